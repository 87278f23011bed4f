/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "decode/value.h"

static struct enumerator enumerators[] = {
	{ .item.name.text = "LEFT", .encoding.value = 1 },
	{ .item.name.text = "RIGHT", .encoding.value = 2 },
	{ .item.name.text = "LOST",
	  .encoding = { .value = UINT64_MAX, .negative = true } },
};

static const struct type side = {
	.item.name.text = "Side",
	.kind = TYPE_ENUMERATION,
	.width.value = 8,
	.enumerators = { enumerators, 3, 3 },
};
static const struct type number = {
	.kind = TYPE_SCALAR,
	.encoding = SCALAR_SIGNED,
};
static const struct type count = {
	.kind = TYPE_SCALAR,
	.encoding = SCALAR_UNSIGNED,
};
static const struct type bits = {
	.kind = TYPE_SCALAR,
	.encoding = SCALAR_BITS,
};

static const struct type_ref side8 = { { .text = "Side" }, &side, 8 };
static const struct type_ref int8 = { { .text = "Int8" }, &number, 8 };
static const struct type_ref int64 = { { .text = "Int64" }, &number, 64 };
static const struct type_ref uint8 = { { .text = "UInt8" }, &count, 8 };
static const struct type_ref bits1 = { { .text = "Bits1" }, &bits, 1 };
static const struct type_ref bits64 = { { .text = "Bits64" }, &bits, 64 };

static void values_have_the_form_of_their_type(void **state)
{
	static const struct {
		const struct type_ref *type;
		uint64_t value;
		const char *text;
	} cases[] = {
		{ &side8, 1, "LEFT" },
		{ &side8, 0xff, "LOST" },
		{ &side8, 3, "0x3" },
		{ &int8, 0, "0" },
		{ &int8, 0x7f, "127" },
		{ &int8, 0x80, "-128" },
		{ &int8, 0xff, "-1" },
		{ &int64, UINT64_MAX, "-1" },
		{ &int64, UINT64_C(1) << 63, "-9223372036854775808" },
		{ &uint8, 0xff, "255" },
		{ &bits64, 0, "0x0" },
		{ &bits64, UINT64_MAX, "0xffffffffffffffff" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buffer text = { 0 };
		struct buffer error = { 0 };
		uint64_t again = 0;

		value_put(&text, cases[i].type, cases[i].value);
		assert_string_equal(text.data, cases[i].text);
		assert_true(value_parse(cases[i].type, text.data, text.length,
					&again, &error));
		assert_int_equal(again, cases[i].value);
		buffer_free(&text);
		buffer_free(&error);
	}
}

static void any_form_is_read(void **state)
{
	static const struct {
		const struct type_ref *type;
		const char *text;
		uint64_t value;
	} cases[] = {
		{ &side8, "2", 2 },
		{ &side8, "0xff", 0xff },
		{ &side8, "-1", 0xff },
		{ &side8, "RIGHT", 2 },
		{ &int8, "0x80", 0x80 },
		{ &int8, "-128", 0x80 },
		{ &uint8, "0xFF", 0xff },
		{ &bits1, "1", 1 },
		{ &bits64, "18446744073709551615", UINT64_MAX },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buffer error = { 0 };
		uint64_t value = 0;

		assert_true(value_parse(cases[i].type, cases[i].text,
					strlen(cases[i].text), &value, &error));
		assert_int_equal(value, cases[i].value);
		assert_null(error.data);
	}
}

static void what_does_not_fit_is_refused(void **state)
{
	static const struct {
		const struct type_ref *type;
		const char *text;
		const char *error;
	} cases[] = {
		{ &side8, "LIFT",
		  "'LIFT' is no value of Side, did you mean "
		  "'LEFT'?" },
		{ &side8, "LEF",
		  "'LEF' is no value of Side, did you mean "
		  "'LEFT'?" },
		{ &side8, "UP", "'UP' is no value of Side" },
		{ &side8, "", "'' is no value of Side" },
		{ &side8, "256", "256 does not fit: Side has 8 bits" },
		{ &int8, "128", "128 does not fit: Int8 has 8 bits" },
		{ &int8, "-129", "-129 does not fit: Int8 has 8 bits" },
		{ &int8, "0x100", "0x100 does not fit: Int8 has 8 bits" },
		{ &uint8, "-1", "-1 is negative, and UInt8 is not signed" },
		{ &bits1, "2", "2 does not fit: Bits1 has 1 bit" },
		{ &bits64, "18446744073709551616",
		  "'18446744073709551616' does not fit into 64 bits" },
		{ &bits64, "x",
		  "'x' is not a number; write it like 17, -9 or "
		  "0x1F" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buffer error = { 0 };
		uint64_t value = 77;

		assert_false(value_parse(cases[i].type, cases[i].text,
					 strlen(cases[i].text), &value,
					 &error));
		assert_string_equal(error.data, cases[i].error);
		assert_int_equal(value, 77);
		buffer_free(&error);
	}
}

static void the_length_counts(void **state)
{
	struct buffer error = { 0 };
	uint64_t value = 0;

	(void)state;
	assert_true(value_parse(&side8, "LEFT=", 4, &value, &error));
	assert_int_equal(value, 1);
	assert_true(value_parse(&uint8, "2345", 2, &value, &error));
	assert_int_equal(value, 23);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_have_the_form_of_their_type),
		cmocka_unit_test(any_form_is_read),
		cmocka_unit_test(what_does_not_fit_is_refused),
		cmocka_unit_test(the_length_counts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
