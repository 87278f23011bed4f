/* SPDX-License-Identifier: BSD-3-Clause */
/* vectors.json */
#ifndef RMIGEN_VECTORS_JSON_H
#define RMIGEN_VECTORS_JSON_H

#include "base/buffer.h"
#include "model/model.h"

/*
 * Computes the vectors of @model, which must be checked, and prints them.
 * @command_line is what makes them again.
 */
void vectors_json(const struct model *model, const char *command_line,
		  struct buffer *out);

#endif
