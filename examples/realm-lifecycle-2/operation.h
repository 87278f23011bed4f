/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Most commands of 2.0 may return before they have finished: the RMM keeps the
 * operation under a handle, and wants to be called again, perhaps with memory.
 */
#ifndef OPERATION_H
#define OPERATION_H

#include <linux/arm-smccc.h>

/*
 * Calls with what rmi_*_regs() has filled in, and goes on until the operation
 * has finished, which may take memory or give some back. Returns X0 of the end;
 * the command's outputs are in @regs. Where memory is refused, or there is none
 * (-ENOMEM), or none moves (-EIO), the operation is cancelled, if it can be,
 * and that is returned.
 */
long operation_run(struct arm_smccc_1_2_regs *regs);

/* The same where no output is of interest. */
long operation_call(struct arm_smccc_1_2_regs regs);

/*
 * A command on the addresses from *@base to @top may stop early, and says in an
 * output where: @next. It goes on there, so *@base becomes that place, or @top
 * at most. Returns 0, or -EIO if nothing moved: then it never would.
 */
long operation_reached(unsigned long next, unsigned long *base,
		       unsigned long top);

#endif
