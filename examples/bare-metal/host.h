/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef HOST_H
#define HOST_H

#include <stdint.h>

#include "rmi_smc.h"

/*
 * A conduit for rmi_call.h: an SMC after which the Host checks every register,
 * not just those with results.
 */
void host_conduit(struct rmm_regs *regs);

/* Notes, and says, that something is not what it should be. */
void host_expect(const char *what, uint64_t value, uint64_t wanted);

#endif
