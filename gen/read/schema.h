/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The shape of the YAML, as tables. The reader walks them, the JSON Schema is
 * printed from them, and what is built in is compiled by them: a key that
 * stands here is read, documented and checked.
 */
#ifndef RMIGEN_SCHEMA_H
#define RMIGEN_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/source.h"

enum value_kind {
	VALUE_TEXT,    /* struct name: a text that can stand in a comment */
	VALUE_FORMULA, /* struct formula, by its text */
	VALUE_LABEL,   /* struct name: a text that can name a folder */
	VALUE_NAME,    /* struct name: an identifier */
	VALUE_LABEL_OF_ROW, /* struct name: a row's name, or its place, 0x40 */
	VALUE_TYPE,	    /* struct type_ref, by its name */
	VALUE_SECTION,	    /* struct name: a section number */
	VALUE_INTEGER,	    /* struct number */
	VALUE_NUMBER,	    /* struct number, not negative */
	VALUE_WIDTH,	    /* struct number, or N, which reads as 0 */
	VALUE_REGISTER,	    /* struct number: X0 to X17 */
	VALUE_BITS,	    /* struct bit_range */
	VALUE_BOOL,	    /* bool */
	VALUE_CHOICE,	    /* an enum, by the words of key.choices */
	VALUE_NAMES,	    /* struct list of what starts with a struct name */
	VALUE_SELECTION, /* struct selection; key.choices has the word for all
			  */
	VALUE_MAPPING,	 /* the members of key.shapes[0], in the same struct */
	VALUE_ITEMS, /* struct list of key.item_size, each one of key.shapes */
	VALUE_ROW,   /* struct fragment: a row of any list in key.shapes[0] */
	VALUE_KEYS,  /* struct fragment: some keys of any part of key.shapes[0]
		      */
	/* derived */
	VALUE_SIZE, /* size_t */
	VALUE_MASK, /* uint64_t */
};

/* A value of any kind, kept until it is known what it is read as. */
struct fragment {
	struct position at;
	struct list events; /* struct event, see events.h; empty: not given */
};

/* A word of the YAML for a value of an enum. */
struct choice {
	const char *word;
	int value;
};

struct key {
	const char *name; /* NULL: the YAML does not have it; see DERIVED() */
	enum value_kind kind;
	bool required;
	size_t offset;	   /* of the value in the item's struct */
	const char *place; /* the same as C writes it: "item.name" */
	const char *doc;
	const struct choice *choices; /* ends with a NULL word */
	const struct shape *shapes;
	size_t shape_count;
	size_t item_size;      /* of a list; 0: that of a struct name */
	const char *item_type; /* "struct member" */
};

/*
 * The keys of a mapping. Where a list holds items of several shapes, the first
 * key of the item tells which: it is the first key of the shape.
 */
struct shape {
	const char *name;
	const struct key *keys;
	size_t key_count;
	bool tagged; /* store @tag, an enum value, at @tag_offset */
	size_t tag_offset;
	int tag;
};

extern const struct shape schema_root;

/* Whether @item, which was read, can have @shape: a tag tells. */
bool shape_fits(const struct shape *shape, const void *item);

#endif
