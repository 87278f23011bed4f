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

/* Where a specification is. */
struct specification_place {
	const char *path;
	bool builtin; /* in the program, not in a file */
};

/*
 * Adds to @places (struct specification_place) the built-in specifications, or
 * only @wanted if it is not NULL: a revision that is built in, or a file.
 */
void specification_list(struct arena *arena, const char *wanted,
			struct list *places);

/* Reads and checks. */
bool specification_load(struct arena *arena,
			const struct specification_place *place,
			struct specification *specification,
			struct diagnostics *diagnostics);

#endif
