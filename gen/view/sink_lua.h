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

/* The finished map is left on the stack of @lua. */
void sink_lua_init(struct sink_lua *sink, lua_State *lua);

#endif
