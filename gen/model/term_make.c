/* SPDX-License-Identifier: BSD-3-Clause */
/* Replaces names and calls by what they mean. */
#include <string.h>

#include "model/layout.h"
#include "model/term_place.h"

/* Contexts and calls inside each other, and parts of one condition. */
#define DEPTH 32u
#define PARTS 20000u

/* The number that an EVERY or a SOME is at. */
struct binding {
	const char *name;
	unsigned int depth;
	const struct binding *around;
};

/* Where names are looked up: in a command, or in a function that is called. */
struct frame {
	struct arena *arena;
	const struct expression *call; /* NULL: the command's own expressions */
	const struct frame *caller;
	const struct binding *bindings;
	unsigned int *parts; /* that may still be made */
	unsigned int depth;  /* of contexts and calls */
	unsigned int variables;
};

static struct meaning mean(const struct frame *frame,
			   const struct expression *expression);

static struct meaning mean_operand(const struct frame *frame,
				   const struct expression *expression,
				   size_t index)
{
	return mean(frame, expression_operand(expression, index));
}

/* The term of an operand that is a number or a boolean. */
static const struct term *term_of(const struct frame *frame,
				  const struct expression *expression,
				  size_t index)
{
	struct meaning meaning = mean_operand(frame, expression, index);

	return meaning.term ? meaning.term :
			      term_none(frame->arena, expression);
}

static struct meaning value(const struct term *term)
{
	return (struct meaning){ .term = term };
}

static struct meaning state(const struct frame *frame,
			    const struct expression *because)
{
	struct term *term = term_new(frame->arena, TERM_STATE);

	term->because = because;
	return value(term);
}

static struct meaning none(const struct frame *frame,
			   const struct expression *because)
{
	return value(term_none(frame->arena, because));
}

static struct meaning mean_context(const struct frame *frame,
				   const struct expression *expression)
{
	const struct context *context =
		(const struct context *)expression->target;
	struct frame outer = { .arena = frame->arena,
			       .parts = frame->parts,
			       .depth = frame->depth + 1,
			       .variables = frame->variables };

	return context->value.tree ? mean(&outer, context->value.tree) :
				     none(frame, expression);
}

/* A parameter is what its call has in its place, in the caller's eyes. */
static struct meaning mean_parameter(const struct frame *frame,
				     const struct expression *expression)
{
	const struct member *target = (const struct member *)expression->target;
	const struct function *function;
	const struct member *parameters;

	if (!frame->call)
		return none(frame, expression);
	function = (const struct function *)frame->call->target;
	parameters = function->parameters.items;
	return mean_operand(frame->caller, frame->call,
			    (size_t)(target - parameters));
}

static struct meaning mean_variable(const struct frame *frame,
				    const struct expression *expression)
{
	const struct binding *binding = frame->bindings;
	struct term *term;

	while (binding && strcmp(binding->name, expression->text) != 0)
		binding = binding->around;
	if (!binding)
		return none(frame, expression);
	term = term_new(frame->arena, TERM_VARIABLE);
	term->depth = binding->depth;
	return value(term);
}

static struct meaning mean_enumerator(const struct frame *frame,
				      const struct expression *expression)
{
	const struct enumerator *enumerator =
		(const struct enumerator *)expression->target;

	if (!enumerator)
		return state(frame, expression);
	return value(term_number(frame->arena, enumerator_integer(enumerator)));
}

static struct meaning mean_name(const struct frame *frame,
				const struct expression *expression)
{
	const struct item *target = expression->target;

	switch (expression->reference) {
	case REFERENCE_INPUT:
		return value(term_input(frame->arena,
					(const struct parameter *)target,
					expression));
	case REFERENCE_STRUCTURE:
		return place_page((const struct parameter *)target);
	case REFERENCE_CONTEXT:
		return mean_context(frame, expression);
	case REFERENCE_ENUMERATOR:
		return mean_enumerator(frame, expression);
	case REFERENCE_CONSTANT:
		return value(term_number(
			frame->arena,
			constant_integer((const struct constant *)target)));
	case REFERENCE_PARAMETER:
		return mean_parameter(frame, expression);
	case REFERENCE_VARIABLE:
		return mean_variable(frame, expression);
	default:
		return state(frame, expression);
	}
}

/* What a function needs, and then state decides. */
static struct meaning required(const struct frame *frame,
			       struct meaning requires,
			       const struct expression *call)
{
	struct term *both = term_new(frame->arena, TERM_AND);

	if (!requires.term)
		return none(frame, call);
	term_add(frame->arena, both, requires.term);
	term_add(frame->arena, both, state(frame, call).term);
	return value(both);
}

/* A number as the function returns it: of bits, as many as its type has. */
static struct meaning converted(const struct frame *frame,
				struct meaning meaning,
				const struct type_ref *returns)
{
	if (!meaning.term || !returns->type || !returns->width)
		return meaning;
	return value(term_part(frame->arena, meaning.term, returns->width - 1,
			       0, layout_is_signed(returns->type)));
}

/* A function of the address of a structure, that returns the structure. */
static struct meaning page_behind(const struct frame *frame,
				  const struct function *function,
				  const struct expression *call)
{
	struct meaning address;

	if (call->operands.count != 1 || !function->returns.type)
		return state(frame, call);
	address = mean_operand(frame, call, 0);
	if (!address.term || address.term->kind != TERM_INPUT ||
	    address.term->input->points_to.type != function->returns.type)
		return state(frame, call);
	return place_page(address.term->input);
}

static struct meaning mean_call(const struct frame *frame,
				const struct expression *call)
{
	const struct function *function = (const struct function *)call->target;
	struct frame inner = *frame;

	if (!function)
		return state(frame, call);
	inner.call = call;
	inner.caller = frame;
	inner.bindings = NULL;
	inner.depth++;
	if (function->value.tree)
		return converted(frame, mean(&inner, function->value.tree),
				 &function->returns);
	if (function->requires.tree)
		return required(frame, mean(&inner, function->requires.tree),
				call);
	return page_behind(frame, function, call);
}

static struct meaning mean_member(const struct frame *frame,
				  const struct expression *expression)
{
	const struct expression *operand = expression_operand(expression, 0);
	struct meaning owner = mean(frame, operand);

	/* An alternative has the bits of the field that it is one of. */
	if (operand->type.class == CLASS_CHOICE ||
	    (owner.term && owner.term->because))
		return owner;
	if (!expression->target)
		return state(frame, expression); /* a waived mistake */
	if (owner.term)
		return value(
			term_field(frame->arena, owner.term,
				   (const struct field *)expression->target));
	return place_member(frame->arena, &owner,
			    (const struct member *)expression->target,
			    expression);
}

static struct meaning mean_index(const struct frame *frame,
				 const struct expression *expression)
{
	struct meaning array = mean_operand(frame, expression, 0);
	const struct term *index = term_of(frame, expression, 1);

	if (!array.term)
		return place_element(frame->arena, &array, index, expression);
	if (array.term->because)
		return array;
	if (index->kind != TERM_NUMBER || index->number.magnitude > 63)
		return none(frame, expression);
	return value(term_part(frame->arena, array.term,
			       (unsigned int)index->number.magnitude,
			       (unsigned int)index->number.magnitude, false));
}

static struct meaning mean_slice(const struct frame *frame,
				 const struct expression *expression)
{
	struct meaning whole = mean_operand(frame, expression, 0);
	struct integer msb, lsb;

	if (whole.term && whole.term->because)
		return whole;
	if (!whole.term ||
	    !expression_fold(expression_operand(expression, 1), &msb) ||
	    !expression_fold(expression_operand(expression, 2), &lsb) ||
	    msb.magnitude > 63)
		return none(frame, expression);
	return value(term_part(frame->arena, whole.term,
			       (unsigned int)msb.magnitude,
			       (unsigned int)lsb.magnitude, false));
}

static struct meaning mean_quantifier(const struct frame *frame,
				      const struct expression *expression)
{
	struct term *term = term_new(
		frame->arena,
		expression->kind == EXPRESSION_EVERY ? TERM_EVERY : TERM_SOME);
	const struct binding binding = { expression->text, frame->variables,
					 frame->bindings };
	struct frame inner = *frame;

	if (frame->variables == TERM_VARIABLES)
		return none(frame, expression);
	inner.bindings = &binding;
	inner.variables++;
	term->depth = binding.depth;
	term_add(frame->arena, term, term_of(frame, expression, 0));
	term_add(frame->arena, term, term_of(&inner, expression, 1));
	return value(term);
}

/* A term of the same operands as the expression. */
static struct term *with_operands(const struct frame *frame,
				  enum term_kind kind,
				  const struct expression *expression)
{
	struct term *term = term_new(frame->arena, kind);

	term->operation = expression->operation;
	for (size_t i = 0; i < expression->operands.count; i++)
		term_add(frame->arena, term, term_of(frame, expression, i));
	return term;
}

/* The width of a sum of two values of one UIntN, which is one too; or 0. */
static unsigned int common_width(const struct expression *expression)
{
	const struct value_type *left =
		&expression_operand(expression, 0)->type;
	const struct value_type *right =
		&expression_operand(expression, 1)->type;

	return expression->operation == OPERATION_ADD && left->type &&
			       left->class == CLASS_INTEGER &&
			       left->type->encoding == SCALAR_UNSIGNED &&
			       left->type == right->type &&
			       left->width == right->width ?
		       left->width :
		       0;
}

/* A calculation, or what comes out if that is known. */
static struct meaning folded(const struct frame *frame,
			     const struct term *calculation)
{
	const struct term *left = term_operand(calculation, 0);
	const struct term *right = term_operand(calculation, 1);
	struct integer result;

	if (left->kind == TERM_NUMBER && right->kind == TERM_NUMBER &&
	    operation_calculate(calculation->operation, left->number,
				right->number, &result))
		return value(term_number(frame->arena, result));
	return value(calculation);
}

static struct meaning mean_calculation(const struct frame *frame,
				       const struct expression *expression)
{
	struct term *sum = with_operands(frame, TERM_CALCULATION, expression);

	sum->width = common_width(expression);
	return folded(frame, sum);
}

static struct meaning mean_in(const struct frame *frame,
			      const struct expression *expression)
{
	const struct expression *set = expression_operand(expression, 1);
	const struct term *left = term_of(frame, expression, 0);
	struct term *any = term_new(frame->arena, TERM_OR);

	for (size_t i = 0; i < set->operands.count; i++)
		term_add(frame->arena, any,
			 term_equal(frame->arena, left,
				    term_of(frame, set, i)));
	return value(any);
}

static struct meaning mean_negative(const struct frame *frame,
				    const struct expression *expression)
{
	struct term *term = term_new(frame->arena, TERM_CALCULATION);

	term->operation = OPERATION_SUBTRACT;
	term_add(frame->arena, term,
		 term_number(frame->arena, integer_unsigned(0)));
	term_add(frame->arena, term, term_of(frame, expression, 0));
	return folded(frame, term);
}

static struct meaning mean_permitted(const struct frame *frame,
				     const struct expression *expression)
{
	struct meaning meaning = mean_operand(frame, expression, 0);

	if (meaning.term && meaning.term->because)
		return meaning;
	return value(place_permitted(frame->arena, &meaning, expression));
}

static struct meaning mean_valid(const struct frame *frame,
				 const struct expression *expression)
{
	const struct expression *operand = expression_operand(expression, 0);
	struct meaning meaning = mean(frame, operand);

	if (meaning.term && meaning.term->because)
		return meaning;
	return value(place_valid(frame->arena, &meaning, operand->type.type,
				 expression));
}

static struct meaning mean_operation(const struct frame *frame,
				     const struct expression *expression)
{
	switch (expression->operation) {
	case OPERATION_OR:
		return value(with_operands(frame, TERM_OR, expression));
	case OPERATION_AND:
		return value(with_operands(frame, TERM_AND, expression));
	case OPERATION_NOT:
		return value(with_operands(frame, TERM_NOT, expression));
	case OPERATION_IN:
		return mean_in(frame, expression);
	case OPERATION_NEGATE:
		return mean_negative(frame, expression);
	case OPERATION_PERMITTED:
		return mean_permitted(frame, expression);
	case OPERATION_VALID:
		return mean_valid(frame, expression);
	default:
		return operation_is_calculation(expression->operation) ?
			       mean_calculation(frame, expression) :
			       value(with_operands(frame, TERM_COMPARISON,
						   expression));
	}
}

static struct meaning mean(const struct frame *frame,
			   const struct expression *expression)
{
	if (!*frame->parts || frame->depth > DEPTH)
		return none(frame, expression);
	--*frame->parts;
	switch (expression->kind) {
	case EXPRESSION_NUMBER:
	case EXPRESSION_BOOLEAN:
		return value(term_number(frame->arena,
					 integer_unsigned(expression->value)));
	case EXPRESSION_NAME:
		return mean_name(frame, expression);
	case EXPRESSION_CALL:
		return mean_call(frame, expression);
	case EXPRESSION_MEMBER:
		return mean_member(frame, expression);
	case EXPRESSION_INDEX:
		return mean_index(frame, expression);
	case EXPRESSION_SLICE:
		return mean_slice(frame, expression);
	case EXPRESSION_EVERY:
	case EXPRESSION_SOME:
		return mean_quantifier(frame, expression);
	case EXPRESSION_OPERATION:
		return mean_operation(frame, expression);
	default:
		/* Joined bits: no condition that inputs decide has any. */
		return none(frame, expression);
	}
}

const struct term *term_make(struct arena *arena,
			     const struct expression *expression)
{
	unsigned int parts = PARTS;
	const struct frame frame = { .arena = arena, .parts = &parts };
	struct meaning meaning = mean(&frame, expression);

	return meaning.term ? meaning.term : term_none(arena, expression);
}
