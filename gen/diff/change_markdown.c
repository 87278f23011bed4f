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

static void print_change(const struct change_report *report,
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

/* What of the topic is the work of an overlay. */
static void print_edits(const struct change_report *report,
			const struct change_topic *topic, FILE *stream)
{
	struct change_edits edits = change_edits(report, topic);
	const struct edit *edit;

	while ((edit = change_edit_next(&edits))) {
		struct buffer text = { 0 };

		change_edit_text(&text, edit);
		fprintf(stream, "\n- %s: ", edits.is_new ? "new" : "old");
		print_cell(text.data, stream);
		fputc('\n', stream);
		buffer_free(&text);
	}
}

static void print_topic(const struct change_report *report,
			const struct change_topic *topic, FILE *stream)
{
	const struct change *items = topic->changes.items;
	struct buffer name = { 0 };

	change_topic_name(&name, topic, "` → `");
	fprintf(stream, "\n### %s `%s`\n", topic->kind, name.data);
	buffer_free(&name);
	print_edits(report, topic, stream);
	fprintf(stream, "\n| class | kind | change | old | new |\n"
			"|---|---|---|---|---|\n");
	for (size_t i = 0; i < topic->changes.count; i++)
		print_change(report, &items[i], stream);
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
	for (size_t i = 0; i < report->topics->count; i++)
		print_topic(report, topics[i], stream);
}
