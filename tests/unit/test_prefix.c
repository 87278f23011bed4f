/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "emit/prefix.h"

static void what_a_prefix_is(void **state)
{
	static const char *const good[] = { "v2_", "old_", "a_1_" };
	static const char *const bad[] = { "",	  "_",	 "v2",	 "2_",
					   "V2_", "v2-", "v 2_", "_v2_" };

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_true(prefix_ok(good[i]));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(prefix_ok(bad[i]));
}

static void case_is_that_of_the_name(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(prefix_name(&arena, "v2_", "rmi_rec"),
			    "v2_rmi_rec");
	assert_string_equal(prefix_name(&arena, "v2_", "RMI_REC_2"),
			    "V2_RMI_REC_2");
	assert_string_equal(prefix_name(&arena, "v2_", "RMI_u64"),
			    "v2_RMI_u64");
	arena_free(&arena);
}

static void check_text(const char *text, const char *expected)
{
	struct arena arena = { 0 };
	struct list words = { 0 };
	struct buffer buffer = { 0 };

	*(const char **)list_add(&arena, &words, sizeof(char *)) = "rmm_mock";
	*(const char **)list_add(&arena, &words, sizeof(char *)) = "RMM_";
	buffer_puts(&buffer, text);
	prefix_text(&arena, "v2_", &words, &buffer);
	assert_int_equal(buffer.length, strlen(expected));
	if (*expected)
		assert_string_equal(buffer.data, expected);
	buffer_free(&buffer);
	arena_free(&arena);
}

static void words_start_identifiers(void **state)
{
	(void)state;
	check_text("", "");
	check_text("rmm_mock", "v2_rmm_mock");
	check_text("(rmm_mock_use(RMM_X));\n",
		   "(v2_rmm_mock_use(V2_RMM_X));\n");
	check_text("rmm_moc xrmm_mock 1rmm_mock",
		   "rmm_moc xrmm_mock 1rmm_mock");
	check_text("v2_rmm_mock V2_RMM_X", "v2_rmm_mock V2_RMM_X");
}

static void names_of_files_stay(void **state)
{
	(void)state;
	check_text("#include \"rmm_mock.h\"\nrmm_mock\n",
		   "#include \"rmm_mock.h\"\nv2_rmm_mock\n");
	check_text("a\n#include <rmm_mock.h>", "a\n#include <rmm_mock.h>");
	check_text("#define RMM_X #RMM_Y\n#if RMM_X\n",
		   "#define V2_RMM_X #V2_RMM_Y\n#if V2_RMM_X\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_prefix_is),
		cmocka_unit_test(case_is_that_of_the_name),
		cmocka_unit_test(words_start_identifiers),
		cmocka_unit_test(names_of_files_stay),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
