/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "model/expression.h"
#include "vectors/settings.h"

#define VALUES 3u

static struct arena arena;
static struct enumerator values[VALUES];
static struct type mode = { .kind = TYPE_ENUMERATION };
static struct type number = { .kind = TYPE_SCALAR };

static int prepare(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < VALUES; i++) {
		values[i].item.name.text = arena_printf(&arena, "MODE%u", i);
		values[i].encoding.value = i;
	}
	mode.enumerators = (struct list){ values, VALUES, VALUES };
	return 0;
}

static int free_arena(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

/* What the input number @index chooses: one alternative for each value. */
static void add_choice(struct type *fieldset, unsigned int index)
{
	struct field *field =
		list_add(&arena, &fieldset->fields, sizeof(*field));
	struct expression_error error;

	field->by.text.text = arena_printf(&arena, "mode%u", index);
	field->by.tree = expression_parse(&arena, &field->by.text, &error);
	for (unsigned int i = 0; i < VALUES; i++) {
		struct alternative *added =
			list_add(&arena, &field->alternatives, sizeof(*added));
		struct name *value =
			list_add(&arena, &added->values.names, sizeof(*value));

		added->type.type = &number;
		*value = values[i].item.name;
	}
}

static void add_input(struct command *command, const char *name,
		      const struct type *type)
{
	struct parameter *row =
		list_add(&arena, &command->inputs, sizeof(*row));

	row->item.name.text = name;
	row->reg.value = command->inputs.count;
	row->type.type = type;
	row->type.width = 8;
}

/* The settings of a command with so many choices. */
static struct list settings_of(unsigned int choices)
{
	struct command command = { 0 };
	struct type fieldset = { .kind = TYPE_FIELDSET };
	struct list settings = { 0 };

	for (unsigned int i = 0; i < choices; i++) {
		add_choice(&fieldset, i);
		add_input(&command, arena_printf(&arena, "mode%u", i), &mode);
	}
	add_input(&command, "chosen", &fieldset);
	settings_list(&arena, &command, &settings);
	return settings;
}

static bool has(const struct list *settings, const char *by, const char *value)
{
	const struct list *items = settings->items;

	for (size_t i = 0; i < settings->count; i++)
		if (strcmp(settings_value(&items[i], by), value) == 0)
			return true;
	return false;
}

static void few_choices_are_combined(void **state)
{
	struct list settings = settings_of(2);
	const struct list *items = settings.items;

	(void)state;
	assert_int_equal(settings_of(0).count, 1);
	assert_int_equal(settings_of(1).count, 3);
	assert_int_equal(settings.count, 9);
	assert_string_equal(settings_value(&items[1], "mode0"), "MODE0");
	assert_string_equal(settings_value(&items[1], "mode1"), "MODE1");
	assert_string_equal(settings_value(&items[3], "mode0"), "MODE1");
	assert_string_equal(settings_value(&items[3], "mode1"), "MODE0");
}

static void of_many_each_value_occurs(void **state)
{
	(void)state;
	for (unsigned int choices = 3; choices <= 12; choices++) {
		struct list settings = settings_of(choices);

		assert_in_range(settings.count, 27, LIMIT_SETTINGS);
		for (unsigned int i = 0; i < choices * VALUES; i++)
			assert_true(
				has(&settings,
				    arena_printf(&arena, "mode%u", i / VALUES),
				    values[i % VALUES].item.name.text));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(few_choices_are_combined),
		cmocka_unit_test(of_many_each_value_occurs),
	};

	return cmocka_run_group_tests(tests, prepare, free_arena);
}
