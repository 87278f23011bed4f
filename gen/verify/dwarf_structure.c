/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_structure.h"

#include <dwarf.h>
#include <string.h>

#include "base/limits.h"

/* Where the members go that are read, and what surrounds them. */
struct frame {
	const struct dwarf_reader *reader;
	struct list *members;
	const char *prefix; /* of their names: "gic." or "" */
	uint64_t offset;    /* of the structure that they are in, in bits */
	unsigned int depth;
};

static bool add_members(const struct frame *frame, Dwarf_Die *die);

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

static bool is_structure(int tag)
{
	return tag == DW_TAG_structure_type || tag == DW_TAG_class_type ||
	       tag == DW_TAG_union_type;
}

/* The number that the attribute @name of @die holds, or @otherwise. */
static uint64_t number_of(Dwarf_Die *die, unsigned int name, uint64_t otherwise)
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

/* What dwarf_decl_file() is for: that of elfutils 0.188 aborts over a .dwo. */
static const char *declaring_file(Dwarf_Die *die)
{
	size_t count;
	uint64_t index = number_of(die, DW_AT_decl_file, UINT64_MAX);
	Dwarf_Files *files;
	Dwarf_Half version;
	Dwarf_Die unit;

	if (!dwarf_cu_die(die->cu, &unit, &version, NULL, NULL, NULL, NULL,
			  NULL) ||
	    dwarf_getsrcfiles(&unit, &files, &count) != 0 || index >= count ||
	    (index == 0 && version < 5))
		return NULL;
	return dwarf_filesrc(files, index, NULL, NULL);
}

struct place dwarf_place(const struct dwarf_reader *reader, Dwarf_Die *die)
{
	const char *file = declaring_file(die);
	int line = 0;

	if (!file || dwarf_decl_line(die, &line) != 0)
		return (struct place){ 0 };
	return (struct place){ arena_copy(reader->arena, file, strlen(file)),
			       (unsigned int)line };
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

	if (is_structure(tag))
		return OBJECT_STRUCTURE;
	if (tag == DW_TAG_enumeration_type)
		return OBJECT_ENUMERATION;
	if (tag == DW_TAG_pointer_type)
		return OBJECT_POINTER;
	if (tag != DW_TAG_base_type)
		return OBJECT_OTHER;
	switch (number_of(type, DW_AT_encoding, 0)) {
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
		uint64_t one = number_of(&range, DW_AT_count, 0);

		if (dwarf_tag(&range) != DW_TAG_subrange_type)
			continue;
		if (!dwarf_hasattr(&range, DW_AT_count))
			one = number_of(&range, DW_AT_upper_bound, UINT64_MAX) +
			      1;
		count *= one - number_of(&range, DW_AT_lower_bound, 0);
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
		member->stride = number_of(type, DW_AT_byte_stride, 0) * 8;
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

/* DW_AT_data_member_location: a number, or an expression that adds one. */
static bool byte_offset(Dwarf_Die *die, uint64_t *offset)
{
	Dwarf_Attribute attribute;
	size_t length;
	Dwarf_Op *operations;

	*offset = number_of(die, DW_AT_data_member_location, 0);
	if (*offset ||
	    !dwarf_attr(die, DW_AT_data_member_location, &attribute) ||
	    dwarf_formudata(&attribute, offset) == 0)
		return true;
	if (dwarf_getlocation(&attribute, &operations, &length) != 0 ||
	    length != 1 || operations[0].atom != DW_OP_plus_uconst)
		return false;
	*offset = operations[0].number;
	return true;
}

/* The offset of a bit-field, in one of the two ways to tell it. */
static uint64_t bit_offset(const struct dwarf_reader *reader, Dwarf_Die *die,
			   uint64_t bytes, const struct object_member *member,
			   uint64_t container)
{
	uint64_t from_top = number_of(die, DW_AT_bit_offset, UINT64_MAX);

	if (dwarf_hasattr(die, DW_AT_data_bit_offset))
		return number_of(die, DW_AT_data_bit_offset, 0);
	if (from_top == UINT64_MAX)
		return bytes * 8;
	/* Up to DWARF 3: from the highest bit of a container of this size. */
	container = number_of(die, DW_AT_byte_size, container / 8) * 8;
	if (reader->big_endian)
		return bytes * 8 + from_top;
	return bytes * 8 + container - from_top - member->width;
}

static bool read_type(const struct frame *frame, Dwarf_Die *die,
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
	member->type = type_name(frame->reader->arena, &named);
	return true;
}

static bool read_offset(const struct frame *frame, Dwarf_Die *die,
			struct object_member *member)
{
	uint64_t container = member->width;
	uint64_t bytes;

	if (!byte_offset(die, &bytes))
		return false;
	member->offset = bytes * 8;
	if (dwarf_hasattr(die, DW_AT_bit_size)) {
		member->bit_field = true;
		member->width = number_of(die, DW_AT_bit_size, 0);
		member->offset = bit_offset(frame->reader, die, bytes, member,
					    container);
	}
	member->offset += frame->offset;
	return true;
}

/* Lists the members of the member's type, behind the member's name if any. */
static bool add_inner(const struct frame *frame, const char *name,
		      uint64_t offset, Dwarf_Die *type)
{
	struct frame inner = *frame;

	if (frame->depth == LIMIT_NESTING)
		return false;
	inner.depth++;
	inner.offset = offset;
	if (name)
		inner.prefix = arena_printf(frame->reader->arena, "%s%s.",
					    frame->prefix, name);
	return add_members(&inner, type);
}

static bool add_member(const struct frame *frame, Dwarf_Die *die)
{
	struct arena *arena = frame->reader->arena;
	const char *name = dwarf_diename(die);
	struct object_member member = { 0 };
	Dwarf_Die type;

	if (!read_type(frame, die, &member, &type) ||
	    !read_offset(frame, die, &member) ||
	    frame->members->count == LIMIT_MEMBERS)
		return false;
	if (name && dwarf_tag(die) == DW_TAG_member) {
		struct object_member *added =
			list_add(arena, frame->members, sizeof(*added));

		member.name = arena_printf(arena, "%s%s", frame->prefix, name);
		member.place = dwarf_place(frame->reader, die);
		*added = member;
	} else {
		name = NULL;
	}
	return !is_structure(dwarf_tag(&type)) ||
	       add_inner(frame, name, member.offset, &type);
}

static bool is_static(Dwarf_Die *die)
{
	return dwarf_hasattr(die, DW_AT_external) ||
	       dwarf_hasattr(die, DW_AT_declaration);
}

static bool add_members(const struct frame *frame, Dwarf_Die *die)
{
	Dwarf_Die child;
	int status = dwarf_child(die, &child);

	for (; status == 0; status = dwarf_siblingof(&child, &child)) {
		int tag = dwarf_tag(&child);

		if ((tag == DW_TAG_member && !is_static(&child)) ||
		    tag == DW_TAG_inheritance)
			if (!add_member(frame, &child))
				return false;
	}
	return status > 0;
}

bool dwarf_structure(const struct dwarf_reader *reader, Dwarf_Die *die,
		     struct object_structure *structure)
{
	const struct frame frame = { reader, &structure->members, "", 0, 0 };

	structure->size = number_of(die, DW_AT_byte_size, 0);
	structure->place = dwarf_place(reader, die);
	return add_members(&frame, die);
}
