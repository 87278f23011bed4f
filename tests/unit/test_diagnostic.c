/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diagnostic.h"
#include "base/limits.h"

static const struct source source = { "spec.yaml",
				      "first\n\tsecond: \xc3\xa4 x\n", 23 };

static struct position at(unsigned int line, unsigned int column)
{
	return (struct position){ &source, line, column };
}

/* What is printed must be @wanted. */
static void assert_prints(const struct diagnostics *all, const char *wanted)
{
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	assert_non_null(stream);
	diagnostics_print(all, stream);
	fclose(stream);
	assert_string_equal(text, wanted);
	free(text);
}

static size_t count_lines(const struct diagnostics *all, const char *with)
{
	char *text = NULL;
	size_t length, count = 0;
	FILE *stream = open_memstream(&text, &length);

	assert_non_null(stream);
	diagnostics_print(all, stream);
	fclose(stream);
	for (const char *next = text; (next = strstr(next, with)); next++)
		count++;
	free(text);
	return count;
}

static void nothing_prints_nothing(void **state)
{
	struct arena arena = { 0 };
	const struct diagnostics all = { .arena = &arena };

	(void)state;
	assert_prints(&all, "");
}

static void the_caret_is_below_the_character(void **state)
{
	struct arena arena = { 0 };
	struct diagnostics all = { .arena = &arena };

	(void)state;
	diagnostic_error(&all, at(2, 12), "check", "wrong: %d", 7);
	assert_prints(&all, "spec.yaml:2:12: error: wrong: 7 [check]\n"
			    "     2 | \tsecond: \xc3\xa4 x\n"
			    "       | \t          ^\n");
	arena_free(&arena);
}

static void places_may_be_missing(void **state)
{
	struct arena arena = { 0 };
	struct diagnostics all = { .arena = &arena };
	struct diagnostic *error;

	(void)state;
	error = diagnostic_error(&all, (struct position){ 0 }, NULL, "no file");
	diagnostic_note(&all, error, (struct position){ 0 }, "none at all");
	diagnostic_note(&all, error, at(0, 0), "the whole file");
	assert_prints(&all, "error: no file\n"
			    "note: none at all\n"
			    "spec.yaml: note: the whole file\n");
	arena_free(&arena);
}

static void errors_stand_in_the_order_of_the_text(void **state)
{
	struct arena arena = { 0 };
	struct diagnostics all = { .arena = &arena };

	(void)state;
	diagnostic_error(&all, at(2, 1), NULL, "d");
	diagnostic_error(&all, at(1, 5), NULL, "b");
	diagnostic_error(&all, at(1, 5), NULL, "c");
	diagnostic_error(&all, at(1, 1), NULL, "a");
	assert_prints(&all, "spec.yaml:1:1: error: a\n"
			    "     1 | first\n"
			    "       | ^\n"
			    "spec.yaml:1:5: error: b\n"
			    "     1 | first\n"
			    "       |     ^\n"
			    "spec.yaml:1:5: error: c\n"
			    "     1 | first\n"
			    "       |     ^\n"
			    "spec.yaml:2:1: error: d\n"
			    "     2 | \tsecond: \xc3\xa4 x\n"
			    "       | ^\n");
	arena_free(&arena);
}

static void errors_are_capped(void **state)
{
	struct arena arena = { 0 };
	struct diagnostics all = { .arena = &arena };

	(void)state;
	for (size_t i = 0; i < LIMIT_ERRORS; i++)
		diagnostic_error(&all, at(1, 1), NULL, "one");
	assert_int_equal(count_lines(&all, "error: one"), LIMIT_ERRORS);
	assert_int_equal(count_lines(&all, "more errors"), 0);
	diagnostic_error(&all, at(1, 1), NULL, "one");
	assert_int_equal(count_lines(&all, "error: one"), LIMIT_ERRORS);
	assert_int_equal(count_lines(&all, "error: 1 more errors"), 1);
	arena_free(&arena);
}

static void notes_are_capped(void **state)
{
	struct arena arena = { 0 };
	struct diagnostics all = { .arena = &arena };
	struct diagnostic *error = diagnostic_error(&all, at(1, 1), NULL, "x");

	(void)state;
	for (size_t i = 0; i < LIMIT_NOTES; i++)
		diagnostic_note(&all, error, at(1, 1), "one");
	assert_int_equal(count_lines(&all, "note: "), LIMIT_NOTES);
	diagnostic_note(&all, error, at(1, 1), "one");
	assert_int_equal(count_lines(&all, "note: one"), LIMIT_NOTES);
	assert_int_equal(count_lines(&all, "note: and 1 more"), 1);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_prints_nothing),
		cmocka_unit_test(the_caret_is_below_the_character),
		cmocka_unit_test(places_may_be_missing),
		cmocka_unit_test(errors_stand_in_the_order_of_the_text),
		cmocka_unit_test(errors_are_capped),
		cmocka_unit_test(notes_are_capped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
