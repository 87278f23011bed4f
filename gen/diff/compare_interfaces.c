/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_interfaces.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "diff/compare_choices.h"
#include "diff/compare_commands.h"

/* Two interfaces that are one. */
struct pair {
	struct comparison *comparison;
	struct change_topic *topic;
	const struct interface *old;
	const struct interface *new;
};

static struct change *report(const struct pair *pair, enum change_kind kind,
			     const char *subject, const char *item)
{
	struct change *change =
		comparison_add(pair->comparison, pair->topic, kind, subject);

	if (pair->old)
		change->old = (struct side){ .topic = pair->topic->old,
					     .item = item,
					     .at = pair->old->item.name.at };
	if (pair->new)
		change->new = (struct side){ .topic = pair->topic->new,
					     .item = item,
					     .at = pair->new->item.name.at };
	return change;
}

static void report_texts(const struct pair *pair, const char *subject,
			 const char *item, const struct name *old,
			 const struct name *new)
{
	struct change *change = report(pair, CHANGE_RETYPED, subject, item);

	change->old.value = old->text ? old->text : "no status";
	change->new.value = new->text ? new->text : "no status";
	if (old->text)
		change->old.at = old->at;
	if (new->text)
		change->new.at = new->at;
}

static const char *version_text(struct arena *arena,
				const struct version *version)
{
	return arena_printf(arena, "%" PRIu64 ".%" PRIu64, version->major.value,
			    version->minor.value);
}

static void compare_versions(const struct pair *pair)
{
	const struct version *old = &pair->old->version;
	const struct version *new = &pair->new->version;
	enum change_kind kind = CHANGE_VERSION_MAJOR;
	struct change *change;

	if (old->major.value == new->major.value) {
		if (old->minor.value == new->minor.value)
			return;
		kind = old->minor.value < new->minor.value ?
			       CHANGE_VERSION_RAISED :
			       CHANGE_VERSION_LOWERED;
	}
	change = report(pair, kind, "version", "version");
	change->old.value = version_text(pair->comparison->arena, old);
	change->new.value = version_text(pair->comparison->arena, new);
	change->old.at = old->major.at;
	change->new.at = new->major.at;
}

static int compare_firsts(const void *left, const void *right)
{
	uint64_t a = ((const struct fid_range *)left)->first.value;
	uint64_t b = ((const struct fid_range *)right)->first.value;

	return a < b ? -1 : a > b;
}

/* The ranges by their first function ID. */
static const struct fid_range *sort_ranges(struct arena *arena,
					   const struct list *ranges)
{
	size_t bytes = ranges->count * sizeof(struct fid_range);
	struct fid_range *sorted = arena_alloc(arena, bytes);

	if (ranges->count) {
		memcpy(sorted, ranges->items, bytes);
		qsort(sorted, ranges->count, sizeof(*sorted), compare_firsts);
	}
	return sorted;
}

static const char *add_range(struct arena *arena, const char *text,
			     uint64_t first, uint64_t last)
{
	const char *one =
		first == last ?
			arena_printf(arena, "0x%08" PRIX64, first) :
			arena_printf(arena, "0x%08" PRIX64 " to 0x%08" PRIX64,
				     first, last);

	return text ? arena_printf(arena, "%s, %s", text, one) : one;
}

/* The function IDs of @from that @other lacks, as a text; NULL: none. */
static const char *more_fids(struct arena *arena, const struct list *from,
			     const struct list *other)
{
	const struct fid_range *ranges = sort_ranges(arena, from);
	const struct fid_range *others = sort_ranges(arena, other);
	const char *text = NULL;

	for (size_t i = 0; i < from->count; i++) {
		uint64_t next = ranges[i].first.value;
		uint64_t last = ranges[i].last.value;

		for (size_t j = 0; j < other->count && next <= last; j++) {
			if (others[j].last.value < next ||
			    others[j].first.value > last)
				continue;
			if (others[j].first.value > next)
				text = add_range(arena, text, next,
						 others[j].first.value - 1);
			next = others[j].last.value + 1;
		}
		if (next <= last)
			text = add_range(arena, text, next, last);
	}
	return text;
}

static void report_fids(const struct pair *pair, enum change_kind kind,
			const char *fids)
{
	const struct fid_range *old = pair->old->ranges.items;
	const struct fid_range *new = pair->new->ranges.items;
	struct change *change;

	if (!fids)
		return;
	change = report(pair, kind, "function IDs", "fid_ranges");
	change->old.value = change->new.value = fids;
	if (pair->old->ranges.count)
		change->old.at = old[0].first.at;
	if (pair->new->ranges.count)
		change->new.at = new[0].first.at;
}

static void compare_ranges(const struct pair *pair)
{
	struct arena *arena = pair->comparison->arena;
	const struct list *old = &pair->old->ranges;
	const struct list *new = &pair->new->ranges;

	report_fids(pair, CHANGE_RANGE_REDUCED, more_fids(arena, old, new));
	report_fids(pair, CHANGE_RANGE_EXTENDED, more_fids(arena, new, old));
}

static const char *index_text(enum index_rule rule)
{
	static const char *const texts[] = {
		[INDEX_ZERO] = "no index",
		[INDEX_VARIES] = "an index in some cases",
		[INDEX_STATED] = "an index",
		[INDEX_NONE] = "no index",
	};

	return texts[rule];
}

static void compare_status(const struct pair *pair,
			   const struct status_row *old,
			   const struct status_row *new)
{
	struct change *change;

	if (old->index == new->index)
		return;
	change = report(pair, CHANGE_STATUS_INDEX, "status", NULL);
	change->old.item = old->status.text;
	change->new.item = new->status.text;
	change->old.value = index_text(old->index);
	change->new.value = index_text(new->index);
	change->old.at = old->status.at;
	change->new.at = new->status.at;
}

/* A status that is gone or new is a value of its enumeration too. */
static void compare_statuses(const struct pair *pair)
{
	const struct list *olds = &pair->old->result.statuses;
	const struct list *news = &pair->new->result.statuses;
	const struct status_row *old = olds->items;
	const struct status_row *new = news->items;

	for (size_t i = 0; i < olds->count; i++)
		for (size_t j = 0; j < news->count; j++)
			if (comparison_same_name(pair->comparison, NULL,
						 old[i].status.text,
						 new[j].status.text))
				compare_status(pair, &old[i], &new[j]);
}

/* "index (UInt8)": a field of a result. */
static const char *field_text(struct arena *arena, const struct result *result,
			      const struct name *name)
{
	const struct field *field = type_field(result->type.type, name->text);

	return arena_printf(arena, "%s (%s)", name->text,
			    field->alternatives.count ?
				    choice_text(arena, field) :
				    field->type.name.text);
}

/* An enumeration has no fields: the type tells of a change to or from one. */
static void compare_fields(const struct pair *pair, const char *item,
			   const struct name *old, const struct name *new)
{
	struct arena *arena = pair->comparison->arena;
	struct change *change;

	if (!old->text || !new->text ||
	    comparison_same_name(pair->comparison, NULL, old->text, new->text))
		return;
	change = report(pair, CHANGE_RETYPED, "result", item);
	change->old.value = field_text(arena, &pair->old->result, old);
	change->new.value = field_text(arena, &pair->new->result, new);
	change->old.at = old->at;
	change->new.at = new->at;
}

static void compare_types_of(const struct pair *pair, const char *item,
			     const struct type_ref *old,
			     const struct type_ref *new)
{
	if (!comparison_same_type(pair->comparison, old, new))
		report_texts(pair, "result", item, &old->name, &new->name);
}

/* How an RMM answers a command that it does not have. */
static void compare_unsupported(const struct pair *pair)
{
	const struct name *old = &pair->old->result.unsupported;
	const struct name *new = &pair->new->result.unsupported;

	if (!comparison_same_name(pair->comparison, NULL, old->text, new->text))
		report_texts(pair, "the answer to", "unsupported commands", old,
			     new);
}

/* What is new or gone with the status shows as its outputs. */
static void compare_unfinished_status(const struct pair *pair)
{
	const struct name *old = &pair->old->unfinished.status;
	const struct name *new = &pair->new->unfinished.status;

	if (old->text && new->text &&
	    !comparison_same_name(pair->comparison, NULL, old->text, new->text))
		report_texts(pair, "the status of", "unfinished commands", old,
			     new);
}

static void compare_pair(const struct pair *pair)
{
	const struct interface *old = pair->old;
	const struct interface *new = pair->new;

	compare_versions(pair);
	compare_types_of(pair, "version", &old->version.type,
			 &new->version.type);
	compare_ranges(pair);
	compare_types_of(pair, "type", &old->result.type, &new->result.type);
	compare_fields(pair, "status", &old->result.status,
		       &new->result.status);
	compare_fields(pair, "index", &old->result.index, &new->result.index);
	compare_statuses(pair);
	compare_unsupported(pair);
	compare_unfinished_status(pair);
	compare_unfinished(pair->comparison, pair->topic, &old->unfinished,
			   &new->unfinished);
}

static const struct interface *find(const struct model *model, const char *name)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++)
		if (strcmp(interfaces[i].item.name.text, name) == 0)
			return &interfaces[i];
	return NULL;
}

static void compare_interface(struct comparison *comparison,
			      const struct interface *old,
			      const struct interface *new)
{
	const struct pair pair = {
		comparison,
		comparison_topic(comparison, "interface",
				 old ? old->item.name.text : NULL,
				 new ? new->item.name.text : NULL),
		old,
		new,
	};

	if (old && new)
		compare_pair(&pair);
	else if (old && !lacks_interface(comparison->new, pair.topic->old))
		report(&pair, CHANGE_REMOVED, "interface", NULL);
	else if (new && !lacks_interface(comparison->old, pair.topic->new))
		report(&pair, CHANGE_ADDED, "interface", NULL);
}

void compare_interfaces(struct comparison *comparison)
{
	const struct list *olds = &comparison->old->interfaces;
	const struct list *news = &comparison->new->interfaces;
	const struct interface *old = olds->items;
	const struct interface *new = news->items;

	for (size_t i = 0; i < olds->count; i++)
		compare_interface(comparison, &old[i],
				  find(comparison->new, old[i].item.name.text));
	for (size_t i = 0; i < news->count; i++)
		if (!find(comparison->old, new[i].item.name.text))
			compare_interface(comparison, NULL, &new[i]);
}
