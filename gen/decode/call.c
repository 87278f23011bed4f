/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/call.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/suggest.h"
#include "decode/value.h"
#include "model/frame.h"
#include "model/layout.h"
#include "model/smccc.h"

static void put_place(struct image_place *place,
		      const struct interface *interface,
		      const struct name *name)
{
	const struct field *field =
		name->text ?
			type_field(interface->result.type.type, name->text) :
			NULL;

	if (!field)
		return;
	place->kind = field->alternatives.count ? PLACE_CHOICE : PLACE_VALUE;
	place->type = field->type;
	place->lsb = field->bits.lsb;
	place->width = field->bits.msb - field->bits.lsb + 1;
}

static const struct status_row *find_status(const struct interface *interface,
					    const char *name)
{
	const struct status_row *rows = interface->result.statuses.items;

	for (size_t i = 0; i < interface->result.statuses.count; i++)
		if (strcmp(rows[i].status.text, name) == 0)
			return &rows[i];
	return NULL;
}

static void prepare_result(struct arena *arena,
			   const struct interface *interface,
			   struct call_result_form *form)
{
	const struct enumerator *names;
	size_t count;

	form->interface = interface;
	form->status.type = interface->result.type;
	form->status.width = interface->result.type.width;
	put_place(&form->status, interface, &interface->result.status);
	put_place(&form->index, interface, &interface->result.index);
	names = form->status.type.type->enumerators.items;
	count = form->status.type.type->enumerators.count;
	form->rows =
		arena_alloc(arena, (count + 1) * sizeof(struct status_row *));
	for (size_t i = 0; i < count; i++)
		form->rows[i] = find_status(interface, names[i].item.name.text);
}

static const bool *validity(struct arena *arena,
			    const struct call_result_form *form,
			    const struct parameter *row)
{
	const struct type *type = form->status.type.type;
	const struct enumerator *statuses = type->enumerators.items;
	const struct name *names = row->valid.names.items;
	bool *valid = arena_alloc(arena, type->enumerators.count + 1);

	for (size_t i = 0; i < type->enumerators.count; i++) {
		valid[i] = row->valid.all;
		for (size_t j = 0; j < row->valid.names.count; j++)
			valid[i] |= strcmp(statuses[i].item.name.text,
					   names[j].text) == 0;
	}
	return valid;
}

static bool is_closed(const struct image_place *place)
{
	const struct image_place *parts = place->parts.items;

	if (place->type.type->unused == UNUSED_RESERVED)
		return true;
	for (size_t i = 0; i < place->parts.count; i++)
		if (image_is_value(&parts[i]) && is_closed(&parts[i]))
			return true;
	return false;
}

static bool is_choosing(const struct image_place *place)
{
	const struct image_place *parts = place->parts.items;

	if (place->kind == PLACE_CHOICE)
		return true;
	for (size_t i = 0; i < place->parts.count; i++)
		if (is_choosing(&parts[i]))
			return true;
	return false;
}

static struct call_row *add_row(struct arena *arena,
				const struct command *command,
				struct list *list,
				const struct parameter *parameter)
{
	struct call_row *row = list_add(arena, list, sizeof(*row));

	image_of_parameter(arena, command, parameter, &row->place);
	row->row = parameter;
	row->reg = (unsigned int)parameter->reg.value;
	row->choosing = is_choosing(&row->place);
	row->closed = row->choosing || is_closed(&row->place);
	return row;
}

static void add_inputs(const struct model *model, struct call_command *command)
{
	const struct parameter *rows = command->command->inputs.items;

	for (size_t i = 0; i < command->command->inputs.count; i++) {
		struct call_row *row;
		uint64_t alignment;

		if (!rows[i].item.name.text)
			continue;
		row = add_row(model->arena, command->command, &command->inputs,
			      &rows[i]);
		row->section = command->command->item.section.text;
		command->closed_inputs |= row->closed;
		command->input_rest[row->reg] &=
			~layout_mask(rows[i].bits.msb, rows[i].bits.lsb);
		alignment = frame_alignment(model, command->command, &rows[i],
					    &row->alignment);
		if (alignment)
			row->below = alignment - 1;
	}
}

static void add_outputs(const struct model *model, struct call_command *command)
{
	const struct parameter *rows = command->command->outputs.items;

	for (size_t i = 0; i < command->command->outputs.count; i++) {
		struct call_row *row;

		if (!rows[i].item.name.text)
			continue;
		row = add_row(model->arena, command->command, &command->outputs,
			      &rows[i]);
		/* Bits are reserved in it that are not in its register. */
		row->closed |= rows[i].unfinished;
		row->valid = validity(model->arena, command->result, &rows[i]);
		command->closed_outputs |= row->reg ? row->closed :
						      row->choosing;
	}
}

static const struct call_command *prepare(const struct model *model,
					  const struct call_result_form *result,
					  const struct command *command)
{
	struct call_command *prepared =
		arena_alloc(model->arena, sizeof(*prepared));

	prepared->model = model;
	prepared->interface = result->interface;
	prepared->result = result;
	prepared->command = command;
	prepared->name_length = strlen(command->item.name.text);
	memset(prepared->input_rest, 0xff, sizeof(prepared->input_rest));
	add_inputs(model, prepared);
	add_outputs(model, prepared);
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++) {
		prepared->input_zeroes[reg] =
			frame_input_zeroes(model, command, reg);
		prepared->output_zeroes[reg] =
			frame_output_zeroes(model, command, reg);
	}
	return prepared;
}

static int compare_fids(const void *left, const void *right)
{
	const struct call_command *a =
		*(const struct call_command *const *)left;
	const struct call_command *b =
		*(const struct call_command *const *)right;
	uint64_t x = a->command->fid.value, y = b->command->fid.value;

	return x < y ? -1 : x > y;
}

/* By length first: few have the same one. */
static int compare_names(const void *left, const void *right)
{
	const struct call_command *a =
		*(const struct call_command *const *)left;
	const struct call_command *b =
		*(const struct call_command *const *)right;

	if (a->name_length != b->name_length)
		return a->name_length < b->name_length ? -1 : 1;
	return strcmp(a->command->item.name.text, b->command->item.name.text);
}

static const struct call_command **
sort(struct arena *arena, const struct list *list,
     int (*compare)(const void *, const void *))
{
	size_t size = sizeof(const struct call_command *);
	const struct call_command **sorted =
		arena_alloc(arena, (list->count + 1) * size);

	if (!list->count)
		return sorted;
	memcpy(sorted, list->items, list->count * size);
	qsort(sorted, list->count, size, compare);
	return sorted;
}

/* Notes where in by_name the names of each length start. */
static void index_lengths(struct arena *arena, struct calls *calls)
{
	size_t next = 0;

	calls->longest_name =
		calls->count ? calls->by_name[calls->count - 1]->name_length :
			       0;
	calls->of_length =
		arena_alloc(arena, (calls->longest_name + 2) * sizeof(size_t));
	for (size_t length = 0; length <= calls->longest_name; length++) {
		calls->of_length[length] = next;
		while (next < calls->count &&
		       calls->by_name[next]->name_length == length)
			next++;
	}
	calls->of_length[calls->longest_name + 1] = next;
}

void calls_init(struct calls *calls, const struct model *model)
{
	const struct interface *interfaces = model->interfaces.items;
	struct list all = { 0 };

	calls->result_count = model->interfaces.count;
	calls->results =
		arena_alloc(model->arena, (calls->result_count + 1) *
						  sizeof(*calls->results));
	for (size_t i = 0; i < model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		prepare_result(model->arena, &interfaces[i],
			       &calls->results[i]);
		for (size_t j = 0; j < interfaces[i].commands.count; j++) {
			const struct call_command **added =
				list_add(model->arena, &all,
					 sizeof(const struct call_command *));

			*added = prepare(model, &calls->results[i],
					 &commands[j]);
		}
	}
	calls->model = model;
	calls->count = all.count;
	calls->by_fid = sort(model->arena, &all, compare_fids);
	calls->by_name = sort(model->arena, &all, compare_names);
	index_lengths(model->arena, calls);
}

const struct call_command *calls_find(const struct calls *calls, uint64_t x0)
{
	uint64_t fid = x0 & UINT32_MAX & ~SMCCC_SVE_HINT;
	size_t low = 0, high = calls->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		uint64_t found = calls->by_fid[middle]->command->fid.value;

		if (found == fid)
			return calls->by_fid[middle];
		if (found < fid)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const struct call_command *calls_find_name(const struct calls *calls,
					   const char *name, size_t length)
{
	if (length > calls->longest_name)
		return NULL;
	for (size_t i = calls->of_length[length];
	     i < calls->of_length[length + 1]; i++)
		if (memcmp(calls->by_name[i]->command->item.name.text, name,
			   length) == 0)
			return calls->by_name[i];
	return NULL;
}

const char *calls_suggest(const struct calls *calls, const char *wrong)
{
	struct suggestion best = { 0 };

	for (size_t i = 0; i < calls->count; i++)
		suggest_consider(&best, wrong,
				 calls->by_name[i]->command->item.name.text);
	return best.name;
}

bool call_result_is_output(const struct call_command *command)
{
	return command->command->result.text &&
	       !command_has_no_result(command->command);
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
	result->name = value_enumerator(&form->status.type, result->status);
	if (!result->name)
		return;
	result->number = (size_t)(result->name - names);
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
	return call_is_valid(row, result) || (image_field(&row->place, value) &&
					      !is_taken(command, row, result));
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

	if (is_filled(command, result, reg))
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
