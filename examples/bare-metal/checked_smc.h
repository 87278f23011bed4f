/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An SMC that checks what a caller relies on (SMCCC): X18-X30, both stack
 * pointers and the SIMD registers hold afterwards what they held before.
 */
#ifndef CHECKED_SMC_H
#define CHECKED_SMC_H

#include <stdint.h>

/* smc #0 with X0-X17, in and out. Says which register was not preserved. */
void checked_smc(uint64_t *x);

/* How many registers were not preserved, in all calls together. */
unsigned int checked_smc_failures(void);

#endif
