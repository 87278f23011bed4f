/* SPDX-License-Identifier: BSD-3-Clause */
/* A file that says which changes are known and why they do no harm. */
#ifndef RMIGEN_SUPPRESSION_H
#define RMIGEN_SUPPRESSION_H

#include "base/diagnostic.h"
#include "diff/change.h"

/*
 * Reads the file at @path and marks the changes of @topics (struct
 * change_topic *) that it names. False if the file is bad, or an entry of it
 * matches nothing.
 */
bool suppression_apply(struct arena *arena, const char *path,
		       const struct list *topics,
		       struct diagnostics *diagnostics);

#endif
