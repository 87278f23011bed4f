/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/suggest.h"

/* As long as names may be; one more is far from everything. */
#define LETTERS_63 \
	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static void distances(void **state)
{
	(void)state;
	assert_int_equal(suggest_distance("", ""), 0);
	assert_int_equal(suggest_distance("", "abc"), 3);
	assert_int_equal(suggest_distance("abc", ""), 3);
	assert_int_equal(suggest_distance("abc", "abc"), 0);
	assert_int_equal(suggest_distance("abc", "axc"), 1);
	assert_int_equal(suggest_distance("abc", "ab"), 1);
	assert_int_equal(suggest_distance("abc", "xabc"), 1);
	assert_int_equal(suggest_distance("ab", "ba"), 2);
	assert_int_equal(suggest_distance("kitten", "sitting"), 3);
	assert_int_equal(suggest_distance("a", "A"), 1);
}

static void long_names_are_far(void **state)
{
	(void)state;
	assert_int_equal(suggest_distance(LETTERS_63, LETTERS_63), 0);
	assert_int_equal(suggest_distance(LETTERS_63 "a", LETTERS_63), 99);
	assert_int_equal(suggest_distance(LETTERS_63, LETTERS_63 "a"), 99);
}

static const char *suggest(const char *wrong, const char *first,
			   const char *second)
{
	struct suggestion best = { 0 };

	suggest_consider(&best, wrong, first);
	suggest_consider(&best, wrong, second);
	return best.name;
}

static void the_nearest_name_is_kept(void **state)
{
	(void)state;
	assert_string_equal(suggest("status", "states", "statuses"), "states");
	assert_string_equal(suggest("status", "statuses", "states"), "states");
	/* Of two that are as near, the first one. */
	assert_string_equal(suggest("stat", "stab", "star"), "stab");
}

static void short_names_must_be_nearer(void **state)
{
	(void)state;
	assert_null(suggest("abcde", "abcxy", "xyzzy"));
	assert_string_equal(suggest("abcde", "abcdx", "xyzzy"), "abcdx");
	assert_string_equal(suggest("abcdef", "abcxyz", "abxxyz"), "abcxyz");
	assert_null(suggest("abcdef", "abwxyz", "vwxyz"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(distances),
		cmocka_unit_test(long_names_are_far),
		cmocka_unit_test(the_nearest_name_is_kept),
		cmocka_unit_test(short_names_must_be_nearer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
