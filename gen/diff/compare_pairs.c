/* SPDX-License-Identifier: BSD-3-Clause */
/* Which row of the old specification is which of the new one. */
#include <string.h>

#include "diff/compare_rows.h"
#include "diff/kindred.h"

static bool same_place(const struct row *old, const struct row *new)
{
	return old->first == new->first && old->last == new->last;
}

bool rows_same_type(const struct comparison *comparison, const struct row *old,
		    const struct row *new)
{
	/* Values have no type; a field with alternatives has several. */
	if (!old->type || !new->type)
		return old->type == new->type;
	return comparison_same_type(comparison, old->type, new->type);
}

bool rows_same_shape(const struct comparison *comparison,
		     const struct row_table *table, const struct row *before,
		     const struct row *after)
{
	return same_place(before, after) && before->stride == after->stride &&
	       rows_same_type(comparison, before, after) &&
	       (!table->kind->same_shape ||
		table->kind->same_shape(comparison, before, after));
}

static void make_partners(struct row *old, struct row *new)
{
	old->partner = new;
	new->partner = old;
}

static bool by_name(const struct comparison *comparison,
		    const struct row_table *table, const struct row *old,
		    const struct row *new)
{
	(void)comparison;
	(void)table;
	return strcmp(old->name, new->name) == 0;
}

static bool by_shape(const struct comparison *comparison,
		     const struct row_table *table, const struct row *old,
		     const struct row *new)
{
	return rows_same_shape(comparison, table, old, new) &&
	       comparison_kindred(comparison, old->name, new->name);
}

static void pair(struct comparison *comparison, struct row_table *table,
		 bool (*match)(const struct comparison *,
			       const struct row_table *, const struct row *,
			       const struct row *))
{
	struct row *old = table->old.items;
	struct row *new = table->new.items;

	for (size_t i = 0; i < table->old.count; i++)
		for (size_t j = 0; j < table->new.count; j++)
			if (old[i].name && new[j].name && !old[i].partner &&
			    !new[j].partner &&
			    match(comparison, table, &old[i], &new[j]))
				make_partners(&old[i], &new[j]);
}

void rows_pair(struct comparison *comparison, struct row_table *table)
{
	const struct row *old = table->old.items;

	pair(comparison, table, by_name);
	pair(comparison, table, by_shape);
	for (size_t i = 0; i < table->old.count; i++)
		if (old[i].partner)
			comparison_add_rename(comparison, table->scope,
					      old[i].name,
					      old[i].partner->name);
}

/* A row without a partner in its own table. */
struct stray {
	const struct row_table *table;
	struct row *row;
};

static void add_strays(struct comparison *comparison, struct list *strays,
		       const struct row_table *table, const struct list *rows)
{
	struct row *items = rows->items;

	for (size_t i = 0; i < rows->count; i++) {
		struct stray *stray;

		if (!items[i].name || items[i].partner)
			continue;
		stray = list_add(comparison->arena, strays, sizeof(*stray));
		*stray = (struct stray){ table, &items[i] };
	}
}

/* Whether a field of one type can have gone to another type. */
static bool can_be_one(const struct comparison *comparison,
		       const struct stray *old, const struct stray *new)
{
	const struct type *from = old->table->old_type;
	const struct type *to = new->table->new_type;

	/* From a type that is gone to one that is new, nothing moves. */
	return (old->table->new_type || new->table->old_type) &&
	       from->kind == to->kind &&
	       strcmp(old->row->name, new->row->name) == 0 &&
	       rows_same_type(comparison, old->row, new->row) &&
	       kindred_starts(comparison->arena, &comparison->prefixes,
			      from->item.name.text, to->item.name.text);
}

/* The one among @news that @old can be; NULL: none, or it is not certain. */
static const struct stray *only_match(const struct comparison *comparison,
				      const struct stray *old,
				      const struct list *olds,
				      const struct list *news)
{
	const struct stray *before = olds->items;
	const struct stray *after = news->items;
	const struct stray *found = NULL;

	for (size_t i = 0; i < news->count; i++) {
		if (!can_be_one(comparison, old, &after[i]))
			continue;
		if (found)
			return NULL;
		found = &after[i];
	}
	for (size_t i = 0; found && i < olds->count; i++)
		if (&before[i] != old &&
		    can_be_one(comparison, &before[i], found))
			return NULL;
	return found;
}

void rows_pair_across(struct comparison *comparison, const struct list *tables)
{
	struct row_table *const *items = tables->items;
	const struct stray **matches;
	struct list olds = { 0 };
	struct list news = { 0 };
	const struct stray *strays;

	for (size_t i = 0; i < tables->count; i++) {
		add_strays(comparison, &olds, items[i], &items[i]->old);
		add_strays(comparison, &news, items[i], &items[i]->new);
	}
	strays = olds.items;
	matches = arena_alloc(comparison->arena,
			      olds.count * sizeof(const struct stray *));
	for (size_t i = 0; i < olds.count; i++)
		matches[i] = only_match(comparison, &strays[i], &olds, &news);
	for (size_t i = 0; i < olds.count; i++) {
		if (!matches[i])
			continue;
		make_partners(strays[i].row, matches[i]->row);
		strays[i].row->elsewhere = matches[i]->table;
		matches[i]->row->elsewhere = strays[i].table;
	}
}
