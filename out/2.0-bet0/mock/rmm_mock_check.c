/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A mock of the RMM: what is wrong with a call.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include <stdio.h>
#include <string.h>

#include "rmm_mock_tables.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* Where in a call the checks are, and what they have found so far. */
struct place_in_call {
	struct rmm_mock *mock;
	const struct rmm_mock_signature *signature;
	struct rmm_mock_violation violation; /* command, call, argument */
	uint32_t held;		    /* bit n: the condition n is true */
	uint32_t told;		    /* those that a violation has named */
	unsigned int row;	    /* the input */
	const unsigned char *page;  /* the structure behind it, or NULL */
	const unsigned char *bytes; /* what of that */
};

static const char *const whats[RMM_MOCK_RULES] = {
	[RMM_MOCK_UNUSED_REGISTER] = "is not used and must be zero",
	[RMM_MOCK_NARROW] = "has bits beside the input",
	[RMM_MOCK_RESERVED_BITS] = "has reserved bits",
	[RMM_MOCK_RESERVED_ENCODING] = "is a reserved encoding",
	[RMM_MOCK_NO_MEMORY] = "is no address of memory",
	[RMM_MOCK_PADDING] = "is padding and must be zero",
	[RMM_MOCK_NOT_PERMITTED] = "has bits that are not permitted",
	[RMM_MOCK_RESULT] = "of the result has bits that are no output",
	[RMM_MOCK_INVALID_OUTPUT] = "is not valid on the status",
};

static int lowest_bit(uint64_t bits)
{
	int bit = 0;

	while (!(bits >> bit & 1))
		bit++;
	return bit;
}

static void report(const struct place_in_call *at, enum rmm_mock_rule rule,
		   uint64_t value, uint64_t wrong, const char *section)
{
	struct rmm_mock_violation violation = at->violation;

	violation.rule = rule;
	violation.value = value;
	violation.bit = wrong ? lowest_bit(wrong) : -1;
	if (!violation.what)
		violation.what = whats[rule];
	violation.section = section;
	rmm_mock_report(at->mock, &violation);
}

static struct place_in_call begin(struct rmm_mock *mock,
				  const struct rmm_mock_entry *entry)
{
	struct place_in_call at = { .mock = mock };

	at.signature = &rmm_mock_signatures[entry->command];
	at.violation.call = entry->number;
	at.violation.command = at.signature->name;
	return at;
}

/* "flags (X5)" */
static void name_row(struct place_in_call *at, const struct rmm_mock_row *row)
{
	snprintf(at->violation.argument, sizeof(at->violation.argument),
		 "%s (X%u)", row->name, (unsigned int)row->reg);
}

static void name_register(struct place_in_call *at, unsigned int reg)
{
	snprintf(at->violation.argument, sizeof(at->violation.argument), "X%u",
		 reg);
}

/* The row that describes a bit of a register, or else any row of it. */
static const struct rmm_mock_row *
find_row(const struct rmm_mock_signature *signature, unsigned int reg, int bit)
{
	const struct rmm_mock_row *found = NULL;

	for (unsigned int i = 0; i < signature->input_count; i++) {
		const struct rmm_mock_row *row = &signature->input_rows[i];

		if (row->reg != reg)
			continue;
		found = row;
		if (bit >= row->lsb && bit < row->lsb + row->width)
			break;
	}
	return found;
}

/* Why an input must not have a bit: it is reserved, or an address is odd. */
static void explain_input(struct place_in_call *at,
			  const struct rmm_mock_signature *signature,
			  const struct rmm_mock_row *row, uint64_t value,
			  uint64_t wrong)
{
	const struct rmm_mock_type *type = &rmm_mock_types[row->type];
	int bit = lowest_bit(wrong);

	if (bit < row->lsb || bit >= row->lsb + row->width) {
		report(at, RMM_MOCK_NARROW, value, wrong, signature->section);
	} else if (type->reserved << row->lsb >> bit & 1) {
		report(at, RMM_MOCK_RESERVED_BITS, value, wrong, type->section);
	} else {
		at->violation.failure = row->alignment;
		at->violation.what = row->misaligned;
		report(at, RMM_MOCK_MISALIGNED, value, wrong,
		       signature->section);
		at->violation.failure = at->violation.what = NULL;
	}
}

void rmm_mock_explain_registers(struct rmm_mock *mock,
				const struct rmm_mock_entry *entry)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	struct place_in_call at = begin(mock, entry);

	for (unsigned int reg = 0; reg < RMM_MOCK_REGISTERS; reg++) {
		uint64_t value = entry->in.x[reg];
		uint64_t wrong = value & signature->input_zeroes[reg];
		const struct rmm_mock_row *row;

		if (!wrong)
			continue;
		row = find_row(signature, reg, lowest_bit(wrong));
		if (row) {
			name_row(&at, row);
			explain_input(&at, signature, row, value, wrong);
		} else {
			name_register(&at, reg);
			report(&at, RMM_MOCK_UNUSED_REGISTER, value, wrong,
			       rmm_mock_unused_section);
		}
	}
}

/* Outputs that mean nothing on the status. */
static void explain_validity(struct place_in_call *at,
			     const struct rmm_mock_signature *signature,
			     const uint64_t *x)
{
	for (unsigned int i = 0; i < signature->output_count; i++) {
		const struct rmm_mock_row *row = &signature->output_rows[i];

		if (!rmm_mock_is_stray(signature->form, row, x))
			continue;
		name_row(at, row);
		report(at, RMM_MOCK_INVALID_OUTPUT, rmm_mock_value(row, x), 0,
		       signature->section);
	}
}

void rmm_mock_explain_result(struct rmm_mock *mock,
			     const struct rmm_mock_entry *entry,
			     struct rmm_mock_place place)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	const uint64_t *x = entry->out.x;
	struct place_in_call at = begin(mock, entry);
	unsigned int first = rmm_mock_resumed(signature, x[0]);

	at.violation.place = place;
	/* An SMCCC error, which is negative, is no status of the RMM. */
	for (unsigned int reg = x[0] >> 63 ? 1 : first; reg < RMM_MOCK_RESULTS;
	     reg++) {
		uint64_t wrong = x[reg] & signature->output_zeroes[reg];

		if (!wrong && (reg || rmm_mock_is_result(signature, x[0])))
			continue;
		name_register(&at, reg);
		at.violation.what = wrong ? NULL : "of the result is no status";
		report(&at, RMM_MOCK_RESULT, x[reg], wrong, signature->section);
		at.violation.what = NULL;
	}
	explain_validity(&at, signature, x);
}

static bool has_encoding(const struct rmm_mock_type *type, uint64_t value)
{
	return rmm_mock_value_name(type, value) != NULL;
}

/* Adds ".name" to the argument of a violation; returns where it ends. */
static char *add_name(struct place_in_call *at, const char *name)
{
	char *argument = at->violation.argument;
	size_t length = strlen(argument);

	snprintf(argument + length, sizeof(at->violation.argument) - length,
		 ".%s", name);
	return argument + length;
}

static bool looks_at(const struct rmm_mock_condition *condition,
		     const struct place_in_call *at)
{
	uint8_t reg = at->signature->input_rows[at->row].reg;

	if (!at->page)
		return condition->rows >> at->row & 1;
	for (unsigned int i = 0; i < condition->span_count; i++) {
		const struct rmm_mock_span *span = &condition->spans[i];

		if (span->reg == reg && at->bytes >= at->page + span->offset &&
		    at->bytes < at->page + span->offset + span->size)
			return true;
	}
	return false;
}

/* What is wrong with a value is why a condition that looks at it is true. */
static void report_value(struct place_in_call *at, enum rmm_mock_rule rule,
			 uint64_t value, uint64_t wrong, const char *section)
{
	for (unsigned int i = 0; i < at->signature->condition_count; i++) {
		const struct rmm_mock_condition *condition =
			&at->signature->conditions[i];

		if (!(at->held >> i & 1) || !looks_at(condition, at))
			continue;
		at->told |= UINT32_C(1) << i;
		if (!at->violation.failure)
			at->violation.failure = condition->failure;
	}
	report(at, rule, value, wrong, section);
	at->violation.failure = NULL;
}

/* Encodings of an enumeration, or of the fields of a fieldset. */
static void check_encoding(struct place_in_call *at, unsigned int number,
			   uint64_t value)
{
	const struct rmm_mock_type *type = &rmm_mock_types[number];

	if (type->is_closed && !has_encoding(type, value))
		report_value(at, RMM_MOCK_RESERVED_ENCODING, value, 0,
			     type->section);
	for (size_t i = 0; i < type->field_count; i++) {
		const struct rmm_mock_field *field = &type->fields[i];
		char *end = add_name(at, field->name);

		check_encoding(at, field->type,
			       rmm_mock_part(value, field->lsb, field->width));
		*end = '\0';
	}
}

/* Whether an enumeration, or a field that is one, has no such value. */
static bool has_reserved_encoding(unsigned int number, uint64_t value)
{
	const struct rmm_mock_type *type = &rmm_mock_types[number];

	/* Plain numbers, as most are, have none. */
	if (number <= TYPE_SIGNED)
		return false;
	if (type->is_closed && !has_encoding(type, value))
		return true;
	for (size_t i = 0; i < type->field_count; i++) {
		const struct rmm_mock_field *field = &type->fields[i];

		if (has_reserved_encoding(field->type,
					  rmm_mock_part(value, field->lsb,
							field->width)))
			return true;
	}
	return false;
}

/* Whether a condition is about structures, and all of them are known. */
static bool has_pages(const struct rmm_mock_condition *condition,
		      const unsigned char *const *pages)
{
	for (unsigned int reg = 0; reg < RMM_MOCK_REGISTERS; reg++)
		if (condition->pages >> reg & 1 && !pages[reg])
			return false;
	return condition->pages;
}

/* Which conditions on structures are true; without @pages, which others. */
static uint32_t find_held(const struct rmm_mock_signature *signature,
			  const uint64_t *x, const unsigned char *const *pages)
{
	const struct rmm_mock_arguments call = { x, pages };
	uint32_t held = 0;

	for (unsigned int i = 0; i < signature->condition_count; i++) {
		const struct rmm_mock_condition *condition =
			&signature->conditions[i];
		bool known = pages ? has_pages(condition, pages) :
				     !condition->pages;

		if (known && condition->holds(&call))
			held |= UINT32_C(1) << i;
	}
	return held;
}

/* Conditions that are true, and that no violation has named yet. */
static void explain_conditions(struct place_in_call *at, const uint64_t *x)
{
	for (unsigned int i = 0; i < at->signature->condition_count; i++) {
		const struct rmm_mock_condition *condition =
			&at->signature->conditions[i];
		const struct rmm_mock_row *row =
			&at->signature->input_rows[condition->row];

		if (!((at->held & ~at->told) >> i & 1))
			continue;
		name_row(at, row);
		at->violation.failure = condition->failure;
		at->violation.what = condition->what;
		report(at, RMM_MOCK_REFUSED, rmm_mock_value(row, x), 0,
		       at->signature->section);
	}
}

static uint64_t row_bits(const struct rmm_mock_row *row, const uint64_t *x)
{
	return rmm_mock_part(x[row->reg], row->lsb, row->width);
}

static void explain_inputs(struct rmm_mock *mock,
			   const struct rmm_mock_entry *entry, uint32_t held)
{
	struct place_in_call at = begin(mock, entry);

	at.held = held;
	for (; at.row < at.signature->input_count; at.row++) {
		const struct rmm_mock_row *row =
			&at.signature->input_rows[at.row];

		name_row(&at, row);
		check_encoding(&at, row->type, row_bits(row, entry->in.x));
	}
	explain_conditions(&at, entry->in.x);
}

/* Text is made only of what is wrong: it costs more than all of the checks. */
void rmm_mock_check_inputs(struct rmm_mock *mock,
			   const struct rmm_mock_entry *entry)
{
	const struct rmm_mock_signature *signature =
		&rmm_mock_signatures[entry->command];
	uint32_t held = find_held(signature, entry->in.x, NULL);
	bool good = !held;

	for (unsigned int i = 0; i < signature->input_count && good; i++) {
		const struct rmm_mock_row *row = &signature->input_rows[i];

		good = !has_reserved_encoding(row->type,
					      row_bits(row, entry->in.x));
	}
	if (!good)
		explain_inputs(mock, entry, held);
}

static void check_padding(struct place_in_call *at,
			  const struct rmm_mock_type *type,
			  const struct rmm_mock_member *member,
			  const unsigned char *bytes)
{
	for (uint32_t i = 0; i < member->size; i++) {
		char name[16], *end;

		if (!bytes[i])
			continue;
		snprintf(name, sizeof(name), "0x%03x",
			 (unsigned int)(member->offset + i));
		end = add_name(at, name);
		report(at, RMM_MOCK_PADDING, bytes[i], bytes[i], type->section);
		*end = '\0';
		/* The first byte tells where to look. */
		return;
	}
}

static void check_element(struct place_in_call *at,
			  const struct rmm_mock_type *owner,
			  const struct rmm_mock_member *member, uint64_t value)
{
	const struct rmm_mock_type *type = &rmm_mock_types[member->type];
	uint64_t refused = value & ~member->permitted;

	if (refused)
		report_value(at, RMM_MOCK_NOT_PERMITTED, value, refused,
			     owner->section);
	if (value & type->reserved)
		report_value(at, RMM_MOCK_RESERVED_BITS, value,
			     value & type->reserved, type->section);
	check_encoding(at, member->type, value);
}

static void check_structure(struct place_in_call *at, unsigned int number,
			    const unsigned char *bytes);

static void check_member(struct place_in_call *at,
			 const struct rmm_mock_type *owner,
			 const struct rmm_mock_member *member,
			 const unsigned char *bytes)
{
	uint32_t size = member->element_size;

	for (uint32_t i = 0; i < member->size; i += size) {
		at->bytes = bytes + i;
		if (rmm_mock_types[member->type].member_count)
			check_structure(at, member->type, bytes + i);
		else if (size <= sizeof(uint64_t))
			check_element(at, owner, member,
				      rmm_mock_load(at->bytes, size));
	}
}

/* What the RMM alone writes may hold anything before a call. */
static void check_structure(struct place_in_call *at, unsigned int number,
			    const unsigned char *bytes)
{
	const struct rmm_mock_type *type = &rmm_mock_types[number];

	for (size_t i = 0; i < type->member_count && !type->is_returned; i++) {
		const struct rmm_mock_member *member = &type->members[i];
		const unsigned char *start = bytes + member->offset;
		char *end;

		if (!member->name) {
			check_padding(at, type, member, start);
			continue;
		}
		end = add_name(at, member->name);
		check_member(at, type, member, start);
		*end = '\0';
	}
}

/* What is behind the addresses; NULL where there is no memory. */
static void find_pages(struct place_in_call *at, const uint64_t *x,
		       const unsigned char **pages)
{
	struct rmm_mock *mock = at->mock;

	for (unsigned int i = 0; i < at->signature->input_count; i++) {
		const struct rmm_mock_row *row = &at->signature->input_rows[i];

		if (!row->points_to)
			continue;
		pages[row->reg] =
			mock->translate(mock->translate_context, x[row->reg],
					rmm_mock_types[row->points_to].size);
		name_row(at, row);
		if (!pages[row->reg])
			report(at, RMM_MOCK_NO_MEMORY, x[row->reg], 0,
			       at->signature->section);
	}
}

void rmm_mock_check_structures(struct rmm_mock *mock,
			       const struct rmm_mock_entry *entry)
{
	const unsigned char *pages[RMM_MOCK_REGISTERS] = { NULL };
	struct place_in_call at = begin(mock, entry);

	find_pages(&at, entry->in.x, pages);
	at.held = find_held(at.signature, entry->in.x, pages);
	for (; at.row < at.signature->input_count; at.row++) {
		const struct rmm_mock_row *row =
			&at.signature->input_rows[at.row];

		at.page = pages[row->reg];
		if (!row->points_to || !at.page)
			continue;
		snprintf(at.violation.argument, sizeof(at.violation.argument),
			 "%s (X%u): %s", row->name, (unsigned int)row->reg,
			 rmm_mock_types[row->points_to].name);
		check_structure(&at, row->points_to, at.page);
	}
	explain_conditions(&at, entry->in.x);
}
