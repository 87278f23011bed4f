// SPDX-License-Identifier: BSD-3-Clause
#include "granules.h"

#include <linux/arm-rmi-cmds.h>

#include "memory.h"
#include "operation.h"

typedef struct arm_smccc_1_2_regs range_command(unsigned long base,
						unsigned long top);

/* The RMM may stop early, and says where: @base is that place in the end. */
static long change_range(range_command *command, unsigned long *base,
			 unsigned long top)
{
	long ret = 0;

	while (*base < top && !ret) {
		struct arm_smccc_1_2_regs regs = command(*base, top);

		ret = operation_run(&regs);
		if (!ret)
			*base = regs.a1;
	}
	return ret;
}

static u64 describe(unsigned long base, unsigned long count,
		    unsigned long state)
{
	return base | FIELD_PREP(RMI_ADDR_RANGE_STATE_MASK, (u64)state) |
	       FIELD_PREP(RMI_ADDR_RANGE_COUNT_MASK, count) |
	       FIELD_PREP(RMI_ADDR_RANGE_BLOCK_SIZE_MASK, RMI_PAGE_L3);
}

u64 granules_run(unsigned long base, unsigned long count)
{
	return describe(base, count, RMI_OP_MEM_DELEGATED);
}

unsigned long granules_delegate(unsigned long count)
{
	unsigned long base = memory_alloc_run(count);
	unsigned long top = base + count * GRANULE;
	unsigned long at = base;

	if (!base || !change_range(rmi_granule_range_delegate_regs, &at, top))
		return base;
	granules_release(
		describe(base, (at - base) / GRANULE, RMI_OP_MEM_DELEGATED));
	granules_release(
		describe(at, (top - at) / GRANULE, RMI_OP_MEM_UNDELEGATED));
	return 0;
}

u64 granules_for(unsigned long request)
{
	unsigned long count = RMI_DONATE_COUNT(request);
	unsigned long state = RMI_DONATE_STATE(request);
	unsigned long base;

	/* This machine has nothing larger than a page to give. */
	if (RMI_DONATE_BLOCK_SIZE(request) != RMI_PAGE_L3)
		return 0;
	base = state == RMI_OP_MEM_DELEGATED ? granules_delegate(count) :
					       memory_alloc_run(count);
	return base ? describe(base, count, state) : 0;
}

long granules_release(u64 run)
{
	unsigned long base = RMI_ADDR_RANGE_ADDR(run);
	unsigned long top = base + RMI_ADDR_RANGE_COUNT(run) * GRANULE;
	unsigned long at = top;
	long ret = 0;

	if (RMI_ADDR_RANGE_STATE(run) == RMI_OP_MEM_DELEGATED) {
		at = base;
		ret = change_range(rmi_granule_range_undelegate_regs, &at, top);
	}
	/* What the RMM keeps is lost: nobody may touch it. */
	for (; base < at; base += GRANULE)
		memory_free(base);
	return ret;
}
