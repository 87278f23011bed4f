// SPDX-License-Identifier: BSD-3-Clause
/* Every check of the mock, driven to a violation and to a pass. */
#include "page.h"

static void function_id(void **state)
{
	(void)state;
	assert_int_equal(call(FRAME(0xC4000156, 1)), NOT_SUPPORTED);
	assert_violation(RMM_MOCK_UNKNOWN_FID,
			 "fid (X0) = 0xc4000156 is the function ID of no "
			 "command");
	assert_int_equal(call(FRAME(0xC4020150, 0x10000)), NOT_SUPPORTED);
	assert_int_equal(mock.violation_count, 1);
	mock.violation_count = 0;
	assert_int_equal(call(FRAME(0x84000150, 0x10000)), NOT_SUPPORTED);
	mock.violation_count = 0;
	/* The SVE hint, and the half of X0 that is not W0. */
	assert_good_call(0xC4010150, 0x10000);
	assert_good_call(UINT64_C(0x1C4000150), 0x10000);
}

static void unused_registers(void **state)
{
	struct rmm_mock_frame in = { { FID_VERSION, 0x10000 } };
	char text[128];

	(void)state;
	for (unsigned int reg = 2; reg <= 16; reg++) {
		in.x[reg] = UINT64_C(1) << (reg * 3);
		call(&in);
		snprintf(text, sizeof(text),
			 "RMI_VERSION: X%u = 0x%llx is not used and must be "
			 "zero: bit %u [DEN0137 B1.2]",
			 reg, (unsigned long long)in.x[reg], reg * 3);
		assert_violation(RMM_MOCK_UNUSED_REGISTER, text);
		in.x[reg] = 0;
	}
	/* No rule speaks of X17. */
	in.x[17] = 1;
	assert_int_equal(call(&in), SUCCESS);
	assert_int_equal(mock.violation_count, 0);
}

static void reserved_bits_of_an_argument(void **state)
{
	(void)state;
	for (unsigned int bit = 0; bit < 64; bit++) {
		call(FRAME(FID_VERSION, UINT64_C(1) << bit));
		assert_int_equal(mock.violation_count, bit >= 31);
		if (bit >= 31)
			assert_int_equal(mock.violations[0].bit, bit);
		mock.violation_count = 0;
	}
	call(FRAME(FID_DATA_CREATE, 0, 0, 0, 0, 0x3));
	assert_violation(RMM_MOCK_RESERVED_BITS,
			 "RMI_DATA_CREATE: flags (X5) = 0x3 has reserved bits: "
			 "bit 1 [DEN0137 B4.4.2]");
	assert_good_call(FID_DATA_CREATE, 0, 0, 0, 0, 0x1);
}

static void reserved_encoding_of_an_argument(void **state)
{
	(void)state;
	call(FRAME(FID_PSCI_COMPLETE, 0x1000, 0x2000, 2));
	assert_violation(RMM_MOCK_RESERVED_ENCODING,
			 "RMI_PSCI_COMPLETE: status (X3) = 0x2 is a reserved "
			 "encoding, status [DEN0137 B6.4.2]");
	/* A value as wide as 32 bits is no negative number. */
	call(FRAME(FID_PSCI_COMPLETE, 0x1000, 0x2000, 0xFFFFFFFD));
	assert_int_equal(mock.violation_count, 1);
	mock.violation_count = 0;
	assert_good_call(FID_PSCI_COMPLETE, 0x1000, 0x2000, (uint64_t)-3);
}

static void alignment(void **state)
{
	(void)state;
	for (unsigned int bit = 0; bit < 12; bit++) {
		call(FRAME(FID_RTT_CREATE, 0x1000, UINT64_C(1) << bit, 0, 3));
		assert_int_equal(mock.violation_count, 1);
		assert_int_equal(mock.violations[0].rule, RMM_MOCK_MISALIGNED);
		assert_int_equal(mock.violations[0].bit, bit);
		mock.violation_count = 0;
	}
	call(FRAME(FID_RTT_CREATE, 0x1010, 0x2000, 0, 3));
	assert_violation(RMM_MOCK_MISALIGNED,
			 "RMI_RTT_CREATE: rd (X1) = 0x1010 is not the address "
			 "of a granule: bit 4, rd_align [DEN0137 B4.3.15]");
	assert_good_call(FID_RTT_CREATE, 0x1000, 0x2000, 0, 3);
}

/* An entry of level 3 describes 2^12 bytes, one of level 2 2^21, and so on. */
static void alignment_to_a_level(void **state)
{
	(void)state;
	for (int level = -1; level <= 3; level++)
		for (unsigned int bit = 0; bit < 64; bit++) {
			call(FRAME(FID_RTT_READ_ENTRY, 0x1000,
				   UINT64_C(1) << bit, (uint64_t)level));
			assert_int_equal(mock.violation_count,
					 bit < 12 + 9 * (3 - (unsigned)level));
			mock.violation_count = 0;
		}
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0x1010, 3));
	assert_violation(RMM_MOCK_REFUSED,
			 "RMI_RTT_READ_ENTRY: ipa (X2) = 0x1010 is refused "
			 "where !AddrIsRttLevelAligned(ipa, level), ipa_align "
			 "[DEN0137 B4.3.20]");
	/* A table is aligned to the entry that points to it. */
	call(FRAME(FID_RTT_CREATE, 0x1000, 0x2000, 0x100000, 3));
	assert_violation(RMM_MOCK_REFUSED,
			 "RMI_RTT_CREATE: ipa (X3) = 0x100000 is refused where "
			 "!AddrIsRttLevelAligned(ipa, level - 1), ipa_align "
			 "[DEN0137 B4.3.15]");
	assert_good_call(FID_RTT_CREATE, 0x1000, 0x2000, 0x200000, 3);
}

/* Of no such level is anything known but that it is none. */
static void no_level(void **state)
{
	static const uint64_t levels[] = { 4, (uint64_t)-7, (uint64_t)1 << 63,
					   INT64_MAX };

	(void)state;
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 1, levels[i]));
		assert_int_equal(mock.violation_count, 1);
		assert_string_equal(mock.violations[0].failure, "level_bound");
		mock.violation_count = 0;
	}
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0, (uint64_t)-2));
	assert_violation(
		RMM_MOCK_REFUSED,
		"RMI_RTT_READ_ENTRY: level (X3) = 0xfffffffffffffffe is refused where "
		"!RttLevelIsValid(rd, level), level_bound [DEN0137 "
		"B4.3.20]");
}

/* What the RMM refuses without looking at anything but the arguments. */
static void arguments_together(void **state)
{
	const uint64_t high = UINT64_C(1) << 63;

	(void)state;
	call(FRAME(FID_PSCI_COMPLETE, 0x1000, 0x1000, 0));
	assert_violation(RMM_MOCK_REFUSED,
			 "RMI_PSCI_COMPLETE: calling_rec (X1) = 0x1000 is "
			 "refused where calling_rec == target_rec, alias "
			 "[DEN0137 B4.3.7]");
	assert_good_call(FID_PSCI_COMPLETE, 0x1000, 0x2000, 0);
	call(FRAME(FID_RTT_SET_RIPAS, 0x1000, 0x2000, 0x4000, 0x4000));
	assert_violation(
		RMM_MOCK_REFUSED,
		"RMI_RTT_SET_RIPAS: top (X4) = 0x4000 is refused where "
		"UInt(top) <= UInt(base), size_valid [DEN0137 "
		"B4.3.21]");
	call(FRAME(FID_RTT_SET_RIPAS, 0x1000, 0x2000, high, 0x4000));
	assert_int_equal(mock.violation_count, 1);
	mock.violation_count = 0;
	assert_good_call(FID_RTT_SET_RIPAS, 0x1000, 0x2000, 0x4000, 0x5000);
	assert_good_call(FID_RTT_SET_RIPAS, 0x1000, 0x2000, 0x4000, high);
	call(FRAME(FID_RTT_INIT_RIPAS, 0x1000, 0x4000, 0x3000));
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_REFUSED);
}

static void results(void **state)
{
	(void)state;
	rmm_mock_push_result(&mock, RMI_MOCK_RTT_READ_ENTRY,
			     (const uint64_t[]){ SUCCESS, 3, 0x100 }, 3,
			     (struct rmm_mock_place){ "a.c", 7 });
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0, 3));
	assert_violation(
		RMM_MOCK_RESULT,
		"RMI_RTT_READ_ENTRY: X2 = 0x100 of the result has bits "
		"that are no output: bit 8 [DEN0137 B4.3.20], asked "
		"for at a.c:7");
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, SUCCESS, 0x10000, 0x10000,
			     1);
	call(FRAME(FID_VERSION, 0x10000));
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_RESULT);
	assert_string_equal(mock.violations[0].argument, "X3");
	mock.violation_count = 0;
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_READ_ENTRY, SUCCESS, 3, 0xFF,
			     UINT64_MAX, 0xFF);
	assert_good_call(FID_RTT_READ_ENTRY, 0x1000, 0, 3);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_READ_ENTRY, (uint64_t)-2);
	assert_int_equal(call(FRAME(FID_RTT_READ_ENTRY, 0, 0, 0)),
			 (uint64_t)-2);
	assert_int_equal(mock.violation_count, 0);
}

/* An output is there on the statuses that the document names, or is 0. */
static void outputs_of_another_status(void **state)
{
	(void)state;
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_READ_ENTRY, ERROR_INPUT, 0, 0,
			     0, 2);
	call(FRAME(FID_RTT_READ_ENTRY, 0x1000, 0, 3));
	assert_string_equal(mock.violations[0].place.file, __FILE__);
	mock.violations[0].place.file = NULL;
	assert_violation(RMM_MOCK_INVALID_OUTPUT,
			 "RMI_RTT_READ_ENTRY: ripas (X4) = 0x2 is not valid on "
			 "the status [DEN0137 B4.3.20]");
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, NOT_SUPPORTED, 0, 7);
	call(FRAME(FID_VERSION, 0x10000));
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_INVALID_OUTPUT);
	assert_string_equal(mock.violations[0].argument, "higher (X2)");
	mock.violation_count = 0;
	/* One that is valid on an error, and one that is valid always. */
	rmm_mock_will_return(&mock, RMI_MOCK_VERSION, ERROR_INPUT, 1, 2);
	call(FRAME(FID_VERSION, 0x10000));
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_DESTROY, 0x104, 0, 0x200000);
	call(FRAME(FID_RTT_DESTROY, 0x1000, 0, 3));
	assert_int_equal(mock.violation_count, 0);
	rmm_mock_will_return(&mock, RMI_MOCK_RTT_DESTROY, 0x104, 0x1000,
			     0x200000);
	call(FRAME(FID_RTT_DESTROY, 0x1000, 0, 3));
	assert_int_equal(mock.violation_count, 1);
	assert_string_equal(mock.violations[0].argument, "rtt (X1)");
}

static void enter(void)
{
	call(FRAME(FID_REC_ENTER, 0x1000, 0x5000));
}

static void memory(void **state)
{
	(void)state;
	call(FRAME(FID_REC_ENTER, 0x1000, 0x6000));
	assert_violation(
		RMM_MOCK_NO_MEMORY,
		"RMI_REC_ENTER: run_ptr (X2) = 0x6000 is no address of "
		"memory [DEN0137 B4.3.14]");
	assert_good_call(FID_REC_ENTER, 0x1000, 0x5000);
	/* Without a translator memory is not looked at. */
	mock.translate = NULL;
	assert_good_call(FID_REC_ENTER, 0x1000, 0x6000);
}

static void members(void **state)
{
	(void)state;
	page[0] = 0x21; /* flags: bit 5 */
	enter();
	assert_violation(RMM_MOCK_RESERVED_BITS,
			 "RMI_REC_ENTER: run_ptr (X2): RmiRecRun.enter.flags = "
			 "0x21 has reserved bits: bit 5 [DEN0137 B4.4.15]");
	page[0] = 0x1F;
	page[0x300] = 0xFE; /* gicv3_hcr: all that is permitted */
	page[0x301] = 0x40;
	memset(page + 0x200, 0xFF, 31 * 8); /* gprs */
	assert_good_call(FID_REC_ENTER, 0x1000, 0x5000);
	page[0x300] = 0xFF;
	enter();
	assert_violation(RMM_MOCK_NOT_PERMITTED,
			 "RMI_REC_ENTER: run_ptr (X2): "
			 "RmiRecRun.enter.gicv3_hcr = 0x40ff has bits that are "
			 "not permitted: bit 0, rec_gicv3 [DEN0137 B4.4.14]");
}

/* What stands in a page is one reason more for the RMM to refuse a call. */
static void refused_members(void **state)
{
	(void)state;
	page[0x800] = 3;    /* num_aux */
	page[0x809] = 0x40; /* aux[0] to aux[2], granules */
	page[0x811] = 0x60;
	page[0x819] = 0x70;
	assert_good_call(FID_REC_CREATE, 0x1000, 0x2000, 0x5000);
	page[0x819] = 0x60;
	call(FRAME(FID_REC_CREATE, 0x1000, 0x2000, 0x5000));
	assert_int_equal(mock.violation_count, 1);
	assert_string_equal(mock.violations[0].argument, "params_ptr (X3)");
	assert_string_equal(mock.violations[0].failure, "aux_alias");
	mock.violation_count = 0;
	page[0x819] = 0x20; /* the REC itself */
	call(FRAME(FID_REC_CREATE, 0x1000, 0x2000, 0x5000));
	assert_string_equal(mock.violations[0].failure, "aux_alias");
	mock.violation_count = 0;
	page[0x819] = 0x71;
	call(FRAME(FID_REC_CREATE, 0x1000, 0x2000, 0x5000));
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_REFUSED);
	assert_string_equal(mock.violations[0].failure, "aux_align");
	mock.violation_count = 0;
	/* It does not count, and what does is all in the array. */
	page[0x800] = 2;
	assert_good_call(FID_REC_CREATE, 0x1000, 0x2000, 0x5000);
	memset(page + 0x800, 0xFF, 8);
	for (unsigned int i = 0; i < 16; i++)
		page[0x80A + 8 * i] = (unsigned char)(i + 1);
	page[0x809 + 8 * 15] = 0x1;
	call(FRAME(FID_REC_CREATE, 0x1000, 0x2000, 0x5000));
	assert_int_equal(mock.violation_count, 1);
	assert_string_equal(mock.violations[0].failure, "aux_align");
}

/* Each violation has a failure of its own, if there are several. */
static void two_failures(void **state)
{
	(void)state;
	page[0x308 + 7] = 0x20; /* gicv3_lrs[0].HW */
	page[0x300] = 1;
	page[0x8] = 1; /* padding, of which no failure speaks */
	call(FRAME(FID_REC_ENTER, 0x1000, 0x5000));
	assert_int_equal(mock.violation_count, 3);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_PADDING);
	assert_null(mock.violations[0].failure);
	for (unsigned int i = 1; i < 3; i++) {
		assert_int_equal(mock.violations[i].rule,
				 RMM_MOCK_NOT_PERMITTED);
		assert_string_equal(mock.violations[i].failure, "rec_gicv3");
	}
}

static void encodings_of_members(void **state)
{
	(void)state;
	page[0x8] = 39;	    /* s2sz */
	page[0x809] = 0x20; /* rtt_base */
	page[0x810] = 1;    /* rtt_level_start */
	page[0x818] = 1;    /* rtt_num_start */
	page[0x30] = 2;	    /* hash_algo */
	call(FRAME(FID_REALM_CREATE, 0x1000, 0x5000));
	assert_violation(RMM_MOCK_RESERVED_ENCODING,
			 "RMI_REALM_CREATE: params_ptr (X2): "
			 "RmiRealmParams.hash_algo = 0x2 is a reserved "
			 "encoding, params_valid [DEN0137 B4.4.7]");
	page[0x30] = 1;
	assert_good_call(FID_REALM_CREATE, 0x1000, 0x5000);
}

/* Every byte of the page is a member's or is padding, or the RMM's. */
static void padding(void **state)
{
	unsigned int found = 0;

	(void)state;
	for (unsigned int i = 0; i < 0x800; i++) {
		bool used = i < 8 || (i >= 0x200 && i < 0x2F8) ||
			    (i >= 0x300 && i < 0x388);

		if (used)
			continue;
		page[i] = 0x80;
		enter();
		assert_int_equal(mock.violation_count, 1);
		assert_int_equal(mock.violations[0].rule, RMM_MOCK_PADDING);
		assert_int_equal(mock.violations[0].bit, 7);
		mock.violation_count = 0;
		page[i] = 0;
		found++;
	}
	assert_int_equal(found, 0x800 - 8 - 31 * 8 - 17 * 8);
	page[0x387] = 1;
	assert_good_call(FID_REC_ENTER, 0x1000, 0x5000);
	page[0x7FF] = 1;
	enter();
	assert_violation(RMM_MOCK_PADDING,
			 "RMI_REC_ENTER: run_ptr (X2): RmiRecRun.enter.0x7ff = "
			 "0x1 is padding and must be zero: bit 0 [DEN0137 "
			 "B4.4.14]");
}

/* The half of the page that the RMM writes holds what the last exit left. */
static void memory_of_the_rmm(void **state)
{
	(void)state;
	memset(page + 0x800, 0xFF, 0x800);
	assert_good_call(FID_REC_ENTER, 0x1000, 0x5000);
}

static void other_structures(void **state)
{
	(void)state;
	page[0x104] = 1; /* mpidr, bit 32 */
	call(FRAME(FID_REC_CREATE, 0x1000, 0x2000, 0x5000));
	assert_violation(
		RMM_MOCK_RESERVED_BITS,
		"RMI_REC_CREATE: params_ptr (X3): RmiRecParams.mpidr = "
		"0x100000000 has reserved bits: bit 32 [DEN0137 "
		"B4.4.18]");
	page[0x104] = 0;
	memset(page + 0x808, 0xF0, 16 * 8); /* aux */
	assert_good_call(FID_REC_CREATE, 0x1000, 0x2000, 0x5000);
}

static void rules_can_be_ignored(void **state)
{
	(void)state;
	mock.ignored = UINT32_C(1) << RMM_MOCK_MISALIGNED;
	assert_good_call(FID_RTT_CREATE, 0x1010, 0x2000, 0, 3);
	call(FRAME(FID_RTT_CREATE, 0x1010, 0x2000, 0, 3, 1));
	assert_int_equal(mock.violation_count, 1);
	assert_int_equal(mock.violations[0].rule, RMM_MOCK_UNUSED_REGISTER);
}

#define TEST(name) cmocka_unit_test_setup(name, fresh_mock)
#define MEMORY_TEST(name) cmocka_unit_test_setup(name, fresh_page)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(function_id),
		TEST(unused_registers),
		TEST(reserved_bits_of_an_argument),
		TEST(reserved_encoding_of_an_argument),
		TEST(alignment),
		TEST(alignment_to_a_level),
		TEST(no_level),
		TEST(arguments_together),
		TEST(results),
		TEST(outputs_of_another_status),
		MEMORY_TEST(memory),
		MEMORY_TEST(members),
		MEMORY_TEST(refused_members),
		MEMORY_TEST(two_failures),
		MEMORY_TEST(encodings_of_members),
		MEMORY_TEST(padding),
		MEMORY_TEST(memory_of_the_rmm),
		MEMORY_TEST(other_structures),
		TEST(rules_can_be_ignored),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
