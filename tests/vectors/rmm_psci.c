/* SPDX-License-Identifier: BSD-3-Clause */
#include "rmm.h"

#define INVALID_PARAMETERS UINT64_C(0xfffffffffffffffe)

uint64_t rmm_serve(const struct call *call)
{
	/* PSCI_AFFINITY_INFO has no other level than that of a CPU. */
	if (call->x[0] == 0xc4000004 && finds(1, (uint32_t)call->x[2] != 0))
		return INVALID_PARAMETERS;
	return SUCCESS;
}
