/* SPDX-License-Identifier: BSD-3-Clause */
/* From registers through the kernel's wrapper and the dispatcher to an RMM. */
#ifndef TESTS_VECTORS_ROUTE_H
#define TESTS_VECTORS_ROUTE_H

/* The kernel's side: the wrapper of the command in X0; returns its result. */
unsigned long long route_wrapper(const unsigned long long *x);

/* The RMM's side: an SMC with X0-X17, which are those of the answer then. */
void route_smc(unsigned long long *x);

#endif
