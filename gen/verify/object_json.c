/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/object_json.h"

#include <jansson.h>
#include <string.h>

/* A text for json_pack's "o"; what is no UTF-8 loses its odd bytes. */
static json_t *text_json(const char *text)
{
	struct arena arena = { 0 };
	json_t *json;
	char *copy;

	if (!text)
		return json_null();
	json = json_string(text);
	if (json)
		return json;
	copy = arena_copy(&arena, text, strlen(text));
	for (char *c = copy; *c; c++)
		if ((unsigned char)*c >= 0x80)
			*c = '?';
	json = json_string(copy);
	arena_free(&arena);
	return json;
}

/* Takes over @json, which may be NULL. */
static char *line_of(json_t *json)
{
	char *line = json_dumps(json, JSON_COMPACT);

	json_decref(json);
	return line;
}

static json_t *member_json(const struct object_member *member)
{
	return json_pack("[o, o, i, I, I, I, I, b, o, I]",
			 text_json(member->name), text_json(member->type),
			 (int)member->kind, (json_int_t)member->offset,
			 (json_int_t)member->width, (json_int_t)member->count,
			 (json_int_t)member->stride, (int)member->bit_field,
			 text_json(member->place.file),
			 (json_int_t)member->place.line);
}

char *object_structure_line(const struct object_structure *structure)
{
	const struct object_member *members = structure->members.items;
	json_t *list = json_array();

	for (size_t i = 0; i < structure->members.count; i++)
		json_array_append_new(list, member_json(&members[i]));
	return line_of(json_pack(
		"{s:o, s:b, s:o, s:I, s:o, s:I, s:o}", "structure",
		text_json(structure->name), "typedef",
		(int)structure->is_typedef, "unit", text_json(structure->unit),
		"size", (json_int_t)structure->size, "file",
		text_json(structure->place.file), "line",
		(json_int_t)structure->place.line, "members", list));
}

char *object_enumerator_line(const struct object_enumerator *enumerator)
{
	return line_of(json_pack("{s:o, s:I, s:o, s:I}", "enumerator",
				 text_json(enumerator->name), "value",
				 (json_int_t)enumerator->value, "file",
				 text_json(enumerator->place.file), "line",
				 (json_int_t)enumerator->place.line));
}

char *object_problem_line(const char *problem)
{
	return line_of(json_pack("{s:o}", "problem", text_json(problem)));
}

char *object_end_line(bool big_endian)
{
	return line_of(json_pack("{s:b}", "end", (int)big_endian));
}

static const char *keep(struct arena *arena, const char *text)
{
	return text ? arena_copy(arena, text, strlen(text)) : NULL;
}

/* A place whose file may be null. */
static struct place keep_place(struct arena *arena, const json_t *file,
			       json_int_t line)
{
	return (struct place){ keep(arena, json_string_value(file)),
			       (unsigned int)line };
}

static bool read_member(struct arena *arena, json_t *json,
			struct object_member *member)
{
	json_int_t offset, width, count, stride, line;
	const char *name, *type;
	int kind, bit_field;
	json_t *file;

	if (json_unpack(json, "[s, s, i, I, I, I, I, b, o, I]", &name, &type,
			&kind, &offset, &width, &count, &stride, &bit_field,
			&file, &line) != 0 ||
	    kind < OBJECT_UNSIGNED || kind > OBJECT_OTHER)
		return false;
	*member = (struct object_member){
		.name = keep(arena, name),
		.type = keep(arena, type),
		.kind = (enum object_kind)kind,
		.offset = (uint64_t)offset,
		.width = (uint64_t)width,
		.count = (uint64_t)count,
		.stride = (uint64_t)stride,
		.bit_field = bit_field,
		.place = keep_place(arena, file, line),
	};
	return true;
}

static bool read_structure(struct arena *arena, json_t *json,
			   struct object *object)
{
	struct object_structure *structure =
		list_add(arena, &object->structures, sizeof(*structure));
	json_t *unit, *file, *members;
	int is_typedef;
	json_int_t size, line;
	const char *name;

	if (json_unpack(json, "{s:s, s:b, s:o, s:I, s:o, s:I, s:o}",
			"structure", &name, "typedef", &is_typedef, "unit",
			&unit, "size", &size, "file", &file, "line", &line,
			"members", &members) != 0)
		return false;
	structure->name = keep(arena, name);
	structure->unit = keep(arena, json_string_value(unit));
	structure->is_typedef = is_typedef;
	structure->size = (uint64_t)size;
	structure->place = keep_place(arena, file, line);
	for (size_t i = 0; i < json_array_size(members); i++)
		if (!read_member(arena, json_array_get(members, i),
				 list_add(arena, &structure->members,
					  sizeof(struct object_member))))
			return false;
	return true;
}

static bool read_enumerator(struct arena *arena, json_t *json,
			    struct object *object)
{
	struct object_enumerator *enumerator =
		list_add(arena, &object->enumerators, sizeof(*enumerator));
	json_int_t value, line;
	const char *name;
	json_t *file;

	if (json_unpack(json, "{s:s, s:I, s:o, s:I}", "enumerator", &name,
			"value", &value, "file", &file, "line", &line) != 0)
		return false;
	*enumerator = (struct object_enumerator){
		.name = keep(arena, name),
		.value = value,
		.place = keep_place(arena, file, line),
	};
	return true;
}

/* One line; *@ended tells that it was the last. */
static bool read_line(struct arena *arena, json_t *json, struct object *object,
		      bool *ended)
{
	const char *problem;
	int big_endian;

	if (json_unpack(json, "{s:b}", "end", &big_endian) == 0) {
		object->big_endian = big_endian;
		*ended = true;
		return true;
	}
	if (json_unpack(json, "{s:s}", "problem", &problem) == 0) {
		object->problem = keep(arena, problem);
		return true;
	}
	if (json_object_get(json, "structure"))
		return read_structure(arena, json, object);
	return read_enumerator(arena, json, object);
}

bool object_read_lines(struct arena *arena, char *text, struct object *object)
{
	bool ended = false, good = true;
	char *end;

	while (good && !ended && (end = strchr(text, '\n'))) {
		json_t *json;

		*end = '\0';
		json = json_loads(text, 0, NULL);
		good = json && read_line(arena, json, object, &ended);
		json_decref(json);
		text = end + 1;
	}
	if (good && ended)
		return true;
	/* The last one may be there in part. */
	object->structures.count = object->enumerators.count = 0;
	return false;
}
