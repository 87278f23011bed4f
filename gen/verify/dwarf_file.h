/* SPDX-License-Identifier: BSD-3-Clause */
/* Opening a file for its debug information. */
#ifndef RMIGEN_DWARF_FILE_H
#define RMIGEN_DWARF_FILE_H

#include <elfutils/libdwfl.h>
#include <stdbool.h>

#include "base/arena.h"
#include "verify/dwarf_package.h"

/*
 * Opens the object, archive, executable or kernel image @path; debug sections
 * of a relocatable file are relocated. NULL: dwfl_errmsg() tells why.
 */
Dwfl *dwarf_file_open(const char *path);

/*
 * The debug information of @module: its own, or where a debugger finds it, by
 * build ID or .gnu_debuglink. No server is asked. NULL if there is none.
 */
Dwarf *dwarf_file_information(Dwfl_Module *module);

/* Why @elf has none, and what to do about it. */
const char *dwarf_file_why_none(Elf *elf, struct arena *arena);

/* The file that dwz moved a part of @dwarf to, if it is not there; or NULL. */
const char *dwarf_file_missing_shared(Dwarf *dwarf);

/* Opens the package of split units beside @module; elf_end() closes it. */
bool dwarf_file_package(Dwfl_Module *module, struct arena *arena,
			struct dwarf_package *package);

/* What that package is called; NULL if the module has no file. */
const char *dwarf_file_package_name(Dwfl_Module *module, struct arena *arena);

/*
 * Whether the relocatable file @elf has debug sections in section groups, as
 * -fdebug-types-section makes them; libdw does not see those.
 */
bool dwarf_file_has_groups(Elf *elf);

#endif
