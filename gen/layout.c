/* SPDX-License-Identifier: BSD-3-Clause */
#include "layout.h"

uint64_t layout_mask(unsigned int msb, unsigned int lsb)
{
	return (UINT64_MAX >> (63 - msb)) & (UINT64_MAX << lsb);
}

uint64_t layout_reserved_mask(const struct type *type)
{
	const struct field *fields = type->fields.items;
	uint64_t mask = 0;

	for (size_t i = 0; i < type->fields.count; i++)
		if (fields[i].reserved)
			mask |= layout_mask(fields[i].bits.msb,
					    fields[i].bits.lsb);
	return mask;
}

unsigned int layout_alignment(const struct type_ref *ref)
{
	if (ref->type && ref->type->kind == TYPE_STRUCTURE)
		return 8;
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
