/* SPDX-License-Identifier: BSD-3-Clause */
/* Rows that come and go. */
#include <string.h>

#include "overlay/conflict.h"
#include "overlay/edit.h"
#include "overlay/shift.h"
#include "read/reader.h"
#include "read/schema_value.h"

/* A list that gets or loses a row. */
struct table {
	const struct key *key;
	struct list *list;
};

/* The item that a row is, or NULL. */
static struct item *item_of(const struct table *table, void *row)
{
	return schema_is_item(table->key) ? row : NULL;
}

static bool move_rest(const struct work *work, const struct table *table,
		      size_t start)
{
	return shift_rows(work->edit, work->arena, table->key, table->list,
			  start, work->diagnostics);
}

/* Whether rows that are not the same may have one name: forms of a function. */
static bool has_forms(const struct key *list)
{
	return list->kind == VALUE_ITEMS &&
	       strcmp(list->shapes[0].keys[0].name, "function") == 0;
}

/* Whether the list has such a row. */
static bool is_there(const struct work *work, const struct table *table,
		     const void *row, const char *label)
{
	if (schema_has_rows(table->key) && !has_forms(table->key))
		return place_find_row(work->arena, table->key, table->list,
				      label) < table->list->count;
	for (size_t i = 0; i < table->list->count; i++)
		if (schema_same_row(table->key, row,
				    schema_row(table->key, table->list, i)))
			return true;
	return false;
}

/* Reads what is to be added; NULL after an error. */
static void *read_row(const struct work *work, const struct table *table)
{
	const struct fragment *fragment = &work->edit->row;
	struct list rows = { 0 };
	const char *label;
	void *row;

	if (!reader_read_row(table->key, &rows, fragment, work->arena,
			     work->diagnostics))
		return NULL;
	row = rows.items;
	label = schema_label(work->arena, table->key, row);
	if (!is_there(work, table, row, label))
		return row;
	edit_report(work, CHECK_OVERLAY_NOTHING, fragment->at,
		    "%s has %s already", work->place.path,
		    *label ? label : "such a row");
	return NULL;
}

/* Where a row goes that is ordered by its place; else to the end. */
static size_t find_order(const struct table *table, const void *row)
{
	uint64_t wanted, here;
	size_t i = 0;

	if (table->key->kind == VALUE_NAMES ||
	    !schema_order(schema_row_shape(table->key, row), row, &wanted))
		return table->list->count;
	while (i < table->list->count) {
		const void *other = schema_row(table->key, table->list, i);

		if (schema_order(schema_row_shape(table->key, other), other,
				 &here) &&
		    here >= wanted)
			break;
		i++;
	}
	return i;
}

/* Where the edit says that the row goes; false after an error. */
static bool find_index(const struct work *work, const struct table *table,
		       const void *row, size_t *index)
{
	const struct edit *edit = work->edit;
	const struct name *near = edit->before.text ? &edit->before :
						      &edit->after;

	*index = find_order(table, row);
	if (!near->text)
		return true;
	if (edit->before.text && edit->after.text) {
		edit_report(work, CHECK_OVERLAY_EDIT, edit->after.at,
			    "a row is put before or after another, not both");
		return false;
	}
	*index = place_find_row(work->arena, table->key, table->list,
				near->text);
	if (*index == table->list->count) {
		edit_suggest(work,
			     edit_report(work, CHECK_OVERLAY_TARGET, near->at,
					 "%s has no row '%s'", work->place.path,
					 near->text),
			     place_suggest_row(work->arena, table->key,
					       table->list, near->text));
		return false;
	}
	*index += near == &edit->after;
	return true;
}

/* Puts a copy of @row into the list. */
static bool insert(const struct work *work, const struct table *table,
		   const void *row)
{
	size_t size = schema_row_size(table->key);
	size_t index;
	void *added;

	if (!find_index(work, table, row, &index))
		return false;
	added = list_insert(work->arena, table->list, size, index);
	memcpy(added, row, size);
	edit_touch(work, item_of(table, added));
	return move_rest(work, table, index + 1);
}

/* There is no list at the place, or there are several. */
static bool refuse_place(const struct work *work)
{
	const struct shape *shape = work->place.shape;
	const char *names = "";

	for (size_t i = 0; shape && i < shape->key_count; i++)
		if (schema_has_rows(&shape->keys[i]))
			names = arena_printf(work->arena, "%s%s%s", names,
					     *names ? ", " : "",
					     shape->keys[i].name);
	return edit_refuse(work,
			   *names ? arena_printf(work->arena,
						 "is no list: put one of %s "
						 "behind it",
						 names) :
				    "has no list of rows");
}

bool edit_add(struct work *work)
{
	struct table table = { 0 };
	const char *label;
	const void *row;

	if (!edit_find(work))
		return false;
	table.key = place_list(&work->place, &table.list);
	if (!table.key)
		return refuse_place(work);
	row = read_row(work, &table);
	if (!row || !insert(work, &table, row) ||
	    !edit_whole(work, work->place.mapping))
		return false;
	label = schema_label(work->arena, table.key, row);
	work->edit->target = *label ? place_row_path(work->arena, &work->place,
						     table.key, row) :
				      arena_printf(work->arena, "%s#%zu",
						   work->place.path,
						   table.list->count);
	return true;
}

bool edit_remove(struct work *work)
{
	const struct place *place = &work->place;
	const struct edit *other;
	struct table table;

	if (!edit_find(work))
		return false;
	if (place->kind != PLACE_ROW)
		return edit_refuse(work, "is no row: only rows can be removed");
	other = conflict_find_inside(work->model, place->path);
	if (other)
		return conflict_report(work->diagnostics, work->edit->path.at,
				       edit_path(other), other);
	table = (struct table){ place->key, place->list };
	edit_touch(work, item_of(&table, place->item));
	list_remove(table.list, schema_row_size(table.key), place->index);
	work->edit->target = place->path;
	return move_rest(work, &table, place->index);
}
