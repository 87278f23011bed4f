/* SPDX-License-Identifier: BSD-3-Clause */
/* What a call that must be refused holds, and what may be answered. */
#include "vectors/negatives.h"

#include <string.h>

#include "vectors/kinds.h"

static size_t failure_count(const struct negatives *negatives)
{
	return negatives->trial.command->failures.count;
}

static void add_failure(const struct negatives *negatives, struct list *list,
			const struct failure *failure)
{
	const struct failure **added =
		list_add(negatives->trial.arena, list, sizeof(*added));

	*added = failure;
}

static void add_text(const struct negatives *negatives, struct list *list,
		     const char *text)
{
	const char *const *texts = list->items;
	const char **added;

	for (size_t i = 0; i < list->count; i++)
		if (strcmp(texts[i], text) == 0)
			return;
	added = list_add(negatives->trial.arena, list, sizeof(*added));
	*added = text;
}

static void take_inputs(const struct negatives *negatives,
			struct negative_vector *vector)
{
	const struct slot *slots = negatives->trial.slots.items;

	memcpy(vector->in, negatives->trial.registers, sizeof(vector->in));
	for (size_t i = 0; i < negatives->trial.slots.count; i++) {
		struct vector_value *added;

		if (slots[i].leaf)
			continue;
		added = list_add(negatives->trial.arena, &vector->inputs,
				 sizeof(*added));
		added->row = slots[i].input;
		added->value = slot_get(&slots[i]);
	}
}

static const unsigned char *copy_image(const struct negatives *negatives,
				       const struct trial_page *page)
{
	size_t size = (size_t)page->layout->type->size.value;

	return (const unsigned char *)arena_copy(
		negatives->trial.arena, (const char *)page->image, size);
}

/* The values in a page that are not zero. */
static void take_elements(const struct negatives *negatives,
			  struct vector_page *page)
{
	const struct slot *slots = negatives->trial.slots.items;
	const struct vector_leaf *leaves = page->layout->leaves.items;

	for (size_t i = 0; i < negatives->trial.slots.count; i++) {
		const struct vector_leaf *leaf = slots[i].leaf;
		struct vector_element *added;

		if (!leaf || slots[i].input != page->input ||
		    !slot_get(&slots[i]))
			continue;
		added = list_add(negatives->trial.arena, &page->elements,
				 sizeof(*added));
		added->leaf = (size_t)(leaf - leaves);
		added->index = slots[i].index;
		added->bytes = page->image + leaf->offset +
			       slots[i].index * leaf->stride;
	}
}

static void take_pages(const struct negatives *negatives,
		       struct negative_vector *vector)
{
	const struct trial_page *pages = negatives->trial.pages.items;

	for (size_t i = 0; i < negatives->trial.pages.count; i++) {
		struct vector_page *added = list_add(
			negatives->trial.arena, &vector->pages, sizeof(*added));

		added->input = pages[i].input;
		added->layout = pages[i].layout;
		added->image = copy_image(negatives, &pages[i]);
		take_elements(negatives, added);
	}
}

/* The index that a failure returns, where inputs tell it. */
static bool find_index(const struct negatives *negatives,
		       const struct failure *failure, uint64_t *index)
{
	const struct evaluation evaluation = {
		.registers = negatives->trial.registers,
		.pages = negatives->trial.images,
	};
	struct value value;

	*index = 0;
	if (!failure->index.tree)
		return true;
	value = evaluate(&evaluation, term_make(negatives->trial.arena,
						failure->index.tree));
	*index = integer_bits(value.number);
	return value.kind == VALUE_NUMBER;
}

static void add_outcome(const struct negatives *negatives, struct list *list,
			const struct failure *failure)
{
	const struct vector_outcome *known = list->items;
	struct vector_outcome outcome = { .status = failure->status.text };
	struct vector_outcome *added;

	outcome.has_x0 = find_index(negatives, failure, &outcome.index);
	if (outcome.has_x0)
		outcome.x0 = vectors_x0(negatives->trial.interface,
					outcome.status, outcome.index);
	for (size_t i = 0; i < list->count; i++)
		if (strcmp(known[i].status, outcome.status) == 0 &&
		    known[i].has_x0 == outcome.has_x0 &&
		    known[i].x0 == outcome.x0)
			return;
	added = list_add(negatives->trial.arena, list, sizeof(*added));
	*added = outcome;
}

/* Whether a condition that is TRUE is checked before number @index. */
static bool is_masked(const struct negatives *negatives,
		      const enum verdict *verdicts, size_t index)
{
	for (size_t i = 0; i < failure_count(negatives); i++)
		if (verdicts[i] == VERDICT_TRUE &&
		    precedence_is_before(&negatives->trial.precedence, i,
					 index))
			return true;
	return false;
}

/*
 * What may be returned: the status of any condition that is or may be TRUE,
 * unless one that is TRUE is checked before. Conditions that state decides are
 * assumed to be FALSE, or nothing is assumed.
 */
static void add_outcomes(const struct negatives *negatives,
			 const enum verdict *verdicts,
			 struct negative_vector *vector)
{
	for (size_t i = 0; i < failure_count(negatives); i++) {
		const struct failure *failure =
			trial_failure(&negatives->trial, i);

		if (verdicts[i] == VERDICT_FALSE || !failure->status.text ||
		    is_masked(negatives, verdicts, i))
			continue;
		if (verdicts[i] != VERDICT_STATE)
			add_outcome(negatives, &vector->expected, failure);
		add_text(negatives, &vector->any_state, failure->status.text);
	}
}

static void take_verdicts(const struct negatives *negatives,
			  struct negative_vector *vector)
{
	size_t count = failure_count(negatives);
	enum verdict *verdicts =
		arena_alloc(negatives->trial.arena, count * sizeof(*verdicts));

	for (size_t i = 0; i < count; i++) {
		const struct failure *failure =
			trial_failure(&negatives->trial, i);

		verdicts[i] = trial_verdict(&negatives->trial, i);
		if (verdicts[i] == VERDICT_STATE)
			add_failure(negatives, &vector->assumed, failure);
		if (verdicts[i] == VERDICT_NONE)
			add_failure(negatives, &vector->undefined, failure);
		if (verdicts[i] == VERDICT_TRUE && failure != vector->failure)
			add_failure(negatives, &vector->also_true, failure);
	}
	add_outcomes(negatives, verdicts, vector);
}

struct negative_vector *negatives_add(struct negatives *negatives,
				      const struct failure *failure)
{
	struct negative_vector *vector = list_add(negatives->trial.arena,
						  &negatives->set->negatives,
						  sizeof(*vector));

	vector->command = negatives->trial.command;
	vector->failure = failure;
	take_inputs(negatives, vector);
	take_pages(negatives, vector);
	take_verdicts(negatives, vector);
	return vector;
}

void negatives_recall(struct trial *trial, const struct negative_vector *vector)
{
	const struct vector_page *pages = vector->pages.items;

	memcpy(trial->registers, vector->in, sizeof(trial->registers));
	for (size_t i = 0; i < vector->pages.count; i++)
		trial->images[pages[i].input->reg.value] = pages[i].image;
}

void negatives_add_changed(struct negatives *negatives,
			   const struct failure *failure,
			   struct changes changes)
{
	const struct slot *slots = negatives->trial.slots.items;
	struct negative_vector *vector;

	search_apply(&negatives->trial, &changes);
	vector = negatives_add(negatives, failure);
	search_apply(&negatives->trial, &changes);
	for (size_t i = 0; i < changes.count; i++)
		add_text(negatives, &vector->changed,
			 slot_name(negatives->trial.arena,
				   &slots[changes.list[i].slot]));
}
