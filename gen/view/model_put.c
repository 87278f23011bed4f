/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/model_put.h"

#include "model/layout.h"
#include "model/model_words.h"
#include "overlay/overlay.h"
#include "view/view_expression.h"
#include "view/view_overlay.h"

void model_put_text(const struct model_view *view, const char *key,
		    const char *text)
{
	if (text)
		view->sink->text(view->sink, key, text);
}

void model_put_number(const struct model_view *view, const char *key,
		      const struct number *number)
{
	if (number->given)
		view->sink->number(view->sink, key, number->value,
				   number->negative);
}

void model_put_value(const struct model_view *view, const char *key,
		     uint64_t value)
{
	view->sink->number(view->sink, key, value, false);
}

void model_put_boolean(const struct model_view *view, const char *key,
		       bool value)
{
	view->sink->boolean(view->sink, key, value);
}

void model_open_map(const struct model_view *view, const char *key)
{
	view->sink->open_map(view->sink, key);
}

void model_open_list(const struct model_view *view, const char *key)
{
	view->sink->open_list(view->sink, key);
}

void model_close(const struct model_view *view)
{
	view->sink->close(view->sink);
}

void model_put_names(const struct model_view *view, const char *key,
		     const struct list *list)
{
	const struct name *names = list->items;

	model_open_list(view, key);
	for (size_t i = 0; i < list->count; i++)
		model_put_text(view, NULL, names[i].text);
	model_close(view);
}

void model_put_position(const struct model_view *view,
			const struct position *at)
{
	if (!view->sink->positions)
		return;
	model_put_value(view, "source",
			overlay_number(view->model, at->source));
	model_put_value(view, "line", at->line);
	model_put_value(view, "column", at->column);
}

void model_put_item(const struct model_view *view, const struct item *item)
{
	model_put_text(view, "name", item->name.text);
	model_put_text(view, "section", item->section.text);
	model_put_text(view, "brief", item->brief.text);
	model_put_text(view, "derived", item->derived.text);
	model_put_text(view, "reconstructed", item->reconstructed.text);
	model_put_text(view, "unverified", item->unverified.text);
	view_touches(view->sink, item);
	if (item->name.text)
		model_put_position(view, &item->name.at);
}

void model_put_bits(const struct model_view *view, const struct bit_range *bits)
{
	model_put_value(view, "msb", bits->msb);
	model_put_value(view, "lsb", bits->lsb);
	model_put_value(view, "width", bits->msb - bits->lsb + 1);
	model_put_value(view, "mask", layout_mask(bits->msb, bits->lsb));
}

void model_put_type_ref(const struct model_view *view,
			const struct type_ref *ref)
{
	model_put_text(view, "type", ref->name.text);
	model_put_text(view, "type_kind", word_kind(ref->type->kind));
	if (ref->width)
		model_put_value(view, "type_width", ref->width);
	model_put_boolean(view, "signed", layout_is_signed(ref->type));
}

void model_put_formula(const struct model_view *view, const char *key,
		       const struct formula *formula)
{
	const char *tree = arena_printf(view->model->arena, "%s_tree", key);

	model_put_text(view, key, formula->text.text);
	if (formula->tree)
		view_expression(view->sink, view->model->arena, tree,
				formula->tree);
}

void model_put_selection(const struct model_view *view, const char *all,
			 const char *names, const struct selection *selection)
{
	model_put_boolean(view, all, selection->all);
	if (!selection->all)
		model_put_names(view, names, &selection->names);
}
