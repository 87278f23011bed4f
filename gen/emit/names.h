/* SPDX-License-Identifier: BSD-3-Clause */
/* The names that a consumer gives to the items of its interfaces. */
#ifndef RMIGEN_NAMES_H
#define RMIGEN_NAMES_H

#include "emit/item_name.h"
#include "emit/sandbox.h"
#include "model/model.h"

struct named;

struct naming {
	struct sandbox *sandbox;
	struct arena *arena;
	struct diagnostics *diagnostics;
	const struct model *model;    /* where items have their positions */
	const struct source *profile; /* the consumer.lua */
	const char *consumer;
	const char *prefix;  /* before all that are global; NULL: none */
	bool lenient;	     /* entries of the profile may be for nothing */
	int profile_index;   /* of the profile on the Lua stack */
	int functions;	     /* index of profile.names */
	int tables;	     /* index of the list of the items' tables */
	struct list items;   /* struct named, see named.h */
	void *given;	     /* struct given_name, as a tree of tsearch() */
	struct list names;   /* struct item_name: all of them */
	struct list renames; /* struct usage: entries of profile.renames */
	struct list merges;  /* struct usage: entries of profile.merged */
};

/*
 * Calls the naming functions of the profile for every item of the interfaces
 * in the list on top of the Lua stack, and for the document of the model, which
 * is below it. Stores what they return as
 * item.names. Reports clashes, keywords, and, unless @lenient, entries of the
 * profile that nothing used.
 */
bool names_assign(struct naming *naming);

/* Whether names of this kind get the prefix. */
bool names_are_global(const char *key);

/*
 * Gives the item whose table is on top of the stack the names of the same one
 * that is named already.
 */
void names_copy(const struct naming *naming, const struct named *item);

#endif
