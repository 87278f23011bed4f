/* SPDX-License-Identifier: BSD-3-Clause */
#include "route.h"

#include <string.h>

#include "../kernel/wrapper.h"
#include "calls.inc"

/* No command has this result. */
#define NO_WRAPPER 0xBADULL

void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res)
{
	unsigned long long x[REGISTERS] = { 0 };

	memcpy(x, values, count * sizeof(*x));
	route_smc(x);
	memcpy(res, x, sizeof(*res));
}

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	unsigned long long x[REGISTERS];

	memcpy(x, args, sizeof(x));
	route_smc(x);
	memcpy(res, x, sizeof(x));
}

long all_registers(const struct arm_smccc_1_2_regs *got)
{
	return (long)got->a0;
}

static const struct wrapper *find_wrapper(unsigned long long fid)
{
	for (unsigned int i = 0; i < ARRAY_SIZE(wrappers); i++)
		if (wrappers[i].fid == fid)
			return &wrappers[i];
	return NULL;
}

unsigned long long route_wrapper(const unsigned long long *x)
{
	const struct wrapper *wrapper = find_wrapper(x[0]);
	unsigned long in[MAX_INPUTS];
	unsigned long *out[MAX_OUTPUTS] = { NULL };

	if (!wrapper)
		return NO_WRAPPER;
	for (unsigned int i = 0; i < wrapper->input_count; i++)
		in[i] = x[wrapper->inputs[i].reg] & wrapper->inputs[i].mask;
	return (unsigned long long)wrapper->call(in, out);
}
