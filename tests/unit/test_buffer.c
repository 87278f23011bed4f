/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/buffer.h"

static void starts_and_ends_empty(void **state)
{
	struct buffer buffer = { 0 };

	(void)state;
	buffer_free(&buffer);
	buffer_puts(&buffer, "text");
	buffer_free(&buffer);
	assert_null(buffer.data);
	assert_int_equal(buffer.length, 0);
	assert_int_equal(buffer.room, 0);
	buffer_puts(&buffer, "again");
	assert_string_equal(buffer.data, "again");
	buffer_free(&buffer);
}

static void nothing_added_is_still_a_string(void **state)
{
	struct buffer buffer = { 0 };

	(void)state;
	buffer_add(&buffer, NULL, 0);
	assert_string_equal(buffer.data, "");
	buffer_puts(&buffer, "");
	buffer_printf(&buffer, "%s", "");
	assert_int_equal(buffer.length, 0);
	buffer_free(&buffer);
}

static void bytes_are_kept_as_they_are(void **state)
{
	struct buffer buffer = { 0 };

	(void)state;
	buffer_add(&buffer, "a\0b", 3);
	buffer_puts(&buffer, "c");
	assert_int_equal(buffer.length, 4);
	assert_memory_equal(buffer.data, "a\0bc", 5);
	buffer_free(&buffer);
}

/* Each length around a power of two leaves room for the final zero. */
static void terminated_at_every_length(void **state)
{
	struct buffer buffer = { 0 };

	(void)state;
	for (size_t length = 1; length <= 5000; length++) {
		buffer_add(&buffer, "x", 1);
		assert_int_equal(buffer.length, length);
		assert_true(buffer.room > length);
		assert_int_equal(buffer.data[length - 1], 'x');
		assert_int_equal(buffer.data[length], '\0');
	}
	assert_int_equal(strspn(buffer.data, "x"), 5000);
	buffer_free(&buffer);
}

static void grows_by_more_than_double(void **state)
{
	static char block[1u << 20];
	struct buffer buffer = { 0 };

	(void)state;
	memset(block, 'b', sizeof(block));
	buffer_puts(&buffer, "start ");
	buffer_add(&buffer, block, sizeof(block));
	buffer_puts(&buffer, " end");
	assert_int_equal(buffer.length, 6 + sizeof(block) + 4);
	assert_memory_equal(buffer.data, "start bbb", 9);
	assert_memory_equal(buffer.data + 6, block, sizeof(block));
	assert_string_equal(buffer.data + 6 + sizeof(block), " end");
	buffer_free(&buffer);
}

static void printf_appends(void **state)
{
	struct buffer buffer = { 0 };

	(void)state;
	buffer_printf(&buffer, "%d,", -1);
	buffer_printf(&buffer, "%#x,%s", 0x40feu, "s");
	assert_string_equal(buffer.data, "-1,0x40fe,s");
	assert_int_equal(buffer.length, 11);
	buffer_free(&buffer);
}

static void printf_grows_at_every_length(void **state)
{
	(void)state;
	for (int length = 0; length < 1100; length++) {
		struct buffer buffer = { 0 };

		buffer_printf(&buffer, "%0*d", length, 0);
		buffer_puts(&buffer, "|");
		assert_int_equal(buffer.length, strlen(buffer.data));
		assert_int_equal(buffer.length, (length ? length : 1) + 1);
		buffer_free(&buffer);
	}
}

static void numbers_have_their_digits(void **state)
{
	struct buffer buffer = { 0 };

	(void)state;
	buffer_hex(&buffer, 0, 1);
	buffer_hex(&buffer, 0x1f, 1);
	buffer_hex(&buffer, 0x1f, 4);
	buffer_hex(&buffer, UINT64_MAX, 16);
	buffer_pad(&buffer, 3);
	buffer_decimal(&buffer, 0);
	buffer_pad(&buffer, 0);
	buffer_decimal(&buffer, UINT64_MAX);
	assert_string_equal(buffer.data, "0x00x1f0x001f0xffffffffffffffff   0"
					 "18446744073709551615");
	assert_int_equal(buffer.length, strlen(buffer.data));
	buffer_free(&buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(starts_and_ends_empty),
		cmocka_unit_test(nothing_added_is_still_a_string),
		cmocka_unit_test(bytes_are_kept_as_they_are),
		cmocka_unit_test(terminated_at_every_length),
		cmocka_unit_test(grows_by_more_than_double),
		cmocka_unit_test(printf_appends),
		cmocka_unit_test(printf_grows_at_every_length),
		cmocka_unit_test(numbers_have_their_digits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
