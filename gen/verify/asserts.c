/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/asserts.h"

#include <inttypes.h>
#include <string.h>

#include "model/layout.h"

/* The text behind the "/" of a comment about @item of the document. */
static void write_comment(struct buffer *out, const struct plan *plan,
			  const struct item *item)
{
	const struct document *document = &plan->model->document;

	buffer_printf(out, "\n/* %s, %s %s */\n", item->name.text,
		      document->number.text, item->section.text);
}

static void write_structure(struct buffer *out, const char *name, uint64_t size)
{
	buffer_printf(out,
		      "_Static_assert(sizeof(%s) == 0x%" PRIx64
		      ",\n\t       \"%s has another size\");\n",
		      name, size, name);
}

/* The first element of the array @path: a flexible one has no size. */
static void write_array(struct buffer *out, const char *type, const char *path,
			const struct member *member)
{
	buffer_printf(out,
		      "_Static_assert(sizeof(((%s *)0)->%s[0]) == 0x%" PRIx64
		      ",\n\t       \"%s: another stride\");\n",
		      type, path, member->stride.value, path);
}

static void write_member(struct buffer *out, const char *type, const char *path,
			 const struct member *member, bool wide)
{
	uint64_t size = layout_member_size(member);

	buffer_printf(out,
		      "_Static_assert(offsetof(%s, %s) == 0x%" PRIx64
		      ",\n\t       \"%s: another offset\");\n",
		      type, path, member->offset.value, path);
	if (!wide || member->count.given || size >= 8)
		buffer_printf(out,
			      "_Static_assert(sizeof(((%s *)0)->%s) == "
			      "0x%" PRIx64 ",\n\t       \"%s: another "
			      "size\");\n",
			      type, path, size, path);
	if (member->count.given)
		write_array(out, type, path, member);
}

/* A name with no blank may be a typedef's; the map says which. */
static const char *type_of(const struct plan *plan,
			   const struct plan_structure *structure)
{
	return structure->is_typedef ? structure->item.name :
				       arena_printf(plan->arena, "struct %s",
						    structure->item.name);
}

static void write_structures(const struct plan *plan, struct buffer *out)
{
	const struct plan_structure *structures = plan->structures.items;

	for (size_t i = 0; i < plan->structures.count; i++) {
		const struct plan_member *members = structures[i].members.items;
		const struct plan_item *item = &structures[i].item;
		const char *type;

		if (!item->name || item->absent || item->different)
			continue;
		type = type_of(plan, &structures[i]);
		write_comment(out, plan, &structures[i].type->item);
		write_structure(out, type, structures[i].type->size.value);
		for (size_t j = 0; j < structures[i].members.count; j++)
			if (members[j].item.name && !members[j].item.absent &&
			    !members[j].item.different)
				write_member(out, type, members[j].item.name,
					     members[j].member,
					     structures[i].wide != NULL);
	}
}

/* The value that the macro or enumerator @name stands for. */
static uint64_t value_of(const struct plan_name *name)
{
	const struct enumerator *enumerator = name->thing;
	const struct command *command = name->thing;
	const struct field *field = name->thing;

	switch (name->kind) {
	case MAP_ENUMERATOR:
		return enumerator->encoding.value;
	case MAP_FID:
		return command->fid.value;
	case MAP_MASK:
		return layout_mask(field->bits.msb, field->bits.lsb);
	case MAP_SHIFT:
		return field->bits.lsb;
	case MAP_WIDTH:
		return field->bits.msb - field->bits.lsb + 1;
	default:
		return 0;
	}
}

static void write_name(struct buffer *out, const struct plan_name *name)
{
	const struct enumerator *enumerator = name->thing;
	bool negative = name->kind == MAP_ENUMERATOR &&
			enumerator->encoding.negative;
	uint64_t value = value_of(name);

	/* As numbers of 64 bits: a macro may have any type. */
	if (negative)
		buffer_printf(out,
			      "_Static_assert((long long)(%s) == %" PRId64
			      ",\n",
			      name->item.name, (int64_t)value);
	else
		buffer_printf(out,
			      "_Static_assert((unsigned long long)(%s) == "
			      "0x%" PRIx64 "ULL,\n",
			      name->item.name, value);
	buffer_printf(out, "\t       \"%s has another value\");\n",
		      name->item.name);
}

/* The type or command that @name is of. */
static const struct item *owner_of(const struct plan_name *name)
{
	return name->type ? &name->type->item : name->thing;
}

static void write_names(const struct plan *plan, struct buffer *out)
{
	const struct plan_name *names = plan->names.items;
	const struct plan_name *before = NULL;

	for (size_t i = 0; i < plan->names.count; i++) {
		const struct plan_item *item = &names[i].item;

		if (names[i].kind == MAP_FIELD || !item->name || item->absent ||
		    item->different)
			continue;
		if (!before || owner_of(before) != owner_of(&names[i]))
			write_comment(out, plan, owner_of(&names[i]));
		before = &names[i];
		write_name(out, &names[i]);
	}
}

void asserts_write(const struct plan *plan, const char *header,
		   const char *command_line, struct buffer *out)
{
	const struct document *document = &plan->model->document;
	const char *quote = *header == '<' || *header == '"' ? "" : "\"";

	buffer_printf(out,
		      "/*\n * Compile this: it fails where %s differs from "
		      "%s %s.\n *\n *\t%s\n *\n * ABI digest: 0x%016" PRIx64
		      "\n */\n#include <stddef.h>\n\n#include %s%s%s\n",
		      header, document->number.text, document->revision.text,
		      command_line, plan->model->digest, quote, header, quote);
	write_structures(plan, out);
	write_names(plan, out);
}
