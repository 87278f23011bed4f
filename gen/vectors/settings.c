/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/settings.h"

#include <string.h>

#include "base/limits.h"

/* An expression that chooses, and the values that it may have. */
struct dimension {
	const char *by;
	struct chooser chooser;
	struct list values; /* const char * */
	size_t repeats;	    /* of each value before the next one follows */
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
	struct dimension dimension = { .by = field->by.text.text,
				       .chooser = chooser };
	struct dimension *added;

	if (chooser.kind == CHOOSER_FIELD || is_known(search, dimension.by))
		return;
	for (size_t i = 0; i < field->alternatives.count; i++) {
		const char *value =
			chooser_for(&chooser, field, &alternatives[i]);
		const char **place;

		if (!value)
			continue;
		place = list_add(search->arena, &dimension.values,
				 sizeof(const char *));
		*place = value;
	}
	if (!dimension.values.count)
		return;
	added = list_add(search->arena, &search->dimensions, sizeof(*added));
	*added = dimension;
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

/*
 * How many settings there are. Dimensions are combined, the last one changes
 * fastest; one with which there are too many combinations changes beside those
 * behind it.
 */
static size_t count_settings(struct search *search)
{
	struct dimension *dimensions = search->dimensions.items;
	size_t settings = 1;

	for (size_t i = search->dimensions.count; i-- > 0;) {
		size_t values = dimensions[i].values.count;
		bool combined = values * settings <= LIMIT_SETTINGS;

		dimensions[i].repeats = combined ? settings : 1;
		if (combined)
			settings *= values;
		else if (settings < values)
			settings = values;
	}
	return settings;
}

/* Adds the choices of the setting number @index. */
static void fill_setting(const struct search *search, size_t index,
			 struct list *setting)
{
	const struct dimension *dimensions = search->dimensions.items;

	for (size_t i = 0; i < search->dimensions.count; i++) {
		const struct dimension *dimension = &dimensions[i];
		const char *const *values = dimension->values.items;
		size_t turn = index / dimension->repeats;
		struct vector_choice *added =
			list_add(search->arena, setting, sizeof(*added));

		*added = (struct vector_choice){
			dimension->by, dimension->chooser,
			values[turn % dimension->values.count]
		};
	}
}

void settings_list(struct arena *arena, const struct command *command,
		   struct list *settings)
{
	struct search search = { .arena = arena, .command = command };
	size_t count;

	look_at_rows(&search, &command->inputs);
	look_at_rows(&search, &command->outputs);
	count = count_settings(&search);
	for (size_t i = 0; i < count; i++)
		fill_setting(&search, i,
			     list_add(arena, settings, sizeof(struct list)));
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
