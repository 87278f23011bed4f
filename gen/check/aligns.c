/* SPDX-License-Identifier: BSD-3-Clause */
/* What the address of a structure is a multiple of. */
#include <inttypes.h>

#include "check/check.h"
#include "model/frame.h"

/* Else arrays of it, or the structure itself as a C type, cannot exist. */
static bool can_have(const struct type *type, uint64_t align)
{
	return align >= 8 && !(align & (align - 1)) &&
	       type->size.value % align == 0;
}

/*
 * Neither a structure nor its conditions say more than the other does where
 * it can say it: no structure is aligned to more than its size.
 */
static void check_input(struct checker *checker, const struct command *command,
			const struct parameter *input)
{
	const struct type *type = input->points_to.type;
	const struct name *name;
	const struct failure *rule = NULL;
	struct diagnostic *error;
	uint64_t alignment;

	if (!type || type->kind != TYPE_STRUCTURE)
		return;
	name = &type->item.name;
	alignment = frame_alignment(checker->model, command, input, &rule);
	if (alignment == (type->align.given ? type->align.value : 0))
		return;
	if (!type->align.given && !can_have(type, alignment))
		return;
	if (!alignment) {
		error = check_report(checker, CHECK_ALIGN, &type->item,
				     type->align.at,
				     "no condition of %s says so",
				     command->item.name.text);
		check_note(checker, error, input->item.name.at,
			   "the address of %s is here", name->text);
		return;
	}
	error = check_report(
		checker, CHECK_ALIGN, &type->item,
		type->align.given ? type->align.at : name->at,
		"%s wants a multiple of %" PRIu64 "%s", command->item.name.text,
		alignment, type->align.given ? "" : ", and no `align` says so");
	check_note(checker, error, rule->when.text.at, "as is stated here");
}

static void check_inputs(struct checker *checker, const struct command *command)
{
	const struct parameter *rows = command->inputs.items;

	for (size_t i = 0; i < command->inputs.count; i++)
		if (rows[i].item.name.text)
			check_input(checker, command, &rows[i]);
}

static void check_type(void *context, struct type *type)
{
	struct checker *checker = context;

	if (type->align.given && !can_have(type, type->align.value))
		check_report(checker, CHECK_ALIGN, &type->item, type->align.at,
			     "must be a power of two, 8 or more, that divides "
			     "the size");
}

void check_aligns(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	model_each_type(checker->model, check_type, checker);
	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 0; j < interfaces[i].commands.count; j++)
			check_inputs(checker, &commands[j]);
	}
}
