/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/layout.h"

#include "model/nesting.h"

uint64_t layout_mask(unsigned int msb, unsigned int lsb)
{
	return (UINT64_MAX >> (63 - msb)) & (UINT64_MAX << lsb);
}

uint64_t layout_get(uint64_t word, const struct bit_range *bits)
{
	return (word & layout_mask(bits->msb, bits->lsb)) >> bits->lsb;
}

void layout_set(uint64_t *word, const struct bit_range *bits, uint64_t value)
{
	uint64_t mask = layout_mask(bits->msb, bits->lsb);

	*word = (*word & ~mask) | (value << bits->lsb & mask);
}

/* The bits of a value, moved up from bit 0, that its type reserves. */
static uint64_t inner_reserved(const struct type_ref *ref, unsigned int lsb)
{
	if (!ref->type || ref->type->kind != TYPE_FIELDSET)
		return 0;
	return ref->type->reserved << lsb;
}

/* What all alternatives have in common. */
static uint64_t choice_reserved(const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;
	uint64_t mask = UINT64_MAX;

	for (size_t i = 0; i < field->alternatives.count; i++)
		mask &= inner_reserved(&alternatives[i].type, field->bits.lsb);
	return mask;
}

static uint64_t field_reserved(const struct field *field)
{
	if (field->reserved)
		return layout_mask(field->bits.msb, field->bits.lsb);
	if (field->alternatives.count)
		return choice_reserved(field);
	return inner_reserved(&field->type, field->bits.lsb);
}

uint64_t layout_reserved_mask(const struct type *type)
{
	const struct field *fields = type->fields.items;
	uint64_t mask = 0;

	for (size_t i = 0; i < type->fields.count; i++)
		mask |= field_reserved(&fields[i]);
	return mask;
}

void layout_fill(const struct model *model)
{
	struct type *const *types;
	struct nesting nesting;

	nesting_find(model, &nesting);
	types = nesting.order.items;
	for (size_t i = 0; i < nesting.order.count; i++)
		types[i]->reserved = layout_reserved_mask(types[i]);
}

uint64_t layout_alignment(const struct type_ref *ref)
{
	if (ref->type && ref->type->kind == TYPE_STRUCTURE)
		return ref->type->align.given ? ref->type->align.value : 8;
	return ref->width <= 64 ? ref->width / 8 : 1;
}

static bool has_negative(const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		if (values[i].encoding.negative)
			return true;
	return false;
}

bool layout_is_signed(const struct type *type)
{
	if (type->kind == TYPE_SCALAR)
		return type->encoding == SCALAR_SIGNED;
	return type->kind == TYPE_ENUMERATION && has_negative(type);
}

uint64_t layout_member_size(const struct member *member)
{
	if (member->padding)
		return member->size.value;
	if (member->count.given && member->stride.given) {
		uint64_t count = member->count.value;
		uint64_t stride = member->stride.value;

		/* What is checked may be nonsense, and must not wrap around. */
		if (stride && count > UINT64_MAX / stride)
			return UINT64_MAX;
		return count * stride;
	}
	return member->type.width / 8;
}

bool layout_is_returned(const struct type *type)
{
	const struct member *members = type->members.items;
	bool padded = false;

	for (size_t i = 0; i < type->members.count; i++) {
		if (members[i].item.name.text)
			continue;
		if (members[i].padding != RULE_MBZ)
			return false;
		padded = true;
	}
	return padded;
}
