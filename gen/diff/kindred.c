/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/kindred.h"

#include <string.h>

#include "base/suggest.h"
#include "base/words.h"

/* Shorter ones differ by a letter and mean something else: rec, ret. */
#define LONG_WORD 4

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char *copy_lower(struct arena *arena, const char *text, size_t length)
{
	char *copy = arena_copy(arena, text, length);

	for (size_t i = 0; i < length; i++)
		if (is_upper(copy[i]))
			copy[i] = (char)(copy[i] - 'A' + 'a');
	return copy;
}

static bool is_prefix(struct arena *arena, const struct list *prefixes,
		      const char *word)
{
	const char *const *items = prefixes->items;

	for (size_t i = 0; i < prefixes->count; i++)
		if (strcmp(copy_lower(arena, items[i], strlen(items[i])),
			   word) == 0)
			return true;
	return false;
}

/* Lists the words of @name (const char *), in lower case. */
static struct list split(struct arena *arena, const struct list *prefixes,
			 const char *name)
{
	static const struct word_rules rules = { .digits = true };
	struct span rest = { name, name + strlen(name) };
	struct list words = { 0 };
	struct span word;

	while (words_next(&rest, &rules, &word)) {
		const char **added;
		char *copy = copy_lower(arena, word.start,
					(size_t)(word.end - word.start));

		if (is_prefix(arena, prefixes, copy))
			continue;
		added = list_add(arena, &words, sizeof(const char *));
		*added = copy;
	}
	return words;
}

static bool same_word(const char *left, const char *right)
{
	if (strcmp(left, right) == 0)
		return true;
	if (strlen(left) < LONG_WORD || strlen(right) < LONG_WORD ||
	    is_digit(*left) || is_digit(*right))
		return false;
	return suggest_distance(left, right) == 1;
}

/* Whether each word of @few has one of its own among @many. */
static bool has_all(struct arena *arena, const struct list *few,
		    const struct list *many)
{
	const char *const *wanted = few->items;
	const char *const *there = many->items;
	bool *taken = arena_alloc(arena, many->count);

	for (size_t i = 0; i < few->count; i++) {
		size_t j = 0;

		while (j < many->count &&
		       (taken[j] || !same_word(wanted[i], there[j])))
			j++;
		if (j == many->count)
			return false;
		taken[j] = true;
	}
	return few->count > 0;
}

/* How many words turn the meaning of the others round. */
static size_t count_negations(const struct list *words)
{
	static const char *const negations[] = { "no", "non", "not" };
	const char *const *items = words->items;
	size_t count = 0;

	for (size_t i = 0; i < words->count; i++)
		for (size_t j = 0; j < sizeof(negations) / sizeof(negations[0]);
		     j++)
			count += strcmp(items[i], negations[j]) == 0;
	return count;
}

bool kindred_names(struct arena *arena, const struct list *prefixes,
		   const char *left, const char *right)
{
	struct list a = split(arena, prefixes, left);
	struct list b = split(arena, prefixes, right);

	return count_negations(&a) == count_negations(&b) &&
	       (has_all(arena, &a, &b) || has_all(arena, &b, &a));
}

bool kindred_starts(struct arena *arena, const struct list *prefixes,
		    const char *left, const char *right)
{
	struct list a = split(arena, prefixes, left);
	struct list b = split(arena, prefixes, right);
	const char *const *left_words = a.items;
	const char *const *right_words = b.items;

	return a.count && b.count && strcmp(left_words[0], right_words[0]) == 0;
}
