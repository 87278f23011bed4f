/* SPDX-License-Identifier: BSD-3-Clause */
#include "cmd/command.h"
#include "overlay/overlay.h"
#include "read/schema_json.h"
#include "view/sink_json.h"
#include "view/view.h"

#define FORMAT JSON_INDENT(1)

/* Takes over @json. */
static enum exit_status print(json_t *json)
{
	int failed = json_dumpf(json, stdout, FORMAT);

	putchar('\n');
	json_decref(json);
	return failed ? EXIT_BAD : EXIT_CLEAN;
}

enum exit_status cmd_dump(const struct options *options)
{
	struct arena arena = { 0 };
	struct specification spec;
	struct sink_json sink;
	enum exit_status status = EXIT_BAD;

	if (options->schema)
		return print(schema_json(&schema_root));
	if (options->overlay_schema)
		return print(schema_json(&overlay_root));
	if (command_load(&arena, options, &spec)) {
		sink_json_init(&sink);
		view_model(&spec.model, NULL, &sink.sink);
		status = print(sink.root);
	}
	arena_free(&arena);
	return status;
}
