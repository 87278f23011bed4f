/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_file.h"

#include <elfutils/libdwelf.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

Dwfl *dwarf_file_open(const char *path)
{
	static const Dwfl_Callbacks callbacks = {
		.find_debuginfo = dwfl_standard_find_debuginfo,
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

static bool is_types_or_info(const char *name)
{
	return strcmp(name, ".debug_info") == 0 ||
	       strcmp(name, ".debug_types") == 0;
}

/* Whether there is debug information in a section with all of @flags. */
static bool has_information(Elf *elf, GElf_Xword flags)
{
	Elf_Scn *section = NULL;
	GElf_Shdr header;
	size_t names;

	if (elf_getshdrstrndx(elf, &names) != 0)
		return false;
	while ((section = elf_nextscn(elf, section))) {
		const char *name;

		if (!gelf_getshdr(section, &header) ||
		    header.sh_type == SHT_NOBITS ||
		    (header.sh_flags & flags) != flags)
			continue;
		name = elf_strptr(elf, names, header.sh_name);
		if (name && is_types_or_info(name))
			return true;
	}
	return false;
}

bool dwarf_file_has_groups(Elf *elf)
{
	return has_information(elf, SHF_GROUP);
}

/* "a/b.debug" of the module, with @end behind it; NULL: it has no such file. */
static const char *named_after(Dwfl_Module *module, struct arena *arena,
			       bool debug, const char *end)
{
	const char *main = NULL, *separate = NULL;

	dwfl_module_info(module, NULL, NULL, NULL, NULL, NULL, &main,
			 &separate);
	if (debug)
		main = separate;
	return main ? arena_printf(arena, "%s%s", main, end) : NULL;
}

static bool open_package(const char *path, struct dwarf_package *package)
{
	int file = path ? open(path, O_RDONLY) : -1;
	Elf *elf = elf_begin(file, ELF_C_READ_MMAP_PRIVATE, NULL);
	bool good = elf && dwarf_package_open(package, elf);

	if (!good)
		elf_end(elf);
	else
		elf_cntl(elf, ELF_C_FDREAD);
	if (file >= 0)
		close(file);
	return good;
}

bool dwarf_file_package(Dwfl_Module *module, struct arena *arena,
			struct dwarf_package *package)
{
	return open_package(named_after(module, arena, false, ".dwp"),
			    package) ||
	       open_package(named_after(module, arena, true, ".dwp"), package);
}

const char *dwarf_file_package_name(Dwfl_Module *module, struct arena *arena)
{
	const char *path = named_after(module, arena, false, ".dwp");
	const char *slash = path ? strrchr(path, '/') : NULL;

	return slash ? slash + 1 : path;
}

const char *dwarf_file_missing_shared(Dwarf *dwarf)
{
	const char *name;
	const void *id;

	if (dwelf_dwarf_gnu_debugaltlink(dwarf, &name, &id) <= 0 ||
	    dwarf_getalt(dwarf))
		return NULL;
	return name;
}

/* The build ID as it stands in paths: "ab/cdef0123"; NULL: there is none. */
static const char *build_id(Elf *elf, struct arena *arena)
{
	const void *bits = NULL;
	ssize_t length = dwelf_elf_gnu_build_id(elf, &bits);
	const unsigned char *bytes = bits;
	const char *text = "";

	for (ssize_t i = 0; i < length; i++)
		text = arena_printf(arena, "%s%02x%s", text, bytes[i],
				    i ? "" : "/");
	return *text ? text : NULL;
}

const char *dwarf_file_why_none(Elf *elf, struct arena *arena)
{
	const char *id = build_id(elf, arena);
	GElf_Word checksum;
	const char *link = dwelf_elf_gnu_debuglink(elf, &checksum);

	if (has_information(elf, 0))
		return dwfl_errmsg(-1); /* what is there is damaged */
	if (link)
		return arena_printf(arena,
				    "its debug information is in %s, which is "
				    "not there or is of another build: put it "
				    "beside the file, into .debug there or "
				    "below /usr/lib/debug, or give that file",
				    link);
	if (id)
		return arena_printf(arena,
				    "it has no debug information, and there "
				    "is no /usr/lib/debug/.build-id/%s.debug: "
				    "compile with -g, or give the file that "
				    "has what was stripped",
				    id);
	return "it has no debug information: compile with -g";
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
