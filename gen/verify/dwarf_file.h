/* SPDX-License-Identifier: BSD-3-Clause */
/* Opening a file for its debug information. */
#ifndef RMIGEN_DWARF_FILE_H
#define RMIGEN_DWARF_FILE_H

#include <elfutils/libdwfl.h>
#include <stdbool.h>

/*
 * Opens the object, archive, executable or kernel image @path; debug sections
 * of a relocatable file are relocated. No other file but a .dwo is ever looked
 * at, and no server asked. NULL: dwfl_errmsg() tells why.
 */
Dwfl *dwarf_file_open(const char *path);

/* The debug information of @module; NULL: dwfl_errmsg() tells why. */
Dwarf *dwarf_file_information(Dwfl_Module *module);

/*
 * Whether the relocatable file @elf has debug sections in section groups, as
 * -fdebug-types-section makes them; libdw does not see those.
 */
bool dwarf_file_has_groups(Elf *elf);

#endif
