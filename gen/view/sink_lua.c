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

/* The open tables stand on the stack; each is in its parent already. */
static void open_table(struct sink *sink, const char *key)
{
	struct sink_lua *target = (struct sink_lua *)sink;
	lua_State *lua = target->lua;

	luaL_checkstack(lua, 4, "the model nests too deeply");
	lua_newtable(lua);
	if (!target->depth++)
		return;
	lua_pushvalue(lua, -2);
	lua_pushvalue(lua, -2);
	add(lua, key); /* parent, table, parent */
	lua_pop(lua, 1);
}

static void close_table(struct sink *sink)
{
	struct sink_lua *target = (struct sink_lua *)sink;

	if (--target->depth)
		lua_pop(target->lua, 1);
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
		.sink = { open_table, open_table, close_table, put_text,
			  put_number, put_boolean, true },
		.lua = lua,
	};
}
