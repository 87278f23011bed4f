/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Calls with all of X0-X17. Each byte of an argument or output differs from
 * its neighbours, so that swapped and shifted ones are noticed.
 */
#include "vectors/calls.h"

#include <string.h>

#include "model/expression.h"
#include "model/frame.h"
#include "model/layout.h"
#include "vectors/kinds.h"

/* Patterns from here on are for outputs; those below for inputs. */
#define OUTPUT_PATTERNS 20u

bool calls_is_argument(const struct parameter *row)
{
	return row->item.name.text && row->reg.value != 0;
}

bool calls_is_value(const struct call_context *context,
		    const struct parameter *row)
{
	return row->item.name.text &&
	       (row->reg.value != 0 || context->command->result.text);
}

/* Whether a row before @end has this value already. */
static bool is_taken(const struct list *values, uint64_t value)
{
	const struct vector_value *items = values->items;

	for (size_t i = 0; i < values->count; i++)
		if (items[i].value == value)
			return true;
	return false;
}

/* A value that no other row has, if the type has enough of them. */
static uint64_t pick_value(const struct call_context *context,
			   const struct list *values,
			   const struct parameter *row, uint64_t number,
			   uint64_t zeroes)
{
	uint64_t value = 0;

	for (unsigned int attempt = 0; attempt < VECTORS_ATTEMPTS; attempt++) {
		uint64_t pattern = vectors_pattern(number) + attempt;

		value = vectors_value(&row->type, pattern >> row->bits.lsb,
				      context->setting) &
			~(zeroes >> row->bits.lsb);
		value = settings_force(context->setting, row,
				       value << row->bits.lsb) >>
			row->bits.lsb;
		if (value && !is_taken(values, value))
			break;
	}
	return value;
}

/* Of rows that are not picked for yet, the one with the fewest values. */
static size_t find_narrowest(const struct list *values, const bool *picked)
{
	const struct vector_value *items = values->items;
	size_t found = values->count;

	for (size_t i = 0; i < values->count; i++)
		if (!picked[i] &&
		    (found == values->count ||
		     vectors_room(&items[i].row->type) <
			     vectors_room(&items[found].row->type)))
			found = i;
	return found;
}

/* Picks a value for each row of a call's inputs, or of its outputs. */
static void pick_values(const struct call_context *context, struct list *values,
			bool inputs)
{
	struct vector_value *items = values->items;
	bool *picked = arena_alloc(context->model->arena, values->count);

	for (size_t n = 0; n < values->count; n++) {
		size_t i = find_narrowest(values, picked);
		unsigned int reg = (unsigned int)items[i].row->reg.value;

		picked[i] = true;
		items[i].value = pick_value(
			context, values, items[i].row,
			inputs ? reg : OUTPUT_PATTERNS + reg,
			inputs ? frame_input_zeroes(context->model,
						    context->command, reg) :
				 0);
	}
}

static void add_row(const struct call_context *context, struct list *values,
		    const struct parameter *row)
{
	struct vector_value *added =
		list_add(context->model->arena, values, sizeof(*added));

	added->row = row;
}

static void put_values(uint64_t *registers, const struct list *values)
{
	const struct vector_value *items = values->items;

	for (size_t i = 0; i < values->count; i++)
		layout_set(&registers[items[i].row->reg.value],
			   &items[i].row->bits, items[i].value);
}

static void fill_inputs(const struct call_context *context,
			struct vector_call *call)
{
	const struct command *command = context->command;
	const struct parameter *rows = command->inputs.items;

	for (size_t i = 0; i < command->inputs.count; i++)
		if (calls_is_argument(&rows[i]))
			add_row(context, &call->inputs, &rows[i]);
	pick_values(context, &call->inputs, true);
	call->in[0] = command->fid.value;
	put_values(call->in, &call->inputs);
}

bool calls_is_valid(const struct parameter *row, const char *status)
{
	return status && selection_has(&row->valid, status);
}

void calls_fill_rest(struct vector_call *call)
{
	for (unsigned int reg = 1; reg < MODEL_REGISTERS; reg++)
		call->out[reg] = reg >= SMCCC_FIRST_PRESERVED ? call->in[reg] :
								0;
}

bool calls_is_taken(const struct command *command, const struct parameter *row,
		    const char *status)
{
	const struct parameter *rows = command->outputs.items;

	for (size_t i = 0; i < command->outputs.count; i++)
		if (rows[i].unfinished != row->unfinished &&
		    rows[i].reg.value == row->reg.value &&
		    (!rows[i].unfinished || calls_is_valid(&rows[i], status)))
			return true;
	return false;
}

/*
 * Gets the enumerator that an operand is in the call, NULL for a reserved
 * encoding. False if something else than the registers of the call tells.
 */
static bool find_enumerator(const struct call_context *context,
			    const struct vector_call *call,
			    const struct expression *operand, const char **name)
{
	struct chooser chooser = chooser_of(operand, context->command);
	const uint64_t *registers = chooser.kind == CHOOSER_INPUT ? call->in :
								    call->out;

	*name = operand->text;
	if (operand->reference == REFERENCE_ENUMERATOR)
		return true;
	if (chooser.kind == CHOOSER_OUTSIDE)
		return false;
	*name = chooser_value(&chooser, registers[chooser.row->reg.value]);
	return true;
}

/*
 * Whether the condition holds that an output has beside its statuses, if that
 * compares what is in the registers of the call.
 */
static bool when_holds(const struct call_context *context,
		       const struct vector_call *call,
		       const struct parameter *output)
{
	const struct expression *tree = output->when.tree;
	const char *left, *right;

	if (!tree || tree->kind != EXPRESSION_OPERATION ||
	    tree->operation != OPERATION_EQUAL ||
	    !find_enumerator(context, call, expression_operand(tree, 0),
			     &left) ||
	    !find_enumerator(context, call, expression_operand(tree, 1),
			     &right))
		return true;
	return left && right && strcmp(left, right) == 0;
}

/* Writes the outputs that are listed, and zero around them. */
static void write_outputs(const struct call_context *context,
			  struct vector_call *call, const struct list *values)
{
	const struct vector_value *items = values->items;

	for (size_t i = 0; i < values->count; i++)
		call->out[items[i].row->reg.value] = 0;
	for (size_t i = 0; i < values->count; i++)
		if (!calls_is_valid(items[i].row, call->status) ||
		    when_holds(context, call, items[i].row))
			layout_set(&call->out[items[i].row->reg.value],
				   &items[i].row->bits, items[i].value);
}

/* Whether an output is there: one that is valid; with @all, others too. */
static bool is_filled(const struct call_context *context,
		      const struct vector_call *call,
		      const struct parameter *row, bool all)
{
	if (!calls_is_value(context, row))
		return false;
	return calls_is_valid(row, call->status) ||
	       (all && !calls_is_taken(context->command, row, call->status));
}

static void fill_outputs(const struct call_context *context,
			 struct vector_call *call, bool all)
{
	const struct parameter *rows = context->command->outputs.items;
	struct list values = { 0 };

	for (size_t i = 0; i < context->command->outputs.count; i++)
		if (is_filled(context, call, &rows[i], all))
			add_row(context, &values, &rows[i]);
	pick_values(context, &values, false);
	write_outputs(context, call, &values);
}

void calls_list_outputs(const struct call_context *context,
			struct vector_call *call)
{
	const struct parameter *rows = context->command->outputs.items;

	for (size_t i = 0; i < context->command->outputs.count; i++) {
		struct vector_value *added;

		if (!calls_is_value(context, &rows[i]))
			continue;
		added = list_add(context->model->arena, &call->outputs,
				 sizeof(*added));
		added->row = &rows[i];
		added->value =
			layout_get(call->out[rows[i].reg.value], &rows[i].bits);
		added->valid = rows[i].reg.value == 0 ?
				       call->out[0] != SMCCC_NOT_SUPPORTED :
				       calls_is_valid(&rows[i], call->status);
	}
}

struct vector_call *calls_add(const struct call_context *context,
			      const char *kind, enum vector_side side)
{
	struct vector_call *call = list_add(
		context->model->arena, &context->set->calls, sizeof(*call));

	call->kind = kind;
	call->side = side;
	call->setting = context->setting;
	fill_inputs(context, call);
	return call;
}

void calls_answer(const struct call_context *context, struct vector_call *call,
		  const struct status_row *row, bool all)
{
	calls_fill_rest(call);
	if (row) {
		call->status = row->status.text;
		call->index = vectors_index(context->interface, row);
		call->out[0] = vectors_x0(context->interface, call->status,
					  call->index);
	}
	fill_outputs(context, call, all || !row);
	calls_list_outputs(context, call);
}
