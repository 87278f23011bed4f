/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/output.h"

/* What every test has: a folder of its own, in which it runs. */
struct fixture {
	char folder[32];
	struct arena arena;
	const char *error;
	struct buffer report;
	size_t count; /* of written or stale files */
};

static int set_up(void **state)
{
	struct fixture *fixture = calloc(1, sizeof(*fixture));

	if (!fixture)
		return -1;
	strcpy(fixture->folder, "/tmp/rmigen-test-XXXXXX");
	*state = fixture;
	return mkdtemp(fixture->folder) ? chdir(fixture->folder) : -1;
}

/* Removes what is in the current folder, then goes up. */
static void remove_all(void)
{
	DIR *folder = opendir(".");
	struct dirent *entry;

	assert_non_null(folder);
	while ((entry = readdir(folder))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (unlink(entry->d_name) == 0)
			continue;
		assert_int_equal(chdir(entry->d_name), 0);
		remove_all();
		assert_int_equal(rmdir(entry->d_name), 0);
	}
	closedir(folder);
	assert_int_equal(chdir(".."), 0);
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	remove_all();
	assert_int_equal(rmdir(fixture->folder), 0);
	arena_free(&fixture->arena);
	buffer_free(&fixture->report);
	free(fixture);
	return 0;
}

static struct output_file file_of(const char *path, const char *text)
{
	struct output_file file = { .path = path };

	buffer_puts(&file.text, text);
	return file;
}

static void free_files(struct output_file *files, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buffer_free(&files[i].text);
}

/* Writes up to two files; the second path may be NULL. */
static bool write_two(struct fixture *fixture, const char *path,
		      const char *text, const char *path2, const char *text2)
{
	struct output_file files[] = {
		file_of(path, text),
		file_of(path2, path2 ? text2 : ""),
	};
	size_t count = path2 ? 2 : 1;
	bool good = output_write(files, count, &fixture->arena, &fixture->error,
				 &fixture->count);

	assert_int_equal(good, !fixture->error);
	free_files(files, 2);
	return good;
}

static bool write_one(struct fixture *fixture, const char *path,
		      const char *text)
{
	return write_two(fixture, path, text, NULL, NULL);
}

static bool check_two(struct fixture *fixture, const char *path,
		      const char *text, const char *path2, const char *text2)
{
	struct output_file files[] = {
		file_of(path, text),
		file_of(path2, path2 ? text2 : ""),
	};
	size_t count = path2 ? 2 : 1;
	bool good;

	buffer_free(&fixture->report);
	buffer_puts(&fixture->report, "");
	good = output_check(files, count, &fixture->arena, &fixture->error,
			    &fixture->report, &fixture->count);
	assert_int_equal(good, !fixture->error);
	free_files(files, 2);
	return good;
}

static void put(const char *path, const char *text)
{
	FILE *stream = fopen(path, "wb");

	assert_non_null(stream);
	assert_true(fputs(text, stream) >= 0);
	assert_int_equal(fclose(stream), 0);
}

static void assert_content(const char *path, const char *text)
{
	char content[256] = { 0 };
	FILE *stream = fopen(path, "rb");

	assert_non_null(stream);
	assert_int_equal(fread(content, 1, sizeof(content) - 1, stream),
			 strlen(text));
	fclose(stream);
	assert_string_equal(content, text);
}

/* Counts all entries, hidden ones too: temporaries are hidden. */
static size_t entries(const char *path)
{
	DIR *folder = opendir(path);
	size_t count = 0;

	assert_non_null(folder);
	while (readdir(folder))
		count++;
	closedir(folder);
	return count - 2;
}

static bool missing(const char *path)
{
	struct stat status;

	return lstat(path, &status) && errno == ENOENT;
}

static void paths(void **state)
{
	static const char *const good[] = {
		"a",  "a.h", "asm/rmi_smc.h", "a/b/c", "...",
		".a", "..a", "a..",	      "a b",   "a/.b/..c",
		"-",  "a-b", "\xc3\xa9",
	};
	static const char *const bad[] = {
		"",	  "/",	 "/a",	 "a/",	  "a//b", ".",
		"..",	  "./a", "../a", "a/.",	  "a/..", "a/./b",
		"a/../b", "//",	 "a\nb", "a\x7f", "\x01", "a/b\t",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_true(output_path_ok(good[i]));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(output_path_ok(bad[i]));
}

static void writes_and_makes_parents(void **state)
{
	struct fixture *fixture = *state;

	assert_true(write_two(fixture, "a", "one\n", "x/y/z", "two\n"));
	assert_int_equal(fixture->count, 2);
	assert_content("a", "one\n");
	assert_content("x/y/z", "two\n");
	assert_int_equal(entries("."), 2);
	assert_int_equal(entries("x/y"), 1);
}

static void writes_absolute_paths(void **state)
{
	struct fixture *fixture = *state;
	const char *path =
		arena_printf(&fixture->arena, "%s/x/a", fixture->folder);

	assert_true(write_one(fixture, path, "text"));
	assert_content("x/a", "text");
}

static void writes_an_empty_file(void **state)
{
	struct fixture *fixture = *state;
	const struct output_file file = { .path = "a" };

	for (size_t written = 1; written <= 1; written--) {
		assert_true(output_write(&file, 1, &fixture->arena,
					 &fixture->error, &fixture->count));
		assert_int_equal(fixture->count, written);
	}
	assert_content("a", "");
}

static void mode_follows_the_umask(void **state)
{
	mode_t before = umask(027);
	struct stat status;

	assert_true(write_one(*state, "x/a", "text"));
	umask(before);
	assert_int_equal(stat("x/a", &status), 0);
	assert_int_equal(status.st_mode & 07777, 0640);
	assert_int_equal(stat("x", &status), 0);
	assert_int_equal(status.st_mode & 0777, 0750);
}

static void equal_content_is_not_touched(void **state)
{
	const struct timespec long_ago[2] = { { 1000, 1 }, { 1000, 1 } };
	struct fixture *fixture = *state;
	struct stat before, after;

	assert_true(write_two(fixture, "same", "1\n", "other", "2\n"));
	assert_int_equal(utimensat(AT_FDCWD, "same", long_ago, 0), 0);
	assert_int_equal(stat("same", &before), 0);
	assert_true(write_two(fixture, "same", "1\n", "other", "3\n"));
	assert_int_equal(fixture->count, 1);
	assert_int_equal(stat("same", &after), 0);
	assert_int_equal(after.st_ino, before.st_ino);
	assert_int_equal(after.st_mtim.tv_sec, 1000);
	assert_int_equal(after.st_mtim.tv_nsec, 1);
	assert_content("other", "3\n");
}

static void content_of_equal_length_is_compared(void **state)
{
	struct fixture *fixture = *state;

	put("a", "old");
	assert_true(write_one(fixture, "a", "new"));
	assert_int_equal(fixture->count, 1);
	assert_content("a", "new");
}

/* Another name of the old file shows that it was not written into. */
static void replaces_and_does_not_overwrite(void **state)
{
	put("a", "old");
	assert_int_equal(link("a", "b"), 0);
	assert_true(write_one(*state, "a", "new"));
	assert_content("a", "new");
	assert_content("b", "old");
}

static void large_content(void **state)
{
	struct fixture *fixture = *state;
	struct output_file file = { .path = "a" };
	struct stat status;

	for (unsigned int i = 0; i < 300000; i++)
		buffer_printf(&file.text, "%u\n", i);
	for (size_t written = 1; written <= 1; written--) {
		assert_true(output_write(&file, 1, &fixture->arena,
					 &fixture->error, &fixture->count));
		assert_int_equal(fixture->count, written);
	}
	assert_int_equal(stat("a", &status), 0);
	assert_int_equal(status.st_size, file.text.length);
	buffer_free(&file.text);
}

/* Writes "good", "new/folder/good" and @path: the last must fail alone. */
static void assert_nothing_written(struct fixture *fixture, const char *path,
				   const char *error)
{
	struct output_file files[] = {
		file_of("good", "new"),
		file_of("new/folder/good", "new"),
		file_of(path, "new"),
	};
	size_t before;

	put("good", "old");
	before = entries(".");
	assert_false(output_write(files, 3, &fixture->arena, &fixture->error,
				  &fixture->count));
	assert_string_equal(fixture->error, error);
	assert_int_equal(fixture->count, 0);
	assert_content("good", "old");
	assert_true(missing("new"));
	assert_int_equal(entries("."), before);
	free_files(files, 3);
}

static void parent_is_a_file(void **state)
{
	put("file", "text");
	assert_nothing_written(*state, "file/a",
			       "file: is a file, but a folder is needed");
	assert_nothing_written(*state, "file/x/a",
			       "file: is a file, but a folder is needed");
	assert_content("file", "text");
}

static void target_is_a_folder(void **state)
{
	assert_int_equal(mkdir("taken", 0777), 0);
	assert_nothing_written(*state, "taken",
			       "taken: is a folder, not a file");
}

static void target_is_a_link(void **state)
{
	put("elsewhere", "new");
	assert_int_equal(symlink("elsewhere", "link"), 0);
	assert_nothing_written(*state, "link",
			       "link: is a symbolic link, not a file");
	assert_content("elsewhere", "new");
	assert_int_equal(unlink("elsewhere"), 0);
	assert_nothing_written(*state, "link",
			       "link: is a symbolic link, not a file");
	assert_true(missing("elsewhere"));
}

static void target_is_a_pipe(void **state)
{
	assert_int_equal(mkfifo("pipe", 0666), 0);
	assert_nothing_written(*state, "pipe", "pipe: is not a regular file");
}

static void target_has_no_name(void **state)
{
	assert_nothing_written(*state, "", "an output: has no path");
	assert_nothing_written(*state, "new/folder/",
			       "new/folder/: is a folder, not a file");
}

static void path_is_file_and_folder(void **state)
{
	assert_nothing_written(*state, "good/a",
			       "good: is a file, but a folder is needed");
	assert_nothing_written(*state, "new/folder",
			       "new/folder: is a folder, not a file");
}

static void path_occurs_twice(void **state)
{
	assert_nothing_written(*state, "new/folder/good",
			       "new/folder/good: is the path of two outputs");
}

static void name_is_too_long(void **state)
{
	struct fixture *fixture = *state;
	char *path = arena_printf(&fixture->arena, "x/%0300d", 0);

	assert_nothing_written(fixture, path,
			       arena_printf(&fixture->arena,
					    "%s: cannot look at it: "
					    "File name too long",
					    path));
	assert_true(missing("x"));
}

/* As on a full disk, the second file does not fit. */
static void write_fails(void **state)
{
	const struct rlimit small = { 100, RLIM_INFINITY };
	struct fixture *fixture = *state;
	struct output_file files[] = {
		file_of("small", "new"),
		file_of("x/large", ""),
	};
	struct rlimit before;
	bool good;

	buffer_printf(&files[1].text, "%0101d", 0);
	put("small", "old");
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	good = output_write(files, 2, &fixture->arena, &fixture->error,
			    &fixture->count);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_false(good);
	assert_string_equal(fixture->error,
			    "x/large: cannot write it: File too large");
	assert_content("small", "old");
	assert_int_equal(entries("."), 1);
	free_files(files, 2);
}

static void folder_is_not_removed_if_it_was_there(void **state)
{
	assert_int_equal(mkdir("x", 0777), 0);
	assert_int_equal(mkdir("x/taken", 0777), 0);
	assert_false(write_two(*state, "x/y/a", "new", "x/taken", "new"));
	assert_true(missing("x/y"));
	assert_int_equal(entries("x"), 1);
}

/* What a crash left is neither used nor removed. */
static void temporary_name_is_taken(void **state)
{
	put(".a.0.tmp", "left");
	assert_int_equal(symlink("elsewhere", ".a.1.tmp"), 0);
	assert_true(write_one(*state, "a", "new"));
	assert_content("a", "new");
	assert_content(".a.0.tmp", "left");
	assert_true(missing("elsewhere"));
	assert_int_equal(entries("."), 3);
}

static void temporary_names_run_out(void **state)
{
	struct fixture *fixture = *state;

	for (unsigned int i = 0; i < LIMIT_TEMPORARIES; i++)
		put(arena_printf(&fixture->arena, ".a.%u.tmp", i), "left");
	assert_false(write_one(fixture, "a", "new"));
	assert_string_equal(fixture->error,
			    "a: cannot create a file beside it: File exists");
	assert_int_equal(entries("."), LIMIT_TEMPORARIES);
	assert_int_equal(unlink(".a.99.tmp"), 0);
	assert_true(write_one(fixture, "a", "new"));
}

static void check_of_equal_files(void **state)
{
	struct fixture *fixture = *state;

	put("a", "1\n");
	put("empty", "");
	assert_true(check_two(fixture, "a", "1\n", "empty", ""));
	assert_int_equal(fixture->count, 0);
	assert_string_equal(fixture->report.data, "");
}

static void check_of_stale_files(void **state)
{
	struct fixture *fixture = *state;

	put("a", "1\n");
	assert_true(check_two(fixture, "a", "2\n", "x/b", "3\n"));
	assert_int_equal(fixture->count, 2);
	assert_string_equal(fixture->report.data,
			    "--- a\n+++ a\n@@ -1,1 +1,1 @@\n-1\n+2\n"
			    "--- /dev/null\n+++ x/b\n@@ -0,0 +1,1 @@\n+3\n");
	assert_content("a", "1\n");
	assert_true(missing("x"));
	assert_int_equal(entries("."), 1);
}

static void check_of_a_missing_empty_file(void **state)
{
	struct fixture *fixture = *state;

	assert_true(check_two(fixture, "a", "", NULL, NULL));
	assert_int_equal(fixture->count, 1);
	assert_string_equal(fixture->report.data, "--- /dev/null\n+++ a\n");
	assert_true(missing("a"));
}

static void check_of_a_folder(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(mkdir("taken", 0777), 0);
	assert_false(check_two(fixture, "taken", "1", "b", "2"));
	assert_string_equal(fixture->error, "taken: is a folder, not a file");
}

static void check_of_a_large_file(void **state)
{
	struct fixture *fixture = *state;

	put("a", "");
	assert_int_equal(truncate("a", LIMIT_FILE_BYTES), 0);
	assert_true(check_two(fixture, "a", "1\n", NULL, NULL));
	assert_int_equal(fixture->count, 1);
	assert_int_equal(truncate("a", LIMIT_FILE_BYTES + 1), 0);
	assert_false(check_two(fixture, "a", "1\n", NULL, NULL));
	assert_string_equal(fixture->error, "a: is too large for an output");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths),
		TEST(writes_and_makes_parents),
		TEST(writes_absolute_paths),
		TEST(writes_an_empty_file),
		TEST(mode_follows_the_umask),
		TEST(equal_content_is_not_touched),
		TEST(content_of_equal_length_is_compared),
		TEST(replaces_and_does_not_overwrite),
		TEST(large_content),
		TEST(parent_is_a_file),
		TEST(target_is_a_folder),
		TEST(target_is_a_link),
		TEST(target_is_a_pipe),
		TEST(target_has_no_name),
		TEST(path_is_file_and_folder),
		TEST(path_occurs_twice),
		TEST(name_is_too_long),
		TEST(write_fails),
		TEST(folder_is_not_removed_if_it_was_there),
		TEST(temporary_name_is_taken),
		TEST(temporary_names_run_out),
		TEST(check_of_equal_files),
		TEST(check_of_stale_files),
		TEST(check_of_a_missing_empty_file),
		TEST(check_of_a_folder),
		TEST(check_of_a_large_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
