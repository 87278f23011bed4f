/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/integer.h"

#define MOST UINT64_MAX

typedef bool operation(struct integer left, struct integer right,
		       struct integer *result);

static struct integer plus(uint64_t magnitude)
{
	return (struct integer){ magnitude, false };
}

static struct integer minus(uint64_t magnitude)
{
	return (struct integer){ magnitude, true };
}

static void assert_result(operation *calculate, struct integer left,
			  struct integer right, struct integer wanted)
{
	struct integer result;

	assert_true(calculate(left, right, &result));
	assert_int_equal(result.magnitude, wanted.magnitude);
	assert_int_equal(result.negative, wanted.negative);
}

static void assert_none(operation *calculate, struct integer left,
			struct integer right)
{
	struct integer result;

	assert_false(calculate(left, right, &result));
}

static void registers_become_numbers(void **state)
{
	(void)state;
	assert_int_equal(integer_unsigned(MOST).magnitude, MOST);
	assert_false(integer_unsigned(MOST).negative);
	assert_int_equal(integer_signed(MOST, 64).magnitude, 1);
	assert_true(integer_signed(MOST, 64).negative);
	assert_int_equal(integer_signed(UINT64_C(1) << 63, 64).magnitude,
			 UINT64_C(1) << 63);
	assert_int_equal(integer_signed(0x7f, 8).magnitude, 0x7f);
	assert_int_equal(integer_signed(0x80, 8).magnitude, 0x80);
	assert_true(integer_signed(0x80, 8).negative);
	assert_int_equal(integer_bits(minus(1)), MOST);
	assert_int_equal(integer_bits(plus(1)), 1);
}

static void numbers_have_an_order(void **state)
{
	(void)state;
	assert_int_equal(integer_compare(plus(1), plus(1)), 0);
	assert_int_equal(integer_compare(minus(1), minus(1)), 0);
	assert_true(integer_compare(minus(MOST), plus(0)) < 0);
	assert_true(integer_compare(plus(0), minus(MOST)) > 0);
	assert_true(integer_compare(minus(2), minus(1)) < 0);
	assert_true(integer_compare(plus(MOST), plus(1)) > 0);
}

static void sums(void **state)
{
	(void)state;
	assert_result(integer_add, plus(2), plus(3), plus(5));
	assert_result(integer_add, minus(2), minus(3), minus(5));
	assert_result(integer_add, plus(2), minus(3), minus(1));
	assert_result(integer_add, minus(2), plus(3), plus(1));
	assert_result(integer_add, minus(3), plus(3), plus(0));
	assert_result(integer_add, plus(MOST), minus(1), plus(MOST - 1));
	assert_none(integer_add, plus(MOST), plus(1));
	assert_none(integer_add, minus(1), minus(MOST));
	assert_result(integer_subtract, plus(2), plus(3), minus(1));
	assert_result(integer_subtract, minus(2), minus(3), plus(1));
	assert_result(integer_subtract, plus(0), plus(0), plus(0));
	assert_none(integer_subtract, minus(1), plus(MOST));
}

static void products_and_rests(void **state)
{
	(void)state;
	assert_result(integer_multiply, minus(2), plus(3), minus(6));
	assert_result(integer_multiply, minus(2), minus(3), plus(6));
	assert_result(integer_multiply, minus(2), plus(0), plus(0));
	assert_result(integer_multiply, plus(0), plus(MOST), plus(0));
	assert_none(integer_multiply, plus(UINT64_C(1) << 32),
		    plus(UINT64_C(1) << 32));
	assert_result(integer_modulo, plus(7), plus(4), plus(3));
	assert_result(integer_modulo, minus(7), plus(4), plus(1));
	assert_result(integer_modulo, minus(8), plus(4), plus(0));
	assert_none(integer_modulo, plus(7), plus(0));
	assert_none(integer_modulo, plus(7), minus(4));
}

static void powers(void **state)
{
	(void)state;
	assert_result(integer_power, plus(2), plus(63),
		      plus(UINT64_C(1) << 63));
	assert_result(integer_power, plus(9), plus(0), plus(1));
	assert_result(integer_power, minus(2), plus(3), minus(8));
	assert_result(integer_power, plus(0), plus(0), plus(1));
	assert_result(integer_power, plus(0), plus(MOST), plus(0));
	assert_result(integer_power, plus(1), plus(MOST), plus(1));
	assert_result(integer_power, minus(1), plus(MOST), minus(1));
	assert_result(integer_power, minus(1), plus(MOST - 1), plus(1));
	assert_none(integer_power, plus(2), plus(64));
	assert_none(integer_power, plus(2), minus(1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registers_become_numbers),
		cmocka_unit_test(numbers_have_an_order),
		cmocka_unit_test(sums),
		cmocka_unit_test(products_and_rests),
		cmocka_unit_test(powers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
