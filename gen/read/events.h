/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The events of a YAML file, one at a time, or of a value of it that was kept.
 * Only the part of YAML that a
 * reviewer can take at face value is accepted: no anchors, aliases or tags, one
 * document.
 */
#ifndef RMIGEN_EVENTS_H
#define RMIGEN_EVENTS_H

#include <yaml.h>

#include "base/diagnostic.h"
#include "read/schema.h"

/* What of libyaml's event is needed, in memory that outlives it. */
struct event {
	yaml_event_type_t type;
	struct position at;
	const char *text; /* of a scalar */
	size_t length;
	bool quoted;
};

struct events {
	yaml_parser_t parser;
	const struct fragment *kept; /* read instead of what is parsed */
	size_t next;		     /* event of it */
	struct event event;	     /* the one at hand */
	const struct source *source;
	struct arena *arena;
	struct diagnostics *diagnostics;
	size_t before; /* errors that are not this file's */
	unsigned int depth;
	bool stopped; /* after an error that leaves no place to go on from */
};

/*
 * Starts before the first event of @source. False: no memory, reported. Texts
 * of events are made in @arena.
 */
bool events_open(struct events *events, struct arena *arena,
		 const struct source *source, struct diagnostics *diagnostics);
void events_close(struct events *events);

/* Starts at the first event of what was kept; there is nothing to close. */
void events_replay(struct events *events, struct arena *arena,
		   const struct fragment *kept,
		   struct diagnostics *diagnostics);

/* Replaces the event at hand by the next one; reports what is no YAML. */
void events_advance(struct events *events);

/* Reports an error after which there are no more events. */
void events_stop(struct events *events, struct position at, const char *check,
		 const char *text);

/* Whether there is an event at hand, and of this type. */
bool events_at(const struct events *events, yaml_event_type_t type);

/* Where the event at hand starts. */
struct position events_position(const struct events *events);

/* Passes over a value of any kind. */
void events_skip_value(struct events *events);

/* The same, but keeps it. */
void events_keep_value(struct events *events, struct fragment *kept);

#endif
