// SPDX-License-Identifier: BSD-3-Clause
/*
 * The Realm's side: RSI and PSCI, by frames and by the kernel's wrappers,
 * unmodified. One instance serves the host's calls beside them.
 */
#include <asm/rmi_cmds.h>
#include <asm/rsi_cmds.h>

#include "fixture.h"

#define FID_RSI_VERSION UINT64_C(0xC4000190)
#define FID_MEASUREMENT_READ UINT64_C(0xC4000192)
#define FID_TOKEN_CONTINUE UINT64_C(0xC4000195)
#define FID_IPA_STATE_SET UINT64_C(0xC4000197)
#define FID_HOST_CALL UINT64_C(0xC4000199)
#define FID_PSCI_VERSION UINT64_C(0x84000000)
#define FID_CPU_OFF UINT64_C(0x84000002)
#define FID_CPU_ON UINT64_C(0xC4000003)
#define FID_AFFINITY_INFO UINT64_C(0xC4000004)

static unsigned char host_call[0x100];

/* The structure is at 0x5100. */
static const void *translate(void *context, uint64_t address, size_t size)
{
	(void)context;
	assert_int_equal(size, sizeof(host_call));
	return address == 0x5100 ? host_call : NULL;
}

static int use_mock(void **state)
{
	fresh_mock(state);
	mock.translate = translate;
	rmm_mock_use(&mock);
	memset(host_call, 0, sizeof(host_call));
	return 0;
}

/* The last call is this line of the trace. */
static void assert_line(const char *wanted)
{
	char text[512];

	rmm_mock_call_text(&mock, rmm_mock_calls(&mock, RMM_MOCK_COMMANDS),
			   text, sizeof(text));
	assert_string_equal(text, wanted);
}

static void alignment_of_a_structure(void **state)
{
	(void)state;
	mock.translate = NULL;
	for (unsigned int bit = 0; bit < 64; bit++) {
		call(FRAME(FID_HOST_CALL, UINT64_C(1) << bit));
		assert_int_equal(mock.violation_count, bit < 8);
		mock.violation_count = 0;
	}
	call(FRAME(FID_HOST_CALL, 0x5080));
	assert_violation(RMM_MOCK_MISALIGNED,
			 "RSI_HOST_CALL: addr (X1) = 0x5080 is not a multiple "
			 "of 0x100: bit 7, addr_align [DEN0137 B5.3.4]");
}

static void structure_behind_an_address(void **state)
{
	(void)state;
	host_call[0] = 0xff;
	host_call[0xff] = 0xff;
	assert_good_call(FID_HOST_CALL, 0x5100);
	host_call[7] = 1;
	call(FRAME(FID_HOST_CALL, 0x5100));
	assert_violation(RMM_MOCK_PADDING,
			 "RSI_HOST_CALL: addr (X1): RsiHostCall.0x007 = 0x1 is "
			 "padding and must be zero: bit 0 [DEN0137 B5.4.3]");
}

static void arguments(void **state)
{
	(void)state;
	call(FRAME(FID_IPA_STATE_SET, 0x1000, 0x2000, 0x101, 0));
	assert_violation(RMM_MOCK_NARROW,
			 "RSI_IPA_STATE_SET: ripas (X3) = 0x101 has bits "
			 "beside the input: bit 8 [DEN0137 B5.3.6]");
	call(FRAME(FID_IPA_STATE_SET, 0x1000, 0x2000, 2, 0));
	assert_violation(RMM_MOCK_REFUSED,
			 "RSI_IPA_STATE_SET: ripas (X3) = 0x2 is refused where "
			 "(ripas != RSI_EMPTY) && (ripas != RSI_RAM), "
			 "ripas_valid [DEN0137 B5.3.6]");
	call(FRAME(FID_TOKEN_CONTINUE, 0x1000, 0x1000));
	assert_violation(RMM_MOCK_REFUSED,
			 "RSI_ATTESTATION_TOKEN_CONTINUE: offset (X2) = 0x1000 "
			 "is refused where offset >= RMM_GRANULE_SIZE, "
			 "offset_bound [DEN0137 B5.3.1]");
	assert_good_call(FID_IPA_STATE_SET, 0x1000, 0x2000, 1, 1);
	assert_good_call(FID_TOKEN_CONTINUE, 0x1000, 0xFFF, 1);
}

/* Nothing stands beside the status in X0, and some numbers are none. */
static void results_of_the_rsi(void **state)
{
	struct rmm_mock_frame frame = { { FID_TOKEN_CONTINUE, 0x1000 } };

	(void)state;
	rmm_mock_will_return(&mock, RSI_MOCK_ATTESTATION_TOKEN_CONTINUE,
			     RSI_INCOMPLETE, 0x800);
	rmm_mock_call(&mock, &frame, &frame);
	assert_int_equal(frame.x[1], 0x800);
	assert_int_equal(mock.violation_count, 0);
	assert_line("RSI_ATTESTATION_TOKEN_CONTINUE(addr=0x1000, offset=0, "
		    "size=0) -> RSI_INCOMPLETE len=2048");

	rmm_mock_will_return(&mock, RSI_MOCK_ATTESTATION_TOKEN_CONTINUE,
			     RSI_ERROR_STATE, 0x800);
	call(FRAME(FID_TOKEN_CONTINUE, 0x1000));
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_INVALID_OUTPUT);
	mock.violation_count = 0;
	for (unsigned int bit = 3; bit < 63; bit++) {
		rmm_mock_will_return(&mock, RSI_MOCK_HOST_CALL,
				     UINT64_C(1) << bit);
		call(FRAME(FID_HOST_CALL, 0x5100));
		assert_int_equal(mock.violation_count, 1);
		assert_int_equal(mock.violations[0].rule, RMM_MOCK_RESULT);
		assert_string_equal(mock.violations[0].what,
				    "of the result is no status");
		mock.violation_count = 0;
	}
}

static void many_outputs(void **state)
{
	struct rmm_mock_frame frame = { { FID_MEASUREMENT_READ, 1 } };

	(void)state;
	rmm_mock_will_return(&mock, RSI_MOCK_MEASUREMENT_READ, RSI_SUCCESS, 1,
			     2, 3, 4, 5, 6, 7, 8);
	rmm_mock_call(&mock, &frame, &frame);
	assert_memory_equal(&frame, FRAME(0, 1, 2, 3, 4, 5, 6, 7, 8),
			    sizeof(frame));
	rmm_mock_fail(&mock, RSI_MOCK_MEASUREMENT_READ, 1, RSI_ERROR_INPUT, 0);
	frame = *FRAME(FID_MEASUREMENT_READ, 4);
	rmm_mock_call(&mock, &frame, &frame);
	assert_memory_equal(&frame, FRAME(RSI_ERROR_INPUT), sizeof(frame));
	assert_line("RSI_MEASUREMENT_READ(index=4) -> RSI_ERROR_INPUT");
	assert_int_equal(mock.violation_count, 0);
}

/* No rule speaks of registers that the PSCI does not use. */
static void arguments_of_the_psci(void **state)
{
	(void)state;
	assert_good_call(FID_CPU_ON, 1, 0x80000000, 7, 0x4444, 0x5555);
	assert_good_call(FID_AFFINITY_INFO, 1, 0);
	call(FRAME(FID_CPU_ON, 1, 0x80000000, UINT64_C(0x100000007)));
	assert_violation(RMM_MOCK_NARROW,
			 "PSCI_CPU_ON: context_id (X3) = 0x100000007 has bits "
			 "beside the input: bit 32 [DEN0137 B6.3.3]");
	call(FRAME(FID_AFFINITY_INFO, 1, 1));
	assert_violation(RMM_MOCK_REFUSED,
			 "PSCI_AFFINITY_INFO: lowest_affinity_level (X2) = 0x1 "
			 "is refused where lowest_affinity_level != 0, "
			 "target_bound [DEN0137 B6.3.1]");
	/* Each function has one of the two conventions. */
	call(FRAME(FID_CPU_ON & ~UINT64_C(0x40000000)));
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_UNKNOWN_FID);
}

static void results_of_the_psci(void **state)
{
	const struct rmm_mock_frame *on = FRAME(FID_CPU_ON, 1, 0x1000, 7);

	(void)state;
	rmm_mock_will_return(&mock, PSCI_MOCK_CPU_ON, PSCI_ALREADY_ON);
	assert_int_equal((int64_t)call(on), PSCI_ALREADY_ON);
	assert_line("PSCI_CPU_ON(target_cpu=0x1, entry_point_address=0x1000, "
		    "context_id=7) -> PSCI_ALREADY_ON");
	rmm_mock_fail(&mock, PSCI_MOCK_CPU_ON, 1, PSCI_DENIED, 0);
	assert_int_equal((int64_t)call(on), PSCI_DENIED);
	rmm_mock_will_return(&mock, PSCI_MOCK_CPU_ON, PSCI_NOT_SUPPORTED);
	assert_int_equal(call(on), NOT_SUPPORTED);
	assert_line("PSCI_CPU_ON(target_cpu=0x1, entry_point_address=0x1000, "
		    "context_id=7) -> PSCI_NOT_SUPPORTED");
	assert_int_equal(mock.violation_count, 0);
	rmm_mock_push_result(&mock, PSCI_MOCK_CPU_ON, (const uint64_t[]){ 2 },
			     1, (struct rmm_mock_place){ "d.c", 7 });
	call(on);
	assert_violation(RMM_MOCK_RESULT,
			 "PSCI_CPU_ON: X0 = 0x2 of the result is no status "
			 "[DEN0137 B6.3.3], asked for at d.c:7");
}

/* X0 holds a version, or there is no result to hold. */
static void other_results(void **state)
{
	(void)state;
	rmm_mock_will_return(&mock, PSCI_MOCK_VERSION, 0x10001);
	assert_int_equal(call(FRAME(FID_PSCI_VERSION)), 0x10001);
	assert_line("PSCI_VERSION() -> 0x10001");
	assert_int_equal(mock.violation_count, 0);
	rmm_mock_will_return(&mock, PSCI_MOCK_VERSION, 0x80010001);
	call(FRAME(FID_PSCI_VERSION));
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_RESULT);
	assert_int_equal(mock.violations[0].bit, 31);
	mock.violation_count = 0;
	rmm_mock_will_return(&mock, PSCI_MOCK_CPU_OFF, NOT_SUPPORTED);
	assert_int_equal(call(FRAME(FID_CPU_OFF)), NOT_SUPPORTED);
	assert_line("PSCI_CPU_OFF() -> PSCI_NOT_SUPPORTED");
	assert_int_equal(mock.violation_count, 0);
}

/* X1-X7 that are not used are zero, however short the call is. */
static void short_wrappers(void **state)
{
	unsigned long lower, higher, top, ripas;

	(void)state;
	rmm_mock_expect_call(&mock, RSI_MOCK_VERSION, RSI_ABI_VERSION(1, 0));
	rmm_mock_will_return(&mock, RSI_MOCK_VERSION, RSI_ERROR_INPUT, 0x10000,
			     0x10001);
	assert_int_equal(rsi_version(RSI_ABI_VERSION(1, 0), &lower, &higher),
			 RSI_ERROR_INPUT);
	assert_int_equal(lower, 0x10000);
	assert_int_equal(higher, 0x10001);
	rmm_mock_expect_call(&mock, RSI_MOCK_IPA_STATE_GET, 0x1000, 0x3000);
	rmm_mock_will_return(&mock, RSI_MOCK_IPA_STATE_GET, RSI_SUCCESS, 0x2000,
			     RSI_RIPAS_RAM);
	assert_int_equal(rsi_ipa_state_get(0x1000, 0x3000, &top, &ripas), 0);
	assert_int_equal(top, 0x2000);
	assert_int_equal(ripas, RSI_RIPAS_RAM);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static void long_wrappers(void **state)
{
	struct rsi_measurement measurement;

	(void)state;
	rmm_mock_expect_call(&mock, RSI_MOCK_MEASUREMENT_EXTEND, 4, 64, 1, 2, 3,
			     4, 5, 6, 7, 8);
	assert_int_equal(rsi_measurement_extend(4, 64, 1, 2, 3, 4, 5, 6, 7, 8),
			 RSI_SUCCESS);
	rmm_mock_will_return(&mock, RSI_MOCK_MEASUREMENT_READ, RSI_SUCCESS, 1,
			     2, 3, 4, 5, 6, 7, 8);
	assert_int_equal(rsi_measurement_read(4, &measurement), RSI_SUCCESS);
	assert_int_equal(measurement.value_0, 1);
	assert_int_equal(measurement.value_7, 8);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

static const void *identity(void *context, uint64_t address, size_t size)
{
	(void)context;
	(void)size;
	return (const void *)(uintptr_t)address;
}

/* The type of the structure sees to its alignment. */
static void structure_of_the_kernel(void **state)
{
	static struct realm_config config;

	(void)state;
	mock.translate = identity;
	assert_int_equal(rsi_realm_config((unsigned long)&config), RSI_SUCCESS);
	assert_int_equal(mock.violation_count, 0);
	rsi_realm_config((unsigned long)&config + 8);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_MISALIGNED);
}

static void host_and_realm(void **state)
{
	unsigned long value;

	(void)state;
	rmm_mock_will_return(&mock, RMI_MOCK_FEATURES, RMI_SUCCESS, 0x30);
	rmm_mock_will_return(&mock, RSI_MOCK_FEATURES, RSI_SUCCESS, 0);
	assert_int_equal(rsi_features(0, &value), RSI_SUCCESS);
	assert_int_equal(value, 0);
	assert_int_equal(rmi_features(0, &value), RMI_SUCCESS);
	assert_int_equal(value, 0x30);
	assert_int_equal(rmm_mock_calls(&mock, RSI_MOCK_FEATURES), 1);
	assert_int_equal(rmm_mock_calls(&mock, RMM_MOCK_COMMANDS), 2);
	assert_int_equal(rmm_mock_finish(&mock), 0);
}

#define TEST(name) cmocka_unit_test_setup(name, use_mock)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(alignment_of_a_structure),
		TEST(structure_behind_an_address),
		TEST(arguments),
		TEST(results_of_the_rsi),
		TEST(many_outputs),
		TEST(arguments_of_the_psci),
		TEST(results_of_the_psci),
		TEST(other_results),
		TEST(short_wrappers),
		TEST(long_wrappers),
		TEST(structure_of_the_kernel),
		TEST(host_and_realm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
