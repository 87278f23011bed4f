// SPDX-License-Identifier: BSD-3-Clause
/* The kernel's wrappers, unmodified, land in the mock of the thread. */
#include <asm/rmi_cmds.h>

#include "fixture.h"

static int use_mock(void **state)
{
	fresh_mock(state);
	rmm_mock_use(&mock);
	return 0;
}

static void short_calls(void **state)
{
	unsigned long lower, higher;

	(void)state;
	rmm_mock_expect_call(&mock, RMI_MOCK_VERSION, RMI_ABI_VERSION(1, 0));
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, RMI_ERROR_INPUT, 0x10000,
			     0x10001);
	assert_int_equal(rmi_version(RMI_ABI_VERSION(1, 0), &lower, &higher),
			 RMI_ERROR_INPUT);
	assert_int_equal(lower, 0x10000);
	assert_int_equal(higher, 0x10001);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

/* X4 is an output: this wrapper passes all registers. */
static void long_calls(void **state)
{
	struct rtt_entry rtt;

	(void)state;
	rmm_mock_expect_call(&mock, RMI_MOCK_RTT_READ_ENTRY, 0x1000, 0x2000, 3);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_READ_ENTRY, RMI_SUCCESS, 2,
			     RMI_TABLE, 0xABC, RMI_RAM);
	assert_int_equal(rmi_rtt_read_entry(0x1000, 0x2000, 3, &rtt), 0);
	assert_int_equal(rtt.walk_level, 2);
	assert_int_equal(rtt.state, RMI_TABLE);
	assert_int_equal(rtt.desc, 0xABC);
	assert_int_equal(rtt.ripas, RMI_RAM);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static void violations_are_seen(void **state)
{
	(void)state;
	rmi_data_create(0x1000, 0x2000, 0x3000, 0x4000, 2);
	assert_violation(RMM_MOCK_RESERVED_BITS,
			 "RMI_DATA_CREATE: flags (X5) = 0x2 has reserved bits: "
			 "bit 1 [DEN0137 B4.4.2]");
}

static const void *identity(void *context, uint64_t address, size_t size)
{
	(void)context;
	(void)size;
	return (const void *)(uintptr_t)address;
}

static void structures_are_seen(void **state)
{
	static _Alignas(0x1000) struct rec_run run;

	(void)state;
	mock.translate = identity;
	run.enter.flags = REC_ENTER_FLAG_RIPAS_RESPONSE;
	assert_int_equal(rmi_rec_enter(0x1000, (unsigned long)&run), 0);
	assert_int_equal(mock.violation_count, 0);
	run.enter.flags = REC_ENTER_FLAG_RIPAS_RESPONSE << 1;
	rmi_rec_enter(0x1000, (unsigned long)&run);
	assert_violation(RMM_MOCK_RESERVED_BITS,
			 "RMI_REC_ENTER: run_ptr (X2): RmiRecRun.enter.flags = "
			 "0x20 has reserved bits: bit 5 [DEN0137 B4.4.15]");
}

#define TEST(name) cmocka_unit_test_setup(name, use_mock)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(short_calls),
		TEST(long_calls),
		TEST(violations_are_seen),
		TEST(structures_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
