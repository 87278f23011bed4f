/* SPDX-License-Identifier: BSD-3-Clause */
/* All names of a model that can be referred to from somewhere else. */
#ifndef RMIGEN_SYMBOLS_H
#define RMIGEN_SYMBOLS_H

#include "model/model.h"

enum symbol_kind {
	SYMBOL_TYPE,	   /* item: struct type */
	SYMBOL_ENUMERATOR, /* item: struct enumerator, or NULL if abstract */
	SYMBOL_CONSTANT,   /* item: struct constant */
	SYMBOL_FUNCTION,   /* item: struct function */
	SYMBOL_COMMAND,	   /* item: struct command */
	SYMBOL_INTERFACE,  /* item: struct interface */
	SYMBOL_MEMBER, /* a member of a structure, a field or an alternative */
	SYMBOL_EXTERNAL_FUNCTION, /* item: struct external_name */
	SYMBOL_EXTERNAL_NAME,	  /* item: struct external_name */
	SYMBOL_EXTERNAL_MEMBER,	  /* item: struct external_name */
};

struct symbol {
	enum symbol_kind kind;
	const struct name *name;
	void *item;
	const struct item *owner; /* what reports go to */
};

struct symbols {
	struct list list;      /* struct symbol, in the order of the file */
	struct symbol *sorted; /* by kind and name */
};

/* Collects the names of @model, in its arena. */
void symbols_fill(struct symbols *symbols, const struct model *model);

/* The first symbol of @kind with a name of these @length bytes, or NULL. */
const struct symbol *symbols_find(const struct symbols *symbols,
				  enum symbol_kind kind, const char *text,
				  size_t length);

/*
 * Fills in the type that @ref names and its width: Bits64 is BitsN with a width
 * of 64. False, with nothing changed, if there is none.
 */
bool symbols_resolve_type(const struct symbols *symbols, struct arena *arena,
			  struct type_ref *ref);

/* The name of @kind that was probably meant, or NULL. */
const char *symbols_suggest(const struct symbols *symbols,
			    enum symbol_kind kind, const char *wrong);

#endif
