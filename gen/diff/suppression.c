/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/suppression.h"

#include <string.h>

#include "model/model.h"
#include "read/reader.h"

/* One entry: all changes of a kind in a topic, or of one item of it. */
struct entry {
	int kind; /* enum change_kind */
	struct name topic;
	struct name item; /* no text: any */
	struct name reason;
};

struct suppression {
	struct list entries; /* struct entry */
};

#define KEY(must, key, value, where, text)                             \
	{                                                              \
		.name = (key), .kind = (value), .required = (must),    \
		.offset = offsetof(struct entry, where), .doc = (text) \
	}

/* The kinds of change as the words of the key `kind`. */
static const struct choice *kind_words(struct arena *arena)
{
	struct choice *words =
		arena_alloc(arena, (CHANGE_COUNT + 1) * sizeof(*words));

	for (int i = 0; i < CHANGE_COUNT; i++)
		words[i] = (struct choice){ changes[i].name, i };
	return words;
}

static bool read(struct arena *arena, const struct source *source,
		 struct suppression *suppression,
		 struct diagnostics *diagnostics)
{
	struct key entry_keys[] = {
		KEY(true, "kind", VALUE_CHOICE, kind, "The kind of change."),
		KEY(true, "topic", VALUE_TEXT, topic,
		    "The command, type or interface."),
		KEY(false, "item", VALUE_TEXT, item, "What it is in there."),
		KEY(true, "reason", VALUE_TEXT, reason, "Why it does no harm."),
	};
	const struct shape entry_shape = {
		.name = "suppressed change",
		.keys = entry_keys,
		.key_count = sizeof(entry_keys) / sizeof(entry_keys[0]),
	};
	const struct key root_keys[] = {
		{ .name = "suppress",
		  .kind = VALUE_ITEMS,
		  .required = true,
		  .offset = offsetof(struct suppression, entries),
		  .doc = "The changes.",
		  .shapes = &entry_shape,
		  .shape_count = 1,
		  .item_size = sizeof(struct entry) },
	};
	const struct shape root = { .name = "list of suppressed changes",
				    .keys = root_keys,
				    .key_count = 1 };

	entry_keys[0].choices = kind_words(arena);
	return reader_read(&root, suppression, arena, source, diagnostics);
}

static bool is(const char *name, const struct name *wanted)
{
	return name && strcmp(name, wanted->text) == 0;
}

static bool matches(const struct entry *entry, const struct change *change)
{
	const struct side *old = &change->old;
	const struct side *new = &change->new;

	return (int)change->kind == entry->kind &&
	       (is(old->topic, &entry->topic) ||
		is(new->topic, &entry->topic)) &&
	       (!entry->item.text || is(old->item, &entry->item) ||
		is(new->item, &entry->item));
}

static bool apply(const struct entry *entry, const struct list *topics)
{
	struct change_topic *const *items = topics->items;
	bool found = false;

	for (size_t i = 0; i < topics->count; i++) {
		struct change *list = items[i]->changes.items;

		for (size_t j = 0; j < items[i]->changes.count; j++)
			if (matches(entry, &list[j])) {
				list[j].suppressed = entry->reason.text;
				found = true;
			}
	}
	return found;
}

static void report_unused(struct diagnostics *diagnostics,
			  const struct entry *entry)
{
	diagnostic_error(diagnostics, entry->topic.at, "suppression-unused",
			 "no change '%s' of %s%s%s was found",
			 changes[entry->kind].name, entry->topic.text,
			 entry->item.text ? "." : "",
			 entry->item.text ? entry->item.text : "");
}

bool suppression_apply(struct arena *arena, const char *path,
		       const struct list *topics,
		       struct diagnostics *diagnostics)
{
	struct source *source = arena_alloc(arena, sizeof(*source));
	struct suppression suppression = { 0 };
	const struct entry *entries;
	const char *error;

	if (!source_read(arena, source, path, &error)) {
		diagnostic_error(diagnostics, (struct position){ 0 }, NULL,
				 "%s: %s", path, error);
		return false;
	}
	if (!read(arena, source, &suppression, diagnostics))
		return false;
	entries = suppression.entries.items;
	for (size_t i = 0; i < suppression.entries.count; i++)
		if (!apply(&entries[i], topics))
			report_unused(diagnostics, &entries[i]);
	return diagnostics->errors.count == 0;
}
