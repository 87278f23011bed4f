/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/trace.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"
#include "decode/value.h"
#include "model/smccc.h"

#define NOT_SUPPORTED_NAME "SMCCC_NOT_SUPPORTED"

/* Part of a line. */
struct word {
	const char *text;
	size_t length;
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
	uint32_t given_rows;
	uint32_t given_registers;
	struct call_frame whole; /* the registers that are given */
};

static bool fail(struct trace_reader *reader, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

static bool fail(struct trace_reader *reader, const char *format, ...)
{
	char text[256];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	buffer_puts(&reader->error, text);
	return false;
}

/* What names and numbers consist of; a line is mostly that. */
static const bool word_letters[256] = {
	['0'] = true, ['1'] = true, ['2'] = true, ['3'] = true, ['4'] = true,
	['5'] = true, ['6'] = true, ['7'] = true, ['8'] = true, ['9'] = true,
	['A'] = true, ['B'] = true, ['C'] = true, ['D'] = true, ['E'] = true,
	['F'] = true, ['G'] = true, ['H'] = true, ['I'] = true, ['J'] = true,
	['K'] = true, ['L'] = true, ['M'] = true, ['N'] = true, ['O'] = true,
	['P'] = true, ['Q'] = true, ['R'] = true, ['S'] = true, ['T'] = true,
	['U'] = true, ['V'] = true, ['W'] = true, ['X'] = true, ['Y'] = true,
	['Z'] = true, ['a'] = true, ['b'] = true, ['c'] = true, ['d'] = true,
	['e'] = true, ['f'] = true, ['g'] = true, ['h'] = true, ['i'] = true,
	['j'] = true, ['k'] = true, ['l'] = true, ['m'] = true, ['n'] = true,
	['o'] = true, ['p'] = true, ['q'] = true, ['r'] = true, ['s'] = true,
	['t'] = true, ['u'] = true, ['v'] = true, ['w'] = true, ['x'] = true,
	['y'] = true, ['z'] = true, ['_'] = true,
};

/* A name or a number; it is empty if there is none. */
static struct word take_word(struct trace_reader *reader)
{
	const char *start = reader->at, *at = start;

	/* The zero behind the line is no letter. */
	if (*at == '-')
		at++;
	while (word_letters[(unsigned char)*at])
		at++;
	reader->at = at;
	return (struct word){ start, (size_t)(at - start) };
}

static bool at_text(const struct trace_reader *reader, const char *text,
		    size_t length)
{
	return (size_t)(reader->end - reader->at) >= length &&
	       memcmp(reader->at, text, length) == 0;
}

/* Takes @name if it stands here: most names of a line are known beforehand. */
static bool take_name(struct trace_reader *reader, const char *name)
{
	const char *at = reader->at;

	while (*name && *at == *name) {
		at++;
		name++;
	}
	if (*name || word_letters[(unsigned char)*at])
		return false;
	reader->at = at;
	return true;
}

/* Takes a number of up to @width bits if it is hex: most are. */
static bool take_hex(struct trace_reader *reader, unsigned int width,
		     uint64_t *value)
{
	const char *digits = reader->at + 2;
	size_t count;

	if (reader->at[0] != '0' || reader->at[1] != 'x')
		return false;
	/* The zero behind the line is no digit. */
	count = number_hex_digits(digits, NUMBER_HEX_DIGITS, value);
	if (!count || word_letters[(unsigned char)digits[count]] ||
	    *value > UINT64_MAX >> (64 - width))
		return false;
	reader->at = digits + count;
	return true;
}

/* The punctuation of a line is short: no function is called for it. */
static bool take(struct trace_reader *reader, const char *text)
{
	const char *at = reader->at;
	const char *wanted = text;

	while (*wanted && *at == *wanted) {
		at++;
		wanted++;
	}
	if (*wanted)
		return fail(reader, "'%s' is expected here", text);
	reader->at = at;
	return true;
}

static bool is_hex(struct word word)
{
	return word.length > 2 && word.text[0] == '0' && word.text[1] == 'x';
}

/* Goes back to the start of @word, which is wrong. */
static bool fail_at(struct trace_reader *reader, struct word word,
		    const char *text)
{
	reader->at = word.text;
	return fail(reader, "'%.*s' %s", (int)word.length, word.text, text);
}

static bool read_hex(struct trace_reader *reader, struct word word,
		     uint64_t *value)
{
	struct number_value number = { 0 };
	enum number_fault fault =
		number_parse_bytes(word.text, word.length, &number);

	if (fault)
		return fail_at(reader, word, number_fault_text(fault));
	if (!number.hex)
		return fail_at(reader, word, "must be hex");
	*value = number.value;
	return true;
}

static bool read_function(struct trace_reader *reader, struct trace_call *call)
{
	struct word word = take_word(reader);
	char name[64] = "";
	const char *meant;

	if (is_hex(word)) {
		if (!read_hex(reader, word, &call->in.x[0]))
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
	return fail(reader, "'%.*s' is no command%s%s%s", (int)word.length,
		    word.text, meant ? ", did you mean '" : "",
		    meant ? meant : "", meant ? "'?" : "");
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
		if (take_name(reader, rows[*next].place.name))
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

	if (!take_hex(reader, type->width, &value)) {
		struct word word = take_word(reader);

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

/* Notes that the place with the name from @start on is given. */
static bool mark(struct trace_reader *reader, uint32_t *given, size_t bit,
		 const char *start)
{
	struct word word = { start, (size_t)(reader->at - start) };

	if (*given & UINT32_C(1) << bit)
		return fail_at(reader, word, "is given twice");
	*given |= UINT32_C(1) << bit;
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
		       take(reader, "=") &&
		       read_row(reader, row, &side->frame->x[row->reg]);
	word = take_word(reader);
	reg = register_number(word);
	if (reg < side->first_register || reg == MODEL_REGISTERS)
		return fail_at(reader, word, otherwise);
	return mark(reader, &side->given_registers, reg, start) &&
	       take(reader, "=") &&
	       read_hex(reader, take_word(reader), &side->whole.x[reg]);
}

/* Whole registers go before rows, and must agree with them. */
static bool merge(struct trace_reader *reader, struct side *side)
{
	const struct call_row *rows = side->rows ? side->rows->items : NULL;

	for (size_t i = 1; rows && i < side->rows->count; i++)
		if (side->given_rows & UINT32_C(1) << i &&
		    side->given_registers & UINT32_C(1) << rows[i].reg &&
		    image_field(&rows[i].place, side->whole.x[rows[i].reg]) !=
			    image_field(&rows[i].place,
					side->frame->x[rows[i].reg]))
			return fail(reader, "%s and the whole %s differ",
				    rows[i].place.name,
				    call_register_name(rows[i].reg));
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		if (side->given_registers & UINT32_C(1) << reg)
			side->frame->x[reg] = side->whole.x[reg];
	return true;
}

static bool check_complete(struct trace_reader *reader,
			   const struct side *inputs)
{
	const struct call_row *rows = inputs->rows->items;

	for (size_t i = 1; i < inputs->rows->count; i++)
		if (!(inputs->given_rows & UINT32_C(1) << i))
			return fail(reader, "the input '%s' is missing",
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

	if (!take(reader, "("))
		return false;
	while (*reader->at != ')') {
		if (inputs.given_rows | inputs.given_registers &&
		    !take(reader, ", "))
			return false;
		if (!read_value(reader, &inputs, "is no input and no register"))
			return false;
		inputs.next++;
	}
	if (inputs.given_registers && !merge(reader, &inputs))
		return false;
	if (inputs.given_registers & 1 &&
	    calls_find(reader->calls, call->in.x[0]) != call->command)
		return fail(reader, "x0 is the function ID of something else");
	if (by_name && !check_complete(reader, &inputs))
		return false;
	return take(reader, ")") && take(reader, " -> ");
}

/* Takes the name of a status of @result. */
static bool take_status(struct trace_reader *reader,
			const struct call_result_form *result, uint64_t *x0)
{
	const struct enumerator *names =
		result->status.type.type->enumerators.items;

	for (size_t i = 0; i < result->status.type.type->enumerators.count; i++)
		if (take_name(reader, names[i].item.name.text)) {
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
	word = take_word(reader);
	if (number_parse_bytes(word.text, word.length, &number) ||
	    number.negative || !result->index.width ||
	    number.value > UINT64_MAX >> (64 - result->index.width))
		return fail_at(reader, word, "is no index");
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
		return !at_text(reader, " index=", 7) ||
		       read_index(reader, call, &forms[i]);
	}
	call->smccc = take_name(reader, NOT_SUPPORTED_NAME);
	if (call->smccc) {
		call->out.x[0] = SMCCC_NOT_SUPPORTED;
		return true;
	}
	word = take_word(reader);
	if (is_hex(word))
		return read_hex(reader, word, &call->out.x[0]);
	return fail_at(reader, word, "is no status");
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
		if (!take(reader, " ") ||
		    !read_value(reader, &outputs,
				"is no output and no register"))
			return false;
		outputs.next++;
	}
	return !outputs.given_registers || merge(reader, &outputs);
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
