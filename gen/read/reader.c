/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * One walker over the events of a file, driven by tables of keys. Each key
 * stands once in its mapping.
 */
#include "read/reader.h"

#include <string.h>

#include "base/suggest.h"
#include "read/events.h"
#include "read/scalar.h"
#include "read/schema_value.h"

struct reader {
	struct events events;
	struct diagnostics *diagnostics;
	struct arena *arena;
	struct list *given; /* struct given_key; NULL: no key may be missing */
};

static void read_mapping(struct reader *reader, const struct shape *shape,
			 void *item);

static bool stopped(const struct reader *reader)
{
	return reader->events.stopped;
}

static bool at_event(const struct reader *reader, yaml_event_type_t type)
{
	return events_at(&reader->events, type);
}

static struct position event_position(const struct reader *reader)
{
	return events_position(&reader->events);
}

static void advance(struct reader *reader)
{
	events_advance(&reader->events);
}

static void skip_value(struct reader *reader)
{
	events_skip_value(&reader->events);
}

static void wrong_kind(struct reader *reader, const char *wanted)
{
	struct position at = event_position(reader);

	skip_value(reader);
	if (!stopped(reader))
		diagnostic_error(reader->diagnostics, at, "wrong-kind",
				 "%s is wanted here", wanted);
}

/*
 * Takes a scalar; false if something else stands here. The position is that of
 * the first character of the text, behind an opening quote.
 */
static bool take_scalar(struct reader *reader, struct name *scalar,
			const char *wanted)
{
	const struct event *event = &reader->events.event;

	if (!at_event(reader, YAML_SCALAR_EVENT)) {
		wrong_kind(reader, wanted);
		return false;
	}
	scalar->text = event->text;
	scalar->at = event->at;
	scalar->at.column += event->quoted;
	if (strlen(scalar->text) != event->length)
		diagnostic_error(reader->diagnostics, scalar->at, "bad-value",
				 "a text cannot contain a zero byte");
	advance(reader);
	return !stopped(reader);
}

/* @text on one line, for a message about it. */
static const char *printable(struct arena *arena, const char *text)
{
	char *copy = arena_copy(arena, text, strlen(text));
	char *end = copy;

	for (; *text; text++) {
		bool control = scalar_is_control(text);

		*end = *text;
		if (control)
			*end = '?';
		end++;
		text += control && *text == '\xc2';
	}
	*end = '\0';
	return copy;
}

static void read_scalar(struct reader *reader, const struct key *key,
			void *value)
{
	const char *problem;
	struct name scalar;

	if (!take_scalar(reader, &scalar, scalar_kind_text(key->kind)))
		return;
	problem = scalar_convert(reader->arena, key, &scalar, value);
	if (problem)
		diagnostic_error(reader->diagnostics, scalar.at, "bad-value",
				 "%s: '%s' %s", key->name,
				 printable(reader->arena, scalar.text),
				 problem);
}

/* Adds an item of @size bytes, which starts with its name. */
static void read_name(struct reader *reader, struct list *list, size_t size)
{
	static const struct key element = { .name = "a name",
					    .kind = VALUE_NAME };

	read_scalar(reader, &element, list_add(reader->arena, list, size));
}

static void read_names(struct reader *reader, struct list *list, size_t size)
{
	if (!at_event(reader, YAML_SEQUENCE_START_EVENT)) {
		wrong_kind(reader, "a list of names");
		return;
	}
	advance(reader);
	while (!stopped(reader) && !at_event(reader, YAML_SEQUENCE_END_EVENT))
		read_name(reader, list, size);
	advance(reader);
}

/* the word for all | [NAME, ...] */
static void read_selection(struct reader *reader, const struct key *key,
			   struct selection *selection)
{
	const char *all = key->choices->word;
	struct name word;

	selection->at = event_position(reader);
	if (at_event(reader, YAML_SEQUENCE_START_EVENT)) {
		read_names(reader, &selection->names, sizeof(struct name));
		return;
	}
	if (!take_scalar(reader, &word,
			 arena_printf(reader->arena, "%s, or a list of names",
				      all)))
		return;
	selection->all = strcmp(word.text, all) == 0;
	if (!selection->all)
		diagnostic_error(reader->diagnostics, word.at, "bad-value",
				 "%s: '%s' is neither %s nor a list of names",
				 key->name, word.text, all);
}

static bool key_is(const struct reader *reader, const char *name)
{
	return at_event(reader, YAML_SCALAR_EVENT) &&
	       strcmp(reader->events.event.text, name) == 0;
}

/* The shape of a list's item, told by its first key. */
static const struct shape *choose_shape(struct reader *reader,
					const struct key *list)
{
	struct diagnostic *error;

	if (list->shape_count == 1)
		return &list->shapes[0];
	for (size_t i = 0; i < list->shape_count; i++)
		if (key_is(reader, list->shapes[i].keys[0].name))
			return &list->shapes[i];
	error = diagnostic_error(reader->diagnostics, event_position(reader),
				 "unknown-key",
				 "an item of '%s' does not start like this",
				 list->name);
	for (size_t i = 0; i < list->shape_count; i++)
		diagnostic_note(reader->diagnostics, error,
				(struct position){ 0 },
				"it may start with '%s:'",
				list->shapes[i].keys[0].name);
	return NULL;
}

static void skip_rest_of_mapping(struct reader *reader)
{
	while (!stopped(reader) && !at_event(reader, YAML_MAPPING_END_EVENT))
		skip_value(reader);
	advance(reader);
}

static void read_item(struct reader *reader, const struct key *list,
		      struct list *items)
{
	const struct shape *shape;
	struct list *given;
	char *item;

	if (!at_event(reader, YAML_MAPPING_START_EVENT)) {
		wrong_kind(reader, "a mapping");
		return;
	}
	advance(reader);
	shape = choose_shape(reader, list);
	if (!shape) {
		skip_rest_of_mapping(reader);
		return;
	}
	item = list_add(reader->arena, items, list->item_size);
	if (shape->tagged)
		memcpy(item + shape->tag_offset, &shape->tag,
		       sizeof(shape->tag));
	given = reader->given;
	reader->given = NULL;
	read_mapping(reader, shape, item);
	reader->given = given;
}

static void read_items(struct reader *reader, const struct key *key,
		       struct list *items)
{
	if (!at_event(reader, YAML_SEQUENCE_START_EVENT)) {
		wrong_kind(reader, "a list");
		return;
	}
	advance(reader);
	while (!stopped(reader) && !at_event(reader, YAML_SEQUENCE_END_EVENT))
		read_item(reader, key, items);
	advance(reader);
}

static void read_value(struct reader *reader, const struct key *key, void *item)
{
	void *value = (char *)item + key->offset;

	switch (key->kind) {
	case VALUE_NAMES:
		read_names(reader, value, schema_row_size(key));
		break;
	case VALUE_SELECTION:
		read_selection(reader, key, value);
		break;
	case VALUE_ITEMS:
		read_items(reader, key, value);
		break;
	case VALUE_ROW:
	case VALUE_KEYS:
		events_keep_value(&reader->events, value);
		break;
	case VALUE_MAPPING:
		if (!at_event(reader, YAML_MAPPING_START_EVENT)) {
			wrong_kind(reader, "a mapping");
			break;
		}
		advance(reader);
		read_mapping(reader, &key->shapes[0], item);
		break;
	default:
		read_scalar(reader, key, value);
	}
}

static void report_unknown(struct reader *reader, const struct shape *shape,
			   const struct name *name)
{
	struct suggestion best = { 0 };
	struct diagnostic *error = diagnostic_error(reader->diagnostics,
						    name->at, "unknown-key",
						    "'%s' is not a key of %s",
						    name->text, shape->name);

	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].name)
			suggest_consider(&best, name->text,
					 shape->keys[i].name);
	if (best.name)
		diagnostic_note(reader->diagnostics, error,
				(struct position){ 0 }, "did you mean '%s'?",
				best.name);
}

static const struct key *find_key(struct reader *reader,
				  const struct shape *shape,
				  const struct name *name)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].name &&
		    strcmp(shape->keys[i].name, name->text) == 0)
			return &shape->keys[i];
	report_unknown(reader, shape, name);
	return NULL;
}

static void report_duplicate(struct reader *reader, const struct name *name,
			     struct position first)
{
	struct diagnostic *error =
		diagnostic_error(reader->diagnostics, name->at, "duplicate-key",
				 "'%s' stands here a second time", name->text);

	diagnostic_note(reader->diagnostics, error, first, "first seen here");
}

static void note_given(struct reader *reader, const struct key *key,
		       struct position at)
{
	struct given_key *given;

	if (!reader->given || key->kind == VALUE_MAPPING)
		return;
	given = list_add(reader->arena, reader->given, sizeof(*given));
	*given = (struct given_key){ key, at };
}

/* Reads one `key: value`; @seen holds where each key was met before. */
static void read_pair(struct reader *reader, const struct shape *shape,
		      void *item, struct position *seen)
{
	const struct key *key;
	struct name name;

	if (!take_scalar(reader, &name, "a key")) {
		skip_value(reader);
		return;
	}
	key = find_key(reader, shape, &name);
	if (key && !seen[key - shape->keys].line) {
		seen[key - shape->keys] = name.at;
		note_given(reader, key, name.at);
		read_value(reader, key, item);
		return;
	}
	if (key)
		report_duplicate(reader, &name, seen[key - shape->keys]);
	skip_value(reader);
}

static void report_missing(struct reader *reader, const struct shape *shape,
			   const struct position *seen, struct position at)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].required && !seen[i].line)
			diagnostic_error(reader->diagnostics, at, "missing-key",
					 "%s lacks '%s'", shape->name,
					 shape->keys[i].name);
}

/* The event at hand is the one behind the start of the mapping. */
static void read_mapping(struct reader *reader, const struct shape *shape,
			 void *item)
{
	struct position *seen =
		arena_alloc(reader->arena, shape->key_count * sizeof(*seen));
	struct position at = event_position(reader);

	while (!stopped(reader) && !at_event(reader, YAML_MAPPING_END_EVENT))
		read_pair(reader, shape, item, seen);
	if (stopped(reader))
		return;
	if (!reader->given)
		report_missing(reader, shape, seen, at);
	advance(reader);
}

static void read_document(struct reader *reader, const struct shape *shape,
			  void *item)
{
	struct position start = { reader->events.source, 1, 1 };

	advance(reader); /* stream start */
	advance(reader); /* document start */
	if (at_event(reader, YAML_STREAM_END_EVENT)) {
		events_stop(&reader->events, start, "syntax",
			    "the file is empty");
		return;
	}
	advance(reader); /* its first value */
	if (!stopped(reader) && !at_event(reader, YAML_MAPPING_START_EVENT)) {
		wrong_kind(reader, "a mapping");
		return;
	}
	advance(reader);
	read_mapping(reader, shape, item);
	advance(reader); /* document end */
	if (!stopped(reader) && !at_event(reader, YAML_STREAM_END_EVENT))
		events_stop(&reader->events, event_position(reader),
			    "unsupported-yaml", "a file holds one document");
}

bool reader_read(const struct shape *shape, void *item, struct arena *arena,
		 const struct source *source, struct diagnostics *diagnostics)
{
	struct reader reader = { .diagnostics = diagnostics, .arena = arena };
	size_t before = diagnostics->errors.count;

	if (!events_open(&reader.events, arena, source, diagnostics))
		return false;
	read_document(&reader, shape, item);
	events_close(&reader.events);
	return diagnostics->errors.count == before;
}

bool reader_read_row(const struct key *list, struct list *rows,
		     const struct fragment *fragment, struct arena *arena,
		     struct diagnostics *diagnostics)
{
	struct reader reader = { .diagnostics = diagnostics, .arena = arena };
	size_t before = diagnostics->errors.count;

	events_replay(&reader.events, arena, fragment, diagnostics);
	if (list->kind == VALUE_NAMES)
		read_name(&reader, rows, schema_row_size(list));
	else
		read_item(&reader, list, rows);
	return diagnostics->errors.count == before;
}

bool reader_read_keys(const struct shape *shape, void *item,
		      const struct fragment *fragment, struct list *given,
		      struct arena *arena, struct diagnostics *diagnostics)
{
	const struct key mapping = { .kind = VALUE_MAPPING, .shapes = shape };
	struct reader reader = { .diagnostics = diagnostics,
				 .arena = arena,
				 .given = given };
	size_t before = diagnostics->errors.count;

	events_replay(&reader.events, arena, fragment, diagnostics);
	read_value(&reader, &mapping, item);
	return diagnostics->errors.count == before;
}
