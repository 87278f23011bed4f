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

	model_open_map(view, "result");
	model_put_text(view, "section", result->section.text);
	model_put_text(view, "type", result->type.name.text);
	model_put_text(view, "status", result->status.text);
	model_put_text(view, "index", result->index.text);
	model_put_text(view, "unsupported", result->unsupported.text);
	model_open_list(view, "statuses");
	for (size_t i = 0; i < result->statuses.count; i++) {
		model_open_map(view, NULL);
		model_put_text(view, "status", rows[i].status.text);
		if (rows[i].index != INDEX_NONE)
			model_put_text(view, "index",
				       word_index(rows[i].index));
		model_put_text(view, "meaning", rows[i].meaning.text);
		model_close(view);
	}
	model_close(view);
	model_close(view);
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
	model_open_map(view, "version");
	model_put_text(view, "section", version->section.text);
	model_put_text(view, "type", version->type.name.text);
	model_put_number(view, "major", &version->major);
	model_put_number(view, "minor", &version->minor);
	model_put_value(view, "encoded", encode_version(version));
	model_close(view);
}

static void put_ranges(const struct model_view *view, const struct list *list)
{
	const struct fid_range *ranges = list->items;

	model_open_list(view, "fid_ranges");
	for (size_t i = 0; i < list->count; i++) {
		model_open_map(view, NULL);
		model_put_number(view, "first", &ranges[i].first);
		model_put_number(view, "last", &ranges[i].last);
		model_close(view);
	}
	model_close(view);
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
	model_open_list(view, "fid_order");
	for (size_t i = 0; i < commands->count; i++)
		model_put_text(view, NULL, sorted[i]->item.name.text);
	model_close(view);
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
	model_open_list(view, "type_order");
	for (size_t i = 0; list->count && i < nesting.order.count; i++)
		/* The numbers of a list's types follow each other. */
		if (order[i]->number - types[0].number < list->count)
			model_put_text(view, NULL, order[i]->item.name.text);
	model_close(view);
}

static void put_interface(const struct model_view *view,
			  const struct interface *interface)
{
	const struct command *commands = interface->commands.items;

	model_open_map(view, NULL);
	model_put_item(view, &interface->item);
	put_version(view, &interface->version);
	put_ranges(view, &interface->ranges);
	put_result(view, &interface->result);
	model_open_list(view, "commands");
	for (size_t i = 0; i < interface->commands.count; i++)
		model_put_command(view, &commands[i]);
	model_close(view);
	put_fid_order(view, &interface->commands);
	model_put_types(view, "types", &interface->types);
	put_type_order(view, &interface->types);
	model_put_borrowed(view, interface);
	model_close(view);
}

static void put_document(const struct model_view *view,
			 const struct document *document)
{
	model_open_map(view, "document");
	model_put_text(view, "number", document->number.text);
	model_put_text(view, "title", document->title.text);
	model_put_text(view, "revision", document->revision.text);
	model_put_text(view, "url", document->url.text);
	model_put_position(view, &document->number.at);
	model_close(view);
}

static void put_lacks(const struct model_view *view, const struct lacks *lacks)
{
	if (!lacks->reason.text)
		return;
	model_open_map(view, "lacks");
	model_put_text(view, "reason", lacks->reason.text);
	model_put_names(view, "interfaces", &lacks->interfaces);
	model_put_names(view, "parts", &lacks->parts);
	model_close(view);
}

static void put_unused_rule(const struct model_view *view, const char *key,
			    const struct unused_rule *rule)
{
	model_open_map(view, key);
	model_put_number(view, "first", &rule->first);
	model_put_number(view, "last", &rule->last);
	model_put_text(view, "rule", word_rule(rule->rule));
	model_close(view);
}

static void put_unused(const struct model_view *view,
		       const struct unused_registers *unused)
{
	model_open_map(view, "unused_registers");
	model_put_text(view, "section", unused->section.text);
	model_put_names(view, "exempt", &unused->exempt);
	put_unused_rule(view, "inputs", &unused->inputs);
	put_unused_rule(view, "outputs", &unused->outputs);
	model_put_text(view, "conflict", unused->conflict.text);
	model_close(view);
}

static void put_constants(const struct model_view *view,
			  const struct list *list)
{
	const struct constant *constants = list->items;

	model_open_list(view, "constants");
	for (size_t i = 0; i < list->count; i++) {
		model_open_map(view, NULL);
		model_put_item(view, &constants[i].item);
		model_put_number(view, "value", &constants[i].value);
		model_put_text(view, "unit", constants[i].unit.text);
		model_close(view);
	}
	model_close(view);
}

static void put_function_parameters(const struct model_view *view,
				    const struct list *list)
{
	const struct member *parameters = list->items;

	model_open_list(view, "parameters");
	for (size_t i = 0; i < list->count; i++) {
		model_open_map(view, NULL);
		model_put_item(view, &parameters[i].item);
		model_put_text(view, "type", parameters[i].type.name.text);
		model_put_number(view, "count", &parameters[i].count);
		model_close(view);
	}
	model_close(view);
}

static void put_functions(const struct model_view *view,
			  const struct list *list)
{
	const struct function *functions = list->items;

	model_open_list(view, "functions");
	for (size_t i = 0; i < list->count; i++) {
		model_open_map(view, NULL);
		model_put_item(view, &functions[i].item);
		put_function_parameters(view, &functions[i].parameters);
		model_put_text(view, "returns", functions[i].returns.name.text);
		model_put_number(view, "count", &functions[i].count);
		model_put_formula(view, "value", &functions[i].value);
		model_put_formula(view, "requires", &functions[i].requires);
		model_close(view);
	}
	model_close(view);
}

static void put_external(const struct model_view *view, const char *key,
			 const struct list *list)
{
	const struct external_name *names = list->items;

	model_open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		model_put_text(view, NULL, names[i].name.text);
	model_close(view);
}

/* Names that conditions have and nothing declares. */
static void put_externals(const struct model_view *view,
			  const struct external *external)
{
	model_open_map(view, "external");
	put_external(view, "functions", &external->functions);
	put_external(view, "names", &external->names);
	put_external(view, "members", &external->members);
	model_close(view);
}

void view_model(const struct model *model, const struct policy *policy,
		struct sink *sink)
{
	const struct model_view view = { sink, model, policy };
	const struct interface *interfaces = model->interfaces.items;

	model_open_map(&view, NULL);
	model_put_number(&view, "format", &model->format);
	model_put_value(&view, "digest", model->digest);
	put_document(&view, &model->document);
	put_lacks(&view, &model->lacks);
	put_unused(&view, &model->unused);
	put_constants(&view, &model->constants);
	put_functions(&view, &model->functions);
	put_externals(&view, &model->external);
	view_overlays(sink, model);
	model_open_list(&view, "interfaces");
	for (size_t i = 0; i < model->interfaces.count; i++)
		put_interface(&view, &interfaces[i]);
	model_close(&view);
	model_put_types(&view, "types", &model->types);
	model_close(&view);
}
