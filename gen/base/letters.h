/* SPDX-License-Identifier: BSD-3-Clause */
/* What names and numbers consist of; the locale has no say in it. */
#ifndef RMIGEN_LETTERS_H
#define RMIGEN_LETTERS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * By character: ASCII letters, digits and _. A table, since logs of millions of
 * words are read by it; the zero behind a text is in none.
 */
extern const bool letters_of_words[256];

/* How many of them @text starts with. */
size_t letters_word(const char *text);

#endif
