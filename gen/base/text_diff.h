/* SPDX-License-Identifier: BSD-3-Clause */
/* The difference of two texts, as people and patch(1) read it. */
#ifndef RMIGEN_TEXT_DIFF_H
#define RMIGEN_TEXT_DIFF_H

#include <stddef.h>

#include "base/buffer.h"

/*
 * Adds to @out the unified diff that turns the old text into the new one;
 * adds nothing if they are equal. A text may be NULL if its length is 0.
 */
void text_diff(struct buffer *out, const char *old_name, const char *new_name,
	       const char *old_text, size_t old_length, const char *new_text,
	       size_t new_length);

#endif
