/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/precedence.h"

#include <string.h>

void precedence_init(struct precedence *precedence, struct arena *arena,
		     const struct command *command)
{
	size_t count = command->failures.count;

	precedence->count = count;
	precedence->before = arena_alloc(arena, count * count * sizeof(bool));
	precedence->stated = arena_alloc(arena, count * count * sizeof(bool));
}

bool precedence_is_before(const struct precedence *precedence, size_t first,
			  size_t then)
{
	return precedence->before[first * precedence->count + then];
}

bool precedence_add(struct precedence *precedence, size_t earlier, size_t later)
{
	size_t count = precedence->count;

	if (earlier == later ||
	    precedence_is_before(precedence, later, earlier))
		return false;
	precedence->stated[earlier * count + later] = true;
	/* Whatever comes before earlier now also comes before what follows. */
	for (size_t a = 0; a < count; a++) {
		if (a != earlier &&
		    !precedence_is_before(precedence, a, earlier))
			continue;
		for (size_t b = 0; b < count; b++)
			if (b == later ||
			    precedence_is_before(precedence, later, b))
				precedence->before[a * count + b] = true;
	}
	return true;
}

size_t precedence_find(const struct command *command, const char *id)
{
	const struct failure *failures = command->failures.items;
	size_t i = 0;

	while (i < command->failures.count &&
	       strcmp(failures[i].item.name.text, id) != 0)
		i++;
	return i;
}

static void add_order(struct precedence *precedence,
		      const struct command *command, const struct order *order)
{
	const struct name *first = order->first.items;
	const struct name *then = order->then.items;

	for (size_t i = 0; i < order->first.count; i++)
		for (size_t j = 0; j < order->then.count; j++)
			precedence_add(precedence,
				       precedence_find(command, first[i].text),
				       precedence_find(command, then[j].text));
}

void precedence_build(struct precedence *precedence, struct arena *arena,
		      const struct command *command)
{
	const struct order *orders = command->orders.items;

	precedence_init(precedence, arena, command);
	for (size_t i = 0; i < command->orders.count; i++)
		add_order(precedence, command, &orders[i]);
}
