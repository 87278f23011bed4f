/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_type_rows.h"

#include <inttypes.h>
#include <string.h>

#include "diff/compare_choices.h"
#include "model/layout.h"
#include "model/model_words.h"

#define SIZE_OF(array) (sizeof(array) / sizeof((array)[0]))

static const char *bits_place(struct arena *arena, uint64_t first,
			      uint64_t last)
{
	if (first == last)
		return arena_printf(arena, "bit %" PRIu64, first);
	return arena_printf(arena, "bits %" PRIu64 ":%" PRIu64, last, first);
}

static const char *bytes_place(struct arena *arena, uint64_t first,
			       uint64_t last)
{
	if (first == last)
		return arena_printf(arena, "byte 0x%" PRIx64, first);
	return arena_printf(arena, "bytes 0x%" PRIx64 "-0x%" PRIx64, first,
			    last);
}

static const char *encoding_place(struct arena *arena, uint64_t first,
				  uint64_t last)
{
	(void)last;
	return arena_printf(arena, "encoding %" PRIu64, first);
}

/* The bits that may be set; all, where nothing says which. */
static uint64_t permitted_mask(const struct member *member)
{
	unsigned int width = member->type.width;

	if (member->permitted.given)
		return member->permitted.value;
	return width && width < 64 ? layout_mask(width - 1, 0) : UINT64_MAX;
}

static void compare_members(struct comparison *comparison,
			    const struct row_table *table,
			    const struct row *old, const struct row *new)
{
	uint64_t before = permitted_mask(old->item);
	uint64_t after = permitted_mask(new->item);
	const struct {
		enum change_kind kind;
		uint64_t bits;
	} kinds[] = {
		{ CHANGE_PERMITTED_NARROWED, before & ~after },
		{ CHANGE_PERMITTED_WIDENED, after & ~before },
	};

	for (size_t i = 0; i < SIZE_OF(kinds); i++) {
		struct change *change;

		if (!kinds[i].bits)
			continue;
		change = comparison_add(comparison, table->topic, kinds[i].kind,
					table->kind->subject);
		change->old = rows_side(table->topic->old, old);
		change->new = rows_side(table->topic->new, new);
		change->old.value = change->new.value = arena_printf(
			comparison->arena, "0x%" PRIx64, kinds[i].bits);
	}
}

static const struct row_kind field_rows = {
	.subject = "field",
	.moved = CHANGE_MOVED,
	.place = bits_place,
	.compare = compare_choices,
};

static const struct row_kind value_rows = {
	.subject = "value",
	.moved = CHANGE_RE_ENCODED,
	.place = encoding_place,
};

static const struct row_kind member_rows = {
	.subject = "member",
	.moved = CHANGE_MOVED,
	.place = bytes_place,
	.compare = compare_members,
};

static struct row *add_row(struct arena *arena, struct list *rows,
			   const struct item *item, struct position unnamed)
{
	struct row *row = list_add(arena, rows, sizeof(*row));

	row->item = item;
	row->name = item->name.text;
	row->at = item->name.text ? item->name.at : unnamed;
	return row;
}

static const char *field_text(struct arena *arena, const struct field *field)
{
	if (field->reserved)
		return word_rule(field->reserved);
	if (field->alternatives.count)
		return choice_text(arena, field);
	return field->type.name.text;
}

static void list_fields(struct arena *arena, const struct type *type,
			struct list *rows)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct field *field = &fields[i];
		struct row *row =
			add_row(arena, rows, &field->item, field->bits.at);

		row->first = field->bits.lsb;
		row->last = field->bits.msb;
		row->place = bits_place(arena, row->first, row->last);
		row->rule = field->reserved;
		row->value = field_text(arena, field);
		row->type = field->type.name.text ? &field->type : NULL;
	}
}

static void list_values(struct arena *arena, const struct type *type,
			struct list *rows)
{
	const struct enumerator *values = type->enumerators.items;
	uint64_t mask = layout_mask((unsigned int)type->width.value - 1, 0);

	for (size_t i = 0; i < type->enumerators.count; i++) {
		const struct number *encoding = &values[i].encoding;
		struct row *row =
			add_row(arena, rows, &values[i].item, encoding->at);

		row->first = row->last = encoding->value & mask;
		row->place =
			arena_printf(arena,
				     encoding->negative ? "encoding %" PRId64 :
				     encoding->hex ? "encoding 0x%" PRIX64 :
						     "encoding %" PRIu64,
				     encoding->value);
	}
}

/* "Bits64[4]": what stands at the place of a member. */
static const char *member_value(struct arena *arena,
				const struct member *member)
{
	if (member->padding)
		return word_rule(member->padding);
	if (!member->count.given)
		return member->type.name.text;
	return arena_printf(arena, "%s[%" PRIu64 "]", member->type.name.text,
			    member->count.value);
}

static void list_members(struct arena *arena, const struct type *type,
			 struct list *rows)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++) {
		const struct member *member = &members[i];
		struct row *row =
			add_row(arena, rows, &member->item, member->offset.at);

		row->first = member->offset.value;
		row->last = row->first + layout_member_size(member) - 1;
		row->place = bytes_place(arena, row->first, row->last);
		row->rule = member->padding;
		row->value = member_value(arena, member);
		row->type = member->padding ? NULL : &member->type;
		row->stride = member->stride.value;
	}
}

/* How many encodings there are; the last one is lost if there are 2^64. */
static uint64_t encodings(const struct type *type)
{
	uint64_t last = layout_mask((unsigned int)type->width.value - 1, 0);

	return last == UINT64_MAX ? last : last + 1;
}

static uint64_t bits(const struct type *type)
{
	return type->width.value;
}

static uint64_t bytes(const struct type *type)
{
	return type->size.value;
}

/* The types that have rows with numbers. */
static const struct {
	const struct row_kind *kind;
	void (*list)(struct arena *arena, const struct type *type,
		     struct list *rows);
	uint64_t (*room)(const struct type *type);
} layouts[] = {
	[TYPE_FIELDSET] = { &field_rows, list_fields, bits },
	[TYPE_ENUMERATION] = { &value_rows, list_values, encodings },
	[TYPE_STRUCTURE] = { &member_rows, list_members, bytes },
};

bool type_has_rows(const struct type *type)
{
	return type->kind < SIZE_OF(layouts);
}

/* Rows of a type that is on one side only are part of its own change. */
static void hide_rows(struct list *rows)
{
	struct row *items = rows->items;

	for (size_t i = 0; i < rows->count; i++)
		items[i].inside_change = true;
}

struct row_table *type_rows(struct comparison *comparison, enum type_kind kind,
			    const struct type *old, const struct type *new)
{
	struct arena *arena = comparison->arena;
	struct row_table *table = arena_alloc(arena, sizeof(*table));

	table->kind = layouts[kind].kind;
	table->old_type = old;
	table->new_type = new;
	if (old) {
		layouts[kind].list(arena, old, &table->old);
		table->old_room = layouts[kind].room(old);
	}
	if (new) {
		layouts[kind].list(arena, new, &table->new);
		table->new_room = layouts[kind].room(new);
	}
	if (!old || !new) {
		hide_rows(&table->old);
		hide_rows(&table->new);
	}
	return table;
}
