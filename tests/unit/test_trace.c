/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "decode/trace.h"
#include "read/specification.h"

/* As many as two registers have bits, which is more than a word has. */
#define INPUTS 128u

/* A specification; each bit of X1 and X2 is an input, and so is an output. */
static const char before[] =
	"format: 1\n"
	"document: {number: X, title: t, revision: r, url: 'https://x/r/'}\n"
	"unused_registers:\n"
	"  section: A1\n"
	"  inputs: {first: X1, last: X16, rule: SBZ}\n"
	"  outputs: {first: X0, last: X16, rule: MBZ}\n"
	"constants: []\n"
	"functions: []\n"
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
	"        counts: {inputs: 129, outputs: 129}\n";
static const char behind[] =
	"    types:\n"
	"      - {fieldset: V, section: D0, brief: of a revision., width: 64,"
	" fields: [{name: minor, bits: 15:0, type: Bits16},"
	" {name: major, bits: 30:16, type: Bits15},"
	" {reserved: MBZ, bits: 63:31}]}\n"
	"      - {enumeration: Status, section: D1, brief: how it went.,"
	" width: 64, unused: reserved, values: [{encoding: 0, name: GOOD},"
	" {encoding: 1, name: BAD}]}\n"
	"types:\n"
	"  - {scalar: BitsN, section: E4, brief: any., width: N,"
	" encoding: bits}\n"
	"  - {scalar: UIntN, section: E6, brief: has none., width: N,"
	" encoding: unsigned}\n";

struct fixture {
	struct arena arena;
	struct diagnostics diagnostics;
	struct specification spec;
	struct calls calls;
	struct trace_reader reader;
	struct trace_call call;
};

static void write_rows(FILE *file, const char *table, const char *first,
		       const char *more)
{
	fprintf(file,
		"        %s:\n          - {%s, register: X0, bits: 63:0%s}\n",
		table, first, more);
	for (unsigned int i = 0; i < INPUTS; i++)
		fprintf(file,
			"          - {name: %c%u, register: X%u, bits: %u:%u, "
			"type: Bits1%s}\n",
			*table, i, 1 + i / 64, i % 64, i % 64, more);
}

static int setup(void **state)
{
	static struct fixture fixture;
	char path[] = "/tmp/rmigen-trace-XXXXXX";
	FILE *file = fdopen(mkstemp(path), "w");

	fixture = (struct fixture){ 0 };
	fixture.diagnostics.arena = &fixture.arena;
	fputs(before, file);
	write_rows(file, "inputs", "name: fid, type: UInt64", "");
	write_rows(file, "outputs", "name: result, type: Status",
		   ", valid: always");
	fputs(behind, file);
	fclose(file);
	if (!specification_load(&fixture.arena,
				&(struct origin){ .path = path }, &fixture.spec,
				&fixture.diagnostics))
		diagnostics_print(&fixture.diagnostics, stderr);
	remove(path);
	calls_init(&fixture.calls, &fixture.spec.model);
	fixture.reader.calls = &fixture.calls;
	*state = &fixture;
	return fixture.calls.count == 1 ? 0 : -1;
}

static int teardown(void **state)
{
	struct fixture *fixture = *state;

	buffer_free(&fixture->reader.error);
	arena_free(&fixture->arena);
	return 0;
}

/* "i0=0x1, i1=0x1": all but one of the rows. */
static void put_rows(struct buffer *line, char kind, const char *between,
		     unsigned int without)
{
	const char *separator = *between == ',' ? "" : between;

	for (unsigned int i = 0; i < INPUTS; i++) {
		if (i == without)
			continue;
		buffer_printf(line, "%s%c%u=0x1", separator, kind, i);
		separator = between;
	}
}

static bool read_line(struct fixture *fixture, struct buffer *line)
{
	return trace_read(&fixture->reader, line->data, line->length,
			  &fixture->call);
}

static void all_rows_of_a_command_are_read(void **state)
{
	struct fixture *fixture = *state;
	struct buffer line = { 0 };

	buffer_puts(&line, "I_GO(");
	put_rows(&line, 'i', ", ", INPUTS);
	buffer_puts(&line, ") -> GOOD");
	put_rows(&line, 'o', " ", INPUTS);
	assert_true(read_line(fixture, &line));
	for (unsigned int reg = 1; reg <= 2; reg++) {
		assert_int_equal(fixture->call.in.x[reg], UINT64_MAX);
		assert_int_equal(fixture->call.out.x[reg], UINT64_MAX);
	}
	buffer_free(&line);
}

static void each_row_is_missed(void **state)
{
	struct fixture *fixture = *state;

	for (unsigned int i = 0; i < INPUTS; i++) {
		struct buffer line = { 0 };
		char wanted[64];

		buffer_puts(&line, "I_GO(");
		put_rows(&line, 'i', ", ", i);
		buffer_puts(&line, ") -> GOOD");
		assert_false(read_line(fixture, &line));
		snprintf(wanted, sizeof(wanted), "the input 'i%u' is missing",
			 i);
		assert_string_equal(fixture->reader.error.data, wanted);
		buffer_free(&line);
	}
}

static void each_row_is_given_once(void **state)
{
	struct fixture *fixture = *state;

	for (unsigned int i = 0; i < INPUTS; i++) {
		struct buffer line = { 0 };
		char wanted[64];

		buffer_puts(&line, "I_GO(");
		put_rows(&line, 'i', ", ", INPUTS);
		buffer_printf(&line, ", i%u=0x1) -> GOOD", i);
		assert_false(read_line(fixture, &line));
		snprintf(wanted, sizeof(wanted), "'i%u' is given twice", i);
		assert_string_equal(fixture->reader.error.data, wanted);
		buffer_free(&line);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_rows_of_a_command_are_read),
		cmocka_unit_test(each_row_is_missed),
		cmocka_unit_test(each_row_is_given_once),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
