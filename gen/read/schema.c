/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/schema.h"

#include "model/model.h"
#include "read/schema_keys.h"

static const struct choice rules[] = {
	{ "SBZ", RULE_SBZ },
	{ "MBZ", RULE_MBZ },
	{ 0 },
};

static const struct choice encodings[] = {
	{ "bits", SCALAR_BITS },
	{ "unsigned", SCALAR_UNSIGNED },
	{ "signed", SCALAR_SIGNED },
	{ "address", SCALAR_ADDRESS },
	{ 0 },
};

static const struct choice index_rules[] = {
	{ "zero", INDEX_ZERO },
	{ "varies", INDEX_VARIES },
	{ "stated", INDEX_STATED },
	{ 0 },
};

static const struct choice traits[] = {
	{ "false", TRAIT_NO },
	{ "true", TRAIT_YES },
	{ 0 },
};

static const struct choice always_word[] = { { "always", true }, { 0 } };
static const struct choice others_word[] = { { "others", true }, { 0 } };

static const struct choice unused_words[] = {
	{ "reserved", UNUSED_RESERVED },
	{ 0 },
};

/* Keys that mean the same wherever they stand. */
#define NAME_KEY(key, type, text) \
	REQUIRED(key, VALUE_NAME, type, item.name, text)
#define SECTION_KEY(type)                                      \
	REQUIRED("section", VALUE_SECTION, type, item.section, \
		 "Where the document states it.")
#define BRIEF_KEY(type, required)                            \
	KEY(required, "brief", VALUE_TEXT, type, item.brief, \
	    "What it is for, in our own words.")
#define MARK_KEYS(type)                                                   \
	OPTIONAL("derived", VALUE_TEXT, type, item.derived,               \
		 "Why the document does not print it word for word."),    \
		OPTIONAL("reconstructed", VALUE_TEXT, type,               \
			 item.reconstructed,                              \
			 "Why it had to be pieced together."),            \
		OPTIONAL("unverified", VALUE_TEXT, type, item.unverified, \
			 "Why it rests on something else than the document.")

static const struct key waiver_keys[] = {
	REQUIRED("check", VALUE_TEXT, struct waiver, check,
		 "The check that may fire on this item."),
	REQUIRED("reason", VALUE_TEXT, struct waiver, reason,
		 "Why that is right."),
};

static const struct shape waiver_shapes[] = {
	{ "waiver", KEYS(waiver_keys) },
};

#define ALLOW_KEY(type)                                                     \
	OPTIONAL_OF(                                                        \
		"allow", VALUE_ITEMS, type, item.waivers,                   \
		"Checks that fire on this item and are known to be wrong.", \
		ITEMS(struct waiver, waiver_shapes))

static const struct key field_keys[] = {
	NAME_KEY("name", struct field, "The field's name."),
	REQUIRED("bits", VALUE_BITS, struct field, bits,
		 "The highest and the lowest bit."),
	REQUIRED("type", VALUE_NAME, struct field, type.name,
		 "The type of its value."),
	BRIEF_KEY(struct field, false),
	MARK_KEYS(struct field),
};

static const struct key alternative_keys[] = {
	NAME_KEY("name", struct alternative, "What the field is called then."),
	REQUIRED("type", VALUE_NAME, struct alternative, type.name,
		 "The type of its value then."),
	REQUIRED_OF("for", VALUE_SELECTION, struct alternative, values,
		    "The values that choose it.", .choices = others_word),
	BRIEF_KEY(struct alternative, false),
	MARK_KEYS(struct alternative),
};

static const struct shape alternative_shapes[] = {
	{ "alternative", KEYS(alternative_keys) },
};

static const struct key choice_keys[] = {
	NAME_KEY("choice", struct field, "The field's name."),
	REQUIRED("bits", VALUE_BITS, struct field, bits,
		 "The highest and the lowest bit."),
	REQUIRED("by", VALUE_TEXT, struct field, by.text,
		 "An expression: the value that chooses."),
	BRIEF_KEY(struct field, false),
	REQUIRED_OF("alternatives", VALUE_ITEMS, struct field, alternatives,
		    "What the field may hold.",
		    ITEMS(struct alternative, alternative_shapes)),
	MARK_KEYS(struct field),
};

static const struct key reserved_field_keys[] = {
	REQUIRED_OF("reserved", VALUE_CHOICE, struct field, reserved,
		    "The rule for bits without a field.", .choices = rules),
	REQUIRED("bits", VALUE_BITS, struct field, bits,
		 "The highest and the lowest bit."),
	MARK_KEYS(struct field),
};

static const struct shape field_shapes[] = {
	{ "field", KEYS(field_keys) },
	{ "choice", KEYS(choice_keys) },
	{ "reserved bits", KEYS(reserved_field_keys) },
};

static const struct key enumerator_keys[] = {
	REQUIRED("encoding", VALUE_INTEGER, struct enumerator, encoding,
		 "The number."),
	NAME_KEY("name", struct enumerator, "What the number means."),
	BRIEF_KEY(struct enumerator, false),
	MARK_KEYS(struct enumerator),
};

static const struct shape enumerator_shapes[] = {
	{ "enumerator", KEYS(enumerator_keys) },
};

static const struct key member_keys[] = {
	NAME_KEY("name", struct member, "The member's name."),
	REQUIRED("offset", VALUE_NUMBER, struct member, offset,
		 "Bytes from the start of the structure."),
	REQUIRED("type", VALUE_NAME, struct member, type.name,
		 "The type of its value, or of each element."),
	OPTIONAL("count", VALUE_NUMBER, struct member, count,
		 "How many elements an array has; needs a stride."),
	OPTIONAL("stride", VALUE_NUMBER, struct member, stride,
		 "Bytes from one element to the next."),
	OPTIONAL("permitted", VALUE_NUMBER, struct member, permitted,
		 "A mask of the bits that may be set."),
	BRIEF_KEY(struct member, false),
	MARK_KEYS(struct member),
};

static const struct key padding_keys[] = {
	REQUIRED_OF("padding", VALUE_CHOICE, struct member, padding,
		    "The rule for bytes without a member.", .choices = rules),
	REQUIRED("offset", VALUE_NUMBER, struct member, offset,
		 "Bytes from the start of the structure."),
	REQUIRED("size", VALUE_NUMBER, struct member, size, "How many bytes."),
	MARK_KEYS(struct member),
};

static const struct shape member_shapes[] = {
	{ "member", KEYS(member_keys) },
	{ "padding", KEYS(padding_keys) },
};

static const struct key abstract_member_keys[] = {
	NAME_KEY("name", struct member, "The member's name."),
	REQUIRED("type", VALUE_NAME, struct member, type.name,
		 "The type of its value, or of each element."),
	OPTIONAL("count", VALUE_NUMBER, struct member, count,
		 "How many elements an array has."),
};

static const struct shape abstract_member_shapes[] = {
	{ "abstract member", KEYS(abstract_member_keys) },
};

static const struct key fieldset_keys[] = {
	NAME_KEY("fieldset", struct type, "A value made of bit fields."),
	SECTION_KEY(struct type),
	BRIEF_KEY(struct type, true),
	REQUIRED("width", VALUE_NUMBER, struct type, width,
		 "How many bits; fields and reserved rows cover each once."),
	REQUIRED_OF("fields", VALUE_ITEMS, struct type, fields,
		    "The rows of the table.",
		    ITEMS(struct field, field_shapes)),
	MARK_KEYS(struct type),
	ALLOW_KEY(struct type),
};

static const struct key enumeration_keys[] = {
	NAME_KEY("enumeration", struct type, "Numbers with names."),
	SECTION_KEY(struct type),
	BRIEF_KEY(struct type, true),
	REQUIRED("width", VALUE_NUMBER, struct type, width,
		 "How many bits an encoding has."),
	OPTIONAL_OF("unused", VALUE_CHOICE, struct type, unused,
		    "The rule for encodings without a name, if there are any.",
		    .choices = unused_words),
	REQUIRED_OF("values", VALUE_ITEMS, struct type, enumerators,
		    "The rows of the table.",
		    ITEMS(struct enumerator, enumerator_shapes)),
	MARK_KEYS(struct type),
	ALLOW_KEY(struct type),
};

static const struct key structure_keys[] = {
	NAME_KEY("structure", struct type, "A layout in memory."),
	SECTION_KEY(struct type),
	BRIEF_KEY(struct type, true),
	REQUIRED("size", VALUE_NUMBER, struct type, size,
		 "How many bytes; members and padding cover each once."),
	OPTIONAL("align", VALUE_NUMBER, struct type, align,
		 "What its address is a multiple of, in bytes."),
	REQUIRED_OF("members", VALUE_ITEMS, struct type, members,
		    "The rows of the table.",
		    ITEMS(struct member, member_shapes)),
	MARK_KEYS(struct type),
	ALLOW_KEY(struct type),
};

static const struct key scalar_keys[] = {
	NAME_KEY("scalar", struct type, "A value without inner structure."),
	SECTION_KEY(struct type),
	BRIEF_KEY(struct type, true),
	REQUIRED(
		"width", VALUE_WIDTH, struct type, width,
		"How many bits, or N for a family: BitsN stands for Bits64 too."),
	REQUIRED_OF("encoding", VALUE_CHOICE, struct type, encoding,
		    "What the bits mean.", .choices = encodings),
};

static const struct key abstract_enumeration_keys[] = {
	NAME_KEY("abstract_enumeration", struct type,
		 "Names that only conditions use."),
	SECTION_KEY(struct type),
	BRIEF_KEY(struct type, true),
	REQUIRED("values", VALUE_NAMES, struct type, names,
		 "The names; they have no numbers."),
};

static const struct key abstract_structure_keys[] = {
	NAME_KEY("abstract_structure", struct type,
		 "State that only conditions look into."),
	SECTION_KEY(struct type),
	BRIEF_KEY(struct type, true),
	REQUIRED_OF("members", VALUE_ITEMS, struct type, members,
		    "The rows of the table; they have no offsets.",
		    ITEMS(struct member, abstract_member_shapes)),
};

#define TYPE_SHAPE(name, keys, tag)                                      \
	{                                                                \
		name, KEYS(keys), true, offsetof(struct type, kind), tag \
	}

static const struct shape type_shapes[] = {
	TYPE_SHAPE("fieldset", fieldset_keys, TYPE_FIELDSET),
	TYPE_SHAPE("enumeration", enumeration_keys, TYPE_ENUMERATION),
	TYPE_SHAPE("structure", structure_keys, TYPE_STRUCTURE),
	TYPE_SHAPE("scalar", scalar_keys, TYPE_SCALAR),
	TYPE_SHAPE("abstract enumeration", abstract_enumeration_keys,
		   TYPE_ABSTRACT_ENUMERATION),
	TYPE_SHAPE("abstract structure", abstract_structure_keys,
		   TYPE_ABSTRACT_STRUCTURE),
};

/* The keys that the rows of inputs and of outputs have in common. */
#define REGISTER_KEYS                                                \
	REQUIRED("register", VALUE_REGISTER, struct parameter, reg,  \
		 "The register, X0 to X17."),                        \
		REQUIRED("bits", VALUE_BITS, struct parameter, bits, \
			 "The highest and the lowest bit.")
#define PARAMETER_KEYS                                                    \
	NAME_KEY("name", struct parameter, "The name of the value."),     \
		REGISTER_KEYS,                                            \
		REQUIRED("type", VALUE_NAME, struct parameter, type.name, \
			 "The type of the value.")

static const struct key input_keys[] = {
	PARAMETER_KEYS,
	OPTIONAL("points_to", VALUE_NAME, struct parameter, points_to.name,
		 "The structure at the address."),
	OPTIONAL("as", VALUE_NAME, struct parameter, as,
		 "What conditions call that structure, if no context has it."),
	BRIEF_KEY(struct parameter, false),
	MARK_KEYS(struct parameter),
};

static const struct key output_keys[] = {
	PARAMETER_KEYS,
	REQUIRED_OF("valid", VALUE_SELECTION, struct parameter, valid,
		    "The statuses on which the value means something.",
		    .choices = always_word),
	OPTIONAL("when", VALUE_TEXT, struct parameter, when.text,
		 "An expression that must be true besides."),
	BRIEF_KEY(struct parameter, false),
	MARK_KEYS(struct parameter),
};

static const struct key reserved_parameter_keys[] = {
	REQUIRED_OF("reserved", VALUE_CHOICE, struct parameter, reserved,
		    "The rule for bits of a register without a value.",
		    .choices = rules),
	REGISTER_KEYS,
	MARK_KEYS(struct parameter),
};

static const struct shape input_shapes[] = {
	{ "input", KEYS(input_keys) },
	{ "reserved input bits", KEYS(reserved_parameter_keys) },
};

static const struct shape output_shapes[] = {
	{ "output", KEYS(output_keys) },
	{ "reserved output bits", KEYS(reserved_parameter_keys) },
};

static const struct key context_keys[] = {
	NAME_KEY("name", struct context, "What conditions call the value."),
	REQUIRED("type", VALUE_NAME, struct context, type.name,
		 "The type of the value."),
	REQUIRED("value", VALUE_TEXT, struct context, value.text,
		 "An expression."),
	REQUIRED("before", VALUE_BOOL, struct context, before,
		 "Whether it is taken before the command has an effect."),
	MARK_KEYS(struct context),
	ALLOW_KEY(struct context),
};

static const struct shape context_shapes[] = {
	{ "context", KEYS(context_keys) },
};

static const struct key failure_keys[] = {
	NAME_KEY("id", struct failure, "The name of the condition."),
	OPTIONAL("when", VALUE_TEXT, struct failure, when.text,
		 "An expression: the command fails if it is true."),
	OPTIONAL("informal", VALUE_TEXT, struct failure, informal,
		 "The same in our own words, where the document has prose."),
	OPTIONAL(
		"status", VALUE_NAME, struct failure, status,
		"The status that is returned; without one, whichever the words "
		"tell."),
	OPTIONAL("index", VALUE_TEXT, struct failure, index.text,
		 "An expression: the index that is returned beside it."),
	OPTIONAL("also", VALUE_TEXT, struct failure, also.text,
		 "An expression: what else holds afterwards."),
	MARK_KEYS(struct failure),
	ALLOW_KEY(struct failure),
};

static const struct shape failure_shapes[] = {
	{ "failure condition", KEYS(failure_keys) },
};

static const struct key success_keys[] = {
	NAME_KEY("id", struct success, "The name of the condition."),
	OPTIONAL("when", VALUE_TEXT, struct success, when.text,
		 "An expression: the condition is about calls before which it "
		 "is true; about all if there is none."),
	OPTIONAL("then", VALUE_TEXT, struct success, then.text,
		 "An expression: it is true after the command."),
	OPTIONAL("informal", VALUE_TEXT, struct success, informal,
		 "What the document has no expression for."),
	MARK_KEYS(struct success),
	ALLOW_KEY(struct success),
};

static const struct shape success_shapes[] = {
	{ "success condition", KEYS(success_keys) },
};

static const struct key footprint_keys[] = {
	NAME_KEY("id", struct footprint, "The name of the row."),
	REQUIRED("value", VALUE_TEXT, struct footprint, value.text,
		 "An expression: what the command may change."),
	MARK_KEYS(struct footprint),
	ALLOW_KEY(struct footprint),
};

static const struct shape footprint_shapes[] = {
	{ "footprint", KEYS(footprint_keys) },
};

static const struct key order_keys[] = {
	REQUIRED("first", VALUE_NAMES, struct order, first,
		 "Conditions that are checked earlier."),
	REQUIRED("then", VALUE_NAMES, struct order, then,
		 "Conditions that are checked later."),
};

static const struct shape order_shapes[] = {
	{ "order", KEYS(order_keys) },
};

static const struct key count_keys[] = {
	REQUIRED("inputs", VALUE_NUMBER, struct command, input_count,
		 "Named rows of the table of inputs, the FID included."),
	REQUIRED("outputs", VALUE_NUMBER, struct command, output_count,
		 "Named rows of the table of outputs, the result included."),
};

static const struct shape count_shape = { "counts", KEYS(count_keys) };

static const struct key command_keys[] = {
	NAME_KEY("command", struct command, "The name of the command."),
	SECTION_KEY(struct command),
	REQUIRED("fid", VALUE_NUMBER, struct command, fid, "The function ID."),
	BRIEF_KEY(struct command, true),
	OPTIONAL("result", VALUE_NAME, struct command, result,
		 "The type in X0 on return where it is not the interface's, "
		 "or none."),
	OPTIONAL_OF("may_start_operation", VALUE_CHOICE, struct command,
		    may_start_operation,
		    "Whether it may return before it has finished.",
		    .choices = traits),
	OPTIONAL_OF("may_transfer_memory", VALUE_CHOICE, struct command,
		    may_transfer_memory,
		    "Whether that may ask for memory, or return some.",
		    .choices = traits),
	NESTED("counts", "How long the two tables are.", count_shape),
	REQUIRED_OF("inputs", VALUE_ITEMS, struct command, inputs,
		    "The rows of the table of inputs.",
		    ITEMS(struct parameter, input_shapes)),
	REQUIRED_OF("outputs", VALUE_ITEMS, struct command, outputs,
		    "The rows of the table of outputs.",
		    ITEMS(struct parameter, output_shapes)),
	OPTIONAL_OF("contexts", VALUE_ITEMS, struct command, contexts,
		    "Values that the conditions name.",
		    ITEMS(struct context, context_shapes)),
	OPTIONAL_OF("failures", VALUE_ITEMS, struct command, failures,
		    "The failure conditions.",
		    ITEMS(struct failure, failure_shapes)),
	OPTIONAL_OF("successes", VALUE_ITEMS, struct command, successes,
		    "The success conditions.",
		    ITEMS(struct success, success_shapes)),
	OPTIONAL_OF("footprint", VALUE_ITEMS, struct command, footprints,
		    "What a successful command may change.",
		    ITEMS(struct footprint, footprint_shapes)),
	OPTIONAL_OF("order", VALUE_ITEMS, struct command, orders,
		    "Which condition is checked before which.",
		    ITEMS(struct order, order_shapes)),
	MARK_KEYS(struct command),
	ALLOW_KEY(struct command),
};

static const struct shape command_shapes[] = {
	{ "command", KEYS(command_keys) },
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
	REQUIRED("type", VALUE_NAME, struct interface, result.type.name,
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
		"type", VALUE_NAME, struct interface, version.type.name,
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

static const struct key unfinished_output_keys[] = {
	PARAMETER_KEYS,
	BRIEF_KEY(struct parameter, false),
	MARK_KEYS(struct parameter),
};

static const struct shape unfinished_output_shapes[] = {
	{ "output of an unfinished command", KEYS(unfinished_output_keys) },
};

static const struct key unfinished_keys[] = {
	REQUIRED("status", VALUE_NAME, struct interface, unfinished.status,
		 "The status that tells that an operation goes on."),
	REQUIRED_OF("outputs", VALUE_ITEMS, struct interface,
		    unfinished.outputs, "What comes with it.",
		    ITEMS(struct parameter, unfinished_output_shapes)),
};

static const struct shape unfinished_shape = { "unfinished commands",
					       KEYS(unfinished_keys) };

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
			unfinished_shape),
	REQUIRED_OF("commands", VALUE_ITEMS, struct interface, commands,
		    "The commands.", ITEMS(struct command, command_shapes)),
	REQUIRED_OF("types", VALUE_ITEMS, struct interface, types, "Its types.",
		    ITEMS(struct type, type_shapes)),
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
	REQUIRED("type", VALUE_NAME, struct member, type.name,
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
	REQUIRED("returns", VALUE_NAME, struct function, returns.name,
		 "A declared type, boolean, integer, bits or footprint."),
	OPTIONAL("count", VALUE_NUMBER, struct function, count,
		 "How many elements an array has that it returns."),
	MARK_KEYS(struct function),
};

static const struct shape function_shapes[] = {
	{ "function", KEYS(function_keys) },
};

#define EXTERNAL_NAMES(key, where, text)                                  \
	OPTIONAL_OF(key, VALUE_NAMES, struct model, external.where, text, \
		    .item_size = sizeof(struct external_name))

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
			    .choices = rules)

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
		    ITEMS(struct type, type_shapes)),
};

const struct shape schema_root = { "specification", KEYS(root_keys) };
