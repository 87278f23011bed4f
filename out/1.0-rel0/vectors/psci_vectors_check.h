/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The firmware's files against the test vectors, without libc.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef PSCI_VECTORS_CHECK_H
#define PSCI_VECTORS_CHECK_H

#include "psci_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* How many vectors there are; they are numbered from 1. */
uint32_t psci_vector_count(void);

/*
 * Whether wrappers, dispatcher, bit fields, structures and codec agree with a
 * vector (1, else 0). Any other number agrees. Not reentrant.
 */
int psci_vector_passes(uint32_t number);

/* What a vector is about, for messages; "" for any other number. */
const char *psci_vector_name(uint32_t number);

/* The number of the first vector that something disagrees with; 0: none. */
uint32_t psci_vector_first_failing(void);

#endif /* PSCI_VECTORS_CHECK_H */
