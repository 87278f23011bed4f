/* SPDX-License-Identifier: BSD-3-Clause */
/* Runs of granules on their way to the RMM, and back. */
#ifndef GRANULES_H
#define GRANULES_H

#include <linux/arm-smccc-rmi.h>

/*
 * The first of @count granules that now belong to the RMM; 0 if there are none,
 * or it does not take them.
 */
unsigned long granules_delegate(unsigned long count);

/*
 * Takes @count granules back from the RMM, and frees them; those from 0 on are
 * none. Returns 0, or what the RMM answered.
 */
long granules_undelegate(unsigned long base, unsigned long count);

/* As many granules as an RmiAddrRangeDesc can describe. */
#define GRANULES_IN_RUN RMI_ADDR_RANGE_COUNT(~0UL)

/*
 * Granules of the RMM from @base on, as an RmiAddrRangeDesc: @count of them is
 * GRANULES_IN_RUN at most.
 */
u64 granules_run(unsigned long base, unsigned long count);

/*
 * The run that an RmiOpMemDonateReq asks for; 0 if there is none, or it is
 * longer than GRANULES_IN_RUN.
 */
u64 granules_for(unsigned long request);

/*
 * Takes a run back from the RMM if it is there, and frees it. An empty run, as
 * 0, is nothing to do. Returns 0, or what the RMM answered.
 */
long granules_release(u64 run);

#endif
