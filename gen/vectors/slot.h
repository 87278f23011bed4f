/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A value of a call that conditions may look at: an input, or a number in a
 * structure behind one; and the values of it that are worth a try.
 */
#ifndef RMIGEN_SLOT_H
#define RMIGEN_SLOT_H

#include "vectors/vectors.h"

struct slot {
	const struct parameter *input;
	const struct vector_leaf *leaf; /* NULL: the input itself */
	uint64_t index;			/* of the element of an array */
	const struct type_ref *type;
	uint64_t *word;	      /* the register; NULL: it is in memory */
	unsigned char *bytes; /* in memory */
};

uint64_t slot_get(const struct slot *slot);
void slot_set(const struct slot *slot, uint64_t value);

/* Whether it has some of the @size bytes at @start. */
bool slot_has(const struct slot *slot, const void *start, size_t size);

/* "rd", "params_ptr.aux[3]" */
const char *slot_name(struct arena *arena, const struct slot *slot);

/* More values than any slot has; what is beyond is not tried. */
#define SLOT_VALUES 1024u

struct slot_values {
	uint64_t values[SLOT_VALUES];
	size_t count;
};

/*
 * The values to try for @slot, each once: around what it has, around each of
 * @numbers (struct integer) that conditions compare with, around each of
 * @others (uint64_t), the values of slots beside it; single bits; encodings.
 */
void slot_try(const struct slot *slot, const struct list *numbers,
	      const struct list *others, struct slot_values *tried);

#endif
