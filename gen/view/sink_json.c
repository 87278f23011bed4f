/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/sink_json.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* Puts @value, which it then owns, where the sink stands. */
static void add(struct sink_json *json, const char *key, json_t *value)
{
	json_t *parent = json->depth ? json->open[json->depth - 1] : NULL;
	int failed = !value;

	if (!failed && !parent)
		json->root = value;
	else if (!failed && key)
		failed = json_object_set_new(parent, key, value);
	else if (!failed)
		failed = json_array_append_new(parent, value);
	if (failed) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
}

static void open_value(struct sink *sink, const char *key, json_t *value)
{
	struct sink_json *json = (struct sink_json *)sink;

	add(json, key, value);
	if (json->depth == SINK_JSON_DEPTH)
		abort(); /* view.c nests to a fixed depth */
	json->open[json->depth++] = value;
}

static void open_map(struct sink *sink, const char *key)
{
	open_value(sink, key, json_object());
}

static void open_list(struct sink *sink, const char *key)
{
	open_value(sink, key, json_array());
}

static void close_value(struct sink *sink)
{
	((struct sink_json *)sink)->depth--;
}

static void put_map(struct sink *sink, const char *key,
		    const struct sink_later *later)
{
	open_map(sink, key);
	later->write(sink, later);
	close_value(sink);
}

static void put_text(struct sink *sink, const char *key, const char *text)
{
	add((struct sink_json *)sink, key, json_string(text));
}

static void put_number(struct sink *sink, const char *key, uint64_t value,
		       bool negative)
{
	char text[sizeof("-0x0123456789abcdef")];

	snprintf(text, sizeof(text), "%s0x%" PRIx64, negative ? "-" : "",
		 negative ? 0 - value : value);
	add((struct sink_json *)sink, key, json_string(text));
}

static void put_boolean(struct sink *sink, const char *key, bool value)
{
	add((struct sink_json *)sink, key, json_boolean(value));
}

void sink_json_init(struct sink_json *json)
{
	*json = (struct sink_json){
		.sink = { open_map, open_list, close_value, put_map, put_text,
			  put_number, put_boolean, false },
	};
}
