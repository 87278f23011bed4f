/* SPDX-License-Identifier: BSD-3-Clause */
/* Finding and loading specifications. */
#ifndef RMIGEN_SPECIFICATION_H
#define RMIGEN_SPECIFICATION_H

#include "base/diagnostic.h"
#include "model/model.h"

struct specification {
	struct source source;
	struct model model; /* checked, if it was loaded */
};

/*
 * Those of spec/, read and checked when the program was built: rmigen_compile
 * writes them. Nothing of them can be changed.
 */
extern const struct specification *const builtin_specifications[];
extern const size_t builtin_specification_count;

/* Where a specification comes from. */
struct origin {
	const char *path;
	bool builtin;	      /* where @path is looked up */
	struct list overlays; /* struct overlay *: laid over it in this order */
};

/* Adds to @origins (struct origin) what is built in. */
void specification_list(struct arena *arena, struct list *origins);

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

/*
 * Gives what specification_read() does, without the work if it is built in. The
 * model allocates in @arena.
 */
bool specification_load(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics);

/*
 * Reads and checks the YAML by itself and with its overlays. Positions point at
 * @specification, which must not move.
 */
bool specification_read(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics);

/*
 * Reads @specification, which is good by itself, again, lays overlays over it
 * and checks what that makes.
 */
bool specification_overlay(struct arena *arena, const struct list *overlays,
			   struct specification *specification,
			   struct diagnostics *diagnostics);

#endif
