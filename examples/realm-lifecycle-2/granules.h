/* SPDX-License-Identifier: BSD-3-Clause */
/* Runs of granules on their way to the RMM, and back. */
#ifndef GRANULES_H
#define GRANULES_H

#include <linux/types.h>

/*
 * The first of @count granules that now belong to the RMM; 0 if there are none,
 * or it does not take them.
 */
unsigned long granules_delegate(unsigned long count);

/* @count granules of the RMM from @base on, as an RmiAddrRangeDesc. */
u64 granules_run(unsigned long base, unsigned long count);

/* The run that an RmiOpMemDonateReq asks for; 0 if there is none. */
u64 granules_for(unsigned long request);

/*
 * Takes a run back from the RMM if it is there, and frees it. An empty run, as
 * 0, is nothing to do. Returns 0, or what the RMM answered.
 */
long granules_release(u64 run);

#endif
