/* SPDX-License-Identifier: BSD-3-Clause */
/* One structure of the debug information, with all that is inside it. */
#ifndef RMIGEN_DWARF_STRUCTURE_H
#define RMIGEN_DWARF_STRUCTURE_H

#include <elfutils/libdw.h>

#include "verify/object.h"

/* What a definition is read with. */
struct dwarf_reader {
	struct arena *arena;
	Dwarf_Die *skeleton; /* of a split unit: has its files; or NULL */
	bool big_endian;
};

/* Where @die is declared. */
struct place dwarf_place(const struct dwarf_reader *reader, Dwarf_Die *die);

/*
 * Reads the structure, class or union @die into @structure, whose name stands
 * there already. False if the information is damaged.
 */
bool dwarf_structure(const struct dwarf_reader *reader, Dwarf_Die *die,
		     struct object_structure *structure);

#endif
