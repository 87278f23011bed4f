/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/verify.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "verify/structure.h"

static int compare_names(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void want(const struct plan *plan, struct list *list,
		 const struct plan_item *item)
{
	const char **name;

	if (!item->name)
		return;
	name = list_add(plan->arena, list, sizeof(*name));
	*name = item->name;
}

static void sort_names(struct list *list)
{
	if (list->count)
		qsort(list->items, list->count, sizeof(char *), compare_names);
}

void verify_wanted(const struct plan *plan, struct wanted *wanted)
{
	const struct plan_structure *structures = plan->structures.items;
	const struct plan_name *names = plan->names.items;

	*wanted = (struct wanted){ 0 };
	for (size_t i = 0; i < plan->structures.count; i++)
		want(plan, &wanted->structures, &structures[i].item);
	for (size_t i = 0; i < plan->names.count; i++)
		if (names[i].kind == MAP_ENUMERATOR)
			want(plan, &wanted->enumerators, &names[i].item);
	sort_names(&wanted->structures);
	sort_names(&wanted->enumerators);
}

static void verify_definition(struct verification *verification,
			      const struct object *object,
			      const struct object_structure *structure)
{
	struct plan_structure *planned = verification->plan->structures.items;

	for (size_t i = 0; i < verification->plan->structures.count; i++) {
		struct comparison comparison = { .verification = verification,
						 .object = object,
						 .structure = structure,
						 .planned = &planned[i] };

		if (!planned[i].item.name ||
		    strcmp(planned[i].item.name, structure->name) != 0)
			continue;
		planned[i].found = true;
		if (planned[i].item.different)
			planned[i].item.used = true;
		else
			verify_structure(&comparison);
	}
}

static void verify_enumerator(struct verification *verification,
			      const struct object *object,
			      const struct object_enumerator *found)
{
	struct plan_name *names = verification->plan->names.items;
	struct arena *arena = verification->arena;

	for (size_t i = 0; i < verification->plan->names.count; i++) {
		const struct enumerator *wanted = names[i].thing;
		uint64_t value = (uint64_t)found->value;
		struct finding *finding;

		if (names[i].kind != MAP_ENUMERATOR || !names[i].item.name ||
		    strcmp(names[i].item.name, found->name) != 0 ||
		    value == wanted->encoding.value)
			continue;
		names[i].item.used = true;
		if (names[i].item.different)
			continue;
		finding = list_add(arena, &verification->findings,
				   sizeof(*finding));
		*finding = (struct finding){
			.kind = FINDING_VALUE,
			.type = names[i].type,
			.item = &wanted->item,
			.name = found->name,
			.object = object->path,
			.place = found->place,
			.expected =
				arena_printf(arena, "%" PRId64,
					     (int64_t)wanted->encoding.value),
			.found = arena_printf(arena, "%" PRId64, found->value),
		};
		finding->text = arena_printf(arena,
					     "%s is %s, the document has %s",
					     found->name, finding->found,
					     finding->expected);
	}
}

void verify_object(struct verification *verification,
		   const struct object *object)
{
	const struct object_structure *structures = object->structures.items;
	const struct object_enumerator *enumerators = object->enumerators.items;
	struct finding *finding;

	for (size_t i = 0; i < object->structures.count; i++)
		verify_definition(verification, object, &structures[i]);
	for (size_t i = 0; i < object->enumerators.count; i++)
		verify_enumerator(verification, object, &enumerators[i]);
	if (!object->problem)
		return;
	finding = list_add(verification->arena, &verification->findings,
			   sizeof(*finding));
	finding->kind = FINDING_UNREADABLE;
	finding->text = object->problem;
	finding->object = object->path;
}

void verify_absent(struct verification *verification)
{
	const struct plan_structure *planned =
		verification->plan->structures.items;

	for (size_t i = 0; i < verification->plan->structures.count; i++) {
		const struct type *type = planned[i].type;
		struct finding *finding;

		if (planned[i].found || planned[i].item.absent ||
		    !planned[i].item.name ||
		    plan_leaves_out(verification->plan, planned[i].interface))
			continue;
		finding = list_add(verification->arena, &verification->findings,
				   sizeof(*finding));
		*finding = (struct finding){
			.kind = FINDING_MISSING,
			.type = type,
			.name = planned[i].item.name,
			.text = arena_printf(verification->arena,
					     "no object has a structure %s",
					     planned[i].item.name),
			.expected = arena_printf(verification->arena,
						 "0x%" PRIx64 " bytes",
						 type->size.value),
		};
	}
}

enum severity verify_worst(const struct verification *verification)
{
	const struct finding *findings = verification->findings.items;
	enum severity worst = SEVERITY_WIDTH;

	for (size_t i = 0; i < verification->findings.count; i++) {
		enum severity severity =
			finding_rules[findings[i].kind].severity;

		if (severity > worst)
			worst = severity;
	}
	return worst;
}
