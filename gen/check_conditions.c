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

static bool name_is(const struct name *name, const struct token *token)
{
	return name->text && token_is(token, name->text);
}

static bool is_parameter(const struct list *parameters,
			 const struct token *token)
{
	const struct parameter *rows = parameters->items;

	for (size_t i = 0; i < parameters->count; i++)
		if (name_is(&rows[i].item.name, token))
			return true;
	return false;
}

static bool is_context(const struct command *command, const struct token *token)
{
	const struct context *contexts = command->contexts.items;

	for (size_t i = 0; i < command->contexts.count; i++)
		if (name_is(&contexts[i].item.name, token))
			return true;
	return false;
}

static bool is_symbol(const struct scope *scope, enum symbol_kind kind,
		      const struct token *token)
{
	return symbols_find(&scope->checker->symbols, kind, token->text,
			    token->length) != NULL;
}

static bool is_value(const struct scope *scope, const struct token *token)
{
	return is_parameter(&scope->command->inputs, token) ||
	       is_parameter(&scope->command->outputs, token) ||
	       is_context(scope->command, token) ||
	       is_symbol(scope, SYMBOL_ENUMERATOR, token) ||
	       is_symbol(scope, SYMBOL_CONSTANT, token) ||
	       token_is(token, "TRUE") || token_is(token, "FALSE");
}

/* What a token that names something must be. */
static const struct {
	const char *what;
	enum symbol_kind suggest;
} roles[] = {
	[TOKEN_NAME] = { "an input, an output, a context, an enumerator or a "
			 "constant",
			 SYMBOL_ENUMERATOR },
	[TOKEN_FUNCTION] = { "a declared function", SYMBOL_FUNCTION },
	[TOKEN_MEMBER] = { "a member of any type", SYMBOL_MEMBER },
};

static bool resolves(const struct scope *scope, const struct token *token)
{
	switch (token->kind) {
	case TOKEN_NAME:
		return is_value(scope, token);
	case TOKEN_FUNCTION:
		return is_symbol(scope, SYMBOL_FUNCTION, token);
	case TOKEN_MEMBER:
		return is_symbol(scope, SYMBOL_MEMBER, token);
	default:
		return true;
	}
}

static const char *unbalanced_text(const struct token *token)
{
	if (!token->length)
		return "a bracket%s is not closed";
	if (token_is(token, "(") || token_is(token, "["))
		return "'%s' is nested too deeply";
	return "'%s' has no partner";
}

static void check_token(const struct scope *scope, const struct token *token,
			struct position at)
{
	struct checker *checker = scope->checker;
	struct name name = { arena_copy(checker->model->arena, token->text,
					token->length),
			     at };

	if (token->kind == TOKEN_INVALID)
		check_report(checker, CHECK_EXPRESSION_SYNTAX,
			     &scope->command->item, at,
			     "'%s' has no meaning in an expression", name.text);
	else if (token->kind == TOKEN_UNBALANCED)
		check_report(checker, CHECK_EXPRESSION_SYNTAX,
			     &scope->command->item, at, unbalanced_text(token),
			     name.text);
	else if (!resolves(scope, token))
		check_report_unresolved(
			checker, CHECK_IDENTIFIER_UNRESOLVED,
			&scope->command->item, &name, roles[token->kind].what,
			symbols_suggest(&checker->symbols,
					roles[token->kind].suggest, name.text));
}

static void check_expression(const struct scope *scope,
			     const struct name *expression)
{
	struct tokenizer tokenizer;
	struct token token;

	if (!expression->text)
		return;
	tokenizer_init(&tokenizer, expression->text);
	do {
		struct position at = expression->at;

		token = tokenizer_next(&tokenizer);
		at.column += (unsigned int)(token.text - expression->text);
		check_token(scope, &token, at);
	} while (token.kind != TOKEN_END && token.kind != TOKEN_INVALID &&
		 token.kind != TOKEN_UNBALANCED);
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

static void check_failure(const struct scope *scope,
			  const struct failure *failure)
{
	const struct status_row *row = find_status(scope, &failure->status);

	check_expression(scope, &failure->when);
	check_expression(scope, &failure->index);
	check_expression(scope, &failure->also);
	if (!row)
		return;
	if (row->index == INDEX_ZERO && failure->index.text)
		check_report(scope->checker, CHECK_STATUS_INDEX,
			     &scope->command->item, failure->index.at,
			     "the index of %s is always zero",
			     row->status.text);
	if (row->index == INDEX_STATED && !failure->index.text)
		check_report(scope->checker, CHECK_STATUS_INDEX,
			     &scope->command->item, failure->status.at,
			     "%s comes with an index", row->status.text);
}

static void check_validity(const struct scope *scope)
{
	const struct parameter *rows = scope->command->outputs.items;

	for (size_t i = 0; i < scope->command->outputs.count; i++) {
		const struct list *statuses = &rows[i].valid.statuses;
		const struct name *names = statuses->items;

		for (size_t j = 0; j < statuses->count; j++)
			find_status(scope, &names[j]);
	}
}

static void check_command(const struct scope *scope)
{
	const struct context *contexts = scope->command->contexts.items;
	const struct failure *failures = scope->command->failures.items;

	check_validity(scope);
	for (size_t i = 0; i < scope->command->contexts.count; i++)
		check_expression(scope, &contexts[i].value);
	for (size_t i = 0; i < scope->command->failures.count; i++)
		check_failure(scope, &failures[i]);
}

void check_conditions(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			check_command(&(struct scope){ checker, &interfaces[i],
						       &commands[j] });
	}
}
