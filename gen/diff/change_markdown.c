/* SPDX-License-Identifier: BSD-3-Clause */
/* The report as GitHub's Markdown: a table for each topic. */
#include <inttypes.h>
#include <string.h>

#include "diff/change_overlay.h"

/* Text of a table's cell: what would end the cell or mean more is escaped. */
static void print_cell(const char *text, FILE *stream)
{
	for (; *text; text++) {
		if (strchr("\\|*_`<>[]~&#", *text))
			fputc('\\', stream);
		fputc(*text, stream);
	}
}

static void print_place(const struct side *side, FILE *stream)
{
	if (!side->topic)
		return;
	print_cell(side->at.source->name, stream);
	fprintf(stream, ":%u", side->at.line);
}

static void print_values(const struct change *change, FILE *stream)
{
	if (change->old.topic) {
		fputs("<br>- ", stream);
		print_cell(change->old.value, stream);
	}
	if (change->new.topic) {
		fputs("<br>+ ", stream);
		print_cell(change->new.value, stream);
	}
}

/* What of the topic is the work of an overlay. */
static void print_edits(const struct change_report *report,
			const struct change_topic *topic, const char *before,
			const char *behind, FILE *stream)
{
	struct change_edits edits = change_edits(report, topic);
	const struct edit *edit;

	while ((edit = change_edit_next(&edits))) {
		struct buffer text = { 0 };

		change_edit_text(&text, edit);
		fprintf(stream, "%s%s: ", before, edits.is_new ? "new" : "old");
		print_cell(text.data, stream);
		fputs(behind, stream);
		buffer_free(&text);
	}
}

static void print_change(const struct change_report *report,
			 const struct change_topic *topic,
			 const struct change *change, FILE *stream)
{
	struct buffer text = { 0 };

	change_text(&text, change, report->namer, report->names);
	fprintf(stream, "| %s | %s | ",
		change->suppressed ? "suppressed" :
				     change_classes[change->class],
		changes[change->kind].name);
	print_cell(text.data, stream);
	buffer_free(&text);
	if (changes[change->kind].lines)
		print_values(change, stream);
	if (change_is_whole(topic))
		print_edits(report, topic, "<br>", "", stream);
	if (change->suppressed) {
		fputs("<br>reason: ", stream);
		print_cell(change->suppressed, stream);
	}
	fputs(" | ", stream);
	print_place(&change->old, stream);
	fputs(" | ", stream);
	print_place(&change->new, stream);
	fputs(" |\n", stream);
}

static void print_heading(const struct change_report *report,
			  const struct change_topic *topic, FILE *stream)
{
	const char *shared = change_shared_heading(topic);
	struct buffer name = { 0 };

	if (shared) {
		fprintf(stream, "\n### %s\n", shared);
	} else {
		change_topic_name(&name, topic, "` → `");
		fprintf(stream, "\n### %s `%s`\n", topic->kind, name.data);
		print_edits(report, topic, "\n- ", "\n", stream);
	}
	fputs("\n| class | kind | change | old | new |\n"
	      "|---|---|---|---|---|\n",
	      stream);
	buffer_free(&name);
}

static void print_changes(const struct change_report *report,
			  const struct change_topic *topic, FILE *stream)
{
	const struct change *items = topic->changes.items;

	for (size_t i = 0; i < topic->changes.count; i++)
		print_change(report, topic, &items[i], stream);
}

static void print_lacks(const char *side, const struct model *model,
			FILE *stream)
{
	struct buffer text = { 0 };

	change_lacks(&text, model);
	if (text.length) {
		fprintf(stream, "\nNot compared, since %s lacks it: ", side);
		print_cell(text.data, stream);
		fputs(".\n", stream);
	}
	buffer_free(&text);
}

static void print_model(const char *side, const struct model *model,
			uint64_t digest, FILE *stream)
{
	fprintf(stream, "| %s | ", side);
	print_cell(change_source(model), stream);
	fprintf(stream, " | %s %s | `0x%016" PRIx64 "` |\n",
		model->document.number.text, model->document.revision.text,
		digest);
}

void change_report_markdown(const struct change_report *report, FILE *stream)
{
	struct change_topic *const *topics = report->topics->items;
	struct buffer summary = { 0 };
	const char *heading = NULL;

	change_summary(&summary, &report->counts);
	fprintf(stream,
		"## %s %s → %s %s: %s\n\n"
		"| | file | revision | ABI digest |\n|---|---|---|---|\n",
		report->old->document.number.text,
		report->old->document.revision.text,
		report->new->document.number.text,
		report->new->document.revision.text, summary.data);
	buffer_free(&summary);
	print_model("old", report->old, report->old_digest, stream);
	print_model("new", report->new, report->new_digest, stream);
	if (report->consumer)
		fprintf(stream, "\nOnly what the consumer `%s` emits.\n",
			report->consumer);
	print_lacks("old", report->old, stream);
	print_lacks("new", report->new, stream);
	for (size_t i = 0; i < report->topics->count; i++) {
		const char *shared = change_shared_heading(topics[i]);

		if (!shared || shared != heading)
			print_heading(report, topics[i], stream);
		print_changes(report, topics[i], stream);
		heading = shared;
	}
}
