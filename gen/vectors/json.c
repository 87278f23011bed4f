/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * JSON with a line for each value that contains only plain ones: a frame, an
 * argument. A change of the specification then shows as a change of few lines.
 */
#include "vectors/json.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "vectors/view.h"
#include "view/sink_json.h"

static bool is_container(const json_t *json)
{
	return json_is_object(json) || json_is_array(json);
}

static bool has_container(json_t *json)
{
	const char *key;
	json_t *value;
	size_t i;

	json_array_foreach(json, i, value) if (is_container(value)) return true;
	json_object_foreach(json, key,
			    value) if (is_container(value)) return true;
	return false;
}

static void print_flat(json_t *json, struct buffer *out)
{
	char *text = json_dumps(json, JSON_ENCODE_ANY);

	if (!text) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	buffer_puts(out, text);
	free(text);
}

static void new_line(unsigned int depth, bool first, struct buffer *out)
{
	buffer_puts(out, first ? "\n" : ",\n");
	for (unsigned int i = 0; i < depth; i++)
		buffer_puts(out, " ");
}

/* Vectors nest to a fixed depth. */
static void print(json_t *json, unsigned int depth, struct buffer *out)
{
	bool first = true;
	const char *key;
	json_t *value;
	size_t i;

	if (!has_container(json)) {
		print_flat(json, out);
		return;
	}
	buffer_puts(out, json_is_array(json) ? "[" : "{");
	json_array_foreach(json, i, value)
	{
		new_line(depth + 1, first, out);
		print(value, depth + 1, out);
		first = false;
	}
	json_object_foreach(json, key, value)
	{
		new_line(depth + 1, first, out);
		buffer_printf(out, "\"%s\": ", key);
		print(value, depth + 1, out);
		first = false;
	}
	buffer_puts(out, "\n");
	for (i = 0; i < depth; i++)
		buffer_puts(out, " ");
	buffer_puts(out, json_is_array(json) ? "]" : "}");
}

void vectors_json(const struct vectors *vectors, const char *command_line,
		  struct buffer *out)
{
	struct sink_json sink;

	sink_json_init(&sink);
	vectors_view(vectors, command_line, &sink.sink);
	print(sink.root, 0, out);
	buffer_puts(out, "\n");
	json_decref(sink.root);
}
