/* SPDX-License-Identifier: BSD-3-Clause */
/* Errors with positions, collected first and printed together. */
#ifndef RMIGEN_DIAGNOSTIC_H
#define RMIGEN_DIAGNOSTIC_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/source.h"

struct note {
	struct position at; /* no source: the note has no place of its own */
	const char *text;
};

struct diagnostic {
	struct position at;
	const char *check; /* the name in brackets */
	const char *text;
	const void *owner;   /* the item that it is about; see check.h */
	const char *subject; /* the name that means nothing; see check.h */
	struct list notes;   /* of struct note */
};

struct diagnostics {
	struct arena *arena;
	struct list errors; /* of struct diagnostic */
};

/* Adds an error. The result is valid until the next error is added. */
struct diagnostic *diagnostic_error(struct diagnostics *all, struct position at,
				    const char *check, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
struct diagnostic *diagnostic_verror(struct diagnostics *all,
				     struct position at, const char *check,
				     const char *format, va_list arguments)
	__attribute__((format(printf, 4, 0)));

/* Adds a note to an error. */
void diagnostic_note(struct diagnostics *all, struct diagnostic *error,
		     struct position at, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
void diagnostic_vnote(struct diagnostics *all, struct diagnostic *error,
		      struct position at, const char *format, va_list arguments)
	__attribute__((format(printf, 4, 0)));

/* Prints what was collected, in the order of the text; caps the number. */
void diagnostics_print(const struct diagnostics *all, FILE *stream);

#endif
