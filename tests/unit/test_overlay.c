/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/limits.h"
#include "model/digest.h"
#include "overlay/overlay.h"
#include "overlay/touch.h"
#include "read/specification.h"

static struct arena arena;
static struct diagnostics diagnostics;

static int setup(void **state)
{
	(void)state;
	diagnostics = (struct diagnostics){ .arena = &arena };
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

#define HEAD(name)                                      \
	"format: 1\n"                                   \
	"overlay: " name "\n"                           \
	"brief: What a test needs.\n"                   \
	"base: {number: DEN9999, revision: 1.0-rel0}\n" \
	"deviations:\n"

#define ONE(name, edits) \
	HEAD(name) "  - {reason: why not, edits: [" edits "]}\n"

/* Reads an overlay from @text. */
static bool add(struct list *overlays, const char *text)
{
	char path[] = "/tmp/rmigen-overlay-XXXXXX";
	int fd = mkstemp(path);
	FILE *file = fdopen(fd, "w");
	bool good;

	fputs(text, file);
	fclose(file);
	good = specification_add_overlay(&arena, overlays, path, &diagnostics);
	unlink(path);
	return good;
}

/* The small specification of the bad inputs with overlays; @more may be NULL.
 */
static bool load(const char *text, const char *more,
		 struct specification *specification)
{
	struct origin origin = { .path = "tests/bad/base.yaml" };

	return add(&origin.overlays, text) &&
	       (!more || add(&origin.overlays, more)) &&
	       specification_load(&arena, &origin, specification, &diagnostics);
}

/* The name of the check that the first error is of. */
static const char *refused(const char *text, const char *more)
{
	struct specification specification;
	const struct diagnostic *errors;

	assert_false(load(text, more, &specification));
	errors = diagnostics.errors.items;
	assert_int_equal(diagnostics.errors.count, 1);
	return errors->check;
}

static const struct member *member(const struct specification *specification,
				   const char *type, size_t index)
{
	const struct type *found = model_type(&specification->model, type);

	assert_in_range(index, 0, found->members.count - 1);
	return (const struct member *)found->members.items + index;
}

static void a_shift_moves_rows_up_to_the_padding(void **state)
{
	struct specification spec;
	const struct member *row;

	(void)state;
	assert_true(
		load(ONE("test", "{add_to: VmiExit, row: {name: lamp, offset: "
				 "0x2, type: UInt32}, shift: 4, into: 0x6}"),
		     NULL, &spec));
	row = member(&spec, "VmiExit", 2);
	assert_string_equal(row->item.name.text, "lamp");
	assert_int_equal(row->offset.value, 0x2);
	row = member(&spec, "VmiExit", 3);
	assert_string_equal(row->item.name.text, "reason");
	assert_int_equal(row->offset.value, 0x6);
	row = member(&spec, "VmiExit", 4);
	assert_int_equal(row->offset.value, 0xa);
	assert_int_equal(row->size.value, 0x76);
	assert_int_equal(model_type(&spec.model, "VmiExit")->members.count, 5);
}

static void padding_without_bytes_is_no_row(void **state)
{
	struct specification spec;

	(void)state;
	assert_true(
		load(ONE("test", "{add_to: VmiEnter, row: {name: key, offset: "
				 "0x28, type: Bits64}, shift: 8, into: 0x28}"),
		     NULL, &spec));
	assert_string_equal(member(&spec, "VmiEnter", 2)->item.name.text,
			    "key");
	assert_string_equal(member(&spec, "VmiEnter", 3)->item.name.text,
			    "control");
	assert_int_equal(member(&spec, "VmiEnter", 3)->offset.value, 0x30);
}

static const struct touch *touches_of(const struct item *item, size_t count)
{
	assert_int_equal(item->touches.count, count);
	return item->touches.items;
}

/* An item knows of edits of itself, and what it is in of those inside. */
static void items_know_their_edits(void **state)
{
	const struct interface *interfaces;
	const struct touch *touches;
	struct specification spec;
	const struct type *type;

	(void)state;
	assert_true(
		load(ONE("test", "{change: VmiExit.reason, set: {brief: what "
				 "went wrong}}, {remove: VSI_TALK.failures."
				 "refused}"),
		     NULL, &spec));
	type = model_type(&spec.model, "VmiExit");
	touches = touches_of(&type->item, 1);
	assert_true(touches->inside);
	assert_string_equal(edit_path(touches->edit), "VmiExit.reason");
	assert_string_equal(touches->edit->deviation->reason.text, "why not");
	touches = touches_of(&member(&spec, "VmiExit", 2)->item, 1);
	assert_false(touches->inside);
	touches_of(&member(&spec, "VmiExit", 1)->item, 0);
	interfaces = spec.model.interfaces.items;
	touches_of(&interfaces[1].item, 0);
	touches_of(
		&((const struct command *)interfaces[1].commands.items)[1].item,
		1);
}

static void what_is_added_is_not_in_the_document(void **state)
{
	struct specification spec;

	(void)state;
	assert_true(
		load(ONE("test", "{add_to: VmiExit, row: {name: lamp, offset: "
				 "0x6, type: UInt8}, shift: 1, into: 0x6}"),
		     NULL, &spec));
	assert_true(touch_is_added(&member(&spec, "VmiExit", 3)->item));
	assert_false(touch_is_added(&member(&spec, "VmiExit", 2)->item));
	assert_false(touch_is_added(&model_type(&spec.model, "VmiExit")->item));
}

static void the_revision_names_all_overlays(void **state)
{
	struct specification spec;

	(void)state;
	assert_true(load(ONE("one", "{remove: VSI_TALK.failures.refused}"),
			 ONE("two", "{change: VMI_VAULT_MOVE, unset: "
				    "[unverified]}"),
			 &spec));
	assert_string_equal(spec.model.document.revision.text,
			    "1.0-rel0+one+two");
	assert_int_equal(spec.model.overlays.count, 2);
}

static void sources_have_numbers(void **state)
{
	const struct source *source;
	struct specification spec;

	(void)state;
	assert_true(load(ONE("one", "{remove: VSI_TALK.failures.refused}"),
			 ONE("two", "{add_to: VmmPhase, row: AJAR}"), &spec));
	assert_int_equal(overlay_number(&spec.model, &spec.source), 0);
	assert_ptr_equal(overlay_source(&spec.model, 0), &spec.source);
	source = overlay_source(&spec.model, 2);
	assert_non_null(strstr(source->text, "AJAR"));
	assert_int_equal(overlay_number(&spec.model, source), 2);
}

static void edits_are_visited_in_order(void **state)
{
	struct specification spec;
	struct edit_walk walk = { .model = &spec.model };

	(void)state;
	assert_true(load(HEAD("one") "  - {reason: why, edits: []}\n"
				     "  - {reason: why, edits: [{remove: "
				     "VSI_TALK.failures.refused}, {add_to: "
				     "VmmPhase, row: AJAR}]}\n",
			 ONE("two", "{change: Vault, unset: [unverified]}"),
			 &spec));
	assert_string_equal(edit_next(&walk)->target,
			    "VSI_TALK.failures.refused");
	assert_string_equal(edit_next(&walk)->target, "VmmPhase.AJAR");
	assert_string_equal(edit_next(&walk)->target, "Vault");
	assert_null(edit_next(&walk));
	assert_null(edit_next(&walk));
}

static void overlays_are_for_one_digest(void **state)
{
	struct specification spec;

	(void)state;
	assert_true(load("format: 1\noverlay: test\nbrief: For one only.\n"
			 "base: {number: DEN9999, revision: 1.0-rel0, "
			 "digest: 0xc7a1e7143cbc7491}\n"
			 "deviations: []\n",
			 NULL, &spec));
	assert_string_equal(refused("format: 1\noverlay: test\n"
				    "brief: For one only.\n"
				    "base: {number: DEN9999, revision: "
				    "1.0-rel0, digest: 0xc7a1e7143cbc7490}\n"
				    "deviations: []\n",
				    NULL),
			    "overlay-base");
}

static void edits_have_a_limit(void **state)
{
	struct buffer text = { 0 };
	struct specification spec;

	(void)state;
	buffer_puts(&text, HEAD("test") "  - reason: why\n    edits:\n");
	for (unsigned int i = 0; i < LIMIT_EDITS; i++)
		buffer_printf(&text, "      - {add_to: VmmPhase, row: N%u}\n",
			      i);
	assert_true(load(text.data, NULL, &spec));
	buffer_puts(&text, "      - {add_to: VmmPhase, row: AJAR}\n");
	assert_string_equal(refused(text.data, NULL), "overlay-edit");
	buffer_free(&text);
}

static void conflicts_are_found(void **state)
{
	static const char change[] =
		ONE("one", "{change: VmiEnter.slots, set: {count: 3}}");
	static const struct {
		const char *first, *second;
	} cases[] = {
		{ change, ONE("two", "{remove: VmiEnter.slots}") },
		{ change, ONE("two", "{remove: VmiEnter.members.slots}") },
		{ change, ONE("two", "{remove: VmiEnter}") },
		{ change, ONE("two", "{remove: VmiEnter.flags, shift: -8}") },
		{ ONE("one", "{remove: VmiEnter.flags}"),
		  ONE("two", "{change: VmiEnter.flags, set: {count: 3}}") },
		{ ONE("one", "{change: VMI, set: {version: {minor: 3}}}"),
		  ONE("two", "{change: VMI.version, set: {minor: 4}}") },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		diagnostics = (struct diagnostics){ .arena = &arena };
		assert_string_equal(refused(cases[i].first, cases[i].second),
				    "overlay-conflict");
	}
}

/* Rows of one table are not in the way of each other. */
static void neighbours_do_not_conflict(void **state)
{
	struct specification spec;

	(void)state;
	assert_true(
		load(ONE("one", "{change: VmiEnter, set: {brief: What is "
				"written first.}}, {change: VmiEnter.flags, "
				"set: {brief: first of all}}"),
		     ONE("two", "{change: VmiEnter.seal, set: {brief: last but "
				"one}}, {add_to: VmiExit, row: {name: lamp, "
				"offset: 0x6, type: UInt8}, shift: 1, into: "
				"0x6}"),
		     &spec));
}

/* What is compiled in is not what an overlay is laid over, but says the same.
 */
static void built_in_takes_overlays(void **state)
{
	struct origin origin = { .path = "spec/den0137.yaml" };
	struct specification built, read;
	struct list overlays = { 0 };

	(void)state;
	assert_true(specification_add_overlay(&arena, &overlays,
					      "examples/overlays/linux-v9.yaml",
					      &diagnostics));
	origin.overlays = overlays;
	assert_true(specification_load(&arena, &origin, &read, &diagnostics));
	origin.builtin = true;
	assert_true(specification_load(&arena, &origin, &built, &diagnostics));
	assert_string_equal(built.model.document.revision.text,
			    "1.0-rel0+linux-v9");
	assert_true(digest_model(&built.model) == digest_model(&read.model));
	origin.overlays = (struct list){ 0 };
	assert_true(specification_load(&arena, &origin, &built, &diagnostics));
	assert_string_equal(built.model.document.revision.text, "1.0-rel0");
	assert_false(digest_model(&built.model) == digest_model(&read.model));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			a_shift_moves_rows_up_to_the_padding, setup, teardown),
		cmocka_unit_test_setup_teardown(padding_without_bytes_is_no_row,
						setup, teardown),
		cmocka_unit_test_setup_teardown(items_know_their_edits, setup,
						teardown),
		cmocka_unit_test_setup_teardown(
			what_is_added_is_not_in_the_document, setup, teardown),
		cmocka_unit_test_setup_teardown(the_revision_names_all_overlays,
						setup, teardown),
		cmocka_unit_test_setup_teardown(sources_have_numbers, setup,
						teardown),
		cmocka_unit_test_setup_teardown(edits_are_visited_in_order,
						setup, teardown),
		cmocka_unit_test_setup_teardown(overlays_are_for_one_digest,
						setup, teardown),
		cmocka_unit_test_setup_teardown(edits_have_a_limit, setup,
						teardown),
		cmocka_unit_test_setup_teardown(conflicts_are_found, setup,
						teardown),
		cmocka_unit_test_setup_teardown(built_in_takes_overlays, setup,
						teardown),
		cmocka_unit_test_setup_teardown(neighbours_do_not_conflict,
						setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
