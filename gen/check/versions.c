/* SPDX-License-Identifier: BSD-3-Clause */
/* The version of an interface, and how callers and the RMM agree on one. */
#include <string.h>

#include "check/check.h"

static const struct field *version_field(const struct interface *interface,
					 const char *name)
{
	const struct type *type = interface->version.type.type;

	return type ? type_field(type, name) : NULL;
}

static bool fits(const struct number *number, const struct field *field)
{
	unsigned int width = field->bits.msb - field->bits.lsb + 1;

	return !number->negative &&
	       (width >= 64 || number->value >> width == 0);
}

/* A part of a version fits the field of the interface's type. */
static void check_part(struct checker *checker,
		       const struct interface *interface,
		       const struct number *number, const char *name)
{
	const struct type *type = interface->version.type.type;
	const struct field *field = version_field(interface, name);

	if (field && !fits(number, field))
		check_report(checker, CHECK_ENCODING_RANGE, &interface->item,
			     number->at, "the %s version does not fit %s.%s",
			     name, type->item.name.text, name);
}

static void check_version_type(struct checker *checker,
			       const struct interface *interface,
			       const char *name)
{
	const struct type *type = interface->version.type.type;

	if (type && !version_field(interface, name))
		check_report(checker, CHECK_IDENTIFIER_UNRESOLVED,
			     &interface->item, interface->version.type.name.at,
			     "%s has no field '%s'", type->item.name.text,
			     name);
}

static const struct command *find_command(const struct interface *interface,
					  const char *name)
{
	const struct command *commands = interface->commands.items;

	for (size_t i = 0; i < interface->commands.count; i++)
		if (strcmp(commands[i].item.name.text, name) == 0)
			return &commands[i];
	return NULL;
}

/* @name is a row of @list and has the type of versions. */
static void check_row(struct checker *checker,
		      const struct interface *interface,
		      const struct command *command, const struct list *list,
		      const struct name *name)
{
	const struct parameter *rows = list->items;
	const struct type *type = interface->version.type.type;

	for (size_t i = 0; i < list->count; i++)
		if (rows[i].item.name.text && rows[i].type.type == type &&
		    strcmp(rows[i].item.name.text, name->text) == 0)
			return;
	check_report(checker, CHECK_IDENTIFIER_UNRESOLVED, &command->item,
		     name->at, "%s has no %s '%s' of the type %s",
		     command->item.name.text,
		     list == &command->inputs ? "input" : "output", name->text,
		     interface->version.type.name.text);
}

static void check_refusal(struct checker *checker,
			  const struct interface *interface)
{
	const struct status_row *rows = interface->result.statuses.items;
	const struct name *refused = &interface->negotiation.refused;

	for (size_t i = 0; i < interface->result.statuses.count; i++)
		if (strcmp(rows[i].status.text, refused->text) == 0)
			return;
	check_report(checker, CHECK_IDENTIFIER_UNRESOLVED, &interface->item,
		     refused->at, "%s has no status '%s'",
		     interface->item.name.text, refused->text);
}

static void check_negotiation(struct checker *checker,
			      const struct interface *interface)
{
	const struct negotiation *negotiation = &interface->negotiation;
	const struct command *command;

	if (!negotiation->command.text)
		return;
	command = find_command(interface, negotiation->command.text);
	if (!command) {
		check_report(checker, CHECK_IDENTIFIER_UNRESOLVED,
			     &interface->item, negotiation->command.at,
			     "%s has no command '%s'",
			     interface->item.name.text,
			     negotiation->command.text);
		return;
	}
	check_row(checker, interface, command, &command->inputs,
		  &negotiation->requested);
	check_row(checker, interface, command, &command->outputs,
		  &negotiation->lower);
	check_row(checker, interface, command, &command->outputs,
		  &negotiation->higher);
	check_refusal(checker, interface);
}

/* Only an interface that negotiates has to encode them. */
static void check_scenario(struct checker *checker,
			   const struct interface *interface,
			   const struct scenario *scenario)
{
	const struct version_number *supported = scenario->supported.items;

	if (!interface->negotiation.command.text)
		return;
	check_part(checker, interface, &scenario->requested.major, "major");
	check_part(checker, interface, &scenario->requested.minor, "minor");
	for (size_t i = 0; i < scenario->supported.count; i++) {
		check_part(checker, interface, &supported[i].major, "major");
		check_part(checker, interface, &supported[i].minor, "minor");
	}
}

static void check_scenarios(struct checker *checker,
			    const struct interface *interface)
{
	const struct scenario *scenarios =
		checker->model->versioning.scenarios.items;

	for (size_t i = 0; i < checker->model->versioning.scenarios.count; i++)
		check_scenario(checker, interface, &scenarios[i]);
}

/* An RMM without any version has nothing to answer. */
static void check_supported(struct checker *checker)
{
	const struct scenario *scenarios =
		checker->model->versioning.scenarios.items;

	for (size_t i = 0; i < checker->model->versioning.scenarios.count; i++)
		if (!scenarios[i].supported.count)
			check_report(checker, CHECK_OUT_OF_RANGE, NULL,
				     scenarios[i].requested.major.at,
				     "the RMM of this scenario supports no "
				     "version at all");
}

void check_versions(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct interface *interface = &interfaces[i];

		check_version_type(checker, interface, "major");
		check_version_type(checker, interface, "minor");
		check_part(checker, interface, &interface->version.major,
			   "major");
		check_part(checker, interface, &interface->version.minor,
			   "minor");
		check_negotiation(checker, interface);
		check_scenarios(checker, interface);
	}
	check_supported(checker);
}
