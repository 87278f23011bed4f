/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "command.h"
#include "consumer.h"
#include "object_read.h"
#include "reader.h"
#include "verify_print.h"

/* What the objects are to be compared with. */
struct subject {
	const struct options *options;
	struct arena arena;
	struct diagnostics diagnostics;
	struct specification spec;
	struct plan plan;
};

static bool fail(struct subject *subject, const char *text)
{
	diagnostic_error(&subject->diagnostics, (struct position){ 0 }, NULL,
			 "%s", text);
	return false;
}

static bool plan_consumer(struct subject *subject)
{
	struct arena *arena = &subject->arena;
	struct consumer_names names;
	struct list consumers = { 0 };
	struct render_job job = { .model = &subject->spec.model,
				  .arena = arena,
				  .diagnostics = &subject->diagnostics,
				  .command_line = "" };

	if (!command_consumers(arena, subject->options, &subject->diagnostics,
			       &consumers))
		return false;
	job.consumer = consumers.items;
	if (!consumer_name(&job, &names))
		return false;
	plan_fill(&subject->plan, arena, job.model, names.interface);
	plan_by_consumer(&subject->plan, &names.names, &names.policy);
	return true;
}

static bool plan_map(struct subject *subject)
{
	struct arena *arena = &subject->arena;
	struct source *source = arena_alloc(arena, sizeof(*source));
	const struct interface *interface;
	const char *path = subject->options->map;
	struct map map = { 0 };
	const char *error;

	if (!source_read(arena, source, path, &error))
		return fail(subject,
			    arena_printf(arena, "%s: %s", path, error));
	if (!reader_read(&map_root, &map, arena, source, &subject->diagnostics))
		return false;
	interface = plan_interface(&subject->spec.model, map.interface.text);
	if (!interface) {
		diagnostic_error(&subject->diagnostics, map.interface.at, "map",
				 "the specification has no interface '%s'",
				 map.interface.text);
		return false;
	}
	plan_fill(&subject->plan, arena, &subject->spec.model, interface);
	return plan_by_map(&subject->plan, &map, &subject->diagnostics);
}

/* A plan without names is right about everything. */
static bool names_structures(struct subject *subject)
{
	const struct plan_structure *structures =
		subject->plan.structures.items;

	for (size_t i = 0; i < subject->plan.structures.count; i++)
		if (structures[i].item.name)
			return true;
	return fail(subject, "no structure has a name in it");
}

static void print(const struct verification *verification,
		  enum format_bit format)
{
	switch (format) {
	case FORMAT_TEXT:
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

static enum exit_status verify(struct subject *subject)
{
	struct verification verification = { .plan = &subject->plan,
					     .arena = &subject->arena };
	const struct options *options = subject->options;
	struct wanted wanted;
	bool complete = true;

	verify_wanted(&subject->plan, &wanted);
	for (int i = 0; i < options->operand_count; i++) {
		struct object *object =
			arena_alloc(&subject->arena, sizeof(*object));

		object_read(&subject->arena, options->operands[i], &wanted,
			    object);
		verify_object(&verification, object);
		complete = complete && !object->problem;
	}
	if (complete)
		verify_absent(&verification);
	plan_check_used(&subject->plan, &subject->diagnostics);
	if (subject->diagnostics.errors.count)
		return EXIT_BAD;
	print(&verification, options->format);
	return status_of(&verification);
}

static bool load(struct subject *subject)
{
	if (!command_load(&subject->arena, subject->options, &subject->spec))
		return false;
	return (subject->options->map ? plan_map(subject) :
					plan_consumer(subject)) &&
	       names_structures(subject);
}

enum exit_status cmd_verify(const struct options *options)
{
	struct subject subject = { .options = options };
	enum exit_status status = EXIT_BAD;

	if (!options->map == !options->consumer) {
		fputs("rmigen: give a --map, or a --consumer for what it "
		      "generated\n",
		      stderr);
		return EXIT_USAGE;
	}
	subject.diagnostics.arena = &subject.arena;
	if (load(&subject))
		status = verify(&subject);
	diagnostics_print(&subject.diagnostics, stderr);
	arena_free(&subject.arena);
	return status;
}
