/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/hexdump.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#define END_OF_FILE (-1)
/* Addresses of od are octal and have so many digits, unless told. */
#define OD_DIGITS 7u

static void fail(struct hexdump *dump, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Keeps the first reason; no more is read then. */
static void fail(struct hexdump *dump, const char *format, ...)
{
	va_list arguments;

	if (*dump->error)
		return;
	va_start(arguments, format);
	vsnprintf(dump->error, sizeof(dump->error), format, arguments);
	va_end(arguments);
}

void hexdump_print_error(const struct hexdump *dump, FILE *stream)
{
	if (!*dump->error)
		return;
	fprintf(stream, "%s:", dump->name);
	if (dump->form != HEXDUMP_BYTES)
		fprintf(stream, "%" PRIu64 ":%u:", dump->line_number,
			dump->column);
	fprintf(stream, " error: %s\n", dump->error);
}

static void fill_block(struct hexdump *dump)
{
	dump->start = 0;
	dump->end = fread(dump->block, 1, sizeof(dump->block), dump->stream);
	if (ferror(dump->stream))
		fail(dump, "%s", strerror(errno));
}

static int peek(struct hexdump *dump)
{
	if (dump->start == dump->end && !feof(dump->stream) &&
	    !ferror(dump->stream))
		fill_block(dump);
	return dump->start < dump->end ? dump->block[dump->start] : END_OF_FILE;
}

static void advance(struct hexdump *dump)
{
	dump->column++;
	if (dump->block[dump->start++] == '\n') {
		dump->line_number++;
		dump->column = 1;
	}
}

static int digit_value(int letter)
{
	if (letter >= '0' && letter <= '9')
		return letter - '0';
	if (letter >= 'a' && letter <= 'f')
		return letter - 'a' + 10;
	if (letter >= 'A' && letter <= 'F')
		return letter - 'A' + 10;
	return -1;
}

static bool is_space(int letter)
{
	return letter == ' ' || letter == '\t' || letter == '\r' ||
	       letter == '\n';
}

static bool at_line_end(struct hexdump *dump)
{
	int letter = peek(dump);

	return letter == '\n' || letter == END_OF_FILE;
}

static void skip_line(struct hexdump *dump)
{
	while (!at_line_end(dump))
		advance(dump);
	if (peek(dump) != END_OF_FILE)
		advance(dump);
}

/* Two digits. */
static bool read_byte(struct hexdump *dump, unsigned char *byte)
{
	int high = digit_value(peek(dump));
	int low;

	if (high < 0) {
		fail(dump, "a hex digit is expected here");
		return false;
	}
	advance(dump);
	low = digit_value(peek(dump));
	if (low < 0) {
		fail(dump, "half a byte: its second hex digit is missing");
		return false;
	}
	advance(dump);
	*byte = (unsigned char)(high << 4 | low);
	return true;
}

static bool read_address(struct hexdump *dump, uint64_t *address)
{
	int digit = digit_value(peek(dump));

	if (digit < 0 || digit >= (int)dump->base) {
		fail(dump, "an address is expected here");
		return false;
	}
	for (*address = 0; digit >= 0 && digit < (int)dump->base;
	     digit = digit_value(peek(dump))) {
		*address = *address * dump->base + (unsigned int)digit;
		advance(dump);
	}
	return true;
}

static bool add_byte(struct hexdump *dump)
{
	struct hexdump_line *line = &dump->current;

	if (line->length == HEXDUMP_LINE) {
		fail(dump, "a line of more than %u bytes", HEXDUMP_LINE);
		return false;
	}
	return read_byte(dump, &line->bytes[line->length++]);
}

/* Groups of bytes behind the colon; two spaces, and the text, end them. */
static bool read_xxd_bytes(struct hexdump *dump)
{
	if (peek(dump) != ':') {
		fail(dump, "a colon is expected here");
		return false;
	}
	advance(dump);
	while (peek(dump) == ' ') {
		advance(dump);
		if (digit_value(peek(dump)) < 0)
			break;
		while (digit_value(peek(dump)) >= 0)
			if (!add_byte(dump))
				return false;
	}
	return true;
}

/* Single bytes; the end of the line, or the text, ends them. */
static bool read_columns(struct hexdump *dump)
{
	for (;;) {
		while (peek(dump) == ' ' || peek(dump) == '\t' ||
		       peek(dump) == '\r')
			advance(dump);
		if (at_line_end(dump) || peek(dump) == '|' || peek(dump) == '>')
			return true;
		if (!add_byte(dump))
			return false;
		if (digit_value(peek(dump)) < 0)
			continue;
		fail(dump, "words instead of bytes, whose order is unknown; "
			   "use hexdump -C or od -tx1");
		return false;
	}
}

/* What a star stands for: the line before, up to @address. */
static bool place_line(struct hexdump *dump, uint64_t address, bool starred)
{
	if (!dump->addressed) {
		dump->addressed = true;
		dump->address = address;
	}
	if (address < dump->address ||
	    (address > dump->address && !(starred && dump->last.length))) {
		fail(dump, "address 0x%" PRIx64 " where 0x%" PRIx64 " follows",
		     address, dump->address);
		return false;
	}
	if (address - dump->address > HEXDUMP_STAR) {
		fail(dump, "a star that stands for 0x%" PRIx64 " bytes",
		     address - dump->address);
		return false;
	}
	dump->repeats = address - dump->address;
	dump->address = address + dump->current.length;
	return true;
}

/* Reads the next line with an address; false at the end or on an error. */
static bool read_line(struct hexdump *dump)
{
	bool starred = false;
	bool good;
	uint64_t address;

	if (dump->current.length)
		dump->last = dump->current;
	dump->current = (struct hexdump_line){ 0 };
	while (is_space(peek(dump)) || peek(dump) == '*') {
		starred |= peek(dump) == '*';
		advance(dump);
	}
	if (peek(dump) == END_OF_FILE || *dump->error ||
	    !read_address(dump, &address))
		return false;
	good = dump->form == HEXDUMP_XXD ? read_xxd_bytes(dump) :
					   read_columns(dump);
	if (!good || !place_line(dump, address, starred))
		return false;
	skip_line(dump);
	return true;
}

static bool take_line_byte(struct hexdump *dump, unsigned char *byte)
{
	struct hexdump_line *last = &dump->last;
	struct hexdump_line *current = &dump->current;

	for (;;) {
		if (dump->repeats) {
			dump->repeats--;
			*byte = last->bytes[last->used++ % last->length];
			return true;
		}
		if (current->used < current->length) {
			*byte = current->bytes[current->used++];
			return true;
		}
		if (!read_line(dump))
			return false;
		last->used = 0;
	}
}

static bool take_plain_byte(struct hexdump *dump, unsigned char *byte)
{
	while (is_space(peek(dump)))
		advance(dump);
	return peek(dump) != END_OF_FILE && read_byte(dump, byte);
}

static size_t read_bytes(struct hexdump *dump, unsigned char *bytes,
			 size_t size)
{
	size_t done = 0;

	while (done < size && peek(dump) != END_OF_FILE) {
		size_t part = dump->end - dump->start;

		if (part > size - done)
			part = size - done;
		memcpy(bytes + done, dump->block + dump->start, part);
		dump->start += part;
		done += part;
	}
	return done;
}

size_t hexdump_read(struct hexdump *dump, unsigned char *bytes, size_t size)
{
	size_t done = 0;

	if (dump->form == HEXDUMP_BYTES)
		return read_bytes(dump, bytes, size);
	while (done < size && !*dump->error &&
	       (dump->form == HEXDUMP_PLAIN ?
			take_plain_byte(dump, &bytes[done]) :
			take_line_byte(dump, &bytes[done])))
		done++;
	return done;
}

bool hexdump_skip(struct hexdump *dump, uint64_t count)
{
	unsigned char bytes[4096];

	while (count) {
		size_t part = count < sizeof(bytes) ? (size_t)count :
						      sizeof(bytes);

		if (hexdump_read(dump, bytes, part) != part)
			return false;
		count -= part;
	}
	return true;
}

static bool is_text(const unsigned char *block, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (!is_space(block[i]) && (block[i] < ' ' || block[i] > '~'))
			return false;
	return length > 0;
}

/* How many hex digits, or spaces, are at @offset. */
static size_t count_digits(const struct hexdump *dump, size_t offset)
{
	size_t i = offset;

	while (i < dump->end && digit_value(dump->block[i]) >= 0)
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
		if (!is_space(dump->block[i]) &&
		    digit_value(dump->block[i]) < 0)
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

static bool detect_dump(struct hexdump *dump)
{
	size_t start = 0, digits;

	while (start < dump->end && is_space(dump->block[start]))
		start++;
	digits = count_digits(dump, start);
	dump->base = 16;
	if (digits && start + digits < dump->end &&
	    dump->block[start + digits] == ':') {
		dump->form = HEXDUMP_XXD;
	} else if (has_columns(dump, start)) {
		dump->form = HEXDUMP_COLUMNS;
		dump->base = digits == OD_DIGITS ? 8 : 16;
	} else if (all_hex(dump)) {
		dump->form = HEXDUMP_PLAIN;
	} else {
		fail(dump, "text, but no hex dump: of xxd, hexdump -C, "
			   "od -tx1, or hex digits alone");
		return false;
	}
	return true;
}

bool hexdump_open(struct hexdump *dump, const char *path, uint64_t item_size)
{
	*dump = (struct hexdump){ .line_number = 1, .column = 1 };
	dump->name = strcmp(path, "-") == 0 ? "<stdin>" : path;
	dump->stream = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	if (!dump->stream) {
		fail(dump, "%s", strerror(errno));
		return false;
	}
	fill_block(dump);
	if (*dump->error)
		return false;
	if (dump->end == item_size || !is_text(dump->block, dump->end))
		return true;
	return detect_dump(dump);
}

void hexdump_close(struct hexdump *dump)
{
	if (dump->stream && dump->stream != stdin)
		fclose(dump->stream);
}
