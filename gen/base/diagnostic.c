/* SPDX-License-Identifier: BSD-3-Clause */
#include "base/diagnostic.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"

static char *format_text(struct arena *arena, const char *format,
			 va_list arguments)
	__attribute__((format(printf, 2, 0)));

static char *format_text(struct arena *arena, const char *format,
			 va_list arguments)
{
	va_list again;
	char *text;
	int length;

	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		length = 0;
	text = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	return text;
}

struct diagnostic *diagnostic_verror(struct diagnostics *all,
				     struct position at, const char *check,
				     const char *format, va_list arguments)
{
	struct diagnostic *error =
		list_add(all->arena, &all->errors, sizeof(*error));

	error->at = at;
	error->check = check;
	error->text = format_text(all->arena, format, arguments);
	return error;
}

struct diagnostic *diagnostic_error(struct diagnostics *all, struct position at,
				    const char *check, const char *format, ...)
{
	struct diagnostic *error;
	va_list arguments;

	va_start(arguments, format);
	error = diagnostic_verror(all, at, check, format, arguments);
	va_end(arguments);
	return error;
}

void diagnostic_vnote(struct diagnostics *all, struct diagnostic *error,
		      struct position at, const char *format, va_list arguments)
{
	struct note *note = list_add(all->arena, &error->notes, sizeof(*note));

	note->at = at;
	note->text = format_text(all->arena, format, arguments);
}

void diagnostic_note(struct diagnostics *all, struct diagnostic *error,
		     struct position at, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	diagnostic_vnote(all, error, at, format, arguments);
	va_end(arguments);
}

static void print_place(struct position at, FILE *stream)
{
	if (!at.source)
		return;
	fprintf(stream, "%s:", at.source->name);
	if (at.line)
		fprintf(stream, "%u:%u:", at.line, at.column);
	fputc(' ', stream);
}

/* The source line and a caret below the column; tabs stay tabs. */
static void print_excerpt(struct position at, FILE *stream)
{
	size_t length, i;
	unsigned int column = 1;
	const char *line;

	if (!at.source || !at.line)
		return;
	line = source_line(at.source, at.line, &length);
	fprintf(stream, "%6u | %.*s\n       | ", at.line, (int)length, line);
	for (i = 0; i < length && column < at.column; i++) {
		if (source_continues_character(line[i]))
			continue;
		fputc(line[i] == '\t' ? '\t' : ' ', stream);
		column++;
	}
	fputs("^\n", stream);
}

static void print_error(const struct diagnostic *error, FILE *stream)
{
	const struct note *notes = error->notes.items;
	size_t count = error->notes.count;

	print_place(error->at, stream);
	fprintf(stream, "error: %s", error->text);
	if (error->check)
		fprintf(stream, " [%s]", error->check);
	fputc('\n', stream);
	print_excerpt(error->at, stream);
	for (size_t i = 0; i < count && i < LIMIT_NOTES; i++) {
		print_place(notes[i].at, stream);
		fprintf(stream, "note: %s\n", notes[i].text);
	}
	if (count > LIMIT_NOTES)
		fprintf(stream, "note: and %zu more that follow from it\n",
			count - LIMIT_NOTES);
}

static int compare_errors(const void *left, const void *right)
{
	const struct diagnostic *a = *(struct diagnostic *const *)left;
	const struct diagnostic *b = *(struct diagnostic *const *)right;

	int files = a->at.source && b->at.source ?
			    strcmp(a->at.source->name, b->at.source->name) :
			    (a->at.source != NULL) - (b->at.source != NULL);

	if (files)
		return files;
	if (a->at.line != b->at.line)
		return a->at.line < b->at.line ? -1 : 1;
	if (a->at.column != b->at.column)
		return a->at.column < b->at.column ? -1 : 1;
	return a < b ? -1 : a > b;
}

void diagnostics_print(const struct diagnostics *all, FILE *stream)
{
	struct diagnostic *errors = all->errors.items;
	size_t count = all->errors.count;
	struct diagnostic **sorted;

	if (!count)
		return;
	sorted = arena_alloc(all->arena, count * sizeof(*sorted));
	for (size_t i = 0; i < count; i++)
		sorted[i] = &errors[i];
	qsort(sorted, count, sizeof(struct diagnostic *), compare_errors);
	for (size_t i = 0; i < count && i < LIMIT_ERRORS; i++)
		print_error(sorted[i], stream);
	if (count > LIMIT_ERRORS)
		fprintf(stream, "error: %zu more errors are not shown\n",
			count - LIMIT_ERRORS);
}
