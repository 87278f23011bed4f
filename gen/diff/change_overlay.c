/* SPDX-License-Identifier: BSD-3-Clause */
#include "diff/change_overlay.h"

#include <string.h>

#include "overlay/place.h"

struct change_edits change_edits(const struct change_report *report,
				 const struct change_topic *topic)
{
	return (struct change_edits){ .topic = topic,
				      .walk = { .model = report->old },
				      .report = report };
}

/* Whether @path leads into what is a part of no item: "external.names.rec". */
static bool is_of_document(const char *path)
{
	for (size_t i = 0; i < schema_root.key_count; i++)
		if (schema_root.keys[i].kind == VALUE_MAPPING &&
		    place_is_in(path, schema_root.keys[i].name))
			return true;
	return false;
}

static bool is_path(const char *path, const struct side *side)
{
	return side->item && strcmp(path, side->item) == 0;
}

/* The document has a topic of its own, with constants and the like inside. */
static bool is_about(const struct edit *edit, const struct change_topic *topic)
{
	const struct change *items = topic->changes.items;
	const char *path = edit_path(edit);

	if (place_is_in(path, topic->old) || place_is_in(path, topic->new) ||
	    place_is_in(edit->target, topic->old))
		return true;
	if (strcmp(topic->kind, "document") == 0 && is_of_document(path))
		return true;
	for (size_t i = 0; i < topic->changes.count; i++)
		if (is_path(path, &items[i].old) ||
		    is_path(path, &items[i].new))
			return true;
	return false;
}

const struct edit *change_edit_next(struct change_edits *edits)
{
	const struct edit *edit;

	do {
		edit = edit_next(&edits->walk);
		if (!edit && !edits->is_new) {
			edits->is_new = true;
			edits->walk = (struct edit_walk){
				.model = edits->report->new
			};
			edit = edit_next(&edits->walk);
		}
	} while (edit && !is_about(edit, edits->topic));
	return edit;
}

void change_edit_text(struct buffer *text, const struct edit *edit)
{
	buffer_printf(text, "overlay %s %ss %s: %s",
		      edit->deviation->overlay->name.text, edit_word(edit),
		      edit_path(edit), edit->deviation->reason.text);
}
