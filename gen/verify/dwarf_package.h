/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Packages of split units, .dwp: the .dwo files of a program in one. libdw of
 * elfutils 0.188 takes a package for a single .dwo; here each unit becomes the
 * .dwo again that it was.
 */
#ifndef RMIGEN_DWARF_PACKAGE_H
#define RMIGEN_DWARF_PACKAGE_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct dwarf_package {
	Elf *elf;
	const unsigned char *index;
	bool swapped; /* the numbers in it are of the other byte order */
	uint32_t columns;
	uint32_t units;
	uint32_t slots;
	bool has_types; /* units of single types, beside those of sources */
};

/* Whether @elf is a package; then fills @package, which keeps @elf. */
bool dwarf_package_open(struct dwarf_package *package, Elf *elf);

/*
 * The unit in row number @row, from 0 on, by itself; NULL: the package is
 * damaged. To be given to dwarf_package_close().
 */
Dwarf *dwarf_package_unit(const struct dwarf_package *package, uint32_t row);
void dwarf_package_close(Dwarf *unit);

/* The row of the unit with this ID; the number of rows if there is none. */
uint32_t dwarf_package_find(const struct dwarf_package *package, uint64_t id);

#endif
