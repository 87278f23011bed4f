// SPDX-License-Identifier: BSD-3-Clause
/* The kernel's wrappers of 2.0-bet0 call the firmware's dispatcher. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include <linux/arm-rmi-cmds.h>

void rmm_call(uint64_t *x);

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	uint64_t x[18];

	memcpy(x, args, sizeof(x));
	rmm_call(x);
	memcpy(res, x, sizeof(x));
}

static void outputs(void)
{
	unsigned long level, state, desc, ripas;

	assert(rmi_rtt_read_entry(0x1000, 0x2000, -1, &level, &state, &desc,
				  &ripas) == RMI_SUCCESS);
	assert(level == 2 && state == 5 && desc == UINT64_MAX && ripas == 1);
	assert(rmi_rtt_read_entry(0x1000, 0x2000, 1, &level, &state, &desc,
				  &ripas) == RMI_ERROR_INPUT);
	assert(!level && !state && !desc && !ripas);
}

/* What X1 holds depends on the status. */
static void unfinished(void)
{
	struct arm_smccc_1_2_regs regs =
		rmi_granule_range_delegate_regs(0x1000, 0x3000);
	unsigned long top = 1;

	assert(rmi_granule_range_delegate(0x1000, 0x3000, &top) ==
	       RMI_INCOMPLETE);
	assert(top == 0);
	arm_smccc_1_2_smc(&regs, &regs);
	assert(regs.a1 == 0x77 && regs.a2 == 0x4000);
	assert(rmi_granule_range_delegate(0x3000, 0x1000, &top) == RMI_SUCCESS);
	assert(top == 0x1000);
}

/* Reserved bits of X0 are set: nothing is valid. */
static void no_result(void)
{
	struct arm_smccc_1_2_regs regs =
		rmi_granule_range_delegate_regs(0x1000, 0x1000);
	unsigned long top = 1;

	assert(rmi_granule_range_delegate(0x1000, 0x1000, &top) == -0x100);
	assert(top == 0);
	arm_smccc_1_2_smc(&regs, &regs);
	assert(regs.a1 == 0 && regs.a2 == 0);
}

/* The handle is the status that the RMM returns. */
static void resumed(void)
{
	struct arm_smccc_1_2_regs regs;

	rmi_op_continue(RMI_SUCCESS, 0, &regs);
	assert(regs.a0 == RMI_SUCCESS);
	assert(regs.a1 == 0x3000 && regs.a2 == 0x1001 && regs.a3 == 2);
	rmi_op_continue(RMI_ERROR_RTT, 0, &regs);
	assert(regs.a0 == RMI_ERROR_RTT && regs.a1 == 0x3000);
	rmi_op_continue(RMI_INCOMPLETE, 0, &regs);
	assert(regs.a0 == RMI_INCOMPLETE);
	assert(regs.a1 == 0 && regs.a2 == 0x4000 && regs.a3 == 0);
	rmi_op_continue(-0x100UL, 0, &regs);
	assert(regs.a1 == 0 && regs.a2 == 0 && regs.a3 == 0);
}

int main(void)
{
	outputs();
	unfinished();
	resumed();
	no_result();
	assert(rmi_realm_activate(0x1000) == RMI_ERROR_NOT_SUPPORTED);
	return 0;
}
