/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "decode/hexdump.h"

#define ITEM 64u

/* Opens a file with this content. */
static struct hexdump *open_dump(const char *content, size_t length, bool good)
{
	struct hexdump *dump = malloc(sizeof(*dump));
	char path[] = "/tmp/rmigen-hexdump-XXXXXX";
	int fd = mkstemp(path);

	assert_int_equal(write(fd, content, length), length);
	close(fd);
	assert_int_equal(hexdump_open(dump, path, ITEM), good);
	remove(path);
	return dump;
}

static void close_dump(struct hexdump *dump)
{
	hexdump_close(dump);
	free(dump);
}

static void forms_are_detected(void **state)
{
	static const struct {
		const char *content;
		enum hexdump_form form;
	} cases[] = {
		{ "00010203\n", HEXDUMP_PLAIN },
		{ "00 01 02 03", HEXDUMP_PLAIN },
		{ " 00 01\n 02 03\n", HEXDUMP_PLAIN },
		{ "00000000: 0001 0203  ....\n", HEXDUMP_XXD },
		{ "80001000: 0001 0203\n", HEXDUMP_XXD },
		{ "00000000: 03020100  ....\n00000004: 64636261  abcd\n",
		  HEXDUMP_GROUPS },
		{ "00000000: 00000000 00000001 00000010  ...\n"
		  "00000003: 00000011                    .\n",
		  HEXDUMP_GROUPS },
		{ "00000000: 00010203  ....\n00000004: 61626364  abcd\n",
		  HEXDUMP_XXD },
		{ "00000000: 00 01\r\n00000002: 02 03\r\n", HEXDUMP_XXD },
		{ "00000000  00 01 02 03                |....|\n00000004\n",
		  HEXDUMP_COLUMNS },
		{ "ffff000080001000  00 01  02 03\n", HEXDUMP_COLUMNS },
		{ "0000000 00 01\n0000002 02 03\n0000004\n", HEXDUMP_COLUMNS },
		{ "000010 00 01 02 03\n000014\n", HEXDUMP_COLUMNS },
		{ "000010 00 01 02 03  >....<\n", HEXDUMP_COLUMNS },
		{ "\x00\x01\x02\x03", HEXDUMP_BYTES },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		bool bytes = cases[i].form == HEXDUMP_BYTES;
		struct hexdump *dump =
			open_dump(cases[i].content,
				  bytes ? 4 : strlen(cases[i].content), true);
		unsigned char got[9];

		assert_int_equal(dump->form, cases[i].form);
		assert_true(hexdump_read(dump, got, sizeof(got)) >= 4);
		assert_memory_equal(got, "\x00\x01\x02\x03", 4);
		assert_string_equal(dump->error, "");
		close_dump(dump);
	}
}

static void stars_repeat_the_line(void **state)
{
	static const char content[] = "0000000 07 08\n"
				      "*\n"
				      "0000012 01 02\n"
				      "*\n"
				      "0000016\n";
	struct hexdump *dump = open_dump(content, strlen(content), true);
	unsigned char got[20];

	(void)state;
	assert_int_equal(hexdump_read(dump, got, sizeof(got)), 14);
	assert_memory_equal(got,
			    "\x07\x08\x07\x08\x07\x08\x07\x08\x07\x08\x01\x02"
			    "\x01\x02",
			    14);
	assert_string_equal(dump->error, "");
	close_dump(dump);
}

/* Text of the length of an item is an item, since no dump is that short. */
static void an_item_is_no_dump(void **state)
{
	char content[ITEM + 1];
	unsigned char got[ITEM];
	struct hexdump *dump;

	(void)state;
	memset(content, '1', sizeof(content));
	dump = open_dump(content, ITEM, true);
	assert_int_equal(hexdump_read(dump, got, ITEM), ITEM);
	assert_memory_equal(got, content, ITEM);
	close_dump(dump);
	dump = open_dump(content, ITEM - 2, true);
	assert_int_equal(hexdump_read(dump, got, ITEM), ITEM / 2 - 1);
	assert_int_equal(got[0], 0x11);
	close_dump(dump);
}

static void faults_have_a_place(void **state)
{
	static const struct {
		const char *content;
		unsigned int line;
		unsigned int column;
		const char *error;
	} cases[] = {
		{ "0001 2\n", 1, 7,
		  "half a byte: its second hex digit is "
		  "missing" },
		{ "00000000: 00\n00000002: 00\n", 2, 13,
		  "address 0x2 where 0x1 follows" },
		{ "00000004: 0000\n00000004: 00\n", 2, 13,
		  "address 0x4 where 0x6 follows" },
		{ "00000000  00 01\nx\n", 2, 1, "an address is expected here" },
		{ "00000000: 00\n00000001 00\n", 2, 9,
		  "a colon is expected here" },
		{ "0000000 0001\n", 1, 11,
		  "words instead of bytes, whose order is unknown; use "
		  "hexdump -C or od -tx1" },
		{ "00000000  00 0g\n", 1, 15,
		  "half a byte: its second hex digit is missing" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct hexdump *dump = open_dump(
			cases[i].content, strlen(cases[i].content), true);
		unsigned char got[ITEM];

		hexdump_read(dump, got, ITEM);
		assert_string_equal(dump->error, cases[i].error);
		assert_int_equal(dump->line_number, cases[i].line);
		assert_int_equal(dump->column, cases[i].column);
		close_dump(dump);
	}
}

static void other_text_is_refused(void **state)
{
	static const char *const contents[] = { "hello\n", "0x1234\n",
						"00 01 xx\n", "-1" };

	(void)state;
	for (size_t i = 0; i < sizeof(contents) / sizeof(contents[0]); i++) {
		struct hexdump *dump =
			open_dump(contents[i], strlen(contents[i]), false);

		assert_non_null(strstr(dump->error, "no hex dump"));
		close_dump(dump);
	}
}

static void skips(void **state)
{
	static const char content[] = "00 01 02 03 04";
	struct hexdump *dump = open_dump(content, strlen(content), true);
	unsigned char got[2];

	(void)state;
	assert_true(hexdump_skip(dump, 3));
	assert_int_equal(hexdump_read(dump, got, 1), 1);
	assert_int_equal(got[0], 3);
	assert_false(hexdump_skip(dump, 2));
	close_dump(dump);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_are_detected),
		cmocka_unit_test(stars_repeat_the_line),
		cmocka_unit_test(an_item_is_no_dump),
		cmocka_unit_test(faults_have_a_place),
		cmocka_unit_test(other_text_is_refused),
		cmocka_unit_test(skips),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
