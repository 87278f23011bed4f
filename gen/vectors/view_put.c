/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/view_put.h"

void view_text(const struct view *view, const char *key, const char *text)
{
	if (text)
		view->sink->text(view->sink, key, text);
}

void view_number(const struct view *view, const char *key, uint64_t value)
{
	view->sink->number(view->sink, key, value, false);
}

void view_boolean(const struct view *view, const char *key, bool value)
{
	view->sink->boolean(view->sink, key, value);
}

void view_open_map(const struct view *view, const char *key)
{
	view->sink->open_map(view->sink, key);
}

void view_open_list(const struct view *view, const char *key)
{
	view->sink->open_list(view->sink, key);
}

void view_close(const struct view *view)
{
	view->sink->close(view->sink);
}

/* Bytes in the order of memory, two digits each. */
void view_bytes(const struct view *view, const char *key,
		const unsigned char *bytes, uint64_t count)
{
	static const char digits[] = "0123456789abcdef";
	struct arena *arena = view->vectors->model->arena;
	char *text = arena_alloc(arena, 2 * (size_t)count + 1);

	for (uint64_t i = 0; i < count; i++) {
		text[2 * i] = digits[bytes[i] >> 4];
		text[2 * i + 1] = digits[bytes[i] & 0xf];
	}
	view_text(view, key, text);
}

void view_list(const struct view *view, const char *key,
	       const struct list *list, size_t size, view_fn *put)
{
	const char *items = list->items;

	view_open_list(view, key);
	for (size_t i = 0; i < list->count; i++) {
		view_open_map(view, NULL);
		put(view, items + i * size);
		view_close(view);
	}
	view_close(view);
}

void view_heading(const struct view *view, const struct item *item)
{
	view_text(view, "name", item->name.text);
	view_text(view, "section", item->section.text);
}

void view_bit_range(const struct view *view, const struct bit_range *bits)
{
	view_number(view, "msb", bits->msb);
	view_number(view, "lsb", bits->lsb);
}

void view_registers(const struct view *view, const char *key,
		    const uint64_t *registers)
{
	view_open_list(view, key);
	for (unsigned int i = 0; i < MODEL_REGISTERS; i++)
		view_number(view, NULL, registers[i]);
	view_close(view);
}

void view_values(const struct view *view, const char *key,
		 const struct list *list)
{
	const struct vector_value *values = list->items;

	view_open_map(view, key);
	for (size_t i = 0; i < list->count; i++)
		view_number(view, values[i].row->item.name.text,
			    values[i].value);
	view_close(view);
}
