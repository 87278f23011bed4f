/* SPDX-License-Identifier: BSD-3-Clause */
/* Lists are JSON first: an array of flat objects, printed as lines or as is. */
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "cmd/command.h"
#include "emit/consumer.h"

struct listing {
	const struct options *options;
	struct arena *arena;
	struct diagnostics *diagnostics;
	json_t *rows;
};

static void add_row(struct listing *listing, json_t *row)
{
	if (row && json_array_append_new(listing->rows, row) == 0)
		return;
	fputs("rmigen: out of memory\n", stderr);
	exit(1);
}

static const char *hex(struct listing *listing, uint64_t value, int digits)
{
	return arena_printf(listing->arena, "0x%0*" PRIx64, digits, value);
}

static void list_revision(struct listing *listing,
			  const struct specification *spec)
{
	const struct document *document = &spec->model.document;

	add_row(listing,
		json_pack("{s:s, s:s, s:s}", "document", document->number.text,
			  "revision", document->revision.text, "digest",
			  hex(listing, spec->model.digest, 16)));
}

static void list_commands(struct listing *listing,
			  const struct specification *spec)
{
	const struct interface *interfaces = spec->model.interfaces.items;

	for (size_t i = 0; i < spec->model.interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			add_row(listing,
				json_pack(
					"{s:s, s:s, s:s}", "fid",
					hex(listing, commands[j].fid.value, 8),
					"name", commands[j].item.name.text,
					"brief", commands[j].item.brief.text));
	}
}

static void list_type(void *context, struct type *type)
{
	add_row(context,
		json_pack("{s:s, s:s, s:s}", "section", type->item.section.text,
			  "name", type->item.name.text, "brief",
			  type->item.brief.text));
}

static void list_types(struct listing *listing,
		       const struct specification *spec)
{
	model_each_type(&spec->model, list_type, listing);
}

static void list_consumers(struct listing *listing,
			   const struct specification *spec)
{
	struct list consumers = { 0 };
	const struct consumer *items;

	(void)spec;
	command_consumers(listing->arena, listing->options,
			  listing->diagnostics, &consumers);
	items = consumers.items;
	for (size_t i = 0; i < consumers.count; i++)
		add_row(listing, json_pack("{s:s}", "consumer", items[i].name));
}

static void list_outputs(struct listing *listing,
			 const struct specification *spec)
{
	struct list consumers = { 0 };
	const struct consumer *items;

	command_consumers(listing->arena, listing->options,
			  listing->diagnostics, &consumers);
	items = consumers.items;
	for (size_t i = 0; i < consumers.count; i++) {
		struct render_job job = { .model = &spec->model,
					  .consumer = &items[i],
					  .command_line = "",
					  .arena = listing->arena,
					  .diagnostics = listing->diagnostics };
		struct output_file *outputs;
		struct list files = { 0 };

		consumer_outputs(
			&job,
			arena_printf(listing->arena, "%s/%s",
				     spec->model.document.revision.text,
				     items[i].name),
			&files);
		outputs = files.items;
		for (size_t j = 0; j < files.count; j++)
			add_row(listing,
				json_pack("{s:s}", "output", outputs[j].path));
	}
}

static const struct {
	const char *name;
	void (*list)(struct listing *, const struct specification *);
	bool whole; /* of all revisions, unless one is asked for */
} topics[] = {
	{ "commands", list_commands, false },
	{ "consumers", list_consumers, false },
	{ "outputs", list_outputs, true },
	{ "revisions", list_revision, true },
	{ "types", list_types, false },
};

#define TOPIC_COUNT (sizeof(topics) / sizeof(topics[0]))

/* One line a row, the values in the order in which they were packed. */
static void print_lines(const json_t *rows)
{
	const json_t *row, *value;
	const char *key;
	size_t index;

	json_array_foreach(rows, index, row)
	{
		const char *separator = "";

		json_object_foreach((json_t *)row, key, value)
		{
			printf("%s%s", separator, json_string_value(value));
			separator = "  ";
		}
		putchar('\n');
	}
}

static bool list_topic(struct listing *listing, size_t topic)
{
	const struct list *errors = &listing->diagnostics->errors;
	struct list origins = { 0 };
	const struct origin *items;
	size_t count;

	if (!command_find(listing->arena, listing->options, &origins,
			  listing->diagnostics))
		return false;
	items = origins.items;
	count = topics[topic].whole ? origins.count : 1;
	for (size_t i = 0; i < count && !errors->count; i++) {
		/* Diagnostics, which are printed later, point at it. */
		struct specification *spec =
			arena_alloc(listing->arena, sizeof(*spec));

		if (specification_load(listing->arena, &items[i], spec,
				       listing->diagnostics))
			topics[topic].list(listing, spec);
	}
	return errors->count == 0;
}

static enum exit_status run_topic(const struct options *options, size_t topic)
{
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	struct listing listing = { options, &arena, &diagnostics,
				   json_array() };
	bool good = list_topic(&listing, topic);

	diagnostics_print(&diagnostics, stderr);
	if (good && options->format == FORMAT_JSON) {
		json_dumpf(listing.rows, stdout, JSON_INDENT(1));
		putchar('\n');
	} else if (good) {
		print_lines(listing.rows);
	}
	json_decref(listing.rows);
	arena_free(&arena);
	return good ? EXIT_CLEAN : EXIT_BAD;
}

enum exit_status cmd_list(const struct options *options)
{
	const char *wanted = options->operand_count ? options->operands[0] :
						      "revisions";

	for (size_t i = 0; i < TOPIC_COUNT; i++)
		if (strcmp(topics[i].name, wanted) == 0)
			return run_topic(options, i);
	fprintf(stderr, "rmigen: cannot list '%s', only:", wanted);
	for (size_t i = 0; i < TOPIC_COUNT; i++)
		fprintf(stderr, " %s", topics[i].name);
	fputc('\n', stderr);
	return EXIT_USAGE;
}
