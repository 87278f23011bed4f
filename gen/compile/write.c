/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Walks a model by the tables of the reader: once to find its parts, then over
 * each part to write it. Only what is given is written: the rest is zero.
 */
#include <inttypes.h>
#include <string.h>

#include "compile/compilation.h"

/* What a list of the whole model would be. */
static const struct key model_key = { .shapes = &schema_root,
				      .shape_count = 1 };

static void add_values(struct compilation *c, const struct key *list,
		       const void *item);

static const void *value_of(const struct key *key, const void *item)
{
	return (const char *)item + key->offset;
}

static void write_position(const struct compilation *c, struct position at)
{
	buffer_printf(c->out, "AT(%u, %u)", at.line, at.column);
}

static bool name_given(const void *value)
{
	return ((const struct name *)value)->text;
}

static void write_name(const struct compilation *c, const void *value)
{
	const struct name *name = value;

	buffer_puts(c->out, "{ ");
	compilation_write_text(c, name->text);
	buffer_puts(c->out, ", ");
	write_position(c, name->at);
	buffer_puts(c->out, " }");
}

static void write_type(const struct compilation *c, const void *value)
{
	const struct type_ref *ref = value;

	buffer_puts(c->out, "{ ");
	write_name(c, &ref->name);
	buffer_puts(c->out, ", ");
	compilation_write_address(c, ref->type);
	buffer_printf(c->out, ", %u }", ref->width);
}

static void write_formula(const struct compilation *c, const void *value)
{
	const struct formula *formula = value;

	buffer_puts(c->out, "{ ");
	write_name(c, &formula->text);
	buffer_puts(c->out, ", ");
	compilation_write_address(c, formula->tree);
	buffer_puts(c->out, " }");
}

static bool number_given(const void *value)
{
	return ((const struct number *)value)->given;
}

static void write_number(const struct compilation *c, const void *value)
{
	const struct number *number = value;

	buffer_printf(c->out, "{ %" PRIu64 "u, %d, %d, 1, ", number->value,
		      (int)number->negative, (int)number->hex);
	write_position(c, number->at);
	buffer_puts(c->out, " }");
}

static bool bits_given(const void *value)
{
	return ((const struct bit_range *)value)->at.line;
}

static void write_bits(const struct compilation *c, const void *value)
{
	const struct bit_range *bits = value;

	buffer_printf(c->out, "{ %u, %u, ", bits->msb, bits->lsb);
	write_position(c, bits->at);
	buffer_puts(c->out, " }");
}

static bool bool_given(const void *value)
{
	return *(const bool *)value;
}

static void write_bool(const struct compilation *c, const void *value)
{
	(void)value;
	buffer_puts(c->out, "1");
}

static bool choice_given(const void *value)
{
	return *(const int *)value;
}

static void write_choice(const struct compilation *c, const void *value)
{
	buffer_printf(c->out, "%d", *(const int *)value);
}

static bool size_given(const void *value)
{
	return *(const size_t *)value;
}

static void write_size(const struct compilation *c, const void *value)
{
	buffer_printf(c->out, "%zu", *(const size_t *)value);
}

static bool mask_given(const void *value)
{
	return *(const uint64_t *)value;
}

static void write_mask(const struct compilation *c, const void *value)
{
	buffer_printf(c->out, "%" PRIu64 "u", *(const uint64_t *)value);
}

static bool list_given(const void *value)
{
	return ((const struct list *)value)->count;
}

static void write_list(const struct compilation *c, const void *value)
{
	const struct list *list = value;

	buffer_printf(c->out, "LIST(part_%zu)",
		      compilation_find(c, list->items)->number);
}

static bool selection_given(const void *value)
{
	return ((const struct selection *)value)->at.line;
}

static void write_selection(const struct compilation *c, const void *value)
{
	const struct selection *selection = value;

	buffer_printf(c->out, "{ %d, ", (int)selection->all);
	if (selection->names.count)
		write_list(c, &selection->names);
	else
		buffer_puts(c->out, "{ 0, 0, 0 }");
	buffer_puts(c->out, ", ");
	write_position(c, selection->at);
	buffer_puts(c->out, " }");
}

static const struct {
	bool (*given)(const void *value);
	void (*write)(const struct compilation *c, const void *value);
} kinds[] = {
	[VALUE_TEXT] = { name_given, write_name },
	[VALUE_FORMULA] = { name_given, write_formula },
	[VALUE_LABEL] = { name_given, write_name },
	[VALUE_NAME] = { name_given, write_name },
	[VALUE_TYPE] = { name_given, write_type },
	[VALUE_SECTION] = { name_given, write_name },
	[VALUE_INTEGER] = { number_given, write_number },
	[VALUE_NUMBER] = { number_given, write_number },
	[VALUE_WIDTH] = { number_given, write_number },
	[VALUE_REGISTER] = { number_given, write_number },
	[VALUE_BITS] = { bits_given, write_bits },
	[VALUE_BOOL] = { bool_given, write_bool },
	[VALUE_CHOICE] = { choice_given, write_choice },
	[VALUE_NAMES] = { list_given, write_list },
	[VALUE_SELECTION] = { selection_given, write_selection },
	[VALUE_ITEMS] = { list_given, write_list },
	[VALUE_SIZE] = { size_given, write_size },
	[VALUE_MASK] = { mask_given, write_mask },
};

/* Whether a shape before number @shape of @list has the same member. */
static bool is_repeated(const struct key *list, size_t shape,
			const struct key *key, const void *item)
{
	for (size_t i = 0; i < shape; i++)
		for (size_t j = 0; j < list->shapes[i].key_count; j++)
			if (list->shapes[i].keys[j].offset == key->offset &&
			    shape_fits(&list->shapes[i], item))
				return true;
	return false;
}

static void write_value(const struct compilation *c, const struct key *key,
			const void *item)
{
	const void *value = value_of(key, item);

	if (!kinds[key->kind].given(value))
		return;
	buffer_printf(c->out, "\t\t.%s = ", key->place);
	kinds[key->kind].write(c, value);
	buffer_puts(c->out, ",\n");
}

/*
 * Writes what @item has of the shapes of the list. If they have no tags, what
 * the wrong ones have is not given.
 */
static void write_values(const struct compilation *c, const struct key *list,
			 const void *item)
{
	for (size_t i = 0; i < list->shape_count; i++) {
		const struct shape *shape = &list->shapes[i];

		if (!shape_fits(shape, item))
			continue;
		for (size_t j = 0; j < shape->key_count; j++)
			if (shape->keys[j].kind == VALUE_MAPPING)
				write_values(c, &shape->keys[j], item);
			else if (!is_repeated(list, i, &shape->keys[j], item))
				write_value(c, &shape->keys[j], item);
	}
}

static void write_item(const struct compilation *c, const struct part *part,
		       const void *element)
{
	buffer_puts(c->out, "{\n");
	write_values(c, part->key, element);
	buffer_puts(c->out, "\t}");
}

/* An element of a list of names; it may be a struct that starts with one. */
static void write_listed_name(const struct compilation *c,
			      const struct part *part, const void *element)
{
	bool bare = part->size == sizeof(struct name);

	buffer_puts(c->out, bare ? "" : "{ .name = ");
	write_name(c, element);
	buffer_puts(c->out, bare ? "" : " }");
}

static void add_list(struct compilation *c, const struct key *key,
		     const struct list *list)
{
	const bool shaped = key->kind == VALUE_ITEMS;
	const char *type = key->item_type ? key->item_type : "struct name";
	const struct part part = {
		.start = list->items,
		.count = list->count,
		.size = key->item_size ? key->item_size : sizeof(struct name),
		.type = arena_printf(c->arena, "const %s", type),
		.key = key,
		.write = shaped ? write_item : write_listed_name,
	};

	if (!compilation_add(c, &part) || !shaped)
		return;
	for (size_t i = 0; i < part.count; i++)
		add_values(c, key, part.start + i * part.size);
}

static void add_value(struct compilation *c, const struct key *key,
		      const void *item)
{
	const void *value = value_of(key, item);
	const struct selection *selection = value;
	const struct formula *formula = value;

	switch (key->kind) {
	case VALUE_MAPPING:
		add_values(c, key, item);
		break;
	case VALUE_NAMES:
	case VALUE_ITEMS:
		add_list(c, key, value);
		break;
	case VALUE_SELECTION:
		add_list(c, key, &selection->names);
		break;
	case VALUE_FORMULA:
		if (formula->tree)
			compilation_add_tree(c, formula->tree);
		break;
	default:
		break;
	}
}

/* Adds the parts that are behind @item, which has one of the shapes. */
static void add_values(struct compilation *c, const struct key *list,
		       const void *item)
{
	for (size_t i = 0; i < list->shape_count; i++)
		for (size_t j = 0; shape_fits(&list->shapes[i], item) &&
				   j < list->shapes[i].key_count;
		     j++)
			add_value(c, &list->shapes[i].keys[j], item);
}

static void declare_part(const struct compilation *c, const struct part *part)
{
	buffer_printf(c->out, "static %s part_%zu[%zu];\n", part->type,
		      part->number, part->count);
}

static void write_part(const struct compilation *c, const struct part *part)
{
	buffer_printf(c->out, "\nstatic %s part_%zu[%zu] = {\n", part->type,
		      part->number, part->count);
	for (size_t i = 0; i < part->count; i++) {
		buffer_puts(c->out, "\t");
		part->write(c, part, part->start + i * part->size);
		buffer_puts(c->out, ",\n");
	}
	buffer_puts(c->out, "};\n");
}

/* The name that cmake/embed_write.cmake gives to the bytes of a file. */
static const char *symbol_of(struct arena *arena, const char *path)
{
	char *symbol = arena_printf(arena, "builtin_%s", path);

	for (char *at = symbol; *at; at++)
		if (strchr("/.-", *at))
			*at = '_';
	return symbol;
}

void compilation_write(struct compilation *c,
		       const struct specification *specification, size_t number)
{
	const struct source *source = &specification->source;
	const char *text = symbol_of(c->arena, source->name);
	struct part *const *parts;

	add_values(c, &model_key, &specification->model);
	parts = c->parts.items;
	buffer_printf(c->out,
		      "\n/* %s */\nextern const char %s[];\n"
		      "static const struct specification specification_%zu;\n"
		      "#define AT(line, column) "
		      "{ &specification_%zu.source, line, column }\n\n",
		      source->name, text, number, number);
	for (size_t i = 0; i < c->parts.count; i++)
		declare_part(c, parts[i]);
	for (size_t i = 0; i < c->parts.count; i++)
		write_part(c, parts[i]);
	buffer_printf(c->out,
		      "\nstatic const struct specification specification_%zu = "
		      "{\n\t.source = { \"%s\", %s, %zu },\n"
		      "\t.model = {\n",
		      number, source->name, text, source->length);
	write_values(c, &model_key, &specification->model);
	buffer_puts(c->out, "\t},\n};\n#undef AT\n");
}
