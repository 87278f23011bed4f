/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "check/check.h"
#include "cmd/command.h"
#include "emit/consumer.h"

static enum exit_status list_checks(void)
{
	for (size_t i = 0; i < CHECK_COUNT_OF_CHECKS; i++)
		printf("%-22s %s%s\n", checks[i].name, checks[i].explains,
		       checks[i].waivable ? " (can be waived)" : "");
	return EXIT_CLEAN;
}

static void print_mark(const struct item *item, const char *what,
		       const struct name *reason)
{
	if (!reason->text)
		return;
	printf("%s:%u:%u: %s: ", reason->at.source->name, reason->at.line,
	       reason->at.column, what);
	if (item->name.text)
		printf("%s: ", item->name.text);
	puts(reason->text);
}

static void print_marks(void *context, const struct item *item)
{
	const struct waiver *waivers = item->waivers.items;

	(void)context;
	print_mark(item, "derived", &item->derived);
	print_mark(item, "reconstructed", &item->reconstructed);
	print_mark(item, "unverified", &item->unverified);
	for (size_t i = 0; i < item->waivers.count; i++)
		print_mark(item, "waived", &waivers[i].reason);
}

/* The checks that need a consumer's names. */
static bool check_consumers(const struct options *options,
			    const struct specification *spec,
			    struct diagnostics *diagnostics)
{
	struct arena *arena = spec->model.arena;
	const struct consumer *items;
	struct list consumers = { 0 };
	bool good = true;

	if (!command_consumers(arena, options, diagnostics, &consumers))
		return false;
	items = consumers.items;
	for (size_t i = 0; i < consumers.count; i++) {
		struct render_job job = { .model = &spec->model,
					  .consumer = &items[i],
					  .command_line = "",
					  .arena = arena,
					  .diagnostics = diagnostics };

		good = consumer_check(&job) && good;
	}
	return good;
}

static bool validate(const struct options *options, const char *path,
		     struct arena *arena)
{
	struct diagnostics diagnostics = { .arena = arena };
	struct specification spec;
	bool good = specification_read(arena, path, !options->spec, &spec,
				       &diagnostics) &&
		    check_consumers(options, &spec, &diagnostics);

	diagnostics_print(&diagnostics, stderr);
	if (!good)
		return false;
	model_each_item(&spec.model, print_marks, NULL);
	printf("%s: %s %s is good\n", path, spec.model.document.number.text,
	       spec.model.document.revision.text);
	return true;
}

enum exit_status cmd_validate(const struct options *options)
{
	struct arena arena = { 0 };
	struct list paths = { 0 };
	const char *const *items;
	bool good = true;

	if (options->list_checks)
		return list_checks();
	specification_list(&arena, options->spec, &paths);
	items = paths.items;
	for (size_t i = 0; i < paths.count; i++)
		good = validate(options, items[i], &arena) && good;
	arena_free(&arena);
	return good ? EXIT_CLEAN : EXIT_BAD;
}
