/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "check/check.h"
#include "cmd/command.h"
#include "emit/consumer.h"
#include "overlay/overlay.h"

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

static void print_edit(const struct edit *edit)
{
	const struct deviation *deviation = edit->deviation;

	printf("%s:%u:%u: overlay %s: %ss %s: %s", edit->path.at.source->name,
	       edit->path.at.line, edit->path.at.column,
	       deviation->overlay->name.text, edit_word(edit), edit->target,
	       deviation->reason.text);
	if (deviation->until.text)
		printf(" (until %s)", deviation->until.text);
	putchar('\n');
}

static void print_overlays(const struct model *model)
{
	struct edit_walk walk = { .model = model };
	const struct edit *edit;

	while ((edit = edit_next(&walk)))
		print_edit(edit);
}

static void print_names(const struct list *list, const char **separator)
{
	const struct name *names = list->items;

	for (size_t i = 0; i < list->count; i++) {
		printf("%s%s", *separator, names[i].text);
		*separator = ", ";
	}
}

static void print_lacks(const struct lacks *lacks)
{
	const struct position *at = &lacks->reason.at;
	const char *separator = "lacks: ";

	if (!lacks->reason.text)
		return;
	printf("%s:%u:%u: ", at->source->name, at->line, at->column);
	print_names(&lacks->interfaces, &separator);
	print_names(&lacks->parts, &separator);
	printf(": %s\n", lacks->reason.text);
}

struct tally {
	size_t unverified;
	size_t starting;     /* may start an operation */
	size_t transferring; /* may transfer memory */
	size_t resuming;     /* go on with an operation */
	size_t failing;	     /* outputs that are valid on other statuses */
	size_t depending;    /* outputs whose validity needs more than those */
};

static void count_command(struct tally *tally, const struct command *command)
{
	const struct parameter *rows = command->outputs.items;

	tally->unverified += command->item.unverified.text != NULL;
	tally->starting += command->may_start_operation == TRAIT_YES;
	tally->transferring += command->may_transfer_memory == TRAIT_YES;
	tally->resuming += command->resumes_operation == TRAIT_YES;
	for (size_t i = 0; i < command->outputs.count; i++) {
		const struct selection *valid = &rows[i].valid;

		tally->failing += !rows[i].unfinished && !valid->all &&
				  valid->names.count > 1;
		tally->depending += rows[i].when.text.text != NULL;
	}
}

static void print_count(size_t count, const char *what)
{
	if (count)
		printf(", %zu %s", count, what);
}

/* "RMI: 99 commands, 4 unverified, ..." */
static void print_interface(const struct interface *interface)
{
	const struct command *commands = interface->commands.items;
	struct tally tally = { 0 };

	for (size_t i = 0; i < interface->commands.count; i++)
		count_command(&tally, &commands[i]);
	printf("%s: %zu commands", interface->item.name.text,
	       interface->commands.count);
	print_count(tally.unverified, "unverified");
	print_count(tally.starting, "may start an operation");
	print_count(tally.transferring, "may transfer memory");
	print_count(tally.resuming, "to resume an operation");
	print_count(interface->types.count, "types");
	print_count(tally.failing, "outputs valid on several statuses");
	print_count(tally.depending, "under a further condition");
	putchar('\n');
}

static void print_interfaces(const struct list *list)
{
	const struct interface *interfaces = list->items;

	for (size_t i = 0; i < list->count; i++)
		print_interface(&interfaces[i]);
}

/* The checks that need a consumer's names. */
static bool check_consumers(const struct list *consumers,
			    const struct specification *spec,
			    struct diagnostics *diagnostics)
{
	const struct consumer *items = consumers->items;
	bool good = true;

	for (size_t i = 0; i < consumers->count; i++) {
		struct render_job job = { .model = &spec->model,
					  .consumer = &items[i],
					  .command_line = "",
					  .arena = spec->model.arena,
					  .diagnostics = diagnostics };

		good = consumer_check(&job) && good;
	}
	return good;
}

static bool validate(const struct list *consumers, const struct origin *origin,
		     struct arena *arena)
{
	struct diagnostics diagnostics = { .arena = arena };
	struct specification spec;
	bool good = specification_read(arena, origin, &spec, &diagnostics) &&
		    check_consumers(consumers, &spec, &diagnostics);

	diagnostics_print(&diagnostics, stderr);
	if (!good)
		return false;
	print_lacks(&spec.model.lacks);
	model_each_item(&spec.model, print_marks, NULL);
	print_overlays(&spec.model);
	print_interfaces(&spec.model.interfaces);
	printf("%s: %s %s is good\n", origin->path,
	       spec.model.document.number.text,
	       spec.model.document.revision.text);
	return true;
}

static bool validate_all(const struct options *options, struct arena *arena)
{
	struct diagnostics diagnostics = { .arena = arena };
	struct list consumers = { 0 };
	struct list origins = { 0 };
	const struct origin *items;
	bool good =
		command_consumers(arena, options, &diagnostics, &consumers) &&
		command_find(arena, options, &origins, &diagnostics);

	diagnostics_print(&diagnostics, stderr);
	items = origins.items;
	if (!good)
		return false;
	for (size_t i = 0; i < origins.count; i++)
		good = validate(&consumers, &items[i], arena) && good;
	return good;
}

enum exit_status cmd_validate(const struct options *options)
{
	struct arena arena = { 0 };
	bool good;

	if (options->list_checks)
		return list_checks();
	good = validate_all(options, &arena);
	arena_free(&arena);
	return good ? EXIT_CLEAN : EXIT_BAD;
}
