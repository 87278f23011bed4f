/* SPDX-License-Identifier: BSD-3-Clause */
#include "probe.h"

	/* Only C is without SIMD. */
	.arch_extension fp
	.arch_extension simd

	.macro	simd what
	\what	q0, q1, [x0, #8 * PROBE_Q + 0]
	\what	q2, q3, [x0, #8 * PROBE_Q + 32]
	\what	q4, q5, [x0, #8 * PROBE_Q + 64]
	\what	q6, q7, [x0, #8 * PROBE_Q + 96]
	\what	q8, q9, [x0, #8 * PROBE_Q + 128]
	\what	q10, q11, [x0, #8 * PROBE_Q + 160]
	\what	q12, q13, [x0, #8 * PROBE_Q + 192]
	\what	q14, q15, [x0, #8 * PROBE_Q + 224]
	\what	q16, q17, [x0, #8 * PROBE_Q + 256]
	\what	q18, q19, [x0, #8 * PROBE_Q + 288]
	\what	q20, q21, [x0, #8 * PROBE_Q + 320]
	\what	q22, q23, [x0, #8 * PROBE_Q + 352]
	\what	q24, q25, [x0, #8 * PROBE_Q + 384]
	\what	q26, q27, [x0, #8 * PROBE_Q + 416]
	\what	q28, q29, [x0, #8 * PROBE_Q + 448]
	\what	q30, q31, [x0, #8 * PROBE_Q + 480]
	.endm

	/* X2-X29; X0, X1 and X30 need care. */
	.macro	general what
	\what	x2, x3, [x0, #16]
	\what	x4, x5, [x0, #32]
	\what	x6, x7, [x0, #48]
	\what	x8, x9, [x0, #64]
	\what	x10, x11, [x0, #80]
	\what	x12, x13, [x0, #96]
	\what	x14, x15, [x0, #112]
	\what	x16, x17, [x0, #128]
	\what	x18, x19, [x0, #144]
	\what	x20, x21, [x0, #160]
	\what	x22, x23, [x0, #176]
	\what	x24, x25, [x0, #192]
	\what	x26, x27, [x0, #208]
	\what	x28, x29, [x0, #224]
	.endm

	/* What a C function keeps; X18 since nobody else has it. */
	.macro	kept what
	\what	x18, x19, [sp, #0]
	\what	x20, x21, [sp, #16]
	\what	x22, x23, [sp, #32]
	\what	x24, x25, [sp, #48]
	\what	x26, x27, [sp, #64]
	\what	x28, x29, [sp, #80]
	\what	d8, d9, [sp, #96]
	\what	d10, d11, [sp, #112]
	\what	d12, d13, [sp, #128]
	\what	d14, d15, [sp, #144]
	.endm

/*
 * No register is free when the call comes back: the probe's address waits in
 * TPIDR_EL2, and TPIDR_EL0 takes X0 in. Neither has another use here.
 */
	.text
	.global	probe_smc
probe_smc:
	sub	sp, sp, #176
	kept	stp
	str	x30, [sp, #160]
	msr	tpidr_el2, x0
	mov	x1, sp
	str	x1, [x0, #8 * PROBE_SP]
	ldr	x1, [x0, #8 * PROBE_SP_EL0]
	msr	sp_el0, x1
	ldr	x1, [x0, #8 * PROBE_FPCR]
	msr	fpcr, x1
	ldr	x1, [x0, #8 * PROBE_FPSR]
	msr	fpsr, x1
	simd	ldp
	general	ldp
	ldr	x30, [x0, #240]
	ldp	x0, x1, [x0]

	smc	#0

	msr	tpidr_el0, x0
	mrs	x0, tpidr_el2
	str	x1, [x0, #8]
	mrs	x1, tpidr_el0
	str	x1, [x0]
	str	x30, [x0, #240]
	general	stp
	simd	stp
	mrs	x1, fpsr
	str	x1, [x0, #8 * PROBE_FPSR]
	mrs	x1, fpcr
	str	x1, [x0, #8 * PROBE_FPCR]
	mrs	x1, sp_el0
	str	x1, [x0, #8 * PROBE_SP_EL0]
	ldr	x1, [x0, #8 * PROBE_SP]
	mov	x2, sp
	sub	x2, x2, x1
	str	x2, [x0, #8 * PROBE_SP]
	mov	sp, x1
	ldr	x30, [sp, #160]
	kept	ldp
	add	sp, sp, #176
	ret
