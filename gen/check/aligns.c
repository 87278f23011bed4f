/* SPDX-License-Identifier: BSD-3-Clause */
/* What the address of a structure is a multiple of. */
#include <inttypes.h>

#include "check/check.h"
#include "model/frame.h"

/* The condition on the address of a structure says what the structure says. */
static void check_input(struct checker *checker, const struct command *command,
			const struct parameter *input)
{
	const struct type *type = input->points_to.type;
	const struct failure *rule;
	struct diagnostic *error;
	uint64_t alignment;

	if (!type || !type->align.given)
		return;
	alignment = frame_alignment(checker->model, command, input, &rule);
	if (alignment == type->align.value)
		return;
	if (!alignment) {
		error = check_report(checker, CHECK_ALIGN, &type->item,
				     type->align.at,
				     "no condition of %s says so",
				     command->item.name.text);
		check_note(checker, error, input->item.name.at,
			   "the address of %s is here", type->item.name.text);
		return;
	}
	error = check_report(checker, CHECK_ALIGN, &type->item, type->align.at,
			     "%s wants a multiple of %" PRIu64,
			     command->item.name.text, alignment);
	check_note(checker, error, rule->when.text.at, "as is stated here");
}

static void check_inputs(struct checker *checker, const struct command *command)
{
	const struct parameter *rows = command->inputs.items;

	for (size_t i = 0; i < command->inputs.count; i++)
		if (rows[i].item.name.text)
			check_input(checker, command, &rows[i]);
}

/* Else arrays of it, or the structure itself as a C type, cannot exist. */
static void check_type(void *context, struct type *type)
{
	struct checker *checker = context;
	uint64_t align = type->align.value;

	if (!type->align.given)
		return;
	if (align < 8 || (align & (align - 1)) || type->size.value % align)
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
