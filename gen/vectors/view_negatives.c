/* SPDX-License-Identifier: BSD-3-Clause */
/* Failure conditions, and calls that must be refused. */
#include "vectors/view_put.h"

void view_condition(const struct view *view, const void *item)
{
	const struct condition_cover *cover = item;
	const struct failure *failure = cover->failure;

	sink_text(view->sink, "name", failure->item.name.text);
	sink_text(view->sink, "when", failure->when.text.text);
	sink_text(view->sink, "informal", failure->informal.text);
	sink_text(view->sink, "status", failure->status.text);
	sink_text(view->sink, "not_covered", cover->reason);
}

static void put_page(const struct view *view, const void *item)
{
	const struct vector_page *page = item;
	const struct vector_element *elements = page->elements.items;

	sink_text(view->sink, "input", page->input->item.name.text);
	sink_text(view->sink, "structure", page->layout->type->item.name.text);
	sink_open_list(view->sink, "values");
	for (size_t i = 0; i < page->elements.count; i++)
		view_element(view, page->layout, &elements[i]);
	sink_close(view->sink);
	view_runs(view, page->image, page->layout->type->size.value);
}

static void put_outcome(const struct view *view, const void *item)
{
	const struct vector_outcome *outcome = item;

	sink_text(view->sink, "status", outcome->status);
	if (!outcome->has_x0)
		return;
	sink_number(view->sink, "index", outcome->index);
	sink_number(view->sink, "x0", outcome->x0);
}

static void put_texts(const struct view *view, const char *key,
		      const struct list *list)
{
	const char *const *texts = list->items;

	sink_open_list(view->sink, key);
	for (size_t i = 0; i < list->count; i++)
		sink_text(view->sink, NULL, texts[i]);
	sink_close(view->sink);
}

static void put_failures(const struct view *view, const char *key,
			 const struct list *list)
{
	const struct failure *const *failures = list->items;

	sink_open_list(view->sink, key);
	for (size_t i = 0; i < list->count; i++)
		sink_text(view->sink, NULL, failures[i]->item.name.text);
	sink_close(view->sink);
}

void view_negative(const struct view *view, const void *item)
{
	const struct negative_vector *vector = item;

	if (vector->failure)
		sink_text(view->sink, "condition",
			  vector->failure->item.name.text);
	sink_text(view->sink, "section", vector->command->item.section.text);
	put_texts(view, "changed", &vector->changed);
	put_failures(view, "also_true", &vector->also_true);
	put_failures(view, "undefined", &vector->undefined);
	put_failures(view, "assumed_false", &vector->assumed);
	VIEW_LIST(view, "expect", &vector->expected, struct vector_outcome,
		  put_outcome);
	put_texts(view, "any_state", &vector->any_state);
	view_registers(view, "in", vector->in);
	view_values(view, "inputs", &vector->inputs);
	VIEW_LIST(view, "pages", &vector->pages, struct vector_page, put_page);
}
