/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What somebody's code is expected to be like: each item of an interface, or of
 * several, with the name that it has there. A map or a consumer fills in the
 * names.
 */
#ifndef RMIGEN_PLAN_H
#define RMIGEN_PLAN_H

#include "base/diagnostic.h"
#include "model/model.h"
#include "model/policy.h"
#include "verify/map.h"
#include "verify/object.h"

/* What holds for an item there. */
struct plan_item {
	const char *name;      /* NULL: it has none, and nothing is checked */
	const char *absent;    /* why it is not there */
	const char *different; /* why it is not as the document has it */
	struct position at;    /* of the entry that says so; or none */
	bool used;	       /* an exception was needed */
};

struct plan_member {
	struct plan_item item;
	const struct member *member;
};

struct plan_extra {
	struct plan_item item;
};

struct plan_structure {
	struct plan_item item;
	const struct interface *interface;
	const struct type *type;
	bool is_typedef;     /* the name is that of a typedef */
	const char *wide;    /* why narrow members fill their slots */
	struct list members; /* struct plan_member; no padding */
	struct list extras;  /* struct plan_extra */
	bool found;	     /* in some object */
	const struct object_structure *like; /* see suggest_map.h */
};

/* Anything else with a name. */
struct plan_name {
	struct plan_item item;
	enum map_kind kind;
	const char *path;	 /* "RmiRealmFlags.lpa2" */
	const struct type *type; /* that it is in; NULL: a command */
	const void *thing;	 /* a struct field, enumerator or command */
	bool inner;		 /* it is in an alternative: no rule names it */
};

struct plan {
	struct arena *arena;
	const struct model *model;
	const struct interface *interface; /* the last one; a map has one */
	struct list structures;		   /* struct plan_structure */
	struct list names;		   /* struct plan_name */
	struct list padding;		   /* const char *: starts of names */
	const char *from; /* what the names are from, for messages */
};

/* Makes a plan without any item. */
void plan_start(struct plan *plan, struct arena *arena,
		const struct model *model);

/* Adds the items of @interface, without names. */
void plan_add(struct plan *plan, const struct interface *interface);

/* The interface of @model that is called @name; NULL: none. */
const struct interface *plan_interface(const struct model *model,
				       const char *name);

/* Names everything as @map says; reports entries that match nothing. */
bool plan_by_map(struct plan *plan, const struct map *map,
		 struct diagnostics *diagnostics);

/*
 * Names everything as a consumer does: @names holds struct item_name. Members
 * that @policy drops are absent.
 */
void plan_by_consumer(struct plan *plan, const struct list *names,
		      const struct policy *policy);

/* Reports exceptions that turned out not to be needed. */
void plan_check_used(const struct plan *plan, struct diagnostics *diagnostics);

/* Whether a member that is called @name is there to fill its bytes. */
bool plan_is_padding(const struct plan *plan, const char *name);

/*
 * Whether the objects have no structure of @interface, but some of another one:
 * that is code for one side of the RMM only, and nothing of it is missing.
 */
bool plan_leaves_out(const struct plan *plan,
		     const struct interface *interface);

/* The structure of the plan for @type; NULL: none. */
struct plan_structure *plan_structure_of(const struct plan *plan,
					 const struct type *type);

/* The name of @kind at @path ("RmiRealmFlags.lpa2"); NULL: none. */
struct plan_name *plan_find(const struct plan *plan, enum map_kind kind,
			    const char *path);

#endif
