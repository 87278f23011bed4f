/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "verify/print.h"

/* Of a message, then of a property in front of it. */
static const char message_specials[] = "%\r\n";
static const char property_specials[] = "%\r\n:,";

static void print_escaped(const char *text, const char *specials, FILE *out)
{
	for (; *text; text++)
		if (strchr(specials, *text))
			fprintf(out, "%%%02X",
				(unsigned int)(unsigned char)*text);
		else
			fputc(*text, out);
}

static void print_property(const char *name, const char *value, FILE *out)
{
	fprintf(out, "%s=", name);
	print_escaped(value, property_specials, out);
}

static void print_finding(const struct verification *verification,
			  const struct finding *finding, FILE *out)
{
	struct arena *arena = verification->arena;
	const struct finding_rule *rule = &finding_rules[finding->kind];
	const char *file = verify_file(&finding->place);

	fputs(rule->severity == SEVERITY_WIDTH ? "::notice " : "::error ", out);
	if (file) {
		print_property("file", file, out);
		fprintf(out, ",line=%u,", finding->place.line);
	}
	print_property("title",
		       arena_printf(arena, "rmigen verify: %s", rule->name),
		       out);
	fputs("::", out);
	print_escaped(finding->text, message_specials, out);
	if (finding->type)
		print_escaped(
			arena_printf(arena, " (%s, %s)",
				     verify_section(verification, finding),
				     verify_path(arena, finding)),
			message_specials, out);
	fputc('\n', out);
}

void verify_print_github(const struct verification *verification, FILE *out)
{
	const struct finding *findings = verification->findings.items;

	for (size_t i = 0; i < verification->findings.count; i++)
		print_finding(verification, &findings[i], out);
}
