/* SPDX-License-Identifier: BSD-3-Clause */
/* From a consumer's profile to the names of every item. */
#include <string.h>

#include "emit/item_name.h"
#include "verify/plan.h"

/* The keys of a profile's names, and what they are names of. */
static const struct {
	enum map_kind kind;
	const char *key;
} keys[] = {
	{ MAP_STRUCTURE, "tag" }, { MAP_MEMBER, "member" },
	{ MAP_FID, "fid" },	  { MAP_ENUMERATOR, "value" },
	{ MAP_MASK, "mask" },	  { MAP_SHIFT, "shift" },
	{ MAP_WIDTH, "width" },
};

static const char *key_of(enum map_kind kind)
{
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (keys[i].kind == kind)
			return keys[i].key;
	return NULL;
}

static const char *find(const struct list *names, const char *path,
			enum map_kind kind)
{
	const char *key = key_of(kind);

	return key ? item_name_find(names, path, key) : NULL;
}

static const char *reason(const struct list *entries, const char *path)
{
	const struct policy_entry *items = entries->items;

	for (size_t i = 0; i < entries->count; i++)
		if (strcmp(items[i].name, path) == 0)
			return items[i].reason;
	return NULL;
}

static const char *path_of(const struct plan *plan, const struct type *type,
			   const struct item *item)
{
	return arena_printf(plan->arena, "%s.%s", type->item.name.text,
			    item->name.text);
}

static void name_structure(const struct plan *plan,
			   struct plan_structure *structure,
			   const struct list *names,
			   const struct policy *policy)
{
	struct plan_member *members = structure->members.items;
	const char *name = structure->type->item.name.text;

	structure->item.name = find(names, name, MAP_STRUCTURE);
	structure->wide = reason(&policy->slots, name);
	for (size_t i = 0; i < structure->members.count; i++) {
		const char *path = path_of(plan, structure->type,
					   &members[i].member->item);

		members[i].item.name = find(names, path, MAP_MEMBER);
		members[i].item.absent = reason(&policy->drops, path);
	}
}

void plan_by_consumer(struct plan *plan, const struct list *names,
		      const struct policy *policy)
{
	struct plan_structure *structures = plan->structures.items;
	struct plan_name *items = plan->names.items;

	for (size_t i = 0; i < plan->structures.count; i++)
		name_structure(plan, &structures[i], names, policy);
	for (size_t i = 0; i < plan->names.count; i++) {
		const char *path = items[i].path;

		if (items[i].kind == MAP_ENUMERATOR)
			path = path_of(plan, items[i].type, items[i].thing);
		items[i].item.name = find(names, path, items[i].kind);
	}
}
