/* SPDX-License-Identifier: BSD-3-Clause */
/* The tables of inputs and outputs: every register, every bit, once. */
#include <inttypes.h>

#include "check.h"
#include "coverage.h"

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
	const struct parameter *row = fault->span ? fault->span->row : NULL;
	struct position at = row ? row->bits.at : last->bits.at;

	switch (fault->kind) {
	case COVERAGE_OVERLAP:
		report_overlap(checker, table, fault);
		break;
	case COVERAGE_OUTSIDE:
		check_report(checker, CHECK_OUT_OF_RANGE, &table->command->item,
			     at, "a register has bits 63:0");
		break;
	case COVERAGE_HOLE:
		check_report(checker, CHECK_HOLE, &table->command->item, at,
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

void check_commands(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;

	for (size_t i = 0; i < checker->symbols.list.count; i++) {
		const struct command *command = symbols[i].item;

		if (symbols[i].kind != SYMBOL_COMMAND)
			continue;
		check_table(checker,
			    &(struct table){ command, &command->inputs,
					     &command->input_count, "input" });
		check_table(checker,
			    &(struct table){ command, &command->outputs,
					     &command->output_count,
					     "output" });
	}
}
