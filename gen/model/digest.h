/* SPDX-License-Identifier: BSD-3-Clause */
/* The identity of an ABI. */
#ifndef RMIGEN_DIGEST_H
#define RMIGEN_DIGEST_H

#include <stdint.h>

#include "base/buffer.h"
#include "model/model.h"

/*
 * The first 64 bits of SHA-256 over the canonical form: two specifications
 * with the same names, numbers and layout have the same digest, however they
 * are worded or ordered. A model that was checked has it as model.digest.
 */
uint64_t digest_model(const struct model *model);

/* The canonical form itself, one item a line, for tests and the curious. */
void digest_canonical(const struct model *model, struct buffer *text);

#endif
