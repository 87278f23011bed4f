/* SPDX-License-Identifier: BSD-3-Clause */
/* What a project calls the items of tests/verify/spec.yaml. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "emit/item_name.h"
#include "read/reader.h"
#include "read/specification.h"
#include "verify/plan.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct fixture {
	struct arena arena;
	struct diagnostics diagnostics;
	struct specification spec;
	struct plan plan;
	struct source source;
};

static int setup(void **state)
{
	const struct origin origin = { .path = "tests/verify/spec.yaml" };
	static struct fixture fixture;

	fixture = (struct fixture){ 0 };
	fixture.diagnostics.arena = &fixture.arena;
	assert_true(specification_read(&fixture.arena, &origin, &fixture.spec,
				       &fixture.diagnostics));
	*state = &fixture;
	return 0;
}

static int teardown(void **state)
{
	arena_free(&((struct fixture *)*state)->arena);
	return 0;
}

static void start(struct fixture *fixture)
{
	plan_start(&fixture->plan, &fixture->arena, &fixture->spec.model);
	plan_add(&fixture->plan, plan_interface(&fixture->spec.model, "TMI"));
}

/* The plan by a map with these lines behind its head. */
static bool use_map(struct fixture *fixture, const char *lines)
{
	struct map map = { 0 };
	const char *text = arena_printf(&fixture->arena,
					"format: 1\ninterface: TMI\n%s", lines);

	fixture->source = (struct source){ "map", text, strlen(text) };
	start(fixture);
	assert_true(reader_read(&map_root, &map, &fixture->arena,
				&fixture->source, &fixture->diagnostics));
	return plan_by_map(&fixture->plan, &map, &fixture->diagnostics);
}

static struct plan_structure *structure_of(struct fixture *fixture,
					   const char *name)
{
	struct plan_structure *items = fixture->plan.structures.items;

	for (size_t i = 0; i < fixture->plan.structures.count; i++)
		if (strcmp(items[i].type->item.name.text, name) == 0)
			return &items[i];
	fail_msg("no structure %s", name);
	return NULL;
}

static struct plan_member *member_of(struct fixture *fixture,
				     const char *structure, const char *name)
{
	struct plan_structure *around = structure_of(fixture, structure);
	struct plan_member *items = around->members.items;

	for (size_t i = 0; i < around->members.count; i++)
		if (strcmp(items[i].member->item.name.text, name) == 0)
			return &items[i];
	fail_msg("no member %s", name);
	return NULL;
}

static const char *name_of(struct fixture *fixture, enum map_kind kind,
			   const char *path)
{
	struct plan_name *name = plan_find(&fixture->plan, kind, path);

	assert_non_null(name);
	return name->item.name;
}

static void assert_name(const char *name, const char *expected)
{
	if (!expected) {
		assert_null(name);
		return;
	}
	assert_non_null(name);
	assert_string_equal(name, expected);
}

static void without_rules_layouts_have_the_documents_names(void **state)
{
	struct fixture *fixture = *state;

	assert_true(use_map(fixture, ""));
	assert_name(structure_of(fixture, "TmiRow")->item.name, "TmiRow");
	assert_false(structure_of(fixture, "TmiRow")->is_typedef);
	assert_name(member_of(fixture, "TmiRow", "base")->item.name, "base");
	assert_name(name_of(fixture, MAP_FIELD, "TmiFlags.depth"), "depth");
	assert_name(name_of(fixture, MAP_FID, "TMI_START"), NULL);
	assert_name(name_of(fixture, MAP_ENUMERATOR, "TMI_YES"), NULL);
	assert_name(name_of(fixture, MAP_MASK, "TmiFlags.depth"), NULL);
	assert_name(name_of(fixture, MAP_SHIFT, "TmiFlags.depth"), NULL);
	assert_name(name_of(fixture, MAP_WIDTH, "TmiFlags.depth"), NULL);
	assert_null(plan_find(&fixture->plan, MAP_FIELD, "TmiFlags.deep"));
	assert_null(plan_find(&fixture->plan, MAP_FID, "TmiFlags.depth"));
}

static void rules_make_names(void **state)
{
	static const struct {
		const char *rule;
		enum map_kind kind;
		const char *path;
		const char *expected;
	} cases[] = {
		{ "fid, prefix: SMC_", MAP_FID, "TMI_START", "SMC_TMI_START" },
		{ "fid, without: TMI_", MAP_FID, "TMI_START", "START" },
		{ "fid, without: RMI_", MAP_FID, "TMI_START", "TMI_START" },
		{ "fid, case: camel, suffix: Id", MAP_FID, "TMI_START",
		  "TmiStartId" },
		{ "enumerator, case: lower", MAP_ENUMERATOR, "TMI_ERROR_INPUT",
		  "tmierrorinput" },
		{ "mask, without: Tmi, case: upper, suffix: _MASK", MAP_MASK,
		  "TmiFlags.depth", "FLAGS_DEPTH_MASK" },
		{ "shift, case: snake, prefix: s_", MAP_SHIFT, "TmiFlags.depth",
		  "s_tmi_flags_depth" },
		{ "width, suffix: _W", MAP_WIDTH, "TmiFlags.depth",
		  "TmiFlags_depth_W" },
		{ "field, case: upper", MAP_FIELD, "TmiFlags.depth", "DEPTH" },
		{ "field, prefix: f_", MAP_MASK, "TmiFlags.depth", NULL },
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct fixture *fixture = *state;

		assert_true(
			use_map(fixture, arena_printf(&fixture->arena,
						      "rules: [{rule: %s}]\n",
						      cases[i].rule)));
		assert_name(name_of(fixture, cases[i].kind, cases[i].path),
			    cases[i].expected);
	}
}

static void structures_and_members_have_rules_too(void **state)
{
	struct fixture *fixture = *state;

	assert_true(use_map(fixture,
			    "rules:\n"
			    "  - {rule: structure, without: Tmi, case: snake}\n"
			    "  - {rule: member, case: camel, prefix: m}\n"));
	assert_name(structure_of(fixture, "TmiParams")->item.name, "params");
	assert_false(structure_of(fixture, "TmiParams")->is_typedef);
	assert_name(member_of(fixture, "TmiParams", "aux_rtt_base")->item.name,
		    "mAuxRttBase");
	assert_true(use_map(fixture,
			    "acronyms: [RTT]\n"
			    "rules:\n"
			    "  - {rule: typedef, case: snake, suffix: _t}\n"));
	assert_name(structure_of(fixture, "TmiParams")->item.name,
		    "tmi_params_t");
	assert_true(structure_of(fixture, "TmiParams")->is_typedef);
}

static void exceptions_win(void **state)
{
	struct fixture *fixture = *state;
	struct plan_structure *row;

	assert_true(use_map(fixture,
			    "rules: [{rule: typedef, case: snake}]\n"
			    "structures:\n"
			    "  - structure: TmiRow\n"
			    "    name: row\n"
			    "    wide: read as words\n"
			    "    members:\n"
			    "      - {member: base, name: a.b}\n"
			    "      - {member: kind, absent: nobody asks}\n"
			    "    extras: [{extra: next, reason: a list}]\n"
			    "  - {structure: TmiRun, typedef: run_t}\n"
			    "  - {structure: TmiParams, different: older}\n"
			    "names:\n"
			    "  - {mask: TmiFlags.depth, name: DEPTH}\n"));
	row = structure_of(fixture, "TmiRow");
	assert_name(row->item.name, "row");
	assert_false(row->is_typedef);
	assert_string_equal(row->wide, "read as words");
	assert_name(member_of(fixture, "TmiRow", "base")->item.name, "a.b");
	assert_string_equal(member_of(fixture, "TmiRow", "kind")->item.absent,
			    "nobody asks");
	assert_int_equal(row->extras.count, 1);
	assert_name(structure_of(fixture, "TmiRun")->item.name, "run_t");
	assert_true(structure_of(fixture, "TmiRun")->is_typedef);
	assert_string_equal(structure_of(fixture, "TmiParams")->item.different,
			    "older");
	assert_name(name_of(fixture, MAP_MASK, "TmiFlags.depth"), "DEPTH");
	assert_name(name_of(fixture, MAP_MASK, "TmiFlags.wipe"), NULL);
}

static void padding_is_what_the_map_says(void **state)
{
	struct fixture *fixture = *state;
	const char *const *starts;

	assert_true(use_map(fixture, ""));
	assert_true(fixture->plan.padding.count > 3);
	assert_true(use_map(fixture, "padding: [hole, gap_]\n"));
	assert_int_equal(fixture->plan.padding.count, 2);
	starts = fixture->plan.padding.items;
	assert_string_equal(starts[0], "hole");
	assert_string_equal(starts[1], "gap_");
}

static void maps_that_are_wrong_are_refused(void **state)
{
	static const char *const maps[] = {
		"structures: [{structure: TmiRows}]\n",
		"structures: [{structure: TmiRow, name: 1a}]\n",
		"structures: [{structure: TmiRow, name: a..b}]\n",
		"structures: [{structure: TmiRow, absent: x, different: y}]\n",
		"structures: [{structure: TmiRow}, {structure: TmiRow}]\n",
		"names: [{fid: TmiFlags.depth, name: A}]\n",
		"rules: [{rule: fid, prefix: A}, {rule: fid, prefix: B}]\n",
	};

	for (size_t i = 0; i < COUNT(maps); i++) {
		struct fixture *fixture = *state;

		assert_false(use_map(fixture, maps[i]));
		assert_int_equal(fixture->diagnostics.errors.count, 1);
		fixture->diagnostics.errors.count = 0;
	}
}

static size_t count_unneeded(struct fixture *fixture)
{
	size_t count;

	plan_check_used(&fixture->plan, &fixture->diagnostics);
	count = fixture->diagnostics.errors.count;
	fixture->diagnostics.errors.count = 0;
	return count;
}

static void exceptions_are_to_be_needed(void **state)
{
	struct fixture *fixture = *state;
	struct plan_structure *row;
	struct plan_extra *extra;

	assert_true(use_map(fixture,
			    "structures:\n"
			    "  - structure: TmiRow\n"
			    "    members:\n"
			    "      - {member: base, different: older}\n"
			    "      - {member: kind, absent: nobody asks}\n"
			    "    extras: [{extra: next, reason: a list}]\n"
			    "  - {structure: TmiRun, absent: not here}\n"));
	row = structure_of(fixture, "TmiRow");
	/* Of a structure that no object has, nothing is known. */
	assert_int_equal(count_unneeded(fixture), 0);
	row->found = true;
	assert_int_equal(count_unneeded(fixture), 3);
	member_of(fixture, "TmiRow", "base")->item.used = true;
	assert_int_equal(count_unneeded(fixture), 2);
	member_of(fixture, "TmiRow", "kind")->item.used = true;
	extra = row->extras.items;
	extra->item.used = true;
	assert_int_equal(count_unneeded(fixture), 0);
	structure_of(fixture, "TmiRun")->found = true;
	assert_int_equal(count_unneeded(fixture), 1);
}

static void consumers_name_what_they_emit(void **state)
{
	static struct item_name names[] = {
		{ "TMI_START", "fid", "SMC_TMI_START" },
		{ "TMI_START", "wrapper", "tmi_start" },
		{ "TmiFeature.TMI_YES", "value", "YES" },
		{ "TmiFlags.depth", "mask", "DEPTH_MASK" },
		{ "TmiRow", "tag", "tmi_row" },
		{ "TmiRow.base", "member", "base" },
	};
	static struct policy_entry drops[] = {
		{ "TmiRow.kind", "it is always zero", true },
	};
	static struct policy_entry slots[] = {
		{ "TmiRow", "as the kernel does", true },
	};
	const struct list list = { names, COUNT(names), COUNT(names) };
	const struct policy policy = { .slots = { slots, 1, 1 },
				       .drops = { drops, 1, 1 } };
	struct fixture *fixture = *state;

	start(fixture);
	plan_by_consumer(&fixture->plan, &list, &policy);
	assert_name(structure_of(fixture, "TmiRow")->item.name, "tmi_row");
	assert_string_equal(structure_of(fixture, "TmiRow")->wide,
			    "as the kernel does");
	assert_name(member_of(fixture, "TmiRow", "base")->item.name, "base");
	assert_string_equal(member_of(fixture, "TmiRow", "kind")->item.absent,
			    "it is always zero");
	assert_name(structure_of(fixture, "TmiRun")->item.name, NULL);
	assert_null(structure_of(fixture, "TmiRun")->wide);
	assert_name(name_of(fixture, MAP_FID, "TMI_START"), "SMC_TMI_START");
	assert_name(name_of(fixture, MAP_ENUMERATOR, "TMI_YES"), "YES");
	assert_name(name_of(fixture, MAP_ENUMERATOR, "TMI_NO"), NULL);
	assert_name(name_of(fixture, MAP_MASK, "TmiFlags.depth"), "DEPTH_MASK");
	assert_name(name_of(fixture, MAP_SHIFT, "TmiFlags.depth"), NULL);
}

static void names_are_found_by_path_and_key(void **state)
{
	struct item_name names[] = {
		{ "B", "tag", "b" },
		{ "A.x", "member", "x" },
		{ "A", "tag", "a" },
		{ "A", "fid", "f" },
	};
	struct list list = { names, COUNT(names), COUNT(names) };
	const struct list none = { 0 };

	(void)state;
	item_name_sort(&list);
	assert_name(item_name_find(&list, "A", "tag"), "a");
	assert_name(item_name_find(&list, "A", "fid"), "f");
	assert_name(item_name_find(&list, "A.x", "member"), "x");
	assert_name(item_name_find(&list, "B", "tag"), "b");
	assert_name(item_name_find(&list, "B", "fid"), NULL);
	assert_name(item_name_find(&list, "C", "tag"), NULL);
	assert_name(item_name_find(&none, "A", "tag"), NULL);
}

int main(void)
{
#define TEST(function) \
	cmocka_unit_test_setup_teardown(function, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(without_rules_layouts_have_the_documents_names),
		TEST(rules_make_names),
		TEST(structures_and_members_have_rules_too),
		TEST(exceptions_win),
		TEST(padding_is_what_the_map_says),
		TEST(maps_that_are_wrong_are_refused),
		TEST(exceptions_are_to_be_needed),
		TEST(consumers_name_what_they_emit),
		cmocka_unit_test(names_are_found_by_path_and_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
