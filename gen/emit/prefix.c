/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/prefix.h"

#include <string.h>

#include "base/letters.h"
#include "emit/named.h"
#include "emit/names.h"

#define LOWER "abcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"

bool prefix_ok(const char *prefix)
{
	size_t length = strlen(prefix);

	return length > 1 && strchr(LOWER, *prefix) &&
	       strspn(prefix, LOWER DIGITS "_") == length &&
	       prefix[length - 1] == '_';
}

/* The prefix as it stands before @name. */
static const char *prefix_for(struct arena *arena, const char *prefix,
			      const char *name)
{
	char *text = arena_copy(arena, prefix, strlen(prefix));

	if (!strpbrk(name, LOWER))
		for (char *c = text; *c; c++)
			if (strchr(LOWER, *c))
				*c = (char)(*c - 'a' + 'A');
	return text;
}

const char *prefix_name(struct arena *arena, const char *prefix,
			const char *name)
{
	return arena_printf(arena, "%s%s", prefix_for(arena, prefix, name),
			    name);
}

static bool starts_with_one(const char *name, const struct list *words)
{
	const char *const *items = words->items;

	for (size_t i = 0; i < words->count; i++)
		if (strncmp(name, items[i], strlen(items[i])) == 0)
			return true;
	return false;
}

/* How much of @text is before the next identifier, or the end. */
static size_t between(const char *text)
{
	static const char include[] = "#include";
	size_t length = 0;

	if (strncmp(text, include, strlen(include)) == 0)
		return strcspn(text, "\n");
	while (text[length] && text[length] != '#' &&
	       !letters_word(text + length))
		length++;
	return text[length] == '#' && !length ? 1 : length;
}

void prefix_text(struct arena *arena, const char *prefix,
		 const struct list *words, struct buffer *text)
{
	struct buffer made = { 0 };
	const char *at = text->length ? text->data : "";

	while (*at) {
		size_t name = letters_word(at);
		size_t length = name + between(at + name);

		if (name && starts_with_one(at, words))
			buffer_puts(&made,
				    prefix_for(arena, prefix,
					       arena_copy(arena, at, name)));
		buffer_add(&made, at, length);
		at += length;
	}
	buffer_free(text);
	*text = made;
}

/* The item's table, which is on top, gets names that have the prefix. */
static void prefix_item(const struct naming *naming)
{
	lua_State *lua = sandbox_lua(naming->sandbox);

	if (sandbox_get(lua, -1, "names") != LUA_TTABLE) {
		lua_pop(lua, 1);
		return;
	}
	/* The profile may use one table for several items. */
	lua_newtable(lua);
	for (lua_pushnil(lua); lua_next(lua, -3); lua_pop(lua, 1)) {
		const char *key = lua_tostring(lua, -2);
		const char *name = lua_tostring(lua, -1);

		if (names_are_global(key))
			name = prefix_name(naming->arena, naming->prefix, name);
		lua_pushstring(lua, name);
		lua_setfield(lua, -4, key);
	}
	lua_setfield(lua, -3, "names");
	lua_pop(lua, 1);
}

void prefix_items(const struct naming *naming)
{
	const struct named *items = naming->items.items;
	lua_State *lua = sandbox_lua(naming->sandbox);

	for (size_t i = 0; i < naming->items.count; i++) {
		lua_rawgeti(lua, naming->tables, (lua_Integer)i + 1);
		if (items[i].same)
			names_copy(naming, &items[i]);
		else
			prefix_item(naming);
		lua_pop(lua, 1);
	}
}
