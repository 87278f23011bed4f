/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A cmocka suite: the mock against the test vectors.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rmm_mock.h"
#include "rmi_vectors.h"
#include "rmi_vectors_negative.h"

static struct rmm_mock mock;
static uint8_t page[RMI_VECTORS_LARGEST];

/* The mock's number of a command, by its place in the document. */
static enum rmm_mock_command find_command(uint32_t command)
{
	static const char *const names[] = {
		"RMI_ATTEST_PLAT_TOKEN_REFRESH",
		"RMI_CMEM_ADD_PDEV",
		"RMI_CMEM_CREATE",
		"RMI_CMEM_DESTROY",
		"RMI_CMEM_POPULATE",
		"RMI_CMEM_REMOVE_PDEV",
		"RMI_CMEM_START",
		"RMI_CMEM_STOP",
		"RMI_CMEM_UNPOPULATE",
		"RMI_DPT_L0_CREATE",
		"RMI_DPT_L0_DESTROY",
		"RMI_DPT_L1_CREATE",
		"RMI_DPT_L1_DESTROY",
		"RMI_FEATURES",
		"RMI_GPT_L1_CREATE",
		"RMI_GPT_L1_DESTROY",
		"RMI_GRANULE_RANGE_DELEGATE",
		"RMI_GRANULE_RANGE_UNDELEGATE",
		"RMI_GRANULE_TRACKING_GET",
		"RMI_GRANULE_TRACKING_SET",
		"RMI_OP_CANCEL",
		"RMI_OP_CONTINUE",
		"RMI_OP_MEM_DONATE",
		"RMI_OP_MEM_RECLAIM",
		"RMI_PDEV_ABORT",
		"RMI_PDEV_COMMUNICATE",
		"RMI_PDEV_CREATE",
		"RMI_PDEV_DESTROY",
		"RMI_PDEV_GET_STATE",
		"RMI_PDEV_MEC_REFRESH",
		"RMI_PDEV_SET_PUBKEY",
		"RMI_PDEV_STOP",
		"RMI_PDEV_STREAM_COMPLETE",
		"RMI_PDEV_STREAM_CONNECT",
		"RMI_PDEV_STREAM_DISCONNECT",
		"RMI_PDEV_STREAM_KEY_PURGE",
		"RMI_PDEV_STREAM_KEY_REFRESH",
		"RMI_PSCI_COMPLETE",
		"RMI_PSMMU_ACTIVATE",
		"RMI_PSMMU_DEACTIVATE",
		"RMI_PSMMU_EVENT_DISCARD",
		"RMI_PSMMU_IRQ_NOTIFY",
		"RMI_PSMMU_ST_L2_CREATE",
		"RMI_PSMMU_ST_L2_DESTROY",
		"RMI_REALM_ACTIVATE",
		"RMI_REALM_CREATE",
		"RMI_REALM_DESTROY",
		"RMI_REALM_TERMINATE",
		"RMI_REC_CREATE",
		"RMI_REC_DESTROY",
		"RMI_REC_ENTER",
		"RMI_RMM_ACTIVATE",
		"RMI_RMM_CONFIG_GET",
		"RMI_RMM_CONFIG_SET",
		"RMI_RTT_ARCH_DEV_MAP",
		"RMI_RTT_ARCH_DEV_UNMAP",
		"RMI_RTT_AUX_CREATE",
		"RMI_RTT_AUX_DESTROY",
		"RMI_RTT_AUX_FOLD",
		"RMI_RTT_AUX_PROT_MAP",
		"RMI_RTT_AUX_PROT_UNMAP",
		"RMI_RTT_AUX_UNPROT_MAP",
		"RMI_RTT_AUX_UNPROT_UNMAP",
		"RMI_RTT_CREATE",
		"RMI_RTT_DATA_MAP",
		"RMI_RTT_DATA_MAP_INIT",
		"RMI_RTT_DATA_UNMAP",
		"RMI_RTT_DESTROY",
		"RMI_RTT_DEV_MAP",
		"RMI_RTT_DEV_UNMAP",
		"RMI_RTT_DEV_VALIDATE",
		"RMI_RTT_FOLD",
		"RMI_RTT_INIT_RIPAS",
		"RMI_RTT_READ_ENTRY",
		"RMI_RTT_SET_RIPAS",
		"RMI_RTT_SET_S2AP",
		"RMI_RTT_UNPROT_MAP",
		"RMI_RTT_UNPROT_UNMAP",
		"RMI_VDEV_ABORT",
		"RMI_VDEV_COMMUNICATE",
		"RMI_VDEV_COMPLETE",
		"RMI_VDEV_CREATE",
		"RMI_VDEV_DESTROY",
		"RMI_VDEV_GET_INTERFACE_REPORT",
		"RMI_VDEV_GET_MEASUREMENTS",
		"RMI_VDEV_GET_STATE",
		"RMI_VDEV_LOCK",
		"RMI_VDEV_P2P_BIND",
		"RMI_VDEV_P2P_UNBIND",
		"RMI_VDEV_START",
		"RMI_VDEV_UNLOCK",
		"RMI_VERSION",
		"RMI_VSMMU_CMD_COMPLETE",
		"RMI_VSMMU_CMD_GET",
		"RMI_VSMMU_CREATE",
		"RMI_VSMMU_DESTROY",
		"RMI_VSMMU_EVENT_COMPLETE",
		"RMI_VSMMU_EVENT_NOTIFY",
		"RMI_VSMMU_FEATURES",
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
	3,
	3,
	2,
	1,
	1,
	1,
	2,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	1,
	3,
	3,
	2,
	1,
	1,
	3,
	3,
	2,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	3,
	3,
	1,
	8,
	1,
	3,
	1,
	3,
	3,
	3,
	3,
	3,
	1,
	3,
	1,
	1,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	3,
	4,
	3,
	3,
	3,
	5,
	3,
	3,
	3,
	4,
	1,
	1,
	1,
	3,
	3,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	2,
	3,
	5,
	5,
	3,
	3,
	1,
	6,
	1,
};

/* Arguments need not go together: each vector is about something else. */
static void fresh_mock(void)
{
	rmm_mock_init(&mock);
	mock.ignored = 1u << RMM_MOCK_REFUSED;
}

static void call(const struct rmi_vector_call *vector, struct rmm_mock_frame *frame)
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
static int is_for_mock(const struct rmi_vector_call *vector)
{
	return vector->rmm;
}

/* The mock reads and writes the registers as the vectors say. */
static void calls_are_answered(void **state)
{
	struct rmm_mock_frame frame;
	size_t i;

	(void)state;
	for (i = 0; i < RMI_VECTORS_CALLS; i++) {
		const struct rmi_vector_call *vector = &rmi_vector_calls[i];
		int stale = strstr(vector->name, " stale_registers ") != NULL;

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
	for (i = 0; i < RMI_VECTORS_CALLS; i++) {
		const struct rmi_vector_call *vector = &rmi_vector_calls[i];
		size_t count = 0;

		if (!is_for_mock(vector) || strstr(vector->name, " stale_registers "))
			continue;
		while (count < RMI_VECTORS_INPUTS && vector->inputs[count])
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
	for (i = 0; i < RMI_VECTORS_FIDS; i++) {
		const struct rmi_vector_fid *vector = &rmi_vector_fids[i];
		struct rmm_mock_frame frame = { { vector->fid } };
		char text[1024];
		int known;

		fresh_mock();
		rmm_mock_call(&mock, &frame, &frame);
		/* Others are commands of another interface, or of none. */
		rmm_mock_call_text(&mock, 1, text, sizeof(text));
		known = strncmp(text, "RMI_", 4) == 0;
		if (known != (int)vector->known || (known && frame.x[0] == UINT64_MAX))
			fail_msg("function ID %#x", (unsigned int)vector->fid);
	}
}

static const void *translate(void *context, uint64_t address, size_t size)
{
	(void)context;
	(void)address;
	return size <= sizeof(page) ? page : NULL;
}

static void fill_page(const struct rmi_vector_image *image)
{
	uint32_t i, j;

	memset(page, 0, sizeof(page));
	for (i = 0; i < image->runs; i++) {
		const struct rmi_vector_run *run = &rmi_vector_runs[image->first_run + i];

		for (j = 0; j < run->count; j++)
			page[run->offset + j] = rmi_vector_bytes[run->bytes + j * run->step];
	}
}

/* A good page is no violation; one with padding that should be zero is. */
static void try_image(const struct rmi_vector_call *vector, const struct rmi_vector_image *image)
{
	int is_padding = strstr(image->name, " padding SBZ") != NULL;
	struct rmm_mock_frame frame;

	if (!is_padding && !strstr(image->name, " distinct"))
		return;
	fresh_mock();
	mock.translate = translate;
	fill_page(image);
	call(vector, &frame);
	if (!only(RMM_MOCK_PADDING) || (mock.violation_count != 0) != is_padding)
		fail_msg("%s: %s", vector->name, image->name);
}

static void pages_are_checked(void **state)
{
	static const struct {
		uint32_t command;
		uint32_t structure;
	} pages[] = {
		{ 1, 2 },
		{ 2, 1 },
		{ 25, 3 },
		{ 26, 6 },
		{ 30, 9 },
		{ 33, 7 },
		{ 38, 8 },
		{ 45, 10 },
		{ 48, 13 },
		{ 50, 14 },
		{ 52, 15 },
		{ 53, 15 },
		{ 79, 3 },
		{ 81, 17 },
		{ 84, 16 },
		{ 94, 19 },
		{ 98, 18 },
	};
	size_t i, j, k;

	(void)state;
	for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		for (j = 0; rmi_vector_calls[j].command != pages[i].command; j++)
			;
		for (k = 0; k < RMI_VECTORS_IMAGES; k++)
			if (rmi_vector_images[k].structure == pages[i].structure)
				try_image(&rmi_vector_calls[j], &rmi_vector_images[k]);
	}
}

static uint8_t pages[1][RMI_VECTORS_LARGEST];

static const void *translate_negative(void *context, uint64_t address, size_t size)
{
	const struct rmi_vector_negative *negative = context;
	const struct rmi_vector_page *found;
	uint32_t i;

	for (i = 0; (found = rmi_vector_negative_page(negative, i)) != NULL; i++)
		if (negative->in[found->reg] == address && found->size == size) {
			rmi_vector_negative_fill(found, pages[i]);
			return pages[i];
		}
	/* What only the RMM writes. */
	return memset(page, 0, size);
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
	for (i = 1; i <= rmi_vector_negatives(); i++) {
		struct rmi_vector_negative negative = *rmi_vector_negative(i);
		struct rmm_mock_frame frame;

		rmm_mock_init(&mock);
		mock.translate = translate_negative;
		mock.translate_context = &negative;
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
		cmocka_unit_test(pages_are_checked),
		cmocka_unit_test(failures_are_named),
	};

	return cmocka_run_group_tests_name("RMI vectors, mock", tests, NULL, NULL);
}
