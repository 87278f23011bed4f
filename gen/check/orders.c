/* SPDX-License-Identifier: BSD-3-Clause */
/* The partial order of failure conditions names what exists, and is one. */
#include <string.h>

#include "base/suggest.h"
#include "check/check.h"

/* Which conditions of a command precede which, as a matrix. */
struct relation {
	const struct command *command;
	size_t count;
	bool *before; /* before[i * count + j]: i is checked before j */
};

/* The index of the failure condition @id; the count if there is none. */
static size_t find_failure(const struct command *command, const char *id)
{
	const struct failure *failures = command->failures.items;
	size_t i = 0;

	while (i < command->failures.count &&
	       strcmp(failures[i].item.name.text, id) != 0)
		i++;
	return i;
}

static void check_ids(struct checker *checker, const struct command *command,
		      const struct list *ids)
{
	const struct failure *failures = command->failures.items;
	const struct name *names = ids->items;

	for (size_t i = 0; i < ids->count; i++) {
		struct suggestion best = { 0 };

		if (find_failure(command, names[i].text) <
		    command->failures.count)
			continue;
		for (size_t j = 0; j < command->failures.count; j++)
			suggest_consider(&best, names[i].text,
					 failures[j].item.name.text);
		check_report_unresolved(checker, CHECK_ORDER_UNKNOWN,
					&command->item, &names[i],
					"a failure condition of this command",
					best.name);
	}
}

/* Adds "all of first before all of then"; reports what closes a cycle. */
static void add_pair(struct checker *checker, struct relation *relation,
		     const struct name *first, const struct name *then)
{
	size_t i = find_failure(relation->command, first->text);
	size_t j = find_failure(relation->command, then->text);
	size_t count = relation->count;

	if (i == count || j == count)
		return;
	if (i == j || relation->before[j * count + i]) {
		check_report(checker, CHECK_ORDER_CYCLE,
			     &relation->command->item, then->at,
			     "%s would be checked before itself", then->text);
		return;
	}
	/* Whatever comes before i now also comes before what follows j. */
	for (size_t a = 0; a < count; a++) {
		if (a != i && !relation->before[a * count + i])
			continue;
		for (size_t b = 0; b < count; b++)
			if (b == j || relation->before[j * count + b])
				relation->before[a * count + b] = true;
	}
}

static void add_order(struct checker *checker, struct relation *relation,
		      const struct order *order)
{
	const struct name *first = order->first.items;
	const struct name *then = order->then.items;

	check_ids(checker, relation->command, &order->first);
	check_ids(checker, relation->command, &order->then);
	for (size_t i = 0; i < order->first.count; i++)
		for (size_t j = 0; j < order->then.count; j++)
			add_pair(checker, relation, &first[i], &then[j]);
}

static void check_command(struct checker *checker,
			  const struct command *command)
{
	const struct order *orders = command->orders.items;
	size_t count = command->failures.count;
	struct relation relation = {
		command, count,
		arena_alloc(checker->model->arena, count * count * sizeof(bool))
	};

	for (size_t i = 0; i < command->orders.count; i++)
		add_order(checker, &relation, &orders[i]);
}

void check_orders(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;

	for (size_t i = 0; i < checker->symbols.list.count; i++)
		if (symbols[i].kind == SYMBOL_COMMAND)
			check_command(checker, symbols[i].item);
}
