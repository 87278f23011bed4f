/* SPDX-License-Identifier: BSD-3-Clause */
#include "compile/compilation.h"

#include <search.h>
#include <stdio.h>
#include <stdlib.h>

/* Parts do not overlap: one that contains the other's start is the same. */
static int compare_parts(const void *left, const void *right)
{
	const struct part *a = left;
	const struct part *b = right;

	if (a->start >= b->start + b->count * b->size)
		return 1;
	return b->start >= a->start + a->count * a->size ? -1 : 0;
}

bool compilation_add(struct compilation *c, const struct part *part)
{
	struct part *copy = arena_alloc(c->arena, sizeof(*copy));
	struct part **added;

	*copy = *part;
	copy->number = c->first + c->parts.count;
	if (!part->count ||
	    *(struct part **)tsearch(copy, &c->tree, compare_parts) != copy)
		return false;
	added = list_add(c->arena, &c->parts, sizeof(*added));
	*added = copy;
	return true;
}

const struct part *compilation_find(const struct compilation *c,
				    const void *address)
{
	const struct part wanted = { .start = address, .count = 1, .size = 1 };
	struct part *const *found = tfind(&wanted, &c->tree, compare_parts);

	if (found)
		return *found;
	fputs("rmigen_compile: a pointer leads out of the model\n", stderr);
	exit(1);
}

void compilation_clear(struct compilation *c)
{
	c->first += c->parts.count;
	c->parts = (struct list){ 0 };
	while (c->tree)
		tdelete(*(struct part **)c->tree, &c->tree, compare_parts);
}

void compilation_write_address(const struct compilation *c, const void *address)
{
	const struct part *part;

	if (!address) {
		buffer_puts(c->out, "0");
		return;
	}
	part = compilation_find(c, address);
	buffer_printf(c->out, "&part_%zu[%zu]", part->number,
		      (size_t)((const char *)address - part->start) /
			      part->size);
}

void compilation_write_text(const struct compilation *c, const char *text)
{
	buffer_puts(c->out, "\"");
	for (; *text; text++) {
		bool plain = *text >= ' ' && *text <= '~' && *text != '"' &&
			     *text != '\\' && *text != '?';

		if (plain)
			buffer_add(c->out, text, 1);
		else
			buffer_printf(c->out, "\\%03o", (unsigned char)*text);
	}
	buffer_puts(c->out, "\"");
}
