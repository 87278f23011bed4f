/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/specification.h"

#include <stdlib.h>
#include <string.h>

#include "base/builtin.h"
#include "check/check.h"
#include "read/reader.h"

static void add_path(struct arena *arena, struct list *paths, const char *path)
{
	const char **added = list_add(arena, paths, sizeof(const char *));

	*added = path;
}

/* By name without ".yaml", so that den0137 comes before den0137-2.0. */
static int compare_paths(const void *left, const void *right)
{
	const char *a = *(const char *const *)left;
	const char *b = *(const char *const *)right;
	size_t length = strlen(a) < strlen(b) ? strlen(a) : strlen(b);
	int order = strncmp(a, b, length - strlen(".yaml"));

	if (order)
		return order;
	return strlen(a) < strlen(b) ? -1 : strlen(a) > strlen(b);
}

void specification_list(struct arena *arena, const char *wanted,
			struct list *paths)
{
	if (wanted) {
		add_path(arena, paths, wanted);
		return;
	}
	for (size_t i = 0; i < builtin_count; i++)
		if (strncmp(builtins[i].path, "spec/", 5) == 0)
			add_path(arena, paths, builtins[i].path);
	if (paths->count)
		qsort(paths->items, paths->count, sizeof(const char *),
		      compare_paths);
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

bool specification_read(struct arena *arena, const char *path, bool builtin,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	struct model *model = &specification->model;
	const char *error;

	if (!read_source(arena, path, builtin, &specification->source,
			 &error)) {
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "%s: %s", path, error);
		return false;
	}
	*model = (struct model){ .arena = arena };
	return reader_read(&schema_root, model, arena, &specification->source,
			   diagnostics) &&
	       check_model(model, diagnostics);
}
