/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/settings.h"

#include <string.h>

/* An expression that chooses, and the values that it may have. */
struct dimension {
	const char *by;
	struct chooser chooser;
	struct list values; /* const char * */
};

struct search {
	struct arena *arena;
	const struct command *command;
	struct list dimensions; /* struct dimension */
};

static void look_into(struct search *search, const struct type_ref *ref);

static bool is_known(const struct search *search, const char *by)
{
	const struct dimension *dimensions = search->dimensions.items;

	for (size_t i = 0; i < search->dimensions.count; i++)
		if (strcmp(dimensions[i].by, by) == 0)
			return true;
	return false;
}

static void add_dimension(struct search *search, const struct type *type,
			  const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;
	struct chooser chooser = chooser_find(type, field, search->command);
	struct dimension *added;

	if (chooser.kind == CHOOSER_FIELD ||
	    is_known(search, field->by.text.text))
		return;
	added = list_add(search->arena, &search->dimensions, sizeof(*added));
	added->by = field->by.text.text;
	added->chooser = chooser;
	for (size_t i = 0; i < field->alternatives.count; i++) {
		const char *value =
			chooser_for(&chooser, field, &alternatives[i]);
		const char **place;

		if (!value)
			continue;
		place = list_add(search->arena, &added->values,
				 sizeof(const char *));
		*place = value;
	}
}

static void look_at_field(struct search *search, const struct type *type,
			  const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;

	if (field->alternatives.count)
		add_dimension(search, type, field);
	else if (!field->reserved)
		look_into(search, &field->type);
	for (size_t i = 0; i < field->alternatives.count; i++)
		look_into(search, &alternatives[i].type);
}

static void look_into(struct search *search, const struct type_ref *ref)
{
	const struct field *fields = ref->type->fields.items;

	for (size_t i = 0; i < ref->type->fields.count; i++)
		look_at_field(search, ref->type, &fields[i]);
}

/* X0 is left alone: its status is chosen by other means. */
static void look_at_rows(struct search *search, const struct list *list)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (rows[i].item.name.text && rows[i].reg.value != 0)
			look_into(search, &rows[i].type);
}

/* Adds the values of dimension number @at, and of those behind it. */
static void combine(const struct search *search, size_t at,
		    const struct list *setting, struct list *settings)
{
	const struct dimension *dimensions = search->dimensions.items;
	const struct dimension *dimension = &dimensions[at];
	const char *const *values;

	if (at == search->dimensions.count) {
		struct list *added =
			list_add(search->arena, settings, sizeof(struct list));

		*added = *setting;
		return;
	}
	values = dimension->values.items;
	for (size_t i = 0; i < dimension->values.count; i++) {
		const struct vector_choice *before = setting->items;
		struct list longer = { 0 };
		struct vector_choice *added;

		for (size_t j = 0; j < setting->count; j++) {
			added = list_add(search->arena, &longer,
					 sizeof(*added));
			*added = before[j];
		}
		added = list_add(search->arena, &longer, sizeof(*added));
		*added = (struct vector_choice){ dimension->by,
						 dimension->chooser,
						 values[i] };
		combine(search, at + 1, &longer, settings);
	}
}

void settings_list(struct arena *arena, const struct command *command,
		   struct list *settings)
{
	struct search search = { .arena = arena, .command = command };

	look_at_rows(&search, &command->inputs);
	look_at_rows(&search, &command->outputs);
	combine(&search, 0, &(struct list){ 0 }, settings);
}

const char *settings_value(const struct list *setting, const char *by)
{
	const struct vector_choice *choices = setting->items;

	for (size_t i = 0; i < setting->count; i++)
		if (strcmp(choices[i].by, by) == 0)
			return choices[i].value;
	return NULL;
}

uint64_t settings_force(const struct list *setting,
			const struct parameter *input, uint64_t word)
{
	const struct vector_choice *choices = setting->items;

	for (size_t i = 0; i < setting->count; i++)
		if (choices[i].chooser.kind == CHOOSER_INPUT &&
		    choices[i].chooser.row == input)
			word = (word & ~chooser_mask(&choices[i].chooser)) |
			       chooser_bits(&choices[i].chooser,
					    choices[i].value);
	return word;
}
