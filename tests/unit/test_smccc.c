/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/smccc.h"

static void function_ids_come_apart(void **state)
{
	struct smccc_function function = smccc_function(0xc4000150);

	(void)state;
	assert_true(function.fast);
	assert_true(function.smc64);
	assert_int_equal(function.owner, 4);
	assert_string_equal(function.owner_name, "standard secure service");
	assert_int_equal(function.reserved, 0);
	assert_false(function.sve_hint);
	assert_int_equal(function.number, 0x150);
}

static void each_bit_has_one_place(void **state)
{
	(void)state;
	for (unsigned int bit = 0; bit < 32; bit++) {
		struct smccc_function function =
			smccc_function((uint32_t)1 << bit);

		assert_int_equal(function.fast, bit == 31);
		assert_int_equal(function.smc64, bit == 30);
		assert_int_equal(function.owner,
				 bit >= 24 && bit <= 29 ? 1u << (bit - 24) : 0);
		assert_int_equal(function.reserved,
				 bit >= 17 && bit <= 23 ? 1u << (bit - 17) : 0);
		assert_int_equal(function.sve_hint, bit == 16);
		assert_int_equal(function.number, bit < 16 ? 1u << bit : 0);
	}
}

static void owners_have_names(void **state)
{
	(void)state;
	assert_string_equal(smccc_function(0).owner_name, "Arm architecture");
	assert_null(smccc_function(0x07000000).owner_name);
	assert_null(smccc_function(0x2f000000).owner_name);
	assert_string_equal(smccc_function(0x30000000).owner_name,
			    "trusted application");
	assert_string_equal(smccc_function(0x31000000).owner_name,
			    "trusted application");
	assert_string_equal(smccc_function(0x32000000).owner_name,
			    "trusted OS");
	assert_string_equal(smccc_function(0x3f000000).owner_name,
			    "trusted OS");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(function_ids_come_apart),
		cmocka_unit_test(each_bit_has_one_place),
		cmocka_unit_test(owners_have_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
