/* SPDX-License-Identifier: BSD-3-Clause */
#include "check/symbols.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/number.h"
#include "base/suggest.h"

struct collector {
	struct symbols *symbols;
	struct arena *arena;
};

static void add(struct collector *collector, enum symbol_kind kind,
		const struct name *name, void *item, const struct item *owner)
{
	struct symbol *symbol = list_add(
		collector->arena, &collector->symbols->list, sizeof(*symbol));

	*symbol = (struct symbol){ kind, name, item, owner };
}

static void add_enumerators(struct collector *collector,
			    const struct type *type)
{
	struct enumerator *enumerators = type->enumerators.items;
	const struct name *names = type->names.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		add(collector, SYMBOL_ENUMERATOR, &enumerators[i].item.name,
		    &enumerators[i], &type->item);
	for (size_t i = 0; i < type->names.count; i++)
		add(collector, SYMBOL_ENUMERATOR, &names[i], NULL, &type->item);
}

static void add_alternatives(struct collector *collector,
			     const struct type *type, const struct field *field)
{
	struct alternative *alternatives = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++)
		add(collector, SYMBOL_MEMBER, &alternatives[i].item.name,
		    &alternatives[i], &type->item);
}

static void add_members(struct collector *collector, const struct type *type)
{
	struct member *members = type->members.items;
	struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->members.count; i++)
		if (members[i].item.name.text)
			add(collector, SYMBOL_MEMBER, &members[i].item.name,
			    &members[i], &type->item);
	for (size_t i = 0; i < type->fields.count; i++) {
		const struct name *name = &fields[i].item.name;

		if (!name->text)
			continue;
		add(collector, SYMBOL_MEMBER, name, &fields[i], &type->item);
		/* A row that stands there twice is one error. */
		if (type_field(type, name->text) == &fields[i])
			add_alternatives(collector, type, &fields[i]);
	}
}

static void add_type(void *context, struct type *type)
{
	add(context, SYMBOL_TYPE, &type->item.name, type, &type->item);
	add_enumerators(context, type);
	add_members(context, type);
}

static void add_interfaces(struct collector *collector,
			   const struct model *model)
{
	struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++) {
		struct command *commands = interfaces[i].commands.items;

		add(collector, SYMBOL_INTERFACE, &interfaces[i].item.name,
		    &interfaces[i], &interfaces[i].item);
		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			add(collector, SYMBOL_COMMAND, &commands[j].item.name,
			    &commands[j], &commands[j].item);
	}
}

static void add_external(struct collector *collector, enum symbol_kind kind,
			 const struct list *list)
{
	struct external_name *names = list->items;

	for (size_t i = 0; i < list->count; i++)
		add(collector, kind, &names[i].name, &names[i], NULL);
}

/* By kind and name; equal names in the order of the file. */
static int compare(const void *left, const void *right)
{
	const struct symbol *a = left;
	const struct symbol *b = right;
	int names;

	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	names = strcmp(a->name->text, b->name->text);
	if (names)
		return names;
	if (a->name->at.line != b->name->at.line)
		return a->name->at.line < b->name->at.line ? -1 : 1;
	return a->name->at.column < b->name->at.column ? -1 : 1;
}

static void sort(struct symbols *symbols, struct arena *arena)
{
	size_t bytes = symbols->list.count * sizeof(struct symbol);

	symbols->sorted = arena_alloc(arena, bytes);
	if (!symbols->list.count)
		return;
	memcpy(symbols->sorted, symbols->list.items, bytes);
	qsort(symbols->sorted, symbols->list.count, sizeof(struct symbol),
	      compare);
}

void symbols_fill(struct symbols *symbols, const struct model *model)
{
	struct collector collector = { symbols, model->arena };
	struct constant *constants = model->constants.items;
	struct function *functions = model->functions.items;

	for (size_t i = 0; i < model->constants.count; i++)
		add(&collector, SYMBOL_CONSTANT, &constants[i].item.name,
		    &constants[i], &constants[i].item);
	for (size_t i = 0; i < model->functions.count; i++)
		add(&collector, SYMBOL_FUNCTION, &functions[i].item.name,
		    &functions[i], &functions[i].item);
	add_external(&collector, SYMBOL_EXTERNAL_FUNCTION,
		     &model->external.functions);
	add_external(&collector, SYMBOL_EXTERNAL_NAME, &model->external.names);
	add_external(&collector, SYMBOL_EXTERNAL_MEMBER,
		     &model->external.members);
	add_interfaces(&collector, model);
	model_each_type(model, add_type, &collector);
	sort(symbols, model->arena);
}

static int compare_key(const struct symbol *symbol, enum symbol_kind kind,
		       const char *text, size_t length)
{
	int names;

	if (symbol->kind != kind)
		return symbol->kind < kind ? -1 : 1;
	names = strncmp(symbol->name->text, text, length);
	return names ? names : symbol->name->text[length] != '\0';
}

const struct symbol *symbols_find(const struct symbols *symbols,
				  enum symbol_kind kind, const char *text,
				  size_t length)
{
	size_t low = 0;
	size_t high = symbols->list.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare_key(&symbols->sorted[middle], kind, text, length) <
		    0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == symbols->list.count ||
	    compare_key(&symbols->sorted[low], kind, text, length) != 0)
		return NULL;
	return &symbols->sorted[low];
}

/* The width in bits of a value of @type; 0 if it has none. */
static unsigned int type_width(const struct type *type)
{
	switch (type->kind) {
	case TYPE_STRUCTURE:
		return (unsigned int)type->size.value * 8;
	case TYPE_ABSTRACT_ENUMERATION:
	case TYPE_ABSTRACT_STRUCTURE:
		return 0;
	default:
		return (unsigned int)type->width.value;
	}
}

static const struct type *find_type(const struct symbols *symbols,
				    const char *text, size_t length)
{
	const struct symbol *symbol =
		symbols_find(symbols, SYMBOL_TYPE, text, length);

	return symbol ? symbol->item : NULL;
}

/* Bits64 is a member of the family BitsN. */
static bool resolve_family(const struct symbols *symbols, struct arena *arena,
			   struct type_ref *ref)
{
	size_t stem = strcspn(ref->name.text, "0123456789");
	char *family = arena_printf(arena, "%.*sN", (int)stem, ref->name.text);
	const struct type *type = find_type(symbols, family, stem + 1);
	struct number_value width;

	if (!type || !type_is_family(type))
		return false;
	if (number_parse(ref->name.text + stem, &width) != NUMBER_GOOD ||
	    width.value == 0 || width.value > LIMIT_STRUCTURE_BYTES)
		return false;
	ref->type = type;
	ref->width = (unsigned int)width.value;
	return true;
}

bool symbols_resolve_type(const struct symbols *symbols, struct arena *arena,
			  struct type_ref *ref)
{
	const char *name = ref->name.text;
	const struct type *type = find_type(symbols, name, strlen(name));

	if (!type)
		return resolve_family(symbols, arena, ref);
	ref->type = type;
	ref->width = type_width(type);
	return true;
}

const char *symbols_suggest(const struct symbols *symbols,
			    enum symbol_kind kind, const char *wrong)
{
	const struct symbol *list = symbols->list.items;
	struct suggestion best = { 0 };

	for (size_t i = 0; i < symbols->list.count; i++)
		if (list[i].kind == kind)
			suggest_consider(&best, wrong, list[i].name->text);
	return best.name;
}
