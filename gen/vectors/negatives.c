/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Calls that must be refused: for each failure condition that inputs alone can
 * make TRUE, a good call with as little changed as makes it so.
 */
#include "vectors/negatives.h"

#include "base/limits.h"
#include "vectors/kinds.h"

/* Changes of one slot, all of which do what they should. */
struct changed_slot {
	const struct slot *slot;
	const struct changes *changes;
	size_t count;
};

static const struct changes *find_value(const struct changed_slot *changed,
					uint64_t value)
{
	for (size_t i = 0; i < changed->count; i++)
		if (changed->changes[i].list[0].value == value)
			return &changed->changes[i];
	return NULL;
}

/* Whether flipping @bit alone does it. */
static bool flips(const struct changed_slot *changed, unsigned int bit)
{
	return bit < changed->slot->type->width &&
	       find_value(changed, slot_get(changed->slot) ^ UINT64_C(1)
								     << bit);
}

/* Whether @value is the flip of a bit at either end of a run of such bits. */
static bool is_edge(const struct changed_slot *changed, uint64_t value)
{
	uint64_t bits = slot_get(changed->slot) ^ value;
	unsigned int bit = 0;

	if (!bits || bits & (bits - 1))
		return false;
	while (!(bits >> bit & 1))
		bit++;
	return !bit || !flips(changed, bit - 1) || !flips(changed, bit + 1);
}

static struct integer number_of(const struct slot *slot, uint64_t value)
{
	const struct type *type = slot->type->type;

	return type->kind == TYPE_SCALAR && type->encoding == SCALAR_SIGNED ?
		       integer_signed(value, slot->type->width) :
		       integer_unsigned(value);
}

static bool is_address(const struct slot *slot)
{
	return slot->type->type->encoding == SCALAR_ADDRESS;
}

/* Whether something has this address in the good call. */
static bool is_taken(const struct negatives *negatives, uint64_t address)
{
	const struct slot *slots = negatives->trial.slots.items;

	for (size_t i = 0; i < negatives->trial.slots.count; i++)
		if (is_address(&slots[i]) && slot_get(&slots[i]) == address)
			return true;
	return false;
}

/*
 * Whether a number may stand for others. An address next to a good one is in
 * another granule, of which nothing is known; that of something else is fine.
 */
static bool is_plausible(const struct negatives *negatives,
			 const struct changed_slot *changed, uint64_t value)
{
	return !is_address(changed->slot) || is_taken(negatives, value);
}

/* Whether no other such value is between this one and the good one. */
static bool is_closest(const struct negatives *negatives,
		       const struct changed_slot *changed, uint64_t value)
{
	struct integer good = number_of(changed->slot, slot_get(changed->slot));
	struct integer own = number_of(changed->slot, value);
	int side = integer_compare(own, good);

	if (!is_plausible(negatives, changed, value))
		return false;
	for (size_t i = 0; i < changed->count; i++) {
		uint64_t between = changed->changes[i].list[0].value;
		struct integer other = number_of(changed->slot, between);

		if (integer_compare(other, good) == side &&
		    integer_compare(other, own) == -side &&
		    is_plausible(negatives, changed, between))
			return false;
	}
	return true;
}

/*
 * Of numbers the closest on either side, and the ends of runs of bits: where
 * mistakes are. Of encodings all.
 */
static void add_slot(struct negatives *negatives, const struct failure *failure,
		     const struct changed_slot *changed)
{
	bool all = changed->slot->type->type->kind != TYPE_SCALAR;

	for (size_t i = 0; i < changed->count; i++) {
		uint64_t value = changed->changes[i].list[0].value;

		if (all || is_edge(changed, value) ||
		    is_closest(negatives, changed, value))
			negatives_add_changed(negatives, failure,
					      changed->changes[i]);
	}
}

/* Adds vectors of one change for a condition; false if none stands for it. */
static bool add_exact(struct negatives *negatives, size_t condition)
{
	const struct slot *slots = negatives->trial.slots.items;
	const struct changes *changes;
	size_t before = negatives->set->negatives.count;
	struct list found = { 0 };

	search_exact(&negatives->trial, condition, &found);
	changes = found.items;
	for (size_t i = 0, end; i < found.count; i = end) {
		struct changed_slot changed = { &slots[changes[i].list[0].slot],
						&changes[i], 0 };

		for (end = i;
		     end < found.count &&
		     changes[end].list[0].slot == changes[i].list[0].slot;
		     end++)
			;
		changed.count = end - i;
		add_slot(negatives, trial_failure(&negatives->trial, condition),
			 &changed);
	}
	return negatives->set->negatives.count > before;
}

/* Whether a vector from number @first on is refused for @reason alone. */
static bool is_covered(struct negatives *negatives, size_t first,
		       const struct term *reason, const struct list *reasons)
{
	const struct negative_vector *vectors = negatives->set->negatives.items;

	for (size_t i = first; i < negatives->set->negatives.count; i++) {
		struct trial trial = negatives->trial;
		size_t unclear;

		negatives_recall(&trial, &vectors[i]);
		if (search_is_only(&trial, reason, reasons, &unclear))
			return true;
	}
	return false;
}

/* A condition that is an OR has several reasons: each gets its own vector. */
static void add_reasons(struct negatives *negatives, size_t condition,
			size_t first)
{
	const struct term *term =
		term_certain(negatives->trial.arena,
			     negatives->trial.terms[condition], true);
	const struct list *reasons;
	struct changes nearest;

	if (!term || term->kind != TERM_OR)
		return;
	reasons = &term->operands;
	for (size_t i = 0; i < reasons->count && i < LIMIT_REASONS; i++)
		if (!is_covered(negatives, first, term_operand(term, i),
				reasons) &&
		    search_nearest(&negatives->trial, condition,
				   term_operand(term, i), reasons, &nearest))
			negatives_add_changed(negatives,
					      trial_failure(&negatives->trial,
							    condition),
					      nearest);
}

static const char *add_condition(struct negatives *negatives, size_t condition)
{
	const struct failure *failure =
		trial_failure(&negatives->trial, condition);
	const struct term *term = negatives->trial.terms[condition];
	size_t first = negatives->set->negatives.count;
	const struct expression *obstacle;
	struct changes nearest;

	if (!term)
		return "the document has it in words only";
	obstacle = term_obstacle(term, true);
	if (obstacle)
		return arena_printf(
			negatives->trial.arena, "depends on state: %s",
			term_reason(negatives->trial.arena, obstacle));
	if (!add_exact(negatives, condition)) {
		if (!search_nearest(&negatives->trial, condition, NULL, NULL,
				    &nearest))
			return "no inputs were found that make it true";
		negatives_add_changed(negatives, failure, nearest);
	}
	add_reasons(negatives, condition, first);
	return NULL;
}

static bool is_good(const struct negative_vector *vector)
{
	return !vector->also_true.count && !vector->undefined.count;
}

void vectors_negatives(const struct model *model,
		       const struct interface *interface,
		       struct command_vectors *set)
{
	struct negatives negatives = { .set = set };

	if (!set->command->failures.count)
		return;
	trial_init(&negatives.trial, model, interface, set->command);
	search_good(&negatives.trial);
	if (!is_good(negatives_add(&negatives, NULL)))
		list_remove(&set->negatives, sizeof(struct negative_vector), 0);
	for (size_t i = 0; i < set->command->failures.count; i++) {
		struct condition_cover *cover = list_add(
			model->arena, &set->conditions, sizeof(*cover));

		cover->failure = trial_failure(&negatives.trial, i);
		cover->reason = add_condition(&negatives, i);
	}
}
