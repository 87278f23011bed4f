/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/trial.h"

#include <string.h>

#include "base/limits.h"
#include "model/layout.h"
#include "vectors/kinds.h"

/*
 * What inputs hold before conditions are asked. Addresses are a GiB apart, so
 * that ranges do not touch, and as low as any address width allows. Plain
 * numbers are small and not zero; in a structure with arrays they count all
 * elements.
 */
#define FIRST_ADDRESS (UINT64_C(1) << 30)
#define PLAIN_NUMBER 2u

static struct slot *add_slot(struct trial *trial, const struct parameter *input,
			     const struct type_ref *type)
{
	struct slot *slot =
		list_add(trial->arena, &trial->slots, sizeof(*slot));

	slot->input = input;
	slot->type = type;
	return slot;
}

static uint64_t most_elements(const struct type *structure)
{
	const struct member *members = structure->members.items;
	uint64_t most = PLAIN_NUMBER;

	for (size_t i = 0; i < structure->members.count; i++)
		if (members[i].count.given && members[i].count.value > most)
			most = members[i].count.value;
	return most;
}

static uint64_t first_number(const struct slot *slot)
{
	const struct vector_step *steps;

	if (!slot->leaf)
		return PLAIN_NUMBER;
	steps = slot->leaf->steps.items;
	return most_elements(steps[slot->leaf->steps.count - 1].structure);
}

/* @address is the next one that nothing else has. */
static uint64_t first_value(const struct slot *slot, uint64_t *address)
{
	const struct type *type = slot->type->type;
	const struct enumerator *values = type->enumerators.items;

	if (type->kind == TYPE_ENUMERATION)
		return values[0].encoding.value;
	if (type->kind == TYPE_FIELDSET)
		return 0;
	if (type->encoding == SCALAR_ADDRESS) {
		*address += FIRST_ADDRESS;
		return *address - FIRST_ADDRESS;
	}
	if (type->encoding != SCALAR_BITS)
		return first_number(slot);
	return slot->leaf ?
		       0 :
		       vectors_value(slot->type,
				     vectors_pattern(slot->input->reg.value),
				     &vectors_no_setting);
}

/* Whether only the RMM writes a leaf. */
static bool is_returned(const struct vector_leaf *leaf)
{
	const struct vector_step *steps = leaf->steps.items;

	for (size_t i = 0; i < leaf->steps.count; i++)
		if (layout_is_returned(steps[i].structure))
			return true;
	return false;
}

static void add_leaf(struct trial *trial, const struct trial_page *page,
		     const struct vector_leaf *leaf)
{
	if (leaf->size > sizeof(uint64_t) || is_returned(leaf))
		return;
	for (uint64_t i = 0; i < leaf->count; i++) {
		struct slot *slot =
			add_slot(trial, page->input, &leaf->member->type);

		slot->leaf = leaf;
		slot->index = i;
		slot->bytes = page->image + leaf->offset + i * leaf->stride;
	}
}

static void add_page(struct trial *trial, const struct parameter *input)
{
	const struct type *type = input->points_to.type;
	struct arena *arena = trial->arena;
	const struct vector_leaf *leaves;
	struct trial_page *page;

	if (!type || layout_is_returned(type))
		return;
	page = list_add(arena, &trial->pages, sizeof(*page));
	page->input = input;
	page->layout = vectors_layout(trial->model, type);
	page->image = arena_alloc(arena, (size_t)type->size.value);
	trial->images[input->reg.value] = page->image;
	leaves = page->layout->leaves.items;
	for (size_t i = 0; i < page->layout->leaves.count; i++)
		add_leaf(trial, page, &leaves[i]);
}

static void fill_slots(struct trial *trial)
{
	const struct parameter *rows = trial->command->inputs.items;
	struct slot *slots;
	uint64_t address = FIRST_ADDRESS;

	trial->registers[0] = trial->command->fid.value;
	for (size_t i = 0; i < trial->command->inputs.count; i++) {
		if (!rows[i].item.name.text || !rows[i].reg.value)
			continue;
		add_slot(trial, &rows[i], &rows[i].type)->word =
			&trial->registers[rows[i].reg.value];
		add_page(trial, &rows[i]);
	}
	slots = trial->slots.items;
	for (size_t i = 0; i < trial->slots.count; i++)
		slot_set(&slots[i], first_value(&slots[i], &address));
}

static void add_number(struct trial *trial, struct integer number)
{
	const struct integer *numbers = trial->numbers.items;
	struct integer *added;

	for (size_t i = 0; i < trial->numbers.count; i++)
		if (integer_compare(numbers[i], number) == 0)
			return;
	added = list_add(trial->arena, &trial->numbers, sizeof(*added));
	*added = number;
}

static void add_numbers(struct trial *trial, const struct term *term)
{
	if (term->kind == TERM_NUMBER)
		add_number(trial, term->number);
	for (size_t i = 0; i < term->operands.count; i++)
		add_numbers(trial, term_operand(term, i));
}

const struct failure *trial_failure(const struct trial *trial, size_t condition)
{
	const struct failure *failures = trial->command->failures.items;

	return &failures[condition];
}

/* What a condition looks at is noted down while it is evaluated. */
struct look {
	struct trial *trial;
	size_t condition;
};

static void look_at(void *context, const void *start, size_t size)
{
	const struct look *look = context;
	const struct slot *slots = look->trial->slots.items;
	size_t count = look->trial->slots.count;

	for (size_t i = 0; i < count; i++)
		if (slot_has(&slots[i], start, size))
			look->trial->looks[look->condition * count + i] = true;
}

static struct evaluation evaluation_of(const struct trial *trial)
{
	return (struct evaluation){ .registers = trial->registers,
				    .pages = trial->images,
				    .steps = trial->steps };
}

static void take_looks(struct trial *trial)
{
	for (size_t i = 0; i < trial->command->failures.count; i++) {
		struct look context = { trial, i };
		struct evaluation evaluation = evaluation_of(trial);

		evaluation.read = look_at;
		evaluation.context = &context;
		if (trial->terms[i])
			evaluate(&evaluation, trial->terms[i]);
	}
}

bool trial_looks(const struct trial *trial, size_t condition, size_t slot)
{
	return trial->looks[condition * trial->slots.count + slot];
}

enum verdict trial_verdict(const struct trial *trial, size_t condition)
{
	if (!trial->terms[condition])
		return VERDICT_STATE; /* there are only words */
	return trial_verdict_of(trial, trial->terms[condition]);
}

enum verdict trial_verdict_of(const struct trial *trial,
			      const struct term *term)
{
	const struct evaluation evaluation = evaluation_of(trial);
	struct value value = evaluate(&evaluation, term);

	if (value.kind == VALUE_NUMBER)
		return value.number.magnitude ? VERDICT_TRUE : VERDICT_FALSE;
	return value.kind == VALUE_NONE ? VERDICT_NONE : VERDICT_STATE;
}

void trial_restart(struct trial *trial)
{
	*trial->steps = 0;
}

bool trial_has_steps(const struct trial *trial)
{
	return *trial->steps < LIMIT_SEARCH_STEPS;
}

void trial_values(struct trial *trial, size_t slot, struct slot_values *tried)
{
	const struct slot *slots = trial->slots.items;

	trial->others.count = 0;
	for (size_t i = 0; i < trial->slots.count; i++) {
		bool together = false;
		uint64_t *added;

		for (size_t j = 0; j < trial->command->failures.count; j++)
			together = together || (trial_looks(trial, j, i) &&
						trial_looks(trial, j, slot));
		if (i == slot || !together)
			continue;
		added = list_add(trial->arena, &trial->others, sizeof(*added));
		*added = slot_get(&slots[i]);
	}
	slot_try(&slots[slot], &trial->numbers, &trial->others, tried);
	*trial->steps += tried->count;
}

void trial_init(struct trial *trial, const struct model *model,
		const struct interface *interface,
		const struct command *command)
{
	size_t count = command->failures.count;

	*trial = (struct trial){ .arena = model->arena,
				 .model = model,
				 .interface = interface,
				 .command = command };
	trial->steps = arena_alloc(model->arena, sizeof(*trial->steps));
	precedence_build(&trial->precedence, model->arena, command);
	fill_slots(trial);
	trial->terms = arena_alloc(model->arena, count * sizeof(*trial->terms));
	for (size_t i = 0; i < count; i++) {
		const struct expression *tree =
			trial_failure(trial, i)->when.tree;

		if (!tree)
			continue;
		trial->terms[i] = term_make(model->arena, tree);
		add_numbers(trial, trial->terms[i]);
	}
	trial->looks = arena_alloc(model->arena,
				   count * trial->slots.count * sizeof(bool));
	take_looks(trial);
}
