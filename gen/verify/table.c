/* SPDX-License-Identifier: BSD-3-Clause */
/* The damaged region of a structure, the two sides beside each other. */
#include "verify/table.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "model/layout.h"

/* Bytes around the region that are shown too, and lines in all. */
#define AROUND 16u
#define LINES 14u

#define DOCUMENT_COLUMN 12u
#define OBJECT_COLUMN 40u

/* One side of a line; no name: nothing starts there. */
struct cell {
	const char *name;
	uint64_t size; /* in bits */
};

struct line {
	uint64_t offset; /* in bits */
	uint64_t end;	 /* of the longer of the two */
	size_t number;	 /* the order in which the lines were made */
	struct cell document;
	struct cell object;
};

struct table {
	struct arena *arena;
	const struct plan *plan;
	const struct finding *finding; /* the first; it says where */
	size_t findings;
	struct list lines; /* struct line */
};

static struct line *add_line(struct table *table, uint64_t offset,
			     uint64_t size)
{
	struct line *line =
		list_add(table->arena, &table->lines, sizeof(*line));

	line->offset = offset;
	line->end = offset + size;
	line->number = table->lines.count;
	return line;
}

static void add_document(struct table *table)
{
	const struct type *type = table->finding->type;
	const struct member *members = type->members.items;

	for (size_t i = 0; i < type->members.count; i++) {
		uint64_t size = layout_member_size(&members[i]) * 8;
		struct line *line =
			add_line(table, members[i].offset.value * 8, size);
		const char *padding = members[i].padding == RULE_MBZ ? "(MBZ)" :
								       "(SBZ)";

		line->document.name = members[i].padding ?
					      padding :
					      members[i].item.name.text;
		line->document.size = size;
	}
	add_line(table, type->size.value * 8, 0)->document.name = "(end)";
}

/* The line of the document that starts at @offset and has no other side. */
static struct line *free_line(struct table *table, uint64_t offset)
{
	struct line *lines = table->lines.items;

	for (size_t i = 0; i < table->lines.count; i++)
		if (lines[i].offset == offset && lines[i].document.name &&
		    !lines[i].object.name)
			return &lines[i];
	return NULL;
}

static void add_object_cell(struct table *table, uint64_t offset, uint64_t size,
			    const char *name)
{
	struct line *line = free_line(table, offset);

	if (!line)
		line = add_line(table, offset, size);
	if (offset + size > line->end)
		line->end = offset + size;
	line->object = (struct cell){ name, size };
}

/* Whether member @index only fills what another one begins: in a union. */
static bool is_filler(const struct table *table, size_t index)
{
	const struct object_structure *structure = table->finding->structure;
	const struct object_member *members = structure->members.items;

	if (!plan_is_padding(table->plan, members[index].name))
		return false;
	for (size_t i = 0; i < structure->members.count; i++)
		if (members[i].offset == members[index].offset &&
		    !plan_is_padding(table->plan, members[i].name))
			return true;
	return false;
}

static void add_object(struct table *table)
{
	const struct object_structure *structure = table->finding->structure;
	const struct object_member *members = structure->members.items;

	for (size_t i = 0; i < structure->members.count; i++)
		if (!strchr(members[i].name, '.') && !is_filler(table, i))
			add_object_cell(table, members[i].offset,
					members[i].width, members[i].name);
	add_object_cell(table, structure->size * 8, 0, "(end)");
}

static int compare_lines(const void *left, const void *right)
{
	const struct line *a = left, *b = right;

	if (a->offset != b->offset)
		return a->offset < b->offset ? -1 : 1;
	return a->number < b->number ? -1 : a->number > b->number;
}

static bool is_hit(const struct table *table, const struct line *line)
{
	for (size_t i = 0; i < table->findings; i++) {
		const struct finding *finding = &table->finding[i];

		if (line->offset < finding->end * 8 &&
		    (line->end > finding->first * 8 ||
		     line->offset >= finding->first * 8))
			return true;
	}
	return false;
}

static bool is_shown(const struct finding *finding, const struct line *line)
{
	return line->offset < (finding->end + AROUND) * 8 &&
	       line->end + (uint64_t)AROUND * 8 > finding->first * 8;
}

/* The cell behind what stands on the line already. */
static void add_cell(struct buffer *text, const struct cell *cell,
		     size_t column)
{
	size_t width = column - text->length;

	if (!cell->name)
		return;
	buffer_printf(text, "%*s%-22s", (int)width, "", cell->name);
	if (cell->size % 8)
		buffer_printf(text, "%4" PRIu64 " bits", cell->size);
	else if (cell->size)
		buffer_printf(text, "%4" PRIu64, cell->size / 8);
}

static void print_line(const struct table *table, const struct line *line,
		       FILE *out)
{
	struct buffer text = { 0 };
	size_t length;

	buffer_printf(&text, "  %c 0x%03" PRIx64,
		      is_hit(table, line) ? '>' : ' ', line->offset / 8);
	add_cell(&text, &line->document, DOCUMENT_COLUMN);
	add_cell(&text, &line->object, OBJECT_COLUMN);
	length = text.length;
	while (text.data[length - 1] == ' ')
		length--;
	fprintf(out, "%.*s\n", (int)length, text.data);
	buffer_free(&text);
}

size_t verify_table_findings(const struct finding *findings, size_t count)
{
	size_t shown = 0;

	while (shown < count && findings[shown].structure &&
	       findings[shown].structure == findings->structure &&
	       findings[shown].first + AROUND >= findings->first &&
	       findings[shown].end <= findings->end + AROUND)
		shown++;
	return shown;
}

void verify_print_table(const struct verification *verification,
			const struct finding *findings, size_t count, FILE *out)
{
	struct table table = { .arena = verification->arena,
			       .plan = verification->plan,
			       .finding = findings,
			       .findings = count };
	const struct line *lines;
	size_t shown = 0;

	add_document(&table);
	add_object(&table);
	lines = table.lines.items;
	qsort(table.lines.items, table.lines.count, sizeof(*lines),
	      compare_lines);
	fprintf(out, "    offset  %-20s bytes  %-20s bytes\n",
		findings->type->item.name.text, findings->structure->name);
	for (size_t i = 0; i < table.lines.count && shown < LINES; i++)
		if (is_shown(findings, &lines[i])) {
			print_line(&table, &lines[i], out);
			shown++;
		}
	if (shown == LINES)
		fputs("    ...\n", out);
}
