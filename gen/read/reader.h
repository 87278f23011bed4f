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

/* A key that was read, and where it stands. */
struct given_key {
	const struct key *key;
	struct position at;
};

/*
 * Reads a row that was kept as a VALUE_ROW, as one of @list, and adds it to
 * @rows. False after an error.
 */
bool reader_read_row(const struct key *list, struct list *rows,
		     const struct fragment *fragment, struct arena *arena,
		     struct diagnostics *diagnostics);

/*
 * Reads keys that were kept as VALUE_KEYS into @item; all others stay as
 * they are. Adds to @given (struct given_key) those that it found, mappings
 * not, but what is in them. False after an error.
 */
bool reader_read_keys(const struct shape *shape, void *item,
		      const struct fragment *fragment, struct list *given,
		      struct arena *arena, struct diagnostics *diagnostics);

#endif
