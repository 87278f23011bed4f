// SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause
/*
 * Makes SMC the conduit of SMCCC 1.1. QEMU answers every SMC that it does not
 * know with NOT_SUPPORTED, as 1.1 asks, but its PSCI tells of 1.0 only; without
 * this the kernel would give that answer itself, and make no call.
 */
#include <linux/build_bug.h>
#include <linux/arm-smccc.h>
#include <linux/init.h>

static int __init use_smc(void)
{
	arm_smccc_version_init(ARM_SMCCC_VERSION_1_1, SMCCC_CONDUIT_SMC);
	return 0;
}
early_initcall(use_smc);
