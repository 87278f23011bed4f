/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An order is compared by what follows from it: a before b and b before c say
 * a before c, whether that is stated or not.
 */
#include "diff/compare_orders.h"

#include "model/precedence.h"

/* The order of a command's conditions, in one of the specifications. */
struct relation {
	const struct command *command;
	const char *topic;
	struct precedence precedence;
};

static struct relation relate(struct arena *arena, const char *topic,
			      const struct command *command)
{
	struct relation relation = { .command = command, .topic = topic };

	precedence_build(&relation.precedence, arena, command);
	return relation;
}

/* The pairs of @from that @other lacks, as a text; NULL if there are none. */
static const char *more_pairs(struct arena *arena, const struct relation *from,
			      const struct relation *other,
			      const size_t *partners, bool stated)
{
	const struct precedence *own = &from->precedence;
	const bool *pairs = stated ? own->stated : own->before;
	size_t most = other->precedence.count;
	const struct failure *failures = from->command->failures.items;
	const char *text = NULL;

	for (size_t i = 0; i < own->count; i++)
		for (size_t j = 0; j < own->count; j++) {
			size_t a = partners[i];
			size_t b = partners[j];

			if (!pairs[i * own->count + j] || a == most ||
			    b == most ||
			    precedence_is_before(&other->precedence, a, b))
				continue;
			text = arena_printf(arena, "%s%s%s before %s",
					    text ? text : "", text ? ", " : "",
					    failures[i].item.name.text,
					    failures[j].item.name.text);
		}
	return text;
}

static struct side side_of(const struct relation *relation, const char *pairs)
{
	const struct order *orders = relation->command->orders.items;
	const struct name *first;

	if (!relation->command->orders.count)
		return (struct side){ .topic = relation->topic,
				      .value = pairs,
				      .at = relation->command->item.name.at };
	first = orders[0].first.items;
	return (struct side){ .topic = relation->topic,
			      .value = pairs,
			      .at = orders[0].first.count ?
					    first[0].at :
					    relation->command->item.name.at };
}

static void report(struct comparison *comparison, struct change_topic *topic,
		   enum change_kind kind, const struct relation *from,
		   const struct relation *other, const size_t *partners)
{
	/* What is stated says it in fewest words, if it says it. */
	const char *pairs =
		more_pairs(comparison->arena, from, other, partners, true);
	struct change *change;

	if (!pairs)
		pairs = more_pairs(comparison->arena, from, other, partners,
				   false);
	if (!pairs)
		return;
	change = comparison_add(comparison, topic, kind, "order");
	change->old = side_of(kind == CHANGE_ORDER_ADDED ? other : from, pairs);
	change->new = side_of(kind == CHANGE_ORDER_ADDED ? from : other, pairs);
}

/* The partners as indices, and those of the other side; count: none. */
static void index_partners(const struct relation *old,
			   const struct relation *new,
			   const struct item *const *partners, size_t *of_old,
			   size_t *of_new)
{
	const struct failure *failures = new->command->failures.items;

	for (size_t j = 0; j < new->precedence.count; j++)
		of_new[j] = old->precedence.count;
	for (size_t i = 0; i < old->precedence.count; i++) {
		size_t j = 0;

		while (j < new->precedence.count &&
		       partners[i] != &failures[j].item)
			j++;
		of_old[i] = j;
		if (j < new->precedence.count)
			of_new[j] = i;
	}
}

void compare_orders(struct comparison *comparison, struct change_topic *topic,
		    const struct command *old, const struct command *new,
		    const struct item *const *partners)
{
	struct arena *arena = comparison->arena;
	struct relation before = relate(arena, topic->old, old);
	struct relation after = relate(arena, topic->new, new);
	size_t *of_old =
		arena_alloc(arena, before.precedence.count * sizeof(size_t));
	size_t *of_new =
		arena_alloc(arena, after.precedence.count * sizeof(size_t));

	index_partners(&before, &after, partners, of_old, of_new);
	report(comparison, topic, CHANGE_ORDER_REMOVED, &before, &after,
	       of_old);
	report(comparison, topic, CHANGE_ORDER_ADDED, &after, &before, of_new);
}
