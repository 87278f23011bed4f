// SPDX-License-Identifier: BSD-3-Clause
/* Numbers of conditions, at the ends of what fits. */
#include "fixture.h"

#include "rmm_mock_numbers.h"

#define UNKNOWN ((struct number){ 0, false, false })

static void assert_number(struct number number, uint64_t magnitude,
			  bool is_negative)
{
	assert_true(number.is_known);
	assert_int_equal(number.magnitude, magnitude);
	assert_int_equal(number.is_negative, is_negative);
}

static void signs(void **state)
{
	(void)state;
	assert_number(number_of(UINT64_MAX), UINT64_MAX, false);
	assert_number(number_signed(UINT64_MAX, 64), 1, true);
	assert_number(number_signed(UINT64_C(1) << 63, 64), UINT64_C(1) << 63,
		      true);
	assert_number(number_signed(0x80, 8), 0x80, true);
	assert_number(number_signed(0x7F, 8), 0x7F, false);
	assert_number(number_negative(0), 0, false);
	assert_int_equal(number_bits(number_negative(1)), UINT64_MAX);
	assert_int_equal(number_bits(number_of(7)), 7);
}

static void sums(void **state)
{
	(void)state;
	assert_number(number_add(number_of(2), number_of(3)), 5, false);
	assert_number(number_add(number_negative(2), number_of(3)), 1, false);
	assert_number(number_add(number_of(2), number_negative(3)), 1, true);
	assert_number(number_add(number_of(3), number_negative(3)), 0, false);
	assert_number(number_add(number_of(UINT64_MAX), number_of(0)),
		      UINT64_MAX, false);
	assert_number(number_subtract(number_negative(1),
				      number_of(UINT64_MAX - 1)),
		      UINT64_MAX, true);
	assert_false(number_add(number_of(UINT64_MAX), number_of(1)).is_known);
	assert_false(number_subtract(number_negative(1), number_of(UINT64_MAX))
			     .is_known);
	assert_false(number_add(UNKNOWN, number_of(1)).is_known);
	assert_false(number_subtract(number_of(1), UNKNOWN).is_known);
}

static void products(void **state)
{
	const uint64_t half = UINT64_C(1) << 32;

	(void)state;
	assert_number(number_multiply(number_negative(2), number_of(3)), 6,
		      true);
	assert_number(number_multiply(number_of(0), number_negative(3)), 0,
		      false);
	assert_number(number_multiply(number_of(half), number_of(half - 1)),
		      UINT64_MAX - half + 1, false);
	assert_false(
		number_multiply(number_of(half), number_of(half)).is_known);
	assert_false(number_multiply(number_of(0), UNKNOWN).is_known);
}

static void rests(void **state)
{
	(void)state;
	assert_number(number_modulo(number_of(7), number_of(4)), 3, false);
	assert_number(number_modulo(number_negative(7), number_of(4)), 1,
		      false);
	assert_number(number_modulo(number_negative(8), number_of(4)), 0,
		      false);
	assert_false(number_modulo(number_of(7), number_of(0)).is_known);
	assert_false(number_modulo(number_of(7), number_negative(4)).is_known);
	assert_false(number_modulo(number_of(7), UNKNOWN).is_known);
}

static void powers(void **state)
{
	(void)state;
	assert_number(number_power(number_of(0), number_of(0)), 1, false);
	assert_number(number_power(number_of(0), number_of(UINT64_MAX)), 0,
		      false);
	assert_number(number_power(number_of(1), number_of(UINT64_MAX)), 1,
		      false);
	assert_number(number_power(number_negative(1), number_of(UINT64_MAX)),
		      1, true);
	assert_number(number_power(number_negative(1),
				   number_of(UINT64_MAX - 1)),
		      1, false);
	assert_number(number_power(number_of(2), number_of(63)),
		      UINT64_C(1) << 63, false);
	assert_number(number_power(number_negative(2), number_of(3)), 8, true);
	assert_false(number_power(number_of(2), number_of(64)).is_known);
	assert_false(
		number_power(number_of(2), number_of(UINT64_MAX)).is_known);
	assert_false(number_power(number_of(2), number_negative(1)).is_known);
	assert_false(number_power(UNKNOWN, number_of(0)).is_known);
}

static void relations(void **state)
{
	static const int64_t ordered[] = { INT64_MIN, -2, -1, 0, 1, INT64_MAX };
	const size_t count = sizeof(ordered) / sizeof(ordered[0]);

	(void)state;
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < count; j++) {
			struct number left =
				number_signed((uint64_t)ordered[i], 64);
			struct number right =
				number_signed((uint64_t)ordered[j], 64);

			assert_int_equal(number_is(left, NUMBER_LESS, right),
					 i < j);
			assert_int_equal(number_is(left, NUMBER_EQUAL, right),
					 i == j);
			assert_int_equal(
				number_is(left, NUMBER_GREATER | NUMBER_EQUAL,
					  right),
				i >= j);
		}
	assert_true(number_is(number_of(UINT64_MAX), NUMBER_GREATER,
			      number_of(INT64_MAX)));
	assert_false(number_is(UNKNOWN, NUMBER_LESS | NUMBER_EQUAL, UNKNOWN));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(signs),    cmocka_unit_test(sums),
		cmocka_unit_test(products), cmocka_unit_test(rests),
		cmocka_unit_test(powers),   cmocka_unit_test(relations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
