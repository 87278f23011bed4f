/* SPDX-License-Identifier: BSD-3-Clause */
/* What a field holds is chosen by values of one enumeration, each once. */
#include <string.h>

#include "check/expressions.h"

/* A field with alternatives, and what is known of what chooses. */
struct choice_check {
	struct checker *checker;
	const struct type *type;
	const struct field *field;
	const struct item *values; /* the enumeration; NULL: none seen yet */
};

/* Parses what chooses; returns the enumeration that it is of, if known. */
static const struct item *check_chooser(struct checker *checker,
					struct type *type, struct field *field)
{
	const struct scope scope = { .checker = checker,
				     .owner = &type->item,
				     .fieldset = type,
				     .row = &field->item };
	struct value_type by;

	check_formula(scope, &field->by,
		      (struct value_type){ .class = CLASS_UNKNOWN });
	if (!field->by.tree || field->by.tree->type.class == CLASS_UNKNOWN)
		return NULL;
	by = field->by.tree->type;
	if (by.class == CLASS_DECLARED && by.type->kind == TYPE_ENUMERATION)
		return &by.type->item;
	check_report(checker, CHECK_CHOICE, &type->item, field->by.text.at,
		     "a value of type %s cannot choose: an enumeration can",
		     value_type_text(checker->model->arena, by));
	return NULL;
}

static void check_value(struct choice_check *check, const struct name *value)
{
	struct checker *checker = check->checker;
	const struct symbol *symbol =
		symbols_find(&checker->symbols, SYMBOL_ENUMERATOR, value->text,
			     strlen(value->text));

	if (!symbol) {
		check_report_unresolved(
			checker, CHECK_IDENTIFIER_UNRESOLVED,
			&check->type->item, value, "an enumerator",
			symbols_suggest(&checker->symbols, SYMBOL_ENUMERATOR,
					value->text));
		return;
	}
	if (!check->values)
		check->values = symbol->owner;
	if (symbol->owner != check->values)
		check_report(checker, CHECK_CHOICE, &check->type->item,
			     value->at, "%s is not a value of %s", value->text,
			     check->values->name.text);
}

/* The first place at which a value chooses an alternative. */
static const struct name *first_place(const struct field *field,
				      const struct name *value)
{
	const struct alternative *alternatives = field->alternatives.items;

	for (size_t i = 0; i < field->alternatives.count; i++) {
		const struct name *names = alternatives[i].values.names.items;

		for (size_t j = 0; j < alternatives[i].values.names.count; j++)
			if (strcmp(names[j].text, value->text) == 0)
				return &names[j];
	}
	return NULL;
}

static void check_values(struct choice_check *check,
			 const struct alternative *alternative)
{
	const struct name *names = alternative->values.names.items;

	if (!alternative->values.all && !alternative->values.names.count)
		check_report(check->checker, CHECK_CHOICE, &check->type->item,
			     alternative->values.at, "nothing chooses %s",
			     alternative->item.name.text);
	for (size_t i = 0; i < alternative->values.names.count; i++) {
		const struct name *first = first_place(check->field, &names[i]);
		struct diagnostic *error;

		check_value(check, &names[i]);
		if (first == &names[i])
			continue;
		error = check_report(check->checker, CHECK_CHOICE,
				     &check->type->item, names[i].at,
				     "%s chooses twice", names[i].text);
		check_note(check->checker, error, first->at, "first seen here");
	}
}

static void check_field(struct choice_check *check)
{
	const struct field *field = check->field;
	const struct alternative *alternatives = field->alternatives.items;

	if (field->alternatives.count < 2)
		check_report(check->checker, CHECK_CHOICE, &check->type->item,
			     field->item.name.at,
			     "%s has nothing to choose from",
			     field->item.name.text);
	for (size_t i = 0; i < field->alternatives.count; i++) {
		check_values(check, &alternatives[i]);
		if (alternatives[i].values.all &&
		    i + 1 < field->alternatives.count)
			check_report(check->checker, CHECK_CHOICE,
				     &check->type->item,
				     alternatives[i].values.at,
				     "only the last alternative is for others");
	}
}

static void check_fieldset(void *context, struct type *type)
{
	struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++)
		if (fields[i].by.text.text)
			check_field(&(struct choice_check){
				.checker = context,
				.type = type,
				.field = &fields[i],
				.values = check_chooser(context, type,
							&fields[i]),
			});
}

void check_choices(struct checker *checker)
{
	model_each_type(checker->model, check_fieldset, checker);
}
