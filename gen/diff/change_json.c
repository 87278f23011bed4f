/* SPDX-License-Identifier: BSD-3-Clause */
/* The report as JSON; docs/diff.schema.json describes it. */
#include <inttypes.h>
#include <stdlib.h>

#include "diff/change_overlay.h"

/* The version of the shape. */
#define FORMAT 1

/* Takes over @json; the program ends if there was no memory for it. */
static json_t *need(json_t *json)
{
	if (json)
		return json;
	fputs("rmigen: out of memory\n", stderr);
	exit(1);
}

static void append_names(json_t *list, const struct list *names)
{
	const struct name *items = names->items;

	for (size_t i = 0; i < names->count; i++)
		if (json_array_append_new(list, json_string(items[i].text)))
			need(NULL);
}

static json_t *json_of_lacks(const struct lacks *lacks)
{
	json_t *list = need(json_array());

	append_names(list, &lacks->interfaces);
	append_names(list, &lacks->parts);
	return list;
}

static json_t *json_of_model(const struct model *model, uint64_t digest)
{
	char text[19];

	snprintf(text, sizeof(text), "0x%016" PRIx64, digest);
	return need(json_pack("{s:s, s:s, s:s, s:s, s:o}", "file",
			      change_source(model), "document",
			      model->document.number.text, "revision",
			      model->document.revision.text, "digest", text,
			      "lacks", json_of_lacks(&model->lacks)));
}

/* What one side has; null if it is not there. */
static json_t *json_of_side(const struct change_report *report,
			    const struct change *change,
			    const struct side *side)
{
	const char *emitted = NULL;

	if (!side->topic)
		return need(json_null());
	if (report->namer)
		emitted = report->namer(report->names, change, side);
	return need(json_pack(
		"{s:s, s:s*, s:s*, s:s*, s:s*, s:s, s:i, s:i}", "topic",
		side->topic, "item", side->item, "place", side->place, "value",
		side->value, "emitted", emitted, "file", side->at.source->name,
		"line", (int)side->at.line, "column", (int)side->at.column));
}

static json_t *json_of_change(const struct change_report *report,
			      const struct change *change)
{
	struct buffer text = { 0 };
	json_t *json;

	change_text(&text, change, report->namer, report->names);
	json = need(json_pack("{s:s, s:s, s:s, s:s, s:s*, s:s*, s:o, s:o}",
			      "class", change_classes[change->class], "kind",
			      changes[change->kind].name, "subject",
			      change->subject, "text", text.data, "note",
			      change->note, "suppressed", change->suppressed,
			      "old", json_of_side(report, change, &change->old),
			      "new",
			      json_of_side(report, change, &change->new)));
	buffer_free(&text);
	return json;
}

/* What of the topic is the work of an overlay; NULL if nothing is. */
static json_t *json_of_edits(const struct change_report *report,
			     const struct change_topic *topic)
{
	struct change_edits edits = change_edits(report, topic);
	const struct edit *edit;
	json_t *list = NULL;

	while ((edit = change_edit_next(&edits))) {
		json_t *json = need(
			json_pack("{s:s, s:s, s:s, s:s, s:s}", "side",
				  edits.is_new ? "new" : "old", "overlay",
				  edit->deviation->overlay->name.text, "edit",
				  edit_word(edit), "path", edit_path(edit),
				  "reason", edit->deviation->reason.text));

		if (!list)
			list = need(json_array());
		if (json_array_append_new(list, json))
			need(NULL);
	}
	return list;
}

static json_t *json_of_topic(const struct change_report *report,
			     const struct change_topic *topic)
{
	const struct change *items = topic->changes.items;
	json_t *list = need(json_array());

	for (size_t i = 0; i < topic->changes.count; i++)
		if (json_array_append_new(list,
					  json_of_change(report, &items[i])))
			need(NULL);
	return need(json_pack("{s:s, s:s?, s:s?, s:o*, s:o}", "kind",
			      topic->kind, "old", topic->old, "new", topic->new,
			      "overlays", json_of_edits(report, topic),
			      "changes", list));
}

static json_t *json_of_counts(const struct change_counts *counts)
{
	json_t *json = need(json_object());

	for (size_t i = CLASS_COUNT; i-- > 0;)
		if (json_object_set_new(
			    json, change_classes[i],
			    json_integer((json_int_t)counts->of[i])))
			need(NULL);
	if (json_object_set_new(json, "suppressed",
				json_integer((json_int_t)counts->suppressed)))
		need(NULL);
	return json;
}

void change_report_json(const struct change_report *report, FILE *stream)
{
	struct change_topic *const *topics = report->topics->items;
	json_t *list = need(json_array());
	json_t *json;

	for (size_t i = 0; i < report->topics->count; i++)
		if (json_array_append_new(list,
					  json_of_topic(report, topics[i])))
			need(NULL);
	json = need(json_pack(
		"{s:i, s:o, s:o, s:s?, s:s, s:o, s:o}", "format", FORMAT, "old",
		json_of_model(report->old, report->old_digest), "new",
		json_of_model(report->new, report->new_digest), "consumer",
		report->consumer, "class",
		change_classes[changes_worst(&report->counts)], "counts",
		json_of_counts(&report->counts), "topics", list));
	json_dumpf(json, stream, JSON_INDENT(1));
	fputc('\n', stream);
	json_decref(json);
}
