/* SPDX-License-Identifier: BSD-3-Clause */
/* The lines of a stream of any length, in memory of a fixed size. */
#ifndef RMIGEN_LINES_H
#define RMIGEN_LINES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/*
 * The longest line that is not cut. A call that names all registers twice, with
 * names and values of the greatest length, has less than 4000 characters.
 */
#define LINES_LONGEST 4096u
#define LINES_BLOCK (64u << 10)

struct lines {
	FILE *stream;
	char block[LINES_BLOCK + 1]; /* with a zero behind a last line */
	size_t start;		     /* of what was not given yet */
	size_t end;
	uint64_t number; /* of the line that was given last, from 1 */
	bool cut;	 /* that line is longer, and the rest is left out */
};

void lines_init(struct lines *lines, FILE *stream);

/*
 * The next line, valid until the next call; NULL at the end of the stream, or
 * if it cannot be read: ask ferror(). A zero is where it ends: at its line
 * feed, or at a carriage return before that.
 */
char *lines_next(struct lines *lines, size_t *length);

/* Makes of a line what can be shown: a control character becomes a ?. */
void lines_show(char *line, size_t length);

#endif
