/* SPDX-License-Identifier: BSD-3-Clause */
/* One structure of the debug information, with all that is inside it. */
#ifndef RMIGEN_DWARF_STRUCTURE_H
#define RMIGEN_DWARF_STRUCTURE_H

#include <elfutils/libdw.h>

#include "verify/object.h"

/* What arena and byte order a definition is read with. */
struct dwarf_reader {
	struct arena *arena;
	bool big_endian;
};

/* Where @die is declared. */
struct place dwarf_place(const struct dwarf_reader *reader, Dwarf_Die *die);

/*
 * The type of @die without the typedefs and qualifiers around it, in @type;
 * false if it has none.
 */
bool dwarf_bare_type(Dwarf_Die *die, Dwarf_Die *type);

/*
 * Reads the structure, class or union @die into @structure, whose name stands
 * there already. False if the information is damaged.
 */
bool dwarf_structure(const struct dwarf_reader *reader, Dwarf_Die *die,
		     struct object_structure *structure);

#endif
