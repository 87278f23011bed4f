/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "read/schema_parts.h"

const struct choice schema_rules[] = {
	{ "SBZ", RULE_SBZ },
	{ "MBZ", RULE_MBZ },
	{ 0 },
};

static const struct choice index_rules[] = {
	{ "zero", INDEX_ZERO },
	{ "varies", INDEX_VARIES },
	{ "stated", INDEX_STATED },
	{ 0 },
};

static const struct key waiver_keys[] = {
	REQUIRED("check", VALUE_TEXT, struct waiver, check,
		 "The check that may fire on this item."),
	REQUIRED("reason", VALUE_TEXT, struct waiver, reason,
		 "Why that is right."),
	DERIVED(VALUE_BOOL, struct waiver, used),
};

const struct shape schema_waivers[] = {
	{ "waiver", KEYS(waiver_keys) },
};

static const struct key range_keys[] = {
	REQUIRED("first", VALUE_NUMBER, struct fid_range, first,
		 "The lowest function ID."),
	REQUIRED("last", VALUE_NUMBER, struct fid_range, last,
		 "The highest function ID."),
};

static const struct shape range_shapes[] = {
	{ "range of function IDs", KEYS(range_keys) },
};

static const struct key status_keys[] = {
	REQUIRED("status", VALUE_NAME, struct status_row, status,
		 "A value of the status enumeration."),
	REQUIRED_OF("index", VALUE_CHOICE, struct status_row, index,
		    "Whether an index comes with it: never, sometimes, always.",
		    .choices = index_rules),
	OPTIONAL("meaning", VALUE_TEXT, struct status_row, meaning,
		 "What the index tells."),
};

static const struct shape status_shapes[] = {
	{ "status", KEYS(status_keys) },
};

static const struct key result_keys[] = {
	REQUIRED("section", VALUE_SECTION, struct interface, result.section,
		 "Where the document states it."),
	REQUIRED("type", VALUE_TYPE, struct interface, result.type,
		 "The fieldset or the enumeration in X0."),
	OPTIONAL("status", VALUE_NAME, struct interface, result.status,
		 "The field of the fieldset that holds the status."),
	OPTIONAL("index", VALUE_NAME, struct interface, result.index,
		 "The field of the fieldset that holds the detail."),
	OPTIONAL_OF("statuses", VALUE_ITEMS, struct interface, result.statuses,
		    "The statuses, and what the index means beside each.",
		    ITEMS(struct status_row, status_shapes)),
	OPTIONAL("unsupported", VALUE_NAME, struct interface,
		 result.unsupported,
		 "The status for a command that the RMM does not have; without "
		 "one, the error of SMCCC."),
};

static const struct shape result_shape = { "result", KEYS(result_keys) };

static const struct key version_keys[] = {
	REQUIRED("section", VALUE_SECTION, struct interface, version.section,
		 "Where the document states it."),
	REQUIRED(
		"type", VALUE_TYPE, struct interface, version.type,
		"The fieldset that encodes a version; fields major and minor."),
	REQUIRED("major", VALUE_NUMBER, struct interface, version.major,
		 "Major revision."),
	REQUIRED("minor", VALUE_NUMBER, struct interface, version.minor,
		 "Minor revision."),
};

static const struct shape version_shape = { "version", KEYS(version_keys) };

static const struct key negotiation_keys[] = {
	REQUIRED("command", VALUE_NAME, struct interface, negotiation.command,
		 "The command that agrees on a version."),
	REQUIRED("requested", VALUE_NAME, struct interface,
		 negotiation.requested,
		 "Its input: what the caller would use."),
	REQUIRED("lower", VALUE_NAME, struct interface, negotiation.lower,
		 "Its output with the lower of two versions."),
	REQUIRED("higher", VALUE_NAME, struct interface, negotiation.higher,
		 "Its output with the highest version."),
	REQUIRED("refused", VALUE_NAME, struct interface, negotiation.refused,
		 "The status if the requested version is not supported."),
};

static const struct shape negotiation_shape = { "negotiation",
						KEYS(negotiation_keys) };

static const struct key interface_keys[] = {
	NAME_KEY("interface", struct interface, "The prefix of its names."),
	SECTION_KEY(struct interface),
	BRIEF_KEY(struct interface, true),
	NESTED("version", "The version it reports.", version_shape),
	NESTED_OPTIONAL("negotiation", "How a version is agreed on.",
			negotiation_shape),
	REQUIRED_OF("fid_ranges", VALUE_ITEMS, struct interface, ranges,
		    "Function IDs that are set aside for it.",
		    ITEMS(struct fid_range, range_shapes)),
	NESTED("result", "What X0 holds on return.", result_shape),
	NESTED_OPTIONAL("unfinished",
			"What commands return that may start an operation and "
			"have not finished.",
			schema_unfinished),
	REQUIRED_OF("commands", VALUE_ITEMS, struct interface, commands,
		    "The commands.", ITEMS(struct command, schema_commands)),
	REQUIRED_OF("types", VALUE_ITEMS, struct interface, types, "Its types.",
		    ITEMS(struct type, schema_types)),
	MARK_KEYS(struct interface),
	ALLOW_KEY(struct interface),
};

static const struct shape interface_shapes[] = {
	{ "interface", KEYS(interface_keys) },
};

static const struct key constant_keys[] = {
	NAME_KEY("constant", struct constant, "A number with a name."),
	REQUIRED("value", VALUE_INTEGER, struct constant, value, "The number."),
	OPTIONAL("unit", VALUE_TEXT, struct constant, unit, "What it counts."),
	SECTION_KEY(struct constant),
	BRIEF_KEY(struct constant, false),
	MARK_KEYS(struct constant),
};

static const struct shape constant_shapes[] = {
	{ "constant", KEYS(constant_keys) },
};

static const struct key parameter_keys[] = {
	NAME_KEY("name", struct member, "The parameter's name."),
	REQUIRED("type", VALUE_TYPE, struct member, type,
		 "A declared type, boolean, integer or bits."),
	OPTIONAL("count", VALUE_NUMBER, struct member, count,
		 "How many elements an array has."),
};

static const struct shape parameter_shapes[] = {
	{ "parameter", KEYS(parameter_keys) },
};

static const struct key function_keys[] = {
	NAME_KEY("function", struct function,
		 "What conditions may call; once for each of its forms."),
	SECTION_KEY(struct function),
	REQUIRED_OF("parameters", VALUE_ITEMS, struct function, parameters,
		    "What it is called with.",
		    ITEMS(struct member, parameter_shapes)),
	REQUIRED("returns", VALUE_TYPE, struct function, returns,
		 "A declared type, boolean, integer, bits or footprint."),
	OPTIONAL("count", VALUE_NUMBER, struct function, count,
		 "How many elements an array has that it returns."),
	OPTIONAL("value", VALUE_FORMULA, struct function, value,
		 "An expression of its parameters: what it returns."),
	OPTIONAL("requires", VALUE_FORMULA, struct function, requires,
		 "Instead of a value: what is true whenever it returns TRUE."),
	MARK_KEYS(struct function),
};

static const struct shape function_shapes[] = {
	{ "function", KEYS(function_keys) },
};

#define EXTERNAL_NAMES(key, where, text)                                  \
	OPTIONAL_OF(key, VALUE_NAMES, struct model, external.where, text, \
		    ITEM(struct external_name))

static const struct key external_keys[] = {
	EXTERNAL_NAMES("functions", functions, "Functions that are called."),
	EXTERNAL_NAMES("names", names, "Values, and state of the other side."),
	EXTERNAL_NAMES("members", members, "Members of such state."),
};

static const struct shape external_shape = { "external names",
					     KEYS(external_keys) };

#define UNUSED_KEYS(side)                                                  \
	REQUIRED("first", VALUE_REGISTER, struct model, unused.side.first, \
		 "The first register the rule is about."),                 \
		REQUIRED("last", VALUE_REGISTER, struct model,             \
			 unused.side.last, "The last one."),               \
		REQUIRED_OF("rule", VALUE_CHOICE, struct model,            \
			    unused.side.rule, "What it holds.",            \
			    .choices = schema_rules)

static const struct key unused_input_keys[] = { UNUSED_KEYS(inputs) };
static const struct key unused_output_keys[] = { UNUSED_KEYS(outputs) };

static const struct shape unused_input_shape = { "unused inputs",
						 KEYS(unused_input_keys) };
static const struct shape unused_output_shape = { "unused outputs",
						  KEYS(unused_output_keys) };

static const struct key unused_keys[] = {
	REQUIRED("section", VALUE_SECTION, struct model, unused.section,
		 "Where the document states it."),
	OPTIONAL("exempt", VALUE_NAMES, struct model, unused.exempt,
		 "Interfaces whose commands it is not about."),
	NESTED("inputs", "Registers that are not inputs of a command.",
	       unused_input_shape),
	NESTED("outputs", "Registers that are not outputs of a command.",
	       unused_output_shape),
	OPTIONAL(
		"conflict", VALUE_TEXT, struct model, unused.conflict,
		"Where the rule cannot be followed, and what is done instead."),
};

static const struct shape unused_shape = { "unused registers",
					   KEYS(unused_keys) };

static const struct key supported_keys[] = {
	REQUIRED("major", VALUE_NUMBER, struct version_number, major,
		 "Major revision."),
	REQUIRED("minor", VALUE_NUMBER, struct version_number, minor,
		 "Minor revision."),
};

static const struct shape supported_shapes[] = {
	{ "supported version", KEYS(supported_keys) },
};

static const struct key requested_keys[] = {
	REQUIRED("major", VALUE_NUMBER, struct scenario, requested.major,
		 "Major revision."),
	REQUIRED("minor", VALUE_NUMBER, struct scenario, requested.minor,
		 "Minor revision."),
};

static const struct shape requested_shape = { "requested version",
					      KEYS(requested_keys) };

static const struct key scenario_keys[] = {
	NESTED("requested", "What a caller asks for.", requested_shape),
	REQUIRED_OF("supported", VALUE_ITEMS, struct scenario, supported,
		    "The versions that the RMM has.",
		    ITEMS(struct version_number, supported_shapes)),
};

static const struct shape scenario_shapes[] = {
	{ "scenario", KEYS(scenario_keys) },
};

static const struct key versioning_keys[] = {
	REQUIRED("section", VALUE_SECTION, struct model, versioning.section,
		 "Where the document states it."),
	REQUIRED_OF("scenarios", VALUE_ITEMS, struct model,
		    versioning.scenarios, "The document's examples.",
		    ITEMS(struct scenario, scenario_shapes)),
};

static const struct shape versioning_shape = { "versioning",
					       KEYS(versioning_keys) };

static const struct key document_keys[] = {
	REQUIRED("number", VALUE_LABEL, struct model, document.number,
		 "Arm's number of the document."),
	REQUIRED("title", VALUE_TEXT, struct model, document.title,
		 "What it is called."),
	REQUIRED("revision", VALUE_LABEL, struct model, document.revision,
		 "The revision that is transcribed."),
	REQUIRED("url", VALUE_TEXT, struct model, document.url,
		 "Where that revision can be read."),
};

static const struct shape document_shape = { "document", KEYS(document_keys) };

static const struct key lacks_keys[] = {
	REQUIRED("reason", VALUE_TEXT, struct model, lacks.reason,
		 "Why the file is not complete."),
	OPTIONAL("interfaces", VALUE_NAMES, struct model, lacks.interfaces,
		 "Interfaces that are not in it."),
	OPTIONAL("parts", VALUE_NAMES, struct model, lacks.parts,
		 "Keys of this format that are left away."),
};

static const struct shape lacks_shape = { "what is left away",
					  KEYS(lacks_keys) };

static const struct key root_keys[] = {
	REQUIRED("format", VALUE_NUMBER, struct model, format,
		 "The version of this format."),
	NESTED("document", "What is transcribed.", document_shape),
	NESTED_OPTIONAL("lacks", "What the document has and this file has not.",
			lacks_shape),
	NESTED("unused_registers",
	       "The rule for registers that a command does not name.",
	       unused_shape),
	NESTED_OPTIONAL("versioning", "How versions are agreed on.",
			versioning_shape),
	REQUIRED_OF("constants", VALUE_ITEMS, struct model, constants,
		    "Numbers of the text.",
		    ITEMS(struct constant, constant_shapes)),
	REQUIRED_OF("functions", VALUE_ITEMS, struct model, functions,
		    "Functions that conditions call.",
		    ITEMS(struct function, function_shapes)),
	NESTED_OPTIONAL("external",
			"Names that conditions have and nothing here declares.",
			external_shape),
	REQUIRED_OF("interfaces", VALUE_ITEMS, struct model, interfaces,
		    "The interfaces.",
		    ITEMS(struct interface, interface_shapes)),
	REQUIRED_OF("types", VALUE_ITEMS, struct model, types,
		    "Types of no interface; no consumer emits them.",
		    ITEMS(struct type, schema_types)),
	DERIVED(VALUE_MASK, struct model, digest),
};

const struct shape schema_root = { "specification", KEYS(root_keys) };

bool shape_fits(const struct shape *shape, const void *item)
{
	return !shape->tagged || memcmp((const char *)item + shape->tag_offset,
					&shape->tag, sizeof(shape->tag)) == 0;
}
