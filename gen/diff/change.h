/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What differs between two specifications, as a list of topics with changes.
 * All kinds of change, with their class and their words, stand in one table.
 */
#ifndef RMIGEN_CHANGE_H
#define RMIGEN_CHANGE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/source.h"

/* What a change means for who relies on the old specification; worst last. */
enum change_class {
	CLASS_SAME,	    /* nothing that crosses the interface differs */
	CLASS_COMPATIBLE,   /* the versioning rules allow it (chapter B2) */
	CLASS_INCOMPATIBLE, /* something that was right is wrong now */
	CLASS_REUSED,	    /* a number silently means something else */
	CLASS_COUNT
};

enum change_kind {
	CHANGE_REUSED,
	CHANGE_REMOVED,
	CHANGE_ADDED,
	CHANGE_USED_NOW_RESERVED,
	CHANGE_RESERVED_NOW_USED,
	CHANGE_MOVED,
	CHANGE_ARGUMENT_MOVED,
	CHANGE_RE_ENCODED,
	CHANGE_RESIZED,
	CHANGE_SHRUNK,
	CHANGE_GROWN,
	CHANGE_RETYPED,
	CHANGE_RULE,
	CHANGE_VALIDITY_NARROWED,
	CHANGE_VALIDITY_WIDENED,
	CHANGE_PERMITTED_NARROWED,
	CHANGE_PERMITTED_WIDENED,
	CHANGE_CONDITION_ADDED,
	CHANGE_CONDITION_REMOVED,
	CHANGE_CONDITION_CHANGED,
	CHANGE_ORDER_REMOVED,
	CHANGE_ORDER_ADDED,
	CHANGE_TRAIT,
	CHANGE_STATUS_INDEX,
	CHANGE_CONSTANT,
	CHANGE_RANGE_REDUCED,
	CHANGE_RANGE_EXTENDED,
	CHANGE_ALIGNMENT_RAISED,
	CHANGE_ALIGNMENT_LOWERED,
	CHANGE_NEGOTIATION,
	CHANGE_VERSION_MAJOR,
	CHANGE_VERSION_LOWERED,
	CHANGE_VERSION_RAISED,
	CHANGE_RENAMED,
	CHANGE_ABSTRACT_REMOVED,
	CHANGE_ABSTRACT_ADDED,
	CHANGE_ABSTRACT_CHANGED,
	CHANGE_COUNT
};

struct change_info {
	const char *name;
	enum change_kind mirror; /* what it is from the new to the old */
	enum change_class class;
	/* About a place, whose change is worse if the place is another's. */
	bool place;
	/* The values are too long for the sentence. */
	bool lines;
	/* About conditions, which have no number and are in no output. */
	bool condition;
	/*
	 * What is said of one. {subject} is what changed; {old}, {new} are its
	 * names, {name} the one of them that there is, {old place},
	 * {new value} and so on what was and is there.
	 */
	const char *text;
	const char *explains;
};

extern const struct change_info changes[CHANGE_COUNT];
extern const char *const change_classes[CLASS_COUNT];

/* What one of the two specifications has. */
struct side {
	const char *topic; /* its name there; NULL: it is not there */
	const char *item;  /* the row inside; NULL: the topic itself */
	const char *place; /* "bits 4:1"; NULL: it has none */
	const char *value; /* a type, an expression; NULL: not part of it */
	struct position at;
};

struct change {
	enum change_kind kind;
	enum change_class class;
	const char *subject; /* "field", "input" */
	const char *note;    /* more about it; NULL: nothing */
	struct side old;
	struct side new;
	const char *suppressed; /* why it is not counted; NULL: it is */
};

/* A command, a type or an interface, and what changed in it. */
struct change_topic {
	const char *kind; /* "command" */
	const char *old;  /* its name; NULL: not there */
	const char *new;
	struct list changes; /* struct change */
};

/* How many changes there are of each class, without those suppressed. */
struct change_counts {
	size_t of[CLASS_COUNT];
	size_t suppressed;
};

/* What to call the item on a side, &change->old or &change->new. */
typedef const char *change_namer(const void *context,
				 const struct change *change,
				 const struct side *side);

/* Adds to @text the sentence about @change; @namer may be NULL. */
void change_text(struct buffer *text, const struct change *change,
		 change_namer *namer, const void *context);

/* Puts the worst first: topics (struct change_topic *), and in each. */
void changes_sort(struct list *topics);

/* Whether all there is to say of a topic is that it is gone, or new. */
bool change_is_whole(const struct change_topic *topic);

/* Counts what is in @topics (struct change_topic *). */
struct change_counts changes_count(const struct list *topics);

/* The worst class that was counted; CLASS_SAME if there is nothing. */
enum change_class changes_worst(const struct change_counts *counts);

#endif
