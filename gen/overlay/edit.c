/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/edit.h"

#include <string.h>

#include "overlay/conflict.h"
#include "overlay/touch.h"
#include "read/schema_value.h"

struct diagnostic *edit_report(const struct work *work, enum check_id id,
			       struct position at, const char *format, ...)
{
	struct diagnostic *error;
	va_list arguments;

	va_start(arguments, format);
	error = diagnostic_verror(work->diagnostics, at, checks[id].name,
				  format, arguments);
	va_end(arguments);
	return error;
}

void edit_suggest(const struct work *work, struct diagnostic *error,
		  const char *name)
{
	if (name)
		diagnostic_note(work->diagnostics, error,
				(struct position){ 0 }, "did you mean '%s'?",
				name);
}

bool edit_refuse(const struct work *work, const char *text)
{
	const struct name *path = &work->edit->path;

	edit_report(work, CHECK_OVERLAY_EDIT, path->at, "%s %s", path->text,
		    text);
	return false;
}

bool edit_whole(const struct work *work, const struct shape *mapping)
{
	const struct key *key =
		mapping ? schema_lacks(mapping, work->place.item) : NULL;

	if (key)
		edit_report(work, CHECK_MISSING_KEY, work->edit->path.at,
			    "%s lacks '%s'", mapping->name, key->name);
	return !key;
}

bool edit_conflicts(const struct work *work, const char *path)
{
	const struct edit *other = conflict_find(work->model, path);

	if (other)
		conflict_report(work->diagnostics, work->edit->path.at, path,
				other);
	return other;
}

bool edit_find(struct work *work)
{
	const struct name *path = &work->edit->path;
	struct place_fault fault;

	/* What was removed is not there any more, so this comes first. */
	if (edit_conflicts(work, path->text))
		return false;
	if (place_find(work->model, path->text, &work->place, &fault))
		return strcmp(path->text, work->place.path) == 0 ||
		       !edit_conflicts(work, work->place.path);
	edit_suggest(work,
		     edit_report(work, CHECK_OVERLAY_TARGET, path->at, "%s %s",
				 path->text, fault.text),
		     fault.suggestion);
	return false;
}

void edit_touch(const struct work *work, struct item *own)
{
	struct item *const *items = work->place.items.items;

	for (size_t i = 0; i < work->place.items.count; i++)
		if (items[i] != own)
			touch_add(work->arena, items[i], work->edit, true);
	if (own)
		touch_add(work->arena, own, work->edit, false);
}
