/* SPDX-License-Identifier: BSD-3-Clause */
/* The partial order of failure conditions names what exists, and is one. */
#include <string.h>

#include "base/suggest.h"
#include "check/check.h"
#include "model/precedence.h"

static void check_ids(struct checker *checker, const struct command *command,
		      const struct list *ids)
{
	const struct failure *failures = command->failures.items;
	const struct name *names = ids->items;

	for (size_t i = 0; i < ids->count; i++) {
		struct suggestion best = { 0 };

		if (precedence_find(command, names[i].text) <
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

/* Adds "first before then"; reports what closes a cycle. */
static void add_pair(struct checker *checker, const struct command *command,
		     struct precedence *precedence, const struct name *first,
		     const struct name *then)
{
	size_t i = precedence_find(command, first->text);
	size_t j = precedence_find(command, then->text);

	if (i < precedence->count && j < precedence->count &&
	    !precedence_add(precedence, i, j))
		check_report(checker, CHECK_ORDER_CYCLE, &command->item,
			     then->at, "%s would be checked before itself",
			     then->text);
}

static void add_order(struct checker *checker, const struct command *command,
		      struct precedence *precedence, const struct order *order)
{
	const struct name *first = order->first.items;
	const struct name *then = order->then.items;

	check_ids(checker, command, &order->first);
	check_ids(checker, command, &order->then);
	for (size_t i = 0; i < order->first.count; i++)
		for (size_t j = 0; j < order->then.count; j++)
			add_pair(checker, command, precedence, &first[i],
				 &then[j]);
}

static void check_command(struct checker *checker,
			  const struct command *command)
{
	const struct order *orders = command->orders.items;
	struct precedence precedence;

	precedence_init(&precedence, checker->model->arena, command);
	for (size_t i = 0; i < command->orders.count; i++)
		add_order(checker, command, &precedence, &orders[i]);
}

void check_orders(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;

	for (size_t i = 0; i < checker->symbols.list.count; i++)
		if (symbols[i].kind == SYMBOL_COMMAND)
			check_command(checker, symbols[i].item);
}
