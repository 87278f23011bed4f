/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "base/letters.h"
#include "base/output.h"
#include "cmd/command.h"
#include "emit/consumer.h"
#include "emit/prefix.h"
#include "overlay/overlay.h"

/* Everything that a run renders before it writes anything. */
struct run {
	const struct options *options;
	struct arena arena;
	struct diagnostics diagnostics;
	struct list consumers; /* struct consumer */
	struct list files;     /* struct output_file */
};

const char *command_show_path(struct arena *arena, const char *path,
			      const char *prefix)
{
	size_t length = strlen(path);
	const char *last = path + length;
	char *shown;

	if (*path == '/') {
		while (last > path && last[-1] == '/')
			last--;
		while (last > path && last[-1] != '/')
			last--;
		path = arena_printf(arena, "%s%s", prefix, last);
		length = strlen(path);
	}
	shown = arena_copy(arena, path, length);
	for (size_t i = 0; i < length; i++)
		if (!letters_word(shown + i) && !strchr("+,-./:=@", shown[i]) &&
		    (unsigned char)shown[i] < 0x80)
			shown[i] = '?';
	return shown;
}

const char *command_show_spec(struct arena *arena, const struct origin *origin)
{
	const struct specification *builtin = specification_builtin(origin);
	struct overlay *const *overlays = origin->overlays.items;
	const char *text = builtin ? builtin->model.document.revision.text :
				     command_show_path(arena, origin->path, "");

	text = arena_printf(arena, " --spec %s", text);
	for (size_t i = 0; i < origin->overlays.count; i++)
		text = arena_printf(
			arena, "%s --overlay %s", text,
			command_show_path(arena, overlays[i]->source.name, ""));
	return text;
}

static const char *command_line(struct run *run,
				const struct consumer *consumer,
				const struct origin *origin)
{
	const struct options *options = run->options;
	struct arena *arena = &run->arena;
	const char *out = "";

	if (*options->out != '/' && strcmp(options->out, "out") != 0)
		out = arena_printf(arena, " --out %s",
				   command_show_path(arena, options->out, ""));
	return arena_printf(arena, "rmigen generate%s --consumer %s%s%s%s",
			    command_show_spec(arena, origin),
			    consumer->folder ?
				    command_show_path(arena, options->consumer,
						      "./") :
				    consumer->name,
			    options->prefix ? " --prefix " : "",
			    options->prefix ? options->prefix : "", out);
}

static bool render(struct run *run, const struct origin *origin)
{
	const struct consumer *consumers = run->consumers.items;
	struct specification *spec = arena_alloc(&run->arena, sizeof(*spec));
	struct vectors vectors = { 0 };

	if (!specification_load(&run->arena, origin, spec, &run->diagnostics))
		return false;
	if (!output_path_ok(spec->model.document.revision.text)) {
		diagnostic_error(&run->diagnostics,
				 spec->model.document.revision.at, NULL,
				 "'%s' is no name for a folder of outputs",
				 spec->model.document.revision.text);
		return false;
	}
	for (size_t i = 0; i < run->consumers.count; i++) {
		struct render_job job = {
			.model = &spec->model,
			.consumer = &consumers[i],
			.command_line =
				command_line(run, &consumers[i], origin),
			.arena = &run->arena,
			.diagnostics = &run->diagnostics,
			.wanted = run->options->stdout_path,
			.prefix = run->options->prefix,
			.vectors = &vectors,
		};
		const char *root = arena_printf(
			&run->arena, "%s/%s/%s", run->options->out,
			spec->model.document.revision.text, consumers[i].name);

		if (!consumer_render(&job, root, &run->files))
			return false;
	}
	return true;
}

static bool render_all(struct run *run)
{
	struct list origins = { 0 };
	const struct origin *items;

	if (!command_consumers(&run->arena, run->options, &run->diagnostics,
			       &run->consumers) ||
	    !command_find(&run->arena, run->options, &origins,
			  &run->diagnostics))
		return false;
	items = origins.items;
	for (size_t i = 0; i < origins.count; i++)
		if (!render(run, &items[i]))
			return false;
	return true;
}

/* An empty text has no data, and fwrite takes no null pointer. */
static void print(const struct buffer *text)
{
	if (text->length)
		fwrite(text->data, 1, text->length, stdout);
}

/* What was rendered are the outputs whose paths end as the user said. */
static enum exit_status print_one(const struct run *run)
{
	const struct output_file *files = run->files.items;

	if (run->files.count > 1) {
		fprintf(stderr,
			"rmigen: '%s' may be %s or %s: give more of the "
			"path\n",
			run->options->stdout_path, files[0].path,
			files[1].path);
		return EXIT_USAGE;
	}
	if (!run->files.count) {
		fprintf(stderr,
			"rmigen: no output is called '%s'; "
			"'rmigen list outputs' names them\n",
			run->options->stdout_path);
		return EXIT_USAGE;
	}
	print(&files[0].text);
	return EXIT_CLEAN;
}

static enum exit_status check(struct run *run)
{
	struct buffer report = { 0 };
	enum exit_status status = EXIT_BAD;
	const char *error;
	size_t stale = 0;

	if (output_check(run->files.items, run->files.count, &run->arena,
			 &error, &report, &stale)) {
		print(&report);
		status = stale ? EXIT_FINDINGS : EXIT_CLEAN;
	} else {
		fprintf(stderr, "rmigen: %s\n", error);
	}
	buffer_free(&report);
	return status;
}

static enum exit_status write_all(struct run *run)
{
	const char *error;
	size_t written;

	if (!output_write(run->files.items, run->files.count, &run->arena,
			  &error, &written)) {
		fprintf(stderr, "rmigen: %s\n", error);
		return EXIT_BAD;
	}
	printf("%zu files, %zu changed\n", run->files.count, written);
	return EXIT_CLEAN;
}

static enum exit_status deliver(struct run *run)
{
	if (run->options->stdout_path)
		return print_one(run);
	return run->options->check ? check(run) : write_all(run);
}

static void free_run(struct run *run)
{
	struct output_file *files = run->files.items;

	for (size_t i = 0; i < run->files.count; i++)
		buffer_free(&files[i].text);
	arena_free(&run->arena);
}

enum exit_status cmd_generate(const struct options *options)
{
	struct run run = { .options = options };
	enum exit_status status = EXIT_BAD;
	bool good;

	if (options->check && options->stdout_path) {
		fputs("rmigen: --check and --stdout exclude each other\n",
		      stderr);
		return EXIT_USAGE;
	}
	if (options->prefix && !prefix_ok(options->prefix)) {
		fprintf(stderr,
			"rmigen: --prefix takes lower-case letters, digits and "
			"_, a letter first and a _ last, such as old_, not "
			"'%s'\n",
			options->prefix);
		return EXIT_USAGE;
	}
	if (!*options->out) {
		fputs("rmigen: --out takes a folder, not an empty text\n",
		      stderr);
		return EXIT_USAGE;
	}
	run.diagnostics.arena = &run.arena;
	good = render_all(&run);
	diagnostics_print(&run.diagnostics, stderr);
	if (good)
		status = deliver(&run);
	free_run(&run);
	return status;
}
