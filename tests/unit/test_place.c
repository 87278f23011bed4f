/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "overlay/place.h"
#include "read/reader.h"

static struct arena arena;
static struct source source;
static struct model model;

/* The specification of the bad inputs, as it is read. */
static int setup(void **state)
{
	struct diagnostics diagnostics = { .arena = &arena };
	const char *error;

	(void)state;
	model = (struct model){ .arena = &arena };
	return !source_read(&arena, &source, "tests/bad/base.yaml", &error) ||
	       !reader_read(&schema_root, &model, &arena, &source,
			    &diagnostics);
}

static int teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static struct place find(const char *path)
{
	struct place_fault fault;
	struct place place;

	assert_true(place_find(&model, path, &place, &fault));
	return place;
}

static void paths_lead_to_rows(void **state)
{
	/* The name of the shape; a bare name has none. */
	static const struct {
		const char *path, *shape;
	} rows[] = {
		{ "VMI", "interface" },
		{ "VMI_VAULT_OPEN", "command" },
		{ "VAULT_SIZE", "constant" },
		{ "Vault", "function" },
		{ "Seal#1", "function" },
		{ "Seal#2", "function" },
		{ "Seal#2.slots", "parameter" },
		{ "VmiFlags", "fieldset" },
		{ "VmiFlags.wipe", "field" },
		{ "VmiFlags.62:5", "reserved bits" },
		{ "VmiPlace.room", "choice" },
		{ "VmiPlace.room.near", "alternative" },
		{ "VmiMode", "enumeration" },
		{ "VmiMode.VMI_SHARED", "enumerator" },
		{ "VmiEnter", "structure" },
		{ "VmiEnter.seal", "member" },
		{ "VmiEnter.0x28", "padding" },
		{ "VmiExit.0x0", "padding" },
		{ "Address", "scalar" },
		{ "VmmVault.owner", "abstract member" },
		{ "VmmPhase.OPEN", NULL },
		{ "VMI_VAULT_OPEN.inputs.mode", "input" },
		{ "VMI_VAULT_OPEN.inputs.X2.63:8", "reserved input bits" },
		{ "VMI_VAULT_READ.outputs.mode", "output" },
		{ "VMI_VAULT_READ.outputs.X2.7:0", "reserved output bits" },
		{ "VMI_VAULT_OPEN.contexts.state", "context" },
		{ "VMI_VAULT_OPEN.failures.vault_owner", "failure condition" },
		{ "VMI_VAULT_OPEN.successes.wiped", "success condition" },
		{ "VMI_VAULT_OPEN.footprint.phase", "footprint" },
		{ "VMI.result.statuses.VMI_ERROR_WALK", "status" },
		{ "external.members.patience", NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct place place = find(rows[i].path);

		assert_int_equal(place.kind, PLACE_ROW);
		assert_string_equal(place.path, rows[i].path);
		if (rows[i].shape)
			assert_string_equal(place.shape->name, rows[i].shape);
		else
			assert_null(place.shape);
	}
}

static void paths_have_one_form(void **state)
{
	(void)state;
	assert_string_equal(find("VMI.commands.VMI_VAULT_OPEN").path,
			    "VMI_VAULT_OPEN");
	assert_string_equal(find("types.VmmPhase.OPEN").path, "VmmPhase.OPEN");
	assert_string_equal(find("VmiEnter.members.seal").path,
			    "VmiEnter.seal");
	assert_string_equal(find("VmiEnter.members.0x28").path,
			    "VmiEnter.0x28");
	assert_string_equal(find("VmiEnter.0x28").path, "VmiEnter.0x28");
}

static void paths_lead_to_mappings_and_lists(void **state)
{
	struct place place = find("VMI.version");

	(void)state;
	assert_int_equal(place.kind, PLACE_MAPPING);
	assert_string_equal(place.shape->name, "version");
	assert_ptr_equal(place.item, model.interfaces.items);
	place = find("unused_registers.inputs");
	assert_int_equal(place.kind, PLACE_MAPPING);
	assert_ptr_equal(place.item, &model);
	place = find("VMI_VAULT_OPEN.order");
	assert_int_equal(place.kind, PLACE_LIST);
	assert_int_equal(place.list->count, 2);
	place = find("constants");
	assert_ptr_equal(place.list, &model.constants);
}

/* The items that a place is in, from the outermost on. */
static void places_know_their_items(void **state)
{
	struct place place = find("VmiPlace.room.near");
	struct item *const *items = place.items.items;

	(void)state;
	assert_int_equal(place.items.count, 3);
	assert_string_equal(items[0]->name.text, "VmiPlace");
	assert_string_equal(items[1]->name.text, "room");
	assert_string_equal(items[2]->name.text, "near");
	/* No struct item: a status, and a parameter of a function. */
	assert_int_equal(find("VMI.result.statuses.VMI_SUCCESS").items.count,
			 1);
	assert_int_equal(find("Seal#2.n").items.count, 1);
}

static void lists_for_rows(void **state)
{
	static const struct {
		const char *path, *list;
	} cases[] = {
		{ "VmiEnter", "members" },
		{ "VmiFlags", "fields" },
		{ "VmiMode", "values" },
		{ "VmmPhase", "values" },
		{ "VmiPlace.room", "alternatives" },
		{ "Vault", "parameters" },
		{ "unused_registers.exempt", "exempt" },
		{ "VmiEnter.members", "members" },
		{ "VMI_VAULT_OPEN.order", "order" },
		{ "VMI_VAULT_OPEN", NULL },
		{ "VMI", NULL },
		{ "external", NULL },
		{ "unused_registers", NULL },
		{ "VmiEnter.seal", NULL },
		{ "VmmPhase.OPEN", NULL },
		{ "VMI.version", NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct place place = find(cases[i].path);
		struct list *list = NULL;
		const struct key *key = place_list(&place, &list);

		if (!cases[i].list) {
			assert_null(key);
			continue;
		}
		assert_string_equal(key->name, cases[i].list);
		assert_non_null(list);
	}
}

static void wrong_paths_lead_nowhere(void **state)
{
	static const struct {
		const char *path, *suggestion;
	} cases[] = {
		{ "VmiFlag", "VmiFlags" },
		{ "VMI_VAULT_OPE", "VMI_VAULT_OPEN" },
		{ "VmiFlags.wip", "VmiFlags.wipe" },
		{ "VmiFlags.0:0", "VmiFlags.wipe" },
		{ "VmiEnter.0x30", "VmiEnter.control" },
		{ "VMI_VAULT_OPEN.inputs.X3", "VMI_VAULT_OPEN.inputs.flags" },
		{ "VMI_VAULT_OPEN.input", "VMI_VAULT_OPEN.inputs" },
		{ "externals.names", "external" },
		{ "VMI.versions", "VMI.version" },
		{ "document", NULL },
		{ "document.url", NULL },
		{ "format", NULL },
		{ "Seal", NULL },
		{ "Seal#0", NULL },
		{ "Seal#3", NULL },
		{ "Seal#", NULL },
		{ "Seal#1x", NULL },
		{ "Vault#2", NULL },
		{ "Vault#18446744073709551617", NULL },
		{ ".", NULL },
		{ "VmiEnter.", NULL },
		{ "VmiEnter..seal", NULL },
		{ "VmiEnter.seal.", NULL },
		{ "VmiEnter.seal.x", NULL },
		{ "VmmPhase.OPEN.x", NULL },
		{ "VMI_VAULT_OPEN.order.first", NULL },
		{ "VMI.fid_ranges.0xC4000200", NULL },
		{ "VmiEnter.section", NULL },
		{ "VMI_VAULT_OPEN.counts.inputs", NULL },
		{ "nothing like anything that there is", NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct place_fault fault;
		struct place place;

		assert_false(place_find(&model, cases[i].path, &place, &fault));
		assert_non_null(fault.text);
		if (cases[i].suggestion)
			assert_string_equal(fault.suggestion,
					    cases[i].suggestion);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths_lead_to_rows),
		cmocka_unit_test(paths_have_one_form),
		cmocka_unit_test(paths_lead_to_mappings_and_lists),
		cmocka_unit_test(places_know_their_items),
		cmocka_unit_test(lists_for_rows),
		cmocka_unit_test(wrong_paths_lead_nowhere),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
