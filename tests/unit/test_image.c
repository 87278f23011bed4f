/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/bytes.h"
#include "decode/image.h"
#include "read/specification.h"

/* A structure with an array of structures, each with an array and a fieldset.
 */
static const char text[] =
	"format: 1\n"
	"document: {number: X, title: t, revision: r, url: 'https://x/r/'}\n"
	"unused_registers:\n"
	"  section: A1\n"
	"  inputs: {first: X1, last: X16, rule: SBZ}\n"
	"  outputs: {first: X0, last: X16, rule: MBZ}\n"
	"constants: []\n"
	"functions: []\n"
	"interfaces: []\n"
	"types:\n"
	"  - structure: Outer\n"
	"    section: A1\n"
	"    brief: holds others.\n"
	"    size: 0x40\n"
	"    members:\n"
	"      - {padding: SBZ, offset: 0x0, size: 0x8}\n"
	"      - {name: list, offset: 0x8, type: Inner, count: 3, stride: 0x10}\n"
	"      - {padding: MBZ, offset: 0x38, size: 0x8}\n"
	"  - structure: Inner\n"
	"    section: A2\n"
	"    brief: is held.\n"
	"    size: 0x10\n"
	"    members:\n"
	"      - {name: flags, offset: 0x0, type: Flags}\n"
	"      - {name: pair, offset: 0x8, type: Bits32, count: 2, stride: 4}\n"
	"  - fieldset: Flags\n"
	"    section: A3\n"
	"    brief: some bits.\n"
	"    width: 64\n"
	"    fields:\n"
	"      - {reserved: SBZ, bits: 3:0}\n"
	"      - {name: mode, bits: 7:4, type: Bits4}\n"
	"      - {reserved: SBZ, bits: 63:8}\n"
	"  - scalar: BitsN\n"
	"    section: A4\n"
	"    brief: any bits.\n"
	"    width: N\n"
	"    encoding: bits\n"
	"  - scalar: IntN\n"
	"    section: A5\n"
	"    brief: a number with a sign.\n"
	"    width: N\n"
	"    encoding: signed\n";

struct fixture {
	struct arena arena;
	struct diagnostics diagnostics;
	struct specification spec;
	struct symbols symbols;
};

static int setup(void **state)
{
	static struct fixture fixture;
	char path[] = "/tmp/rmigen-image-XXXXXX";
	const struct origin origin = { .path = path };
	int fd = mkstemp(path);
	FILE *file = fdopen(fd, "w");

	fixture = (struct fixture){ 0 };
	fixture.diagnostics.arena = &fixture.arena;
	fputs(text, file);
	fclose(file);
	assert_true(specification_load(&fixture.arena, &origin, &fixture.spec,
				       &fixture.diagnostics));
	remove(path);
	symbols_fill(&fixture.symbols, &fixture.spec.model);
	*state = &fixture;
	return 0;
}

static int teardown(void **state)
{
	arena_free(&((struct fixture *)*state)->arena);
	return 0;
}

static struct image_place make(struct fixture *fixture, const char *name)
{
	struct type_ref ref;
	struct image_place top;

	assert_true(image_find_type(&fixture->symbols, name, &ref,
				    &fixture->diagnostics));
	image_of_type(&fixture->arena, &ref, &top);
	return top;
}

static const struct image_place *part(const struct image_place *place,
				      const char *name)
{
	const struct image_place *found = image_part(place, name, strlen(name));

	assert_non_null(found);
	return found;
}

static void structures_nest(void **state)
{
	struct image_place top = make(*state, "Outer");
	const struct image_place *parts = top.parts.items;
	const struct image_place *list = part(&top, "list");
	const struct image_place *element = part(list, "[2]");
	const struct image_place *pair = part(part(element, "pair"), "[1]");
	const struct image_place *mode = part(part(element, "flags"), "mode");

	assert_int_equal(top.size, 0x40);
	assert_int_equal(top.parts.count, 3);
	assert_int_equal(parts[0].kind, PLACE_RESERVED);
	assert_int_equal(parts[2].rule, RULE_MBZ);
	assert_int_equal(parts[2].offset, 0x38);
	assert_int_equal(list->kind, PLACE_ARRAY);
	assert_int_equal(list->size, 0x30);
	assert_int_equal(element->kind, PLACE_STRUCTURE);
	assert_int_equal(element->offset, 0x28);
	assert_string_equal(pair->path, "list[2].pair[1]");
	assert_int_equal(pair->offset, 0x34);
	assert_int_equal(pair->size, 4);
	assert_string_equal(mode->path, "list[2].flags.mode");
	assert_int_equal(mode->lsb, 4);
	assert_int_equal(mode->width, 4);
	assert_int_equal(image_field(mode, 0xabc), 0xb);
	assert_string_equal(mode->section, "A3");
}

static void parts_are_found_by_the_whole_name(void **state)
{
	struct image_place top = make(*state, "Outer");

	assert_null(image_part(&top, "lis", 3));
	assert_null(image_part(&top, "lists", 5));
	assert_null(image_part(&top, "", 0));
	assert_non_null(image_part(&top, "list[0]", 4));
	assert_null(image_part(part(&top, "list"), "[3]", 3));
}

static void narrow_values_have_a_whole_unit(void **state)
{
	static const struct {
		const char *name;
		uint64_t size;
	} cases[] = {
		{ "Bits1", 1 },	 { "Bits8", 1 },  { "Bits9", 2 },
		{ "Bits17", 4 }, { "Bits33", 8 }, { "Bits64", 8 },
		{ "Bits72", 9 }, { "Flags", 8 },  { "Bits512", 64 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(make(*state, cases[i].name).size,
				 cases[i].size);
}

static void types_without_a_form_are_refused(void **state)
{
	static const char *const names[] = { "BitsN", "Bits65", "Bits0",
					     "Nothing", "" };
	struct fixture *fixture = *state;
	struct type_ref ref;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		assert_false(image_find_type(&fixture->symbols, names[i], &ref,
					     &fixture->diagnostics));
		assert_int_equal(fixture->diagnostics.errors.count, i + 1);
	}
}

static void signs(void **state)
{
	struct image_place number = make(*state, "Int64");
	struct image_place bits = make(*state, "Bits64");

	assert_true(image_is_signed(&number.type));
	assert_false(image_is_signed(&bits.type));
}

static void memory_is_little_endian(void **state)
{
	unsigned char bytes[9] = { 0 };

	(void)state;
	bytes_store(bytes, 8, UINT64_C(0x0123456789abcdef));
	assert_memory_equal(bytes, "\xef\xcd\xab\x89\x67\x45\x23\x01\x00", 9);
	assert_int_equal(bytes_load(bytes, 8), UINT64_C(0x0123456789abcdef));
	assert_int_equal(bytes_load(bytes, 1), 0xef);
	assert_int_equal(bytes_load(bytes + 4, 4), 0x01234567);
	assert_int_equal(bytes_load(bytes, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(structures_nest),
		cmocka_unit_test(parts_are_found_by_the_whole_name),
		cmocka_unit_test(narrow_values_have_a_whole_unit),
		cmocka_unit_test(types_without_a_form_are_refused),
		cmocka_unit_test(signs),
		cmocka_unit_test(memory_is_little_endian),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
