/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A cmocka suite: the firmware's files against the test vectors.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "psci_vectors_check.h"

static void all_vectors_pass(void **state)
{
	uint32_t failed = 0U;
	uint32_t number;

	(void)state;
	for (number = 1U; number <= psci_vector_count(); number++) {
		if (!psci_vector_passes(number)) {
			print_error("vector %u: %s\n", (unsigned int)number,
				    psci_vector_name(number));
			failed++;
		}
	}
	assert_int_equal(failed, 0);
}

static void the_first_failing_is_told(void **state)
{
	(void)state;
	assert_int_equal(psci_vector_first_failing(), 0);
	assert_int_equal(psci_vector_passes(0U), 1);
	assert_string_equal(psci_vector_name(0U), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_vectors_pass),
		cmocka_unit_test(the_first_failing_is_told),
	};

	return cmocka_run_group_tests_name("PSCI vectors, firmware", tests, NULL,
					   NULL);
}
