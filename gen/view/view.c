/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/view.h"

#include <stdlib.h>

#include "model/model_words.h"
#include "model/nesting.h"
#include "view/model_put.h"
#include "view/view_overlay.h"

static void put_result(const struct model_view *view,
		       const struct result *result)
{
	const struct status_row *rows = result->statuses.items;

	sink_open_map(view->sink, "result");
	sink_text(view->sink, "section", result->section.text);
	sink_text(view->sink, "type", result->type.name.text);
	sink_text(view->sink, "status", result->status.text);
	sink_text(view->sink, "index", result->index.text);
	sink_text(view->sink, "unsupported", result->unsupported.text);
	sink_open_list(view->sink, "statuses");
	for (size_t i = 0; i < result->statuses.count; i++) {
		sink_open_map(view->sink, NULL);
		sink_text(view->sink, "status", rows[i].status.text);
		if (rows[i].index != INDEX_NONE)
			sink_text(view->sink, "index",
				  word_index(rows[i].index));
		sink_text(view->sink, "meaning", rows[i].meaning.text);
		sink_close(view->sink);
	}
	sink_close(view->sink);
	sink_close(view->sink);
}

/* The version as VERSION exchanges it. */
static uint64_t encode_version(const struct version *version)
{
	const struct type *type = version->type.type;

	return version->major.value << type_field(type, "major")->bits.lsb |
	       version->minor.value << type_field(type, "minor")->bits.lsb;
}

static void put_version(const struct model_view *view,
			const struct version *version)
{
	sink_open_map(view->sink, "version");
	sink_text(view->sink, "section", version->section.text);
	sink_text(view->sink, "type", version->type.name.text);
	model_put_number(view, "major", &version->major);
	model_put_number(view, "minor", &version->minor);
	sink_number(view->sink, "encoded", encode_version(version));
	sink_close(view->sink);
}

static void put_ranges(const struct model_view *view, const struct list *list)
{
	const struct fid_range *ranges = list->items;

	sink_open_list(view->sink, "fid_ranges");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_number(view, "first", &ranges[i].first);
		model_put_number(view, "last", &ranges[i].last);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static int compare_fids(const void *left, const void *right)
{
	const struct command *a = *(const struct command *const *)left;
	const struct command *b = *(const struct command *const *)right;

	return a->fid.value < b->fid.value ? -1 : a->fid.value > b->fid.value;
}

/* The names of the commands in the order of their function IDs. */
static void put_fid_order(const struct model_view *view,
			  const struct list *commands)
{
	const struct command *items = commands->items;
	const struct command **sorted =
		arena_alloc(view->model->arena,
			    commands->count * sizeof(const struct command *));

	for (size_t i = 0; i < commands->count; i++)
		sorted[i] = &items[i];
	if (commands->count)
		qsort(sorted, commands->count, sizeof(const struct command *),
		      compare_fids);
	sink_open_list(view->sink, "fid_order");
	for (size_t i = 0; i < commands->count; i++)
		sink_text(view->sink, NULL, sorted[i]->item.name.text);
	sink_close(view->sink);
}

/* The names of the types of @list, inner structures first. */
static void put_type_order(const struct model_view *view,
			   const struct list *list)
{
	const struct type *types = list->items;
	const struct type *const *order;
	struct nesting nesting;

	nesting_find(view->model, &nesting);
	order = nesting.order.items;
	sink_open_list(view->sink, "type_order");
	for (size_t i = 0; list->count && i < nesting.order.count; i++)
		/* The numbers of a list's types follow each other. */
		if (order[i]->number - types[0].number < list->count)
			sink_text(view->sink, NULL, order[i]->item.name.text);
	sink_close(view->sink);
}

static void put_interface(const struct model_view *view,
			  const struct interface *interface)
{
	const struct command *commands = interface->commands.items;

	sink_open_map(view->sink, NULL);
	model_put_item(view, &interface->item);
	put_version(view, &interface->version);
	put_ranges(view, &interface->ranges);
	put_result(view, &interface->result);
	sink_open_list(view->sink, "commands");
	for (size_t i = 0; i < interface->commands.count; i++)
		model_put_command(view, &commands[i]);
	sink_close(view->sink);
	put_fid_order(view, &interface->commands);
	model_put_types(view, "types", &interface->types);
	put_type_order(view, &interface->types);
	model_put_borrowed(view, interface);
	sink_close(view->sink);
}

static void put_document(const struct model_view *view,
			 const struct document *document)
{
	sink_open_map(view->sink, "document");
	sink_text(view->sink, "number", document->number.text);
	sink_text(view->sink, "title", document->title.text);
	sink_text(view->sink, "revision", document->revision.text);
	sink_text(view->sink, "url", document->url.text);
	model_put_position(view, &document->number.at);
	sink_close(view->sink);
}

static void put_lacks(const struct model_view *view, const struct lacks *lacks)
{
	if (!lacks->reason.text)
		return;
	sink_open_map(view->sink, "lacks");
	sink_text(view->sink, "reason", lacks->reason.text);
	model_put_names(view, "interfaces", &lacks->interfaces);
	model_put_names(view, "parts", &lacks->parts);
	sink_close(view->sink);
}

static void put_unused_rule(const struct model_view *view, const char *key,
			    const struct unused_rule *rule)
{
	sink_open_map(view->sink, key);
	model_put_number(view, "first", &rule->first);
	model_put_number(view, "last", &rule->last);
	sink_text(view->sink, "rule", word_rule(rule->rule));
	sink_close(view->sink);
}

static void put_unused(const struct model_view *view,
		       const struct unused_registers *unused)
{
	sink_open_map(view->sink, "unused_registers");
	sink_text(view->sink, "section", unused->section.text);
	model_put_names(view, "exempt", &unused->exempt);
	put_unused_rule(view, "inputs", &unused->inputs);
	put_unused_rule(view, "outputs", &unused->outputs);
	sink_text(view->sink, "conflict", unused->conflict.text);
	sink_close(view->sink);
}

static void put_constants(const struct model_view *view,
			  const struct list *list)
{
	const struct constant *constants = list->items;

	sink_open_list(view->sink, "constants");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &constants[i].item);
		model_put_number(view, "value", &constants[i].value);
		sink_text(view->sink, "unit", constants[i].unit.text);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_function_parameters(const struct model_view *view,
				    const struct list *list)
{
	const struct member *parameters = list->items;

	sink_open_list(view->sink, "parameters");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &parameters[i].item);
		sink_text(view->sink, "type", parameters[i].type.name.text);
		model_put_number(view, "count", &parameters[i].count);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_functions(const struct model_view *view,
			  const struct list *list)
{
	const struct function *functions = list->items;

	sink_open_list(view->sink, "functions");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &functions[i].item);
		put_function_parameters(view, &functions[i].parameters);
		sink_text(view->sink, "returns",
			  functions[i].returns.name.text);
		model_put_number(view, "count", &functions[i].count);
		model_put_formula(view, "value", &functions[i].value);
		model_put_formula(view, "requires", &functions[i].requires);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_external(const struct model_view *view, const char *key,
			 const struct list *list)
{
	const struct external_name *names = list->items;

	sink_open_list(view->sink, key);
	for (size_t i = 0; i < list->count; i++)
		sink_text(view->sink, NULL, names[i].name.text);
	sink_close(view->sink);
}

/* Names that conditions have and nothing declares. */
static void put_externals(const struct model_view *view,
			  const struct external *external)
{
	sink_open_map(view->sink, "external");
	put_external(view, "functions", &external->functions);
	put_external(view, "names", &external->names);
	put_external(view, "members", &external->members);
	sink_close(view->sink);
}

void view_model(const struct model *model, const struct policy *policy,
		struct sink *sink)
{
	const struct model_view view = { sink, model, policy };
	const struct interface *interfaces = model->interfaces.items;

	sink_open_map(view.sink, NULL);
	model_put_number(&view, "format", &model->format);
	sink_number(view.sink, "digest", model->digest);
	put_document(&view, &model->document);
	put_lacks(&view, &model->lacks);
	put_unused(&view, &model->unused);
	put_constants(&view, &model->constants);
	put_functions(&view, &model->functions);
	put_externals(&view, &model->external);
	view_overlays(sink, model);
	sink_open_list(view.sink, "interfaces");
	for (size_t i = 0; i < model->interfaces.count; i++)
		put_interface(&view, &interfaces[i]);
	sink_close(view.sink);
	model_put_types(&view, "types", &model->types);
	sink_close(view.sink);
}
