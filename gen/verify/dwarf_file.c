/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_file.h"

#include <string.h>

/* Debug information is looked for in the file itself. */
static int no_other_file(Dwfl_Module *module, void **user, const char *name,
			 Dwarf_Addr base, const char *file, const char *link,
			 GElf_Word crc, char **found)
{
	(void)module;
	(void)user;
	(void)name;
	(void)base;
	(void)file;
	(void)link;
	(void)crc;
	(void)found;
	return -1;
}

Dwfl *dwarf_file_open(const char *path)
{
	static const Dwfl_Callbacks callbacks = {
		.find_debuginfo = no_other_file,
		.section_address = dwfl_offline_section_address,
	};
	Dwfl *dwfl = dwfl_begin(&callbacks);

	if (dwfl && dwfl_report_offline(dwfl, "", path, -1) &&
	    dwfl_report_end(dwfl, NULL, NULL) == 0)
		return dwfl;
	dwfl_end(dwfl);
	return NULL;
}

static bool has_symbols(Elf *elf)
{
	Elf_Scn *section = NULL;
	GElf_Shdr header;

	while ((section = elf_nextscn(elf, section)))
		if (gelf_getshdr(section, &header) &&
		    header.sh_type == SHT_SYMTAB)
			return true;
	return false;
}

Dwarf *dwarf_file_information(Dwfl_Module *module)
{
	GElf_Addr bias;
	Dwarf *dwarf = dwfl_module_getdwarf(module, &bias);
	Elf *elf = dwfl_module_getelf(module, &bias);

	if (dwarf || !elf || has_symbols(elf))
		return dwarf;
	/*
	 * A .dwo of clang is relocatable, but has no symbols to be relocated
	 * by, which libdwfl takes for an error. The process that reads it is
	 * soon at its end, and never closes this.
	 */
	return dwarf_begin_elf(elf, DWARF_C_READ, NULL);
}

bool dwarf_file_has_groups(Elf *elf)
{
	Elf_Scn *section = NULL;
	GElf_Shdr header;
	size_t names;

	if (elf_getshdrstrndx(elf, &names) != 0)
		return false;
	while ((section = elf_nextscn(elf, section))) {
		const char *name;

		if (!gelf_getshdr(section, &header) ||
		    !(header.sh_flags & SHF_GROUP))
			continue;
		name = elf_strptr(elf, names, header.sh_name);
		if (name && (strcmp(name, ".debug_info") == 0 ||
			     strcmp(name, ".debug_types") == 0))
			return true;
	}
	return false;
}

/*
 * The rest stands in for the part of libdw that asks servers on the network,
 * through a library that it loads: a static program can do neither. The linker
 * takes these in place of the archive's; the shared libdw does not see them.
 */
/* NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl*) */
int __libdwfl_debuginfod_find_executable(Dwfl *dwfl, const unsigned char *id,
					 size_t length);
int __libdwfl_debuginfod_find_debuginfo(Dwfl *dwfl, const unsigned char *id,
					size_t length);
void __libdwfl_debuginfod_end(void *client);

int __libdwfl_debuginfod_find_executable(Dwfl *dwfl, const unsigned char *id,
					 size_t length)
{
	(void)dwfl;
	(void)id;
	(void)length;
	return -1;
}

int __libdwfl_debuginfod_find_debuginfo(Dwfl *dwfl, const unsigned char *id,
					size_t length)
{
	(void)dwfl;
	(void)id;
	(void)length;
	return -1;
}

void __libdwfl_debuginfod_end(void *client)
{
	(void)client;
}
/* NOLINTEND(bugprone-reserved-identifier,cert-dcl*) */
