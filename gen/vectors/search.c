/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Values are tried, one slot after the other, and judged by the evaluation: it
 * cannot be wrong about what it finds, only miss something.
 */
#include "vectors/search.h"

/* Rounds over all conditions that are in the way of a good call. */
#define ROUNDS 4u

/* Worse than any number of conditions. */
#define HOPELESS SIZE_MAX

/* What is searched for: one condition that is TRUE, or none. */
struct search {
	struct trial *trial;
	size_t wanted;		    /* the number of conditions: none */
	const struct term *reason;  /* why it is to be TRUE; NULL: any */
	const struct list *reasons; /* all that could be */
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

/* Nothing is better than what was found, or there is no time for it. */
static bool is_over(const struct search *search)
{
	return !search->best_score || !trial_has_steps(search->trial);
}

bool search_is_only(const struct trial *trial, const struct term *reason,
		    const struct list *reasons, size_t *unclear)
{
	const struct term *const *others = reasons->items;

	*unclear = 0;
	if (trial_verdict_of(trial, reason) != VERDICT_TRUE)
		return false;
	for (size_t i = 0; i < reasons->count; i++) {
		enum verdict other = trial_verdict_of(trial, others[i]);

		if (others[i] != reason && other == VERDICT_TRUE)
			return false;
		*unclear += other == VERDICT_NONE;
	}
	return true;
}

/* How many conditions beside the wanted one give @value. */
static size_t count_verdicts(struct search *search, enum verdict value)
{
	size_t count = 0;

	for (size_t i = 0; i < condition_count(search); i++)
		count += i != search->wanted &&
			 trial_verdict(search->trial, i) == value;
	return count;
}

/* Of one reason: how many others, or conditions, mean nothing. */
static size_t score_reason(struct search *search)
{
	size_t unclear;

	if (!search_is_only(search->trial, search->reason, search->reasons,
			    &unclear) ||
	    trial_verdict(search->trial, search->wanted) != VERDICT_TRUE ||
	    count_verdicts(search, VERDICT_TRUE))
		return HOPELESS;
	return unclear + count_verdicts(search, VERDICT_NONE);
}

/* How many conditions are in the way; HOPELESS if it is for nothing. */
static size_t score(struct search *search)
{
	if (search->reason)
		return score_reason(search);
	if (search->wanted < condition_count(search) &&
	    trial_verdict(search->trial, search->wanted) != VERDICT_TRUE)
		return HOPELESS;
	return count_verdicts(search, VERDICT_TRUE) +
	       count_verdicts(search, VERDICT_NONE);
}

/* Judges the trial as it is, with @changes, and keeps them if they are better.
 */
static void judge(struct search *search, const struct change *first,
		  const struct change *second)
{
	size_t found = score(search);

	if (found >= search->best_score || (found && second && search->reason))
		return; /* two changes for a reason are to be beyond doubt */
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
	for (size_t i = 0; i < tried.count && !is_over(search); i++) {
		const struct change change = { slot, tried.values[i] };

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
		    (i == search->wanted ||
		     trial_verdict(search->trial, i) >= VERDICT_TRUE))
			return true;
	return false;
}

static void try_singles(struct search *search)
{
	for (size_t i = 0; i < search->trial->slots.count && !is_over(search);
	     i++)
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
	for (size_t i = 0; i < tried.count && !is_over(search); i++) {
		const struct change first = { slot, tried.values[i] };

		slot_set(&slots[slot], first.value);
		for (size_t j = 0;
		     j < search->trial->slots.count && !is_over(search); j++)
			if (j != slot && is_near(search, j))
				try_slot(search, &first, j);
	}
	slot_set(&slots[slot], before);
}

static void try_all_pairs(struct search *search)
{
	for (size_t i = 0; i < search->trial->slots.count && !is_over(search);
	     i++)
		if (is_near(search, i))
			try_pairs(search, i);
}

void search_good(struct trial *trial)
{
	trial_restart(trial);
	for (unsigned int i = 0; i < ROUNDS; i++) {
		struct search search = {
			.trial = trial, .wanted = trial->command->failures.count
		};
		size_t before = score(&search);

		search.best_score = before;
		try_singles(&search);
		if (search.best_score == before)
			try_all_pairs(&search);
		if (search.best_score == before)
			return;
		search_apply(trial, &search.best);
	}
}

bool search_nearest(struct trial *trial, size_t condition,
		    const struct term *reason, const struct list *reasons,
		    struct changes *nearest)
{
	struct search search = { .trial = trial,
				 .wanted = condition,
				 .reason = reason,
				 .reasons = reasons,
				 .best_score = HOPELESS };

	trial_restart(trial);
	try_singles(&search);
	try_all_pairs(&search);
	*nearest = search.best;
	return search.best_score != HOPELESS;
}

/*
 * Whether of all that look at @slot only @condition says something new. Another
 * that depended on state before may be FALSE now.
 */
static bool is_exact(const struct trial *trial, size_t condition, size_t slot,
		     const enum verdict *good)
{
	if (trial_verdict(trial, condition) != VERDICT_TRUE)
		return false;
	for (size_t i = 0; i < trial->command->failures.count; i++) {
		enum verdict verdict;

		if (i == condition || !trial_looks(trial, i, slot))
			continue;
		verdict = trial_verdict(trial, i);
		if (verdict != good[i] && verdict != VERDICT_FALSE)
			return false;
	}
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

	trial_restart(trial);
	for (size_t i = 0; i < count; i++)
		good[i] = trial_verdict(trial, i);
	for (size_t i = 0; i < trial->slots.count && trial_has_steps(trial);
	     i++) {
		uint64_t before = slot_get(&slots[i]);

		if (!trial_looks(trial, condition, i) || is_inner(&slots[i]))
			continue;
		trial_values(trial, i, &tried);
		for (size_t j = 0; j < tried.count && trial_has_steps(trial);
		     j++) {
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
