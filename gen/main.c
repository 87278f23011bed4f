/* SPDX-License-Identifier: BSD-3-Clause */
/* Finds the verb and lets it run. */
#include <stdio.h>
#include <string.h>

#include "cmd/command.h"

const struct verb verbs[] = {
	{ "asserts",
	  "",
	  "print C that asserts what a header has, for a compiler to check",
	  { OPTIONS_SPEC | OPTION_MAP | OPTION_INCLUDE, 0, 0, 0, SPECS_FIRST },
	  cmd_asserts },
	{ "decode",
	  "TYPE|trace [FILE|-] | call X0... | return COMMAND X0...",
	  "explain what was captured\n\n"
	  "TYPE is a type of the document; its images stand in the input one "
	  "behind the\nother, as bytes or as a hex dump of xxd, hexdump -C, "
	  "od -tx1 or digits alone.\n"
	  "'call' explains the registers of a call, 'return' those that a "
	  "command leaves:\nhex or decimal, from X0 on; COMMAND is a name or "
	  "a function ID.\n'trace' explains a log of calls, in the form that "
	  "the mock prints.\n"
	  "What breaks a rule of the document is in a line that starts with "
	  "'!'; exit 4 then.",
	  { OPTIONS_SPEC | OPTION_FORMAT | OPTION_OFFSET | OPTION_ASSUME,
	    FORMAT_JSON, 1, OPERANDS_MANY, SPECS_FIRST },
	  cmd_decode },
	{ "diff",
	  "OLD NEW",
	  "tell what changes between two specifications\n\n"
	  "Each is a revision that is built in, or a file, with overlays "
	  "behind it: FILE@OVERLAY.\n@OVERLAY alone is laid over the "
	  "built-in revision that it is made for. Write @@ for\nan @ that "
	  "is part of a name.",
	  { OPTION_CONSUMER | OPTION_FORMAT | OPTION_SUPPRESS |
		    OPTION_LIST_KINDS,
	    FORMAT_JSON | FORMAT_MARKDOWN, 0, 2, SPECS_FIRST },
	  cmd_diff },
	{ "dump",
	  "",
	  "print the checked specification with its layout",
	  { OPTIONS_SPEC | OPTION_FORMAT | OPTION_SCHEMA |
		    OPTION_OVERLAY_SCHEMA,
	    FORMAT_JSON, 0, 0, SPECS_FIRST },
	  cmd_dump },
	{ "encode",
	  "TYPE [NAME=VALUE...]",
	  "print the bytes of a value\n\n"
	  "NAME is a member, a field or an element: flags, flags.runnable, "
	  "gprs[3]. VALUE is\na number or the name of an encoding; of what "
	  "has more than 64 bits, hex digits in\nthe order of memory. What "
	  "is not given is zero.",
	  { OPTIONS_SPEC | OPTION_JSON | OPTION_ASSUME, 0, 1, OPERANDS_MANY,
	    SPECS_FIRST },
	  cmd_encode },
	{ "generate",
	  "",
	  "write the files of the consumers\n\n"
	  "They go to out/REVISION/CONSUMER/, for all revisions and "
	  "consumers unless options\nask for less; 'rmigen list consumers' "
	  "and 'rmigen list outputs' name them. What is\nthere already and "
	  "would stay the same is not touched.",
	  { OPTIONS_SPEC | OPTION_CONSUMER | OPTION_OUT | OPTION_CHECK |
		    OPTION_STDOUT | OPTION_PREFIX,
	    0, 0, 0, SPECS_ALL },
	  cmd_generate },
	{ "help",
	  "[VERB]",
	  "explain a verb, or list them",
	  { 0, 0, 0, 1, SPECS_FIRST },
	  cmd_help },
	{ "list",
	  "[WHAT]",
	  "list revisions, consumers, outputs, commands or types\n\n"
	  "Commands and types are those of one specification: the first, if "
	  "--spec names none.",
	  { OPTIONS_SPEC | OPTION_CONSUMER | OPTION_FORMAT, FORMAT_JSON, 0, 1,
	    SPECS_BY_TOPIC },
	  cmd_list },
	{ "validate",
	  "",
	  "check a specification\n\n"
	  "Says what is wrong and where, and if nothing is, what a reader "
	  "should know: what\nis derived, waived or unverified, and how much "
	  "there is. With a consumer, its names\nare checked too: "
	  "'rmigen list consumers' tells which there are.",
	  { OPTIONS_SPEC | OPTION_CONSUMER | OPTION_LIST_CHECKS, 0, 0, 0,
	    SPECS_ALL },
	  cmd_validate },
	{ "verify",
	  "OBJECT...",
	  "compare structures of compiled code with the specification\n\n"
	  "OBJECT is what a compiler writes with -g: an object file, a "
	  "library, a kernel. What\nits structures are called is told by a "
	  "map of yours, or by the consumer whose header\nit includes. Exit 12 "
	  "for errors of layout, 4 for notes of width.",
	  { OPTIONS_SPEC | OPTION_CONSUMER | OPTION_MAP | OPTION_SUGGEST_MAP |
		    OPTION_FORMAT,
	    FORMAT_JSON | FORMAT_SARIF | FORMAT_GITHUB, 1, OPERANDS_MANY,
	    SPECS_FIRST },
	  cmd_verify },
	{ 0 },
};

static int usage(void)
{
	fputs("usage: rmigen VERB [OPTION...]; 'rmigen help' lists the "
	      "verbs\n",
	      stderr);
	return EXIT_USAGE;
}

/* Output that was lost is a failure, whatever the verb thinks. */
static int finish(enum exit_status status)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return (int)status;
	perror("rmigen: standard output");
	return EXIT_BAD;
}

static int run(const struct verb *verb, int argc, char **argv)
{
	struct options options;

	if (options_read(&options, &verb->accepted, argc, argv))
		return finish(verb->run(&options));
	if (*verb->name != '-')
		fprintf(stderr, "rmigen: see 'rmigen help %s'\n", verb->name);
	return EXIT_USAGE;
}

static bool is_help(const char *word)
{
	return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

int main(int argc, char **argv)
{
	static const struct verb version = {
		.name = "--version",
		.accepted = { .options = OPTIONS_SPEC },
		.run = cmd_version,
	};
	const struct verb *verb = verbs;

	if (argc < 2)
		return usage();
	if (is_help(argv[1]))
		return finish(cmd_help(&(struct options){ 0 }));
	if (strcmp(argv[1], version.name) == 0)
		return run(&version, argc - 1, argv + 1);
	while (verb->name && strcmp(verb->name, argv[1]) != 0)
		verb++;
	if (verb->name && argc == 3 && is_help(argv[2]))
		return finish(cmd_help(&(struct options){
			.operands = &argv[1], .operand_count = 1 }));
	if (verb->name)
		return run(verb, argc - 1, argv + 1);
	fprintf(stderr, "rmigen: there is no verb '%s'\n", argv[1]);
	return usage();
}
