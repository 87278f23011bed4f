/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_rows.h"

#include <string.h>

struct side rows_side(const char *topic, const struct row *row)
{
	if (!row)
		return (struct side){ 0 };
	return (struct side){ topic, row->name, row->place, row->value,
			      row->at };
}

static struct change_topic *topic_of(struct comparison *comparison,
				     const struct row_table *table,
				     const struct row *old,
				     const struct row *new)
{
	if (table->topic)
		return table->topic;
	return comparison_topic(comparison, table->kind->topic_kind,
				old ? old->name : NULL, new ? new->name : NULL);
}

static struct change *report(struct comparison *comparison,
			     const struct row_table *table,
			     enum change_kind kind, const struct row *old,
			     const struct row *new)
{
	struct change_topic *topic = topic_of(comparison, table, old, new);
	struct change *change =
		comparison_add(comparison, topic, kind, table->kind->subject);

	change->old = rows_side(topic->old, old);
	change->new = rows_side(topic->new, new);
	if (!table->topic)
		change->old.item = change->new.item = NULL;
	return change;
}

static bool overlap(const struct row *a, const struct row *b)
{
	return a->first <= b->last && b->first <= a->last;
}

/* Whether both are there, at one place, and not the same thing. */
static bool conflict(const struct row *before, const struct row *after)
{
	return before->name && after->name && before->partner != after &&
	       overlap(before, after);
}

/* What another thing has or had at the place of one of two partners. */
static const char *taken_note(struct comparison *comparison,
			      const struct row_table *from,
			      const struct row *old, const struct row_table *to,
			      const struct row *new)
{
	const struct row *before = to->old.items;
	const struct row *after = from->new.items;

	for (size_t i = 0; i < to->old.count; i++)
		if (conflict(&before[i], new))
			return arena_printf(comparison->arena, "where %s was",
					    before[i].name);
	for (size_t i = 0; i < from->new.count; i++)
		if (conflict(old, &after[i]))
			return arena_printf(comparison->arena,
					    "%s is there now", after[i].name);
	return NULL;
}

/* That is worse if the number means something else as well. */
static void take_place(struct change *change, const char *note)
{
	change->note = note;
	if (note)
		change->class = CLASS_REUSED;
}

static void report_place(struct comparison *comparison,
			 const struct row_table *table, enum change_kind kind,
			 const struct row *old, const struct row *new)
{
	struct change *change = report(comparison, table, kind, old, new);

	if (changes[kind].place)
		take_place(change,
			   taken_note(comparison, table, old, table, new));
}

/* A field that has gone from the type of @table to another one. */
static void report_crossing(struct comparison *comparison,
			    const struct row_table *table, struct row *old)
{
	struct change *change = report(comparison, table, table->kind->moved,
				       old, old->partner);

	change->new.topic = old->elsewhere->new_type->item.name.text;
	change->old.place = arena_printf(comparison->arena, "%s in %s",
					 old->place, change->old.topic);
	change->new.place = arena_printf(comparison->arena, "%s in %s",
					 old->partner->place,
					 change->new.topic);
	take_place(change, taken_note(comparison, table, old, old->elsewhere,
				      old->partner));
}

static bool same_family(const struct comparison *comparison,
			const struct row *before, const struct row *after)
{
	return before->type && after->type && before->type->type &&
	       type_is_family(before->type->type) &&
	       comparison->partners[before->type->type->number] ==
		       after->type->type;
}

/* Whether two rows are one value, with or without something behind it. */
static bool same_start(const struct comparison *comparison,
		       const struct row *old, const struct row *new)
{
	if (old->first != new->first || old->stride != new->stride)
		return false;
	if (old->stride)
		return rows_same_type(comparison, old, new);
	/* Zeroes before a negative number make another one of it. */
	return same_family(comparison, old, new) &&
	       old->type->type->encoding != SCALAR_SIGNED;
}

/* Whether what @large has behind @small is reserved among @rows. */
static bool is_free_behind(const struct row *small, const struct row *large,
			   const struct list *rows, uint64_t room)
{
	const struct row *others = rows->items;

	if (small->last >= large->last || large->last >= room)
		return false;
	for (size_t i = 0; i < rows->count; i++)
		if (&others[i] != small && others[i].name &&
		    overlap(&others[i], large))
			return false;
	return true;
}

static bool same_length(const struct row *old, const struct row *new)
{
	return old->last - old->first == new->last - new->first;
}

static enum change_kind place_change(const struct comparison *comparison,
				     const struct row_table *table,
				     const struct row *old,
				     const struct row *new)
{
	if (same_length(old, new))
		return table->kind->moved;
	if (!same_start(comparison, old, new))
		return CHANGE_RESIZED;
	if (is_free_behind(old, new, &table->old, table->old_room))
		return CHANGE_GROWN;
	if (is_free_behind(new, old, &table->new, table->new_room))
		return CHANGE_SHRUNK;
	return CHANGE_RESIZED;
}

/* Whether what is at the place is read in another way. */
static bool is_retyped(const struct comparison *comparison,
		       const struct row *old, const struct row *new)
{
	if (rows_same_type(comparison, old, new))
		return !old->stride != !new->stride;
	/* UInt8 that has become UInt16 is only longer. */
	return same_length(old, new) || !same_family(comparison, old, new);
}

static void compare_partners(struct comparison *comparison,
			     const struct row_table *table,
			     const struct row *old, const struct row *new)
{
	if (strcmp(old->name, new->name) != 0)
		report(comparison, table, CHANGE_RENAMED, old, new);
	if (old->first != new->first || old->last != new->last)
		report_place(comparison, table,
			     place_change(comparison, table, old, new), old,
			     new);
	if (is_retyped(comparison, old, new))
		report(comparison, table, CHANGE_RETYPED, old, new);
	if (table->kind->compare)
		table->kind->compare(comparison, table, old, new);
}

/* The place that two rows have in common, in words. */
static const char *common_place(struct arena *arena,
				const struct row_table *table,
				const struct row *before,
				const struct row *after)
{
	if (after->first <= before->first && before->last <= after->last)
		return before->place;
	if (before->first <= after->first && after->last <= before->last)
		return after->place;
	return table->kind->place(
		arena,
		before->first > after->first ? before->first : after->first,
		before->last < after->last ? before->last : after->last);
}

static void report_reused(struct comparison *comparison,
			  const struct row_table *table, struct row *old,
			  struct row *new)
{
	struct change *change =
		report(comparison, table, CHANGE_REUSED, old, new);

	change->old.place = change->new.place =
		common_place(comparison->arena, table, old, new);
	if (rows_same_shape(comparison, table, old, new))
		change->note = "perhaps only a new name";
	old->reused = new->reused = true;
}

/* What reserved numbers must hold has changed. */
static void report_rule(struct comparison *comparison,
			const struct row_table *table, const struct row *old,
			const struct row *new)
{
	struct change *change =
		report(comparison, table, CHANGE_RULE, old, new);

	change->subject = common_place(comparison->arena, table, old, new);
	change->old.place = change->new.place = change->subject;
}

static void compare_places(struct comparison *comparison,
			   const struct row_table *table, struct row *old,
			   struct row *new)
{
	if (conflict(old, new) && (!old->partner || !new->partner))
		report_reused(comparison, table, old, new);
	else if (!old->name && !new->name && overlap(old, new) &&
		 old->rule != new->rule)
		report_rule(comparison, table, old, new);
}

/* Whether the change of what is around the row says enough. */
static bool is_known(const struct row *row)
{
	return !row->name || row->partner || row->reused || row->inside_change;
}

void rows_compare(struct comparison *comparison, struct row_table *table)
{
	struct row *old = table->old.items;
	struct row *new = table->new.items;

	for (size_t i = 0; i < table->old.count; i++)
		for (size_t j = 0; j < table->new.count; j++)
			compare_places(comparison, table, &old[i], &new[j]);
	for (size_t i = 0; i < table->old.count; i++)
		if (old[i].elsewhere)
			report_crossing(comparison, table, &old[i]);
		else if (old[i].partner)
			compare_partners(comparison, table, &old[i],
					 old[i].partner);
		else if (!is_known(&old[i]))
			report(comparison, table,
			       old[i].last < table->new_room ?
				       CHANGE_USED_NOW_RESERVED :
				       CHANGE_REMOVED,
			       &old[i], NULL);
	for (size_t i = 0; i < table->new.count; i++)
		if (!is_known(&new[i]))
			report(comparison, table,
			       new[i].last < table->old_room ?
				       CHANGE_RESERVED_NOW_USED :
				       CHANGE_ADDED,
			       NULL, &new[i]);
}
