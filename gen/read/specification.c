/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/specification.h"

#include <string.h>

#include "base/builtin.h"
#include "check/check.h"
#include "overlay/overlay.h"
#include "read/reader.h"

static bool read_source(struct arena *arena, const struct origin *origin,
			struct source *source, const char **error)
{
	if (!origin->builtin)
		return source_read(arena, source, origin->path, error);
	for (size_t i = 0; i < builtin_count; i++)
		if (strcmp(builtins[i].path, origin->path) == 0)
			*source = (struct source){ origin->path,
						   builtins[i].data,
						   builtins[i].size };
	return true;
}

static void report_missing(struct arena *arena, const char *path,
			   const char *why, struct diagnostics *diagnostics)
{
	struct diagnostic *error = diagnostic_error(
		diagnostics, (struct position){ 0 }, NULL, "%s: %s", path, why);

	diagnostic_note(diagnostics, error, (struct position){ 0 },
			"the revisions that are built in: %s",
			specification_revisions(arena));
}

static bool read_model(struct arena *arena, const struct source *source,
		       struct model *model, struct diagnostics *diagnostics)
{
	*model = (struct model){ .arena = arena };
	return reader_read(&schema_root, model, arena, source, diagnostics);
}

/*
 * Reads @specification, which is good by itself, again, lays its overlays over
 * it and checks what that makes.
 */
static bool lay_over(struct arena *arena, struct specification *specification,
		     struct diagnostics *diagnostics)
{
	const struct list *overlays = &specification->origin.overlays;
	struct overlay *const *items = overlays->items;
	struct model *model = &specification->model;
	bool good = true;

	for (size_t i = 0; i < overlays->count; i++)
		good = overlay_fits(items[i], model, diagnostics) && good;
	good = good &&
	       read_model(arena, &specification->source, model, diagnostics);
	for (size_t i = 0; good && i < overlays->count; i++)
		good = overlay_apply(items[i], model, diagnostics);
	if (!good)
		return false;
	if (check_model(model, diagnostics)) {
		overlay_sign(model);
		return true;
	}
	overlay_explain(model, diagnostics);
	return false;
}

bool specification_read(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	struct source *source = &specification->source;
	struct model *model = &specification->model;
	const char *error;

	specification->origin = *origin;
	if (!read_source(arena, origin, source, &error)) {
		report_missing(arena, origin->path, error, diagnostics);
		return false;
	}
	return read_model(arena, source, model, diagnostics) &&
	       check_model(model, diagnostics) &&
	       (!origin->overlays.count ||
		lay_over(arena, specification, diagnostics));
}

bool specification_load(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	const struct specification *builtin = specification_builtin(origin);

	if (!builtin)
		return specification_read(arena, origin, specification,
					  diagnostics);
	*specification = *builtin;
	specification->origin = *origin;
	specification->model.arena = arena;
	return !origin->overlays.count ||
	       lay_over(arena, specification, diagnostics);
}
