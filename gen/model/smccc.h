/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What the SMC Calling Convention (Arm DEN0028) says of any function ID, and
 * of registers, whoever serves the call.
 */
#ifndef RMIGEN_SMCCC_H
#define RMIGEN_SMCCC_H

#include <stdbool.h>
#include <stdint.h>

/* The parts of a function ID. */
#define SMCCC_FAST (UINT64_C(1) << 31)
#define SMCCC_SMC64 (UINT64_C(1) << 30)
#define SMCCC_OWNER_MSB 29u
#define SMCCC_OWNER_LSB 24u
#define SMCCC_RESERVED_MSB 23u
#define SMCCC_RESERVED_LSB 17u
/* SMCCC 1.3: the caller has no live SVE state. No part of the function's ID. */
#define SMCCC_SVE_HINT (UINT64_C(1) << 16)
#define SMCCC_NUMBER_MSB 15u

/* X0, or W0 for SMC32, where nobody serves the call. */
#define SMCCC_NOT_SUPPORTED UINT64_MAX

/* From this X register on, what holds no result is preserved by the callee. */
#define SMCCC_FIRST_PRESERVED 4u

struct smccc_function {
	bool fast;
	bool smc64;
	unsigned int owner;
	const char *owner_name; /* NULL: the number has no meaning */
	unsigned int reserved;	/* must be zero */
	bool sve_hint;
	unsigned int number;
};

/* Takes the function ID @fid (W0) apart. */
struct smccc_function smccc_function(uint32_t fid);

#endif
