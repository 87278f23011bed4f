/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>
#include <unistd.h>

#include "verify/print.h"
#include "verify/table.h"

const char *verify_path(struct arena *arena, const struct finding *finding)
{
	const char *type = finding->type->item.name.text;

	if (!finding->item)
		return type;
	return arena_printf(arena, "%s.%s", type, finding->item->name.text);
}

const char *verify_section(const struct verification *verification,
			   const struct finding *finding)
{
	const struct document *document = &verification->plan->model->document;

	return arena_printf(verification->arena, "%s %s %s",
			    document->number.text, document->revision.text,
			    finding->type->item.section.text);
}

const char *verify_file(const struct place *place)
{
	char folder[4096];
	size_t length;

	if (place->file && strncmp(place->file, "./", 2) == 0)
		return place->file + 2;
	if (!place->file || !getcwd(folder, sizeof(folder)))
		return place->file;
	length = strlen(folder);
	if (strncmp(place->file, folder, length) == 0 &&
	    place->file[length] == '/')
		return place->file + length + 1;
	return place->file;
}

size_t verify_count(const struct verification *verification,
		    enum severity severity)
{
	const struct finding *findings = verification->findings.items;
	size_t count = 0;

	for (size_t i = 0; i < verification->findings.count; i++)
		count += finding_rules[findings[i].kind].severity == severity;
	return count;
}

static void print_heading(const struct finding *finding, FILE *out)
{
	const struct finding_rule *rule = &finding_rules[finding->kind];
	const char *file = verify_file(&finding->place);

	if (file)
		fprintf(out, "%s:%u: ", file, finding->place.line);
	else if (finding->object)
		fprintf(out, "%s: ", finding->object);
	fprintf(out, "%s: %s", severity_names[rule->severity], finding->text);
	if (strcmp(rule->name, severity_names[rule->severity]) != 0)
		fprintf(out, " [%s]", rule->name);
	fputc('\n', out);
}

static void print_sides(const struct verification *verification,
			const struct finding *finding, FILE *out)
{
	struct arena *arena = verification->arena;

	if (finding->type) {
		fprintf(out, "    document  %s, %s",
			verify_section(verification, finding),
			verify_path(arena, finding));
		if (finding->expected)
			fprintf(out, ": %s", finding->expected);
		fputc('\n', out);
	}
	if (finding->object && finding->name) {
		fprintf(out, "    object    %s, %s", finding->object,
			finding->name);
		if (finding->found)
			fprintf(out, ": %s", finding->found);
		fputc('\n', out);
	}
}

static void print_also(const struct finding *finding, FILE *out)
{
	const char *const *also = finding->also.items;

	if (!finding->also.count)
		return;
	fputs("    likewise ", out);
	for (size_t i = 0; i < finding->also.count; i++)
		fprintf(out, "%s %s", i ? "," : "", also[i]);
	fputc('\n', out);
}

/* "2 errors, 1 width note": what there is; false if there is nothing. */
static bool print_counts(const struct verification *verification, FILE *out)
{
	static const struct {
		enum severity severity;
		const char *one;
		const char *many;
	} words[] = {
		{ SEVERITY_ERROR, "error", "errors" },
		{ SEVERITY_MISSING, "missing", "missing" },
		{ SEVERITY_EXTRA, "extra", "extra" },
		{ SEVERITY_WIDTH, "width note", "width notes" },
	};
	const char *separator = "";

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t count = verify_count(verification, words[i].severity);

		if (!count)
			continue;
		fprintf(out, "%s%zu %s", separator, count,
			count == 1 ? words[i].one : words[i].many);
		separator = ", ";
	}
	return *separator;
}

/* Interfaces with structures of which the objects have none. */
static void print_left_out(const struct plan *plan, FILE *out)
{
	const struct plan_structure *structures = plan->structures.items;
	const struct interface *last = NULL;

	for (size_t i = 0; i < plan->structures.count; i++) {
		const struct interface *interface = structures[i].interface;

		if (interface != last && plan_leaves_out(plan, interface))
			fprintf(out, ", none of the %s",
				interface->item.name.text);
		last = interface;
	}
}

/* What was judged, for who would else not know whether anything was. */
static void print_success(const struct plan *plan, FILE *out)
{
	const struct document *document = &plan->model->document;
	const struct plan_structure *structures = plan->structures.items;
	size_t good = 0, excused = 0;

	for (size_t i = 0; i < plan->structures.count; i++) {
		if (structures[i].item.absent || structures[i].item.different)
			excused++;
		else
			good += structures[i].found;
	}
	fprintf(out, "%zu structure%s as %s %s has %s", good,
		good == 1 ? " is" : "s are", document->number.text,
		document->revision.text, good == 1 ? "it" : "them");
	if (excused)
		fprintf(out, ", %zu absent or different on purpose", excused);
	print_left_out(plan, out);
}

static void print_summary(const struct verification *verification, FILE *out)
{
	if (!print_counts(verification, out))
		print_success(verification->plan, out);
	fputc('\n', out);
}

static void print_finding(const struct verification *verification,
			  const struct finding *finding, FILE *out)
{
	print_heading(finding, out);
	print_sides(verification, finding, out);
	print_also(finding, out);
	fputc('\n', out);
}

void verify_print_text(const struct verification *verification, FILE *out)
{
	const struct finding *findings = verification->findings.items;
	size_t count = verification->findings.count;

	for (size_t i = 0; i < count; i++) {
		size_t tabled = verify_table_findings(&findings[i], count - i);
		const struct finding *first = &findings[i];

		print_finding(verification, first, out);
		if (!tabled)
			continue;
		for (size_t j = 1; j < tabled; j++)
			print_finding(verification, &findings[++i], out);
		verify_print_table(verification, first, tabled, out);
		fputc('\n', out);
	}
	print_summary(verification, out);
}
