/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/term_place.h"

#include "model/layout.h"

/* What fits into a number. */
#define NUMBER_BYTES 8u

struct term *term_new(struct arena *arena, enum term_kind kind)
{
	struct term *term = arena_alloc(arena, sizeof(*term));

	term->kind = kind;
	return term;
}

void term_add(struct arena *arena, struct term *term,
	      const struct term *operand)
{
	const struct term **added =
		list_add(arena, &term->operands, sizeof(*added));

	*added = operand;
}

const struct term *term_none(struct arena *arena,
			     const struct expression *because)
{
	struct term *term = term_new(arena, TERM_NONE);

	term->because = because;
	return term;
}

const struct term *term_number(struct arena *arena, struct integer number)
{
	struct term *term = term_new(arena, TERM_NUMBER);

	term->number = number;
	return term;
}

const struct term *term_input(struct arena *arena,
			      const struct parameter *input,
			      const struct expression *because)
{
	struct term *term = term_new(arena, TERM_INPUT);

	if (!input->type.type)
		return term_none(arena, because);
	term->input = input;
	term->width = input->type.width;
	term->is_signed = layout_is_signed(input->type.type);
	return term;
}

const struct term *term_equal(struct arena *arena, const struct term *left,
			      const struct term *right)
{
	struct term *term = term_new(arena, TERM_COMPARISON);

	term->operation = OPERATION_EQUAL;
	term_add(arena, term, left);
	term_add(arena, term, right);
	return term;
}

/* Whether @term is a number of these bits already. */
static bool is_whole(const struct term *term, unsigned int msb,
		     unsigned int lsb, bool is_signed)
{
	return (term->kind == TERM_INPUT || term->kind == TERM_LOAD) &&
	       lsb == 0 && term->width == msb + 1 &&
	       term->is_signed == is_signed;
}

const struct term *term_part(struct arena *arena, const struct term *whole,
			     unsigned int msb, unsigned int lsb, bool is_signed)
{
	struct term *term;

	if (whole->because || is_whole(whole, msb, lsb, is_signed))
		return whole;
	term = term_new(arena, TERM_PART);
	term->msb = msb;
	term->lsb = lsb;
	term->width = msb - lsb + 1;
	term->is_signed = is_signed;
	term_add(arena, term, whole);
	return term;
}

const struct term *term_field(struct arena *arena, const struct term *whole,
			      const struct field *field)
{
	bool is_signed = field->type.type && layout_is_signed(field->type.type);

	return term_part(arena, whole, field->bits.msb, field->bits.lsb,
			 is_signed);
}

struct meaning place_page(const struct parameter *input)
{
	return (struct meaning){ .page = input };
}

/* The value of the type of a member, or of its elements, that is at a place. */
static struct meaning load(struct arena *arena, const struct meaning *at,
			   const struct expression *because)
{
	struct meaning meaning = *at;
	const struct type_ref *type = &at->member->type;
	struct term *term;

	if (type->type && type->type->kind == TYPE_STRUCTURE)
		return meaning;
	if (!type->type || type->width > 8 * NUMBER_BYTES) {
		meaning.term = term_none(arena, because);
		return meaning;
	}
	term = term_new(arena, TERM_LOAD);
	term->input = at->page;
	term->offset = at->offset;
	term->indices = at->indices;
	term->width = type->width;
	term->is_signed = layout_is_signed(type->type);
	meaning.term = term;
	return meaning;
}

struct meaning place_member(struct arena *arena, const struct meaning *owner,
			    const struct member *member,
			    const struct expression *because)
{
	struct meaning meaning = *owner;

	meaning.offset += member->offset.value;
	meaning.member = member;
	return member->count.given ? meaning : load(arena, &meaning, because);
}

struct meaning place_element(struct arena *arena, const struct meaning *array,
			     const struct term *index,
			     const struct expression *because)
{
	const struct member *member = array->member;
	const struct term_index *before = array->indices.items;
	struct meaning meaning = *array;
	struct term_index *added;

	if (index->because || !member) {
		meaning.term = member ? index : term_none(arena, because);
		return meaning;
	}
	/* The array may go on to other elements: the list is not shared. */
	meaning.indices = (struct list){ 0 };
	for (size_t i = 0; i < array->indices.count; i++) {
		added = list_add(arena, &meaning.indices, sizeof(*added));
		*added = before[i];
	}
	if (index->kind == TERM_NUMBER && !index->number.negative &&
	    index->number.magnitude < member->count.value) {
		meaning.offset +=
			index->number.magnitude * member->stride.value;
		return load(arena, &meaning, because);
	}
	added = list_add(arena, &meaning.indices, sizeof(*added));
	*added = (struct term_index){ index, member->count.value,
				      member->stride.value };
	return load(arena, &meaning, because);
}

/* Element number @index, which there is. */
static struct meaning element(struct arena *arena, const struct meaning *array,
			      uint64_t index, const struct expression *because)
{
	return place_element(arena, array,
			     term_number(arena, integer_unsigned(index)),
			     because);
}

/* Whether none of the bits of @mask, in @width, is set in @value. */
static const struct term *is_clear(struct arena *arena,
				   const struct term *value, uint64_t mask,
				   unsigned int width)
{
	struct term *all = term_new(arena, TERM_AND);
	const struct term *zero = term_number(arena, integer_unsigned(0));

	for (unsigned int lsb = 0, msb; lsb < width; lsb = msb + 1) {
		msb = lsb;
		if (!(mask >> lsb & 1))
			continue;
		while (msb + 1 < width && mask >> (msb + 1) & 1)
			msb++;
		term_add(arena, all,
			 term_equal(arena,
				    term_part(arena, value, msb, lsb, false),
				    zero));
	}
	return all;
}

const struct term *place_permitted(struct arena *arena,
				   const struct meaning *meaning,
				   const struct expression *because)
{
	const struct member *member = meaning->member;
	struct term *all;

	if (!member || !member->permitted.given)
		return term_number(arena, integer_unsigned(1));
	if (meaning->term)
		return is_clear(arena, meaning->term, ~member->permitted.value,
				member->type.width);
	all = term_new(arena, TERM_AND);
	for (uint64_t i = 0; i < member->count.value; i++) {
		struct meaning one = element(arena, meaning, i, because);

		term_add(arena, all,
			 is_clear(arena, one.term, ~member->permitted.value,
				  member->type.width));
	}
	return all;
}

/* Adds to @all what must hold for encodings in @value to have names. */
static void add_valid(struct arena *arena, struct term *all,
		      const struct term *value, const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;
	const struct field *fields = type->fields.items;
	struct term *any;

	for (size_t i = 0; i < type->fields.count; i++)
		if (fields[i].type.type)
			add_valid(arena, all,
				  term_field(arena, value, &fields[i]),
				  fields[i].type.type);
	if (type->unused != UNUSED_RESERVED)
		return;
	any = term_new(arena, TERM_OR);
	for (size_t i = 0; i < type->enumerators.count; i++)
		term_add(arena, any,
			 term_equal(arena, value,
				    term_number(arena, enumerator_integer(
							       &values[i]))));
	term_add(arena, all, any);
}

static void add_all_valid(struct arena *arena, struct term *all,
			  const struct meaning *meaning,
			  const struct type *type,
			  const struct expression *because);

static void add_member_valid(struct arena *arena, struct term *all,
			     const struct meaning *owner,
			     const struct member *member,
			     const struct expression *because)
{
	struct meaning whole = place_member(arena, owner, member, because);
	uint64_t count = member->count.given ? member->count.value : 1;

	for (uint64_t i = 0; i < count; i++) {
		struct meaning one =
			member->count.given ?
				element(arena, &whole, i, because) :
				whole;

		if (one.term)
			add_valid(arena, all, one.term, member->type.type);
		else
			add_all_valid(arena, all, &one, member->type.type,
				      because);
	}
}

/* The same for a structure; plain numbers are not looked at. */
static void add_all_valid(struct arena *arena, struct term *all,
			  const struct meaning *meaning,
			  const struct type *type,
			  const struct expression *because)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++)
		if (members[i].type.type &&
		    members[i].type.type->kind != TYPE_SCALAR)
			add_member_valid(arena, all, meaning, &members[i],
					 because);
}

const struct term *place_valid(struct arena *arena,
			       const struct meaning *meaning,
			       const struct type *type,
			       const struct expression *because)
{
	struct term *all = term_new(arena, TERM_AND);

	if (!type)
		return term_none(arena, because);
	if (meaning->term)
		add_valid(arena, all, meaning->term, type);
	else
		add_all_valid(arena, all, meaning, type, because);
	return all;
}
