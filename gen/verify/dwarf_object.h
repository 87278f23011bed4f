/* SPDX-License-Identifier: BSD-3-Clause */
/* Goes through the debug information of an object for what is wanted. */
#ifndef RMIGEN_DWARF_OBJECT_H
#define RMIGEN_DWARF_OBJECT_H

#include <stdio.h>

#include "verify/object.h"

/*
 * Writes to @out the lines of object_lines.h: each distinct definition of what
 * is @wanted in the file @path, what is wrong with the file if anything, and
 * the end. The file may be damaged so that elfutils crashes over it: this is
 * for a process of its own.
 */
void dwarf_object(const char *path, const struct wanted *wanted, FILE *out);

#endif
