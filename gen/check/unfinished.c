/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What commands return that may start an operation and have not finished: the
 * interface states it once. It becomes outputs of each of them, in registers
 * that may hold something else on other statuses.
 */
#include <string.h>

#include "check/check.h"

struct pass {
	struct checker *checker;
	const struct interface *interface;
};

static bool check_status(const struct pass *pass)
{
	const struct list *statuses = &pass->interface->result.statuses;
	const struct status_row *rows = statuses->items;
	const struct name *status = &pass->interface->unfinished.status;

	for (size_t i = 0; i < statuses->count; i++)
		if (strcmp(rows[i].status.text, status->text) == 0)
			return true;
	check_report_unresolved(pass->checker, CHECK_IDENTIFIER_UNRESOLVED,
				&pass->interface->item, status,
				"a status of the interface", NULL);
	return false;
}

static bool overlap(const struct parameter *a, const struct parameter *b)
{
	return a->reg.value == b->reg.value && a->bits.lsb <= b->bits.msb &&
	       b->bits.lsb <= a->bits.msb;
}

static void report(const struct pass *pass, const struct parameter *row,
		   const struct parameter *other, const char *text)
{
	struct diagnostic *error = check_report(pass->checker, CHECK_UNFINISHED,
						&pass->interface->item,
						row->item.name.at, "%s: %s",
						row->item.name.text, text);

	check_note(pass->checker, error, other->reg.at,
		   "the other row is this one");
}

/* Whether the first @count rows of @list have other names. */
static void check_names_of(const struct pass *pass, const struct parameter *row,
			   const struct list *list, size_t count)
{
	const struct parameter *others = list->items;

	for (size_t i = 0; i < count; i++)
		if (others[i].item.name.text &&
		    strcmp(others[i].item.name.text, row->item.name.text) == 0)
			report(pass, row, &others[i],
			       "something else has this name");
}

static void check_row(const struct pass *pass, const struct list *list,
		      size_t index)
{
	const struct parameter *rows = list->items;
	const struct parameter *row = &rows[index];

	if (row->bits.msb - row->bits.lsb != 63)
		check_report(pass->checker, CHECK_UNFINISHED,
			     &pass->interface->item, row->bits.at,
			     "%s needs its register for itself, bits 63:0",
			     row->item.name.text);
	check_names_of(pass, row, list, index);
	for (size_t i = 0; i < index; i++)
		if (overlap(row, &rows[i]))
			report(pass, row, &rows[i],
			       "something else has this place");
}

static void check_output(const struct pass *pass, const struct command *command,
			 const struct parameter *row)
{
	const char *status = pass->interface->unfinished.status.text;
	const struct parameter *outputs = command->outputs.items;

	check_names_of(pass, row, &command->inputs, command->inputs.count);
	check_names_of(pass, row, &command->outputs, command->outputs.count);
	for (size_t i = 0; i < command->outputs.count; i++)
		if (overlap(row, &outputs[i]) &&
		    selection_has(&outputs[i].valid, status))
			report(pass, row, &outputs[i],
			       "something else has this place then");
}

/*
 * Of a command that resumes an operation: its own outputs come with no other
 * status, where all registers are those of the command that started it.
 */
static void check_resuming(const struct pass *pass,
			   const struct command *command)
{
	const struct name *status = &pass->interface->unfinished.status;
	const struct parameter *outputs = command->outputs.items;

	if (command->resumes_operation != TRAIT_YES)
		return;
	for (size_t i = 0; i < command->outputs.count; i++) {
		const struct selection *valid = &outputs[i].valid;

		if (!outputs[i].reg.value || !outputs[i].item.name.text ||
		    (valid->names.count == 1 &&
		     selection_has(valid, status->text)))
			continue;
		check_report(pass->checker, CHECK_UNFINISHED, &command->item,
			     outputs[i].item.name.at,
			     "%s can only be valid on %s: what %s returns "
			     "otherwise is what the operation returns",
			     outputs[i].item.name.text, status->text,
			     command->item.name.text);
	}
}

/* Returns whether the command is one that may start an operation. */
static bool check_command(const struct pass *pass,
			  const struct command *command)
{
	const struct list *outputs = &pass->interface->unfinished.outputs;
	const struct parameter *rows = outputs->items;

	check_resuming(pass, command);
	if (command->may_start_operation != TRAIT_YES)
		return false;
	for (size_t i = 0; i < outputs->count; i++)
		check_output(pass, command, &rows[i]);
	return true;
}

/* False if there is nothing to add to the commands. */
static bool check_interface(const struct pass *pass)
{
	const struct interface *interface = pass->interface;
	const struct command *commands = interface->commands.items;
	const struct list *outputs = &interface->unfinished.outputs;
	bool used = false, good = check_status(pass);

	for (size_t i = 0; i < outputs->count; i++)
		check_row(pass, outputs, i);
	for (size_t i = 0; i < interface->commands.count; i++)
		used = check_command(pass, &commands[i]) || used;
	if (!used)
		check_report(pass->checker, CHECK_UNFINISHED, &interface->item,
			     interface->unfinished.status.at,
			     "no command of %s may start an operation",
			     interface->item.name.text);
	else if (!outputs->count)
		check_report(pass->checker, CHECK_UNFINISHED, &interface->item,
			     interface->unfinished.status.at,
			     "an output is missing, to go on with");
	return good;
}

/* Adds the rows of the interface to the outputs of @command. */
static void expand(struct arena *arena, const struct unfinished *unfinished,
		   struct command *command)
{
	const struct parameter *rows = unfinished->outputs.items;

	for (size_t i = 0; i < unfinished->outputs.count; i++) {
		struct parameter *row =
			list_add(arena, &command->outputs, sizeof(*row));
		struct name *status;

		*row = rows[i];
		row->unfinished = true;
		row->valid.at = unfinished->status.at;
		status = list_add(arena, &row->valid.names, sizeof(*status));
		*status = unfinished->status;
	}
}

/* Reports the first command that would need what @interface does not state. */
static void check_none(struct checker *checker,
		       const struct interface *interface)
{
	const struct command *commands = interface->commands.items;

	for (size_t i = 0; i < interface->commands.count; i++) {
		bool starts = commands[i].may_start_operation == TRAIT_YES;

		if (!starts && commands[i].resumes_operation != TRAIT_YES)
			continue;
		check_report(checker, CHECK_UNFINISHED, &commands[i].item,
			     commands[i].item.name.at,
			     "%s %s, but what it returns "
			     "then is missing: 'unfinished' of %s",
			     commands[i].item.name.text,
			     starts ? "may start an operation" :
				      "resumes operations that may go on",
			     interface->item.name.text);
		return;
	}
}

void check_unfinished(struct checker *checker)
{
	struct list *interfaces = &checker->model->interfaces;
	struct interface *items = interfaces->items;

	for (size_t i = 0; i < interfaces->count; i++) {
		struct command *commands = items[i].commands.items;

		if (!items[i].unfinished.status.text) {
			check_none(checker, &items[i]);
			continue;
		}
		if (!check_interface(&(struct pass){ checker, &items[i] }))
			continue;
		for (size_t j = 0; j < items[i].commands.count; j++)
			if (commands[j].may_start_operation == TRAIT_YES)
				expand(checker->model->arena,
				       &items[i].unfinished, &commands[j]);
	}
}
