/* SPDX-License-Identifier: BSD-3-Clause */
/* Which dump it is, by what stands at its start. */
#include "decode/hexdump.h"

#include "base/number.h"

/* Addresses of od are octal and have so many digits, unless told. */
#define OD_DIGITS 7u

bool hexdump_is_space(int letter)
{
	return letter == ' ' || letter == '\t' || letter == '\r' ||
	       letter == '\n';
}

bool hexdump_is_text(const struct hexdump *dump)
{
	for (size_t i = 0; i < dump->end; i++)
		if (!hexdump_is_space(dump->block[i]) &&
		    (dump->block[i] < ' ' || dump->block[i] > '~'))
			return false;
	return dump->end > 0;
}

/* How many hex digits, or spaces, are at @offset. */
static size_t count_digits(const struct hexdump *dump, size_t offset)
{
	size_t i = offset;

	while (i < dump->end && number_digit(dump->block[i]) < NUMBER_NO_DIGIT)
		i++;
	return i - offset;
}

static size_t count_spaces(const struct hexdump *dump, size_t offset)
{
	size_t i = offset;

	while (i < dump->end && dump->block[i] == ' ')
		i++;
	return i - offset;
}

static bool all_hex(const struct hexdump *dump)
{
	for (size_t i = 0; i < dump->end; i++)
		if (!hexdump_is_space(dump->block[i]) &&
		    number_digit(dump->block[i]) >= NUMBER_NO_DIGIT)
			return false;
	return true;
}

/*
 * An address in front of bytes: hexdump has eight digits and two spaces, od
 * seven, or six with -Ax, and one.
 */
static bool has_columns(const struct hexdump *dump, size_t start)
{
	size_t digits = count_digits(dump, start);
	size_t spaces = count_spaces(dump, start + digits);
	size_t group = count_digits(dump, start + digits + spaces);

	if (!spaces)
		return false;
	return digits == OD_DIGITS || (digits == 6 && group == 2) ||
	       (digits >= 8 && spaces == 2 && group == 2);
}

static bool detect_xxd(struct hexdump *dump)
{
	size_t length = dump->end;

	/* The last line may not all be there. */
	while (length && !feof(dump->stream) && dump->block[length - 1] != '\n')
		length--;
	dump->groups = xxd_detect((const char *)dump->block, length);
	dump->form = dump->groups == XXD_BYTES ? HEXDUMP_XXD : HEXDUMP_GROUPS;
	if (dump->groups == XXD_UNKNOWN)
		hexdump_fail(
			dump,
			"groups of bytes that xxd -e may have turned "
			"around, and no text that tells; use xxd as it is, "
			"or with -g1");
	return !*dump->error;
}

bool hexdump_detect(struct hexdump *dump)
{
	size_t start = 0, digits;

	while (start < dump->end && hexdump_is_space(dump->block[start]))
		start++;
	digits = count_digits(dump, start);
	dump->base = 16;
	if (digits && start + digits < dump->end &&
	    dump->block[start + digits] == ':')
		return detect_xxd(dump);
	if (has_columns(dump, start)) {
		dump->form = HEXDUMP_COLUMNS;
		dump->base = digits == OD_DIGITS ? 8 : 16;
	} else if (all_hex(dump)) {
		dump->form = HEXDUMP_PLAIN;
	} else {
		hexdump_fail(dump, "text, but no hex dump: of xxd, hexdump -C, "
				   "od -tx1, or hex digits alone");
		return false;
	}
	return true;
}
