/* SPDX-License-Identifier: BSD-3-Clause */
/* The types of the debug information, and what members of them hold. */
#ifndef RMIGEN_DWARF_TYPE_H
#define RMIGEN_DWARF_TYPE_H

#include <elfutils/libdw.h>

#include "verify/object.h"

/* The number that the attribute @name of @die holds, or @otherwise. */
uint64_t dwarf_number(Dwarf_Die *die, unsigned int name, uint64_t otherwise);

/* Whether what has the tag can have members. */
bool dwarf_is_structure(int tag);

/*
 * The type of @die without the typedefs and qualifiers around it, in @type;
 * false if it has none.
 */
bool dwarf_bare_type(Dwarf_Die *die, Dwarf_Die *type);

/*
 * Fills in what the type of the member @die says: kind, name, width, and how
 * many elements there are and how far apart. @type is the innermost one. False
 * if the information is damaged.
 */
bool dwarf_member_type(struct arena *arena, Dwarf_Die *die,
		       struct object_member *member, Dwarf_Die *type);

#endif
