/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare.h"

#include <inttypes.h>
#include <string.h>

#include "diff/compare_abstract.h"
#include "diff/compare_commands.h"
#include "diff/compare_interfaces.h"
#include "diff/compare_negotiation.h"
#include "diff/compare_types.h"
#include "diff/comparison.h"
#include "model/model_words.h"

static struct change_topic *document_topic(struct comparison *comparison)
{
	return comparison_topic(comparison, "document",
				comparison->old->document.number.text,
				comparison->new->document.number.text);
}

static struct side side_of_constant(const struct comparison *comparison,
				    const struct model *model,
				    const struct constant *constant)
{
	const struct number *value = &constant->value;

	return (struct side){
		.topic = model->document.number.text,
		.item = constant->item.name.text,
		.value = arena_printf(comparison->arena,
				      value->negative ? "%" PRId64 :
				      value->hex      ? "0x%" PRIX64 :
							"%" PRIu64,
				      value->value),
		.at = constant->item.name.at,
	};
}

static void report_constant(struct comparison *comparison,
			    enum change_kind kind, const struct constant *old,
			    const struct constant *new)
{
	struct change *change = comparison_add(
		comparison, document_topic(comparison), kind, "constant");

	if (old)
		change->old =
			side_of_constant(comparison, comparison->old, old);
	if (new)
		change->new =
			side_of_constant(comparison, comparison->new, new);
}

static bool same_value(const struct constant *old, const struct constant *new)
{
	return old->value.value == new->value.value &&
	       old->value.negative == new->value.negative;
}

static bool same_name(const struct comparison *comparison,
		      const struct constant *old, const struct constant *new)
{
	(void)comparison;
	return strcmp(old->item.name.text, new->item.name.text) == 0;
}

static bool can_be_one(const struct comparison *comparison,
		       const struct constant *old, const struct constant *new)
{
	return same_value(old, new) &&
	       comparison_kindred(comparison, old->item.name.text,
				  new->item.name.text);
}

/* Makes partners of what matches and has none. */
static void pair_constants(const struct comparison *comparison,
			   const struct constant **partners, bool *taken,
			   bool (*match)(const struct comparison *,
					 const struct constant *,
					 const struct constant *))
{
	const struct list *olds = &comparison->old->constants;
	const struct list *news = &comparison->new->constants;
	const struct constant *old = olds->items;
	const struct constant *new = news->items;

	for (size_t i = 0; i < olds->count; i++)
		for (size_t j = 0; j < news->count; j++) {
			if (partners[i] || taken[j] ||
			    !match(comparison, &old[i], &new[j]))
				continue;
			partners[i] = &new[j];
			taken[j] = true;
		}
}

static void compare_constant(struct comparison *comparison,
			     const struct constant *old,
			     const struct constant *new)
{
	if (!new) {
		if (!lacks_part(comparison->new, PART_CONSTANTS))
			report_constant(comparison, CHANGE_REMOVED, old, NULL);
		return;
	}
	if (!same_name(comparison, old, new)) {
		comparison_add_rename(comparison, NULL, old->item.name.text,
				      new->item.name.text);
		report_constant(comparison, CHANGE_RENAMED, old, new);
	}
	if (!same_value(old, new))
		report_constant(comparison, CHANGE_CONSTANT, old, new);
}

static void compare_constants(struct comparison *comparison)
{
	const struct list *olds = &comparison->old->constants;
	const struct list *news = &comparison->new->constants;
	const struct constant *old = olds->items;
	const struct constant *new = news->items;
	const struct constant **partners =
		arena_alloc(comparison->arena,
			    olds->count * sizeof(const struct constant *));
	bool *taken = arena_alloc(comparison->arena, news->count);

	pair_constants(comparison, partners, taken, same_name);
	pair_constants(comparison, partners, taken, can_be_one);
	for (size_t i = 0; i < olds->count; i++)
		compare_constant(comparison, &old[i], partners[i]);
	if (lacks_part(comparison->old, PART_CONSTANTS))
		return;
	for (size_t i = 0; i < news->count; i++)
		if (!taken[i])
			report_constant(comparison, CHANGE_ADDED, NULL,
					&new[i]);
}

/* ", not of PSCI", if both specifications have that. */
static const char *exempt(const struct comparison *comparison,
			  const struct model *model)
{
	const struct name *names = model->unused.exempt.items;
	const char *text = "";

	for (size_t i = 0; i < model->unused.exempt.count; i++)
		if (!lacks_interface(comparison->old, names[i].text) &&
		    !lacks_interface(comparison->new, names[i].text))
			text = arena_printf(comparison->arena, "%s, not of %s",
					    text, names[i].text);
	return text;
}

static struct side side_of_rule(const struct comparison *comparison,
				const struct model *model,
				const struct unused_rule *rule)
{
	return (struct side){
		.topic = model->document.number.text,
		.value = arena_printf(comparison->arena,
				      "%s in X%" PRIu64 " to X%" PRIu64 "%s",
				      word_rule(rule->rule), rule->first.value,
				      rule->last.value,
				      exempt(comparison, model)),
		.at = rule->first.at,
	};
}

static void compare_rule(struct comparison *comparison, const char *subject,
			 const struct unused_rule *before,
			 const struct unused_rule *after)
{
	struct change *change;

	if (before->rule == after->rule &&
	    before->first.value == after->first.value &&
	    before->last.value == after->last.value &&
	    strcmp(exempt(comparison, comparison->old),
		   exempt(comparison, comparison->new)) == 0)
		return;
	change = comparison_add(comparison, document_topic(comparison),
				CHANGE_RULE, subject);
	change->old = side_of_rule(comparison, comparison->old, before);
	change->new = side_of_rule(comparison, comparison->new, after);
}

static void add_prefixes(struct comparison *comparison,
			 const struct model *model)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++) {
		const char **added = list_add(comparison->arena,
					      &comparison->prefixes,
					      sizeof(const char *));

		*added = interfaces[i].item.name.text;
	}
}

/* The topics that have changes. */
static struct list changed_topics(const struct comparison *comparison)
{
	struct change_topic *const *topics = comparison->topics.items;
	struct list changed = { 0 };

	for (size_t i = 0; i < comparison->topics.count; i++) {
		struct change_topic **added;

		if (!topics[i]->changes.count)
			continue;
		added = list_add(comparison->arena, &changed,
				 sizeof(struct change_topic *));
		*added = topics[i];
	}
	return changed;
}

struct list compare_models(struct arena *arena, const struct model *old,
			   const struct model *new)
{
	struct comparison comparison = { .arena = arena,
					 .old = old,
					 .new = new };
	struct list tables = { 0 };

	add_prefixes(&comparison, old);
	add_prefixes(&comparison, new);
	/* What has a new name must be known before names are compared. */
	compare_types_pair(&comparison);
	compare_types_fill(&comparison, &tables);
	compare_constants(&comparison);
	compare_interfaces(&comparison);
	compare_commands(&comparison);
	compare_negotiations(&comparison);
	compare_types(&comparison, &tables);
	compare_rule(&comparison, "unused inputs", &old->unused.inputs,
		     &new->unused.inputs);
	compare_rule(&comparison, "unused outputs", &old->unused.outputs,
		     &new->unused.outputs);
	compare_functions(&comparison, document_topic(&comparison));
	compare_externals(&comparison, document_topic(&comparison));
	return changed_topics(&comparison);
}
