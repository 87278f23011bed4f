/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An RMM that knows nothing but the arguments of one interface: whatever state
 * a call needs, it is there. It refuses what the document refuses; its numbers
 * are typed by hand, but for masks of what is permitted, which the firmware's
 * header has for an RMM.
 */
#ifndef TESTS_VECTORS_RMM_H
#define TESTS_VECTORS_RMM_H

#include <stdint.h>

#define SUCCESS 0u
#define NOT_SUPPORTED UINT64_MAX

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

struct call {
	const uint64_t *x;
	uint8_t page[4096];
};

/* Returns X0. */
uint64_t rmm_serve(const struct call *call);

/* The same through a wrapper and a dispatcher: see route.h. */
uint64_t route(const struct call *call);

/* Checks are numbered below that, from 1. */
#define CHECKS 2048u

/* The same of the command at work; CHECKS, if its checks have no bound. */
extern unsigned int checks_end;

/*
 * Whether check number @number finds something @wrong: what it looks at, unless
 * it is forgotten.
 */
int finds(unsigned int number, int wrong);

#endif
