/* SPDX-License-Identifier: BSD-3-Clause */
#include <inttypes.h>
#include <string.h>

#include "base/version.h"
#include "cmd/command.h"
#include "emit/consumer.h"
#include "overlay/overlay.h"

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

static void print_overlays(const struct model *model)
{
	const struct overlay *const *overlays = model->overlays.items;

	for (size_t i = 0; i < model->overlays.count; i++)
		printf("  overlay %s: %s\n", overlays[i]->name.text,
		       overlays[i]->brief.text);
}

static bool print_version(struct arena *arena, const struct origin *origin,
			  struct diagnostics *diagnostics)
{
	/* Diagnostics, which are printed later, point at it. */
	struct specification *spec = arena_alloc(arena, sizeof(*spec));
	const struct document *document = &spec->model.document;

	if (!specification_load(arena, origin, spec, diagnostics))
		return false;
	printf("%s %s digest 0x%016" PRIx64 "\n", document->number.text,
	       document->revision.text, spec->model.digest);
	print_overlays(&spec->model);
	return true;
}

enum exit_status cmd_version(const struct options *options)
{
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	const struct origin *items;
	struct list origins = { 0 };
	bool good = command_find(&arena, options, &origins, &diagnostics);

	printf("rmigen %s\nspecification format %d\n", RMIGEN_VERSION,
	       MODEL_FORMAT);
	items = origins.items;
	for (size_t i = 0; good && i < origins.count; i++)
		good = print_version(&arena, &items[i], &diagnostics);
	diagnostics_print(&diagnostics, stderr);
	arena_free(&arena);
	return good ? EXIT_CLEAN : EXIT_BAD;
}
