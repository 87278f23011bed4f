/* SPDX-License-Identifier: BSD-3-Clause */
/* Lua without the machine: text and tables, within budgets. */
#ifndef RMIGEN_SANDBOX_H
#define RMIGEN_SANDBOX_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/diagnostic.h"
#include "base/source.h"

struct sandbox;

/*
 * Finds the Lua file @path below the templates folder and fills @source. Its
 * name and text must outlive the sandbox and the diagnostics.
 */
typedef bool sandbox_load_fn(void *context, const char *path,
			     struct source *source);

struct sandbox *sandbox_new(sandbox_load_fn *load, void *context);
void sandbox_free(struct sandbox *sandbox);

/* For pushing arguments and reading results; use no other way to call. */
lua_State *sandbox_lua(struct sandbox *sandbox);

/*
 * Pushes a field of a table and returns its type, as lua_getfield does, but
 * runs nothing: an error outside of a call would end the program.
 */
int sandbox_get(lua_State *lua, int table, const char *key);

/* Pops a value and gives it to the chunks as a global; nil takes it away. */
void sandbox_set_global(struct sandbox *sandbox, const char *name);

/* Runs the text of @source and leaves its one result on the Lua stack. */
bool sandbox_run(struct sandbox *sandbox, const struct source *source,
		 struct diagnostics *diagnostics);

/*
 * Calls a function on the Lua stack, as lua_call does, within the budgets. An
 * error becomes a diagnostic and leaves nothing on the stack.
 */
bool sandbox_call(struct sandbox *sandbox, int arguments, int results,
		  struct diagnostics *diagnostics);

/*
 * Compiles @code and pushes it as a function. Its errors are reported as those
 * of @source, which has the same lines.
 */
bool sandbox_load(struct sandbox *sandbox, const struct source *source,
		  const char *code, size_t length,
		  struct diagnostics *diagnostics);

/*
 * The rest is for C functions that chunks call.
 */

/* Raises an error at a place that is known better than the running line. */
int sandbox_fail(lua_State *lua, struct position at, const char *format, ...);

/*
 * Counts @bytes that a C function goes through against the budget, and raises
 * an error once it is used up.
 */
void sandbox_charge(lua_State *lua, size_t bytes);

#endif
