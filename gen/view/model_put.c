/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/model_put.h"

#include "model/layout.h"
#include "model/model_words.h"
#include "overlay/overlay.h"
#include "view/view_expression.h"
#include "view/view_overlay.h"

void model_put_number(const struct model_view *view, const char *key,
		      const struct number *number)
{
	if (number->given)
		view->sink->number(view->sink, key, number->value,
				   number->negative);
}

void model_put_names(const struct model_view *view, const char *key,
		     const struct list *list)
{
	const struct name *names = list->items;

	sink_open_list(view->sink, key);
	for (size_t i = 0; i < list->count; i++)
		sink_text(view->sink, NULL, names[i].text);
	sink_close(view->sink);
}

void model_put_position(const struct model_view *view,
			const struct position *at)
{
	if (!view->sink->positions)
		return;
	sink_number(view->sink, "source",
		    overlay_number(view->model, at->source));
	sink_number(view->sink, "line", at->line);
	sink_number(view->sink, "column", at->column);
}

void model_put_item(const struct model_view *view, const struct item *item)
{
	sink_text(view->sink, "name", item->name.text);
	sink_text(view->sink, "section", item->section.text);
	sink_text(view->sink, "brief", item->brief.text);
	sink_text(view->sink, "derived", item->derived.text);
	sink_text(view->sink, "reconstructed", item->reconstructed.text);
	sink_text(view->sink, "unverified", item->unverified.text);
	view_touches(view->sink, item);
	if (item->name.text)
		model_put_position(view, &item->name.at);
}

void model_put_bits(const struct model_view *view, const struct bit_range *bits)
{
	sink_number(view->sink, "msb", bits->msb);
	sink_number(view->sink, "lsb", bits->lsb);
	sink_number(view->sink, "width", bits->msb - bits->lsb + 1);
	sink_number(view->sink, "mask", layout_mask(bits->msb, bits->lsb));
}

void model_put_type_ref(const struct model_view *view,
			const struct type_ref *ref)
{
	sink_text(view->sink, "type", ref->name.text);
	sink_text(view->sink, "type_kind", word_kind(ref->type->kind));
	if (ref->width)
		sink_number(view->sink, "type_width", ref->width);
	sink_boolean(view->sink, "signed", layout_is_signed(ref->type));
}

void model_put_formula(const struct model_view *view, const char *key,
		       const struct formula *formula)
{
	const char *tree = arena_printf(view->model->arena, "%s_tree", key);

	sink_text(view->sink, key, formula->text.text);
	if (formula->tree)
		view_expression(view->sink, view->model->arena, tree,
				formula->tree);
}

void model_put_selection(const struct model_view *view, const char *all,
			 const char *names, const struct selection *selection)
{
	sink_boolean(view->sink, all, selection->all);
	if (!selection->all)
		model_put_names(view, names, &selection->names);
}
