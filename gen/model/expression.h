/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The expressions of conditions, contexts and footprints as trees.
 * docs/spec-format.md has the grammar.
 */
#ifndef RMIGEN_EXPRESSION_H
#define RMIGEN_EXPRESSION_H

#include "model/integer.h"
#include "model/model.h"
#include "model/value_type.h"

enum expression_kind {
	EXPRESSION_NUMBER,  /* value */
	EXPRESSION_BOOLEAN, /* value: 1 is TRUE, 0 is FALSE */
	EXPRESSION_NAME,    /* text */
	EXPRESSION_CALL,    /* text: the function; operands: the arguments */
	EXPRESSION_MEMBER,  /* text: the member; operand: what has it */
	EXPRESSION_INDEX,   /* operands: the array, the index */
	EXPRESSION_SLICE,   /* operands: the value, its msb, its lsb */
	EXPRESSION_JOIN,    /* operands: bits that follow each other */
	EXPRESSION_SET,	    /* operands: the values; only behind IN */
	EXPRESSION_EVERY, /* text: a number; operands: its bound, what holds */
	EXPRESSION_SOME,  /* the same */
	EXPRESSION_OPERATION, /* operation; operands: one, two or more */
};

enum operation {
	OPERATION_OR,  /* two operands or more */
	OPERATION_AND, /* two operands or more */
	OPERATION_NOT, /* one operand */
	OPERATION_EQUAL,
	OPERATION_NOT_EQUAL,
	OPERATION_LESS,
	OPERATION_LESS_EQUAL,
	OPERATION_GREATER,
	OPERATION_GREATER_EQUAL,
	OPERATION_IN,	     /* a value and a set */
	OPERATION_PERMITTED, /* one operand */
	OPERATION_VALID,     /* one operand */
	OPERATION_ADD,
	OPERATION_SUBTRACT,
	OPERATION_MULTIPLY,
	OPERATION_MODULO,
	OPERATION_POWER,
	OPERATION_NEGATE, /* one operand */
	OPERATION_COUNT,
};

/* What a name means. */
enum reference {
	REFERENCE_NONE, /* it is none, or it means nothing */
	REFERENCE_INPUT,
	REFERENCE_OUTPUT,
	REFERENCE_STRUCTURE, /* by the 'as' of an input */
	REFERENCE_CONTEXT,
	REFERENCE_FIELD, /* of the same fieldset */
	REFERENCE_ENUMERATOR,
	REFERENCE_CONSTANT,
	REFERENCE_PARAMETER, /* of the function whose value this is */
	REFERENCE_VARIABLE,  /* of an EVERY or a SOME around it */
};

struct expression {
	enum expression_kind kind;
	enum operation operation;
	const char *text;     /* a name, or NULL */
	uint64_t value;	      /* of a number or a boolean */
	struct list operands; /* struct expression * */
	size_t offset;	      /* of what stands for it in the text, in bytes */
	unsigned int height;  /* of the tree; 1: no operands */

	/* The checks fill in the rest. */
	struct value_type type;
	enum reference reference;  /* of a name */
	const struct item *target; /* of a name, a call or a member; NULL: none,
				    * or an abstract enumerator */
};

/* No expression of a document comes near; it bounds every recursion. */
#define EXPRESSION_HEIGHT 24u

struct expression_error {
	struct position at;
	const char *text;
};

/*
 * Parses @text into @arena. Returns NULL if it is not an expression, and then
 * says in @error where, and what would be one.
 */
struct expression *expression_parse(struct arena *arena,
				    const struct name *text,
				    struct expression_error *error);

/* Operand number @index, which must be there. */
struct expression *expression_operand(const struct expression *expression,
				      size_t index);

/* Calculates an expression of numbers and constants; false for any other. */
bool expression_fold(const struct expression *expression,
		     struct integer *value);

/* Whether an operation makes a number of two; and that number, if it has one.
 */
bool operation_is_calculation(enum operation operation);
bool operation_calculate(enum operation operation, struct integer left,
			 struct integer right, struct integer *result);

struct integer constant_integer(const struct constant *constant);
struct integer enumerator_integer(const struct enumerator *enumerator);

/* How an operation is written: "==". */
const char *operation_text(enum operation operation);

/* Whether it is a call of @function with nothing but the name @argument. */
bool expression_is_call(const struct expression *expression,
			const char *function, const char *argument);

#endif
