// SPDX-License-Identifier: BSD-3-Clause
/*
 * Tests that fail, each at the line with the comment that names it: what
 * mock_lines.py looks for.
 */
#include <rmm_mock_cmocka.h>

#define FID_VERSION UINT64_C(0xC4000150)

static struct rmm_mock_cmocka test;

static uint64_t host_code(uint64_t version)
{
	struct rmm_mock_frame frame = { { FID_VERSION, version } };

	rmm_mock_call(rmm_mock_current(), &frame, &frame);
	return frame.x[0];
}

static void passes(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	mock->strict = true;
	rmm_mock_expect_call(mock, RMI_MOCK_VERSION, 0x10000);
	rmm_mock_will_return(mock, RMI_MOCK_VERSION, 1, 0x10001, 0x10001);
	assert_int_equal(host_code(0x10000), 1);
	rmm_mock_cmocka_end(&test);
}

static void argument(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	rmm_mock_expect_call(mock, RMI_MOCK_VERSION, 0x10000); /* argument */
	host_code(0x20000);
}

static void result(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	rmm_mock_will_return(mock, RMI_MOCK_VERSION, 0, 0, 0, 4); /* result */
	host_code(0x10000);
}

static void leftover(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	rmm_mock_expect_call(mock, RMI_MOCK_VERSION, 0x10000);
	rmm_mock_expect_call(mock, RMI_MOCK_VERSION, 0x10000); /* leftover */
	host_code(0x10000);
	rmm_mock_cmocka_end(&test);
}

static void fault(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	rmm_mock_fail(mock, RMI_MOCK_VERSION, 2, 1, 0); /* fault */
	host_code(0x10000);
	rmm_mock_cmocka_end(&test);
}

/* Calls are counted from 1. */
static void never(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	rmm_mock_fail(mock, RMI_MOCK_VERSION, 0, 1, 0); /* never */
}

static void misuse(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test);

	(void)state;
	rmm_mock_expect_call(mock, RMI_MOCK_VERSION, 1, 2); /* misuse */
}

static void unscripted(void **state)
{
	struct rmm_mock *mock = rmm_mock_cmocka_begin(&test); /* unscripted */

	(void)state;
	mock->strict = true;
	host_code(0x10000);
}

static void reserved(void **state)
{
	rmm_mock_cmocka_begin(&test); /* reserved */

	(void)state;
	host_code(UINT64_C(1) << 63);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(passes),   cmocka_unit_test(argument),
		cmocka_unit_test(result),   cmocka_unit_test(leftover),
		cmocka_unit_test(misuse),   cmocka_unit_test(unscripted),
		cmocka_unit_test(reserved), cmocka_unit_test(fault),
		cmocka_unit_test(never),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
