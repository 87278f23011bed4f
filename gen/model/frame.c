/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/frame.h"

#include "model/layout.h"
#include "model/term.h"

/* Whether @expression names @input: most conditions are about others. */
static bool names(const struct expression *expression,
		  const struct parameter *input)
{
	if (expression->target == &input->item)
		return true;
	for (size_t i = 0; i < expression->operands.count; i++)
		if (names(expression_operand(expression, i), input))
			return true;
	return false;
}

static bool is_number(const struct term *term, uint64_t value)
{
	return term->kind == TERM_NUMBER && !term->number.negative &&
	       term->number.magnitude == value;
}

/* Whether @term is a power of two, so that bits tell what it divides. */
static bool is_power(const struct term *term)
{
	uint64_t value = term->number.magnitude;

	return term->kind == TERM_NUMBER && !term->number.negative && value &&
	       !(value & (value - 1));
}

/* input MOD n != 0: n; 0 if it is something else. */
static uint64_t divisor_in(const struct term *term,
			   const struct parameter *input)
{
	const struct term *rest;

	if (term->kind != TERM_COMPARISON ||
	    term->operation != OPERATION_NOT_EQUAL ||
	    !is_number(term_operand(term, 1), 0))
		return 0;
	rest = term_operand(term, 0);
	if (rest->kind != TERM_CALCULATION ||
	    rest->operation != OPERATION_MODULO)
		return 0;
	return term_operand(rest, 0)->kind == TERM_INPUT &&
			       term_operand(rest, 0)->input == input &&
			       is_power(term_operand(rest, 1)) ?
		       term_operand(rest, 1)->number.magnitude :
		       0;
}

static uint64_t alignment_in(const struct model *model,
			     const struct failure *failure,
			     const struct parameter *input)
{
	const struct term *refused;

	if (!failure->when.tree || !names(failure->when.tree, input))
		return 0;
	refused = term_certain(model->arena,
			       term_make(model->arena, failure->when.tree),
			       true);
	return refused ? divisor_in(refused, input) : 0;
}

uint64_t frame_alignment(const struct model *model,
			 const struct command *command,
			 const struct parameter *input,
			 const struct failure **rule)
{
	const struct failure *failures = command->failures.items;

	for (size_t i = 0; i < command->failures.count; i++) {
		uint64_t alignment = alignment_in(model, &failures[i], input);

		if (alignment) {
			*rule = &failures[i];
			return alignment;
		}
	}
	return 0;
}

/* The bits of its register that a row of a command's table leaves at zero. */
static uint64_t row_zeroes(const struct parameter *row)
{
	const struct type *type = row->type.type;

	if (!row->item.name.text)
		return layout_mask(row->bits.msb, row->bits.lsb);
	if (type->kind == TYPE_FIELDSET)
		return type->reserved << row->bits.lsb;
	return 0;
}

/* The same for a register: all bits if no row mentions it. */
static uint64_t register_zeroes(const struct command *command,
				const struct list *list,
				const struct unused_rule *unused,
				unsigned int reg)
{
	const struct parameter *rows = list->items;
	uint64_t zeroes = 0;
	bool used = false;

	for (size_t i = 0; i < list->count; i++) {
		if (rows[i].reg.value != reg)
			continue;
		/* The register holds the one or the other. */
		if (rows[i].unfinished && used)
			zeroes &= row_zeroes(&rows[i]);
		else
			zeroes |= row_zeroes(&rows[i]);
		used = true;
	}
	if (used || command->exempt || reg < unused->first.value ||
	    reg > unused->last.value)
		return zeroes;
	return UINT64_MAX;
}

uint64_t frame_input_zeroes(const struct model *model,
			    const struct command *command, unsigned int reg)
{
	const struct parameter *rows = command->inputs.items;
	uint64_t zeroes = register_zeroes(command, &command->inputs,
					  &model->unused.inputs, reg);
	const struct failure *rule;

	for (size_t i = 0; i < command->inputs.count; i++) {
		uint64_t alignment = 0;

		if (rows[i].reg.value == reg && rows[i].item.name.text)
			alignment = frame_alignment(model, command, &rows[i],
						    &rule);
		if (alignment)
			zeroes |= (alignment - 1) << rows[i].bits.lsb;
	}
	return zeroes;
}

uint64_t frame_output_zeroes(const struct model *model,
			     const struct command *command, unsigned int reg)
{
	return register_zeroes(command, &command->outputs,
			       &model->unused.outputs, reg);
}
