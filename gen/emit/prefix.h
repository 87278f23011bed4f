/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What goes before the names of a consumer, so that files of two specifications
 * can be used in one translation unit.
 */
#ifndef RMIGEN_PREFIX_H
#define RMIGEN_PREFIX_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buffer.h"

struct naming;

/*
 * Whether names stay names behind it: lower-case letters, digits and _, a
 * letter first and a _ last.
 */
bool prefix_ok(const char *prefix);

/* @prefix and @name; in upper case if the name has no lower-case letter. */
const char *prefix_name(struct arena *arena, const char *prefix,
			const char *name);

/*
 * Puts @prefix before each identifier of a C file that starts with one of
 * @words (const char *). What follows #include is the name of a file.
 */
void prefix_text(struct arena *arena, const char *prefix,
		 const struct list *words, struct buffer *text);

/*
 * Puts the prefix of @naming before the names of all its items. They have them
 * all by then: functions see other items' names without the prefix.
 */
void prefix_items(const struct naming *naming);

#endif
