/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/events.h"

#include <string.h>

#include "base/limits.h"

static struct position mark_position(const struct events *events,
				     const yaml_mark_t *mark)
{
	return (struct position){ events->source, (unsigned int)mark->line + 1,
				  (unsigned int)mark->column + 1 };
}

struct position events_position(const struct events *events)
{
	return mark_position(events, &events->event.start_mark);
}

void events_stop(struct events *events, struct position at, const char *check,
		 const char *text)
{
	diagnostic_error(events->diagnostics, at, check, "%s", text);
	events->stopped = true;
}

bool events_open(struct events *events, const struct source *source,
		 struct diagnostics *diagnostics)
{
	*events = (struct events){ .source = source,
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
	yaml_event_delete(&events->event);
	yaml_parser_delete(&events->parser);
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

/* Counts the lists and mappings that are open; libyaml is slow with many. */
static bool too_deep(struct events *events)
{
	yaml_event_type_t type = events->event.type;

	if (type == YAML_MAPPING_START_EVENT ||
	    type == YAML_SEQUENCE_START_EVENT)
		events->depth++;
	if (type == YAML_MAPPING_END_EVENT || type == YAML_SEQUENCE_END_EVENT)
		events->depth--;
	return events->depth > LIMIT_YAML_DEPTH;
}

void events_advance(struct events *events)
{
	const char *problem;

	if (events->stopped)
		return;
	yaml_event_delete(&events->event);
	if (!yaml_parser_parse(&events->parser, &events->event)) {
		memset(&events->event, 0, sizeof(events->event));
		report_syntax(events);
		return;
	}
	problem = unsupported(&events->event);
	if (!problem && too_deep(events))
		problem = "this nests too deeply";
	if (problem)
		events_stop(events, events_position(events), "unsupported-yaml",
			    problem);
}

bool events_at(const struct events *events, yaml_event_type_t type)
{
	return !events->stopped && events->event.type == type;
}

void events_skip_value(struct events *events)
{
	yaml_event_type_t type = events->event.type;
	unsigned int around = events->depth - 1;

	if (type == YAML_MAPPING_START_EVENT ||
	    type == YAML_SEQUENCE_START_EVENT)
		while (!events->stopped && events->depth > around)
			events_advance(events);
	events_advance(events);
}
