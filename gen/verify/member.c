/* SPDX-License-Identifier: BSD-3-Clause */
#include <inttypes.h>
#include <string.h>

#include "model/layout.h"
#include "verify/structure.h"

#define SLOT_BITS 64u

/* Another member of the document that @found lies on, or NULL. */
static const struct match *lies_on(const struct comparison *c,
				   const struct match *match)
{
	const struct object_member *found = match->found;

	for (size_t i = 0; i < c->match_count; i++) {
		const struct object_member *other = c->matches[i].found;

		if (other && other != found &&
		    found->offset < other->offset + other->width &&
		    other->offset < found->offset + found->width)
			return &c->matches[i];
	}
	return NULL;
}

static const char *name_of(const struct match *match)
{
	return match->planned->item.name;
}

/* Counts @match to a finding that holds for several members. */
static void add_also(struct comparison *c, struct finding *finding,
		     const struct match *match)
{
	const char **name =
		list_add(c->verification->arena, &finding->also, sizeof(*name));

	*name = name_of(match);
}

/* One wrong offset moves what is behind it too: that is one finding. */
static void report_shift(struct comparison *c, const struct match *match)
{
	const struct object_member *found = match->found;
	int64_t shift = (int64_t)(found->offset - match->offset * 8);
	struct finding *findings = c->verification->findings.items;

	if (c->shift_index && shift == c->shift) {
		add_also(c, &findings[c->shift_index - 1], match);
		return;
	}
	verify_add(c, FINDING_OFFSET, &match->planned->member->item, found,
		   "%s is at 0x%" PRIx64 ", the document has it at 0x%" PRIx64,
		   name_of(match), found->offset / 8, match->offset);
	c->shift = shift;
	c->shift_index = c->verification->findings.count;
}

static void check_offset(struct comparison *c, const struct match *match)
{
	const struct match *other;

	if (match->found->offset == match->offset * 8) {
		c->shift_index = 0;
		return;
	}
	other = lies_on(c, match);
	if (!other) {
		report_shift(c, match);
		return;
	}
	c->shift_index = 0;
	verify_add(c, FINDING_OVERLAP, &match->planned->member->item,
		   match->found,
		   "%s is at 0x%" PRIx64 ", on %s; the document has it at "
		   "0x%" PRIx64,
		   name_of(match), match->found->offset / 8, name_of(other),
		   match->offset);
}

/* Whether a member so wide stays in its slot and off the next member. */
static bool fits_slot(const struct comparison *c, const struct match *match)
{
	uint64_t start = match->offset * 8;
	uint64_t end = start + match->found->width;

	if (start / SLOT_BITS != (end - 1) / SLOT_BITS)
		return false;
	for (size_t i = 0; i < c->match_count; i++)
		if (c->matches[i].offset > match->offset &&
		    c->matches[i].offset * 8 < end)
			return false;
	return true;
}

static void report_width(struct comparison *c, const struct match *match)
{
	const struct object_member *found = match->found;
	struct finding *findings = c->verification->findings.items;

	if (c->planned->wide)
		return;
	if (c->width_index) {
		add_also(c, &findings[c->width_index - 1], match);
		return;
	}
	verify_add(c, FINDING_WIDTH, &match->planned->member->item, found,
		   "%s has %" PRIu64 " bytes for a value of %" PRIu64
		   ": good as long as the rest is zero",
		   name_of(match), found->width / 8, match->size);
	c->width_index = c->verification->findings.count;
}

static const char *bits_or_bytes(struct arena *arena, uint64_t bits)
{
	bool whole = bits % 8 == 0;
	uint64_t number = whole ? bits / 8 : bits;

	return arena_printf(arena, "%" PRIu64 " %s%s", number,
			    whole ? "byte" : "bit", number == 1 ? "" : "s");
}

static void check_width(struct comparison *c, const struct match *match)
{
	struct arena *arena = c->verification->arena;
	const struct object_member *found = match->found;
	const struct item *item = &match->planned->member->item;
	uint64_t width = match->size * 8;
	const char *has = bits_or_bytes(arena, found->width);
	const char *wanted = bits_or_bytes(arena, width);
	const struct match *other;

	if (found->width == width)
		return;
	if (found->width < width) {
		verify_add(c, FINDING_NARROW, item, found,
			   "%s has %s, the document has %s", name_of(match),
			   has, wanted);
		return;
	}
	if (fits_slot(c, match)) {
		report_width(c, match);
		return;
	}
	other = found->offset == match->offset * 8 ? lies_on(c, match) : NULL;
	if (other)
		verify_add(c, FINDING_OVERLAP, item, found,
			   "%s has %s, the document has %s: it reaches into %s",
			   name_of(match), has, wanted, name_of(other));
	else
		verify_add(c, FINDING_WIDE, item, found,
			   "%s has %s, the document has %s", name_of(match),
			   has, wanted);
}

static void check_array(struct comparison *c, const struct match *match)
{
	const struct member *member = match->planned->member;
	const struct object_member *found = match->found;
	uint64_t stride = member->stride.value * 8;

	if (!found->count)
		verify_add(c, FINDING_COUNT, &member->item, found,
			   "%s is no array, the document has %" PRIu64
			   " elements",
			   name_of(match), member->count.value);
	else if (found->stride != stride)
		verify_add(c, FINDING_STRIDE, &member->item, found,
			   "the elements of %s are %" PRIu64
			   " bytes apart, the document has %" PRIu64,
			   name_of(match), found->stride / 8,
			   member->stride.value);
	else if (found->count != member->count.value)
		verify_add(c, FINDING_COUNT, &member->item, found,
			   "%s has %" PRIu64 " elements, the document has "
			   "%" PRIu64,
			   name_of(match), found->count, member->count.value);
}

static void check_sign(struct comparison *c, const struct match *match)
{
	const struct member *member = match->planned->member;
	const struct object_member *found = match->found;
	bool wanted = member->type.type && layout_is_signed(member->type.type);

	if ((found->kind != OBJECT_SIGNED && found->kind != OBJECT_UNSIGNED) ||
	    member->type.width > SLOT_BITS ||
	    (found->kind == OBJECT_SIGNED) == wanted)
		return;
	verify_add(c, FINDING_SIGN, &member->item, found,
		   wanted ? "%s has no sign, the document has one" :
			    "%s has a sign, the document has none",
		   name_of(match));
}

/* The members inside @found as a structure of their own. */
static void collect_inner(struct comparison *c,
			  const struct object_member *found,
			  struct object_structure *inner)
{
	const struct object_member *members = c->structure->members.items;
	size_t length = strlen(found->name);

	*inner = (struct object_structure){
		.name = arena_printf(c->verification->arena, "%s.%s",
				     c->structure->name, found->name),
		.size = found->width / 8,
		.place = found->place,
	};
	for (size_t i = 0; i < c->structure->members.count; i++) {
		struct object_member *added;

		if (strncmp(members[i].name, found->name, length) != 0 ||
		    members[i].name[length] != '.')
			continue;
		added = list_add(c->verification->arena, &inner->members,
				 sizeof(*added));
		*added = members[i];
		added->name += length + 1;
		added->offset -= found->offset;
	}
}

/* A structure in a structure; one with its own name is compared under it. */
static void check_nested(struct comparison *c, const struct match *match,
			 struct plan_structure *planned)
{
	struct object_structure *inner;
	struct comparison nested = *c;
	const char *type = match->found->type;

	if (strncmp(type, "struct ", strlen("struct ")) == 0)
		type += strlen("struct ");
	if (planned->item.name && strcmp(planned->item.name, type) == 0)
		return;
	inner = arena_alloc(c->verification->arena, sizeof(*inner));
	collect_inner(c, match->found, inner);
	if (match->found->count)
		inner->size = planned->type->size.value; /* see check_array() */
	nested.structure = inner;
	nested.planned = planned;
	nested.shift_index = nested.width_index = 0;
	verify_structure(&nested);
}

/* The lowest bit of @field within the value that @whole is. */
static uint64_t lowest_bit(const struct comparison *c,
			   const struct object_member *whole,
			   const struct object_member *field)
{
	uint64_t from_start = field->offset - whole->offset;

	if (!c->object->big_endian)
		return from_start;
	return whole->width - from_start - field->width;
}

/* @type is the fieldset; its table of bytes would not show anything. */
static void check_field(struct comparison *c, const struct type *type,
			const struct field *field,
			const struct object_member *whole,
			const struct object_member *found)
{
	struct arena *arena = c->verification->arena;
	unsigned int width = field->bits.msb - field->bits.lsb + 1;
	uint64_t lsb = lowest_bit(c, whole, found);
	struct finding *finding;

	if (lsb == field->bits.lsb && found->width == width)
		return;
	finding = verify_add(c, FINDING_BITS, &field->item, found,
			     "%s is bits %" PRIu64 ":%" PRIu64
			     ", the document has %u:%u",
			     found->name, lsb + found->width - 1, lsb,
			     field->bits.msb, field->bits.lsb);
	finding->type = type;
	finding->structure = NULL;
	finding->expected = arena_printf(arena, "bits %u:%u, %s",
					 field->bits.msb, field->bits.lsb,
					 field->type.name.text ?
						 field->type.name.text :
						 "one of several");
	finding->found = arena_printf(arena, "bits %" PRIu64 ":%" PRIu64 ", %s",
				      lsb + found->width - 1, lsb, found->type);
}

void verify_fields(struct comparison *c, const struct type *type,
		   const struct object_member *whole)
{
	const struct object_member *members = c->structure->members.items;
	const struct plan_name *names = c->verification->plan->names.items;
	const char *dot = *whole->name ? "." : "";

	for (size_t i = 0; i < c->verification->plan->names.count; i++) {
		const char *name;

		if (names[i].kind != MAP_FIELD || names[i].type != type ||
		    !names[i].item.name)
			continue;
		name = arena_printf(c->verification->arena, "%s%s%s",
				    whole->name, dot, names[i].item.name);
		for (size_t j = 0; j < c->structure->members.count; j++)
			if (members[j].bit_field &&
			    members[j].offset >= whole->offset &&
			    members[j].offset < whole->offset + whole->width &&
			    strcmp(members[j].name, name) == 0)
				check_field(c, type, names[i].thing, whole,
					    &members[j]);
	}
}

void verify_member(struct comparison *c, const struct match *match)
{
	const struct member *member = match->planned->member;
	const struct type *type = member->type.type;
	struct plan_structure *nested =
		type ? plan_structure_of(c->verification->plan, type) : NULL;
	bool inner = match->found->kind == OBJECT_STRUCTURE;

	check_offset(c, match);
	if (member->count.given)
		check_array(c, match);
	else if (!inner || !nested)
		check_width(c, match);
	check_sign(c, match);
	if (inner && nested)
		check_nested(c, match, nested);
	else if (inner && type && type->kind == TYPE_FIELDSET)
		verify_fields(c, type, match->found);
}
