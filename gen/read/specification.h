/* SPDX-License-Identifier: BSD-3-Clause */
/* Finding and loading specifications. */
#ifndef RMIGEN_SPECIFICATION_H
#define RMIGEN_SPECIFICATION_H

#include "base/diagnostic.h"
#include "model/model.h"

/* Where a specification comes from. */
struct origin {
	const char *path;
	bool builtin;	      /* in the program, not in a file */
	struct list overlays; /* struct overlay *: laid over it in this order */
};

struct specification {
	struct origin origin;
	struct source source;
	struct model model; /* checked, if it was loaded */
};

/*
 * Those of spec/, read and checked when the program was built: rmigen_compile,
 * which has none itself, writes them. Nothing of them can be changed.
 */
extern const struct specification *const builtin_specifications[];
extern const size_t builtin_specification_count;

/* Adds to @origins (struct origin) what is built in. */
void specification_list(struct arena *arena, struct list *origins);

/* The revisions that are built in: "1.0-rel0, 2.0-bet0". */
const char *specification_revisions(struct arena *arena);

/* What is built in at @origin, without overlays; NULL: a file. */
const struct specification *specification_builtin(const struct origin *origin);

/*
 * Reads the overlay at @path, to be laid over what @overlays (struct overlay *)
 * has already; false after an error.
 */
bool specification_add_overlay(struct arena *arena, struct list *overlays,
			       const char *path,
			       struct diagnostics *diagnostics);

/*
 * Adds to @origins what is asked for as @wanted, a revision that is built in or
 * else a file, with @overlays; or if it is NULL, what is built in, and with
 * overlays only that for which the first one is made. False after an error.
 */
bool specification_find(struct arena *arena, const char *wanted,
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

#endif
