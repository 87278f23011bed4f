/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * An error in a specification that is good by itself is the fault of what was
 * laid over it, wherever it shows.
 */
#include <string.h>

#include "base/letters.h"
#include "overlay/overlay.h"

struct explanation {
	const struct model *model;
	struct diagnostics *diagnostics;
	struct diagnostic *error;
};

/* Whether the error or one of its notes shows a place in an overlay. */
static bool shows_overlay(const struct explanation *it)
{
	const struct note *notes = it->error->notes.items;

	for (size_t i = 0; i < it->error->notes.count; i++)
		if (overlay_number(it->model, notes[i].at.source))
			return true;
	return overlay_number(it->model, it->error->at.source);
}

/* Whether the edit is about the item that the error is about. */
static bool is_of_owner(const struct explanation *it, const struct edit *edit)
{
	const struct item *owner = it->error->owner;
	const struct touch *touches = owner ? owner->touches.items : NULL;

	for (size_t i = 0; touches && i < owner->touches.count; i++)
		if (touches[i].edit == edit)
			return true;
	return false;
}

static bool is_word_end(char c)
{
	return !letters_of_words[(unsigned char)c];
}

/* Whether the line at @at has the word of @length letters at @word. */
static bool has_word(struct position at, const char *word, size_t length)
{
	size_t rest = 0;
	const char *line = at.source ? source_line(at.source, at.line, &rest) :
				       "";

	for (size_t i = 0; i + length <= rest; i++)
		if (strncmp(line + i, word, length) == 0 &&
		    is_word_end(line[i + length]) &&
		    (i == 0 || is_word_end(line[i - 1])))
			return true;
	return false;
}

static bool is_in_lines(const struct explanation *it, const char *word,
			size_t length)
{
	const struct note *notes = it->error->notes.items;

	for (size_t i = 0; i < it->error->notes.count; i++)
		if (has_word(notes[i].at, word, length))
			return true;
	return has_word(it->error->at, word, length);
}

/* Whether the lines that the error shows name what was edited. */
static bool is_named(const struct explanation *it, const struct edit *edit)
{
	const char *last = strrchr(edit->target, '.');

	return is_in_lines(it, edit->target, strcspn(edit->target, ".")) ||
	       (last && is_in_lines(it, last + 1, strlen(last + 1)));
}

static void explain(const struct explanation *it)
{
	struct edit_walk walk = { .model = it->model };
	size_t before = it->error->notes.count;
	const struct edit *edit;

	while ((edit = edit_next(&walk)))
		if (is_of_owner(it, edit) || is_named(it, edit))
			diagnostic_note(it->diagnostics, it->error,
					edit->path.at, "the overlay %s %ss %s",
					edit->deviation->overlay->name.text,
					edit_word(edit), edit->target);
	if (it->error->notes.count == before)
		diagnostic_note(it->diagnostics, it->error,
				(struct position){ 0 },
				"without its overlays the specification is "
				"good");
}

void overlay_explain(const struct model *model, struct diagnostics *diagnostics)
{
	struct diagnostic *errors = diagnostics->errors.items;

	for (size_t i = 0; i < diagnostics->errors.count; i++) {
		const struct explanation it = { model, diagnostics,
						&errors[i] };

		if (!shows_overlay(&it))
			explain(&it);
	}
}
