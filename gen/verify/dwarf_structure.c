/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_structure.h"

#include <dwarf.h>
#include <string.h>

#include "base/limits.h"
#include "verify/dwarf_type.h"

/* Where the members go that are read, and what surrounds them. */
struct frame {
	const struct dwarf_reader *reader;
	struct list *members;
	const char *prefix; /* of their names: "gic." or "" */
	uint64_t offset;    /* of the structure that they are in, in bits */
	unsigned int depth;
};

static bool add_members(const struct frame *frame, Dwarf_Die *die);

/* The file of that number in the line table of the unit, or NULL. */
static const char *numbered_file(Dwarf_Die *unit, uint64_t number)
{
	Dwarf_Files *files;
	size_t count;

	if (dwarf_getsrcfiles(unit, &files, &count) != 0 || number >= count)
		return NULL;
	return dwarf_filesrc(files, number, NULL, NULL);
}

/* What dwarf_decl_file() is for: that of elfutils 0.188 aborts over a .dwo. */
static const char *declaring_file(const struct dwarf_reader *reader,
				  Dwarf_Die *die)
{
	uint64_t number = dwarf_number(die, DW_AT_decl_file, UINT64_MAX);
	const char *file;
	Dwarf_Half version;
	Dwarf_Die unit;

	if (!dwarf_cu_die(die->cu, &unit, &version, NULL, NULL, NULL, NULL,
			  NULL) ||
	    (number == 0 && version < 5))
		return NULL;
	file = numbered_file(&unit, number);
	return file || !reader->skeleton ?
		       file :
		       numbered_file(reader->skeleton, number);
}

struct place dwarf_place(const struct dwarf_reader *reader, Dwarf_Die *die)
{
	const char *file = declaring_file(reader, die);
	int line = 0;

	if (!file || dwarf_decl_line(die, &line) != 0)
		return (struct place){ 0 };
	return (struct place){ arena_copy(reader->arena, file, strlen(file)),
			       (unsigned int)line };
}

/* DW_AT_data_member_location: a number, or an expression that adds one. */
static bool byte_offset(Dwarf_Die *die, uint64_t *offset)
{
	Dwarf_Attribute attribute;
	size_t length;
	Dwarf_Op *operations;

	*offset = dwarf_number(die, DW_AT_data_member_location, 0);
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
	uint64_t from_top = dwarf_number(die, DW_AT_bit_offset, UINT64_MAX);

	if (dwarf_hasattr(die, DW_AT_data_bit_offset))
		return dwarf_number(die, DW_AT_data_bit_offset, 0);
	if (from_top == UINT64_MAX)
		return bytes * 8;
	/* Up to DWARF 3: from the highest bit of a container of this size. */
	container = dwarf_number(die, DW_AT_byte_size, container / 8) * 8;
	if (reader->big_endian)
		return bytes * 8 + from_top;
	return bytes * 8 + container - from_top - member->width;
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
		member->width = dwarf_number(die, DW_AT_bit_size, 0);
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

	if (!dwarf_member_type(arena, die, &member, &type) ||
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
	return !dwarf_is_structure(dwarf_tag(&type)) ||
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

	structure->size = dwarf_number(die, DW_AT_byte_size, 0);
	structure->place = dwarf_place(reader, die);
	return add_members(&frame, die);
}
