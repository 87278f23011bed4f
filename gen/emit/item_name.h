/* SPDX-License-Identifier: BSD-3-Clause */
/* The names that a profile gave, as a list of struct item_name. */
#ifndef RMIGEN_ITEM_NAME_H
#define RMIGEN_ITEM_NAME_H

#include "base/arena.h"

struct item_name {
	const char *path; /* as in the keys of renames: "RmiRecParams.aux" */
	const char *key;  /* "member" */
	const char *name;
};

/* Puts the list into the order that item_name_find() wants. */
void item_name_sort(struct list *names);

/* What the item at @path is called as @key; NULL: it has no such name. */
const char *item_name_find(const struct list *names, const char *path,
			   const char *key);

#endif
