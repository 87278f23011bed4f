/* SPDX-License-Identifier: BSD-3-Clause */
/* Parts of structures, of arrays and of numbers. */
#include "base/bytes.h"
#include "model/evaluation.h"
#include "model/layout.h"

/* One value of the type of @member, or of its elements, at @bytes. */
static struct value loaded(const struct frame *frame,
			   const struct member *member,
			   const unsigned char *bytes,
			   const struct expression *expression)
{
	uint64_t size = member->type.width / 8;
	struct value value = { .kind = VALUE_MEMORY, .bytes = bytes };

	if (member->type.type->kind != TYPE_STRUCTURE) {
		if (size > sizeof(uint64_t))
			return value_none(expression);
		evaluation_tell(frame, bytes, (size_t)size);
		value = value_typed(bytes_load(bytes, size), &member->type);
	}
	value.member = member;
	return value;
}

static struct value member_of_memory(const struct frame *frame,
				     const struct value *owner,
				     const struct expression *expression)
{
	const struct member *member = (const struct member *)expression->target;
	const unsigned char *bytes = owner->bytes + member->offset.value;

	if (member->count.given)
		return (struct value){ .kind = VALUE_MEMORY,
				       .bytes = bytes,
				       .member = member };
	return loaded(frame, member, bytes, expression);
}

static struct value field_of(uint64_t word, const struct field *field)
{
	uint64_t bits = layout_get(word, &field->bits);

	return field->alternatives.count ?
		       value_number(integer_unsigned(bits)) :
		       value_typed(bits, &field->type);
}

struct value evaluate_member(const struct frame *frame,
			     const struct expression *expression)
{
	const struct expression *operand = expression_operand(expression, 0);
	struct value owner = evaluate_in(frame, operand);

	if (!value_is_known(&owner))
		return owner;
	/* An alternative has the bits of the field that it is one of. */
	if (operand->type.class == CLASS_CHOICE)
		return owner;
	if (!expression->target)
		return value_state(expression); /* a waived mistake */
	if (owner.kind == VALUE_MEMORY)
		return member_of_memory(frame, &owner, expression);
	return field_of(integer_bits(owner.number),
			(const struct field *)expression->target);
}

static struct value element_of(const struct frame *frame,
			       const struct value *array, struct integer index,
			       const struct expression *expression)
{
	const struct member *member = array->member;

	if (index.negative || index.magnitude >= member->count.value)
		return value_none(expression);
	return loaded(frame, member,
		      array->bytes + index.magnitude * member->stride.value,
		      expression);
}

/* The bits @msb to @lsb of a number. */
static struct value part_of(struct integer whole, struct integer msb,
			    struct integer lsb,
			    const struct expression *expression)
{
	if (lsb.negative || integer_compare(msb, lsb) < 0 || msb.magnitude > 63)
		return value_none(expression);
	return value_number(
		integer_unsigned((integer_bits(whole) &
				  layout_mask((unsigned int)msb.magnitude,
					      (unsigned int)lsb.magnitude)) >>
				 lsb.magnitude));
}

struct value evaluate_index(const struct frame *frame,
			    const struct expression *expression)
{
	struct value array = evaluate_operand(frame, expression, 0);
	struct value index = evaluate_operand(frame, expression, 1);

	if (!value_is_known(&array) || !value_is_known(&index))
		return value_worse(array, index);
	if (array.kind == VALUE_MEMORY)
		return element_of(frame, &array, index.number, expression);
	return part_of(array.number, index.number, index.number, expression);
}

struct value evaluate_slice(const struct frame *frame,
			    const struct expression *expression)
{
	struct value whole = evaluate_operand(frame, expression, 0);
	struct value msb = evaluate_operand(frame, expression, 1);
	struct value lsb = evaluate_operand(frame, expression, 2);

	if (whole.kind != VALUE_NUMBER || msb.kind != VALUE_NUMBER ||
	    lsb.kind != VALUE_NUMBER)
		return value_worse(whole, value_worse(msb, lsb));
	return part_of(whole.number, msb.number, lsb.number, expression);
}

static bool is_permitted(const struct value *value)
{
	return !value->member || !value->member->permitted.given ||
	       !(integer_bits(value->number) & ~value->member->permitted.value);
}

/* Whether no bit is set that the member may not have, in all elements. */
struct value evaluate_permitted(const struct frame *frame,
				const struct expression *expression)
{
	const struct expression *operand = expression_operand(expression, 0);
	struct value whole = evaluate_in(frame, operand);
	bool permitted = true;

	if (whole.kind == VALUE_NUMBER)
		return value_truth(is_permitted(&whole));
	if (whole.kind != VALUE_MEMORY || !operand->type.count)
		return value_is_known(&whole) ? value_none(expression) : whole;
	for (uint64_t i = 0; i < operand->type.count; i++) {
		struct value element = element_of(
			frame, &whole, integer_unsigned(i), expression);

		if (element.kind != VALUE_NUMBER)
			return element;
		permitted = permitted && is_permitted(&element);
	}
	return value_truth(permitted);
}

/* Whether an encoding, or each in a fieldset, has a name. */
static bool is_valid(const struct type *type, uint64_t bits)
{
	const struct field *fields = type->fields.items;

	if (type->kind == TYPE_ENUMERATION)
		return type_enumerator(type, bits);
	for (size_t i = 0; i < type->fields.count; i++)
		if (fields[i].type.type &&
		    !is_valid(fields[i].type.type,
			      layout_get(bits, &fields[i].bits)))
			return false;
	return true;
}

static bool all_valid(const struct frame *frame, const struct type *type,
		      const unsigned char *bytes);

static bool member_valid(const struct frame *frame, const struct member *member,
			 const unsigned char *bytes)
{
	uint64_t count = member->count.given ? member->count.value : 1;
	const struct type *type = member->type.type;
	uint64_t size = member->type.width / 8;
	bool valid = true;

	for (uint64_t i = 0; i < count; i++, bytes += member->stride.value) {
		if (type->kind == TYPE_STRUCTURE) {
			valid = all_valid(frame, type, bytes) && valid;
			continue;
		}
		evaluation_tell(frame, bytes, (size_t)size);
		valid = is_valid(type, bytes_load(bytes, size)) && valid;
	}
	return valid;
}

/* The same in memory; plain numbers are not looked at. */
static bool all_valid(const struct frame *frame, const struct type *type,
		      const unsigned char *bytes)
{
	const struct member *members = type->members.items;
	bool valid = true;

	for (size_t i = 0; i < type->members.count; i++)
		if (members[i].item.name.text &&
		    members[i].type.type->kind != TYPE_SCALAR)
			valid = member_valid(frame, &members[i],
					     bytes + members[i].offset.value) &&
				valid;
	return valid;
}

/* Whether all encodings in it have names. */
struct value evaluate_valid(const struct frame *frame,
			    const struct expression *expression)
{
	const struct expression *operand = expression_operand(expression, 0);
	const struct value_type *type = &operand->type;
	struct value whole = evaluate_in(frame, operand);

	if (whole.kind == VALUE_NUMBER && type->type)
		return value_truth(is_valid(
			type->type, integer_bits(whole.number) &
					    layout_mask(type->width - 1, 0)));
	if (whole.kind == VALUE_MEMORY && !type->count)
		return value_truth(all_valid(frame, type->type, whole.bytes));
	return value_is_known(&whole) ? value_none(expression) : whole;
}
