/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/suggest_map.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "verify/likeness.h"

/* Names of a structure weigh as much as so many of its members' points. */
#define NAME_WEIGHT 4u

/* A structure of the document, one of an object, and how well they go together.
 */
struct couple {
	size_t planned;
	const struct object_structure *found;
	unsigned int likeness;
};

void suggest_map_wanted(const struct plan *plan, struct wanted *wanted)
{
	const struct plan_structure *structures = plan->structures.items;

	*wanted = (struct wanted){ .least = UINT64_MAX };
	for (size_t i = 0; i < plan->structures.count; i++) {
		uint64_t size = structures[i].type->size.value;

		/* What is to be found may have a mistake in its size. */
		if (size / 2 < wanted->least)
			wanted->least = size / 2;
		if (size * 2 > wanted->most)
			wanted->most = size * 2;
	}
}

/* The member of @structure that is most like @member and not @taken. */
static size_t find_member(const struct member *member,
			  const struct object_structure *structure,
			  const bool *taken, unsigned int *best)
{
	const struct object_member *members = structure->members.items;
	size_t index = 0;

	*best = 0;
	for (size_t i = 0; i < structure->members.count; i++) {
		unsigned int likeness =
			likeness_of_members(member, &members[i]);

		if (taken[i] || likeness <= *best)
			continue;
		*best = likeness;
		index = i;
	}
	return index;
}

/*
 * Gives each member of @planned its like in @found, the surest first, and
 * returns how like they are in all.
 */
static unsigned int match_members(struct plan_structure *planned,
				  const struct object_structure *found)
{
	struct plan_member *members = planned->members.items;
	const struct object_member *theirs = found->members.items;
	struct arena arena = { 0 };
	bool *taken = arena_alloc(&arena, found->members.count + 1);
	unsigned int sum = 0;

	for (size_t i = 0; i < planned->members.count; i++)
		members[i].item.name = NULL;
	for (;;) {
		size_t ours = 0, index = 0;
		unsigned int best = 0;

		for (size_t i = 0; i < planned->members.count; i++) {
			unsigned int likeness;
			size_t candidate;

			if (members[i].item.name)
				continue;
			candidate = find_member(members[i].member, found, taken,
						&likeness);
			if (likeness <= best)
				continue;
			best = likeness;
			ours = i;
			index = candidate;
		}
		if (!best)
			break;
		members[ours].item.name = theirs[index].name;
		taken[index] = true;
		sum += best;
	}
	arena_free(&arena);
	return sum;
}

static int compare_couples(const void *left, const void *right)
{
	const struct couple *a = left, *b = right;

	if (a->likeness != b->likeness)
		return a->likeness > b->likeness ? -1 : 1;
	if (a->planned != b->planned)
		return a->planned < b->planned ? -1 : 1;
	return strcmp(a->found->name, b->found->name);
}

/* Anything that has at least a third of the points that are possible. */
static void add_couple(struct plan *plan, size_t planned,
		       const struct object_structure *found,
		       struct list *couples)
{
	struct plan_structure *structures = plan->structures.items;
	size_t members = structures[planned].members.count;
	unsigned int names =
		likeness_of_names(structures[planned].type->item.name.text,
				  plan->interface->item.name.text, found->name);
	unsigned int sum = match_members(&structures[planned], found);
	struct couple *couple;

	/* Per member, so that a large structure is no better than a small. */
	sum = sum * 10 / (unsigned int)(members ? members : 1);
	if (sum < 30)
		return;
	couple = list_add(plan->arena, couples, sizeof(*couple));
	*couple = (struct couple){ planned, found, sum + names * NAME_WEIGHT };
}

static void find_structures(struct plan *plan, const struct list *couples)
{
	struct plan_structure *structures = plan->structures.items;
	const struct couple *items = couples->items;

	for (size_t i = 0; i < couples->count; i++) {
		struct plan_structure *planned = &structures[items[i].planned];
		bool taken = planned->item.name != NULL;

		for (size_t j = 0; j < plan->structures.count; j++)
			if (structures[j].item.name &&
			    strcmp(structures[j].item.name,
				   items[i].found->name) == 0)
				taken = true;
		if (taken)
			continue;
		planned->item.name = items[i].found->name;
		planned->is_typedef = items[i].found->is_typedef;
		planned->like = items[i].found;
	}
}

static void find_enumerators(struct plan *plan, const struct object *object)
{
	const struct object_enumerator *theirs = object->enumerators.items;
	const char *prefix = plan->interface->item.name.text;
	struct plan_name *names = plan->names.items;

	for (size_t i = 0; i < plan->names.count; i++) {
		const struct enumerator *ours = names[i].thing;
		unsigned int best = 0;

		if (names[i].kind != MAP_ENUMERATOR || names[i].item.name)
			continue;
		for (size_t j = 0; j < object->enumerators.count; j++) {
			unsigned int likeness = likeness_of_names(
				names[i].path, prefix, theirs[j].name);

			if ((uint64_t)theirs[j].value != ours->encoding.value ||
			    likeness <= best)
				continue;
			best = likeness;
			names[i].item.name = theirs[j].name;
		}
	}
}

static size_t count_names(struct plan *plan)
{
	struct plan_structure *structures = plan->structures.items;
	size_t count = 0;

	for (size_t i = 0; i < plan->structures.count; i++) {
		struct plan_member *members = structures[i].members.items;

		for (size_t j = 0; j < structures[i].members.count; j++)
			members[j].item.name = NULL;
		if (!structures[i].like)
			continue;
		match_members(&structures[i], structures[i].like);
		count++;
		for (size_t j = 0; j < structures[i].members.count; j++)
			count += members[j].item.name != NULL;
	}
	return count;
}

size_t suggest_map_find(struct plan *plan, const struct object *const *objects,
			size_t count)
{
	struct list couples = { 0 };

	for (size_t i = 0; i < count; i++) {
		const struct object_structure *theirs =
			objects[i]->structures.items;

		for (size_t j = 0; j < objects[i]->structures.count; j++)
			for (size_t k = 0; k < plan->structures.count; k++)
				add_couple(plan, k, &theirs[j], &couples);
	}
	if (couples.count)
		qsort(couples.items, couples.count, sizeof(struct couple),
		      compare_couples);
	find_structures(plan, &couples);
	for (size_t i = 0; i < count; i++)
		find_enumerators(plan, objects[i]);
	return count_names(plan);
}
