/* SPDX-License-Identifier: BSD-3-Clause */
/* What is asked for, and where it is. */
#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "check/check.h"
#include "overlay/overlay.h"
#include "read/specification.h"

static void add_origin(struct arena *arena, struct list *origins,
		       struct origin origin)
{
	struct origin *added = list_add(arena, origins, sizeof(*added));

	*added = origin;
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

void specification_list(struct arena *arena, struct list *origins)
{
	for (size_t i = 0; i < builtin_count; i++)
		if (strncmp(builtins[i].path, "spec/", 5) == 0)
			add_origin(arena, origins,
				   (struct origin){ .path = builtins[i].path,
						    .builtin = true });
	if (origins->count)
		qsort(origins->items, origins->count, sizeof(struct origin),
		      compare_origins);
}

static const char *revision_of(const struct specification *specification)
{
	return specification->model.document.revision.text;
}

const char *specification_revisions(struct arena *arena)
{
	const char *text = "";

	for (size_t i = 0; i < builtin_specification_count; i++)
		text = arena_printf(arena, "%s%s%s", text, i ? ", " : "",
				    revision_of(builtin_specifications[i]));
	return text;
}

const struct specification *specification_builtin(const struct origin *origin)
{
	for (size_t i = 0; origin->builtin && i < builtin_specification_count;
	     i++)
		if (strcmp(builtin_specifications[i]->source.name,
			   origin->path) == 0)
			return builtin_specifications[i];
	return NULL;
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

/* The revision @wanted, if it is built in, or else the file. */
static struct origin find_wanted(const char *wanted)
{
	for (size_t i = 0; i < builtin_specification_count; i++) {
		const struct specification *built = builtin_specifications[i];

		if (strcmp(revision_of(built), wanted) == 0)
			return (struct origin){ .path = built->source.name,
						.builtin = true };
	}
	return (struct origin){ .path = wanted };
}

/* Adds what is built in that the first overlay is made for. */
static bool find_base(struct arena *arena, const struct overlay *overlay,
		      struct list *origins, struct diagnostics *diagnostics)
{
	for (size_t i = 0; i < builtin_specification_count; i++) {
		const struct specification *built = builtin_specifications[i];

		if (overlay_is_for(overlay, &built->model))
			add_origin(arena, origins,
				   (struct origin){ .path = built->source.name,
						    .builtin = true });
	}
	if (origins->count)
		return true;
	diagnostic_error(diagnostics, overlay->revision.at,
			 checks[CHECK_OVERLAY_BASE].name,
			 "%s %s is not built in, only %s: give its "
			 "specification",
			 overlay->document.text, overlay->revision.text,
			 specification_revisions(arena));
	return false;
}

bool specification_find(struct arena *arena, const char *wanted,
			const struct list *overlays, struct list *origins,
			struct diagnostics *diagnostics)
{
	struct overlay *const *first = overlays->items;
	struct origin *items;

	if (wanted)
		add_origin(arena, origins, find_wanted(wanted));
	else if (!overlays->count)
		specification_list(arena, origins);
	else if (!find_base(arena, *first, origins, diagnostics))
		return false;
	items = origins->items;
	for (size_t i = 0; i < origins->count; i++)
		items[i].overlays = *overlays;
	return true;
}
