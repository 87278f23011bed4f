/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/events.h"

#include "base/limits.h"

static struct position mark_position(const struct events *events,
				     const yaml_mark_t *mark)
{
	return (struct position){ events->source, (unsigned int)mark->line + 1,
				  (unsigned int)mark->column + 1 };
}

struct position events_position(const struct events *events)
{
	return events->event.at;
}

void events_stop(struct events *events, struct position at, const char *check,
		 const char *text)
{
	diagnostic_error(events->diagnostics, at, check, "%s", text);
	events->stopped = true;
}

bool events_open(struct events *events, struct arena *arena,
		 const struct source *source, struct diagnostics *diagnostics)
{
	*events = (struct events){ .source = source,
				   .arena = arena,
				   .diagnostics = diagnostics,
				   .before = diagnostics->errors.count };
	if (!yaml_parser_initialize(&events->parser)) {
		events_stop(events, (struct position){ source, 0, 0 }, "syntax",
			    "no memory for the YAML parser");
		return false;
	}
	yaml_parser_set_encoding(&events->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&events->parser,
				     (const unsigned char *)source->text,
				     source->length);
	return true;
}

void events_close(struct events *events)
{
	yaml_parser_delete(&events->parser);
}

void events_replay(struct events *events, struct arena *arena,
		   const struct fragment *kept, struct diagnostics *diagnostics)
{
	*events = (struct events){ .kept = kept,
				   .source = kept->at.source,
				   .arena = arena,
				   .diagnostics = diagnostics,
				   .before = diagnostics->errors.count };
	events_advance(events);
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

static void report_syntax(struct events *events)
{
	const yaml_parser_t *parser = &events->parser;
	struct position at = mark_position(events, &parser->problem_mark);

	/* The shape of what came before may be a consequence of it. */
	events->diagnostics->errors.count = events->before;
	if (parser->error == YAML_READER_ERROR)
		at = source_position(events->source, parser->problem_offset);
	events_stop(events, at, "syntax",
		    parser->problem ? parser->problem : "this is not YAML");
}

static bool starts_value(const struct events *events)
{
	yaml_event_type_t type = events->event.type;

	return type == YAML_MAPPING_START_EVENT ||
	       type == YAML_SEQUENCE_START_EVENT;
}

/* Counts the lists and mappings that are open; libyaml is slow with many. */
static bool too_deep(struct events *events)
{
	yaml_event_type_t type = events->event.type;

	if (starts_value(events))
		events->depth++;
	if (type == YAML_MAPPING_END_EVENT || type == YAML_SEQUENCE_END_EVENT)
		events->depth--;
	return events->depth > LIMIT_YAML_DEPTH;
}

static void take_event(struct events *events, const yaml_event_t *parsed)
{
	struct event *event = &events->event;
	yaml_scalar_style_t style;

	*event = (struct event){ .type = parsed->type,
				 .at = mark_position(events,
						     &parsed->start_mark) };
	if (parsed->type != YAML_SCALAR_EVENT)
		return;
	style = parsed->data.scalar.style;
	event->text = arena_copy(events->arena,
				 (const char *)parsed->data.scalar.value,
				 parsed->data.scalar.length);
	event->length = parsed->data.scalar.length;
	event->quoted = style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
			style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
}

/* The next event of the text; false if there is none. */
static bool parse_event(struct events *events)
{
	const char *problem;
	yaml_event_t parsed;

	if (!yaml_parser_parse(&events->parser, &parsed)) {
		report_syntax(events);
		return false;
	}
	take_event(events, &parsed);
	problem = unsupported(&parsed);
	yaml_event_delete(&parsed);
	if (problem)
		events_stop(events, events_position(events), "unsupported-yaml",
			    problem);
	return !problem;
}

/* The next event that was kept; none behind the last. */
static bool replay_event(struct events *events)
{
	const struct list *list = &events->kept->events;
	const struct event *kept = list->items;

	events->event = events->next < list->count ?
				kept[events->next++] :
				(struct event){ .type = YAML_NO_EVENT };
	return true;
}

void events_advance(struct events *events)
{
	if (events->stopped)
		return;
	if (!(events->kept ? replay_event(events) : parse_event(events)))
		return;
	if (too_deep(events))
		events_stop(events, events_position(events), "unsupported-yaml",
			    "this nests too deeply");
}

bool events_at(const struct events *events, yaml_event_type_t type)
{
	return !events->stopped && events->event.type == type;
}

/* Passes over a value, and adds its events to @kept unless that is NULL. */
static void pass_value(struct events *events, struct list *kept)
{
	bool nests = starts_value(events);
	unsigned int around = events->depth - nests;
	bool inside = true;

	while (inside && !events->stopped) {
		struct event *event;

		/* The event that ends a value is not inside any more. */
		inside = nests && events->depth > around;
		event = kept ? list_add(events->arena, kept, sizeof(*event)) :
			       NULL;
		if (event)
			*event = events->event;
		events_advance(events);
	}
}

void events_skip_value(struct events *events)
{
	pass_value(events, NULL);
}

void events_keep_value(struct events *events, struct fragment *kept)
{
	kept->at = events_position(events);
	pass_value(events, &kept->events);
}
