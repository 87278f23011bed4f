/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side: compares what came through with the vector, and lets an RMM
 * answer that knows the arguments of the interface, and not the vectors.
 */
#include "../vectors/rmm.h"
#include "machine.h"
#include "monitor.h"
#include "negative.h"

negative_t *negative_at_work;
static uint32_t disagreements;

/* The tests of the vectors look at this bound. */
unsigned int checks_end;

int finds(unsigned int check, int wrong)
{
	return wrong && check != FORGOTTEN;
}

static void expect(int good, negative_t *negative, const char *what)
{
	if (good)
		return;
	disagreements++;
	machine_print("# ");
	machine_print(negative->name);
	machine_print(what);
}

static uint64_t answer(negative_t *negative, const uint64_t *x)
{
	static uint8_t wanted[GRANULE_SIZE];
	static struct call call;
	page_t *page = NAME(vector_negative_page)(negative, 0);
	const volatile uint8_t *bytes;

	call.x = x;
	if (page) {
		bytes = (const volatile uint8_t *)page->address;
		NAME(vector_negative_fill)(page, wanted);
		for (uint32_t i = 0; i < page->size; i++) {
			call.page[i] = bytes[i];
			expect(bytes[i] == wanted[i], negative,
			       ": another byte\n");
		}
	}
	return rmm_serve(&call);
}

int monitor_serve(uint64_t *x)
{
	negative_t *negative = negative_at_work;

	if ((uint32_t)x[0] == REPLAY_NEXT) {
		negative_at_work = NAME(vector_negative)((uint32_t)x[1]);
		x[0] = 0;
		x[1] = disagreements;
		return 0;
	}
	for (unsigned int i = 0; i < RMM_REGS_COUNT; i++)
		expect(x[i] == negative->in[i], negative,
		       ": another register\n");
	x[0] = answer(negative, x);
	x[1] = x[2] = x[3] = 0;
	return 1;
}
