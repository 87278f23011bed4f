// SPDX-License-Identifier: BSD-3-Clause
#include "operation.h"

#include <errno.h>

#include <linux/arm-rmi-cmds.h>

#include "granules.h"
#include "memory.h"

/* What a list of one page holds. */
#define LIST_ENTRIES (GRANULE / sizeof(u64))

/* Whether memory may have been moved. */
static bool is_transfer(const struct arm_smccc_1_2_regs *regs)
{
	return rmi_returned(regs->a0, RMI_SUCCESS) ||
	       rmi_returned(regs->a0, RMI_INCOMPLETE);
}

/* X0; but what has moved nothing would be asked for again, for ever. */
static long status_of(const struct arm_smccc_1_2_regs *regs, bool has_moved)
{
	return is_transfer(regs) && !has_moved ? -EIO : (long)regs->a0;
}

/* X2 holds what is asked for; all of it goes into one entry of the list. */
static long donate(unsigned long handle, struct arm_smccc_1_2_regs *regs)
{
	unsigned long page = memory_alloc();
	u64 *list = memory_at(page);
	u64 run = list ? granules_for(regs->a2) : 0;
	bool is_taken;

	if (!run) {
		memory_free(page);
		return -ENOMEM;
	}
	list[0] = run;
	rmi_op_mem_donate(handle, page, 1, regs);
	is_taken = is_transfer(regs) && regs->a1;
	if (!is_taken)
		granules_release(run);
	memory_free(page);
	return status_of(regs, is_taken);
}

/*
 * How far to read the list. Only RMI_SUCCESS is sure to come with a count; but
 * the list was zeroed, and an entry that has not been written is no run.
 */
static unsigned long entries_of(const struct arm_smccc_1_2_regs *regs)
{
	if (rmi_returned(regs->a0, RMI_SUCCESS) && regs->a1 < LIST_ENTRIES)
		return regs->a1;
	return is_transfer(regs) ? LIST_ENTRIES : 0;
}

static long reclaim(unsigned long handle, struct arm_smccc_1_2_regs *regs)
{
	unsigned long page = memory_alloc();
	const u64 *list = memory_at(page);
	unsigned int runs = 0;

	if (!list)
		return -ENOMEM;
	rmi_op_mem_reclaim(handle, page, LIST_ENTRIES, regs);
	for (unsigned long i = 0; i < entries_of(regs); i++) {
		runs += list[i] != 0;
		granules_release(list[i]);
	}
	memory_free(page);
	return status_of(regs, runs);
}

/* One step towards the end; X0 tells what is left to do. */
static long advance(unsigned long handle, struct arm_smccc_1_2_regs *regs)
{
	long ret = RMI_SUCCESS;

	switch (RMI_RESULT_MEMREQ(regs->a0)) {
	case RMI_OP_MEM_REQ_DONATE:
		ret = donate(handle, regs);
		break;
	case RMI_OP_MEM_REQ_RECLAIM:
		ret = reclaim(handle, regs);
		break;
	}
	/* A transfer ends with a status of its own: the operation waits. */
	if (ret == RMI_SUCCESS)
		rmi_op_continue(handle, RMI_CONTINUE_KEEP_GOING, regs);
	return rmi_returned(ret, RMI_INCOMPLETE) ? RMI_SUCCESS : ret;
}

long operation_run(struct arm_smccc_1_2_regs *regs)
{
	unsigned long handle;

	arm_smccc_1_2_smc(regs, regs);
	handle = regs->a1;
	while (rmi_returned(regs->a0, RMI_INCOMPLETE)) {
		bool can_cancel = RMI_RESULT_CAN_CANCEL(regs->a0);
		long ret = advance(handle, regs);

		if (ret && can_cancel)
			rmi_op_cancel(handle, regs);
		if (ret)
			return ret;
	}
	return regs->a0;
}

long operation_call(struct arm_smccc_1_2_regs regs)
{
	return operation_run(&regs);
}

long operation_reached(unsigned long next, unsigned long *base,
		       unsigned long top)
{
	if (next <= *base)
		return -EIO;
	*base = next < top ? next : top;
	return 0;
}
