/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_object.h"

#include <dwarf.h>
#include <string.h>

#include "verify/dwarf_file.h"
#include "verify/dwarf_package.h"
#include "verify/dwarf_scan.h"
#include "verify/object_lines.h"

/* A module at work: an executable, a shared object, a member of an archive. */
struct module {
	struct scan *scan;
	Dwfl_Module *dwfl;
	bool searched; /* for a package */
	bool has_package;
	struct dwarf_package package;
};

static void walk_units(struct module *module, Dwarf *dwarf,
		       Dwarf_Die *skeleton);

static const char *dwo_name(Dwarf_Die *unit)
{
	Dwarf_Attribute attribute;
	const char *name = NULL;

	if (dwarf_attr(unit, DW_AT_dwo_name, &attribute) ||
	    dwarf_attr(unit, DW_AT_GNU_dwo_name, &attribute))
		name = dwarf_formstring(&attribute);
	return name ? name : "a .dwo file";
}

/* The units of a package, all of them or only number @first. */
static void walk_package(struct module *module,
			 const struct dwarf_package *package, uint32_t first,
			 uint32_t end, Dwarf_Die *skeleton)
{
	struct scan *scan = module->scan;

	if (package->has_types)
		scan_fail(scan, "its package has types in units of their own "
				"(-fdebug-types-section), which cannot be "
				"read: give the .dwo files");
	for (uint32_t row = first; row < end; row++) {
		Dwarf *unit = dwarf_package_unit(package, row);

		if (!unit) {
			scan_fail(scan, "its package is damaged");
			continue;
		}
		walk_units(module, unit, skeleton);
		dwarf_package_close(unit);
	}
}

static bool find_package(struct module *module)
{
	if (!module->searched)
		module->has_package = dwarf_file_package(
			module->dwfl, &module->scan->arena, &module->package);
	module->searched = true;
	return module->has_package;
}

/* A unit that was split, where the rest of it is in no .dwo file. */
static void walk_packed(struct module *module, Dwarf_Die *skeleton)
{
	struct scan *scan = module->scan;
	uint32_t row = 0;
	uint64_t id;

	if (find_package(module) &&
	    dwarf_cu_info(skeleton->cu, NULL, NULL, NULL, NULL, &id, NULL,
			  NULL) == 0)
		row = dwarf_package_find(&module->package, id);
	else
		row = module->package.units;
	if (row < module->package.units)
		walk_package(module, &module->package, row, row + 1, skeleton);
	else
		scan_fail(scan,
			  arena_printf(&scan->arena,
				       "its debug information is in %s, which "
				       "is not there: keep it where it was "
				       "made, or put what dwp makes of it "
				       "beside the program, as %s",
				       dwo_name(skeleton),
				       dwarf_file_package_name(module->dwfl,
							       &scan->arena)));
}

/* @skeleton: what the units were split from, or NULL. */
static void walk_units(struct module *module, Dwarf *dwarf, Dwarf_Die *skeleton)
{
	Dwarf_CU *unit = NULL;
	Dwarf_Die die, inner;
	uint8_t type;
	int status;

	while ((status = dwarf_get_units(dwarf, unit, &unit, NULL, &type, &die,
					 &inner)) == 0) {
		if (type != DW_UT_skeleton || skeleton)
			scan_unit(module->scan, &die, skeleton);
		else if (inner.cu)
			walk_units(module, dwarf_cu_getdwarf(inner.cu), &die);
		else
			walk_packed(module, &die);
	}
	if (status < 0)
		scan_fail(module->scan, dwarf_errmsg(-1));
}

/* What libdw does not look at, and would leave out in silence. */
static void check_parts(struct scan *scan, Elf *elf, Dwarf *dwarf)
{
	const char *shared = dwarf_file_missing_shared(dwarf);

	if (dwarf_file_has_groups(elf))
		scan_fail(scan, "its types are in sections of their own "
				"(-fdebug-types-section), which the linker "
				"puts together: give what is linked");
	if (shared)
		scan_fail(scan, arena_printf(&scan->arena,
					     "dwz put a part of its debug "
					     "information into %s, which is "
					     "not there",
					     shared));
}

static void walk_elf(struct module *module, Elf *elf)
{
	Dwarf *dwarf = dwarf_file_information(module->dwfl);
	struct scan *scan = module->scan;
	struct dwarf_package package;
	GElf_Ehdr header;

	if (gelf_getehdr(elf, &header))
		scan->big_endian = header.e_ident[EI_DATA] == ELFDATA2MSB;
	if (dwarf_package_open(&package, elf)) {
		walk_package(module, &package, 0, package.units, NULL);
	} else if (dwarf) {
		check_parts(scan, elf, dwarf);
		walk_units(module, dwarf, NULL);
	} else {
		scan_fail(scan, dwarf_file_why_none(elf, &scan->arena));
	}
}

static int walk_module(Dwfl_Module *dwfl, void **user, const char *name,
		       Dwarf_Addr start, void *context)
{
	struct scan *scan = context;
	struct module module = { .scan = scan, .dwfl = dwfl };
	Dwarf_Addr bias;
	Elf *elf = dwfl_module_getelf(dwfl, &bias);

	(void)user;
	(void)name;
	(void)start;
	if (elf)
		walk_elf(&module, elf);
	else
		scan_fail(scan, dwfl_errmsg(-1));
	if (module.has_package)
		elf_end(module.package.elf);
	return DWARF_CB_OK;
}

static void walk_file(struct scan *scan, const char *path)
{
	Dwfl *dwfl = dwarf_file_open(path);

	if (!dwfl || dwfl_getmodules(dwfl, walk_module, scan, 0) != 0)
		scan_fail(scan, dwfl_errmsg(-1));
	dwfl_end(dwfl);
}

void dwarf_object(const char *path, const struct wanted *wanted, FILE *out)
{
	struct scan scan = { .wanted = wanted, .out = out };
	struct buffer lines = { 0 };

	walk_file(&scan, path);
	if (!scan.any)
		scan_fail(&scan, "it has no debug information");
	if (scan.problem)
		object_write_problem(scan.problem, &lines);
	object_write_end(scan.big_endian, &lines);
	fputs(lines.data, out);
	buffer_free(&lines);
	scan_end(&scan);
}
