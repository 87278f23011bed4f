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

/*
 * Adds to @paths (const char *) the built-in specifications, or only @wanted
 * if it is not NULL.
 */
void specification_list(struct arena *arena, const char *wanted,
			struct list *paths);

/* Reads and checks; @builtin tells where @path is looked up. */
bool specification_load(struct arena *arena, const char *path, bool builtin,
			struct specification *specification,
			struct diagnostics *diagnostics);

#endif
