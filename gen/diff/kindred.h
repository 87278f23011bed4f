/* SPDX-License-Identifier: BSD-3-Clause */
/* Whether one name can be a new spelling of another. */
#ifndef RMIGEN_KINDRED_H
#define RMIGEN_KINDRED_H

#include <stdbool.h>

#include "base/arena.h"

/*
 * Whether two names have the same words, or one has all words of the other:
 * SVE_EN and SVE, rec_ptr and rec, but neither RTT_CREATE and RTT_DESTROY nor
 * SHA_256 and SHA_512: a word that is replaced may stand for anything. Case,
 * the order of words and a letter more or less do not count, "not" does; words
 * in
 * @prefixes (const char *), which all names of an interface have, neither.
 */
bool kindred_names(struct arena *arena, const struct list *prefixes,
		   const char *left, const char *right);

/* Whether the first words of two names, without prefixes, are the same. */
bool kindred_starts(struct arena *arena, const struct list *prefixes,
		    const char *left, const char *right);

#endif
