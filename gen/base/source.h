/* SPDX-License-Identifier: BSD-3-Clause */
/* A text that was read, and places in it. */
#ifndef RMIGEN_SOURCE_H
#define RMIGEN_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct source {
	const char *name; /* as the user wrote it; stands in messages */
	const char *text; /* zero-terminated */
	size_t length;
};

/* Line and column count from 1; line 0 means the source as a whole. */
struct position {
	const struct source *source;
	unsigned int line;
	unsigned int column; /* in characters, not bytes */
};

/*
 * Reads the file @path, or standard input if it is "-". On failure returns
 * false, with the reason in @error, which lives in @arena.
 */
bool source_read(struct arena *arena, struct source *source, const char *path,
		 const char **error);

/* The place of the byte at @offset, or of the end. */
struct position source_position(const struct source *source, size_t offset);

/*
 * The place of the byte at @offset of @text, which stands at @at. The source
 * may have folded it over several lines.
 */
struct position source_text_position(struct position at, const char *text,
				     size_t offset);

/* Whether @byte, of UTF-8, is not the first of its character. */
bool source_continues_character(char byte);

/* Finds line number @line; returns its first byte and its length. */
const char *source_line(const struct source *source, unsigned int line,
			size_t *length);

#endif
