/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/comparison.h"

#include <string.h>

#include "diff/kindred.h"

static bool same_text(const char *left, const char *right)
{
	return left && right ? strcmp(left, right) == 0 : left == right;
}

struct change_topic *comparison_topic(struct comparison *comparison,
				      const char *kind, const char *old,
				      const char *new)
{
	struct change_topic **topics = comparison->topics.items;
	struct change_topic **added;

	for (size_t i = 0; i < comparison->topics.count; i++)
		if (same_text(topics[i]->kind, kind) &&
		    same_text(topics[i]->old, old) &&
		    same_text(topics[i]->new, new))
			return topics[i];
	added = list_add(comparison->arena, &comparison->topics,
			 sizeof(struct change_topic *));
	*added = arena_alloc(comparison->arena, sizeof(struct change_topic));
	**added = (struct change_topic){ .kind = kind, .old = old, .new = new };
	return *added;
}

struct change *comparison_add(struct comparison *comparison,
			      struct change_topic *topic, enum change_kind kind,
			      const char *subject)
{
	struct change *change =
		list_add(comparison->arena, &topic->changes, sizeof(*change));

	change->kind = kind;
	change->class = changes[kind].class;
	change->subject = subject;
	return change;
}

void comparison_add_rename(struct comparison *comparison, const char *scope,
			   const char *old, const char *new)
{
	struct rename *rename = list_add(comparison->arena,
					 &comparison->renames, sizeof(*rename));

	*rename = (struct rename){ scope, old, new };
}

bool comparison_has(const struct comparison *comparison, enum part part)
{
	return !lacks_part(comparison->old, part) &&
	       !lacks_part(comparison->new, part);
}

bool comparison_same_name(const struct comparison *comparison,
			  const char *scope, const char *old, const char *new)
{
	const struct rename *renames = comparison->renames.items;

	if (!old || !new)
		return old == new;
	if (strcmp(old, new) == 0)
		return true;
	for (size_t i = 0; i < comparison->renames.count; i++)
		if (strcmp(renames[i].old, old) == 0 &&
		    strcmp(renames[i].new, new) == 0 &&
		    (!renames[i].scope || same_text(renames[i].scope, scope)))
			return true;
	return false;
}

bool comparison_same_type(const struct comparison *comparison,
			  const struct type_ref *old,
			  const struct type_ref *new)
{
	if (!old->type || !new->type)
		return same_text(old->name.text, new->name.text);
	/* UInt8 and UInt16 are of one family: then the width tells. */
	return comparison->partners[old->type->number] == new->type &&
	       (!type_is_family(old->type) || old->width == new->width);
}

bool comparison_kindred(const struct comparison *comparison, const char *old,
			const char *new)
{
	return kindred_names(comparison->arena, &comparison->prefixes, old,
			     new);
}
