/* SPDX-License-Identifier: BSD-3-Clause */
/* The options of all verbs; each verb takes some of them. */
#ifndef RMIGEN_OPTIONS_H
#define RMIGEN_OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

/* Bits: a verb's options are a sum of them. */
enum option_bit {
	OPTION_SPEC = 1 << 0,
	OPTION_CONSUMER = 1 << 1,
	OPTION_OUT = 1 << 2,
	OPTION_CHECK = 1 << 3,
	OPTION_STDOUT = 1 << 4,
	OPTION_FORMAT = 1 << 5,
	OPTION_LIST_CHECKS = 1 << 6,
	OPTION_SCHEMA = 1 << 7,
};

struct options {
	const char *spec; /* NULL: what is built in */
	const char *consumer;
	const char *out;
	const char *stdout_path;
	bool check;
	bool json;
	bool list_checks;
	bool schema;
	char **operands;
	int operand_count;
};

/*
 * Reads the command line of the verb argv[0], which takes the options
 * @allowed and up to @most operands. False after it said what is wrong.
 */
bool options_read(struct options *options, unsigned int allowed, int most,
		  int argc, char **argv);

/* Prints a line for each of @allowed. */
void options_help(unsigned int allowed, FILE *stream);

#endif
