/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_choices.h"

#include <string.h>

/* Two partners, both with alternatives. */
struct pair {
	struct comparison *comparison;
	const struct row_table *table;
	const struct row *old;
	const struct row *new;
};

const char *choice_text(struct arena *arena, const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;
	const char *text = alternatives[0].type.name.text;

	for (size_t i = 1; i < field->alternatives.count; i++)
		text = arena_printf(arena, "%s or %s", text,
				    alternatives[i].type.name.text);
	return arena_printf(arena, "%s by %s", text, field->by.text.text);
}

static struct change *report(const struct pair *pair, enum change_kind kind,
			     const char *subject)
{
	struct change_topic *topic = pair->table->topic;
	struct change *change =
		comparison_add(pair->comparison, topic, kind, subject);

	change->old = rows_side(topic->old, pair->old);
	change->new = rows_side(topic->new, pair->new);
	return change;
}

/* The alternative for all values that no other one names; NULL: none is. */
static const struct alternative *others(const struct row *row)
{
	const struct field *field = row->item;
	const struct alternative *alternatives = field->alternatives.items;
	size_t last = field->alternatives.count - 1;

	return alternatives[last].values.all ? &alternatives[last] : NULL;
}

/* The alternative that @value chooses; NULL: none does. */
static const struct alternative *find(const struct pair *pair,
				      const struct row *row, const char *value)
{
	const struct field *field = row->item;
	const struct alternative *alternatives = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++) {
		const struct selection *values = &alternatives[i].values;
		const struct name *names = values->names.items;

		for (size_t j = 0; j < values->names.count; j++)
			if (row == pair->old ?
				    comparison_same_name(pair->comparison, NULL,
							 names[j].text, value) :
				    comparison_same_name(pair->comparison, NULL,
							 value, names[j].text))
				return &alternatives[i];
	}
	return others(row);
}

static void put_reading(struct side *side, const struct alternative *reading)
{
	side->value = reading ? reading->type.name.text : "nothing";
	if (reading)
		side->at = reading->item.name.at;
}

/* What the field holds for @value, or for "others". */
static void compare_value(const struct pair *pair,
			  const struct alternative *before,
			  const struct alternative *after, const char *value)
{
	struct change *change;

	if (before && after &&
	    comparison_same_type(pair->comparison, &before->type, &after->type))
		return;
	change = report(pair, CHANGE_RETYPED, "field");
	change->note = arena_printf(pair->comparison->arena, "for %s", value);
	put_reading(&change->old, before);
	put_reading(&change->new, after);
}

/* Whether an alternative of @row is for @value by its name. */
static bool names_value(const struct pair *pair, const struct row *row,
			const char *value)
{
	const struct alternative *found = find(pair, row, value);

	return found && !found->values.all;
}

/* Compares what is chosen by the values that @row, one of the two, names. */
static void compare_values_of(const struct pair *pair, const struct row *row)
{
	const struct field *field = row->item;
	const struct alternative *alternatives = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++) {
		const struct name *names = alternatives[i].values.names.items;

		for (size_t j = 0; j < alternatives[i].values.names.count; j++)
			if (row == pair->old)
				compare_value(pair, &alternatives[i],
					      find(pair, pair->new,
						   names[j].text),
					      names[j].text);
			else if (!names_value(pair, pair->old, names[j].text))
				compare_value(pair,
					      find(pair, pair->old,
						   names[j].text),
					      &alternatives[i], names[j].text);
	}
}

static void compare_choosers(const struct pair *pair)
{
	const struct field *old = pair->old->item;
	const struct field *new = pair->new->item;
	struct change *change;

	if (strcmp(old->by.text.text, new->by.text.text) == 0)
		return;
	change = report(pair, CHANGE_RETYPED, "field");
	change->old.value = choice_text(pair->comparison->arena, old);
	change->new.value = choice_text(pair->comparison->arena, new);
	change->old.at = old->by.text.at;
	change->new.at = new->by.text.at;
}

void compare_choices(struct comparison *comparison,
		     const struct row_table *table, const struct row *old,
		     const struct row *new)
{
	const struct pair pair = { comparison, table, old, new };
	const struct field *before = old->item;
	const struct field *after = new->item;

	if (!before->alternatives.count || !after->alternatives.count)
		return;
	compare_choosers(&pair);
	compare_values_of(&pair, old);
	compare_values_of(&pair, new);
	if (others(old) || others(new))
		compare_value(&pair, others(old), others(new), "others");
}
