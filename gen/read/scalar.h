/* SPDX-License-Identifier: BSD-3-Clause */
/* Scalars of the YAML: numbers, bit ranges, registers, names, words. */
#ifndef RMIGEN_SCALAR_H
#define RMIGEN_SCALAR_H

#include "model/model.h"
#include "read/schema.h"

/* What a value of this kind is called in messages, with its article. */
const char *scalar_kind_text(enum value_kind kind);

/*
 * Whether a control character starts at @text. Those above ASCII have a second
 * byte, behind 0xc2.
 */
bool scalar_is_control(const char *text);

/*
 * Converts @scalar to the kind of @key and stores it at @value. Returns what
 * is wrong with it, as the end of a sentence, or NULL.
 */
const char *scalar_convert(struct arena *arena, const struct key *key,
			   const struct name *scalar, void *value);

#endif
