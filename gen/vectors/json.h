/* SPDX-License-Identifier: BSD-3-Clause */
/* vectors.json */
#ifndef RMIGEN_VECTORS_JSON_H
#define RMIGEN_VECTORS_JSON_H

#include "base/buffer.h"
#include "vectors/vectors.h"

/* Prints @vectors, which @command_line makes again. */
void vectors_json(const struct vectors *vectors, const char *command_line,
		  struct buffer *out);

#endif
