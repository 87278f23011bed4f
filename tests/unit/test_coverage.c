/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/coverage.h"

/* Finds the faults of @spans, which shall cover 0 to 64. */
static size_t find(struct arena *arena, struct span *spans, size_t count,
		   const struct coverage_fault **faults)
{
	struct list list = { 0 };

	coverage_find(arena, spans, count, 64, &list);
	*faults = list.items;
	return list.count;
}

static void assert_fault(const struct coverage_fault *fault,
			 enum coverage_fault_kind kind, uint64_t first,
			 uint64_t end)
{
	assert_int_equal(fault->kind, kind);
	assert_int_equal(fault->first, first);
	assert_int_equal(fault->end, end);
}

static void rows_that_touch_are_good_in_any_order(void **state)
{
	struct span spans[] = { { 63, 64, NULL },
				{ 0, 1, NULL },
				{ 1, 63, NULL } };
	const struct coverage_fault *faults;
	struct arena arena = { 0 };

	(void)state;
	assert_int_equal(find(&arena, spans, 3, &faults), 0);
	arena_free(&arena);
}

static void nothing_is_one_hole(void **state)
{
	const struct coverage_fault *faults;
	struct arena arena = { 0 };

	(void)state;
	assert_int_equal(find(&arena, NULL, 0, &faults), 1);
	assert_fault(faults, COVERAGE_HOLE, 0, 64);
	assert_null(faults->span);
	arena_free(&arena);
}

/* One bit is missing, at each place in turn. */
static void a_hole_of_one_is_found_everywhere(void **state)
{
	(void)state;
	for (uint64_t bit = 0; bit < 64; bit++) {
		struct span spans[] = { { 0, bit, "below" },
					{ bit + 1, 64, "above" } };
		const struct coverage_fault *faults;
		struct arena arena = { 0 };

		assert_int_equal(find(&arena, spans, 2, &faults), 1);
		assert_fault(faults, COVERAGE_HOLE, bit, bit + 1);
		if (bit == 63)
			assert_null(faults->span);
		else
			assert_string_equal(faults->span->row, "above");
		arena_free(&arena);
	}
}

/* One bit is stated twice, at each place in turn. */
static void an_overlap_of_one_is_found_everywhere(void **state)
{
	(void)state;
	for (uint64_t bit = 0; bit < 64; bit++) {
		struct span spans[] = { { 0, 64, NULL },
					{ bit, bit + 1, NULL } };
		const struct coverage_fault *faults;
		struct arena arena = { 0 };

		assert_int_equal(find(&arena, spans, 2, &faults), 1);
		assert_int_equal(faults->kind, COVERAGE_OVERLAP);
		assert_non_null(faults->other);
		arena_free(&arena);
	}
}

/* The long row is not forgotten when a short one comes in between. */
static void an_overlap_names_the_row_that_reaches_furthest(void **state)
{
	struct span spans[] = { { 0, 32, "long" },
				{ 1, 2, "short" },
				{ 31, 64, "next" } };
	const struct coverage_fault *faults;
	struct arena arena = { 0 };

	(void)state;
	assert_int_equal(find(&arena, spans, 3, &faults), 2);
	assert_fault(&faults[1], COVERAGE_OVERLAP, 31, 32);
	assert_string_equal(faults[1].span->row, "next");
	assert_string_equal(faults[1].other->row, "long");
	arena_free(&arena);
}

static void what_reaches_beyond_the_end_is_found(void **state)
{
	struct span across[] = { { 0, 65, NULL } };
	struct span beyond[] = { { 0, 64, NULL }, { 64, 65, NULL } };
	struct span far[] = { { 0, 64, NULL }, { 100, UINT64_MAX, NULL } };
	const struct coverage_fault *faults;
	struct arena arena = { 0 };

	(void)state;
	assert_int_equal(find(&arena, across, 1, &faults), 1);
	assert_fault(faults, COVERAGE_OUTSIDE, 64, 65);
	assert_int_equal(find(&arena, beyond, 2, &faults), 1);
	assert_fault(faults, COVERAGE_OUTSIDE, 64, 65);
	/* Behind the end nothing is missing. */
	assert_int_equal(find(&arena, far, 2, &faults), 1);
	assert_int_equal(faults->kind, COVERAGE_OUTSIDE);
	arena_free(&arena);
}

static void empty_rows_count_for_nothing(void **state)
{
	struct span spans[] = { { 0, 64, NULL },
				{ 8, 8, NULL },
				{ 64, 64, NULL } };
	const struct coverage_fault *faults;
	struct arena arena = { 0 };

	(void)state;
	assert_int_equal(find(&arena, spans, 3, &faults), 0);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_that_touch_are_good_in_any_order),
		cmocka_unit_test(nothing_is_one_hole),
		cmocka_unit_test(a_hole_of_one_is_found_everywhere),
		cmocka_unit_test(an_overlap_of_one_is_found_everywhere),
		cmocka_unit_test(
			an_overlap_names_the_row_that_reaches_furthest),
		cmocka_unit_test(what_reaches_beyond_the_end_is_found),
		cmocka_unit_test(empty_rows_count_for_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
