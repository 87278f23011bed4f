/* SPDX-License-Identifier: BSD-3-Clause */
/* What chunks may call. Internal to the sandbox. */
#ifndef RMIGEN_SANDBOX_LIBRARY_H
#define RMIGEN_SANDBOX_LIBRARY_H

#include <lua.h>

/*
 * Makes the locked globals: the harmless part of Lua's own libraries and the
 * text functions. Leaves the table that holds their values on the stack; what
 * is put into it becomes a global.
 */
void library_open(lua_State *lua);

/* Adds the text functions to the table at the stack top. */
void library_add_text(lua_State *lua);

#endif
