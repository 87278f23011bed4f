/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_type.h"

#include <dwarf.h>

#include "base/limits.h"

static bool is_qualifier(int tag)
{
	switch (tag) {
	case DW_TAG_typedef:
	case DW_TAG_const_type:
	case DW_TAG_volatile_type:
	case DW_TAG_restrict_type:
	case DW_TAG_atomic_type:
	case DW_TAG_packed_type:
		return true;
	default:
		return false;
	}
}

bool dwarf_is_structure(int tag)
{
	return tag == DW_TAG_structure_type || tag == DW_TAG_class_type ||
	       tag == DW_TAG_union_type;
}

uint64_t dwarf_number(Dwarf_Die *die, unsigned int name, uint64_t otherwise)
{
	Dwarf_Attribute attribute;
	Dwarf_Word number;

	if (dwarf_attr(die, name, &attribute) &&
	    dwarf_formudata(&attribute, &number) == 0)
		return number;
	return otherwise;
}

/* What DW_AT_type of @die refers to; a type unit holds the whole of a type. */
static bool type_of(Dwarf_Die *die, Dwarf_Die *type)
{
	Dwarf_Attribute attribute;

	if (!dwarf_attr(die, DW_AT_type, &attribute) ||
	    !dwarf_formref_die(&attribute, type))
		return false;
	if (dwarf_attr(type, DW_AT_signature, &attribute))
		dwarf_formref_die(&attribute, type);
	return true;
}

bool dwarf_bare_type(Dwarf_Die *die, Dwarf_Die *type)
{
	bool found = type_of(die, type);

	for (unsigned int i = 0; found && is_qualifier(dwarf_tag(type)); i++)
		found = i < LIMIT_TYPE_CHAIN && type_of(type, type);
	return found;
}

/* As C writes the type of an element: a typedef's name stays. */
static const char *type_name(struct arena *arena, const Dwarf_Die *die)
{
	static const struct {
		int tag;
		const char *word;
	} tags[] = {
		{ DW_TAG_structure_type, "struct " },
		{ DW_TAG_class_type, "class " },
		{ DW_TAG_union_type, "union " },
		{ DW_TAG_enumeration_type, "enum " },
	};
	Dwarf_Die type = *die;
	const char *stars = "", *word = "", *name;

	for (unsigned int i = 0; i < LIMIT_TYPE_CHAIN; i++) {
		int tag = dwarf_tag(&type);
		bool pointer = tag == DW_TAG_pointer_type;

		if (!pointer && (tag == DW_TAG_typedef || !is_qualifier(tag)))
			break;
		if (pointer)
			stars = arena_printf(arena, "%s*",
					     *stars ? stars : " ");
		if (!type_of(&type, &type))
			return arena_printf(arena, "void%s", stars);
	}
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (dwarf_tag(&type) == tags[i].tag)
			word = tags[i].word;
	name = dwarf_diename(&type);
	return arena_printf(arena, "%s%s%s", word, name ? name : "(unnamed)",
			    stars);
}

static enum object_kind kind_of(Dwarf_Die *type)
{
	int tag = dwarf_tag(type);

	if (dwarf_is_structure(tag))
		return OBJECT_STRUCTURE;
	if (tag == DW_TAG_enumeration_type)
		return OBJECT_ENUMERATION;
	if (tag == DW_TAG_pointer_type)
		return OBJECT_POINTER;
	if (tag != DW_TAG_base_type)
		return OBJECT_OTHER;
	switch (dwarf_number(type, DW_AT_encoding, 0)) {
	case DW_ATE_address:
	case DW_ATE_boolean:
	case DW_ATE_unsigned:
	case DW_ATE_unsigned_char:
	case DW_ATE_UTF:
		return OBJECT_UNSIGNED;
	case DW_ATE_signed:
	case DW_ATE_signed_char:
		return OBJECT_SIGNED;
	default:
		return OBJECT_OTHER;
	}
}

/* The elements of all dimensions; an array without a length has none. */
static uint64_t count_elements(Dwarf_Die *array)
{
	uint64_t count = 1;
	Dwarf_Die range;

	if (dwarf_child(array, &range) != 0)
		return 0;
	do {
		uint64_t one = dwarf_number(&range, DW_AT_count, 0);

		if (dwarf_tag(&range) != DW_TAG_subrange_type)
			continue;
		if (!dwarf_hasattr(&range, DW_AT_count))
			one = dwarf_number(&range, DW_AT_upper_bound,
					   UINT64_MAX) +
			      1;
		count *= one - dwarf_number(&range, DW_AT_lower_bound, 0);
	} while (dwarf_siblingof(&range, &range) == 0);
	return count;
}

/*
 * Goes from the array @type to its innermost element, filling in how many
 * there are and how far apart; @named keeps the typedefs of the element.
 */
static bool enter_array(struct object_member *member, Dwarf_Die *type,
			Dwarf_Die *named)
{
	Dwarf_Word size;

	member->count = 1;
	for (unsigned int i = 0; dwarf_tag(type) == DW_TAG_array_type; i++) {
		if (i == LIMIT_TYPE_CHAIN)
			return false;
		member->count *= count_elements(type);
		member->stride = dwarf_number(type, DW_AT_byte_stride, 0) * 8;
		/* The element; NOLINTNEXTLINE(readability-suspicious-*) */
		if (!type_of(type, named) || !dwarf_bare_type(type, type))
			return false;
	}
	if (dwarf_aggregate_size(type, &size) != 0)
		return false;
	if (!member->stride)
		member->stride = size * 8;
	member->width = member->count * member->stride;
	return true;
}

bool dwarf_member_type(struct arena *arena, Dwarf_Die *die,
		       struct object_member *member, Dwarf_Die *type)
{
	Dwarf_Word size;
	Dwarf_Die named;

	if (!type_of(die, &named) || !dwarf_bare_type(die, type))
		return false;
	if (dwarf_tag(type) == DW_TAG_array_type) {
		if (!enter_array(member, type, &named))
			return false;
	} else if (dwarf_aggregate_size(type, &size) == 0) {
		member->width = size * 8;
	} else {
		return false;
	}
	member->kind = kind_of(type);
	member->type = type_name(arena, &named);
	return true;
}
