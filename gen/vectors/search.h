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
 * possible TRUE or meaningless. With @reason, a term: that makes it TRUE for
 * that reason, for no other in @reasons, and no other condition. False if there
 * is none.
 */
bool search_nearest(struct trial *trial, size_t condition,
		    const struct term *reason, const struct list *reasons,
		    struct changes *nearest);

/*
 * Whether of @reasons (const struct term *) only @reason is TRUE; of the
 * others, how many mean nothing.
 */
bool search_is_only(const struct trial *trial, const struct term *reason,
		    const struct list *reasons, size_t *unclear);

#endif
