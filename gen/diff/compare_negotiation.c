/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_negotiation.h"

#include <string.h>

static bool same(const struct comparison *comparison,
		 const struct negotiation *old, const struct negotiation *new)
{
	const char *scope = old->command.text;

	return comparison_same_name(comparison, NULL, old->command.text,
				    new->command.text) &&
	       comparison_same_name(comparison, scope, old->requested.text,
				    new->requested.text) &&
	       comparison_same_name(comparison, scope, old->lower.text,
				    new->lower.text) &&
	       comparison_same_name(comparison, scope, old->higher.text,
				    new->higher.text) &&
	       comparison_same_name(comparison, NULL, old->refused.text,
				    new->refused.text);
}

/* "RMI_VERSION(req), which tells lower and higher or RMI_ERROR_INPUT" */
static const char *text(struct arena *arena,
			const struct negotiation *negotiation)
{
	if (!negotiation->command.text)
		return "no command";
	return arena_printf(
		arena, "%s(%s), which tells %s and %s, and %s if it refuses",
		negotiation->command.text, negotiation->requested.text,
		negotiation->lower.text, negotiation->higher.text,
		negotiation->refused.text);
}

static struct side side_of(struct arena *arena,
			   const struct interface *interface)
{
	const struct name *command = &interface->negotiation.command;

	return (struct side){
		.topic = interface->item.name.text,
		.item = "negotiation",
		.value = text(arena, &interface->negotiation),
		.at = command->text ? command->at : interface->item.name.at,
	};
}

static void compare(struct comparison *comparison, const struct interface *old,
		    const struct interface *new)
{
	struct change *change;

	if (same(comparison, &old->negotiation, &new->negotiation))
		return;
	change = comparison_add(comparison,
				comparison_topic(comparison, "interface",
						 old->item.name.text,
						 new->item.name.text),
				CHANGE_NEGOTIATION, "versions");
	change->old = side_of(comparison->arena, old);
	change->new = side_of(comparison->arena, new);
}

void compare_negotiations(struct comparison *comparison)
{
	const struct interface *olds = comparison->old->interfaces.items;
	const struct interface *news = comparison->new->interfaces.items;

	for (size_t i = 0; i < comparison->old->interfaces.count; i++)
		for (size_t j = 0; j < comparison->new->interfaces.count; j++)
			if (strcmp(olds[i].item.name.text,
				   news[j].item.name.text) == 0)
				compare(comparison, &olds[i], &news[j]);
}
