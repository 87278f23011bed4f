/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/specification.h"

#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "check/check.h"
#include "overlay/overlay.h"
#include "read/reader.h"

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

void specification_list(struct arena *arena, struct list *origins)
{
	for (size_t i = 0; i < builtin_count; i++) {
		struct origin *added;

		if (strncmp(builtins[i].path, "spec/", 5) != 0)
			continue;
		added = list_add(arena, origins, sizeof(*added));
		*added = (struct origin){ .path = builtins[i].path,
					  .builtin = true };
	}
	if (origins->count)
		qsort(origins->items, origins->count, sizeof(struct origin),
		      compare_origins);
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

bool specification_overlay(struct arena *arena, const struct list *overlays,
			   struct specification *specification,
			   struct diagnostics *diagnostics)
{
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
	struct model *model = &specification->model;
	const char *error;

	if (!read_source(arena, origin->path, origin->builtin,
			 &specification->source, &error)) {
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "%s: %s", origin->path, error);
		return false;
	}
	return read_model(arena, &specification->source, model, diagnostics) &&
	       check_model(model, diagnostics) &&
	       (!origin->overlays.count ||
		specification_overlay(arena, &origin->overlays, specification,
				      diagnostics));
}
