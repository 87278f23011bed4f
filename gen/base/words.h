/* SPDX-License-Identifier: BSD-3-Clause */
/* Names in words: RmiRttS2APBase is Rmi, Rtt, S2AP, Base. */
#ifndef RMIGEN_WORDS_H
#define RMIGEN_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* Part of a text. */
struct span {
	const char *start;
	const char *end;
};

/* By what a name is split; docs/templates.md has the rules. */
struct word_rules {
	const struct span *acronyms;
	size_t acronym_count;
	bool digits; /* whether a number at the end is a word */
};

/*
 * Takes the next word off the start of @rest, with the separators before it.
 * False if there is none.
 */
bool words_next(struct span *rest, const struct word_rules *rules,
		struct span *word);

#endif
