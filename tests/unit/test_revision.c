/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "overlay/revision.h"

static int sign(int number)
{
	return (number > 0) - (number < 0);
}

/* Each is later than the one before it. */
static const char *const revisions[] = {
	"1",	     "1.0",	 "1.0-alp9",  "1.0-alp10", "1.0-bet0",
	"1.0-bet1",  "1.0-eac5", "1.0-rel0",  "1.0-rel1",  "1.1-alp12",
	"1.10-alp0", "2.0-bet0", "2.0-bet0a", "2.0-bet1",  "10.0-alp0",
};

#define COUNT (sizeof(revisions) / sizeof(revisions[0]))

static void revisions_are_in_order(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT; i++)
		for (size_t j = 0; j < COUNT; j++)
			assert_int_equal(sign(revision_compare(revisions[i],
							       revisions[j])),
					 sign((int)i - (int)j));
}

static void zeroes_do_not_count(void **state)
{
	(void)state;
	assert_int_equal(revision_compare("1.0-rel01", "1.0-rel1"), 0);
	assert_int_equal(revision_compare("1.00", "1.0"), 0);
	assert_true(revision_compare("1.0-rel09", "1.0-rel10") < 0);
	/* More digits than any integer has. */
	assert_true(revision_compare("99999999999999999999998",
				     "99999999999999999999999") < 0);
	assert_true(revision_compare("", "0") < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(revisions_are_in_order),
		cmocka_unit_test(zeroes_do_not_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
