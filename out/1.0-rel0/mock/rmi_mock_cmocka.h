/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The mock in cmocka tests: violations fail at the test's own line.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x3e275d0523640c14
 */
#ifndef RMI_MOCK_CMOCKA_H
#define RMI_MOCK_CMOCKA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rmi_mock.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMI_ABI_DIGEST
#define RMI_ABI_DIGEST UINT64_C(0x3e275d0523640c14)
#elif RMI_ABI_DIGEST != UINT64_C(0x3e275d0523640c14)
#error "RMI_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * A test begins with rmi_mock_cmocka_begin(&mock), prepares calls with
 * rmi_mock_expect_call() and rmi_mock_will_return(), runs the code under test,
 * and ends with rmi_mock_cmocka_end(&mock). The first violation fails the test:
 * at the line of the expectation or result that it is about, else at the line
 * of rmi_mock_cmocka_begin().
 */

/* An instance with the line of the test that began to use it. */
struct rmi_mock_cmocka {
	struct rmi_mock mock;
	struct rmi_mock_place place;
};

static inline void
rmi_mock_cmocka_report(void *context,
		       const struct rmi_mock_violation *violation)
{
	const struct rmi_mock_cmocka *test =
		(const struct rmi_mock_cmocka *)context;
	const struct rmi_mock_place *place =
		violation->place.file ? &violation->place : &test->place;
	char text[512];

	rmi_mock_violation_text(violation, text, sizeof(text));
	print_error("%s\n", text);
	_fail(place->file, place->line);
}

static inline struct rmi_mock *
rmi_mock_cmocka_start(struct rmi_mock_cmocka *test, struct rmi_mock_place place)
{
	rmi_mock_init(&test->mock);
	test->place = place;
	test->mock.report = rmi_mock_cmocka_report;
	test->mock.report_context = test;
	rmi_mock_use(&test->mock);
	return &test->mock;
}

/* Makes the instance fresh, and the one of this thread; returns &test->mock. */
#define rmi_mock_cmocka_begin(test) rmi_mock_cmocka_start((test), RMI_MOCK_HERE)

/* Fails if anything was prepared and not used, at the line that prepared it. */
static inline void rmi_mock_cmocka_end(struct rmi_mock_cmocka *test)
{
	rmi_mock_use(NULL);
	rmi_mock_finish(&test->mock);
}

#endif
