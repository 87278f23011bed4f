/* SPDX-License-Identifier: BSD-3-Clause */
/* What a consumer gives names to; for names.c. */
#ifndef RMIGEN_NAMED_H
#define RMIGEN_NAMED_H

#include "emit/names.h"

/*
 * An item, mostly of an interface, as it was before the first naming function
 * ran: those may change the tables that they get in any way.
 */
struct named {
	const char *kind;
	const char *name;
	const char *path; /* in the keys of renames */
	size_t owner;	  /* number of the item around it; 0: none */
	size_t same;	  /* number of the item that this one is; 0: none */
	struct position at;
	lua_Integer value;
	bool has_value;
};

/*
 * Lists in naming->items, and their tables in the Lua list naming->tables, the
 * document of the model at @model, and the interfaces of the list at
 * @interfaces with all that is in them, those around an item first. Types that
 * are borrowed come last; one that is listed already refers to that.
 */
void named_list(struct naming *naming, int model, int interfaces);

#endif
