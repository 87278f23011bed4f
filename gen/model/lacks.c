/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/lacks.h"

#include <string.h>

const char *const lacks_parts[PART_COUNT] = {
	[PART_CONSTANTS] = "constants", [PART_FUNCTIONS] = "functions",
	[PART_TYPES] = "types",		[PART_CONTEXTS] = "contexts",
	[PART_SUCCESSES] = "successes", [PART_FOOTPRINT] = "footprint",
	[PART_ORDER] = "order",
};

static bool has_name(const struct list *list, const char *name)
{
	const struct name *names = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (strcmp(names[i].text, name) == 0)
			return true;
	return false;
}

bool lacks_part(const struct model *model, enum part part)
{
	return has_name(&model->lacks.parts, lacks_parts[part]);
}

bool lacks_interface(const struct model *model, const char *name)
{
	return has_name(&model->lacks.interfaces, name);
}
