/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/chooser.h"

#include <string.h>

#include "model/expression.h"
#include "model/layout.h"

/* What a name in the expression may mean. */
struct scope {
	const struct type *type; /* NULL: no fieldset */
	const struct command *command;
};

/* A path that is followed, and the choice at which it has arrived. */
struct walk {
	struct chooser found;
	const struct field *choice; /* NULL: it is at a value */
};

static const struct parameter *find_row(const struct list *list,
					const char *name)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (rows[i].item.name.text &&
		    strcmp(rows[i].item.name.text, name) == 0)
			return &rows[i];
	return NULL;
}

/* Goes to what the choice is called for some values. */
static bool take_alternative(struct walk *walk, const char *name)
{
	const struct alternative *items = walk->choice->alternatives.items;

	for (size_t i = 0; i < walk->choice->alternatives.count; i++) {
		if (strcmp(items[i].item.name.text, name) != 0)
			continue;
		walk->found.type = items[i].type;
		walk->choice = NULL;
		return true;
	}
	return false;
}

/* Goes into the field @name of @type. */
static bool take_field(struct walk *walk, const struct type *type,
		       const char *name)
{
	const struct field *field = type && type->kind == TYPE_FIELDSET ?
					    type_field(type, name) :
					    NULL;

	if (!field)
		return false;
	walk->found.type = field->type;
	walk->found.lsb += field->bits.lsb;
	walk->choice = field->alternatives.count ? field : NULL;
	return true;
}

static bool take_row(struct walk *walk, enum chooser_kind kind,
		     const struct list *list, const char *name)
{
	const struct parameter *row = find_row(list, name);

	if (!row)
		return false;
	walk->found = (struct chooser){ kind, row, row->type, row->bits.lsb };
	return true;
}

static bool take_name(struct walk *walk, const struct scope *scope,
		      const char *name)
{
	const struct command *command = scope->command;

	if (take_field(walk, scope->type, name)) {
		walk->found.kind = CHOOSER_FIELD;
		return true;
	}
	return command &&
	       (take_row(walk, CHOOSER_INPUT, &command->inputs, name) ||
		take_row(walk, CHOOSER_OUTPUT, &command->outputs, name));
}

/* The names of "flags.oaddr_type", from left to right. */
static bool follow(struct walk *walk, const struct scope *scope,
		   const struct expression *path)
{
	if (path->kind == EXPRESSION_NAME)
		return take_name(walk, scope, path->text);
	if (path->kind != EXPRESSION_MEMBER ||
	    !follow(walk, scope, expression_operand(path, 0)))
		return false;
	return walk->choice ?
		       take_alternative(walk, path->text) :
		       take_field(walk, walk->found.type.type, path->text);
}

static struct chooser find(const struct expression *path,
			   const struct type *type,
			   const struct command *command)
{
	const struct scope scope = { type, command };
	struct walk walk = { 0 };

	if (!follow(&walk, &scope, path) || walk.choice ||
	    walk.found.type.type->kind != TYPE_ENUMERATION)
		return (struct chooser){ .kind = CHOOSER_OUTSIDE };
	return walk.found;
}

struct chooser chooser_find(const struct type *type, const struct field *field,
			    const struct command *command)
{
	return find(field->by.tree, type, command);
}

struct chooser chooser_of(const struct expression *path,
			  const struct command *command)
{
	return find(path, NULL, command);
}

static uint64_t width_mask(const struct chooser *chooser)
{
	return layout_mask(chooser->type.width - 1, 0);
}

const char *chooser_value(const struct chooser *chooser, uint64_t word)
{
	const struct list *list = &chooser->type.type->enumerators;
	const struct enumerator *values = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (((values[i].encoding.value ^ word >> chooser->lsb) &
		     width_mask(chooser)) == 0)
			return values[i].item.name.text;
	return NULL;
}

uint64_t chooser_bits(const struct chooser *chooser, const char *name)
{
	const struct list *list = &chooser->type.type->enumerators;
	const struct enumerator *values = list->items;

	for (size_t i = 0; name && i < list->count; i++)
		if (strcmp(values[i].item.name.text, name) == 0)
			return (values[i].encoding.value & width_mask(chooser))
			       << chooser->lsb;
	return 0;
}

uint64_t chooser_mask(const struct chooser *chooser)
{
	return width_mask(chooser) << chooser->lsb;
}

const char *chooser_for(const struct chooser *chooser,
			const struct field *field,
			const struct alternative *alternative)
{
	const struct name *names = alternative->values.names.items;
	const struct list *list;
	const struct enumerator *values;

	if (!alternative->values.all)
		return names[0].text;
	if (chooser->kind == CHOOSER_OUTSIDE)
		return NULL;
	list = &chooser->type.type->enumerators;
	values = list->items;
	for (size_t i = 0; i < list->count; i++)
		if (field_alternative(field, values[i].item.name.text) ==
		    alternative)
			return values[i].item.name.text;
	return NULL;
}
