/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/borrowed.h"

struct search {
	struct arena *arena;
	const struct list *own; /* struct type */
	struct list *found;	/* const struct type * */
};

static bool is_encoded(const struct type *type)
{
	return type->kind == TYPE_ENUMERATION || type->kind == TYPE_FIELDSET ||
	       type->kind == TYPE_STRUCTURE;
}

/* The numbers of a list's types follow each other. */
static bool is_own(const struct search *search, const struct type *type)
{
	const struct type *own = search->own->items;

	return search->own->count &&
	       type->number - own[0].number < search->own->count;
}

static bool is_found(const struct search *search, const struct type *type)
{
	const struct type *const *found = search->found->items;

	for (size_t i = 0; i < search->found->count; i++)
		if (found[i] == type)
			return true;
	return false;
}

/* Reserved rows and padding refer to no type. */
static void use(struct search *search, const struct type_ref *ref)
{
	const struct type *type = ref->type;
	const struct type **added;

	if (!type || !is_encoded(type) || is_own(search, type) ||
	    is_found(search, type))
		return;
	added = list_add(search->arena, search->found, sizeof(*added));
	*added = type;
}

static void use_type(struct search *search, const struct type *type)
{
	const struct field *fields = type->fields.items;
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct alternative *alternatives =
			fields[i].alternatives.items;

		use(search, &fields[i].type);
		for (size_t j = 0; j < fields[i].alternatives.count; j++)
			use(search, &alternatives[j].type);
	}
	for (size_t i = 0; i < type->members.count; i++)
		use(search, &members[i].type);
}

static void use_rows(struct search *search, const struct list *list)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		use(search, &rows[i].type);
}

void borrowed_types(const struct model *model,
		    const struct interface *interface, struct list *types)
{
	struct search search = { model->arena, &interface->types, types };
	const struct command *commands = interface->commands.items;
	const struct type *own = interface->types.items;

	for (size_t i = 0; i < interface->commands.count; i++) {
		use_rows(&search, &commands[i].inputs);
		use_rows(&search, &commands[i].outputs);
	}
	for (size_t i = 0; i < interface->types.count; i++)
		use_type(&search, &own[i]);
	for (size_t i = 0; i < types->count; i++)
		use_type(&search, ((const struct type **)types->items)[i]);
}
