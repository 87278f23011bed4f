// SPDX-License-Identifier: BSD-3-Clause
/* The kernel's wrappers of 2.0-bet0, unmodified, land in the mock. */
#include <linux/arm-rmi-cmds.h>

#include "fixture.h"

static int use_mock(void **state)
{
	fresh_mock(state);
	rmm_mock_use(&mock);
	return 0;
}

static void outputs(void **state)
{
	unsigned long level, entry, desc, ripas;

	(void)state;
	rmm_mock_expect_call(&mock, RMI_MOCK_RTT_READ_ENTRY, 0x1000, 0x2000, 3);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_READ_ENTRY, RMI_SUCCESS, 2, 5,
			     0xABC, 1);
	assert_int_equal(rmi_rtt_read_entry(0x1000, 0x2000, 3, &level, &entry,
					    &desc, &ripas),
			 RMI_SUCCESS);
	assert_int_equal(level, 2);
	assert_int_equal(entry, 5);
	assert_int_equal(desc, 0xABC);
	assert_int_equal(ripas, 1);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

/* X1 is a handle then, and nothing that the wrapper has an output for. */
static void unfinished(void **state)
{
	struct arm_smccc_1_2_regs regs =
		rmi_granule_range_delegate_regs(0x1000, 0x3000);
	unsigned long top = 1;
	unsigned long result;

	(void)state;
	for (int i = 0; i < 2; i++)
		rmm_mock_will_return(&mock, RMI_MOCK_GRANULE_RANGE_DELEGATE,
				     RMI_INCOMPLETE, 0x77);
	result =
		(unsigned long)rmi_granule_range_delegate(0x1000, 0x3000, &top);
	assert_int_equal(RMI_RESULT_STATUS(result), RMI_INCOMPLETE);
	assert_int_equal(top, 0);
	arm_smccc_1_2_smc(&regs, &regs);
	assert_int_equal(regs.a1, 0x77);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

/* What the operation returns is not of this command, and none of its rows. */
static void resumed(void **state)
{
	struct arm_smccc_1_2_regs regs;
	char text[128];

	(void)state;
	rmm_mock_will_return(&mock, RMI_MOCK_OP_CONTINUE, RMI_SUCCESS, 0x3000,
			     0x1001, 2);
	rmi_op_continue(0x77, RMI_CONTINUE_KEEP_GOING, &regs);
	assert_int_equal(regs.a0, RMI_SUCCESS);
	assert_int_equal(regs.a1, 0x3000);
	assert_int_equal(regs.a2, 0x1001);
	assert_int_equal(regs.a3, 2);
	rmm_mock_call_text(&mock, 1, text, sizeof(text));
	assert_string_equal(text, "RMI_OP_CONTINUE(handle=0x77, flags=0x0) -> "
				  "RMI_SUCCESS x1=0x3000 x2=0x1001 x3=0x2");
	rmm_mock_will_return(&mock, RMI_MOCK_OP_CONTINUE, RMI_ERROR_RTT, 0,
			     UINT64_MAX);
	rmi_op_continue(0x77, RMI_CONTINUE_KEEP_GOING, &regs);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

/* Its own outputs are judged, and what no operation returns. */
static void resumed_in_vain(void **state)
{
	struct arm_smccc_1_2_regs regs;

	(void)state;
	rmm_mock_push_result(&mock, RMI_MOCK_OP_CONTINUE,
			     (const uint64_t[]){ RMI_INCOMPLETE, 0x77 }, 2,
			     (struct rmm_mock_place){ "a.c", 7 });
	rmi_op_continue(0x77, RMI_CONTINUE_KEEP_GOING, &regs);
	assert_violation(RMM_MOCK_RESULT,
			 "RMI_OP_CONTINUE: X1 = 0x77 of the result has bits "
			 "that are no output: bit 0 [DEN0137 B4.5.22], asked "
			 "for at a.c:7");
	rmm_mock_will_return(&mock, RMI_MOCK_OP_CONTINUE, RMI_SUCCESS, 0, 0, 0,
			     0x10);
	rmi_op_continue(0x77, RMI_CONTINUE_KEEP_GOING, &regs);
	assert_int_equal(mock.violation_count, 1);
	assert_string_equal(mock.violations[0].argument, "X4");
}

static void range_is_unmapped(void **state)
{
	unsigned long top, range, count;

	(void)state;
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_UNPROT_UNMAP, RMI_SUCCESS,
			     0x3000, 0x1001);
	assert_int_equal(rmi_rtt_unprot_unmap(0x1000, 0x2000, 0x3000,
					      RMI_ADDR_TYPE_SINGLE, 0, &top,
					      &range, &count),
			 RMI_SUCCESS);
	assert_int_equal(top, 0x3000);
	assert_int_equal(range, 0x1001);
	assert_int_equal(count, 0);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static void violations_are_seen(void **state)
{
	unsigned long top;

	(void)state;
	rmi_rtt_unprot_map(0x1000, 0x2000, 0x3000,
			   RMI_ADDR_TYPE_SINGLE | UINT64_C(1) << 62, 0, &top);
	assert_violation(RMM_MOCK_RESERVED_BITS,
			 "RMI_RTT_UNPROT_MAP: flags (X4) = 0x4000000000000001 "
			 "has reserved bits: bit 62 [DEN0137 B4.6.90]");
	rmi_rec_enter(0x1000, REC_RUN_ALIGN / 2);
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_MISALIGNED);
}

#define TEST(name) cmocka_unit_test_setup(name, use_mock)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(outputs),		 TEST(unfinished),
		TEST(resumed),		 TEST(resumed_in_vain),
		TEST(range_is_unmapped), TEST(violations_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
