/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/words.h"

#include <string.h>

static size_t length_of(struct span text)
{
	return (size_t)(text.end - text.start);
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_separator(char c)
{
	return c == '_' || c == '-' || c == '.' || c == ' ';
}

/*
 * The length of the longest acronym that @text starts with, or 0. One that a
 * lower-case letter follows is the start of some other word.
 */
static size_t acronym_length(const struct word_rules *rules, struct span text)
{
	size_t longest = 0;

	for (size_t i = 0; i < rules->acronym_count; i++) {
		size_t length = length_of(rules->acronyms[i]);

		if (length > longest && length <= length_of(text) &&
		    !memcmp(text.start, rules->acronyms[i].start, length) &&
		    (text.start + length == text.end ||
		     !is_lower(text.start[length])))
			longest = length;
	}
	return longest;
}

static bool is_number(struct span text)
{
	while (text.start < text.end && is_digit(*text.start))
		text.start++;
	return text.start == text.end;
}

/* Whether a new word starts at @rest, which some character precedes. */
static bool breaks_before(const struct word_rules *rules, struct span rest)
{
	char before = rest.start[-1], first = rest.start[0];

	if (is_upper(first)) {
		if (is_digit(before))
			return length_of(rest) > 1 && is_lower(rest.start[1]);
		return is_lower(before);
	}
	if (!is_digit(first) || is_digit(before))
		return false;
	return acronym_length(rules, rest) ||
	       (rules->digits && is_lower(before) && is_number(rest));
}

/* The end of the word that @rest starts with. */
static const char *word_end(const struct word_rules *rules, struct span rest)
{
	size_t acronym = acronym_length(rules, rest);
	struct span after = { rest.start + (acronym ? acronym : 1), rest.end };

	if (acronym) {
		while (after.start < after.end && is_digit(*after.start))
			after.start++;
		return after.start;
	}
	while (after.start < after.end && !is_separator(*after.start) &&
	       !breaks_before(rules, after))
		after.start++;
	return after.start;
}

bool words_next(struct span *rest, const struct word_rules *rules,
		struct span *word)
{
	while (rest->start < rest->end && is_separator(*rest->start))
		rest->start++;
	if (rest->start == rest->end)
		return false;
	word->start = rest->start;
	word->end = rest->start = word_end(rules, *rest);
	return true;
}
