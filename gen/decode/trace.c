/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/trace.h"

#include <inttypes.h>
#include <string.h>

#include "base/number.h"
#include "decode/trace_word.h"
#include "decode/value.h"
#include "model/smccc.h"

#define NOT_SUPPORTED_NAME "SMCCC_NOT_SUPPORTED"

/* No register has more rows than bits. */
#define ROWS (MODEL_REGISTERS * 64u)

/* A set of rows, by their numbers, or of registers. */
struct marks {
	uint64_t bits[ROWS / 64];
	bool any;
};

/* The places of a line that are given: two say the same, or none. */
struct given {
	struct marks rows; /* inputs or outputs */
	struct marks registers;
};

static bool read_function(struct trace_reader *reader, struct trace_call *call)
{
	struct word word = trace_word(reader);
	char name[64] = "";
	const char *meant;

	if (trace_is_hex(word)) {
		if (!trace_read_hex(reader, word, &call->in.x[0]))
			return false;
		call->command = calls_find(reader->calls, call->in.x[0]);
		return true;
	}
	call->command = calls_find_name(reader->calls, word.text, word.length);
	if (call->command) {
		call->in.x[0] = call->command->command->fid.value;
		return true;
	}
	if (word.length < sizeof(name))
		memcpy(name, word.text, word.length);
	meant = calls_suggest(reader->calls, name);
	reader->at = word.text;
	return trace_fail(reader, "'%.*s' is no command%s%s%s",
			  (int)word.length, word.text,
			  meant ? ", did you mean '" : "", meant ? meant : "",
			  meant ? "'?" : "");
}

/* Takes the name of a row; the one at @next is tried first. Its number in
 * @next.
 */
static const struct call_row *take_row(struct trace_reader *reader,
				       const struct list *list, size_t *next)
{
	const struct call_row *rows = list->items;

	for (size_t tried = 1; tried < list->count; tried++) {
		if (*next >= list->count)
			*next = 1;
		if (trace_take_name(reader, rows[*next].place.name))
			return &rows[*next];
		++*next;
	}
	return NULL;
}

static bool read_row(struct trace_reader *reader, const struct call_row *row,
		     uint64_t *x)
{
	const struct type_ref *type = &row->place.type;
	uint64_t value;

	if (!trace_take_hex(reader, type->width, &value)) {
		struct word word = trace_word(reader);

		if (!value_parse(type, word.text, word.length, &value,
				 &reader->error)) {
			reader->at = word.text;
			return false;
		}
	}
	*x |= value << row->place.lsb;
	return true;
}

/* "x7": the number of the register, or MODEL_REGISTERS. */
static unsigned int register_number(struct word word)
{
	struct number_value number = { 0 };

	if (word.length < 2 || word.length > 3 || word.text[0] != 'x' ||
	    number_parse_bytes(word.text + 1, word.length - 1, &number) ||
	    number.value >= MODEL_REGISTERS)
		return MODEL_REGISTERS;
	return (unsigned int)number.value;
}

static bool is_marked(const struct marks *marks, size_t number)
{
	return marks->bits[number / 64] >> number % 64 & 1;
}

/* Notes that the place with the name from @start on is given. */
static bool mark(struct trace_reader *reader, struct marks *marks,
		 size_t number, const char *start)
{
	struct word word = { start, (size_t)(reader->at - start) };

	if (is_marked(marks, number))
		return trace_fail_at(reader, word, "is given twice");
	marks->bits[number / 64] |= UINT64_C(1) << number % 64;
	marks->any = true;
	return true;
}

static bool read_argument(struct trace_reader *reader, struct trace_call *call,
			  struct given *given, struct call_frame *whole,
			  size_t *next)
{
	const char *start = reader->at;
	const struct call_row *row = NULL;
	struct word word;
	unsigned int reg;

	if (call->command)
		row = take_row(reader, &call->command->inputs, next);
	if (row)
		return mark(reader, &given->rows, *next, start) &&
		       trace_take(reader, "=") &&
		       read_row(reader, row, &call->in.x[row->reg]);
	word = trace_word(reader);
	reg = register_number(word);
	if (reg == MODEL_REGISTERS)
		return trace_fail_at(reader, word,
				     "is no input and no register");
	return mark(reader, &given->registers, reg, start) &&
	       trace_take(reader, "=") &&
	       trace_read_hex(reader, trace_word(reader), &whole->x[reg]);
}

/* Whole registers go before inputs, and must agree with them. */
static bool merge(struct trace_reader *reader, struct trace_call *call,
		  const struct given *given, const struct call_frame *whole)
{
	const struct call_row *rows =
		call->command ? call->command->inputs.items : NULL;

	for (size_t i = 1; rows && i < call->command->inputs.count; i++)
		if (is_marked(&given->rows, i) &&
		    is_marked(&given->registers, rows[i].reg) &&
		    image_field(&rows[i].place, whole->x[rows[i].reg]) !=
			    image_field(&rows[i].place,
					call->in.x[rows[i].reg]))
			return trace_fail(reader, "%s and the whole %s differ",
					  rows[i].place.name,
					  call_register_name(rows[i].reg));
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		if (is_marked(&given->registers, reg))
			call->in.x[reg] = whole->x[reg];
	if (is_marked(&given->registers, 0) &&
	    calls_find(reader->calls, call->in.x[0]) != call->command)
		return trace_fail(reader,
				  "x0 is the function ID of something else");
	return true;
}

static bool check_complete(struct trace_reader *reader,
			   const struct trace_call *call,
			   const struct given *given)
{
	const struct call_row *rows = call->command->inputs.items;

	for (size_t i = 1; i < call->command->inputs.count; i++)
		if (!is_marked(&given->rows, i))
			return trace_fail(reader, "the input '%s' is missing",
					  rows[i].place.name);
	return true;
}

static bool read_arguments(struct trace_reader *reader, struct trace_call *call,
			   bool by_name)
{
	struct call_frame whole = { 0 };
	struct given given = { 0 };
	size_t next = 1;

	if (!trace_take(reader, "("))
		return false;
	while (*reader->at != ')') {
		if ((given.rows.any || given.registers.any) &&
		    !trace_take(reader, ", "))
			return false;
		if (!read_argument(reader, call, &given, &whole, &next))
			return false;
		next++;
	}
	if (given.registers.any && !merge(reader, call, &given, &whole))
		return false;
	if (by_name && !check_complete(reader, call, &given))
		return false;
	return trace_take(reader, ")") && trace_take(reader, " -> ");
}

/* Takes the name of a status of @result. */
static bool take_status(struct trace_reader *reader,
			const struct call_result_form *result, uint64_t *x0)
{
	const struct enumerator *names =
		result->status.type.type->enumerators.items;

	for (size_t i = 0; i < result->status.type.type->enumerators.count; i++)
		if (trace_take_name(reader, names[i].item.name.text)) {
			*x0 = names[i].encoding.value << result->status.lsb;
			return true;
		}
	return false;
}

static bool read_index(struct trace_reader *reader, struct trace_call *call,
		       const struct call_result_form *result)
{
	struct number_value number = { 0 };
	struct word word;

	reader->at += strlen(" index=");
	word = trace_word(reader);
	if (number_parse_bytes(word.text, word.length, &number) ||
	    number.negative || !result->index.width ||
	    number.value > UINT64_MAX >> (64 - result->index.width))
		return trace_fail_at(reader, word, "is no index");
	call->out.x[0] |= number.value << result->index.lsb;
	return true;
}

static bool read_result(struct trace_reader *reader, struct trace_call *call)
{
	const struct call_result_form *forms = reader->calls->results;
	struct word word;

	for (size_t i = 0; i < reader->calls->result_count; i++) {
		if (call->command && call->command->result != &forms[i])
			continue;
		if (!take_status(reader, &forms[i], &call->out.x[0]))
			continue;
		return !trace_at(reader, " index=", 7) ||
		       read_index(reader, call, &forms[i]);
	}
	call->smccc = trace_take_name(reader, NOT_SUPPORTED_NAME);
	if (call->smccc) {
		call->out.x[0] = SMCCC_NOT_SUPPORTED;
		return true;
	}
	word = trace_word(reader);
	if (trace_is_hex(word))
		return trace_read_hex(reader, word, &call->out.x[0]);
	return trace_fail_at(reader, word, "is no status");
}

static bool read_output(struct trace_reader *reader, struct trace_call *call,
			struct marks *given, size_t *next)
{
	const struct call_row *row = NULL;
	const char *start;

	if (!trace_take(reader, " "))
		return false;
	start = reader->at;
	if (call->command)
		row = take_row(reader, &call->command->outputs, next);
	if (!row)
		return trace_fail_at(reader, trace_word(reader),
				     "is no output");
	return mark(reader, given, *next, start) && trace_take(reader, "=") &&
	       read_row(reader, row, &call->out.x[row->reg]);
}

bool trace_read(struct trace_reader *reader, const char *line, size_t length,
		struct trace_call *call)
{
	struct marks given = { 0 };
	size_t next = 1;

	reader->line = reader->at = line;
	reader->end = line + length;
	reader->error.length = 0;
	*call = (struct trace_call){ 0 };
	if (!read_function(reader, call) ||
	    !read_arguments(reader, call, call->command && line[0] != '0') ||
	    !read_result(reader, call))
		return false;
	while (reader->at < reader->end) {
		if (!read_output(reader, call, &given, &next))
			return false;
		next++;
	}
	return true;
}
