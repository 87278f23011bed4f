/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/limits.h"

static const char *read_stream(struct buffer *text, FILE *stream)
{
	char block[4096];
	size_t got;

	while ((got = fread(block, 1, sizeof(block), stream)) > 0) {
		buffer_add(text, block, got);
		if (text->length > LIMIT_FILE_BYTES)
			return "the file is larger than 16 MiB";
	}
	return ferror(stream) ? strerror(errno) : NULL;
}

bool source_read(struct arena *arena, struct source *source, const char *path,
		 const char **error)
{
	bool standard_input = strcmp(path, "-") == 0;
	FILE *stream = standard_input ? stdin : fopen(path, "rb");
	struct buffer text = { 0 };

	*error = stream ? read_stream(&text, stream) : strerror(errno);
	if (stream && !standard_input)
		fclose(stream);
	if (!*error) {
		source->name = standard_input ? "<stdin>" : path;
		source->text = arena_copy(arena, text.data ? text.data : "",
					  text.length);
		source->length = text.length;
	}
	buffer_free(&text);
	return !*error;
}

bool source_continues_character(char byte)
{
	return ((unsigned char)byte & 0xc0) == 0x80;
}

struct position source_position(const struct source *source, size_t offset)
{
	struct position at = { source, 1, 1 };

	for (size_t i = 0; i < offset && i < source->length; i++) {
		if (source->text[i] == '\n') {
			at.line++;
			at.column = 1;
		} else if (!source_continues_character(source->text[i])) {
			at.column++;
		}
	}
	return at;
}

const char *source_line(const struct source *source, unsigned int line,
			size_t *length)
{
	const char *end = source->text + source->length;
	const char *start = source->text;
	const char *newline;

	while (line > 1 &&
	       (newline = memchr(start, '\n', (size_t)(end - start)))) {
		start = newline + 1;
		line--;
	}
	newline = memchr(start, '\n', (size_t)(end - start));
	*length = (size_t)((newline ? newline : end) - start);
	return start;
}

static const char *byte_at(struct position at)
{
	size_t length;
	const char *byte = source_line(at.source, at.line, &length);
	const char *end = byte + length;

	while (at.column > 1 && byte < end) {
		byte++;
		at.column -= !source_continues_character(*byte);
	}
	return byte;
}

struct position source_text_position(struct position at, const char *text,
				     size_t offset)
{
	const char *end = at.source->text + at.source->length;
	const char *byte = byte_at(at);

	/* Skip what the source has for quoting and folding. */
	for (size_t i = 0; i <= offset && text[i]; i++) {
		if (text[i] == ' ')
			continue;
		while (byte < end && *byte != text[i])
			byte++;
		if (i < offset && byte < end)
			byte++;
	}
	return source_position(at.source, (size_t)(byte - at.source->text));
}
