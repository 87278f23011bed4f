/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/compare_commands.h"

#include <inttypes.h>
#include <string.h>

#include "diff/compare_conditions.h"
#include "diff/compare_rows.h"
#include "model/model_words.h"

/* Places of inputs and outputs are bits, counted through all registers. */
#define REGISTER_BITS 64u
#define REGISTER_ROOM ((uint64_t)MODEL_REGISTERS * REGISTER_BITS)

static const char *register_place(struct arena *arena, uint64_t first,
				  uint64_t last)
{
	uint64_t reg = first / REGISTER_BITS;
	uint64_t lsb = first % REGISTER_BITS;
	uint64_t msb = last - reg * REGISTER_BITS;

	if (lsb == 0 && msb == REGISTER_BITS - 1)
		return arena_printf(arena, "X%" PRIu64, reg);
	if (lsb == msb)
		return arena_printf(arena, "X%" PRIu64 " bit %" PRIu64, reg,
				    lsb);
	return arena_printf(arena, "X%" PRIu64 " bits %" PRIu64 ":%" PRIu64,
			    reg, msb, lsb);
}

static const char *fid_place(struct arena *arena, uint64_t first, uint64_t last)
{
	(void)last;
	return arena_printf(arena, "FID 0x%08" PRIX64, first);
}

static bool has_status(const struct comparison *comparison,
		       const struct selection *where, const char *old,
		       const char *new)
{
	const struct name *statuses = where->names.items;

	for (size_t i = 0; i < where->names.count; i++)
		if (comparison_same_name(comparison, NULL,
					 old ? old : statuses[i].text,
					 new ? new : statuses[i].text))
			return true;
	return false;
}

static const char *list_statuses(struct arena *arena,
				 const struct selection *where)
{
	const struct name *statuses = where->names.items;
	const char *text = "";

	for (size_t i = 0; i < where->names.count; i++)
		text = arena_printf(arena, "%s%s%s", text, i ? ", " : "",
				    statuses[i].text);
	return text;
}

/* The statuses of @from that @other lacks, as a text; NULL: none. */
static const char *more_statuses(const struct comparison *comparison,
				 const struct selection *from,
				 const struct selection *other, bool from_old)
{
	const struct name *statuses = from->names.items;
	const char *text = NULL;

	if (other->all)
		return NULL;
	if (from->all)
		return arena_printf(comparison->arena, "any status but %s",
				    list_statuses(comparison->arena, other));
	for (size_t i = 0; i < from->names.count; i++) {
		const char *status = statuses[i].text;

		if (has_status(comparison, other, from_old ? status : NULL,
			       from_old ? NULL : status))
			continue;
		text = text ? arena_printf(comparison->arena, "%s, %s", text,
					   status) :
			      status;
	}
	return text;
}

/* On which statuses an output means something. */
static void compare_validity(struct comparison *comparison,
			     const struct row_table *table,
			     const struct row *old, const struct row *new)
{
	const struct parameter *before = old->item;
	const struct parameter *after = new->item;
	const struct {
		enum change_kind kind;
		const char *statuses;
	} kinds[] = {
		{ CHANGE_VALIDITY_NARROWED,
		  more_statuses(comparison, &before->valid, &after->valid,
				true) },
		{ CHANGE_VALIDITY_WIDENED,
		  more_statuses(comparison, &after->valid, &before->valid,
				false) },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		struct change *change;

		if (!kinds[i].statuses)
			continue;
		change = comparison_add(comparison, table->topic, kinds[i].kind,
					table->kind->subject);
		change->old = rows_side(table->topic->old, old);
		change->new = rows_side(table->topic->new, new);
		change->old.value = change->new.value = kinds[i].statuses;
	}
}

static const char *pointer_text(struct arena *arena,
				const struct parameter *input)
{
	if (!input->points_to.name.text)
		return "no pointer";
	return arena_printf(arena, "pointer to %s", input->points_to.name.text);
}

static bool same_pointer(const struct comparison *comparison,
			 const struct parameter *old,
			 const struct parameter *new)
{
	if (!old->points_to.name.text || !new->points_to.name.text)
		return old->points_to.name.text == new->points_to.name.text;
	return comparison_same_type(comparison, &old->points_to,
				    &new->points_to);
}

/* What lies behind an address. */
static void compare_pointers(struct comparison *comparison,
			     const struct row_table *table,
			     const struct row *old, const struct row *new)
{
	const struct parameter *before = old->item;
	const struct parameter *after = new->item;
	struct change *change;

	if (before->as.text && after->as.text)
		comparison_add_rename(comparison, table->scope, before->as.text,
				      after->as.text);
	if (same_pointer(comparison, before, after))
		return;
	change = comparison_add(comparison, table->topic, CHANGE_RETYPED,
				table->kind->subject);
	change->old = rows_side(table->topic->old, old);
	change->new = rows_side(table->topic->new, new);
	change->old.value = pointer_text(comparison->arena, before);
	change->new.value = pointer_text(comparison->arena, after);
}

static const struct row_kind input_rows = {
	.subject = "input",
	.moved = CHANGE_ARGUMENT_MOVED,
	.place = register_place,
	.compare = compare_pointers,
};

static const struct row_kind output_rows = {
	.subject = "output",
	.moved = CHANGE_ARGUMENT_MOVED,
	.place = register_place,
	.compare = compare_validity,
};

/* How many rows are of the command's own table: they come first. Others
 * are compared once, for the interface.
 */
static size_t own_rows(const struct list *list)
{
	const struct parameter *rows = list->items;
	size_t count = 0;

	while (count < list->count && !rows[count].unfinished)
		count++;
	return count;
}

static void list_parameters(struct arena *arena, const struct row_kind *kind,
			    const struct list *list, struct list *rows)
{
	const struct parameter *parameters = list->items;

	for (size_t i = 0; i < own_rows(list); i++) {
		const struct parameter *parameter = &parameters[i];
		uint64_t start = parameter->reg.value * REGISTER_BITS;
		struct row *row = list_add(arena, rows, sizeof(*row));

		row->item = parameter;
		row->name = parameter->item.name.text;
		row->at = row->name ? parameter->item.name.at :
				      parameter->bits.at;
		row->first = start + parameter->bits.lsb;
		row->last = start + parameter->bits.msb;
		row->place = kind->place(arena, row->first, row->last);
		row->rule = parameter->reserved;
		row->value = parameter->reserved ?
				     word_rule(parameter->reserved) :
				     parameter->type.name.text;
		row->type = parameter->reserved ? NULL : &parameter->type;
	}
}

static void compare_parameters(struct comparison *comparison,
			       struct change_topic *topic,
			       const struct row_kind *kind,
			       const struct list *old, const struct list *new)
{
	struct row_table table = { .kind = kind,
				   .topic = topic,
				   .scope = topic->old,
				   .old_room = REGISTER_ROOM,
				   .new_room = REGISTER_ROOM };

	list_parameters(comparison->arena, kind, old, &table.old);
	list_parameters(comparison->arena, kind, new, &table.new);
	rows_pair(comparison, &table);
	rows_compare(comparison, &table);
}

static const char *unfinished_place(struct arena *arena, uint64_t first,
				    uint64_t last)
{
	return arena_printf(arena, "%s of unfinished commands",
			    register_place(arena, first, last));
}

void compare_unfinished(struct comparison *comparison,
			struct change_topic *topic,
			const struct unfinished *old,
			const struct unfinished *new)
{
	static const struct row_kind rows = {
		.subject = "output",
		.moved = CHANGE_ARGUMENT_MOVED,
		.place = unfinished_place,
	};

	compare_parameters(comparison, topic, &rows, &old->outputs,
			   &new->outputs);
}

static bool same_parameters(const struct comparison *comparison,
			    const struct list *old, const struct list *new)
{
	const struct parameter *before = old->items;
	const struct parameter *after = new->items;
	size_t count = own_rows(old);

	if (count != own_rows(new))
		return false;
	for (size_t i = 0; i < count; i++)
		if (before[i].reg.value != after[i].reg.value ||
		    before[i].bits.msb != after[i].bits.msb ||
		    before[i].bits.lsb != after[i].bits.lsb ||
		    before[i].reserved != after[i].reserved ||
		    (!before[i].reserved &&
		     !comparison_same_type(comparison, &before[i].type,
					   &after[i].type)))
			return false;
	return true;
}

static bool same_signature(const struct comparison *comparison,
			   const struct row *old, const struct row *new)
{
	const struct command *before = old->item;
	const struct command *after = new->item;

	return same_parameters(comparison, &before->inputs, &after->inputs) &&
	       same_parameters(comparison, &before->outputs, &after->outputs);
}

static void compare_trait(struct comparison *comparison,
			  struct change_topic *topic, const char *subject,
			  const struct row *old, enum trait before,
			  const struct row *new, enum trait after)
{
	static const char *const words[] = {
		[TRAIT_UNSTATED] = "not stated",
		[TRAIT_NO] = "no",
		[TRAIT_YES] = "yes",
	};
	struct change *change;

	/* A revision that does not tell knows nothing of the kind. */
	if ((before == TRAIT_YES) == (after == TRAIT_YES))
		return;
	change = comparison_add(comparison, topic, CHANGE_TRAIT, subject);
	change->old = (struct side){ .topic = topic->old,
				     .value = words[before],
				     .at = old->at };
	change->new = (struct side){ .topic = topic->new,
				     .value = words[after],
				     .at = new->at };
}

static void compare_command(struct comparison *comparison,
			    const struct row_table *table,
			    const struct row *old, const struct row *new)
{
	struct change_topic *topic = comparison_topic(
		comparison, table->kind->topic_kind, old->name, new->name);
	const struct command *before = old->item;
	const struct command *after = new->item;

	compare_parameters(comparison, topic, &input_rows, &before->inputs,
			   &after->inputs);
	compare_parameters(comparison, topic, &output_rows, &before->outputs,
			   &after->outputs);
	compare_trait(comparison, topic, "may_start_operation", old,
		      before->may_start_operation, new,
		      after->may_start_operation);
	compare_trait(comparison, topic, "may_transfer_memory", old,
		      before->may_transfer_memory, new,
		      after->may_transfer_memory);
	compare_trait(comparison, topic, "resumes_operation", old,
		      before->resumes_operation, new, after->resumes_operation);
	compare_conditions(comparison, topic, before, after);
}

static const struct row_kind command_rows = {
	.subject = "command",
	.moved = CHANGE_RE_ENCODED,
	.place = fid_place,
	.same_shape = same_signature,
	.compare = compare_command,
	.topic_kind = "command",
};

/* "rd, ipa, level": what a command is called with. */
static const char *arguments(struct arena *arena, const struct command *command)
{
	const struct parameter *inputs = command->inputs.items;
	const char *text = NULL;

	for (size_t i = 0; i < command->inputs.count; i++) {
		const char *name = inputs[i].item.name.text;

		if (!name || inputs[i].reg.value == 0)
			continue;
		text = text ? arena_printf(arena, "%s, %s", text, name) : name;
	}
	return text;
}

static bool has_interface(const struct model *model, const char *name)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++)
		if (strcmp(interfaces[i].item.name.text, name) == 0)
			return true;
	return false;
}

/* Lists the commands of @model; @other is the specification opposite. */
static void list_commands(struct arena *arena, const struct model *model,
			  const struct model *other, struct list *rows)
{
	const struct interface *interfaces = model->interfaces.items;

	for (size_t i = 0; i < model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;
		bool both = has_interface(other, interfaces[i].item.name.text);

		for (size_t j = 0; j < interfaces[i].commands.count; j++) {
			struct row *row = list_add(arena, rows, sizeof(*row));

			row->item = &commands[j];
			row->name = commands[j].item.name.text;
			row->at = commands[j].item.name.at;
			row->first = row->last = commands[j].fid.value;
			row->place = fid_place(arena, row->first, row->last);
			row->value = arguments(arena, &commands[j]);
			row->inside_change = !both;
		}
	}
}

void compare_commands(struct comparison *comparison)
{
	struct row_table table = { .kind = &command_rows };

	list_commands(comparison->arena, comparison->old, comparison->new,
		      &table.old);
	list_commands(comparison->arena, comparison->new, comparison->old,
		      &table.new);
	rows_pair(comparison, &table);
	rows_compare(comparison, &table);
}
