/* SPDX-License-Identifier: BSD-3-Clause */
/* The sentences of change.c with their blanks filled in. */
#include <string.h>

#include "diff/change.h"

struct writer {
	struct buffer *text;
	const struct change *change;
	change_namer *namer;
	const void *context;
};

/* That of the row, or of the topic itself; as the consumer has it. */
static void put_name(const struct writer *writer, const struct side *side)
{
	const char *name = NULL;

	if (writer->namer)
		name = writer->namer(writer->context, writer->change, side);
	if (!name)
		name = side->item ? side->item : side->topic;
	buffer_puts(writer->text, name);
}

static const struct side *any_side(const struct change *change)
{
	return change->new.topic ? &change->new : &change->old;
}

static void put_either(const struct writer *writer)
{
	put_name(writer, any_side(writer->change));
}

static void put_old(const struct writer *writer)
{
	put_name(writer, &writer->change->old);
}

static void put_new(const struct writer *writer)
{
	put_name(writer, &writer->change->new);
}

static void put_optional(const struct writer *writer, const char *before,
			 const char *text, const char *behind)
{
	if (text)
		buffer_printf(writer->text, "%s%s%s", before, text, behind);
}

static void put_subject(const struct writer *writer)
{
	buffer_puts(writer->text, writer->change->subject);
}

static void put_place(const struct writer *writer)
{
	put_optional(writer, "", any_side(writer->change)->place, "");
}

static void put_old_place(const struct writer *writer)
{
	put_optional(writer, "", writer->change->old.place, "");
}

static void put_new_place(const struct writer *writer)
{
	put_optional(writer, "", writer->change->new.place, "");
}

static void put_from_place(const struct writer *writer)
{
	put_optional(writer, ", it was ", writer->change->old.place, "");
}

static void put_at_place(const struct writer *writer)
{
	put_optional(writer, ", ", writer->change->new.place, "");
}

static void put_old_value(const struct writer *writer)
{
	put_optional(writer, "", writer->change->old.value, "");
}

static void put_new_value(const struct writer *writer)
{
	put_optional(writer, "", writer->change->new.value, "");
}

static void put_old_type(const struct writer *writer)
{
	put_optional(writer, " (", writer->change->old.value, ")");
}

static void put_new_type(const struct writer *writer)
{
	put_optional(writer, " (", writer->change->new.value, ")");
}

static const struct {
	const char *name;
	void (*put)(const struct writer *writer);
} blanks[] = {
	{ "{at new place}", put_at_place },
	{ "{from old place}", put_from_place },
	{ "{name}", put_either },
	{ "{new place}", put_new_place },
	{ "{new value}", put_new_value },
	{ "{new}", put_new },
	{ "{of new type}", put_new_type },
	{ "{of old type}", put_old_type },
	{ "{old place}", put_old_place },
	{ "{old value}", put_old_value },
	{ "{old}", put_old },
	{ "{place}", put_place },
	{ "{subject}", put_subject },
};

/* Fills the blank at the start of @text; returns what follows. */
static const char *put_blank(const struct writer *writer, const char *text)
{
	for (size_t i = 0; i < sizeof(blanks) / sizeof(blanks[0]); i++) {
		size_t length = strlen(blanks[i].name);

		if (strncmp(text, blanks[i].name, length) != 0)
			continue;
		blanks[i].put(writer);
		return text + length;
	}
	buffer_add(writer->text, text, 1);
	return text + 1;
}

void change_text(struct buffer *text, const struct change *change,
		 change_namer *namer, const void *context)
{
	const struct writer writer = { text, change, namer, context };
	const char *next = changes[change->kind].text;

	while (*next) {
		size_t plain = strcspn(next, "{");

		buffer_add(text, next, plain);
		next += plain;
		if (*next)
			next = put_blank(&writer, next);
	}
	if (change->note)
		buffer_printf(text, " (%s)", change->note);
}
