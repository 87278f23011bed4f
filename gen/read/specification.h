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

/*
 * Adds to @paths (const char *) the built-in specifications, or only @wanted
 * if it is not NULL.
 */
void specification_list(struct arena *arena, const char *wanted,
			struct list *paths);

/*
 * Gives what specification_read() does, without the work if it is built in. The
 * model allocates in @arena.
 */
bool specification_load(struct arena *arena, const char *path, bool builtin,
			struct specification *specification,
			struct diagnostics *diagnostics);

/*
 * Reads and checks the YAML; @builtin tells where @path is looked up. Positions
 * point at @specification, which must not move.
 */
bool specification_read(struct arena *arena, const char *path, bool builtin,
			struct specification *specification,
			struct diagnostics *diagnostics);

#endif
