/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_object.h"

#include <dwarf.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "verify/dwarf_file.h"
#include "verify/dwarf_structure.h"
#include "verify/object_lines.h"

/* One object at work. */
struct scan {
	const struct wanted *wanted;
	FILE *out;
	void *seen; /* what was written so far, as a tree of tsearch() */
	struct arena arena;
	const char *problem; /* NULL: none so far */
	bool scoped;	     /* its language has types inside types */
	bool big_endian;
	bool any; /* some debug information was there */
};

static void walk(struct scan *scan, Dwarf_Die *parent, unsigned int depth);

static int compare_with_listed(const void *left, const void *right)
{
	return strcmp(left, *(const char *const *)right);
}

static bool is_listed(const struct list *names, const char *name)
{
	return name && names->count &&
	       bsearch(name, names->items, names->count, sizeof(const char *),
		       compare_with_listed);
}

/* The first problem counts; elfutils does not always have a text for it. */
static void fail(struct scan *scan, const char *problem)
{
	if (!problem)
		problem = "its debug information is damaged";
	if (!scan->problem)
		scan->problem =
			arena_copy(&scan->arena, problem, strlen(problem));
}

static int compare_texts(const void *left, const void *right)
{
	return strcmp(left, right);
}

/* Whether there was the same @text before; remembers it. Takes it over. */
static bool is_known(struct scan *scan, char *text)
{
	char **entry = tsearch(text, &scan->seen, compare_texts);

	if (!entry || *entry == text)
		return false;
	free(text);
	return true;
}

static void forget_texts(struct scan *scan)
{
	while (scan->seen) {
		char *text = *(char **)scan->seen;

		tdelete(text, &scan->seen, compare_texts);
		free(text);
	}
}

/* Writes the lines of a definition, unless they were written; frees them. */
static void write_definition(struct scan *scan, const struct buffer *lines)
{
	if (!is_known(scan, lines->data))
		fputs(lines->data, scan->out);
}

/*
 * Whether this is the first of its name and size. While nothing is judged, one
 * is as good as another, and a kernel has each a thousand times.
 */
static bool is_first(struct scan *scan, const char *name, int size)
{
	char *key = malloc(strlen(name) + sizeof(" -2147483648"));

	if (!key)
		return false;
	sprintf(key, "%s %d", name, size);
	return !is_known(scan, key);
}

/* Whether a structure of the size of @die is wanted under any name. */
static bool is_size_wanted(struct scan *scan, const char *name, Dwarf_Die *die)
{
	int bytes;

	if (!scan->wanted->most)
		return false;
	bytes = dwarf_bytesize(die);
	return bytes >= 0 && (uint64_t)bytes >= scan->wanted->least &&
	       (uint64_t)bytes <= scan->wanted->most &&
	       !dwarf_hasattr(die, DW_AT_declaration) &&
	       is_first(scan, name, bytes);
}

/* Two definitions are the same if only their source files differ. */
static void take_structure(struct scan *scan, const char *name, Dwarf_Die *die,
			   bool is_typedef)
{
	struct object_structure structure = { .name = name,
					      .is_typedef = is_typedef };
	struct arena arena = { 0 };
	const struct dwarf_reader reader = { &arena, scan->big_endian };
	struct buffer lines = { 0 };

	if (!dwarf_structure(&reader, die, &structure)) {
		fail(scan, arena_printf(&arena,
					"the debug information of %s cannot be "
					"understood",
					name));
	} else {
		object_write_structure(&structure, &lines);
		write_definition(scan, &lines);
	}
	arena_free(&arena);
}

static void consider_structure(struct scan *scan, Dwarf_Die *die,
			       unsigned int depth)
{
	const char *name = dwarf_diename(die);

	if ((is_listed(&scan->wanted->structures, name) ||
	     (name && is_size_wanted(scan, name, die))) &&
	    !dwarf_hasattr(die, DW_AT_declaration))
		take_structure(scan, name, die, false);
	if (scan->scoped)
		walk(scan, die, depth + 1);
}

/* A typedef counts as a name of the structure, which may have no other. */
static void consider_typedef(struct scan *scan, Dwarf_Die *die)
{
	const char *name = dwarf_diename(die);
	bool listed = is_listed(&scan->wanted->structures, name);
	Dwarf_Die type;

	if ((!listed && !scan->wanted->most) || !dwarf_bare_type(die, &type))
		return;
	switch (dwarf_tag(&type)) {
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_union_type:
		break;
	default:
		return;
	}
	if (dwarf_hasattr(&type, DW_AT_declaration))
		return;
	if (listed || (name && !dwarf_diename(&type) &&
		       is_size_wanted(scan, name, &type)))
		take_structure(scan, name, &type, true);
}

static void take_enumerator(struct scan *scan, Dwarf_Die *enumeration,
			    Dwarf_Die *die, const char *name)
{
	struct arena arena = { 0 };
	const struct dwarf_reader reader = { &arena, scan->big_endian };
	struct object_enumerator enumerator = {
		.name = name, .place = dwarf_place(&reader, enumeration)
	};
	struct buffer lines = { 0 };
	Dwarf_Attribute attribute;
	Dwarf_Sword value;

	if (dwarf_attr(die, DW_AT_const_value, &attribute) &&
	    dwarf_formsdata(&attribute, &value) == 0) {
		enumerator.value = value;
		object_write_enumerator(&enumerator, &lines);
		write_definition(scan, &lines);
	}
	arena_free(&arena);
}

static void consider_enumeration(struct scan *scan, Dwarf_Die *die)
{
	const struct wanted *wanted = scan->wanted;
	Dwarf_Die child;

	if ((!wanted->enumerators.count && !wanted->most) ||
	    dwarf_child(die, &child) != 0)
		return;
	do {
		const char *name = dwarf_diename(&child);

		if (is_listed(&wanted->enumerators, name) ||
		    (name && wanted->most && is_first(scan, name, -1)))
			take_enumerator(scan, die, &child, name);
	} while (dwarf_siblingof(&child, &child) == 0);
}

static void consider(struct scan *scan, Dwarf_Die *die, unsigned int depth)
{
	switch (dwarf_tag(die)) {
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_union_type:
		consider_structure(scan, die, depth);
		break;
	case DW_TAG_typedef:
		consider_typedef(scan, die);
		break;
	case DW_TAG_enumeration_type:
		consider_enumeration(scan, die);
		break;
	case DW_TAG_namespace:
		walk(scan, die, depth + 1);
		break;
	default:
		break;
	}
}

static void walk(struct scan *scan, Dwarf_Die *parent, unsigned int depth)
{
	Dwarf_Die child;
	int status;

	if (depth == LIMIT_NESTING)
		return;
	status = dwarf_child(parent, &child);
	for (; status == 0; status = dwarf_siblingof(&child, &child))
		consider(scan, &child, depth);
	if (status < 0)
		fail(scan, dwarf_errmsg(-1));
}

/* In C and assembler, types stand side by side. */
static bool has_scopes(Dwarf_Die *unit)
{
	switch (dwarf_srclang(unit)) {
	case DW_LANG_C89:
	case DW_LANG_C:
	case DW_LANG_C99:
	case DW_LANG_C11:
	case DW_LANG_Mips_Assembler:
		return false;
	default:
		return true;
	}
}

static void walk_unit(struct scan *scan, Dwarf_Die *unit)
{
	scan->any = true;
	scan->scoped = has_scopes(unit);
	walk(scan, unit, 0);
}

static void missing_dwo(struct scan *scan, Dwarf_Die *unit)
{
	Dwarf_Attribute attribute;
	const char *name = NULL;

	if (dwarf_attr(unit, DW_AT_dwo_name, &attribute) ||
	    dwarf_attr(unit, DW_AT_GNU_dwo_name, &attribute))
		name = dwarf_formstring(&attribute);
	fail(scan, arena_printf(&scan->arena,
				"its debug information is in %s, which is not "
				"there",
				name ? name : "a .dwo file"));
}

static void walk_units(struct scan *scan, Dwarf *dwarf, bool split)
{
	Dwarf_CU *unit = NULL;
	Dwarf_Die die, inner;
	uint8_t type;
	int status;

	while ((status = dwarf_get_units(dwarf, unit, &unit, NULL, &type, &die,
					 &inner)) == 0) {
		if (type != DW_UT_skeleton || split)
			walk_unit(scan, &die);
		else if (inner.cu)
			walk_units(scan, dwarf_cu_getdwarf(inner.cu), true);
		else
			missing_dwo(scan, &die);
	}
	if (status < 0)
		fail(scan, dwarf_errmsg(-1));
}

static int walk_module(Dwfl_Module *module, void **user, const char *name,
		       Dwarf_Addr start, void *context)
{
	struct scan *scan = context;
	Dwarf_Addr bias;
	Dwarf *dwarf = dwarf_file_information(module);
	Elf *elf = dwfl_module_getelf(module, &bias);
	GElf_Ehdr header;

	(void)user;
	(void)name;
	(void)start;
	if (elf && dwarf_file_has_groups(elf))
		fail(scan, "its types are in sections of their own "
			   "(-fdebug-types-section), which the linker puts "
			   "together: give what is linked");
	if (!dwarf) {
		fail(scan, dwfl_errmsg(-1));
		return DWARF_CB_OK;
	}
	if (gelf_getehdr(dwarf_getelf(dwarf), &header))
		scan->big_endian = header.e_ident[EI_DATA] == ELFDATA2MSB;
	walk_units(scan, dwarf, false);
	return DWARF_CB_OK;
}

static void walk_file(struct scan *scan, const char *path)
{
	Dwfl *dwfl = dwarf_file_open(path);

	if (!dwfl || dwfl_getmodules(dwfl, walk_module, scan, 0) != 0)
		fail(scan, dwfl_errmsg(-1));
	dwfl_end(dwfl);
}

void dwarf_object(const char *path, const struct wanted *wanted, FILE *out)
{
	struct scan scan = { .wanted = wanted, .out = out };
	struct buffer lines = { 0 };

	walk_file(&scan, path);
	if (!scan.any)
		fail(&scan, "it has no debug information");
	if (scan.problem)
		object_write_problem(scan.problem, &lines);
	object_write_end(scan.big_endian, &lines);
	fputs(lines.data, out);
	buffer_free(&lines);
	forget_texts(&scan);
	arena_free(&scan.arena);
}
