/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A path is followed by the tables that the file is read by: each part of it is
 * a key with a list or a mapping, or what a row is called.
 */
#include "overlay/place.h"

#include <string.h>
#include <strings.h>

#include "base/suggest.h"
#include "read/schema_value.h"

/* The way along a path. */
struct walk {
	struct arena *arena;
	struct model *model;
	const char *rest; /* what was not followed yet */
	const char *part; /* its first part */
	struct place *place;
	struct suggestion best;
	const char *called; /* the name of the row that @part is the place of */
	size_t forms;	    /* how many rows have the name */
};

static struct list *list_of(const struct key *key, void *item)
{
	return (struct list *)((char *)item + key->offset);
}

/* What follows @label at the start of @text: "", "#2" or ".more"; else NULL. */
static const char *behind(const char *text, const char *label)
{
	bool hex = strncmp(label, "0x", 2) == 0;
	size_t length = strlen(label);

	if (hex ? strncasecmp(text, label, length) != 0 :
		  strncmp(text, label, length) != 0)
		return NULL;
	text += length;
	return strchr(".#", *text) ? text : NULL;
}

/* Whether @part is where a row is, which has a name: "0x8", "X1". */
static bool is_place(struct arena *arena, const char *part,
		     const struct key *key, const void *row)
{
	const char *place =
		key->kind == VALUE_NAMES ?
			"" :
			schema_place_label(arena, schema_row_shape(key, row),
					   row);

	return *place && *part && behind(place, part);
}

/*
 * Reads "#2" off the start of @rest; 0 if it does not start so. False if it is
 * nothing like that.
 */
static bool take_form(const char **rest, size_t *form)
{
	*form = 0;
	if (**rest != '#')
		return true;
	for ((*rest)++; **rest >= '0' && **rest <= '9' && *form < 1000;
	     (*rest)++)
		*form = *form * 10 + (size_t)(**rest - '0');
	return *form && strchr(".", **rest);
}

/* The keys of an interface. */
static const struct shape *interface_shape(void)
{
	return schema_key(&schema_root, "interfaces")->shapes;
}

static bool is_key_of(const struct shape *shape, const struct key *key)
{
	return key >= shape->keys && key < shape->keys + shape->key_count;
}

/* Whether the rows of @list are known by their names, wherever they stand. */
static bool has_own_names(const struct key *list)
{
	return is_key_of(&schema_root, list) ||
	       is_key_of(interface_shape(), list);
}

static const char *join(struct arena *arena, const char *path,
			const char *label)
{
	return *path ? arena_printf(arena, "%s.%s", path, label) : label;
}

const char *place_row_path(struct arena *arena, const struct place *place,
			   const struct key *list, const void *row)
{
	const char *label = schema_label(arena, list, row);

	return has_own_names(list) ? label : join(arena, place->path, label);
}

static void enter_row(struct walk *walk, const struct key *key,
		      struct list *list, size_t index)
{
	struct place *place = walk->place;
	void *row = schema_row(key, list, index);
	struct item **item;

	place->kind = PLACE_ROW;
	place->mapping = NULL;
	place->path = place_row_path(walk->arena, place, key, row);
	place->key = key;
	place->list = list;
	place->index = index;
	place->item = row;
	place->size = schema_row_size(key);
	place->shape = key->kind == VALUE_NAMES ? NULL :
						  schema_row_shape(key, row);
	if (!schema_is_item(key))
		return;
	item = list_add(walk->arena, &place->items, sizeof(*item));
	*item = row;
}

/* Follows the name of a row of a list; false if none is called so. */
static bool take_row(struct walk *walk, const struct key *key,
		     struct list *list)
{
	const char *rest = NULL;
	size_t found = 0, form = 0, count = 0;

	for (size_t i = 0; i < list->count; i++) {
		const void *row = schema_row(key, list, i);
		const char *label = schema_label(walk->arena, key, row);
		const char *end = behind(walk->rest, label);

		suggest_consider(&walk->best, walk->part, label);
		if (is_place(walk->arena, walk->part, key, row))
			walk->called = label;
		if (!end || !take_form(&end, &form))
			continue;
		if (++count == form || count == 1) {
			found = i;
			rest = end;
		}
	}
	if (count > 1)
		walk->forms = count;
	if (form ? form > count : count != 1)
		return false;
	enter_row(walk, key, list, found);
	if (count > 1)
		walk->place->path = arena_printf(walk->arena, "%s#%zu",
						 walk->place->path, form);
	walk->rest = rest;
	return true;
}

/* A key with a list, or with keys of its own: not all have one. */
static bool is_part(const struct key *key)
{
	return key->kind == VALUE_MAPPING || key->kind == VALUE_ITEMS ||
	       key->kind == VALUE_NAMES;
}

/* An overlay is about what a document says, not about which it is. */
static const char closed[] = "document";

static bool is_root(const struct place *place)
{
	return place->shape == &schema_root;
}

/*
 * The list of a row that has only one list of rows; or NULL. Paths do without
 * its name.
 */
static const struct key *only_list(const struct place *place)
{
	const struct key *found = NULL;
	const struct key *keys;

	if (place->kind != PLACE_ROW || !place->shape)
		return NULL;
	keys = place->shape->keys;
	for (size_t i = 0; i < place->shape->key_count; i++) {
		if (!schema_has_rows(&keys[i]))
			continue;
		if (found)
			return NULL;
		found = &keys[i];
	}
	return found;
}

static void enter_key(struct walk *walk, const struct key *key)
{
	struct place *place = walk->place;

	if (key != only_list(place))
		place->path = join(walk->arena, place->path, key->name);
	if (key->kind == VALUE_MAPPING) {
		place->kind = PLACE_MAPPING;
		place->shape = place->mapping = key->shapes;
		return;
	}
	place->kind = PLACE_LIST;
	place->shape = NULL;
	place->key = key;
	place->list = list_of(key, place->item);
}

static bool take_key(struct walk *walk)
{
	const struct shape *shape = walk->place->shape;

	for (size_t i = 0; i < shape->key_count; i++) {
		const struct key *key = &shape->keys[i];
		const char *end;

		if (!is_part(key) || strcmp(key->name, closed) == 0)
			continue;
		suggest_consider(&walk->best, walk->part, key->name);
		end = behind(walk->rest, key->name);
		if (!end || *end == '#')
			continue;
		enter_key(walk, key);
		walk->rest = end;
		return true;
	}
	return false;
}

/* Follows a name in any list of @item. */
static bool take_any_row(struct walk *walk, const struct shape *shape,
			 void *item)
{
	for (size_t i = 0; i < shape->key_count; i++)
		if (schema_has_rows(&shape->keys[i]) &&
		    take_row(walk, &shape->keys[i],
			     list_of(&shape->keys[i], item)))
			return true;
	return false;
}

/*
 * What has a name of its own: constants, functions, interfaces, commands,
 * types. Where it stands does not matter.
 */
static bool take_name(struct walk *walk)
{
	struct list *interfaces = &walk->model->interfaces;
	struct interface *items = interfaces->items;

	if (take_any_row(walk, &schema_root, walk->model))
		return true;
	for (size_t i = 0; i < interfaces->count; i++)
		if (take_any_row(walk, interface_shape(), &items[i]))
			return true;
	return false;
}

/* Follows the next part of the path; false if there is no such thing. */
static bool take_part(struct walk *walk)
{
	struct place *place = walk->place;
	const struct key *list;

	if (place->kind == PLACE_LIST)
		return schema_has_rows(place->key) &&
		       take_row(walk, place->key, place->list);
	if (!place->shape)
		return false;
	if (take_key(walk))
		return true;
	if (is_root(place))
		return take_name(walk);
	list = only_list(place);
	return list && take_row(walk, list, list_of(list, place->item));
}

/* Says what is wrong with what is left of the path. */
static bool fail(const struct walk *walk, struct place_fault *fault)
{
	struct arena *arena = walk->arena;
	const char *inside = walk->place->path;
	const char *suggestion = walk->called ? walk->called : walk->best.name;

	*fault = (struct place_fault){ .text = "is not there" };
	if (is_root(walk->place) && strcmp(walk->part, closed) == 0)
		fault->text = "is what overlays are laid over: none changes it";
	else if (walk->forms && strchr(walk->part, '#'))
		fault->text = arena_printf(
			arena, "is not there: the forms are '#1' to '#%zu'",
			walk->forms);
	else if (walk->forms)
		fault->text = arena_printf(arena,
					   "stands for %zu: put '#1' behind it "
					   "for the first",
					   walk->forms);
	else if (*inside && *walk->rest)
		fault->text =
			arena_printf(arena, "is not there, but %s is", inside);
	if (suggestion && !walk->forms)
		fault->suggestion = join(arena, inside, suggestion);
	return false;
}

bool place_find(struct model *model, const char *path, struct place *place,
		struct place_fault *fault)
{
	struct walk walk = { .arena = model->arena,
			     .model = model,
			     .rest = path,
			     .place = place };

	*place = (struct place){ .kind = PLACE_MAPPING,
				 .path = "",
				 .shape = &schema_root,
				 .item = model,
				 .size = sizeof(*model) };
	for (;;) {
		walk.part = arena_copy(walk.arena, walk.rest,
				       strcspn(walk.rest, "."));
		walk.best = (struct suggestion){ 0 };
		walk.called = NULL;
		walk.forms = 0;
		if (!take_part(&walk))
			return fail(&walk, fault);
		if (!*walk.rest)
			return true;
		walk.rest++;
	}
}

const struct key *place_list(const struct place *place, struct list **list)
{
	const struct key *key;

	if (place->kind == PLACE_LIST) {
		*list = place->list;
		return place->key;
	}
	key = only_list(place);
	if (key)
		*list = list_of(key, place->item);
	return key;
}

const char *place_suggest_row(struct arena *arena, const struct key *key,
			      const struct list *list, const char *label)
{
	struct suggestion best = { 0 };

	for (size_t i = 0; i < list->count; i++)
		suggest_consider(&best, label,
				 schema_label(arena, key,
					      schema_row(key, list, i)));
	return best.name;
}

size_t place_find_row(struct arena *arena, const struct key *key,
		      const struct list *list, const char *label)
{
	size_t i = 0;

	while (i < list->count) {
		const char *end =
			behind(label, schema_label(arena, key,
						   schema_row(key, list, i)));

		if (end && !*end)
			break;
		i++;
	}
	return i;
}

bool place_is_in(const char *path, const char *outer)
{
	size_t length = outer ? strlen(outer) : 0;

	return length && strncmp(path, outer, length) == 0 &&
	       (path[length] == '\0' || path[length] == '.');
}
