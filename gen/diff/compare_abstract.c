/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_abstract.h"

#include <inttypes.h>
#include <string.h>

/* A name, and what there is to say of it. */
struct entry {
	const struct name *name;
	const char *value; /* NULL: nothing */
};

/* Names of one subject in the two specifications. */
struct entries {
	struct comparison *comparison;
	struct change_topic *topic;
	const char *subject;
	struct list old; /* struct entry */
	struct list new;
};

static void add_entry(const struct entries *entries, struct list *list,
		      const struct name *name, const char *value)
{
	struct entry *entry =
		list_add(entries->comparison->arena, list, sizeof(*entry));

	*entry = (struct entry){ name, value };
}

static bool same_value(const struct entry *old, const struct entry *new)
{
	return !old->value || !new->value ||
	       strcmp(old->value, new->value) == 0;
}

static bool same_name(const struct entries *entries, const struct entry *old,
		      const struct entry *new)
{
	return comparison_same_name(entries->comparison, entries->topic->old,
				    old->name->text, new->name->text);
}

/* Makes partners of entries of one name; a function can have several. */
static void pair(const struct entries *entries, const struct entry **partners,
		 bool *taken, bool and_value)
{
	const struct entry *olds = entries->old.items;
	const struct entry *news = entries->new.items;

	for (size_t i = 0; i < entries->old.count; i++)
		for (size_t j = 0; j < entries->new.count; j++) {
			if (partners[i] || taken[j] ||
			    !same_name(entries, &olds[i], &news[j]) ||
			    (and_value && !same_value(&olds[i], &news[j])))
				continue;
			partners[i] = &news[j];
			taken[j] = true;
		}
}

static struct side side_of(const char *topic, const struct entry *entry)
{
	if (!entry)
		return (struct side){ 0 };
	return (struct side){ .topic = topic,
			      .item = entry->name->text,
			      .value = entry->value,
			      .at = entry->name->at };
}

static void report(const struct entries *entries, enum change_kind kind,
		   const struct entry *old, const struct entry *new)
{
	struct change *change = comparison_add(
		entries->comparison, entries->topic, kind, entries->subject);

	change->old = side_of(entries->topic->old, old);
	change->new = side_of(entries->topic->new, new);
}

static void compare(const struct entries *entries)
{
	struct arena *arena = entries->comparison->arena;
	const struct entry *olds = entries->old.items;
	const struct entry *news = entries->new.items;
	const struct entry **partners = arena_alloc(
		arena, entries->old.count * sizeof(const struct entry *));
	bool *taken = arena_alloc(arena, entries->new.count);

	pair(entries, partners, taken, true);
	pair(entries, partners, taken, false);
	for (size_t i = 0; i < entries->old.count; i++)
		if (!partners[i])
			report(entries, CHANGE_ABSTRACT_REMOVED, &olds[i],
			       NULL);
		else if (!same_value(&olds[i], partners[i]))
			report(entries, CHANGE_ABSTRACT_CHANGED, &olds[i],
			       partners[i]);
	for (size_t i = 0; i < entries->new.count; i++)
		if (!taken[i])
			report(entries, CHANGE_ABSTRACT_ADDED, NULL, &news[i]);
}

/* "Address[2]": a type, and how many elements an array of it has. */
static const char *type_text(struct arena *arena, const struct type_ref *type,
			     const struct number *count)
{
	if (!count->given)
		return type->name.text;
	return arena_printf(arena, "%s[%" PRIu64 "]", type->name.text,
			    count->value);
}

static void add_members(const struct entries *entries, struct list *list,
			const struct type *type)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++)
		add_entry(entries, list, &members[i].item.name,
			  type_text(entries->comparison->arena,
				    &members[i].type, &members[i].count));
}

static void add_names(const struct entries *entries, struct list *list,
		      const struct type *type)
{
	const struct name *names = type->names.items;

	for (size_t i = 0; i < type->names.count; i++)
		add_entry(entries, list, &names[i], NULL);
}

void compare_abstract_types(struct comparison *comparison,
			    struct change_topic *topic, const struct type *old,
			    const struct type *new)
{
	bool structure = old->kind == TYPE_ABSTRACT_STRUCTURE;
	struct entries entries = { .comparison = comparison,
				   .topic = topic,
				   .subject = structure ? "member" : "value" };

	add_members(&entries, &entries.old, old);
	add_members(&entries, &entries.new, new);
	add_names(&entries, &entries.old, old);
	add_names(&entries, &entries.new, new);
	compare(&entries);
}

/* "(Address, integer) boolean" */
static const char *signature(struct arena *arena,
			     const struct function *function)
{
	const struct member *parameters = function->parameters.items;
	const char *text = "(";

	for (size_t i = 0; i < function->parameters.count; i++)
		text = arena_printf(arena, "%s%s%s", text, i ? ", " : "",
				    type_text(arena, &parameters[i].type,
					      &parameters[i].count));
	return arena_printf(arena, "%s) %s", text,
			    type_text(arena, &function->returns,
				      &function->count));
}

static void add_functions(const struct entries *entries, struct list *list,
			  const struct model *model)
{
	const struct function *functions = model->functions.items;

	for (size_t i = 0; i < model->functions.count; i++)
		add_entry(entries, list, &functions[i].item.name,
			  signature(entries->comparison->arena, &functions[i]));
}

void compare_functions(struct comparison *comparison,
		       struct change_topic *topic)
{
	struct entries entries = { .comparison = comparison,
				   .topic = topic,
				   .subject = "function" };

	if (!comparison_has(comparison, PART_FUNCTIONS))
		return;
	add_functions(&entries, &entries.old, comparison->old);
	add_functions(&entries, &entries.new, comparison->new);
	compare(&entries);
}

static void add_externals(const struct entries *entries, struct list *list,
			  const struct list *names)
{
	const struct external_name *items = names->items;

	for (size_t i = 0; i < names->count; i++)
		add_entry(entries, list, &items[i].name, NULL);
}

void compare_externals(struct comparison *comparison,
		       struct change_topic *topic)
{
	const struct external *old = &comparison->old->external;
	const struct external *new = &comparison->new->external;
	const struct {
		const char *subject;
		const struct list *old;
		const struct list *new;
	} lists[] = {
		{ "external function", &old->functions, &new->functions },
		{ "external name", &old->names, &new->names },
		{ "external member", &old->members, &new->members },
	};

	/* One that lacks functions has all of them in its list. */
	if (!comparison_has(comparison, PART_FUNCTIONS))
		return;
	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
		struct entries entries = { .comparison = comparison,
					   .topic = topic,
					   .subject = lists[i].subject };

		add_externals(&entries, &entries.old, lists[i].old);
		add_externals(&entries, &entries.new, lists[i].new);
		compare(&entries);
	}
}
