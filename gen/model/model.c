/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/model.h"

#include <string.h>

#include "model/smccc.h"

static void each_type(const struct list *list, type_visitor *visit,
		      void *context)
{
	struct type *types = list->items;

	for (size_t i = 0; i < list->count; i++)
		visit(context, &types[i]);
}

void model_each_type(const struct model *model, type_visitor *visit,
		     void *context)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++)
		each_type(&interfaces[i].types, visit, context);
	each_type(&model->types, visit, context);
}

struct walk {
	item_visitor *visit;
	void *context;
};

/* Visits the items of a list; each element starts with its struct item. */
static void each_item(const struct walk *walk, const struct list *list,
		      size_t size)
{
	const char *element = list->items;

	for (size_t i = 0; i < list->count; i++, element += size)
		walk->visit(walk->context, (const struct item *)element);
}

static void each_field_item(const struct walk *walk, const struct list *list)
{
	const struct field *fields = list->items;

	for (size_t i = 0; i < list->count; i++) {
		walk->visit(walk->context, &fields[i].item);
		each_item(walk, &fields[i].alternatives,
			  sizeof(struct alternative));
	}
}

static void each_type_item(const struct walk *walk, const struct list *list)
{
	const struct type *types = list->items;

	for (size_t i = 0; i < list->count; i++) {
		walk->visit(walk->context, &types[i].item);
		each_field_item(walk, &types[i].fields);
		each_item(walk, &types[i].enumerators,
			  sizeof(struct enumerator));
		each_item(walk, &types[i].members, sizeof(struct member));
	}
}

/* What an interface adds to its commands is an item of the interface. */
static void each_output_item(const struct walk *walk, const struct list *list)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (!rows[i].unfinished)
			walk->visit(walk->context, &rows[i].item);
}

static void each_command_item(const struct walk *walk, const struct list *list)
{
	const struct command *commands = list->items;

	for (size_t i = 0; i < list->count; i++) {
		const struct command *command = &commands[i];

		walk->visit(walk->context, &command->item);
		each_item(walk, &command->inputs, sizeof(struct parameter));
		each_output_item(walk, &command->outputs);
		each_item(walk, &command->contexts, sizeof(struct context));
		each_item(walk, &command->failures, sizeof(struct failure));
		each_item(walk, &command->successes, sizeof(struct success));
		each_item(walk, &command->footprints, sizeof(struct footprint));
	}
}

void model_each_item(const struct model *model, item_visitor *visit,
		     void *context)
{
	const struct interface *interfaces = model->interfaces.items;
	const struct walk walk = { visit, context };

	each_item(&walk, &model->constants, sizeof(struct constant));
	each_item(&walk, &model->functions, sizeof(struct function));
	for (size_t i = 0; i < model->interfaces.count; i++) {
		visit(context, &interfaces[i].item);
		each_item(&walk, &interfaces[i].unfinished.outputs,
			  sizeof(struct parameter));
		each_command_item(&walk, &interfaces[i].commands);
		each_type_item(&walk, &interfaces[i].types);
	}
	each_type_item(&walk, &model->types);
}

struct search {
	const char *name;
	const struct type *found;
};

static void match_name(void *context, struct type *type)
{
	struct search *search = context;

	if (!search->found && strcmp(type->item.name.text, search->name) == 0)
		search->found = type;
}

const struct type *model_type(const struct model *model, const char *name)
{
	struct search search = { .name = name };

	model_each_type(model, match_name, &search);
	return search.found;
}

bool type_is_family(const struct type *type)
{
	return type->kind == TYPE_SCALAR && type->width.value == 0;
}

const struct enumerator *type_enumerator(const struct type *type, uint64_t bits)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++) {
		uint64_t mask = UINT64_MAX >> (64 - type->width.value);

		if ((values[i].encoding.value & mask) == bits)
			return &values[i];
	}
	return NULL;
}

const struct field *type_field(const struct type *type, const char *name)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const char *text = fields[i].item.name.text;

		if (text && strcmp(text, name) == 0)
			return &fields[i];
	}
	return NULL;
}

bool selection_has(const struct selection *selection, const char *name)
{
	const struct name *names = selection->names.items;

	for (size_t i = 0; name && i < selection->names.count; i++)
		if (strcmp(names[i].text, name) == 0)
			return true;
	return selection->all;
}

const struct alternative *field_alternative(const struct field *field,
					    const char *value)
{
	const struct alternative *alternatives = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++)
		if (selection_has(&alternatives[i].values, value))
			return &alternatives[i];
	return NULL;
}

struct field field_inside(const struct field *field, const struct field *inner)
{
	struct field moved = *inner;

	moved.bits.msb += field->bits.lsb;
	moved.bits.lsb += field->bits.lsb;
	return moved;
}

bool interface_has_fid(const struct interface *interface, uint64_t fid)
{
	const struct fid_range *ranges = interface->ranges.items;

	for (size_t i = 0; i < interface->ranges.count; i++)
		if (fid >= ranges[i].first.value && fid <= ranges[i].last.value)
			return true;
	return false;
}

bool command_is_smc64(const struct command *command)
{
	return command->fid.value & SMCCC_SMC64;
}

bool command_has_no_result(const struct command *command)
{
	return command->result.text &&
	       strcmp(command->result.text, "none") == 0;
}

bool status_has_index(const struct status_row *row)
{
	return row->index == INDEX_VARIES || row->index == INDEX_STATED;
}
