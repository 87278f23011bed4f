/* SPDX-License-Identifier: BSD-3-Clause */
/* The options of all verbs; each verb takes some of them. */
#ifndef RMIGEN_OPTIONS_H
#define RMIGEN_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/limits.h"

enum option_number {
	NUMBER_SPEC,
	NUMBER_CONSUMER,
	NUMBER_OUT,
	NUMBER_CHECK,
	NUMBER_STDOUT,
	NUMBER_FORMAT,
	NUMBER_LIST_CHECKS,
	NUMBER_SCHEMA,
	NUMBER_MAP,
	NUMBER_SUGGEST_MAP,
	NUMBER_INCLUDE,
	NUMBER_SUPPRESS,
	NUMBER_LIST_KINDS,
	NUMBER_OFFSET,
	NUMBER_JSON,
	NUMBER_ASSUME,
	NUMBER_OVERLAY,
	NUMBER_OVERLAY_SCHEMA,
	NUMBER_PREFIX,
};

/* Bits: a verb's options are a sum of them. */
enum option_bit {
	OPTION_SPEC = 1 << NUMBER_SPEC,
	OPTION_CONSUMER = 1 << NUMBER_CONSUMER,
	OPTION_OUT = 1 << NUMBER_OUT,
	OPTION_CHECK = 1 << NUMBER_CHECK,
	OPTION_STDOUT = 1 << NUMBER_STDOUT,
	OPTION_FORMAT = 1 << NUMBER_FORMAT,
	OPTION_LIST_CHECKS = 1 << NUMBER_LIST_CHECKS,
	OPTION_SCHEMA = 1 << NUMBER_SCHEMA,
	OPTION_MAP = 1 << NUMBER_MAP,
	OPTION_SUGGEST_MAP = 1 << NUMBER_SUGGEST_MAP,
	OPTION_INCLUDE = 1 << NUMBER_INCLUDE,
	OPTION_SUPPRESS = 1 << NUMBER_SUPPRESS,
	OPTION_LIST_KINDS = 1 << NUMBER_LIST_KINDS,
	OPTION_OFFSET = 1 << NUMBER_OFFSET,
	OPTION_JSON = 1 << NUMBER_JSON,
	OPTION_ASSUME = 1 << NUMBER_ASSUME,
	OPTION_OVERLAY = 1 << NUMBER_OVERLAY,
	OPTION_OVERLAY_SCHEMA = 1 << NUMBER_OVERLAY_SCHEMA,
	OPTION_PREFIX = 1 << NUMBER_PREFIX,
};

/* For verbs that work over a specification. */
#define OPTIONS_SPEC (OPTION_SPEC | OPTION_OVERLAY)

/* Bits: what a verb can print; text it can always. */
enum format_bit {
	FORMAT_TEXT = 0,
	FORMAT_JSON = 1 << 0,
	FORMAT_SARIF = 1 << 1,
	FORMAT_GITHUB = 1 << 2,
	FORMAT_MARKDOWN = 1 << 3,
};

/* What a verb works over if nothing asks for a specification. */
enum default_specs { SPECS_FIRST, SPECS_ALL, SPECS_BY_TOPIC };

/* What a verb takes from the command line. */
struct accepted {
	unsigned int options; /* a sum of OPTION_* */
	unsigned int formats; /* a sum of FORMAT_*, if OPTION_FORMAT is in it */
	int least_operands;
	int most_operands;
	enum default_specs specs;
};

/* For verbs that take any number of operands. */
#define OPERANDS_MANY 1000000

/* Of an option that can be given again, in this order. */
struct arguments {
	const char *items[LIMIT_ARGUMENTS];
	size_t count;
};

struct options {
	unsigned int given; /* a sum of OPTION_* */
	const char *spec;   /* NULL: what is built in */
	struct arguments overlays;
	const char *consumer;
	const char *out;
	const char *stdout_path;
	const char *prefix; /* NULL: none */
	bool check;
	enum format_bit format;
	bool list_checks;
	bool schema;
	bool overlay_schema;
	const char *map;
	bool suggest_map;
	const char *include;
	const char *suppress; /* NULL: nothing is */
	bool list_kinds;
	uint64_t offset;	  /* in bytes */
	const char *json;	  /* a file with values */
	struct arguments assumed; /* each "NAME=VALUE" */
	char **operands;
	int operand_count;
};

/*
 * Reads the command line of the verb argv[0], which takes what is @accepted.
 * False after it said what is wrong.
 */
bool options_read(struct options *options, const struct accepted *accepted,
		  int argc, char **argv);

/* Prints a line for each option that is @accepted. */
void options_help(const struct accepted *accepted, FILE *stream);

#endif
