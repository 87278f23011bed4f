/* SPDX-License-Identifier: BSD-3-Clause */
#include "route.h"

#include <string.h>

#include "rmi_dispatch.h"
#include "rmm.h"

#define REGISTERS 18
/* No command has this result. */
#define ANOTHER_CALL 0xBADU

static const struct call *at_work;

/* @x is what a handler puts together again. */
static uint64_t serve_arguments(const uint64_t *x)
{
	if (memcmp(x, at_work->x, REGISTERS * sizeof(*x)) != 0)
		return ANOTHER_CALL;
	return rmm_serve(at_work);
}

#include "handlers.inc"

void route_smc(unsigned long long *x)
{
	struct rmm_regs regs;

	memcpy(&regs, x, sizeof(regs));
	rmi_dispatch(&handlers, &regs);
	memcpy(x, &regs, sizeof(regs));
}

uint64_t route(const struct call *call)
{
	unsigned long long x[REGISTERS];

	at_work = call;
	memcpy(x, call->x, sizeof(x));
	return route_wrapper(x);
}
