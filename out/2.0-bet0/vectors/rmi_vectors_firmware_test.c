/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A cmocka suite: the firmware's files against the test vectors.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rmi_vectors_check.h"

static void all_vectors_pass(void **state)
{
	uint32_t failed = 0U;
	uint32_t number;

	(void)state;
	for (number = 1U; number <= rmi_vector_count(); number++) {
		if (!rmi_vector_passes(number)) {
			print_error("vector %u: %s\n", (unsigned int)number,
				    rmi_vector_name(number));
			failed++;
		}
	}
	assert_int_equal(failed, 0);
}

static void the_first_failing_is_told(void **state)
{
	(void)state;
	assert_int_equal(rmi_vector_first_failing(), 0);
	assert_int_equal(rmi_vector_passes(0U), 1);
	assert_string_equal(rmi_vector_name(0U), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_vectors_pass),
		cmocka_unit_test(the_first_failing_is_told),
	};

	return cmocka_run_group_tests_name("RMI vectors, firmware", tests, NULL,
					   NULL);
}
