/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/specification.h"

#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "check/check.h"
#include "read/reader.h"

static void add_place(struct arena *arena, struct list *places,
		      const char *path, bool builtin)
{
	struct specification_place *added =
		list_add(arena, places, sizeof(*added));

	*added = (struct specification_place){ path, builtin };
}

/* By name without ".yaml", so that den0137 comes before den0137-2.0. */
static int compare_places(const void *left, const void *right)
{
	const char *a = ((const struct specification_place *)left)->path;
	const char *b = ((const struct specification_place *)right)->path;
	size_t length = strlen(a) < strlen(b) ? strlen(a) : strlen(b);
	int order = strncmp(a, b, length - strlen(".yaml"));

	if (order)
		return order;
	return strlen(a) < strlen(b) ? -1 : strlen(a) > strlen(b);
}

static void list_builtin(struct arena *arena, struct list *places)
{
	for (size_t i = 0; i < builtin_count; i++)
		if (strncmp(builtins[i].path, "spec/", 5) == 0)
			add_place(arena, places, builtins[i].path, true);
	if (places->count)
		qsort(places->items, places->count,
		      sizeof(struct specification_place), compare_places);
}

/* The built-in specification of the revision @wanted, or NULL. */
static const char *find_revision(const char *wanted)
{
	for (size_t i = 0; i < builtin_specification_count; i++) {
		const struct specification *built = builtin_specifications[i];

		if (strcmp(built->model.document.revision.text, wanted) == 0)
			return built->source.name;
	}
	return NULL;
}

void specification_list(struct arena *arena, const char *wanted,
			struct list *places)
{
	const char *path = wanted ? find_revision(wanted) : NULL;

	if (path)
		add_place(arena, places, path, true);
	else if (wanted)
		add_place(arena, places, wanted, false);
	else
		list_builtin(arena, places);
}

static bool read_source(struct arena *arena,
			const struct specification_place *place,
			struct source *source, const char **error)
{
	if (!place->builtin)
		return source_read(arena, source, place->path, error);
	for (size_t i = 0; i < builtin_count; i++)
		if (strcmp(builtins[i].path, place->path) == 0)
			*source = (struct source){ place->path,
						   builtins[i].data,
						   builtins[i].size };
	return true;
}

/* "1.0-rel0, 2.0-bet0" */
static const char *known_revisions(struct arena *arena)
{
	const char *text = "";

	for (size_t i = 0; i < builtin_specification_count; i++)
		text = arena_printf(arena, "%s%s%s", text, i ? ", " : "",
				    builtin_specifications[i]
					    ->model.document.revision.text);
	return text;
}

static void report_missing(struct arena *arena, const char *path,
			   const char *why, struct diagnostics *diagnostics)
{
	struct diagnostic *error = diagnostic_error(
		diagnostics, (struct position){ 0 }, NULL, "%s: %s", path, why);

	diagnostic_note(diagnostics, error, (struct position){ 0 },
			"the revisions that are built in: %s",
			known_revisions(arena));
}

bool specification_read(struct arena *arena,
			const struct specification_place *place,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	struct model *model = &specification->model;
	const char *error;

	if (!read_source(arena, place, &specification->source, &error)) {
		report_missing(arena, place->path, error, diagnostics);
		return false;
	}
	*model = (struct model){ .arena = arena };
	return reader_read(&schema_root, model, arena, &specification->source,
			   diagnostics) &&
	       check_model(model, diagnostics);
}

bool specification_load(struct arena *arena,
			const struct specification_place *place,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	for (size_t i = 0; place->builtin && i < builtin_specification_count;
	     i++) {
		if (strcmp(builtin_specifications[i]->source.name,
			   place->path) != 0)
			continue;
		*specification = *builtin_specifications[i];
		specification->model.arena = arena;
		return true;
	}
	return specification_read(arena, place, specification, diagnostics);
}
