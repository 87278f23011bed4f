/* SPDX-License-Identifier: BSD-3-Clause */
/* Test vectors as nested maps and lists; docs/vectors.schema.json has the
 * shape.
 */
#ifndef RMIGEN_VECTORS_VIEW_H
#define RMIGEN_VECTORS_VIEW_H

#include "vectors/vectors.h"
#include "view/sink.h"

/* The version of the shape. */
#define VECTORS_FORMAT 1

/* Writes @vectors to @sink as one map; @command_line makes it, or is NULL. */
void vectors_view(const struct vectors *vectors, const char *command_line,
		  struct sink *sink);

#endif
