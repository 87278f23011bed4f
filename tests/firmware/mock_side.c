/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The mock as the RMM's side of dispatch_test.c: what its tables make of a call
 * is what a handler sees, and where its tables have an output it goes.
 */
#include <string.h>

#include "rmi_mock_tables.h"
#include "scene.h"

#define SVE_HINT 0x10000u

static struct rmi_mock mock;

static void handle(void *context, const struct rmi_mock_frame *call,
		   struct rmi_mock_result *result)
{
	const struct rmi_mock_signature *signature = context;

	scene.command = signature->name;
	scene.fid = (uint32_t)call->x[0] & ~SVE_HINT;
	scene.sve_hint = (call->x[0] & SVE_HINT) != 0;
	scene.context_good = 1;
	for (unsigned int i = 0; i < signature->input_count; i++)
		scene_saw(signature->input_rows[i].name,
			  rmi_mock_value(&signature->input_rows[i], call->x));
	result->x[0] = scene.x0;
	for (unsigned int i = 0; i < signature->output_count; i++) {
		const struct rmi_mock_row *row = &signature->output_rows[i];

		if (rmi_mock_is_valid(row, scene.x0))
			result->x[row->reg] |= scene_output(row->name)
					       << row->lsb;
	}
}

void rmm_call(uint64_t *x, int handlers)
{
	struct rmi_mock_frame frame;

	rmi_mock_init(&mock);
	mock.strict = true;
	for (unsigned int i = 0; handlers && i < RMI_MOCK_COMMANDS; i++)
		rmi_mock_set_handler(
			&mock, (enum rmi_mock_command)i, handle,
			(void *)(uintptr_t)&rmi_mock_signatures[i]);
	memcpy(&frame, x, sizeof(frame));
	rmi_mock_call(&mock, &frame, &frame);
	memcpy(x, &frame, sizeof(frame));
}

int rmm_counts(uint32_t fid, unsigned int *inputs, unsigned int *outputs)
{
	for (unsigned int i = 0; i < RMI_MOCK_COMMANDS; i++)
		if (rmi_mock_signatures[i].fid == fid) {
			*inputs = rmi_mock_signatures[i].input_count + 1u;
			*outputs = rmi_mock_signatures[i].output_count + 1u;
			return 1;
		}
	return 0;
}
