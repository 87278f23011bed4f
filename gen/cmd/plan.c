/* SPDX-License-Identifier: BSD-3-Clause */
/* The plan that a map or a consumer makes, for the verbs that want one. */
#include "cmd/command.h"
#include "emit/consumer.h"
#include "read/reader.h"

static bool fail(struct diagnostics *diagnostics, const char *text)
{
	diagnostic_error(diagnostics, (struct position){ 0 }, NULL, "%s", text);
	return false;
}

static bool plan_consumer(struct plan *plan, const struct options *options,
			  const struct model *model,
			  struct diagnostics *diagnostics)
{
	const struct interface *const *interfaces;
	struct consumer_names names;
	struct list consumers = { 0 };
	struct render_job job = { .model = model,
				  .arena = diagnostics->arena,
				  .diagnostics = diagnostics,
				  .command_line = "" };

	if (!command_consumers(job.arena, options, diagnostics, &consumers))
		return false;
	job.consumer = consumers.items;
	if (!consumer_name(&job, false, &names))
		return false;
	plan_start(plan, job.arena, model);
	interfaces = names.interfaces.items;
	for (size_t i = 0; i < names.interfaces.count; i++)
		plan_add(plan, interfaces[i]);
	plan_by_consumer(plan, &names.names, &names.policy);
	return true;
}

static bool plan_map(struct plan *plan, const char *path,
		     const struct model *model, struct diagnostics *diagnostics)
{
	struct arena *arena = diagnostics->arena;
	struct source *source = arena_alloc(arena, sizeof(*source));
	const struct interface *interface;
	struct map map = { 0 };
	const char *error;

	if (!source_read(arena, source, path, &error))
		return fail(diagnostics,
			    arena_printf(arena, "%s: %s", path, error));
	if (!reader_read(&map_root, &map, arena, source, diagnostics))
		return false;
	interface = plan_interface(model, map.interface.text);
	if (!interface) {
		diagnostic_error(diagnostics, map.interface.at, "map",
				 "the specification has no interface '%s'",
				 map.interface.text);
		return false;
	}
	plan_start(plan, arena, model);
	plan_add(plan, interface);
	return plan_by_map(plan, &map, diagnostics);
}

/* A plan without names is right about everything. */
static bool names_structures(const struct plan *plan,
			     struct diagnostics *diagnostics)
{
	const struct plan_structure *structures = plan->structures.items;

	for (size_t i = 0; i < plan->structures.count; i++)
		if (structures[i].item.name)
			return true;
	return fail(diagnostics, "no structure has a name in it");
}

bool command_plan(struct plan *plan, const struct options *options,
		  struct specification *specification,
		  struct diagnostics *diagnostics)
{
	const struct model *model = &specification->model;

	if (!command_load(diagnostics->arena, options, specification))
		return false;
	if (options->map) {
		if (!plan_map(plan, options->map, model, diagnostics))
			return false;
	} else if (!plan_consumer(plan, options, model, diagnostics)) {
		return false;
	}
	return names_structures(plan, diagnostics);
}
