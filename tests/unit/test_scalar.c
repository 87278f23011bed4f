/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "read/scalar.h"

static const struct choice choices[] = {
	{ "one", 1 },
	{ "two", 2 },
	{ 0 },
};

union value {
	struct name name;
	struct number number;
	struct bit_range bits;
	bool yes;
	int choice;
};

/* What is wrong with @text as a value of @kind, or "". */
static const char *convert(enum value_kind kind, const char *text,
			   union value *value)
{
	static char copy[100];
	const struct key key = { .name = "key",
				 .kind = kind,
				 .choices = choices };
	const struct name scalar = { .text = text };
	struct arena arena = { 0 };
	const char *problem = scalar_convert(&arena, &key, &scalar, value);

	strncpy(copy, problem ? problem : "", sizeof(copy) - 1);
	arena_free(&arena);
	return copy;
}

static void assert_good(enum value_kind kind, const char *text)
{
	union value value;

	assert_string_equal(convert(kind, text, &value), "");
}

static void assert_bad(enum value_kind kind, const char *text)
{
	union value value;

	assert_string_not_equal(convert(kind, text, &value), "");
}

static void names_are_identifiers(void **state)
{
	static const char *const bad[] = { "",	  "1a",	      "a-b", "a b",
					   "a.b", "\xc3\xa4", "a\n" };

	(void)state;
	assert_good(VALUE_NAME, "a");
	assert_good(VALUE_NAME, "_");
	assert_good(VALUE_NAME, "Z_9");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_bad(VALUE_NAME, bad[i]);
	assert_good(VALUE_TEXT, "1 a-b");
	assert_bad(VALUE_TEXT, "");
}

static void texts_can_stand_in_comments(void **state)
{
	static const char *const bad[] = { "",	    "a\nb", "a\tb", "a\x7f",
					   "a*/b",  "/*",   "a\\",  "\xc2\x85",
					   "\x1b[", "b\n" };

	(void)state;
	assert_good(VALUE_TEXT, "a * b / c, \\n, // and \xc3\xa4\xc2\xa0");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_bad(VALUE_TEXT, bad[i]);
}

static void labels_can_name_folders(void **state)
{
	static const char *const bad[] = { "",	   ".",	  "..",	     ".git",
					   "a/b",  "a b", "/a",	     "a\n",
					   "a\\b", "a:b", "\xc3\xa4" };

	(void)state;
	assert_good(VALUE_LABEL, "1.0-rel0");
	assert_good(VALUE_LABEL, "_");
	assert_good(VALUE_LABEL, "a..");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_bad(VALUE_LABEL, bad[i]);
}

static void sections_are_a_letter_and_numbers(void **state)
{
	static const char *const bad[] = { "",	    "B",    "4.3",   "b4",
					   "B4.",   "B.4",  "B4..3", "B4.3a",
					   "BB4.3", "B4 .3" };

	(void)state;
	assert_good(VALUE_SECTION, "A1");
	assert_good(VALUE_SECTION, "B4.3.10");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_bad(VALUE_SECTION, bad[i]);
}

static void numbers_may_be_negative_or_not(void **state)
{
	union value value;

	(void)state;
	assert_string_equal(convert(VALUE_INTEGER, "-1", &value), "");
	assert_true(value.number.negative);
	assert_true(value.number.given);
	assert_false(value.number.hex);
	assert_int_equal(value.number.value, UINT64_MAX);
	assert_bad(VALUE_NUMBER, "-1");
	assert_string_equal(convert(VALUE_NUMBER, "0x10", &value), "");
	assert_true(value.number.hex);
	assert_int_equal(value.number.value, 16);
	assert_bad(VALUE_NUMBER, "010");
	assert_bad(VALUE_NUMBER, "");
}

static void widths_are_positive_or_n(void **state)
{
	union value value;

	(void)state;
	assert_string_equal(convert(VALUE_WIDTH, "N", &value), "");
	assert_true(value.number.given);
	assert_int_equal(value.number.value, 0);
	assert_good(VALUE_WIDTH, "1");
	assert_bad(VALUE_WIDTH, "0");
	assert_bad(VALUE_WIDTH, "-1");
	assert_bad(VALUE_WIDTH, "n");
}

static void registers_are_x0_to_x17(void **state)
{
	static const char *const bad[] = { "X18",
					   "X",
					   "x0",
					   "W0",
					   "X01",
					   "X-1",
					   "X0x1",
					   "0",
					   "",
					   "X1 ",
					   "X18446744073709551616" };
	union value value;

	(void)state;
	assert_good(VALUE_REGISTER, "X0");
	assert_string_equal(convert(VALUE_REGISTER, "X17", &value), "");
	assert_int_equal(value.number.value, 17);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_bad(VALUE_REGISTER, bad[i]);
}

static void bits_are_the_higher_one_first(void **state)
{
	static const char *const bad[] = { "8",	    "8:",   ":8",    "7:8",
					   "1:0x0", "08:1", "8:01",  "8:-1",
					   "8:1 ",  " 8:1", "8:1:0", "",
					   "[8:1]" };
	union value value;

	(void)state;
	assert_string_equal(convert(VALUE_BITS, "63:0", &value), "");
	assert_int_equal(value.bits.msb, 63);
	assert_int_equal(value.bits.lsb, 0);
	assert_good(VALUE_BITS, "0:0");
	/* The checks know how wide it is; here only nothing may overflow. */
	assert_good(VALUE_BITS, "9999:0");
	assert_bad(VALUE_BITS, "99999999999999999999:0");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_bad(VALUE_BITS, bad[i]);
}

static void words_are_exact(void **state)
{
	union value value;

	(void)state;
	assert_string_equal(convert(VALUE_BOOL, "true", &value), "");
	assert_true(value.yes);
	assert_string_equal(convert(VALUE_BOOL, "false", &value), "");
	assert_false(value.yes);
	assert_bad(VALUE_BOOL, "True");
	assert_string_equal(convert(VALUE_CHOICE, "two", &value), "");
	assert_int_equal(value.choice, 2);
	assert_string_equal(convert(VALUE_CHOICE, "three", &value),
			    "is not among the words for it: one, two");
}

static void every_kind_has_a_name(void **state)
{
	(void)state;
	for (int kind = VALUE_TEXT; kind <= VALUE_CHOICE; kind++)
		assert_non_null(scalar_kind_text((enum value_kind)kind));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_identifiers),
		cmocka_unit_test(texts_can_stand_in_comments),
		cmocka_unit_test(labels_can_name_folders),
		cmocka_unit_test(sections_are_a_letter_and_numbers),
		cmocka_unit_test(numbers_may_be_negative_or_not),
		cmocka_unit_test(widths_are_positive_or_n),
		cmocka_unit_test(registers_are_x0_to_x17),
		cmocka_unit_test(bits_are_the_higher_one_first),
		cmocka_unit_test(words_are_exact),
		cmocka_unit_test(every_kind_has_a_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
