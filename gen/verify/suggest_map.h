/* SPDX-License-Identifier: BSD-3-Clause */
/* A proposal of a map for objects whose names nobody has written down. */
#ifndef RMIGEN_SUGGEST_MAP_H
#define RMIGEN_SUGGEST_MAP_H

#include "base/buffer.h"
#include "verify/object.h"
#include "verify/plan.h"

/* What to look for in the objects: anything that may be a structure of @plan.
 */
void suggest_map_wanted(const struct plan *plan, struct wanted *wanted);

/*
 * Gives the items of @plan the names of what is most like them in @objects, by
 * offsets, sizes and names. Returns how many structures and members have one.
 */
size_t suggest_map_find(struct plan *plan, const struct object *const *objects,
			size_t count);

/* Writes @plan, named so, as the YAML of a map. */
void suggest_map_write(const struct plan *plan, struct buffer *out);

#endif
