/* SPDX-License-Identifier: BSD-3-Clause */
/* The registers of one call, before and after. */
#ifndef RMIGEN_VECTORS_CALLS_H
#define RMIGEN_VECTORS_CALLS_H

#include "vectors/vectors.h"

/* The command that is called, and where its vectors go. */
struct call_context {
	const struct model *model;
	const struct interface *interface;
	const struct command *command;
	const struct list *setting; /* struct vector_choice */
	struct command_vectors *set;
};

/* Rows with a value, but for X0: it is the function ID. */
bool calls_is_argument(const struct parameter *row);

/* Rows with a value; X0 only if it holds no status. */
bool calls_is_value(const struct call_context *context,
		    const struct parameter *row);

/* Whether an output means something on a status; NULL is none. */
bool calls_is_valid(const struct parameter *row, const char *status);

/* Whether the register of @row means something else on @status. */
bool calls_is_taken(const struct command *command, const struct parameter *row,
		    const char *status);

/* Adds a call with its inputs; the caller fills in the rest. */
struct vector_call *calls_add(const struct call_context *context,
			      const char *kind, enum vector_side side);

/*
 * Fills in the answer with a status and its outputs; with @all, outputs that
 * mean nothing too. @row is NULL for a command whose X0 holds no status.
 */
void calls_answer(const struct call_context *context, struct vector_call *call,
		  const struct status_row *row, bool all);

/* Registers that hold no output: see the conflict that the YAML notes. */
void calls_fill_rest(struct vector_call *call);

/* Lists what the registers hold, and whether it means something. */
void calls_list_outputs(const struct call_context *context,
			struct vector_call *call);

#endif
