/* SPDX-License-Identifier: BSD-3-Clause */
#include "check/values.h"

#include <string.h>

void check_report_name(const struct scope *scope,
		       const struct expression *expression, const char *what,
		       const char *suggestion)
{
	const struct name name = { expression->text,
				   check_expression_at(scope, expression) };

	check_report_unresolved(scope->checker, CHECK_IDENTIFIER_UNRESOLVED,
				check_owner(CHECK_IDENTIFIER_UNRESOLVED,
					    scope->row, scope->owner),
				&name, what, suggestion);
}

/* What a name means. */
static void refer(struct expression *expression, enum reference reference,
		  const struct item *target, struct value_type type)
{
	expression->reference = reference;
	expression->target = target;
	expression->type = type;
}

static bool is_named(const struct name *name,
		     const struct expression *expression)
{
	return name->text && strcmp(name->text, expression->text) == 0;
}

/* The type at an address; unknown if that is an error of its own. */
static struct value_type structure_type(const struct parameter *input)
{
	const struct type *type = input->points_to.type;

	if (!type || type->kind != TYPE_STRUCTURE)
		return (struct value_type){ .class = CLASS_UNKNOWN };
	return value_type_of(&input->points_to, NULL);
}

static bool find_parameter(const struct list *list, enum reference reference,
			   struct expression *expression)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++) {
		if (is_named(&rows[i].item.name, expression))
			refer(expression, reference, &rows[i].item,
			      value_type_of(&rows[i].type, NULL));
		else if (is_named(&rows[i].as, expression))
			refer(expression, REFERENCE_STRUCTURE, &rows[i].item,
			      structure_type(&rows[i]));
		else
			continue;
		return true;
	}
	return false;
}

bool check_external_name(const struct scope *scope, enum symbol_kind kind,
			 const struct expression *expression)
{
	const struct symbol *symbol = symbols_find(&scope->checker->symbols,
						   kind, expression->text,
						   strlen(expression->text));
	struct external_name *external = symbol ? symbol->item : NULL;

	if (external)
		external->used = true;
	return external;
}

static bool has_type(const struct list *parameters, const struct type *type)
{
	const struct parameter *rows = parameters->items;

	for (size_t i = 0; i < parameters->count; i++)
		if (rows[i].type.type == type)
			return true;
	return false;
}

/*
 * Whether every command with a value of the fieldset has such an input too; one
 * with an error may have lost it.
 */
static bool find_input_beside(const struct scope *scope,
			      struct expression *expression)
{
	const struct symbol *symbols = scope->checker->symbols.list.items;
	bool found = false;

	for (size_t i = 0; i < scope->checker->symbols.list.count; i++) {
		const struct command *command = symbols[i].item;

		if (symbols[i].kind != SYMBOL_COMMAND ||
		    (!has_type(&command->inputs, scope->fieldset) &&
		     !has_type(&command->outputs, scope->fieldset)))
			continue;
		if (!find_parameter(&command->inputs, REFERENCE_INPUT,
				    expression) &&
		    !check_is_damaged(scope->checker, &command->item))
			return false;
		found = true;
	}
	return found;
}

static bool find_field(const struct scope *scope, struct expression *expression)
{
	const struct field *field =
		type_field(scope->fieldset, expression->text);

	if (field)
		refer(expression, REFERENCE_FIELD, &field->item,
		      value_type_of_field(field));
	return field;
}

/* What chooses among the alternatives of a field. */
static void check_chooser_name(const struct scope *scope,
			       struct expression *expression)
{
	if (!find_field(scope, expression) &&
	    !find_input_beside(scope, expression) &&
	    !check_external_name(scope, SYMBOL_EXTERNAL_NAME, expression))
		check_report_name(scope, expression,
				  "a field beside it, or an input of every "
				  "command with the fieldset",
				  NULL);
}

static bool find_context(const struct command *command,
			 struct expression *expression)
{
	const struct context *contexts = command->contexts.items;

	for (size_t i = 0; i < command->contexts.count; i++) {
		struct value_type type = value_type_of(&contexts[i].type, NULL);

		if (!is_named(&contexts[i].item.name, expression))
			continue;
		/* If it is not what it should be, its uses need no error. */
		if (contexts[i].value.tree &&
		    !value_types_agree(contexts[i].value.tree->type, type))
			type = (struct value_type){ .class = CLASS_UNKNOWN };
		refer(expression, REFERENCE_CONTEXT, &contexts[i].item, type);
		return true;
	}
	return false;
}

static bool find_enumerator(const struct scope *scope,
			    struct expression *expression)
{
	const struct symbol *symbol =
		symbols_find(&scope->checker->symbols, SYMBOL_ENUMERATOR,
			     expression->text, strlen(expression->text));

	if (!symbol)
		return false;
	refer(expression, REFERENCE_ENUMERATOR, symbol->item,
	      (struct value_type){
		      .class = CLASS_DECLARED,
		      .type = (const struct type *)symbol->owner });
	return true;
}

static bool find_constant(const struct scope *scope,
			  struct expression *expression)
{
	const struct symbol *symbol =
		symbols_find(&scope->checker->symbols, SYMBOL_CONSTANT,
			     expression->text, strlen(expression->text));

	if (!symbol)
		return false;
	refer(expression, REFERENCE_CONSTANT, symbol->item,
	      (struct value_type){ .class = CLASS_INTEGER, .literal = true });
	return true;
}

static bool find_variable(const struct scope *scope,
			  struct expression *expression)
{
	const struct variable *variable = scope->variables;

	while (variable && strcmp(variable->name, expression->text) != 0)
		variable = variable->around;
	if (variable)
		refer(expression, REFERENCE_VARIABLE, NULL,
		      (struct value_type){ .class = CLASS_INTEGER });
	return variable;
}

/* A parameter of the function whose value is checked. */
static bool find_own_parameter(const struct function *function,
			       struct expression *expression)
{
	const struct member *parameters = function->parameters.items;

	for (size_t i = 0; i < function->parameters.count; i++) {
		if (!is_named(&parameters[i].item.name, expression))
			continue;
		refer(expression, REFERENCE_PARAMETER, &parameters[i].item,
		      value_type_of(&parameters[i].type, &parameters[i].count));
		return true;
	}
	return false;
}

/* A name in a condition, a context or a footprint. */
static void check_command_name(const struct scope *scope,
			       struct expression *expression)
{
	const struct command *command = scope->command;

	if (!find_parameter(&command->inputs, REFERENCE_INPUT, expression) &&
	    !find_parameter(&command->outputs, REFERENCE_OUTPUT, expression) &&
	    !find_context(command, expression) &&
	    !find_enumerator(scope, expression) &&
	    !find_constant(scope, expression) &&
	    !check_external_name(scope, SYMBOL_EXTERNAL_NAME, expression))
		check_report_name(scope, expression,
				  "an input, an output, a context, an "
				  "enumerator or a constant",
				  symbols_suggest(&scope->checker->symbols,
						  SYMBOL_ENUMERATOR,
						  expression->text));
}

static void check_function_name(const struct scope *scope,
				struct expression *expression)
{
	if (!find_own_parameter(scope->function, expression) &&
	    !find_enumerator(scope, expression) &&
	    !find_constant(scope, expression))
		check_report_name(scope, expression,
				  "a parameter, an enumerator or a constant",
				  NULL);
}

void check_value_name(const struct scope *scope, struct expression *expression)
{
	if (find_variable(scope, expression))
		return;
	if (scope->command)
		check_command_name(scope, expression);
	else if (scope->function)
		check_function_name(scope, expression);
	else
		check_chooser_name(scope, expression);
}
