/* SPDX-License-Identifier: BSD-3-Clause */
/* How terms are made of registers, of memory and of each other. */
#ifndef RMIGEN_TERM_PLACE_H
#define RMIGEN_TERM_PLACE_H

#include "model/term.h"

/* What an expression means: a term; or a structure or an array in a page. */
struct meaning {
	const struct term *term; /* NULL: it is in a page */
	const struct parameter *page;
	uint64_t offset;
	struct list indices;	     /* struct term_index */
	const struct member *member; /* whose array it is, or that it was */
};

struct term *term_new(struct arena *arena, enum term_kind kind);
void term_add(struct arena *arena, struct term *term,
	      const struct term *operand);
const struct term *term_none(struct arena *arena,
			     const struct expression *because);
const struct term *term_number(struct arena *arena, struct integer number);
const struct term *term_input(struct arena *arena,
			      const struct parameter *input,
			      const struct expression *because);
const struct term *term_equal(struct arena *arena, const struct term *left,
			      const struct term *right);

/* Bits of a number, which are themselves a number with a sign or without. */
const struct term *term_part(struct arena *arena, const struct term *whole,
			     unsigned int msb, unsigned int lsb,
			     bool is_signed);
const struct term *term_field(struct arena *arena, const struct term *whole,
			      const struct field *field);

/* The structure behind an input. */
struct meaning place_page(const struct parameter *input);

/* A member of a structure, an element of an array. */
struct meaning place_member(struct arena *arena, const struct meaning *owner,
			    const struct member *member,
			    const struct expression *because);
struct meaning place_element(struct arena *arena, const struct meaning *array,
			     const struct term *index,
			     const struct expression *because);

/* Whether no bit is set that the member may not have, in all elements. */
const struct term *place_permitted(struct arena *arena,
				   const struct meaning *meaning,
				   const struct expression *because);

/* Whether all encodings in a value of @type have names. */
const struct term *place_valid(struct arena *arena,
			       const struct meaning *meaning,
			       const struct type *type,
			       const struct expression *because);

#endif
