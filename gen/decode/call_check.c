/* SPDX-License-Identifier: BSD-3-Clause */
/* What registers of a call say, and what in them breaks a rule. */
#include <inttypes.h>
#include <string.h>

#include "decode/call.h"
#include "model/layout.h"
#include "model/smccc.h"

bool call_result_is_output(const struct call_command *command)
{
	return command->command->result.text &&
	       !command_has_no_result(command->command);
}

/* Whether the operation that @command resumes is over. */
static bool is_resumed(const struct call_command *command,
		       const struct enumerator *status)
{
	return command->command->resumes_operation == TRAIT_YES &&
	       strcmp(command->interface->unfinished.status.text,
		      status->item.name.text) != 0;
}

void call_read_result(const struct call_command *command, uint64_t x0,
		      struct call_result *result)
{
	const struct call_result_form *form = command->result;
	const struct type *type = form->status.type.type;
	const struct enumerator *names = type->enumerators.items;
	bool result_is_output = call_result_is_output(command);

	*result = (struct call_result){ .status = x0 };
	/* Only a signed status of 64 bits is ever negative as a whole. */
	result->smccc = x0 >> 63 &&
			(result_is_output || form->status.width < 64 ||
			 !image_is_signed(&form->status.type));
	if (result->smccc || result_is_output)
		return;
	result->status = image_field(&form->status, x0);
	if (form->index.width)
		result->index = image_field(&form->index, x0);
	result->name = type_enumerator(form->status.type.type, result->status);
	if (!result->name)
		return;
	result->number = (size_t)(result->name - names);
	result->resumed = is_resumed(command, result->name);
	result->row = form->rows[result->number];
}

bool call_is_valid(const struct call_row *row, const struct call_result *result)
{
	return result->name && row->valid[result->number];
}

/* Whether another output is in the register of @row, and means something. */
static bool is_taken(const struct call_command *command,
		     const struct call_row *row,
		     const struct call_result *result)
{
	const struct call_row *rows = command->outputs.items;

	for (size_t i = 0; i < command->outputs.count; i++)
		if (rows[i].reg == row->reg &&
		    rows[i].row->unfinished != row->row->unfinished &&
		    (row->row->unfinished || call_is_valid(&rows[i], result)))
			return true;
	return false;
}

bool call_is_shown(const struct call_command *command,
		   const struct call_row *row, const struct call_result *result,
		   uint64_t value)
{
	if (call_is_valid(row, result))
		return true;
	return !result->resumed && image_field(&row->place, value) &&
	       !is_taken(command, row, result);
}

const struct image_place *call_detail(const struct call_command *command,
				      const struct call_result *result)
{
	const struct call_row *rows = command->outputs.items;
	const struct name *index = &command->interface->result.index;

	if (!result->index || command->result->index.kind != PLACE_CHOICE)
		return NULL;
	return image_part(&rows[0].place, index->text, strlen(index->text));
}

const char *call_register_name(unsigned int reg)
{
	static const char *const names[MODEL_REGISTERS] = {
		"X0", "X1",  "X2",  "X3",  "X4",  "X5",	 "X6",	"X7",  "X8",
		"X9", "X10", "X11", "X12", "X13", "X14", "X15", "X16", "X17",
	};

	return names[reg];
}

bool call_any_set(const struct call_frame *frame, const uint64_t *masks)
{
	uint64_t set = 0;

	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		set |= frame->x[reg] & masks[reg];
	return set;
}

void call_check_alignment(struct violations *violations,
			  const struct call_row *row, uint64_t value)
{
	uint64_t below = image_field(&row->place, value) & row->below;

	if (below)
		violation_add(violations, VIOLATION_MISALIGNED, row->place.path,
			      row->section,
			      "not aligned: 0x%" PRIx64
			      " is set below bit %d (%s)",
			      below, __builtin_popcountll(row->below),
			      row->alignment->item.name.text);
}

/* The bits of @reg that its rows in @list say are reserved. */
static void check_reserved(struct violations *violations,
			   const struct list *list, const char *section,
			   unsigned int reg, uint64_t value, bool *used)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++) {
		const struct bit_range *bits = &rows[i].bits;
		uint64_t wrong = value & layout_mask(bits->msb, bits->lsb);

		if (rows[i].reg.value != reg)
			continue;
		*used = true;
		if (!rows[i].item.name.text && wrong)
			violation_add(violations, VIOLATION_RESERVED_BITS,
				      call_register_name(reg), section,
				      "bits %u:%u are reserved (%s), but "
				      "0x%" PRIx64 " is set",
				      bits->msb, bits->lsb,
				      violation_rule_text(rows[i].reserved),
				      wrong);
	}
}

static void check_rest(struct violations *violations,
		       const struct call_command *command,
		       const struct list *list,
		       const struct unused_rule *unused, unsigned int reg,
		       uint64_t value)
{
	bool used = false;

	check_reserved(violations, list, command->command->item.section.text,
		       reg, value, &used);
	if (value && !used && reg >= unused->first.value &&
	    reg <= unused->last.value)
		violation_add(violations, VIOLATION_UNUSED_REGISTER,
			      call_register_name(reg),
			      command->model->unused.section.text,
			      "0x%" PRIx64
			      " in a register that is not used (%s)",
			      value, violation_rule_text(unused->rule));
}

void call_check_input_rest(struct violations *violations,
			   const struct call_command *command, unsigned int reg,
			   uint64_t value)
{
	check_rest(violations, command, &command->command->inputs,
		   &command->model->unused.inputs, reg, value);
}

/* Whether an output that fills it has the register to itself. */
static bool is_filled(const struct call_command *command,
		      const struct call_result *result, unsigned int reg)
{
	const struct call_row *rows = command->outputs.items;

	for (size_t i = 0; i < command->outputs.count; i++)
		if (rows[i].reg == reg && rows[i].row->unfinished &&
		    call_is_valid(&rows[i], result))
			return true;
	return false;
}

void call_check_output_rest(struct violations *violations,
			    const struct call_command *command,
			    const struct call_result *result, unsigned int reg,
			    uint64_t value)
{
	struct unused_rule unused = command->model->unused.outputs;

	if (result->resumed || is_filled(command, result, reg))
		return;
	/* Callers rely on what SMCCC preserves; no RMM is known to zero it. */
	if (unused.last.value >= SMCCC_FIRST_PRESERVED)
		unused.last.value = SMCCC_FIRST_PRESERVED - 1;
	check_rest(violations, command, &command->command->outputs, &unused,
		   reg, value);
}

void call_check_index(struct violations *violations,
		      const struct call_command *command,
		      const struct call_result *result)
{
	/* Of a choice the alternative tells what may be there. */
	if (result->index && result->name && result->row &&
	    result->row->index == INDEX_ZERO &&
	    command->result->index.kind != PLACE_CHOICE)
		violation_add(violations, VIOLATION_INDEX, "index",
			      command->interface->result.section.text,
			      "%s has none, but it is %" PRIu64,
			      result->name->item.name.text, result->index);
}

void call_check_inputs(struct violations *violations,
		       const struct call_command *command,
		       const struct call_frame *frame)
{
	const struct call_row *rows = command->inputs.items;
	bool wrong_bits = call_any_set(frame, command->input_zeroes);

	/* Most calls have nothing to look at. */
	if (!wrong_bits && !command->closed_inputs)
		return;
	for (size_t i = 0; i < command->inputs.count; i++) {
		uint64_t value = frame->x[rows[i].reg];

		if (!rows[i].closed &&
		    !(value & command->input_zeroes[rows[i].reg]))
			continue;
		violation_check_fields(violations, &rows[i].place, value);
		call_check_alignment(violations, &rows[i], value);
	}
	if (!wrong_bits)
		return;
	for (unsigned int reg = 1; reg < MODEL_REGISTERS; reg++)
		if (frame->x[reg] & command->input_zeroes[reg])
			call_check_input_rest(violations, command, reg,
					      frame->x[reg]);
}

static void check_output_values(struct violations *violations,
				const struct call_command *command,
				const struct call_frame *frame,
				const struct call_result *result)
{
	const struct call_row *rows = command->outputs.items;

	for (size_t i = 0; i < command->outputs.count; i++) {
		uint64_t value = frame->x[rows[i].reg];

		/* The result is there whatever its status. */
		bool good = !rows[i].closed;

		if (!rows[i].reg)
			good = result->name;
		else if (!call_is_valid(&rows[i], result))
			continue;
		if (!good || rows[i].choosing ||
		    value & command->output_zeroes[rows[i].reg])
			violation_check_fields(violations, &rows[i].place,
					       value);
	}
}

void call_check_outputs(struct violations *violations,
			const struct call_command *command,
			const struct call_frame *frame,
			const struct call_result *result)
{
	bool wrong_bits = call_any_set(frame, command->output_zeroes);

	if (result->smccc)
		return;
	if (wrong_bits || command->closed_outputs || !result->name)
		check_output_values(violations, command, frame, result);
	call_check_index(violations, command, result);
	if (!wrong_bits)
		return;
	for (unsigned int reg = 1; reg < MODEL_REGISTERS; reg++)
		if (frame->x[reg] & command->output_zeroes[reg])
			call_check_output_rest(violations, command, result, reg,
					       frame->x[reg]);
}
