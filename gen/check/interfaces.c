/* SPDX-License-Identifier: BSD-3-Clause */
/* Function IDs, their ranges, and which interfaces the register rule exempts.
 */
#include <inttypes.h>
#include <string.h>

#include "check/check.h"
#include "model/smccc.h"

/* SMCCC's number for standard secure services. */
#define OWNER 4u

static void check_fid_form(struct checker *checker, const struct item *owner,
			   const struct number *fid)
{
	struct smccc_function parts = smccc_function((uint32_t)fid->value);

	if (fid->value > UINT32_MAX || !parts.fast || parts.owner != OWNER ||
	    parts.reserved || parts.sve_hint)
		check_report(checker, CHECK_FID_FORM, owner, fid->at,
			     "0x%08" PRIX64 " is not a fast call: 0xC400 for "
			     "SMC64 or 0x8400 for SMC32, and a function number",
			     fid->value);
}

/* The first other command with the same function ID, of any interface. */
static const struct command *find_other(const struct checker *checker,
					const struct command *command)
{
	const struct symbol *symbols = checker->symbols.list.items;

	for (size_t i = 0; i < checker->symbols.list.count; i++) {
		const struct command *other = symbols[i].item;

		if (symbols[i].kind == SYMBOL_COMMAND && other != command &&
		    other->fid.value == command->fid.value)
			return other;
	}
	return NULL;
}

static void check_fid(struct checker *checker,
		      const struct interface *interface,
		      const struct command *command)
{
	const struct command *other = find_other(checker, command);
	struct diagnostic *error;

	check_fid_form(checker, &command->item, &command->fid);
	if (!other && !interface_has_fid(interface, command->fid.value))
		check_report(checker, CHECK_FID_RANGE, &command->item,
			     command->fid.at,
			     "0x%08" PRIX64
			     " is outside the function IDs of %s",
			     command->fid.value, interface->item.name.text);
	if (!other || other->fid.at.line > command->fid.at.line)
		return;
	error = check_report(checker, CHECK_FID_DUPLICATE, &command->item,
			     command->fid.at, "%s has the function ID of %s",
			     command->item.name.text, other->item.name.text);
	check_note(checker, error, other->fid.at, "first seen here");
}

static void check_ranges(struct checker *checker,
			 const struct interface *interface)
{
	const struct fid_range *ranges = interface->ranges.items;

	for (size_t i = 0; i < interface->ranges.count; i++) {
		check_fid_form(checker, &interface->item, &ranges[i].first);
		check_fid_form(checker, &interface->item, &ranges[i].last);
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

static bool names_interface(const struct list *names, const char *name)
{
	const struct name *items = names->items;

	for (size_t i = 0; i < names->count; i++)
		if (strcmp(items[i].text, name) == 0)
			return true;
	return false;
}

static void check_unused(struct checker *checker)
{
	const struct list *list = &checker->model->unused.exempt;
	const struct name *names = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (!symbols_find(&checker->symbols, SYMBOL_INTERFACE,
				  names[i].text, strlen(names[i].text)))
			check_report_unresolved(
				checker, CHECK_IDENTIFIER_UNRESOLVED, NULL,
				&names[i], "an interface",
				symbols_suggest(&checker->symbols,
						SYMBOL_INTERFACE,
						names[i].text));
}

void check_interfaces(struct checker *checker)
{
	const struct model *model = checker->model;
	struct interface *interfaces = model->interfaces.items;

	check_unused(checker);
	for (size_t i = 0; i < model->interfaces.count; i++) {
		const struct interface *interface = &interfaces[i];
		struct command *commands = interface->commands.items;
		bool exempt = names_interface(&model->unused.exempt,
					      interface->item.name.text);

		check_ranges(checker, interface);
		for (size_t j = 0; j < interface->commands.count; j++) {
			commands[j].exempt = exempt;
			check_fid(checker, interface, &commands[j]);
		}
	}
}
