/* SPDX-License-Identifier: BSD-3-Clause */
/* What the paths of an overlay lead to. */
#ifndef RMIGEN_PLACE_H
#define RMIGEN_PLACE_H

#include "model/model.h"
#include "read/schema.h"

enum place_kind {
	PLACE_MAPPING, /* keys of @item: the whole model, or a part of it */
	PLACE_ROW,     /* @item is the row of @list at @index */
	PLACE_LIST,
};

struct place {
	enum place_kind kind;
	const char *path;	   /* as the docs write it */
	const struct shape *shape; /* of the keys; NULL: a list, a bare name */
	const struct shape *mapping; /* that @shape is, or the list is in */
	void *item;		     /* the struct that has them */
	size_t size;		     /* of it */
	const struct key *key;	     /* of the list */
	struct list *list;	     /* the list itself */
	size_t index;
	struct list items; /* struct item *: those that it is in, and itself */
};

/* Why a path leads nowhere. */
struct place_fault {
	const char *text;	/* the end of a sentence that starts with it */
	const char *suggestion; /* a path; may be NULL */
};

/* Finds the place at @path. False, and what is wrong in @fault. */
bool place_find(struct model *model, const char *path, struct place *place,
		struct place_fault *fault);

/*
 * The list that rows are added to at @place, or NULL: @place itself, or the
 * only one of the item there that has rows with names.
 */
const struct key *place_list(const struct place *place, struct list **list);

/* The path of a row of the list at @place, or of the item's only list. */
const char *place_row_path(struct arena *arena, const struct place *place,
			   const struct key *list, const void *row);

/* The index of the row of @list that is called @label; its count if none is. */
size_t place_find_row(struct arena *arena, const struct key *key,
		      const struct list *list, const char *label);

/* What the row with the wrong name @label is probably called; or NULL. */
const char *place_suggest_row(struct arena *arena, const struct key *key,
			      const struct list *list, const char *label);

/* Whether a path leads to @outer, or into it; NULL and "" lead nowhere. */
bool place_is_in(const char *path, const char *outer);

#endif
