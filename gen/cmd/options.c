/* SPDX-License-Identifier: BSD-3-Clause */
#include "cmd/options.h"

#include <ctype.h>
#include <getopt.h>
#include <string.h>

#include "base/number.h"
#include "read/specification.h"

static const struct {
	const char *name;
	const char *argument; /* NULL: a switch */
	const char *help;     /* NULL: it depends on the verb */
} table[] = {
	[NUMBER_SPEC] = { "spec", "SPEC", NULL }, /* see print_specs() */
	[NUMBER_CONSUMER] = { "consumer", "NAME",
			      "only this consumer; a name with a slash is a folder of yours" },
	[NUMBER_OUT] = { "out", "FOLDER", "where files go; default: out" },
	[NUMBER_CHECK] = { "check", NULL,
			   "write nothing: show what would change, exit 4 if anything" },
	[NUMBER_STDOUT] = { "stdout", "PATH",
			    "print this one output, write nothing" },
	[NUMBER_FORMAT] = { "format", "FORMAT",
			    NULL }, /* see print_formats() */
	[NUMBER_LIST_CHECKS] = { "list-checks", NULL, "explain the checks" },
	[NUMBER_SCHEMA] = { "schema", NULL,
			    "print the JSON Schema of the YAML format" },
	[NUMBER_MAP] = { "map", "FILE",
			 "what the project calls things; see docs/verify.md" },
	[NUMBER_SUGGEST_MAP] = { "suggest-map", NULL,
				 "print a map for the objects, to be corrected" },
	[NUMBER_INCLUDE] = { "include", "HEADER", "the project's header" },
	[NUMBER_SUPPRESS] = { "suppress", "FILE",
			      "changes that are known, each with a reason" },
	[NUMBER_LIST_KINDS] = { "list-kinds", NULL,
				"explain the kinds of change" },
	[NUMBER_OFFSET] = { "offset", "N",
			    "leave out so many bytes at the start" },
	[NUMBER_JSON] = { "json", "FILE",
			  "values as decode --format json prints them" },
	[NUMBER_ASSUME] = { "assume", "NAME=VALUE",
			    "what chooses among alternatives; can be given again" },
	[NUMBER_OVERLAY] = { "overlay", "FILE",
			     "deviations, see docs/overlays.md; can be given again" },
	[NUMBER_OVERLAY_SCHEMA] = { "overlay-schema", NULL,
				    "print the JSON Schema of overlays" },
	[NUMBER_PREFIX] = { "prefix", "PREFIX",
			    "before all names, such as \"old_\"" },
};

static const struct {
	const char *name;
	enum format_bit format;
	const char *help;
} formats[] = {
	{ "json", FORMAT_JSON, "for machines" },
	{ "sarif", FORMAT_SARIF, "code scanning" },
	{ "github", FORMAT_GITHUB, "annotations" },
	{ "markdown", FORMAT_MARKDOWN, "tables for web pages" },
};

#define FORMAT_COUNT (sizeof(formats) / sizeof(formats[0]))

#define OPTION_COUNT (sizeof(table) / sizeof(table[0]))

/* Options whose arguments are a list. */
#define OPTIONS_AGAIN (OPTION_ASSUME | OPTION_OVERLAY)

/* The formats that are accepted: "json, github", or with what each is for. */
static void print_formats(unsigned int accepted, bool explain, FILE *stream)
{
	const char *separator = "";

	for (size_t i = 0; i < FORMAT_COUNT; i++) {
		if (!(accepted & formats[i].format))
			continue;
		fprintf(stream, "%s%s", separator, formats[i].name);
		if (explain)
			fprintf(stream, ": %s", formats[i].help);
		separator = explain ? "; " : ", ";
	}
}

/* Which specification it is, and if none is named. */
static void print_specs(enum default_specs specs, FILE *stream)
{
	static const char *const defaults[] = {
		[SPECS_FIRST] = "the first",
		[SPECS_ALL] = "all",
		[SPECS_BY_TOPIC] = "all, or the first",
	};

	fprintf(stream, "a built-in revision or a file; default: %s",
		defaults[specs]);
	if (specs == SPECS_FIRST && builtin_specification_count)
		fprintf(stream, ", %s",
			builtin_specifications[0]
				->model.document.revision.text);
}

static bool set_format(struct options *options, unsigned int accepted,
		       const char *argument)
{
	for (size_t i = 0; i < FORMAT_COUNT; i++)
		if (accepted & formats[i].format &&
		    strcmp(argument, formats[i].name) == 0) {
			options->format = formats[i].format;
			return true;
		}
	fputs("rmigen: --format takes ", stderr);
	print_formats(accepted, false, stderr);
	fprintf(stderr, ", not '%s'\n", argument);
	return false;
}

static bool set_offset(struct options *options, const char *argument)
{
	struct number_value number;
	enum number_fault fault = number_parse(argument, &number);

	if (!fault && !number.negative) {
		options->offset = number.value;
		return true;
	}
	fprintf(stderr, "rmigen: --offset: '%s' %s\n", argument,
		fault ? number_fault_text(fault) : "is negative");
	return false;
}

/* Adds @argument to those of the option @name. */
static bool add_argument(struct arguments *arguments, const char *name,
			 const char *argument)
{
	if (arguments->count < LIMIT_ARGUMENTS) {
		arguments->items[arguments->count++] = argument;
		return true;
	}
	fprintf(stderr, "rmigen: --%s: %u are the most\n", name,
		LIMIT_ARGUMENTS);
	return false;
}

static bool add_assumption(struct options *options, const char *argument)
{
	if (strchr(argument, '='))
		return add_argument(&options->assumed, "assume", argument);
	fprintf(stderr, "rmigen: --assume takes NAME=VALUE, not '%s'\n",
		argument);
	return false;
}

static bool set_option(struct options *options, enum option_bit option,
		       const struct accepted *accepted, const char *argument)
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
		return set_format(options, accepted->formats, argument);
	case OPTION_LIST_CHECKS:
		options->list_checks = true;
		break;
	case OPTION_SCHEMA:
		options->schema = true;
		break;
	case OPTION_SUPPRESS:
		options->suppress = argument;
		break;
	case OPTION_LIST_KINDS:
		options->list_kinds = true;
		break;
	case OPTION_MAP:
		options->map = argument;
		break;
	case OPTION_SUGGEST_MAP:
		options->suggest_map = true;
		break;
	case OPTION_INCLUDE:
		options->include = argument;
		break;
	case OPTION_OFFSET:
		return set_offset(options, argument);
	case OPTION_JSON:
		options->json = argument;
		break;
	case OPTION_ASSUME:
		return add_assumption(options, argument);
	case OPTION_OVERLAY:
		return add_argument(&options->overlays, "overlay", argument);
	case OPTION_OVERLAY_SCHEMA:
		options->overlay_schema = true;
		break;
	case OPTION_PREFIX:
		options->prefix = argument;
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

static bool check_operands(const struct options *options,
			   const struct accepted *accepted)
{
	int most = accepted->most_operands;

	if (options->operand_count > most) {
		fprintf(stderr, "rmigen: '%s' is one argument too many\n",
			options->operands[most]);
		return false;
	}
	if (options->operand_count < accepted->least_operands) {
		fputs("rmigen: an argument is missing\n", stderr);
		return false;
	}
	return true;
}

/* A number below zero looks like options of one letter. */
static void explain_number(void)
{
	if (isdigit(optopt))
		fputs("rmigen: put '--' in front of a number below zero, "
		      "behind all options\n",
		      stderr);
}

/* The last of two would win, and nobody see that the first is lost. */
static bool check_again(const struct options *options,
			const struct option *option)
{
	unsigned int bit = (unsigned int)option->val;

	if (!option->has_arg || bit & OPTIONS_AGAIN || !(options->given & bit))
		return true;
	fprintf(stderr, "rmigen: --%s is given twice, and takes one argument\n",
		option->name);
	return false;
}

bool options_read(struct options *options, const struct accepted *accepted,
		  int argc, char **argv)
{
	struct option known[OPTION_COUNT + 1];
	char program[] = "rmigen";
	int found, index = 0;

	*options = (struct options){ .out = "out" };
	fill(known, accepted->options);
	argv[0] = program; /* what getopt calls us in messages */
	while ((found = getopt_long(argc, argv, "", known, &index)) != -1) {
		if (found == '?')
			explain_number();
		if (found == '?' || !check_again(options, &known[index]) ||
		    !set_option(options, (enum option_bit)found, accepted,
				optarg))
			return false;
		options->given |= (unsigned int)found;
	}
	options->operands = argv + optind;
	options->operand_count = argc - optind;
	return check_operands(options, accepted);
}

void options_help(const struct accepted *accepted, FILE *stream)
{
	for (size_t i = 0; i < OPTION_COUNT; i++) {
		const char *argument = table[i].argument;
		int width = 20 - (int)strlen(table[i].name);

		if (!(accepted->options & 1U << i))
			continue;
		fprintf(stream, "  --%s %-*s ", table[i].name, width,
			argument ? argument : "");
		if (table[i].help)
			fputs(table[i].help, stream);
		else if (i == NUMBER_SPEC)
			print_specs(accepted->specs, stream);
		else
			print_formats(accepted->formats, true, stream);
		fputc('\n', stream);
	}
}
