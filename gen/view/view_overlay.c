/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/view_overlay.h"

#include "overlay/overlay.h"

static void put_text(struct sink *sink, const char *key,
		     const struct name *text)
{
	if (text->text)
		sink_text(sink, key, text->text);
}

static void put_edit(struct sink *sink, const struct edit *edit)
{
	sink_text(sink, "edit", edit_word(edit));
	sink_text(sink, "path", edit_path(edit));
}

static void put_deviation(struct sink *sink, const struct deviation *deviation)
{
	const struct edit *edits = deviation->edits.items;

	sink_open_map(sink, NULL);
	put_text(sink, "reason", &deviation->reason);
	put_text(sink, "until", &deviation->until);
	sink_open_list(sink, "edits");
	for (size_t i = 0; i < deviation->edits.count; i++) {
		sink_open_map(sink, NULL);
		put_edit(sink, &edits[i]);
		sink_close(sink);
	}
	sink_close(sink);
	sink_close(sink);
}

static void put_overlay(struct sink *sink, const struct overlay *overlay)
{
	const struct deviation *deviations = overlay->deviations.items;

	sink_open_map(sink, NULL);
	put_text(sink, "name", &overlay->name);
	put_text(sink, "brief", &overlay->brief);
	sink_open_list(sink, "deviations");
	for (size_t i = 0; i < overlay->deviations.count; i++)
		put_deviation(sink, &deviations[i]);
	sink_close(sink);
	sink_close(sink);
}

void view_overlays(struct sink *sink, const struct model *model)
{
	const struct overlay *const *overlays = model->overlays.items;

	sink_open_list(sink, "overlays");
	for (size_t i = 0; i < model->overlays.count; i++)
		put_overlay(sink, overlays[i]);
	sink_close(sink);
}

void view_touches(struct sink *sink, const struct item *item)
{
	const struct touch *touches = item->touches.items;

	if (!item->touches.count)
		return;
	sink_open_list(sink, "overlays");
	for (size_t i = 0; i < item->touches.count; i++) {
		const struct edit *edit = touches[i].edit;

		sink_open_map(sink, NULL);
		put_text(sink, "overlay", &edit->deviation->overlay->name);
		put_edit(sink, edit);
		put_text(sink, "reason", &edit->deviation->reason);
		sink_close(sink);
	}
	sink_close(sink);
}
