/* SPDX-License-Identifier: BSD-3-Clause */
/* From YAML straight into plain structs: the model, or another file's. */
#ifndef RMIGEN_READER_H
#define RMIGEN_READER_H

#include "base/diagnostic.h"
#include "read/schema.h"

/*
 * Reads @source, a mapping of @shape, into @item, the zeroed struct of that
 * shape; its lists and texts go to @arena. Errors are about the shape: what a
 * key means is for the checks. False if there were any.
 */
bool reader_read(const struct shape *shape, void *item, struct arena *arena,
		 const struct source *source, struct diagnostics *diagnostics);

#endif
