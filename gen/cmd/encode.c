/* SPDX-License-Identifier: BSD-3-Clause */
#include <errno.h>
#include <string.h>

#include "cmd/command.h"
#include "decode/encode.h"

/* Prints the image, or what is wrong with what was given. */
static bool print_image(struct encoder *encoder)
{
	if (!encoder->diagnostics->errors.count)
		encode_check(encoder);
	if (encoder->diagnostics->errors.count)
		return false;
	/* Whether that went well is asked once, at the end of the program. */
	fwrite(encoder->bytes, 1, encoder->top.size, stdout);
	return true;
}

/* Whether more than white space follows. */
static bool has_more(FILE *stream)
{
	int letter;

	do
		letter = getc(stream);
	while (letter == ' ' || letter == '\t' || letter == '\r' ||
	       letter == '\n');
	if (letter == EOF)
		return false;
	ungetc(letter, stream);
	return true;
}

static void report_json(struct encoder *encoder, const char *name,
			const json_error_t *error)
{
	diagnostic_error(encoder->diagnostics, (struct position){ 0 }, NULL,
			 "%s:%d:%d: %s", name, error->line, error->column,
			 error->text);
}

/* One value or more, each of which becomes an image. */
static bool encode_stream(struct encoder *encoder, FILE *stream,
			  const char *name)
{
	const size_t flags = JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK |
			     JSON_DECODE_ANY;
	bool good;

	do {
		json_error_t error;
		json_t *value = json_loadf(stream, flags, &error);

		encoder_clear(encoder);
		if (value)
			encode_json(encoder, value);
		else
			report_json(encoder, name, &error);
		json_decref(value);
		good = print_image(encoder);
	} while (good && has_more(stream));
	return good;
}

static bool encode_file(struct encoder *encoder, const char *path)
{
	bool standard_input = strcmp(path, "-") == 0;
	FILE *stream = standard_input ? stdin : fopen(path, "rb");
	bool good;

	if (!stream) {
		diagnostic_error(encoder->diagnostics, (struct position){ 0 },
				 NULL, "%s: %s", path, strerror(errno));
		return false;
	}
	good = encode_stream(encoder, stream,
			     standard_input ? "<stdin>" : path);
	if (!standard_input)
		fclose(stream);
	return good;
}

static bool encode_words(struct encoder *encoder, const struct options *options)
{
	for (int i = 1; i < options->operand_count; i++)
		encode_assignment(encoder, options->operands[i]);
	return print_image(encoder);
}

static enum exit_status encode(const struct options *options,
			       const struct model *model)
{
	struct diagnostics diagnostics = { .arena = model->arena };
	struct symbols symbols = { 0 };
	struct encoder encoder;
	struct type_ref type;
	bool good;

	symbols_fill(&symbols, model);
	good = image_find_type(&symbols, options->operands[0], &type,
			       &diagnostics);
	if (good) {
		encoder_init(&encoder, model->arena, &diagnostics, &type);
		good = command_assume(options, model, &encoder.assumed);
	}
	if (good)
		good = options->json ? encode_file(&encoder, options->json) :
				       encode_words(&encoder, options);
	diagnostics_print(&diagnostics, stderr);
	return good ? EXIT_CLEAN : EXIT_BAD;
}

enum exit_status cmd_encode(const struct options *options)
{
	struct arena arena = { 0 };
	struct specification spec;
	enum exit_status status = EXIT_BAD;

	if (options->json && options->operand_count > 1) {
		fprintf(stderr, "rmigen: --json and '%s' exclude each other\n",
			options->operands[1]);
		return EXIT_USAGE;
	}
	if (command_load(&arena, options, &spec))
		status = encode(options, &spec.model);
	arena_free(&arena);
	return status;
}
