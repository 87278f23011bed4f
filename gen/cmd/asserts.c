/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "cmd/command.h"
#include "verify/asserts.h"

/* Whether @header can stand in an #include and in a comment. */
static bool is_header(const char *header)
{
	size_t length = strlen(header);

	for (const char *at = header; *at; at++)
		if (*at < ' ' || *at == '"' || *at == '\\' || *at == '*')
			return false;
	return length > 0 && (*header != '<' || header[length - 1] == '>');
}

static const char *command_line(struct arena *arena,
				const struct options *options,
				const struct origin *origin)
{
	return arena_printf(arena, "rmigen asserts%s --map %s --include %s",
			    command_show_spec(arena, origin),
			    command_show_path(arena, options->map, ""),
			    command_show_path(arena, options->include, ""));
}

enum exit_status cmd_asserts(const struct options *options)
{
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	struct specification spec;
	struct buffer text = { 0 };
	struct plan plan;
	bool good;

	if (!options->map || !options->include ||
	    !is_header(options->include)) {
		fputs("rmigen: give the --map and the header to --include\n",
		      stderr);
		return EXIT_USAGE;
	}
	good = command_plan(&plan, options, &spec, &diagnostics);
	if (good) {
		asserts_write(&plan, options->include,
			      command_line(&arena, options, &spec.origin),
			      &text);
		fwrite(text.data, 1, text.length, stdout);
	}
	diagnostics_print(&diagnostics, stderr);
	buffer_free(&text);
	arena_free(&arena);
	return good ? EXIT_CLEAN : EXIT_BAD;
}
