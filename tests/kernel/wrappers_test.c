// SPDX-License-Identifier: BSD-3-Clause
/*
 * Calls every wrapper of the kernel headers with an SMC that this file plays:
 * it records the argument registers and answers from a script. What must happen
 * is in calls.tsv; wrapper_tables.py turns it into the table calls.inc.
 */
#include <stdio.h>
#include <string.h>

#include "wrapper.h"

/* What outputs hold before a call; no result has this value. */
#define UNWRITTEN 0x5A5A5A5A5A5A5A5AUL

static struct {
	unsigned int calls;
	unsigned int loaded; /* how many registers, from X0 on */
	unsigned long x[REGISTERS];
} seen;

static unsigned long answer[REGISTERS];
/* All bits in every second run: each is set in one, and clear in the other. */
static unsigned long inverted;
static unsigned int failures;
static unsigned int calls;

static void record(const unsigned long *values, unsigned int count)
{
	seen.calls++;
	seen.loaded = count;
	memset(seen.x, 0, sizeof(seen.x));
	memcpy(seen.x, values, count * sizeof(*values));
}

void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res)
{
	record(values, count);
	memcpy(res, answer, sizeof(*res));
}

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	record((const unsigned long *)args, REGISTERS);
	memcpy(res, answer, sizeof(*res));
}

/* A caller gets what was answered. */
long all_registers(const struct arm_smccc_1_2_regs *got)
{
	if (memcmp(got, answer, sizeof(*got)) != 0) {
		failures++;
		fprintf(stderr, "X0 = 0x%lx: another answer\n", answer[0]);
	}
	return (long)got->a0;
}

#include "calls.inc"

static void expect(const struct wrapper *wrapper, const char *what,
		   unsigned long wanted, unsigned long got)
{
	if (wanted == got)
		return;
	failures++;
	fprintf(stderr, "%s, X0 = 0x%lx: %s is 0x%lx, not 0x%lx\n",
		wrapper->name, answer[0], what, got, wanted);
}

/* An SMCCC error validates nothing: it has bits that no status has beside it.
 */
static unsigned long wanted_output(const struct wrapper *wrapper,
				   const struct output *output)
{
	unsigned long status = answer[0] & ~wrapper->form->beside;
	bool is_valid = status < 32 && (output->valid >> status & 1);

	return is_valid ? answer[output->reg] & output->mask : 0;
}

/* The 1.0 or 1.1 form where its registers do, else the 1.2 form. */
static unsigned int wanted_count(const struct wrapper *wrapper)
{
	unsigned int most = wrapper->input_count;
	unsigned int least = wrapper->form->least;

	for (unsigned int i = 0; i < wrapper->output_count; i++)
		if (wrapper->outputs[i].reg > 3)
			return REGISTERS;
	if (most > 7)
		return REGISTERS;
	return most + 1 > least ? most + 1 : least;
}

static void check_arguments(const struct wrapper *wrapper,
			    const unsigned long *in)
{
	unsigned long wanted[REGISTERS] = { wrapper->fid };
	char name[8];

	for (unsigned int i = 0; i < wrapper->input_count; i++)
		wanted[wrapper->inputs[i].reg] = in[i] &
						 wrapper->inputs[i].mask;

	expect(wrapper, "number of calls", 1, seen.calls);
	expect(wrapper, "number of registers loaded", wanted_count(wrapper),
	       seen.loaded);
	for (unsigned int reg = 0; reg < REGISTERS; reg++) {
		if (wanted[reg] == seen.x[reg])
			continue;
		snprintf(name, sizeof(name), "X%u", reg);
		expect(wrapper, name, wanted[reg], seen.x[reg]);
	}
}

static void try_call(const struct wrapper *wrapper, const unsigned long *in,
		     unsigned int outputs_wanted)
{
	unsigned long values[MAX_OUTPUTS];
	unsigned long *out[MAX_OUTPUTS] = { NULL };
	long result;

	for (unsigned int i = 0; i < wrapper->output_count; i++) {
		values[i] = UNWRITTEN;
		if (outputs_wanted >> i & 1)
			out[i] = &values[i];
	}

	seen.calls = 0;
	result = wrapper->call(in, out);
	calls++;

	expect(wrapper, "return value", answer[0], (unsigned long)result);
	check_arguments(wrapper, in);
	for (unsigned int i = 0; i < wrapper->output_count; i++)
		expect(wrapper, wrapper->outputs[i].name,
		       out[i] ? wanted_output(wrapper, &wrapper->outputs[i]) :
				UNWRITTEN,
		       values[i]);
}

/* Every choice of outputs that the caller wants. */
static void try_outputs(const struct wrapper *wrapper, const unsigned long *in)
{
	unsigned int all = (1U << wrapper->output_count) - 1;
	unsigned int step = wrapper->outputs_together ? all : 1;

	for (unsigned int wanted = 0; wanted <= all; wanted += step)
		try_call(wrapper, in, wanted);
}

/* Distinct arguments without a zero byte; signed ones also as negatives. */
static void try_inputs(const struct wrapper *wrapper)
{
	static const long negatives[] = { -1, -3 };
	unsigned long in[MAX_INPUTS];

	for (unsigned int i = 0; i < wrapper->input_count; i++)
		in[i] = 0x0101010101010101UL * (i + 1) ^ inverted;
	try_outputs(wrapper, in);

	for (unsigned int n = 0; n < ARRAY_SIZE(negatives); n++) {
		unsigned int changed = 0;

		for (unsigned int i = 0; i < wrapper->input_count; i++) {
			if (!wrapper->inputs[i].is_signed)
				continue;
			in[i] = (unsigned long)negatives[n];
			changed++;
		}
		if (changed)
			try_outputs(wrapper, in);
	}
}

/* Distinct results, with bits set above the narrow ones. */
static void try_answer(unsigned long result, unsigned long status)
{
	answer[0] = result;
	inverted = ~inverted;
	for (unsigned int reg = 1; reg < REGISTERS; reg++)
		answer[reg] = 0x0101010101010101UL * (0x80 + reg) ^ inverted;
	for (unsigned int i = 0; i < ARRAY_SIZE(wrappers); i++)
		if (status <= wrappers[i].form->last)
			try_inputs(&wrappers[i]);
}

int main(void)
{
	static const unsigned long indices[] = { 0, 1, 3, 0xFF };
	static const long smccc_errors[] = { SMCCC_RET_NOT_SUPPORTED, -2, -3,
					     -0x100 };

	for (unsigned long status = 0; status <= LAST_STATUS; status++)
		for (unsigned int i = 0; i < ARRAY_SIZE(indices); i++)
			try_answer(indices[i] << 8 | status, status);
	for (unsigned int i = 0; i < ARRAY_SIZE(smccc_errors); i++)
		try_answer((unsigned long)smccc_errors[i], 0);

	printf("%zu wrappers, %u calls, %u failures\n", ARRAY_SIZE(wrappers),
	       calls, failures);
	return failures != 0;
}
