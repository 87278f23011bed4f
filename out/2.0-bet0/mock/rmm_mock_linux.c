/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What linux/arm-smccc.h declares: calls of the kernel's wrappers.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include <linux/arm-smccc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rmm_mock.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

_Static_assert(sizeof(struct arm_smccc_1_2_regs) ==
		       sizeof(struct rmm_mock_frame),
	       "SMCCC 1.2 has X0-X17");

static struct rmm_mock *mock_of_thread(void)
{
	struct rmm_mock *mock = rmm_mock_current();

	if (!mock) {
		fputs("an SMC without a mock: see rmm_mock_use()\n", stderr);
		abort();
	}
	return mock;
}

/* SMCCC 1.1: registers that were not loaded hold what the mock cannot see. */
void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res)
{
	static const struct rmm_mock_frame zero;
	struct rmm_mock_frame frame = zero;

	for (unsigned int i = 0; i < count; i++)
		frame.x[i] = values[i];
	rmm_mock_call(mock_of_thread(), &frame, &frame);
	*res = (struct arm_smccc_res){ frame.x[0], frame.x[1], frame.x[2],
				       frame.x[3] };
}

void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res)
{
	struct rmm_mock_frame frame;

	memcpy(&frame, args, sizeof(frame));
	rmm_mock_call(mock_of_thread(), &frame, &frame);
	memcpy(res, &frame, sizeof(frame));
}
