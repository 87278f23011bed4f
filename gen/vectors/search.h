/* SPDX-License-Identifier: BSD-3-Clause */
/* Finds values of a trial for which its conditions say what is wanted. */
#ifndef RMIGEN_SEARCH_H
#define RMIGEN_SEARCH_H

#include "vectors/trial.h"

/* Slots that get other values than they have. */
#define SEARCH_CHANGES 2u

struct change {
	size_t slot;
	uint64_t value;
};

struct changes {
	struct change list[SEARCH_CHANGES];
	size_t count;
};

/* Makes the trial a good call: no condition is TRUE, or means nothing. */
void search_good(struct trial *trial);

/* Sets what is listed, and lists what was there before. */
void search_apply(struct trial *trial, struct changes *changes);

/*
 * Adds to @found (struct changes) every change of one slot of the good call
 * that makes @condition TRUE and leaves all others as they are.
 */
void search_exact(struct trial *trial, size_t condition, struct list *found);

/*
 * The change of few slots that makes @condition TRUE and as few others as
 * possible TRUE or meaningless. False if none makes it TRUE.
 */
bool search_nearest(struct trial *trial, size_t condition,
		    struct changes *nearest);

#endif
