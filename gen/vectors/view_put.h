/* SPDX-License-Identifier: BSD-3-Clause */
/* What the parts of the view of vectors write, and what they write it with. */
#ifndef RMIGEN_VECTORS_VIEW_PUT_H
#define RMIGEN_VECTORS_VIEW_PUT_H

#include "vectors/vectors.h"
#include "view/sink.h"

struct view {
	const struct vectors *vectors;
	struct sink *sink;
};

/* Bytes in the order of memory, two digits each. */
void view_bytes(const struct view *view, const char *key,
		const unsigned char *bytes, uint64_t count);

/* Writes each item of @list, which has @size bytes, as a map in a list. */
typedef void view_fn(const struct view *view, const void *item);
void view_list(const struct view *view, const char *key,
	       const struct list *list, size_t size, view_fn *put);

#define VIEW_LIST(view, key, list, type, put) \
	view_list(view, key, list, sizeof(type), put)

/* The name and the section. */
void view_heading(const struct view *view, const struct item *item);
void view_bit_range(const struct view *view, const struct bit_range *bits);
void view_registers(const struct view *view, const char *key,
		    const uint64_t *registers);
/* A map with an element for each struct vector_value of @list. */
void view_values(const struct view *view, const char *key,
		 const struct list *list);

/* An element of an image, and the bytes of one that are not zero. */
void view_element(const struct view *view, const struct structure_vectors *set,
		  const struct vector_element *element);
void view_runs(const struct view *view, const unsigned char *image,
	       uint64_t size);

/* The items of an interface's lists, with the name of the file that has it. */
void view_command(const struct view *view, const void *item);
void view_condition(const struct view *view, const void *item);
void view_negative(const struct view *view, const void *item);
void view_fieldset(const struct view *view, const void *item);
void view_enumeration(const struct view *view, const void *item);
void view_structure(const struct view *view, const void *item);

#endif
