/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Lines are sorted, so the order of items in the file does not matter. What
 * has no number (abstract types, functions, conditions, descriptions) is not
 * part of the ABI.
 */
#include "model/digest.h"

#include <inttypes.h>
#include <sha2.h>
#include <stdlib.h>
#include <string.h>

#include "model/layout.h"

struct lines {
	struct arena *arena;
	struct list list; /* const char * */
};

static void add(struct lines *lines, const char *line)
{
	const char **added =
		list_add(lines->arena, &lines->list, sizeof(const char *));

	*added = line;
}

static const char *text_of(const struct name *name)
{
	return name->text ? name->text : "-";
}

static const char *name_of(const struct item *item)
{
	return text_of(&item->name);
}

/* On which values a field holds what; a set, so a line each. */
static void add_choice(struct lines *lines, const struct type *type,
		       const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;
	const char *name = type->item.name.text;

	add(lines, arena_printf(lines->arena, "choice %s %s %s", name,
				field->item.name.text, field->by.text.text));
	for (size_t i = 0; i < field->alternatives.count; i++) {
		const struct selection *values = &alternatives[i].values;
		const struct name *names = values->names.items;
		const char *line = arena_printf(lines->arena,
						"alternative %s %s %s %s", name,
						field->item.name.text,
						alternatives[i].item.name.text,
						alternatives[i].type.name.text);

		add(lines, arena_printf(lines->arena, "%s%s", line,
					values->all ? " others" : ""));
		for (size_t j = 0; j < values->names.count; j++)
			add(lines, arena_printf(lines->arena, "%s %s", line,
						names[j].text));
	}
}

static void add_fieldset(struct lines *lines, const struct type *type)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const char *value = fields[i].type.name.text;

		add(lines,
		    arena_printf(lines->arena, "field %s %u:%u %s %s %d",
				 type->item.name.text, fields[i].bits.msb,
				 fields[i].bits.lsb, name_of(&fields[i].item),
				 value ? value : "-", (int)fields[i].reserved));
		if (fields[i].alternatives.count)
			add_choice(lines, type, &fields[i]);
	}
}

static void add_enumeration(struct lines *lines, const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		add(lines,
		    arena_printf(lines->arena, "value %s %" PRIx64 " %s",
				 type->item.name.text, values[i].encoding.value,
				 values[i].item.name.text));
}

static void add_structure(struct lines *lines, const struct type *type)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++) {
		const struct member *member = &members[i];

		add(lines,
		    arena_printf(lines->arena,
				 "member %s %" PRIx64 " %" PRIx64
				 " %s %s %" PRIx64 " %" PRIx64 " %d",
				 type->item.name.text, member->offset.value,
				 layout_member_size(member),
				 name_of(&member->item),
				 member->padding ? "-" : member->type.name.text,
				 member->count.value, member->permitted.value,
				 (int)member->padding));
	}
}

static void add_align(struct lines *lines, const struct type *type)
{
	if (type->align.given)
		add(lines,
		    arena_printf(lines->arena, "align %s %" PRIx64,
				 type->item.name.text, type->align.value));
}

static void add_scalar(struct lines *lines, const struct type *type)
{
	add(lines, arena_printf(lines->arena, "encoding %s %d",
				type->item.name.text, (int)type->encoding));
}

static void add_type(void *context, struct type *type)
{
	static void (*const add_rows[])(struct lines *, const struct type *) = {
		[TYPE_FIELDSET] = add_fieldset,
		[TYPE_ENUMERATION] = add_enumeration,
		[TYPE_STRUCTURE] = add_structure,
		[TYPE_SCALAR] = add_scalar,
	};
	struct lines *lines = context;

	if (type->kind > TYPE_SCALAR)
		return;
	add(lines,
	    arena_printf(lines->arena, "type %s %d %" PRIu64 " %" PRIu64 " %d",
			 type->item.name.text, (int)type->kind,
			 type->width.value, type->size.value,
			 (int)type->unused));
	add_align(lines, type);
	add_rows[type->kind](lines, type);
}

/* On which statuses an output is valid; a set, so a line each. */
static void add_validity(struct lines *lines, const struct command *command,
			 const struct parameter *row)
{
	const struct name *statuses = row->valid.names.items;

	for (size_t i = 0; i < row->valid.names.count; i++)
		add(lines, arena_printf(lines->arena, "valid %s %s %s",
					command->item.name.text,
					name_of(&row->item), statuses[i].text));
}

static void add_parameters(struct lines *lines, const char *what,
			   const struct command *command,
			   const struct list *list)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++) {
		add(lines,
		    arena_printf(
			    lines->arena, "%s %s X%" PRIu64 " %u:%u %s %s %d%s",
			    what, command->item.name.text, rows[i].reg.value,
			    rows[i].bits.msb, rows[i].bits.lsb,
			    name_of(&rows[i].item),
			    rows[i].reserved ? "-" : rows[i].type.name.text,
			    (int)rows[i].reserved,
			    rows[i].valid.all ? " always" : ""));
		add_validity(lines, command, &rows[i]);
		if (rows[i].points_to.name.text)
			add(lines,
			    arena_printf(lines->arena, "pointer %s %s %s",
					 command->item.name.text,
					 rows[i].item.name.text,
					 rows[i].points_to.name.text));
	}
}

static void add_result(struct lines *lines, const struct interface *interface)
{
	const struct result *result = &interface->result;
	const struct status_row *rows = result->statuses.items;
	const char *name = interface->item.name.text;

	add(lines,
	    arena_printf(lines->arena, "result %s %s %s %s", name,
			 result->type.name.text, text_of(&result->status),
			 text_of(&result->index)));
	for (size_t i = 0; i < result->statuses.count; i++)
		add(lines,
		    arena_printf(lines->arena, "status %s %s %d", name,
				 rows[i].status.text, (int)rows[i].index));
}

static void add_interface(struct lines *lines,
			  const struct interface *interface)
{
	const struct command *commands = interface->commands.items;
	const struct fid_range *ranges = interface->ranges.items;
	const char *name = interface->item.name.text;

	add(lines,
	    arena_printf(lines->arena, "interface %s %s %" PRIu64 ".%" PRIu64,
			 name, interface->version.type.name.text,
			 interface->version.major.value,
			 interface->version.minor.value));
	add_result(lines, interface);
	for (size_t i = 0; i < interface->ranges.count; i++)
		add(lines,
		    arena_printf(lines->arena, "range %s %" PRIx64 " %" PRIx64,
				 name, ranges[i].first.value,
				 ranges[i].last.value));
	for (size_t i = 0; i < interface->commands.count; i++) {
		add(lines, arena_printf(lines->arena, "command %s %s %" PRIx64,
					name, commands[i].item.name.text,
					commands[i].fid.value));
		if (commands[i].resumes_operation == TRAIT_YES)
			add(lines, arena_printf(lines->arena, "resumes %s",
						commands[i].item.name.text));
		add_parameters(lines, "input", &commands[i],
			       &commands[i].inputs);
		add_parameters(lines, "output", &commands[i],
			       &commands[i].outputs);
	}
}

static void add_unused(struct lines *lines, const char *side,
		       const struct unused_rule *rule)
{
	add(lines,
	    arena_printf(lines->arena, "unused %s %" PRIu64 " %" PRIu64 " %d",
			 side, rule->first.value, rule->last.value,
			 (int)rule->rule));
}

static void add_exempt(struct lines *lines, const struct list *interfaces)
{
	const struct name *names = interfaces->items;

	for (size_t i = 0; i < interfaces->count; i++)
		add(lines,
		    arena_printf(lines->arena, "exempt %s", names[i].text));
}

static void add_constants(struct lines *lines, const struct list *list)
{
	const struct constant *constants = list->items;

	for (size_t i = 0; i < list->count; i++)
		add(lines, arena_printf(lines->arena, "constant %s %" PRIx64,
					constants[i].item.name.text,
					constants[i].value.value));
}

static int compare(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

void digest_canonical(const struct model *model, struct buffer *text)
{
	const struct interface *interfaces = model->interfaces.items;
	struct lines lines = { .arena = model->arena };
	const char **items;

	add(&lines, "rmigen-abi 1");
	add_unused(&lines, "inputs", &model->unused.inputs);
	add_unused(&lines, "outputs", &model->unused.outputs);
	add_exempt(&lines, &model->unused.exempt);
	add_constants(&lines, &model->constants);
	for (size_t i = 0; i < model->interfaces.count; i++)
		add_interface(&lines, &interfaces[i]);
	model_each_type(model, add_type, &lines);
	items = lines.list.items;
	qsort(items, lines.list.count, sizeof(const char *), compare);
	for (size_t i = 0; i < lines.list.count; i++)
		buffer_printf(text, "%s\n", items[i]);
}

uint64_t digest_model(const struct model *model)
{
	uint8_t sum[SHA256_DIGEST_LENGTH];
	struct buffer text = { 0 };
	uint64_t digest = 0;
	SHA2_CTX context;

	digest_canonical(model, &text);
	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)text.data, text.length);
	SHA256Final(sum, &context);
	buffer_free(&text);
	for (size_t i = 0; i < sizeof(digest); i++)
		digest = digest << 8 | sum[i];
	return digest;
}
