/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The firmware's files against the test vectors, without libc.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMI_VECTORS_CHECK_H
#define RMI_VECTORS_CHECK_H

#include "rmi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* How many vectors there are; they are numbered from 1. */
uint32_t rmi_vector_count(void);

/*
 * Whether wrappers, dispatcher, bit fields, structures and codec agree with a
 * vector (1, else 0). Any other number agrees. Not reentrant.
 */
int rmi_vector_passes(uint32_t number);

/* What a vector is about, for messages; "" for any other number. */
const char *rmi_vector_name(uint32_t number);

/* The number of the first vector that something disagrees with; 0: none. */
uint32_t rmi_vector_first_failing(void);

/*
 * For a test in which callers and RMM are two programs. Both have this file; for
 * the callers' it is compiled with RMI_VECTORS_CONDUIT defined, as the name of
 * a function that takes a struct rmm_regs *, carries out the call and leaves
 * X0-X17 there. rmi_vector_passes() then calls through it.
 */

/* X0-X17 of the call that a vector is about; NULL if it is about no call. */
const uint64_t *rmi_vector_registers(uint32_t number);

/*
 * The RMM's side of such a vector: answers the call. Whether it was the vector's
 * call, and the dispatcher gives the vector's answer (1, else 0).
 */
int rmi_vector_answers(uint32_t number, struct rmm_regs *regs);

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_VECTORS_CHECK_H */
