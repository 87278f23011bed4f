/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Values are tried, one slot after the other, and judged by the evaluation: it
 * cannot be wrong about what it finds, only miss something.
 */
#include "vectors/search.h"

/* Rounds over all conditions that are in the way of a good call. */
#define ROUNDS 4u

/* Verdicts that a search for a pair of changes may cost. */
#define PAIR_VERDICTS 300000u

/* Worse than any number of conditions. */
#define HOPELESS SIZE_MAX

/* What is searched for: one condition that is TRUE, or none. */
struct search {
	struct trial *trial;
	size_t wanted; /* the number of conditions: none */
	unsigned int verdicts;
	struct changes best;
	size_t best_score;
};

void search_apply(struct trial *trial, struct changes *changes)
{
	const struct slot *slots = trial->slots.items;

	for (size_t i = 0; i < changes->count; i++) {
		struct change *change = &changes->list[i];
		uint64_t before = slot_get(&slots[change->slot]);

		slot_set(&slots[change->slot], change->value);
		change->value = before;
	}
}

static size_t condition_count(const struct search *search)
{
	return search->trial->command->failures.count;
}

static enum verdict verdict(struct search *search, size_t condition)
{
	search->verdicts++;
	return trial_verdict(search->trial, condition);
}

/* How many conditions are in the way; HOPELESS if the wanted one is not TRUE.
 */
static size_t score(struct search *search)
{
	size_t bad = 0;

	if (search->wanted < condition_count(search) &&
	    verdict(search, search->wanted) != VERDICT_TRUE)
		return HOPELESS;
	for (size_t i = 0; i < condition_count(search); i++)
		if (i != search->wanted && verdict(search, i) >= VERDICT_TRUE)
			bad++;
	return bad;
}

/* Judges the trial as it is, with @changes, and keeps them if they are better.
 */
static void judge(struct search *search, const struct change *first,
		  const struct change *second)
{
	size_t found = score(search);

	if (found >= search->best_score)
		return;
	search->best_score = found;
	search->best.count = second ? 2 : 1;
	search->best.list[0] = *first;
	if (second)
		search->best.list[1] = *second;
}

/* Tries all values of @slot, beside a change that is made already or NULL. */
static void try_slot(struct search *search, const struct change *made,
		     size_t slot)
{
	const struct slot *slots = search->trial->slots.items;
	uint64_t before = slot_get(&slots[slot]);
	struct slot_values tried;

	trial_values(search->trial, slot, &tried);
	for (size_t i = 0; i < tried.count && search->best_score; i++) {
		const struct change change = { slot, tried.values[i] };

		if (search->verdicts > PAIR_VERDICTS)
			break;
		slot_set(&slots[slot], change.value);
		judge(search, made ? made : &change, made ? &change : NULL);
	}
	slot_set(&slots[slot], before);
}

/* Whether a condition at hand looks at @slot: the wanted one, or a bad one. */
static bool is_near(struct search *search, size_t slot)
{
	for (size_t i = 0; i < condition_count(search); i++)
		if (trial_looks(search->trial, i, slot) &&
		    (i == search->wanted || verdict(search, i) >= VERDICT_TRUE))
			return true;
	return false;
}

static void try_singles(struct search *search)
{
	for (size_t i = 0; i < search->trial->slots.count; i++)
		if (is_near(search, i))
			try_slot(search, NULL, i);
}

/* A second change mends what the first one breaks. */
static void try_pairs(struct search *search, size_t slot)
{
	const struct slot *slots = search->trial->slots.items;
	uint64_t before = slot_get(&slots[slot]);
	struct slot_values tried;

	trial_values(search->trial, slot, &tried);
	for (size_t i = 0; i < tried.count; i++) {
		const struct change first = { slot, tried.values[i] };

		slot_set(&slots[slot], first.value);
		for (size_t j = 0; j < search->trial->slots.count; j++)
			if (j != slot && is_near(search, j))
				try_slot(search, &first, j);
	}
	slot_set(&slots[slot], before);
}

static void try_all_pairs(struct search *search)
{
	for (size_t i = 0;
	     i < search->trial->slots.count && search->best_score &&
	     search->verdicts <= PAIR_VERDICTS;
	     i++)
		if (is_near(search, i))
			try_pairs(search, i);
}

static struct search begin(struct trial *trial, size_t wanted)
{
	struct search search = { .trial = trial, .wanted = wanted };

	search.best_score = score(&search);
	return search;
}

void search_good(struct trial *trial)
{
	for (unsigned int i = 0; i < ROUNDS; i++) {
		struct search search =
			begin(trial, trial->command->failures.count);
		size_t before = search.best_score;

		try_singles(&search);
		if (search.best_score == before)
			try_all_pairs(&search);
		if (search.best_score == before)
			return;
		search_apply(trial, &search.best);
	}
}

bool search_nearest(struct trial *trial, size_t condition,
		    struct changes *nearest)
{
	struct search search = begin(trial, condition);

	try_singles(&search);
	if (search.best_score)
		try_all_pairs(&search);
	*nearest = search.best;
	return search.best_score != HOPELESS;
}

/* Whether of all that look at @slot only @condition says something new. */
static bool is_exact(const struct trial *trial, size_t condition, size_t slot,
		     const enum verdict *good)
{
	if (trial_verdict(trial, condition) != VERDICT_TRUE)
		return false;
	for (size_t i = 0; i < trial->command->failures.count; i++)
		if (i != condition && trial_looks(trial, i, slot) &&
		    trial_verdict(trial, i) != good[i])
			return false;
	return true;
}

/* Of an array the first element and the last are enough. */
static bool is_inner(const struct slot *slot)
{
	return slot->leaf && slot->index && slot->index + 1 < slot->leaf->count;
}

void search_exact(struct trial *trial, size_t condition, struct list *found)
{
	size_t count = trial->command->failures.count;
	enum verdict *good = arena_alloc(trial->arena, count * sizeof(*good));
	const struct slot *slots = trial->slots.items;
	struct slot_values tried;

	for (size_t i = 0; i < count; i++)
		good[i] = trial_verdict(trial, i);
	for (size_t i = 0; i < trial->slots.count; i++) {
		uint64_t before = slot_get(&slots[i]);

		if (!trial_looks(trial, condition, i) || is_inner(&slots[i]))
			continue;
		trial_values(trial, i, &tried);
		for (size_t j = 0; j < tried.count; j++) {
			slot_set(&slots[i], tried.values[j]);
			if (is_exact(trial, condition, i, good)) {
				struct changes *added = list_add(
					trial->arena, found, sizeof(*added));

				added->count = 1;
				added->list[0] =
					(struct change){ i, tried.values[j] };
			}
		}
		slot_set(&slots[i], before);
	}
}
