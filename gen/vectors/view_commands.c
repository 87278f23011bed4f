/* SPDX-License-Identifier: BSD-3-Clause */
/* Commands with their calls. */
#include "model/layout.h"
#include "model/model_words.h"
#include "vectors/settings.h"
#include "vectors/view_put.h"

static void put_row(const struct view *view, const void *item)
{
	const struct parameter *row = item;

	sink_text(view->sink, "name", row->item.name.text);
	sink_text(view->sink, "reserved", word_rule(row->reserved));
	sink_number(view->sink, "register", row->reg.value);
	view_bit_range(view, &row->bits);
	if (row->reserved)
		return;
	sink_text(view->sink, "type", row->type.name.text);
	sink_boolean(view->sink, "signed", layout_is_signed(row->type.type));
}

static void put_valid(const struct view *view, const struct list *list)
{
	const struct vector_value *values = list->items;

	sink_open_list(view->sink, "valid");
	for (size_t i = 0; i < list->count; i++)
		if (values[i].valid)
			sink_text(view->sink, NULL,
				  values[i].row->item.name.text);
	sink_close(view->sink);
}

/* What the values are that choose among alternatives. */
static void put_setting(const struct view *view, const struct list *setting)
{
	const struct vector_choice *choices = setting->items;

	if (!setting->count)
		return;
	sink_open_map(view->sink, "chosen_by");
	for (size_t i = 0; i < setting->count; i++)
		sink_text(view->sink, choices[i].by, choices[i].value);
	sink_close(view->sink);
}

static void put_call(const struct view *view, const void *item)
{
	static const char *const sides[] = {
		[VECTOR_BOTH] = "both",
		[VECTOR_CALLER] = "caller",
		[VECTOR_RMM] = "rmm",
	};
	const struct vector_call *call = item;

	sink_text(view->sink, "kind", call->kind);
	sink_text(view->sink, "side", sides[call->side]);
	sink_text(view->sink, "status", call->status);
	if (call->status)
		sink_number(view->sink, "index", call->index);
	put_setting(view, call->setting);
	view_registers(view, "in", call->in);
	view_registers(view, "out", call->out);
	view_values(view, "inputs", &call->inputs);
	view_values(view, "outputs", &call->outputs);
	put_valid(view, &call->outputs);
}

void view_command(const struct view *view, const void *item)
{
	const struct command_vectors *set = item;

	view_heading(view, &set->command->item);
	sink_text(view->sink, "unverified", set->command->item.unverified.text);
	sink_number(view->sink, "fid", set->command->fid.value);
	VIEW_LIST(view, "inputs", &set->command->inputs, struct parameter,
		  put_row);
	VIEW_LIST(view, "outputs", &set->command->outputs, struct parameter,
		  put_row);
	VIEW_LIST(view, "vectors", &set->calls, struct vector_call, put_call);
	VIEW_LIST(view, "conditions", &set->conditions, struct condition_cover,
		  view_condition);
	VIEW_LIST(view, "negative", &set->negatives, struct negative_vector,
		  view_negative);
}
