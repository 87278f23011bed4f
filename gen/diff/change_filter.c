/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/change_filter.h"

#include <string.h>

#include "emit/item_name.h"

/* Whether a path like "RmiRecParams.aux" is that of the row, or the topic. */
static bool is_path_of(const char *path, const struct side *side)
{
	size_t length = strlen(side->topic);

	if (strncmp(path, side->topic, length) != 0)
		return false;
	if (!side->item)
		return !path[length];
	return path[length] == '.' &&
	       strcmp(path + length + 1, side->item) == 0;
}

/* Whether a path is that of the topic, or of something in it. */
static bool is_path_in(const char *path, const struct side *side)
{
	size_t length = strlen(side->topic);

	return strncmp(path, side->topic, length) == 0 &&
	       (!path[length] || path[length] == '.');
}

/* Of several names of an item, the one that best stands for it. */
static bool is_main(const struct item_name *name)
{
	static const char *const keys[] = {
		"fid", "mask", "member", "parameter", "tag", "value",
	};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strcmp(keys[i], name->key) == 0)
			return true;
	return false;
}

/* The name of what is on the side; NULL: it has none, or is not there. */
static const char *find(const struct list *names, const struct side *side)
{
	const struct item_name *items = names->items;
	const struct item_name *found = NULL;

	for (size_t i = 0; side->topic && i < names->count; i++)
		if (is_path_of(items[i].path, side) &&
		    (!found || (is_main(&items[i]) && !is_main(found))))
			found = &items[i];
	return found ? found->name : NULL;
}

const char *change_consumer_name(const void *names, const struct change *change,
				 const struct side *side)
{
	const struct change_names *both = names;

	return find(side == &change->old ? &both->old : &both->new, side);
}

static bool is_emitted(const struct list *names, const struct side *side)
{
	const struct item_name *items = names->items;

	for (size_t i = 0; side->topic && i < names->count; i++)
		if (is_path_in(items[i].path, side))
			return true;
	return false;
}

static bool is_seen(const struct change_topic *topic,
		    const struct change *change,
		    const struct change_names *names)
{
	bool row = change->old.item || change->new.item;

	if (changes[change->kind].condition)
		return false;
	/* The rule for unused registers is about every command. */
	if (!row && strcmp(topic->kind, "document") == 0)
		return true;
	if (!row || strcmp(topic->kind, "interface") == 0)
		return is_emitted(&names->old, &change->old) ||
		       is_emitted(&names->new, &change->new);
	return find(&names->old, &change->old) ||
	       find(&names->new, &change->new);
}

static void filter_topic(struct change_topic *topic,
			 const struct change_names *names)
{
	struct change *items = topic->changes.items;
	size_t kept = 0;

	for (size_t i = 0; i < topic->changes.count; i++)
		if (is_seen(topic, &items[i], names))
			items[kept++] = items[i];
	topic->changes.count = kept;
}

void change_filter(struct list *topics, const struct change_names *names)
{
	struct change_topic **items = topics->items;
	size_t kept = 0;

	for (size_t i = 0; i < topics->count; i++) {
		filter_topic(items[i], names);
		if (items[i]->changes.count)
			items[kept++] = items[i];
	}
	topics->count = kept;
}
