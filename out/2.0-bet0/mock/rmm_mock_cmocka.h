/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The mock in cmocka tests: violations fail at the test's own line.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMM_MOCK_CMOCKA_H
#define RMM_MOCK_CMOCKA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rmm_mock.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * A test begins with rmm_mock_cmocka_begin(&mock), prepares calls with
 * rmm_mock_expect_call() and rmm_mock_will_return(), runs the code under test,
 * and ends with rmm_mock_cmocka_end(&mock). The first violation fails the test:
 * at the line of the expectation or result that it is about, else at the line
 * of rmm_mock_cmocka_begin().
 */

/* An instance with the line of the test that began to use it. */
struct rmm_mock_cmocka {
	struct rmm_mock mock;
	struct rmm_mock_place place;
};

static inline void
rmm_mock_cmocka_report(void *context,
		       const struct rmm_mock_violation *violation)
{
	const struct rmm_mock_cmocka *test =
		(const struct rmm_mock_cmocka *)context;
	const struct rmm_mock_place *place =
		violation->place.file ? &violation->place : &test->place;
	char text[512];

	rmm_mock_violation_text(violation, text, sizeof(text));
	print_error("%s\n", text);
	_fail(place->file, place->line);
}

static inline struct rmm_mock *
rmm_mock_cmocka_start(struct rmm_mock_cmocka *test, struct rmm_mock_place place)
{
	rmm_mock_init(&test->mock);
	test->place = place;
	test->mock.report = rmm_mock_cmocka_report;
	test->mock.report_context = test;
	rmm_mock_use(&test->mock);
	return &test->mock;
}

/* Makes the instance fresh, and the one of this thread; returns &test->mock. */
#define rmm_mock_cmocka_begin(test) rmm_mock_cmocka_start((test), RMM_MOCK_HERE)

/* Fails if anything was prepared and not used, at the line that prepared it. */
static inline void rmm_mock_cmocka_end(struct rmm_mock_cmocka *test)
{
	rmm_mock_use(NULL);
	rmm_mock_finish(&test->mock);
}

#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMM_MOCK_CMOCKA_H */
