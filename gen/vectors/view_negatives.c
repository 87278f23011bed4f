/* SPDX-License-Identifier: BSD-3-Clause */
/* Failure conditions, and calls that must be refused. */
#include "vectors/view_put.h"

void view_condition(const struct view *view, const void *item)
{
	const struct condition_cover *cover = item;
	const struct failure *failure = cover->failure;

	view_text(view, "name", failure->item.name.text);
	view_text(view, "when", failure->when.text.text);
	view_text(view, "informal", failure->informal.text);
	view_text(view, "status", failure->status.text);
	view_text(view, "not_covered", cover->reason);
}

static void put_page(const struct view *view, const void *item)
{
	const struct vector_page *page = item;
	const struct vector_element *elements = page->elements.items;

	view_text(view, "input", page->input->item.name.text);
	view_text(view, "structure", page->layout->type->item.name.text);
	view_open_list(view, "values");
	for (size_t i = 0; i < page->elements.count; i++)
		view_element(view, page->layout, &elements[i]);
	view_close(view);
	view_runs(view, page->image, page->layout->type->size.value);
}

static void put_outcome(const struct view *view, const void *item)
{
	const struct vector_outcome *outcome = item;

	view_text(view, "status", outcome->status);
	if (!outcome->has_x0)
		return;
	view_number(view, "index", outcome->index);
	view_number(view, "x0", outcome->x0);
}

static void put_texts(const struct view *view, const char *key,
		      const struct list *list)
{
	const char *const *texts = list->items;

	view_open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		view_text(view, NULL, texts[i]);
	view_close(view);
}

static void put_failures(const struct view *view, const char *key,
			 const struct list *list)
{
	const struct failure *const *failures = list->items;

	view_open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		view_text(view, NULL, failures[i]->item.name.text);
	view_close(view);
}

void view_negative(const struct view *view, const void *item)
{
	const struct negative_vector *vector = item;

	if (vector->failure)
		view_text(view, "condition", vector->failure->item.name.text);
	view_text(view, "section", vector->command->item.section.text);
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
