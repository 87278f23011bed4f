/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/term.h"

#include "model/term_place.h"

const struct term *term_operand(const struct term *term, size_t index)
{
	const struct term *const *operands = term->operands.items;

	return operands[index];
}

/* A term with the operands of another, or some of them. */
static struct term *copy(struct arena *arena, const struct term *term,
			 enum term_kind kind)
{
	struct term *made = arena_alloc(arena, sizeof(*made));

	*made = *term;
	made->kind = kind;
	made->operands = (struct list){ 0 };
	return made;
}

/* The first part of @term that has no value for any inputs, or NULL. */
static const struct expression *find_obstacle(const struct term *term)
{
	const struct term_index *indices = term->indices.items;
	const struct expression *found = NULL;

	if (term->kind == TERM_STATE || term->kind == TERM_NONE)
		return term->because;
	for (size_t i = 0; !found && i < term->indices.count; i++)
		found = find_obstacle(indices[i].term);
	for (size_t i = 0; !found && i < term->operands.count; i++)
		found = find_obstacle(term_operand(term, i));
	return found;
}

/* Whether @term asks for all operands, to be of the value @truth. */
static bool wants_all(const struct term *term, bool truth)
{
	return (term->kind == TERM_AND) == truth;
}

static const struct term one = { .kind = TERM_NUMBER, .number.magnitude = 1 };
static const struct term zero = { .kind = TERM_NUMBER };

static const struct term *certain_logic(struct arena *arena,
					const struct term *term, bool truth)
{
	bool all = wants_all(term, truth);
	struct term *made = copy(arena, term, all ? TERM_AND : TERM_OR);

	for (size_t i = 0; i < term->operands.count; i++) {
		const struct term *operand =
			term_certain(arena, term_operand(term, i), truth);

		if (!operand && all)
			return NULL;
		if (operand == &one && !all)
			return &one;
		if (operand && operand != &one)
			term_add(arena, made, operand);
	}
	if (!made->operands.count)
		return all ? &one : NULL;
	return made->operands.count == 1 ? term_operand(made, 0) : made;
}

/* That there is, or is not, any number below the bound of a quantifier. */
static const struct term *bound_leaves(struct arena *arena,
				       const struct term *term, bool any)
{
	struct term *made = copy(arena, term, TERM_COMPARISON);

	made->operation = any ? OPERATION_GREATER : OPERATION_LESS_EQUAL;
	term_add(arena, made, term_operand(term, 0));
	term_add(arena, made, &zero);
	return made;
}

static const struct term *
certain_quantifier(struct arena *arena, const struct term *term, bool truth)
{
	bool every = (term->kind == TERM_EVERY) == truth;
	struct term *made = copy(arena, term, every ? TERM_EVERY : TERM_SOME);
	const struct term *body =
		term_certain(arena, term_operand(term, 1), truth);

	if (term_obstacle(term, truth))
		return NULL;
	if (!body) /* no number ever does */
		return every ? bound_leaves(arena, term, false) : NULL;
	if (body == &one)
		return every ? &one : bound_leaves(arena, term, true);
	term_add(arena, made, term_operand(term, 0));
	term_add(arena, made, body);
	return made;
}

static const struct term *
certain_comparison(struct arena *arena, const struct term *term, bool truth)
{
	static const enum operation opposites[OPERATION_COUNT] = {
		[OPERATION_EQUAL] = OPERATION_NOT_EQUAL,
		[OPERATION_NOT_EQUAL] = OPERATION_EQUAL,
		[OPERATION_LESS] = OPERATION_GREATER_EQUAL,
		[OPERATION_LESS_EQUAL] = OPERATION_GREATER,
		[OPERATION_GREATER] = OPERATION_LESS_EQUAL,
		[OPERATION_GREATER_EQUAL] = OPERATION_LESS,
	};
	struct term *made;

	if (find_obstacle(term))
		return NULL;
	if (truth)
		return term;
	made = copy(arena, term, TERM_COMPARISON);
	made->operation = opposites[term->operation];
	made->operands = term->operands;
	return made;
}

/* A boolean that is stated, or read from somewhere: compared with zero. */
static const struct term *certain_value(struct arena *arena,
					const struct term *term, bool truth)
{
	struct term *made;

	if (term->kind == TERM_NUMBER)
		return (term->number.magnitude != 0) == truth ? &one : NULL;
	made = term_new(arena, TERM_COMPARISON);
	made->operation = truth ? OPERATION_NOT_EQUAL : OPERATION_EQUAL;
	term_add(arena, made, term);
	term_add(arena, made, &zero);
	return made;
}

const struct term *term_certain(struct arena *arena, const struct term *term,
				bool truth)
{
	switch (term->kind) {
	case TERM_STATE:
	case TERM_NONE:
		return NULL;
	case TERM_AND:
	case TERM_OR:
		return certain_logic(arena, term, truth);
	case TERM_NOT:
		return term_certain(arena, term_operand(term, 0), !truth);
	case TERM_EVERY:
	case TERM_SOME:
		return certain_quantifier(arena, term, truth);
	case TERM_COMPARISON:
		return certain_comparison(arena, term, truth);
	default:
		return certain_value(arena, term, truth);
	}
}

static const struct expression *logic_obstacle(const struct term *term,
					       bool truth)
{
	bool all = wants_all(term, truth);
	const struct expression *first = NULL;

	for (size_t i = 0; i < term->operands.count; i++) {
		const struct expression *found =
			term_obstacle(term_operand(term, i), truth);

		if (!found && !all)
			return NULL;
		if (!first)
			first = found;
	}
	return first;
}

const struct expression *term_obstacle(const struct term *term, bool truth)
{
	const struct expression *found;

	switch (term->kind) {
	case TERM_AND:
	case TERM_OR:
		return logic_obstacle(term, truth);
	case TERM_NOT:
		return term_obstacle(term_operand(term, 0), !truth);
	case TERM_EVERY:
	case TERM_SOME:
		found = find_obstacle(term_operand(term, 0));
		return found ? found :
			       term_obstacle(term_operand(term, 1), truth);
	default:
		return find_obstacle(term);
	}
}

const char *term_reason(struct arena *arena, const struct expression *because)
{
	const char *verb =
		because->kind == EXPRESSION_CALL       ? "calls" :
		because->reference == REFERENCE_OUTPUT ? "reads the output" :
							 "names";

	if (!because->text)
		return "has a part that is not evaluated";
	return arena_printf(arena, "%s %s", verb, because->text);
}
