/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * usage: floor OBJECT
 *
 * The least that libdw takes to look at every type of an object: each entry of
 * each unit, and each member of each structure and enumeration, by name.
 */
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <fcntl.h>
#include <stdio.h>

static unsigned long names;

static int has_members(Dwarf_Die *die)
{
	switch (dwarf_tag(die)) {
	case DW_TAG_structure_type:
	case DW_TAG_union_type:
	case DW_TAG_enumeration_type:
		return 1;
	default:
		return 0;
	}
}

static void walk(Dwarf_Die *parent, int depth)
{
	Dwarf_Die child;

	if (dwarf_child(parent, &child) != 0)
		return;
	do {
		names += dwarf_diename(&child) != NULL;
		if (depth == 0 && has_members(&child))
			walk(&child, 1);
	} while (dwarf_siblingof(&child, &child) == 0);
}

int main(int argc, char **argv)
{
	int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
	Dwarf *dwarf = dwarf_begin(file, DWARF_C_READ);
	Dwarf_CU *unit = NULL;
	Dwarf_Die die;

	if (!dwarf)
		return 1;
	while (dwarf_get_units(dwarf, unit, &unit, NULL, NULL, &die, NULL) == 0)
		walk(&die, 0);
	printf("%lu names\n", names);
	dwarf_end(dwarf);
	return 0;
}
