/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/schema_json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * What lists hold is defined once and referred to. @partial is a definition of
 * what may give some of the keys only.
 */
static json_t *shape_schema(json_t *definitions, const struct shape *shape,
			    bool partial);

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

/* YAML takes two words for something else than text. */
static json_t *word_schema(const char *word)
{
	if (strcmp(word, "true") == 0)
		return json_true();
	if (strcmp(word, "false") == 0)
		return json_false();
	return json_string(word);
}

static json_t *choice_schema(const struct choice *choices)
{
	json_t *words = need(json_array());

	for (; choices->word; choices++)
		json_array_append_new(words, word_schema(choices->word));
	return need(json_pack("{s:o}", "enum", words));
}

static json_t *name_schema(void)
{
	return pattern("^[A-Za-z_][A-Za-z0-9_]*$");
}

static json_t *names_schema(void)
{
	return need(json_pack("{s:s, s:o}", "type", "array", "items",
			      name_schema()));
}

/* "reserved bits" as "reserved_bits", or as "reserved_bits_keys". */
static void definition_name(char *name, size_t size, const struct shape *shape,
			    bool partial)
{
	snprintf(name, size, "%s%s", shape->name, partial ? "_keys" : "");
	for (; *name; name++)
		if (*name == ' ')
			*name = '_';
}

/* Refers to the definition of a shape, which is made if there is none. */
static json_t *reference(json_t *definitions, const struct shape *shape,
			 bool partial)
{
	char name[64];

	definition_name(name, sizeof(name), shape, partial);
	if (!json_object_get(definitions, name)) {
		json_object_set_new(definitions, name, json_null());
		json_object_set_new(definitions, name,
				    shape_schema(definitions, shape, partial));
	}
	return need(json_sprintf("#/definitions/%s", name));
}

static json_t *items_schema(json_t *definitions, const struct key *key)
{
	json_t *shapes = need(json_array());

	for (size_t i = 0; i < key->shape_count; i++)
		json_array_append_new(
			shapes,
			need(json_pack("{s:o}", "$ref",
				       reference(definitions, &key->shapes[i],
						 false))));
	return need(json_pack("{s:s, s:{s:o}}", "type", "array", "items",
			      "oneOf", shapes));
}

static void add_option(json_t *definitions, const struct shape *shape,
		       bool partial, json_t *options)
{
	json_t *option = need(json_pack(
		"{s:o}", "$ref", reference(definitions, shape, partial)));
	json_t *other;
	size_t index;

	json_array_foreach(options, index, other)
	{
		if (json_equal(option, other)) {
			json_decref(option);
			return;
		}
	}
	json_array_append_new(options, option);
}

/* Adds what stands in lists of @shape, or, @partial, in mappings too. */
static void add_options(json_t *definitions, const struct shape *shape,
			bool partial, json_t *options)
{
	for (size_t i = 0; i < shape->key_count; i++) {
		const struct key *key = &shape->keys[i];

		for (size_t j = 0; j < key->shape_count; j++) {
			if (partial || key->kind == VALUE_ITEMS)
				add_option(definitions, &key->shapes[j],
					   partial, options);
			add_options(definitions, &key->shapes[j], partial,
				    options);
		}
	}
}

/* A row of any list, or some keys of any part, of @shape. */
static json_t *any_schema(json_t *definitions, const struct shape *shape,
			  bool partial)
{
	json_t *options = need(json_array());

	add_options(definitions, shape, partial, options);
	if (!partial)
		json_array_append_new(options, name_schema());
	return need(json_pack("{s:o}", "anyOf", options));
}

/* No control character, no end or start of a comment, no backslash at its end.
 */
static const char text_pattern[] =
	"^(?!.*([*]/|/[*]))[^\\u0000-\\u001f\\u007f-\\u009f]*"
	"[^\\u0000-\\u001f\\u007f-\\u009f\\\\]$";

static json_t *value_schema(json_t *definitions, const struct key *key,
			    bool partial)
{
	switch (key->kind) {
	case VALUE_TEXT:
	case VALUE_FORMULA:
		return pattern(text_pattern);
	case VALUE_LABEL:
		return pattern("^[A-Za-z0-9_-][A-Za-z0-9._-]*$");
	case VALUE_NAME:
	case VALUE_TYPE:
		return name_schema();
	case VALUE_LABEL_OF_ROW:
		return need(json_pack("{s:[{s:s}, o]}", "anyOf", "type",
				      "string", number_schema()));
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
		return shape_schema(definitions, &key->shapes[0], partial);
	case VALUE_ITEMS:
		return items_schema(definitions, key);
	case VALUE_ROW:
		return any_schema(definitions, &key->shapes[0], false);
	case VALUE_KEYS:
		return any_schema(definitions, &key->shapes[0], true);
	case VALUE_SIZE:
	case VALUE_MASK:
		break; /* derived */
	}
	return NULL;
}

static json_t *shape_schema(json_t *definitions, const struct shape *shape,
			    bool partial)
{
	json_t *properties = need(json_object());
	json_t *required = need(json_array());

	for (size_t i = 0; i < shape->key_count; i++) {
		const struct key *key = &shape->keys[i];
		json_t *value;

		if (!key->name)
			continue;
		value = need(value_schema(definitions, key, partial));
		json_object_set_new(value, "description",
				    json_string(key->doc));
		json_object_set_new(properties, key->name, value);
		if (key->required && !partial)
			json_array_append_new(required, json_string(key->name));
	}
	return need(json_pack("{s:s, s:s, s:b, s:o, s:o}", "title", shape->name,
			      "type", "object", "additionalProperties", 0,
			      "required", required, "properties", properties));
}

json_t *schema_json(const struct shape *root)
{
	json_t *definitions = need(json_object());
	json_t *schema = shape_schema(definitions, root, false);

	json_object_set_new(schema, "definitions", definitions);
	json_object_set_new(
		schema, "$schema",
		json_string("http://json-schema.org/draft-07/schema#"));
	return schema;
}
