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

/* The row of a status, among the first @count; NULL if it has none there. */
static const struct status_row *find_row(const struct interface *interface,
					 size_t count, const char *name)
{
	const struct status_row *rows = interface->result.statuses.items;

	for (size_t i = 0; i < count; i++)
		if (strcmp(rows[i].status.text, name) == 0)
			return &rows[i];
	return NULL;
}

static bool has_enumerator(const struct type *type, const char *name)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		if (strcmp(values[i].item.name.text, name) == 0)
			return true;
	return false;
}

static void check_status_row(struct checker *checker,
			     const struct interface *interface,
			     const struct type *type, size_t index)
{
	const struct status_row *rows = interface->result.statuses.items;
	const struct name *status = &rows[index].status;
	const struct status_row *before =
		find_row(interface, index, status->text);
	struct diagnostic *error;

	if (!has_enumerator(type, status->text))
		check_report(checker, CHECK_STATUS_TABLE, &interface->item,
			     status->at, "'%s' is not a value of %s",
			     status->text, type->item.name.text);
	if (!before)
		return;
	error = check_report(checker, CHECK_STATUS_TABLE, &interface->item,
			     status->at, "%s stands here a second time",
			     status->text);
	check_note(checker, error, before->status.at, "first seen here");
}

static void check_statuses(struct checker *checker,
			   const struct interface *interface,
			   const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;
	size_t count = interface->result.statuses.count;

	for (size_t i = 0; i < count; i++)
		check_status_row(checker, interface, type, i);
	for (size_t i = 0; i < type->enumerators.count; i++)
		if (!find_row(interface, count, values[i].item.name.text))
			check_report(checker, CHECK_STATUS_TABLE,
				     &interface->item, values[i].item.name.at,
				     "%s is missing in the table of statuses",
				     values[i].item.name.text);
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
			check_statuses(checker, interface, type);
	}
}
