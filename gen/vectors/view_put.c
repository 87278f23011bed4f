/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/view_put.h"

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
	sink_text(view->sink, key, text);
}

void view_list(const struct view *view, const char *key,
	       const struct list *list, size_t size, view_fn *put)
{
	const char *items = list->items;

	sink_open_list(view->sink, key);
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		put(view, items + i * size);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

void view_heading(const struct view *view, const struct item *item)
{
	sink_text(view->sink, "name", item->name.text);
	sink_text(view->sink, "section", item->section.text);
}

void view_bit_range(const struct view *view, const struct bit_range *bits)
{
	sink_number(view->sink, "msb", bits->msb);
	sink_number(view->sink, "lsb", bits->lsb);
}

void view_registers(const struct view *view, const char *key,
		    const uint64_t *registers)
{
	sink_open_list(view->sink, key);
	for (unsigned int i = 0; i < MODEL_REGISTERS; i++)
		sink_number(view->sink, NULL, registers[i]);
	sink_close(view->sink);
}

void view_values(const struct view *view, const char *key,
		 const struct list *list)
{
	const struct vector_value *values = list->items;

	sink_open_map(view->sink, key);
	for (size_t i = 0; i < list->count; i++)
		sink_number(view->sink, values[i].row->item.name.text,
			    values[i].value);
	sink_close(view->sink);
}
