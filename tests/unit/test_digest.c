/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "model/digest.h"
#include "read/reader.h"

/* The small specification of the bad inputs, with @from replaced by @to. */
static struct source edited(struct arena *arena, const char *from,
			    const char *to)
{
	struct source source;
	const char *error, *place;

	assert_true(source_read(arena, &source, "tests/bad/base.yaml", &error));
	place = strstr(source.text, from);
	assert_non_null(place);
	source.text = arena_printf(arena, "%.*s%s%s",
				   (int)(place - source.text), source.text, to,
				   place + strlen(from));
	source.length = strlen(source.text);
	return source;
}

static uint64_t digest_of(const char *from, const char *to)
{
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	struct model model = { .arena = &arena };
	struct source source = edited(&arena, from, to);
	uint64_t digest;

	assert_true(reader_read(&schema_root, &model, model.arena, &source,
				&diagnostics));
	assert_true(check_model(&model, &diagnostics));
	digest = digest_model(&model);
	arena_free(&arena);
	return digest;
}

static void words_and_order_do_not_count(void **state)
{
	static const struct {
		const char *from, *to;
	} edits[] = {
		{ "brief: What a command leaves in X0.", "brief: other words" },
		{ "title: Vault Manager", "title: another title" },
		{ "section: C2.4", "section: C2.5" },
		{ "first: [vault_state], then: [mode_bound]",
		  "first: [vault_align], then: [mode_bound]" },
		{ "flags.depth > 2", "flags.depth > 3" },
		{ "reason: the document puts it there", "reason: so be it" },
		{ "derived: the text has it in words", "derived: counted" },
		{ "encoding: 0xFF", "encoding: 255" },
		{ "values: [CLOSED, OPEN]", "values: [CLOSED, OPEN, BROKEN]" },
		{ "          - {encoding: -1, name: VMI_OVERDRAWN}\n"
		  "          - {encoding: 127, name: VMI_HIGHEST}\n",
		  "          - {encoding: 127, name: VMI_HIGHEST}\n"
		  "          - {encoding: -1, name: VMI_OVERDRAWN}\n" },
		{ "valid: [VMI_SUCCESS, VMI_ERROR_WALK]",
		  "valid: [VMI_ERROR_WALK, VMI_SUCCESS]" },
	};
	uint64_t digest = digest_of("", "");

	(void)state;
	for (size_t i = 0; i < sizeof(edits) / sizeof(edits[0]); i++)
		assert_int_equal(digest_of(edits[i].from, edits[i].to), digest);
}

/* Each edit gives a digest of its own. */
static void names_numbers_and_layout_count(void **state)
{
	static const struct {
		const char *from, *to;
	} edits[] = {
		{ "", "" },
		{ "fid: 0xC4000200", "fid: 0xC4000202" },
		{ "first: X1, last: X17, rule: SBZ",
		  "first: X1, last: X16, rule: SBZ" },
		{ "VAULT_SIZE, value: 4096", "VAULT_SIZE, value: 8192" },
		{ "{status: VMI_ERROR_INPUT, index: zero}",
		  "{status: VMI_ERROR_INPUT, index: varies}" },
		{ "encoding: signed", "encoding: unsigned" },
		{ "last: 0xC400020F", "last: 0xC400021F" },
		{ "minor: 0}", "minor: 1}" },
		{ "command: VMI_VAULT_READ", "command: VMI_VAULT_GET" },
		{ "{name: reason, offset: 0x2", "{name: cause, offset: 0x2" },
		{ "encoding: 127", "encoding: 126" },
		{ "name: VMI_HIGHEST", "name: VMI_MOST" },
		{ "reserved: SBZ, register: X2",
		  "reserved: MBZ, register: X2" },
		{ "reserved: MBZ, bits: 63:31", "reserved: SBZ, bits: 63:31" },
		{ "padding: SBZ, offset: 0x28", "padding: MBZ, offset: 0x28" },
		{ "permitted: 0x80FE", "permitted: 0x80FF" },
		{ "offset: 0x78, type: Int64", "offset: 0x78, type: UInt64" },
		{ "type: Bits64, valid: [VMI_SUCCESS]",
		  "type: Bits64, valid: always" },
		{ "valid: [VMI_SUCCESS, VMI_ERROR_WALK]",
		  "valid: [VMI_SUCCESS]" },
		{ "points_to: VmiRun", "points_to: VmiExit" },
		{ "by: \"kind\"", "by: \"place.kind\"" },
		{ "name: fast, type: VmiFast, for: [VMI_NO]",
		  "name: fast, type: VmiFast, for: [VMI_YES]" },
		{ "name: fast, type: VmiFast", "name: fast, type: VmiSlow" },
		{ "name: fast, type: VmiFast", "name: rapid, type: VmiFast" },
		{ "{name: mode, register: X2, bits: 15:8",
		  "{name: kind, register: X2, bits: 15:8" },
	};
	uint64_t digests[sizeof(edits) / sizeof(edits[0])];

	(void)state;
	for (size_t i = 0; i < sizeof(edits) / sizeof(edits[0]); i++) {
		digests[i] = digest_of(edits[i].from, edits[i].to);
		for (size_t j = 0; j < i; j++)
			assert_int_not_equal(digests[i], digests[j]);
	}
}

/* Anybody can compute it: the canonical form is text, a line for an item. */
static void the_canonical_form_is_sorted_lines(void **state)
{
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	struct model model = { .arena = &arena };
	struct source source = edited(&arena, "", "");
	struct buffer text = { 0 };
	char *line, *before = NULL;

	(void)state;
	assert_true(reader_read(&schema_root, &model, model.arena, &source,
				&diagnostics));
	assert_true(check_model(&model, &diagnostics));
	digest_canonical(&model, &text);
	assert_non_null(strstr(text.data, "rmigen-abi 1\n"));
	assert_non_null(strstr(text.data, "command VMI VMI_VAULT_READ "
					  "c400022f\n"));
	assert_null(strstr(text.data, "VmmPhase"));
	for (line = strtok(text.data, "\n"); line; line = strtok(NULL, "\n")) {
		assert_true(!before || strcmp(before, line) < 0);
		before = line;
	}
	buffer_free(&text);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_and_order_do_not_count),
		cmocka_unit_test(names_numbers_and_layout_count),
		cmocka_unit_test(the_canonical_form_is_sorted_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
