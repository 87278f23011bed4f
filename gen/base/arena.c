/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK_BYTES (64u << 10)

struct arena_chunk {
	struct arena_chunk *previous;
	size_t used;
	size_t size;
	max_align_t memory[];
};

static void *allocate_or_die(size_t size)
{
	void *memory = calloc(1, size);

	if (!memory) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	return memory;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	const size_t align = sizeof(max_align_t);
	struct arena_chunk *chunk = arena->last;
	void *memory;

	size = (size + align - 1) / align * align;
	if (!chunk || chunk->size - chunk->used < size) {
		size_t room = size > CHUNK_BYTES ? size : CHUNK_BYTES;

		chunk = allocate_or_die(sizeof(*chunk) + room);
		chunk->size = room;
		chunk->previous = arena->last;
		arena->last = chunk;
	}
	memory = (char *)chunk->memory + chunk->used;
	chunk->used += size;
	return memory;
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
	char *copy = arena_alloc(arena, length + 1);

	memcpy(copy, text, length);
	return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	int length;
	char *text;

	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	if (length < 0)
		return arena_alloc(arena, 1);
	text = arena_alloc(arena, (size_t)length + 1);
	va_start(arguments, format);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	va_end(arguments);
	return text;
}

void arena_free(struct arena *arena)
{
	struct arena_chunk *chunk = arena->last;

	while (chunk) {
		struct arena_chunk *previous = chunk->previous;

		free(chunk);
		chunk = previous;
	}
	arena->last = NULL;
}

void *list_add(struct arena *arena, struct list *list, size_t size)
{
	if (list->count == list->room) {
		size_t room = list->room ? list->room * 2 : 8;
		void *items = arena_alloc(arena, room * size);

		if (list->count)
			memcpy(items, list->items, list->count * size);
		list->items = items;
		list->room = room;
	}
	return (char *)list->items + list->count++ * size;
}

void *list_insert(struct arena *arena, struct list *list, size_t size,
		  size_t index)
{
	char *last = list_add(arena, list, size);
	char *item = (char *)list->items + index * size;

	memmove(item + size, item, (size_t)(last - item));
	return memset(item, 0, size);
}

void list_remove(struct list *list, size_t size, size_t index)
{
	char *item = (char *)list->items + index * size;

	list->count--;
	memmove(item, item + size, (list->count - index) * size);
	/* A list is zeroed behind its last item, for those that are added. */
	memset((char *)list->items + list->count * size, 0, size);
}
