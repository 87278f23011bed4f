/* SPDX-License-Identifier: BSD-3-Clause */
/* Rows that move because another one came or went. */
#ifndef RMIGEN_SHIFT_H
#define RMIGEN_SHIFT_H

#include "overlay/overlay.h"

/*
 * Moves the rows of @list from index @start on by what @edit says: all of them,
 * or those up to the reserved row that gives or takes the room. False after an
 * error.
 */
bool shift_rows(const struct edit *edit, struct arena *arena,
		const struct key *key, struct list *list, size_t start,
		struct diagnostics *diagnostics);

#endif
