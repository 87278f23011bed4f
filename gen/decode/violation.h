/* SPDX-License-Identifier: BSD-3-Clause */
/* What is wrong with values that were captured, and by which rule. */
#ifndef RMIGEN_VIOLATION_H
#define RMIGEN_VIOLATION_H

#include "base/buffer.h"
#include "decode/image.h"

enum violation_rule {
	VIOLATION_RESERVED_BITS,
	VIOLATION_RESERVED_ENCODING,
	VIOLATION_PADDING,
	VIOLATION_NOT_PERMITTED,
	VIOLATION_NARROW,
	VIOLATION_UNUSED_REGISTER,
	VIOLATION_MISALIGNED,
	VIOLATION_INDEX,
	VIOLATION_FUNCTION_ID,
	VIOLATION_CUT_OFF,
};

struct violation {
	enum violation_rule rule;
	const char *path;    /* of what it is about */
	const char *section; /* of the document; NULL: no rule of it */
	size_t text;	     /* where its text starts in the violations' text */
};

/* Those of one item; the memory is used again for the next one. */
struct violations {
	struct arena *arena;
	struct image_context context;
	struct list list;   /* struct violation */
	struct buffer text; /* each zero-terminated */
};

/* The rule's name, like "reserved-bits". */
const char *violation_rule_name(enum violation_rule rule);

/* "SBZ: should be zero" and "MBZ: must be zero". */
const char *violation_rule_text(enum rule rule);

void violation_add(struct violations *violations, enum violation_rule rule,
		   const char *path, const char *section, const char *format,
		   ...) __attribute__((format(printf, 5, 6)));

/*
 * Checks @value, of up to 64 bits, at @place: reserved bits, encodings and bits
 * that are not permitted. Its fields are values of their own.
 */
void violation_check_value(struct violations *violations,
			   const struct image_place *place, uint64_t value);

/* Checks @place, a choice, for bits that no alternative has. */
void violation_check_choice(struct violations *violations,
			    const struct image_place *place, uint64_t whole);

/* Checks that @value, a whole unit of memory, has nothing beside its bits. */
void violation_check_narrow(struct violations *violations,
			    const struct image_place *place, uint64_t value);

/* Checks @place and all fields in it; @whole is the register or the word. */
void violation_check_fields(struct violations *violations,
			    const struct image_place *place, uint64_t whole);

/*
 * Checks that the padding @place of @image, of which so much is @available, is
 * zero.
 */
void violation_check_padding(struct violations *violations,
			     const struct image_place *place,
			     const unsigned char *image, uint64_t available);

/* Forgets all, for the next item. */
void violations_clear(struct violations *violations);

#endif
