// SPDX-License-Identifier: BSD-3-Clause
#include "granules.h"

#include <linux/arm-rmi-cmds.h>

#include "memory.h"
#include "operation.h"

typedef struct arm_smccc_1_2_regs range_command(unsigned long base,
						unsigned long top);

/* As far as it goes without an error: @base is that place in the end. */
static long change_range(range_command *command, unsigned long *base,
			 unsigned long top)
{
	long ret = 0;

	while (*base < top && !ret) {
		struct arm_smccc_1_2_regs regs = command(*base, top);

		ret = operation_run(&regs);
		if (!ret)
			ret = operation_reached(regs.a1, base, top);
	}
	return ret;
}

static void free_range(unsigned long base, unsigned long top)
{
	for (; base < top; base += GRANULE)
		memory_free(base);
}

unsigned long granules_delegate(unsigned long count)
{
	unsigned long base = memory_alloc_run(count);
	unsigned long top = base + count * GRANULE;
	unsigned long at = base;

	if (!base || !change_range(rmi_granule_range_delegate_regs, &at, top))
		return base;
	granules_undelegate(base, (at - base) / GRANULE);
	free_range(at, top);
	return 0;
}

long granules_undelegate(unsigned long base, unsigned long count)
{
	unsigned long at = base;
	long ret = 0;

	if (base)
		ret = change_range(rmi_granule_range_undelegate_regs, &at,
				   base + count * GRANULE);
	/* What the RMM keeps is lost: nobody may touch it. */
	free_range(base, at);
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

u64 granules_for(unsigned long request)
{
	unsigned long count = RMI_DONATE_COUNT(request);
	unsigned long state = RMI_DONATE_STATE(request);
	unsigned long base;

	/* This machine has nothing larger than a page to give. */
	if (RMI_DONATE_BLOCK_SIZE(request) != RMI_PAGE_L3)
		return 0;
	/* More would need several entries of the list. */
	if (count > GRANULES_IN_RUN)
		return 0;
	base = state == RMI_OP_MEM_DELEGATED ? granules_delegate(count) :
					       memory_alloc_run(count);
	return base ? describe(base, count, state) : 0;
}

long granules_release(u64 run)
{
	unsigned long base = RMI_ADDR_RANGE_ADDR(run);
	unsigned long count = RMI_ADDR_RANGE_COUNT(run);

	if (RMI_ADDR_RANGE_STATE(run) == RMI_OP_MEM_DELEGATED)
		return granules_undelegate(base, count);
	free_range(base, base + count * GRANULE);
	return 0;
}
