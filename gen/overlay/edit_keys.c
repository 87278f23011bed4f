/* SPDX-License-Identifier: BSD-3-Clause */
/* Keys of an item that get another value, or lose it. */
#include <string.h>

#include "base/suggest.h"
#include "overlay/conflict.h"
#include "overlay/edit.h"
#include "read/reader.h"
#include "read/schema_value.h"

/* Whether an edit gave the value: a shift, perhaps. */
static bool is_given(const struct work *work, const struct key *key)
{
	struct position at = schema_position(key, work->place.item);

	return overlay_number(work->model, at.source);
}

/* Whether an edit is about what is in the value: it would be lost. */
static bool has_edits(const struct work *work, const struct given_key *given)
{
	const struct edit *other;

	if (given->key->kind != VALUE_ITEMS &&
	    given->key->kind != VALUE_MAPPING)
		return false;
	other = conflict_find_inside(
		work->model, arena_printf(work->arena, "%s.%s",
					  work->place.path, given->key->name));
	return other && !conflict_report(work->diagnostics, given->at,
					 edit_path(other), other);
}

/* Rows that can be named are edited one by one: so no edit hides another. */
static bool check_value(const struct work *work, const struct given_key *given)
{
	struct diagnostic *error;

	if (schema_has_rows(given->key)) {
		edit_report(work, CHECK_OVERLAY_EDIT, given->at,
			    "'%s' is a list of rows with names: add, change "
			    "or remove its rows",
			    given->key->name);
		return false;
	}
	if (!is_given(work, given->key))
		return !has_edits(work, given);
	error = edit_report(work, CHECK_OVERLAY_CONFLICT, given->at,
			    "another edit gives '%s' of %s", given->key->name,
			    work->place.path);
	diagnostic_note(work->diagnostics, error,
			schema_position(given->key, work->place.item),
			"it is here");
	return false;
}

static bool set_value(const struct work *work, const struct given_key *given,
		      const void *item)
{
	const struct place *place = &work->place;

	if (!check_value(work, given))
		return false;
	if (schema_equal(given->key, place->item, item)) {
		edit_report(work, CHECK_OVERLAY_NOTHING, given->at,
			    "%s has this '%s' already", place->path,
			    given->key->name);
		return false;
	}
	schema_copy(given->key, place->item, item);
	return true;
}

static bool set_values(const struct work *work)
{
	const struct place *place = &work->place;
	void *item = arena_alloc(work->arena, place->size);
	const struct given_key *keys;
	struct list given = { 0 };
	bool good = true;

	if (!reader_read_keys(place->shape, item, &work->edit->set, &given,
			      work->arena, work->diagnostics))
		return false;
	keys = given.items;
	for (size_t i = 0; i < given.count; i++)
		good = set_value(work, &keys[i], item) && good;
	if (!given.count)
		edit_report(work, CHECK_OVERLAY_NOTHING, work->edit->set.at,
			    "nothing is set");
	return good && given.count;
}

static const struct key *find_key(const struct work *work,
				  const struct name *name)
{
	const struct shape *shape = work->place.shape;
	const struct key *key = schema_key(shape, name->text);
	struct suggestion best = { 0 };
	struct diagnostic *error;

	if (key)
		return key;
	for (size_t i = 0; i < shape->key_count; i++)
		if (shape->keys[i].name)
			suggest_consider(&best, name->text,
					 shape->keys[i].name);
	error = edit_report(work, CHECK_UNKNOWN_KEY, name->at,
			    "'%s' is not a key of %s", name->text, shape->name);
	edit_suggest(work, error, best.name);
	return NULL;
}

static bool unset_value(const struct work *work, const struct name *name)
{
	const struct place *place = &work->place;
	const struct key *key = find_key(work, name);
	void *before;

	if (!key || !check_value(work, &(struct given_key){ key, name->at }))
		return false;
	if (key->required) {
		edit_report(work, CHECK_OVERLAY_EDIT, name->at,
			    "a %s must have '%s'", place->shape->name,
			    key->name);
		return false;
	}
	before = arena_alloc(work->arena, place->size);
	memcpy(before, place->item, place->size);
	schema_clear(key, place->item);
	if (!schema_equal(key, before, place->item))
		return true;
	edit_report(work, CHECK_OVERLAY_NOTHING, name->at, "%s has no '%s'",
		    place->path, key->name);
	return false;
}

static bool change(const struct work *work)
{
	const struct edit *edit = work->edit;
	const struct name *unset = edit->unset.items;
	bool good = !edit->set.events.count || set_values(work);

	if (!edit->set.events.count && !edit->unset.count)
		return edit_refuse(work, "does not change: 'set' and 'unset' "
					 "say what does");
	for (size_t i = 0; i < edit->unset.count; i++)
		good = unset_value(work, &unset[i]) && good;
	return good;
}

/* Checks the mappings that were changed, or whose keys may have been. */
static bool check_mappings(const struct work *work)
{
	const struct place *place = &work->place;
	bool good = edit_whole(work, place->mapping);

	for (size_t i = 0; i < place->shape->key_count; i++) {
		const struct key *key = &place->shape->keys[i];

		if (key->kind == VALUE_MAPPING)
			good = edit_whole(work, key->shapes) && good;
	}
	return good;
}

/* What the row is called; "" if the place is no row. */
static const char *label_of(const struct work *work)
{
	const struct place *place = &work->place;

	return place->kind == PLACE_ROW ?
		       schema_label(work->arena, place->key, place->item) :
		       "";
}

/* The path of a row that was called @old and is called @new. */
static const char *renamed(const struct work *work, const char *old,
			   const char *new)
{
	const char *path = work->place.path;
	const char *end = path + strcspn(path, "#");

	return arena_printf(work->arena, "%.*s%s",
			    (int)(end - path) - (int)strlen(old), path, new);
}

bool edit_change(struct work *work)
{
	struct edit *edit = work->edit;
	const char *old, *new;

	if (!edit_find(work))
		return false;
	if (!work->place.shape)
		return edit_refuse(work, "has no keys to change");
	old = label_of(work);
	if (!change(work) || !check_mappings(work))
		return false;
	new = label_of(work);
	edit->target = work->place.path;
	if (strcmp(old, new) != 0)
		edit->renamed = renamed(work, old, new);
	edit_touch(work, work->place.kind == PLACE_ROW &&
					 schema_is_item(work->place.key) ?
				 work->place.item :
				 NULL);
	return true;
}
