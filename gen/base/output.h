/* SPDX-License-Identifier: BSD-3-Clause */
/* What was rendered goes to disk: all of it, or nothing. */
#ifndef RMIGEN_OUTPUT_H
#define RMIGEN_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"

struct output_file {
	const char *path; /* as it is opened and shown */
	struct buffer text;
};

/*
 * May a profile name this path? It stays below the output folder: relative,
 * no part is empty, "." or "..", no control characters.
 */
bool output_path_ok(const char *path);

/*
 * Writes the files whose content differs from what is on disk; @written counts
 * them. On failure returns false, with the reason in @error, which lives in
 * @arena; whatever fails before the last step, where finished files are
 * renamed, leaves the disk as it was.
 */
bool output_write(const struct output_file *files, size_t count,
		  struct arena *arena, const char **error, size_t *written);

/*
 * Compares only: adds to @report the unified diffs from what is on disk to
 * @files, and counts in @stale the files that differ or are missing.
 */
bool output_check(const struct output_file *files, size_t count,
		  struct arena *arena, const char **error,
		  struct buffer *report, size_t *stale);

#endif
