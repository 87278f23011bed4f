/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "verify/object_lines.h"

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
	.size = UINT64_MAX,
	.place = { "a.h", 3 },
	.members = { .items = members, .count = 2 },
};

static const struct object_enumerator enumerator = { "RED", -1, { NULL, 0 } };

static void what_is_written_is_read(void **state)
{
	struct buffer lines = { 0 };
	struct arena arena = { 0 };
	struct object object = { 0 };
	const struct object_structure *read;
	const struct object_member *first;
	const struct object_enumerator *value;

	(void)state;
	object_write_structure(&structure, &lines);
	object_write_enumerator(&enumerator, &lines);
	object_write_problem("caf\xe9\tau\nlait", &lines);
	object_write_end(true, &lines);
	assert_true(object_read_lines(&arena, lines.data, &object));
	assert_true(object.big_endian);
	assert_string_equal(object.problem, "caf??au?lait");
	assert_int_equal(object.structures.count, 1);
	read = object.structures.items;
	assert_string_equal(read->name, "rec");
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
	buffer_free(&lines);
	arena_free(&arena);
}

static void without_an_end_nothing_counts(void **state)
{
	struct buffer lines = { 0 };
	struct arena arena = { 0 };
	struct object object = { 0 };

	(void)state;
	object_write_structure(&structure, &lines);
	assert_false(object_read_lines(&arena, lines.data, &object));
	assert_int_equal(object.structures.count, 0);
	buffer_free(&lines);
	arena_free(&arena);
}

static void well_formed_utf8_stays(void **state)
{
	struct buffer lines = { 0 };
	struct arena arena = { 0 };
	struct object object = { 0 };

	(void)state;
	object_write_problem("caf\xc3\xa9", &lines);
	object_write_end(false, &lines);
	assert_true(object_read_lines(&arena, lines.data, &object));
	assert_string_equal(object.problem, "caf\xc3\xa9");
	assert_false(object.big_endian);
	buffer_free(&lines);
	arena_free(&arena);
}

static void nonsense_is_refused(void **state)
{
	static const char *const texts[] = {
		"\n",
		"nonsense\n",
		"structure\ta\n",
		"structure\ta\t2\t1\t\t0\n",
		"structure\ta\t0\t-1\t\t0\n",
		"structure\ta\t0\t0x1\t\t0\n",
		"structure\ta\t0\t18446744073709551616\t\t0\n",
		"structure\ta\t0\t1\t\t4294967296\n",
		"structure\ta\t0\t1\t\t0\t0\n",
		"enumerator\ta\t\t\t0\n",
		/* a member of nothing, and one of a kind that there is not */
		"member\ta\tb\t0\t0\t0\t0\t0\t0\t\t0\n",
		"structure\ta\t0\t1\t\t0\nmember\ta\tb\t6\t0\t0\t0\t0\t0\t\t0\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct arena arena = { 0 };
		struct object object = { 0 };
		struct buffer lines = { 0 };

		buffer_puts(&lines, texts[i]);
		object_write_end(false, &lines);
		assert_false(object_read_lines(&arena, lines.data, &object));
		assert_int_equal(object.structures.count, 0);
		buffer_free(&lines);
		arena_free(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(without_an_end_nothing_counts),
		cmocka_unit_test(well_formed_utf8_stays),
		cmocka_unit_test(nonsense_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
