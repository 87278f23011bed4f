/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/view.h"

#include "vectors/view_put.h"

static void put_fid(const struct view *view, const void *item)
{
	const struct fid_vector *vector = item;

	view_text(view, "kind", vector->kind);
	view_number(view, "fid", vector->fid);
	if (vector->command)
		view_text(view, "command", vector->command->item.name.text);
	view_boolean(view, "in_range", vector->in_range);
	view_boolean(view, "fast", vector->parts.fast);
	view_boolean(view, "smc64", vector->parts.smc64);
	view_number(view, "owner", vector->parts.owner);
	view_number(view, "reserved", vector->parts.reserved);
	view_boolean(view, "sve_hint", vector->parts.sve_hint);
	view_number(view, "number", vector->parts.number);
}

static void put_return(const struct view *view, const void *item)
{
	const struct return_vector *vector = item;

	view_text(view, "kind", vector->kind);
	view_number(view, "x0", vector->x0);
	view_text(view, "status", vector->status);
	if (vector->status)
		view_number(view, "index", vector->index);
}

static void put_negotiation(const struct view *view, const void *item)
{
	const struct negotiation_vector *vector = item;

	view_open_list(view, "supported");
	for (size_t i = 0; i < vector->scenario->supported.count; i++)
		view_number(view, NULL, vector->supported[i]);
	view_close(view);
	view_number(view, "requested", vector->requested);
	view_boolean(view, "accepted", vector->accepted);
	view_number(view, "x0", vector->x0);
	view_number(view, "lower", vector->lower);
	view_number(view, "higher", vector->higher);
}

static void put_negotiations(const struct view *view,
			     const struct interface_vectors *set)
{
	const struct negotiation *negotiation = &set->interface->negotiation;

	if (!set->negotiation.count)
		return;
	view_open_map(view, "negotiation");
	view_text(view, "section",
		  view->vectors->model->versioning.section.text);
	view_text(view, "command", negotiation->command.text);
	view_text(view, "requested", negotiation->requested.text);
	view_text(view, "lower", negotiation->lower.text);
	view_text(view, "higher", negotiation->higher.text);
	VIEW_LIST(view, "vectors", &set->negotiation, struct negotiation_vector,
		  put_negotiation);
	view_close(view);
}

static void put_interface(const struct view *view, const void *item)
{
	const struct interface_vectors *set = item;

	view_heading(view, &set->interface->item);
	VIEW_LIST(view, "commands", &set->commands, struct command_vectors,
		  view_command);
	VIEW_LIST(view, "fieldsets", &set->fieldsets, struct fieldset_vectors,
		  view_fieldset);
	VIEW_LIST(view, "enumerations", &set->enumerations,
		  struct enumeration_vectors, view_enumeration);
	VIEW_LIST(view, "structures", &set->structures,
		  struct structure_vectors, view_structure);
	VIEW_LIST(view, "fids", &set->fids, struct fid_vector, put_fid);
	VIEW_LIST(view, "returns", &set->returns, struct return_vector,
		  put_return);
	put_negotiations(view, set);
}

static void put_document(const struct view *view,
			 const struct document *document)
{
	view_open_map(view, "document");
	view_text(view, "number", document->number.text);
	view_text(view, "title", document->title.text);
	view_text(view, "revision", document->revision.text);
	view_text(view, "url", document->url.text);
	view_close(view);
}

void vectors_view(const struct vectors *vectors, const char *command_line,
		  struct sink *sink)
{
	const struct view view = { vectors, sink };

	view_open_map(&view, NULL);
	view_number(&view, "format", VECTORS_FORMAT);
	view_number(&view, "digest", vectors->model->digest);
	view_text(&view, "command_line", command_line);
	put_document(&view, &vectors->model->document);
	VIEW_LIST(&view, "interfaces", &vectors->interfaces,
		  struct interface_vectors, put_interface);
	view_close(&view);
}
