/* SPDX-License-Identifier: BSD-3-Clause */
#include "monitor.h"

#include "machine.h"
#include "rmm_smc.h"

/* "x1=0x2a" for each register from X1 on that is not zero. */
static void print_registers(const uint64_t *x, const char *first,
			    const char *separator)
{
	const char *before = first;

	for (unsigned int i = 1; i < RMM_REGS_COUNT; i++) {
		if (!x[i])
			continue;
		machine_print(before);
		machine_print("x");
		machine_print_decimal(i);
		machine_print("=");
		machine_print_hex(x[i]);
		before = separator;
	}
}

/* docs/trace-format.md; the names are left to `rmigen decode trace`. */
static void print_call(const uint64_t *in, const uint64_t *out)
{
	machine_print_hex(in[0]);
	machine_print("(");
	print_registers(in, "", ", ");
	machine_print(") -> ");
	machine_print_hex(out[0]);
	print_registers(out, " ", " ");
	machine_print("\n");
}

void monitor_call(uint64_t *x)
{
	uint64_t in[RMM_REGS_COUNT];

	for (unsigned int i = 0; i < RMM_REGS_COUNT; i++)
		in[i] = x[i];
	if (monitor_serve(x))
		print_call(in, x);
}
