/* SPDX-License-Identifier: BSD-3-Clause */
/* A name means one thing where it is used. */
#include <string.h>

#include "check/check.h"

static void report_duplicate(struct checker *checker, const struct item *owner,
			     const struct name *first,
			     const struct name *second)
{
	struct diagnostic *error =
		check_report(checker, CHECK_NAME_DUPLICATE, owner, second->at,
			     "'%s' is there already", second->text);

	if (error)
		error->subject = second->text;
	check_note(checker, error, first->at, "first seen here");
}

/* Forms of a function have different parameters. */
static bool same_parameters(const struct function *left,
			    const struct function *right)
{
	const struct member *ours = left->parameters.items;
	const struct member *theirs = right->parameters.items;

	if (left->parameters.count != right->parameters.count)
		return false;
	for (size_t i = 0; i < left->parameters.count; i++)
		if (ours[i].count.value != theirs[i].count.value ||
		    strcmp(ours[i].type.name.text, theirs[i].type.name.text) !=
			    0)
			return false;
	return true;
}

static bool may_share(const struct symbol *left, const struct symbol *right)
{
	if (left->kind == SYMBOL_FUNCTION)
		return !same_parameters(left->item, right->item);
	return left->kind == SYMBOL_MEMBER && left->owner != right->owner;
}

/* Symbols of one kind share a name space; members have their type's. */
static void check_symbols(struct checker *checker)
{
	const struct symbols *symbols = &checker->symbols;

	for (size_t i = 1; i < symbols->list.count; i++) {
		const struct symbol *before = &symbols->sorted[i - 1];
		const struct symbol *here = &symbols->sorted[i];

		if (before->kind != here->kind ||
		    strcmp(before->name->text, here->name->text) != 0)
			continue;
		if (may_share(before, here))
			continue;
		report_duplicate(checker, here->owner, before->name,
				 here->name);
	}
}

/* Conditions name constants and enumerators alike. */
static void check_constants(struct checker *checker)
{
	const struct constant *constants = checker->model->constants.items;

	for (size_t i = 0; i < checker->model->constants.count; i++) {
		const struct name *name = &constants[i].item.name;
		const struct symbol *same =
			symbols_find(&checker->symbols, SYMBOL_ENUMERATOR,
				     name->text, strlen(name->text));

		if (same)
			report_duplicate(checker, same->owner, name,
					 same->name);
	}
}

/* The first of @count names of @list that is @name, or NULL. */
static const struct name *find_name(const struct list *list, size_t count,
				    const struct name *name)
{
	const struct name *const *names = list->items;

	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i]->text, name->text) == 0)
			return names[i];
	return NULL;
}

/* Reports each name of @list that an earlier one of @list has too. */
static void check_list(struct checker *checker, const struct item *owner,
		       const struct list *list)
{
	const struct name *const *names = list->items;

	for (size_t i = 0; i < list->count; i++) {
		const struct name *first = find_name(list, i, names[i]);

		if (first)
			report_duplicate(checker, owner, first, names[i]);
	}
}

static void add_name(struct checker *checker, struct list *list,
		     const struct name *name)
{
	const struct name **added;

	if (!name->text)
		return;
	added = list_add(checker->model->arena, list,
			 sizeof(const struct name *));
	*added = name;
}

/* A row that stands there twice is one error, not one for each of its names. */
static void add_parameters(struct checker *checker, struct list *list,
			   const struct list *parameters)
{
	const struct parameter *rows = parameters->items;

	for (size_t i = 0; i < parameters->count; i++) {
		const struct name *name = &rows[i].item.name;
		bool twice = name->text && find_name(list, list->count, name);

		add_name(checker, list, name);
		if (!twice)
			add_name(checker, list, &rows[i].as);
	}
}

static void check_statuses(struct checker *checker,
			   const struct command *command,
			   const struct parameter *output)
{
	const struct name *statuses = output->valid.names.items;
	struct list names = { 0 };

	for (size_t i = 0; i < output->valid.names.count; i++)
		add_name(checker, &names, &statuses[i]);
	check_list(checker, &command->item, &names);
}

/* The names of the rows of one table, whose structs have @size bytes. */
static void check_ids(struct checker *checker, const struct command *command,
		      const struct list *rows, size_t size)
{
	const char *row = rows->items;
	struct list names = { 0 };

	for (size_t i = 0; i < rows->count; i++, row += size)
		add_name(checker, &names, &((const struct item *)row)->name);
	check_list(checker, &command->item, &names);
}

/* Inputs, outputs, structures and contexts: what conditions name. */
static void check_command(struct checker *checker,
			  const struct command *command)
{
	const struct parameter *outputs = command->outputs.items;
	const struct context *contexts = command->contexts.items;
	struct list values = { 0 };

	add_parameters(checker, &values, &command->inputs);
	add_parameters(checker, &values, &command->outputs);
	for (size_t i = 0; i < command->contexts.count; i++)
		add_name(checker, &values, &contexts[i].item.name);
	check_list(checker, &command->item, &values);
	check_ids(checker, command, &command->failures, sizeof(struct failure));
	check_ids(checker, command, &command->successes,
		  sizeof(struct success));
	check_ids(checker, command, &command->footprints,
		  sizeof(struct footprint));
	for (size_t i = 0; i < command->outputs.count; i++)
		check_statuses(checker, command, &outputs[i]);
}

void check_names(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;

	check_symbols(checker);
	check_constants(checker);
	for (size_t i = 0; i < checker->symbols.list.count; i++)
		if (symbols[i].kind == SYMBOL_COMMAND)
			check_command(checker, symbols[i].item);
}
