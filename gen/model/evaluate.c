/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/evaluate.h"

#include "base/bytes.h"
#include "base/limits.h"
#include "model/layout.h"

struct walk {
	const struct evaluation *evaluation;
	struct integer variables[TERM_VARIABLES];
	unsigned int steps; /* that are left */
};

static struct value value_of(struct walk *walk, const struct term *term);

static struct value number(struct integer integer)
{
	return (struct value){ VALUE_NUMBER, integer };
}

static struct value truth(bool is_true)
{
	return number(integer_unsigned(is_true));
}

static struct value none(void)
{
	return (struct value){ .kind = VALUE_NONE };
}

/* What is left of two values of which one is none: the worse. */
static struct value worse(struct value left, struct value right)
{
	return left.kind >= right.kind ? left : right;
}

static struct value operand_of(struct walk *walk, const struct term *term,
			       size_t index)
{
	return value_of(walk, term_operand(term, index));
}

static void tell(const struct walk *walk, const void *start, size_t size)
{
	if (walk->evaluation->read)
		walk->evaluation->read(walk->evaluation->context, start, size);
}

static struct value typed(uint64_t bits, const struct term *term)
{
	return number(term->is_signed ? integer_signed(bits, term->width) :
					integer_unsigned(bits));
}

static struct value input_value(const struct walk *walk,
				const struct term *term)
{
	const struct parameter *row = term->input;
	const uint64_t *word = &walk->evaluation->registers[row->reg.value];

	tell(walk, word, sizeof(*word));
	return typed(layout_get(*word, &row->bits), term);
}

static struct value load_value(struct walk *walk, const struct term *term)
{
	const struct term_index *indices = term->indices.items;
	const unsigned char *bytes =
		walk->evaluation->pages[term->input->reg.value];
	size_t size = term->width / 8;

	if (!bytes)
		return none();
	bytes += term->offset;
	for (size_t i = 0; i < term->indices.count; i++) {
		struct value index = value_of(walk, indices[i].term);

		if (index.kind != VALUE_NUMBER)
			return index;
		if (index.number.negative ||
		    index.number.magnitude >= indices[i].count)
			return none();
		bytes += index.number.magnitude * indices[i].stride;
	}
	tell(walk, bytes, size);
	return typed(bytes_load(bytes, size), term);
}

static struct value part_value(struct walk *walk, const struct term *term)
{
	const struct bit_range bits = { .msb = term->msb, .lsb = term->lsb };
	struct value whole = operand_of(walk, term, 0);

	if (whole.kind != VALUE_NUMBER)
		return whole;
	return typed(layout_get(integer_bits(whole.number), &bits), term);
}

static struct value calculated(const struct term *term, struct integer left,
			       struct integer right)
{
	struct integer result;

	if (term->width)
		return number(
			integer_unsigned((left.magnitude + right.magnitude) &
					 layout_mask(term->width - 1, 0)));
	return operation_calculate(term->operation, left, right, &result) ?
		       number(result) :
		       none();
}

static bool holds(enum operation operation, int order)
{
	switch (operation) {
	case OPERATION_EQUAL:
		return order == 0;
	case OPERATION_NOT_EQUAL:
		return order != 0;
	case OPERATION_LESS:
		return order < 0;
	case OPERATION_LESS_EQUAL:
		return order <= 0;
	case OPERATION_GREATER:
		return order > 0;
	default:
		return order >= 0;
	}
}

static struct value binary_value(struct walk *walk, const struct term *term)
{
	struct value left = operand_of(walk, term, 0);
	struct value right = operand_of(walk, term, 1);

	if (left.kind != VALUE_NUMBER || right.kind != VALUE_NUMBER)
		return worse(left, right);
	if (term->kind == TERM_CALCULATION)
		return calculated(term, left.number, right.number);
	return truth(holds(term->operation,
			   integer_compare(left.number, right.number)));
}

/* FALSE if one operand is; else TRUE if all are. Of OR, the other way round. */
static void add_operand(struct value *whole, struct value operand,
			bool decisive)
{
	bool decides = operand.kind == VALUE_NUMBER &&
		       (operand.number.magnitude != 0) == decisive;
	bool decided = whole->kind == VALUE_NUMBER &&
		       (whole->number.magnitude != 0) == decisive;

	if (decides)
		*whole = truth(decisive);
	else if (!decided && operand.kind != VALUE_NUMBER)
		*whole = worse(operand, *whole);
}

static struct value logic_value(struct walk *walk, const struct term *term)
{
	bool decisive = term->kind == TERM_OR;
	struct value whole = truth(!decisive);

	for (size_t i = 0; i < term->operands.count; i++)
		add_operand(&whole, operand_of(walk, term, i), decisive);
	return whole;
}

static struct value not_value(struct walk *walk, const struct term *term)
{
	struct value value = operand_of(walk, term, 0);

	return value.kind == VALUE_NUMBER ? truth(!value.number.magnitude) :
					    value;
}

/*
 * EVERY and SOME are AND and OR over all numbers below a bound. Beyond one that
 * means nothing, as behind the end of an array, none is tried.
 */
static struct value quantifier_value(struct walk *walk, const struct term *term)
{
	bool decisive = term->kind == TERM_SOME;
	struct integer *at = &walk->variables[term->depth];
	struct value bound = operand_of(walk, term, 0);
	struct value whole = truth(!decisive);

	if (bound.kind != VALUE_NUMBER)
		return bound;
	for (*at = integer_unsigned(0); integer_compare(*at, bound.number) < 0;
	     at->magnitude++) {
		struct value operand = operand_of(walk, term, 1);

		add_operand(&whole, operand, decisive);
		if (operand.kind == VALUE_NONE)
			break;
	}
	return whole;
}

static struct value value_of(struct walk *walk, const struct term *term)
{
	if (!walk->steps)
		return none();
	walk->steps--;
	switch (term->kind) {
	case TERM_STATE:
		return (struct value){ .kind = VALUE_STATE };
	case TERM_NUMBER:
		return number(term->number);
	case TERM_INPUT:
		return input_value(walk, term);
	case TERM_LOAD:
		return load_value(walk, term);
	case TERM_VARIABLE:
		return number(walk->variables[term->depth]);
	case TERM_PART:
		return part_value(walk, term);
	case TERM_CALCULATION:
	case TERM_COMPARISON:
		return binary_value(walk, term);
	case TERM_AND:
	case TERM_OR:
		return logic_value(walk, term);
	case TERM_NOT:
		return not_value(walk, term);
	case TERM_EVERY:
	case TERM_SOME:
		return quantifier_value(walk, term);
	default:
		return none();
	}
}

struct value evaluate(const struct evaluation *evaluation,
		      const struct term *term)
{
	struct walk walk = { .evaluation = evaluation,
			     .steps = LIMIT_EVALUATION_STEPS };
	struct value value = value_of(&walk, term);

	if (evaluation->steps)
		*evaluation->steps += LIMIT_EVALUATION_STEPS - walk.steps;
	return value;
}
