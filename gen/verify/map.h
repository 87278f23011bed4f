/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A map: the YAML in which a project states what it calls the items of the
 * specification. docs/verify.md explains it to its authors.
 */
#ifndef RMIGEN_MAP_H
#define RMIGEN_MAP_H

#include "model/model.h"
#include "read/schema.h"

/* What a name is made for. */
enum map_kind {
	MAP_STRUCTURE,
	MAP_TYPEDEF, /* of a structure, in place of its tag */
	MAP_MEMBER,
	MAP_FIELD, /* as a C bit-field */
	MAP_ENUMERATOR,
	MAP_FID,
	MAP_MASK,
	MAP_SHIFT,
	MAP_WIDTH,
	MAP_KINDS,
};

/* How the words of a name are written. */
enum map_case {
	MAP_KEEP,
	MAP_SNAKE,
	MAP_UPPER,
	MAP_LOWER, /* without breaks */
	MAP_CAMEL,
};

/* Names of one kind: what is left of the document's, between two texts. */
struct map_rule {
	enum map_kind kind;
	struct name without; /* what the document's names lose in front */
	enum map_case style;
	struct name prefix;
	struct name suffix;
};

/* What is deliberately not as the document has it. */
struct map_exception {
	struct name name; /* of the document */
	struct name called;
	struct name absent;    /* the reason why it is not there */
	struct name different; /* the reason why it is not the same */
};

/* A member that the document does not have. */
struct map_extra {
	struct name name;
	struct name reason;
};

struct map_member {
	struct map_exception item;
};

struct map_structure {
	struct map_exception item;
	struct name alias;   /* the name is that of a typedef */
	struct name wide;    /* why narrow members fill their slots */
	struct list members; /* struct map_member */
	struct list extras;  /* struct map_extra */
};

/* Another name that the rules do not make right. */
struct map_name {
	enum map_kind kind;
	struct map_exception item; /* a field: "RmiRealmFlags.lpa2" */
};

struct map {
	struct number format;
	struct name interface;
	struct list acronyms; /* struct name */
	struct list padding; /* struct name: what names of padding start with */
	struct list rules;   /* struct map_rule */
	struct list structures; /* struct map_structure */
	struct list names;	/* struct map_name */
};

/* The shape that reader_read() takes. */
extern const struct shape map_root;

#endif
