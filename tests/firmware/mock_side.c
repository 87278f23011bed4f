/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The mock as the RMM's side of dispatch_test.c: what its tables make of a call
 * is what a handler sees, and where its tables have an output it goes.
 */
#include <string.h>

#include "rmm_mock_tables.h"
#include "scene.h"

#define SVE_HINT 0x10000u

static struct rmm_mock mock;

static void handle(void *context, const struct rmm_mock_frame *call,
		   struct rmm_mock_result *result)
{
	const struct rmm_mock_signature *signature = context;

	scene.command = signature->name;
	scene.fid = (uint32_t)call->x[0] & ~SVE_HINT;
	scene.sve_hint = (call->x[0] & SVE_HINT) != 0;
	scene.context_good = 1;
	for (unsigned int i = 0; i < signature->input_count; i++)
		scene_saw(signature->input_rows[i].name,
			  rmm_mock_value(&signature->input_rows[i], call->x));
	if (!scene.returns) {
		memcpy(result, call, sizeof(*result));
		return;
	}
	result->x[0] = scene.x0;
	for (unsigned int i = 0; i < signature->output_count; i++) {
		const struct rmm_mock_row *row = &signature->output_rows[i];

		if (rmm_mock_is_valid(signature->form, row, scene.x0))
			result->x[row->reg] |= scene_output(row->name)
					       << row->lsb;
	}
	for (unsigned int reg = 1; reg < rmm_mock_resumed(signature, scene.x0);
	     reg++)
		result->x[reg] = scene_output(
			(const char[]){ 'x', (char)('0' + reg), '\0' });
}

void mock_call(uint64_t *x, int handlers)
{
	struct rmm_mock_frame frame;

	rmm_mock_init(&mock);
	mock.strict = true;
	for (unsigned int i = 0; handlers && i < RMM_MOCK_COMMANDS; i++)
		rmm_mock_set_handler(
			&mock, (enum rmm_mock_command)i, handle,
			(void *)(uintptr_t)&rmm_mock_signatures[i]);
	memcpy(&frame, x, sizeof(frame));
	rmm_mock_call(&mock, &frame, &frame);
	memcpy(x, &frame, sizeof(frame));
}

int mock_counts(uint32_t fid, unsigned int *inputs, unsigned int *outputs)
{
	for (unsigned int i = 0; i < RMM_MOCK_COMMANDS; i++) {
		const struct rmm_mock_signature *row = &rmm_mock_signatures[i];

		if (row->fid != fid)
			continue;
		*inputs = row->input_count + 1u;
		*outputs = row->output_count + 1u;
		/* Those of an operation are counted without X0. */
		if (row->resumed_results)
			*outputs += row->resumed_results - 1u;
		return 1;
	}
	return 0;
}
