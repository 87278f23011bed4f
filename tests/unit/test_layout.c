/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/layout.h"
#include "model/policy.h"

static const struct type scalar = { .kind = TYPE_SCALAR };
static const struct type nested = { .kind = TYPE_STRUCTURE };

static void masks_reach_both_ends(void **state)
{
	(void)state;
	assert_int_equal(layout_mask(63, 0), UINT64_MAX);
	assert_int_equal(layout_mask(0, 0), 1);
	assert_int_equal(layout_mask(63, 63), UINT64_C(1) << 63);
	assert_int_equal(layout_mask(15, 8), 0xff00);
	assert_int_equal(layout_mask(62, 1), UINT64_MAX / 2 - 1);
}

static void reserved_bits_are_collected(void **state)
{
	struct field fields[] = {
		{ .bits = { .msb = 0, .lsb = 0 }, .reserved = RULE_SBZ },
		{ .bits = { .msb = 62, .lsb = 1 } },
		{ .bits = { .msb = 63, .lsb = 63 }, .reserved = RULE_MBZ },
	};
	struct type type = { .kind = TYPE_FIELDSET,
			     .fields = { .items = fields, .count = 3 } };

	(void)state;
	assert_int_equal(layout_reserved_mask(&type), UINT64_C(1) << 63 | 1);
	type.fields.count = 0;
	assert_int_equal(layout_reserved_mask(&type), 0);
}

/* The inner types reserve bits 7:4 and 7:6 of their eight. */
static void bits_of_all_alternatives_are_reserved(void **state)
{
	static const struct type left = { .kind = TYPE_FIELDSET,
					  .reserved = 0xf0 };
	static const struct type right = { .kind = TYPE_FIELDSET,
					   .reserved = 0xc0 };
	struct alternative alternatives[] = {
		{ .type = { .type = &left } },
		{ .type = { .type = &right } },
		{ .type = { .type = &scalar } },
	};
	struct field field = {
		.bits = { .msb = 63, .lsb = 56 },
		.alternatives = { .items = alternatives, .count = 2 },
	};
	struct type type = { .kind = TYPE_FIELDSET,
			     .fields = { .items = &field, .count = 1 } };

	(void)state;
	assert_int_equal(layout_reserved_mask(&type), UINT64_C(0xc0) << 56);
	field.alternatives.count = 3;
	assert_int_equal(layout_reserved_mask(&type), 0);
	field.alternatives.count = 0;
	field.type.type = &left;
	assert_int_equal(layout_reserved_mask(&type), UINT64_C(0xf0) << 56);
}

static struct type_ref of_width(unsigned int width)
{
	return (struct type_ref){ .type = &scalar, .width = width };
}

static void alignment_is_that_of_the_size(void **state)
{
	const struct type_ref structure = { .type = &nested, .width = 8 };
	struct type_ref ref;

	(void)state;
	for (unsigned int width = 8; width <= 64; width *= 2) {
		ref = of_width(width);
		assert_int_equal(layout_alignment(&ref), width / 8);
	}
	ref = of_width(512);
	assert_int_equal(layout_alignment(&ref), 1);
	assert_int_equal(layout_alignment(&structure), 8);
}

static struct number given(uint64_t value)
{
	return (struct number){ .value = value, .given = true };
}

static void sizes_do_not_wrap_around(void **state)
{
	const struct member single = { .type = { .width = 16 } };
	const struct member padding = { .padding = RULE_SBZ,
					.size = { .value = 7 } };
	struct member array = { .type = { .width = 64 },
				.count = given(3),
				.stride = given(8) };

	(void)state;
	assert_int_equal(layout_member_size(&single), 2);
	assert_int_equal(layout_member_size(&padding), 7);
	assert_int_equal(layout_member_size(&array), 24);
	array.count.value = UINT64_MAX / 8;
	assert_int_equal(layout_member_size(&array), UINT64_MAX / 8 * 8);
	array.count.value++;
	assert_int_equal(layout_member_size(&array), UINT64_MAX);
	array.stride.value = 0;
	assert_int_equal(layout_member_size(&array), 0);
}

#define NAMED(what) .item = { .name = { .text = (what) } }
#define AT(place) .offset = { .value = (place) }
#define BYTES(amount) .size = { .value = (amount) }

/* a: 1 byte, 7 of padding; b and c: 4 each; d: 8, then 8 of padding. */
static struct member members[] = {
	{ NAMED("a"), AT(0), .type = { .type = &scalar, .width = 8 } },
	{ .padding = RULE_MBZ, AT(1), BYTES(7) },
	{ NAMED("b"), AT(8), .type = { .type = &scalar, .width = 32 } },
	{ NAMED("c"), AT(12), .type = { .type = &scalar, .width = 32 } },
	{ NAMED("d"), AT(16), .type = { .type = &scalar, .width = 64 } },
	{ .padding = RULE_MBZ, AT(24), BYTES(8) },
};
static const struct type structure = {
	NAMED("S"),
	.kind = TYPE_STRUCTURE,
	.size = { .value = 32 },
	.members = { .items = members, .count = 6 },
};

/* The rows of the structure; they must follow each other up to its end. */
static const struct layout_row *
rows_of(struct arena *arena, const struct policy *policy, size_t wanted)
{
	const struct layout_row *rows;
	struct list list = { 0 };
	uint64_t end = 0;

	policy_layout(arena, &structure, policy, &list);
	assert_int_equal(list.count, wanted);
	rows = list.items;
	for (size_t i = 0; i < list.count; i++) {
		assert_int_equal(rows[i].offset, end);
		end += rows[i].size;
	}
	assert_int_equal(end, 32);
	return rows;
}

static void no_policy_changes_nothing(void **state)
{
	struct arena arena = { 0 };
	const struct layout_row *rows = rows_of(&arena, NULL, 6);

	(void)state;
	for (size_t i = 0; i < 6; i++) {
		assert_int_equal(rows[i].size, layout_member_size(&members[i]));
		assert_int_equal(rows[i].rule, members[i].padding);
		assert_null(rows[i].dropped);
		assert_null(rows[i].slot);
	}
	arena_free(&arena);
}

static void a_dropped_member_joins_the_padding_around_it(void **state)
{
	struct policy_entry entry = { .name = "S.d", .reason = "why" };
	const struct policy policy = { .drops = { .items = &entry,
						  .count = 1 } };
	struct arena arena = { 0 };
	const struct layout_row *rows = rows_of(&arena, &policy, 5);

	(void)state;
	assert_true(entry.used);
	assert_null(rows[4].member);
	assert_int_equal(rows[4].size, 16);
	assert_int_equal(rows[4].rule, RULE_MBZ);
	assert_string_equal(rows[4].dropped, "why");
	arena_free(&arena);
}

static void the_first_member_can_be_dropped(void **state)
{
	struct policy_entry entry = { .name = "S.a", .reason = "why" };
	const struct policy policy = { .drops = { .items = &entry,
						  .count = 1 } };
	struct arena arena = { 0 };
	const struct layout_row *rows = rows_of(&arena, &policy, 5);

	(void)state;
	assert_null(rows[0].member);
	assert_int_equal(rows[0].size, 8);
	arena_free(&arena);
}

static void a_policy_for_something_else_is_not_used(void **state)
{
	struct policy_entry entries[] = { { .name = "S.e" },
					  { .name = "T.a" },
					  { .name = "a" } };
	const struct policy policy = {
		.slots = { .items = entries, .count = 3 },
		.drops = { .items = entries, .count = 3 }
	};
	struct arena arena = { 0 };

	(void)state;
	rows_of(&arena, &policy, 6);
	for (size_t i = 0; i < 3; i++)
		assert_false(entries[i].used);
	arena_free(&arena);
}

/* The slot of a takes its padding; b and c share theirs, d fills its own. */
static void slots_take_padding_and_nothing_else(void **state)
{
	struct policy_entry entry = { .name = "S", .reason = "why" };
	const struct policy policy = { .slots = { .items = &entry,
						  .count = 1 } };
	struct arena arena = { 0 };
	const struct layout_row *rows = rows_of(&arena, &policy, 5);

	(void)state;
	assert_true(entry.used);
	assert_int_equal(rows[0].size, 8);
	assert_int_equal(rows[0].element_size, 8);
	assert_string_equal(rows[0].slot, "why");
	assert_int_equal(rows[1].size, 4);
	assert_null(rows[1].slot);
	assert_int_equal(rows[2].size, 4);
	assert_int_equal(rows[4].size, 8);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(masks_reach_both_ends),
		cmocka_unit_test(reserved_bits_are_collected),
		cmocka_unit_test(bits_of_all_alternatives_are_reserved),
		cmocka_unit_test(alignment_is_that_of_the_size),
		cmocka_unit_test(sizes_do_not_wrap_around),
		cmocka_unit_test(no_policy_changes_nothing),
		cmocka_unit_test(a_dropped_member_joins_the_padding_around_it),
		cmocka_unit_test(the_first_member_can_be_dropped),
		cmocka_unit_test(a_policy_for_something_else_is_not_used),
		cmocka_unit_test(slots_take_padding_and_nothing_else),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
