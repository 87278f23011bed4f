/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What is compiled into the program is what its YAML says: the two models are
 * gone through side by side, by the tables of the reader.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "emit/consumer.h"
#include "emit/item_name.h"
#include "model/digest.h"
#include "model/expression.h"
#include "read/schema.h"
#include "read/specification.h"

static void same_values(const struct key *list, const char *read,
			const char *built);

/* Nearly all positions are in one text, which is long: once is enough. */
static void same_source(const struct source *read, const struct source *built)
{
	static const struct source *last_read, *last_built;

	if (read == last_read && built == last_built)
		return;
	assert_string_equal(read->text, built->text);
	last_read = read;
	last_built = built;
}

static void same_position(struct position read, struct position built)
{
	assert_int_equal(read.line, built.line);
	assert_int_equal(read.column, built.column);
	if (read.line)
		same_source(read.source, built.source);
}

static void same_text(const char *read, const char *built)
{
	assert_true(!read == !built);
	if (read)
		assert_string_equal(read, built);
}

static void same_name(const struct name *read, const struct name *built)
{
	same_text(read->text, built->text);
	same_position(read->at, built->at);
}

static void same_number(const struct number *read, const struct number *built)
{
	assert_true(read->value == built->value);
	assert_int_equal(read->negative, built->negative);
	assert_int_equal(read->hex, built->hex);
	assert_int_equal(read->given, built->given);
	same_position(read->at, built->at);
}

/* Items are the same if they stand at the same place. */
static void same_item(const struct item *read, const struct item *built)
{
	assert_true(!read == !built);
	if (read)
		same_name(&read->name, &built->name);
}

static void same_reference(const struct type_ref *read,
			   const struct type_ref *built)
{
	same_name(&read->name, &built->name);
	same_item(read->type ? &read->type->item : NULL,
		  built->type ? &built->type->item : NULL);
	assert_int_equal(read->width, built->width);
}

static void same_tree(const struct expression *read,
		      const struct expression *built)
{
	assert_int_equal(read->kind, built->kind);
	assert_int_equal(read->operation, built->operation);
	same_text(read->text, built->text);
	assert_true(read->value == built->value);
	assert_int_equal(read->offset, built->offset);
	assert_int_equal(read->height, built->height);
	assert_int_equal(read->reference, built->reference);
	same_item(read->target, built->target);
	assert_int_equal(read->type.class, built->type.class);
	same_item((const struct item *)read->type.type,
		  (const struct item *)built->type.type);
	same_item((const struct item *)read->type.choice,
		  (const struct item *)built->type.choice);
	assert_int_equal(read->type.width, built->type.width);
	assert_true(read->type.count == built->type.count);
	assert_int_equal(read->type.literal, built->type.literal);
	assert_int_equal(read->operands.count, built->operands.count);
	for (size_t i = 0; i < read->operands.count; i++)
		same_tree(expression_operand(read, i),
			  expression_operand(built, i));
}

static void same_formula(const struct formula *read,
			 const struct formula *built)
{
	same_name(&read->text, &built->text);
	assert_true(!read->tree == !built->tree);
	if (read->tree)
		same_tree(read->tree, built->tree);
}

static void same_list(const struct key *key, const struct list *read,
		      const struct list *built)
{
	size_t size = key->item_size ? key->item_size : sizeof(struct name);
	const char *left = read->items;
	const char *right = built->items;

	assert_int_equal(read->count, built->count);
	for (size_t i = 0; i < read->count; i++) {
		if (key->kind == VALUE_ITEMS)
			same_values(key, left + i * size, right + i * size);
		else
			same_name((const struct name *)(left + i * size),
				  (const struct name *)(right + i * size));
	}
}

static void same_selection(const struct key *key, const struct selection *read,
			   const struct selection *built)
{
	assert_int_equal(read->all, built->all);
	same_list(key, &read->names, &built->names);
	same_position(read->at, built->at);
}

static void same_value(const struct key *key, const void *read,
		       const void *built)
{
	const struct bit_range *bits = read;

	switch (key->kind) {
	case VALUE_TEXT:
	case VALUE_LABEL:
	case VALUE_NAME:
	case VALUE_LABEL_OF_ROW:
	case VALUE_SECTION:
		same_name(read, built);
		break;
	case VALUE_TYPE:
		same_reference(read, built);
		break;
	case VALUE_FORMULA:
		same_formula(read, built);
		break;
	case VALUE_INTEGER:
	case VALUE_NUMBER:
	case VALUE_WIDTH:
	case VALUE_REGISTER:
		same_number(read, built);
		break;
	case VALUE_BITS:
		assert_memory_equal(read, built,
				    offsetof(struct bit_range, at));
		same_position(bits->at, ((const struct bit_range *)built)->at);
		break;
	case VALUE_BOOL:
		assert_memory_equal(read, built, sizeof(bool));
		break;
	case VALUE_CHOICE:
		assert_memory_equal(read, built, sizeof(int));
		break;
	case VALUE_ROW:
	case VALUE_KEYS:
		fail(); /* no specification has any */
		break;
	case VALUE_NAMES:
	case VALUE_ITEMS:
		same_list(key, read, built);
		break;
	case VALUE_SELECTION:
		same_selection(key, read, built);
		break;
	case VALUE_SIZE:
		assert_memory_equal(read, built, sizeof(size_t));
		break;
	case VALUE_MASK:
		assert_memory_equal(read, built, sizeof(uint64_t));
		break;
	case VALUE_MAPPING:
		fail();
	}
}

static size_t size_of(const struct key *key)
{
	switch (key->kind) {
	case VALUE_TYPE:
		return sizeof(struct type_ref);
	case VALUE_FORMULA:
		return sizeof(struct formula);
	case VALUE_INTEGER:
	case VALUE_NUMBER:
	case VALUE_WIDTH:
	case VALUE_REGISTER:
		return sizeof(struct number);
	case VALUE_BITS:
		return sizeof(struct bit_range);
	case VALUE_BOOL:
		return sizeof(bool);
	case VALUE_CHOICE:
		return sizeof(int);
	case VALUE_NAMES:
	case VALUE_ITEMS:
		return sizeof(struct list);
	case VALUE_SELECTION:
		return sizeof(struct selection);
	case VALUE_SIZE:
		return sizeof(size_t);
	case VALUE_MASK:
		return sizeof(uint64_t);
	default:
		return sizeof(struct name);
	}
}

/* Marks the bytes of an item that the tables know. */
static void cover(const struct key *list, const char *item, char *covered)
{
	for (size_t i = 0; i < list->shape_count; i++)
		for (size_t j = 0; shape_fits(&list->shapes[i], item) &&
				   j < list->shapes[i].key_count;
		     j++) {
			const struct key *key = &list->shapes[i].keys[j];

			if (key->kind == VALUE_MAPPING)
				cover(key, item, covered);
			else
				memset(covered + key->offset, 1, size_of(key));
		}
}

/* A member that the checks fill in and no table has would be lost. */
static void same_rest(const struct key *list, const char *read,
		      const char *built)
{
	char covered[2000] = { 0 };

	assert_true(list->item_size <= sizeof(covered));
	cover(list, read, covered);
	for (size_t i = 0; i < list->item_size; i++)
		assert_true(covered[i] || read[i] == built[i]);
}

static void same_values(const struct key *list, const char *read,
			const char *built)
{
	for (size_t i = 0; i < list->shape_count; i++)
		for (size_t j = 0; shape_fits(&list->shapes[i], read) &&
				   j < list->shapes[i].key_count;
		     j++) {
			const struct key *key = &list->shapes[i].keys[j];

			if (key->kind == VALUE_MAPPING)
				same_values(key, read, built);
			else
				same_value(key, read + key->offset,
					   built + key->offset);
		}
	same_rest(list, read, built);
}

static void built_in_is_what_is_read(void **state)
{
	const struct key root = { .shapes = &schema_root, .shape_count = 1 };

	(void)state;
	assert_true(builtin_specification_count > 0);
	for (size_t i = 0; i < builtin_specification_count; i++) {
		const struct specification *built = builtin_specifications[i];
		struct arena arena = { 0 };
		struct diagnostics diagnostics = { .arena = &arena };
		const struct origin origin = { built->source.name,
					       true,
					       { 0 } };
		struct specification read;

		assert_true(specification_read(&arena, &origin, &read,
					       &diagnostics));
		same_values(&root, (const char *)&read.model,
			    (const char *)&built->model);
		arena_free(&arena);
	}
}

static void loading_takes_what_is_built_in(void **state)
{
	const struct specification *built = builtin_specifications[0];
	const struct origin origin = { built->source.name, true, { 0 } };
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	struct specification loaded, read;

	(void)state;
	assert_true(specification_load(&arena, &origin, &loaded, &diagnostics));
	assert_ptr_equal(loaded.model.interfaces.items,
			 built->model.interfaces.items);
	assert_ptr_equal(loaded.model.arena, &arena);
	assert_true(specification_read(&arena, &origin, &read, &diagnostics));
	assert_true(digest_model(&loaded.model) == digest_model(&read.model));
	arena_free(&arena);
}

static void same_entries(const struct list *made, const struct list *built)
{
	const struct policy_entry *left = made->items, *right = built->items;

	assert_int_equal(made->count, built->count);
	for (size_t i = 0; i < made->count; i++) {
		assert_string_equal(left[i].name, right[i].name);
		assert_string_equal(left[i].reason, right[i].reason);
	}
}

static void same_names(const struct consumer_names *made,
		       const struct consumer_names *built)
{
	const struct item_name *left = made->names.items;
	const struct item_name *right = built->names.items;

	assert_int_equal(made->interfaces.count, built->interfaces.count);
	assert_memory_equal(made->interfaces.items, built->interfaces.items,
			    made->interfaces.count * sizeof(void *));
	same_entries(&made->policy.slots, &built->policy.slots);
	same_entries(&made->policy.drops, &built->policy.drops);
	same_entries(&made->policy.aligned, &built->policy.aligned);
	assert_true(made->names.count > 0);
	assert_int_equal(made->names.count, built->names.count);
	for (size_t i = 0; i < made->names.count; i++) {
		assert_string_equal(left[i].path, right[i].path);
		assert_string_equal(left[i].key, right[i].key);
		assert_string_equal(left[i].name, right[i].name);
	}
}

static void names_are_what_the_profiles_make(void **state)
{
	(void)state;
	for (size_t i = 0; i < builtin_consumer_name_count; i++) {
		const struct builtin_names *built = &builtin_consumer_names[i];
		const struct consumer consumer = { .name = built->consumer };
		struct model model = built->specification->model;
		struct arena arena = { 0 };
		struct diagnostics diagnostics = { .arena = &arena };
		const struct render_job job = { .model = &model,
						.consumer = &consumer,
						.command_line = "",
						.arena = &arena,
						.diagnostics = &diagnostics };
		struct consumer_names made, found;

		model.arena = &arena;
		assert_true(consumer_run_names(&job, false, &made));
		same_names(&made, &built->names);
		assert_true(consumer_name(&job, false, &found));
		assert_ptr_equal(found.names.items, built->names.names.items);
		arena_free(&arena);
	}
}

static void other_models_and_folders_have_no_built_in_names(void **state)
{
	const struct specification *built = builtin_specifications[0];
	const struct builtin_names *first = &builtin_consumer_names[0];
	const struct consumer inside = { .name = first->consumer };
	const struct consumer outside = { .name = first->consumer,
					  .folder = "templates/kernel" };
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	const struct origin origin = { built->source.name, true, { 0 } };
	struct specification read;
	struct render_job job = { .model = &read.model,
				  .consumer = &inside,
				  .command_line = "",
				  .arena = &arena,
				  .diagnostics = &diagnostics };
	struct consumer_names names;

	(void)state;
	assert_true(specification_read(&arena, &origin, &read, &diagnostics));
	assert_true(consumer_name(&job, false, &names));
	assert_ptr_not_equal(names.names.items, first->names.names.items);
	assert_true(specification_load(&arena, &origin, &read, &diagnostics));
	job.consumer = &outside;
	assert_true(consumer_name(&job, false, &names));
	assert_ptr_not_equal(names.names.items, first->names.names.items);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(built_in_is_what_is_read),
		cmocka_unit_test(loading_takes_what_is_built_in),
		cmocka_unit_test(names_are_what_the_profiles_make),
		cmocka_unit_test(
			other_models_and_folders_have_no_built_in_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
