/* SPDX-License-Identifier: BSD-3-Clause */
#include "frame.h"

#include <string.h>

#include "expression.h"
#include "layout.h"

/* !AddrIsGranuleAligned(argument) */
static bool is_granule_rule(const struct expression *expression,
			    const char *argument)
{
	return expression && expression->kind == EXPRESSION_OPERATION &&
	       expression->operation == OPERATION_NOT &&
	       expression_is_call(expression_operand(expression, 0),
				  "AddrIsGranuleAligned", argument);
}

const struct failure *frame_granule_rule(const struct command *command,
					 const struct parameter *input)
{
	const struct failure *failures = command->failures.items;

	for (size_t i = 0; i < command->failures.count; i++)
		if (is_granule_rule(failures[i].when.tree,
				    input->item.name.text))
			return &failures[i];
	return NULL;
}

uint64_t frame_granule_size(const struct model *model)
{
	const struct constant *constants = model->constants.items;

	for (size_t i = 0; i < model->constants.count; i++)
		if (strcmp(constants[i].item.name.text, "RMM_GRANULE_SIZE") ==
		    0)
			return constants[i].value.value;
	return 0;
}

/* The bits of its register that a row of a command's table leaves at zero. */
static uint64_t row_zeroes(const struct parameter *row)
{
	const struct type *type = row->type.type;

	if (!row->item.name.text)
		return layout_mask(row->bits.msb, row->bits.lsb);
	if (type->kind == TYPE_FIELDSET)
		return layout_reserved_mask(type) << row->bits.lsb;
	return 0;
}

/* The same for a register: all bits if no row mentions it. */
static uint64_t register_zeroes(const struct list *list,
				const struct unused_rule *unused,
				unsigned int reg)
{
	const struct parameter *rows = list->items;
	uint64_t zeroes = 0;
	bool used = false;

	for (size_t i = 0; i < list->count; i++)
		if (rows[i].reg.value == reg) {
			used = true;
			zeroes |= row_zeroes(&rows[i]);
		}
	if (used || reg < unused->first.value || reg > unused->last.value)
		return zeroes;
	return UINT64_MAX;
}

uint64_t frame_input_zeroes(const struct model *model,
			    const struct command *command, unsigned int reg)
{
	const struct parameter *rows = command->inputs.items;
	uint64_t granule = frame_granule_size(model);
	uint64_t zeroes =
		register_zeroes(&command->inputs, &model->unused.inputs, reg);

	for (size_t i = 0; i < command->inputs.count; i++)
		if (rows[i].reg.value == reg && rows[i].item.name.text &&
		    granule && frame_granule_rule(command, &rows[i]))
			zeroes |= (granule - 1) << rows[i].bits.lsb;
	return zeroes;
}

uint64_t frame_output_zeroes(const struct model *model,
			     const struct command *command, unsigned int reg)
{
	return register_zeroes(&command->outputs, &model->unused.outputs, reg);
}

bool frame_is_returned(const struct type *type)
{
	const struct member *members = type->members.items;
	bool padded = false;

	for (size_t i = 0; i < type->members.count; i++) {
		if (members[i].item.name.text)
			continue;
		if (members[i].padding != RULE_MBZ)
			return false;
		padded = true;
	}
	return padded;
}
