/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/view.h"

#include <stdlib.h>

#include "model/borrowed.h"
#include "model/frame.h"
#include "model/layout.h"
#include "model/model_words.h"
#include "model/nesting.h"
#include "overlay/overlay.h"
#include "view/view_expression.h"
#include "view/view_overlay.h"
#include "view/view_term.h"

/* The sink, and what the functions below need beside the item at hand. */
struct view {
	struct sink *sink;
	const struct model *model;
	const struct policy *policy;
};

static void put_text(const struct view *view, const char *key, const char *text)
{
	if (text)
		view->sink->text(view->sink, key, text);
}

static void put_number(const struct view *view, const char *key,
		       const struct number *number)
{
	if (number->given)
		view->sink->number(view->sink, key, number->value,
				   number->negative);
}

static void put_value(const struct view *view, const char *key, uint64_t value)
{
	view->sink->number(view->sink, key, value, false);
}

static void put_boolean(const struct view *view, const char *key, bool value)
{
	view->sink->boolean(view->sink, key, value);
}

static void open_map(const struct view *view, const char *key)
{
	view->sink->open_map(view->sink, key);
}

static void open_list(const struct view *view, const char *key)
{
	view->sink->open_list(view->sink, key);
}

static void close_value(const struct view *view)
{
	view->sink->close(view->sink);
}

static void put_names(const struct view *view, const char *key,
		      const struct list *list)
{
	const struct name *names = list->items;

	open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		put_text(view, NULL, names[i].text);
	close_value(view);
}

/* Where it is in the YAML, for those who point there. */
static void put_position(const struct view *view, const struct position *at)
{
	if (!view->sink->positions)
		return;
	put_value(view, "source", overlay_number(view->model, at->source));
	put_value(view, "line", at->line);
	put_value(view, "column", at->column);
}

/* What every item has. */
static void put_item(const struct view *view, const struct item *item)
{
	put_text(view, "name", item->name.text);
	put_text(view, "section", item->section.text);
	put_text(view, "brief", item->brief.text);
	put_text(view, "derived", item->derived.text);
	put_text(view, "reconstructed", item->reconstructed.text);
	put_text(view, "unverified", item->unverified.text);
	view_touches(view->sink, item);
	if (item->name.text)
		put_position(view, &item->name.at);
}

static void put_bits(const struct view *view, const struct bit_range *bits)
{
	put_value(view, "msb", bits->msb);
	put_value(view, "lsb", bits->lsb);
	put_value(view, "width", bits->msb - bits->lsb + 1);
	put_value(view, "mask", layout_mask(bits->msb, bits->lsb));
}

static void put_type_ref(const struct view *view, const struct type_ref *ref)
{
	put_text(view, "type", ref->name.text);
	put_text(view, "type_kind", word_kind(ref->type->kind));
	if (ref->width)
		put_value(view, "type_width", ref->width);
	put_boolean(view, "signed", layout_is_signed(ref->type));
}

static void put_formula(const struct view *view, const char *key,
			const struct formula *formula)
{
	const char *tree = arena_printf(view->model->arena, "%s_tree", key);

	put_text(view, key, formula->text.text);
	if (formula->tree)
		view_expression(view->sink, view->model->arena, tree,
				formula->tree);
}

/* Whether it is all, and if not, the names. */
static void put_selection(const struct view *view, const char *all,
			  const char *names, const struct selection *selection)
{
	put_boolean(view, all, selection->all);
	if (!selection->all)
		put_names(view, names, &selection->names);
}

static void put_field(const struct view *view, const struct field *field);

/* The rows of an alternative, where they are in the fieldset around it. */
static void put_inner_fields(const struct view *view, const struct field *field,
			     const struct type *type)
{
	const struct field *fields = type->fields.items;

	open_list(view, "fields");
	for (size_t i = 0; i < type->fields.count; i++) {
		const struct field inner = field_inside(field, &fields[i]);

		put_field(view, &inner);
	}
	close_value(view);
}

/* What a field may hold, and what chooses. */
static void put_choice(const struct view *view, const struct field *field)
{
	const struct alternative *alternatives = field->alternatives.items;

	put_formula(view, "by", &field->by);
	open_list(view, "alternatives");
	for (size_t i = 0; i < field->alternatives.count; i++) {
		open_map(view, NULL);
		put_item(view, &alternatives[i].item);
		put_type_ref(view, &alternatives[i].type);
		put_selection(view, "others", "for", &alternatives[i].values);
		if (alternatives[i].type.type->kind == TYPE_FIELDSET)
			put_inner_fields(view, field,
					 alternatives[i].type.type);
		close_value(view);
	}
	close_value(view);
}

static void put_field(const struct view *view, const struct field *field)
{
	open_map(view, NULL);
	put_item(view, &field->item);
	put_text(view, "reserved", word_rule(field->reserved));
	put_bits(view, &field->bits);
	if (field->alternatives.count)
		put_choice(view, field);
	else if (field->item.name.text)
		put_type_ref(view, &field->type);
	close_value(view);
}

static void put_fieldset(const struct view *view, const struct type *type)
{
	const struct field *fields = type->fields.items;

	put_number(view, "width", &type->width);
	put_value(view, "reserved_mask", type->reserved);
	open_list(view, "fields");
	for (size_t i = 0; i < type->fields.count; i++)
		put_field(view, &fields[i]);
	close_value(view);
}

static void put_enumeration(const struct view *view, const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;

	put_number(view, "width", &type->width);
	put_boolean(view, "signed", layout_is_signed(type));
	put_boolean(view, "unused_reserved", type->unused == UNUSED_RESERVED);
	open_list(view, "values");
	for (size_t i = 0; i < type->enumerators.count; i++) {
		open_map(view, NULL);
		put_item(view, &values[i].item);
		put_number(view, "encoding", &values[i].encoding);
		close_value(view);
	}
	close_value(view);
}

static void put_member(const struct view *view, const struct member *member)
{
	put_item(view, &member->item);
	put_type_ref(view, &member->type);
	put_number(view, "count", &member->count);
	put_number(view, "stride", &member->stride);
	put_number(view, "permitted", &member->permitted);
}

static void put_row(const struct view *view, const struct layout_row *row)
{
	open_map(view, NULL);
	if (row->member)
		put_member(view, row->member);
	else if (row->padding)
		put_item(view, row->padding);
	put_text(view, "padding", word_rule(row->rule));
	put_text(view, "dropped", row->dropped);
	put_value(view, "offset", row->offset);
	put_value(view, "size", row->size);
	if (row->member)
		put_value(view, "element_size", row->element_size);
	put_text(view, "slot", row->slot);
	close_value(view);
}

static void put_structure(const struct view *view, const struct type *type)
{
	const struct layout_row *items;
	struct list rows = { 0 };

	policy_layout(view->model->arena, type, view->policy, &rows);
	items = rows.items;
	put_number(view, "size", &type->size);
	put_number(view, "align", &type->align);
	put_text(view, "aligned", policy_aligned(type, view->policy));
	put_boolean(view, "returned", layout_is_returned(type));
	open_list(view, "members");
	for (size_t i = 0; i < rows.count; i++)
		put_row(view, &items[i]);
	close_value(view);
}

static void put_scalar(const struct view *view, const struct type *type)
{
	put_boolean(view, "family", type_is_family(type));
	if (!type_is_family(type))
		put_number(view, "width", &type->width);
	put_text(view, "encoding", word_encoding(type->encoding));
}

static void put_abstract_enumeration(const struct view *view,
				     const struct type *type)
{
	put_names(view, "values", &type->names);
}

static void put_abstract_structure(const struct view *view,
				   const struct type *type)
{
	const struct member *members = type->members.items;

	open_list(view, "members");
	for (size_t i = 0; i < type->members.count; i++) {
		open_map(view, NULL);
		put_member(view, &members[i]);
		close_value(view);
	}
	close_value(view);
}

static void put_type(const struct view *view, const struct type *type)
{
	static void (*const put[])(const struct view *, const struct type *) = {
		[TYPE_FIELDSET] = put_fieldset,
		[TYPE_ENUMERATION] = put_enumeration,
		[TYPE_STRUCTURE] = put_structure,
		[TYPE_SCALAR] = put_scalar,
		[TYPE_ABSTRACT_ENUMERATION] = put_abstract_enumeration,
		[TYPE_ABSTRACT_STRUCTURE] = put_abstract_structure,
	};

	open_map(view, NULL);
	put_text(view, "kind", word_kind(type->kind));
	put_item(view, &type->item);
	put[type->kind](view, type);
	close_value(view);
}

static void put_types(const struct view *view, const char *key,
		      const struct list *list)
{
	const struct type *types = list->items;

	open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		put_type(view, &types[i]);
	close_value(view);
}

/* Types of others that the interface uses, as they are there. */
static void put_borrowed(const struct view *view,
			 const struct interface *interface)
{
	const struct type *const *types;
	struct list list = { 0 };

	borrowed_types(view->model, interface, &list);
	types = list.items;
	open_list(view, "borrowed");
	for (size_t i = 0; i < list.count; i++)
		put_type(view, types[i]);
	close_value(view);
}

/* What an input says of an address, and what conditions say of it. */
static void put_address(const struct view *view, const struct command *command,
			const struct parameter *input)
{
	const struct failure *rule;
	uint64_t alignment =
		frame_alignment(view->model, command, input, &rule);

	put_text(view, "points_to", input->points_to.name.text);
	put_text(view, "as", input->as.text);
	if (alignment) {
		put_value(view, "alignment", alignment);
		put_text(view, "alignment_condition", rule->item.name.text);
	}
}

/* What all rows have; the caller closes the map. */
static void open_parameter(const struct view *view, const struct parameter *row)
{
	open_map(view, NULL);
	put_item(view, &row->item);
	put_text(view, "reserved", word_rule(row->reserved));
	put_value(view, "register", row->reg.value);
	put_bits(view, &row->bits);
	if (row->item.name.text)
		put_type_ref(view, &row->type);
}

static void put_inputs(const struct view *view, const struct command *command)
{
	const struct parameter *rows = command->inputs.items;

	open_list(view, "inputs");
	for (size_t i = 0; i < command->inputs.count; i++) {
		open_parameter(view, &rows[i]);
		if (rows[i].item.name.text)
			put_address(view, command, &rows[i]);
		close_value(view);
	}
	close_value(view);
}

static void put_outputs(const struct view *view, const struct command *command)
{
	const struct parameter *rows = command->outputs.items;

	open_list(view, "outputs");
	for (size_t i = 0; i < command->outputs.count; i++) {
		open_parameter(view, &rows[i]);
		if (rows[i].item.name.text) {
			put_selection(view, "always", "valid", &rows[i].valid);
			put_formula(view, "when", &rows[i].when);
			if (rows[i].unfinished)
				put_boolean(view, "unfinished", true);
		}
		close_value(view);
	}
	close_value(view);
}

/* For each register from X0 on, the bits that are zero in any good call. */
static void put_zeroes(const struct view *view, const char *key,
		       uint64_t (*zeroes)(const struct model *,
					  const struct command *, unsigned int),
		       const struct command *command)
{
	open_list(view, key);
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		put_value(view, NULL, zeroes(view->model, command, reg));
	close_value(view);
}

static void put_contexts(const struct view *view, const struct list *list)
{
	const struct context *contexts = list->items;

	open_list(view, "contexts");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &contexts[i].item);
		put_type_ref(view, &contexts[i].type);
		put_formula(view, "value", &contexts[i].value);
		put_boolean(view, "before", contexts[i].before);
		close_value(view);
	}
	close_value(view);
}

static void put_failures(const struct view *view, const struct list *list)
{
	const struct failure *failures = list->items;

	open_list(view, "failures");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &failures[i].item);
		put_formula(view, "when", &failures[i].when);
		put_text(view, "informal", failures[i].informal.text);
		put_text(view, "status", failures[i].status.text);
		put_formula(view, "index", &failures[i].index);
		put_formula(view, "also", &failures[i].also);
		/* Not in the dump: it is made for code, and for that alone. */
		if (view->policy && failures[i].when.tree)
			view_refusal(view->sink, view->model->arena,
				     failures[i].when.tree);
		close_value(view);
	}
	close_value(view);
}

static void put_successes(const struct view *view, const struct list *list)
{
	const struct success *successes = list->items;

	open_list(view, "successes");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &successes[i].item);
		put_formula(view, "when", &successes[i].when);
		put_formula(view, "then", &successes[i].then);
		put_text(view, "informal", successes[i].informal.text);
		close_value(view);
	}
	close_value(view);
}

static void put_footprints(const struct view *view, const struct list *list)
{
	const struct footprint *footprints = list->items;

	open_list(view, "footprint");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &footprints[i].item);
		put_formula(view, "value", &footprints[i].value);
		close_value(view);
	}
	close_value(view);
}

static void put_orders(const struct view *view, const struct list *list)
{
	const struct order *orders = list->items;

	open_list(view, "order");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_names(view, "first", &orders[i].first);
		put_names(view, "then", &orders[i].then);
		close_value(view);
	}
	close_value(view);
}

static void put_trait(const struct view *view, const char *key,
		      enum trait trait)
{
	if (trait)
		put_boolean(view, key, trait == TRAIT_YES);
}

static void put_command(const struct view *view, const struct command *command)
{
	open_map(view, NULL);
	put_item(view, &command->item);
	put_number(view, "fid", &command->fid);
	put_text(view, "convention",
		 command_is_smc64(command) ? "SMC64" : "SMC32");
	put_trait(view, "may_start_operation", command->may_start_operation);
	put_trait(view, "may_transfer_memory", command->may_transfer_memory);
	put_number(view, "input_count", &command->input_count);
	put_number(view, "output_count", &command->output_count);
	put_inputs(view, command);
	put_outputs(view, command);
	put_zeroes(view, "input_zeroes", frame_input_zeroes, command);
	put_zeroes(view, "output_zeroes", frame_output_zeroes, command);
	put_contexts(view, &command->contexts);
	put_failures(view, &command->failures);
	put_successes(view, &command->successes);
	put_footprints(view, &command->footprints);
	put_orders(view, &command->orders);
	close_value(view);
}

static void put_result(const struct view *view, const struct result *result)
{
	const struct status_row *rows = result->statuses.items;

	open_map(view, "result");
	put_text(view, "section", result->section.text);
	put_text(view, "type", result->type.name.text);
	put_text(view, "status", result->status.text);
	put_text(view, "index", result->index.text);
	put_text(view, "unsupported", result->unsupported.text);
	open_list(view, "statuses");
	for (size_t i = 0; i < result->statuses.count; i++) {
		open_map(view, NULL);
		put_text(view, "status", rows[i].status.text);
		if (rows[i].index != INDEX_NONE)
			put_text(view, "index", word_index(rows[i].index));
		put_text(view, "meaning", rows[i].meaning.text);
		close_value(view);
	}
	close_value(view);
	close_value(view);
}

/* The version as VERSION exchanges it. */
static uint64_t encode_version(const struct version *version)
{
	const struct type *type = version->type.type;

	return version->major.value << type_field(type, "major")->bits.lsb |
	       version->minor.value << type_field(type, "minor")->bits.lsb;
}

static void put_version(const struct view *view, const struct version *version)
{
	open_map(view, "version");
	put_text(view, "section", version->section.text);
	put_text(view, "type", version->type.name.text);
	put_number(view, "major", &version->major);
	put_number(view, "minor", &version->minor);
	put_value(view, "encoded", encode_version(version));
	close_value(view);
}

static void put_ranges(const struct view *view, const struct list *list)
{
	const struct fid_range *ranges = list->items;

	open_list(view, "fid_ranges");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_number(view, "first", &ranges[i].first);
		put_number(view, "last", &ranges[i].last);
		close_value(view);
	}
	close_value(view);
}

static int compare_fids(const void *left, const void *right)
{
	const struct command *a = *(const struct command *const *)left;
	const struct command *b = *(const struct command *const *)right;

	return a->fid.value < b->fid.value ? -1 : a->fid.value > b->fid.value;
}

/* The names of the commands in the order of their function IDs. */
static void put_fid_order(const struct view *view, const struct list *commands)
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
	open_list(view, "fid_order");
	for (size_t i = 0; i < commands->count; i++)
		put_text(view, NULL, sorted[i]->item.name.text);
	close_value(view);
}

/* The names of the types of @list, inner structures first. */
static void put_type_order(const struct view *view, const struct list *list)
{
	const struct type *types = list->items;
	const struct type *const *order;
	struct nesting nesting;

	nesting_find(view->model, &nesting);
	order = nesting.order.items;
	open_list(view, "type_order");
	for (size_t i = 0; list->count && i < nesting.order.count; i++)
		/* The numbers of a list's types follow each other. */
		if (order[i]->number - types[0].number < list->count)
			put_text(view, NULL, order[i]->item.name.text);
	close_value(view);
}

static void put_interface(const struct view *view,
			  const struct interface *interface)
{
	const struct command *commands = interface->commands.items;

	open_map(view, NULL);
	put_item(view, &interface->item);
	put_version(view, &interface->version);
	put_ranges(view, &interface->ranges);
	put_result(view, &interface->result);
	open_list(view, "commands");
	for (size_t i = 0; i < interface->commands.count; i++)
		put_command(view, &commands[i]);
	close_value(view);
	put_fid_order(view, &interface->commands);
	put_types(view, "types", &interface->types);
	put_type_order(view, &interface->types);
	put_borrowed(view, interface);
	close_value(view);
}

static void put_document(const struct view *view,
			 const struct document *document)
{
	open_map(view, "document");
	put_text(view, "number", document->number.text);
	put_text(view, "title", document->title.text);
	put_text(view, "revision", document->revision.text);
	put_text(view, "url", document->url.text);
	put_position(view, &document->number.at);
	close_value(view);
}

static void put_lacks(const struct view *view, const struct lacks *lacks)
{
	if (!lacks->reason.text)
		return;
	open_map(view, "lacks");
	put_text(view, "reason", lacks->reason.text);
	put_names(view, "interfaces", &lacks->interfaces);
	put_names(view, "parts", &lacks->parts);
	close_value(view);
}

static void put_unused_rule(const struct view *view, const char *key,
			    const struct unused_rule *rule)
{
	open_map(view, key);
	put_number(view, "first", &rule->first);
	put_number(view, "last", &rule->last);
	put_text(view, "rule", word_rule(rule->rule));
	close_value(view);
}

static void put_unused(const struct view *view,
		       const struct unused_registers *unused)
{
	open_map(view, "unused_registers");
	put_text(view, "section", unused->section.text);
	put_names(view, "exempt", &unused->exempt);
	put_unused_rule(view, "inputs", &unused->inputs);
	put_unused_rule(view, "outputs", &unused->outputs);
	put_text(view, "conflict", unused->conflict.text);
	close_value(view);
}

static void put_constants(const struct view *view, const struct list *list)
{
	const struct constant *constants = list->items;

	open_list(view, "constants");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &constants[i].item);
		put_number(view, "value", &constants[i].value);
		put_text(view, "unit", constants[i].unit.text);
		close_value(view);
	}
	close_value(view);
}

static void put_function_parameters(const struct view *view,
				    const struct list *list)
{
	const struct member *parameters = list->items;

	open_list(view, "parameters");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &parameters[i].item);
		put_text(view, "type", parameters[i].type.name.text);
		put_number(view, "count", &parameters[i].count);
		close_value(view);
	}
	close_value(view);
}

static void put_functions(const struct view *view, const struct list *list)
{
	const struct function *functions = list->items;

	open_list(view, "functions");
	for (size_t i = 0; i < list->count; i++) {
		open_map(view, NULL);
		put_item(view, &functions[i].item);
		put_function_parameters(view, &functions[i].parameters);
		put_text(view, "returns", functions[i].returns.name.text);
		put_number(view, "count", &functions[i].count);
		put_formula(view, "value", &functions[i].value);
		put_formula(view, "requires", &functions[i].requires);
		close_value(view);
	}
	close_value(view);
}

static void put_external(const struct view *view, const char *key,
			 const struct list *list)
{
	const struct external_name *names = list->items;

	open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		put_text(view, NULL, names[i].name.text);
	close_value(view);
}

/* Names that conditions have and nothing declares. */
static void put_externals(const struct view *view,
			  const struct external *external)
{
	open_map(view, "external");
	put_external(view, "functions", &external->functions);
	put_external(view, "names", &external->names);
	put_external(view, "members", &external->members);
	close_value(view);
}

void view_model(const struct model *model, const struct policy *policy,
		struct sink *sink)
{
	const struct view view = { sink, model, policy };
	const struct interface *interfaces = model->interfaces.items;

	open_map(&view, NULL);
	put_number(&view, "format", &model->format);
	put_value(&view, "digest", model->digest);
	put_document(&view, &model->document);
	put_lacks(&view, &model->lacks);
	put_unused(&view, &model->unused);
	put_constants(&view, &model->constants);
	put_functions(&view, &model->functions);
	put_externals(&view, &model->external);
	view_overlays(sink, model);
	open_list(&view, "interfaces");
	for (size_t i = 0; i < model->interfaces.count; i++)
		put_interface(&view, &interfaces[i]);
	close_value(&view);
	put_types(&view, "types", &model->types);
	close_value(&view);
}
