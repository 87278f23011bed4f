/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/policy.h"

#include <string.h>

#include "model/layout.h"

#define SLOT_BYTES 8u

/* The reason that @list gives for @name, or NULL. */
static const char *find_reason(const struct list *list, const char *name)
{
	struct policy_entry *entries = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (strcmp(entries[i].name, name) == 0) {
			entries[i].used = true;
			return entries[i].reason;
		}
	return NULL;
}

/* Adds a padding row, or lengthens the one that ends where it starts. */
static void add_padding(struct arena *arena, struct list *rows,
			const struct layout_row *padding)
{
	struct layout_row *items = rows->items;
	struct layout_row *last = rows->count ? &items[rows->count - 1] : NULL;

	if (!padding->size)
		return;
	if (last && !last->member && last->rule == padding->rule) {
		last->size += padding->size;
		if (padding->dropped)
			last->dropped = padding->dropped;
		return;
	}
	last = list_add(arena, rows, sizeof(*last));
	*last = *padding;
}

/* The rule of the structure's padding, which a dropped member takes over. */
static enum rule structure_rule(const struct type *type)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++)
		if (members[i].padding)
			return members[i].padding;
	return RULE_SBZ;
}

/* Whether the rest of the member's slot is padding, in the row behind it. */
static bool can_widen(const struct type *type, const struct member *member)
{
	const struct member *members = type->members.items;
	const struct member *next = member + 1;

	return member->type.width < SLOT_BYTES * 8 && !member->count.given &&
	       member->offset.value % SLOT_BYTES == 0 &&
	       next < members + type->members.count && next->padding &&
	       next->offset.value + next->size.value >=
		       member->offset.value + SLOT_BYTES;
}

static void add_member(struct arena *arena, const struct type *type,
		       const struct policy *policy, struct list *rows,
		       const struct member *member)
{
	const char *path = arena_printf(arena, "%s.%s", type->item.name.text,
					member->item.name.text);
	struct layout_row row = { .member = member,
				  .offset = member->offset.value,
				  .size = layout_member_size(member),
				  .element_size = member->type.width / 8 };
	struct layout_row *added;

	if (policy)
		row.dropped = find_reason(&policy->drops, path);
	if (row.dropped) {
		row.member = NULL;
		row.rule = structure_rule(type);
		add_padding(arena, rows, &row);
		return;
	}
	if (policy && can_widen(type, member))
		row.slot = find_reason(&policy->slots, type->item.name.text);
	if (row.slot)
		row.size = row.element_size = SLOT_BYTES;
	added = list_add(arena, rows, sizeof(*added));
	*added = row;
}

/* Where the rows so far end. */
static uint64_t end_of(const struct list *rows)
{
	const struct layout_row *items = rows->items;

	return rows->count ? items[rows->count - 1].offset +
				     items[rows->count - 1].size :
			     0;
}

void policy_layout(struct arena *arena, const struct type *type,
		   const struct policy *policy, struct list *rows)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++) {
		struct layout_row padding = { .padding = &members[i].item,
					      .rule = members[i].padding,
					      .offset = members[i].offset.value,
					      .size = layout_member_size(
						      &members[i]) };
		uint64_t taken;

		if (!members[i].padding) {
			add_member(arena, type, policy, rows, &members[i]);
			continue;
		}
		/* A widened member has taken the start of its padding. */
		taken = end_of(rows) > padding.offset ?
				end_of(rows) - padding.offset :
				0;
		padding.offset += taken;
		padding.size -= taken;
		add_padding(arena, rows, &padding);
	}
}

const char *policy_aligned(const struct type *type, const struct policy *policy)
{
	return policy && type->align.given ?
		       find_reason(&policy->aligned, type->item.name.text) :
		       NULL;
}
