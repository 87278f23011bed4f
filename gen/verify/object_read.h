/* SPDX-License-Identifier: BSD-3-Clause */
/* Reading an object in a process of its own. */
#ifndef RMIGEN_OBJECT_READ_H
#define RMIGEN_OBJECT_READ_H

#include "verify/object.h"

/*
 * Fills @object with what is @wanted of the file @path. Whatever the file does
 * to the process that reads it, this returns; object->problem tells.
 */
void object_read(struct arena *arena, const char *path,
		 const struct wanted *wanted, struct object *object);

#endif
