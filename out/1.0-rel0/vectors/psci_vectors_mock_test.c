/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A cmocka suite: the mock against the test vectors.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rmm_mock.h"
#include "psci_vectors.h"
#include "psci_vectors_negative.h"

static struct rmm_mock mock;

/* The mock's number of a command, by its place in the document. */
static enum rmm_mock_command find_command(uint32_t command)
{
	static const char *const names[] = {
		"PSCI_AFFINITY_INFO",
		"PSCI_CPU_OFF",
		"PSCI_CPU_ON",
		"PSCI_CPU_SUSPEND",
		"PSCI_FEATURES",
		"PSCI_SYSTEM_OFF",
		"PSCI_SYSTEM_RESET",
		"PSCI_VERSION",
	};
	unsigned int i;

	for (i = 0; i < RMM_MOCK_COMMANDS; i++)
		if (strcmp(rmm_mock_command_name(i), names[command]) == 0)
			return i;
	fail_msg("the mock does not know %s", names[command]);
	return RMM_MOCK_COMMANDS;
}

/* Whether there was no violation, or only some of one rule. */
static int only(enum rmm_mock_rule rule)
{
	uint64_t i;

	for (i = 0; i < mock.violation_count; i++)
		if (rmm_mock_violation(&mock, i) && rmm_mock_violation(&mock, i)->rule != rule)
			return 0;
	return 1;
}

/* How many registers hold outputs, from X0 on, by command. */
static const size_t results[] = {
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
};

/* Arguments need not go together: each vector is about something else. */
static void fresh_mock(void)
{
	rmm_mock_init(&mock);
	mock.ignored = 1u << RMM_MOCK_REFUSED;
}

static void call(const struct psci_vector_call *vector, struct rmm_mock_frame *frame)
{
	struct rmm_mock_frame answer;
	size_t i;

	/* Registers that stay as they were hold no output. */
	memcpy(answer.x, vector->out, sizeof(answer.x));
	for (i = 4; i < results[vector->command]; i++)
		if (answer.x[i] == vector->in[i])
			answer.x[i] = 0;
	rmm_mock_push_result(&mock, find_command(vector->command), answer.x,
			     results[vector->command], RMM_MOCK_HERE);
	memcpy(frame->x, vector->in, sizeof(frame->x));
	rmm_mock_call(&mock, frame, frame);
}

/* Whether the mock can answer so: it comes back from each command. */
static int is_for_mock(const struct psci_vector_call *vector)
{
	return vector->rmm && !strstr(vector->name, " no_result");
}

/* The mock reads and writes the registers as the vectors say. */
static void calls_are_answered(void **state)
{
	struct rmm_mock_frame frame;
	size_t i;

	(void)state;
	for (i = 0; i < PSCI_VECTORS_CALLS; i++) {
		const struct psci_vector_call *vector = &psci_vector_calls[i];
		int stale = 0; /* no rule for registers without a meaning */

		if (!is_for_mock(vector))
			continue;
		fresh_mock();
		call(vector, &frame);
		if (memcmp(frame.x, vector->out, sizeof(frame.x)) != 0 ||
		    !only(RMM_MOCK_UNUSED_REGISTER) || (mock.violation_count != 0) != stale)
			fail_msg("%s", vector->name);
	}
}

/* A prepared call is recognised by its arguments, and by nothing else. */
static void arguments_are_told_apart(void **state)
{
	struct rmm_mock_frame frame;
	size_t i;

	(void)state;
	for (i = 0; i < PSCI_VECTORS_CALLS; i++) {
		const struct psci_vector_call *vector = &psci_vector_calls[i];
		size_t count = 0;

		if (!is_for_mock(vector) || strstr(vector->name, " stale_registers "))
			continue;
		while (count < PSCI_VECTORS_INPUTS && vector->inputs[count])
			count++;
		fresh_mock();
		rmm_mock_push_expectation(&mock, find_command(vector->command), vector->inputs,
					  count, RMM_MOCK_HERE);
		call(vector, &frame);
		if (rmm_mock_finish(&mock) != 0)
			fail_msg("%s", vector->name);
	}
}

static void function_ids_are_known(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < PSCI_VECTORS_FIDS; i++) {
		const struct psci_vector_fid *vector = &psci_vector_fids[i];
		struct rmm_mock_frame frame = { { vector->fid } };
		char text[1024];
		int known;

		fresh_mock();
		rmm_mock_call(&mock, &frame, &frame);
		/* Others are commands of another interface, or of none. */
		rmm_mock_call_text(&mock, 1, text, sizeof(text));
		known = strncmp(text, "PSCI_", 5) == 0;
		if (known != (int)vector->known || (known && frame.x[0] == UINT64_MAX))
			fail_msg("function ID %#x", (unsigned int)vector->fid);
	}
}

/* How many violations are due to the failure, or to one of another name. */
static unsigned int count_failures(const char *failure, int is_same)
{
	const struct rmm_mock_violation *violation;
	unsigned int count = 0;
	uint64_t i;

	for (i = 0; (violation = rmm_mock_violation(&mock, i)) != NULL; i++)
		if (violation->failure && (strcmp(violation->failure, failure) == 0) == is_same)
			count++;
	return count;
}

/* Whatever the RMM must refuse by the arguments, the mock names. */
static void failures_are_named(void **state)
{
	uint32_t i;

	(void)state;
	for (i = 1; i <= psci_vector_negatives(); i++) {
		struct psci_vector_negative negative = *psci_vector_negative(i);
		struct rmm_mock_frame frame;

		rmm_mock_init(&mock);
		memcpy(frame.x, negative.in, sizeof(frame.x));
		rmm_mock_call(&mock, &frame, &frame);
		if (!negative.condition && mock.violation_count != 0)
			fail_msg("%s", negative.name);
		if (!negative.condition)
			continue;
		if (count_failures(negative.condition, 1) == 0 ||
		    (negative.also_true == 0 && count_failures(negative.condition, 0) != 0))
			fail_msg("%s", negative.name);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(calls_are_answered),
		cmocka_unit_test(arguments_are_told_apart),
		cmocka_unit_test(function_ids_are_known),
		cmocka_unit_test(failures_are_named),
	};

	return cmocka_run_group_tests_name("PSCI vectors, mock", tests, NULL, NULL);
}
