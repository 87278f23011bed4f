/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/hexdump.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "base/number.h"

#define END_OF_FILE (-1)
/* Eight digits and a space for a bit dump's byte, and its letter. */
#define HEXDUMP_GROUPS_LINE (10u * HEXDUMP_LINE + 8u)

void hexdump_fail(struct hexdump *dump, const char *format, ...)
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
		hexdump_fail(dump, "%s", strerror(errno));
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

static bool at_digit(struct hexdump *dump)
{
	return number_digit(peek(dump)) < NUMBER_NO_DIGIT;
}

/* Two digits. */
static bool read_byte(struct hexdump *dump, unsigned char *byte)
{
	unsigned int high = number_digit(peek(dump));
	unsigned int low;

	if (high >= NUMBER_NO_DIGIT) {
		hexdump_fail(dump, "a hex digit is expected here");
		return false;
	}
	advance(dump);
	low = number_digit(peek(dump));
	if (low >= NUMBER_NO_DIGIT) {
		hexdump_fail(dump,
			     "half a byte: its second hex digit is missing");
		return false;
	}
	advance(dump);
	*byte = (unsigned char)(high << 4 | low);
	return true;
}

static bool read_address(struct hexdump *dump, uint64_t *address)
{
	unsigned int digit = number_digit(peek(dump));

	if (digit >= dump->base) {
		hexdump_fail(dump, "an address is expected here");
		return false;
	}
	for (*address = 0; digit < dump->base;
	     digit = number_digit(peek(dump))) {
		*address = *address * dump->base + digit;
		advance(dump);
	}
	return true;
}

static bool add_byte(struct hexdump *dump)
{
	struct hexdump_line *line = &dump->current;

	if (line->length == HEXDUMP_LINE) {
		hexdump_fail(dump, "a line of more than %u bytes",
			     HEXDUMP_LINE);
		return false;
	}
	return read_byte(dump, &line->bytes[line->length++]);
}

static bool read_colon(struct hexdump *dump)
{
	if (peek(dump) == ':') {
		advance(dump);
		return true;
	}
	hexdump_fail(dump, "a colon is expected here");
	return false;
}

/* Groups of bytes behind the colon; two spaces, and the text, end them. */
static bool read_xxd_bytes(struct hexdump *dump)
{
	if (!read_colon(dump))
		return false;
	while (peek(dump) == ' ') {
		advance(dump);
		if (!at_digit(dump))
			break;
		while (at_digit(dump))
			if (!add_byte(dump))
				return false;
	}
	return true;
}

/* A line in which only the text tells what the digits are. */
static bool read_groups(struct hexdump *dump)
{
	char line[HEXDUMP_GROUPS_LINE];
	size_t length = 0;

	if (!read_colon(dump))
		return false;
	while (!at_line_end(dump) && length < sizeof(line)) {
		line[length++] = (char)peek(dump);
		advance(dump);
	}
	dump->current.length =
		xxd_read(dump->groups, line, length, dump->current.bytes);
	if (!dump->current.length)
		hexdump_fail(dump,
			     "the digits are not those of as many bytes as the "
			     "text behind them shows");
	return dump->current.length;
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
		if (!at_digit(dump))
			continue;
		hexdump_fail(dump,
			     "words instead of bytes, whose order is unknown; "
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
		hexdump_fail(dump,
			     "address 0x%" PRIx64 " where 0x%" PRIx64
			     " follows",
			     address, dump->address);
		return false;
	}
	if (address - dump->address > HEXDUMP_STAR) {
		hexdump_fail(dump, "a star that stands for 0x%" PRIx64 " bytes",
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
	while (hexdump_is_space(peek(dump)) || peek(dump) == '*') {
		starred |= peek(dump) == '*';
		advance(dump);
	}
	if (peek(dump) == END_OF_FILE || *dump->error ||
	    !read_address(dump, &address))
		return false;
	good = dump->form == HEXDUMP_XXD    ? read_xxd_bytes(dump) :
	       dump->form == HEXDUMP_GROUPS ? read_groups(dump) :
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
	while (hexdump_is_space(peek(dump)))
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

bool hexdump_open(struct hexdump *dump, const char *path, uint64_t item_size)
{
	*dump = (struct hexdump){ .line_number = 1, .column = 1 };
	dump->name = strcmp(path, "-") == 0 ? "<stdin>" : path;
	dump->stream = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	if (!dump->stream) {
		hexdump_fail(dump, "%s", strerror(errno));
		return false;
	}
	fill_block(dump);
	if (*dump->error)
		return false;
	if (dump->end == item_size || !hexdump_is_text(dump))
		return true;
	return hexdump_detect(dump);
}

void hexdump_close(struct hexdump *dump)
{
	if (dump->stream && dump->stream != stdin)
		fclose(dump->stream);
}
