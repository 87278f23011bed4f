/* SPDX-License-Identifier: BSD-3-Clause */
/* The tables of inputs and outputs: every register, every bit, once. */
#include <inttypes.h>
#include <string.h>

#include "check/check.h"
#include "model/coverage.h"

struct table {
	const struct command *command;
	const struct list *rows; /* struct parameter */
	const struct number *count;
	const char *what; /* "input" or "output" */
};

static void report_overlap(struct checker *checker, const struct table *table,
			   const struct coverage_fault *fault)
{
	const struct parameter *row = fault->span->row;
	const struct parameter *other = fault->other->row;
	struct diagnostic *error;

	/* Rows of equal bits may come in any order: blame the later one. */
	if (row < other) {
		const struct parameter *earlier = row;

		row = other;
		other = earlier;
	}
	if (row->reserved || other->reserved)
		error = check_report(checker, CHECK_OVERLAP,
				     &table->command->item, row->bits.at,
				     "bits of X%" PRIu64 " are stated twice",
				     row->reg.value);
	else
		error = check_report(checker, CHECK_REGISTER_TWICE,
				     &table->command->item, row->reg.at,
				     "X%" PRIu64 " is %s and %s",
				     row->reg.value, other->item.name.text,
				     row->item.name.text);
	check_note(checker, error, other->reg.at, "the other row is this one");
}

static void report_fault(struct checker *checker, const struct table *table,
			 const struct coverage_fault *fault,
			 const struct parameter *last)
{
	const struct parameter *row = last;

	switch (fault->kind) {
	case COVERAGE_OVERLAP:
		report_overlap(checker, table, fault);
		break;
	case COVERAGE_OUTSIDE:
		row = fault->span->row;
		check_report(checker, CHECK_OUT_OF_RANGE, &table->command->item,
			     row->bits.at, "a register has bits 63:0");
		break;
	case COVERAGE_HOLE:
		if (fault->span)
			row = fault->span->row;
		check_report(checker, CHECK_HOLE, &table->command->item,
			     row->bits.at,
			     "bits %" PRIu64 ":%" PRIu64 " of X%" PRIu64
			     ": nothing states them",
			     fault->end - 1, fault->first, last->reg.value);
		break;
	}
}

/* Checks the rows of one register; false if there are none. */
static bool check_register(struct checker *checker, const struct table *table,
			   uint64_t number)
{
	const struct parameter *rows = table->rows->items;
	struct span *spans = arena_alloc(checker->model->arena,
					 table->rows->count * sizeof(*spans));
	const struct coverage_fault *faults;
	struct list list = { 0 };
	const struct parameter *last = NULL;
	size_t count = 0;

	for (size_t i = 0; i < table->rows->count; i++) {
		if (rows[i].reg.value != number)
			continue;
		spans[count++] = (struct span){ rows[i].bits.lsb,
						rows[i].bits.msb + UINT64_C(1),
						&rows[i] };
		last = &rows[i];
	}
	if (!last)
		return false;
	coverage_find(checker->model->arena, spans, count, 64, &list);
	faults = list.items;
	for (size_t i = 0; i < list.count; i++)
		report_fault(checker, table, &faults[i], last);
	return true;
}

/* The first row of a register behind @number, or NULL. */
static const struct parameter *row_behind(const struct table *table,
					  uint64_t number)
{
	const struct parameter *rows = table->rows->items;

	for (size_t i = 0; i < table->rows->count; i++)
		if (rows[i].reg.value > number)
			return &rows[i];
	return NULL;
}

static void check_registers(struct checker *checker, const struct table *table)
{
	for (uint64_t number = 0; number < MODEL_REGISTERS; number++) {
		const struct parameter *behind = row_behind(table, number);

		if (!check_register(checker, table, number) && behind)
			check_report(checker, CHECK_REGISTER_SKIPPED,
				     &table->command->item, behind->reg.at,
				     "no %s of %s is in X%" PRIu64, table->what,
				     table->command->item.name.text, number);
	}
}

static bool stands_before(const struct parameter *row,
			  const struct parameter *other)
{
	if (row->reg.value != other->reg.value)
		return row->reg.value < other->reg.value;
	return row->bits.lsb < other->bits.lsb;
}

static void check_row_order(struct checker *checker, const struct table *table)
{
	const struct parameter *rows = table->rows->items;

	for (size_t i = 1; i < table->rows->count; i++)
		if (stands_before(&rows[i], &rows[i - 1]))
			check_report(checker, CHECK_ROW_ORDER,
				     &table->command->item, rows[i].reg.at,
				     "this row belongs before the one above "
				     "it");
}

static void check_table(struct checker *checker, const struct table *table)
{
	const struct parameter *rows = table->rows->items;
	uint64_t named = 0;

	for (size_t i = 0; i < table->rows->count; i++)
		named += rows[i].item.name.text != NULL;
	check_registers(checker, table);
	check_row_order(checker, table);
	if (named != table->count->value)
		check_report(checker, CHECK_COUNT, &table->command->item,
			     table->count->at,
			     "%s has %" PRIu64 " named %ss, not %" PRIu64,
			     table->command->item.name.text, named, table->what,
			     table->count->value);
}

/* What X0 holds when a command is called, or when it returns. */
struct x0 {
	const char *name;
	const char *type;
	bool always; /* whatever the status */
};

/* Where @row is not what X0 holds; no line if it is. */
static struct position find_x0_fault(const struct parameter *row,
				     const struct x0 *x0)
{
	if (row->reserved)
		return row->reg.at;
	if (strcmp(row->item.name.text, x0->name) != 0)
		return row->item.name.at;
	if (row->bits.msb != 63 || row->bits.lsb != 0)
		return row->bits.at;
	if (strcmp(row->type.name.text, x0->type) != 0)
		return row->type.name.at;
	if (x0->always && !row->valid.all)
		return row->valid.at;
	return (struct position){ 0 };
}

static void check_x0(struct checker *checker, const struct table *table,
		     const struct x0 *x0)
{
	const struct parameter *row = table->rows->items;
	const struct item *owner = &table->command->item;
	size_t left = table->rows->count;
	struct position at = table->count->at;

	while (left && row->reg.value != 0) {
		row++;
		left--;
	}
	if (left)
		at = find_x0_fault(row, x0);
	if (at.line)
		check_report(checker, CHECK_X0, owner, at,
			     "X0 of the %ss is '%s', a %s in bits 63:0%s",
			     table->what, x0->name, x0->type,
			     x0->always ? ", always valid" : "");
}

/* Where @input fails to point to a structure; no line if it does not fail. */
static struct position find_pointer_fault(const struct parameter *input)
{
	const struct type *type = input->type.type;

	if (!input->points_to.name.text)
		return input->as.at;
	if (!type || !input->points_to.type)
		return (struct position){ 0 };
	if (type->kind != TYPE_SCALAR || type->encoding != SCALAR_ADDRESS)
		return input->type.name.at;
	if (input->points_to.type->kind != TYPE_STRUCTURE)
		return input->points_to.name.at;
	return (struct position){ 0 };
}

static void check_pointers(struct checker *checker,
			   const struct command *command)
{
	const struct parameter *inputs = command->inputs.items;

	for (size_t i = 0; i < command->inputs.count; i++) {
		struct position at = find_pointer_fault(&inputs[i]);

		if (at.line)
			check_report(checker, CHECK_POINTER, &command->item, at,
				     "%s points to no structure: its type is "
				     "to be an address, 'points_to' a "
				     "structure",
				     inputs[i].item.name.text);
	}
}

/* X0 on return: what the command says, or else what the interface says. */
static void check_result(struct checker *checker,
			 const struct interface *interface,
			 const struct table *outputs)
{
	const struct command *command = outputs->command;
	const struct parameter *rows = command->outputs.items;
	const struct name *type = command->result.text ?
					  &command->result :
					  &interface->result.type.name;

	if (!command->result.text && !interface->result.type.type)
		return;
	if (!command_has_no_result(command))
		check_x0(checker, outputs,
			 &(struct x0){ "result", type->text, true });
	else if (command->outputs.count)
		check_report(checker, CHECK_X0, &command->item, rows->reg.at,
			     "%s has no result, and so no outputs",
			     command->item.name.text);
}

static void check_command(struct checker *checker,
			  const struct interface *interface,
			  const struct command *command)
{
	const struct table inputs = { command, &command->inputs,
				      &command->input_count, "input" };
	const struct table outputs = { command, &command->outputs,
				       &command->output_count, "output" };

	check_table(checker, &inputs);
	check_table(checker, &outputs);
	check_pointers(checker, command);
	check_x0(checker, &inputs, &(struct x0){ "fid", "UInt64", false });
	check_result(checker, interface, &outputs);
}

void check_commands(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			check_command(checker, &interfaces[i], &commands[j]);
	}
}
