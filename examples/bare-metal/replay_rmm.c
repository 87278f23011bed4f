/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side: each call goes to the generated dispatcher, whose handlers
 * compare the arguments with the vector's and give its answer.
 */
#include "machine.h"
#include "monitor.h"
#include "replay.h"

static uint32_t number; /* of the vector at work; 0: none */
static uint32_t disagreements;

static int is_same(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

/* The number of the vector with a name; 0 if there is none. */
static uint32_t find(const char *name)
{
	for (uint32_t i = 1; i <= NAME(vector_count)(); i++)
		if (NAME(vector_registers)(i) &&
		    is_same(name, NAME(vector_name)(i)))
			return i;
	return 0;
}

static void take_next(uint64_t *x)
{
	x[0] = 0;
	if (x[1]) {
		number = find((const char *)x[1]);
		if (!number)
			x[0] = UINT64_MAX;
	}
	x[1] = disagreements;
}

/* Which registers of the call are not what the vector says. */
static void explain(const uint64_t *x)
{
	const uint64_t *wanted = NAME(vector_registers)(number);

	for (unsigned int i = 0; wanted && i < RMM_REGS_COUNT; i++) {
		if (x[i] == wanted[i])
			continue;
		machine_print("# X");
		machine_print_decimal(i);
		machine_print(" = ");
		machine_print_hex(x[i]);
		machine_print(", not ");
		machine_print_hex(wanted[i]);
		machine_print("\n");
	}
}

int monitor_serve(uint64_t *x)
{
	struct rmm_regs regs;

	if ((uint32_t)x[0] == REPLAY_NEXT) {
		take_next(x);
		return 0;
	}
	for (unsigned int i = 0; i < RMM_REGS_COUNT; i++)
		regs.x[i] = x[i];
	if (!NAME(vector_answers)(number, &regs)) {
		disagreements++;
		machine_print("# ");
		machine_print(NAME(vector_name)(number));
		machine_print(": the RMM disagrees\n");
		explain(x);
	}
	for (unsigned int i = 0; i < RMM_REGS_COUNT; i++)
		x[i] = regs.x[i];
	return 1;
}
