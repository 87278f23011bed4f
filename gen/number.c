/* SPDX-License-Identifier: BSD-3-Clause */
#include "number.h"

#include <string.h>

#define LONGEST_HEX 16u
#define MAGNITUDE_OF_MINIMUM ((uint64_t)1 << 63)

/* The locale has no say in what a digit is. */
static const char decimal_digits[] = "0123456789";
static const char hex_digits[] = "0123456789abcdefABCDEF";

static bool all_digits(const char *text, const char *digits)
{
	return *text && text[strspn(text, digits)] == '\0';
}

static unsigned int digit_value(char digit)
{
	unsigned int index =
		(unsigned int)(strchr(hex_digits, digit) - hex_digits);

	return index < 16 ? index : index - 6; /* the upper-case letters */
}

static enum number_fault parse_hex(const char *text, uint64_t *value)
{
	if (!all_digits(text, hex_digits))
		return NUMBER_MALFORMED;
	if (strlen(text) > LONGEST_HEX)
		return NUMBER_TOO_LARGE;
	for (*value = 0; *text; text++)
		*value = *value << 4 | digit_value(*text);
	return NUMBER_GOOD;
}

static enum number_fault parse_decimal(const char *text, uint64_t *value)
{
	if (!all_digits(text, decimal_digits))
		return NUMBER_MALFORMED;
	if (text[0] == '0' && text[1])
		return NUMBER_LEADING_ZERO;
	for (*value = 0; *text; text++) {
		uint64_t digit = digit_value(*text);

		if (*value > (UINT64_MAX - digit) / 10)
			return NUMBER_TOO_LARGE;
		*value = *value * 10 + digit;
	}
	return NUMBER_GOOD;
}

/* Takes the text behind the minus sign. There is no negative zero. */
static enum number_fault parse_negative(const char *text, uint64_t *value)
{
	enum number_fault fault = parse_decimal(text, value);

	if (fault)
		return fault;
	if (*value > MAGNITUDE_OF_MINIMUM)
		return NUMBER_TOO_LARGE;
	if (*value == 0)
		return NUMBER_MALFORMED;
	*value = 0 - *value;
	return NUMBER_GOOD;
}

enum number_fault number_parse(const char *text, struct number_value *number)
{
	struct number_value parsed = { 0 };
	enum number_fault fault;

	parsed.hex = strncmp(text, "0x", 2) == 0;
	parsed.negative = *text == '-';
	if (parsed.hex)
		fault = parse_hex(text + 2, &parsed.value);
	else if (parsed.negative)
		fault = parse_negative(text + 1, &parsed.value);
	else
		fault = parse_decimal(text, &parsed.value);
	if (fault == NUMBER_GOOD)
		*number = parsed;
	return fault;
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
