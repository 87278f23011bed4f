/* SPDX-License-Identifier: BSD-3-Clause */
/* Memory that lives as long as the thing it belongs to, and is freed at once.
 */
#ifndef RMIGEN_ARENA_H
#define RMIGEN_ARENA_H

#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *last;
};

/* A growing sequence in an arena. All lists of the model have this shape. */
struct list {
	void *items;
	size_t count;
	size_t room;
};

/* Returns zeroed memory, aligned for any type; ends the program if none is
 * left. */
void *arena_alloc(struct arena *arena, size_t size);

/* Copies @length bytes and adds a terminating zero. */
char *arena_copy(struct arena *arena, const char *text, size_t length);

/* Formats into the arena. */
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Frees everything; the arena is empty and may be used again. */
void arena_free(struct arena *arena);

/* Adds a zeroed item of @size bytes and returns it; earlier items may move. */
void *list_add(struct arena *arena, struct list *list, size_t size);

/* The same, in front of the item at @index, which may be the count. */
void *list_insert(struct arena *arena, struct list *list, size_t size,
		  size_t index);

/* Takes the item at @index out; those behind it move. */
void list_remove(struct list *list, size_t size, size_t index);

#endif
