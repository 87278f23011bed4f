/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/trace_word.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/letters.h"
#include "base/number.h"

bool trace_fail(struct trace_reader *reader, const char *format, ...)
{
	char text[256];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	buffer_puts(&reader->error, text);
	return false;
}

struct word trace_word(struct trace_reader *reader)
{
	const char *start = reader->at, *at = start;

	/* The zero behind the line is no letter. */
	if (*at == '-')
		at++;
	while (letters_of_words[(unsigned char)*at])
		at++;
	reader->at = at;
	return (struct word){ start, (size_t)(at - start) };
}

bool trace_at(const struct trace_reader *reader, const char *text,
	      size_t length)
{
	return (size_t)(reader->end - reader->at) >= length &&
	       memcmp(reader->at, text, length) == 0;
}

bool trace_take_name(struct trace_reader *reader, const char *name)
{
	const char *at = reader->at;

	while (*name && *at == *name) {
		at++;
		name++;
	}
	if (*name || letters_of_words[(unsigned char)*at])
		return false;
	reader->at = at;
	return true;
}

bool trace_take_hex(struct trace_reader *reader, unsigned int width,
		    uint64_t *value)
{
	const char *digits = reader->at + 2;
	size_t count;

	if (reader->at[0] != '0' || reader->at[1] != 'x')
		return false;
	/* The zero behind the line is no digit. */
	count = number_hex_digits(digits, NUMBER_HEX_DIGITS, value);
	if (!count || letters_of_words[(unsigned char)digits[count]] ||
	    *value > UINT64_MAX >> (64 - width))
		return false;
	reader->at = digits + count;
	return true;
}

/* The punctuation of a line is short: no function is called for it. */
bool trace_take(struct trace_reader *reader, const char *text)
{
	const char *at = reader->at;
	const char *wanted = text;

	while (*wanted && *at == *wanted) {
		at++;
		wanted++;
	}
	if (*wanted)
		return trace_fail(reader, "'%s' is expected here", text);
	reader->at = at;
	return true;
}

bool trace_is_hex(struct word word)
{
	return word.length > 2 && word.text[0] == '0' && word.text[1] == 'x';
}

bool trace_fail_at(struct trace_reader *reader, struct word word,
		   const char *text)
{
	reader->at = word.text;
	return trace_fail(reader, "'%.*s' %s", (int)word.length, word.text,
			  text);
}

bool trace_read_hex(struct trace_reader *reader, struct word word,
		    uint64_t *value)
{
	struct number_value number = { 0 };
	enum number_fault fault =
		number_parse_bytes(word.text, word.length, &number);

	if (fault)
		return trace_fail_at(reader, word, number_fault_text(fault));
	if (!number.hex)
		return trace_fail_at(reader, word, "must be hex");
	*value = number.value;
	return true;
}
