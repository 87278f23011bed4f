/* SPDX-License-Identifier: BSD-3-Clause */
/* What a reviewer reads: sections, descriptions, the URL, waivers. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "overlay/touch.h"

/* Compares B4.3.9 with B4.3.10 by their numbers. */
static int compare_sections(const char *left, const char *right)
{
	if (*left != *right)
		return *left < *right ? -1 : 1;
	do {
		char *left_end, *right_end;
		unsigned long a = strtoul(left + 1, &left_end, 10);
		unsigned long b = strtoul(right + 1, &right_end, 10);

		if (a != b)
			return a < b ? -1 : 1;
		left = left_end;
		right = right_end;
	} while (*left && *right);
	return (*left != '\0') - (*right != '\0');
}

/* What an overlay added has no place in the order of the document. */
static void check_section(struct checker *checker, const struct item *before,
			  const struct item *here)
{
	struct diagnostic *error;

	if (touch_is_added(before) || touch_is_added(here))
		return;
	if (compare_sections(before->section.text, here->section.text) < 0)
		return;
	error = check_report(checker, CHECK_SECTION_ORDER, here,
			     here->section.at, "section %s stands behind %s",
			     here->section.text, before->section.text);
	check_note(checker, error, before->section.at, "the section before it");
}

static void check_type_sections(struct checker *checker,
				const struct list *list)
{
	const struct type *types = list->items;

	for (size_t i = 1; i < list->count; i++)
		check_section(checker, &types[i - 1].item, &types[i].item);
}

static void check_sections(struct checker *checker)
{
	const struct interface *interfaces = checker->model->interfaces.items;

	for (size_t i = 0; i < checker->model->interfaces.count; i++) {
		const struct command *commands = interfaces[i].commands.items;

		for (size_t j = 1; j < interfaces[i].commands.count; j++)
			check_section(checker, &commands[j - 1].item,
				      &commands[j].item);
		check_type_sections(checker, &interfaces[i].types);
	}
	check_type_sections(checker, &checker->model->types);
}

/* Without locale, unlike tolower(). */
static char lower(char c)
{
	static const char upper[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	const char *found = strchr(upper, c);

	if (c && found)
		return "abcdefghijklmnopqrstuvwxyz"[found - upper];
	return c;
}

static bool is_letter(char c)
{
	c = lower(c);
	return c >= 'a' && c <= 'z';
}

/* Whether the letters of @word stand in @name, whatever their case. */
static bool name_has(const char *name, const char *word, size_t length)
{
	for (; *name; name++) {
		size_t i = 0;

		while (i < length && lower(name[i]) == lower(word[i]))
			i++;
		if (i == length)
			return true;
	}
	return false;
}

/* Words that say nothing beside a name. */
static bool is_filler(const char *word, size_t length)
{
	static const char *const fillers[] = {
		"a",	"an",	 "and",	  "for",     "in",
		"is",	"of",	 "on",	  "the",     "to",
		"type", "value", "field", "command", "structure",
	};

	for (size_t i = 0; i < sizeof(fillers) / sizeof(fillers[0]); i++)
		if (strlen(fillers[i]) == length &&
		    name_has(fillers[i], word, length))
			return true;
	return false;
}

/* Whether every word of @brief is in @name, or says nothing. */
static bool repeats_name(const char *brief, const char *name)
{
	while (*brief) {
		size_t length = 0;

		while (is_letter(brief[length]))
			length++;
		if (length && !is_filler(brief, length) &&
		    !name_has(name, brief, length))
			return false;
		brief += length ? length : 1;
	}
	return true;
}

static void check_brief(struct checker *checker, const struct item *item)
{
	if (item->brief.text && item->name.text &&
	    repeats_name(item->brief.text, item->name.text))
		check_report(checker, CHECK_BRIEF, item, item->brief.at,
			     "this says no more than the name '%s'",
			     item->name.text);
}

static void check_type_briefs(void *context, struct type *type)
{
	const struct enumerator *values = type->enumerators.items;
	const struct member *members = type->members.items;
	const struct field *fields = type->fields.items;

	check_brief(context, &type->item);
	for (size_t i = 0; i < type->enumerators.count; i++)
		check_brief(context, &values[i].item);
	for (size_t i = 0; i < type->members.count; i++)
		check_brief(context, &members[i].item);
	for (size_t i = 0; i < type->fields.count; i++) {
		const struct alternative *alternatives =
			fields[i].alternatives.items;

		check_brief(context, &fields[i].item);
		for (size_t j = 0; j < fields[i].alternatives.count; j++)
			check_brief(context, &alternatives[j].item);
	}
}

static void check_parameter_briefs(struct checker *checker,
				   const struct list *list)
{
	const struct parameter *rows = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (!rows[i].unfinished)
			check_brief(checker, &rows[i].item);
}

static void check_interface_briefs(struct checker *checker,
				   const struct interface *interface)
{
	check_brief(checker, &interface->item);
	check_parameter_briefs(checker, &interface->unfinished.outputs);
}

static void check_briefs(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;

	for (size_t i = 0; i < checker->symbols.list.count; i++) {
		const struct command *command = symbols[i].item;

		if (symbols[i].kind == SYMBOL_CONSTANT)
			check_brief(checker, symbols[i].owner);
		if (symbols[i].kind == SYMBOL_INTERFACE)
			check_interface_briefs(checker, symbols[i].item);
		if (symbols[i].kind != SYMBOL_COMMAND)
			continue;
		check_brief(checker, &command->item);
		check_parameter_briefs(checker, &command->inputs);
		check_parameter_briefs(checker, &command->outputs);
	}
	model_each_type(checker->model, check_type_briefs, checker);
}

static bool is_alphanumeric(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9');
}

/* Whether a part of a path is @revision, punctuation apart: 1-0rel0. */
static bool part_is_revision(const char *part, size_t length,
			     const char *revision)
{
	for (;;) {
		while (length && !is_alphanumeric(*part)) {
			part++;
			length--;
		}
		while (*revision && !is_alphanumeric(*revision))
			revision++;
		if (!length || !*revision)
			return !length && !*revision;
		if (lower(*part++) != lower(*revision++))
			return false;
		length--;
	}
}

static void check_url(struct checker *checker)
{
	const struct document *document = &checker->model->document;
	const char *part = document->url.text;

	while (*part) {
		size_t length = strcspn(part, "/");

		if (part_is_revision(part, length, document->revision.text))
			return;
		part += length + (part[length] == '/');
	}
	check_report(checker, CHECK_URL, NULL, document->url.at,
		     "no part of the URL is the revision, %s",
		     document->revision.text);
}

static const struct check *find_check(const char *name)
{
	for (size_t i = 0; i < CHECK_COUNT_OF_CHECKS; i++)
		if (strcmp(checks[i].name, name) == 0)
			return &checks[i];
	return NULL;
}

static void check_waiver(struct checker *checker, const struct item *item,
			 const struct waiver *waiver, bool good)
{
	const struct check *check = find_check(waiver->check.text);
	const char *name = waiver->check.text;

	if (!check)
		check_report(checker, CHECK_WAIVER_UNUSED, NULL,
			     waiver->check.at, "there is no check '%s'", name);
	else if (!check->waivable)
		check_report(checker, CHECK_WAIVER_UNUSED, NULL,
			     waiver->check.at,
			     "the check '%s' cannot be waived", name);
	/* What an error keeps from being judged may be what it is for. */
	else if (!waiver->used && good)
		check_report(checker, CHECK_WAIVER_UNUSED, NULL,
			     waiver->check.at,
			     "nothing on %s fails the check '%s'",
			     item->name.text, name);
}

static void check_waivers(struct checker *checker, const struct item *item,
			  bool good)
{
	const struct waiver *waivers = item->waivers.items;

	for (size_t i = 0; i < item->waivers.count; i++)
		check_waiver(checker, item, &waivers[i], good);
}

static void check_all_waivers(struct checker *checker)
{
	const struct symbol *symbols = checker->symbols.list.items;
	bool good = checker->diagnostics->errors.count == 0;

	for (size_t i = 0; i < checker->symbols.list.count; i++)
		if (symbols[i].kind == SYMBOL_TYPE ||
		    symbols[i].kind == SYMBOL_COMMAND ||
		    symbols[i].kind == SYMBOL_INTERFACE)
			check_waivers(checker, symbols[i].owner, good);
}

static void check_format(struct checker *checker)
{
	const struct number *format = &checker->model->format;

	if (format->value != MODEL_FORMAT)
		check_report(checker, CHECK_FORMAT, NULL, format->at,
			     "this program reads format %d, not %" PRIu64,
			     MODEL_FORMAT, format->value);
}

void check_texts(struct checker *checker)
{
	check_format(checker);
	check_sections(checker);
	check_briefs(checker);
	check_url(checker);
	check_all_waivers(checker);
}
