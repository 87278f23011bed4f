/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/likeness.h"

#include <string.h>

#include "model/layout.h"

#define LONGEST 200u

/* Where two things lie is worth as much as half of their names. */
#define SAME_NAME 6u
#define PART_OF_NAME 5u
#define SAME_OFFSET 3u
#define SAME_SIZE 1u

/* Less than this says nothing: two members may well share their size. */
#define LEAST 4u

/* @name in lower case and without breaks. */
static void normalise(const char *name, char *text)
{
	size_t length = 0;

	for (; *name && length < LONGEST; name++) {
		char c = *name;

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != '_')
			text[length++] = c;
	}
	text[length] = '\0';
}

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), part = strlen(end);

	return part && part <= length && strcmp(text + length - part, end) == 0;
}

static bool starts_with(const char *text, const char *start)
{
	return *start && strncmp(text, start, strlen(start)) == 0;
}

unsigned int likeness_of_names(const char *document, const char *prefix,
			       const char *object)
{
	char theirs[LONGEST + 1], ours[LONGEST + 1], front[LONGEST + 1];
	const char *rest = ours;

	normalise(document, ours);
	normalise(prefix, front);
	normalise(object, theirs);
	if (strcmp(ours, theirs) == 0)
		return SAME_NAME;
	if (starts_with(ours, front) && strlen(ours) > strlen(front))
		rest = ours + strlen(front);
	if (strcmp(rest, theirs) == 0)
		return SAME_NAME;
	if (ends_with(theirs, rest) || starts_with(theirs, rest))
		return PART_OF_NAME;
	return strstr(theirs, rest) ? PART_OF_NAME - 1 : 0;
}

unsigned int likeness_of_members(const struct member *member,
				 const struct object_member *found)
{
	const char *last = strrchr(found->name, '.');
	unsigned int likeness = likeness_of_names(
		member->item.name.text, "", last ? last + 1 : found->name);

	if (found->offset == member->offset.value * 8)
		likeness += SAME_OFFSET;
	if (found->width == layout_member_size(member) * 8)
		likeness += SAME_SIZE;
	return likeness < LEAST ? 0 : likeness;
}
