/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/names.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/letters.h"
#include "check/check.h"
#include "emit/keywords.h"
#include "emit/named.h"
#include "emit/prefix.h"

/* One identifier, and the item that it was given to. */
struct given_name {
	const char *identifier;
	const char *space; /* names of different spaces do not meet */
	const struct named *item;
};

/* An entry of a table of the profile, and whether it had an effect. */
struct usage {
	const char *key;
	const char *value;
	bool used;
};

static lua_State *lua_of(const struct naming *naming)
{
	return sandbox_lua(naming->sandbox);
}

static bool use_entry(struct list *list, const char *key)
{
	struct usage *entries = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (strcmp(entries[i].key, key) == 0)
			return entries[i].used = true;
	return false;
}

static int compare_given(const void *left, const void *right)
{
	const struct given_name *a = left;
	const struct given_name *b = right;
	int order = strcmp(a->identifier, b->identifier);

	return order ? order : strcmp(a->space, b->space);
}

static const struct given_name *find_given(const struct naming *naming,
					   const struct given_name *wanted)
{
	struct given_name *const *found =
		tfind(wanted, &naming->given, compare_given);

	return found ? *found : NULL;
}

static void add_given(struct naming *naming, const struct given_name *given)
{
	struct given_name *added = arena_alloc(naming->arena, sizeof(*added));

	*added = *given;
	tsearch(added, &naming->given, compare_given);
}

static void forget_given(struct naming *naming)
{
	while (naming->given)
		tdelete(*(struct given_name **)naming->given, &naming->given,
			compare_given);
}

static void report_clash(const struct naming *naming,
			 const struct given_name *first,
			 const struct given_name *second, const char *why)
{
	struct diagnostic *error =
		diagnostic_error(naming->diagnostics, second->item->at,
				 checks[CHECK_NAME_CLASH].name,
				 "for the consumer %s this becomes '%s', %s",
				 naming->consumer, second->identifier, why);

	diagnostic_note(naming->diagnostics, error, first->item->at,
			"and so does this");
}

/* Whether the profile lets the two share their name. */
static bool merge(struct naming *naming, const struct given_name *first,
		  const struct given_name *second)
{
	if (!use_entry(&naming->merges, second->identifier)) {
		report_clash(naming, first, second, "a name that is taken");
		return false;
	}
	if (!first->item->has_value || !second->item->has_value ||
	    first->item->value != second->item->value) {
		report_clash(naming, first, second,
			     "merged with something of another value");
		return false;
	}
	return true;
}

static bool is_identifier(const char *text)
{
	return *text && strchr("0123456789", *text) == NULL &&
	       text[letters_word(text)] == '\0';
}

static bool check_identifier(const struct naming *naming,
			     const struct given_name *given)
{
	if (!is_identifier(given->identifier)) {
		diagnostic_error(naming->diagnostics, given->item->at,
				 checks[CHECK_PROFILE].name,
				 "for the consumer %s this becomes '%s', "
				 "which is not a C name",
				 naming->consumer, given->identifier);
		return false;
	}
	if (!keyword_is(given->identifier))
		return true;
	diagnostic_error(naming->diagnostics, given->item->at,
			 checks[CHECK_KEYWORD].name,
			 "for the consumer %s this becomes '%s', a keyword "
			 "of C or C++",
			 naming->consumer, given->identifier);
	return false;
}

/* Members and parameters meet only their like; the rest is global. */
static bool is_inside(const char *key)
{
	return strcmp(key, "member") == 0 || strcmp(key, "parameter") == 0;
}

/* A prefix is the start of names, and none itself. */
static bool is_start(const char *key)
{
	return strcmp(key, "prefix") == 0;
}

bool names_are_global(const char *key)
{
	return !is_inside(key) && !is_start(key);
}

static const char *space_of(const char *key, const char *owner)
{
	if (strcmp(key, "tag") == 0)
		return "struct";
	return is_inside(key) ? owner : "";
}

static const struct named *owner_of(const struct naming *naming,
				    const struct named *item)
{
	const struct named *items = naming->items.items;

	return item->owner ? &items[item->owner - 1] : NULL;
}

/*
 * The table of the item is on top of the stack. Records that the item is
 * called @identifier; merged[key] tells that an earlier one has the name.
 */
static void take_name(struct naming *naming, const struct named *item,
		      const char *key, const char *identifier)
{
	lua_State *lua = lua_of(naming);
	const struct named *owner = owner_of(naming, item);
	struct given_name given = { identifier,
				    space_of(key, owner ? owner->name : ""),
				    item };
	const struct given_name *other;

	if (!check_identifier(naming, &given))
		return;
	other = find_given(naming, &given);
	if (!other) {
		add_given(naming, &given);
	} else if (merge(naming, other, &given)) {
		sandbox_get(lua, -1, "merged");
		lua_pushboolean(lua, 1);
		lua_setfield(lua, -2, key);
		lua_pop(lua, 1);
	}
}

struct pair {
	const char *key;
	const char *value;
};

static int compare_pairs(const void *left, const void *right)
{
	return strcmp(((const struct pair *)left)->key,
		      ((const struct pair *)right)->key);
}

/* The texts of the table on top of the stack, by key in sorted order. */
static bool read_pairs(const struct naming *naming, struct list *pairs)
{
	lua_State *lua = lua_of(naming);
	struct pair *pair;

	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		if (lua_type(lua, -2) != LUA_TSTRING ||
		    lua_type(lua, -1) != LUA_TSTRING) {
			lua_pop(lua, 2);
			return false;
		}
		pair = list_add(naming->arena, pairs, sizeof(*pair));
		pair->key = arena_printf(naming->arena, "%s",
					 lua_tostring(lua, -2));
		pair->value = arena_printf(naming->arena, "%s",
					   lua_tostring(lua, -1));
	}
	if (pairs->count)
		qsort(pairs->items, pairs->count, sizeof(*pair), compare_pairs);
	return true;
}

static bool profile_error(const struct naming *naming, const char *what,
			  const char *problem)
{
	diagnostic_error(naming->diagnostics,
			 (struct position){ naming->profile, 0, 0 },
			 checks[CHECK_PROFILE].name, "%s%s", what, problem);
	return false;
}

/*
 * Pushes what the profile's renames say of the item: of "Owner.item:key" the
 * key, with the name for it.
 */
static void push_renames(const struct naming *naming, const char *path)
{
	const struct usage *entries = naming->renames.items;
	lua_State *lua = lua_of(naming);
	size_t length = strlen(path);

	lua_newtable(lua);
	for (size_t i = 0; i < naming->renames.count; i++) {
		const char *key = entries[i].key;

		if (strncmp(key, path, length) != 0 || key[length] != ':')
			continue;
		lua_pushstring(lua, entries[i].value);
		lua_setfield(lua, -2, key + length + 1);
	}
}

/* A rename counts as used once the item has the name. */
static void mark_rename(struct naming *naming, const char *path,
			const struct pair *name)
{
	struct usage *entries = naming->renames.items;
	const char *key;

	if (!naming->renames.count)
		return;
	key = arena_printf(naming->arena, "%s:%s", path, name->key);
	for (size_t i = 0; i < naming->renames.count; i++)
		if (strcmp(entries[i].key, key) == 0 &&
		    strcmp(entries[i].value, name->value) == 0)
			entries[i].used = true;
}

/* The item's table is below that of its names, which is popped. */
static bool take_names(struct naming *naming, const struct named *item)
{
	lua_State *lua = lua_of(naming);
	const struct pair *items;
	struct list pairs = { 0 };

	if (!lua_istable(lua, -1) || !read_pairs(naming, &pairs)) {
		lua_pop(lua, 1);
		return profile_error(naming,
				     arena_printf(naming->arena, "names.%s",
						  item->kind),
				     " must return a table of names, or nil");
	}
	lua_setfield(lua, -2, "names");
	lua_newtable(lua);
	lua_setfield(lua, -2, "merged");
	items = pairs.items;
	for (size_t i = 0; i < pairs.count; i++) {
		struct item_name *name =
			list_add(naming->arena, &naming->names, sizeof(*name));

		*name = (struct item_name){ item->path, items[i].key,
					    items[i].value };
		mark_rename(naming, item->path, &items[i]);
		if (!is_start(items[i].key))
			take_name(naming, item, items[i].key, items[i].value);
	}
	return true;
}

/* Pushes names.<kind>; nothing if the profile has none. */
static bool push_function(const struct naming *naming, const char *kind)
{
	lua_State *lua = lua_of(naming);

	if (sandbox_get(lua, naming->functions, kind) == LUA_TFUNCTION)
		return true;
	lua_pop(lua, 1);
	return false;
}

/* Calls names.<kind>(item, owner, renamed); the item's table is on top. */
static bool name_item(struct naming *naming, const struct named *item)
{
	lua_State *lua = lua_of(naming);

	if (!push_function(naming, item->kind))
		return true;
	lua_pushvalue(lua, -2);
	/* There is no table 0: without an owner this pushes nil. */
	lua_rawgeti(lua, naming->tables, (lua_Integer)item->owner);
	push_renames(naming, item->path);
	if (!sandbox_call(naming->sandbox, 3, 1, naming->diagnostics))
		return false;
	if (!lua_isnil(lua, -1))
		return take_names(naming, item);
	lua_pop(lua, 1);
	return true;
}

void names_copy(const struct naming *naming, const struct named *item)
{
	static const char *const keys[] = { "names", "merged" };
	lua_State *lua = lua_of(naming);

	lua_rawgeti(lua, naming->tables, (lua_Integer)item->same);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		sandbox_get(lua, -1, keys[i]);
		lua_setfield(lua, -3, keys[i]);
	}
	lua_pop(lua, 1);
}

static bool name_items(struct naming *naming)
{
	const struct named *items = naming->items.items;
	lua_State *lua = lua_of(naming);
	bool good = true;

	for (size_t i = 0; good && i < naming->items.count; i++) {
		lua_rawgeti(lua, naming->tables, (lua_Integer)i + 1);
		if (items[i].same)
			names_copy(naming, &items[i]);
		else
			good = name_item(naming, &items[i]);
		lua_pop(lua, 1);
	}
	return good;
}

/* Pushes the table profile.names, in which every value is a function. */
static bool push_functions(struct naming *naming)
{
	static const char problem[] = " must be a function";
	lua_State *lua = lua_of(naming);
	const char *bad = NULL;

	if (sandbox_get(lua, naming->profile_index, "names") != LUA_TTABLE)
		return profile_error(naming, "names",
				     " must be a table of functions");
	naming->functions = lua_gettop(lua);
	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		if (lua_type(lua, -2) != LUA_TSTRING) {
			lua_pop(lua, 2);
			return profile_error(naming, "names",
					     " must be a table of functions");
		}
		if (lua_isfunction(lua, -1))
			continue;
		/* The order of lua_next differs from run to run. */
		if (!bad || strcmp(lua_tostring(lua, -2), bad) < 0)
			bad = lua_tostring(lua, -2);
	}
	return !bad ||
	       profile_error(naming,
			     arena_printf(naming->arena, "names.%s", bad),
			     problem);
}

/* Lists the keys of profile[table], if it has that table. */
static bool list_entries(struct naming *naming, const char *table,
			 struct list *list)
{
	lua_State *lua = lua_of(naming);
	struct list pairs = { 0 };
	const struct pair *items;
	bool good = true;

	sandbox_get(lua, naming->profile_index, table);
	if (!lua_isnil(lua, -1))
		good = lua_istable(lua, -1) && read_pairs(naming, &pairs);
	lua_pop(lua, 1);
	if (!good)
		profile_error(naming, table, " must be a table of texts");
	items = pairs.items;
	for (size_t i = 0; i < pairs.count; i++) {
		struct usage *entry =
			list_add(naming->arena, list, sizeof(*entry));

		entry->key = items[i].key;
		entry->value = items[i].value;
	}
	return good;
}

static void report_unused(const struct naming *naming, const char *table,
			  const struct list *list)
{
	const struct usage *entries = list->items;

	for (size_t i = 0; i < list->count; i++)
		if (!entries[i].used)
			profile_error(naming, table,
				      arena_printf(naming->arena,
						   ": nothing matches '%s'",
						   entries[i].key));
}

/* Leaves some tables on the stack. */
static bool assign(struct naming *naming, int interfaces)
{
	lua_State *lua = lua_of(naming);

	if (!list_entries(naming, "renames", &naming->renames) ||
	    !list_entries(naming, "merged", &naming->merges) ||
	    !push_functions(naming))
		return false;
	lua_newtable(lua);
	naming->tables = lua_gettop(lua);
	named_list(naming, interfaces - 1, interfaces);
	if (!name_items(naming))
		return false;
	if (naming->prefix)
		prefix_items(naming);
	return true;
}

bool names_assign(struct naming *naming)
{
	size_t before = naming->diagnostics->errors.count;
	lua_State *lua = lua_of(naming);
	int interfaces = lua_gettop(lua);
	bool good = assign(naming, interfaces);

	lua_settop(lua, interfaces);
	forget_given(naming);
	if (!good)
		return false;
	item_name_sort(&naming->names);
	if (!naming->lenient) {
		report_unused(naming, "renames", &naming->renames);
		report_unused(naming, "merged", &naming->merges);
	}
	return naming->diagnostics->errors.count == before;
}
