/* SPDX-License-Identifier: BSD-3-Clause */
/* Resolves the references to types, and judges what they form. */
#include <inttypes.h>

#include "base/limits.h"
#include "check/check.h"
#include "model/nesting.h"
#include "model/value_type.h"

static void resolve(struct checker *checker, const struct item *owner,
		    struct type_ref *ref)
{
	const char *name = ref->name.text;

	if (!name)
		return; /* a reserved row or padding */
	if (!symbols_resolve_type(&checker->symbols, checker->model->arena,
				  ref))
		check_report_unresolved(checker, CHECK_TYPE_UNRESOLVED, owner,
					&ref->name, "a declared type",
					symbols_suggest(&checker->symbols,
							SYMBOL_TYPE, name));
}

static void resolve_type(void *context, struct type *type)
{
	struct checker *checker = context;
	struct member *members = type->members.items;
	struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		struct alternative *alternatives = fields[i].alternatives.items;

		resolve(checker, &type->item, &fields[i].type);
		for (size_t j = 0; j < fields[i].alternatives.count; j++)
			resolve(checker, &type->item, &alternatives[j].type);
	}
	for (size_t i = 0; i < type->members.count; i++)
		resolve(checker, &type->item, &members[i].type);
}

static void resolve_parameters(struct checker *checker,
			       const struct item *owner,
			       const struct list *parameters)
{
	struct parameter *rows = parameters->items;

	for (size_t i = 0; i < parameters->count; i++) {
		resolve(checker, owner, &rows[i].type);
		resolve(checker, owner, &rows[i].points_to);
	}
}

/* A parameter may also have a type of the language of expressions. */
static void resolve_or_word(struct checker *checker, const struct item *owner,
			    struct type_ref *ref)
{
	struct value_type word;

	if (!value_type_word(ref->name.text, &word))
		resolve(checker, owner, ref);
}

static void resolve_function(struct checker *checker, struct function *function)
{
	struct member *parameters = function->parameters.items;

	for (size_t i = 0; i < function->parameters.count; i++)
		resolve_or_word(checker, &function->item, &parameters[i].type);
	resolve_or_word(checker, &function->item, &function->returns);
}

/* The values of an enumeration are statuses without an index. */
static void list_statuses(struct checker *checker, struct result *result)
{
	const struct type *type = result->type.type;
	const struct enumerator *values;

	if (!type || type->kind != TYPE_ENUMERATION || result->statuses.count)
		return;
	values = type->enumerators.items;
	for (size_t i = 0; i < type->enumerators.count; i++) {
		struct status_row *row = list_add(
			checker->model->arena, &result->statuses, sizeof(*row));

		row->status = values[i].item.name;
		row->index = INDEX_NONE;
	}
}

static void resolve_interface(struct checker *checker,
			      struct interface *interface)
{
	struct command *commands = interface->commands.items;

	resolve(checker, &interface->item, &interface->version.type);
	resolve(checker, &interface->item, &interface->result.type);
	list_statuses(checker, &interface->result);
	resolve_parameters(checker, &interface->item,
			   &interface->unfinished.outputs);
	for (size_t i = 0; i < interface->commands.count; i++) {
		struct context *contexts = commands[i].contexts.items;
		const struct item *owner = &commands[i].item;

		resolve_parameters(checker, owner, &commands[i].inputs);
		resolve_parameters(checker, owner, &commands[i].outputs);
		for (size_t j = 0; j < commands[i].contexts.count; j++)
			resolve(checker, owner, &contexts[j].type);
	}
}

static void check_cycles(struct checker *checker)
{
	const struct nesting_cycle *cycles;
	struct nesting nesting;

	nesting_find(checker->model, &nesting);
	cycles = nesting.cycles.items;
	for (size_t i = 0; i < nesting.cycles.count; i++) {
		const struct item *item = &cycles[i].type->item;
		struct diagnostic *error = check_report(
			checker, CHECK_TYPE_CYCLE, item, item->name.at,
			"'%s' contains itself", item->name.text);

		check_note(checker, error, cycles[i].closing->name.at,
			   "the circle closes here");
	}
}

/* The width of a scalar, before anything calculates with it. */
static void check_scalar(void *context, struct type *type)
{
	const uint64_t most = UINT64_C(8) * LIMIT_STRUCTURE_BYTES;

	if (type->kind == TYPE_SCALAR && type->width.value > most)
		check_report(context, CHECK_OUT_OF_RANGE, &type->item,
			     type->width.at, "must be from 1 to %" PRIu64,
			     most);
}

static void number_type(void *context, struct type *type)
{
	size_t *next = context;

	type->number = (*next)++;
}

void check_types(struct checker *checker)
{
	struct interface *interfaces = checker->model->interfaces.items;
	struct function *functions = checker->model->functions.items;
	size_t number = 0;

	model_each_type(checker->model, number_type, &number);
	model_each_type(checker->model, check_scalar, checker);
	model_each_type(checker->model, resolve_type, checker);
	for (size_t i = 0; i < checker->model->interfaces.count; i++)
		resolve_interface(checker, &interfaces[i]);
	for (size_t i = 0; i < checker->model->functions.count; i++)
		resolve_function(checker, &functions[i]);
	check_cycles(checker);
}
