/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/conflict.h"

#include <string.h>

#include "check/check.h"
#include "overlay/place.h"

static bool is_about(const struct edit *edit, const char *path)
{
	if (!edit->target)
		return false;
	if (edit->renamed && strcmp(path, edit->renamed) == 0)
		return true;
	/* What was added is new as a whole; what is gone is gone as one. */
	if (edit->kind != EDIT_CHANGE || edit->renamed)
		return place_is_in(path, edit->target);
	return strcmp(path, edit->target) == 0;
}

const struct edit *conflict_find(const struct model *model, const char *path)
{
	struct edit_walk walk = { .model = model };
	const struct edit *edit;

	do {
		edit = edit_next(&walk);
	} while (edit && !is_about(edit, path));
	return edit;
}

const struct edit *conflict_find_inside(const struct model *model,
					const char *path)
{
	struct edit_walk walk = { .model = model };
	size_t length = strlen(path);
	const struct edit *edit;

	do {
		edit = edit_next(&walk);
	} while (edit &&
		 !(edit->target && strncmp(edit->target, path, length) == 0 &&
		   strchr(".#", edit->target[length])));
	return edit;
}

bool conflict_report(struct diagnostics *diagnostics, struct position at,
		     const char *path, const struct edit *earlier)
{
	struct diagnostic *error = diagnostic_error(
		diagnostics, at, checks[CHECK_OVERLAY_CONFLICT].name,
		"another edit is about %s", path);

	diagnostic_note(diagnostics, error, earlier->path.at,
			"it is of the overlay %s, and %ss %s",
			earlier->deviation->overlay->name.text,
			edit_word(earlier), earlier->target);
	return false;
}
