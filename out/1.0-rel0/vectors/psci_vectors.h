/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Test vectors of the PSCI as constants, without libc.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef PSCI_VECTORS_H
#define PSCI_VECTORS_H

#include "psci_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* docs/vectors.md tells what the vectors are; *_check.c uses them. */

#define PSCI_VECTORS_INPUTS 3U
#define PSCI_VECTORS_OUTPUTS 1U

/* A call with its answer; values are in the order of the document. */
struct psci_vector_call {
	const char *name;
	uint32_t command; /* in the order of the document */
	uint32_t caller;  /* 1: who makes calls can be tested with it */
	uint32_t rmm;     /* 1: who answers calls can */
	uint32_t handled; /* 1: a handler answers */
	uint32_t valid;   /* bit n: the output n means something */
	uint64_t inputs[PSCI_VECTORS_INPUTS];
	uint64_t outputs[PSCI_VECTORS_OUTPUTS];
	uint64_t in[18]; /* X0-X17 */
	uint64_t out[18];
};

static const struct psci_vector_call psci_vector_calls[] = {
	{
		"PSCI_AFFINITY_INFO status PSCI_INVALID_PARAMETERS",
		0, 1, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0xfffffffffffffffeU },
	},
	{
		"PSCI_AFFINITY_INFO status PSCI_SUCCESS",
		0, 1, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
	},
	{
		"PSCI_AFFINITY_INFO sve_hint PSCI_SUCCESS",
		0, 0, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
		{ 0xc4010004U, 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
	},
	{
		"PSCI_AFFINITY_INFO stale_registers PSCI_SUCCESS",
		0, 0, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
		{ 0x8070605c4000004U, 0x100f0e0d0c0b0a09U, 0x14131211U,
		  0x201f1e1d1c1b1a19U, 0x2827262524232221U, 0x302f2e2d2c2b2a29U,
		  0x3837363534333231U, 0x403f3e3d3c3b3a39U, 0x4847464544434241U,
		  0x504f4e4d4c4b4a49U, 0x5857565554535251U, 0x605f5e5d5c5b5a59U,
		  0x6867666564636261U, 0x706f6e6d6c6b6a69U, 0x7877767574737271U,
		  0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
		{ 0x0U, 0x0U, 0x0U, 0x0U, 0x2827262524232221U,
		  0x302f2e2d2c2b2a29U, 0x3837363534333231U, 0x403f3e3d3c3b3a39U,
		  0x4847464544434241U, 0x504f4e4d4c4b4a49U, 0x5857565554535251U,
		  0x605f5e5d5c5b5a59U, 0x6867666564636261U, 0x706f6e6d6c6b6a69U,
		  0x7877767574737271U, 0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
	},
	{
		"PSCI_AFFINITY_INFO no_handler PSCI_NOT_SUPPORTED",
		0, 1, 1, 0, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_AFFINITY_INFO no_rmm PSCI_NOT_SUPPORTED",
		0, 1, 0, 0, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0x0U },
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U, 0x14131211U },
		{ 0xffffffffffffffffU, 0x100f0e0d0c0b0a09U, 0x14131211U },
	},
	{
		"PSCI_CPU_OFF no_result",
		1, 0, 1, 1, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000002U },
		{ 0x84000002U },
	},
	{
		"PSCI_CPU_OFF no_handler PSCI_NOT_SUPPORTED",
		1, 1, 1, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000002U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_CPU_OFF no_rmm PSCI_NOT_SUPPORTED",
		1, 1, 0, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000002U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_CPU_ON status PSCI_INVALID_ADDRESS",
		2, 1, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0xfffffffffffffff7U },
	},
	{
		"PSCI_CPU_ON status PSCI_ALREADY_ON",
		2, 1, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0xfffffffffffffffcU },
	},
	{
		"PSCI_CPU_ON status PSCI_INVALID_PARAMETERS",
		2, 1, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0xfffffffffffffffeU },
	},
	{
		"PSCI_CPU_ON status PSCI_SUCCESS",
		2, 1, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0x0U },
	},
	{
		"PSCI_CPU_ON sve_hint PSCI_SUCCESS",
		2, 0, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4010003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0x0U },
	},
	{
		"PSCI_CPU_ON stale_registers PSCI_SUCCESS",
		2, 0, 1, 1, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0x8070605c4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U, 0x2827262524232221U, 0x302f2e2d2c2b2a29U,
		  0x3837363534333231U, 0x403f3e3d3c3b3a39U, 0x4847464544434241U,
		  0x504f4e4d4c4b4a49U, 0x5857565554535251U, 0x605f5e5d5c5b5a59U,
		  0x6867666564636261U, 0x706f6e6d6c6b6a69U, 0x7877767574737271U,
		  0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
		{ 0x0U, 0x0U, 0x0U, 0x0U, 0x2827262524232221U,
		  0x302f2e2d2c2b2a29U, 0x3837363534333231U, 0x403f3e3d3c3b3a39U,
		  0x4847464544434241U, 0x504f4e4d4c4b4a49U, 0x5857565554535251U,
		  0x605f5e5d5c5b5a59U, 0x6867666564636261U, 0x706f6e6d6c6b6a69U,
		  0x7877767574737271U, 0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
	},
	{
		"PSCI_CPU_ON no_handler PSCI_NOT_SUPPORTED",
		2, 1, 1, 0, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_CPU_ON no_rmm PSCI_NOT_SUPPORTED",
		2, 1, 0, 0, 0x0U,
		{ 0x100f0e0d0c0b0a09U, 0x1817161514131211U, 0x1c1b1a19U },
		{ 0x0U },
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
		{ 0xffffffffffffffffU, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x1c1b1a19U },
	},
	{
		"PSCI_CPU_SUSPEND no_result",
		3, 0, 1, 1, 0x0U,
		{ 0xc0b0a09U, 0x1817161514131211U, 0x201f1e1d1c1b1a19U },
		{ 0x0U },
		{ 0xc4000001U, 0xc0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U },
		{ 0xc4000001U, 0xc0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U },
	},
	{
		"PSCI_CPU_SUSPEND no_handler PSCI_NOT_SUPPORTED",
		3, 1, 1, 0, 0x0U,
		{ 0xc0b0a09U, 0x1817161514131211U, 0x201f1e1d1c1b1a19U },
		{ 0x0U },
		{ 0xc4000001U, 0xc0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_CPU_SUSPEND no_rmm PSCI_NOT_SUPPORTED",
		3, 1, 0, 0, 0x0U,
		{ 0xc0b0a09U, 0x1817161514131211U, 0x201f1e1d1c1b1a19U },
		{ 0x0U },
		{ 0xc4000001U, 0xc0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U },
		{ 0xffffffffffffffffU, 0xc0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U },
	},
	{
		"PSCI_FEATURES status PSCI_SUCCESS",
		4, 1, 1, 1, 0x0U,
		{ 0xc0b0a09U },
		{ 0x0U },
		{ 0x8400000aU, 0xc0b0a09U },
		{ 0x0U },
	},
	{
		"PSCI_FEATURES sve_hint PSCI_SUCCESS",
		4, 0, 1, 1, 0x0U,
		{ 0xc0b0a09U },
		{ 0x0U },
		{ 0x8401000aU, 0xc0b0a09U },
		{ 0x0U },
	},
	{
		"PSCI_FEATURES stale_registers PSCI_SUCCESS",
		4, 0, 1, 1, 0x0U,
		{ 0xc0b0a09U },
		{ 0x0U },
		{ 0x80706058400000aU, 0xc0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U, 0x2827262524232221U, 0x302f2e2d2c2b2a29U,
		  0x3837363534333231U, 0x403f3e3d3c3b3a39U, 0x4847464544434241U,
		  0x504f4e4d4c4b4a49U, 0x5857565554535251U, 0x605f5e5d5c5b5a59U,
		  0x6867666564636261U, 0x706f6e6d6c6b6a69U, 0x7877767574737271U,
		  0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
		{ 0x0U, 0x0U, 0x0U, 0x0U, 0x2827262524232221U,
		  0x302f2e2d2c2b2a29U, 0x3837363534333231U, 0x403f3e3d3c3b3a39U,
		  0x4847464544434241U, 0x504f4e4d4c4b4a49U, 0x5857565554535251U,
		  0x605f5e5d5c5b5a59U, 0x6867666564636261U, 0x706f6e6d6c6b6a69U,
		  0x7877767574737271U, 0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
	},
	{
		"PSCI_FEATURES no_handler PSCI_NOT_SUPPORTED",
		4, 1, 1, 0, 0x0U,
		{ 0xc0b0a09U },
		{ 0x0U },
		{ 0x8400000aU, 0xc0b0a09U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_FEATURES no_rmm PSCI_NOT_SUPPORTED",
		4, 1, 0, 0, 0x0U,
		{ 0xc0b0a09U },
		{ 0x0U },
		{ 0x8400000aU, 0xc0b0a09U },
		{ 0xffffffffffffffffU, 0xc0b0a09U },
	},
	{
		"PSCI_SYSTEM_OFF no_result",
		5, 0, 1, 1, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000008U },
		{ 0x84000008U },
	},
	{
		"PSCI_SYSTEM_OFF no_handler PSCI_NOT_SUPPORTED",
		5, 1, 1, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000008U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_SYSTEM_OFF no_rmm PSCI_NOT_SUPPORTED",
		5, 1, 0, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000008U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_SYSTEM_RESET no_result",
		6, 0, 1, 1, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000009U },
		{ 0x84000009U },
	},
	{
		"PSCI_SYSTEM_RESET no_handler PSCI_NOT_SUPPORTED",
		6, 1, 1, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000009U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_SYSTEM_RESET no_rmm PSCI_NOT_SUPPORTED",
		6, 1, 0, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000009U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_VERSION result",
		7, 1, 1, 1, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000000U },
		{ 0x24a3a2a1U },
	},
	{
		"PSCI_VERSION sve_hint",
		7, 0, 1, 1, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84010000U },
		{ 0x24a3a2a1U },
	},
	{
		"PSCI_VERSION stale_registers",
		7, 0, 1, 1, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x807060584000000U, 0x100f0e0d0c0b0a09U, 0x1817161514131211U,
		  0x201f1e1d1c1b1a19U, 0x2827262524232221U, 0x302f2e2d2c2b2a29U,
		  0x3837363534333231U, 0x403f3e3d3c3b3a39U, 0x4847464544434241U,
		  0x504f4e4d4c4b4a49U, 0x5857565554535251U, 0x605f5e5d5c5b5a59U,
		  0x6867666564636261U, 0x706f6e6d6c6b6a69U, 0x7877767574737271U,
		  0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
		{ 0x24a3a2a1U, 0x0U, 0x0U, 0x0U, 0x2827262524232221U,
		  0x302f2e2d2c2b2a29U, 0x3837363534333231U, 0x403f3e3d3c3b3a39U,
		  0x4847464544434241U, 0x504f4e4d4c4b4a49U, 0x5857565554535251U,
		  0x605f5e5d5c5b5a59U, 0x6867666564636261U, 0x706f6e6d6c6b6a69U,
		  0x7877767574737271U, 0x807f7e7d7c7b7a79U, 0x8887868584838281U,
		  0x908f8e8d8c8b8a89U },
	},
	{
		"PSCI_VERSION no_handler",
		7, 1, 1, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000000U },
		{ 0xffffffffffffffffU },
	},
	{
		"PSCI_VERSION no_rmm",
		7, 1, 0, 0, 0x0U,
		{ 0x0U },
		{ 0x0U },
		{ 0x84000000U },
		{ 0xffffffffffffffffU },
	},
};
#define PSCI_VECTORS_CALLS \
	(sizeof(psci_vector_calls) / sizeof(psci_vector_calls[0]))

/* The value of a field, and a fieldset that holds it. */
struct psci_vector_field {
	uint32_t field; /* in the order of the document, over all fieldsets */
	uint64_t value;
	uint64_t raw;
};

static const struct psci_vector_field psci_vector_fields[] = {
	{ 0, 0x0U, 0x7fff0000U },
	{ 0, 0x1U, 0x1U },
	{ 0, 0xffffU, 0xffffU },
	{ 0, 0x2U, 0x2U },
	{ 0, 0x4U, 0x4U },
	{ 0, 0x8U, 0x8U },
	{ 0, 0x10U, 0x10U },
	{ 0, 0x20U, 0x20U },
	{ 0, 0x40U, 0x40U },
	{ 0, 0x80U, 0x80U },
	{ 0, 0x100U, 0x100U },
	{ 0, 0x200U, 0x200U },
	{ 0, 0x400U, 0x400U },
	{ 0, 0x800U, 0x800U },
	{ 0, 0x1000U, 0x1000U },
	{ 0, 0x2000U, 0x2000U },
	{ 0, 0x4000U, 0x4000U },
	{ 0, 0x8000U, 0x8000U },
	{ 1, 0x0U, 0xffffU },
	{ 1, 0x1U, 0x10000U },
	{ 1, 0x7fffU, 0x7fff0000U },
	{ 1, 0x2U, 0x20000U },
	{ 1, 0x4U, 0x40000U },
	{ 1, 0x8U, 0x80000U },
	{ 1, 0x10U, 0x100000U },
	{ 1, 0x20U, 0x200000U },
	{ 1, 0x40U, 0x400000U },
	{ 1, 0x80U, 0x800000U },
	{ 1, 0x100U, 0x1000000U },
	{ 1, 0x200U, 0x2000000U },
	{ 1, 0x400U, 0x4000000U },
	{ 1, 0x800U, 0x8000000U },
	{ 1, 0x1000U, 0x10000000U },
	{ 1, 0x2000U, 0x20000000U },
	{ 1, 0x4000U, 0x40000000U },
};
#define PSCI_VECTORS_FIELDS \
	(sizeof(psci_vector_fields) / sizeof(psci_vector_fields[0]))

/* A bit that no field has. */
struct psci_vector_reserved {
	uint32_t fieldset; /* in the order of the document */
	uint64_t raw;
};

static const struct psci_vector_reserved psci_vector_reserved_bits[] = {
	{ 0, 0x80000000U },
	{ 0, 0x100000000U },
	{ 0, 0x200000000U },
	{ 0, 0x400000000U },
	{ 0, 0x800000000U },
	{ 0, 0x1000000000U },
	{ 0, 0x2000000000U },
	{ 0, 0x4000000000U },
	{ 0, 0x8000000000U },
	{ 0, 0x10000000000U },
	{ 0, 0x20000000000U },
	{ 0, 0x40000000000U },
	{ 0, 0x80000000000U },
	{ 0, 0x100000000000U },
	{ 0, 0x200000000000U },
	{ 0, 0x400000000000U },
	{ 0, 0x800000000000U },
	{ 0, 0x1000000000000U },
	{ 0, 0x2000000000000U },
	{ 0, 0x4000000000000U },
	{ 0, 0x8000000000000U },
	{ 0, 0x10000000000000U },
	{ 0, 0x20000000000000U },
	{ 0, 0x40000000000000U },
	{ 0, 0x80000000000000U },
	{ 0, 0x100000000000000U },
	{ 0, 0x200000000000000U },
	{ 0, 0x400000000000000U },
	{ 0, 0x800000000000000U },
	{ 0, 0x1000000000000000U },
	{ 0, 0x2000000000000000U },
	{ 0, 0x4000000000000000U },
	{ 0, 0x8000000000000000U },
};
#define PSCI_VECTORS_RESERVED_BITS \
	(sizeof(psci_vector_reserved_bits) / sizeof(psci_vector_reserved_bits[0]))

struct psci_vector_fid {
	const char *name;
	uint32_t fid;
	uint32_t in_range; /* 1: set aside for the interface */
	uint32_t known;    /* 1: a command has it, but for the hint */
	uint32_t inputs;   /* of the command; the function ID is one */
	uint32_t outputs;
};

static const struct psci_vector_fid psci_vector_fids[] = {
	{ "PSCI_AFFINITY_INFO", 0xc4000004U, 1, 1, 3, 1 },
	{ "PSCI_AFFINITY_INFO", 0xc4010004U, 1, 1, 3, 1 },
	{ "PSCI_CPU_OFF", 0x84000002U, 1, 1, 1, 0 },
	{ "PSCI_CPU_OFF", 0x84010002U, 1, 1, 1, 0 },
	{ "PSCI_CPU_ON", 0xc4000003U, 1, 1, 4, 1 },
	{ "PSCI_CPU_ON", 0xc4010003U, 1, 1, 4, 1 },
	{ "PSCI_CPU_SUSPEND", 0xc4000001U, 1, 1, 4, 0 },
	{ "PSCI_CPU_SUSPEND", 0xc4010001U, 1, 1, 4, 0 },
	{ "PSCI_FEATURES", 0x8400000aU, 1, 1, 2, 1 },
	{ "PSCI_FEATURES", 0x8401000aU, 1, 1, 2, 1 },
	{ "PSCI_SYSTEM_OFF", 0x84000008U, 1, 1, 1, 0 },
	{ "PSCI_SYSTEM_OFF", 0x84010008U, 1, 1, 1, 0 },
	{ "PSCI_SYSTEM_RESET", 0x84000009U, 1, 1, 1, 0 },
	{ "PSCI_SYSTEM_RESET", 0x84010009U, 1, 1, 1, 0 },
	{ "PSCI_VERSION", 0x84000000U, 1, 1, 1, 1 },
	{ "PSCI_VERSION", 0x84010000U, 1, 1, 1, 1 },
	{ "function ID below_range", 0x83ffffffU, 0, 0, 0, 0 },
	{ "PSCI_VERSION", 0x84000000U, 1, 1, 1, 1 },
	{ "function ID last_of_range", 0x8400001fU, 1, 0, 0, 0 },
	{ "function ID above_range", 0x84000020U, 0, 0, 0, 0 },
	{ "function ID below_range", 0xc3ffffffU, 0, 0, 0, 0 },
	{ "function ID first_of_range", 0xc4000000U, 1, 0, 0, 0 },
	{ "function ID last_of_range", 0xc400001fU, 1, 0, 0, 0 },
	{ "function ID above_range", 0xc4000020U, 0, 0, 0, 0 },
	{ "function ID other_convention", 0x84000004U, 1, 0, 0, 0 },
	{ "function ID yielding", 0x44000004U, 0, 0, 0, 0 },
	{ "function ID other_owner", 0xc5000004U, 0, 0, 0, 0 },
	{ "function ID other_owner", 0xc6000004U, 0, 0, 0, 0 },
	{ "function ID other_owner", 0xc0000004U, 0, 0, 0, 0 },
	{ "function ID other_owner", 0xcc000004U, 0, 0, 0, 0 },
	{ "function ID other_owner", 0xd4000004U, 0, 0, 0, 0 },
	{ "function ID other_owner", 0xe4000004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4020004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4040004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4080004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4100004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4200004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4400004U, 0, 0, 0, 0 },
	{ "function ID reserved_bit", 0xc4800004U, 0, 0, 0, 0 },
};
#define PSCI_VECTORS_FIDS \
	(sizeof(psci_vector_fids) / sizeof(psci_vector_fids[0]))

/* What X0 may hold on return. */
struct psci_vector_return {
	const char *name;
	uint64_t x0;
	uint32_t answered; /* 1: a return code; 0: an error of SMCCC */
	uint64_t status;
	uint32_t index;
};

static const struct psci_vector_return psci_vector_returns[] = {
	{ "X0 PSCI_INVALID_ADDRESS", 0xfffffffffffffff7U, 1, 0xfffffffffffffff7U, 0x0U },
	{ "X0 PSCI_DISABLED", 0xfffffffffffffff8U, 1, 0xfffffffffffffff8U, 0x0U },
	{ "X0 PSCI_NOT_PRESENT", 0xfffffffffffffff9U, 1, 0xfffffffffffffff9U, 0x0U },
	{ "X0 PSCI_INTERNAL_FAILURE", 0xfffffffffffffffaU, 1, 0xfffffffffffffffaU, 0x0U },
	{ "X0 PSCI_ON_PENDING", 0xfffffffffffffffbU, 1, 0xfffffffffffffffbU, 0x0U },
	{ "X0 PSCI_ALREADY_ON", 0xfffffffffffffffcU, 1, 0xfffffffffffffffcU, 0x0U },
	{ "X0 PSCI_DENIED", 0xfffffffffffffffdU, 1, 0xfffffffffffffffdU, 0x0U },
	{ "X0 PSCI_INVALID_PARAMETERS", 0xfffffffffffffffeU, 1, 0xfffffffffffffffeU, 0x0U },
	{ "X0 PSCI_NOT_SUPPORTED", 0xffffffffffffffffU, 1, 0xffffffffffffffffU, 0x0U },
	{ "X0 PSCI_SUCCESS", 0x0U, 1, 0x0U, 0x0U },
	{ "X0 PSCI_OFF", 0x1U, 1, 0x1U, 0x0U },
};
#define PSCI_VECTORS_RETURNS \
	(sizeof(psci_vector_returns) / sizeof(psci_vector_returns[0]))

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* PSCI_VECTORS_H */
