/* SPDX-License-Identifier: BSD-3-Clause */
/* An edit at work: what the edit_*.c share. */
#ifndef RMIGEN_EDIT_H
#define RMIGEN_EDIT_H

#include "check/check.h"
#include "overlay/overlay.h"
#include "overlay/place.h"

struct work {
	struct edit *edit;
	struct model *model;
	struct arena *arena;
	struct diagnostics *diagnostics;
	struct place place; /* at the path of the edit */
};

/*
 * Each does what the edit says, and lets it remember what that was. False after
 * an error.
 */
bool edit_add(struct work *work);
bool edit_change(struct work *work);
bool edit_remove(struct work *work);

/* Finds the place; false if it is not there, or another edit was. */
bool edit_find(struct work *work);

/* Whether another edit is about @path: that is an error. */
bool edit_conflicts(const struct work *work, const char *path);

/*
 * Tells all items that the place is in of the edit. @own (may be NULL) is the
 * item that it is about as a whole.
 */
void edit_touch(const struct work *work, struct item *own);

/*
 * Whether the keys of @mapping (NULL: none) that belong together are all at the
 * place, or none; else an error.
 */
bool edit_whole(const struct work *work, const struct shape *mapping);

/* Adds an error and returns it, for notes. */
struct diagnostic *edit_report(const struct work *work, enum check_id id,
			       struct position at, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Adds the note that @name (may be NULL) was probably meant. */
void edit_suggest(const struct work *work, struct diagnostic *error,
		  const char *name);

/* Says that the edit is none for this place: "PATH @text". False. */
bool edit_refuse(const struct work *work, const char *text);

#endif
