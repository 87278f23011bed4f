/* SPDX-License-Identifier: BSD-3-Clause */
/* The specifications that a command line asks for. */
#include <string.h>

#include "cmd/command.h"

bool command_find(struct arena *arena, const struct options *options,
		  struct list *origins, struct diagnostics *diagnostics)
{
	struct list overlays = { 0 };
	bool good = true;

	for (size_t i = 0; i < options->overlays.count; i++)
		good = specification_add_overlay(arena, &overlays,
						 options->overlays.items[i],
						 diagnostics) &&
		       good;
	return good && specification_find(arena, options->spec, &overlays,
					  origins, diagnostics);
}

bool command_load(struct arena *arena, const struct options *options,
		  struct specification *specification)
{
	struct diagnostics diagnostics = { .arena = arena };
	struct list origins = { 0 };
	bool good = command_find(arena, options, &origins, &diagnostics) &&
		    specification_load(arena, origins.items, specification,
				       &diagnostics);

	diagnostics_print(&diagnostics, stderr);
	return good;
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

bool command_load_named(struct arena *arena, const char *operand,
			struct specification *specification)
{
	struct diagnostics diagnostics = { .arena = arena };
	const char *name = take_name(arena, &operand);
	struct list overlays = { 0 }, origins = { 0 };
	bool good = read_overlays(arena, operand, &overlays, &diagnostics);

	if (!*name && overlays.count)
		name = NULL; /* what the first of them is made for */
	good = good &&
	       specification_find(arena, name, &overlays, &origins,
				  &diagnostics) &&
	       specification_load(arena, origins.items, specification,
				  &diagnostics);
	diagnostics_print(&diagnostics, stderr);
	return good;
}
