/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/bytes.h"
#include "model/evaluate.h"
#include "read/specification.h"

/* A command whose only failure condition goes in for %s. */
static const char text[] =
	"format: 1\n"
	"document: {number: X, title: t, revision: r, url: 'https://x/r/'}\n"
	"unused_registers:\n"
	"  section: A1\n"
	"  inputs: {first: X1, last: X16, rule: SBZ}\n"
	"  outputs: {first: X0, last: X16, rule: MBZ}\n"
	"constants: [{constant: MINUS, value: -3, section: A1}]\n"
	"functions:\n"
	"  - {function: UInt, section: B1, parameters: [{name: v, type: bits}],"
	" returns: integer, value: 'v'}\n"
	"  - {function: Narrow, section: B1,"
	" parameters: [{name: v, type: integer}], returns: Bits8, value: 'v'}\n"
	"  - {function: Aligned, section: B2,"
	" parameters: [{name: x, type: Address}, {name: n, type: integer}],"
	" returns: boolean, value: 'UInt(x) MOD n == 0'}\n"
	"  - {function: Small, section: B3,"
	" parameters: [{name: v, type: integer}, {name: g, type: Gone}],"
	" returns: boolean, requires: 'v < 10'}\n"
	"  - {function: State, section: B4,"
	" parameters: [{name: x, type: Address}], returns: Gone}\n"
	"  - {function: At, section: B5,"
	" parameters: [{name: x, type: Address}], returns: Page}\n"
	"  - {function: Whole, section: B6,"
	" parameters: [{name: x, type: Address}], returns: boolean,"
	" value: 'VALID At(x)'}\n"
	"interfaces:\n"
	"  - interface: I\n"
	"    section: C9\n"
	"    brief: has one command.\n"
	"    version: {section: C1, type: V, major: 1, minor: 0}\n"
	"    fid_ranges: [{first: 0xC4000150, last: 0xC400018F}]\n"
	"    result: {section: C2, type: Status}\n"
	"    commands:\n"
	"      - command: I_GO\n"
	"        section: C3\n"
	"        fid: 0xC4000150\n"
	"        brief: does something.\n"
	"        counts: {inputs: 6, outputs: 1}\n"
	"        inputs:\n"
	"          - {name: fid, register: X0, bits: 63:0, type: UInt64}\n"
	"          - {name: x, register: X1, bits: 63:0, type: Address,"
	" points_to: Page, as: page}\n"
	"          - {name: n, register: X2, bits: 63:0, type: UInt64}\n"
	"          - {name: i, register: X3, bits: 63:0, type: Int64}\n"
	"          - {reserved: SBZ, register: X4, bits: 7:0}\n"
	"          - {name: mode, register: X4, bits: 15:8, type: Mode}\n"
	"          - {reserved: SBZ, register: X4, bits: 63:16}\n"
	"          - {name: m, register: X5, bits: 63:0, type: UInt64}\n"
	"        outputs:\n"
	"          - {name: result, register: X0, bits: 63:0, type: Status,"
	" valid: always}\n"
	"        contexts:\n"
	"          - {name: gone, type: Gone, value: 'State(x)', before: true}\n"
	"          - {name: more, type: UInt64, value: 'n + 1', before: true}\n"
	"        failures:\n"
	"          - {id: it, when: \"%s\", status: BAD}\n"
	"    types:\n"
	"      - {fieldset: V, section: D0, brief: of a revision., width: 64,"
	" fields: [{name: minor, bits: 15:0, type: UInt16},"
	" {name: major, bits: 30:16, type: UInt15},"
	" {reserved: MBZ, bits: 63:31}]}\n"
	"      - {enumeration: Status, section: D1, brief: how it went.,"
	" width: 64, unused: reserved, values: [{encoding: 0, name: GOOD},"
	" {encoding: 1, name: BAD}]}\n"
	"      - {enumeration: Mode, section: D2, brief: how to do it.,"
	" width: 8, unused: reserved, values: [{encoding: 1, name: FAST},"
	" {encoding: -1, name: SLOW}]}\n"
	"      - {fieldset: Flags, section: D3, brief: some bits., width: 16,"
	" fields: [{name: low, bits: 7:0, type: Mode},"
	" {name: high, bits: 15:8, type: UInt8}]}\n"
	"      - structure: Page\n"
	"        section: D4\n"
	"        brief: holds more.\n"
	"        size: 0x40\n"
	"        members:\n"
	"          - {name: slots, offset: 0x0, type: Bits64, count: 4,"
	" stride: 8, permitted: 0xFF}\n"
	"          - {name: flags, offset: 0x20, type: Flags}\n"
	"          - {name: kind, offset: 0x22, type: Mode}\n"
	"          - {padding: SBZ, offset: 0x23, size: 0x5}\n"
	"          - {name: inner, offset: 0x28, type: Inner}\n"
	"          - {name: wide, offset: 0x30, type: Bits128}\n"
	"      - {structure: Inner, section: D5, brief: is inside., size: 8,"
	" members: [{name: value, offset: 0, type: Int64}]}\n"
	"types:\n"
	"  - {abstract_enumeration: Phase, section: E1, brief: of the other side.,"
	" values: [OPEN, SHUT]}\n"
	"  - {abstract_structure: Gone, section: E2, brief: of the other side.,"
	" members: [{name: phase, type: Phase}, {name: n, type: UInt64}]}\n"
	"  - {scalar: Address, section: E3, brief: where it is., width: 64,"
	" encoding: address}\n"
	"  - {scalar: BitsN, section: E4, brief: any., width: N,"
	" encoding: bits}\n"
	"  - {scalar: IntN, section: E5, brief: has a sign., width: N,"
	" encoding: signed}\n"
	"  - {scalar: UIntN, section: E6, brief: has none., width: N,"
	" encoding: unsigned}\n";

enum answer { NO, YES, STATE, NONE };

static struct arena arena;
static unsigned char page[0x40];
/* x is 0x1000, n 7, i -2, mode SLOW, m 2^64 - 3. */
static const uint64_t registers[MODEL_REGISTERS] = {
	0xc4000150, 0x1000, 7, UINT64_MAX - 1, 0xff55, UINT64_MAX - 2,
};

static int free_arena(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static int fill_page(void **state)
{
	(void)state;
	bytes_store(page, 8, 0x11);
	bytes_store(page + 8, 8, 0x1ff);
	bytes_store(page + 0x18, 8, 0x44);
	bytes_store(page + 0x20, 2, 0x07ff);
	bytes_store(page + 0x22, 1, 0x01);
	bytes_store(page + 0x28, 8, UINT64_MAX);
	return 0;
}

/* The condition as the term of a checked specification. */
static const struct term *load(const char *condition)
{
	struct diagnostics diagnostics = { .arena = &arena };
	struct specification *spec = arena_alloc(&arena, sizeof(*spec));
	char path[] = "/tmp/rmigen-evaluate-XXXXXX";
	const struct interface *interfaces;
	const struct command *commands;
	const struct failure *failures;
	FILE *file = fdopen(mkstemp(path), "w");

	fprintf(file, text, condition);
	fclose(file);
	if (!specification_load(&arena, &(struct origin){ .path = path }, spec,
				&diagnostics)) {
		diagnostics_print(&diagnostics, stderr);
		fail_msg("%s", condition);
	}
	remove(path);
	interfaces = spec->model.interfaces.items;
	commands = interfaces->commands.items;
	failures = commands->failures.items;
	return term_make(&arena, failures->when.tree);
}

static struct value value_of(const struct term *term)
{
	static const unsigned char *pages[MODEL_REGISTERS] = { NULL, page };
	const struct evaluation evaluation = { .registers = registers,
					       .pages = pages };

	return evaluate(&evaluation, term);
}

static void assert_answer(const char *condition, enum answer wanted)
{
	struct value value = value_of(load(condition));
	enum answer found = value.kind == VALUE_STATE ? STATE :
			    value.kind == VALUE_NONE  ? NONE :
			    value.number.magnitude    ? YES :
							NO;

	if (found != wanted)
		fail_msg("%s: %d, not %d", condition, found, wanted);
}

static void registers_have_types(void **state)
{
	(void)state;
	assert_answer("n == 7", YES);
	assert_answer("i == -2", YES);
	assert_answer("i < 0", YES);
	assert_answer("mode == SLOW", YES);
	assert_answer("mode == FAST", NO);
	assert_answer("mode IN {FAST, SLOW}", YES);
	assert_answer("n == MINUS + 10", YES);
	assert_answer("more == 8", YES);
	assert_answer("TRUE", YES);
}

static void numbers_are_exact(void **state)
{
	(void)state;
	assert_answer("n - 8 < 0", YES);
	assert_answer("n * i == -14", YES);
	assert_answer("2 ^ n == 128", YES);
	assert_answer("2 ^ (n + 57) > 0", NONE);
	assert_answer("2 ^ i > 0", NONE);
	assert_answer("n MOD 4 == 3", YES);
	assert_answer("n MOD (n - 7) == 0", NONE);
	assert_answer("m + 1 > m", YES);
}

static void sums_of_one_type_wrap(void **state)
{
	(void)state;
	assert_answer("n + m < n", YES);
	assert_answer("n + m == 4", YES);
	assert_answer("m + 3 == 0", NONE);
}

static void functions_mean_what_they_say(void **state)
{
	(void)state;
	assert_answer("Aligned(x, 4096)", YES);
	assert_answer("Aligned(x, 8192)", NO);
	assert_answer("Aligned(x, n - 7)", NONE);
	assert_answer("UInt(Narrow(0x1234)) == 0x34", YES);
	assert_answer("UInt(Narrow(-1)) == 255", YES);
	assert_answer("Small(n, gone)", STATE);
	assert_answer("Small(n + 3, gone)", NO);
	assert_answer("!Small(n + 3, gone)", YES);
	assert_answer("Small(2 ^ i, gone)", NONE);
}

static void memory_has_members(void **state)
{
	(void)state;
	assert_answer("page.slots[0] == 0x11", YES);
	assert_answer("page.slots[n - 4] == 0x44", YES);
	assert_answer("page.slots[n] == 0", NONE);
	assert_answer("page.slots[i] == 0", NONE);
	assert_answer("page.flags.high == 7", YES);
	assert_answer("page.flags.low == SLOW", YES);
	assert_answer("page.inner.value == -1", YES);
	assert_answer("At(x).kind == FAST", YES);
	assert_answer("page.wide == page.wide", NONE);
	assert_answer("page.slots[0][4] == 1 && page.slots[1][8:7] == 3", YES);
}

static void bits_and_encodings_are_judged(void **state)
{
	(void)state;
	assert_answer("PERMITTED page.slots[0]", YES);
	assert_answer("PERMITTED page.slots[1]", NO);
	assert_answer("PERMITTED page.slots", NO);
	assert_answer("PERMITTED n", YES);
	assert_answer("VALID mode", YES);
	assert_answer("VALID page.flags", YES);
	assert_answer("VALID page && Whole(x)", YES);
	bytes_store(page + 0x22, 1, 0x02);
	assert_answer("VALID page || Whole(x)", NO);
	bytes_store(page + 0x22, 1, 0x01);
	bytes_store(page + 0x20, 1, 0x02);
	assert_answer("VALID page.flags || VALID page", NO);
	bytes_store(page + 0x20, 1, 0xff);
}

static void numbers_run_below_a_bound(void **state)
{
	(void)state;
	assert_answer("EVERY k < n: k < 7", YES);
	assert_answer("EVERY k < n: k < 6", NO);
	assert_answer("SOME k < n: k == 6", YES);
	assert_answer("SOME k < n: k == 7", NO);
	assert_answer("EVERY k < i: k < 0", YES);
	assert_answer("SOME k < 4: SOME j < k: page.slots[k] == "
		      "page.slots[j]",
		      NO);
	assert_answer("EVERY k < n: page.slots[k] != 0x99", NONE);
	assert_answer("EVERY k < m: k < m", NONE);
	assert_answer("SOME k < gone.n: k == 0", STATE);
}

static void state_decides_unless_the_rest_does(void **state)
{
	(void)state;
	assert_answer("gone.phase == OPEN", STATE);
	assert_answer("State(x).n > 1 && n == 7", STATE);
	assert_answer("State(x).n > 1 && n == 8", NO);
	assert_answer("n == 8 && gone.n > 1", NO);
	assert_answer("gone.n > 1 || n == 7", YES);
	assert_answer("gone.n > 1 || n == 8", STATE);
	assert_answer("gone.n > 1 || 2 ^ i > 1", NONE);
	assert_answer("!(gone.n > 1)", STATE);
	assert_answer("gone.n IN {1, 2}", STATE);
}

static void assert_obstacle(const char *condition, const char *wanted)
{
	const struct term *term = load(condition);
	const struct expression *found = term_obstacle(term, true);

	if (wanted && !found)
		fail_msg("%s: nothing is in the way", condition);
	if (wanted)
		assert_string_equal(term_reason(&arena, found), wanted);
	else
		assert_null(found);
}

static void what_state_decides_is_told(void **state)
{
	(void)state;
	assert_obstacle("gone.phase == OPEN", "calls State");
	assert_obstacle("gone.n > 1 && n == 7", "calls State");
	assert_obstacle("gone.n > 1 || n == 7", NULL);
	assert_obstacle("!(gone.n > 1 || n == 7)", "calls State");
	assert_obstacle("!(gone.n > 1 && n == 7)", NULL);
	assert_obstacle("Small(n, gone)", "calls Small");
	assert_obstacle("!Small(n, gone)", NULL);
	assert_obstacle("!Whole(x)", NULL);
	assert_obstacle("At(x).kind == FAST", NULL);
	assert_obstacle("Aligned(x, gone.n)", "calls State");
	assert_obstacle("SOME k < gone.n: k == n", "calls State");
	assert_obstacle("SOME k < n: k == gone.n", "calls State");
	assert_obstacle("EVERY k < n: k == i", NULL);
}

/* For these inputs, what is certain has the value, and only that. */
static void assert_certain(const char *condition)
{
	const struct term *term = load(condition);
	struct value value = value_of(term);

	for (int wanted = 0; wanted < 2; wanted++) {
		const struct term *certain = term_certain(&arena, term, wanted);
		struct value found = { 0 };

		if (certain)
			found = value_of(certain);
		if ((found.kind == VALUE_NUMBER && found.number.magnitude) !=
		    (value.kind == VALUE_NUMBER &&
		     (value.number.magnitude != 0) == wanted))
			fail_msg("%s: certain to be %d", condition, wanted);
		if (!certain != (term_obstacle(term, wanted) != NULL) &&
		    term->kind != TERM_NUMBER)
			fail_msg("%s: obstacle to %d", condition, wanted);
	}
}

/* With an answer that is the same for all inputs, nothing is in the way. */
static void assert_constant(const char *condition, bool value)
{
	const struct term *term = load(condition);
	const struct term *certain = term_certain(&arena, term, value);

	if (!certain || certain->kind != TERM_NUMBER ||
	    !certain->number.magnitude)
		fail_msg("%s: not always %d", condition, value);
	if (term_certain(&arena, term, !value))
		fail_msg("%s: %d at times", condition, !value);
	assert_null(term_obstacle(term, value));
	assert_null(term_obstacle(term, !value));
}

static void constants_are_certain(void **state)
{
	(void)state;
	assert_constant("TRUE", true);
	assert_constant("FALSE", false);
	assert_constant("VALID n", true);
	assert_constant("!VALID n", false);
	assert_constant("VALID n && VALID i", true);
	assert_constant("VALID n || i == 3", true);
	assert_constant("!VALID n && i == 3", false);
	assert_constant("EVERY k < n: VALID n", true);
	assert_constant("SOME k < n: FALSE", false);
	assert_constant("!(SOME k < n: !VALID n)", true);
}

static void what_is_certain_is_true(void **state)
{
	static const char *const conditions[] = {
		"n == 7",
		"!(n == 7)",
		"i < n",
		"i >= n",
		"!(i >= n || gone.n > 1)",
		"gone.n > 1 && n == 8",
		"gone.n > 1 || n == 7",
		"!(gone.n > 1 && n == 7)",
		"!(gone.n > 1 && n == 8)",
		"Small(n, gone)",
		"!Small(n + 3, gone)",
		"EVERY k < n: k < 7 || gone.n > 1",
		"EVERY k < n: k < 6",
		"!(EVERY k < n: k < 6)",
		"SOME k < n: k == 6 && !(gone.n > 1 && k == 7)",
		"!(SOME k < n: k == 9)",
		"!PERMITTED page.slots",
		"VALID At(x) && PERMITTED page.slots[0]",
		"n + m < n",
		"2 ^ i > 0",
		"!(2 ^ i > 0) || n == 7",
		"TRUE",
		"FALSE",
		"mode IN {FAST, SLOW}",
		"!(mode IN {FAST})",
		"VALID n && i == -2",
		"!VALID n || i == -2",
		"EVERY k < n: FALSE",
		"EVERY k < i: FALSE",
		"SOME k < n: TRUE",
		"SOME k < i: VALID n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(conditions) / sizeof(conditions[0]); i++)
		assert_certain(conditions[i]);
}

/* Which registers and bytes were looked at. */
static void note_register(void *context, const void *start, size_t size)
{
	uint64_t *seen = context;

	if (size == sizeof(registers[0]) &&
	    (const uint64_t *)start >= registers &&
	    (const uint64_t *)start < registers + MODEL_REGISTERS)
		*seen |= UINT64_C(1) << ((const uint64_t *)start - registers);
	else
		*seen |= UINT64_C(1) << 63;
}

static void all_operands_are_looked_at(void **state)
{
	static const unsigned char *pages[MODEL_REGISTERS] = { NULL, page };
	uint64_t seen = 0;
	const struct evaluation evaluation = { .registers = registers,
					       .pages = pages,
					       .read = note_register,
					       .context = &seen };

	(void)state;
	evaluate(&evaluation,
		 load("n == 8 && (i == 2 || VALID At(x) || gone.n == m)"));
	assert_int_equal(seen & ~(UINT64_C(1) << 63), 1 << 2 | 1 << 3 | 1 << 5);
	assert_true(seen >> 63);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registers_have_types),
		cmocka_unit_test(numbers_are_exact),
		cmocka_unit_test(sums_of_one_type_wrap),
		cmocka_unit_test(functions_mean_what_they_say),
		cmocka_unit_test(memory_has_members),
		cmocka_unit_test(bits_and_encodings_are_judged),
		cmocka_unit_test(numbers_run_below_a_bound),
		cmocka_unit_test(state_decides_unless_the_rest_does),
		cmocka_unit_test(what_state_decides_is_told),
		cmocka_unit_test(constants_are_certain),
		cmocka_unit_test(what_is_certain_is_true),
		cmocka_unit_test(all_operands_are_looked_at),
	};

	return cmocka_run_group_tests(tests, fill_page, free_arena);
}
