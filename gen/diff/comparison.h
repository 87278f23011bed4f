/* SPDX-License-Identifier: BSD-3-Clause */
/* A comparison at work: what the compare_*.c share. */
#ifndef RMIGEN_COMPARISON_H
#define RMIGEN_COMPARISON_H

#include "diff/change.h"
#include "model/lacks.h"

/* Something with a number that has another name in the new specification. */
struct rename {
	const char *scope; /* the command inside which it holds; NULL: all */
	const char *old;
	const char *new;
};

struct comparison {
	struct arena *arena;
	const struct model *old;
	const struct model *new;
	const struct type **partners; /* of old types, by struct type.number */
	struct list prefixes;	      /* const char *: names of interfaces */
	struct list renames;	      /* struct rename */
	struct list topics;	      /* struct change_topic * */
};

/* The topic of that kind and those names (either may be NULL), or a new one. */
struct change_topic *comparison_topic(struct comparison *comparison,
				      const char *kind, const char *old,
				      const char *new);

/*
 * Adds a change of the topic, with its default class. The result is valid
 * until the next change of the topic is added.
 */
struct change *comparison_add(struct comparison *comparison,
			      struct change_topic *topic, enum change_kind kind,
			      const char *subject);

void comparison_add_rename(struct comparison *comparison, const char *scope,
			   const char *old, const char *new);

/* Whether both specifications say that they have all of @part. */
bool comparison_has(const struct comparison *comparison, enum part part);

/* Whether two names are the same, or one is the new name of the other. */
bool comparison_same_name(const struct comparison *comparison,
			  const char *scope, const char *old, const char *new);

/* Whether two references lead to a type and its partner. */
bool comparison_same_type(const struct comparison *comparison,
			  const struct type_ref *old,
			  const struct type_ref *new);

/* Whether @new can be a new spelling of @old. */
bool comparison_kindred(const struct comparison *comparison, const char *old,
			const char *new);

#endif
