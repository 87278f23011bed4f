/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/source.h"

static void assert_line(const struct source *source, unsigned int line,
			const char *wanted)
{
	size_t length;
	const char *found = source_line(source, line, &length);

	assert_int_equal(length, strlen(wanted));
	assert_memory_equal(found, wanted, length);
}

static void lines_are_found(void **state)
{
	const struct source source = { "name", "one\n\nthree\n", 11 };
	const struct source open = { "name", "one", 3 };
	const struct source empty = { "name", "", 0 };

	(void)state;
	assert_line(&source, 1, "one");
	assert_line(&source, 2, "");
	assert_line(&source, 3, "three");
	assert_line(&source, 4, "");
	assert_line(&open, 1, "one");
	assert_line(&empty, 1, "");
}

static void assert_position(size_t offset, unsigned int line,
			    unsigned int column)
{
	const struct source source = { "name",
				       "a\xc3\xa4"
				       "b\n\xff"
				       "c",
				       7 };
	struct position at = source_position(&source, offset);

	assert_ptr_equal(at.source, &source);
	assert_int_equal(at.line, line);
	assert_int_equal(at.column, column);
}

static void positions_count_characters(void **state)
{
	(void)state;
	assert_position(0, 1, 1);
	assert_position(1, 1, 2);
	assert_position(3, 1, 3);
	assert_position(4, 1, 4);
	assert_position(5, 2, 1);
	assert_position(6, 2, 2);
	assert_position(7, 2, 3);
	assert_position(1000, 2, 3);
}

/* Writes @size bytes to a file, reads it as a source, removes it. */
static bool read_back(struct arena *arena, const char *bytes, size_t size,
		      struct source *source, const char **error)
{
	char path[] = "/tmp/rmigen-test-XXXXXX";
	int descriptor = mkstemp(path);
	FILE *file = fdopen(descriptor, "wb");
	bool good;

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
	good = source_read(arena, source, path, error);
	assert_int_equal(unlink(path), 0);
	return good;
}

static void files_are_read_whole(void **state)
{
	static const char bytes[] = "a\0b\xff\n";
	struct arena arena = { 0 };
	struct source source;
	const char *error;

	(void)state;
	assert_true(read_back(&arena, bytes, sizeof(bytes), &source, &error));
	assert_null(error);
	assert_int_equal(source.length, sizeof(bytes));
	assert_memory_equal(source.text, bytes, sizeof(bytes));
	assert_true(read_back(&arena, "", 0, &source, &error));
	assert_int_equal(source.length, 0);
	assert_string_equal(source.text, "");
	arena_free(&arena);
}

static void large_files_are_refused(void **state)
{
	char *bytes = calloc(1, LIMIT_FILE_BYTES + 1);
	struct arena arena = { 0 };
	struct source source;
	const char *error;

	(void)state;
	assert_non_null(bytes);
	assert_true(
		read_back(&arena, bytes, LIMIT_FILE_BYTES, &source, &error));
	assert_false(read_back(&arena, bytes, LIMIT_FILE_BYTES + 1, &source,
			       &error));
	assert_string_equal(error, "the file is larger than 16 MiB");
	free(bytes);
	arena_free(&arena);
}

static void what_cannot_be_read_has_a_reason(void **state)
{
	struct arena arena = { 0 };
	struct source source;
	const char *error;

	(void)state;
	assert_false(source_read(&arena, &source, "/nowhere/x", &error));
	assert_string_equal(error, "No such file or directory");
	assert_false(source_read(&arena, &source, "/", &error));
	assert_string_equal(error, "Is a directory");
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_found),
		cmocka_unit_test(positions_count_characters),
		cmocka_unit_test(files_are_read_whole),
		cmocka_unit_test(large_files_are_refused),
		cmocka_unit_test(what_cannot_be_read_has_a_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
