/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Calls with all of X0-X17. Each byte of an argument or output differs from
 * its neighbours, so that swapped and shifted ones are noticed.
 */
#include <string.h>

#include "model/expression.h"
#include "model/frame.h"
#include "model/layout.h"
#include "vectors/kinds.h"

#define SVE_HINT UINT64_C(0x10000)
#define W0 UINT64_C(0xffffffff)

/* Patterns from here on are for outputs; those below for inputs. */
#define OUTPUT_PATTERNS 20u

/* SMCCC 1.1: X1-X3 hold results, X4-X17 stay as they were unless they do. */
#define LAST_RESULT_REGISTER 3u

struct call_context {
	const struct model *model;
	const struct interface *interface;
	const struct command *command;
	const struct list *setting; /* struct vector_choice */
	struct command_vectors *set;
};

static void set_bits(uint64_t *word, const struct bit_range *bits,
		     uint64_t value)
{
	uint64_t mask = layout_mask(bits->msb, bits->lsb);

	*word = (*word & ~mask) | (value << bits->lsb & mask);
}

static uint64_t get_bits(uint64_t word, const struct bit_range *bits)
{
	return (word & layout_mask(bits->msb, bits->lsb)) >> bits->lsb;
}

/* Rows with a value, but for X0: it is the function ID. */
static bool is_argument(const struct parameter *row)
{
	return row->item.name.text && row->reg.value != 0;
}

/* Rows with a value; X0 only if it holds no status. */
static bool is_value(const struct call_context *context,
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

/* Adds a value that no earlier row has, if the type has enough of them. */
static uint64_t add_value(const struct call_context *context,
			  struct list *values, const struct parameter *row,
			  uint64_t number, uint64_t zeroes)
{
	struct vector_value *added;
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
	added = list_add(context->model->arena, values, sizeof(*added));
	added->row = row;
	added->value = value;
	return value;
}

static void put_values(uint64_t *registers, const struct list *values)
{
	const struct vector_value *items = values->items;

	for (size_t i = 0; i < values->count; i++)
		set_bits(&registers[items[i].row->reg.value],
			 &items[i].row->bits, items[i].value);
}

static void fill_inputs(const struct call_context *context,
			struct vector_call *call)
{
	const struct command *command = context->command;
	const struct parameter *rows = command->inputs.items;

	for (size_t i = 0; i < command->inputs.count; i++) {
		unsigned int reg = (unsigned int)rows[i].reg.value;

		if (is_argument(&rows[i]))
			add_value(context, &call->inputs, &rows[i], reg,
				  frame_input_zeroes(context->model, command,
						     reg));
	}
	call->in[0] = command->fid.value;
	put_values(call->in, &call->inputs);
}

static bool is_valid(const struct parameter *row, const char *status)
{
	const struct name *statuses = row->valid.names.items;

	if (!status)
		return false;
	if (row->valid.all)
		return true;
	for (size_t i = 0; i < row->valid.names.count; i++)
		if (strcmp(statuses[i].text, status) == 0)
			return true;
	return false;
}

/* Registers that hold no output: see the conflict that the YAML notes. */
static void fill_rest(struct vector_call *call)
{
	for (unsigned int reg = 1; reg < MODEL_REGISTERS; reg++)
		call->out[reg] = reg > LAST_RESULT_REGISTER ? call->in[reg] : 0;
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
	struct chooser chooser;
	const uint64_t *registers;
	const char *value;

	if (!tree || tree->kind != EXPRESSION_OPERATION ||
	    tree->operation != OPERATION_EQUAL)
		return true;
	chooser = chooser_of(expression_operand(tree, 0), context->command);
	if (chooser.kind == CHOOSER_OUTSIDE)
		return true;
	registers = chooser.kind == CHOOSER_INPUT ? call->in : call->out;
	value = chooser_value(&chooser, registers[chooser.row->reg.value]);
	return value && strcmp(value, expression_operand(tree, 1)->text) == 0;
}

/* Whether the register of @row means something else on @status. */
static bool is_taken_on(const struct command *command,
			const struct parameter *row, const char *status)
{
	const struct parameter *rows = command->outputs.items;

	for (size_t i = 0; i < command->outputs.count; i++)
		if (rows[i].unfinished != row->unfinished &&
		    rows[i].reg.value == row->reg.value &&
		    (!rows[i].unfinished || is_valid(&rows[i], status)))
			return true;
	return false;
}

/* Whether an output is there: one that is valid; with @all, others too. */
static bool is_filled(const struct call_context *context,
		      const struct vector_call *call,
		      const struct parameter *row, bool all)
{
	if (!is_value(context, row))
		return false;
	return is_valid(row, call->status) ||
	       (all && !is_taken_on(context->command, row, call->status));
}

static void fill_outputs(const struct call_context *context,
			 struct vector_call *call, bool all)
{
	const struct parameter *rows = context->command->outputs.items;
	struct list values = { 0 };

	for (size_t i = 0; i < context->command->outputs.count; i++)
		if (is_filled(context, call, &rows[i], all))
			call->out[rows[i].reg.value] = 0;
	for (size_t i = 0; i < context->command->outputs.count; i++) {
		uint64_t value;

		if (!is_filled(context, call, &rows[i], all))
			continue;
		value = add_value(context, &values, &rows[i],
				  OUTPUT_PATTERNS + rows[i].reg.value, 0);
		if (!is_valid(&rows[i], call->status) ||
		    when_holds(context, call, &rows[i]))
			set_bits(&call->out[rows[i].reg.value], &rows[i].bits,
				 value);
	}
}

/* Lists what the registers hold, and whether it means something. */
static void list_outputs(const struct call_context *context,
			 struct vector_call *call)
{
	const struct parameter *rows = context->command->outputs.items;

	for (size_t i = 0; i < context->command->outputs.count; i++) {
		struct vector_value *added;

		if (!is_value(context, &rows[i]))
			continue;
		added = list_add(context->model->arena, &call->outputs,
				 sizeof(*added));
		added->row = &rows[i];
		added->value =
			get_bits(call->out[rows[i].reg.value], &rows[i].bits);
		added->valid = rows[i].reg.value == 0 ?
				       call->out[0] != vectors_not_supported() :
				       is_valid(&rows[i], call->status);
	}
}

/* Adds a call with its inputs; the caller fills in the rest. */
static struct vector_call *add_call(const struct call_context *context,
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

/* @row is NULL for a command whose X0 holds no status. */
static void answer(const struct call_context *context, struct vector_call *call,
		   const struct status_row *row, bool all)
{
	fill_rest(call);
	if (row) {
		call->status = row->status.text;
		call->index = vectors_index(context->interface, row);
		call->out[0] = vectors_x0(context->interface, call->status,
					  call->index);
	}
	fill_outputs(context, call, all || !row);
	list_outputs(context, call);
}

/* Whether a failure condition or the validity of an output names a status. */
static bool can_return(const struct command *command, const char *status)
{
	const struct failure *failures = command->failures.items;
	const struct parameter *outputs = command->outputs.items;

	for (size_t i = 0; i < command->failures.count; i++)
		if (failures[i].status.text &&
		    strcmp(failures[i].status.text, status) == 0)
			return true;
	for (size_t i = 0; i < command->outputs.count; i++)
		if (!outputs[i].valid.all && outputs[i].item.name.text &&
		    is_valid(&outputs[i], status))
			return true;
	return false;
}

/* Whether @status leaves an output without meaning. */
static bool hides_output(const struct call_context *context, const char *status)
{
	const struct parameter *outputs = context->command->outputs.items;

	for (size_t i = 0; i < context->command->outputs.count; i++)
		if (is_value(context, &outputs[i]) &&
		    !is_valid(&outputs[i], status) &&
		    !is_taken_on(context->command, &outputs[i], status))
			return true;
	return false;
}

static void add_status(const struct call_context *context,
		       const struct status_row *row)
{
	answer(context, add_call(context, "status", VECTOR_BOTH), row, false);
	if (hides_output(context, row->status.text))
		answer(context,
		       add_call(context, "stale_outputs", VECTOR_CALLER), row,
		       true);
}

/* The row of success; NULL if X0 holds no status. */
static const struct status_row *find_success(const struct call_context *context)
{
	const struct result *result = &context->interface->result;
	const struct status_row *row = result->statuses.items;
	const char *success = vectors_success(context->interface);

	if (context->command->result.text)
		return NULL;
	while (strcmp(row->status.text, success) != 0)
		row++;
	return row;
}

static void add_statuses(const struct call_context *context)
{
	const struct result *result = &context->interface->result;
	const struct status_row *rows = result->statuses.items;
	const struct status_row *success = find_success(context);

	if (!success) {
		answer(context, add_call(context, "result", VECTOR_BOTH), NULL,
		       false);
		return;
	}
	for (size_t i = 0; i < result->statuses.count; i++)
		if (&rows[i] == success ||
		    can_return(context->command, rows[i].status.text))
			add_status(context, &rows[i]);
}

static void add_hint(const struct call_context *context)
{
	struct vector_call *call = add_call(context, "sve_hint", VECTOR_RMM);

	call->in[0] |= SVE_HINT;
	answer(context, call, find_success(context), false);
}

/* Whether an output leaves bits of its register to others. */
static bool is_narrow(const struct parameter *row)
{
	return is_argument(row) && row->bits.msb - row->bits.lsb < 63;
}

/* Sets the bits of narrow outputs, or those around them. */
static void set_narrow(const struct call_context *context,
		       struct vector_call *call, bool around)
{
	const struct parameter *rows = context->command->outputs.items;
	uint64_t masks[MODEL_REGISTERS] = { 0 };

	for (size_t i = 0; i < context->command->outputs.count; i++)
		if (is_narrow(&rows[i]))
			masks[rows[i].reg.value] |=
				layout_mask(rows[i].bits.msb, rows[i].bits.lsb);
	for (unsigned int reg = 1; reg < MODEL_REGISTERS; reg++)
		if (masks[reg])
			call->out[reg] |= around ? ~masks[reg] : masks[reg];
}

/* Success with outputs that fill their bits, or with bits around them. */
static void add_narrow(const struct call_context *context, const char *kind,
		       enum vector_side side, bool around)
{
	struct vector_call *call = add_call(context, kind, side);

	answer(context, call, find_success(context), false);
	set_narrow(context, call, around);
	call->outputs = (struct list){ 0 };
	list_outputs(context, call);
}

static void add_narrows(const struct call_context *context)
{
	const struct parameter *rows = context->command->outputs.items;

	for (size_t i = 0;
	     find_success(context) && i < context->command->outputs.count; i++)
		if (is_narrow(&rows[i])) {
			add_narrow(context, "widest_outputs", VECTOR_BOTH,
				   false);
			add_narrow(context, "stale_bits", VECTOR_CALLER, true);
			return;
		}
}

/* Registers without a meaning hold what was there before, as on Linux. */
static void add_stale(const struct call_context *context)
{
	const struct parameter *rows = context->command->inputs.items;
	struct vector_call *call =
		add_call(context, "stale_registers", VECTOR_RMM);
	bool used[MODEL_REGISTERS] = { true };

	for (size_t i = 0; i < context->command->inputs.count; i++)
		used[rows[i].reg.value] = true;
	call->in[0] |= vectors_pattern(0) & ~W0;
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		if (!used[reg])
			call->in[reg] = vectors_pattern(reg);
	answer(context, call, find_success(context), false);
}

/* X0 is an error of SMCCC, and perhaps a status of the interface too. */
static void refuse(const struct call_context *context, struct vector_call *call)
{
	call->out[0] = vectors_not_supported();
	if (!context->command->outputs.count || !context->command->result.text)
		call->status = vectors_shared(context->interface);
	list_outputs(context, call);
}

/* An RMM that has no such command. */
static void add_refused(const struct call_context *context)
{
	struct vector_call *call = add_call(context, "no_handler", VECTOR_BOTH);

	fill_rest(call);
	refuse(context, call);
}

/* No RMM at all: outputs would be read from what the caller wrote there. */
static void add_unanswered(const struct call_context *context)
{
	struct vector_call *call = add_call(context, "no_rmm", VECTOR_CALLER);

	memcpy(call->out, call->in, sizeof(call->out));
	refuse(context, call);
}

/* Takes the last call away if an earlier one has its registers. */
static void drop_repeated(struct list *calls)
{
	struct vector_call *items = calls->items;
	struct vector_call *last = &items[calls->count - 1];

	for (size_t i = 0; i + 1 < calls->count; i++)
		if (memcmp(items[i].in, last->in, sizeof(last->in)) == 0 &&
		    memcmp(items[i].out, last->out, sizeof(last->out)) == 0) {
			*last = (struct vector_call){ 0 };
			calls->count--;
			return;
		}
}

/* Success where other alternatives are chosen than in the calls so far. */
static void add_settings(struct call_context *context,
			 const struct list *settings)
{
	const struct list *items = settings->items;

	for (size_t i = 1; i < settings->count; i++) {
		context->setting = &items[i];
		answer(context, add_call(context, "alternative", VECTOR_BOTH),
		       find_success(context), false);
		/* Alternatives may be alike but for where they are split. */
		drop_repeated(&context->set->calls);
	}
	context->setting = &items[0];
}

static void add_command(struct call_context *context)
{
	struct list settings = { 0 };

	settings_list(context->model->arena, context->command, &settings);
	context->setting = settings.items;
	if (!command_has_no_result(context->command)) {
		add_statuses(context);
		add_narrows(context);
		add_settings(context, &settings);
		add_hint(context);
		add_stale(context);
	}
	add_refused(context);
	add_unanswered(context);
}

void vectors_commands(const struct model *model,
		      const struct interface *interface, struct list *vectors)
{
	const struct command *commands = interface->commands.items;

	for (size_t i = 0; i < interface->commands.count; i++) {
		struct call_context context = { .model = model,
						.interface = interface,
						.command = &commands[i] };

		context.set =
			list_add(model->arena, vectors, sizeof(*context.set));
		context.set->command = &commands[i];
		add_command(&context);
	}
}
