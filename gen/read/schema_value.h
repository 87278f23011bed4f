/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What the tables of schema.h say of a value that was read: whether it was
 * given, whether two are the same, what a row of a list is called.
 */
#ifndef RMIGEN_SCHEMA_VALUE_H
#define RMIGEN_SCHEMA_VALUE_H

#include "model/model.h"
#include "read/schema.h"

/* The size of the struct of each row of @list. */
size_t schema_row_size(const struct key *list);

/* The row of @list at @index of @rows. */
void *schema_row(const struct key *list, const struct list *rows, size_t index);

/* The key of @shape called @name, or NULL. */
const struct key *schema_key(const struct shape *shape, const char *name);

/*
 * Whether @item has a value for @key. Words always have one, since nothing
 * tells a missing one from the first; a list has one if it has rows.
 */
bool schema_given(const struct key *key, const void *item);

/*
 * The key without which those of @mapping in @item, of which others are given,
 * make no sense; or NULL. A list may be empty.
 */
const struct key *schema_lacks(const struct shape *mapping, const void *item);

/* Where the value stands; no source if its kind does not tell. */
struct position schema_position(const struct key *key, const void *item);

/* Whether two items have the same value, however it is written. */
bool schema_equal(const struct key *key, const void *left, const void *right);

void schema_copy(const struct key *key, void *to, const void *from);

/* Leaves the value as it is where the key is missing. */
void schema_clear(const struct key *key, void *item);

/* Whether two rows of @list have the same shape and values. */
bool schema_same_row(const struct key *list, const void *left,
		     const void *right);

/* Whether @list holds rows that can be named, or bare names. */
bool schema_has_rows(const struct key *list);

/* The shape of @row, a row of @list; NULL if that holds bare names. */
const struct shape *schema_row_shape(const struct key *list, const void *row);

/*
 * Whether the struct of a row of @list starts with a struct item: that of
 * everything that can be marked does.
 */
bool schema_is_item(const struct key *list);

/* The key of @shape that tells where a row is, among its like; or NULL. */
const struct key *schema_place_key(const struct shape *shape);

/*
 * A number by which rows of a shape with offsets, bits or registers are in
 * order; false if @row has no such place.
 */
bool schema_order(const struct shape *shape, const void *row, uint64_t *order);

/* Where @row is: "0x22", "63:42", "X2.63:8"; "" if its shape has no place. */
const char *schema_place_label(struct arena *arena, const struct shape *shape,
			       const void *row);

/* What @row, a row of @list, is called there: its name, or else its place. */
const char *schema_label(struct arena *arena, const struct key *list,
			 const void *row);

#endif
