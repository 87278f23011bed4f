/* SPDX-License-Identifier: BSD-3-Clause */
/* A sink that builds Lua tables; numbers become integers. */
#ifndef RMIGEN_SINK_LUA_H
#define RMIGEN_SINK_LUA_H

#include <lua.h>

#include "view/sink.h"

struct sink_lua {
	struct sink sink;
	lua_State *lua;
	unsigned int depth;
};

/*
 * The finished map is left on the stack of @lua. Maps that are put off fill
 * themselves when they are indexed, assigned to, or asked for their length:
 * Lua cannot tell.
 */
void sink_lua_init(struct sink_lua *sink, lua_State *lua);

/*
 * Fills the table at @index if that was put off. For who uses what is no
 * ordinary access, and so would see nothing in it.
 */
void sink_lua_fill(lua_State *lua, int index);

#endif
