/* SPDX-License-Identifier: BSD-3-Clause */
#include <inttypes.h>
#include <stdlib.h>

#include "verify/print.h"

#define FORMAT 1

/* Ends the program if jansson had no memory for @json. */
static json_t *need(json_t *json)
{
	if (!json) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	return json;
}

static void set_text(json_t *object, const char *key, const char *text)
{
	if (text)
		json_object_set_new(object, key, need(json_string(text)));
}

static const char *hex(struct arena *arena, uint64_t value)
{
	return arena_printf(arena, "0x%" PRIx64, value);
}

static json_t *document_side(const struct verification *verification,
			     const struct finding *finding)
{
	json_t *side = need(json_object());

	set_text(side, "path", verify_path(verification->arena, finding));
	set_text(side, "section", finding->type->item.section.text);
	set_text(side, "is", finding->expected);
	return side;
}

static json_t *object_side(const struct finding *finding)
{
	json_t *side = need(json_object());

	set_text(side, "file", finding->object);
	set_text(side, "path", finding->name);
	set_text(side, "is", finding->found);
	if (!finding->place.file)
		return side;
	set_text(side, "source", verify_file(&finding->place));
	json_object_set_new(side, "line",
			    need(json_integer(finding->place.line)));
	return side;
}

static json_t *finding_json(const struct verification *verification,
			    const struct finding *finding)
{
	const struct finding_rule *rule = &finding_rules[finding->kind];
	const char *const *also = finding->also.items;
	json_t *json = need(json_object());
	json_t *names = need(json_array());

	set_text(json, "kind", rule->name);
	set_text(json, "severity", severity_names[rule->severity]);
	set_text(json, "text", finding->text);
	if (finding->type)
		json_object_set_new(json, "document",
				    document_side(verification, finding));
	if (finding->object)
		json_object_set_new(json, "object", object_side(finding));
	if (finding->structure) {
		set_text(json, "first",
			 hex(verification->arena, finding->first));
		set_text(json, "end", hex(verification->arena, finding->end));
	}
	for (size_t i = 0; i < finding->also.count; i++)
		json_array_append_new(names, json_string(also[i]));
	json_object_set_new(json, "likewise", names);
	return json;
}

void verify_print_json(const struct verification *verification, FILE *out)
{
	const struct finding *findings = verification->findings.items;
	const struct model *model = verification->plan->model;
	json_t *list = need(json_array());
	json_t *json = need(json_pack(
		"{s:i, s:s, s:s, s:s, s:o}", "format", FORMAT, "document",
		model->document.number.text, "revision",
		model->document.revision.text, "digest",
		hex(verification->arena, model->digest), "findings", list));

	for (size_t i = 0; i < verification->findings.count; i++)
		json_array_append_new(list,
				      finding_json(verification, &findings[i]));
	json_dumpf(json, out, JSON_INDENT(1));
	fputc('\n', out);
	json_decref(json);
}
