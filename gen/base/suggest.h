/* SPDX-License-Identifier: BSD-3-Clause */
/* The name that was probably meant. */
#ifndef RMIGEN_SUGGEST_H
#define RMIGEN_SUGGEST_H

#include <stddef.h>

/* How many letters must be changed, added or removed; 99 if many. */
unsigned int suggest_distance(const char *left, const char *right);

/* A candidate for a misspelled name; starts zeroed. */
struct suggestion {
	const char *name; /* NULL: nothing is near enough */
	unsigned int distance;
};

/* Keeps @candidate if it is nearer to @wrong than what is there. */
void suggest_consider(struct suggestion *best, const char *wrong,
		      const char *candidate);

#endif
