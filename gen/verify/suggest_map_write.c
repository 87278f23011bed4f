/* SPDX-License-Identifier: BSD-3-Clause */
#include <inttypes.h>
#include <string.h>

#include "model/layout.h"
#include "verify/suggest_map.h"

/* Whether all bytes of @member are reserved in the document. */
static bool is_on_padding(const struct type *type,
			  const struct object_member *member)
{
	const struct member *rows = type->members.items;

	for (size_t i = 0; i < type->members.count; i++) {
		uint64_t start = rows[i].offset.value * 8;
		uint64_t end = start + layout_member_size(&rows[i]) * 8;

		if (rows[i].padding && member->offset >= start &&
		    member->offset + member->width <= end)
			return true;
	}
	return false;
}

static bool is_named(const struct plan_structure *structure, const char *name)
{
	const struct plan_member *members = structure->members.items;

	for (size_t i = 0; i < structure->members.count; i++)
		if (members[i].item.name &&
		    strncmp(members[i].item.name, name, strlen(name)) == 0)
			return true;
	return false;
}

/* The name of padding without the number at its end: "pad_0x008" is "pad_". */
static const char *start_of(struct arena *arena, const char *name)
{
	size_t length = strcspn(name, "0123456789");

	return arena_copy(arena, name, length ? length : strlen(name));
}

static void add_start(const struct plan *plan, struct list *starts,
		      const char *start)
{
	const char *const *items = starts->items;
	const char **added;

	for (size_t i = 0; i < starts->count; i++)
		if (strcmp(items[i], start) == 0)
			return;
	added = list_add(plan->arena, starts, sizeof(*added));
	*added = start;
}

/* Arrays of bytes that lie on padding are the project's padding. */
static void find_padding(const struct plan *plan, struct list *starts)
{
	const struct plan_structure *structures = plan->structures.items;

	for (size_t i = 0; i < plan->structures.count; i++) {
		const struct object_structure *found = structures[i].like;
		const struct object_member *members =
			found ? found->members.items : NULL;

		for (size_t j = 0; found && j < found->members.count; j++)
			if (members[j].count && members[j].stride == 8 &&
			    !strchr(members[j].name, '.') &&
			    !is_named(&structures[i], members[j].name))
				add_start(plan, starts,
					  start_of(plan->arena,
						   members[j].name));
	}
}

static void write_padding(const struct list *starts, struct buffer *out)
{
	const char *const *items = starts->items;

	if (!starts->count)
		return;
	buffer_puts(out, "padding: [");
	for (size_t i = 0; i < starts->count; i++)
		buffer_printf(out, "%s%s", i ? ", " : "", items[i]);
	buffer_puts(out, "]\n");
}

static bool has_entries(const struct plan_structure *structure)
{
	const struct plan_member *members = structure->members.items;

	for (size_t i = 0; i < structure->members.count; i++)
		if (members[i].item.name &&
		    strcmp(members[i].item.name,
			   members[i].member->item.name.text) != 0)
			return true;
	return false;
}

static void write_members(const struct plan_structure *structure,
			  struct buffer *out)
{
	const struct plan_member *members = structure->members.items;

	if (has_entries(structure))
		buffer_puts(out, "    members:\n");
	for (size_t i = 0; i < structure->members.count; i++) {
		const char *ours = members[i].member->item.name.text;
		const char *theirs = members[i].item.name;

		if (!theirs)
			buffer_printf(out, "      # nothing is like %s\n",
				      ours);
		else if (strcmp(ours, theirs) != 0)
			buffer_printf(out, "      - {member: %s, name: %s}\n",
				      ours, theirs);
	}
}

static bool is_padding(const struct list *starts, const char *name)
{
	const char *const *items = starts->items;

	for (size_t i = 0; i < starts->count; i++)
		if (strncmp(name, items[i], strlen(items[i])) == 0)
			return true;
	return false;
}

/* What the project has and the document has not, as a comment. */
static void write_extras(const struct plan_structure *structure,
			 const struct list *starts, struct buffer *out)
{
	const struct object_structure *found = structure->like;
	const struct object_member *members = found->members.items;

	for (size_t i = 0; i < found->members.count; i++) {
		const struct object_member *member = &members[i];

		if (strchr(member->name, '.') || member->bit_field ||
		    member->kind == OBJECT_STRUCTURE ||
		    is_named(structure, member->name) ||
		    is_padding(starts, member->name))
			continue;
		buffer_printf(out,
			      "    # %s at 0x%" PRIx64 "%s: name it in "
			      "extras, with a reason\n",
			      member->name, member->offset / 8,
			      is_on_padding(structure->type, member) ?
				      " is on reserved bytes" :
				      " is not of the document");
	}
}

static void write_structures(const struct plan *plan, const struct list *starts,
			     struct buffer *out)
{
	const struct plan_structure *structures = plan->structures.items;

	buffer_puts(out, "structures:\n");
	for (size_t i = 0; i < plan->structures.count; i++) {
		const char *name = structures[i].type->item.name.text;

		if (!structures[i].like) {
			buffer_printf(out,
				      "  - {structure: %s, absent: nothing is "
				      "like it}\n",
				      name);
			continue;
		}
		buffer_printf(out, "  - structure: %s\n    %s: %s\n", name,
			      structures[i].is_typedef ? "typedef" : "name",
			      structures[i].item.name);
		write_members(&structures[i], out);
		write_extras(&structures[i], starts, out);
	}
}

static void write_names(const struct plan *plan, struct buffer *out)
{
	const struct plan_name *names = plan->names.items;
	bool any = false;

	for (size_t i = 0; i < plan->names.count; i++) {
		if (!names[i].item.name)
			continue;
		if (!any)
			buffer_puts(out, "names:\n");
		any = true;
		buffer_printf(out, "  - {enumerator: %s, name: %s}\n",
			      names[i].path, names[i].item.name);
	}
}

void suggest_map_write(const struct plan *plan, struct buffer *out)
{
	struct list starts = { 0 };

	find_padding(plan, &starts);
	buffer_printf(out,
		      "# Found by offsets, sizes and names: read it before you "
		      "rely on it.\n\nformat: 1\ninterface: %s\n",
		      plan->interface->item.name.text);
	write_padding(&starts, out);
	write_structures(plan, &starts, out);
	write_names(plan, out);
}
