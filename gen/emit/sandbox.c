/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/sandbox.h"

#include <inttypes.h>
#include <lauxlib.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "emit/sandbox_library.h"

/* How often the budget is looked at: one instruction can copy 100 MiB. */
#define COUNT_INTERVAL 100

/* C code that moves this many bytes takes as long as one instruction or so. */
#define BYTES_PER_INSTRUCTION 8u

/*
 * Chunks are named by this byte and their number among the sources. Lua cuts
 * long names short in its messages, and this cannot be mistaken for text.
 */
#define CHUNK_MARK "\1"

/* How far up the stack a caller is looked for; endless recursion is deep. */
#define CALLER_LEVELS 64

static const char globals_key[] = "globals";

struct sandbox {
	lua_State *lua;
	sandbox_load_fn *load;
	void *context;
	struct arena arena;
	struct list sources; /* of const struct source *, as chunks name them */
	unsigned int depth;  /* of the host's calls; 0 outside of Lua */
	lua_Integer calls;   /* that the host made, ever */

	size_t bytes;	       /* in use */
	uint64_t moved;	       /* bytes, since the host's call */
	uint64_t instructions; /* since the host's call */

	/* Of the last error. */
	struct position failed_at;
	struct position called_from; /* if that is another file */
	bool denied;		     /* memory, and where */
	struct position denied_at;
};

static struct sandbox *owner(lua_State *lua)
{
	return *(struct sandbox **)lua_getextraspace(lua);
}

static const struct source *numbered_source(const struct sandbox *sandbox,
					    unsigned long number)
{
	const struct source **sources = sandbox->sources.items;

	return number < sandbox->sources.count ? sources[number] : NULL;
}

/* Where a function on the stack is; no source if it is not Lua. */
static struct position frame_place(lua_State *lua, lua_Debug *frame)
{
	struct position place = { 0 };

	lua_getinfo(lua, "Sl", frame);
	if (strncmp(frame->source, "=" CHUNK_MARK, 2) != 0)
		return place;
	place.source = numbered_source(owner(lua),
				       strtoul(frame->source + 2, NULL, 10));
	place.line = frame->currentline > 0 ? (unsigned)frame->currentline : 0;
	place.column = 1;
	return place;
}

/* The innermost Lua function of another source than @except. */
static struct position innermost_place(lua_State *lua,
				       const struct source *except)
{
	lua_Debug frame;

	for (int i = 0; i < CALLER_LEVELS && lua_getstack(lua, i, &frame);
	     i++) {
		struct position place = frame_place(lua, &frame);

		if (place.source && place.source != except)
			return place;
	}
	return (struct position){ 0 };
}

/* Splits the "chunk:line: " off a message; without it leaves @place as is. */
static const char *split_place(const struct sandbox *sandbox,
			       const char *message, struct position *place)
{
	const struct source *source;
	unsigned long line;
	char *end;

	if (strncmp(message, CHUNK_MARK, 1) != 0)
		return message;
	source = numbered_source(sandbox, strtoul(message + 1, &end, 10));
	if (!source || *end != ':')
		return message;
	line = strtoul(end + 1, &end, 10);
	if (strncmp(end, ": ", 2) != 0)
		return message;
	*place = (struct position){ source, (unsigned int)line, 1 };
	return end + 2;
}

/*
 * Lua's memory. The host's own data is not refused: the limit is there for
 * chunks, and outside of a protected call an error would end the program.
 */
static bool grant(struct sandbox *sandbox, size_t more)
{
	if (!sandbox->depth)
		return true;
	if (sandbox->bytes <= LIMIT_LUA_BYTES &&
	    more <= LIMIT_LUA_BYTES - sandbox->bytes)
		return true;
	/* Lua calls no message handler when memory is refused. */
	sandbox->denied = true;
	sandbox->denied_at = innermost_place(sandbox->lua, NULL);
	return false;
}

static void *allocate(void *context, void *old, size_t old_size, size_t size)
{
	struct sandbox *sandbox = context;
	size_t had = old ? old_size : 0;
	void *memory;

	if (!size) {
		free(old);
		sandbox->bytes -= had;
		return NULL;
	}
	if (size > had && !grant(sandbox, size - had))
		return NULL;
	memory = realloc(old, size);
	if (!memory)
		return NULL;
	sandbox->bytes = sandbox->bytes - had + size;
	if (size > had)
		sandbox->moved += size;
	return memory;
}

static void check_budget(lua_State *lua)
{
	const struct sandbox *sandbox = owner(lua);

	if (sandbox->instructions + sandbox->moved / BYTES_PER_INSTRUCTION <=
	    LIMIT_LUA_INSTRUCTIONS)
		return;
	lua_pushfstring(lua, "the template used more than %d instructions",
			(int)LIMIT_LUA_INSTRUCTIONS);
	lua_error(lua);
}

static void count_instructions(lua_State *lua, lua_Debug *event)
{
	(void)event;
	owner(lua)->instructions += COUNT_INTERVAL;
	check_budget(lua);
}

static _Noreturn void die(const char *message)
{
	fprintf(stderr, "rmigen: %s\n", message);
	exit(1);
}

/* An error outside of a call: the system refused memory to the host. */
static int panic(lua_State *lua)
{
	die(lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) :
					       "the error is not a string");
}

void sandbox_charge(lua_State *lua, size_t bytes)
{
	owner(lua)->moved += bytes;
	check_budget(lua);
}

int sandbox_fail(lua_State *lua, struct position at, const char *format, ...)
{
	va_list arguments;

	owner(lua)->failed_at = at;
	va_start(arguments, format);
	lua_pushvfstring(lua, format, arguments);
	va_end(arguments);
	return lua_error(lua);
}

/* The message handler: notes where, as long as the stack is there. */
static int locate(lua_State *lua)
{
	struct sandbox *sandbox = owner(lua);

	if (!sandbox->failed_at.source) {
		sandbox->failed_at = innermost_place(lua, NULL);
		if (lua_type(lua, 1) == LUA_TSTRING)
			split_place(sandbox, lua_tostring(lua, 1),
				    &sandbox->failed_at);
	}
	sandbox->called_from = innermost_place(lua, sandbox->failed_at.source);
	return 1;
}

/* Diagnostics outlive the sandbox. */
static struct position keep_place(struct diagnostics *diagnostics,
				  struct position place)
{
	struct source *source;

	if (!place.source)
		return place;
	source = arena_alloc(diagnostics->arena, sizeof(*source));
	*source = *place.source;
	place.source = source;
	return place;
}

/* Turns the error at the stack top into a diagnostic. */
static void report(struct sandbox *sandbox, int status,
		   struct diagnostics *diagnostics)
{
	struct position place = sandbox->failed_at;
	struct diagnostic *error;
	const char *text;

	if (lua_type(sandbox->lua, -1) != LUA_TSTRING) {
		text = "the error is not a string";
	} else if (status == LUA_ERRMEM && sandbox->denied) {
		if (sandbox->denied_at.source)
			place = sandbox->denied_at;
		text = arena_printf(
			diagnostics->arena,
			"the template used more than %u MiB of memory",
			LIMIT_LUA_BYTES >> 20);
	} else {
		struct position stated = place;

		text = split_place(sandbox, lua_tostring(sandbox->lua, -1),
				   &stated);
		if (!place.line)
			place = stated;
	}
	error = diagnostic_error(diagnostics, keep_place(diagnostics, place),
				 NULL, "%s", text);
	if (sandbox->called_from.source)
		diagnostic_note(diagnostics, error,
				keep_place(diagnostics, sandbox->called_from),
				"called from here");
	lua_pop(sandbox->lua, 1);
}

static void enter(struct sandbox *sandbox)
{
	sandbox->failed_at = (struct position){ 0 };
	sandbox->called_from = (struct position){ 0 };
	sandbox->denied = false;
	sandbox->denied_at = (struct position){ 0 };
	if (sandbox->depth++)
		return;
	sandbox->calls++;
	sandbox->moved = 0;
	sandbox->instructions = 0;
}

bool sandbox_call(struct sandbox *sandbox, int arguments, int results,
		  struct diagnostics *diagnostics)
{
	lua_State *lua = sandbox->lua;
	int function = lua_gettop(lua) - arguments;
	int status;

	lua_pushcfunction(lua, locate);
	lua_insert(lua, function);
	enter(sandbox);
	status = lua_pcall(lua, arguments, results, function);
	sandbox->depth--;
	if (status != LUA_OK)
		report(sandbox, status, diagnostics);
	lua_remove(lua, function);
	return status == LUA_OK;
}

/* Pushes a function or a message; returns Lua's status. */
static int compile(struct sandbox *sandbox, const struct source *source,
		   const char *code, size_t length)
{
	const struct source **entry;
	char name[32];

	entry = list_add(&sandbox->arena, &sandbox->sources,
			 sizeof(const struct source *));
	*entry = source;
	snprintf(name, sizeof(name), "=" CHUNK_MARK "%zu",
		 sandbox->sources.count - 1);
	/* Text only: bytecode can break out of any sandbox. */
	return luaL_loadbufferx(sandbox->lua, code, length, name, "t");
}

bool sandbox_load(struct sandbox *sandbox, const struct source *source,
		  const char *code, size_t length,
		  struct diagnostics *diagnostics)
{
	int status;

	enter(sandbox);
	sandbox->failed_at.source = source;
	status = compile(sandbox, source, code, length);
	sandbox->depth--;
	if (status != LUA_OK)
		report(sandbox, status, diagnostics);
	return status == LUA_OK;
}

bool sandbox_run(struct sandbox *sandbox, const struct source *source,
		 struct diagnostics *diagnostics)
{
	return sandbox_load(sandbox, source, source->text, source->length,
			    diagnostics) &&
	       sandbox_call(sandbox, 0, 1, diagnostics);
}

/* Each part is a plain name: one file has one path, below the templates. */
static bool is_path(const char *path)
{
	size_t length = strcspn(path, "/");

	while (length && strncmp(path, ".", length) != 0 &&
	       strncmp(path, "..", length) != 0) {
		if (!path[length])
			return true;
		path += length + 1;
		length = strcspn(path, "/");
	}
	return false;
}

/* Pushes the value of the Lua file @path. */
static void import_file(lua_State *lua, const char *path)
{
	struct sandbox *sandbox = owner(lua);
	struct source *source = arena_alloc(&sandbox->arena, sizeof(*source));

	if (!sandbox->load(sandbox->context, path, source))
		luaL_error(lua, "cannot find '%s'", path);
	if (compile(sandbox, source, source->text, source->length) != LUA_OK)
		lua_error(lua);
	lua_call(lua, 0, 1);
	if (lua_isnil(lua, -1))
		luaL_error(lua, "'%s' returns nothing", path);
}

/*
 * import(path). Upvalues: the values by path; the host's call in which a path
 * was begun, so that a failed import does not look like a cycle later.
 */
static int import(lua_State *lua)
{
	const int values = lua_upvalueindex(1), begun = lua_upvalueindex(2);
	lua_Integer call = owner(lua)->calls;
	size_t length;
	const char *path = luaL_checklstring(lua, 1, &length);

	luaL_argcheck(lua, strlen(path) == length && is_path(path), 1,
		      "not a path below the templates");
	if (lua_getfield(lua, values, path) != LUA_TNIL)
		return 1;
	lua_getfield(lua, begun, path);
	if (lua_tointeger(lua, -1) == call)
		return luaL_error(lua, "import cycle: '%s' is not complete yet",
				  path);
	lua_pushinteger(lua, call);
	lua_setfield(lua, begun, path);
	import_file(lua, path);
	lua_pushvalue(lua, -1);
	lua_setfield(lua, values, path);
	return 1;
}

struct sandbox *sandbox_new(sandbox_load_fn *load, void *context)
{
	struct sandbox *sandbox = calloc(1, sizeof(*sandbox));

	if (!sandbox)
		die("out of memory");
	sandbox->load = load;
	sandbox->context = context;
	sandbox->lua = lua_newstate(allocate, sandbox);
	if (!sandbox->lua)
		die("out of memory");
	lua_atpanic(sandbox->lua, panic);
	*(struct sandbox **)lua_getextraspace(sandbox->lua) = sandbox;
	library_open(sandbox->lua);
	lua_newtable(sandbox->lua);
	lua_newtable(sandbox->lua);
	lua_pushcclosure(sandbox->lua, import, 2);
	lua_setfield(sandbox->lua, -2, "import");
	lua_setfield(sandbox->lua, LUA_REGISTRYINDEX, globals_key);
	lua_sethook(sandbox->lua, count_instructions, LUA_MASKCOUNT,
		    COUNT_INTERVAL);
	return sandbox;
}

void sandbox_free(struct sandbox *sandbox)
{
	if (!sandbox)
		return;
	lua_close(sandbox->lua);
	arena_free(&sandbox->arena);
	free(sandbox);
}

lua_State *sandbox_lua(struct sandbox *sandbox)
{
	return sandbox->lua;
}

int sandbox_get(lua_State *lua, int table, const char *key)
{
	table = lua_absindex(lua, table);
	lua_pushstring(lua, key);
	return lua_rawget(lua, table);
}

void sandbox_set_global(struct sandbox *sandbox, const char *name)
{
	lua_getfield(sandbox->lua, LUA_REGISTRYINDEX, globals_key);
	lua_insert(sandbox->lua, -2);
	lua_setfield(sandbox->lua, -2, name);
	lua_pop(sandbox->lua, 1);
}
