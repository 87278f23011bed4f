/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What the debug information of an object says of the structures that somebody
 * looks for. Offsets and widths are in bits; on a big-endian machine bit 0 of a
 * byte is its highest.
 */
#ifndef RMIGEN_OBJECT_H
#define RMIGEN_OBJECT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* Where something is declared. */
struct place {
	const char *file; /* NULL: the object does not tell */
	unsigned int line;
};

/* What a member holds; of an array, what each element holds. */
enum object_kind {
	OBJECT_UNSIGNED,
	OBJECT_SIGNED,
	OBJECT_POINTER,
	OBJECT_ENUMERATION,
	OBJECT_STRUCTURE,
	OBJECT_OTHER, /* a float, say */
};

struct object_member {
	const char *name; /* behind those around it that have one: "gic.hcr" */
	const char *type; /* as C writes it */
	enum object_kind kind;
	uint64_t offset; /* from the start of the outermost structure */
	uint64_t width;	 /* of all elements together */
	uint64_t count;	 /* of elements; 0 if it is no array */
	uint64_t stride; /* from one element to the next */
	bool bit_field;
	struct place place;
};

/*
 * One definition. Members of members stand behind them; those of anonymous
 * structures and unions stand in their place.
 */
struct object_structure {
	const char *name; /* the tag, or the name of a typedef */
	bool is_typedef;  /* the name is that of a typedef */
	uint64_t size;	  /* in bytes */
	struct place place;
	struct list members; /* struct object_member */
};

struct object_enumerator {
	const char *name;
	int64_t value;
	struct place place;
};

struct object {
	const char *path;
	const char *problem; /* why it could not be read; NULL: it could */
	bool big_endian;
	struct list structures;	 /* struct object_structure */
	struct list enumerators; /* struct object_enumerator */
};

/* What to look for; each list holds const char *, in the order of strcmp. */
struct wanted {
	struct list structures;
	struct list enumerators;
	/*
	 * Structures of these sizes in bytes, whatever their names, and all
	 * enumerators: for who does not know names. Most 0: none of that.
	 */
	uint64_t least;
	uint64_t most;
};

#endif
