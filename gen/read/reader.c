/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * One walker over libyaml's events, driven by the tables of schema.c. Only the
 * part of YAML that a reviewer can take at face value is accepted: no anchors,
 * aliases or tags, one document, each key once.
 */
#include "read/reader.h"

#include <string.h>
#include <yaml.h>

#include "base/limits.h"
#include "base/suggest.h"
#include "read/scalar.h"
#include "read/schema_value.h"

/* What of libyaml's event is needed, in memory that outlives it. */
struct event {
	yaml_event_type_t type;
	struct position at;
	const char *text; /* of a scalar */
	size_t length;
	bool quoted;
};

struct reader {
	yaml_parser_t parser;
	const struct fragment *replayed; /* read instead of what is parsed */
	size_t next;			 /* event of it */
	struct event event;		 /* the one at hand */
	const struct source *source;
	struct diagnostics *diagnostics;
	struct arena *arena;
	size_t before; /* errors that are not this file's */
	unsigned int depth;
	struct list *given; /* struct given_key; NULL: no key may be missing */
	bool stopped; /* after an error that leaves no place to go on from */
};

static void read_mapping(struct reader *reader, const struct shape *shape,
			 void *item);

static struct position mark_position(const struct reader *reader,
				     const yaml_mark_t *mark)
{
	return (struct position){ reader->source, (unsigned int)mark->line + 1,
				  (unsigned int)mark->column + 1 };
}

static struct position event_position(const struct reader *reader)
{
	return reader->event.at;
}

static void stop(struct reader *reader, struct position at, const char *check,
		 const char *text)
{
	diagnostic_error(reader->diagnostics, at, check, "%s", text);
	reader->stopped = true;
}

/* What of an event this format does not have, or NULL. */
static const char *unsupported(const yaml_event_t *event)
{
	const char *anchor = "anchors are not part of the format: write the "
			     "value where it is used";
	const char *tag = "tags are not part of the format; quote a text "
			  "that starts with '!'";

	switch (event->type) {
	case YAML_ALIAS_EVENT:
		return "aliases are not part of the format: write the value "
		       "again";
	case YAML_SCALAR_EVENT:
		return event->data.scalar.anchor ? anchor :
		       event->data.scalar.tag	 ? tag :
						   NULL;
	case YAML_SEQUENCE_START_EVENT:
		return event->data.sequence_start.anchor ? anchor :
		       event->data.sequence_start.tag	 ? tag :
							   NULL;
	case YAML_MAPPING_START_EVENT:
		return event->data.mapping_start.anchor ? anchor :
		       event->data.mapping_start.tag	? tag :
							  NULL;
	default:
		return NULL;
	}
}

static void report_syntax(struct reader *reader)
{
	const yaml_parser_t *parser = &reader->parser;
	struct position at = mark_position(reader, &parser->problem_mark);

	/* The shape of what came before may be a consequence of it. */
	reader->diagnostics->errors.count = reader->before;
	if (parser->error == YAML_READER_ERROR)
		at = source_position(reader->source, parser->problem_offset);
	stop(reader, at, "syntax",
	     parser->problem ? parser->problem : "this is not YAML");
}

static bool starts_value(const struct reader *reader)
{
	yaml_event_type_t type = reader->event.type;

	return type == YAML_MAPPING_START_EVENT ||
	       type == YAML_SEQUENCE_START_EVENT;
}

/* Counts the lists and mappings that are open; libyaml is slow with many. */
static bool too_deep(struct reader *reader)
{
	yaml_event_type_t type = reader->event.type;

	if (starts_value(reader))
		reader->depth++;
	if (type == YAML_MAPPING_END_EVENT || type == YAML_SEQUENCE_END_EVENT)
		reader->depth--;
	return reader->depth > LIMIT_YAML_DEPTH;
}

static void keep_event(struct reader *reader, const yaml_event_t *parsed)
{
	struct event *event = &reader->event;

	*event = (struct event){ .type = parsed->type,
				 .at = mark_position(reader,
						     &parsed->start_mark) };
	if (parsed->type != YAML_SCALAR_EVENT)
		return;
	event->text = arena_copy(reader->arena,
				 (const char *)parsed->data.scalar.value,
				 parsed->data.scalar.length);
	event->length = parsed->data.scalar.length;
	event->quoted =
		parsed->data.scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
		parsed->data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
}

/* The next event of the text; false if there is none. */
static bool parse_event(struct reader *reader)
{
	const char *problem;
	yaml_event_t parsed;

	if (!yaml_parser_parse(&reader->parser, &parsed)) {
		report_syntax(reader);
		return false;
	}
	keep_event(reader, &parsed);
	problem = unsupported(&parsed);
	yaml_event_delete(&parsed);
	if (problem)
		stop(reader, event_position(reader), "unsupported-yaml",
		     problem);
	return !problem;
}

/* The next event that was kept; none behind the last. */
static bool replay_event(struct reader *reader)
{
	const struct event *events = reader->replayed->events.items;

	reader->event = reader->next < reader->replayed->events.count ?
				events[reader->next++] :
				(struct event){ .type = YAML_NO_EVENT };
	return true;
}

/* Replaces the event at hand by the next one. */
static void advance(struct reader *reader)
{
	if (reader->stopped)
		return;
	if (!(reader->replayed ? replay_event(reader) : parse_event(reader)))
		return;
	if (too_deep(reader))
		stop(reader, event_position(reader), "unsupported-yaml",
		     "this nests too deeply");
}

static bool at_event(const struct reader *reader, yaml_event_type_t type)
{
	return !reader->stopped && reader->event.type == type;
}

/* Passes over a value of any kind, and keeps its events if @kept is a list. */
static void pass_value(struct reader *reader, struct list *kept)
{
	bool nests = starts_value(reader);
	unsigned int around = reader->depth - nests;
	bool inside = true;

	while (inside && !reader->stopped) {
		struct event *event;

		/* The event that ends a value is not inside any more. */
		inside = nests && reader->depth > around;
		event = kept ? list_add(reader->arena, kept, sizeof(*event)) :
			       NULL;
		if (event)
			*event = reader->event;
		advance(reader);
	}
}

static void skip_value(struct reader *reader)
{
	pass_value(reader, NULL);
}

static void wrong_kind(struct reader *reader, const char *wanted)
{
	struct position at = event_position(reader);

	skip_value(reader);
	if (!reader->stopped)
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
	const struct event *event = &reader->event;

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
	return !reader->stopped;
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
	while (!reader->stopped && !at_event(reader, YAML_SEQUENCE_END_EVENT))
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
	       strcmp(reader->event.text, name) == 0;
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
	while (!reader->stopped && !at_event(reader, YAML_MAPPING_END_EVENT))
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
	while (!reader->stopped && !at_event(reader, YAML_SEQUENCE_END_EVENT))
		read_item(reader, key, items);
	advance(reader);
}

static void keep_fragment(struct reader *reader, struct fragment *fragment)
{
	fragment->at = event_position(reader);
	pass_value(reader, &fragment->events);
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
		keep_fragment(reader, value);
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

static const struct key *find_key(struct reader *reader,
				  const struct shape *shape,
				  const struct name *name)
{
	struct suggestion best = { 0 };
	struct diagnostic *error;

	for (size_t i = 0; i < shape->key_count; i++) {
		if (strcmp(shape->keys[i].name, name->text) == 0)
			return &shape->keys[i];
		suggest_consider(&best, name->text, shape->keys[i].name);
	}
	error = diagnostic_error(reader->diagnostics, name->at, "unknown-key",
				 "'%s' is not a key of %s", name->text,
				 shape->name);
	if (best.name)
		diagnostic_note(reader->diagnostics, error,
				(struct position){ 0 }, "did you mean '%s'?",
				best.name);
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

	while (!reader->stopped && !at_event(reader, YAML_MAPPING_END_EVENT))
		read_pair(reader, shape, item, seen);
	if (reader->stopped)
		return;
	if (!reader->given)
		report_missing(reader, shape, seen, at);
	advance(reader);
}

static void read_document(struct reader *reader, const struct shape *shape,
			  void *item)
{
	struct position start = { reader->source, 1, 1 };

	advance(reader); /* stream start */
	advance(reader); /* document start */
	if (at_event(reader, YAML_STREAM_END_EVENT)) {
		stop(reader, start, "syntax", "the file is empty");
		return;
	}
	advance(reader); /* its first value */
	if (!reader->stopped && !at_event(reader, YAML_MAPPING_START_EVENT)) {
		wrong_kind(reader, "a mapping");
		return;
	}
	advance(reader);
	read_mapping(reader, shape, item);
	advance(reader); /* document end */
	if (!reader->stopped && !at_event(reader, YAML_STREAM_END_EVENT))
		stop(reader, event_position(reader), "unsupported-yaml",
		     "a file holds one document");
}

bool reader_read(const struct shape *shape, void *item, struct arena *arena,
		 const struct source *source, struct diagnostics *diagnostics)
{
	struct reader reader = { .source = source,
				 .diagnostics = diagnostics,
				 .arena = arena,
				 .before = diagnostics->errors.count };

	if (!yaml_parser_initialize(&reader.parser)) {
		stop(&reader, (struct position){ source, 0, 0 }, "syntax",
		     "no memory for the YAML parser");
		return false;
	}
	yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&reader.parser,
				     (const unsigned char *)source->text,
				     source->length);
	read_document(&reader, shape, item);
	yaml_parser_delete(&reader.parser);
	return diagnostics->errors.count == reader.before;
}

/* Makes a reader for what was kept; its first event is at hand. */
static struct reader replay(const struct fragment *fragment, struct list *given,
			    struct arena *arena,
			    struct diagnostics *diagnostics)
{
	struct reader reader = { .replayed = fragment,
				 .source = fragment->at.source,
				 .diagnostics = diagnostics,
				 .arena = arena,
				 .given = given,
				 .before = diagnostics->errors.count };

	advance(&reader);
	return reader;
}

bool reader_read_row(const struct key *list, struct list *rows,
		     const struct fragment *fragment, struct arena *arena,
		     struct diagnostics *diagnostics)
{
	struct reader reader = replay(fragment, NULL, arena, diagnostics);

	if (list->kind == VALUE_NAMES)
		read_name(&reader, rows, schema_row_size(list));
	else
		read_item(&reader, list, rows);
	return diagnostics->errors.count == reader.before;
}

bool reader_read_keys(const struct shape *shape, void *item,
		      const struct fragment *fragment, struct list *given,
		      struct arena *arena, struct diagnostics *diagnostics)
{
	const struct key mapping = { .kind = VALUE_MAPPING, .shapes = shape };
	struct reader reader = replay(fragment, given, arena, diagnostics);

	read_value(&reader, &mapping, item);
	return diagnostics->errors.count == reader.before;
}
