/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A checked model as the memory that it is made of: the items of its lists, and
 * the nodes of its expressions. Each part becomes an array of the C that is
 * written, and each pointer an address in one of them.
 */
#ifndef RMIGEN_COMPILATION_H
#define RMIGEN_COMPILATION_H

#include "base/buffer.h"
#include "read/schema.h"
#include "read/specification.h"

struct compilation;
struct part;

typedef void part_writer(const struct compilation *compilation,
			 const struct part *part, const void *element);

struct part {
	const char *start;
	size_t count; /* of elements */
	size_t size;  /* of each, in bytes */
	size_t number;
	const char *type;      /* of an element, as C writes it */
	const struct key *key; /* of the list; NULL: it is no list of items */
	part_writer *write;
};

struct compilation {
	struct arena *arena;
	struct list parts; /* struct part *, as they are found */
	void *tree;	   /* the same by address, for tsearch() */
	size_t first;	   /* the number of the first part */
	size_t consumers;  /* whose names are written, of all specifications */
	struct buffer *out;
	struct buffer rows; /* of the table of their names */
};

/*
 * Adds @part unless it is there already or is empty; returns whether it was
 * added. Its number is filled in.
 */
bool compilation_add(struct compilation *compilation, const struct part *part);

/* The part that @address is in; ends the program if there is none. */
const struct part *compilation_find(const struct compilation *compilation,
				    const void *address);

/* Forgets the parts; their numbers are not used again. */
void compilation_clear(struct compilation *compilation);

/* Writes the address of an element: "&part_12[3]", or 0 for NULL. */
void compilation_write_address(const struct compilation *compilation,
			       const void *address);

/* Writes @text as a literal of C. */
void compilation_write_text(const struct compilation *compilation,
			    const char *text);

/* Adds the nodes of the expression. */
void compilation_add_tree(struct compilation *compilation,
			  const struct expression *tree);

/*
 * Appends the specification, with all its parts, as a static object that is
 * called specification_@number.
 */
void compilation_write(struct compilation *compilation,
		       const struct specification *specification,
		       size_t number);

/*
 * Appends what the built-in consumers call the items of the specification that
 * was just written. False if a profile does not fit, which is reported.
 */
bool compilation_write_names(struct compilation *compilation,
			     const struct specification *specification,
			     size_t number, struct diagnostics *diagnostics);

#endif
