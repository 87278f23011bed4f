/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/limits.h"
#include "base/text_diff.h"

static void assert_diff(const char *old, const char *fresh, const char *hunks)
{
	struct buffer expected = { 0 };
	struct buffer out = { 0 };

	if (*hunks)
		buffer_printf(&expected, "--- a\n+++ b\n%s", hunks);
	text_diff(&out, "a", "b", old, strlen(old), fresh, strlen(fresh));
	assert_string_equal(out.data ? out.data : "",
			    expected.data ? expected.data : "");
	buffer_free(&expected);
	buffer_free(&out);
}

static void equal_texts(void **state)
{
	struct buffer out = { 0 };

	(void)state;
	assert_diff("", "", "");
	assert_diff("1\n2\n", "1\n2\n", "");
	assert_diff("1", "1", "");
	text_diff(&out, "a", "b", NULL, 0, NULL, 0);
	assert_int_equal(out.length, 0);
	assert_null(out.data);
}

static void empty_texts(void **state)
{
	struct buffer out = { 0 };

	(void)state;
	assert_diff("", "1\n2\n", "@@ -0,0 +1,2 @@\n+1\n+2\n");
	assert_diff("1\n", "", "@@ -1,1 +0,0 @@\n-1\n");
	assert_diff("", "\n", "@@ -0,0 +1,1 @@\n+\n");
	text_diff(&out, "/dev/null", "b", NULL, 0, "1\n", 2);
	assert_string_equal(out.data, "--- /dev/null\n+++ b\n"
				      "@@ -0,0 +1,1 @@\n+1\n");
	buffer_free(&out);
}

static void insertion(void **state)
{
	(void)state;
	assert_diff("1\n2\n3\n4\n", "0\n1\n2\n3\n4\n",
		    "@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n");
	assert_diff("1\n2\n3\n4\n", "1\n2\n3\n4\n5\n",
		    "@@ -2,3 +2,4 @@\n 2\n 3\n 4\n+5\n");
	assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n",
		    "@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n");
}

static void deletion(void **state)
{
	(void)state;
	assert_diff("0\n1\n2\n3\n4\n", "1\n2\n3\n4\n",
		    "@@ -1,4 +1,3 @@\n-0\n 1\n 2\n 3\n");
	assert_diff("1\n2\n3\n4\n5\n", "1\n2\n3\n4\n",
		    "@@ -2,4 +2,3 @@\n 2\n 3\n 4\n-5\n");
}

static void replacement(void **state)
{
	(void)state;
	assert_diff("1\n2\n3\n", "4\n5\n",
		    "@@ -1,3 +1,2 @@\n-1\n-2\n-3\n+4\n+5\n");
	assert_diff("1\n2\n3\n", "1\nx\n3\n",
		    "@@ -1,3 +1,3 @@\n 1\n-2\n+x\n 3\n");
	assert_diff("1\n", "1 \n", "@@ -1,1 +1,1 @@\n-1\n+1 \n");
}

static void missing_newline(void **state)
{
	(void)state;
	assert_diff("1\n2", "1\n2\n",
		    "@@ -1,2 +1,2 @@\n 1\n"
		    "-2\n\\ No newline at end of file\n+2\n");
	assert_diff("1\n2\n", "1\n2",
		    "@@ -1,2 +1,2 @@\n 1\n"
		    "-2\n+2\n\\ No newline at end of file\n");
	assert_diff("1\n2", "0\n2",
		    "@@ -1,2 +1,2 @@\n-1\n+0\n"
		    " 2\n\\ No newline at end of file\n");
	assert_diff("1", "2",
		    "@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n"
		    "+2\n\\ No newline at end of file\n");
	assert_diff("", "1",
		    "@@ -0,0 +1,1 @@\n"
		    "+1\n\\ No newline at end of file\n");
}

/* Six common lines are the context of both changes; seven part them. */
static void hunks_join(void **state)
{
	(void)state;
	assert_diff("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n",
		    "@@ -1,8 +1,8 @@\n-a\n+A\n"
		    " 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
}

static void hunks_stay_apart(void **state)
{
	(void)state;
	assert_diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n",
		    "A\nA\n1\n2\n3\n4\n5\n6\n7\nB\n",
		    "@@ -1,4 +1,5 @@\n-a\n+A\n+A\n 1\n 2\n 3\n"
		    "@@ -6,4 +7,4 @@\n 5\n 6\n 7\n-b\n+B\n");
	assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n",
		    "a\n1\n2\n3\n4\n5\n6\n7\n8\nb\n",
		    "@@ -1,3 +1,4 @@\n+a\n 1\n 2\n 3\n"
		    "@@ -6,3 +7,4 @@\n 6\n 7\n 8\n+b\n");
}

/* The example of Myers' paper: five edits, no fewer. */
static void fewest_edits(void **state)
{
	(void)state;
	assert_diff("A\nB\nC\nA\nB\nB\nA\n", "C\nB\nA\nB\nA\nC\n",
		    "@@ -1,7 +1,6 @@\n-A\n-B\n C\n+B\n A\n B\n-B\n A\n+C\n");
}

static void bytes_of_any_kind(void **state)
{
	static const char old[] = { 'a', 0, '\n', 'b', '\n' };
	static const char fresh[] = { 'a', 0, '\n', 'b', 0, '\n' };
	static const char expected[] = "--- x\n+++ x\n@@ -1,2 +1,2 @@\n"
				       " a\0\n-b\n+b\0\n";
	struct buffer out = { 0 };

	(void)state;
	text_diff(&out, "x", "x", old, sizeof(old), fresh, sizeof(fresh));
	assert_int_equal(out.length, sizeof(expected) - 1);
	assert_memory_equal(out.data, expected, sizeof(expected));
	buffer_free(&out);
}

static void names_with_spaces(void **state)
{
	struct buffer out = { 0 };

	(void)state;
	text_diff(&out, "/dev/null", "a b", "", 0, "1\n", 2);
	assert_string_equal(out.data, "--- /dev/null\n+++ a b\t\n"
				      "@@ -0,0 +1,1 @@\n+1\n");
	buffer_free(&out);
}

/* @edits different lines, half of them on each side of "same". */
static void add_lines(struct buffer *text, const char *word, size_t edits)
{
	for (size_t i = 0; i < edits; i++) {
		if (i == edits / 2)
			buffer_puts(text, "same\n");
		buffer_printf(text, "%s %zu\n", word, i);
	}
}

static struct buffer diff_of_edits(size_t deletions, size_t insertions)
{
	struct buffer old = { 0 };
	struct buffer fresh = { 0 };
	struct buffer out = { 0 };

	add_lines(&old, "old", deletions);
	add_lines(&fresh, "new", insertions);
	text_diff(&out, "a", "b", old.data, old.length, fresh.data,
		  fresh.length);
	buffer_free(&old);
	buffer_free(&fresh);
	return out;
}

static void edits_at_the_limit_are_found(void **state)
{
	size_t half = LIMIT_DIFF_EDITS / 2;
	struct buffer out = diff_of_edits(half, half);

	(void)state;
	assert_non_null(strstr(out.data, "\n same\n"));
	assert_null(strstr(out.data, "\n-same\n"));
	buffer_free(&out);
}

static void edits_beyond_the_limit_replace(void **state)
{
	size_t half = LIMIT_DIFF_EDITS / 2;
	struct buffer out = diff_of_edits(half, half + 1);

	(void)state;
	assert_null(strstr(out.data, "\n same\n"));
	assert_non_null(strstr(out.data, "\n-same\n"));
	assert_non_null(strstr(out.data, "\n+same\n"));
	assert_non_null(strstr(out.data, "\n@@ -1,1001 +1,1002 @@\n"));
	buffer_free(&out);
}

/* One line moves over @count equal ones: two edits, and lines in between. */
static struct buffer diff_of_move(size_t count)
{
	struct buffer old = { 0 };
	struct buffer fresh = { 0 };
	struct buffer out = { 0 };

	buffer_puts(&old, "moved\n");
	for (size_t i = 0; i < count; i++) {
		buffer_puts(&old, "x\n");
		buffer_puts(&fresh, "x\n");
	}
	buffer_puts(&fresh, "moved\n");
	text_diff(&out, "a", "b", old.data, old.length, fresh.data,
		  fresh.length);
	buffer_free(&old);
	buffer_free(&fresh);
	return out;
}

static void lines_at_the_limit_are_compared(void **state)
{
	struct buffer out = diff_of_move(LIMIT_DIFF_LINES / 2 - 1);

	(void)state;
	assert_string_equal(out.data, "--- a\n+++ b\n"
				      "@@ -1,4 +1,3 @@\n-moved\n x\n x\n x\n"
				      "@@ -49998,3 +49997,4 @@\n"
				      " x\n x\n x\n+moved\n");
	buffer_free(&out);
}

static void lines_beyond_the_limit_replace(void **state)
{
	struct buffer out = diff_of_move(LIMIT_DIFF_LINES / 2);

	(void)state;
	assert_non_null(strstr(out.data, "@@ -1,50001 +1,50001 @@\n-moved\n"));
	assert_null(strstr(out.data, "\n x\n"));
	buffer_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(equal_texts),
		cmocka_unit_test(empty_texts),
		cmocka_unit_test(insertion),
		cmocka_unit_test(deletion),
		cmocka_unit_test(replacement),
		cmocka_unit_test(missing_newline),
		cmocka_unit_test(hunks_join),
		cmocka_unit_test(hunks_stay_apart),
		cmocka_unit_test(fewest_edits),
		cmocka_unit_test(bytes_of_any_kind),
		cmocka_unit_test(names_with_spaces),
		cmocka_unit_test(edits_at_the_limit_are_found),
		cmocka_unit_test(edits_beyond_the_limit_replace),
		cmocka_unit_test(lines_at_the_limit_are_compared),
		cmocka_unit_test(lines_beyond_the_limit_replace),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
