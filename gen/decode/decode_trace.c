/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/decode_trace.h"

#include <inttypes.h>
#include <string.h>

#include "base/lines.h"
#include "decode/decode_call.h"
#include "decode/trace.h"
#include "decode/value.h"
#include "model/smccc.h"

/* So many characters of a bad line are shown. */
#define EXCERPT 120
/* A million calls have the same column. */
#define NUMBER_DIGITS 6u

static void put_row(struct buffer *out, const struct image_place *place,
		    uint64_t whole, const struct image_context *context);

/* The fields of a value in braces, if it has any. */
static void put_fields(struct buffer *out, const struct image_place *place,
		       uint64_t whole, const struct image_context *context)
{
	const struct image_place *parts = place->parts.items;
	const char *separator = " {";

	for (size_t i = 0; i < place->parts.count; i++) {
		if (!image_is_value(&parts[i]))
			continue;
		buffer_puts(out, separator);
		put_row(out, &parts[i], whole, context);
		separator = ", ";
	}
	if (*separator == ',')
		buffer_add(out, "}", 1);
}

/* "name.reading=", or "name=" if nobody knows how to read it. */
static void put_choice(struct buffer *out, const struct image_place *place,
		       uint64_t whole, const struct image_context *context)
{
	const struct image_reading reading =
		image_read_choice(place, whole, context);

	buffer_add(out, place->name, place->name_length);
	if (reading.part) {
		buffer_add(out, ".", 1);
		put_row(out, reading.part, whole, context);
	} else {
		buffer_add(out, "=", 1);
		buffer_hex(out, image_field(place, whole), 1);
	}
}

/* "name=", a value, and its fields in braces. */
static void put_row(struct buffer *out, const struct image_place *place,
		    uint64_t whole, const struct image_context *context)
{
	if (place->kind == PLACE_CHOICE) {
		put_choice(out, place, whole, context);
		return;
	}
	buffer_add(out, place->name, place->name_length);
	buffer_add(out, "=", 1);
	value_put(out, &place->type, image_field(place, whole));
	put_fields(out, place, whole, context);
}

/* What of X<@reg> belongs to no input. */
static bool has_rest(const struct trace_call *call, unsigned int reg)
{
	const struct call_command *command = call->command;

	if (!reg)
		return command && call->in.x[0] != command->command->fid.value;
	return call->in.x[reg] &
	       (command ? command->input_rest[reg] : UINT64_MAX);
}

/* "x7=0x7", the registers that hold more than inputs. */
static void put_rest(struct buffer *out, const struct trace_call *call,
		     bool first)
{
	const struct call_command *command = call->command;

	/* Most calls have none. */
	if (command && call->in.x[0] == command->command->fid.value &&
	    !call_any_set(&call->in, command->input_rest))
		return;
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++) {
		if (!call->in.x[reg] || !has_rest(call, reg))
			continue;
		if (!first)
			buffer_add(out, ", ", 2);
		buffer_add(out, "x", 1);
		buffer_decimal(out, reg);
		buffer_add(out, "=", 1);
		buffer_hex(out, call->in.x[reg], 1);
		first = false;
	}
}

static void put_call(struct buffer *out, const struct trace_call *call,
		     const struct image_context *context)
{
	const struct call_command *command = call->command;
	const struct call_row *rows = command ? command->inputs.items : NULL;

	if (command)
		buffer_add(out, command->command->item.name.text,
			   command->name_length);
	else
		buffer_hex(out, call->in.x[0], 1);
	buffer_add(out, "(", 1);
	for (size_t i = 1; command && i < command->inputs.count; i++) {
		if (i > 1)
			buffer_add(out, ", ", 2);
		put_row(out, &rows[i].place, call->in.x[rows[i].reg], context);
	}
	put_rest(out, call, !command || command->inputs.count < 2);
	buffer_add(out, ")", 1);
}

static void put_status(struct buffer *out, const struct call_result *result,
		       uint64_t x0)
{
	if (result->smccc && x0 == SMCCC_NOT_SUPPORTED)
		buffer_puts(out, "SMCCC_NOT_SUPPORTED (nobody serves it)");
	else if (result->name)
		buffer_puts(out, result->name->item.name.text);
	else
		buffer_hex(out, x0, 1);
	if (!result->index)
		return;
	buffer_puts(out, " index=");
	buffer_decimal(out, result->index);
	if (!result->row || !result->row->meaning.text)
		return;
	buffer_puts(out, " (");
	buffer_puts(out, result->row->meaning.text);
	buffer_puts(out, ")");
}

/* What comes with the status, where that has several fields. */
static void put_detail(struct buffer *out, const struct trace_call *call,
		       const struct call_result *result,
		       const struct image_context *context)
{
	const struct image_place *detail = call_detail(call->command, result);
	struct image_reading reading;

	if (!detail)
		return;
	reading = image_read_choice(detail, call->out.x[0], context);
	if (!reading.part || reading.part->type.type->fields.count < 3)
		return;
	buffer_add(out, " ", 1);
	put_choice(out, detail, call->out.x[0], context);
}

/* "x1=0x3000": outputs of the command that has gone on, whichever that is. */
static void put_resumed(struct buffer *out, const struct call_frame *frame)
{
	for (unsigned int reg = 1; reg < SMCCC_FIRST_PRESERVED; reg++) {
		if (!frame->x[reg])
			continue;
		buffer_printf(out, " x%u=", reg);
		buffer_hex(out, frame->x[reg], 1);
	}
}

static void put_outputs(struct buffer *out, const struct trace_call *call,
			const struct call_result *result,
			const struct image_context *context)
{
	const struct call_command *command = call->command;
	const struct call_row *rows = command->outputs.items;

	for (size_t i = 1; i < command->outputs.count; i++) {
		uint64_t value = call->out.x[rows[i].reg];

		if (!call_is_shown(command, &rows[i], result, value))
			continue;
		buffer_add(out, " ", 1);
		put_row(out, &rows[i].place, value, context);
		if (!call_is_valid(&rows[i], result))
			buffer_puts(out, " (means nothing with this result)");
	}
	if (result->resumed)
		put_resumed(out, &call->out);
}

/* The number of a line, in a column that is wide enough for most logs. */
static void put_number(struct buffer *out, uint64_t number)
{
	uint64_t least = 10;

	for (unsigned int digits = 1; digits < NUMBER_DIGITS; digits++) {
		if (number < least)
			buffer_add(out, " ", 1);
		least *= 10;
	}
	buffer_decimal(out, number);
	buffer_add(out, "  ", 2);
}

static void check(struct decoder *decoder, const struct trace_call *call,
		  const struct call_result *result)
{
	if (!call->command)
		return;
	call_check_inputs(&decoder->violations, call->command, &call->in);
	call_check_outputs(&decoder->violations, call->command, &call->out,
			   result);
}

static void call_text(struct decoder *decoder, const struct trace_call *call,
		      const struct call_result *result, uint64_t number)
{
	const struct image_context *context = &decoder->violations.context;
	struct buffer *out = &decoder->out;

	put_number(out, number);
	put_call(out, call, context);
	buffer_add(out, " -> ", 4);
	put_status(out, result, call->out.x[0]);
	if (call->command) {
		put_detail(out, call, result, context);
		put_outputs(out, call, result, context);
	}
	buffer_add(out, "\n", 1);
	decode_violations(decoder, 0);
}

static void call_json(struct decoder *decoder, const struct trace_call *call,
		      const struct call_result *result, uint64_t number)
{
	const struct call_command *command = call->command;
	json_t *line = json_object();
	uint64_t fid = command ? command->command->fid.value :
				 (uint32_t)call->in.x[0];

	decode_json_set(line, "line", decode_json_number(number));
	if (command)
		decode_json_set(line, "call",
				json_string(command->command->item.name.text));
	decode_json_set(line, "fid", decode_json_number(fid));
	if (command)
		decode_json_set(line, "inputs",
				decode_call_inputs(decoder, command,
						   &call->in));
	decode_json_set(line, "registers",
			decode_call_registers(command, &call->in));
	decode_result_json(line, decoder, command, result, call->out.x[0]);
	if (command)
		decode_json_set(line, "outputs",
				decode_call_outputs(decoder, command,
						    &call->out, result));
	decode_json_line(decoder, line);
}

static void put_line(struct decoder *decoder, const struct trace_call *call,
		     uint64_t number)
{
	struct call_result result = { .smccc = call->smccc };

	decoder->violations.context.in = call->in.x;
	decoder->violations.context.out = call->out.x;
	if (call->command)
		call_read_result(call->command, call->out.x[0], &result);
	check(decoder, call, &result);
	if (decoder->json)
		call_json(decoder, call, &result, number);
	else
		call_text(decoder, call, &result, number);
	decoder_end_item(decoder);
}

static void report(const struct trace_reader *reader, char *line,
		   const char *name, uint64_t number, FILE *errors)
{
	int column = (int)(reader->at - reader->line);
	int length = (int)(reader->end - reader->line);

	fprintf(errors, "%s:%" PRIu64 ":%d: error: %s\n", name, number,
		column + 1, reader->error.data);
	if (column >= EXCERPT)
		return;
	lines_show(line, (size_t)length);
	fprintf(errors, "%6" PRIu64 " | %.*s\n       | %*s\n", number,
		length < EXCERPT ? length : EXCERPT, line, column + 1, "^");
}

/* False: the line is bad. */
static bool take_line(struct decoder *decoder, struct trace_reader *reader,
		      const struct lines *lines, char *line, size_t length)
{
	struct trace_call call;

	if (lines->cut) {
		reader->line = reader->at = line;
		reader->end = line + length;
		reader->error.length = 0;
		buffer_printf(&reader->error,
			      "longer than %u characters, which no call is",
			      LINES_LONGEST);
		return false;
	}
	if (!length)
		return true;
	if (*line == '#') {
		/* Other lines of the log are about calls, and so may it be. */
		if (!decoder->json) {
			lines_show(line, length);
			buffer_pad(&decoder->out, NUMBER_DIGITS + 2);
			buffer_add(&decoder->out, line, length);
			buffer_add(&decoder->out, "\n", 1);
		}
		return true;
	}
	if (!trace_read(reader, line, length, &call))
		return false;
	put_line(decoder, &call, lines->number);
	return true;
}

uint64_t decode_trace(struct decoder *decoder, FILE *stream, const char *name,
		      FILE *errors)
{
	struct lines *lines = arena_alloc(decoder->arena, sizeof(*lines));
	struct trace_reader reader = { 0 };
	struct calls calls;
	uint64_t bad = 0;
	char *line;
	size_t length;

	calls_init(&calls, decoder->model);
	reader.calls = &calls;
	lines_init(lines, stream);
	while ((line = lines_next(lines, &length))) {
		if (!take_line(decoder, &reader, lines, line, length)) {
			report(&reader, line, name, lines->number, errors);
			bad++;
		}
		decoder_flush(decoder, false);
	}
	buffer_free(&reader.error);
	return bad;
}
