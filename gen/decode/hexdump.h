/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Bytes that were captured, as they are or as a dump: of xxd, with -b and -e
 * too, of hexdump -C or od -tx1, or nothing but hex digits. Which one it is
 * shows at the start.
 */
#ifndef RMIGEN_HEXDUMP_H
#define RMIGEN_HEXDUMP_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "decode/xxd.h"

/* As much as is read at once, and looked at to tell bytes from a dump. */
#define HEXDUMP_BLOCK (64u << 10)

/* Bytes of a line, at most. */
#define HEXDUMP_LINE XXD_LINE

/* No dump of shared pages leaves out more with a star: 1 GiB. */
#define HEXDUMP_STAR (UINT64_C(1) << 30)

enum hexdump_form {
	HEXDUMP_BYTES,	 /* no dump at all */
	HEXDUMP_PLAIN,	 /* 0001feff 00 01 */
	HEXDUMP_XXD,	 /* 00000010: 0001 feff  .... */
	HEXDUMP_GROUPS,	 /* the same, of xxd -b or xxd -e */
	HEXDUMP_COLUMNS, /* 00000010  00 01 fe ff  |....| */
};

/* The bytes of one line of a dump. */
struct hexdump_line {
	unsigned char bytes[HEXDUMP_LINE];
	size_t length;
	size_t used;
};

struct hexdump {
	FILE *stream;
	const char *name; /* for messages */
	enum hexdump_form form;
	enum xxd_form groups; /* HEXDUMP_GROUPS only */
	unsigned char block[HEXDUMP_BLOCK];
	size_t start; /* of what is left in the block */
	size_t end;
	uint64_t line_number; /* of the dump */
	unsigned int column;
	unsigned int base;	  /* of the addresses: 8 or 16 */
	bool addressed;		  /* an address was seen */
	uint64_t address;	  /* of the next byte */
	uint64_t repeats;	  /* bytes to be repeated from @last */
	struct hexdump_line last; /* the line before @current */
	struct hexdump_line current;
	char error[160]; /* "" while all is well */
};

/*
 * Opens the file @path, or standard input if it is "-". What is as long as
 * @item_size exactly is never a dump, which would need two digits a byte.
 * False, with the reason in @dump->error, if it cannot be read.
 */
bool hexdump_open(struct hexdump *dump, const char *path, uint64_t item_size);

/* Reads up to @size bytes. Fewer: that was the end, or there is an error. */
size_t hexdump_read(struct hexdump *dump, unsigned char *bytes, size_t size);

/* Leaves out @count bytes; false if there are not so many. */
bool hexdump_skip(struct hexdump *dump, uint64_t count);

/* Says where and what the error is, if there is one. */
void hexdump_print_error(const struct hexdump *dump, FILE *stream);

void hexdump_close(struct hexdump *dump);

/* The rest is for the reader itself. */

/* Whether the block is text at all. */
bool hexdump_is_text(const struct hexdump *dump);

/* Finds the form of a dump; false, with a reason, if the text is none. */
bool hexdump_detect(struct hexdump *dump);

bool hexdump_is_space(int letter);

/* Keeps the first reason; no more is read then. */
void hexdump_fail(struct hexdump *dump, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
