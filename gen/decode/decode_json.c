/* SPDX-License-Identifier: BSD-3-Clause */
/* Values as JSON, a line for each item: docs/decode.schema.json. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "decode/decode.h"
#include "decode/value.h"

static json_t *need(json_t *json)
{
	if (!json) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	return json;
}

json_t *decode_json_number(uint64_t value)
{
	char text[sizeof("0x0123456789abcdef")];

	snprintf(text, sizeof(text), "0x%" PRIx64, value);
	return need(json_string(text));
}

void decode_json_set(json_t *map, const char *key, json_t *value)
{
	if (json_object_set_new(map, key, value) != 0)
		need(NULL);
}

static json_t *choice_json(const struct image_place *place, uint64_t whole,
			   const struct image_context *context)
{
	const struct image_reading reading =
		image_read_choice(place, whole, context);
	json_t *map;

	if (!reading.part)
		return decode_json_number(image_field(place, whole));
	map = need(json_object());
	decode_json_set(map, reading.part->name,
			decode_json_value(reading.part, whole, context));
	return map;
}

json_t *decode_json_value(const struct image_place *place, uint64_t whole,
			  const struct image_context *context)
{
	const struct image_place *parts = place->parts.items;
	uint64_t value = image_field(place, whole);
	const struct enumerator *named =
		type_enumerator(place->type.type, value);
	json_t *map;

	if (place->kind == PLACE_CHOICE)
		return choice_json(place, whole, context);
	if (named)
		return need(json_string(named->item.name.text));
	if (place->type.type->kind != TYPE_FIELDSET)
		return decode_json_number(value);
	map = need(json_object());
	for (size_t i = 0; i < place->parts.count; i++)
		if (image_is_value(&parts[i]))
			decode_json_set(map, parts[i].name,
					decode_json_value(&parts[i], whole,
							  context));
	return map;
}

/* Two hex digits a byte, in the order of memory. */
static json_t *wide_value(const unsigned char *bytes, uint64_t size)
{
	struct buffer text = { 0 };
	json_t *json;

	for (uint64_t i = 0; i < size; i++)
		buffer_printf(&text, "%02x", bytes[i]);
	json = need(json_string(text.data));
	buffer_free(&text);
	return json;
}

struct walk {
	struct violations *violations;
	const unsigned char *bytes;
	uint64_t available;
};

static json_t *place_json(const struct walk *walk,
			  const struct image_place *place);

static json_t *value_json(const struct walk *walk,
			  const struct image_place *place)
{
	const unsigned char *bytes = walk->bytes + place->offset;
	uint64_t value;

	if (place->size > IMAGE_VALUE_BYTES)
		return wide_value(bytes, place->size);
	value = bytes_load(bytes, place->size);
	violation_check_fields(walk->violations, place, value);
	violation_check_narrow(walk->violations, place, value);
	return decode_json_value(place, value, &walk->violations->context);
}

static json_t *structure_json(const struct walk *walk,
			      const struct image_place *place)
{
	const struct image_place *parts = place->parts.items;
	json_t *map = need(json_object());

	for (size_t i = 0; i < place->parts.count; i++) {
		json_t *value;

		if (parts[i].offset >= walk->available)
			break;
		value = place_json(walk, &parts[i]);
		if (value)
			decode_json_set(map, parts[i].name, value);
	}
	return map;
}

static json_t *array_json(const struct walk *walk,
			  const struct image_place *place)
{
	const struct image_place *elements = place->parts.items;
	json_t *list = need(json_array());

	for (size_t i = 0; i < place->parts.count; i++) {
		json_t *value = NULL;

		if (elements[i].offset < walk->available)
			value = place_json(walk, &elements[i]);
		if (value && json_array_append_new(list, value) != 0)
			need(NULL);
	}
	return list;
}

/* NULL: padding, or a value that is cut off. */
static json_t *place_json(const struct walk *walk,
			  const struct image_place *place)
{
	switch (place->kind) {
	case PLACE_VALUE:
	case PLACE_CHOICE:
		if (place->offset + place->size <= walk->available)
			return value_json(walk, place);
		break;
	case PLACE_RESERVED:
		violation_check_padding(walk->violations, place, walk->bytes,
					walk->available);
		break;
	case PLACE_STRUCTURE:
		return structure_json(walk, place);
	case PLACE_ARRAY:
		return array_json(walk, place);
	}
	return NULL;
}

static json_t *violations_json(const struct violations *violations)
{
	const struct violation *items = violations->list.items;
	json_t *list = need(json_array());

	for (size_t i = 0; i < violations->list.count; i++) {
		json_t *map =
			need(json_pack("{s:s, s:s, s:s}", "rule",
				       violation_rule_name(items[i].rule),
				       "path", items[i].path, "text",
				       violations->text.data + items[i].text));

		if (items[i].section)
			decode_json_set(map, "section",
					need(json_string(items[i].section)));
		if (json_array_append_new(list, map) != 0)
			need(NULL);
	}
	return list;
}

static int append(const char *text, size_t length, void *out)
{
	buffer_add(out, text, length);
	return 0;
}

void decode_json_line(struct decoder *decoder, json_t *line)
{
	decode_json_set(line, "violations",
			violations_json(&decoder->violations));
	if (json_dump_callback(line, append, &decoder->out, JSON_COMPACT) != 0)
		need(NULL);
	buffer_add(&decoder->out, "\n", 1);
	json_decref(line);
}

void decode_image_json(struct decoder *decoder,
		       const struct decode_image *image,
		       const unsigned char *bytes, uint64_t available,
		       uint64_t number, uint64_t at)
{
	const struct walk walk = { &decoder->violations, bytes, available };
	const struct image_place *top = &image->top;
	json_t *line = need(json_pack("{s:s, s:s}", "type", top->name,
				      "section", top->section));
	json_t *value = place_json(&walk, top);

	decode_json_set(line, "number", decode_json_number(number));
	decode_json_set(line, "at", decode_json_number(at));
	if (value)
		decode_json_set(line, "value", value);
	if (available < top->size)
		violation_add(&decoder->violations, VIOLATION_CUT_OFF,
			      top->name, NULL,
			      "ends behind 0x%" PRIx64 " of 0x%" PRIx64
			      " bytes",
			      available, top->size);
	decode_json_line(decoder, line);
}
