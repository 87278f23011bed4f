/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The events of a YAML file, one at a time. Only the part of YAML that a
 * reviewer can take at face value is accepted: no anchors, aliases or tags, one
 * document.
 */
#ifndef RMIGEN_EVENTS_H
#define RMIGEN_EVENTS_H

#include <yaml.h>

#include "base/diagnostic.h"

struct events {
	yaml_parser_t parser;
	yaml_event_t event; /* the one at hand */
	const struct source *source;
	struct diagnostics *diagnostics;
	size_t before; /* errors that are not this file's */
	unsigned int depth;
	bool stopped; /* after an error that leaves no place to go on from */
};

/* Starts before the first event of @source. False: no memory, reported. */
bool events_open(struct events *events, const struct source *source,
		 struct diagnostics *diagnostics);
void events_close(struct events *events);

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

#endif
