/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/sink_lua.h"

#include <lauxlib.h>

/* Moves the value on top into the table below it. */
static void add(lua_State *lua, const char *key)
{
	if (key)
		lua_setfield(lua, -2, key);
	else
		lua_rawseti(lua, -2, (lua_Integer)lua_rawlen(lua, -2) + 1);
}

/* What most maps have: a table that grows is hashed again. */
#define MAP_KEYS 8

/* The open tables stand on the stack; each is in its parent already. */
static void open_table(struct sink *sink, const char *key, int keys)
{
	struct sink_lua *target = (struct sink_lua *)sink;
	lua_State *lua = target->lua;

	luaL_checkstack(lua, 4, "the model nests too deeply");
	lua_createtable(lua, 0, keys);
	if (!target->depth++)
		return;
	lua_pushvalue(lua, -2);
	lua_pushvalue(lua, -2);
	add(lua, key); /* parent, table, parent */
	lua_pop(lua, 1);
}

static void open_map(struct sink *sink, const char *key)
{
	open_table(sink, key, MAP_KEYS);
}

static void open_list(struct sink *sink, const char *key)
{
	open_table(sink, key, 0);
}

static void close_table(struct sink *sink)
{
	struct sink_lua *target = (struct sink_lua *)sink;

	if (--target->depth)
		lua_pop(target->lua, 1);
}

/* Its address is a key that no chunk can make, and the metatable's too. */
static const char later_key;

void sink_lua_fill(lua_State *lua, int index)
{
	lua_pushvalue(lua, index);
	if (lua_rawgetp(lua, -1, &later_key) != LUA_TNIL) {
		const struct sink_later *later = lua_touserdata(lua, -1);
		struct sink_lua sink;

		lua_pushnil(lua);
		lua_rawsetp(lua, -3, &later_key);
		lua_pushnil(lua);
		lua_setmetatable(lua, -3);
		lua_pop(lua, 1);
		sink_lua_init(&sink, lua);
		sink.depth = 1;
		later->write(&sink.sink, later);
	} else {
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}

/* The metamethods: from now on it is a table like any other. */
static int index_later(lua_State *lua)
{
	sink_lua_fill(lua, 1);
	lua_gettable(lua, 1);
	return 1;
}

static int assign_later(lua_State *lua)
{
	sink_lua_fill(lua, 1);
	lua_settable(lua, 1);
	return 0;
}

static int measure_later(lua_State *lua)
{
	sink_lua_fill(lua, 1);
	lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, 1));
	return 1;
}

static void push_metatable(lua_State *lua)
{
	static const luaL_Reg metamethods[] = {
		{ "__index", index_later },
		{ "__newindex", assign_later },
		{ "__len", measure_later },
		{ NULL, NULL },
	};

	if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &later_key) == LUA_TTABLE)
		return;
	lua_pop(lua, 1);
	luaL_newlib(lua, metamethods);
	lua_pushvalue(lua, -1);
	lua_rawsetp(lua, LUA_REGISTRYINDEX, &later_key);
}

static void put_map(struct sink *sink, const char *key,
		    const struct sink_later *later)
{
	lua_State *lua = ((struct sink_lua *)sink)->lua;

	luaL_checkstack(lua, 4, "the model nests too deeply");
	lua_createtable(lua, 0, 1);
	lua_pushlightuserdata(lua, (void *)later);
	lua_rawsetp(lua, -2, &later_key);
	push_metatable(lua);
	lua_setmetatable(lua, -2);
	add(lua, key);
}

static void put_text(struct sink *sink, const char *key, const char *text)
{
	lua_State *lua = ((struct sink_lua *)sink)->lua;

	lua_pushstring(lua, text);
	add(lua, key);
}

static void put_number(struct sink *sink, const char *key, uint64_t value,
		       bool negative)
{
	lua_State *lua = ((struct sink_lua *)sink)->lua;

	(void)negative;
	lua_pushinteger(lua, (lua_Integer)value);
	add(lua, key);
}

static void put_boolean(struct sink *sink, const char *key, bool value)
{
	lua_State *lua = ((struct sink_lua *)sink)->lua;

	lua_pushboolean(lua, value);
	add(lua, key);
}

void sink_lua_init(struct sink_lua *sink, lua_State *lua)
{
	*sink = (struct sink_lua){
		.sink = { open_map, open_list, close_table, put_map, put_text,
			  put_number, put_boolean, true },
		.lua = lua,
	};
}
