/* SPDX-License-Identifier: BSD-3-Clause */
/* What the tests of the mock share: an instance, frames and violations. */
#ifndef FIXTURE_H
#define FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <rmm_mock.h>

#include <cmocka.h>

#define SUCCESS 0
#define ERROR_INPUT 1
#define ERROR_RTT 4
#define NOT_SUPPORTED UINT64_MAX
#define FID_VERSION UINT64_C(0xC4000150)
#define FID_DATA_CREATE UINT64_C(0xC4000153)
#define FID_REALM_CREATE UINT64_C(0xC4000158)
#define FID_REC_CREATE UINT64_C(0xC400015A)
#define FID_REC_ENTER UINT64_C(0xC400015C)
#define FID_RTT_CREATE UINT64_C(0xC400015D)
#define FID_RTT_DESTROY UINT64_C(0xC400015E)
#define FID_RTT_READ_ENTRY UINT64_C(0xC4000161)
#define FID_PSCI_COMPLETE UINT64_C(0xC4000164)
#define FID_RTT_INIT_RIPAS UINT64_C(0xC4000168)
#define FID_RTT_SET_RIPAS UINT64_C(0xC4000169)

#define FRAME(...) (&(const struct rmm_mock_frame){ { __VA_ARGS__ } })

static struct rmm_mock mock;

static inline int fresh_mock(void **state)
{
	(void)state;
	rmm_mock_init(&mock);
	return 0;
}

/* One call; returns X0. */
static inline uint64_t call(const struct rmm_mock_frame *in)
{
	struct rmm_mock_frame out;

	rmm_mock_call(&mock, in, &out);
	return out.x[0];
}

/* There is just this violation, and its text is that; then there is none. */
#define assert_violation(rule_, text_)                                      \
	do {                                                                \
		char said_[512] = "(no violation)";                         \
		if (mock.violation_count)                                   \
			rmm_mock_violation_text(&mock.violations[0], said_, \
						sizeof(said_));             \
		assert_string_equal(said_, (text_));                        \
		assert_int_equal(mock.violation_count, 1);                  \
		assert_int_equal(mock.violations[0].rule, (rule_));         \
		mock.violation_count = 0;                                   \
	} while (0)

#define assert_good_call(...)                                  \
	do {                                                   \
		assert_int_equal(call(FRAME(__VA_ARGS__)), 0); \
		assert_int_equal(mock.violation_count, 0);     \
	} while (0)

#endif
