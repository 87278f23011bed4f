/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The form in which an object's definitions go from the process that reads it
 * to the one that judges it: one JSON value a line.
 */
#ifndef RMIGEN_OBJECT_JSON_H
#define RMIGEN_OBJECT_JSON_H

#include "verify/object.h"

/* Each returns a line without its end, to be freed; NULL: no memory. */
char *object_structure_line(const struct object_structure *structure);
char *object_enumerator_line(const struct object_enumerator *enumerator);
char *object_problem_line(const char *problem);
/* The last line; without it, the reader did not come to its end. */
char *object_end_line(bool big_endian);

/*
 * Takes the lines of @text, which is changed, into @object; all it keeps is
 * copied to @arena. False if the end is missing or a line is not one of these.
 */
bool object_read_lines(struct arena *arena, char *text, struct object *object);

#endif
