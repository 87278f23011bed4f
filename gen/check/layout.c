/* SPDX-License-Identifier: BSD-3-Clause */
/* Every bit of a fieldset and every byte of a structure is stated once. */
#include <inttypes.h>

#include "base/limits.h"
#include "check/check.h"
#include "model/coverage.h"
#include "model/layout.h"

static struct position span_position(const struct type *type,
				     const struct span *span)
{
	if (type->kind == TYPE_FIELDSET)
		return ((const struct field *)span->row)->bits.at;
	return ((const struct member *)span->row)->offset.at;
}

/* "bits 7:4", "bit 63", "bytes 0x8 to 0xf", "byte 0x0" */
static const char *describe(struct checker *checker, const struct type *type,
			    const struct coverage_fault *fault)
{
	struct arena *arena = checker->model->arena;
	uint64_t last = fault->end - 1;

	if (type->kind == TYPE_FIELDSET)
		return last == fault->first ?
			       arena_printf(arena, "bit %" PRIu64, last) :
			       arena_printf(arena, "bits %" PRIu64 ":%" PRIu64,
					    last, fault->first);
	return last == fault->first ?
		       arena_printf(arena, "byte 0x%" PRIx64, last) :
		       arena_printf(arena, "bytes 0x%" PRIx64 " to 0x%" PRIx64,
				    fault->first, last);
}

/* No structure can be generated with a hole, but a fieldset can. */
static enum check_id hole_check(const struct type *type)
{
	return type->kind == TYPE_FIELDSET ? CHECK_UNSTATED_BITS : CHECK_HOLE;
}

static void report_fault(struct checker *checker, const struct type *type,
			 const struct coverage_fault *fault,
			 struct position end)
{
	const char *what = describe(checker, type, fault);
	const struct item *owner = &type->item;
	struct diagnostic *error;

	switch (fault->kind) {
	case COVERAGE_HOLE:
		error = check_report(
			checker, hole_check(type), owner,
			fault->span ? span_position(type, fault->span) : end,
			"%s of %s: nothing states what is there", what,
			owner->name.text);
		check_note(checker, error, (struct position){ 0 },
			   "a row is missing %s; reserved bits and padding "
			   "have rows too",
			   fault->span ? "before this one" : "at the end");
		break;
	case COVERAGE_OVERLAP:
		error = check_report(checker, CHECK_OVERLAP, owner,
				     span_position(type, fault->span),
				     "%s of %s: stated twice", what,
				     owner->name.text);
		check_note(checker, error, span_position(type, fault->other),
			   "the other row is this one");
		break;
	case COVERAGE_OUTSIDE:
		check_report(checker, CHECK_OUT_OF_RANGE, owner,
			     span_position(type, fault->span),
			     "%s: outside of %s", what, owner->name.text);
		break;
	}
}

/* The rows of a fieldset or a structure. */
static struct span *list_spans(struct arena *arena, const struct type *type,
			       size_t *count)
{
	const struct member *members = type->members.items;
	const struct field *fields = type->fields.items;
	struct span *spans;

	*count = type->fields.count + type->members.count;
	spans = arena_alloc(arena, *count * sizeof(*spans));
	for (size_t i = 0; i < type->fields.count; i++)
		spans[i] = (struct span){ fields[i].bits.lsb,
					  fields[i].bits.msb + UINT64_C(1),
					  &fields[i] };
	for (size_t i = 0; i < type->members.count; i++) {
		uint64_t first = members[i].offset.value;
		uint64_t size = layout_member_size(&members[i]);

		/* Sizes that no structure can have must not wrap around. */
		if (first > LIMIT_STRUCTURE_BYTES)
			first = LIMIT_STRUCTURE_BYTES;
		if (size > LIMIT_STRUCTURE_BYTES)
			size = LIMIT_STRUCTURE_BYTES;
		spans[i] = (struct span){ first, first + size, &members[i] };
	}
	return spans;
}

/* What the rows have to cover, and the most that it may be. */
static const struct number *end_of(const struct type *type, uint64_t *limit)
{
	*limit = type->kind == TYPE_FIELDSET ? LIMIT_FIELDSET_BITS :
					       LIMIT_STRUCTURE_BYTES;
	return type->kind == TYPE_FIELDSET ? &type->width : &type->size;
}

static bool end_is_good(const struct type *type)
{
	uint64_t limit;
	const struct number *end = end_of(type, &limit);

	return end->value && end->value <= limit;
}

static void find_faults(struct arena *arena, const struct type *type,
			struct list *faults)
{
	uint64_t limit;
	const struct number *end = end_of(type, &limit);
	size_t count;
	struct span *spans = list_spans(arena, type, &count);

	coverage_find(arena, spans, count, end->value, faults);
}

static bool only_waived_holes(const struct type *type,
			      const struct list *faults)
{
	const struct coverage_fault *fault = faults->items;

	for (size_t i = 0; i < faults->count; i++)
		if (fault[i].kind != COVERAGE_HOLE)
			return false;
	return check_waived(hole_check(type), &type->item);
}

bool check_type_sound(struct checker *checker, const struct type *type)
{
	struct list faults = { 0 };

	if (check_is_damaged(checker, &type->item))
		return false;
	if (check_find_subject(checker, CHECK_NAME_DUPLICATE,
			       type->item.name.text))
		return false;
	if (type->kind != TYPE_FIELDSET && type->kind != TYPE_STRUCTURE)
		return true;
	if (!end_is_good(type))
		return false;
	find_faults(checker->model->arena, type, &faults);
	return faults.count == 0 || only_waived_holes(type, &faults);
}

static void report_coverage(struct checker *checker, const struct type *type)
{
	const struct coverage_fault *fault;
	struct list faults = { 0 };
	uint64_t limit;
	const struct number *end = end_of(type, &limit);

	if (!end_is_good(type)) {
		check_report(checker, CHECK_OUT_OF_RANGE, &type->item, end->at,
			     "must be from 1 to %" PRIu64, limit);
		return;
	}
	find_faults(checker->model->arena, type, &faults);
	fault = faults.items;
	/* A hole is what damage of the other kinds leaves: those first. */
	for (size_t i = 0; i < faults.count; i++)
		if (fault[i].kind != COVERAGE_HOLE)
			report_fault(checker, type, &fault[i], end->at);
	for (size_t i = 0; i < faults.count; i++)
		if (fault[i].kind == COVERAGE_HOLE)
			report_fault(checker, type, &fault[i], end->at);
}

/* Whether a member can have this type: whole bytes, and a C type for them. */
static bool check_member_type(struct checker *checker, const struct type *type,
			      const struct member *member)
{
	unsigned int width = member->type.width;
	bool whole = width && width % 8 == 0;
	bool power = width == 8 || width == 16 || width == 32 || width >= 64;

	if (whole && power)
		return true;
	check_report_width(checker, &type->item, member->type.name.at,
			   member->type.type,
			   arena_printf(checker->model->arena,
					"%s has %u bits: a member has 8, 16, "
					"32, 64, or more in whole bytes",
					member->type.name.text, width));
	return false;
}

static void check_array(struct checker *checker, const struct type *type,
			const struct member *member)
{
	uint64_t size = member->type.width / 8;

	if (!member->count.given && !member->stride.given)
		return;
	if (!member->count.given || !member->stride.given ||
	    member->count.value == 0)
		check_report(checker, CHECK_STRIDE, &type->item,
			     member->offset.at,
			     "an array has a count above zero and a stride");
	else if (member->stride.value != size)
		check_report(checker, CHECK_STRIDE, &type->item,
			     member->stride.at,
			     "elements of %s are %" PRIu64
			     " bytes apart, not %" PRIu64,
			     member->type.name.text, size,
			     member->stride.value);
}

static void check_padding(struct checker *checker, const struct type *type,
			  const struct member *padding)
{
	if (padding->size.value == 0)
		check_report(checker, CHECK_OUT_OF_RANGE, &type->item,
			     padding->size.at,
			     "a row of padding has a byte at least");
}

static void check_member(struct checker *checker, const struct type *type,
			 const struct member *member)
{
	uint64_t align;

	if (!check_member_type(checker, type, member))
		return;
	align = layout_alignment(&member->type);
	if (member->offset.value % align)
		check_report(checker, CHECK_ALIGNMENT, &type->item,
			     member->offset.at,
			     "%s needs an offset that %" PRIu64 " divides",
			     member->type.name.text, align);
	check_array(checker, type, member);
	if (member->permitted.given && member->type.width < 64 &&
	    member->permitted.value >> member->type.width)
		check_report(checker, CHECK_PERMITTED, &type->item,
			     member->permitted.at,
			     "this permits bits above the %u of %s",
			     member->type.width, member->type.name.text);
}

/* Whether the structure can be judged by what it is made of. */
static bool parts_sound(struct checker *checker, const struct type *type)
{
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++) {
		const struct type *part = members[i].type.type;

		if (members[i].padding)
			continue;
		if (!part || !check_type_sound(checker, part) ||
		    check_find_subject(checker, CHECK_WIDTH,
				       part->item.name.text))
			return false;
	}
	return true;
}

static void check_structure(struct checker *checker, const struct type *type)
{
	const struct member *members = type->members.items;

	if (!parts_sound(checker, type))
		return;
	for (size_t i = 0; i < type->members.count; i++) {
		if (members[i].padding)
			check_padding(checker, type, &members[i]);
		else
			check_member(checker, type, &members[i]);
	}
	report_coverage(checker, type);
}

/* Generated structures have their members in the order of the rows. */
static void check_row_order(struct checker *checker, const struct type *type)
{
	size_t count;
	const struct span *spans =
		list_spans(checker->model->arena, type, &count);

	for (size_t i = 1; i < count; i++)
		if (spans[i].first < spans[i - 1].first)
			check_report(checker, CHECK_ROW_ORDER, &type->item,
				     span_position(type, &spans[i]),
				     "this row belongs before the one above "
				     "it");
}

static void check_type(void *context, struct type *type)
{
	if (type->kind != TYPE_FIELDSET && type->kind != TYPE_STRUCTURE)
		return;
	if (type->kind == TYPE_FIELDSET)
		report_coverage(context, type);
	else
		check_structure(context, type);
	check_row_order(context, type);
}

void check_layout(struct checker *checker)
{
	model_each_type(checker->model, check_type, checker);
}
