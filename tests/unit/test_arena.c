/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdalign.h>
#include <string.h>

#include "base/arena.h"

/* More than one chunk holds. */
#define BIG (200u << 10)

static void assert_zeroed(const char *memory, size_t size)
{
	for (size_t i = 0; i < size; i++)
		assert_int_equal(memory[i], 0);
}

static void memory_is_zeroed_aligned_and_apart(void **state)
{
	struct arena arena = { 0 };
	unsigned char *all[300];

	(void)state;
	for (size_t i = 0; i < 300; i++) {
		all[i] = arena_alloc(&arena, i + 1);
		assert_int_equal((uintptr_t)all[i] % alignof(max_align_t), 0);
		assert_zeroed((char *)all[i], i + 1);
		memset(all[i], (int)(i % 255 + 1), i + 1);
	}
	for (size_t i = 0; i < 300; i++)
		for (size_t j = 0; j <= i; j++)
			assert_int_equal(all[i][j], i % 255 + 1);
	arena_free(&arena);
}

static void big_memory_gets_its_own_chunk(void **state)
{
	struct arena arena = { 0 };
	char *small = arena_copy(&arena, "small", 5);
	char *big = arena_alloc(&arena, BIG);
	char *after = arena_copy(&arena, "after", 5);

	(void)state;
	assert_zeroed(big, BIG);
	memset(big, 'b', BIG);
	assert_string_equal(small, "small");
	assert_string_equal(after, "after");
	arena_free(&arena);
}

/* A chunk is filled to its last byte, and the next one is begun in time. */
static void chunks_are_used_up(void **state)
{
	struct arena arena = { 0 };
	char *first = arena_alloc(&arena, (64u << 10) - 64);
	char *last = arena_alloc(&arena, 64);
	char *next = arena_alloc(&arena, 1);

	(void)state;
	assert_ptr_equal(last, first + (64u << 10) - 64);
	memset(last, 'l', 64);
	assert_int_equal(*next, 0);
	*next = 'n';
	assert_int_equal(last[63], 'l');
	arena_free(&arena);
}

static void free_empties_and_arena_works_again(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	arena_free(&arena);
	memset(arena_alloc(&arena, 100), 'x', 100);
	arena_free(&arena);
	assert_null(arena.last);
	assert_zeroed(arena_alloc(&arena, 100), 100);
	arena_free(&arena);
}

static void copy_takes_the_length_and_terminates(void **state)
{
	struct arena arena = { 0 };
	char *zeros = arena_copy(&arena, "a\0b\0c", 4);

	(void)state;
	assert_memory_equal(zeros, "a\0b\0", 5);
	assert_string_equal(arena_copy(&arena, "abc", 2), "ab");
	assert_string_equal(arena_copy(&arena, "abc", 0), "");
	arena_free(&arena);
}

static void printf_formats(void **state)
{
	struct arena arena = { 0 };
	char *text = arena_printf(&arena, "%s-%04x|%*s", "a", 0x1fu, 9000, "");

	(void)state;
	assert_memory_equal(text, "a-001f|  ", 9);
	assert_int_equal(strlen(text), 9007);
	assert_string_equal(arena_printf(&arena, "%s", ""), "");
	arena_free(&arena);
}

struct item {
	uint64_t number;
	char letter;
};

static void list_grows_and_keeps_its_items(void **state)
{
	struct arena arena = { 0 };
	struct list list = { 0 };
	const struct item *items;

	(void)state;
	for (size_t i = 0; i < 10000; i++) {
		struct item *item = list_add(&arena, &list, sizeof(*item));

		assert_int_equal(item->number, 0);
		assert_int_equal(item->letter, 0);
		*item = (struct item){ i, (char)('a' + i % 26) };
		assert_int_equal(list.count, i + 1);
		assert_true(list.room >= list.count);
	}
	items = list.items;
	for (size_t i = 0; i < 10000; i++) {
		assert_int_equal(items[i].number, i);
		assert_int_equal(items[i].letter, 'a' + i % 26);
	}
	arena_free(&arena);
}

static void lists_share_an_arena(void **state)
{
	struct arena arena = { 0 };
	struct list lists[2] = { { 0 } };

	(void)state;
	for (int i = 0; i < 200; i++)
		*(int *)list_add(&arena, &lists[i % 2], sizeof(int)) = i;
	for (int i = 0; i < 200; i++)
		assert_int_equal(((int *)lists[i % 2].items)[i / 2], i);
	arena_free(&arena);
}

/* The items of a list of letters. */
static void assert_letters(const struct list *list, const char *letters)
{
	assert_int_equal(list->count, strlen(letters));
	assert_memory_equal(list->items, letters, list->count);
}

static void items_go_in_and_out_anywhere(void **state)
{
	struct arena arena = { 0 };
	struct list list = { 0 };

	(void)state;
	*(char *)list_insert(&arena, &list, 1, 0) = 'b';
	*(char *)list_insert(&arena, &list, 1, 0) = 'a';
	*(char *)list_insert(&arena, &list, 1, 2) = 'd';
	*(char *)list_insert(&arena, &list, 1, 2) = 'c';
	assert_letters(&list, "abcd");
	list_remove(&list, 1, 0);
	assert_letters(&list, "bcd");
	list_remove(&list, 1, 1);
	assert_letters(&list, "bd");
	list_remove(&list, 1, 1);
	assert_letters(&list, "b");
	/* What was taken out leaves nothing behind. */
	assert_int_equal(*(char *)list_add(&arena, &list, 1), 0);
	assert_int_equal(*(char *)list_insert(&arena, &list, 1, 0), 0);
	arena_free(&arena);
}

static void inserted_items_make_a_list_grow(void **state)
{
	struct arena arena = { 0 };
	struct list list = { 0 };

	(void)state;
	for (size_t i = 0; i < 100; i++)
		*(size_t *)list_insert(&arena, &list, sizeof(size_t), 0) = i;
	for (size_t i = 0; i < 100; i++)
		assert_int_equal(((size_t *)list.items)[i], 99 - i);
	for (size_t i = 0; i < 100; i++)
		list_remove(&list, sizeof(size_t), 0);
	assert_int_equal(list.count, 0);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(items_go_in_and_out_anywhere),
		cmocka_unit_test(inserted_items_make_a_list_grow),
		cmocka_unit_test(memory_is_zeroed_aligned_and_apart),
		cmocka_unit_test(big_memory_gets_its_own_chunk),
		cmocka_unit_test(chunks_are_used_up),
		cmocka_unit_test(free_empties_and_arena_works_again),
		cmocka_unit_test(copy_takes_the_length_and_terminates),
		cmocka_unit_test(printf_formats),
		cmocka_unit_test(list_grows_and_keeps_its_items),
		cmocka_unit_test(lists_share_an_arena),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
