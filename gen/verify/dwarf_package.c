/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An index is, in DWARF 5 and in the older form of GNU: a header of four words;
 * the IDs of units and the numbers of their rows, as a hash table; the numbers
 * of the columns; a row of offsets for each unit; a row of sizes for each.
 */
#include "verify/dwarf_package.h"

#include <gelf.h>
#include <string.h>

#define HEADER_BYTES 16u

/* There are no more kinds of sections; it keeps sizes from overflowing. */
#define COLUMNS_MOST 8u

static const char unit_index[] = ".debug_cu_index";
static const char type_index[] = ".debug_tu_index";

/* The columns that matter here have the same numbers in both forms. */
static const struct {
	uint32_t number;
	const char *section;
} columns[] = {
	{ 1, ".debug_info.dwo" },
	{ 3, ".debug_abbrev.dwo" },
	{ 4, ".debug_line.dwo" },
	{ 6, ".debug_str_offsets.dwo" },
};

/* Number @index of the words from @start on. */
static uint32_t word_at(const struct dwarf_package *package,
			const unsigned char *start, size_t index)
{
	uint32_t word;

	memcpy(&word, start + index * sizeof(word), sizeof(word));
	return package->swapped ? __builtin_bswap32(word) : word;
}

/* The same of IDs, which have two words. */
static uint64_t id_at(const struct dwarf_package *package,
		      const unsigned char *start, size_t index)
{
	uint64_t id;

	memcpy(&id, start + index * sizeof(id), sizeof(id));
	return package->swapped ? __builtin_bswap64(id) : id;
}

static const char *name_of(Elf *elf, Elf_Scn *section)
{
	GElf_Shdr header;
	const char *name = NULL;
	size_t names;

	if (gelf_getshdr(section, &header) &&
	    elf_getshdrstrndx(elf, &names) == 0)
		name = elf_strptr(elf, names, header.sh_name);
	return name ? name : "";
}

static Elf_Scn *find_section(Elf *elf, const char *name)
{
	Elf_Scn *section = NULL;

	while ((section = elf_nextscn(elf, section)) &&
	       strcmp(name_of(elf, section), name) != 0)
		;
	return section;
}

static const char *column_name(uint32_t number)
{
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		if (columns[i].number == number)
			return columns[i].section;
	return NULL;
}

/* Of the numbers of the columns, and of the offsets or sizes of a unit. */
static uint64_t row_bytes(const struct dwarf_package *package)
{
	return package->columns * UINT64_C(4);
}

static bool read_header(struct dwarf_package *package, const char *name)
{
	Elf_Scn *section = find_section(package->elf, name);
	Elf_Data *data = section ? elf_getdata(section, NULL) : NULL;
	uint64_t needed;

	if (!data || !data->d_buf || data->d_size < HEADER_BYTES)
		return false;
	package->index = data->d_buf;
	package->columns = word_at(package, package->index, 1);
	package->units = word_at(package, package->index, 2);
	package->slots = word_at(package, package->index, 3);
	needed = HEADER_BYTES + package->slots * UINT64_C(12) +
		 (package->units * UINT64_C(2) + 1) * row_bytes(package);
	return package->columns && package->columns <= COLUMNS_MOST &&
	       needed <= data->d_size;
}

bool dwarf_package_open(struct dwarf_package *package, Elf *elf)
{
	const unsigned char host[] = { 1, 0 };
	struct dwarf_package types;
	GElf_Ehdr header;
	uint16_t one;

	*package = (struct dwarf_package){ .elf = elf };
	memcpy(&one, host, sizeof(one));
	if (!gelf_getehdr(elf, &header))
		return false;
	package->swapped = (header.e_ident[EI_DATA] == ELFDATA2LSB) !=
			   (one == 1);
	types = *package;
	if (!read_header(package, unit_index))
		return false;
	package->has_types = read_header(&types, type_index) && types.units;
	return true;
}

/* The part of @section that belongs to a unit; false if there is no such part.
 */
static bool cut(Elf_Scn *section, uint32_t offset, uint32_t size)
{
	GElf_Shdr header;
	Elf_Data *data;

	if (!gelf_getshdr(section, &header))
		return false;
	if (header.sh_flags & SHF_COMPRESSED && elf_compress(section, 0, 0) < 0)
		return false;
	data = elf_getdata(section, NULL);
	if (!data || offset > data->d_size || size > data->d_size - offset)
		return false;
	data->d_buf = (char *)data->d_buf + offset;
	data->d_size = size;
	return true;
}

/* What has an index is no .dwo file to libdw, and to a later one a package. */
static void hide_index(Elf *elf, const char *name)
{
	Elf_Scn *section = find_section(elf, name);
	GElf_Shdr header;

	if (!section || !gelf_getshdr(section, &header))
		return;
	header.sh_name = 0; /* which is the empty name */
	header.sh_type = SHT_NOBITS;
	gelf_update_shdr(section, &header);
}

/* Leaves of @elf, a package, the sections of one unit. */
static bool cut_all(const struct dwarf_package *package, Elf *elf, uint32_t row)
{
	const unsigned char *numbers =
		package->index + HEADER_BYTES + package->slots * UINT64_C(12);
	const unsigned char *offsets = numbers + (row + 1) * row_bytes(package);
	const unsigned char *sizes =
		offsets + package->units * row_bytes(package);

	for (uint32_t i = 0; i < package->columns; i++) {
		const char *name = column_name(word_at(package, numbers, i));
		Elf_Scn *section = name ? find_section(elf, name) : NULL;

		if (section && !cut(section, word_at(package, offsets, i),
				    word_at(package, sizes, i)))
			return false;
	}
	return true;
}

Dwarf *dwarf_package_unit(const struct dwarf_package *package, uint32_t row)
{
	size_t size;
	char *image = elf_rawfile(package->elf, &size);
	Elf *elf = image ? elf_memory(image, size) : NULL;
	Dwarf *unit = NULL;

	if (elf && cut_all(package, elf, row)) {
		hide_index(elf, unit_index);
		hide_index(elf, type_index);
		unit = dwarf_begin_elf(elf, DWARF_C_READ, NULL);
	}
	if (!unit)
		elf_end(elf);
	return unit;
}

void dwarf_package_close(Dwarf *unit)
{
	Elf *elf = dwarf_getelf(unit);

	dwarf_end(unit);
	elf_end(elf);
}

uint32_t dwarf_package_find(const struct dwarf_package *package, uint64_t id)
{
	const unsigned char *ids = package->index + HEADER_BYTES;
	const unsigned char *rows = ids + package->slots * UINT64_C(8);

	for (uint32_t i = 0; i < package->slots; i++) {
		uint32_t row = word_at(package, rows, i);

		if (row && row <= package->units &&
		    id_at(package, ids, i) == id)
			return row - 1;
	}
	return package->units;
}
