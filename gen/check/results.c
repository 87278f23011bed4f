/* SPDX-License-Identifier: BSD-3-Clause */
/* What X0 holds on return, and the table of statuses. */
#include <string.h>

#include "check/check.h"

static const struct type *status_type(const struct interface *interface)
{
	const struct result *result = &interface->result;
	const struct field *field =
		type_field(result->type.type, result->status.text);

	return field ? field->type.type : NULL;
}

static void check_result_field(struct checker *checker,
			       const struct interface *interface,
			       const struct name *name)
{
	const struct type *type = interface->result.type.type;

	if (!type_field(type, name->text))
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

/* Whether there is a table; the checks list the values where there is none. */
static bool has_table(const struct result *result)
{
	const struct status_row *rows = result->statuses.items;

	return result->statuses.count && rows->index != INDEX_NONE;
}

/* A key of the result that only a fieldset has, or that it lacks. */
static void check_result_key(struct checker *checker,
			     const struct interface *interface, const char *key,
			     bool given)
{
	const struct result *result = &interface->result;
	bool fieldset = result->type.type->kind == TYPE_FIELDSET;

	if (given == fieldset)
		return;
	check_report(checker, CHECK_RESULT_FORM, &interface->item,
		     result->type.name.at,
		     fieldset ? "'%s' is missing: %s is a fieldset" :
				"'%s' has no place here: %s is an enumeration",
		     key, result->type.name.text);
}

/* Whether the result has fields and a table, to be looked at. */
static bool check_result_form(struct checker *checker,
			      const struct interface *interface)
{
	const struct result *result = &interface->result;

	if (!result->type.type)
		return false;
	if (result->type.type->kind != TYPE_FIELDSET &&
	    result->type.type->kind != TYPE_ENUMERATION) {
		check_report(checker, CHECK_RESULT_FORM, &interface->item,
			     result->type.name.at,
			     "%s is neither a fieldset nor an enumeration",
			     result->type.name.text);
		return false;
	}
	check_result_key(checker, interface, "status", result->status.text);
	check_result_key(checker, interface, "index", result->index.text);
	check_result_key(checker, interface, "statuses", has_table(result));
	return result->status.text && result->index.text && has_table(result);
}

/* The status chooses what the index means, and has something for each value. */
static void check_index(struct checker *checker,
			const struct interface *interface)
{
	const struct result *result = &interface->result;
	const struct field *index =
		type_field(result->type.type, result->index.text);
	const struct status_row *rows = result->statuses.items;

	if (!index || !index->by.text.text)
		return;
	if (strcmp(index->by.text.text, result->status.text) != 0) {
		check_report(checker, CHECK_RESULT_FORM, &interface->item,
			     index->by.text.at,
			     "what the index means, the status chooses: '%s'",
			     result->status.text);
		return;
	}
	for (size_t i = 0; i < result->statuses.count; i++)
		if (!field_alternative(index, rows[i].status.text))
			check_report(checker, CHECK_RESULT_FORM,
				     &interface->item, rows[i].status.at,
				     "%s has no alternative for %s",
				     index->item.name.text,
				     rows[i].status.text);
}

/* Success is zero in all of them, and generated code relies on it. */
static void check_success(struct checker *checker,
			  const struct interface *interface,
			  const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;

	for (size_t i = 0; i < type->enumerators.count; i++)
		if (values[i].encoding.value == 0)
			return;
	check_report(checker, CHECK_STATUS_TABLE, &type->item,
		     type->item.name.at,
		     "no status of %s has the encoding 0, which is success",
		     interface->item.name.text);
}

static void check_unsupported(struct checker *checker,
			      const struct interface *interface,
			      const struct type *type)
{
	const struct name *status = &interface->result.unsupported;

	if (status->text && !has_enumerator(type, status->text))
		check_report_unresolved(checker, CHECK_IDENTIFIER_UNRESOLVED,
					&interface->item, status,
					"a status of the interface", NULL);
}

static void check_result(struct checker *checker,
			 const struct interface *interface)
{
	const struct type *type = interface->result.type.type;

	if (check_result_form(checker, interface)) {
		check_result_field(checker, interface,
				   &interface->result.status);
		check_result_field(checker, interface,
				   &interface->result.index);
		type = status_type(interface);
		if (type)
			check_statuses(checker, interface, type);
		check_index(checker, interface);
	}
	if (type && type->kind == TYPE_ENUMERATION) {
		check_success(checker, interface, type);
		check_unsupported(checker, interface, type);
	}
}

void check_results(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	for (size_t i = 0; i < checker->model->interfaces.count; i++)
		check_result(checker, &interfaces[i]);
}
