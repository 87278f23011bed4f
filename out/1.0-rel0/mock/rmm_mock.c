/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A mock of the RMM: instances, scripts and calls.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "rmm_mock.h"

#include <stdlib.h>
#include <string.h>

#include "rmm_mock_tables.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != UINT64_C(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* Bit 16 of a function ID: SMCCC 1.3, no live SVE state. */
#define SVE_HINT UINT32_C(0x10000)

static _Thread_local struct rmm_mock *current;

void rmm_mock_init(struct rmm_mock *mock)
{
	memset(mock, 0, sizeof(*mock));
}

struct rmm_mock *rmm_mock_use(struct rmm_mock *mock)
{
	struct rmm_mock *previous = current;

	current = mock;
	return previous;
}

struct rmm_mock *rmm_mock_current(void)
{
	return current;
}

const char *rmm_mock_command_name(enum rmm_mock_command command)
{
	return command < RMM_MOCK_COMMANDS ? rmm_mock_signatures[command].name :
					     NULL;
}

/* By tables: a switch would jump to places that no processor can predict. */
static enum rmm_mock_command find_command(uint64_t x0)
{
	uint32_t fid = (uint32_t)x0 & ~SVE_HINT;

	for (size_t i = 0; i < RMM_MOCK_FID_RANGES; i++) {
		const struct rmm_mock_fid_range *range =
			&rmm_mock_fid_ranges[i];

		if (fid - range->first < range->count)
			return (enum rmm_mock_command)
				range->commands[fid - range->first];
	}
	return RMM_MOCK_COMMANDS;
}

void rmm_mock_report(struct rmm_mock *mock,
		     const struct rmm_mock_violation *violation)
{
	struct rmm_mock_violation told = *violation;

	if (mock->ignored >> violation->rule & 1)
		return;
	if (mock->violation_count < RMM_MOCK_VIOLATIONS)
		mock->violations[mock->violation_count] = told;
	mock->violation_count++;
	if (mock->report)
		mock->report(mock->report_context, &told);
}

const struct rmm_mock_violation *rmm_mock_violation(const struct rmm_mock *mock,
						    uint64_t n)
{
	return n < mock->violation_count && n < RMM_MOCK_VIOLATIONS ?
		       &mock->violations[n] :
		       NULL;
}

/* What is wrong with the script, and not with a call. */
static void report_script(struct rmm_mock *mock, enum rmm_mock_rule rule,
			  enum rmm_mock_command command, const char *what,
			  struct rmm_mock_place place)
{
	struct rmm_mock_violation violation = {
		.rule = rule,
		.command = rmm_mock_command_name(command),
		.bit = -1,
		.what = what,
		.place = place,
	};

	rmm_mock_report(mock, &violation);
}

/* What is wrong with a call as a whole. */
static void report_call(struct rmm_mock *mock,
			const struct rmm_mock_entry *entry,
			enum rmm_mock_rule rule, const char *what)
{
	struct rmm_mock_violation violation = {
		.rule = rule,
		.call = entry->number,
		.command = rmm_mock_command_name(entry->command),
		.argument = "fid (X0)",
		.value = entry->in.x[0],
		.bit = -1,
		.what = what,
	};

	rmm_mock_report(mock, &violation);
}

/* The number of a step that is not in use; 0: there is none. */
static unsigned int take_step(struct rmm_mock *mock)
{
	unsigned int number = mock->free_steps;

	if (number)
		mock->free_steps = mock->steps[number - 1].next;
	else if (mock->used_steps < RMM_MOCK_STEPS)
		number = ++mock->used_steps;
	return number;
}

static void push_step(struct rmm_mock *mock, struct rmm_mock_queue *queue,
		      unsigned int number)
{
	mock->steps[number - 1].next = 0;
	if (queue->last)
		mock->steps[queue->last - 1].next = number;
	else
		queue->first = number;
	queue->last = number;
}

/* The oldest step, which stays as it is until another is prepared. */
static const struct rmm_mock_step *pop_step(struct rmm_mock *mock,
					    struct rmm_mock_queue *queue)
{
	unsigned int number = queue->first;
	struct rmm_mock_step *step = &mock->steps[number - 1];

	queue->first = step->next;
	if (!queue->first)
		queue->last = 0;
	step->next = mock->free_steps;
	mock->free_steps = number;
	return step;
}

/* Adds a step if the test asks for something that can be. */
static void prepare(struct rmm_mock *mock, enum rmm_mock_command command,
		    struct rmm_mock_queue *queue, const char *misuse,
		    const uint64_t *words, size_t count,
		    struct rmm_mock_place place)
{
	struct rmm_mock_step *step;
	unsigned int number = misuse ? 0 : take_step(mock);

	if (!number) {
		report_script(mock, RMM_MOCK_MISUSE, command,
			      misuse ? misuse : "no room for another step",
			      place);
		return;
	}
	step = &mock->steps[number - 1];
	memset(step->words, 0, sizeof(step->words));
	for (size_t i = 0; i < count; i++)
		step->words[i] = words[i];
	step->place = place;
	push_step(mock, queue, number);
}

void rmm_mock_push_result(struct rmm_mock *mock, enum rmm_mock_command command,
			  const uint64_t *x, size_t count,
			  struct rmm_mock_place place)
{
	struct rmm_mock_script *script = &mock->scripts[command];
	const char *misuse = NULL;

	if (count > RMM_MOCK_RESULTS)
		misuse = "a result does not have so many registers";
	prepare(mock, command, &script->results, misuse, x, count, place);
}

void rmm_mock_push_expectation(struct rmm_mock *mock,
			       enum rmm_mock_command command,
			       const uint64_t *arguments, size_t count,
			       struct rmm_mock_place place)
{
	struct rmm_mock_script *script = &mock->scripts[command];
	const char *misuse = NULL;

	if (count != rmm_mock_signatures[command].input_count)
		misuse = "the command does not have so many arguments";
	prepare(mock, command, &script->expectations, misuse, arguments, count,
		place);
}

void rmm_mock_set_handler(struct rmm_mock *mock, enum rmm_mock_command command,
			  rmm_mock_handler *handler, void *context)
{
	mock->scripts[command].handler = handler;
	mock->scripts[command].handler_context = context;
}

void rmm_mock_push_fault(struct rmm_mock *mock, enum rmm_mock_command command,
			 uint64_t nth, int64_t status, unsigned int index,
			 struct rmm_mock_place place)
{
	const struct rmm_mock_form *form = rmm_mock_signatures[command].form;
	struct rmm_mock_script *script = &mock->scripts[command];

	if (!nth)
		report_script(
			mock, RMM_MOCK_MISUSE, command,
			"calls are counted from 1, so this one never comes",
			place);
	script->fault_place = place;
	script->fault_call = script->calls + nth;
	script->fault_x0 = (uint64_t)status << form->status_lsb |
			   (uint64_t)index << form->index_lsb;
}

uint64_t rmm_mock_calls(const struct rmm_mock *mock,
			enum rmm_mock_command command)
{
	return command < RMM_MOCK_COMMANDS ? mock->scripts[command].calls :
					     mock->calls;
}

static void finish_queue(struct rmm_mock *mock, enum rmm_mock_command command,
			 struct rmm_mock_queue *queue, const char *what)
{
	while (queue->first)
		report_script(mock, RMM_MOCK_LEFTOVER, command, what,
			      pop_step(mock, queue)->place);
}

uint64_t rmm_mock_finish(struct rmm_mock *mock)
{
	for (unsigned int i = 0; i < RMM_MOCK_COMMANDS; i++) {
		enum rmm_mock_command command = (enum rmm_mock_command)i;
		struct rmm_mock_script *script = &mock->scripts[i];

		finish_queue(mock, command, &script->expectations,
			     "expected, and not called");
		finish_queue(mock, command, &script->results,
			     "has a result, and was not called");
		if (script->fault_call > script->calls)
			report_script(mock, RMM_MOCK_LEFTOVER, command,
				      "has a fault, and was not called",
				      script->fault_place);
		script->fault_call = 0;
	}
	return mock->violation_count;
}

static void report_argument(struct rmm_mock *mock,
			    const struct rmm_mock_entry *entry,
			    const struct rmm_mock_row *row, uint64_t value,
			    uint64_t expected, struct rmm_mock_place place)
{
	struct rmm_mock_violation violation = {
		.rule = RMM_MOCK_ARGUMENT,
		.call = entry->number,
		.command = rmm_mock_command_name(entry->command),
		.value = value,
		.expected = expected,
		.bit = -1,
		.what = "is not what was expected",
		.section = rmm_mock_signatures[entry->command].section,
		.place = place,
	};

	snprintf(violation.argument, sizeof(violation.argument), "%s (X%u)",
		 row->name, (unsigned int)row->reg);
	rmm_mock_report(mock, &violation);
}

/* Compares the arguments with what the test expects. */
static void check_expectation(struct rmm_mock *mock,
			      const struct rmm_mock_entry *entry,
			      const struct rmm_mock_step *step)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	const struct rmm_mock_place place = step->place;

	for (unsigned int i = 0; i < signature->input_count; i++) {
		const struct rmm_mock_row *row = &signature->input_rows[i];
		uint64_t value = rmm_mock_part(entry->in.x[row->reg], row->lsb,
					       row->width);

		if (value != step->words[i])
			report_argument(mock, entry, row, value, step->words[i],
					place);
	}
}

static bool has_bits(const uint64_t *x, const uint64_t *zeroes, size_t first,
		     size_t count)
{
	uint64_t bits = 0;

	for (size_t i = first; i < count; i++)
		bits |= x[i] & zeroes[i];
	return bits != 0;
}

/* Everything that the document demands of a call. */
static void check_call(struct rmm_mock *mock,
		       const struct rmm_mock_signature *signature,
		       const struct rmm_mock_entry *entry)
{
	bool good = !has_bits(entry->in.x, signature->input_zeroes, 0,
			      RMM_MOCK_REGISTERS);

	if (!good)
		rmm_mock_explain_registers(mock, entry);
	if (signature->has_rules)
		rmm_mock_check_inputs(mock, entry);
	if (good && signature->has_structures && mock->translate)
		rmm_mock_check_structures(mock, entry);
}

/* The result of a step or of a handler. */
static void check_result(struct rmm_mock *mock,
			 const struct rmm_mock_entry *entry,
			 struct rmm_mock_place place)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	const uint64_t *x = entry->out.x;
	const struct rmm_mock_form *form = signature->form;
	bool good = !has_bits(x, signature->output_zeroes,
			      rmm_mock_resumed(signature, x[0]),
			      RMM_MOCK_RESULTS) &&
		    rmm_mock_is_result(signature, x[0]);

	for (unsigned int i = 0; i < signature->output_count; i++)
		good &= !rmm_mock_is_stray(form, &signature->output_rows[i], x);
	if (!good)
		rmm_mock_explain_result(mock, entry, place);
}

static void answer_step(struct rmm_mock *mock, struct rmm_mock_script *script,
			struct rmm_mock_entry *entry)
{
	const struct rmm_mock_step *step = pop_step(mock, &script->results);

	memcpy(entry->out.x, step->words, sizeof(entry->out.x));
	check_result(mock, entry, step->place);
}

/* A handler may call the mock again, so often that the entry is taken. */
static void answer_handler(struct rmm_mock *mock,
			   struct rmm_mock_script *script,
			   struct rmm_mock_entry *entry)
{
	struct rmm_mock_entry call = *entry;

	script->handler(script->handler_context, &call.in, &call.out);
	*entry = call;
	check_result(mock, entry, (struct rmm_mock_place){ 0 });
}

static void answer(struct rmm_mock *mock, struct rmm_mock_script *script,
		   struct rmm_mock_entry *entry, bool expected)
{
	for (size_t i = 0; i < RMM_MOCK_RESULTS; i++)
		entry->out.x[i] = 0;
	if (script->fault_call == script->calls) {
		script->fault_call = 0;
		entry->out.x[0] = script->fault_x0;
	} else if (script->results.first) {
		answer_step(mock, script, entry);
	} else if (script->handler) {
		answer_handler(mock, script, entry);
	} else if (mock->strict && !expected) {
		entry->out.x[0] = RMM_MOCK_NOT_SUPPORTED;
		report_call(mock, entry, RMM_MOCK_UNSCRIPTED,
			    "was called, and nothing was prepared for it");
	}
}

static void call_command(struct rmm_mock *mock, struct rmm_mock_entry *entry)
{
	struct rmm_mock_script *script = &mock->scripts[entry->command];
	bool expected = script->expectations.first != 0;

	script->calls++;
	check_call(mock, &rmm_mock_signatures[entry->command], entry);
	if (expected)
		check_expectation(mock, entry,
				  pop_step(mock, &script->expectations));
	answer(mock, script, entry, expected);
}

static void refuse(struct rmm_mock *mock, struct rmm_mock_entry *entry)
{
	entry->out = (struct rmm_mock_result){ { RMM_MOCK_NOT_SUPPORTED } };
	report_call(mock, entry, RMM_MOCK_UNKNOWN_FID,
		    "is the function ID of no command");
}

/* Outputs behind X3, if the status makes them valid; others stay. */
static void write_more(const struct rmm_mock_entry *entry,
		       const struct rmm_mock_signature *signature,
		       struct rmm_mock_frame *out)
{
	for (unsigned int i = 0; i < signature->output_count; i++) {
		const struct rmm_mock_row *row = &signature->output_rows[i];

		if (row->reg > 3 &&
		    rmm_mock_is_valid(signature->form, row, entry->out.x[0]))
			out->x[row->reg] = entry->out.x[row->reg];
	}
}

/* X0-X3 are results of every call. */
static void write_result(const struct rmm_mock_entry *entry,
			 struct rmm_mock_frame *out)
{
	for (size_t i = 0; i < 4; i++)
		out->x[i] = entry->out.x[i];
	if (entry->command < RMM_MOCK_COMMANDS &&
	    rmm_mock_signatures[entry->command].has_more)
		write_more(entry, &rmm_mock_signatures[entry->command], out);
}

void rmm_mock_call(struct rmm_mock *mock, const struct rmm_mock_frame *in,
		   struct rmm_mock_frame *out)
{
	struct rmm_mock_entry *entry = &mock->log[mock->calls % RMM_MOCK_LOG];

	entry->in = *in;
	entry->number = ++mock->calls;
	entry->command = find_command(in->x[0]);
	if (entry->command < RMM_MOCK_COMMANDS)
		call_command(mock, entry);
	else
		refuse(mock, entry);
	if (out != in)
		*out = entry->in;
	write_result(entry, out);
}
