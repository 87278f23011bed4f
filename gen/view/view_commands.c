/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/model_put.h"

#include "model/frame.h"
#include "model/model_words.h"
#include "view/view_term.h"

/* What an input says of an address, and what conditions say of it. */
static void put_address(const struct model_view *view,
			const struct command *command,
			const struct parameter *input)
{
	const struct failure *rule;
	uint64_t alignment =
		frame_alignment(view->model, command, input, &rule);

	sink_text(view->sink, "points_to", input->points_to.name.text);
	sink_text(view->sink, "as", input->as.text);
	if (alignment) {
		sink_number(view->sink, "alignment", alignment);
		sink_text(view->sink, "alignment_condition",
			  rule->item.name.text);
	}
}

/* What all rows have; the caller closes the map. */
static void open_parameter(const struct model_view *view,
			   const struct parameter *row)
{
	sink_open_map(view->sink, NULL);
	model_put_item(view, &row->item);
	sink_text(view->sink, "reserved", word_rule(row->reserved));
	sink_number(view->sink, "register", row->reg.value);
	model_put_bits(view, &row->bits);
	if (row->item.name.text)
		model_put_type_ref(view, &row->type);
}

static void put_inputs(const struct model_view *view,
		       const struct command *command)
{
	const struct parameter *rows = command->inputs.items;

	sink_open_list(view->sink, "inputs");
	for (size_t i = 0; i < command->inputs.count; i++) {
		open_parameter(view, &rows[i]);
		if (rows[i].item.name.text)
			put_address(view, command, &rows[i]);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_outputs(const struct model_view *view,
			const struct command *command)
{
	const struct parameter *rows = command->outputs.items;

	sink_open_list(view->sink, "outputs");
	for (size_t i = 0; i < command->outputs.count; i++) {
		open_parameter(view, &rows[i]);
		if (rows[i].item.name.text) {
			model_put_selection(view, "always", "valid",
					    &rows[i].valid);
			model_put_formula(view, "when", &rows[i].when);
			if (rows[i].unfinished)
				sink_boolean(view->sink, "unfinished", true);
		}
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

/* For each register from X0 on, the bits that are zero in any good call. */
static void put_zeroes(const struct model_view *view, const char *key,
		       uint64_t (*zeroes)(const struct model *,
					  const struct command *, unsigned int),
		       const struct command *command)
{
	sink_open_list(view->sink, key);
	for (unsigned int reg = 0; reg < MODEL_REGISTERS; reg++)
		sink_number(view->sink, NULL,
			    zeroes(view->model, command, reg));
	sink_close(view->sink);
}

static void put_contexts(const struct model_view *view, const struct list *list)
{
	const struct context *contexts = list->items;

	sink_open_list(view->sink, "contexts");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &contexts[i].item);
		model_put_type_ref(view, &contexts[i].type);
		model_put_formula(view, "value", &contexts[i].value);
		sink_boolean(view->sink, "before", contexts[i].before);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_failures(const struct model_view *view, const struct list *list)
{
	const struct failure *failures = list->items;

	sink_open_list(view->sink, "failures");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &failures[i].item);
		model_put_formula(view, "when", &failures[i].when);
		sink_text(view->sink, "informal", failures[i].informal.text);
		sink_text(view->sink, "status", failures[i].status.text);
		model_put_formula(view, "index", &failures[i].index);
		model_put_formula(view, "also", &failures[i].also);
		/* Not in the dump: it is made for code, and for that alone. */
		if (view->policy && failures[i].when.tree)
			view_refusal(view->sink, view->model->arena,
				     failures[i].when.tree);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_successes(const struct model_view *view,
			  const struct list *list)
{
	const struct success *successes = list->items;

	sink_open_list(view->sink, "successes");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &successes[i].item);
		model_put_formula(view, "when", &successes[i].when);
		model_put_formula(view, "then", &successes[i].then);
		sink_text(view->sink, "informal", successes[i].informal.text);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_footprints(const struct model_view *view,
			   const struct list *list)
{
	const struct footprint *footprints = list->items;

	sink_open_list(view->sink, "footprint");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_item(view, &footprints[i].item);
		model_put_formula(view, "value", &footprints[i].value);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_orders(const struct model_view *view, const struct list *list)
{
	const struct order *orders = list->items;

	sink_open_list(view->sink, "order");
	for (size_t i = 0; i < list->count; i++) {
		sink_open_map(view->sink, NULL);
		model_put_names(view, "first", &orders[i].first);
		model_put_names(view, "then", &orders[i].then);
		sink_close(view->sink);
	}
	sink_close(view->sink);
}

static void put_trait(const struct model_view *view, const char *key,
		      enum trait trait)
{
	if (trait)
		sink_boolean(view->sink, key, trait == TRAIT_YES);
}

void model_put_command(const struct model_view *view,
		       const struct command *command)
{
	sink_open_map(view->sink, NULL);
	model_put_item(view, &command->item);
	model_put_number(view, "fid", &command->fid);
	sink_text(view->sink, "convention",
		  command_is_smc64(command) ? "SMC64" : "SMC32");
	put_trait(view, "may_start_operation", command->may_start_operation);
	put_trait(view, "may_transfer_memory", command->may_transfer_memory);
	put_trait(view, "resumes_operation", command->resumes_operation);
	model_put_number(view, "input_count", &command->input_count);
	model_put_number(view, "output_count", &command->output_count);
	put_inputs(view, command);
	put_outputs(view, command);
	put_zeroes(view, "input_zeroes", frame_input_zeroes, command);
	put_zeroes(view, "output_zeroes", frame_output_zeroes, command);
	put_contexts(view, &command->contexts);
	put_failures(view, &command->failures);
	put_successes(view, &command->successes);
	put_footprints(view, &command->footprints);
	put_orders(view, &command->orders);
	sink_close(view->sink);
}
