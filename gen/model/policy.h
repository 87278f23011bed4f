/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What a consumer may do to the layout of a structure without moving anything:
 * widen narrow scalars to their 8-byte slots, and drop members, whose bytes
 * become padding; and whether the type says how it is aligned.
 */
#ifndef RMIGEN_POLICY_H
#define RMIGEN_POLICY_H

#include "model/model.h"

struct policy_entry {
	const char *name; /* a structure, or structure.member */
	const char *reason;
	bool used;
};

struct policy {
	struct list slots;   /* struct policy_entry: structures */
	struct list drops;   /* struct policy_entry: members */
	struct list aligned; /* struct policy_entry: structures */
};

/* A row of a structure as a consumer sees it. */
struct layout_row {
	const struct member *member; /* NULL: padding */
	const struct item *padding;  /* the marks of a row of padding */
	const char *dropped;	     /* why a member's bytes are padding */
	enum rule rule;		     /* of padding */
	uint64_t offset;
	uint64_t size;
	uint64_t element_size; /* the size of one element */
	const char *slot;      /* why the element is wider than its type */
};

/*
 * Lists the rows of the structure @type in @rows (struct layout_row), which
 * lives in @arena. Marks the entries of @policy (may be NULL) that it used.
 */
void policy_layout(struct arena *arena, const struct type *type,
		   const struct policy *policy, struct list *rows);

/*
 * Why the C type of the structure @type is aligned as the specification says,
 * or NULL: that states nothing, or @policy (may be NULL) does not ask for it.
 * Marks the entry that it used.
 */
const char *policy_aligned(const struct type *type,
			   const struct policy *policy);

#endif
