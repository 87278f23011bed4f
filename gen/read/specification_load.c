/* SPDX-License-Identifier: BSD-3-Clause */
/* A file of its own: what writes the built-in models cannot have them yet. */
#include <string.h>

#include "check/check.h"
#include "overlay/overlay.h"
#include "read/specification.h"

static const struct specification *find_builtin(const struct origin *origin)
{
	for (size_t i = 0; i < builtin_specification_count; i++)
		if (origin->builtin &&
		    strcmp(builtin_specifications[i]->source.name,
			   origin->path) == 0)
			return builtin_specifications[i];
	return NULL;
}

bool specification_load(struct arena *arena, const struct origin *origin,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	const struct specification *builtin = find_builtin(origin);

	if (!builtin)
		return specification_read(arena, origin, specification,
					  diagnostics);
	*specification = *builtin;
	specification->model.arena = arena;
	return !origin->overlays.count ||
	       specification_overlay(arena, &origin->overlays, specification,
				     diagnostics);
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

static bool report_base(const struct overlay *overlay, const char *known,
			struct diagnostics *diagnostics)
{
	diagnostic_error(diagnostics, overlay->revision.at,
			 checks[CHECK_OVERLAY_BASE].name,
			 "%s %s is not built in, only %s: give its "
			 "specification",
			 overlay->document.text, overlay->revision.text, known);
	return false;
}

/* Keeps those of @origins, all built in, that the first overlay is made for. */
static bool keep_base(struct arena *arena, struct list *origins,
		      const struct overlay *overlay,
		      struct diagnostics *diagnostics)
{
	struct origin *items = origins->items;
	size_t count = origins->count;
	const char *known = "";

	origins->count = 0;
	for (size_t i = 0; i < count; i++) {
		const struct model *model = &find_builtin(&items[i])->model;

		known = arena_printf(arena, "%s%s%s", known, i ? ", " : "",
				     model->document.revision.text);
		if (overlay_is_for(overlay, model))
			items[origins->count++] = items[i];
	}
	return origins->count || report_base(overlay, known, diagnostics);
}

bool specification_find(struct arena *arena, const char *path,
			const struct list *overlays, struct list *origins,
			struct diagnostics *diagnostics)
{
	struct overlay *const *first = overlays->items;
	struct origin *items;

	if (path) {
		items = list_add(arena, origins, sizeof(*items));
		*items = (struct origin){ path, false, *overlays };
		return true;
	}
	specification_list(arena, origins);
	items = origins->items;
	for (size_t i = 0; i < origins->count; i++)
		items[i].overlays = *overlays;
	return !overlays->count ||
	       keep_base(arena, origins, *first, diagnostics);
}
