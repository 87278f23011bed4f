/* SPDX-License-Identifier: BSD-3-Clause */
/* Conditions, contexts and footprints; names in lists of statuses. */
#include <string.h>

#include "base/suggest.h"
#include "check/expressions.h"

/* The command whose conditions are checked. */
struct place {
	struct checker *checker;
	const struct interface *interface;
	const struct command *command;
};

static const struct value_type boolean = { .class = CLASS_BOOLEAN };
static const struct value_type integer = { .class = CLASS_INTEGER };
static const struct value_type anything = { .class = CLASS_UNKNOWN };

static struct scope scope_of(const struct place *place, const struct item *row)
{
	return (struct scope){ .checker = place->checker,
			       .owner = &place->command->item,
			       .command = place->command,
			       .row = row };
}

static void check_row_formula(const struct place *place, const struct item *row,
			      struct formula *formula, struct value_type wanted)
{
	check_formula(scope_of(place, row), formula, wanted);
}

/* An output has no value before the command returns. */
static void check_origin(const struct scope *scope,
			 const struct expression *expression)
{
	if (expression->reference == REFERENCE_OUTPUT)
		check_expression_report(scope, CHECK_CONTEXT_OUTPUT, expression,
					"'%s' is an output", expression->text);
	for (size_t i = 0; i < expression->operands.count; i++)
		check_origin(scope, expression_operand(expression, i));
}

static void check_context(const struct place *place, struct context *context)
{
	struct scope scope = scope_of(place, &context->item);

	scope.text = &context->value.text;
	check_row_formula(place, &context->item, &context->value,
			  value_type_of(&context->type, NULL));
	if (context->value.tree)
		check_origin(&scope, context->value.tree);
}

static const struct status_row *find_status(const struct place *place,
					    const struct name *status)
{
	const struct status_row *rows = place->interface->result.statuses.items;
	struct suggestion best = { 0 };

	for (size_t i = 0; i < place->interface->result.statuses.count; i++) {
		if (strcmp(rows[i].status.text, status->text) == 0)
			return &rows[i];
		suggest_consider(&best, status->text, rows[i].status.text);
	}
	check_report_unresolved(place->checker, CHECK_IDENTIFIER_UNRESOLVED,
				&place->command->item, status,
				"a status of the interface", best.name);
	return NULL;
}

static void check_form(const struct place *place, const struct failure *failure)
{
	bool formal = failure->when.text.text;

	if (formal == (failure->informal.text != NULL))
		check_report(place->checker, CHECK_FAILURE_FORM,
			     &place->command->item, failure->item.name.at,
			     "'%s' is to have one of 'when' and 'informal'",
			     failure->item.name.text);
	else if (formal && !failure->status.text)
		check_report(place->checker, CHECK_FAILURE_FORM,
			     &place->command->item, failure->item.name.at,
			     "'%s' has no status", failure->item.name.text);
}

static void check_index(const struct place *place,
			const struct failure *failure)
{
	const struct status_row *row = find_status(place, &failure->status);

	if (!row)
		return;
	if (row->index == INDEX_NONE && failure->index.text.text)
		check_report(place->checker, CHECK_STATUS_INDEX,
			     &place->command->item, failure->index.text.at,
			     "the result has no index beside %s",
			     row->status.text);
	if (row->index == INDEX_ZERO && failure->index.text.text)
		check_report(place->checker, CHECK_STATUS_INDEX,
			     &place->command->item, failure->index.text.at,
			     "the index of %s is always zero",
			     row->status.text);
	if (row->index == INDEX_STATED && !failure->index.text.text)
		check_report(place->checker, CHECK_STATUS_INDEX,
			     &place->command->item, failure->status.at,
			     "%s comes with an index", row->status.text);
}

static void check_failure(const struct place *place, struct failure *failure)
{
	check_form(place, failure);
	check_row_formula(place, &failure->item, &failure->when, boolean);
	check_row_formula(place, &failure->item, &failure->index, integer);
	check_row_formula(place, &failure->item, &failure->also, boolean);
	if (failure->status.text)
		check_index(place, failure);
}

static void check_success(const struct place *place, struct success *success)
{
	check_row_formula(place, &success->item, &success->when, boolean);
	check_row_formula(place, &success->item, &success->then, boolean);
	if (!success->then.text.text && !success->informal.text)
		check_report(place->checker, CHECK_MISSING_KEY,
			     &place->command->item, success->item.name.at,
			     "'%s' needs 'then', 'informal' or both",
			     success->item.name.text);
}

static void check_validity(const struct place *place)
{
	struct parameter *rows = place->command->outputs.items;

	for (size_t i = 0; i < place->command->outputs.count; i++) {
		const struct list *statuses = &rows[i].valid.names;
		const struct name *names = statuses->items;

		for (size_t j = 0; j < statuses->count; j++)
			find_status(place, &names[j]);
		check_row_formula(place, &rows[i].item, &rows[i].when, boolean);
	}
}

static void check_command(const struct place *place)
{
	const struct command *command = place->command;
	struct context *contexts = command->contexts.items;
	struct failure *failures = command->failures.items;
	struct success *successes = command->successes.items;
	struct footprint *footprints = command->footprints.items;

	check_validity(place);
	for (size_t i = 0; i < command->contexts.count; i++)
		check_context(place, &contexts[i]);
	for (size_t i = 0; i < command->failures.count; i++)
		check_failure(place, &failures[i]);
	for (size_t i = 0; i < command->successes.count; i++)
		check_success(place, &successes[i]);
	for (size_t i = 0; i < command->footprints.count; i++)
		check_row_formula(place, &footprints[i].item,
				  &footprints[i].value, anything);
}

static void check_external(struct checker *checker, const struct list *list)
{
	const struct external_name *names = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (!names[i].used)
			check_report(checker, CHECK_EXTERNAL, NULL,
				     names[i].name.at,
				     "no expression needs '%s' to be external",
				     names[i].name.text);
}

void check_conditions(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;
	const struct external *external = &checker->model->external;

	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			check_command(&(struct place){ checker, &interfaces[i],
						       &commands[j] });
	}
	check_external(checker, &external->functions);
	check_external(checker, &external->names);
	check_external(checker, &external->members);
}
