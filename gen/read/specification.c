/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/specification.h"

#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "check/check.h"
#include "overlay/overlay.h"
#include "read/reader.h"

static void add_origin(struct arena *arena, struct list *origins,
		       const char *path, bool builtin,
		       const struct list *overlays)
{
	struct origin *added = list_add(arena, origins, sizeof(*added));

	*added = (struct origin){ path, builtin, *overlays };
}

/* By name without ".yaml", so that den0137 comes before den0137-2.0. */
static int compare_origins(const void *left, const void *right)
{
	const char *a = ((const struct origin *)left)->path;
	const char *b = ((const struct origin *)right)->path;
	size_t length = strlen(a) < strlen(b) ? strlen(a) : strlen(b);
	int order = strncmp(a, b, length - strlen(".yaml"));

	if (order)
		return order;
	return strlen(a) < strlen(b) ? -1 : strlen(a) > strlen(b);
}

static void find_builtin(struct arena *arena, const struct list *overlays,
			 struct list *origins)
{
	for (size_t i = 0; i < builtin_count; i++)
		if (strncmp(builtins[i].path, "spec/", 5) == 0)
			add_origin(arena, origins, builtins[i].path, true,
				   overlays);
	if (origins->count)
		qsort(origins->items, origins->count, sizeof(struct origin),
		      compare_origins);
}

bool specification_add_overlay(struct arena *arena, struct list *overlays,
			       const char *path,
			       struct diagnostics *diagnostics)
{
	struct overlay *overlay = arena_alloc(arena, sizeof(*overlay));
	struct overlay **added;

	if (!overlay_read(arena, path, overlay, diagnostics))
		return false;
	added = list_add(arena, overlays, sizeof(*added));
	*added = overlay;
	return true;
}

static bool read_source(struct arena *arena, const char *path, bool builtin,
			struct source *source, const char **error)
{
	if (!builtin)
		return source_read(arena, source, path, error);
	for (size_t i = 0; i < builtin_count; i++)
		if (strcmp(builtins[i].path, path) == 0)
			*source = (struct source){ path, builtins[i].data,
						   builtins[i].size };
	return true;
}

static bool read_model(struct arena *arena, const struct source *source,
		       struct model *model, struct diagnostics *diagnostics)
{
	*model = (struct model){ .arena = arena };
	return reader_read(&schema_root, model, arena, source, diagnostics);
}

/* What is built in, or in a file, by itself. */
static bool load_base(struct arena *arena, const struct origin *origin,
		      struct specification *base,
		      struct diagnostics *diagnostics)
{
	const char *error;

	if (!read_source(arena, origin->path, origin->builtin, &base->source,
			 &error)) {
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "%s: %s", origin->path, error);
		return false;
	}
	return read_model(arena, &base->source, &base->model, diagnostics) &&
	       check_model(&base->model, diagnostics);
}

/* Lays @overlays over the specification, which is good without them. */
static bool overlay_all(const struct list *overlays,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	struct overlay *const *items = overlays->items;
	struct model *model = &specification->model;
	bool good = true;

	for (size_t i = 0; i < overlays->count; i++)
		good = overlay_fits(items[i], model, diagnostics) && good;
	good = good && read_model(model->arena, &specification->source, model,
				  diagnostics);
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

bool specification_load(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	return load_base(arena, origin, specification, diagnostics) &&
	       (!origin->overlays.count ||
		overlay_all(&origin->overlays, specification, diagnostics));
}

/* Keeps those of @origins that the first overlay is made for. */
static bool keep_base(struct arena *arena, struct list *origins,
		      const struct overlay *overlay,
		      struct diagnostics *diagnostics)
{
	struct origin *items = origins->items;
	size_t count = origins->count;
	const char *known = "";

	origins->count = 0;
	for (size_t i = 0; i < count; i++) {
		struct specification base;

		if (!load_base(arena, &items[i], &base, diagnostics))
			return false;
		known = arena_printf(arena, "%s%s%s", known, i ? ", " : "",
				     base.model.document.revision.text);
		if (overlay_is_for(overlay, &base.model))
			items[origins->count++] = items[i];
	}
	if (origins->count)
		return true;
	diagnostic_error(diagnostics, overlay->revision.at,
			 checks[CHECK_OVERLAY_BASE].name,
			 "%s %s is not built in, only %s: give its "
			 "specification",
			 overlay->document.text, overlay->revision.text, known);
	return false;
}

bool specification_find(struct arena *arena, const char *path,
			const struct list *overlays, struct list *origins,
			struct diagnostics *diagnostics)
{
	if (path) {
		add_origin(arena, origins, path, false, overlays);
		return true;
	}
	find_builtin(arena, overlays, origins);
	return !overlays->count ||
	       keep_base(arena, origins,
			 *(struct overlay *const *)overlays->items,
			 diagnostics);
}
