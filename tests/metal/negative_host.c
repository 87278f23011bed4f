/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The Host's side: writes the pages of each negative vector where the call says
 * they are, makes the call, and looks at X0.
 */
#include "checked_smc.h"
#include "machine.h"
#include "negative.h"

/* How often the RMM has got something else than the vector. */
static uint64_t announce(uint32_t number)
{
	uint64_t x[RMM_REGS_COUNT] = { REPLAY_NEXT, number };

	checked_smc(x);
	return x[1];
}

static void write_pages(negative_t *negative)
{
	page_t *page;

	for (uint32_t i = 0;
	     (page = NAME(vector_negative_page)(negative, i)) != 0; i++)
		NAME(vector_negative_fill)(page, (uint8_t *)page->address);
}

static uint64_t make_call(negative_t *negative)
{
	uint64_t x[RMM_REGS_COUNT];

	for (unsigned int i = 0; i < RMM_REGS_COUNT; i++)
		x[i] = negative->in[i];
	checked_smc(x);
	return x[0];
}

int host_main(void)
{
	uint32_t count = NAME(vector_negatives)(), failed = 0;
	uint64_t disagreements;

	for (uint32_t number = 1; number <= count; number++) {
		negative_t *negative = NAME(vector_negative)(number);

		announce(number);
		write_pages(negative);
		if (NAME(vector_negative_expects)(negative,
						  make_call(negative)))
			continue;
		failed++;
		machine_print("# ");
		machine_print(negative->name);
		machine_print(": another answer is expected\n");
	}
	disagreements = announce(0);
	machine_print("# ");
	machine_print_decimal(failed);
	machine_print(" answers not expected; the RMM disagreed ");
	machine_print_decimal(disagreements);
	machine_print(" times; ");
	machine_print_decimal(checked_smc_failures());
	machine_print(" registers not preserved\n");
	return failed || disagreements || checked_smc_failures();
}
