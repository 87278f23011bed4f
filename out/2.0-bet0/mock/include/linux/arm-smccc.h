/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in: the SMC calling convention. All kinds of call land in two
 * functions, those of rmm_mock_linux.c or others that a test defines.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_ARM_SMCCC_H
#define STANDIN_LINUX_ARM_SMCCC_H

#include <linux/types.h>

#define ARM_SMCCC_STD_CALL 0U
#define ARM_SMCCC_FAST_CALL 1U
#define ARM_SMCCC_TYPE_SHIFT 31
#define ARM_SMCCC_SMC_32 0U
#define ARM_SMCCC_SMC_64 1U
#define ARM_SMCCC_CALL_CONV_SHIFT 30
#define ARM_SMCCC_OWNER_MASK 0x3FU
#define ARM_SMCCC_OWNER_SHIFT 24
#define ARM_SMCCC_OWNER_STANDARD 4U
#define ARM_SMCCC_FUNC_MASK 0xFFFFU

#define ARM_SMCCC_CALL_VAL(type, convention, owner, function)        \
	(((type) << ARM_SMCCC_TYPE_SHIFT) |                          \
	 ((convention) << ARM_SMCCC_CALL_CONV_SHIFT) |               \
	 (((owner)&ARM_SMCCC_OWNER_MASK) << ARM_SMCCC_OWNER_SHIFT) | \
	 ((function)&ARM_SMCCC_FUNC_MASK))

#define SMCCC_RET_SUCCESS 0
#define SMCCC_RET_NOT_SUPPORTED -1

/* SMCCC 1.1: four results, and nothing more. */
struct arm_smccc_res {
	unsigned long a0;
	unsigned long a1;
	unsigned long a2;
	unsigned long a3;
};

/* SMCCC 1.2: X0-X17, in both directions. */
struct arm_smccc_1_2_regs {
	unsigned long a0;
	unsigned long a1;
	unsigned long a2;
	unsigned long a3;
	unsigned long a4;
	unsigned long a5;
	unsigned long a6;
	unsigned long a7;
	unsigned long a8;
	unsigned long a9;
	unsigned long a10;
	unsigned long a11;
	unsigned long a12;
	unsigned long a13;
	unsigned long a14;
	unsigned long a15;
	unsigned long a16;
	unsigned long a17;
};

/* count values were loaded, from X0 on. */
void standin_smccc_1_1(const unsigned long *values, unsigned int count,
		       struct arm_smccc_res *res);
void arm_smccc_1_2_smc(const struct arm_smccc_1_2_regs *args,
		       struct arm_smccc_1_2_regs *res);

enum arm_smccc_conduit {
	SMCCC_CONDUIT_NONE,
	SMCCC_CONDUIT_SMC,
	SMCCC_CONDUIT_HVC,
};

static inline enum arm_smccc_conduit arm_smccc_1_1_get_conduit(void)
{
	return SMCCC_CONDUIT_SMC;
}

/* SMCCC 1.0: X0-X7, whatever the conduit can do beside. */
static inline void arm_smccc_smc(unsigned long a0, unsigned long a1,
				 unsigned long a2, unsigned long a3,
				 unsigned long a4, unsigned long a5,
				 unsigned long a6, unsigned long a7,
				 struct arm_smccc_res *res)
{
	const unsigned long values[] = { a0, a1, a2, a3, a4, a5, a6, a7 };

	standin_smccc_1_1(values, sizeof(values) / sizeof(*values), res);
}

/*
 * The kernel's version loads an argument with the type that it has: the upper
 * half of a register is unpredictable unless the argument is 8 bytes wide.
 */
#define STANDIN_ARG(argument)                                       \
	({                                                          \
		_Static_assert(sizeof(argument) == 8,               \
			       "SMC argument is not 8 bytes wide"); \
		(unsigned long)(argument);                          \
	})

#define STANDIN_CALL(res, ...)                                                 \
	do {                                                                   \
		const unsigned long values_[] = { __VA_ARGS__ };               \
		standin_smccc_1_1(values_, sizeof(values_) / sizeof(*values_), \
				  (res));                                      \
	} while (0)

#define STANDIN_CALL_0(a0, res) STANDIN_CALL(res, (u32)(a0))
#define STANDIN_CALL_1(a0, a1, res) \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1))
#define STANDIN_CALL_2(a0, a1, a2, res) \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1), STANDIN_ARG(a2))
#define STANDIN_CALL_3(a0, a1, a2, a3, res)                            \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1), STANDIN_ARG(a2), \
		     STANDIN_ARG(a3))
#define STANDIN_CALL_4(a0, a1, a2, a3, a4, res)                        \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1), STANDIN_ARG(a2), \
		     STANDIN_ARG(a3), STANDIN_ARG(a4))
#define STANDIN_CALL_5(a0, a1, a2, a3, a4, a5, res)                    \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1), STANDIN_ARG(a2), \
		     STANDIN_ARG(a3), STANDIN_ARG(a4), STANDIN_ARG(a5))
#define STANDIN_CALL_6(a0, a1, a2, a3, a4, a5, a6, res)                 \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1), STANDIN_ARG(a2),  \
		     STANDIN_ARG(a3), STANDIN_ARG(a4), STANDIN_ARG(a5), \
		     STANDIN_ARG(a6))
#define STANDIN_CALL_7(a0, a1, a2, a3, a4, a5, a6, a7, res)             \
	STANDIN_CALL(res, (u32)(a0), STANDIN_ARG(a1), STANDIN_ARG(a2),  \
		     STANDIN_ARG(a3), STANDIN_ARG(a4), STANDIN_ARG(a5), \
		     STANDIN_ARG(a6), STANDIN_ARG(a7))
#define STANDIN_CALL_TOO_MANY(...) \
	_Static_assert(0, "arm_smccc_1_1_invoke takes 7 arguments at most")

/* The function ID and the result structure frame 0 to 7 arguments. */
#define STANDIN_PICK(a, b, c, d, e, f, g, h, i, j, k, l, chosen, ...) chosen
#define arm_smccc_1_1_invoke(...)                                    \
	STANDIN_PICK(__VA_ARGS__, STANDIN_CALL_TOO_MANY,             \
		     STANDIN_CALL_TOO_MANY, STANDIN_CALL_TOO_MANY,   \
		     STANDIN_CALL_7, STANDIN_CALL_6, STANDIN_CALL_5, \
		     STANDIN_CALL_4, STANDIN_CALL_3, STANDIN_CALL_2, \
		     STANDIN_CALL_1, STANDIN_CALL_0, , )             \
	(__VA_ARGS__)

#endif
