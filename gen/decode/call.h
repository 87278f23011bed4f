/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The registers of calls, by what the model says of their commands. Made once,
 * and then any number of calls is looked at.
 */
#ifndef RMIGEN_CALL_H
#define RMIGEN_CALL_H

#include "decode/violation.h"

/* X0 to X17, before or after a call. */
struct call_frame {
	uint64_t x[MODEL_REGISTERS];
};

/* A row of a command's table of inputs or outputs, with a name. */
struct call_row {
	struct image_place place; /* within its register */
	const struct parameter *row;
	unsigned int reg;
	bool closed;	/* it has encodings without a meaning */
	bool choosing;	/* it has alternatives */
	uint64_t below; /* bits below what it is aligned to */
	const struct failure *alignment; /* the condition that asks for it */
	const char *section;		 /* of the command */
	const bool *valid; /* on the enumerators of the status; outputs only */
};

/* Where X0 has the parts of an interface's result. */
struct call_result_form {
	const struct interface *interface;
	struct image_place status;	/* may be the whole */
	struct image_place index;	/* of no width: there is none */
	const struct status_row **rows; /* of each enumerator of the status */
};

struct call_command {
	const struct model *model;
	const struct interface *interface;
	const struct command *command;
	const struct call_result_form *result;
	size_t name_length;
	struct list inputs;  /* struct call_row: X0, the function ID, first */
	struct list outputs; /* struct call_row: X0, the result, first */
	/* One of them is closed or choosing; of outputs X0 only the latter. */
	bool closed_inputs;
	bool closed_outputs;
	uint64_t input_rest[MODEL_REGISTERS];	 /* bits without an input */
	uint64_t input_zeroes[MODEL_REGISTERS];	 /* bits that no call has */
	uint64_t output_zeroes[MODEL_REGISTERS]; /* bits that no result has */
};

/* All commands of a model. */
struct calls {
	const struct model *model;
	struct call_result_form *results; /* of each interface */
	size_t result_count;
	size_t count;
	const struct call_command **by_fid;
	const struct call_command **by_name; /* short names first */
	size_t longest_name;
	size_t *of_length; /* where in by_name those of a length start */
};

void calls_init(struct calls *calls, const struct model *model);

/* The command whose function ID is in W0, whatever its SVE hint; or NULL. */
const struct call_command *calls_find(const struct calls *calls, uint64_t x0);

/* The command with a name of these @length bytes, or NULL. */
const struct call_command *calls_find_name(const struct calls *calls,
					   const char *name, size_t length);

/* The command that was probably meant, or NULL. */
const char *calls_suggest(const struct calls *calls, const char *wrong);

/* What X0 tells when a command returns. */
struct call_result {
	bool smccc; /* an error of the calling convention: no status */
	uint64_t status;
	const struct enumerator *name; /* of the status; NULL: no known one */
	size_t number;		       /* of @name among the enumerators */
	const struct status_row *row;  /* NULL: reserved */
	uint64_t index;		       /* what comes with the status */
	bool resumed; /* X1 on hold the outputs of another command */
};

void call_read_result(const struct call_command *command, uint64_t x0,
		      struct call_result *result);

/* Whether X0 is an output of @command, where others have a status. */
bool call_result_is_output(const struct call_command *command);

/* Whether the output @row means something with @result. */
bool call_is_valid(const struct call_row *row,
		   const struct call_result *result);

/*
 * Whether to show the output @row with @value in its register: it means
 * something, or nothing else does and it is not zero.
 */
bool call_is_shown(const struct call_command *command,
		   const struct call_row *row, const struct call_result *result,
		   uint64_t value);

/* The choice of what comes with the status; NULL: nothing, or no choice. */
const struct image_place *call_detail(const struct call_command *command,
				      const struct call_result *result);

/* Whether a register has any of the bits of its mask: @masks has one for each.
 */
bool call_any_set(const struct call_frame *frame, const uint64_t *masks);

/* "X7" */
const char *call_register_name(unsigned int reg);

/* Checks the alignment of the address that @row has in @value. */
void call_check_alignment(struct violations *violations,
			  const struct call_row *row, uint64_t value);

/* Checks the bits of an input register that belong to no input. */
void call_check_input_rest(struct violations *violations,
			   const struct call_command *command, unsigned int reg,
			   uint64_t value);

/* The same for outputs; bits of outputs that mean nothing are left alone. */
void call_check_output_rest(struct violations *violations,
			    const struct call_command *command,
			    const struct call_result *result, unsigned int reg,
			    uint64_t value);

/* Checks that an index only comes with a status that has one. */
void call_check_index(struct violations *violations,
		      const struct call_command *command,
		      const struct call_result *result);

/* All checks of the registers of a call. */
void call_check_inputs(struct violations *violations,
		       const struct call_command *command,
		       const struct call_frame *frame);

/* All checks of the registers of a result. */
void call_check_outputs(struct violations *violations,
			const struct call_command *command,
			const struct call_frame *frame,
			const struct call_result *result);

#endif
