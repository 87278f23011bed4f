/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/item_name.h"

#include <stdlib.h>
#include <string.h>

static int compare(const void *left, const void *right)
{
	const struct item_name *a = left;
	const struct item_name *b = right;
	int paths = strcmp(a->path, b->path);

	return paths ? paths : strcmp(a->key, b->key);
}

void item_name_sort(struct list *names)
{
	if (names->count)
		qsort(names->items, names->count, sizeof(struct item_name),
		      compare);
}

const char *item_name_find(const struct list *names, const char *path,
			   const char *key)
{
	const struct item_name wanted = { .path = path, .key = key };
	const struct item_name *found = NULL;

	if (names->count)
		found = bsearch(&wanted, names->items, names->count,
				sizeof(wanted), compare);
	return found ? found->name : NULL;
}
