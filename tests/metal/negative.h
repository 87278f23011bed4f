/* SPDX-License-Identifier: BSD-3-Clause */
/* The negative vectors of an interface over real SMCs. */
#ifndef TESTS_METAL_NEGATIVE_H
#define TESTS_METAL_NEGATIVE_H

#include NEGATIVE_HEADER
#include "replay.h"

/* Both have the vectors: with REPLAY_NEXT, X1 is the number of the next one. */
typedef const struct NAME(vector_negative) negative_t;
typedef const struct NAME(vector_page) page_t;

/* The RMM's side: the vector at work. */
extern negative_t *negative_at_work;

#endif
