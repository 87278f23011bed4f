/* SPDX-License-Identifier: BSD-3-Clause */
/* A specification by one argument: FILE, FILE@OVERLAY@OVERLAY or @OVERLAY. */
#include <string.h>

#include "cmd/command.h"

/*
 * Loads the built-in specification of that revision, and says in @origin where
 * it is. If there is none, lists in @known those that there are.
 */
static bool load_revision(struct arena *arena, const char *revision,
			  struct origin *origin,
			  struct specification *specification,
			  struct diagnostics *diagnostics, const char **known)
{
	const struct list none = { 0 };
	struct list origins = { 0 };
	const struct origin *items;

	if (!specification_find(arena, NULL, &none, &origins, diagnostics))
		return false;
	items = origins.items;
	for (size_t i = 0; i < origins.count; i++) {
		const char *found;

		if (!specification_load(arena, &items[i], specification,
					diagnostics))
			return false;
		*origin = items[i];
		found = specification->model.document.revision.text;
		if (strcmp(found, revision) == 0)
			return true;
		*known = arena_printf(arena, "%s%s%s", i ? *known : "",
				      i ? ", " : "", found);
	}
	*specification = (struct specification){ 0 };
	*origin = (struct origin){ .path = revision };
	return false;
}

/* Takes a name off the start of @text, up to an @; @@ stands for one in it. */
static const char *take_name(struct arena *arena, const char **text)
{
	char *name = arena_copy(arena, *text, strlen(*text));
	const char *from = *text;
	char *end = name;

	while (*from && (*from != '@' || from[1] == '@')) {
		from += *from == '@';
		*end++ = *from++;
	}
	*end = '\0';
	*text = from;
	return name;
}

/* Reads the overlays that are named behind the specification, @FILE each. */
static bool read_overlays(struct arena *arena, const char *names,
			  struct list *overlays,
			  struct diagnostics *diagnostics)
{
	bool good = true;

	while (*names) {
		const char *name;

		names++;
		name = take_name(arena, &names);
		if (!*name)
			diagnostic_error(diagnostics, (struct position){ 0 },
					 NULL,
					 "no overlay is named behind an @; @@ "
					 "stands for one in a name");
		good = *name &&
		       specification_add_overlay(arena, overlays, name,
						 diagnostics) &&
		       good;
	}
	return good;
}

/* Loads what the first of @overlays is made for, and lays them over it. */
static bool load_base(struct arena *arena, const struct list *overlays,
		      struct specification *specification,
		      struct diagnostics *diagnostics)
{
	struct list origins = { 0 };

	return specification_find(arena, NULL, overlays, &origins,
				  diagnostics) &&
	       specification_load(arena, origins.items, specification,
				  diagnostics);
}

/* @name is a revision that is built in, or a file. */
static bool load_named(struct arena *arena, const char *name,
		       const struct list *overlays,
		       struct specification *specification,
		       struct diagnostics *diagnostics)
{
	struct origin origin = { .path = name };
	const char *known = "";
	bool builtin = load_revision(arena, name, &origin, specification,
				     diagnostics, &known);

	origin.overlays = *overlays;
	if (builtin && !overlays->count)
		return true;
	if (diagnostics->errors.count)
		return false;
	if (specification_load(arena, &origin, specification, diagnostics))
		return true;
	if (!specification->source.text)
		diagnostic_note(diagnostics, diagnostics->errors.items,
				(struct position){ 0 },
				"the revisions that are built in: %s", known);
	return false;
}

bool command_load_named(struct arena *arena, const char *operand,
			struct specification *specification)
{
	struct diagnostics diagnostics = { .arena = arena };
	const char *name = take_name(arena, &operand);
	struct list overlays = { 0 };
	bool good = read_overlays(arena, operand, &overlays, &diagnostics);

	if (good)
		good = *name || !overlays.count ?
			       load_named(arena, name, &overlays, specification,
					  &diagnostics) :
			       load_base(arena, &overlays, specification,
					 &diagnostics);
	diagnostics_print(&diagnostics, stderr);
	return good;
}
