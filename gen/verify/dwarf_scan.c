/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/dwarf_scan.h"

#include <dwarf.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "verify/dwarf_structure.h"
#include "verify/dwarf_type.h"
#include "verify/object_lines.h"

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

void scan_fail(struct scan *scan, const char *problem)
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

static int compare_addresses(const void *left, const void *right)
{
	return left < right ? -1 : left > right;
}

void scan_end(struct scan *scan)
{
	while (scan->seen) {
		char *text = *(char **)scan->seen;

		tdelete(text, &scan->seen, compare_texts);
		free(text);
	}
	while (scan->imported)
		tdelete(*(void **)scan->imported, &scan->imported,
			compare_addresses);
	arena_free(&scan->arena);
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
	const struct dwarf_reader reader = { &arena, scan->skeleton,
					     scan->big_endian };
	struct buffer lines = { 0 };

	if (!dwarf_structure(&reader, die, &structure)) {
		scan_fail(scan,
			  arena_printf(&arena,
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
	if (!dwarf_is_structure(dwarf_tag(&type)))
		return;
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
	const struct dwarf_reader reader = { &arena, scan->skeleton,
					     scan->big_endian };
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

/*
 * What dwz moved to a file that several objects share. What it moved to another
 * unit of the same file comes by itself.
 */
static void consider_import(struct scan *scan, Dwarf_Die *die,
			    unsigned int depth)
{
	Dwarf_Attribute attribute;
	Dwarf_Die unit;
	void **entry;

	if (!dwarf_attr(die, DW_AT_import, &attribute) ||
	    !dwarf_formref_die(&attribute, &unit) ||
	    dwarf_cu_getdwarf(unit.cu) == dwarf_cu_getdwarf(die->cu))
		return;
	entry = tfind(unit.addr, &scan->imported, compare_addresses);
	if (entry)
		return;
	tsearch(unit.addr, &scan->imported, compare_addresses);
	walk(scan, &unit, depth + 1);
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
	case DW_TAG_imported_unit:
		consider_import(scan, die, depth);
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
		scan_fail(scan, dwarf_errmsg(-1));
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

void scan_unit(struct scan *scan, Dwarf_Die *unit, Dwarf_Die *skeleton)
{
	scan->any = true;
	scan->scoped = has_scopes(unit);
	scan->skeleton = skeleton;
	walk(scan, unit, 0);
}
