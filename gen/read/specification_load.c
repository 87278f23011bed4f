/* SPDX-License-Identifier: BSD-3-Clause */
/* A file of its own: what writes the built-in models cannot have them yet. */
#include <string.h>

#include "read/specification.h"

bool specification_load(struct arena *arena, const char *path, bool builtin,
			struct specification *specification,
			struct diagnostics *diagnostics)
{
	for (size_t i = 0; builtin && i < builtin_specification_count; i++) {
		if (strcmp(builtin_specifications[i]->source.name, path) != 0)
			continue;
		*specification = *builtin_specifications[i];
		specification->model.arena = arena;
		return true;
	}
	return specification_read(arena, path, builtin, specification,
				  diagnostics);
}
