/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/slot.h"

#include <inttypes.h>

#include "base/bytes.h"
#include "model/expression.h"
#include "model/layout.h"
#include "vectors/kinds.h"

/* Whole numbers that are tried whatever conditions say: levels, widths. */
#define SMALL_NUMBERS 65u

static uint64_t size_of(const struct slot *slot)
{
	return slot->type->width / 8;
}

uint64_t slot_get(const struct slot *slot)
{
	if (!slot->word)
		return bytes_load(slot->bytes, size_of(slot));
	return layout_get(*slot->word, &slot->input->bits);
}

void slot_set(const struct slot *slot, uint64_t value)
{
	if (slot->word)
		layout_set(slot->word, &slot->input->bits, value);
	else
		bytes_store(slot->bytes, size_of(slot), value);
}

bool slot_has(const struct slot *slot, const void *start, size_t size)
{
	const unsigned char *first =
		slot->word ? (const unsigned char *)slot->word : slot->bytes;
	size_t own = slot->word ? sizeof(*slot->word) : (size_t)size_of(slot);
	const unsigned char *looked = start;

	return first < looked + size && looked < first + own;
}

const char *slot_name(struct arena *arena, const struct slot *slot)
{
	const char *input = slot->input->item.name.text;

	if (!slot->leaf)
		return input;
	if (!slot->leaf->array)
		return arena_printf(arena, "%s.%s", input, slot->leaf->path);
	return arena_printf(arena, "%s.%s[%" PRIu64 "]", input,
			    slot->leaf->path, slot->index);
}

/* What the values of a type are made from, and where they go. */
struct attempt {
	const struct list *numbers;
	const struct list *others;
	struct slot_values *tried;
	uint64_t whole; /* what the slot holds now */
	uint64_t mask;	/* the bits of it that are changed */
	unsigned int lsb;
};

static void add(const struct attempt *attempt, uint64_t value)
{
	struct slot_values *tried = attempt->tried;

	value = (attempt->whole & ~attempt->mask) |
		(value << attempt->lsb & attempt->mask);
	for (size_t i = 0; i < tried->count; i++)
		if (tried->values[i] == value)
			return;
	if (tried->count < SLOT_VALUES)
		tried->values[tried->count++] = value;
}

static void add_around(const struct attempt *attempt, uint64_t value)
{
	add(attempt, value);
	add(attempt, value + 1);
	add(attempt, value - 1);
}

/* Named encodings; the lowest and the highest reserved one. */
static void add_encodings(const struct attempt *attempt,
			  const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;
	uint64_t lowest;
	uint64_t highest;

	for (size_t i = 0; i < type->enumerators.count; i++)
		add(attempt, values[i].encoding.value);
	if (vectors_reserved(type, &lowest, &highest)) {
		add(attempt, lowest);
		add(attempt, highest);
	}
}

/* Numbers that conditions compare with, and the values of other slots. */
static void add_known(const struct attempt *attempt)
{
	const struct integer *numbers = attempt->numbers->items;
	const uint64_t *others = attempt->others->items;

	for (size_t i = 0; i < attempt->numbers->count; i++)
		add_around(attempt, integer_bits(numbers[i]));
	for (size_t i = 0; i < attempt->others->count; i++)
		add(attempt, others[i]);
}

/* What makes a sum with another slot one of the numbers. */
static void add_sums(const struct attempt *attempt)
{
	const struct integer *numbers = attempt->numbers->items;
	const uint64_t *others = attempt->others->items;

	for (size_t i = 0; i < attempt->others->count; i++) {
		add_around(attempt, others[i]);
		add(attempt, -others[i]);
		for (size_t j = 0; j < attempt->numbers->count; j++)
			add_around(attempt,
				   integer_bits(numbers[j]) - others[i]);
	}
}

/* Each bit changed; each bit by itself; all bits. */
static void add_bits(const struct attempt *attempt)
{
	uint64_t value = (attempt->whole & attempt->mask) >> attempt->lsb;

	add_around(attempt, value);
	for (unsigned int bit = 0; bit < 64; bit++) {
		add(attempt, value ^ UINT64_C(1) << bit);
		add(attempt, UINT64_C(1) << bit);
	}
	add(attempt, UINT64_MAX);
}

static void add_scalar(const struct attempt *attempt, const struct type *type)
{
	bool is_number = type->encoding != SCALAR_ADDRESS;

	for (uint64_t i = 0; is_number && i < SMALL_NUMBERS; i++) {
		add(attempt, i);
		if (type->encoding == SCALAR_SIGNED)
			add(attempt, -i);
	}
	add_known(attempt);
	if (is_number)
		add_sums(attempt);
	add_bits(attempt);
}

static void add_type(const struct attempt *attempt, const struct type_ref *ref);

static void add_fields(const struct attempt *attempt, const struct type *type)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		struct attempt inner = *attempt;

		inner.lsb += fields[i].bits.lsb;
		inner.mask &=
			layout_mask(fields[i].bits.msb, fields[i].bits.lsb)
			<< attempt->lsb;
		if (fields[i].alternatives.count)
			add_bits(&inner);
		else if (!fields[i].reserved)
			add_type(&inner, &fields[i].type);
	}
}

static void add_type(const struct attempt *attempt, const struct type_ref *ref)
{
	if (ref->type->kind == TYPE_FIELDSET) {
		add_fields(attempt, ref->type);
	} else if (ref->type->kind == TYPE_ENUMERATION) {
		add_encodings(attempt, ref->type);
	} else {
		add_scalar(attempt, ref->type);
	}
}

void slot_try(const struct slot *slot, const struct list *numbers,
	      const struct list *others, struct slot_values *tried)
{
	const struct attempt attempt = {
		.numbers = numbers,
		.others = others,
		.tried = tried,
		.whole = slot_get(slot),
		.mask = layout_mask(slot->type->width - 1, 0),
	};

	tried->count = 0;
	add_type(&attempt, slot->type);
}
