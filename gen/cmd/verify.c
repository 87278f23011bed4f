/* SPDX-License-Identifier: BSD-3-Clause */
#include "cmd/command.h"
#include "verify/object_read.h"
#include "verify/print.h"
#include "verify/suggest_map.h"

static void print(const struct verification *verification,
		  enum format_bit format)
{
	switch (format) {
	case FORMAT_TEXT:
	case FORMAT_MARKDOWN: /* not accepted here */
		verify_print_text(verification, stdout);
		break;
	case FORMAT_JSON:
		verify_print_json(verification, stdout);
		break;
	case FORMAT_SARIF:
		verify_print_sarif(verification, stdout);
		break;
	case FORMAT_GITHUB:
		verify_print_github(verification, stdout);
		break;
	}
}

/* An object that cannot be read is bad input, unless worse was found. */
static enum exit_status status_of(const struct verification *verification)
{
	const struct finding *findings = verification->findings.items;
	enum exit_status status = EXIT_CLEAN;

	for (size_t i = 0; i < verification->findings.count; i++) {
		if (findings[i].kind == FINDING_UNREADABLE)
			status = status == EXIT_SERIOUS ? status : EXIT_BAD;
		else if (findings[i].kind != FINDING_WIDTH)
			status = EXIT_SERIOUS;
		else if (status == EXIT_CLEAN)
			status = EXIT_FINDINGS;
	}
	return status;
}

/* The objects, as operands name them: const struct object *. */
static bool read_objects(const struct options *options, struct arena *arena,
			 const struct wanted *wanted, struct list *objects)
{
	bool complete = true;

	for (int i = 0; i < options->operand_count; i++) {
		struct object *object = arena_alloc(arena, sizeof(*object));
		const struct object **added =
			list_add(arena, objects, sizeof(*added));

		object_read(arena, options->operands[i], wanted, object);
		*added = object;
		complete = complete && !object->problem;
	}
	return complete;
}

static enum exit_status verify(const struct options *options, struct plan *plan,
			       struct diagnostics *diagnostics)
{
	struct verification verification = { .plan = plan,
					     .arena = plan->arena };
	const struct object *const *items;
	struct list objects = { 0 };
	struct wanted wanted;
	bool complete;

	verify_wanted(plan, &wanted);
	complete = read_objects(options, plan->arena, &wanted, &objects);
	items = objects.items;
	for (size_t i = 0; i < objects.count; i++)
		verify_object(&verification, items[i]);
	if (complete)
		verify_absent(&verification);
	plan_check_used(plan, diagnostics);
	if (diagnostics->errors.count)
		return EXIT_BAD;
	print(&verification, options->format);
	return status_of(&verification);
}

/* Of all interfaces, the one that the objects are most like. */
static enum exit_status suggest(const struct options *options,
				const struct model *model,
				struct diagnostics *diagnostics)
{
	const struct interface *interfaces = model->interfaces.items;
	struct arena *arena = diagnostics->arena;
	struct buffer text = { 0 };
	size_t most = 0;

	for (size_t i = 0; i < model->interfaces.count; i++) {
		struct list objects = { 0 };
		struct wanted wanted;
		struct plan plan;
		size_t count;

		plan_start(&plan, arena, model);
		plan_add(&plan, &interfaces[i]);
		suggest_map_wanted(&plan, &wanted);
		if (wanted.most)
			read_objects(options, arena, &wanted, &objects);
		count = suggest_map_find(&plan, objects.items, objects.count);
		if (count <= most)
			continue;
		most = count;
		buffer_free(&text);
		suggest_map_write(&plan, &text);
	}
	if (!most)
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "nothing in there is like a structure of the "
				 "specification");
	else
		fwrite(text.data, 1, text.length, stdout);
	buffer_free(&text);
	return most ? EXIT_CLEAN : EXIT_BAD;
}

static enum exit_status run(const struct options *options,
			    struct diagnostics *diagnostics)
{
	/* Diagnostics, which are printed later, point at it. */
	struct specification *spec =
		arena_alloc(diagnostics->arena, sizeof(*spec));
	struct plan plan;

	if (!options->suggest_map)
		return command_plan(&plan, options, spec, diagnostics) ?
			       verify(options, &plan, diagnostics) :
			       EXIT_BAD;
	if (!command_load(diagnostics->arena, options, spec))
		return EXIT_BAD;
	return suggest(options, &spec->model, diagnostics);
}

enum exit_status cmd_verify(const struct options *options)
{
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	enum exit_status status;

	if (!options->map + !options->consumer + !options->suggest_map != 2) {
		fputs("rmigen: give a --map, a --consumer for what it "
		      "generated, or --suggest-map\n",
		      stderr);
		return EXIT_USAGE;
	}
	status = run(options, &diagnostics);
	diagnostics_print(&diagnostics, stderr);
	arena_free(&arena);
	return status;
}
