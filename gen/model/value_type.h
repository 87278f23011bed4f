/* SPDX-License-Identifier: BSD-3-Clause */
/* The types of values in expressions. */
#ifndef RMIGEN_VALUE_TYPE_H
#define RMIGEN_VALUE_TYPE_H

#include "model/model.h"

enum value_class {
	CLASS_UNKNOWN, /* an error says why; it agrees with everything */
	CLASS_BOOLEAN,
	CLASS_INTEGER, /* of any width and sign */
	CLASS_BITS,
	CLASS_ADDRESS,
	CLASS_DECLARED,	 /* an enumeration, a fieldset or a structure */
	CLASS_CHOICE,	 /* a field with alternatives */
	CLASS_FOOTPRINT, /* state of which only the footprint tells */
};

struct value_type {
	enum value_class class;
	const struct type *type;    /* NULL: of the language of expressions */
	const struct field *choice; /* that has the alternatives */
	unsigned int width;	    /* of bits; 0: any */
	uint64_t count;		    /* of the elements of an array; 0: none */
	bool literal; /* a number as it is written: it can be bits too */
};

/* Sets @type if @word is a type of the language of expressions itself. */
bool value_type_word(const char *word, struct value_type *type);

/* The type of a value whose type is declared; @count elements of it. */
struct value_type value_type_of(const struct type_ref *ref,
				const struct number *count);

/* The same of a field; one with alternatives has no type of its own. */
struct value_type value_type_of_field(const struct field *field);

/* Whether values of the two types can be compared, or one be the other. */
bool value_types_agree(struct value_type left, struct value_type right);

/* How a message calls it: "Address", "array of 16 Address". */
const char *value_type_text(struct arena *arena, struct value_type type);

#endif
