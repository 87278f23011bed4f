/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/asserts.h"

#include <inttypes.h>
#include <string.h>

#include "model/layout.h"

#define SLOT_BYTES 8u

/* What the asserts about signs need; "char" has one or not, as it likes. */
static const char signs[] =
	"\n#define MAY_LACK_SIGN(value) \\\n"
	"\t_Generic((value), signed char: 0, short: 0, int: 0, long: 0, \\\n"
	"\t\t long long: 0, default: 1)\n"
	"#define MAY_HAVE_SIGN(value) \\\n"
	"\t_Generic((value), unsigned char: 0, unsigned short: 0, \\\n"
	"\t\t unsigned int: 0, unsigned long: 0, unsigned long long: 0, \\\n"
	"\t\t default: 1)\n";

/* The text behind the "/" of a comment about @item of the document. */
static void write_comment(struct buffer *out, const struct plan *plan,
			  const struct item *item)
{
	const struct document *document = &plan->model->document;

	buffer_printf(out, "\n/* %s, %s %s */\n", item->name.text,
		      document->number.text, item->section.text);
}

/* Where members are: in a structure, or in one inside it. */
struct outermost {
	const struct plan *plan;
	const char *name;   /* of the outermost structure */
	const char *type;   /* "struct rmi_rec_run" */
	const char *inside; /* "enter." or "" */
	uint64_t offset;    /* of what is inside */
	struct buffer *out;
};

static void write_members(const struct outermost *outer,
			  const struct plan_structure *structure);

static void write_offset(const struct outermost *outer, const char *path,
			 uint64_t offset)
{
	buffer_printf(outer->out,
		      "_Static_assert(offsetof(%s, %s) == 0x%" PRIx64
		      ",\n\t       \"%s.%s: another offset\");\n",
		      outer->type, path, offset, outer->name, path);
}

static void write_size(const struct outermost *outer, const char *path,
		       uint64_t size)
{
	buffer_printf(outer->out,
		      "_Static_assert(sizeof(((%s *)0)->%s) == 0x%" PRIx64
		      ",\n\t       \"%s.%s: another size\");\n",
		      outer->type, path, size, outer->name, path);
}

/* A narrow member that may fill what is left of its slot. */
static void write_sizes(const struct outermost *outer, const char *path,
			const struct member *member)
{
	uint64_t least = layout_member_size(member);
	uint64_t most = SLOT_BYTES - member->offset.value % SLOT_BYTES;

	buffer_printf(outer->out,
		      "_Static_assert(sizeof(((%s *)0)->%s) >= 0x%" PRIx64
		      " &&\n\t       sizeof(((%s *)0)->%s) <= 0x%" PRIx64
		      ",\n\t       \"%s.%s: another size\");\n",
		      outer->type, path, least, outer->type, path, most,
		      outer->name, path);
}

/* The first element of the array @path: a flexible one has no size. */
static void write_stride(const struct outermost *outer, const char *path,
			 uint64_t stride)
{
	buffer_printf(outer->out,
		      "_Static_assert(sizeof(((%s *)0)->%s[0]) == 0x%" PRIx64
		      ",\n\t       \"%s.%s: another stride\");\n",
		      outer->type, path, stride, outer->name, path);
}

/* Only integers have a sign; for anything else the assert holds. */
static void write_sign(const struct outermost *outer, const char *path,
		       const struct member *member)
{
	const struct type *type = member->type.type;

	if (!type || type->kind == TYPE_STRUCTURE ||
	    member->type.width > SLOT_BYTES * 8)
		return;
	buffer_printf(outer->out,
		      "_Static_assert(%s(((%s *)0)->%s%s),\n"
		      "\t       \"%s.%s: another sign\");\n",
		      layout_is_signed(type) ? "MAY_HAVE_SIGN" :
					       "MAY_LACK_SIGN",
		      outer->type, path, member->count.given ? "[0]" : "",
		      outer->name, path);
}

/* The structure in the member @path, through the one around it. */
static void write_inside(const struct outermost *outer, const char *path,
			 const struct member *member)
{
	const struct plan *plan = outer->plan;
	const struct plan_structure *structure =
		member->type.type ? plan_structure_of(plan, member->type.type) :
				    NULL;
	struct outermost inside = *outer;

	if (!structure || structure->item.absent || structure->item.different)
		return;
	inside.inside = arena_printf(plan->arena, "%s%s.", path,
				     member->count.given ? "[0]" : "");
	inside.offset += member->offset.value;
	write_members(&inside, structure);
}

static void write_member(const struct outermost *outer,
			 const struct plan_member *planned, bool wide)
{
	const struct member *member = planned->member;
	const char *path = arena_printf(outer->plan->arena, "%s%s",
					outer->inside, planned->item.name);
	uint64_t size = layout_member_size(member);

	write_offset(outer, path, outer->offset + member->offset.value);
	if (wide && !member->count.given && size < SLOT_BYTES)
		write_sizes(outer, path, member);
	else
		write_size(outer, path, size);
	if (member->count.given)
		write_stride(outer, path, member->stride.value);
	write_sign(outer, path, member);
	write_inside(outer, path, member);
}

static void write_members(const struct outermost *outer,
			  const struct plan_structure *structure)
{
	const struct plan_member *members = structure->members.items;

	for (size_t i = 0; i < structure->members.count; i++)
		if (members[i].item.name && !members[i].item.absent &&
		    !members[i].item.different)
			write_member(outer, &members[i],
				     structure->wide != NULL);
}

/* A name with no blank may be a typedef's; the map says which. */
static const char *type_of(const struct plan *plan,
			   const struct plan_structure *structure)
{
	return structure->is_typedef ? structure->item.name :
				       arena_printf(plan->arena, "struct %s",
						    structure->item.name);
}

static void write_structure(const struct plan *plan,
			    const struct plan_structure *structure,
			    struct buffer *out)
{
	const struct outermost outer = {
		.plan = plan,
		.name = structure->item.name,
		.type = type_of(plan, structure),
		.inside = "",
		.out = out,
	};

	write_comment(out, plan, &structure->type->item);
	buffer_printf(out,
		      "_Static_assert(sizeof(%s) == 0x%" PRIx64
		      ",\n\t       \"%s: another size\");\n",
		      outer.type, structure->type->size.value, outer.name);
	write_members(&outer, structure);
}

static void write_structures(const struct plan *plan, struct buffer *out)
{
	const struct plan_structure *structures = plan->structures.items;

	for (size_t i = 0; i < plan->structures.count; i++) {
		const struct plan_item *item = &structures[i].item;

		if (item->name && !item->absent && !item->different)
			write_structure(plan, &structures[i], out);
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
	buffer_printf(out, "\t       \"%s: another value\");\n",
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
	buffer_puts(out, signs);
	write_structures(plan, out);
	write_names(plan, out);
}
