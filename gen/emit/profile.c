/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/profile.h"

#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "check/check.h"

bool profile_error(const struct profile *profile, const char *text)
{
	diagnostic_error(profile->diagnostics,
			 (struct position){ profile->source, 0, 0 },
			 checks[CHECK_PROFILE].name, "%s", text);
	return false;
}

static bool is_listed(const char *const *keys, const char *key)
{
	while (*keys && strcmp(*keys, key) != 0)
		keys++;
	return *keys != NULL;
}

/* The first key, by name, of the table on top that is none of @keys; or NULL.
 */
static const char *unknown_key(const struct profile *profile,
			       const char *const *keys)
{
	lua_State *lua = profile->lua;
	const char *bad = NULL;

	for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
		const char *key = lua_type(lua, -2) == LUA_TSTRING ?
					  lua_tostring(lua, -2) :
					  "(not a text)";

		/* The order of lua_next differs from run to run. */
		if (!is_listed(keys, key) && (!bad || strcmp(key, bad) < 0))
			bad = key;
	}
	return bad;
}

static bool check_profile_keys(const struct profile *profile)
{
	static const char *const keys[] = {
		"aligned", "brief", "drops",   "interfaces", "licence",
		"merged",  "names", "options", "outputs",    "own",
		"renames", "slots", NULL,
	};
	const char *bad = unknown_key(profile, keys);

	return !bad ||
	       profile_error(profile,
			     arena_printf(profile->arena,
					  "'%s' is not a key of a profile",
					  bad));
}

static int compare_entries(const void *left, const void *right)
{
	return strcmp(((const struct policy_entry *)left)->name,
		      ((const struct policy_entry *)right)->name);
}

/* The table profile[key], name to reason, as entries of a policy. */
static bool read_policy(const struct profile *profile, const char *key,
			struct list *entries)
{
	struct arena *arena = profile->arena;
	lua_State *lua = profile->lua;
	bool good, any;

	sandbox_get(lua, PROFILE_INDEX, key);
	good = lua_isnil(lua, -1) || lua_istable(lua, -1);
	any = lua_istable(lua, -1);
	lua_pushnil(lua); /* before the first key */
	while (good && any && lua_next(lua, -2)) {
		struct policy_entry *entry;

		good = lua_type(lua, -2) == LUA_TSTRING &&
		       lua_type(lua, -1) == LUA_TSTRING;
		entry = list_add(arena, entries, sizeof(*entry));
		if (good) {
			entry->name = arena_printf(arena, "%s",
						   lua_tostring(lua, -2));
			entry->reason = arena_printf(arena, "%s",
						     lua_tostring(lua, -1));
		}
		lua_pop(lua, 1);
	}
	lua_settop(lua, PROFILE_INDEX);
	/* The order of lua_next differs from run to run. */
	if (good && entries->count)
		qsort(entries->items, entries->count,
		      sizeof(struct policy_entry), compare_entries);
	return good ||
	       profile_error(profile,
			     arena_printf(arena,
					  "%s must be a table from names to "
					  "reasons",
					  key));
}

/* The value on top of the stack, which is popped; NULL if it is no text. */
static const char *pop_text(const struct profile *profile)
{
	const char *text = NULL;

	if (lua_type(profile->lua, -1) == LUA_TSTRING)
		text = arena_printf(profile->arena, "%s",
				    lua_tostring(profile->lua, -1));
	lua_pop(profile->lua, 1);
	return text;
}

/* The list profile.own, if there is one. */
static bool read_own(struct profile *profile)
{
	lua_State *lua = profile->lua;
	int type = sandbox_get(lua, PROFILE_INDEX, "own");
	lua_Integer count = 0;
	bool good = type == LUA_TNIL || type == LUA_TTABLE;

	if (type == LUA_TTABLE)
		count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; good && i <= count; i++) {
		const char **word =
			list_add(profile->arena, &profile->own, sizeof(*word));

		lua_rawgeti(lua, -1, i);
		*word = pop_text(profile);
		good = *word && **word;
	}
	lua_settop(lua, PROFILE_INDEX);
	return good || profile_error(profile, "own must be a list of texts");
}

bool profile_read(struct profile *profile)
{
	if (!lua_istable(profile->lua, PROFILE_INDEX))
		return profile_error(profile, "a profile must return a table");
	return check_profile_keys(profile) && read_own(profile) &&
	       read_policy(profile, "slots", &profile->policy.slots) &&
	       read_policy(profile, "drops", &profile->policy.drops) &&
	       read_policy(profile, "aligned", &profile->policy.aligned);
}

static bool check_policy(const struct profile *profile, const char *key,
			 const struct list *list)
{
	const struct policy_entry *entries = list->items;

	for (size_t i = 0; !profile->lenient && i < list->count; i++)
		if (!entries[i].used)
			return profile_error(
				profile,
				arena_printf(profile->arena,
					     "%s: nothing matches '%s'", key,
					     entries[i].name));
	return true;
}

bool profile_check_policy(const struct profile *profile)
{
	return check_policy(profile, "slots", &profile->policy.slots) &&
	       check_policy(profile, "drops", &profile->policy.drops) &&
	       check_policy(profile, "aligned", &profile->policy.aligned);
}

static bool is_wanted(const struct profile *profile, const char *name)
{
	const char *const *wanted = profile->wanted.items;

	for (size_t i = 0; i < profile->wanted.count; i++)
		if (strcmp(wanted[i], name) == 0)
			return true;
	return false;
}

static const char *names_of(struct arena *arena, const struct model *model)
{
	const struct interface *interfaces = model->interfaces.items;
	const char *names = interfaces[0].item.name.text;

	for (size_t i = 1; i < model->interfaces.count; i++)
		names = arena_printf(arena, "%s, %s", names,
				     interfaces[i].item.name.text);
	return names;
}

/* Reads profile.interfaces; what is wrong with it, or NULL. */
static const char *read_wanted(struct profile *profile,
			       const struct model *model)
{
	const char *no_list = arena_printf(profile->arena,
					   "interfaces must be a list of: %s",
					   names_of(profile->arena, model));
	lua_State *lua = profile->lua;
	lua_Integer count = 0;

	if (sandbox_get(lua, PROFILE_INDEX, "interfaces") == LUA_TTABLE)
		count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; i <= count; i++) {
		const char *name, **added;

		lua_rawgeti(lua, -1, i);
		name = pop_text(profile);
		if (!name)
			return no_list;
		if (is_wanted(profile, name))
			return arena_printf(profile->arena,
					    "interfaces: '%s' is there twice",
					    name);
		added = list_add(profile->arena, &profile->wanted,
				 sizeof(*added));
		*added = name;
	}
	return count ? NULL : no_list;
}

/* Lists the wanted interfaces that the model has, in the profile's order. */
static void find_wanted(struct profile *profile, const struct model *model)
{
	const struct interface *interfaces = model->interfaces.items;
	const char *const *wanted = profile->wanted.items;

	for (size_t i = 0; i < profile->wanted.count; i++)
		for (size_t j = 0; j < model->interfaces.count; j++) {
			const struct interface **added;

			if (strcmp(interfaces[j].item.name.text, wanted[i]) !=
			    0)
				continue;
			added = list_add(profile->arena, &profile->interfaces,
					 sizeof(*added));
			*added = &interfaces[j];
		}
}

bool profile_find_interfaces(struct profile *profile, const struct model *model)
{
	int top = lua_gettop(profile->lua);
	const char *problem = read_wanted(profile, model);

	lua_settop(profile->lua, top);
	if (problem)
		return profile_error(profile, problem);
	find_wanted(profile, model);
	return profile->interfaces.count ||
	       profile_error(profile,
			     arena_printf(profile->arena,
					  "interfaces: the specification has "
					  "none of these, only: %s",
					  names_of(profile->arena, model)));
}

/* A text of the table on top of the stack; NULL if it is none. */
static const char *text_field(const struct profile *profile, const char *key)
{
	sandbox_get(profile->lua, -1, key);
	return pop_text(profile);
}

/* What is wrong with the keys of the output on top of the stack, or NULL. */
static const char *judge_keys(const struct profile *profile)
{
	static const char *const keys[] = {
		"interface", "json", "path", "template", "vectors", NULL,
	};
	const char *bad = NULL;

	if (lua_istable(profile->lua, -1))
		bad = unknown_key(profile, keys);
	return bad ? arena_printf(profile->arena,
				  "'%s' is not a key of an output", bad) :
		     NULL;
}

/* What is wrong with the interface that an output is about, or NULL. */
static const char *judge_interface(const struct profile *profile,
				   const struct profile_output *output)
{
	if (!output->interface || is_wanted(profile, output->interface))
		return NULL;
	return arena_printf(profile->arena,
			    "'%s' is about '%s', which is not listed in "
			    "interfaces",
			    output->path, output->interface);
}

/* What is wrong with the last of @outputs, or NULL. */
static const char *judge_output(const struct profile *profile,
				const struct list *outputs)
{
	const struct profile_output *entries = outputs->items;
	const struct profile_output *last = &entries[outputs->count - 1];
	struct arena *arena = profile->arena;

	if (!last->path || !last->template == !last->json)
		return "an output has a path and a template or json";
	if (!output_path_ok(last->path))
		return arena_printf(arena, "'%s' is no path inside a folder",
				    last->path);
	if (last->json && strcmp(last->json, "vectors") != 0)
		return arena_printf(arena, "json can be \"vectors\", not '%s'",
				    last->json);
	if (last->template &&
	    !profile->load(profile->context, last->template, last->source))
		return arena_printf(arena, "there is no template '%s'",
				    last->template);
	for (size_t i = 0; i + 1 < outputs->count; i++)
		if (strcmp(entries[i].path, last->path) == 0)
			return arena_printf(arena, "two outputs are '%s'",
					    last->path);
	return judge_interface(profile, last);
}

/* The output of the profile that is on top of the stack. */
static void read_output(const struct profile *profile,
			struct profile_output *output)
{
	lua_State *lua = profile->lua;

	output->source = arena_alloc(profile->arena, sizeof(*output->source));
	if (!lua_istable(lua, -1))
		return;
	output->path = text_field(profile, "path");
	output->template = text_field(profile, "template");
	output->json = text_field(profile, "json");
	if (sandbox_get(lua, -1, "interface") == LUA_TNIL) {
		lua_pop(lua, 1);
	} else {
		output->interface = pop_text(profile);
		if (!output->interface)
			output->interface = "(not a text)";
	}
	sandbox_get(lua, -1, "vectors");
	output->vectors = lua_toboolean(lua, -1);
	lua_pop(lua, 1);
}

/* Reads profile.outputs; what is wrong with it, or NULL. */
static const char *read_outputs(const struct profile *profile,
				struct list *outputs)
{
	lua_State *lua = profile->lua;
	const char *problem = NULL;

	if (sandbox_get(lua, PROFILE_INDEX, "outputs") != LUA_TTABLE)
		return "outputs must be a list";
	for (lua_Integer i = 1; lua_rawgeti(lua, -1, i) != LUA_TNIL; i++) {
		problem = judge_keys(profile);
		if (problem)
			return problem;
		read_output(profile, list_add(profile->arena, outputs,
					      sizeof(struct profile_output)));
		problem = judge_output(profile, outputs);
		if (problem)
			return problem;
		lua_pop(lua, 1);
	}
	return outputs->count ? NULL : "outputs must be a list";
}

static bool is_found(const struct profile *profile, const char *name)
{
	const struct interface *const *found = profile->interfaces.items;

	for (size_t i = 0; i < profile->interfaces.count; i++)
		if (strcmp(found[i]->item.name.text, name) == 0)
			return true;
	return false;
}

bool profile_list_outputs(const struct profile *profile, struct list *outputs)
{
	int top = lua_gettop(profile->lua);
	const char *problem = read_outputs(profile, outputs);
	struct profile_output *items = outputs->items;
	size_t kept = 0;

	lua_settop(profile->lua, top);
	for (size_t i = 0; !problem && i < outputs->count; i++)
		if (!items[i].interface ||
		    is_found(profile, items[i].interface))
			items[kept++] = items[i];
	outputs->count = kept;
	return !problem || profile_error(profile, problem);
}
