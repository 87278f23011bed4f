/* SPDX-License-Identifier: BSD-3-Clause */
/* The report as text, and what all reports share. */
#include "diff/change_report.h"

#include <inttypes.h>
#include <string.h>

#include "diff/change_overlay.h"

void change_summary(struct buffer *text, const struct change_counts *counts)
{
	size_t start = text->length;

	for (size_t i = CLASS_COUNT; i-- > 0;)
		if (counts->of[i])
			buffer_printf(text, "%s%zu %s",
				      text->length > start ? ", " : "",
				      counts->of[i], change_classes[i]);
	if (text->length == start)
		buffer_puts(text, "nothing differs");
	if (counts->suppressed)
		buffer_printf(text, "; %zu suppressed", counts->suppressed);
}

void change_topic_name(struct buffer *text, const struct change_topic *topic,
		       const char *arrow)
{
	const char *before = topic->old, *after = topic->new;

	buffer_puts(text, before ? before : after);
	if (before && after && strcmp(before, after) != 0)
		buffer_printf(text, "%s%s", arrow, after);
}

const char *change_shared_heading(const struct change_topic *topic)
{
	const struct change *first = topic->changes.items;

	if (!change_is_whole(topic))
		return NULL;
	return first->kind == CHANGE_REMOVED ? "gone" : "new";
}

static void add_names(struct buffer *text, const struct list *list)
{
	const struct name *names = list->items;

	for (size_t i = 0; i < list->count; i++)
		buffer_printf(text, "%s%s", text->length ? ", " : "",
			      names[i].text);
}

void change_lacks(struct buffer *text, const struct model *model)
{
	const struct lacks *lacks = &model->lacks;

	add_names(text, &lacks->interfaces);
	add_names(text, &lacks->parts);
	if (lacks->reason.text)
		buffer_printf(text, " (%s)", lacks->reason.text);
}

const char *change_source(const struct model *model)
{
	return model->document.number.at.source->name;
}

static void print_model(const char *side, const struct model *model,
			uint64_t digest, FILE *stream)
{
	fprintf(stream, "%s %s: %s %s, digest 0x%016" PRIx64 "\n", side,
		change_source(model), model->document.number.text,
		model->document.revision.text, digest);
}

static void print_lacks(const char *side, const struct model *model,
			FILE *stream)
{
	struct buffer text = { 0 };

	change_lacks(&text, model);
	if (text.length)
		fprintf(stream, "not compared, since %s lacks it: %s\n", side,
			text.data);
	buffer_free(&text);
}

static void print_place(const struct side *side, FILE *stream)
{
	fprintf(stream, "%s:%u", side->at.source->name, side->at.line);
}

/* Where it is on both sides, or on the one that has it. */
static void print_places(const struct change *change, FILE *stream)
{
	if (change->old.topic)
		print_place(&change->old, stream);
	if (change->old.topic && change->new.topic)
		fputs(" -> ", stream);
	if (change->new.topic)
		print_place(&change->new, stream);
	fputc('\n', stream);
}

/* What is too long for a sentence has a line of its own for each side. */
static void print_sides(const struct change *change, FILE *stream)
{
	if (change->old.topic) {
		fputs("    - ", stream);
		print_place(&change->old, stream);
		fprintf(stream, ": %s\n", change->old.value);
	}
	if (change->new.topic) {
		fputs("    + ", stream);
		print_place(&change->new, stream);
		fprintf(stream, ": %s\n", change->new.value);
	}
}

static void print_sentence(const struct change_report *report,
			   const struct change *change, FILE *stream)
{
	struct buffer text = { 0 };

	change_text(&text, change, report->namer, report->names);
	fprintf(stream, "  %s: %s [%s]",
		change->suppressed ? "suppressed" :
				     change_classes[change->class],
		text.data, changes[change->kind].name);
	buffer_free(&text);
}

static void print_reason(const struct change *change, FILE *stream)
{
	if (change->suppressed)
		fprintf(stream, "      reason: %s\n", change->suppressed);
}

/* What of the topic is the work of an overlay. */
static void print_edits(const struct change_report *report,
			const struct change_topic *topic, const char *indent,
			FILE *stream)
{
	struct change_edits edits = change_edits(report, topic);
	const struct edit *edit;
	struct buffer text = { 0 };

	while ((edit = change_edit_next(&edits))) {
		buffer_printf(&text, "%s%s: ", indent,
			      edits.is_new ? "new" : "old");
		change_edit_text(&text, edit);
		buffer_puts(&text, "\n");
	}
	if (text.length)
		fputs(text.data, stream);
	buffer_free(&text);
}

static void print_change(const struct change_report *report,
			 const struct change *change, FILE *stream)
{
	print_sentence(report, change, stream);
	if (changes[change->kind].lines) {
		fputc('\n', stream);
		print_sides(change, stream);
	} else {
		fputs("\n      ", stream);
		print_places(change, stream);
	}
	print_reason(change, stream);
}

/* A line of what is gone or new as a whole. */
static void print_whole(const struct change_report *report,
			const struct change_topic *topic, FILE *stream)
{
	const struct change *change = topic->changes.items;

	print_sentence(report, change, stream);
	fputc(' ', stream);
	print_places(change, stream);
	print_edits(report, topic, "      ", stream);
	print_reason(change, stream);
}

static void print_topic(const struct change_report *report,
			const struct change_topic *topic, FILE *stream)
{
	const struct change *items = topic->changes.items;
	struct buffer name = { 0 };

	change_topic_name(&name, topic, " -> ");
	fprintf(stream, "\n%s %s\n", topic->kind, name.data);
	buffer_free(&name);
	print_edits(report, topic, "  ", stream);
	for (size_t i = 0; i < topic->changes.count; i++)
		print_change(report, &items[i], stream);
}

/* What is gone or new as a whole stands under one heading, a line each. */
static void print_topics(const struct change_report *report, FILE *stream)
{
	struct change_topic *const *topics = report->topics->items;
	const char *heading = NULL;

	for (size_t i = 0; i < report->topics->count; i++) {
		const char *shared = change_shared_heading(topics[i]);

		if (shared && shared != heading)
			fprintf(stream, "\n%s\n", shared);
		if (shared)
			print_whole(report, topics[i], stream);
		else
			print_topic(report, topics[i], stream);
		heading = shared;
	}
}

void change_report_text(const struct change_report *report, FILE *stream)
{
	struct buffer summary = { 0 };

	print_model("old", report->old, report->old_digest, stream);
	print_model("new", report->new, report->new_digest, stream);
	if (report->consumer)
		fprintf(stream, "only what the consumer %s emits\n",
			report->consumer);
	print_lacks("old", report->old, stream);
	print_lacks("new", report->new, stream);
	print_topics(report, stream);
	change_summary(&summary, &report->counts);
	fprintf(stream, "\n%s\n", summary.data);
	buffer_free(&summary);
}
