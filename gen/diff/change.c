/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/change.h"

#include <stdlib.h>
#include <string.h>

const char *const change_classes[CLASS_COUNT] = {
	[CLASS_SAME] = "same",
	[CLASS_COMPATIBLE] = "compatible",
	[CLASS_INCOMPATIBLE] = "incompatible",
	[CLASS_REUSED] = "reused",
};

/* A kind, its mirror, its class and its texts; the second also its traits. */
#define KIND(kind, back, its_class, its_name, its_text, its_explanation) \
	[CHANGE_##kind] = {                                              \
		.name = (its_name),                                      \
		.mirror = CHANGE_##back,                                 \
		.class = CLASS_##its_class,                              \
		.text = (its_text),                                      \
		.explains = (its_explanation),                           \
	}
#define KIND_WITH(kind, back, its_class, its_name, its_text, its_explanation, \
		  ...)                                                        \
	[CHANGE_##kind] = { .name = (its_name),                               \
			    .mirror = CHANGE_##back,                          \
			    .class = CLASS_##its_class,                       \
			    .text = (its_text),                               \
			    .explains = (its_explanation),                    \
			    __VA_ARGS__ }

const struct change_info changes[CHANGE_COUNT] = {
	KIND(REUSED, REUSED, REUSED, "reused",
	     "{place} meant {old}{of old type} "
	     "and means {new}{of new type}",
	     "a number stands for something else"),
	KIND(REMOVED, ADDED, INCOMPATIBLE, "removed",
	     "{subject} {old} is gone{from old place}", "something is gone"),
	KIND(ADDED, REMOVED, COMPATIBLE, "added",
	     "{subject} {new} is new{at new place}",
	     "something is new, and so is its number"),
	KIND(USED_NOW_RESERVED, RESERVED_NOW_USED, INCOMPATIBLE,
	     "used-now-reserved",
	     "{old place}: {old}{of old type} before, unused now",
	     "a register, bits, memory or an encoding that was used is "
	     "not any more"),
	KIND(RESERVED_NOW_USED, USED_NOW_RESERVED, COMPATIBLE,
	     "reserved-now-used",
	     "{new place}: unused before, {new}{of new type} now",
	     "a register, bits, memory or an encoding that was unused "
	     "has a meaning now"),
	KIND_WITH(MOVED, MOVED, INCOMPATIBLE, "moved",
		  "{subject} {name} moved from {old place} to {new place}",
		  "a field or a member is at another place", .place = true),
	KIND_WITH(ARGUMENT_MOVED, ARGUMENT_MOVED, INCOMPATIBLE,
		  "argument-moved",
		  "{subject} {name} moved from {old place} to {new place}",
		  "an input or an output is in another register, or in "
		  "other bits of it",
		  .place = true),
	KIND_WITH(RE_ENCODED, RE_ENCODED, INCOMPATIBLE, "re-encoded",
		  "{subject} {name} was {old place} and is {new place} now",
		  "a command or a value has another number", .place = true),
	KIND_WITH(RESIZED, RESIZED, INCOMPATIBLE, "resized",
		  "{subject} {name} was {old place} and is {new place} now",
		  "something is wider or narrower, and not just by what was "
		  "reserved",
		  .place = true),
	KIND(SHRUNK, GROWN, INCOMPATIBLE, "shrunk",
	     "{subject} {name} was {old place} and "
	     "is only {new place} now",
	     "the end of something is reserved now"),
	KIND(GROWN, SHRUNK, COMPATIBLE, "grown",
	     "{subject} {name} was {old place} and is {new place} now, "
	     "by what was reserved",
	     "something has got the reserved bits or bytes behind it, "
	     "where zero means what it meant"),
	KIND(RETYPED, RETYPED, INCOMPATIBLE, "re-typed",
	     "{subject} {name} was {old value} and is {new value} now",
	     "the bits at a place are read in another way"),
	KIND(RULE, RULE, INCOMPATIBLE, "register-rule",
	     "{subject}: {old value} before, {new value} now",
	     "what is reserved or unused follows another rule"),
	KIND(VALIDITY_NARROWED, VALIDITY_WIDENED, INCOMPATIBLE,
	     "validity-narrowed",
	     "{subject} {name} is not valid any more on {old value}",
	     "an output means nothing on a status on which it did"),
	KIND(VALIDITY_WIDENED, VALIDITY_NARROWED, COMPATIBLE,
	     "validity-widened", "{subject} {name} is valid on {new value} too",
	     "an output means something on one more status"),
	KIND(PERMITTED_NARROWED, PERMITTED_WIDENED, INCOMPATIBLE,
	     "permitted-narrowed",
	     "{subject} {name}: the bits {old value} are not permitted "
	     "any more",
	     "bits that could be set cannot any more"),
	KIND(PERMITTED_WIDENED, PERMITTED_NARROWED, COMPATIBLE,
	     "permitted-widened",
	     "{subject} {name}: the bits {new value} are permitted too",
	     "bits that had to be zero can be set"),
	KIND_WITH(CONDITION_ADDED, CONDITION_REMOVED, INCOMPATIBLE,
		  "condition-added", "{subject} {new} is new",
		  "a call that succeeded may fail, or has another effect",
		  .lines = true, .condition = true),
	KIND_WITH(
		CONDITION_REMOVED, CONDITION_ADDED, INCOMPATIBLE,
		"condition-removed", "{subject} {old} is gone",
		"a call on whose failure or effect one could rely may not have it",
		.lines = true, .condition = true),
	KIND_WITH(
		CONDITION_CHANGED, CONDITION_CHANGED, INCOMPATIBLE,
		"condition-changed", "{subject} {name} has changed",
		"a call fails in other cases, or has another answer or effect",
		.lines = true, .condition = true),
	KIND_WITH(ORDER_REMOVED, ORDER_ADDED, INCOMPATIBLE, "order-removed",
		  "not ordered any more: {old value}",
		  "where two failure conditions hold, another answer is "
		  "possible",
		  .condition = true),
	KIND_WITH(ORDER_ADDED, ORDER_REMOVED, COMPATIBLE, "order-added",
		  "ordered now: {new value}",
		  "where two failure conditions hold, fewer answers are "
		  "possible",
		  .condition = true),
	KIND(TRAIT, TRAIT, INCOMPATIBLE, "trait-changed",
	     "{subject}: {old value} before, {new value} now",
	     "a command may do what it could not, or the other way round"),
	KIND(STATUS_INDEX, STATUS_INDEX, INCOMPATIBLE, "status-index",
	     "{subject} {name} came with {old value} and comes with {new "
	     "value} now",
	     "a status comes with another kind of index"),
	KIND(CONSTANT, CONSTANT, INCOMPATIBLE, "constant-changed",
	     "constant {name} was {old value} and is {new value} now",
	     "a number of the text has another value"),
	KIND(RANGE_REDUCED, RANGE_EXTENDED, INCOMPATIBLE, "range-reduced",
	     "function IDs {old value} are not set aside any more",
	     "function IDs do not belong to the interface any more"),
	KIND(RANGE_EXTENDED, RANGE_REDUCED, COMPATIBLE, "range-extended",
	     "function IDs {new value} are set aside too",
	     "more function IDs belong to the interface"),
	KIND(ALIGNMENT_RAISED, ALIGNMENT_LOWERED, INCOMPATIBLE,
	     "alignment-raised",
	     "an address of {new} is a multiple of {new value}, not only "
	     "of {old value}",
	     "an address of a structure that was good is not any more"),
	KIND(ALIGNMENT_LOWERED, ALIGNMENT_RAISED, COMPATIBLE,
	     "alignment-lowered",
	     "an address of {new} is a multiple of {new value}, no longer "
	     "of {old value}",
	     "more addresses of a structure are good"),
	KIND(NEGOTIATION, NEGOTIATION, INCOMPATIBLE, "negotiation-changed",
	     "{subject} were agreed on by {old value}, and now by {new value}",
	     "versions are agreed on in another way"),
	KIND(VERSION_MAJOR, VERSION_MAJOR, INCOMPATIBLE, "version-major",
	     "the version was {old value} and is {new value} now",
	     "the interface has another major version"),
	KIND(VERSION_LOWERED, VERSION_RAISED, INCOMPATIBLE, "version-lowered",
	     "the version was {old value} and is {new value} now",
	     "the interface has a lower minor version"),
	KIND(VERSION_RAISED, VERSION_LOWERED, COMPATIBLE, "version-raised",
	     "the version was {old value} and is {new value} now",
	     "the interface has a higher minor version"),
	KIND(RENAMED, RENAMED, SAME, "renamed",
	     "{subject} {old} is called {new} now",
	     "the same number and the same shape have a name like the "
	     "old one: source code must follow"),
	KIND_WITH(ABSTRACT_REMOVED, ABSTRACT_ADDED, SAME, "abstract-removed",
		  "{subject} {old} is gone",
		  "something that only conditions name, without a number, "
		  "is gone",
		  .condition = true),
	KIND_WITH(ABSTRACT_ADDED, ABSTRACT_REMOVED, SAME, "abstract-added",
		  "{subject} {new} is new",
		  "something that only conditions name, without a number, "
		  "is new",
		  .condition = true),
	KIND_WITH(ABSTRACT_CHANGED, ABSTRACT_CHANGED, SAME, "abstract-changed",
		  "{subject} {name} was {old value} and is {new value} now",
		  "something that only conditions name, without a number, "
		  "is another",
		  .condition = true),
};

/* By class; within one, what has a number is worse than what has none. */
static size_t weight_of(const struct change *change)
{
	if (change->suppressed)
		return 0;
	return 2 * (size_t)change->class + 1 +
	       (changes[change->kind].condition ? 0 : 1);
}

/* Worse ones first; equal ones keep their order: it is an insertion sort. */
static void sort_changes(struct list *list)
{
	struct change *items = list->items;

	for (size_t i = 1; i < list->count; i++) {
		struct change moving = items[i];
		size_t j = i;

		for (; j && weight_of(&items[j - 1]) < weight_of(&moving); j--)
			items[j] = items[j - 1];
		items[j] = moving;
	}
}

static size_t worst_in(const struct change_topic *topic)
{
	const struct change *first = topic->changes.items;

	return topic->changes.count ? weight_of(first) : 0;
}

bool change_is_whole(const struct change_topic *topic)
{
	const struct change *first = topic->changes.items;

	return topic->changes.count == 1 &&
	       (first->kind == CHANGE_REMOVED || first->kind == CHANGE_ADDED) &&
	       !first->old.item && !first->new.item;
}

/* What is gone comes first, what is new last, each together. */
static size_t group(const struct change_topic *topic)
{
	const struct change *first = topic->changes.items;

	if (!change_is_whole(topic))
		return 1;
	return first->kind == CHANGE_REMOVED ? 0 : 2;
}

/* What is called comes before what it is called with. */
static size_t rank(const struct change_topic *topic)
{
	static const char *const kinds[] = { "interface", "command" };
	size_t i = 0;

	while (i < sizeof(kinds) / sizeof(kinds[0]) &&
	       strcmp(kinds[i], topic->kind) != 0)
		i++;
	return i;
}

static bool comes_before(const struct change_topic *a,
			 const struct change_topic *b)
{
	if (worst_in(a) != worst_in(b))
		return worst_in(a) > worst_in(b);
	if (group(a) != group(b))
		return group(a) < group(b);
	return rank(a) < rank(b);
}

void changes_sort(struct list *topics)
{
	struct change_topic **items = topics->items;

	for (size_t i = 0; i < topics->count; i++)
		sort_changes(&items[i]->changes);
	for (size_t i = 1; i < topics->count; i++) {
		struct change_topic *moving = items[i];
		size_t j = i;

		for (; j && comes_before(moving, items[j - 1]); j--)
			items[j] = items[j - 1];
		items[j] = moving;
	}
}

struct change_counts changes_count(const struct list *topics)
{
	struct change_topic *const *items = topics->items;
	struct change_counts counts = { 0 };

	for (size_t i = 0; i < topics->count; i++) {
		const struct change *list = items[i]->changes.items;

		for (size_t j = 0; j < items[i]->changes.count; j++)
			if (list[j].suppressed)
				counts.suppressed++;
			else
				counts.of[list[j].class]++;
	}
	return counts;
}

enum change_class changes_worst(const struct change_counts *counts)
{
	enum change_class worst = CLASS_REUSED;

	while (worst > CLASS_SAME && !counts->of[worst])
		worst--;
	return worst;
}
