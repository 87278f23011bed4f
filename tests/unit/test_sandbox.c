/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "emit/sandbox.h"

struct fixture {
	struct sandbox *sandbox;
	struct arena arena;
	struct diagnostics diagnostics;
	struct buffer text;
	unsigned int loads;
};

/* The files that can be imported; the name in messages is longer. */
static const struct file {
	const char *path;
	const char *text;
} files[] = {
	{ "one.lua", "return { value = 1 }" },
	{ "deep/two.lua", "local one = import('one.lua')\n"
			  "return { value = one.value + 1 }" },
	{ "cycle.lua", "return import('elcyc.lua')" },
	{ "elcyc.lua", "\nreturn import('cycle.lua')" },
	{ "self.lua", "return import('self.lua')" },
	{ "nothing.lua", "local x = 1" },
	{ "syntax.lua", "local x = 1\nlocal = 2" },
	{ "helper.lua", "return function(x)\n\treturn x.y.z\nend" },
	{ "binary.lua", "\33Lua" },
};

static bool find_file(void *context, const char *path, struct source *source)
{
	struct fixture *fixture = context;

	fixture->loads++;
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		if (strcmp(path, files[i].path) != 0)
			continue;
		source->name =
			arena_printf(&fixture->arena, "templates/%s", path);
		source->text = files[i].text;
		source->length = strlen(files[i].text);
		return true;
	}
	return false;
}

static int set_up(void **state)
{
	static struct fixture fixture;

	fixture = (struct fixture){ 0 };
	fixture.diagnostics.arena = &fixture.arena;
	fixture.sandbox = sandbox_new(find_file, &fixture);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(lua_gettop(sandbox_lua(fixture->sandbox)), 0);
	sandbox_free(fixture->sandbox);
	buffer_free(&fixture->text);
	arena_free(&fixture->arena);
	return 0;
}

static bool run_bytes(struct fixture *fixture, const char *text, size_t length)
{
	struct source *source = arena_alloc(&fixture->arena, sizeof(*source));

	*source = (struct source){ "x.lua", text, length };
	fixture->diagnostics.errors = (struct list){ 0 };
	return sandbox_run(fixture->sandbox, source, &fixture->diagnostics);
}

static void add_place(struct buffer *text, struct position at)
{
	if (at.source)
		buffer_printf(text, "%s:%u: ", at.source->name, at.line);
}

/* The one error, and its notes, as one text. */
static const char *error_text(struct fixture *fixture)
{
	const struct diagnostic *error = fixture->diagnostics.errors.items;
	struct buffer *text = &fixture->text;

	assert_int_equal(fixture->diagnostics.errors.count, 1);
	buffer_free(text);
	add_place(text, error->at);
	buffer_puts(text, error->text);
	for (size_t i = 0; i < error->notes.count; i++) {
		const struct note *note = error->notes.items;

		buffer_puts(text, " / ");
		add_place(text, note[i].at);
		buffer_puts(text, note[i].text);
	}
	return text->data;
}

static void assert_fails(void **state, const char *chunk, const char *expected)
{
	struct fixture *fixture = *state;

	assert_false(run_bytes(fixture, chunk, strlen(chunk)));
	assert_string_equal(error_text(fixture), expected);
}

/* Runs "return ..." and compares the result, which is text or an integer. */
static void assert_gives(void **state, const char *chunk, const char *expected)
{
	struct fixture *fixture = *state;
	lua_State *lua = sandbox_lua(fixture->sandbox);

	if (!run_bytes(fixture, chunk, strlen(chunk)))
		fail_msg("%s", error_text(fixture));
	assert_non_null(lua_tostring(lua, -1));
	assert_string_equal(lua_tostring(lua, -1), expected);
	lua_pop(lua, 1);
}

static void result_is_left_on_the_stack(void **state)
{
	assert_gives(state, "return 'text'", "text");
	assert_gives(state, "local x = 1 return x + 1, 7", "2");
}

static void host_calls_with_arguments_and_globals(void **state)
{
	struct fixture *fixture = *state;
	lua_State *lua = sandbox_lua(fixture->sandbox);
	const char *chunk = "return function(x) return x + given, x end";

	lua_pushinteger(lua, 40);
	sandbox_set_global(fixture->sandbox, "given");
	assert_true(run_bytes(fixture, chunk, strlen(chunk)));
	lua_pushinteger(lua, 2);
	assert_true(
		sandbox_call(fixture->sandbox, 1, 2, &fixture->diagnostics));
	assert_int_equal(lua_tointeger(lua, -1), 2);
	assert_int_equal(lua_tointeger(lua, -2), 42);
	lua_pop(lua, 2);
	lua_pushnil(lua);
	sandbox_set_global(fixture->sandbox, "given");
	assert_fails(state, "return given",
		     "x.lua:1: undefined global 'given'");
}

static void errors_have_the_line(void **state)
{
	assert_fails(state, "local x\n\nreturn x.y",
		     "x.lua:3: attempt to index a nil value (local 'x')");
	assert_fails(state, "\nlocal = 1", "x.lua:2: <name> expected near '='");
	assert_fails(state, "\nerror('of mine')", "x.lua:2: of mine");
	assert_fails(state, "\nerror('1:2: of mine', 0)",
		     "x.lua:2: 1:2: of mine");
	assert_fails(state, "local function f()\nerror('outer', 2)\nend\n\nf()",
		     "x.lua:5: outer");
	assert_fails(state, "\n\nassert(false, '63:32: no bits')",
		     "x.lua:3: 63:32: no bits");
	assert_fails(state, "\nassert(nil)", "x.lua:2: assertion failed!");
	assert_fails(state, "error({})", "x.lua:1: the error is not a string");
	assert_fails(state, "table.sort({ 1, {}, 2 })",
		     "x.lua:1: attempt to compare table with number");
}

static void long_names_are_not_cut(void **state)
{
	struct fixture *fixture = *state;
	char name[201] = { 0 };
	struct source source = { name, "\nerror('x')", 11 };

	memset(name, 'n', 200);
	assert_false(
		sandbox_run(fixture->sandbox, &source, &fixture->diagnostics));
	assert_int_equal(strspn(error_text(fixture), "n"), 200);
	assert_string_equal(error_text(fixture) + 200, ":2: x");
}

static void diagnostics_outlive_the_sandbox(void **state)
{
	struct fixture *fixture = *state;

	assert_fails(state, "import('syntax.lua')",
		     "templates/syntax.lua:2: <name> expected near '=' / "
		     "x.lua:1: called from here");
	sandbox_free(fixture->sandbox);
	assert_non_null(strstr(error_text(fixture), "templates/syntax.lua:2"));
	fixture->sandbox = sandbox_new(find_file, fixture);
}

static void endless_loop_ends(void **state)
{
	assert_fails(state, "local i = 0\nwhile true do i = i + 1 end",
		     "x.lua:2: the template used more than 50000000 "
		     "instructions");
	/* Each call of the host starts afresh. */
	assert_gives(state,
		     "local i = 0 for _ = 1, 1000 do i = i + 1 end "
		     "return i",
		     "1000");
}

static void endless_recursion_ends(void **state)
{
	assert_fails(state,
		     "local function f(x)\nreturn 1 + f(x + 1)\nend\n"
		     "return f(1)",
		     "x.lua:2: stack overflow");
}

static void few_instructions_cannot_move_many_bytes(void **state)
{
	static const char message[] =
		"x.lua:2: the template used more than 50000000 instructions";

	assert_fails(state,
		     "local s = ('x'):rep(5000000)\n"
		     "for i = 1, 10000000 do local t = s .. i end",
		     message);
	assert_fails(state,
		     "local s = ('x'):rep(5000000)\n"
		     "for i = 1, 10000000 do local t = contains(s, 'xy') end",
		     message);
	assert_fails(state,
		     "local t = {} for i = 1, 1000000 do t[i] = i end\n"
		     "for i = 1, 10000000 do table.insert(t, 1, i) end",
		     message);
}

/* Not even one call may: each letter is compared with each acronym. */
static void one_call_of_words_ends(void **state)
{
	assert_fails(state,
		     "local t = {} for i = 1, 200000 do t[i] = 'AB' end\n"
		     "words(('a1'):rep(100000), t)",
		     "x.lua:2: the template used more than 50000000 "
		     "instructions");
}

/* A library has a metatable that answers questions with errors. */
static void fields_are_got_without_running_anything(void **state)
{
	struct fixture *fixture = *state;
	lua_State *lua = sandbox_lua(fixture->sandbox);
	struct source source = { "x.lua", .text = "return string",
				 .length = 13 };

	assert_true(
		sandbox_run(fixture->sandbox, &source, &fixture->diagnostics));
	assert_int_equal(sandbox_get(lua, -1, "nonsense"), LUA_TNIL);
	lua_pop(lua, 2);
}

static void memory_ends(void **state)
{
	static const char message[] =
		"x.lua:2: the template used more than 64 MiB of memory";

	assert_fails(state, "\nreturn ('x'):rep(1e9)", message);
	assert_fails(state, "local s = 'x'\nwhile true do s = s .. s end",
		     message);
	assert_fails(state, "local t = {}\nfor i = 1, 1e9 do t[i] = { i } end",
		     message);
	assert_fails(state, "\nreturn ('x'):rep(math.maxinteger)",
		     "x.lua:2: resulting string too large");
	assert_gives(state, "return (''):rep(math.maxinteger)", "");
	assert_gives(state, "return ('x'):rep(-1)", "");
	assert_gives(state, "return ('x'):rep(3, ',')", "x,x,x");
	assert_gives(state, "return 'still there'", "still there");
}

/* The host's own data may be larger than what is left for chunks. */
static void host_memory_is_not_refused(void **state)
{
	struct fixture *fixture = *state;
	lua_State *lua = sandbox_lua(fixture->sandbox);

	lua_newuserdatauv(lua, (64U << 20) + 1, 0);
	assert_fails(state, "return ('x'):rep(1000)",
		     "x.lua:0: the template used more than 64 MiB of memory");
	lua_pop(lua, 1);
	lua_gc(lua, LUA_GCCOLLECT);
	assert_gives(state, "return #('x'):rep(1000)", "1000");
}

static int keep(lua_State *lua, const void *data, size_t length, void *context)
{
	(void)lua;
	buffer_add(context, data, length);
	return 0;
}

static void bytecode_is_refused(void **state)
{
	struct fixture *fixture = *state;
	lua_State *lua = sandbox_lua(fixture->sandbox);
	struct buffer code = { 0 };

	assert_int_equal(luaL_loadstring(lua, "return 1"), LUA_OK);
	lua_dump(lua, keep, &code, 0);
	lua_pop(lua, 1);
	assert_false(run_bytes(fixture, code.data, code.length));
	assert_string_equal(error_text(fixture),
			    "x.lua:0: attempt to load a binary chunk "
			    "(mode is 't')");
	buffer_free(&code);
	assert_fails(state, "\nimport('binary.lua')",
		     "x.lua:2: attempt to load a binary chunk (mode is 't')");
}

static void machine_is_out_of_reach(void **state)
{
	static const char *const names[] = {
		"_G",	    "collectgarbage", "coroutine",    "debug",
		"dofile",   "emit",	      "getmetatable", "io",
		"load",	    "loadfile",	      "loadstring",   "next",
		"os",	    "package",	      "pcall",	      "print",
		"rawequal", "rawget",	      "rawlen",	      "rawset",
		"require",  "setmetatable",   "utf8",	      "warn",
		"xpcall",   "_VERSION",
	};
	char chunk[64], expected[64];

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(chunk, sizeof(chunk), "return %s", names[i]);
		snprintf(expected, sizeof(expected),
			 "x.lua:1: undefined global '%s'", names[i]);
		assert_fails(state, chunk, expected);
	}
}

static void patterns_and_clocks_are_not_offered(void **state)
{
	assert_fails(state, "return ('x').find",
		     "x.lua:1: 'string' offers no 'find'");
	assert_fails(state, "return ('x'):gsub('x', 'y')",
		     "x.lua:1: 'string' offers no 'gsub'");
	assert_fails(state, "return string.match",
		     "x.lua:1: 'string' offers no 'match'");
	assert_fails(state, "return string.gmatch",
		     "x.lua:1: 'string' offers no 'gmatch'");
	assert_fails(state, "return string.dump",
		     "x.lua:1: 'string' offers no 'dump'");
	assert_fails(state, "return string.pack",
		     "x.lua:1: 'string' offers no 'pack'");
	assert_fails(state, "return math.random",
		     "x.lua:1: 'math' offers no 'random'");
	assert_fails(state, "return table.move",
		     "x.lua:1: 'table' offers no 'move'");
}

static void globals_are_locked(void **state)
{
	assert_fails(state, "local a = 1\nb = a",
		     "x.lua:2: assignment to global 'b' (write 'local')");
	assert_fails(state, "pairs = nil",
		     "x.lua:1: assignment to global 'pairs' (write 'local')");
	assert_fails(state, "_ENV[1] = 1",
		     "x.lua:1: assignment to global 'number' (write 'local')");
	assert_fails(state, "return modle",
		     "x.lua:1: undefined global 'modle'");
	assert_fails(state, "return _ENV[{}]",
		     "x.lua:1: undefined global 'table'");
}

static void libraries_are_read_only(void **state)
{
	assert_fails(state, "string.len = 1", "x.lua:1: 'string' is read-only");
	assert_fails(state, "function table.new() end",
		     "x.lua:1: 'table' is read-only");
	assert_fails(state, "math.max = math.min",
		     "x.lua:1: 'math' is read-only");
	assert_fails(state, "table.insert(string, 'x')",
		     "x.lua:1: 'string' is read-only");
	assert_fails(state, "('x').len = 1",
		     "x.lua:1: attempt to index a string value (constant 'x')");
	assert_gives(state,
		     "table.sort(string) "
		     "local n = 0 for _ in pairs(_ENV) do n = n + 1 end "
		     "return n .. ('abc'):len()",
		     "03");
}

static void addresses_and_floats_have_no_text(void **state)
{
	assert_fails(state, "return tostring({})",
		     "x.lua:1: bad argument #1 to 'tostring' "
		     "(a table has no text)");
	assert_fails(state, "return tostring(pairs)",
		     "x.lua:1: bad argument #1 to 'tostring' "
		     "(a function has no text)");
	assert_fails(state, "return tostring(2^48)",
		     "x.lua:1: bad argument #1 to 'tostring' "
		     "(a float has no exact text)");
	assert_fails(state, "return tostring()",
		     "x.lua:1: bad argument #1 to 'tostring' (value expected)");
	assert_gives(state,
		     "return tostring(nil) .. tostring(true) .. "
		     "tostring(-1) .. tostring('s')",
		     "niltrue-1s");
	assert_fails(state, "return {} .. ''",
		     "x.lua:1: attempt to concatenate a table value");
}

static void format_is_exact(void **state)
{
	assert_gives(state,
		     "return ('%s|%5d|%-4s|%04x|%X|%c|%%|%o|%i'):format("
		     "'s', 42, 'ab', 255, 1 << 63, 65, 8, -1)",
		     "s|   42|ab  |00ff|8000000000000000|A|%|10|-1");
	assert_gives(state, "return ('%s %s'):format(nil, true)", "nil true");
	assert_fails(state, "return ('%p'):format({})",
		     "x.lua:1: format: '%p' is not offered");
	assert_fails(state, "return ('a\\0%p'):format({})",
		     "x.lua:1: format: '%p' is not offered");
	assert_fails(state, "return ('%-20p'):format({})",
		     "x.lua:1: format: '%p' is not offered");
	assert_fails(state, "return ('%'):format(1)",
		     "x.lua:1: format: '%' is not offered");
	assert_fails(state, "return ('%s %s'):format('x', {})",
		     "x.lua:1: bad argument #2 to 'format' "
		     "(a table has no text)");
	assert_fails(state, "return ('%d'):format(1.5)",
		     "x.lua:1: bad argument #1 to 'format' "
		     "(number has no integer representation)");
	assert_fails(state, "return string.format('%s')",
		     "x.lua:1: bad argument #2 to 'format' (value expected)");
	for (const char *c = "aAeEfFgGqu"; *c; c++) {
		char chunk[64], expected[64];

		snprintf(chunk, sizeof(chunk), "return ('%%%c'):format(1)", *c);
		snprintf(expected, sizeof(expected),
			 "x.lua:1: format: '%%%c' is not offered", *c);
		assert_fails(state, chunk, expected);
	}
}

static void pairs_go_in_order(void **state)
{
	assert_gives(state,
		     "local t = { b = 1, a = 2, [10] = 3, [-1] = 4, [2] = 5, "
		     "B = 6, ab = 7, [''] = 8, ['a\\0'] = 9, "
		     "[math.mininteger] = 10 }\n"
		     "local s = {}\n"
		     "for k, v in pairs(t) do s[#s + 1] = v end\n"
		     "return table.concat(s, ' ')",
		     "10 4 5 3 8 6 2 9 7 1");
	assert_gives(state,
		     "local s, t = '', { a = 1, b = 2, c = 3 }\n"
		     "for k in pairs(t) do s = s .. k t.b = nil t.z = 1 end\n"
		     "return s",
		     "ac");
	assert_gives(state, "for _ in pairs({}) do return 1 end return 0", "0");
	assert_fails(state, "for _ in pairs({ [true] = 1 }) do end",
		     "x.lua:1: pairs: a key is a boolean, which has no order");
	assert_fails(state, "for _ in pairs({ [1.5] = 1 }) do end",
		     "x.lua:1: pairs: a key is a float, which has no order");
	assert_fails(state, "pairs(nil)",
		     "x.lua:1: bad argument #1 to 'pairs' "
		     "(table expected, got nil)");
}

static void sort_is_stable(void **state)
{
	assert_gives(state,
		     "local t = {} for i = 1, 1000 do "
		     "t[i] = { key = i * 7919 % 10, at = i } end\n"
		     "table.sort(t, function(a, b) return a.key < b.key end)\n"
		     "for i = 2, 1000 do local a, b = t[i - 1], t[i]\n"
		     "assert(a.key < b.key or a.key == b.key and a.at < b.at) "
		     "end\nreturn #t",
		     "1000");
	assert_gives(state,
		     "local t = { 3, 1, 2, -5, 2 } table.sort(t) "
		     "return table.concat(t, ' ')",
		     "-5 1 2 2 3");
	assert_gives(state,
		     "local t = { 'b', 'B', 'a' } table.sort(t) "
		     "return table.concat(t)",
		     "Bab");
	assert_gives(state,
		     "local t = { 1, 2, 3 } "
		     "table.sort(t, function(a, b) return true end) return #t",
		     "3");
	assert_gives(state, "table.sort({}) table.sort({ 1 }) return 1", "1");
	assert_fails(state, "table.sort({}, 1)",
		     "x.lua:1: bad argument #2 to 'sort' "
		     "(function expected, got number)");
}

static void tables_work(void **state)
{
	assert_gives(state,
		     "local t = { 1, 2 } table.insert(t, 4) "
		     "table.insert(t, 3, 3) table.remove(t, 1) "
		     "return table.concat(t, ',') .. select('#', "
		     "table.unpack(t)) .. table.remove(t)",
		     "2,3,434");
	assert_gives(state,
		     "local n = 0 for i, v in ipairs({ 5, 6, nil, 7 }) "
		     "do n = n * 10 + v end return n",
		     "56");
}

static void integers_have_64_bits(void **state)
{
	assert_gives(state, "return hex(1 << 63)", "0x8000000000000000");
	assert_gives(state, "return hex(-1)", "0xffffffffffffffff");
	assert_gives(state, "return hex(10) .. hex(10, 4) .. hex(0x12345, 2)",
		     "0xa0x000a0x12345");
	assert_gives(state, "return hex(mask(63, 0))", "0xffffffffffffffff");
	assert_gives(state, "return hex(mask(63, 63))", "0x8000000000000000");
	assert_gives(state, "return hex(mask(0, 0)) .. hex(mask(30, 16))",
		     "0x10x7fff0000");
	assert_gives(state, "return math.ult(1, 1 << 63) and 'yes' or 'no'",
		     "yes");
	assert_gives(state, "return tonumber('0xc400000000000150') >> 60",
		     "12");
	assert_fails(state, "return mask(3, 4)",
		     "x.lua:1: bad argument #2 to 'mask' (bit out of range)");
	assert_fails(state, "return mask(64, 4)",
		     "x.lua:1: bad argument #1 to 'mask' (bit out of range)");
	assert_fails(state, "return hex(1, 17)",
		     "x.lua:1: bad argument #2 to 'hex' "
		     "(number of digits out of range)");
	assert_fails(state, "return hex(2^70)",
		     "x.lua:1: bad argument #1 to 'hex' "
		     "(number has no integer representation)");
	assert_fails(state, "return '1' + 1",
		     "x.lua:1: attempt to perform arithmetic on a string "
		     "value (constant '1')");
}

static void text_is_searched_plainly(void **state)
{
	assert_gives(state, "return table.concat(split('a.b..c', '.'), '|')",
		     "a|b||c");
	assert_gives(state, "return #split('', ',') .. #split(',', ',')", "12");
	assert_gives(state, "return table.concat(split('a, b', ', '), '|')",
		     "a|b");
	assert_gives(state, "return replace('a.b.c', '.', '%1')", "a%1b%1c");
	assert_gives(state, "return replace('aaa', 'aa', 'a')", "aa");
	assert_gives(state, "return replace('x', 'y', 'z')", "x");
	assert_gives(state, "return #replace('a\\0b', '\\0', '')", "2");
	assert_gives(state,
		     "return tostring(starts_with('abc', 'ab')) .. "
		     "tostring(starts_with('a', 'ab')) .. "
		     "tostring(starts_with('a', ''))",
		     "truefalsetrue");
	assert_gives(state,
		     "return tostring(ends_with('abc', 'bc')) .. "
		     "tostring(ends_with('c', 'bc')) .. "
		     "tostring(ends_with('a', ''))",
		     "truefalsetrue");
	assert_gives(state,
		     "return tostring(contains('abc', 'b')) .. "
		     "tostring(contains('abc', '.'))",
		     "truefalse");
	assert_gives(state,
		     "return '<' .. trim(' \\t a b \\n') .. trim('  ') "
		     ".. '>'",
		     "<a b>");
	assert_fails(state, "return split('a', '')",
		     "x.lua:1: bad argument #2 to 'split' (empty text)");
	assert_fails(state, "return replace('a', '', 'b')",
		     "x.lua:1: bad argument #2 to 'replace' (empty text)");
	assert_fails(state, "return trim(nil)",
		     "x.lua:1: bad argument #1 to 'trim' "
		     "(string expected, got nil)");
}

static void wrap_breaks_at_spaces(void **state)
{
#define WRAP(text, width) \
	"return table.concat(wrap('" text "', " #width "), '|')"
	assert_gives(state, WRAP("one two three", 7), "one two|three");
	assert_gives(state, WRAP("one two three", 6), "one|two|three");
	assert_gives(state, WRAP("one two three", 13), "one two three");
	assert_gives(state, WRAP("a-very-long-word b", 3),
		     "a-very-long-word|b");
	assert_gives(state, WRAP("b a-very-long-word", 3),
		     "b|a-very-long-word");
	assert_gives(state, WRAP(" a  b   c ", 4), "a  b|c");
	assert_gives(state, WRAP("a\\n\\nb c\\n", 80), "a||b c");
	assert_gives(state, WRAP("\\u{e9}\\u{e9} \\u{e9}", 4),
		     "\u00e9\u00e9 \u00e9");
	assert_gives(state, WRAP("\\u{e9}\\u{e9} \\u{e9}", 3),
		     "\u00e9\u00e9|\u00e9");
#undef WRAP
	assert_gives(state, "return #wrap('', 80) .. #wrap(' \\n ', 80)", "00");
	assert_fails(state, "return wrap('a', 0)",
		     "x.lua:1: bad argument #2 to 'wrap' (width out of range)");
}

static void pad_reaches_the_column(void **state)
{
	assert_gives(state, "return pad('ab', 5) .. '|'", "ab   |");
	assert_gives(state, "return pad('abcde', 5) .. '|'", "abcde |");
	assert_gives(state, "return pad('', 0) .. '|'", " |");
	assert_gives(state, "return pad('\\u{e9}', 3) .. '|'", "\u00e9  |");
	assert_gives(state, "return pad('ab', 16, 8) .. '|'", "ab\t\t|");
	assert_gives(state, "return pad('12345678', 16, 8) .. '|'",
		     "12345678\t|");
	assert_gives(state, "return pad('1234567', 8, 8) .. '|'", "1234567\t|");
	assert_gives(state, "return pad('12345678', 8, 8) .. '|'",
		     "12345678\t|");
	assert_gives(state, "return pad('\\t1', 16, 8) .. '|'", "\t1\t|");
	assert_fails(state, "return pad('a', 1001)",
		     "x.lua:1: bad argument #2 to 'pad' (column out of range)");
	assert_fails(state, "return pad('a', 10, 0)",
		     "x.lua:1: bad argument #3 to 'pad' "
		     "(tab width out of range)");
}

static void assert_words(void **state, const char *name, const char *options,
			 const char *expected)
{
	struct fixture *fixture = *state;

	assert_gives(state,
		     arena_printf(&fixture->arena,
				  "return table.concat(words('%s', { 'S2', "
				  "'S2AP', 'RTT', '4KB', '64KB', 'REC' }%s), "
				  "' ')",
				  name, options),
		     expected);
}

static void names_are_split_into_words(void **state)
{
	const char *digits = ", { digits = true }";

	assert_words(state, "RmiRecExit", "", "Rmi Rec Exit");
	assert_words(state, "RmiFeatureRegister0", "", "Rmi Feature Register0");
	assert_words(state, "RmiFeatureRegister0", digits,
		     "Rmi Feature Register 0");
	assert_words(state, "RmiRealmFlags12", digits, "Rmi Realm Flags 12");
	assert_words(state, "RmiForceP0", digits, "Rmi Force P0");
	assert_words(state, "RmiPsmmuStL2", digits, "Rmi Psmmu St L2");
	assert_words(state, "RmiRttS2APBase", "", "Rmi Rtt S2AP Base");
	assert_words(state, "RmiS2APEncoding", digits, "Rmi S2AP Encoding");
	assert_words(state, "RmiRTT", "", "Rmi RTT");
	assert_words(state, "RTTEntry", "", "RTT Entry");
	assert_words(state, "RECord", "", "RECord");
	assert_words(state, "RmiS2AP0", digits, "Rmi S2AP0");
	assert_words(state, "RmiRecMpidr", "", "Rmi Rec Mpidr");
	assert_words(state, "RmiVdevMeasureParams", "",
		     "Rmi Vdev Measure Params");
	assert_words(state, "RmiPmuOverflowStatus", "",
		     "Rmi Pmu Overflow Status");
	assert_words(state, "RmiAddrRangeDesc4KB", "",
		     "Rmi Addr Range Desc 4KB");
	assert_words(state, "RmiAddrRangeDesc64KB", digits,
		     "Rmi Addr Range Desc 64KB");
	assert_words(state, "RmiAddrRangeDesc16KB", "",
		     "Rmi Addr Range Desc16KB");
	assert_words(state, "RmiSha256Hash", digits, "Rmi Sha256 Hash");
	assert_words(state, "gicv3_num_lrs", digits, "gicv3 num lrs");
	assert_words(state, "RMI_HASH_SHA_256", "", "RMI HASH SHA 256");
	assert_words(state, "__a--b.c d_", "", "a b c d");
	assert_words(state, "", digits, "");
	assert_gives(state, "return table.concat(words('RmiS2APBase'), ' ')",
		     "Rmi S2APBase");
	assert_fails(state, "return words('x', { 1 })",
		     "x.lua:1: bad argument #2 to 'words' "
		     "(not a list of strings)");
}

static void files_are_imported_once(void **state)
{
	struct fixture *fixture = *state;

	assert_gives(state,
		     "local two, one = import('deep/two.lua'), "
		     "import('one.lua')\n"
		     "one.value = one.value + 10\n"
		     "return two.value .. ' ' .. import('one.lua').value",
		     "2 11");
	assert_gives(state, "return import('one.lua').value", "11");
	assert_int_equal(fixture->loads, 2);
}

static void import_cycles_are_errors(void **state)
{
	static const char message[] =
		"templates/elcyc.lua:2: import cycle: 'cycle.lua' is not "
		"complete yet / templates/cycle.lua:1: called from here";

	assert_fails(state, "import('cycle.lua')", message);
	assert_fails(state, "import('cycle.lua')", message);
	assert_fails(state, "import('self.lua')",
		     "templates/self.lua:1: import cycle: 'self.lua' is not "
		     "complete yet / x.lua:1: called from here");
}

static void imports_that_fail(void **state)
{
	static const char *const paths[] = {
		"",	     "/one.lua",      "../one.lua", "deep/../one.lua",
		"./one.lua", "deep//two.lua", "deep/",	    "..",
		".",	     "one.lua\\0",
	};
	struct fixture *fixture = *state;

	assert_fails(state, "\nimport('none.lua')",
		     "x.lua:2: cannot find 'none.lua'");
	assert_fails(state, "import('nothing.lua')",
		     "x.lua:1: 'nothing.lua' returns nothing");
	assert_fails(state, "import('nothing.lua')",
		     "x.lua:1: 'nothing.lua' returns nothing");
	assert_fails(state, "local f = import('helper.lua')\nreturn f({}) + 1",
		     "templates/helper.lua:2: attempt to index a nil value "
		     "(field 'y') / x.lua:2: called from here");
	fixture->loads = 0;
	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		assert_fails(state,
			     arena_printf(&fixture->arena, "import('%s')",
					  paths[i]),
			     "x.lua:1: bad argument #1 to 'import' "
			     "(not a path below the templates)");
	assert_int_equal(fixture->loads, 0);
}

#define TEST(function) \
	cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(result_is_left_on_the_stack),
		TEST(host_calls_with_arguments_and_globals),
		TEST(errors_have_the_line),
		TEST(long_names_are_not_cut),
		TEST(diagnostics_outlive_the_sandbox),
		TEST(endless_loop_ends),
		TEST(endless_recursion_ends),
		TEST(few_instructions_cannot_move_many_bytes),
		TEST(one_call_of_words_ends),
		TEST(fields_are_got_without_running_anything),
		TEST(memory_ends),
		TEST(host_memory_is_not_refused),
		TEST(bytecode_is_refused),
		TEST(machine_is_out_of_reach),
		TEST(patterns_and_clocks_are_not_offered),
		TEST(globals_are_locked),
		TEST(libraries_are_read_only),
		TEST(addresses_and_floats_have_no_text),
		TEST(format_is_exact),
		TEST(pairs_go_in_order),
		TEST(sort_is_stable),
		TEST(tables_work),
		TEST(integers_have_64_bits),
		TEST(text_is_searched_plainly),
		TEST(wrap_breaks_at_spaces),
		TEST(pad_reaches_the_column),
		TEST(names_are_split_into_words),
		TEST(files_are_imported_once),
		TEST(import_cycles_are_errors),
		TEST(imports_that_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
