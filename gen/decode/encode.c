/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/encode.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/number.h"
#include "base/suggest.h"
#include "decode/value.h"

void encoder_init(struct encoder *encoder, struct arena *arena,
		  struct diagnostics *diagnostics, const struct type_ref *type)
{
	*encoder =
		(struct encoder){ .arena = arena, .diagnostics = diagnostics };
	image_of_type(arena, type, &encoder->top);
	encoder->bytes = arena_alloc(arena, encoder->top.size);
	encoder->given = arena_alloc(arena, encoder->top.size);
}

void encoder_clear(struct encoder *encoder)
{
	memset(encoder->bytes, 0, encoder->top.size);
	memset(encoder->given, 0, encoder->top.size);
	encoder->readings.count = 0;
}

static void report(struct encoder *encoder, const char *path, const char *text)
{
	diagnostic_error(encoder->diagnostics, (struct position){ 0 }, NULL,
			 "%s: %s", path, text);
}

/* What a place is called in messages: the whole has the name of its type. */
static const char *path_of(const struct image_place *place)
{
	return *place->path ? place->path : place->name;
}

/* Says that bits of @place were given before; once is enough. */
static bool is_given(struct encoder *encoder, const struct image_place *place,
		     const unsigned char *mask)
{
	const unsigned char *given = encoder->given + place->offset;

	for (uint64_t i = 0; i < place->size; i++)
		if (given[i] & mask[i]) {
			report(encoder, path_of(place),
			       "has been given already");
			return true;
		}
	return false;
}

static void store(struct encoder *encoder, const struct image_place *place,
		  uint64_t value)
{
	unsigned char *bytes = encoder->bytes + place->offset;
	unsigned char *given = encoder->given + place->offset;
	uint64_t mask = UINT64_MAX >> (64 - place->width) << place->lsb;
	unsigned char mask_bytes[IMAGE_VALUE_BYTES];

	bytes_store(mask_bytes, place->size, mask);
	if (is_given(encoder, place, mask_bytes))
		return;
	bytes_store(bytes, place->size,
		    bytes_load(bytes, place->size) | value << place->lsb);
	bytes_store(given, place->size, bytes_load(given, place->size) | mask);
}

/* Two digits a byte, in the order of memory; what is left is zero. */
static void give_bytes(struct encoder *encoder, const struct image_place *place,
		       const char *text)
{
	unsigned char *bytes = encoder->bytes + place->offset;
	unsigned char *given = encoder->given + place->offset;
	size_t length = strlen(text);
	bool good = length % 2 == 0 && length / 2 <= place->size;
	unsigned char *mask = arena_alloc(encoder->arena, place->size);

	for (size_t i = 0; i < length; i++)
		good = good && number_digit(text[i]) < NUMBER_NO_DIGIT;
	if (!good) {
		report(encoder, path_of(place),
		       arena_printf(encoder->arena,
				    "takes up to %" PRIu64
				    " bytes, two hex digits for each, in the "
				    "order of memory",
				    place->size));
		return;
	}
	memset(mask, 0xff, place->size);
	if (is_given(encoder, place, mask))
		return;
	memset(given, 0xff, place->size);
	for (size_t i = 0; i < length / 2; i++)
		bytes[i] = (unsigned char)(number_digit(text[2 * i]) << 4 |
					   number_digit(text[2 * i + 1]));
}

/* Takes the text of a value for @place. */
static void give(struct encoder *encoder, const struct image_place *place,
		 const char *text)
{
	struct buffer error = { 0 };
	uint64_t value;

	if (place->kind == PLACE_ARRAY)
		report(encoder, path_of(place),
		       arena_printf(encoder->arena,
				    "is an array: give %s[0] to %s[%zu]",
				    place->path, place->path,
				    place->parts.count - 1));
	else if (place->kind == PLACE_STRUCTURE)
		report(encoder, path_of(place),
		       "is a structure: give its members");
	else if (place->size > IMAGE_VALUE_BYTES)
		give_bytes(encoder, place, text);
	else if (value_parse(&place->type, text, strlen(text), &value, &error))
		store(encoder, place, value);
	else
		report(encoder, path_of(place), error.data);
	buffer_free(&error);
}

/* There is no part @name of @place: says so, and what was meant. */
static void refuse_part(struct encoder *encoder,
			const struct image_place *place, const char *name)
{
	const struct image_place *parts = place->parts.items;
	struct suggestion best = { 0 };
	const char *more = "";

	for (size_t i = 0; i < place->parts.count; i++)
		if (parts[i].name)
			suggest_consider(&best, name, parts[i].name);
	if (place->kind == PLACE_ARRAY)
		more = arena_printf(encoder->arena, ", only [0] to [%zu]",
				    place->parts.count - 1);
	else if (best.name)
		more = arena_printf(encoder->arena, ", did you mean '%s'?",
				    best.name);
	report(encoder, path_of(place),
	       arena_printf(encoder->arena, "has no '%s'%s", name, more));
}

/* Goes from a place to a part of it. */
static const struct image_place *enter(struct encoder *encoder,
				       const struct image_place *place,
				       const struct image_place *part)
{
	if (place->kind == PLACE_CHOICE) {
		struct encoder_reading *added = list_add(
			encoder->arena, &encoder->readings, sizeof(*added));

		*added = (struct encoder_reading){ place, part };
	}
	return part;
}

/* The place at the @length bytes of @path, like "enter.gprs[3]"; or NULL. */
static const struct image_place *find_place(struct encoder *encoder,
					    const char *path, size_t length)
{
	const struct image_place *place = &encoder->top;
	const char *end = path + length;

	while (path < end) {
		size_t part = strcspn(path + 1, ".[=") + 1;
		const struct image_place *found = image_part(place, path, part);

		if (!found) {
			refuse_part(encoder, place,
				    arena_copy(encoder->arena, path, part));
			return NULL;
		}
		place = enter(encoder, place, found);
		path += part;
		if (path < end && *path == '.')
			path++;
	}
	return place;
}

void encode_assignment(struct encoder *encoder, const char *text)
{
	const char *sign = strchr(text, '=');
	const struct image_place *place = &encoder->top;

	if (sign)
		place = find_place(encoder, text, (size_t)(sign - text));
	if (!place)
		return;
	if (!sign && place->kind == PLACE_STRUCTURE)
		report(encoder, text, "is no assignment like member=value");
	else
		give(encoder, place, sign ? sign + 1 : text);
}

static void take_value(struct encoder *encoder, const struct image_place *place,
		       const json_t *value);

static void take_map(struct encoder *encoder, const struct image_place *place,
		     const json_t *map)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)map, key, value)
	{
		const struct image_place *part =
			image_part(place, key, strlen(key));

		if (part)
			take_value(encoder, enter(encoder, place, part), value);
		else
			refuse_part(encoder, place, key);
	}
}

static void take_list(struct encoder *encoder, const struct image_place *place,
		      const json_t *list)
{
	const struct image_place *elements = place->parts.items;

	if (json_array_size(list) > place->parts.count) {
		report(encoder, path_of(place),
		       arena_printf(encoder->arena, "has %zu elements, not %zu",
				    place->parts.count, json_array_size(list)));
		return;
	}
	for (size_t i = 0; i < json_array_size(list); i++)
		take_value(encoder, &elements[i], json_array_get(list, i));
}

static void take_value(struct encoder *encoder, const struct image_place *place,
		       const json_t *value)
{
	bool has_fields = place->kind == PLACE_STRUCTURE ||
			  (image_is_value(place) && place->parts.count);

	if (json_is_object(value) && has_fields)
		take_map(encoder, place, value);
	else if (json_is_array(value) && place->kind == PLACE_ARRAY)
		take_list(encoder, place, value);
	else if (json_is_string(value))
		give(encoder, place, json_string_value(value));
	else if (json_is_integer(value))
		give(encoder, place,
		     arena_printf(encoder->arena, "%" JSON_INTEGER_FORMAT,
				  json_integer_value(value)));
	else
		report(encoder, path_of(place),
		       "is given as something else than it is; 'rmigen decode "
		       "--format json' shows the form");
}

void encode_json(struct encoder *encoder, const json_t *value)
{
	const json_t *type = json_object_get(value, "type");
	const json_t *inner = json_object_get(value, "value");

	/* A line of decode's: no member has the name of its structure. */
	if (inner && json_is_string(type) &&
	    strcmp(json_string_value(type), encoder->top.name) == 0)
		value = inner;
	take_value(encoder, &encoder->top, value);
}

static void check_place(struct encoder *encoder, struct violations *violations,
			const struct image_place *place)
{
	const struct image_place *parts = place->parts.items;

	if (place->kind == PLACE_VALUE) {
		if (place->size <= IMAGE_VALUE_BYTES)
			violation_check_fields(
				violations, place,
				bytes_load(encoder->bytes + place->offset,
					   place->size));
		return;
	}
	for (size_t i = 0; i < place->parts.count; i++)
		check_place(encoder, violations, &parts[i]);
}

/* "it is for RMI_INCOMPLETE, but RMI_SUCCESS has null" */
static void report_reading(struct encoder *encoder,
			   const struct encoder_reading *named,
			   const struct image_reading *right)
{
	const char *value = right->value ? right->value : "a reserved encoding";
	const char *text =
		right->part ? arena_printf(encoder->arena, "for %s it is %s",
					   value, right->part->path) :
			      arena_printf(encoder->arena,
					   "for %s there is nothing", value);

	report(encoder, named->part->path, text);
}

/* Checks that what chooses has chosen the alternatives that were named. */
static void check_readings(struct encoder *encoder,
			   struct violations *violations)
{
	const struct encoder_reading *named = encoder->readings.items;

	for (size_t i = 0; i < encoder->readings.count; i++) {
		const struct image_place *choice = named[i].choice;
		uint64_t whole = bytes_load(encoder->bytes + choice->offset,
					    choice->size);
		struct image_reading right =
			image_read_choice(choice, whole, &violations->context);

		if (!right.known)
			violation_check_fields(violations, named[i].part,
					       whole);
		else if (right.part != named[i].part)
			report_reading(encoder, &named[i], &right);
	}
}

void encode_check(struct encoder *encoder)
{
	struct violations violations = { .arena = encoder->arena };
	const struct violation *items;

	violations.context.assumed = encoder->assumed;
	check_readings(encoder, &violations);
	if (!encoder->diagnostics->errors.count)
		check_place(encoder, &violations, &encoder->top);
	items = violations.list.items;
	for (size_t i = 0; i < violations.list.count; i++)
		diagnostic_error(encoder->diagnostics, (struct position){ 0 },
				 violation_rule_name(items[i].rule), "%s: %s",
				 items[i].path,
				 violations.text.data + items[i].text);
	buffer_free(&violations.text);
}
