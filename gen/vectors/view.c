/* SPDX-License-Identifier: BSD-3-Clause */
#include "vectors/view.h"

#include "vectors/view_put.h"

static void put_fid(const struct view *view, const void *item)
{
	const struct fid_vector *vector = item;

	sink_text(view->sink, "kind", vector->kind);
	sink_number(view->sink, "fid", vector->fid);
	if (vector->command)
		sink_text(view->sink, "command",
			  vector->command->item.name.text);
	sink_boolean(view->sink, "in_range", vector->in_range);
	sink_boolean(view->sink, "fast", vector->parts.fast);
	sink_boolean(view->sink, "smc64", vector->parts.smc64);
	sink_number(view->sink, "owner", vector->parts.owner);
	sink_number(view->sink, "reserved", vector->parts.reserved);
	sink_boolean(view->sink, "sve_hint", vector->parts.sve_hint);
	sink_number(view->sink, "number", vector->parts.number);
}

static void put_return(const struct view *view, const void *item)
{
	const struct return_vector *vector = item;

	sink_text(view->sink, "kind", vector->kind);
	sink_number(view->sink, "x0", vector->x0);
	sink_text(view->sink, "status", vector->status);
	if (vector->status)
		sink_number(view->sink, "index", vector->index);
}

static void put_negotiation(const struct view *view, const void *item)
{
	const struct negotiation_vector *vector = item;

	sink_open_list(view->sink, "supported");
	for (size_t i = 0; i < vector->scenario->supported.count; i++)
		sink_number(view->sink, NULL, vector->supported[i]);
	sink_close(view->sink);
	sink_number(view->sink, "requested", vector->requested);
	sink_boolean(view->sink, "accepted", vector->accepted);
	sink_number(view->sink, "x0", vector->x0);
	sink_number(view->sink, "lower", vector->lower);
	sink_number(view->sink, "higher", vector->higher);
}

static void put_negotiations(const struct view *view,
			     const struct interface_vectors *set)
{
	const struct negotiation *negotiation = &set->interface->negotiation;

	if (!set->negotiation.count)
		return;
	sink_open_map(view->sink, "negotiation");
	sink_text(view->sink, "section",
		  view->vectors->model->versioning.section.text);
	sink_text(view->sink, "command", negotiation->command.text);
	sink_text(view->sink, "requested", negotiation->requested.text);
	sink_text(view->sink, "lower", negotiation->lower.text);
	sink_text(view->sink, "higher", negotiation->higher.text);
	VIEW_LIST(view, "vectors", &set->negotiation, struct negotiation_vector,
		  put_negotiation);
	sink_close(view->sink);
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
	sink_open_map(view->sink, "document");
	sink_text(view->sink, "number", document->number.text);
	sink_text(view->sink, "title", document->title.text);
	sink_text(view->sink, "revision", document->revision.text);
	sink_text(view->sink, "url", document->url.text);
	sink_close(view->sink);
}

void vectors_view(const struct vectors *vectors, const char *command_line,
		  struct sink *sink)
{
	const struct view view = { vectors, sink };

	sink_open_map(view.sink, NULL);
	sink_number(view.sink, "format", VECTORS_FORMAT);
	sink_number(view.sink, "digest", vectors->model->digest);
	sink_text(view.sink, "command_line", command_line);
	put_document(&view, &vectors->model->document);
	VIEW_LIST(&view, "interfaces", &vectors->interfaces,
		  struct interface_vectors, put_interface);
	sink_close(view.sink);
}
