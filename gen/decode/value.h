/* SPDX-License-Identifier: BSD-3-Clause */
/* A value of a type as text, in the forms of docs/trace-format.md. */
#ifndef RMIGEN_VALUE_H
#define RMIGEN_VALUE_H

#include "base/buffer.h"
#include "decode/image.h"

/* The name of an encoding; signed and unsigned numbers decimal; else hex. */
void value_put(struct buffer *text, const struct type_ref *ref, uint64_t value);

/* The decimal form of a number of @width bits. */
void value_put_signed(struct buffer *text, unsigned int width, uint64_t value);

/*
 * Reads any of the forms, and stores the value's bits. On failure returns
 * false and adds to @error what is wrong, to be put behind the name.
 */
bool value_parse(const struct type_ref *ref, const char *text, size_t length,
		 uint64_t *value, struct buffer *error);

#endif
