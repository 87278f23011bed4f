/* SPDX-License-Identifier: BSD-3-Clause */
/* A machine without an RMM: X0 is NOT_SUPPORTED, X1-X17 are as they were. */
#include <linux/arm-smccc.h>

void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res)
{
	(void)count;
	*res = (struct arm_smccc_res){ ~0UL, 0x5a5a, 0x5a5a, 0x5a5a };
	(void)values;
}

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	*res = *args;
	res->a0 = ~0UL;
}
