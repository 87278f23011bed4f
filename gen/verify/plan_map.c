/* SPDX-License-Identifier: BSD-3-Clause */
/* From a project's map to the names of every item. */
#include <string.h>

#include "base/buffer.h"
#include "base/suggest.h"
#include "base/words.h"
#include "verify/plan.h"

#define MAP_FORMAT 1

struct naming {
	struct plan *plan;
	const struct map *map;
	struct word_rules words;
	struct diagnostics *diagnostics;
};

static char upper(char c)
{
	if (c >= 'a' && c <= 'z')
		return (char)(c - 'a' + 'A');
	return c;
}

static char lower(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	return c;
}

/* Adds a word, number @index of its name, in the case of @style. */
static void add_word(struct buffer *text, struct span word, enum map_case style,
		     size_t index)
{
	bool first_upper = style == MAP_UPPER || style == MAP_CAMEL;

	if (index && (style == MAP_SNAKE || style == MAP_UPPER))
		buffer_puts(text, "_");
	for (const char *at = word.start; at < word.end; at++) {
		bool up = at == word.start ? first_upper : style == MAP_UPPER;
		char c = lower(*at);

		if (up)
			c = upper(*at);
		buffer_add(text, &c, 1);
	}
}

/* The document's @name in the case of @style. */
static void add_name(const struct naming *naming, struct buffer *text,
		     const char *name, enum map_case style)
{
	struct span rest = { name, name + strlen(name) }, word;

	if (style == MAP_KEEP) {
		for (; *name; name++)
			buffer_add(text, *name == '.' ? "_" : name, 1);
		return;
	}
	for (size_t i = 0; words_next(&rest, &naming->words, &word); i++)
		add_word(text, word, style, i);
}

static const char *text_or_empty(const struct name *name)
{
	return name->text ? name->text : "";
}

static const struct map_rule *rule_of(const struct naming *naming,
				      enum map_kind kind)
{
	const struct map_rule *rules = naming->map->rules.items;

	for (size_t i = 0; i < naming->map->rules.count; i++)
		if (rules[i].kind == kind)
			return &rules[i];
	return NULL;
}

/* What the rules make of @name; NULL: there is no rule for that kind. */
static const char *apply_rule(const struct naming *naming, enum map_kind kind,
			      const char *name)
{
	const struct map_rule *rule = rule_of(naming, kind);
	const char *without, *result;
	struct buffer text = { 0 };

	if (!rule)
		return kind == MAP_STRUCTURE || kind == MAP_MEMBER ? name :
								     NULL;
	without = text_or_empty(&rule->without);
	if (strncmp(name, without, strlen(without)) == 0)
		name += strlen(without);
	buffer_puts(&text, text_or_empty(&rule->prefix));
	add_name(naming, &text, name, rule->style);
	buffer_puts(&text, text_or_empty(&rule->suffix));
	result = arena_copy(naming->plan->arena, text.data, text.length);
	buffer_free(&text);
	return result;
}

static void apply_rules(const struct naming *naming)
{
	struct plan_structure *structures = naming->plan->structures.items;
	struct plan_name *names = naming->plan->names.items;

	for (size_t i = 0; i < naming->plan->structures.count; i++) {
		struct plan_member *members = structures[i].members.items;

		structures[i].is_typedef = rule_of(naming, MAP_TYPEDEF);
		structures[i].item.name = apply_rule(
			naming,
			structures[i].is_typedef ? MAP_TYPEDEF : MAP_STRUCTURE,
			structures[i].type->item.name.text);
		for (size_t j = 0; j < structures[i].members.count; j++)
			members[j].item.name =
				apply_rule(naming, MAP_MEMBER,
					   members[j].member->item.name.text);
	}
	for (size_t i = 0; i < naming->plan->names.count; i++) {
		const struct item *item = names[i].thing;
		const char *name = names[i].kind == MAP_FIELD ?
					   item->name.text :
					   names[i].path;

		if (names[i].inner)
			continue;
		names[i].item.name = apply_rule(naming, names[i].kind, name);
		if (names[i].kind == MAP_FIELD && !names[i].item.name)
			names[i].item.name = name;
	}
}

static void report(const struct naming *naming, const struct name *at,
		   const char *format, const char *suggestion)
{
	struct diagnostic *error = diagnostic_error(naming->diagnostics, at->at,
						    "map", format, at->text);

	if (suggestion)
		diagnostic_note(naming->diagnostics, error,
				(struct position){ 0 }, "did you mean '%s'?",
				suggestion);
}

/* A C name, or several with dots between: "gic.hcr". */
static bool is_path(const char *text)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
	static const char more[] = "abcdefghijklmnopqrstuvwxyz"
				   "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";

	for (;; text++) {
		if (!*text || !strchr(letters, *text))
			return false;
		text += strspn(text, more);
		if (*text != '.')
			return !*text;
	}
}

/* What the entry @exception says, kept in @item. */
static void take_exception(const struct naming *naming,
			   const struct map_exception *exception,
			   struct plan_item *item)
{
	if (item->at.source)
		report(naming, &exception->name, "'%s' has an entry already",
		       NULL);
	item->at = exception->name.at;
	if (exception->called.text) {
		item->name = exception->called.text;
		if (!is_path(item->name))
			report(naming, &exception->called,
			       "'%s' is not a C name", NULL);
	}
	item->absent = exception->absent.text;
	item->different = exception->different.text;
	if (item->absent && (item->different || exception->called.text))
		report(naming, &exception->name,
		       "'%s' is absent, so nothing else can be said of it",
		       NULL);
}

static struct plan_member *find_member(const struct naming *naming,
				       const struct plan_structure *structure,
				       const struct name *name)
{
	struct plan_member *members = structure->members.items;
	struct suggestion best = { 0 };

	for (size_t i = 0; i < structure->members.count; i++) {
		const char *text = members[i].member->item.name.text;

		if (strcmp(text, name->text) == 0)
			return &members[i];
		suggest_consider(&best, name->text, text);
	}
	report(naming, name, "the structure has no member '%s'", best.name);
	return NULL;
}

static void take_structure(const struct naming *naming,
			   const struct map_structure *entry,
			   struct plan_structure *structure)
{
	const struct map_member *members = entry->members.items;
	const struct map_extra *extras = entry->extras.items;

	take_exception(naming, &entry->item, &structure->item);
	if (entry->item.called.text || entry->alias.text)
		structure->is_typedef = entry->alias.text != NULL;
	if (entry->alias.text)
		structure->item.name = entry->alias.text;
	structure->wide = entry->wide.text;
	for (size_t i = 0; i < entry->members.count; i++) {
		struct plan_member *member =
			find_member(naming, structure, &members[i].item.name);

		if (member)
			take_exception(naming, &members[i].item, &member->item);
	}
	for (size_t i = 0; i < entry->extras.count; i++) {
		struct plan_extra *extra = list_add(naming->plan->arena,
						    &structure->extras,
						    sizeof(*extra));

		extra->item.name = extras[i].name.text;
		extra->item.at = extras[i].name.at;
	}
}

static void take_structures(const struct naming *naming)
{
	const struct map_structure *entries = naming->map->structures.items;
	struct plan_structure *structures = naming->plan->structures.items;

	for (size_t i = 0; i < naming->map->structures.count; i++) {
		const struct name *name = &entries[i].item.name;
		struct suggestion best = { 0 };
		size_t j = 0;

		for (; j < naming->plan->structures.count; j++) {
			const char *text = structures[j].type->item.name.text;

			if (strcmp(text, name->text) == 0)
				break;
			suggest_consider(&best, name->text, text);
		}
		if (j < naming->plan->structures.count)
			take_structure(naming, &entries[i], &structures[j]);
		else
			report(naming, name,
			       "the interface has no structure '%s'",
			       best.name);
	}
}

static void take_names(const struct naming *naming)
{
	const struct map_name *entries = naming->map->names.items;
	const struct plan_name *names = naming->plan->names.items;

	for (size_t i = 0; i < naming->map->names.count; i++) {
		const struct name *wanted = &entries[i].item.name;
		struct plan_name *name =
			plan_find(naming->plan, entries[i].kind, wanted->text);
		struct suggestion best = { 0 };

		if (name) {
			take_exception(naming, &entries[i].item, &name->item);
			continue;
		}
		for (size_t j = 0; j < naming->plan->names.count; j++)
			if (names[j].kind == entries[i].kind)
				suggest_consider(&best, wanted->text,
						 names[j].path);
		report(naming, wanted, "the interface has no '%s'", best.name);
	}
}

static void take_padding(const struct naming *naming)
{
	const struct name *starts = naming->map->padding.items;

	if (naming->map->padding.count)
		naming->plan->padding.count = 0;
	for (size_t i = 0; i < naming->map->padding.count; i++) {
		const char **start = list_add(naming->plan->arena,
					      &naming->plan->padding,
					      sizeof(*start));

		*start = starts[i].text;
	}
}

static void check_rules(const struct naming *naming)
{
	const struct map_rule *rules = naming->map->rules.items;

	for (size_t i = 0; i < naming->map->rules.count; i++)
		if (rule_of(naming, rules[i].kind) != &rules[i])
			diagnostic_error(naming->diagnostics,
					 rules[i].prefix.at, "map",
					 "rule %zu is for names that have a "
					 "rule already",
					 i + 1);
}

static void fill_acronyms(struct naming *naming)
{
	const struct name *acronyms = naming->map->acronyms.items;
	size_t count = naming->map->acronyms.count;
	struct span *spans =
		arena_alloc(naming->plan->arena, count * sizeof(*spans));

	for (size_t i = 0; i < count; i++)
		spans[i] = (struct span){ acronyms[i].text,
					  acronyms[i].text +
						  strlen(acronyms[i].text) };
	naming->words = (struct word_rules){ spans, count, .digits = true };
}

bool plan_by_map(struct plan *plan, const struct map *map,
		 struct diagnostics *diagnostics)
{
	struct naming naming = { .plan = plan,
				 .map = map,
				 .diagnostics = diagnostics };
	size_t before = diagnostics->errors.count;

	if (map->format.value != MAP_FORMAT)
		diagnostic_error(diagnostics, map->format.at, "map",
				 "format 1 is the only one there is");
	fill_acronyms(&naming);
	check_rules(&naming);
	apply_rules(&naming);
	take_structures(&naming);
	take_names(&naming);
	take_padding(&naming);
	return diagnostics->errors.count == before;
}
