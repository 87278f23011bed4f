/* SPDX-License-Identifier: BSD-3-Clause */
#include "checked_smc.h"

#include "machine.h"
#include "probe.h"
#include "rmm_smc.h"

#define PATTERN 0x5aa5000000000000U
/* What code may have set: rounding towards zero; a division by zero. */
#define FPCR_VALUE (3U << 22)
#define FPSR_VALUE (1U << 1)

static unsigned int failures;

static void print_name(unsigned int word)
{
	static const char *const names[] = {
		[PROBE_SP] = "SP",
		[PROBE_SP_EL0] = "SP_EL0",
		[PROBE_FPCR] = "FPCR",
		[PROBE_FPSR] = "FPSR",
	};

	if (word >= PROBE_SP && word <= PROBE_FPSR) {
		machine_print(names[word]);
		return;
	}
	machine_print(word < PROBE_SP ? "X" : "Q");
	machine_print_decimal(word < PROBE_SP ? word : (word - PROBE_Q) / 2);
}

static void compare(unsigned int word, uint64_t before, uint64_t after)
{
	if (before == after)
		return;
	failures++;
	machine_print("# not preserved: ");
	print_name(word);
	machine_print(" was ");
	machine_print_hex(before);
	machine_print(", is ");
	machine_print_hex(after);
	machine_print("\n");
}

/* X0-X17 are given; every other register gets what no other has. */
static uint64_t value_before(const uint64_t *x, unsigned int word)
{
	switch (word) {
	case PROBE_SP:
		return 0;
	case PROBE_FPCR:
		return FPCR_VALUE;
	case PROBE_FPSR:
		return FPSR_VALUE;
	default:
		return word < RMM_REGS_COUNT ? x[word] : PATTERN + word;
	}
}

void checked_smc(uint64_t *x)
{
	_Alignas(16) uint64_t probe[PROBE_WORDS];
	unsigned int i;

	for (i = 0; i < PROBE_WORDS; i++)
		probe[i] = value_before(x, i);
	probe_smc(probe);
	for (i = RMM_REGS_COUNT; i < PROBE_WORDS; i++)
		compare(i, value_before(x, i), probe[i]);
	for (i = 0; i < RMM_REGS_COUNT; i++)
		x[i] = probe[i];
}

unsigned int checked_smc_failures(void)
{
	return failures;
}
