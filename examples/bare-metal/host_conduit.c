/* SPDX-License-Identifier: BSD-3-Clause */
#include "checked_smc.h"
#include "host.h"
#include "rmi_dispatch.h"

/* SMCCC has results in these registers; behind them it preserves everything. */
#define LAST_RESULT 3

static void expect(unsigned int number, uint64_t value, uint64_t wanted)
{
	char what[] = "X00 without an output";

	what[1] = (char)('0' + number / 10);
	what[2] = (char)('0' + number % 10);
	host_expect(what, value, wanted);
}

/*
 * X1-X3 without an output are zero, X4-X17 without one are what they were. On
 * which statuses an output means something is left to the wrappers.
 */
void host_conduit(struct rmm_regs *regs)
{
	const struct rmi_command *command =
		rmi_command_find((uint32_t)regs->x[0]);
	struct rmm_regs before = *regs;
	unsigned int i = 1;

	checked_smc(regs->x);
	if (command && rmi_answered(regs->x[0]))
		i = command->outputs;
	for (; i < RMM_REGS_COUNT; i++)
		expect(i, regs->x[i], i <= LAST_RESULT ? 0 : before.x[i]);
}
