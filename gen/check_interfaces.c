/* SPDX-License-Identifier: BSD-3-Clause */
/* Function IDs, their ranges, and the table of statuses. */
#include <inttypes.h>
#include <string.h>

#include "check.h"

/* SMCCC: fast call, SMC64, standard secure services; bits 23:16 are zero. */
#define FID_FIXED_MASK UINT64_C(0xffff0000)
#define FID_FIXED_BITS UINT64_C(0xc4000000)

static bool in_ranges(const struct interface *interface, uint64_t fid)
{
	const struct fid_range *ranges = interface->ranges.items;

	for (size_t i = 0; i < interface->ranges.count; i++)
		if (fid >= ranges[i].first.value && fid <= ranges[i].last.value)
			return true;
	return false;
}

static void check_fid(struct checker *checker,
		      const struct interface *interface,
		      const struct command *command)
{
	uint64_t fid = command->fid.value;

	if (fid > UINT32_MAX || (fid & FID_FIXED_MASK) != FID_FIXED_BITS)
		check_report(checker, CHECK_FID_FORM, &command->item,
			     command->fid.at,
			     "0x%08" PRIX64 " is not an SMC64 fast call: "
			     "0xC400 and a function number",
			     fid);
	if (!in_ranges(interface, fid))
		check_report(checker, CHECK_FID_RANGE, &command->item,
			     command->fid.at,
			     "0x%08" PRIX64
			     " is outside the function IDs of %s",
			     fid, interface->item.name.text);
}

/* Compares with all commands before this one, of all interfaces. */
static void check_fid_unique(struct checker *checker,
			     const struct command *command)
{
	const struct symbol *symbols = checker->symbols.list.items;
	struct diagnostic *error;

	for (size_t i = 0; symbols[i].item != command; i++) {
		const struct command *other = symbols[i].item;

		if (symbols[i].kind != SYMBOL_COMMAND ||
		    other->fid.value != command->fid.value)
			continue;
		error = check_report(checker, CHECK_FID_DUPLICATE,
				     &command->item, command->fid.at,
				     "%s has the function ID of %s",
				     command->item.name.text,
				     other->item.name.text);
		check_note(checker, error, other->fid.at, "first seen here");
	}
}

static void check_ranges(struct checker *checker,
			 const struct interface *interface)
{
	const struct fid_range *ranges = interface->ranges.items;

	for (size_t i = 0; i < interface->ranges.count; i++) {
		if (ranges[i].first.value > ranges[i].last.value)
			check_report(checker, CHECK_RANGE_ORDER,
				     &interface->item, ranges[i].last.at,
				     "the range ends before it starts");
		if (i && ranges[i].first.value <= ranges[i - 1].last.value)
			check_report(checker, CHECK_RANGE_ORDER,
				     &interface->item, ranges[i].first.at,
				     "the range starts before the previous "
				     "one ends");
	}
}

static const struct type *status_type(const struct interface *interface)
{
	const struct type *type = interface->result.type.type;
	const struct field *field;

	field = type ? type_field(type, interface->result.status.text) : NULL;
	return field ? field->type.type : NULL;
}

static void check_result_field(struct checker *checker,
			       const struct interface *interface,
			       const struct name *name)
{
	const struct type *type = interface->result.type.type;

	if (type && !type_field(type, name->text))
		check_report(checker, CHECK_IDENTIFIER_UNRESOLVED,
			     &interface->item, name->at, "%s has no field '%s'",
			     type->item.name.text, name->text);
}

static size_t count_rows(const struct interface *interface, const char *name)
{
	const struct status_row *rows = interface->result.statuses.items;
	size_t count = 0;

	for (size_t i = 0; i < interface->result.statuses.count; i++)
		count += strcmp(rows[i].status.text, name) == 0;
	return count;
}

static bool has_enumerator(const struct type *type, const char *name)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		if (strcmp(values[i].item.name.text, name) == 0)
			return true;
	return false;
}

static void check_status_rows(struct checker *checker,
			      const struct interface *interface,
			      const struct type *type)
{
	const struct status_row *rows = interface->result.statuses.items;
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < interface->result.statuses.count; i++)
		if (!has_enumerator(type, rows[i].status.text))
			check_report(checker, CHECK_STATUS_TABLE,
				     &interface->item, rows[i].status.at,
				     "'%s' is not a value of %s",
				     rows[i].status.text, type->item.name.text);
	for (size_t i = 0; i < type->enumerators.count; i++) {
		const char *name = values[i].item.name.text;

		if (count_rows(interface, name) != 1)
			check_report(checker, CHECK_STATUS_TABLE,
				     &interface->item,
				     interface->result.type.name.at,
				     "%s stands %zu times in the table of "
				     "statuses, not once",
				     name, count_rows(interface, name));
	}
}

void check_interfaces(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct interface *interface = &interfaces[i];
		const struct command *commands = interface->commands.items;
		const struct type *type = status_type(interface);

		check_ranges(checker, interface);
		for (size_t j = 0; j < interface->commands.count; j++) {
			check_fid_unique(checker, &commands[j]);
			check_fid(checker, interface, &commands[j]);
		}
		check_result_field(checker, interface,
				   &interface->result.status);
		check_result_field(checker, interface,
				   &interface->result.index);
		if (type)
			check_status_rows(checker, interface, type);
	}
}
