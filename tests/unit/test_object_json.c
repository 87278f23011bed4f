/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "verify/object_json.h"

static struct object_member members[] = {
	{ "gic.hcr",
	  "u64",
	  OBJECT_SIGNED,
	  UINT64_MAX,
	  64,
	  3,
	  128,
	  true,
	  { "a.h", 7 } },
	{ "x", "float", OBJECT_OTHER, 0, 32, 0, 0, false, { NULL, 0 } },
};

static const struct object_structure structure = {
	.name = "rec",
	.unit = "a.c",
	.size = UINT64_MAX,
	.place = { "a.h", 3 },
	.members = { .items = members, .count = 2 },
};

static const struct object_enumerator enumerator = { "RED", -1, { NULL, 0 } };

/* The lines, of which each is freed, as one text. */
static void join(char *text, size_t size, char *lines[], size_t count)
{
	*text = '\0';
	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(text);

		assert_non_null(lines[i]);
		snprintf(text + length, size - length, "%s\n", lines[i]);
		free(lines[i]);
	}
}

static void what_is_written_is_read(void **state)
{
	char *lines[] = { object_structure_line(&structure),
			  object_enumerator_line(&enumerator),
			  object_problem_line("caf\xe9"),
			  object_end_line(true) };
	struct arena arena = { 0 };
	struct object object = { 0 };
	const struct object_structure *read;
	const struct object_member *first;
	const struct object_enumerator *value;
	char text[1000];

	(void)state;
	join(text, sizeof(text), lines, 4);
	assert_true(object_read_lines(&arena, text, &object));
	assert_true(object.big_endian);
	assert_string_equal(object.problem, "caf?");
	assert_int_equal(object.structures.count, 1);
	read = object.structures.items;
	assert_string_equal(read->name, "rec");
	assert_string_equal(read->unit, "a.c");
	assert_true(read->size == UINT64_MAX);
	assert_int_equal(read->place.line, 3);
	assert_int_equal(read->members.count, 2);
	first = read->members.items;
	assert_string_equal(first->name, "gic.hcr");
	assert_true(first->offset == UINT64_MAX && first->bit_field);
	assert_int_equal(first->kind, OBJECT_SIGNED);
	assert_int_equal(first->stride, 128);
	assert_string_equal(first->place.file, "a.h");
	assert_null(first[1].place.file);
	value = object.enumerators.items;
	assert_int_equal(value->value, -1);
	arena_free(&arena);
}

static void without_an_end_nothing_counts(void **state)
{
	char *lines[] = { object_structure_line(&structure) };
	struct arena arena = { 0 };
	struct object object = { 0 };
	char text[1000];

	(void)state;
	join(text, sizeof(text), lines, 1);
	assert_false(object_read_lines(&arena, text, &object));
	assert_int_equal(object.structures.count, 0);
	arena_free(&arena);
}

static void nonsense_is_refused(void **state)
{
	static const char *const texts[] = {
		"{}\n",
		"[]\n",
		"{\"structure\":\"a\"}\n",
		"{\"enumerator\":1}\n",
		"{\"structure\":\"a\",\"unit\":null,\"size\":1,\"file\":null,"
		"\"line\":1,\"members\":[[1]]}\n",
		"{\"structure\":\"a\",\"unit\":null,\"size\":1,\"file\":null,"
		"\"line\":1,\"members\":[[\"a\",\"b\",99,0,0,0,0,false,null,"
		"0]]}\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct arena arena = { 0 };
		struct object object = { 0 };
		char *lines[] = { strdup(texts[i]), object_end_line(false) };
		char text[1000];

		lines[0][strlen(lines[0]) - 1] = '\0';
		join(text, sizeof(text), lines, 2);
		assert_false(object_read_lines(&arena, text, &object));
		assert_int_equal(object.structures.count, 0);
		arena_free(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(without_an_end_nothing_counts),
		cmocka_unit_test(nonsense_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
