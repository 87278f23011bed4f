/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What chooses among the alternatives of a field, or decides whether an output
 * is valid, and where its value is.
 */
#ifndef RMIGEN_CHOOSER_H
#define RMIGEN_CHOOSER_H

#include "model/model.h"

struct expression;

enum chooser_kind {
	CHOOSER_FIELD,	 /* a field of the same fieldset */
	CHOOSER_INPUT,	 /* an input of the command, or a field of it */
	CHOOSER_OUTPUT,	 /* the same of an output */
	CHOOSER_OUTSIDE, /* state of the RMM, or a row of no known command */
};

struct chooser {
	enum chooser_kind kind;
	const struct parameter *row; /* CHOOSER_INPUT and CHOOSER_OUTPUT */
	struct type_ref type; /* an enumeration; unless CHOOSER_OUTSIDE */
	unsigned int lsb;     /* in the fieldset, or in the register */
};

/*
 * What chooses the reading of @field in a fieldset of @type that is an input
 * or an output of @command; NULL: the fieldset stands alone.
 */
struct chooser chooser_find(const struct type *type, const struct field *field,
			    const struct command *command);

/* What "flags.irq" stands for in a condition of @command. */
struct chooser chooser_of(const struct expression *path,
			  const struct command *command);

/*
 * The value of @chooser in @word, the fieldset or the register: the name of an
 * enumerator, or NULL if it is a reserved encoding.
 */
const char *chooser_value(const struct chooser *chooser, uint64_t word);

/* The bits that the enumerator @name has there; 0 if there is none. */
uint64_t chooser_bits(const struct chooser *chooser, const char *name);

/* The bits that the chooser has there. */
uint64_t chooser_mask(const struct chooser *chooser);

/*
 * A value that chooses the alternative: the first one that it names, or for
 * all others the first one of the enumeration that no alternative names. NULL:
 * the enumeration is not known, or has no such value.
 */
const char *chooser_for(const struct chooser *chooser,
			const struct field *field,
			const struct alternative *alternative);

#endif
