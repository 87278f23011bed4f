/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Whatever becomes of the process that reads an object, the program goes on and
 * says so. Here that process runs the dwarf_object() of this file, which comes
 * to the end that the path asks for.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/limits.h"
#include "verify/dwarf_object.h"
#include "verify/object_lines.h"
#include "verify/object_read.h"

static const struct object_structure structure = { .name = "row", .size = 16 };

static void write_text(FILE *out, bool with_end)
{
	struct buffer text = { 0 };

	object_write_structure(&structure, &text);
	if (with_end)
		object_write_end(true, &text);
	fputs(text.data, out);
	buffer_free(&text);
}

/* What the process is allowed, as a problem for the parent to look at. */
static void write_limits(FILE *out)
{
	struct rlimit cpu, core, space;
	struct buffer text = { 0 };
	char problem[100];

	getrlimit(RLIMIT_CPU, &cpu);
	getrlimit(RLIMIT_CORE, &core);
	getrlimit(RLIMIT_AS, &space);
	snprintf(problem, sizeof(problem), "%d %d %d",
		 cpu.rlim_max == LIMIT_OBJECT_SECONDS, core.rlim_max == 0,
		 space.rlim_max == LIMIT_OBJECT_BYTES);
	object_write_problem(problem, &text);
	object_write_end(false, &text);
	fputs(text.data, out);
	buffer_free(&text);
}

void dwarf_object(const char *path, const struct wanted *wanted, FILE *out)
{
	(void)wanted;
	if (strcmp(path, "limits") == 0) {
		write_limits(out);
		return;
	}
	write_text(out, strcmp(path, "good") == 0);
	fflush(out);
	if (strcmp(path, "crash") == 0)
		raise(SIGSEGV);
	if (strcmp(path, "abort") == 0)
		abort();
	if (strcmp(path, "slow") == 0)
		raise(SIGXCPU);
	if (strcmp(path, "exit") == 0)
		_exit(1);
}

static void assert_problem(const char *path, const char *problem)
{
	const struct wanted wanted = { 0 };
	struct arena arena = { 0 };
	struct object object;

	/* A sanitizer would take the signal for a mistake of ours. */
	signal(SIGSEGV, SIG_DFL);
	object_read(&arena, path, &wanted, &object);
	assert_string_equal(object.path, path);
	assert_non_null(object.problem);
	if (!strstr(object.problem, problem))
		fail_msg("%s: %s", path, object.problem);
	assert_int_equal(object.structures.count, 0);
	arena_free(&arena);
}

static void what_comes_to_its_end_counts(void **state)
{
	const struct wanted wanted = { 0 };
	struct arena arena = { 0 };
	struct object object;

	(void)state;
	object_read(&arena, "good", &wanted, &object);
	assert_null(object.problem);
	assert_true(object.big_endian);
	assert_int_equal(object.structures.count, 1);
	arena_free(&arena);
}

static void what_does_not_is_a_problem_of_the_object(void **state)
{
	(void)state;
	assert_problem("crash", "libdw crashes over it (Segmentation fault)");
	assert_problem("abort", "libdw crashes over it (Aborted)");
	assert_problem("slow", "takes more than 300 s");
	assert_problem("exit", "libdw gives up");
	assert_problem("silent", "libdw gives up");
}

static void the_process_is_limited(void **state)
{
	const struct wanted wanted = { 0 };
	struct arena arena = { 0 };
	struct object object;

	(void)state;
	object_read(&arena, "limits", &wanted, &object);
#ifdef __SANITIZE_ADDRESS__
	assert_string_equal(object.problem, "1 1 0");
#else
	assert_string_equal(object.problem, "1 1 1");
#endif
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_comes_to_its_end_counts),
		cmocka_unit_test(what_does_not_is_a_problem_of_the_object),
		cmocka_unit_test(the_process_is_limited),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
