/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/call.h"

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
	bool *valid = arena_alloc(arena, type->enumerators.count + 1);

	for (size_t i = 0; i < type->enumerators.count; i++)
		valid[i] =
			selection_has(&row->valid, statuses[i].item.name.text);
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
