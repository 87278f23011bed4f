/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Commands by function ID, inputs by register, fields by bits, members by
 * bytes, values by encoding: each is a table of named places that do not
 * overlap. Everything about who stands where is found here, once for all.
 */
#ifndef RMIGEN_COMPARE_ROWS_H
#define RMIGEN_COMPARE_ROWS_H

#include "diff/comparison.h"

struct row {
	const char *name; /* NULL: reserved */
	uint64_t first;	  /* the place, in the numbers of the table */
	uint64_t last;
	const char *place;	     /* as people write it */
	const char *value;	     /* what is there: a type; NULL: nothing */
	const struct type_ref *type; /* NULL: the table has no types */
	uint64_t stride;	     /* from element to element; 0: no array */
	enum rule rule;		     /* of what is reserved */
	struct position at;
	const void *item;   /* the struct of the model */
	bool inside_change; /* of something that is new or gone as a whole */
	struct row *partner;
	const struct row_table *elsewhere; /* of the partner; NULL: the same */
	bool reused; /* something else is known to have its place */
};

struct row_table;

/* What the rows of a table are. */
struct row_kind {
	const char *subject;
	enum change_kind moved; /* what it is if a place changes */
	const char *(*place)(struct arena *arena, uint64_t first,
			     uint64_t last);
	/* Whether two rows at one place may be one; NULL: the type tells. */
	bool (*same_shape)(const struct comparison *comparison,
			   const struct row *old, const struct row *new);
	/* Reports what else differs between two partners; NULL: nothing. */
	void (*compare)(struct comparison *comparison,
			const struct row_table *table, const struct row *old,
			const struct row *new);
	const char *topic_kind; /* each row is a topic; NULL: the table is */
};

struct row_table {
	const struct row_kind *kind;
	struct change_topic *topic; /* NULL: see row_kind.topic_kind */
	const char *scope;	    /* where its names hold; NULL: everywhere */
	struct list old;	    /* struct row */
	struct list new;
	/* Numbers below, as far as no row has them, are reserved. */
	uint64_t old_room;
	uint64_t new_room;
	const struct type *old_type; /* the table is of a type; NULL: not */
	const struct type *new_type;
};

/* Finds partners: by name, or at one place in one shape by a kindred name. */
void rows_pair(struct comparison *comparison, struct row_table *table);

/* Finds partners that went to the table of another type (row_table *). */
void rows_pair_across(struct comparison *comparison, const struct list *tables);

/* Reports what differs within a table whose partners are found. */
void rows_compare(struct comparison *comparison, struct row_table *table);

/* Whether the types, if any, or all but the names of two rows are the same. */
bool rows_same_type(const struct comparison *comparison, const struct row *old,
		    const struct row *new);
bool rows_same_shape(const struct comparison *comparison,
		     const struct row_table *table, const struct row *before,
		     const struct row *after);

/* Fills a side of a change from a row, which may be NULL. */
struct side rows_side(const char *topic, const struct row *row);

#endif
