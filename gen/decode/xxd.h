/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Lines of xxd: groups of digits and, two spaces behind them, the same bytes as
 * text. The text tells how many bytes there are, so how many digits each has
 * (xxd -b prints eight), and in which order they stand (xxd -e turns groups
 * around).
 */
#ifndef RMIGEN_XXD_H
#define RMIGEN_XXD_H

#include <stdbool.h>
#include <stddef.h>

enum xxd_form {
	XXD_BYTES, /* two digits a byte, in the order of memory */
	XXD_WORDS, /* the same, but each group is turned around */
	XXD_BITS,  /* eight digits a byte */
	XXD_UNKNOWN,
};

/* xxd prints 16 bytes a line unless told, and 256 at most. */
#define XXD_LINE 256u

/*
 * Which form the lines of @text, @length bytes, have; XXD_UNKNOWN if groups of
 * more than two bytes may be turned around, and nothing tells whether they are.
 */
enum xxd_form xxd_detect(const char *text, size_t length);

/*
 * Reads what is behind the colon of a line of XXD_WORDS or XXD_BITS. Returns
 * how many bytes it has; 0 if it is no such line.
 */
size_t xxd_read(enum xxd_form form, const char *line, size_t length,
		unsigned char *bytes);

#endif
