/* SPDX-License-Identifier: BSD-3-Clause */
/* Every name in a condition, a context or a list of statuses is declared. */
#include <string.h>

#include "check.h"
#include "expression.h"
#include "suggest.h"

/* Where the names of an expression are looked up. */
struct scope {
	struct checker *checker;
	const struct interface *interface;
	const struct command *command;
};

static bool name_is(const struct name *name, const char *text)
{
	return name->text && strcmp(name->text, text) == 0;
}

static bool is_parameter(const struct list *parameters, const char *text)
{
	const struct parameter *rows = parameters->items;

	for (size_t i = 0; i < parameters->count; i++)
		if (name_is(&rows[i].item.name, text) ||
		    name_is(&rows[i].as, text))
			return true;
	return false;
}

static bool is_context(const struct command *command, const char *text)
{
	const struct context *contexts = command->contexts.items;

	for (size_t i = 0; i < command->contexts.count; i++)
		if (name_is(&contexts[i].item.name, text))
			return true;
	return false;
}

static bool is_symbol(const struct scope *scope, enum symbol_kind kind,
		      const char *text)
{
	return symbols_find(&scope->checker->symbols, kind, text,
			    strlen(text)) != NULL;
}

static bool is_value(const struct scope *scope, const char *text)
{
	return is_parameter(&scope->command->inputs, text) ||
	       is_parameter(&scope->command->outputs, text) ||
	       is_context(scope->command, text) ||
	       is_symbol(scope, SYMBOL_ENUMERATOR, text) ||
	       is_symbol(scope, SYMBOL_CONSTANT, text);
}

/* What an expression that names something must name. */
static const struct {
	const char *what;
	enum symbol_kind suggest;
	enum symbol_kind external;
} roles[] = {
	[EXPRESSION_NAME] = { "an input, an output, a context, an enumerator "
			      "or a constant",
			      SYMBOL_ENUMERATOR, SYMBOL_EXTERNAL_NAME },
	[EXPRESSION_CALL] = { "a declared function", SYMBOL_FUNCTION,
			      SYMBOL_EXTERNAL_FUNCTION },
	[EXPRESSION_MEMBER] = { "a member of any type", SYMBOL_MEMBER,
				SYMBOL_EXTERNAL_MEMBER },
};

/* Whether no more than the name is known; notes that it is used. */
static bool is_external(const struct scope *scope,
			const struct expression *expression)
{
	const struct symbol *symbol = symbols_find(
		&scope->checker->symbols, roles[expression->kind].external,
		expression->text, strlen(expression->text));
	struct external_name *external = symbol ? symbol->item : NULL;

	if (external)
		external->used = true;
	return external;
}

static bool resolves(const struct scope *scope,
		     const struct expression *expression)
{
	switch (expression->kind) {
	case EXPRESSION_NAME:
		return is_value(scope, expression->text) ||
		       is_external(scope, expression);
	case EXPRESSION_CALL:
		return is_symbol(scope, SYMBOL_FUNCTION, expression->text) ||
		       is_external(scope, expression);
	case EXPRESSION_MEMBER:
		return is_symbol(scope, SYMBOL_MEMBER, expression->text) ||
		       is_external(scope, expression);
	default:
		return true;
	}
}

static void check_names_in(const struct scope *scope, const struct name *text,
			   const struct expression *expression)
{
	struct checker *checker = scope->checker;

	if (!resolves(scope, expression)) {
		struct name name = { expression->text,
				     source_text_position(text->at, text->text,
							  expression->offset) };

		check_report_unresolved(
			checker, CHECK_IDENTIFIER_UNRESOLVED,
			&scope->command->item, &name,
			roles[expression->kind].what,
			symbols_suggest(&checker->symbols,
					roles[expression->kind].suggest,
					name.text));
	}
	for (size_t i = 0; i < expression->operands.count; i++)
		check_names_in(scope, text, expression_operand(expression, i));
}

static void check_formula(const struct scope *scope, struct formula *formula)
{
	struct expression_error error;

	if (!formula->text.text)
		return;
	formula->tree = expression_parse(scope->checker->model->arena,
					 &formula->text, &error);
	if (formula->tree)
		check_names_in(scope, &formula->text, formula->tree);
	else
		check_report(scope->checker, CHECK_EXPRESSION_SYNTAX,
			     &scope->command->item, error.at, "%s", error.text);
}

static const struct status_row *find_status(const struct scope *scope,
					    const struct name *status)
{
	const struct status_row *rows = scope->interface->result.statuses.items;
	struct suggestion best = { 0 };

	for (size_t i = 0; i < scope->interface->result.statuses.count; i++) {
		if (strcmp(rows[i].status.text, status->text) == 0)
			return &rows[i];
		suggest_consider(&best, status->text, rows[i].status.text);
	}
	check_report_unresolved(scope->checker, CHECK_IDENTIFIER_UNRESOLVED,
				&scope->command->item, status,
				"a status of the interface", best.name);
	return NULL;
}

static void check_form(const struct scope *scope, const struct failure *failure)
{
	bool formal = failure->when.text.text;

	if (formal == (failure->informal.text != NULL))
		check_report(scope->checker, CHECK_FAILURE_FORM,
			     &scope->command->item, failure->item.name.at,
			     "'%s' is to have one of 'when' and 'informal'",
			     failure->item.name.text);
	else if (formal && !failure->status.text)
		check_report(scope->checker, CHECK_FAILURE_FORM,
			     &scope->command->item, failure->item.name.at,
			     "'%s' has no status", failure->item.name.text);
}

static void check_index(const struct scope *scope,
			const struct failure *failure)
{
	const struct status_row *row = find_status(scope, &failure->status);

	if (!row)
		return;
	if (row->index == INDEX_ZERO && failure->index.text.text)
		check_report(scope->checker, CHECK_STATUS_INDEX,
			     &scope->command->item, failure->index.text.at,
			     "the index of %s is always zero",
			     row->status.text);
	if (row->index == INDEX_STATED && !failure->index.text.text)
		check_report(scope->checker, CHECK_STATUS_INDEX,
			     &scope->command->item, failure->status.at,
			     "%s comes with an index", row->status.text);
}

static void check_failure(const struct scope *scope, struct failure *failure)
{
	check_form(scope, failure);
	check_formula(scope, &failure->when);
	check_formula(scope, &failure->index);
	check_formula(scope, &failure->also);
	if (failure->status.text)
		check_index(scope, failure);
}

static void check_validity(const struct scope *scope)
{
	struct parameter *rows = scope->command->outputs.items;

	for (size_t i = 0; i < scope->command->outputs.count; i++) {
		const struct list *statuses = &rows[i].valid.statuses;
		const struct name *names = statuses->items;

		for (size_t j = 0; j < statuses->count; j++)
			find_status(scope, &names[j]);
		check_formula(scope, &rows[i].when);
	}
}

static void check_command(const struct scope *scope)
{
	struct context *contexts = scope->command->contexts.items;
	struct failure *failures = scope->command->failures.items;

	check_validity(scope);
	for (size_t i = 0; i < scope->command->contexts.count; i++)
		check_formula(scope, &contexts[i].value);
	for (size_t i = 0; i < scope->command->failures.count; i++)
		check_failure(scope, &failures[i]);
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
			check_command(&(struct scope){ checker, &interfaces[i],
						       &commands[j] });
	}
	check_external(checker, &external->functions);
	check_external(checker, &external->names);
	check_external(checker, &external->members);
}
