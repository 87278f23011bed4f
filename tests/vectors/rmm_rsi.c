/* SPDX-License-Identifier: BSD-3-Clause */
#include "rmm.h"

#include <stddef.h>

#define ERROR_INPUT 1u

/* Whether a range is none of granules; checks from number @number on. */
static int is_no_range(unsigned int number, uint64_t base, uint64_t top)
{
	return finds(number, base % 4096 != 0) ||
	       finds(number + 1, top % 4096 != 0) ||
	       finds(number + 2, top <= base);
}

static int is_wrong(const uint64_t *x)
{
	switch (x[0]) {
	case 0xc4000192: /* RSI_MEASUREMENT_READ */
		return finds(1, x[1] > 4);
	case 0xc4000193: /* RSI_MEASUREMENT_EXTEND */
		return finds(2, x[1] < 1) || finds(3, x[1] > 4) ||
		       finds(4, x[2] > 64);
	case 0xc4000195: /* RSI_ATTESTATION_TOKEN_CONTINUE */
		return finds(5, x[1] % 4096 != 0) || finds(6, x[2] >= 4096) ||
		       finds(7, x[2] + x[3] < x[2]) ||
		       finds(8, x[2] + x[3] > 4096);
	case 0xc4000196: /* RSI_REALM_CONFIG */
		return finds(9, x[1] % 4096 != 0);
	case 0xc4000197: /* RSI_IPA_STATE_SET */
		return is_no_range(10, x[1], x[2]) ||
		       finds(13, (x[3] & 0xff) > 1);
	case 0xc4000198: /* RSI_IPA_STATE_GET */
		return is_no_range(14, x[1], x[2]);
	case 0xc4000199: /* RSI_HOST_CALL */
		return finds(17, x[1] % 256 != 0);
	default:
		return 0;
	}
}

uint64_t rmm_serve(const struct call *call)
{
	return is_wrong(call->x) ? ERROR_INPUT : SUCCESS;
}
