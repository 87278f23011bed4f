// SPDX-License-Identifier: BSD-3-Clause
/* An RMM of 2.0-bet0 with three commands, behind the dispatcher. */
#include <string.h>

#include "rmi_dispatch.h"

/* No SMCCC error that is known; its low bits are those of RMI_SUCCESS. */
#define NO_RESULT UINT64_C(0xFFFFFFFFFFFFFF00)

void rmm_call(uint64_t *x);

static uint64_t read_entry(const struct rmi_request *request, uint64_t rd,
			   uint64_t ipa, int64_t level,
			   struct rmi_rtt_read_entry_outputs *outputs)
{
	(void)request;
	if (rd != 0x1000 || ipa != 0x2000 || level != -1)
		return RMI_ERROR_INPUT;
	outputs->walk_level = 2;
	outputs->state = 5;
	outputs->desc = UINT64_MAX;
	outputs->ripas = 1;
	return RMI_SUCCESS;
}

static uint64_t delegate(const struct rmi_request *request, uint64_t base,
			 uint64_t top,
			 struct rmi_granule_range_delegate_outputs *outputs)
{
	(void)request;
	outputs->out_top = top;
	outputs->handle = 0x77;
	outputs->donate_req = 0x4000;
	if (base == top)
		return NO_RESULT;
	return base < top ? RMI_INCOMPLETE : RMI_SUCCESS;
}

/* It answers with the status that the handle is. */
static uint64_t go_on(const struct rmi_request *request, uint64_t handle,
		      uint64_t flags, struct rmi_op_continue_outputs *outputs)
{
	(void)request;
	(void)flags;
	outputs->donate_req = 0x4000;
	outputs->x1 = 0x3000;
	outputs->x2 = 0x1001;
	outputs->x3 = 2;
	return handle;
}

void rmm_call(uint64_t *x)
{
	static const struct rmi_handlers handlers = {
		.rtt_read_entry = read_entry,
		.granule_range_delegate = delegate,
		.op_continue = go_on,
	};
	struct rmm_regs regs;

	memcpy(&regs, x, sizeof(regs));
	rmi_dispatch(&handlers, &regs);
	memcpy(x, &regs, sizeof(regs));
}
