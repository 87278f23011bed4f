/* SPDX-License-Identifier: BSD-3-Clause */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "cmd/command.h"
#include "decode/decode_call.h"
#include "decode/decode_trace.h"
#include "decode/hexdump.h"

struct job {
	struct decoder decoder;
	const struct options *options;
	char **operands; /* behind the name of the form */
	int operand_count;
};

/* "decode FORM ..."; whatever is no form is a type. */
struct form {
	const char *name;
	int least_operands;
	int most_operands;
	bool takes_offset;
	const char *missing; /* of its operands */
	enum exit_status (*run)(struct job *job);
};

static void print_image(struct decoder *decoder,
			const struct decode_image *image,
			const unsigned char *bytes, uint64_t available,
			uint64_t number, uint64_t at)
{
	if (decoder->json)
		decode_image_json(decoder, image, bytes, available, number, at);
	else
		decode_image_text(decoder, image, bytes, available, number, at);
	decoder_end_item(decoder);
	decoder_flush(decoder, false);
}

/* One image behind the other; the last may be cut off. */
static enum exit_status decode_dump(struct decoder *decoder,
				    const struct decode_image *image,
				    struct hexdump *dump, uint64_t offset)
{
	uint64_t size = image->top.size, number = 0, got;
	unsigned char *bytes = arena_alloc(decoder->arena, size);

	if (!hexdump_skip(dump, offset) && !*dump->error) {
		fprintf(stderr, "%s: error: ends before offset 0x%" PRIx64 "\n",
			dump->name, offset);
		return EXIT_BAD;
	}
	while ((got = hexdump_read(dump, bytes, size)) == size) {
		print_image(decoder, image, bytes, size, number,
			    offset + number * size);
		number++;
	}
	if (got)
		print_image(decoder, image, bytes, got, number,
			    offset + number * size);
	if (!got && !number && !*dump->error)
		fprintf(stderr, "%s: error: there is nothing to decode\n",
			dump->name);
	return number && !got && !*dump->error ? EXIT_CLEAN : EXIT_BAD;
}

static enum exit_status run_type(struct job *job)
{
	const char *path = job->operand_count > 1 ? job->operands[1] : "-";
	struct decoder *decoder = &job->decoder;
	uint64_t offset = job->options->offset;
	enum exit_status status = EXIT_BAD;
	struct diagnostics diagnostics = { .arena = decoder->arena };
	struct decode_image image;
	struct hexdump *dump;
	struct type_ref type;

	if (!image_find_type(&decoder->symbols, job->operands[0], &type,
			     &diagnostics)) {
		diagnostics_print(&diagnostics, stderr);
		return EXIT_BAD;
	}
	decode_image_prepare(decoder, &type, &image);
	dump = arena_alloc(decoder->arena, sizeof(*dump));
	if (hexdump_open(dump, path, offset + image.top.size))
		status = decode_dump(decoder, &image, dump, offset);
	hexdump_print_error(dump, stderr);
	hexdump_close(dump);
	return status;
}

/* Reads the registers from X0 on; says what is wrong with one. */
static bool read_frame(char **words, int count, struct call_frame *frame)
{
	*frame = (struct call_frame){ 0 };
	for (int i = 0; i < count; i++) {
		struct number_value number;
		enum number_fault fault = number_parse(words[i], &number);

		if (fault) {
			fprintf(stderr, "error: X%d: '%s' %s\n", i, words[i],
				number_fault_text(fault));
			return false;
		}
		frame->x[i] = number.value;
	}
	return true;
}

static enum exit_status run_call(struct job *job)
{
	struct call_frame frame;
	struct calls calls;

	if (!read_frame(job->operands, job->operand_count, &frame))
		return EXIT_BAD;
	calls_init(&calls, job->decoder.model);
	decode_call(&job->decoder, &calls, &frame,
		    (unsigned int)job->operand_count);
	return EXIT_CLEAN;
}

/* The command that is given by its name or its function ID. */
static const struct call_command *find_command(const struct calls *calls,
					       const char *text)
{
	const struct call_command *command =
		calls_find_name(calls, text, strlen(text));
	struct number_value number;
	const char *meant;

	if (!command && number_parse(text, &number) == NUMBER_GOOD)
		command = calls_find(calls, number.value);
	if (command)
		return command;
	meant = calls_suggest(calls, text);
	fprintf(stderr, "error: there is no command '%s'%s%s%s\n", text,
		meant ? ", did you mean '" : "",
		meant ? meant : "; 'rmigen list commands' lists them",
		meant ? "'?" : "");
	return NULL;
}

static enum exit_status run_return(struct job *job)
{
	const struct call_command *command;
	struct call_frame frame;
	struct calls calls;

	calls_init(&calls, job->decoder.model);
	command = find_command(&calls, job->operands[0]);
	if (!command ||
	    !read_frame(job->operands + 1, job->operand_count - 1, &frame))
		return EXIT_BAD;
	decode_return(&job->decoder, command, &frame,
		      (unsigned int)job->operand_count - 1);
	return EXIT_CLEAN;
}

static enum exit_status run_trace(struct job *job)
{
	const char *path = job->operand_count ? job->operands[0] : "-";
	bool standard_input = strcmp(path, "-") == 0;
	const char *name = standard_input ? "<stdin>" : path;
	FILE *stream = standard_input ? stdin : fopen(path, "rb");
	bool good = stream &&
		    !decode_trace(&job->decoder, stream, name, stderr);

	if (!stream || ferror(stream)) {
		fprintf(stderr, "%s: error: %s\n", name, strerror(errno));
		good = false;
	}
	if (stream && !standard_input)
		fclose(stream);
	return good ? EXIT_CLEAN : EXIT_BAD;
}

#define REGISTERS ((int)MODEL_REGISTERS)

/* The last one has no name: it is for all else. */
static const struct form forms[] = {
	{ "call", 1, REGISTERS, false, "the registers, from X0 on", run_call },
	{ "return", 2, 1 + REGISTERS, false,
	  "a command, and the registers from X0 on", run_return },
	{ "trace", 0, 1, false, NULL, run_trace },
	{ NULL, 1, 2, true, NULL, run_type },
};

static const struct form *find_form(struct job *job)
{
	const struct form *form = forms;

	job->operands = job->options->operands;
	job->operand_count = job->options->operand_count;
	while (form->name && strcmp(form->name, job->operands[0]) != 0)
		form++;
	if (form->name) {
		job->operands++;
		job->operand_count--;
	}
	return form;
}

static bool check_usage(const struct job *job, const struct form *form)
{
	if (job->operand_count < form->least_operands)
		fprintf(stderr,
			"rmigen: an argument is missing: 'decode %s' takes "
			"%s\n",
			form->name, form->missing);
	else if (job->operand_count > form->most_operands)
		fprintf(stderr, "rmigen: '%s' is one argument too many\n",
			job->operands[form->most_operands]);
	else if (job->options->given & OPTION_OFFSET && !form->takes_offset)
		fprintf(stderr,
			"rmigen: --offset is for bytes: 'decode %s' has none\n",
			form->name);
	else
		return true;
	fputs("rmigen: see 'rmigen help decode'\n", stderr);
	return false;
}

static enum exit_status finish(struct job *job, enum exit_status status)
{
	decoder_flush(&job->decoder, true);
	if (status == EXIT_CLEAN && job->decoder.found)
		status = EXIT_FINDINGS;
	decoder_free(&job->decoder);
	return status;
}

enum exit_status cmd_decode(const struct options *options)
{
	struct arena arena = { 0 };
	struct job job = { .options = options };
	const struct form *form = find_form(&job);
	struct specification spec;
	enum exit_status status = EXIT_BAD;

	if (!check_usage(&job, form))
		return EXIT_USAGE;
	if (command_load(&arena, options, &spec)) {
		decoder_init(&job.decoder, &spec.model,
			     options->format == FORMAT_JSON);
		if (command_assume(options, &spec.model,
				   &job.decoder.violations.context.assumed))
			status = form->run(&job);
		status = finish(&job, status);
	}
	arena_free(&arena);
	return status;
}
