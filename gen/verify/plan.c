/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/plan.h"

#include <string.h>

/* What padding is called where no map says otherwise. */
static const char *const padding_starts[] = {
	"pad",	"_pad",	 "__pad",  "reserved", "_reserved", "__reserved",
	"rsvd", "_rsvd", "unused", "_unused",  "__unused",  "raz",
	"sbz",	"mbz",	 "SBZ",	   "MBZ",
};

static void add_structure(struct plan *plan, const struct type *type)
{
	const struct member *members = type->members.items;
	struct plan_structure *structure =
		list_add(plan->arena, &plan->structures, sizeof(*structure));

	structure->interface = plan->interface;
	structure->type = type;
	for (size_t i = 0; i < type->members.count; i++) {
		struct plan_member *member;

		if (members[i].padding)
			continue;
		member = list_add(plan->arena, &structure->members,
				  sizeof(*member));
		member->member = &members[i];
	}
}

static struct plan_name *add_name(struct plan *plan, enum map_kind kind,
				  const struct type *type,
				  const struct item *item)
{
	struct plan_name *name =
		list_add(plan->arena, &plan->names, sizeof(*name));

	name->kind = kind;
	name->type = type;
	name->thing = item;
	name->path = item->name.text;
	if (type && kind != MAP_ENUMERATOR)
		name->path = arena_printf(plan->arena, "%s.%s",
					  type->item.name.text,
					  item->name.text);
	return name;
}

/* The bits of @field, which is called @path. */
static void add_bits(struct plan *plan, const struct type *type,
		     const struct field *field, const char *path, bool inner)
{
	static const enum map_kind kinds[] = { MAP_MASK, MAP_SHIFT, MAP_WIDTH };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		struct plan_name *name =
			add_name(plan, kinds[i], type, &field->item);

		name->path = path;
		name->inner = inner;
	}
}

/* Alternatives of these have no names. */
static void add_inner_fields(struct plan *plan, const struct type *type,
			     const struct field *around,
			     const struct type *inner, const char *path)
{
	const struct field *fields = inner->fields.items;

	for (size_t i = 0; i < inner->fields.count; i++) {
		struct field *field;
		const char *own;

		if (fields[i].reserved)
			continue;
		field = arena_alloc(plan->arena, sizeof(*field));
		*field = field_inside(around, &fields[i]);
		own = arena_printf(plan->arena, "%s.%s", path,
				   field->item.name.text);
		add_bits(plan, type, field, own, true);
	}
}

/* What a field is called for some values of what chooses. */
static void add_alternatives(struct plan *plan, const struct type *type,
			     const struct field *field, const char *path)
{
	const struct alternative *items = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++) {
		const char *own = arena_printf(plan->arena, "%s.%s", path,
					       items[i].item.name.text);

		add_bits(plan, type, field, own, true);
		add_inner_fields(plan, type, field, items[i].type.type, own);
	}
}

static void add_fields(struct plan *plan, const struct type *type)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const char *path;

		if (fields[i].reserved)
			continue;
		path = add_name(plan, MAP_FIELD, type, &fields[i].item)->path;
		add_bits(plan, type, &fields[i], path, false);
		add_alternatives(plan, type, &fields[i], path);
	}
}

static void add_type(struct plan *plan, const struct type *type)
{
	const struct enumerator *enumerators = type->enumerators.items;

	if (type->kind == TYPE_STRUCTURE)
		add_structure(plan, type);
	add_fields(plan, type);
	for (size_t i = 0; i < type->enumerators.count; i++)
		add_name(plan, MAP_ENUMERATOR, type, &enumerators[i].item);
}

void plan_start(struct plan *plan, struct arena *arena,
		const struct model *model)
{
	*plan = (struct plan){ .arena = arena, .model = model };
	for (size_t i = 0;
	     i < sizeof(padding_starts) / sizeof(padding_starts[0]); i++) {
		const char **start =
			list_add(arena, &plan->padding, sizeof(*start));

		*start = padding_starts[i];
	}
}

void plan_add(struct plan *plan, const struct interface *interface)
{
	const struct command *commands = interface->commands.items;
	const struct type *types = interface->types.items;

	plan->interface = interface;
	for (size_t i = 0; i < interface->types.count; i++)
		add_type(plan, &types[i]);
	for (size_t i = 0; i < interface->commands.count; i++)
		add_name(plan, MAP_FID, NULL, &commands[i].item);
}

const struct interface *plan_interface(const struct model *model,
				       const char *name)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++)
		if (strcmp(interfaces[i].item.name.text, name) == 0)
			return &interfaces[i];
	return NULL;
}

bool plan_leaves_out(const struct plan *plan, const struct interface *interface)
{
	const struct plan_structure *structures = plan->structures.items;
	bool any = false;

	for (size_t i = 0; i < plan->structures.count; i++) {
		if (!structures[i].found)
			continue;
		if (structures[i].interface == interface)
			return false;
		any = true;
	}
	return any;
}

bool plan_is_padding(const struct plan *plan, const char *name)
{
	const char *const *starts = plan->padding.items;
	const char *last = strrchr(name, '.');

	if (last)
		name = last + 1;
	for (size_t i = 0; i < plan->padding.count; i++)
		if (strncmp(name, starts[i], strlen(starts[i])) == 0)
			return true;
	return false;
}

struct plan_structure *plan_structure_of(const struct plan *plan,
					 const struct type *type)
{
	struct plan_structure *structures = plan->structures.items;

	for (size_t i = 0; i < plan->structures.count; i++)
		if (structures[i].type == type)
			return &structures[i];
	return NULL;
}

struct plan_name *plan_find(const struct plan *plan, enum map_kind kind,
			    const char *path)
{
	struct plan_name *names = plan->names.items;

	for (size_t i = 0; i < plan->names.count; i++)
		if (names[i].kind == kind && strcmp(names[i].path, path) == 0)
			return &names[i];
	return NULL;
}

/* An exception that was not needed, and where it stands. */
static void check_item(const struct plan_item *item, const char *what,
		       struct diagnostics *diagnostics)
{
	if (item->used || !item->at.source ||
	    (!item->absent && !item->different))
		return;
	diagnostic_error(diagnostics, item->at, "map",
			 item->absent ? "%s is absent, says the map, but it is "
					"there" :
					"%s is different, says the map, but it "
					"is as the document has it",
			 what);
}

void plan_check_used(const struct plan *plan, struct diagnostics *diagnostics)
{
	const struct plan_structure *structures = plan->structures.items;

	for (size_t i = 0; i < plan->structures.count; i++) {
		const struct plan_member *members = structures[i].members.items;
		const struct plan_extra *extras = structures[i].extras.items;

		if (structures[i].item.absent && structures[i].found)
			check_item(&structures[i].item,
				   structures[i].type->item.name.text,
				   diagnostics);
		if (!structures[i].found)
			continue;
		for (size_t j = 0; j < structures[i].members.count; j++)
			check_item(&members[j].item,
				   members[j].member->item.name.text,
				   diagnostics);
		for (size_t j = 0; j < structures[i].extras.count; j++)
			if (!extras[j].item.used)
				diagnostic_error(diagnostics, extras[j].item.at,
						 "map", "%s has no member %s",
						 structures[i].item.name,
						 extras[j].item.name);
	}
}
