/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_conditions.h"

#include <string.h>

#include "diff/compare_orders.h"
#include "model/expression.h"

/* Two commands that are one. */
struct pair {
	struct comparison *comparison;
	struct change_topic *topic;
};

static bool same_name(const struct pair *pair, const char *old, const char *new)
{
	return comparison_same_name(pair->comparison, pair->topic->old, old,
				    new);
}

/* Whether two trees are the same but for renames. */
static bool same_tree(const struct pair *pair, const struct expression *old,
		      const struct expression *new)
{
	if (old->kind != new->kind || old->operation != new->operation ||
	    old->value != new->value ||
	    !same_name(pair, old->text, new->text) ||
	    old->operands.count != new->operands.count)
		return false;
	for (size_t i = 0; i < old->operands.count; i++)
		if (!same_tree(pair, expression_operand(old, i),
			       expression_operand(new, i)))
			return false;
	return true;
}

static bool same_formula(const struct pair *pair, const struct formula *old,
			 const struct formula *new)
{
	if (!old->tree || !new->tree)
		return old->tree == new->tree;
	return same_tree(pair, old->tree, new->tree);
}

static bool same_failure(const struct pair *pair, const struct item *old,
			 const struct item *new)
{
	const struct failure *before = (const struct failure *)old;
	const struct failure *after = (const struct failure *)new;

	/* What is in words is not compared. */
	return !before->informal.text == !after->informal.text &&
	       same_formula(pair, &before->when, &after->when) &&
	       same_name(pair, before->status.text, after->status.text) &&
	       same_formula(pair, &before->index, &after->index) &&
	       same_formula(pair, &before->also, &after->also);
}

static bool same_success(const struct pair *pair, const struct item *old,
			 const struct item *new)
{
	const struct success *before = (const struct success *)old;
	const struct success *after = (const struct success *)new;

	return !before->informal.text == !after->informal.text &&
	       same_formula(pair, &before->when, &after->when) &&
	       same_formula(pair, &before->then, &after->then);
}

static bool same_footprint(const struct pair *pair, const struct item *old,
			   const struct item *new)
{
	const struct footprint *before = (const struct footprint *)old;
	const struct footprint *after = (const struct footprint *)new;

	return same_formula(pair, &before->value, &after->value);
}

static bool same_context(const struct pair *pair, const struct item *old,
			 const struct item *new)
{
	const struct context *before = (const struct context *)old;
	const struct context *after = (const struct context *)new;

	return same_formula(pair, &before->value, &after->value) &&
	       comparison_same_type(pair->comparison, &before->type,
				    &after->type) &&
	       before->before == after->before;
}

/* The expression, or what stands for it in words. */
static const char *formula_text(const struct formula *formula,
				const struct name *informal)
{
	return formula->text.text ? formula->text.text :
	       informal->text	  ? informal->text :
				    "always";
}

static const char *failure_text(struct arena *arena, const struct item *item)
{
	const struct failure *failure = (const struct failure *)item;
	const char *status = failure->status.text;
	const char *text =
		arena_printf(arena, "%s => %s",
			     formula_text(&failure->when, &failure->informal),
			     status ? status : "the status of another command");

	if (failure->index.text.text)
		text = arena_printf(arena, "%s, index %s", text,
				    failure->index.text.text);
	if (failure->also.text.text)
		text = arena_printf(arena, "%s, also %s", text,
				    failure->also.text.text);
	return text;
}

static const char *success_text(struct arena *arena, const struct item *item)
{
	const struct success *success = (const struct success *)item;
	const char *then = formula_text(&success->then, &success->informal);

	if (!success->when.text.text)
		return then;
	return arena_printf(arena, "%s => %s", success->when.text.text, then);
}

static const char *footprint_text(struct arena *arena, const struct item *item)
{
	const struct footprint *footprint = (const struct footprint *)item;

	(void)arena;
	return footprint->value.text.text;
}

static const char *context_text(struct arena *arena, const struct item *item)
{
	const struct context *context = (const struct context *)item;

	return arena_printf(arena, "%s %s, %s", context->type.name.text,
			    context->value.text.text,
			    context->before ? "before" : "after");
}

/* Conditions, or contexts: what is done with either of them. */
struct subject {
	const char *name;
	size_t size; /* of an element, which starts with its struct item */
	bool (*same)(const struct pair *pair, const struct item *old,
		     const struct item *new);
	const char *(*text)(struct arena *arena, const struct item *item);
	enum change_kind removed;
	enum change_kind added;
};

static const struct subject contexts = {
	.name = "context",
	.size = sizeof(struct context),
	.same = same_context,
	.text = context_text,
	.removed = CHANGE_ABSTRACT_REMOVED,
	.added = CHANGE_ABSTRACT_ADDED,
};

static const struct subject conditions = {
	.name = "failure condition",
	.size = sizeof(struct failure),
	.same = same_failure,
	.text = failure_text,
	.removed = CHANGE_CONDITION_REMOVED,
	.added = CHANGE_CONDITION_ADDED,
};

static const struct subject successes = {
	.name = "success condition",
	.size = sizeof(struct success),
	.same = same_success,
	.text = success_text,
	.removed = CHANGE_CONDITION_REMOVED,
	.added = CHANGE_CONDITION_ADDED,
};

static const struct subject footprints = {
	.name = "footprint",
	.size = sizeof(struct footprint),
	.same = same_footprint,
	.text = footprint_text,
	.removed = CHANGE_CONDITION_REMOVED,
	.added = CHANGE_CONDITION_ADDED,
};

static const struct item *item_at(const struct subject *subject,
				  const struct list *list, size_t i)
{
	return (const struct item *)((const char *)list->items +
				     i * subject->size);
}

static bool by_name(const struct pair *pair, const struct item *old,
		    const struct item *new)
{
	(void)pair;
	return strcmp(old->name.text, new->name.text) == 0;
}

/* Which new element an old one is, if any. */
struct partners {
	const struct item **of_old;
	const struct item **of_new;
};

static void match(const struct pair *pair, const struct subject *subject,
		  const struct list *olds, const struct list *news,
		  struct partners *partners,
		  bool (*is_one)(const struct pair *, const struct item *,
				 const struct item *))
{
	for (size_t i = 0; i < olds->count; i++)
		for (size_t j = 0; j < news->count; j++) {
			const struct item *old = item_at(subject, olds, i);
			const struct item *new = item_at(subject, news, j);

			if (partners->of_old[i] || partners->of_new[j] ||
			    !is_one(pair, old, new))
				continue;
			partners->of_old[i] = new;
			partners->of_new[j] = old;
		}
}

/* By name, or because what they say is the same. */
static struct partners find_partners(const struct pair *pair,
				     const struct subject *subject,
				     const struct list *olds,
				     const struct list *news)
{
	struct arena *arena = pair->comparison->arena;
	struct partners partners = {
		arena_alloc(arena, olds->count * sizeof(const struct item *)),
		arena_alloc(arena, news->count * sizeof(const struct item *)),
	};

	match(pair, subject, olds, news, &partners, by_name);
	match(pair, subject, olds, news, &partners, subject->same);
	return partners;
}

static void report(const struct pair *pair, const struct subject *subject,
		   enum change_kind kind, const struct item *old,
		   const struct item *new)
{
	struct arena *arena = pair->comparison->arena;
	struct change *change = comparison_add(pair->comparison, pair->topic,
					       kind, subject->name);

	if (old)
		change->old = (struct side){ .topic = pair->topic->old,
					     .item = old->name.text,
					     .value = subject->text(arena, old),
					     .at = old->name.at };
	if (new)
		change->new = (struct side){ .topic = pair->topic->new,
					     .item = new->name.text,
					     .value = subject->text(arena, new),
					     .at = new->name.at };
}

static void compare_partners(const struct pair *pair,
			     const struct subject *subject,
			     const struct item *old, const struct item *new)
{
	if (strcmp(old->name.text, new->name.text) != 0) {
		comparison_add_rename(pair->comparison, pair->topic->old,
				      old->name.text, new->name.text);
		report(pair, subject, CHANGE_RENAMED, old, new);
	}
	if (!subject->same(pair, old, new))
		report(pair, subject, CHANGE_CONDITION_CHANGED, old, new);
}

static struct partners compare(const struct pair *pair,
			       const struct subject *subject,
			       const struct list *olds, const struct list *news)
{
	struct partners partners = find_partners(pair, subject, olds, news);

	for (size_t i = 0; i < olds->count; i++) {
		const struct item *old = item_at(subject, olds, i);

		if (partners.of_old[i])
			compare_partners(pair, subject, old,
					 partners.of_old[i]);
		else
			report(pair, subject, subject->removed, old, NULL);
	}
	for (size_t i = 0; i < news->count; i++)
		if (!partners.of_new[i])
			report(pair, subject, subject->added, NULL,
			       item_at(subject, news, i));
	return partners;
}

static const char *output_text(struct arena *arena, const struct item *item)
{
	const struct parameter *output = (const struct parameter *)item;

	(void)arena;
	return output->when.text.text ? output->when.text.text : "always";
}

/* Not searched for partners: its rows have them. */
static const struct subject outputs = {
	.name = "output",
	.size = sizeof(struct parameter),
	.text = output_text,
};

/* On what else than the status it depends whether an output is valid. */
static void compare_outputs(const struct pair *pair, const struct list *olds,
			    const struct list *news)
{
	const struct parameter *old = olds->items;
	const struct parameter *new = news->items;

	for (size_t i = 0; i < olds->count; i++)
		for (size_t j = 0; j < news->count; j++)
			if (old[i].item.name.text && new[j].item.name.text &&
			    same_name(pair, old[i].item.name.text,
				      new[j].item.name.text) &&
			    !same_formula(pair, &old[i].when, &new[j].when))
				report(pair, &outputs, CHANGE_CONDITION_CHANGED,
				       &old[i].item, &new[j].item);
}

void compare_conditions(struct comparison *comparison,
			struct change_topic *topic, const struct command *old,
			const struct command *new)
{
	const struct pair pair = { comparison, topic };
	struct partners partners;

	/* Contexts come first: conditions name them. */
	if (comparison_has(comparison, PART_CONTEXTS))
		compare(&pair, &contexts, &old->contexts, &new->contexts);
	partners = compare(&pair, &conditions, &old->failures, &new->failures);
	if (comparison_has(comparison, PART_ORDER))
		compare_orders(comparison, topic, old, new, partners.of_old);
	if (comparison_has(comparison, PART_SUCCESSES))
		compare(&pair, &successes, &old->successes, &new->successes);
	if (comparison_has(comparison, PART_FOOTPRINT))
		compare(&pair, &footprints, &old->footprints, &new->footprints);
	compare_outputs(&pair, &old->outputs, &new->outputs);
}
