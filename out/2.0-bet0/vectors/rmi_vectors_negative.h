/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Calls of the RMI that an RMM must refuse, without libc.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMI_VECTORS_NEGATIVE_H
#define RMI_VECTORS_NEGATIVE_H

#include "rmi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* docs/vectors.md tells what they are, and what state they assume. */

/* The structure behind an address of a call. */
struct rmi_vector_page {
	uint32_t reg;	  /* X<reg> has the address */
	uint32_t size;	  /* in bytes */
	uint64_t address; /* where it is, also if the call has a wrong address */
	/* Internal: what the functions below look up. */
	uint32_t first_store;
	uint32_t stores;
};

/*
 * A call with as little wrong as makes one failure condition true. In front of
 * those of each command is a good one, from which they differ.
 */
struct rmi_vector_negative {
	const char *name;
	const char *condition; /* a null pointer: it is a good call */
	const char *section;   /* of the document */
	uint64_t in[18];       /* X0-X17 */
	uint32_t also_true;    /* how many conditions beside it */
	/* Internal: what the functions below look up. */
	uint32_t first_expected;
	uint32_t expected;
	uint32_t first_possible;
	uint32_t possible;
	uint32_t first_page;
	uint32_t pages;
};

/* Makes a call, and returns X0 of the answer. */
typedef uint64_t rmi_vector_caller(void *context, const struct rmi_vector_negative *negative);

/* How many there are; they are numbered from 1. */
uint32_t rmi_vector_negatives(void);

/* A null pointer for any other number. */
const struct rmi_vector_negative *rmi_vector_negative(uint32_t number);

/* The page number @index of a call, from 0; a null pointer behind the last. */
const struct rmi_vector_page *
rmi_vector_negative_page(const struct rmi_vector_negative *negative,
			 uint32_t index);

/* Writes the page->size bytes of a page. */
void rmi_vector_negative_fill(const struct rmi_vector_page *page, uint8_t *bytes);

/*
 * Whether X0 may answer a call, 1 or 0: in a state in which all conditions that
 * depend on it are false, or in any state.
 */
int rmi_vector_negative_expects(const struct rmi_vector_negative *negative, uint64_t x0);
int rmi_vector_negative_allows(const struct rmi_vector_negative *negative, uint64_t x0);

/*
 * Makes all calls, and returns the number of the first one whose answer is not
 * expected; 0: all are.
 */
uint32_t rmi_vector_negative_first_failing(rmi_vector_caller *caller, void *context);

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_VECTORS_NEGATIVE_H */
