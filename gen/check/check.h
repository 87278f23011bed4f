/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The named checks. Each of most files here holds a pass over the model; what a
 * pass finds it reports under the name of a check, at the place of the damage.
 */
#ifndef RMIGEN_CHECK_H
#define RMIGEN_CHECK_H

#include "base/diagnostic.h"
#include "check/symbols.h"
#include "model/model.h"

enum check_id {
	/* the reader's: the file does not have the shape of the format */
	CHECK_SYNTAX,
	CHECK_UNSUPPORTED_YAML,
	CHECK_UNKNOWN_KEY,
	CHECK_DUPLICATE_KEY,
	CHECK_MISSING_KEY,
	CHECK_WRONG_KIND,
	CHECK_BAD_VALUE,
	/* those of overlays */
	CHECK_OVERLAY_BASE,
	CHECK_OVERLAY_EXPIRED,
	CHECK_OVERLAY_TARGET,
	CHECK_OVERLAY_EDIT,
	CHECK_OVERLAY_NOTHING,
	CHECK_OVERLAY_CONFLICT,
	/* the model's */
	CHECK_FORMAT,
	CHECK_NAME_DUPLICATE,
	CHECK_TYPE_UNRESOLVED,
	CHECK_TYPE_CYCLE,
	CHECK_OVERLAP,
	CHECK_OUT_OF_RANGE,
	CHECK_WIDTH,
	CHECK_ALIGNMENT,
	CHECK_ALIGN,
	CHECK_STRIDE,
	CHECK_HOLE,
	CHECK_UNSTATED_BITS,
	CHECK_ROW_ORDER,
	CHECK_PERMITTED,
	CHECK_ENCODING_DUPLICATE,
	CHECK_ENCODING_RANGE,
	CHECK_ENCODING_UNUSED,
	CHECK_ENCODING_NONE,
	CHECK_FID_DUPLICATE,
	CHECK_FID_FORM,
	CHECK_FID_RANGE,
	CHECK_RANGE_ORDER,
	CHECK_REGISTER_TWICE,
	CHECK_REGISTER_SKIPPED,
	CHECK_COUNT,
	CHECK_RESULT_FORM,
	CHECK_X0,
	CHECK_POINTER,
	CHECK_STATUS_TABLE,
	CHECK_IDENTIFIER_UNRESOLVED,
	CHECK_EXPRESSION_SYNTAX,
	CHECK_CHOICE,
	CHECK_EXTERNAL,
	CHECK_FUNCTION_VALUE,
	CHECK_FAILURE_FORM,
	CHECK_EXPRESSION_ARGUMENTS,
	CHECK_EXPRESSION_TYPE,
	CHECK_CONTEXT_OUTPUT,
	CHECK_STATUS_INDEX,
	CHECK_ORDER_UNKNOWN,
	CHECK_ORDER_CYCLE,
	CHECK_SECTION_ORDER,
	CHECK_BRIEF,
	CHECK_URL,
	CHECK_LACKS,
	CHECK_UNFINISHED,
	CHECK_WAIVER_UNUSED,
	/* made with the names that a consumer gives */
	CHECK_NAME_CLASH,
	CHECK_KEYWORD,
	CHECK_PROFILE,
	CHECK_COUNT_OF_CHECKS,
};

struct check {
	const char *name;
	const char *explains; /* for `validate --list-checks` */
	/*
	 * Whether an item may be allowed to fail it. Only where what reads a
	 * checked model does not rely on the check.
	 */
	bool waivable;
	/*
	 * Errors of these checks explain one of this check: it is reported as
	 * a note of theirs. Within the same item, and anywhere in the file.
	 */
	uint64_t follows_in_item;
	uint64_t follows_anywhere;
};

extern const struct check checks[CHECK_COUNT_OF_CHECKS];

struct checker {
	struct model *model;
	struct diagnostics *diagnostics;
	struct symbols symbols;
};

/* Makes every check of the model; false if there are errors. */
bool check_model(struct model *model, struct diagnostics *diagnostics);

/*
 * Reports an error about @owner (may be NULL). Returns it, for notes, or NULL
 * if it is waived there or follows from an earlier error.
 */
struct diagnostic *check_report(struct checker *checker, enum check_id id,
				const struct item *owner, struct position at,
				const char *format, ...)
	__attribute__((format(printf, 5, 6)));
struct diagnostic *check_vreport(struct checker *checker, enum check_id id,
				 const struct item *owner, struct position at,
				 const char *format, va_list arguments)
	__attribute__((format(printf, 5, 0)));

/*
 * The owner of an error about @row, a part of @whole: @row if it waives the
 * check, else @whole.
 */
const struct item *check_owner(enum check_id id, const struct item *row,
			       const struct item *whole);

/* Whether @owner (may be NULL) is allowed to fail a check. */
bool check_waived(enum check_id id, const struct item *owner);

/* Adds a note to what check_report() returned. */
void check_note(struct checker *checker, struct diagnostic *error,
		struct position at, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/*
 * Like check_report(), for a name that means nothing: all uses of the same
 * name are one error. @suggestion may be NULL.
 */
void check_report_unresolved(struct checker *checker, enum check_id id,
			     const struct item *owner, const struct name *name,
			     const char *what, const char *suggestion);

/* Whether an error is about @owner already. */
bool check_is_damaged(const struct checker *checker, const struct item *owner);

/*
 * Whether nothing is wrong with @type itself: else complaints about a use of
 * it would only repeat that.
 */
bool check_type_sound(struct checker *checker, const struct type *type);

/*
 * Reports that a use of @type does not have its width. A type whose declared
 * width is wrong disagrees with all its uses: they are one error. The width
 * of a member of a family stands in its name, so there each use is one.
 */
void check_report_width(struct checker *checker, const struct item *owner,
			struct position at, const struct type *type,
			const char *text);

/* The error of a check whose subject is @name, or NULL. */
struct diagnostic *check_find_subject(const struct checker *checker,
				      enum check_id id, const char *name);

/* The passes, in the order in which they run. */
void check_names(struct checker *checker);
void check_types(struct checker *checker);
void check_encodings(struct checker *checker);
void check_widths(struct checker *checker);
void check_layout(struct checker *checker);
void check_versions(struct checker *checker);
void check_interfaces(struct checker *checker);
void check_results(struct checker *checker);
void check_commands(struct checker *checker);
/* Behind those that look at the tables of the document: it adds to them. */
void check_unfinished(struct checker *checker);
void check_functions(struct checker *checker);
void check_conditions(struct checker *checker);
void check_choices(struct checker *checker);
void check_aligns(struct checker *checker);
void check_orders(struct checker *checker);
void check_texts(struct checker *checker);
void check_lacks(struct checker *checker);

#endif
