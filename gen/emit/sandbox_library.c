/* SPDX-License-Identifier: BSD-3-Clause */
#include "emit/sandbox_library.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "emit/sandbox.h"
#include "view/sink_lua.h"

/* The part of Lua's own functions that is offered as it is. */
static const char *const base_names[] = { "assert", "error",	"ipairs",
					  "select", "tonumber", "type",
					  NULL };
static const char *const math_names[] = { "max",	"maxinteger", "min",
					  "mininteger", "tointeger",  "ult",
					  NULL };
static const char *const string_names[] = { "byte", "char",    "len",	"lower",
					    "sub",  "reverse", "upper", NULL };

/* Functions that move table items without executing instructions. */
static const struct charged {
	const char *name;
	int arguments; /* with fewer, one item is touched */
} charged[] = {
	{ "concat", 1 },
	{ "insert", 3 },
	{ "remove", 2 },
	{ "unpack", 1 },
};

/* What moving one item takes, in bytes copied in the same time. */
#define ITEM_BYTES 32u

/* What Lua's function does, once its arguments are found harmless. */
static int call_original(lua_State *lua)
{
	return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

static int charged_call(lua_State *lua)
{
	if (lua_gettop(lua) >= lua_tointeger(lua, lua_upvalueindex(2)))
		sandbox_charge(lua, lua_rawlen(lua, 1) * ITEM_BYTES);
	return call_original(lua);
}

/* Lua's own goes round without end for no text. */
static int string_rep(lua_State *lua)
{
	size_t length, separator;

	luaL_checklstring(lua, 1, &length);
	luaL_optlstring(lua, 3, "", &separator);
	if (luaL_checkinteger(lua, 2) > 0 && length + separator > 0)
		return call_original(lua);
	lua_pushliteral(lua, "");
	return 1;
}

/* Tables and functions would show an address, floats a rounded number. */
static void check_text(lua_State *lua, int argument)
{
	switch (lua_type(lua, argument)) {
	case LUA_TNIL:
	case LUA_TBOOLEAN:
	case LUA_TSTRING:
		return;
	case LUA_TNUMBER:
		luaL_argcheck(lua, lua_isinteger(lua, argument), argument,
			      "a float has no exact text");
		return;
	default:
		luaL_argerror(lua, argument,
			      lua_pushfstring(lua, "a %s has no text",
					      luaL_typename(lua, argument)));
	}
}

static int to_string(lua_State *lua)
{
	luaL_checkany(lua, 1);
	check_text(lua, 1);
	luaL_tolstring(lua, 1, NULL);
	return 1;
}

/* Looks at the conversions only; Lua's own function checks the rest. */
static int string_format(lua_State *lua)
{
	size_t length;
	const char *at = luaL_checklstring(lua, 1, &length);
	const char *end = at + length;
	int argument = 1;

	while ((at = memchr(at, '%', (size_t)(end - at)))) {
		at++;
		at += strspn(at, "-+ #.0123456789");
		if (!*at || !strchr("%cdiosxX", *at))
			return luaL_error(lua, "format: '%%%s' is not offered",
					  lua_pushlstring(lua, at, at < end));
		if (*at != '%')
			luaL_checkany(lua, ++argument);
		if (*at == 's')
			check_text(lua, argument);
		at++;
	}
	return call_original(lua);
}

/* Integers ascending, then strings by their bytes. */
struct key {
	const char *text; /* NULL: an integer */
	size_t length;
	lua_Integer number;
};

static int compare_keys(const void *left, const void *right)
{
	const struct key *a = left, *b = right;
	int order;

	if (!a->text || !b->text) {
		if (a->text || b->text)
			return a->text ? 1 : -1;
		return a->number < b->number ? -1 : a->number > b->number;
	}
	order = memcmp(a->text, b->text,
		       a->length < b->length ? a->length : b->length);
	if (order)
		return order;
	return a->length < b->length ? -1 : a->length > b->length;
}

static size_t count_keys(lua_State *lua, int table)
{
	size_t count = 0;

	lua_pushnil(lua);
	while (lua_next(lua, table)) {
		lua_pop(lua, 1);
		count++;
	}
	return count;
}

/* Reads the key at the stack top; the table keeps its text alive. */
static struct key read_key(lua_State *lua)
{
	struct key key = { 0 };

	if (lua_type(lua, -1) == LUA_TSTRING)
		key.text = lua_tolstring(lua, -1, &key.length);
	else if (lua_isinteger(lua, -1))
		key.number = lua_tointeger(lua, -1);
	else
		luaL_error(lua, "pairs: a key is a %s, which has no order",
			   lua_type(lua, -1) == LUA_TNUMBER ?
				   "float" :
				   luaL_typename(lua, -1));
	return key;
}

/* Pushes a list of the keys of @table in their order. */
static void push_sorted_keys(lua_State *lua, int table)
{
	size_t i = 0, count = count_keys(lua, table);
	struct key *keys = lua_newuserdatauv(lua, count * sizeof(*keys), 0);

	lua_pushnil(lua);
	while (lua_next(lua, table)) {
		lua_pop(lua, 1);
		keys[i++] = read_key(lua);
	}
	qsort(keys, count, sizeof(*keys), compare_keys);
	lua_createtable(lua, (int)count, 0);
	for (i = 0; i < count; i++) {
		if (keys[i].text)
			lua_pushlstring(lua, keys[i].text, keys[i].length);
		else
			lua_pushinteger(lua, keys[i].number);
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
	lua_remove(lua, -2);
}

/* Upvalues: the table, the list of its keys, how many were visited. */
static int next_pair(lua_State *lua)
{
	const int table = lua_upvalueindex(1), keys = lua_upvalueindex(2);
	lua_Integer i = lua_tointeger(lua, lua_upvalueindex(3));

	lua_settop(lua, 0);
	while (lua_rawgeti(lua, keys, ++i) != LUA_TNIL) {
		lua_pushvalue(lua, 1);
		/* Keys that were removed on the way are passed over. */
		if (lua_rawget(lua, table) != LUA_TNIL) {
			lua_pushinteger(lua, i);
			lua_replace(lua, lua_upvalueindex(3));
			return 2;
		}
		lua_settop(lua, 0);
	}
	return 1;
}

static int sorted_pairs(lua_State *lua)
{
	luaL_checktype(lua, 1, LUA_TTABLE);
	lua_settop(lua, 1);
	sink_lua_fill(lua, 1);
	push_sorted_keys(lua, 1);
	lua_pushinteger(lua, 0);
	lua_pushcclosure(lua, next_pair, 3);
	return 1;
}

/* The stack while a table is sorted. */
enum { SORT_TABLE = 1, SORT_LESS = 2, SORT_FROM = 3, SORT_TO = 4 };

static bool goes_before(lua_State *lua, lua_Integer a, lua_Integer b)
{
	bool less;

	if (lua_isnil(lua, SORT_LESS)) {
		lua_rawgeti(lua, SORT_FROM, a);
		lua_rawgeti(lua, SORT_FROM, b);
		less = lua_compare(lua, -2, -1, LUA_OPLT);
		lua_pop(lua, 2);
		return less;
	}
	lua_pushvalue(lua, SORT_LESS);
	lua_rawgeti(lua, SORT_FROM, a);
	lua_rawgeti(lua, SORT_FROM, b);
	lua_call(lua, 2, 1);
	less = lua_toboolean(lua, -1);
	lua_pop(lua, 1);
	return less;
}

/* Merges items [left, middle) and [middle, end), each in order already. */
static void merge_runs(lua_State *lua, lua_Integer left, lua_Integer middle,
		       lua_Integer end)
{
	lua_Integer right = middle;

	for (lua_Integer to = left; left < middle || right < end; to++) {
		bool take_right =
			left == middle ||
			(right < end && goes_before(lua, right, left));

		lua_rawgeti(lua, SORT_FROM, take_right ? right++ : left++);
		lua_rawseti(lua, SORT_TO, to);
	}
}

static void copy_items(lua_State *lua, int from, int to, lua_Integer count)
{
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, from, i);
		lua_rawseti(lua, to, i);
	}
}

static lua_Integer least(lua_Integer a, lua_Integer b)
{
	return a < b ? a : b;
}

/*
 * table.sort, stable: Lua's own takes its pivots from the clock, which shows in
 * the order of items that compare as equal.
 */
static int table_sort(lua_State *lua)
{
	lua_Integer count;

	luaL_checktype(lua, 1, LUA_TTABLE);
	if (!lua_isnoneornil(lua, 2))
		luaL_checktype(lua, 2, LUA_TFUNCTION);
	lua_settop(lua, 2);
	count = (lua_Integer)lua_rawlen(lua, SORT_TABLE);
	lua_createtable(lua, (int)count, 0);
	lua_createtable(lua, (int)count, 0);
	copy_items(lua, SORT_TABLE, SORT_FROM, count);
	for (lua_Integer width = 1; width < count; width *= 2) {
		sandbox_charge(lua, (size_t)count * ITEM_BYTES);
		for (lua_Integer i = 1; i <= count; i += 2 * width)
			merge_runs(lua, i, least(i + width, count + 1),
				   least(i + 2 * width, count + 1));
		lua_pushvalue(lua, SORT_FROM);
		lua_copy(lua, SORT_TO, SORT_FROM);
		lua_replace(lua, SORT_TO);
	}
	copy_items(lua, SORT_FROM, SORT_TABLE, count);
	return 0;
}

static const char *key_text(lua_State *lua, int key)
{
	return lua_type(lua, key) == LUA_TSTRING ? lua_tostring(lua, key) :
						   luaL_typename(lua, key);
}

/* Upvalues of this and the next: the message's form, then the values. */
static int look_up(lua_State *lua)
{
	lua_settop(lua, 2);
	lua_pushvalue(lua, 2);
	if (lua_rawget(lua, lua_upvalueindex(2)) != LUA_TNIL)
		return 1;
	return luaL_error(lua, lua_tostring(lua, lua_upvalueindex(1)),
			  key_text(lua, 2));
}

static int refuse_write(lua_State *lua)
{
	return luaL_error(lua, lua_tostring(lua, lua_upvalueindex(1)),
			  key_text(lua, 2));
}

/* Pushes a view of the table at the stack top that nobody can write to. */
static void push_locked(lua_State *lua, const char *missing,
			const char *written)
{
	lua_newtable(lua);
	lua_createtable(lua, 0, 2);
	lua_pushstring(lua, missing);
	lua_pushvalue(lua, -4);
	lua_pushcclosure(lua, look_up, 2);
	lua_setfield(lua, -2, "__index");
	lua_pushstring(lua, written);
	lua_pushcclosure(lua, refuse_write, 1);
	lua_setfield(lua, -2, "__newindex");
	lua_setmetatable(lua, -2);
}

static void copy_fields(lua_State *lua, int from, const char *const *names)
{
	for (; *names; names++) {
		lua_getfield(lua, from, *names);
		lua_setfield(lua, -2, *names);
	}
}

/* Adds a C function of ours that goes on to Lua's own of the same name. */
static void add_guarded(lua_State *lua, int original, const char *name,
			lua_CFunction guard)
{
	lua_getfield(lua, original, name);
	lua_pushcclosure(lua, guard, 1);
	lua_setfield(lua, -2, name);
}

/* Pushes what Lua's own library offers; it is dropped once we took our part. */
static int push_original(lua_State *lua, lua_CFunction opener)
{
	lua_pushcfunction(lua, opener);
	lua_call(lua, 0, 1);
	return lua_gettop(lua);
}

static void make_string(lua_State *lua)
{
	int original = push_original(lua, luaopen_string);

	lua_newtable(lua);
	copy_fields(lua, original, string_names);
	add_guarded(lua, original, "format", string_format);
	add_guarded(lua, original, "rep", string_rep);
	push_locked(lua, "'string' offers no '%s'", "'string' is read-only");

	/* In place of Lua's metatable, which also does sums with strings. */
	lua_pushliteral(lua, "");
	lua_createtable(lua, 0, 1);
	lua_pushvalue(lua, -3);
	lua_setfield(lua, -2, "__index");
	lua_setmetatable(lua, -2);
	lua_pop(lua, 1);
}

static void make_table(lua_State *lua)
{
	int original = push_original(lua, luaopen_table);
	size_t i;

	lua_newtable(lua);
	for (i = 0; i < sizeof(charged) / sizeof(charged[0]); i++) {
		lua_getfield(lua, original, charged[i].name);
		lua_pushinteger(lua, charged[i].arguments);
		lua_pushcclosure(lua, charged_call, 2);
		lua_setfield(lua, -2, charged[i].name);
	}
	lua_pushcfunction(lua, table_sort);
	lua_setfield(lua, -2, "sort");
	push_locked(lua, "'table' offers no '%s'", "'table' is read-only");
}

static void make_math(lua_State *lua)
{
	int original = push_original(lua, luaopen_math);

	lua_newtable(lua);
	copy_fields(lua, original, math_names);
	push_locked(lua, "'math' offers no '%s'", "'math' is read-only");
}

/* Moves the stack top into a field and drops what lies above the table. */
static void set_library(lua_State *lua, int globals, const char *name)
{
	lua_setfield(lua, globals, name);
	lua_settop(lua, globals);
}

void library_open(lua_State *lua)
{
	int original = push_original(lua, luaopen_base);
	int globals;

	lua_newtable(lua);
	globals = lua_gettop(lua);
	copy_fields(lua, original, base_names);
	lua_pushcfunction(lua, sorted_pairs);
	lua_setfield(lua, -2, "pairs");
	lua_pushcfunction(lua, to_string);
	lua_setfield(lua, -2, "tostring");
	library_add_text(lua);
	make_string(lua);
	set_library(lua, globals, "string");
	make_table(lua);
	set_library(lua, globals, "table");
	make_math(lua);
	set_library(lua, globals, "math");

	push_locked(lua, "undefined global '%s'",
		    "assignment to global '%s' (write 'local')");
	lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
	lua_remove(lua, original);
}
