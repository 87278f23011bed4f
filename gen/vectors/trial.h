/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A call whose values are tried out: what the failure conditions of its command
 * say to them.
 */
#ifndef RMIGEN_TRIAL_H
#define RMIGEN_TRIAL_H

#include "model/evaluate.h"
#include "model/precedence.h"
#include "vectors/slot.h"

enum verdict {
	VERDICT_FALSE,
	VERDICT_STATE, /* the state of the RMM decides */
	VERDICT_TRUE,
	VERDICT_NONE, /* it means nothing for these values */
};

/* The structure behind an input. */
struct trial_page {
	const struct parameter *input;
	const struct structure_vectors *layout;
	unsigned char *image;
};

struct trial {
	struct arena *arena;
	const struct model *model;
	const struct interface *interface;
	const struct command *command;
	struct precedence precedence;
	uint64_t registers[MODEL_REGISTERS];
	const unsigned char *images[MODEL_REGISTERS];
	struct list pages;	   /* struct trial_page */
	struct list slots;	   /* struct slot */
	const struct term **terms; /* of the conditions; NULL: only words */
	struct list numbers;	   /* struct integer: in the terms */
	bool *looks;		   /* [condition * slots + slot] */
	struct list others;	   /* uint64_t: scratch of trial_values() */
	uint64_t *steps;	   /* that a search has taken, with copies */
};

/* A call with plausible values, which conditions may still refuse. */
void trial_init(struct trial *trial, const struct model *model,
		const struct interface *interface,
		const struct command *command);

/* The failure condition number @condition. */
const struct failure *trial_failure(const struct trial *trial,
				    size_t condition);

/* What it says to the call as it is. */
enum verdict trial_verdict(const struct trial *trial, size_t condition);

/* What one of its terms says, or another term over the call. */
enum verdict trial_verdict_of(const struct trial *trial,
			      const struct term *term);

/* Whether that condition looks at a slot, by number too. */
bool trial_looks(const struct trial *trial, size_t condition, size_t slot);

/* Starts a search, and tells whether it may go on: it takes so many steps. */
void trial_restart(struct trial *trial);
bool trial_has_steps(const struct trial *trial);

/* The values to try for a slot, considering those that it is compared with. */
void trial_values(struct trial *trial, size_t slot, struct slot_values *tried);

#endif
