/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An overlay tells where an implementation is ahead of the document or behind
 * it. It is laid over the transcription before that is checked, so that every
 * check is about the result.
 */
#ifndef RMIGEN_OVERLAY_H
#define RMIGEN_OVERLAY_H

#include "base/diagnostic.h"
#include "model/model.h"
#include "read/schema.h"

enum edit_kind { EDIT_ADD, EDIT_CHANGE, EDIT_REMOVE };

struct edit {
	int kind;	     /* enum edit_kind */
	struct name path;    /* of the item, or of what it is added to */
	struct fragment row; /* what is added */
	struct name before;  /* the row behind it; no text: as rows go */
	struct name after;   /* the row before it */
	struct fragment set; /* keys with their new values */
	struct list unset;   /* struct name: keys that the item loses */
	struct number shift; /* how far the rows behind move */
	struct name into;    /* the reserved row that gives the room for it */
	const struct deviation *deviation;
	const char *target; /* the path of what was edited; NULL: nothing yet */
	const char *renamed; /* the path that it has now, if it is another */
};

/* One thing that is not as the document has it, and why. */
struct deviation {
	struct name reason;
	struct name until; /* the revision with which that is over */
	struct list edits; /* struct edit */
	const struct overlay *overlay;
};

struct overlay {
	struct source source;
	struct number format;
	struct name name;
	struct name brief;
	struct name document; /* what it is made for */
	struct name revision;
	struct number digest;
	struct list deviations; /* struct deviation */
};

/* The version of the format. */
#define OVERLAY_FORMAT 1

/* The shape of the file. */
extern const struct shape overlay_root;

/* Reads the file @path; false after an error. */
bool overlay_read(struct arena *arena, const char *path,
		  struct overlay *overlay, struct diagnostics *diagnostics);

/* Whether @overlay is made for the revision that @model is of. */
bool overlay_is_for(const struct overlay *overlay, const struct model *model);

/* Whether @overlay is made for @base, which is checked; else an error. */
bool overlay_fits(const struct overlay *overlay, const struct model *base,
		  struct diagnostics *diagnostics);

/* Edits @model, which is read, but not checked; false after an error. */
bool overlay_apply(struct overlay *overlay, struct model *model,
		   struct diagnostics *diagnostics);

/*
 * Adds to errors about @model, which is good without its overlays, notes about
 * the edits that they come from.
 */
void overlay_explain(const struct model *model,
		     struct diagnostics *diagnostics);

/* Names the overlays in the revision of @model: "2.0-bet0+name". */
void overlay_sign(struct model *model);

/* The edits of all overlays of a model; starts with zeroes behind the model. */
struct edit_walk {
	const struct model *model;
	size_t overlay;
	size_t deviation;
	size_t edit;
};

/* The next edit, in the order in which they are made; NULL behind the last. */
const struct edit *edit_next(struct edit_walk *walk);

/* "add", "change" or "remove" */
const char *edit_word(const struct edit *edit);

/* The path that what was edited has now, or had when it was removed. */
const char *edit_path(const struct edit *edit);

/*
 * The number of the overlay that @source is the text of, from 1; 0 for the
 * specification.
 */
size_t overlay_number(const struct model *model, const struct source *source);

/* The text of the overlay of that number, or of the specification. */
const struct source *overlay_source(const struct model *model, size_t number);

#endif
