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

/*
 * The inputs or the outputs of a line. No place is given twice, neither as a
 * row, by its number, nor as a register.
 */
struct side {
	const struct list *rows; /* NULL: of no command */
	struct call_frame *frame;
	unsigned int first_register; /* that may be given */
	size_t next;		     /* the row that is tried first */
	struct marks given_rows;
	struct marks given_registers;
	struct call_frame whole; /* the registers that are given */
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

/* "name=value" of a row of @side, or a register: "x7=0x7". */
static bool read_value(struct trace_reader *reader, struct side *side,
		       const char *otherwise)
{
	const char *start = reader->at;
	const struct call_row *row = NULL;
	struct word word;
	unsigned int reg;

	if (side->rows)
		row = take_row(reader, side->rows, &side->next);
	if (row)
		return mark(reader, &side->given_rows, side->next, start) &&
		       trace_take(reader, "=") &&
		       read_row(reader, row, &side->frame->x[row->reg]);
	word = trace_word(reader);
	reg = register_number(word);
	if (reg < side->first_register || reg == MODEL_REGISTERS)
		return trace_fail_at(reader, word, otherwise);
	return mark(reader, &side->given_registers, reg, start) &&
	       trace_take(reader, "=") &&
	       trace_read_hex(reader, trace_word(reader), &side->whole.x[reg]);
}

/* Whole registers go before rows, and must agree with them. */
static bool merge(struct trace_reader *reader, struct side *side)
{
	const struct call_row *rows = side->rows ? side->rows->items : NULL;

	for (size_t i = 1; rows && i < side->rows->count; i++)
		if (is_marked(&side->given_rows, i) &&
		    is_marked(&side->given_registers, rows[i].reg) &&
		    image_field(&rows[i].place, side->whole.x[rows[i].reg]) !=
			    image_field(&rows[i].place,
					side->frame->x[rows[i].reg]))
			return trace_fail(reader, "%s and the whole %s differ",
					  rows[i].place.name,
					  call_register_name(rows[i].reg));
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		if (is_marked(&side->given_registers, reg))
			side->frame->x[reg] = side->whole.x[reg];
	return true;
}

static bool check_complete(struct trace_reader *reader,
			   const struct side *inputs)
{
	const struct call_row *rows = inputs->rows->items;

	for (size_t i = 1; i < inputs->rows->count; i++)
		if (!is_marked(&inputs->given_rows, i))
			return trace_fail(reader, "the input '%s' is missing",
					  rows[i].place.name);
	return true;
}

static bool read_arguments(struct trace_reader *reader, struct trace_call *call,
			   bool by_name)
{
	struct side inputs = {
		.rows = call->command ? &call->command->inputs : NULL,
		.frame = &call->in,
		.next = 1,
	};

	if (!trace_take(reader, "("))
		return false;
	while (*reader->at != ')') {
		if ((inputs.given_rows.any || inputs.given_registers.any) &&
		    !trace_take(reader, ", "))
			return false;
		if (!read_value(reader, &inputs, "is no input and no register"))
			return false;
		inputs.next++;
	}
	if (inputs.given_registers.any && !merge(reader, &inputs))
		return false;
	if (is_marked(&inputs.given_registers, 0) &&
	    calls_find(reader->calls, call->in.x[0]) != call->command)
		return trace_fail(reader,
				  "x0 is the function ID of something else");
	if (by_name && !check_complete(reader, &inputs))
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

static bool read_outputs(struct trace_reader *reader, struct trace_call *call)
{
	struct side outputs = {
		.rows = call->command ? &call->command->outputs : NULL,
		.frame = &call->out,
		.first_register = 1, /* X0 is the result */
		.next = 1,
	};

	while (reader->at < reader->end) {
		if (!trace_take(reader, " ") ||
		    !read_value(reader, &outputs,
				"is no output and no register"))
			return false;
		outputs.next++;
	}
	return !outputs.given_registers.any || merge(reader, &outputs);
}

bool trace_read(struct trace_reader *reader, const char *line, size_t length,
		struct trace_call *call)
{
	reader->line = reader->at = line;
	reader->end = line + length;
	reader->error.length = 0;
	*call = (struct trace_call){ 0 };
	return read_function(reader, call) &&
	       read_arguments(reader, call, call->command && line[0] != '0') &&
	       read_result(reader, call) && read_outputs(reader, call);
}
