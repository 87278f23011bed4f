/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/object_lines.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static bool is_utf8(const char *text)
{
	json_t *json = json_string(text);

	json_decref(json);
	return json;
}

/* A field that can be told from the next, and is UTF-8. NULL is empty. */
static void write_text(struct buffer *out, const char *text)
{
	size_t start = out->length;
	bool ascii = true;

	if (!text)
		return;
	buffer_puts(out, text);
	for (char *c = out->data + start; *c; c++) {
		if (*c == '\t' || *c == '\n')
			*c = '?';
		ascii = ascii && (unsigned char)*c < 0x80;
	}
	if (ascii || is_utf8(text))
		return;
	for (char *c = out->data + start; *c; c++)
		if ((unsigned char)*c >= 0x80)
			*c = '?';
}

static void add_text(struct buffer *out, const char *text)
{
	buffer_add(out, "\t", 1);
	write_text(out, text);
}

static void add_number(struct buffer *out, uint64_t number)
{
	buffer_add(out, "\t", 1);
	buffer_decimal(out, number);
}

static void add_place(struct buffer *out, struct place place)
{
	add_text(out, place.file);
	add_number(out, place.line);
	buffer_add(out, "\n", 1);
}

static void write_member(struct buffer *out, const struct object_member *member)
{
	buffer_puts(out, "member");
	add_text(out, member->name);
	add_text(out, member->type);
	add_number(out, member->kind);
	add_number(out, member->offset);
	add_number(out, member->width);
	add_number(out, member->count);
	add_number(out, member->stride);
	add_number(out, member->bit_field);
	add_place(out, member->place);
}

void object_write_structure(const struct object_structure *structure,
			    struct buffer *out)
{
	const struct object_member *members = structure->members.items;

	buffer_puts(out, "structure");
	add_text(out, structure->name);
	add_number(out, structure->is_typedef);
	add_number(out, structure->size);
	add_place(out, structure->place);
	for (size_t i = 0; i < structure->members.count; i++)
		write_member(out, &members[i]);
}

void object_write_enumerator(const struct object_enumerator *enumerator,
			     struct buffer *out)
{
	buffer_puts(out, "enumerator");
	add_text(out, enumerator->name);
	add_number(out, (uint64_t)enumerator->value);
	add_place(out, enumerator->place);
}

void object_write_problem(const char *problem, struct buffer *out)
{
	buffer_puts(out, "problem");
	add_text(out, problem);
	buffer_add(out, "\n", 1);
}

void object_write_end(bool big_endian, struct buffer *out)
{
	buffer_puts(out, "end");
	add_number(out, big_endian);
	buffer_add(out, "\n", 1);
}

/* A line at work. */
struct fields {
	struct arena *arena;
	char *rest; /* NULL: nothing is left */
	bool good;  /* so far */
};

static char *take_text(struct fields *fields)
{
	char *text = fields->rest;
	char *end;

	if (!text) {
		fields->good = false;
		return NULL;
	}
	end = text + strcspn(text, "\t");
	fields->rest = *end ? end + 1 : NULL;
	*end = '\0';
	return text;
}

static uint64_t take_number(struct fields *fields, uint64_t most)
{
	char *text = take_text(fields);
	uint64_t number;
	char *end;

	if (!text)
		return 0;
	errno = 0;
	number = strtoull(text, &end, 10);
	if (*text < '0' || *text > '9' || *end || errno || number > most)
		fields->good = false;
	return number;
}

static struct place take_place(struct fields *fields)
{
	struct place place;

	place.file = take_text(fields);
	if (place.file && !*place.file)
		place.file = NULL;
	place.line = (unsigned int)take_number(fields, UINT32_MAX);
	return place;
}

static void read_structure(struct fields *fields, struct object *object)
{
	struct object_structure *structure = list_add(
		fields->arena, &object->structures, sizeof(*structure));

	structure->name = take_text(fields);
	structure->is_typedef = take_number(fields, true);
	structure->size = take_number(fields, UINT64_MAX);
	structure->place = take_place(fields);
}

static void read_member(struct fields *fields, struct object *object)
{
	struct object_structure *structures = object->structures.items;
	struct object_member *member;

	if (!object->structures.count) {
		fields->good = false;
		return;
	}
	member = list_add(fields->arena,
			  &structures[object->structures.count - 1].members,
			  sizeof(*member));
	member->name = take_text(fields);
	member->type = take_text(fields);
	member->kind = (enum object_kind)take_number(fields, OBJECT_OTHER);
	member->offset = take_number(fields, UINT64_MAX);
	member->width = take_number(fields, UINT64_MAX);
	member->count = take_number(fields, UINT64_MAX);
	member->stride = take_number(fields, UINT64_MAX);
	member->bit_field = take_number(fields, true);
	member->place = take_place(fields);
}

static void read_enumerator(struct fields *fields, struct object *object)
{
	struct object_enumerator *enumerator = list_add(
		fields->arena, &object->enumerators, sizeof(*enumerator));

	enumerator->name = take_text(fields);
	enumerator->value = (int64_t)take_number(fields, UINT64_MAX);
	enumerator->place = take_place(fields);
}

static void read_problem(struct fields *fields, struct object *object)
{
	object->problem = take_text(fields);
}

static void read_end(struct fields *fields, struct object *object)
{
	object->big_endian = take_number(fields, true);
}

static bool read_line(struct fields *fields, struct object *object, bool *ended)
{
	static const struct {
		const char *word;
		void (*read)(struct fields *, struct object *);
	} kinds[] = {
		{ "structure", read_structure },
		{ "member", read_member },
		{ "enumerator", read_enumerator },
		{ "problem", read_problem },
		{ "end", read_end },
	};
	const char *word = take_text(fields);
	size_t i = 0;

	while (i < sizeof(kinds) / sizeof(kinds[0]) &&
	       strcmp(kinds[i].word, word) != 0)
		i++;
	if (i == sizeof(kinds) / sizeof(kinds[0]))
		return false;
	kinds[i].read(fields, object);
	*ended = kinds[i].read == read_end;
	return fields->good && !fields->rest;
}

bool object_read_lines(struct arena *arena, char *text, struct object *object)
{
	bool ended = false, good = true;
	char *end;

	while (good && !ended && (end = strchr(text, '\n'))) {
		struct fields fields = { arena, text, true };

		*end = '\0';
		good = read_line(&fields, object, &ended);
		text = end + 1;
	}
	if (good && ended)
		return true;
	/* The last one may be there in part. */
	object->structures.count = object->enumerators.count = 0;
	return false;
}
