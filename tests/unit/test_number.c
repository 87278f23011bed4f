/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/number.h"

struct good {
	const char *text;
	uint64_t value;
	bool negative;
	bool hex;
};

static const struct good good[] = {
	{ "0", 0, false, false },
	{ "7", 7, false, false },
	{ "10", 10, false, false },
	{ "17", 17, false, false },
	{ "18446744073709551609", UINT64_MAX - 6, false, false },
	{ "18446744073709551615", UINT64_MAX, false, false },
	{ "-1", UINT64_MAX, true, false },
	{ "-9", (uint64_t)-9, true, false },
	{ "-9223372036854775807", 0x8000000000000001, true, false },
	{ "-9223372036854775808", 0x8000000000000000, true, false },
	{ "9223372036854775808", 0x8000000000000000, false, false },
	{ "0x0", 0, false, true },
	{ "0x9", 9, false, true },
	{ "0xa", 10, false, true },
	{ "0xF", 15, false, true },
	{ "0x00ff", 0xff, false, true },
	{ "0xC4000150", 0xc4000150, false, true },
	{ "0xfedcba9876543210", 0xfedcba9876543210, false, true },
	{ "0xFEDCBA9876543210", 0xfedcba9876543210, false, true },
	{ "0x0000000000000001", 1, false, true },
	{ "0xffffffffffffffff", UINT64_MAX, false, true },
};

static const char *const malformed[] = {
	"",
	" ",
	" 1",
	"1 ",
	"\t1",
	"1\n",
	"+1",
	"-",
	"--1",
	"- 1",
	"-0",
	"1-",
	"a",
	"ff",
	"1a",
	"0x",
	"0xg",
	"0x1g",
	"0x 1",
	"0X1",
	"-0x1",
	"0x-1",
	"+0x1",
	"0x0x1",
	"00x1",
	"x1",
	"0b1",
	"0o17",
	"1_0",
	"1,0",
	"1.0",
	"1.",
	"1e3",
	"0x1p3",
	".inf",
	"~",
	"null",
	"true",
	"08x",
	"-0a",
	"1\xc2\xa0",
	"\xd9\xa1",
	"18446744073709551616x",
	"0x1ffffffffffffffffg",
};

static const char *const too_large[] = {
	"18446744073709551616",
	"18446744073709551620",
	"18446744073709551625",
	"20000000000000000000",
	"99999999999999999999",
	"184467440737095516150",
	"100000000000000000000000000000000000000000",
	"-9223372036854775809",
	"-18446744073709551615",
	"-18446744073709551616",
	"0x10000000000000000",
	"0x00000000000000000",
	"0xfffffffffffffffff",
};

static const char *const leading_zero[] = {
	"00", "01", "007", "08", "-01", "-00", "018446744073709551616",
};

static void good_numbers(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct number_value number = { 0 };

		print_message("'%s'\n", good[i].text);
		assert_int_equal(number_parse(good[i].text, &number),
				 NUMBER_GOOD);
		assert_int_equal(number.value, good[i].value);
		assert_int_equal(number.negative, good[i].negative);
		assert_int_equal(number.hex, good[i].hex);
	}
}

static void assert_faults(const char *const *texts, size_t count,
			  enum number_fault fault)
{
	for (size_t i = 0; i < count; i++) {
		struct number_value number = { 42, true, true };

		print_message("'%s'\n", texts[i]);
		assert_int_equal(number_parse(texts[i], &number), fault);
		assert_int_equal(number.value, 42);
		assert_true(number.negative && number.hex);
	}
}

static void malformed_numbers(void **state)
{
	(void)state;
	assert_faults(malformed, sizeof(malformed) / sizeof(*malformed),
		      NUMBER_MALFORMED);
}

static void too_large_numbers(void **state)
{
	(void)state;
	assert_faults(too_large, sizeof(too_large) / sizeof(*too_large),
		      NUMBER_TOO_LARGE);
}

static void leading_zeros(void **state)
{
	(void)state;
	assert_faults(leading_zero,
		      sizeof(leading_zero) / sizeof(*leading_zero),
		      NUMBER_LEADING_ZERO);
}

/* A hexadecimal number has one bit at each place, and 64 places. */
static void every_bit(void **state)
{
	(void)state;
	for (unsigned int bit = 0; bit < 64; bit++) {
		char text[19] = "0x0000000000000000";
		struct number_value number = { 0 };

		text[17 - bit / 4] = "1248"[bit % 4];
		assert_int_equal(number_parse(text, &number), NUMBER_GOOD);
		assert_int_equal(number.value, (uint64_t)1 << bit);
	}
}

static void faults_have_texts(void **state)
{
	(void)state;
	assert_string_equal(number_fault_text(NUMBER_MALFORMED),
			    "is not a number; write it like 17, -9 or 0x1F");
	assert_string_equal(number_fault_text(NUMBER_TOO_LARGE),
			    "does not fit into 64 bits");
	assert_string_equal(
		number_fault_text(NUMBER_LEADING_ZERO),
		"starts with 0, which some read as octal; leave it away or write 0x");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(good_numbers),
		cmocka_unit_test(malformed_numbers),
		cmocka_unit_test(too_large_numbers),
		cmocka_unit_test(leading_zeros),
		cmocka_unit_test(every_bit),
		cmocka_unit_test(faults_have_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
