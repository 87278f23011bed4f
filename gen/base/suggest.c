/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/suggest.h"

#include <string.h>

#define LONGEST 63
#define FAR 99u

static unsigned int smallest(unsigned int a, unsigned int b, unsigned int c)
{
	unsigned int least = a < b ? a : b;

	return least < c ? least : c;
}

/* Levenshtein's distance, one row of the table at a time. */
unsigned int suggest_distance(const char *left, const char *right)
{
	size_t length = strlen(right);
	unsigned int row[LONGEST + 1];

	if (length > LONGEST || strlen(left) > LONGEST)
		return FAR;
	for (size_t i = 0; i <= length; i++)
		row[i] = (unsigned int)i;
	for (size_t i = 0; left[i]; i++) {
		unsigned int diagonal = row[0];

		row[0] = (unsigned int)i + 1;
		for (size_t j = 0; j < length; j++) {
			unsigned int above = row[j + 1];
			unsigned int same = left[i] == right[j] ? 0 : 1;

			row[j + 1] = smallest(above + 1, row[j] + 1,
					      diagonal + same);
			diagonal = above;
		}
	}
	return row[length];
}

void suggest_consider(struct suggestion *best, const char *wrong,
		      const char *candidate)
{
	size_t length = strlen(wrong), other = strlen(candidate);
	unsigned int limit = length < 6 ? 1 : 3;
	unsigned int distance;

	/* Lookups consider every name on their way: most are out at once. */
	if (length > other + limit || other > length + limit)
		return;
	distance = suggest_distance(wrong, candidate);
	if (distance > limit || (best->name && distance >= best->distance))
		return;
	best->name = candidate;
	best->distance = distance;
}
