/* SPDX-License-Identifier: BSD-3-Clause */
/* Two edits about one item: one of them would be lost. */
#ifndef RMIGEN_CONFLICT_H
#define RMIGEN_CONFLICT_H

#include "overlay/overlay.h"

/*
 * The edit, of all that were made, that is about the item at @path: that added
 * or changed it, or removed or renamed it or what it was in. NULL: none.
 */
const struct edit *conflict_find(const struct model *model, const char *path);

/* An edit that was made inside of @path, or NULL. */
const struct edit *conflict_find_inside(const struct model *model,
					const char *path);

/* Reports that @earlier is about @path too. False. */
bool conflict_report(struct diagnostics *diagnostics, struct position at,
		     const char *path, const struct edit *earlier);

#endif
