/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Overlays know no key and no list of the format by its name. So whatever its
 * tables get, a path leads to each row, and each value can be copied and taken
 * away.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glob.h>
#include <string.h>

#include "overlay/place.h"
#include "read/reader.h"
#include "read/schema_value.h"

static struct arena arena;
static struct model model;
static struct list met; /* const struct key *: those that were checked */

static int teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static bool is_met(const struct key *key)
{
	const struct key *const *items = met.items;

	for (size_t i = 0; i < met.count; i++)
		if (items[i] == key)
			return true;
	return false;
}

static void meet(const struct key *key)
{
	const struct key **added;

	if (is_met(key))
		return;
	added = list_add(&arena, &met, sizeof(const struct key *));
	*added = key;
}

/* What no overlay changes: the format, and which document it is. */
static bool is_closed(const struct shape *shape, const struct key *key)
{
	return !key->name ||
	       (shape == &schema_root && (strcmp(key->name, "format") == 0 ||
					  strcmp(key->name, "document") == 0));
}

static const char *join(const char *path, const char *name)
{
	return *path ? arena_printf(&arena, "%s.%s", path, name) : name;
}

static struct place find(const char *path)
{
	struct place_fault fault = { 0 };
	struct place place;

	if (!place_find(&model, path, &place, &fault))
		fail_msg("%s %s", path, fault.text);
	return place;
}

/* The path of a row: by its name, and if several have it, its number. */
static const char *row_path(const char *path, const struct key *key,
			    const struct list *list, size_t index)
{
	const char *label =
		schema_label(&arena, key, schema_row(key, list, index));
	size_t form = 0, count = 0;

	for (size_t i = 0; i < list->count; i++) {
		const void *row = schema_row(key, list, i);

		count += strcmp(label, schema_label(&arena, key, row)) == 0;
		form = i == index ? count : form;
	}
	path = join(path, label);
	return count == 1 ? path : arena_printf(&arena, "%s#%zu", path, form);
}

static void check_value(const struct key *key, void *item, size_t size)
{
	void *copy = arena_alloc(&arena, size);

	if (!schema_given(key, item))
		return;
	meet(key);
	schema_copy(key, copy, item);
	assert_true(schema_equal(key, copy, item));
	/* The first word is what there is without the key. */
	if (key->kind == VALUE_BOOL || key->kind == VALUE_CHOICE)
		return;
	assert_true(schema_given(key, copy));
	schema_clear(key, copy);
	assert_false(schema_given(key, copy));
	assert_false(schema_equal(key, copy, item));
}

static void check_keys(const struct shape *shape, const char *path, void *item,
		       size_t size);

static void check_mapping(const struct key *key, const char *path, void *item,
			  size_t size)
{
	struct place place = find(path);

	assert_int_equal(place.kind, PLACE_MAPPING);
	assert_ptr_equal(place.shape, key->shapes);
	assert_ptr_equal(place.item, item);
	check_keys(key->shapes, path, item, size);
}

static void check_list(const struct key *key, const char *path, void *item)
{
	struct list *list = find(path).list;

	assert_ptr_equal(list, (char *)item + key->offset);
	for (size_t i = 0; schema_has_rows(key) && i < list->count; i++) {
		const char *inside = row_path(path, key, list, i);
		void *row = schema_row(key, list, i);

		assert_ptr_equal(find(inside).item, row);
		if (key->kind == VALUE_ITEMS)
			check_keys(schema_row_shape(key, row), inside, row,
				   schema_row_size(key));
	}
}

static void check_keys(const struct shape *shape, const char *path, void *item,
		       size_t size)
{
	for (size_t i = 0; i < shape->key_count; i++) {
		const struct key *key = &shape->keys[i];
		const char *inside;

		if (is_closed(shape, key))
			continue;
		inside = join(path, key->name);
		if (key->kind == VALUE_MAPPING) {
			check_mapping(key, inside, item, size);
			continue;
		}
		check_value(key, item, size);
		if (key->kind == VALUE_ITEMS || key->kind == VALUE_NAMES)
			check_list(key, inside, item);
	}
}

static void check_file(const char *path)
{
	struct diagnostics diagnostics = { .arena = &arena };
	struct source source;
	const char *error;

	model = (struct model){ .arena = &arena };
	assert_true(source_read(&arena, &source, path, &error));
	assert_true(reader_read(&schema_root, &model, &arena, &source,
				&diagnostics));
	check_keys(&schema_root, "", &model, sizeof(model));
}

/* What almost everything may have, and few things do. */
static bool is_mark(const struct key *key)
{
	static const char *const names[] = { "derived", "reconstructed",
					     "unverified", "allow" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(key->name, names[i]) == 0)
			return true;
	return false;
}

/* Whether all keys were met, but for those of rows without names. */
static void check_met(const struct shape *shape)
{
	for (size_t i = 0; i < shape->key_count; i++) {
		const struct key *key = &shape->keys[i];

		if (is_closed(shape, key))
			continue;
		if (key->kind != VALUE_MAPPING && !is_met(key) && !is_mark(key))
			fail_msg("no '%s' of a %s", key->name, shape->name);
		if (key->kind == VALUE_MAPPING)
			check_met(key->shapes);
		else if (key->kind == VALUE_ITEMS && schema_has_rows(key))
			for (size_t j = 0; j < key->shape_count; j++)
				check_met(&key->shapes[j]);
	}
}

static void all_that_is_stated_can_be_edited(void **state)
{
	glob_t found;

	(void)state;
	assert_int_equal(glob("tests/bad/base.yaml", 0, NULL, &found), 0);
	glob("spec/*.yaml", GLOB_APPEND, NULL, &found);
	for (size_t i = 0; i < found.gl_pathc; i++)
		check_file(found.gl_pathv[i]);
	globfree(&found);
	check_met(&schema_root);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(all_that_is_stated_can_be_edited,
					  teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
