/* SPDX-License-Identifier: BSD-3-Clause */
#include <inttypes.h>
#include <string.h>

#include "base/version.h"
#include "cmd/command.h"
#include "emit/consumer.h"

bool command_load(struct arena *arena, const struct options *options,
		  struct specification *specification)
{
	struct diagnostics diagnostics = { .arena = arena };
	struct list places = { 0 };
	bool good;

	specification_list(arena, options->spec, &places);
	good = specification_load(arena, places.items, specification,
				  &diagnostics);
	diagnostics_print(&diagnostics, stderr);
	return good;
}

/* The names of the built-in consumers, with commas. */
static const char *builtin_names(struct arena *arena)
{
	struct list consumers = { 0 };
	const struct consumer *items;
	const char *names = "";

	consumer_find(arena, NULL, &consumers);
	items = consumers.items;
	for (size_t i = 0; i < consumers.count; i++)
		names = arena_printf(arena, "%s%s%s", names, i ? ", " : "",
				     items[i].name);
	return names;
}

bool command_consumers(struct arena *arena, const struct options *options,
		       struct diagnostics *diagnostics, struct list *consumers)
{
	const char *wanted = options->consumer;

	if (consumer_find(arena, wanted, consumers))
		return true;
	if (strchr(wanted, '/'))
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "the consumer '%s' has no name: give the "
				 "path of its folder so that it ends with the "
				 "folder's own name",
				 wanted);
	else
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "there is no consumer '%s', only: %s; a "
				 "folder of yours has a slash: %s/",
				 wanted, builtin_names(arena), wanted);
	return false;
}

static void list_verbs(void)
{
	puts("usage: rmigen VERB [OPTION...]\n\nverbs:");
	for (const struct verb *verb = verbs; verb->name; verb++)
		printf("  %-10s %.*s\n", verb->name,
		       (int)strcspn(verb->help, "\n"), verb->help);
	puts("\n'rmigen help VERB' tells the options of one; "
	     "'rmigen --version' the revisions\nthat are built in. "
	     "Exit status: 0 clean, 1 bad input or failure, 2 usage,\n"
	     "4 findings, 12 serious ones.");
}

static void explain(const struct verb *verb)
{
	printf("usage: rmigen %s%s%s%s\n\n%s\n", verb->name,
	       verb->accepted.options ? " [OPTION...]" : "",
	       *verb->operands ? " " : "", verb->operands, verb->help);
	if (verb->accepted.options) {
		puts("\noptions:");
		options_help(&verb->accepted, stdout);
	}
}

enum exit_status cmd_help(const struct options *options)
{
	if (!options->operand_count) {
		list_verbs();
		return EXIT_CLEAN;
	}
	for (const struct verb *verb = verbs; verb->name; verb++)
		if (strcmp(verb->name, options->operands[0]) == 0) {
			explain(verb);
			return EXIT_CLEAN;
		}
	fprintf(stderr, "rmigen: there is no verb '%s'\n",
		options->operands[0]);
	return EXIT_USAGE;
}

enum exit_status cmd_version(void)
{
	struct arena arena = { 0 };
	struct list places = { 0 };
	const struct specification_place *items;

	printf("rmigen %s\nspecification format %d\n", RMIGEN_VERSION,
	       MODEL_FORMAT);
	specification_list(&arena, NULL, &places);
	items = places.items;
	for (size_t i = 0; i < places.count; i++) {
		struct diagnostics diagnostics = { .arena = &arena };
		struct specification spec;

		if (!specification_load(&arena, &items[i], &spec,
					&diagnostics)) {
			diagnostics_print(&diagnostics, stderr);
			arena_free(&arena);
			return EXIT_BAD;
		}
		printf("%s %s digest 0x%016" PRIx64 "\n",
		       spec.model.document.number.text,
		       spec.model.document.revision.text, spec.model.digest);
	}
	arena_free(&arena);
	return EXIT_CLEAN;
}
