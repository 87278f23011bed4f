/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The Host's side: makes the call of every vector through the generated
 * wrapper, and compares what that returns with the vector's outputs. Vectors
 * that are about no call run too.
 */
#include "checked_smc.h"
#include "machine.h"
#include "replay.h"

static uint32_t failed;

static void fail(uint32_t number, const char *what)
{
	failed++;
	machine_print("# ");
	machine_print(NAME(vector_name)(number));
	machine_print(what);
	machine_print("\n");
}

/* The conduit with which the generated files were compiled. */
void replay_conduit(struct rmm_regs *regs)
{
	checked_smc(regs->x);
}

/* Tells the RMM what comes next; whether it knows it. */
static int announce(uint32_t number)
{
	uint64_t x[RMM_REGS_COUNT] = { REPLAY_NEXT };

	if (NAME(vector_registers)(number))
		x[1] = (uint64_t)NAME(vector_name)(number);
	checked_smc(x);
	return x[0] == 0;
}

static uint32_t rmm_disagreements(void)
{
	uint64_t x[RMM_REGS_COUNT] = { REPLAY_NEXT };

	checked_smc(x);
	return (uint32_t)x[1];
}

int host_main(void)
{
	uint32_t count = NAME(vector_count)();

	for (uint32_t number = 1; number <= count; number++) {
		if (!announce(number))
			fail(number, ": the RMM has no such vector");
		else if (!NAME(vector_passes)(number))
			fail(number, ": the Host disagrees");
	}
	machine_print("# ");
	machine_print_decimal(count);
	machine_print(" vectors, ");
	machine_print_decimal(failed);
	machine_print(" failed; the RMM disagreed ");
	machine_print_decimal(rmm_disagreements());
	machine_print(" times; ");
	machine_print_decimal(checked_smc_failures());
	machine_print(" registers not preserved\n");
	return failed || rmm_disagreements() || checked_smc_failures();
}
