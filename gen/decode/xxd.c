/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/xxd.h"

#include <stdint.h>
#include <string.h>

#include "base/number.h"

/* Digits of a byte in each form. */
#define HEX_DIGITS 2u
#define BITS 8u

/* In groups of two bytes, as xxd prints them unless told, order is plain. */
#define PLAIN_GROUP ((size_t)2 * HEX_DIGITS)

/* A line behind its colon, taken apart. */
struct parts {
	const char *digits;
	size_t width; /* of the digits, with the spaces between them */
	const char *text;
	size_t count; /* of bytes */
};

/* A group of digits in the columns of a line. */
struct group {
	size_t start;
	size_t length;
};

/* What the lines of a dump tell of its form. */
struct evidence {
	bool bits;
	bool in_order;
	bool turned;
	bool doubtful; /* a group that could be turned around */
};

static bool is_digit(char letter)
{
	uint64_t value;

	return number_hex_digits(&letter, 1, &value) == 1;
}

static unsigned char byte_of(const char *digits, unsigned int per_byte)
{
	unsigned int base_bits = per_byte == BITS ? 1 : 4;
	unsigned int byte = 0;

	for (unsigned int i = 0; i < per_byte; i++) {
		uint64_t value;

		number_hex_digits(digits + i, 1, &value);
		byte = byte << base_bits | (unsigned int)value;
	}
	return (unsigned char)byte;
}

/* The next group from @from on; one of no length is none. */
static struct group next_group(const struct parts *parts, size_t from)
{
	struct group group;

	while (from < parts->width && parts->digits[from] == ' ')
		from++;
	group = (struct group){ from, 0 };
	while (group.start + group.length < parts->width &&
	       parts->digits[group.start + group.length] != ' ')
		group.length++;
	return group;
}

/* Whether there are as many digits as the bytes need, and nothing else. */
static bool has_digits(const struct parts *parts, unsigned int per_byte)
{
	struct group group = next_group(parts, 0);
	size_t count = 0;

	for (; group.length;
	     group = next_group(parts, group.start + group.length)) {
		if (group.length % per_byte)
			return false;
		for (size_t i = 0; i < group.length; i++) {
			char digit = parts->digits[group.start + i];

			if (!is_digit(digit) ||
			    (per_byte == BITS && digit > '1'))
				return false;
		}
		count += group.length / per_byte;
	}
	return count == parts->count;
}

/*
 * Finds where the text starts: so that it has one letter for each byte. There
 * is one such place at the most, since a longer text leaves fewer digits.
 */
static bool split(const char *line, size_t length, unsigned int per_byte,
		  struct parts *parts)
{
	for (size_t count = 1; count <= XXD_LINE && count + 2 < length;
	     count++) {
		size_t text = length - count;

		*parts = (struct parts){ line, text - 2, line + text, count };
		if (line[text - 1] == ' ' && line[text - 2] == ' ' &&
		    has_digits(parts, per_byte))
			return true;
	}
	return false;
}

/* All bytes; with @turned, the last of a group first. */
static void read_bytes(const struct parts *parts, unsigned int per_byte,
		       bool turned, unsigned char *bytes)
{
	struct group group = next_group(parts, 0);

	for (; group.length;
	     group = next_group(parts, group.start + group.length)) {
		size_t count = group.length / per_byte;

		for (size_t i = 0; i < count; i++)
			bytes[turned ? count - 1 - i : i] = byte_of(
				parts->digits + group.start + i * per_byte,
				per_byte);
		bytes += count;
	}
}

/* Whether the text shows these bytes. */
static bool is_shown(const struct parts *parts, const unsigned char *bytes)
{
	for (size_t i = 0; i < parts->count; i++) {
		bool printable = bytes[i] >= ' ' && bytes[i] <= '~';

		if (parts->text[i] != (printable ? (char)bytes[i] : '.'))
			return false;
	}
	return true;
}

static size_t longest_group(const char *digits, size_t length)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < length; i++) {
		run = is_digit(digits[i]) ? run + 1 : 0;
		if (run > longest)
			longest = run;
	}
	return longest;
}

/* Adds what the line, behind its colon, tells. */
static void weigh(struct evidence *evidence, const char *line, size_t length)
{
	unsigned char in_order[XXD_LINE], turned[XXD_LINE];
	struct parts parts;
	bool shown, shown_turned;

	if (split(line, length, BITS, &parts)) {
		evidence->bits = true;
		return;
	}
	if (!split(line, length, HEX_DIGITS, &parts)) {
		evidence->doubtful |= longest_group(line, length) > PLAIN_GROUP;
		return;
	}
	read_bytes(&parts, HEX_DIGITS, false, in_order);
	read_bytes(&parts, HEX_DIGITS, true, turned);
	if (memcmp(in_order, turned, parts.count) == 0)
		return;
	shown = is_shown(&parts, in_order);
	shown_turned = is_shown(&parts, turned);
	evidence->in_order |= shown && !shown_turned;
	evidence->turned |= shown_turned && !shown;
	evidence->doubtful |= longest_group(parts.digits, parts.width) >
			      PLAIN_GROUP;
}

static size_t without_return(const char *line, size_t length)
{
	return length && line[length - 1] == '\r' ? length - 1 : length;
}

enum xxd_form xxd_detect(const char *text, size_t length)
{
	struct evidence evidence = { 0 };
	const char *end = text + length;

	for (const char *line = text, *next; line < end; line = next) {
		const char *newline = memchr(line, '\n', (size_t)(end - line));
		const char *stop = newline ? newline : end;
		const char *colon = memchr(line, ':', (size_t)(stop - line));

		next = stop + 1;
		if (colon)
			weigh(&evidence, colon + 1,
			      without_return(colon + 1,
					     (size_t)(stop - colon - 1)));
	}
	if (evidence.bits && !evidence.in_order && !evidence.turned)
		return XXD_BITS;
	if (evidence.in_order != evidence.turned)
		return evidence.turned ? XXD_WORDS : XXD_BYTES;
	return evidence.doubtful || evidence.turned ? XXD_UNKNOWN : XXD_BYTES;
}

size_t xxd_read(enum xxd_form form, const char *line, size_t length,
		unsigned char *bytes)
{
	unsigned int per_byte = form == XXD_BITS ? BITS : HEX_DIGITS;
	struct parts parts;

	if (!split(line, without_return(line, length), per_byte, &parts))
		return 0;
	read_bytes(&parts, per_byte, form == XXD_WORDS, bytes);
	return parts.count;
}
