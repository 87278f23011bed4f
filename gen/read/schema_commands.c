/* SPDX-License-Identifier: BSD-3-Clause */
/* The shapes of commands, with their rows, conditions and footprints. */
#include "read/schema_parts.h"

static const struct choice traits[] = {
	{ "false", TRAIT_NO },
	{ "true", TRAIT_YES },
	{ 0 },
};

static const struct choice always_word[] = { { "always", true }, { 0 } };

/* The keys that the rows of inputs and of outputs have in common. */
#define REGISTER_KEYS                                                \
	REQUIRED("register", VALUE_REGISTER, struct parameter, reg,  \
		 "The register, X0 to X17."),                        \
		REQUIRED("bits", VALUE_BITS, struct parameter, bits, \
			 "The highest and the lowest bit.")
#define PARAMETER_KEYS                                                \
	NAME_KEY("name", struct parameter, "The name of the value."), \
		REGISTER_KEYS,                                        \
		REQUIRED("type", VALUE_TYPE, struct parameter, type,  \
			 "The type of the value.")

static const struct key input_keys[] = {
	PARAMETER_KEYS,
	OPTIONAL("points_to", VALUE_TYPE, struct parameter, points_to,
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
	OPTIONAL("when", VALUE_FORMULA, struct parameter, when,
		 "An expression that must be true besides."),
	BRIEF_KEY(struct parameter, false),
	MARK_KEYS(struct parameter),
	DERIVED(VALUE_BOOL, struct parameter, unfinished),
};

static const struct key reserved_parameter_keys[] = {
	REQUIRED_OF("reserved", VALUE_CHOICE, struct parameter, reserved,
		    "The rule for bits of a register without a value.",
		    .choices = schema_rules),
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
	REQUIRED("type", VALUE_TYPE, struct context, type,
		 "The type of the value."),
	REQUIRED("value", VALUE_FORMULA, struct context, value,
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
	OPTIONAL("when", VALUE_FORMULA, struct failure, when,
		 "An expression: the command fails if it is true."),
	OPTIONAL("informal", VALUE_TEXT, struct failure, informal,
		 "The same in our own words, where the document has prose."),
	OPTIONAL(
		"status", VALUE_NAME, struct failure, status,
		"The status that is returned; without one, whichever the words "
		"tell."),
	OPTIONAL("index", VALUE_FORMULA, struct failure, index,
		 "An expression: the index that is returned beside it."),
	OPTIONAL("also", VALUE_FORMULA, struct failure, also,
		 "An expression: what else holds afterwards."),
	MARK_KEYS(struct failure),
	ALLOW_KEY(struct failure),
};

static const struct shape failure_shapes[] = {
	{ "failure condition", KEYS(failure_keys) },
};

static const struct key success_keys[] = {
	NAME_KEY("id", struct success, "The name of the condition."),
	OPTIONAL("when", VALUE_FORMULA, struct success, when,
		 "An expression: the condition is about calls before which it "
		 "is true; about all if there is none."),
	OPTIONAL("then", VALUE_FORMULA, struct success, then,
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
	REQUIRED("value", VALUE_FORMULA, struct footprint, value,
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
	OPTIONAL_OF("resumes_operation", VALUE_CHOICE, struct command,
		    resumes_operation,
		    "Whether it goes on with one, and returns what that "
		    "returns when it has finished.",
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
	DERIVED(VALUE_BOOL, struct command, exempt),
};

const struct shape schema_commands[] = {
	{ "command", KEYS(command_keys) },
};

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

const struct shape schema_unfinished = { "unfinished commands",
					 KEYS(unfinished_keys) };
