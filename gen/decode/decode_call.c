/* SPDX-License-Identifier: BSD-3-Clause */
/* The registers of one call, or of its result, explained. */
#include "decode/decode_call.h"

#include <inttypes.h>
#include <string.h>

#include "model/smccc.h"

/* What is printed, and how many of the registers are known. */
struct print {
	struct decoder *decoder;
	const struct call_command *command;
	const struct call_frame *frame;
	unsigned int count;
	struct decode_columns columns;
};

static const char *where_text(struct arena *arena, const struct call_row *row)
{
	const struct bit_range *bits = &row->row->bits;

	if (bits->msb == 63 && bits->lsb == 0)
		return call_register_name(row->reg);
	return arena_printf(arena, "%s %u:%u", call_register_name(row->reg),
			    bits->msb, bits->lsb);
}

/* Gives all rows of the list the labels of lines that are aligned. */
static void label_rows(struct print *print, const struct list *list)
{
	struct arena *arena = print->decoder->arena;
	struct call_row *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		decode_measure(&rows[i].place, where_text(arena, &rows[i]), 0,
			       &print->columns);
	for (size_t i = 0; i < list->count; i++)
		decode_label(print->decoder, &rows[i].place,
			     where_text(arena, &rows[i]), 0, &print->columns);
}

static void put_section(struct print *print)
{
	const struct document *document = &print->decoder->model->document;

	buffer_printf(&print->decoder->out, " (%s %s, %s)",
		      document->number.text, document->revision.text,
		      print->command->command->item.section.text);
}

/* A line about a register without a row. */
static void put_register(struct print *print, unsigned int reg,
			 const char *meaning)
{
	buffer_printf(&print->decoder->out,
		      "  %-*s  %-*s  0x%0*" PRIx64 "%s%s\n",
		      print->columns.where, call_register_name(reg),
		      print->columns.path, "-", print->columns.value - 2,
		      print->frame->x[reg], *meaning ? "  " : "", meaning);
}

static bool has_row(const struct list *list, unsigned int reg)
{
	const struct call_row *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (rows[i].reg == reg)
			return true;
	return false;
}

static void put_missing(struct print *print, const struct call_row *row)
{
	buffer_puts(&print->decoder->out, row->place.label);
	buffer_puts(&print->decoder->out, "(not given)\n");
}

static void put_function_id(struct print *print, const struct call_row *row)
{
	uint64_t x0 = print->frame->x[0];

	buffer_printf(
		&print->decoder->out, "%s0x%016" PRIx64 "%s%s\n",
		row->place.label, x0,
		x0 & SMCCC_SVE_HINT ? "  with the SVE hint: no live SVE state" :
				      "",
		x0 > UINT32_MAX ? "  (its upper half is not looked at)" : "");
}

static void put_inputs_of(struct print *print, unsigned int reg)
{
	struct decoder *decoder = print->decoder;
	const struct call_row *rows = print->command->inputs.items;
	uint64_t value = print->frame->x[reg];
	size_t first;

	for (size_t i = 0; i < print->command->inputs.count; i++) {
		if (rows[i].reg != reg)
			continue;
		if (reg >= print->count) {
			put_missing(print, &rows[i]);
			continue;
		}
		if (!reg) {
			put_function_id(print, &rows[i]);
			continue;
		}
		decode_value(decoder, &rows[i].place, value, &print->columns);
		first = decoder->violations.list.count;
		call_check_alignment(&decoder->violations, &rows[i], value);
		decode_violations(decoder, first);
	}
	if (value && reg && !has_row(&print->command->inputs, reg))
		put_register(print, reg, "");
	first = decoder->violations.list.count;
	if (reg)
		call_check_input_rest(&decoder->violations, print->command, reg,
				      value);
	decode_violations(decoder, first);
}

static void call_text(struct print *print)
{
	struct buffer *out = &print->decoder->out;
	const struct item *item = &print->command->command->item;

	label_rows(print, &print->command->inputs);
	buffer_puts(out, item->name.text);
	put_section(print);
	buffer_printf(out, ": %s\n", item->brief.text);
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		put_inputs_of(print, reg);
}

/* "fast call, SMC64, owner 4 (standard secure service), number 0x150" */
static void put_function(struct buffer *out, uint32_t fid)
{
	struct smccc_function function = smccc_function(fid);

	buffer_printf(out, "  %s call, %s, owner %u (%s), number 0x%x%s\n",
		      function.fast ? "fast" : "yielding",
		      function.smc64 ? "SMC64" : "SMC32", function.owner,
		      function.owner_name ? function.owner_name : "reserved",
		      function.number,
		      function.sve_hint ? ", with the SVE hint" : "");
}

static void check_function(struct decoder *decoder, uint32_t fid)
{
	struct smccc_function function = smccc_function(fid);

	if (function.fast && function.reserved)
		violation_add(&decoder->violations, VIOLATION_FUNCTION_ID, "X0",
			      NULL,
			      "bits 23:17 of a function ID are zero (SMCCC), "
			      "but 0x%x is set",
			      function.reserved << 17);
}

/* The interface to which the function ID @fid would belong, or NULL. */
static const struct interface *find_interface(const struct model *model,
					      uint32_t fid)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++)
		if (interface_has_fid(&interfaces[i], fid))
			return &interfaces[i];
	return NULL;
}

static void unknown_text(struct print *print)
{
	struct decoder *decoder = print->decoder;
	struct buffer *out = &decoder->out;
	uint32_t fid = (uint32_t)print->frame->x[0];
	const struct interface *interface =
		find_interface(decoder->model, fid & ~(uint32_t)SMCCC_SVE_HINT);

	print->columns = (struct decode_columns){ 3, 1, 18 };
	buffer_printf(out, "0x%" PRIx32 " is no function of %s %s\n", fid,
		      decoder->model->document.number.text,
		      decoder->model->document.revision.text);
	put_function(out, fid);
	if (interface)
		buffer_printf(out,
			      "  within the function IDs of %s, which has none "
			      "there\n",
			      interface->item.name.text);
	for (unsigned int reg = 1; reg < print->count; reg++)
		if (print->frame->x[reg])
			put_register(print, reg, "");
	check_function(decoder, fid);
	decode_violations(decoder, 0);
}

json_t *decode_call_inputs(const struct decoder *decoder,
			   const struct call_command *command,
			   const struct call_frame *frame)
{
	const struct call_row *rows = command->inputs.items;
	json_t *map = json_object();

	for (size_t i = 1; i < command->inputs.count; i++)
		decode_json_set(
			map, rows[i].place.name,
			decode_json_value(&rows[i].place, frame->x[rows[i].reg],
					  &decoder->violations.context));
	return map;
}

static bool is_plain(const struct call_command *command,
		     const struct call_frame *frame, unsigned int reg)
{
	uint64_t value = frame->x[reg];

	if (!reg)
		return !command || value == command->command->fid.value;
	return !value || (command && has_row(&command->inputs, reg) &&
			  !(value & command->input_zeroes[reg]));
}

/* The whole of each register that holds more than inputs. */
json_t *decode_call_registers(const struct call_command *command,
			      const struct call_frame *frame)
{
	json_t *map = json_object();

	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		if (!is_plain(command, frame, reg))
			decode_json_set(map, call_register_name(reg),
					decode_json_number(frame->x[reg]));
	return map;
}

static void call_json(struct print *print)
{
	const struct call_command *command = print->command;
	struct decoder *decoder = print->decoder;
	json_t *line = json_object();
	uint64_t fid = command ? command->command->fid.value :
				 (uint32_t)print->frame->x[0];

	if (command)
		decode_json_set(line, "call",
				json_string(command->command->item.name.text));
	decode_json_set(line, "fid", decode_json_number(fid));
	if (command) {
		decode_json_set(line, "inputs",
				decode_call_inputs(decoder, command,
						   print->frame));
		call_check_inputs(&decoder->violations, command, print->frame);
	} else {
		check_function(decoder, (uint32_t)fid);
	}
	decode_json_set(line, "registers",
			decode_call_registers(command, print->frame));
	decode_json_line(decoder, line);
}

void decode_call(struct decoder *decoder, const struct calls *calls,
		 const struct call_frame *frame, unsigned int count)
{
	struct print print = {
		decoder, calls_find(calls, frame->x[0]), frame, count, { 0 }
	};

	decoder->violations.context.in = frame->x;
	if (decoder->json)
		call_json(&print);
	else if (print.command)
		call_text(&print);
	else
		unknown_text(&print);
	decoder_end_item(decoder);
}

/* ", index 3: level of ..." */
static void put_index(struct buffer *out, const struct call_result *result)
{
	buffer_printf(out, ", index %" PRIu64, result->index);
	if (result->row->meaning.text)
		buffer_printf(out, ": %s", result->row->meaning.text);
}

/* "RMI_ERROR_RTT, index 3: level of ..." */
static void put_result(struct print *print, const struct call_result *result)
{
	struct buffer *out = &print->decoder->out;

	buffer_puts(out, print->command->command->item.name.text);
	put_section(print);
	if (result->smccc)
		buffer_puts(out,
			    print->frame->x[0] == SMCCC_NOT_SUPPORTED ?
				    ": SMCCC_NOT_SUPPORTED, nobody serves it" :
				    ": an SMCCC error");
	else if (result->name)
		buffer_printf(out, ": %s", result->name->item.name.text);
	else if (print->command->command->result.text)
		buffer_puts(out, ": no status");
	else
		buffer_puts(out, ": no known status");
	if (result->row && status_has_index(result->row))
		put_index(out, result);
	buffer_add(out, "\n", 1);
}

static void put_output(struct print *print, const struct call_row *row,
		       const struct call_result *result)
{
	struct decoder *decoder = print->decoder;
	uint64_t value = print->frame->x[row->reg];

	if (row->reg && !call_is_valid(row, result)) {
		buffer_puts(&decoder->out, row->place.label);
		buffer_printf(&decoder->out,
			      "0x%" PRIx64 "  means nothing with this result\n",
			      image_field(&row->place, value));
	} else if (row->reg >= print->count) {
		put_missing(print, row);
	} else if (!row->reg && result->smccc) {
		buffer_puts(&decoder->out, row->place.label);
		buffer_printf(&decoder->out, "0x%" PRIx64 "\n", value);
	} else {
		decode_value(decoder, &row->place, value, &print->columns);
	}
}

/* A line about a register of a result that no row is about, if it is not 0. */
static void put_output_rest(struct print *print, unsigned int reg,
			    const struct call_result *result)
{
	bool resumed = reg && result->resumed;
	const char *meaning = resumed ? "of the operation's command" : "";

	if (!print->frame->x[reg] ||
	    (has_row(&print->command->outputs, reg) && !resumed))
		return;
	if (reg >= SMCCC_FIRST_PRESERVED)
		meaning = "no output: preserved, says SMCCC";
	put_register(print, reg, meaning);
}

static void put_outputs_of(struct print *print, unsigned int reg,
			   const struct call_result *result)
{
	struct decoder *decoder = print->decoder;
	const struct call_row *rows = print->command->outputs.items;
	uint64_t value = print->frame->x[reg];
	size_t first;

	for (size_t i = 0; i < print->command->outputs.count; i++)
		if (rows[i].reg == reg &&
		    (!reg ||
		     call_is_shown(print->command, &rows[i], result, value)))
			put_output(print, &rows[i], result);
	put_output_rest(print, reg, result);
	first = decoder->violations.list.count;
	if (reg && !result->smccc)
		call_check_output_rest(&decoder->violations, print->command,
				       result, reg, value);
	if (!reg)
		call_check_index(&decoder->violations, print->command, result);
	decode_violations(decoder, first);
}

static bool is_output(const struct call_command *command,
		      const struct call_row *row,
		      const struct call_result *result)
{
	if (row->reg)
		return call_is_valid(row, result);
	return call_result_is_output(command) && !result->smccc;
}

json_t *decode_call_outputs(const struct decoder *decoder,
			    const struct call_command *command,
			    const struct call_frame *frame,
			    const struct call_result *result)
{
	const struct call_row *rows = command->outputs.items;
	json_t *map = json_object();

	for (size_t i = 0; i < command->outputs.count; i++)
		if (is_output(command, &rows[i], result))
			decode_json_set(map, rows[i].place.name,
					decode_json_value(
						&rows[i].place,
						frame->x[rows[i].reg],
						&decoder->violations.context));
	for (unsigned int reg = 1;
	     result->resumed && reg < SMCCC_FIRST_PRESERVED; reg++)
		if (frame->x[reg])
			decode_json_set(map, call_register_name(reg),
					decode_json_number(frame->x[reg]));
	return map;
}

void decode_result_json(json_t *line, const struct decoder *decoder,
			const struct call_command *command,
			const struct call_result *result, uint64_t x0)
{
	const struct image_place *detail =
		command ? call_detail(command, result) : NULL;

	if (result->name)
		decode_json_set(line, "status",
				json_string(result->name->item.name.text));
	else
		decode_json_set(line, "x0", decode_json_number(x0));
	if (result->index)
		decode_json_set(line, "index",
				decode_json_number(result->index));
	if (detail)
		decode_json_set(
			line, "detail",
			decode_json_value(detail, x0,
					  &decoder->violations.context));
}

static void return_json(struct print *print, const struct call_result *result)
{
	const struct call_command *command = print->command;
	struct decoder *decoder = print->decoder;
	json_t *line = json_object();

	decode_json_set(line, "return",
			json_string(command->command->item.name.text));
	decode_result_json(line, decoder, command, result, print->frame->x[0]);
	decode_json_set(line, "outputs",
			decode_call_outputs(decoder, command, print->frame,
					    result));
	call_check_outputs(&decoder->violations, command, print->frame, result);
	decode_json_line(decoder, line);
}

static void return_text(struct print *print, const struct call_result *result)
{
	label_rows(print, &print->command->outputs);
	put_result(print, result);
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		put_outputs_of(print, reg, result);
}

void decode_return(struct decoder *decoder, const struct call_command *command,
		   const struct call_frame *frame, unsigned int count)
{
	struct print print = { decoder, command, frame, count, { 0 } };
	struct call_result result;

	decoder->violations.context.out = frame->x;
	call_read_result(command, frame->x[0], &result);
	if (decoder->json)
		return_json(&print, &result);
	else
		return_text(&print, &result);
	decoder_end_item(decoder);
}
