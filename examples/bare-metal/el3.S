/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * EL3: where the processor starts, and where an SMC arrives.
 *
 * The MMU stays off, at EL3 and at EL2. All memory is Device memory then, in
 * which accesses must be aligned: C is compiled with -mstrict-align, and
 * SCTLR_ELx.A makes a mistake an exception on every machine.
 *
 * C uses neither SIMD registers (-mgeneral-regs-only) nor X18 (-ffixed-x18), and
 * keeps X19-X29 as every function does: of the caller's registers only X0-X17
 * and X30 have to be saved.
 */
#include "machine.h"

#define SCTLR_A		(1 << 1)
#define SCTLR_EL2_RES1	0x30c50830
/* Non-secure state below, RES1, HVC allowed, AArch64 below. */
#define SCR		((1 << 0) | (3 << 4) | (1 << 8) | (1 << 10))
#define HCR_RW		(1 << 31)
#define CPTR_EL2_RES1	0x33ff
/* EL2 with its own stack pointer; debug, SError, IRQ and FIQ masked. */
#define SPSR_EL2H	0x3c9
#define ESR_SMC		0x5e000000	/* smc #0, from AArch64 */
#define FRAME		(20 * 8)	/* X0-X17, X30; a multiple of 16 */

	.section .start, "ax"
	.global start
start:
	adr	x0, vectors
	msr	vbar_el3, x0
	ldr	x0, =stack_top
	mov	sp, x0
	mrs	x0, sctlr_el3
	orr	x0, x0, #SCTLR_A
	msr	sctlr_el3, x0
	msr	cptr_el3, xzr		/* nobody's SIMD is trapped */
	mov	x0, #SCR
	msr	scr_el3, x0

	/* EL2, as far as the Host relies on it; its reset values are unknown. */
	ldr	x0, =HCR_RW
	msr	hcr_el2, x0
	mov	x0, #CPTR_EL2_RES1
	msr	cptr_el2, x0
	ldr	x0, =(SCTLR_EL2_RES1 | SCTLR_A)
	msr	sctlr_el2, x0

	ldr	x0, =HOST_BASE
	msr	elr_el3, x0
	mov	x0, #SPSR_EL2H
	msr	spsr_el3, x0
	eret

/*
 * Sixteen entries of 32 instructions each. Only the ninth is wanted: a
 * synchronous exception from AArch64 below. It needs no jump.
 */
	.balign	0x800
vectors:
	.rept	8
	.balign	0x80
	b	fault
	.endr

	.balign	0x80
	sub	sp, sp, #FRAME
	stp	x0, x1, [sp, #0]
	stp	x2, x3, [sp, #16]
	stp	x4, x5, [sp, #32]
	stp	x6, x7, [sp, #48]
	stp	x8, x9, [sp, #64]
	stp	x10, x11, [sp, #80]
	stp	x12, x13, [sp, #96]
	stp	x14, x15, [sp, #112]
	stp	x16, x17, [sp, #128]
	str	x30, [sp, #144]
	mrs	x1, esr_el3
	mov	w2, #ESR_SMC
	cmp	w1, w2
	b.ne	fault
	mov	x0, sp
	bl	monitor_call		/* it may change X0-X17 there */
	ldp	x0, x1, [sp, #0]
	ldp	x2, x3, [sp, #16]
	ldp	x4, x5, [sp, #32]
	ldp	x6, x7, [sp, #48]
	ldp	x8, x9, [sp, #64]
	ldp	x10, x11, [sp, #80]
	ldp	x12, x13, [sp, #96]
	ldp	x14, x15, [sp, #112]
	ldp	x16, x17, [sp, #128]
	ldr	x30, [sp, #144]
	add	sp, sp, #FRAME
	eret				/* behind the SMC */

	.rept	7
	.balign	0x80
	b	fault
	.endr

fault:
	mrs	x0, esr_el3
	mrs	x1, elr_el3
	mrs	x2, far_el3
	b	machine_fault
