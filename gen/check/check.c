/* SPDX-License-Identifier: BSD-3-Clause */
#include "check/check.h"

#include "model/digest.h"
#include "model/layout.h"

#include <string.h>

#define BIT(id) (UINT64_C(1) << (id))
/* No check has a bit too: see id_of(). */
_Static_assert(CHECK_COUNT_OF_CHECKS < 64, "a check has no bit");

/* Damage to a table of bits or bytes. */
#define LAYOUT                                                             \
	(BIT(CHECK_OVERLAP) | BIT(CHECK_OUT_OF_RANGE) | BIT(CHECK_WIDTH) | \
	 BIT(CHECK_ALIGNMENT) | BIT(CHECK_STRIDE) | BIT(CHECK_HOLE) |      \
	 BIT(CHECK_UNSTATED_BITS))

/* Damage to a table of registers. */
#define REGISTERS                                                  \
	(BIT(CHECK_REGISTER_TWICE) | BIT(CHECK_REGISTER_SKIPPED) | \
	 BIT(CHECK_COUNT))

/* A name that is gone, or that stands for two things. */
#define NAMES                                                     \
	(BIT(CHECK_NAME_DUPLICATE) | BIT(CHECK_TYPE_UNRESOLVED) | \
	 BIT(CHECK_IDENTIFIER_UNRESOLVED))

const struct check checks[CHECK_COUNT_OF_CHECKS] = {
	[CHECK_SYNTAX] = { "syntax", "the file is YAML", false, 0, 0 },
	[CHECK_UNSUPPORTED_YAML] = { "unsupported-yaml",
				     "no anchors, aliases, tags or further documents",
				     false, 0, 0 },
	[CHECK_UNKNOWN_KEY] = { "unknown-key", "every key is one of the format",
				false, 0, 0 },
	[CHECK_DUPLICATE_KEY] = { "duplicate-key",
				  "a key stands once in its mapping", false, 0,
				  0 },
	[CHECK_MISSING_KEY] = { "missing-key",
				"every item has what its kind needs, a section among it",
				false, 0, 0 },
	[CHECK_WRONG_KIND] = { "wrong-kind",
			       "a list, a mapping or a single value stands where it belongs",
			       false, 0, 0 },
	[CHECK_BAD_VALUE] = { "bad-value",
			      "a number, a name or a range of bits is written as one",
			      false, 0, 0 },
	[CHECK_OVERLAY_BASE] = { "overlay-base",
				 "an overlay is laid over the specification it is made for",
				 false, 0, 0 },
	[CHECK_OVERLAY_EXPIRED] = { "overlay-expired",
				    "no deviation of an overlay is older than the document allows",
				    false, 0, 0 },
	[CHECK_OVERLAY_TARGET] = { "overlay-target",
				   "what an overlay edits is there", false, 0,
				   0 },
	[CHECK_OVERLAY_EDIT] = { "overlay-edit",
				 "an edit fits what it is about", false, 0, 0 },
	[CHECK_OVERLAY_NOTHING] = { "overlay-nothing",
				    "an edit makes a difference", false, 0, 0 },
	[CHECK_OVERLAY_CONFLICT] = { "overlay-conflict",
				     "no two edits are about one item", false,
				     0, 0 },
	[CHECK_FORMAT] = { "format",
			   "the file has the version this program reads", false,
			   0, 0 },
	[CHECK_NAME_DUPLICATE] = { "name-duplicate",
				   "a name means one thing where it is used",
				   false, REGISTERS, 0 },
	[CHECK_TYPE_UNRESOLVED] = { "type-unresolved",
				    "a type that is used is declared", false, 0,
				    BIT(CHECK_NAME_DUPLICATE) },
	[CHECK_TYPE_CYCLE] = { "type-cycle",
			       "no structure and no fieldset contains itself",
			       false, 0,
			       BIT(CHECK_TYPE_CYCLE) |
				       BIT(CHECK_NAME_DUPLICATE) },
	[CHECK_OVERLAP] = { "overlap", "no bit and no byte is stated twice",
			    false,
			    LAYOUT | BIT(CHECK_REGISTER_TWICE) |
				    BIT(CHECK_NAME_DUPLICATE),
			    0 },
	[CHECK_OUT_OF_RANGE] = { "out-of-range",
				 "fields and members lie inside what they belong to",
				 false, LAYOUT, 0 },
	[CHECK_WIDTH] = { "width", "a value has the width of its type", false,
			  LAYOUT, BIT(CHECK_TYPE_CYCLE) },
	[CHECK_ALIGNMENT] = { "alignment",
			      "a member lies at a multiple of its own size",
			      true, LAYOUT, 0 },
	[CHECK_ALIGN] = { "align",
			  "a structure's alignment is that of its conditions, and divides its size",
			  false, LAYOUT | BIT(CHECK_ALIGN),
			  NAMES | BIT(CHECK_EXPRESSION_SYNTAX) |
				  BIT(CHECK_EXPRESSION_ARGUMENTS) |
				  BIT(CHECK_EXPRESSION_TYPE) |
				  BIT(CHECK_FUNCTION_VALUE) },
	[CHECK_STRIDE] = { "stride",
			   "elements of an array follow each other closely",
			   false, LAYOUT, 0 },
	[CHECK_HOLE] = { "hole",
			 "every byte of a structure and every bit of a register is stated",
			 false, LAYOUT | REGISTERS | BIT(CHECK_TYPE_UNRESOLVED),
			 BIT(CHECK_TYPE_UNRESOLVED) | BIT(CHECK_TYPE_CYCLE) },
	[CHECK_UNSTATED_BITS] = { "unstated-bits",
				  "every bit of a fieldset is stated, reserved ones too",
				  true, LAYOUT | BIT(CHECK_TYPE_UNRESOLVED),
				  BIT(CHECK_TYPE_UNRESOLVED) },
	[CHECK_ROW_ORDER] = { "row-order",
			      "rows stand in the order of their bits, bytes or registers",
			      false,
			      LAYOUT | REGISTERS | BIT(CHECK_NAME_DUPLICATE) |
				      BIT(CHECK_ROW_ORDER),
			      0 },
	[CHECK_PERMITTED] = { "permitted",
			      "a mask of permitted bits fits its member", true,
			      LAYOUT, 0 },
	[CHECK_ENCODING_DUPLICATE] = { "encoding-duplicate",
				       "an encoding has one name", false,
				       BIT(CHECK_NAME_DUPLICATE), 0 },
	[CHECK_ENCODING_RANGE] = { "encoding-range",
				   "an encoding fits the width of its type",
				   false, BIT(CHECK_ENCODING_RANGE), LAYOUT },
	[CHECK_ENCODING_UNUSED] = { "encoding-unused",
				    "unused encodings are declared as reserved, if there are any",
				    true,
				    BIT(CHECK_ENCODING_DUPLICATE) |
					    BIT(CHECK_ENCODING_RANGE) |
					    BIT(CHECK_NAME_DUPLICATE),
				    0 },
	[CHECK_ENCODING_NONE] = { "encoding-none", "an enumeration has a value",
				  false, 0, BIT(CHECK_ENCODING_UNUSED) },
	[CHECK_FID_DUPLICATE] = { "fid-duplicate",
				  "a function ID belongs to one command", false,
				  BIT(CHECK_NAME_DUPLICATE), 0 },
	[CHECK_FID_FORM] = { "fid-form",
			     "a function ID is a fast call of the standard services",
			     false, 0, 0 },
	[CHECK_FID_RANGE] = { "fid-range",
			      "a function ID lies in a range of its interface",
			      false, BIT(CHECK_FID_FORM),
			      BIT(CHECK_RANGE_ORDER) },
	[CHECK_RANGE_ORDER] = { "range-order",
				"ranges of function IDs ascend and do not overlap",
				false, 0, 0 },
	[CHECK_REGISTER_TWICE] = { "register-twice",
				   "a register holds one value", false,
				   BIT(CHECK_NAME_DUPLICATE), 0 },
	[CHECK_REGISTER_SKIPPED] = { "register-skipped",
				     "a command uses registers from X0 on, without gaps",
				     true, REGISTERS, 0 },
	[CHECK_COUNT] = { "count",
			  "tables of inputs and outputs have the stated length",
			  false,
			  REGISTERS | BIT(CHECK_HOLE) |
				  BIT(CHECK_NAME_DUPLICATE),
			  0 },
	[CHECK_RESULT_FORM] = { "result-form",
				"a result is an enumeration, or a fieldset with a status and an index",
				false, 0, NAMES },
	[CHECK_X0] = { "x0", "X0 is the function ID, then the result", false,
		       LAYOUT | REGISTERS | BIT(CHECK_ROW_ORDER), NAMES },
	[CHECK_POINTER] = { "pointer",
			    "what points to something is an address, and that a structure",
			    false, LAYOUT | REGISTERS, NAMES },
	[CHECK_STATUS_TABLE] = { "status-table",
				 "every status stands once in the table of statuses",
				 false, BIT(CHECK_STATUS_TABLE),
				 NAMES | BIT(CHECK_ENCODING_DUPLICATE) },
	[CHECK_IDENTIFIER_UNRESOLVED] = { "identifier-unresolved",
					  "every name in an expression or a list is declared",
					  false,
					  REGISTERS | LAYOUT | BIT(CHECK_X0),
					  LAYOUT | BIT(CHECK_NAME_DUPLICATE) |
						  BIT(CHECK_TYPE_UNRESOLVED) |
						  BIT(CHECK_RESULT_FORM) |
						  BIT(CHECK_STATUS_TABLE) |
						  BIT(CHECK_ENCODING_UNUSED) },
	[CHECK_EXPRESSION_SYNTAX] = { "expression-syntax",
				      "an expression follows the grammar of expressions",
				      false, 0, 0 },
	[CHECK_CHOICE] = { "choice",
			   "alternatives are chosen by values of one enumeration, each once",
			   false, 0,
			   NAMES | LAYOUT | BIT(CHECK_EXPRESSION_SYNTAX) },
	[CHECK_EXTERNAL] = { "external",
			     "an external name is used, and declared nowhere else",
			     false, 0,
			     NAMES | BIT(CHECK_EXPRESSION_SYNTAX) |
				     BIT(CHECK_FAILURE_FORM) },
	[CHECK_FUNCTION_VALUE] = { "function-value",
				   "what a function returns is stated once, and not by itself",
				   false, 0,
				   NAMES | BIT(CHECK_EXPRESSION_SYNTAX) },
	[CHECK_FAILURE_FORM] = { "failure-form",
				 "a failure has an expression or words, and an expression has a status",
				 false, 0, 0 },
	[CHECK_EXPRESSION_ARGUMENTS] = { "expression-arguments",
					 "a function takes as many arguments as one of its forms",
					 true, 0, 0 },
	[CHECK_EXPRESSION_TYPE] = { "expression-type",
				    "values that meet in an expression have one type",
				    true, 0,
				    LAYOUT | NAMES | BIT(CHECK_TYPE_CYCLE) },
	[CHECK_CONTEXT_OUTPUT] = { "context-output",
				   "contexts are made from inputs, not from outputs",
				   true, 0, BIT(CHECK_NAME_DUPLICATE) },
	[CHECK_STATUS_INDEX] = { "status-index",
				 "a failure has an index exactly if its status says so",
				 false, 0,
				 BIT(CHECK_STATUS_TABLE) |
					 BIT(CHECK_NAME_DUPLICATE) },
	[CHECK_ORDER_UNKNOWN] = { "order-unknown",
				  "the order names failure conditions of its command",
				  false, BIT(CHECK_NAME_DUPLICATE), 0 },
	[CHECK_ORDER_CYCLE] = { "order-cycle",
				"no condition is checked before itself", false,
				BIT(CHECK_ORDER_UNKNOWN), 0 },
	[CHECK_SECTION_ORDER] = { "section-order",
				  "commands and types stand in the order of the document",
				  true, BIT(CHECK_NAME_DUPLICATE), 0 },
	[CHECK_BRIEF] = { "brief", "a description says more than the name",
			  true, 0, 0 },
	[CHECK_URL] = { "url",
			"the URL leads to the revision that is transcribed",
			false, 0, 0 },
	[CHECK_LACKS] = { "lacks",
			  "what the file says it lacks is known, and not there",
			  false, 0, 0 },
	[CHECK_UNFINISHED] = { "unfinished",
			       "what an unfinished command returns is stated, with a place and a name of its own",
			       false, 0, NAMES },
	[CHECK_WAIVER_UNUSED] = { "waiver-unused",
				  "a waiver is needed, and of a check that can be waived",
				  false, 0, 0 },
	[CHECK_NAME_CLASH] = { "name-clash",
			       "a consumer gives each name to one thing", false,
			       0, 0 },
	[CHECK_KEYWORD] = { "keyword",
			    "no consumer's name is a keyword of C or C++",
			    false, 0, 0 },
	[CHECK_PROFILE] = { "profile",
			    "what a consumer.lua names is in the specification",
			    false, 0, 0 },
};

static enum check_id id_of(const struct diagnostic *error)
{
	size_t id = 0;

	while (id < CHECK_COUNT_OF_CHECKS &&
	       strcmp(checks[id].name, error->check) != 0)
		id++;
	return (enum check_id)id;
}

/* The earlier error that explains one of @id about @owner, or NULL. */
static struct diagnostic *find_cause(const struct checker *checker,
				     enum check_id id, const struct item *owner)
{
	struct diagnostic *errors = checker->diagnostics->errors.items;

	for (size_t i = 0; i < checker->diagnostics->errors.count; i++) {
		uint64_t bit = BIT(id_of(&errors[i]));

		if ((checks[id].follows_anywhere & bit) ||
		    (owner && errors[i].owner == owner &&
		     (checks[id].follows_in_item & bit)))
			return &errors[i];
	}
	return NULL;
}

static struct waiver *find_waiver(enum check_id id, const struct item *owner)
{
	struct waiver *waivers;

	if (!owner || !checks[id].waivable)
		return NULL;
	waivers = owner->waivers.items;
	for (size_t i = 0; i < owner->waivers.count; i++)
		if (strcmp(waivers[i].check.text, checks[id].name) == 0)
			return &waivers[i];
	return NULL;
}

const struct item *check_owner(enum check_id id, const struct item *row,
			       const struct item *whole)
{
	return find_waiver(id, row) ? row : whole;
}

bool check_waived(enum check_id id, const struct item *owner)
{
	struct waiver *waiver = find_waiver(id, owner);

	if (waiver)
		waiver->used = true;
	return waiver;
}

struct diagnostic *check_vreport(struct checker *checker, enum check_id id,
				 const struct item *owner, struct position at,
				 const char *format, va_list arguments)
{
	struct diagnostic *error;

	if (check_waived(id, owner))
		return NULL;
	error = find_cause(checker, id, owner);
	if (error) {
		diagnostic_vnote(checker->diagnostics, error, at, format,
				 arguments);
		return NULL;
	}
	error = diagnostic_verror(checker->diagnostics, at, checks[id].name,
				  format, arguments);
	error->owner = owner;
	return error;
}

struct diagnostic *check_report(struct checker *checker, enum check_id id,
				const struct item *owner, struct position at,
				const char *format, ...)
{
	struct diagnostic *error;
	va_list arguments;

	va_start(arguments, format);
	error = check_vreport(checker, id, owner, at, format, arguments);
	va_end(arguments);
	return error;
}

void check_note(struct checker *checker, struct diagnostic *error,
		struct position at, const char *format, ...)
{
	va_list arguments;

	if (!error)
		return;
	va_start(arguments, format);
	diagnostic_vnote(checker->diagnostics, error, at, format, arguments);
	va_end(arguments);
}

struct diagnostic *check_find_subject(const struct checker *checker,
				      enum check_id id, const char *name)
{
	struct diagnostic *errors = checker->diagnostics->errors.items;

	for (size_t i = 0; i < checker->diagnostics->errors.count; i++)
		if (errors[i].subject && id_of(&errors[i]) == id &&
		    strcmp(errors[i].subject, name) == 0)
			return &errors[i];
	return NULL;
}

bool check_is_damaged(const struct checker *checker, const struct item *owner)
{
	const struct diagnostic *errors = checker->diagnostics->errors.items;

	for (size_t i = 0; i < checker->diagnostics->errors.count; i++)
		if (errors[i].owner == owner)
			return true;
	return false;
}

void check_report_unresolved(struct checker *checker, enum check_id id,
			     const struct item *owner, const struct name *name,
			     const char *what, const char *suggestion)
{
	struct diagnostic *error = check_find_subject(checker, id, name->text);

	if (error) {
		check_note(checker, error, name->at, "'%s' is used here too",
			   name->text);
		return;
	}
	error = check_report(checker, id, owner, name->at, "'%s' is not %s",
			     name->text, what);
	if (!error)
		return;
	error->subject = name->text;
	if (suggestion)
		check_note(checker, error, (struct position){ 0 },
			   "did you mean '%s'?", suggestion);
}

static void (*const passes[])(struct checker *) = {
	check_names,	  check_types,	    check_encodings, check_widths,
	check_layout,	  check_interfaces, check_results,   check_commands,
	check_unfinished, check_versions,   check_choices,   check_functions,
	check_conditions, check_aligns,	    check_orders,    check_texts,
	check_lacks,
};

bool check_model(struct model *model, struct diagnostics *diagnostics)
{
	struct checker checker = { .model = model, .diagnostics = diagnostics };

	symbols_fill(&checker.symbols, model);
	for (size_t i = 0; i < sizeof(passes) / sizeof(passes[0]); i++)
		passes[i](&checker);
	if (diagnostics->errors.count)
		return false;
	layout_fill(model);
	model->digest = digest_model(model);
	return true;
}
