/* SPDX-License-Identifier: BSD-3-Clause */
/* What a specification says it lacks is known, and not in it. */
#include "model/lacks.h"

#include <string.h>

#include "base/suggest.h"
#include "check/check.h"

static void report_unknown(struct checker *checker, const struct name *part)
{
	struct suggestion best = { 0 };

	for (size_t i = 0; i < PART_COUNT; i++)
		suggest_consider(&best, part->text, lacks_parts[i]);
	check_report(checker, CHECK_LACKS, NULL, part->at,
		     "'%s' is no part that can be left away%s%s%s", part->text,
		     best.name ? ", did you mean '" : "",
		     best.name ? best.name : "", best.name ? "'?" : "");
}

static void check_words(struct checker *checker)
{
	const struct list *parts = &checker->model->lacks.parts;
	const struct name *names = parts->items;

	for (size_t i = 0; i < parts->count; i++) {
		enum part part = 0;

		while (part < PART_COUNT &&
		       strcmp(lacks_parts[part], names[i].text) != 0)
			part++;
		if (part == PART_COUNT)
			report_unknown(checker, &names[i]);
	}
}

static void check_interfaces_lacked(struct checker *checker)
{
	const struct list *list = &checker->model->interfaces;
	const struct interface *interfaces = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (lacks_interface(checker->model,
				    interfaces[i].item.name.text))
			check_report(checker, CHECK_LACKS, &interfaces[i].item,
				     interfaces[i].item.name.at,
				     "the file says that it lacks %s",
				     interfaces[i].item.name.text);
}

static void check_absent(struct checker *checker, const struct item *owner,
			 enum part part, const struct list *list)
{
	if (list->count && lacks_part(checker->model, part))
		check_report(checker, CHECK_LACKS, owner, owner->name.at,
			     "the file says that it lacks '%s', and here is "
			     "some of it",
			     lacks_parts[part]);
}

static void check_command(struct checker *checker,
			  const struct command *command)
{
	const struct item *item = &command->item;

	check_absent(checker, item, PART_CONTEXTS, &command->contexts);
	check_absent(checker, item, PART_SUCCESSES, &command->successes);
	check_absent(checker, item, PART_FOOTPRINT, &command->footprints);
	check_absent(checker, item, PART_ORDER, &command->orders);
}

void check_lacks(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	check_words(checker);
	check_interfaces_lacked(checker);
	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			check_command(checker, &commands[j]);
	}
}
