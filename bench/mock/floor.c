// SPDX-License-Identifier: BSD-3-Clause
#include "floor.h"

#define FIRST 0xC4000150u

/* Each case reads another register, so that none can be merged with others. */
#define CASE(n)                                   \
	case FIRST + (n):                         \
		out->x[1] = in->x[(n) % 7] + (n); \
		break;
#define CASES_4(n) CASE(n) CASE((n) + 1) CASE((n) + 2) CASE((n) + 3)
#define CASES_16(n) \
	CASES_4(n) CASES_4((n) + 4) CASES_4((n) + 8) CASES_4((n) + 12)

void floor_call(const struct rmm_mock_frame *in, struct rmm_mock_frame *out)
{
	switch ((uint32_t)in->x[0]) {
		CASES_16(0)
		CASES_16(16)
		CASE(32)
		CASE(33)
	default:
		out->x[0] = UINT64_MAX;
		return;
	}
	out->x[0] = 0;
}
