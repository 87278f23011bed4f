/* SPDX-License-Identifier: BSD-3-Clause */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/version.h"
#include "verify/print.h"

#define SCHEMA \
	"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

/* Ends the program if jansson had no memory for @json. */
static json_t *need(json_t *json)
{
	if (!json) {
		fputs("rmigen: out of memory\n", stderr);
		exit(1);
	}
	return json;
}

static const char *level(enum finding_kind kind)
{
	return finding_rules[kind].severity == SEVERITY_WIDTH ? "note" :
								"error";
}

static json_t *rules_json(void)
{
	json_t *rules = need(json_array());

	for (int i = 0; i < FINDING_KINDS; i++)
		json_array_append_new(
			rules, need(json_pack("{s:s, s:{s:s}, s:{s:s}}", "id",
					      finding_rules[i].name,
					      "shortDescription", "text",
					      finding_rules[i].explains,
					      "defaultConfiguration", "level",
					      level((enum finding_kind)i))));
	return rules;
}

/* A path as a URI reference: RFC 3986 leaves it these characters. */
static const char *uri(struct arena *arena, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789-._~/";
	struct buffer text = { 0 };
	const char *result;

	if (*path == '/')
		buffer_puts(&text, "file://");
	for (; *path; path++)
		if (strchr(plain, *path))
			buffer_add(&text, path, 1);
		else
			buffer_printf(&text, "%%%02X", (unsigned char)*path);
	result = arena_copy(arena, text.data, text.length);
	buffer_free(&text);
	return result;
}

/* Where the declaration is; of an object that does not tell, the object. */
static json_t *location_json(const struct verification *verification,
			     const struct finding *finding)
{
	const char *file = verify_file(&finding->place);
	json_t *physical;

	if (!file)
		return need(json_pack(
			"{s:{s:{s:s}}}", "physicalLocation", "artifactLocation",
			"uri", uri(verification->arena, finding->object)));
	physical = need(json_pack("{s:{s:s}}", "artifactLocation", "uri",
				  uri(verification->arena, file)));
	if (finding->place.line)
		json_object_set_new(physical, "region",
				    need(json_pack("{s:i}", "startLine",
						   (int)finding->place.line)));
	return need(json_pack("{s:o}", "physicalLocation", physical));
}

static json_t *message_json(const struct verification *verification,
			    const struct finding *finding)
{
	const char *text = finding->text;

	if (finding->type)
		text = arena_printf(verification->arena, "%s (%s, %s)", text,
				    verify_section(verification, finding),
				    verify_path(verification->arena, finding));
	return need(json_pack("{s:s}", "text", text));
}

static json_t *result_json(const struct verification *verification,
			   const struct finding *finding)
{
	json_t *locations = need(json_array());

	if (finding->object)
		json_array_append_new(locations,
				      location_json(verification, finding));
	return need(json_pack("{s:s, s:i, s:s, s:o, s:o}", "ruleId",
			      finding_rules[finding->kind].name, "ruleIndex",
			      (int)finding->kind, "level", level(finding->kind),
			      "message", message_json(verification, finding),
			      "locations", locations));
}

void verify_print_sarif(const struct verification *verification, FILE *out)
{
	const struct finding *findings = verification->findings.items;
	json_t *results = need(json_array());
	json_t *json;

	for (size_t i = 0; i < verification->findings.count; i++)
		json_array_append_new(results,
				      result_json(verification, &findings[i]));
	json = need(json_pack("{s:s, s:s, s:[{s:{s:{s:s, s:s, s:o}}, s:o}]}",
			      "$schema", SCHEMA, "version", "2.1.0", "runs",
			      "tool", "driver", "name", "rmigen", "version",
			      RMIGEN_VERSION, "rules", rules_json(), "results",
			      results));
	json_dumpf(json, out, JSON_INDENT(1));
	fputc('\n', out);
	json_decref(json);
}
