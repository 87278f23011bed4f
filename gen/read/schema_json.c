/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/schema_json.h"

#include <stdio.h>
#include <stdlib.h>

#include "read/schema.h"

static json_t *shape_schema(const struct shape *shape);

/* Ends the program if jansson had no memory for @json. */
static json_t *need(json_t *json)
{
	if (!json) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	return json;
}

static json_t *pattern(const char *expression)
{
	return need(json_pack("{s:s, s:s}", "type", "string", "pattern",
			      expression));
}

/* YAML 1.2 readers see a decimal or a hexadecimal number as an integer. */
static json_t *integer_schema(void)
{
	return need(json_pack("{s:s}", "type", "integer"));
}

static json_t *number_schema(void)
{
	return need(json_pack("{s:s, s:i}", "type", "integer", "minimum", 0));
}

static json_t *choice_schema(const struct choice *choices)
{
	json_t *words = need(json_array());

	for (; choices->word; choices++)
		json_array_append_new(words, json_string(choices->word));
	return need(json_pack("{s:o}", "enum", words));
}

static json_t *names_schema(void)
{
	return need(json_pack("{s:s, s:o}", "type", "array", "items",
			      pattern("^[A-Za-z_][A-Za-z0-9_]*$")));
}

static json_t *items_schema(const struct key *key)
{
	json_t *shapes = need(json_array());

	for (size_t i = 0; i < key->shape_count; i++)
		json_array_append_new(shapes, shape_schema(&key->shapes[i]));
	return need(json_pack("{s:s, s:{s:o}}", "type", "array", "items",
			      "oneOf", shapes));
}

/* No control character, no end or start of a comment, no backslash at its end.
 */
static const char text_pattern[] =
	"^(?!.*([*]/|/[*]))[^\\u0000-\\u001f\\u007f-\\u009f]*"
	"[^\\u0000-\\u001f\\u007f-\\u009f\\\\]$";

static json_t *value_schema(const struct key *key)
{
	switch (key->kind) {
	case VALUE_TEXT:
	case VALUE_FORMULA:
		return pattern(text_pattern);
	case VALUE_LABEL:
		return pattern("^[A-Za-z0-9_-][A-Za-z0-9._-]*$");
	case VALUE_NAME:
	case VALUE_TYPE:
		return pattern("^[A-Za-z_][A-Za-z0-9_]*$");
	case VALUE_SECTION:
		return pattern("^[A-Z][0-9]+([.][0-9]+)*$");
	case VALUE_REGISTER:
		return pattern("^X([0-9]|1[0-7])$");
	case VALUE_BITS:
		return pattern("^[0-9]+:[0-9]+$");
	case VALUE_BOOL:
		return need(json_pack("{s:s}", "type", "boolean"));
	case VALUE_INTEGER:
		return integer_schema();
	case VALUE_NUMBER:
		return number_schema();
	case VALUE_WIDTH:
		return need(json_pack("{s:[o, {s:s}]}", "anyOf",
				      number_schema(), "const", "N"));
	case VALUE_CHOICE:
		return choice_schema(key->choices);
	case VALUE_NAMES:
		return names_schema();
	case VALUE_SELECTION:
		return need(json_pack("{s:[{s:s}, o]}", "anyOf", "const",
				      key->choices->word, names_schema()));
	case VALUE_MAPPING:
		return shape_schema(&key->shapes[0]);
	case VALUE_ITEMS:
		return items_schema(key);
	case VALUE_SIZE:
	case VALUE_MASK:
		break; /* derived */
	}
	return NULL;
}

static json_t *shape_schema(const struct shape *shape)
{
	json_t *properties = need(json_object());
	json_t *required = need(json_array());

	for (size_t i = 0; i < shape->key_count; i++) {
		const struct key *key = &shape->keys[i];
		json_t *value;

		if (!key->name)
			continue;
		value = need(value_schema(key));
		json_object_set_new(value, "description",
				    json_string(key->doc));
		json_object_set_new(properties, key->name, value);
		if (key->required)
			json_array_append_new(required, json_string(key->name));
	}
	return need(json_pack("{s:s, s:s, s:b, s:o, s:o}", "title", shape->name,
			      "type", "object", "additionalProperties", 0,
			      "required", required, "properties", properties));
}

json_t *schema_json(void)
{
	json_t *schema = shape_schema(&schema_root);

	json_object_set_new(
		schema, "$schema",
		json_string("http://json-schema.org/draft-07/schema#"));
	return schema;
}
