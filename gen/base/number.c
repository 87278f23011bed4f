/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/number.h"

#include <string.h>

#define MAGNITUDE_OF_MINIMUM ((uint64_t)1 << 63)

/*
 * The locale has no say in what a digit is. Bit 4 marks the digits in the
 * table, which is one since logs of millions of numbers are read by it.
 */
unsigned int number_digit(int letter)
{
	static const unsigned char values[256] = {
		['0'] = 0x10, ['1'] = 0x11, ['2'] = 0x12, ['3'] = 0x13,
		['4'] = 0x14, ['5'] = 0x15, ['6'] = 0x16, ['7'] = 0x17,
		['8'] = 0x18, ['9'] = 0x19, ['a'] = 0x1a, ['b'] = 0x1b,
		['c'] = 0x1c, ['d'] = 0x1d, ['e'] = 0x1e, ['f'] = 0x1f,
		['A'] = 0x1a, ['B'] = 0x1b, ['C'] = 0x1c, ['D'] = 0x1d,
		['E'] = 0x1e, ['F'] = 0x1f,
	};

	return values[(unsigned char)letter] ^ NUMBER_NO_DIGIT;
}

size_t number_hex_digits(const char *text, size_t length, uint64_t *value)
{
	uint64_t read = 0;
	size_t i;

	for (i = 0; i < length; i++) {
		unsigned int digit = number_digit(text[i]);

		if (digit & NUMBER_NO_DIGIT)
			break;
		read = read << 4 | digit;
	}
	*value = read;
	return i;
}

static enum number_fault parse_hex(const char *text, size_t length,
				   uint64_t *value)
{
	if (number_hex_digits(text, length, value) < length || !length)
		return NUMBER_MALFORMED;
	return length > NUMBER_HEX_DIGITS ? NUMBER_TOO_LARGE : NUMBER_GOOD;
}

static enum number_fault parse_decimal(const char *text, size_t length,
				       uint64_t *value)
{
	bool too_large = false;

	*value = 0;
	for (size_t i = 0; i < length; i++) {
		unsigned int digit = number_digit(text[i]);

		if (digit > 9)
			return NUMBER_MALFORMED;
		too_large |= *value > (UINT64_MAX - digit) / 10;
		*value = *value * 10 + digit;
	}
	if (!length)
		return NUMBER_MALFORMED;
	if (text[0] == '0' && length > 1)
		return NUMBER_LEADING_ZERO;
	return too_large ? NUMBER_TOO_LARGE : NUMBER_GOOD;
}

/* Takes the text behind the minus sign. There is no negative zero. */
static enum number_fault parse_negative(const char *text, size_t length,
					uint64_t *value)
{
	enum number_fault fault = parse_decimal(text, length, value);

	if (fault)
		return fault;
	if (*value > MAGNITUDE_OF_MINIMUM)
		return NUMBER_TOO_LARGE;
	if (*value == 0)
		return NUMBER_MALFORMED;
	*value = 0 - *value;
	return NUMBER_GOOD;
}

enum number_fault number_parse_bytes(const char *text, size_t length,
				     struct number_value *number)
{
	struct number_value parsed = { 0 };
	enum number_fault fault;

	parsed.hex = length > 1 && text[0] == '0' && text[1] == 'x';
	parsed.negative = length && text[0] == '-';
	if (parsed.hex)
		fault = parse_hex(text + 2, length - 2, &parsed.value);
	else if (parsed.negative)
		fault = parse_negative(text + 1, length - 1, &parsed.value);
	else
		fault = parse_decimal(text, length, &parsed.value);
	if (fault == NUMBER_GOOD)
		*number = parsed;
	return fault;
}

enum number_fault number_parse(const char *text, struct number_value *number)
{
	return number_parse_bytes(text, strlen(text), number);
}

const char *number_fault_text(enum number_fault fault)
{
	static const char *const texts[] = {
		[NUMBER_GOOD] = "is a number",
		[NUMBER_MALFORMED] =
			"is not a number; write it like 17, -9 or 0x1F",
		[NUMBER_TOO_LARGE] = "does not fit into 64 bits",
		[NUMBER_LEADING_ZERO] =
			"starts with 0, which some read as octal; leave it away or write 0x",
	};

	return texts[fault];
}
