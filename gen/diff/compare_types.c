/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_types.h"

#include <inttypes.h>
#include <string.h>

#include "diff/compare_abstract.h"
#include "diff/compare_type_rows.h"
#include "model/model_words.h"

/* The types of a model, and which of them have a partner. */
struct types {
	struct arena *arena;
	struct list list; /* const struct type * */
};

static void add_type(void *context, struct type *type)
{
	struct types *types = context;
	const struct type **added = list_add(types->arena, &types->list,
					     sizeof(const struct type *));

	*added = type;
}

/* The types of @model (const struct type *), by their numbers. */
static struct list list_types(struct comparison *comparison,
			      const struct model *model)
{
	struct types types = { comparison->arena, { 0 } };

	model_each_type(model, add_type, &types);
	return types.list;
}

static bool is_abstract(const struct type *type)
{
	return type->kind > TYPE_SCALAR;
}

static bool same_names(const struct type *old, const struct type *new)
{
	const struct name *before = old->names.items;
	const struct name *after = new->names.items;

	if (old->names.count != new->names.count)
		return false;
	for (size_t i = 0; i < old->names.count; i++)
		if (strcmp(before[i].text, after[i].text) != 0)
			return false;
	return true;
}

/* Whether the rows have the same names at the same places. */
static bool same_rows(struct comparison *comparison, const struct type *old,
		      const struct type *new)
{
	const struct row_table *table =
		type_rows(comparison, old->kind, old, new);
	const struct row *before = table->old.items;
	const struct row *after = table->new.items;

	if (table->old.count != table->new.count)
		return false;
	for (size_t i = 0; i < table->old.count; i++)
		if (before[i].first != after[i].first ||
		    before[i].last != after[i].last ||
		    !before[i].name != !after[i].name ||
		    (before[i].name &&
		     strcmp(before[i].name, after[i].name) != 0))
			return false;
	return true;
}

/* Whether a type can have got a new name, and nothing else. */
static bool can_be_one(struct comparison *comparison, const struct type *old,
		       const struct type *new)
{
	if (old->kind != new->kind || old->width.value != new->width.value ||
	    old->size.value != new->size.value ||
	    old->encoding != new->encoding || !same_names(old, new))
		return false;
	if (type_has_rows(old) && !same_rows(comparison, old, new))
		return false;
	/* The names of values are like no others. */
	return old->kind == TYPE_ENUMERATION ||
	       old->kind == TYPE_ABSTRACT_ENUMERATION ||
	       comparison_kindred(comparison, old->item.name.text,
				  new->item.name.text);
}

static bool same_name(struct comparison *comparison, const struct type *old,
		      const struct type *new)
{
	(void)comparison;
	return strcmp(old->item.name.text, new->item.name.text) == 0;
}

/* Makes partners of what matches and has none; @taken: new types with one. */
static void pair(struct comparison *comparison, const struct list *olds,
		 const struct list *news, bool *taken,
		 bool (*match)(struct comparison *, const struct type *,
			       const struct type *))
{
	const struct type *const *before = olds->items;
	const struct type *const *after = news->items;

	for (size_t i = 0; i < olds->count; i++)
		for (size_t j = 0; j < news->count; j++) {
			if (comparison->partners[i] || taken[j] ||
			    !match(comparison, before[i], after[j]))
				continue;
			comparison->partners[i] = after[j];
			taken[j] = true;
		}
}

/* The types of what all commands return, or of the version, are one. */
static void pair_roles(struct comparison *comparison, bool *taken,
		       const struct type_ref *old, const struct type_ref *new)
{
	if (!old->type || !new->type || old->type->kind != new->type->kind ||
	    comparison->partners[old->type->number] || taken[new->type->number])
		return;
	comparison->partners[old->type->number] = new->type;
	taken[new->type->number] = true;
}

static void pair_interfaces(struct comparison *comparison, bool *taken)
{
	const struct list *olds = &comparison->old->interfaces;
	const struct list *news = &comparison->new->interfaces;
	const struct interface *old = olds->items;
	const struct interface *new = news->items;

	for (size_t i = 0; i < olds->count; i++)
		for (size_t j = 0; j < news->count; j++) {
			if (strcmp(old[i].item.name.text,
				   new[j].item.name.text) != 0)
				continue;
			pair_roles(comparison, taken, &old[i].result.type,
				   &new[j].result.type);
			pair_roles(comparison, taken, &old[i].version.type,
				   &new[j].version.type);
		}
}

void compare_types_pair(struct comparison *comparison)
{
	struct list olds = list_types(comparison, comparison->old);
	struct list news = list_types(comparison, comparison->new);
	bool *taken = arena_alloc(comparison->arena, news.count);

	comparison->partners = arena_alloc(
		comparison->arena, olds.count * sizeof(const struct type *));
	pair(comparison, &olds, &news, taken, same_name);
	pair_interfaces(comparison, taken);
	pair(comparison, &olds, &news, taken, can_be_one);
}

static const char *name_of(const struct type *type)
{
	return type ? type->item.name.text : NULL;
}

static struct change_topic *topic_of(struct comparison *comparison,
				     const struct type *old,
				     const struct type *new)
{
	bool other_kind = old && new && old->kind != new->kind;
	const char *kind = word_kind(new ? new->kind : old->kind);

	return comparison_topic(comparison, other_kind ? "type" : kind,
				name_of(old), name_of(new));
}

static void fill_table(struct comparison *comparison, struct list *tables,
		       const struct type *old, const struct type *new)
{
	const struct type *any = old ? old : new;
	struct row_table **added;

	if (!any || !type_has_rows(any) ||
	    (old && new && old->kind != new->kind))
		return;
	added = list_add(comparison->arena, tables, sizeof(struct row_table *));
	*added = type_rows(comparison, any->kind, old, new);
	(*added)->topic = topic_of(comparison, old, new);
	rows_pair(comparison, *added);
}

/* Calls @visit for each type with its partner, if any. */
typedef void pair_visitor(struct comparison *comparison, void *context,
			  const struct type *old, const struct type *new);

static void each_pair(struct comparison *comparison, pair_visitor *visit,
		      void *context)
{
	struct list olds = list_types(comparison, comparison->old);
	struct list news = list_types(comparison, comparison->new);
	const struct type *const *before = olds.items;
	const struct type *const *after = news.items;
	const struct type **partner_of_new = arena_alloc(
		comparison->arena, news.count * sizeof(const struct type *));

	for (size_t i = 0; i < olds.count; i++)
		if (comparison->partners[i])
			partner_of_new[comparison->partners[i]->number] =
				before[i];
		else
			visit(comparison, context, before[i], NULL);
	for (size_t i = 0; i < news.count; i++)
		visit(comparison, context, partner_of_new[i], after[i]);
}

static void fill(struct comparison *comparison, void *context,
		 const struct type *old, const struct type *new)
{
	fill_table(comparison, context, old, new);
}

void compare_types_fill(struct comparison *comparison, struct list *tables)
{
	each_pair(comparison, fill, tables);
	rows_pair_across(comparison, tables);
}

static struct side side_of(const struct type *type)
{
	if (!type)
		return (struct side){ 0 };
	return (struct side){ .topic = type->item.name.text,
			      .at = type->item.name.at };
}

static struct change *report(struct comparison *comparison,
			     enum change_kind kind, const struct type *old,
			     const struct type *new)
{
	struct change_topic *topic = topic_of(comparison, old, new);
	struct change *change =
		comparison_add(comparison, topic, kind, topic->kind);

	change->old = side_of(old);
	change->new = side_of(new);
	return change;
}

static const char *extent(struct comparison *comparison,
			  const struct type *type)
{
	if (type->kind == TYPE_STRUCTURE)
		return arena_printf(comparison->arena, "%" PRIu64 " bytes",
				    type->size.value);
	return arena_printf(comparison->arena, "%" PRIu64 " bits",
			    type->width.value);
}

static void report_values(struct comparison *comparison, enum change_kind kind,
			  const struct type *old, const char *before,
			  const struct type *new, const char *after)
{
	struct change *change = report(comparison, kind, old, new);

	change->old.value = before;
	change->new.value = after;
}

static void compare_extents(struct comparison *comparison,
			    const struct type *old, const struct type *new)
{
	struct change *change;

	if (old->width.value == new->width.value &&
	    old->size.value == new->size.value)
		return;
	change = report(comparison, CHANGE_RESIZED, old, new);
	change->old.place = extent(comparison, old);
	change->new.place = extent(comparison, new);
}

/* "0x1000": what an address is a multiple of. */
static const char *alignment(struct comparison *comparison,
			     const struct type *type)
{
	return arena_printf(comparison->arena, "0x%" PRIx64,
			    type->align.given ? type->align.value : 1);
}

static void compare_alignments(struct comparison *comparison,
			       const struct type *old, const struct type *new)
{
	uint64_t before = old->align.value;
	uint64_t after = new->align.value;

	if (before == after)
		return;
	report_values(comparison,
		      before < after ? CHANGE_ALIGNMENT_RAISED :
				       CHANGE_ALIGNMENT_LOWERED,
		      old, alignment(comparison, old), new,
		      alignment(comparison, new));
}

static void compare_kinds(struct comparison *comparison, const struct type *old,
			  const struct type *new)
{
	bool numbers = !is_abstract(old) || !is_abstract(new);

	report_values(comparison,
		      numbers ? CHANGE_RETYPED : CHANGE_ABSTRACT_CHANGED, old,
		      word_kind(old->kind), new, word_kind(new->kind));
}

static void compare_pair(struct comparison *comparison, const struct type *old,
			 const struct type *new)
{
	if (strcmp(old->item.name.text, new->item.name.text) != 0)
		report(comparison, CHANGE_RENAMED, old, new);
	if (old->kind != new->kind) {
		compare_kinds(comparison, old, new);
		return;
	}
	if (is_abstract(old)) {
		compare_abstract_types(
			comparison, topic_of(comparison, old, new), old, new);
		return;
	}
	compare_extents(comparison, old, new);
	compare_alignments(comparison, old, new);
	if (old->kind == TYPE_SCALAR && old->encoding != new->encoding)
		report_values(comparison, CHANGE_RETYPED, old,
			      word_encoding(old->encoding), new,
			      word_encoding(new->encoding));
}

/* The interface that owns a type; NULL: none does. */
static const struct interface *owner_of(const struct model *model,
					const struct type *type)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++) {
		const struct type *first = interfaces[i].types.items;

		if (interfaces[i].types.count &&
		    type->number - first->number < interfaces[i].types.count)
			return &interfaces[i];
	}
	return NULL;
}

/* Whether the other specification says that it lacks such types. */
static bool is_left_away(const struct model *model, const struct type *type,
			 const struct model *other)
{
	const struct interface *owner = owner_of(model, type);

	return owner ? lacks_interface(other, owner->item.name.text) :
		       lacks_part(other, PART_TYPES);
}

static void report_removed(struct comparison *comparison,
			   const struct type *old)
{
	if (!is_left_away(comparison->old, old, comparison->new))
		report(comparison,
		       is_abstract(old) ? CHANGE_ABSTRACT_REMOVED :
					  CHANGE_REMOVED,
		       old, NULL);
}

static void report_added(struct comparison *comparison, const struct type *new)
{
	if (!is_left_away(comparison->new, new, comparison->old))
		report(comparison,
		       is_abstract(new) ? CHANGE_ABSTRACT_ADDED : CHANGE_ADDED,
		       NULL, new);
}

static void compare_type(struct comparison *comparison, void *context,
			 const struct type *old, const struct type *new)
{
	(void)context;
	if (old && new)
		compare_pair(comparison, old, new);
	else if (old)
		report_removed(comparison, old);
	else if (new)
		report_added(comparison, new);
}

void compare_types(struct comparison *comparison, const struct list *tables)
{
	struct row_table *const *items = tables->items;

	each_pair(comparison, compare_type, NULL);
	for (size_t i = 0; i < tables->count; i++)
		rows_compare(comparison, items[i]);
}
