/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An order is compared by what follows from it: a before b and b before c say
 * a before c, whether that is stated or not.
 */
#include "diff/compare_orders.h"

#include <string.h>

/* Which conditions of a command are checked before which. */
struct relation {
	const struct command *command;
	const char *topic;
	size_t count;
	bool *before; /* before[i * count + j]: i is checked before j */
	bool *stated; /* the same, without what follows from others */
};

static size_t index_of(const struct command *command, const char *id)
{
	const struct failure *failures = command->failures.items;
	size_t i = 0;

	while (i < command->failures.count &&
	       strcmp(failures[i].item.name.text, id) != 0)
		i++;
	return i;
}

static void state(struct relation *relation, const struct order *order)
{
	const struct name *first = order->first.items;
	const struct name *then = order->then.items;

	for (size_t i = 0; i < order->first.count; i++)
		for (size_t j = 0; j < order->then.count; j++) {
			size_t a = index_of(relation->command, first[i].text);
			size_t b = index_of(relation->command, then[j].text);

			relation->stated[a * relation->count + b] = true;
		}
}

/* Adds what follows (Warshall's algorithm). */
static void close_relation(struct relation *relation)
{
	size_t count = relation->count;
	bool *before = relation->before;

	memcpy(before, relation->stated, count * count * sizeof(bool));
	for (size_t k = 0; k < count; k++)
		for (size_t i = 0; i < count; i++)
			for (size_t j = 0; j < count; j++)
				if (before[i * count + k] &&
				    before[k * count + j])
					before[i * count + j] = true;
}

static struct relation relate(struct arena *arena, const char *topic,
			      const struct command *command)
{
	const struct order *orders = command->orders.items;
	size_t count = command->failures.count;
	struct relation relation = {
		command, topic, count,
		arena_alloc(arena, count * count * sizeof(bool)),
		arena_alloc(arena, count * count * sizeof(bool))
	};

	if (!count)
		return relation;
	for (size_t i = 0; i < command->orders.count; i++)
		state(&relation, &orders[i]);
	close_relation(&relation);
	return relation;
}

/* The pairs of @from that @other lacks, as a text; NULL if there are none. */
static const char *more_pairs(struct arena *arena, const struct relation *from,
			      const struct relation *other,
			      const size_t *partners, bool stated)
{
	const bool *pairs = stated ? from->stated : from->before;
	const struct failure *failures = from->command->failures.items;
	const char *text = NULL;

	for (size_t i = 0; i < from->count; i++)
		for (size_t j = 0; j < from->count; j++) {
			size_t a = partners[i];
			size_t b = partners[j];

			if (!pairs[i * from->count + j] || a == other->count ||
			    b == other->count ||
			    other->before[a * other->count + b])
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

	for (size_t j = 0; j < new->count; j++)
		of_new[j] = old->count;
	for (size_t i = 0; i < old->count; i++) {
		size_t j = 0;

		while (j < new->count && partners[i] != &failures[j].item)
			j++;
		of_old[i] = j;
		if (j < new->count)
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
	size_t *of_old = arena_alloc(arena, before.count * sizeof(size_t));
	size_t *of_new = arena_alloc(arena, after.count * sizeof(size_t));

	index_partners(&before, &after, partners, of_old, of_new);
	report(comparison, topic, CHANGE_ORDER_REMOVED, &before, &after,
	       of_old);
	report(comparison, topic, CHANGE_ORDER_ADDED, &after, &before, of_new);
}
