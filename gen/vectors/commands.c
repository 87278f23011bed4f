/* SPDX-License-Identifier: BSD-3-Clause */
/* The kinds of calls that docs/vectors.md lists. */
#include <string.h>

#include "model/layout.h"
#include "model/smccc.h"
#include "vectors/calls.h"
#include "vectors/kinds.h"

#define W0 UINT64_C(0xffffffff)

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
		    calls_is_valid(&outputs[i], status))
			return true;
	return false;
}

/* Whether @status leaves an output without meaning. */
static bool hides_output(const struct call_context *context, const char *status)
{
	const struct parameter *outputs = context->command->outputs.items;

	for (size_t i = 0; i < context->command->outputs.count; i++)
		if (calls_is_value(context, &outputs[i]) &&
		    !calls_is_valid(&outputs[i], status) &&
		    !calls_is_taken(context->command, &outputs[i], status))
			return true;
	return false;
}

static void add_status(const struct call_context *context,
		       const struct status_row *row)
{
	calls_answer(context, calls_add(context, "status", VECTOR_BOTH), row,
		     false);
	if (hides_output(context, row->status.text))
		calls_answer(context,
			     calls_add(context, "stale_outputs", VECTOR_CALLER),
			     row, true);
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
		calls_answer(context, calls_add(context, "result", VECTOR_BOTH),
			     NULL, false);
		return;
	}
	for (size_t i = 0; i < result->statuses.count; i++)
		if (&rows[i] == success ||
		    can_return(context->command, rows[i].status.text))
			add_status(context, &rows[i]);
}

static void add_hint(const struct call_context *context)
{
	struct vector_call *call = calls_add(context, "sve_hint", VECTOR_RMM);

	call->in[0] |= SMCCC_SVE_HINT;
	calls_answer(context, call, find_success(context), false);
}

/* Whether an output leaves bits of its register to others. */
static bool is_narrow(const struct parameter *row)
{
	return calls_is_argument(row) && row->bits.msb - row->bits.lsb < 63;
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
	struct vector_call *call = calls_add(context, kind, side);

	calls_answer(context, call, find_success(context), false);
	set_narrow(context, call, around);
	call->outputs = (struct list){ 0 };
	calls_list_outputs(context, call);
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

/* A command that ends without an answer: a handler gets its arguments. */
static void add_no_result(const struct call_context *context)
{
	struct vector_call *call = calls_add(context, "no_result", VECTOR_RMM);

	memcpy(call->out, call->in, sizeof(call->out));
}

/* Registers without a meaning hold what was there before, as on Linux. */
static void add_stale(const struct call_context *context)
{
	const struct parameter *rows = context->command->inputs.items;
	struct vector_call *call =
		calls_add(context, "stale_registers", VECTOR_RMM);
	bool used[MODEL_REGISTERS] = { true };

	for (size_t i = 0; i < context->command->inputs.count; i++)
		used[rows[i].reg.value] = true;
	call->in[0] |= vectors_pattern(0) & ~W0;
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		if (!used[reg])
			call->in[reg] = vectors_pattern(reg);
	calls_answer(context, call, find_success(context), false);
}

/* X0 is an error of SMCCC, and perhaps a status of the interface too. */
static void refuse(const struct call_context *context, struct vector_call *call)
{
	call->out[0] = SMCCC_NOT_SUPPORTED;
	if (!context->command->outputs.count || !context->command->result.text)
		call->status = vectors_shared(context->interface);
	calls_list_outputs(context, call);
}

/* An RMM that has no such command, and perhaps a status to say so. */
static void add_refused(const struct call_context *context)
{
	const char *status = context->interface->result.unsupported.text;
	struct vector_call *call =
		calls_add(context, "no_handler", VECTOR_BOTH);

	calls_fill_rest(call);
	if (status && !context->command->result.text) {
		call->status = status;
		call->out[0] = vectors_x0(context->interface, status, 0);
		calls_list_outputs(context, call);
	} else {
		refuse(context, call);
	}
}

/* No RMM at all: outputs would be read from what the caller wrote there. */
static void add_unanswered(const struct call_context *context)
{
	struct vector_call *call = calls_add(context, "no_rmm", VECTOR_CALLER);

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
		calls_answer(context,
			     calls_add(context, "alternative", VECTOR_BOTH),
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
	} else {
		add_no_result(context);
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
		vectors_negatives(model, interface, context.set);
	}
}
