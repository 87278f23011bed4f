/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The form in which an object's definitions go from the process that reads it
 * to the one that judges it: lines of fields with tabs between them. The first
 * field tells what it is; members follow the structure that they are in.
 */
#ifndef RMIGEN_OBJECT_LINES_H
#define RMIGEN_OBJECT_LINES_H

#include "base/buffer.h"
#include "verify/object.h"

/* Each appends whole lines. What is no text in a name becomes a '?'. */
void object_write_structure(const struct object_structure *structure,
			    struct buffer *out);
void object_write_enumerator(const struct object_enumerator *enumerator,
			     struct buffer *out);
void object_write_problem(const char *problem, struct buffer *out);
/* The last line; without it, the reader did not come to its end. */
void object_write_end(bool big_endian, struct buffer *out);

/*
 * Takes the lines of @text, which is changed and must live as long as @object.
 * False if the end is missing or a line is not one of these.
 */
bool object_read_lines(struct arena *arena, char *text, struct object *object);

#endif
