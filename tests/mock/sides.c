/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The kernel's wrappers call the mock, which expects what the tables of the
 * tests have: what does not fit is said below the command's name, by this file
 * or by the mock.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "rmm_mock_tables.h"
#include "scene.h"
#include "tables.inc"

#define STATUSES 32
#define ALL_BITS UINT64_MAX

static struct rmm_mock mock;
static uint64_t problems;

static uint64_t width_mask(const struct row *row)
{
	return row->mask >> row->lsb;
}

/* Different for each argument, if it is wide enough, and valid. */
static uint64_t argument(const struct row *row, unsigned int i, uint64_t level)
{
	uint64_t value = UINT64_C(0x1000) * (i + 1) & width_mask(row) &
			 ~row->sbz & ~(row->mbz >> row->lsb);

	if (strcmp(row->name, "level") == 0)
		return level;
	if (row->is_signed)
		return (uint64_t)-3; /* PSCI_DENIED */
	return value ? value : 1;
}

/* Different for each register, if the output is wide enough. */
static uint64_t output(const struct row *row)
{
	uint64_t wide = UINT64_C(0x1000) + 0x100 * row->reg;
	uint64_t narrow = 0x10 + row->reg;
	uint64_t value = (row->mask == ALL_BITS ? wide : narrow) &
			 width_mask(row) & ~row->sbz;

	return value ? value : 1;
}

/* The status with what comes beside it; the RSI has nothing there. */
static uint64_t result(const struct command *command, unsigned int status)
{
	if (command->interface != RMI)
		return status;
	for (size_t i = 0; i < sizeof(rmi_answers) / sizeof(*rmi_answers); i++)
		if ((rmi_answers[i] & 0xff) == status)
			return rmi_answers[i];
	return status;
}

static int is_valid(const struct row *row, unsigned int status)
{
	return (row->valid >> status & 1) != 0;
}

/* Where a command is in the mock's tables, if it is. */
static unsigned int find_signature(const struct command *command)
{
	unsigned int i = 0;

	while (i < RMM_MOCK_COMMANDS &&
	       strcmp(rmm_mock_signatures[i].name, command->name) != 0)
		i++;
	return i;
}

static const struct caller *find_caller(const struct command *command)
{
	for (unsigned int i = 0; i < caller_count; i++)
		if (strcmp(callers[i].command, command->name) == 0)
			return &callers[i];
	return NULL;
}

/* By name, as a test names them; an argument that only the mock has is 0. */
static void expect_call(const struct command *command, unsigned int found,
			const uint64_t *arguments)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[found];
	uint64_t words[MOST] = { 0 };

	for (unsigned int i = 0; i < signature->input_count; i++)
		for (unsigned int j = 0; j < command->input_count; j++)
			if (strcmp(signature->input_rows[i].name,
				   command->inputs[j].name) == 0)
				words[i] = arguments[j];
	rmm_mock_push_expectation(&mock, (enum rmm_mock_command)found, words,
				  signature->input_count, RMM_MOCK_HERE);
}

static void will_return(const struct command *command, unsigned int found,
			unsigned int status, uint64_t x0)
{
	uint64_t words[RMM_MOCK_RESULTS] = { x0 };

	for (unsigned int i = 0; i < command->output_count; i++) {
		const struct row *row = &command->outputs[i];

		if (is_valid(row, status))
			words[row->reg] |= output(row) << row->lsb;
	}
	rmm_mock_push_result(&mock, (enum rmm_mock_command)found, words,
			     RMM_MOCK_RESULTS, RMM_MOCK_HERE);
}

static void compare(const char *name, uint64_t got, uint64_t wanted)
{
	if (got == wanted)
		return;
	problems++;
	printf("%s is 0x%" PRIx64 ", not 0x%" PRIx64 "\n", name, got, wanted);
}

/* The mock calls an output of its last call so; numbers have two forms. */
static void expect_logged(const struct row *row)
{
	char line[1024] = "", hex[96], decimal[96];
	uint64_t value = output(row);

	rmm_mock_call_text(&mock, rmm_mock_calls(&mock, RMM_MOCK_COMMANDS),
			   line, sizeof(line));
	snprintf(hex, sizeof(hex), " %s=0x%" PRIx64, row->name, value);
	snprintf(decimal, sizeof(decimal), " %s=%" PRIu64, row->name, value);
	if (strstr(line, hex) || strstr(line, decimal))
		return;
	problems++;
	printf("the log has no%s\n", hex);
}

static void expect_outputs(const struct command *command,
			   const struct answer *answer, unsigned int status)
{
	for (unsigned int i = 0; i < command->output_count; i++) {
		const struct row *row = &command->outputs[i];
		int valid = is_valid(row, status);

		if (!row->unfinished)
			compare(row->name, answer->value[i],
				valid ? output(row) : 0);
		/* Few bits may have a name in the log. */
		if (valid && width_mask(row) >= 0xff)
			expect_logged(row);
	}
}

static void call(const struct command *command, uint64_t level,
		 unsigned int status)
{
	const struct caller *caller = find_caller(command);
	unsigned int found = find_signature(command);
	uint64_t x0 = result(command, status);
	uint64_t arguments[MOST] = { 0 };
	struct answer answer = { 0 };

	if (!caller || found == RMM_MOCK_COMMANDS) {
		problems++;
		printf("is not on both sides\n");
		return;
	}
	for (unsigned int i = 0; i < command->input_count; i++)
		arguments[i] = argument(&command->inputs[i], i, level);
	expect_call(command, found, arguments);
	will_return(command, found, status, x0);
	caller->call(arguments, &answer);
	compare("the result", answer.x0, x0);
	expect_outputs(command, &answer, status);
}

static int has_output(const struct command *command, unsigned int status)
{
	for (unsigned int i = 0; i < command->output_count; i++)
		if (is_valid(&command->outputs[i], status))
			return 1;
	return 0;
}

static void test_command(const struct command *command)
{
	printf("%s:\n", command->name);
	rmm_mock_init(&mock);
	/* The arguments are distinct, not good. */
	mock.ignored = 1u << RMM_MOCK_REFUSED;
	rmm_mock_use(&mock);
	call(command, 2, 0);
	call(command, UINT64_MAX, 0);
	for (unsigned int status = 1; status < STATUSES; status++)
		if (has_output(command, status))
			call(command, 2, status);
	rmm_mock_finish(&mock);
	rmm_mock_print(&mock, stdout);
	problems += mock.violation_count;
}

int main(void)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		if (commands[i].has_kernel_wrapper)
			test_command(&commands[i]);
	return problems != 0;
}
