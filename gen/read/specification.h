/* SPDX-License-Identifier: BSD-3-Clause */
/* Finding and loading specifications. */
#ifndef RMIGEN_SPECIFICATION_H
#define RMIGEN_SPECIFICATION_H

#include "base/diagnostic.h"
#include "model/model.h"

struct specification {
	struct source source;
	struct model model; /* checked, if specification_load() said so */
};

/* Where a specification comes from. */
struct origin {
	const char *path;
	bool builtin;	      /* where @path is looked up */
	struct list overlays; /* struct overlay *: laid over it in this order */
};

/*
 * Reads the overlay at @path, to be laid over what @overlays (struct overlay *)
 * has already; false after an error.
 */
bool specification_add_overlay(struct arena *arena, struct list *overlays,
			       const char *path,
			       struct diagnostics *diagnostics);

/*
 * Adds to @origins the specification at @path; or if it is NULL, those that are
 * built in, and with overlays only those for which the first one is made. False
 * after an error.
 */
bool specification_find(struct arena *arena, const char *path,
			const struct list *overlays, struct list *origins,
			struct diagnostics *diagnostics);

/* Reads and checks. */
bool specification_load(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics);

#endif
