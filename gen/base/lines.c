/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/lines.h"

#include <string.h>

void lines_init(struct lines *lines, FILE *stream)
{
	lines->stream = stream;
	lines->start = lines->end = 0;
	lines->number = 0;
	lines->cut = false;
}

/* Moves what is left to the front and reads more behind it. */
static bool refill(struct lines *lines)
{
	size_t left = lines->end - lines->start;
	size_t got;

	memmove(lines->block, lines->block + lines->start, left);
	lines->start = 0;
	got = fread(lines->block + left, 1, LINES_BLOCK - left, lines->stream);
	lines->end = left + got;
	return got > 0;
}

/* Finds the end of the line that starts the rest of the block. */
static char *find_end(struct lines *lines)
{
	char *end;

	do
		end = memchr(lines->block + lines->start, '\n',
			     lines->end - lines->start);
	while (!end && (lines->end - lines->start <= LINES_LONGEST) &&
	       refill(lines));
	return end;
}

/* Leaves out what is in front of the next line. */
static void skip_rest(struct lines *lines)
{
	char *end;

	do {
		end = memchr(lines->block + lines->start, '\n',
			     lines->end - lines->start);
		lines->start = end ? (size_t)(end - lines->block) + 1 :
				     lines->end;
	} while (!end && refill(lines));
}

char *lines_next(struct lines *lines, size_t *length)
{
	char *end, *line;

	if (lines->cut)
		skip_rest(lines);
	end = find_end(lines);
	if (!end && lines->start == lines->end)
		return NULL;
	line = lines->block + lines->start;
	*length = (size_t)((end ? end : lines->block + lines->end) - line);
	/* What is cut is not looked at: its end may still be searched for. */
	lines->cut = *length > LINES_LONGEST;
	if (lines->cut) {
		*length = LINES_LONGEST;
	} else {
		lines->start += *length + (end ? 1 : 0);
		if (*length && line[*length - 1] == '\r')
			--*length;
		line[*length] = '\0';
	}
	lines->number++;
	return line;
}

void lines_show(char *line, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (((unsigned char)line[i] < ' ' && line[i] != '\t') ||
		    line[i] == 0x7f)
			line[i] = '?';
}
