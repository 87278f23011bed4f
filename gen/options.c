/* SPDX-License-Identifier: BSD-3-Clause */
#include "options.h"

#include <getopt.h>
#include <string.h>

static const struct {
	const char *name;
	const char *argument; /* NULL: a switch */
	const char *help;
} table[] = {
	{ "spec", "FILE", "the specification, instead of the built-in ones" },
	{ "consumer", "NAME",
	  "only this consumer; a name with a slash is a folder of yours" },
	{ "out", "FOLDER", "where files go; default: out" },
	{ "check", NULL,
	  "write nothing: show what would change, exit 4 if anything" },
	{ "stdout", "PATH", "print this one output, write nothing" },
	{ "format", "FORMAT", "json: for machines" },
	{ "list-checks", NULL, "explain the checks" },
	{ "schema", NULL, "print the JSON Schema of the YAML format" },
};

#define OPTION_COUNT (sizeof(table) / sizeof(table[0]))

static bool set_option(struct options *options, enum option_bit option,
		       const char *argument)
{
	switch (option) {
	case OPTION_SPEC:
		options->spec = argument;
		break;
	case OPTION_CONSUMER:
		options->consumer = argument;
		break;
	case OPTION_OUT:
		options->out = argument;
		break;
	case OPTION_CHECK:
		options->check = true;
		break;
	case OPTION_STDOUT:
		options->stdout_path = argument;
		break;
	case OPTION_FORMAT:
		options->json = true;
		if (strcmp(argument, "json") == 0)
			break;
		fprintf(stderr, "rmigen: --format takes json, not '%s'\n",
			argument);
		return false;
	case OPTION_LIST_CHECKS:
		options->list_checks = true;
		break;
	case OPTION_SCHEMA:
		options->schema = true;
		break;
	}
	return true;
}

/* The options that getopt is to know: those of @allowed, then an end. */
static void fill(struct option *known, unsigned int allowed)
{
	size_t count = 0;

	for (size_t i = 0; i < OPTION_COUNT; i++)
		if (allowed & 1U << i)
			known[count++] =
				(struct option){ table[i].name,
						 table[i].argument ?
							 required_argument :
							 no_argument,
						 NULL, 1 << i };
	known[count] = (struct option){ 0 };
}

static bool check_operands(const struct options *options, int most)
{
	if (options->operand_count <= most)
		return true;
	fprintf(stderr, "rmigen: '%s' is one argument too many\n",
		options->operands[most]);
	return false;
}

bool options_read(struct options *options, unsigned int allowed, int most,
		  int argc, char **argv)
{
	struct option known[OPTION_COUNT + 1];
	char program[] = "rmigen";
	int found;

	*options = (struct options){ .out = "out" };
	fill(known, allowed);
	argv[0] = program; /* what getopt calls us in messages */
	while ((found = getopt_long(argc, argv, "", known, NULL)) != -1)
		if (found == '?' ||
		    !set_option(options, (enum option_bit)found, optarg))
			return false;
	options->operands = argv + optind;
	options->operand_count = argc - optind;
	return check_operands(options, most);
}

void options_help(unsigned int allowed, FILE *stream)
{
	for (size_t i = 0; i < OPTION_COUNT; i++) {
		const char *argument = table[i].argument;
		int width = 20 - (int)strlen(table[i].name);

		if (allowed & 1U << i)
			fprintf(stream, "  --%s %-*s %s\n", table[i].name,
				width, argument ? argument : "", table[i].help);
	}
}
