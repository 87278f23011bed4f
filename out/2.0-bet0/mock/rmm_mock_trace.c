/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A mock of the RMM: calls and violations as lines of text.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "rmm_mock_tables.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* Long enough for any line; longer ones are cut. */
#define LINE_SIZE 1024

/* A text of limited size; length is what it would be without the limit. */
struct line {
	char *text;
	size_t size;
	size_t length;
};

#if defined(__GNUC__)
__attribute__((__format__(__printf__, 2, 3)))
#endif
static void
add(struct line *line, const char *format, ...)
{
	size_t used = line->length < line->size ? line->length : line->size;
	va_list arguments;
	int added;

	va_start(arguments, format);
	added = vsnprintf(line->text + used, line->size - used, format,
			  arguments);
	va_end(arguments);
	line->length += (size_t)added;
}

const char *rmm_mock_value_name(const struct rmm_mock_type *type,
				uint64_t value)
{
	for (size_t i = 0; i < type->value_count; i++)
		if ((uint64_t)type->values[i].encoding == value)
			return type->values[i].name;
	return NULL;
}

/* A number in the way of its type: by name, decimal or hex. */
static void add_value(struct line *line, unsigned int type, uint64_t value)
{
	const char *name = rmm_mock_value_name(&rmm_mock_types[type], value);

	if (name)
		add(line, "%s", name);
	else if (type == TYPE_UNSIGNED)
		add(line, "%" PRIu64, value);
	else if (type == TYPE_SIGNED)
		add(line, "%" PRId64, (int64_t)value);
	else
		add(line, "0x%" PRIx64, value);
}

/* Registers that are not what the inputs alone would make of them. */
static void add_registers(struct line *line, const uint64_t *x,
			  const uint64_t *known, bool first)
{
	for (unsigned int reg = 0; reg < RMM_MOCK_REGISTERS; reg++)
		if (x[reg] != known[reg]) {
			add(line, "%sx%u=0x%" PRIx64, first ? "" : ", ", reg,
			    x[reg]);
			first = false;
		}
}

static void add_call(struct line *line, const struct rmm_mock_entry *entry)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	uint64_t known[RMM_MOCK_REGISTERS] = { signature->fid };

	add(line, "%s(", signature->name);
	for (unsigned int i = 0; i < signature->input_count; i++) {
		const struct rmm_mock_row *row = &signature->input_rows[i];
		const uint64_t *x = entry->in.x;

		add(line, "%s%s=", i ? ", " : "", row->name);
		add_value(line, row->type, rmm_mock_value(row, x));
		known[row->reg] |=
			rmm_mock_part(x[row->reg], row->lsb, row->width)
			<< row->lsb;
	}
	add_registers(line, entry->in.x, known, signature->input_count == 0);
	add(line, ")");
}

/* An error of SMCCC, or a number. */
static void add_x0(struct line *line, uint64_t x0)
{
	if (x0 == RMM_MOCK_NOT_SUPPORTED)
		add(line, RMM_MOCK_NOT_SUPPORTED_NAME);
	else
		add(line, "0x%" PRIx64, x0);
}

/* RMI_ERROR_RTT index=2; only a status and its index have names. */
static void add_status(struct line *line,
		       const struct rmm_mock_signature *signature, uint64_t x0)
{
	const struct rmm_mock_form *form = signature->form;
	uint64_t status = rmm_mock_status(form, x0);
	uint64_t index = rmm_mock_index(form, x0);
	const char *name =
		rmm_mock_value_name(&rmm_mock_types[form->status_type], status);

	if (!signature->has_status || !name ||
	    x0 != (status << form->status_lsb | index << form->index_lsb))
		add_x0(line, x0);
	else if (index)
		add(line, "%s index=%" PRIu64, name, index);
	else
		add(line, "%s", name);
}

/* The outputs that the status makes valid, and others that are not zero. */
static void add_result(struct line *line, const struct rmm_mock_entry *entry)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	const uint64_t *x = entry->out.x;

	add_status(line, signature, x[0]);
	for (unsigned int i = 0; i < signature->output_count; i++) {
		const struct rmm_mock_row *row = &signature->output_rows[i];

		if (!rmm_mock_is_valid(signature->form, row, x[0]) &&
		    !rmm_mock_is_stray(signature->form, row, x))
			continue;
		add(line, " %s=", row->name);
		add_value(line, row->type, rmm_mock_value(row, x));
	}
	for (unsigned int reg = 1; reg < rmm_mock_resumed(signature, x[0]);
	     reg++)
		if (x[reg])
			add(line, " x%u=0x%" PRIx64, reg, x[reg]);
}

static void add_unknown(struct line *line, const struct rmm_mock_entry *entry)
{
	const uint64_t known[RMM_MOCK_REGISTERS] = { entry->in.x[0] };

	add(line, "0x%" PRIx64 "(", entry->in.x[0]);
	add_registers(line, entry->in.x, known, true);
	add(line, ") -> ");
	add_x0(line, entry->out.x[0]);
}

int rmm_mock_call_text(const struct rmm_mock *mock, uint64_t n, char *text,
		       size_t size)
{
	const struct rmm_mock_entry *entry = &mock->log[(n - 1) % RMM_MOCK_LOG];
	struct line line = { text, size, 0 };

	if (n == 0 || entry->number != n)
		return 0;
	if (entry->command == RMM_MOCK_COMMANDS) {
		add_unknown(&line, entry);
	} else {
		add_call(&line, entry);
		add(&line, " -> ");
		add_result(&line, entry);
	}
	return (int)line.length;
}

/* command: argument = value expected, what, bit n (document section) [place] */
int rmm_mock_violation_text(const struct rmm_mock_violation *violation,
			    char *text, size_t size)
{
	struct line line = { text, size, 0 };

	if (violation->command)
		add(&line, "%s: ", violation->command);
	if (violation->argument[0])
		add(&line, "%s = 0x%" PRIx64 " ", violation->argument,
		    violation->value);
	add(&line, "%s", violation->what);
	if (violation->rule == RMM_MOCK_ARGUMENT)
		add(&line, ", 0x%" PRIx64, violation->expected);
	if (violation->bit >= 0)
		add(&line, ": bit %d", violation->bit);
	if (violation->failure)
		add(&line, ", %s", violation->failure);
	if (violation->section)
		add(&line, " [" RMM_MOCK_DOCUMENT " %s]", violation->section);
	if (violation->place.file)
		add(&line, ", asked for at %s:%d", violation->place.file,
		    violation->place.line);
	return (int)line.length;
}

/* The violations of a call as comments; those of call 0 are of no call. */
static void print_violations(const struct rmm_mock *mock, uint64_t call,
			     FILE *stream)
{
	const struct rmm_mock_violation *violation;
	char text[LINE_SIZE];

	for (uint64_t i = 0; (violation = rmm_mock_violation(mock, i)); i++)
		if (violation->call == call) {
			rmm_mock_violation_text(violation, text, sizeof(text));
			fprintf(stream, "# %s\n", text);
		}
}

void rmm_mock_print(const struct rmm_mock *mock, FILE *stream)
{
	uint64_t first = 1;
	char text[LINE_SIZE];

	if (mock->calls > RMM_MOCK_LOG) {
		first = mock->calls - RMM_MOCK_LOG + 1;
		fprintf(stream, "# %" PRIu64 " earlier calls\n", first - 1);
	}
	for (uint64_t n = first; n <= mock->calls; n++) {
		if (rmm_mock_call_text(mock, n, text, sizeof(text)))
			fprintf(stream, "%s\n", text);
		print_violations(mock, n, stream);
	}
	print_violations(mock, 0, stream);
}
