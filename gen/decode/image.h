/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What stands where in memory that holds a type, or in a register: a tree of
 * places, with every array element and every field in it. It is made once, and
 * then any number of images is read or written by it.
 */
#ifndef RMIGEN_IMAGE_H
#define RMIGEN_IMAGE_H

#include "base/diagnostic.h"
#include "check/symbols.h"
#include "model/chooser.h"

/* What fits into a register; wider values are bytes without a number. */
#define IMAGE_VALUE_BYTES 8u

enum place_kind {
	PLACE_VALUE,	 /* parts: the fields of a fieldset, or none */
	PLACE_CHOICE,	 /* parts: the alternatives of a field, one of them */
	PLACE_RESERVED,	 /* bits of a fieldset, or bytes: padding */
	PLACE_STRUCTURE, /* parts: its members and its padding */
	PLACE_ARRAY,	 /* parts: its elements, one behind the other */
};

struct image_place {
	enum place_kind kind;
	const char *name; /* NULL: PLACE_RESERVED */
	size_t name_length;
	const char *path;    /* from the image's top: enter.gprs[3] */
	const char *label;   /* what a line about it starts with */
	const char *brief;   /* or NULL; of an array at its first element, of
			      * the top in its type */
	const char *section; /* of the type that states it */
	enum rule rule;	     /* PLACE_RESERVED */
	struct type_ref type;
	uint64_t permitted; /* mask of the bits that may be set; of a choice: in
			     * any of its alternatives */
	uint64_t offset;    /* in bytes, from the start of the image */
	uint64_t size;	    /* in bytes; of a field: of what it is in */
	unsigned int lsb;   /* of a field; otherwise 0 */
	unsigned int width; /* in bits */
	struct list parts;  /* struct image_place */
	const struct command *command; /* whose register it is in, or NULL */
	const struct field *field;     /* PLACE_CHOICE */
	struct chooser chooser;	       /* PLACE_CHOICE */
};

/* What somebody says of what chooses among alternatives. */
struct image_assumption {
	const char *name;  /* the expression that chooses, or its last name */
	const char *value; /* the enumerator */
};

/* What is known beside the value that is looked at. */
struct image_context {
	const uint64_t *in;  /* X0 to X17 of the call, or NULL */
	const uint64_t *out; /* X0 to X17 of the answer, or NULL */
	struct list assumed; /* struct image_assumption */
};

/*
 * Finds the type @name, one whose values have a fixed form in memory. False
 * after it reported why there is none.
 */
bool image_find_type(const struct symbols *symbols, const char *name,
		     struct type_ref *ref, struct diagnostics *diagnostics);

/* The places of a value of the type @ref. */
void image_of_type(struct arena *arena, const struct type_ref *ref,
		   struct image_place *top);

/* The place of a row of @command's tables, which is not reserved. */
void image_of_parameter(struct arena *arena, const struct command *command,
			const struct parameter *row, struct image_place *place);

/* Whether the fields of @place are values that may be looked at. */
bool image_is_value(const struct image_place *place);

/* How a field with alternatives is to be read. */
struct image_reading {
	bool known;			/* else it may be any of the parts */
	const char *value;		/* that chooses; NULL: no known one */
	const struct image_place *part; /* NULL: no alternative is for it */
};

/* The reading of @place, a choice, within @whole. */
struct image_reading image_read_choice(const struct image_place *place,
				       uint64_t whole,
				       const struct image_context *context);

/* Whether an assumption is about what chooses in @field. */
bool image_assumes(const struct image_assumption *assumption,
		   const struct field *field);

/* The part of @place called @name (@length bytes), or NULL. */
const struct image_place *image_part(const struct image_place *place,
				     const char *name, size_t length);

/* Whether the numbers of @ref are signed: as decimals they may be negative. */
bool image_is_signed(const struct type_ref *ref);

/* What @place, a field, has of the @value that it is in. */
uint64_t image_field(const struct image_place *place, uint64_t value);

#endif
