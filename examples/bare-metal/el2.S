/* SPDX-License-Identifier: BSD-3-Clause */
/* Non-secure EL2: where EL3 starts the Host. It expects no exception. */
	.section .start, "ax"
	.global start
start:
	adr	x0, vectors
	msr	vbar_el2, x0
	ldr	x0, =stack_top
	mov	sp, x0
	bl	host_main
	b	machine_exit		/* with what host_main returned */

	.balign	0x800
vectors:
	.rept	16
	.balign	0x80
	b	fault
	.endr

fault:
	mrs	x0, esr_el2
	mrs	x1, elr_el2
	mrs	x2, far_el2
	b	machine_fault
