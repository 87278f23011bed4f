/* SPDX-License-Identifier: BSD-3-Clause */
/* Numbers of spec files, dumps and command lines, read by our own rules. */
#ifndef RMIGEN_NUMBER_H
#define RMIGEN_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct number_value {
	uint64_t value; /* two's complement if negative */
	bool negative;
	bool hex;
};

enum number_fault {
	NUMBER_GOOD,
	NUMBER_MALFORMED,
	NUMBER_TOO_LARGE,
	NUMBER_LEADING_ZERO,
};

/*
 * Reads all of @text: decimal (0, 17, -9) or hexadecimal (0x1f, 0x1F).
 * Writes @number only if the result is NUMBER_GOOD.
 */
enum number_fault number_parse(const char *text, struct number_value *number);

/* The same for the @length bytes at @text. */
enum number_fault number_parse_bytes(const char *text, size_t length,
				     struct number_value *number);

/* The value of a hexadecimal digit; of any other character this or more. */
#define NUMBER_NO_DIGIT 16u
unsigned int number_digit(int letter);

/* More do not fit into 64 bits. */
#define NUMBER_HEX_DIGITS 16u

/*
 * Reads the hexadecimal digits that @text starts with, up to @length of them;
 * returns how many. Leaves in @value what the last 16 of them say.
 */
size_t number_hex_digits(const char *text, size_t length, uint64_t *value);

/* What is wrong, to be put behind the text: "is not a number; ...". */
const char *number_fault_text(enum number_fault fault);

#endif
