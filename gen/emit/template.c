/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A template becomes one Lua chunk that has the same lines: Lua lines stay as
 * they are, a line of text becomes calls of the two functions below. So the
 * line numbers of Lua are those of the template.
 */
#include "emit/template.h"

#include <lauxlib.h>
#include <string.h>

#include "base/limits.h"

/* The names of a template's own start with other characters. */
#define PRELUDE "local __text,__value=...;"

/* What the chunk's functions share. They may outlive the rendering. */
struct rendering {
	const struct source *template;
	struct buffer *out; /* NULL once the template has ended */
};

struct translation {
	const struct source *template;
	lua_State *lua;
	struct diagnostics *diagnostics;
	struct buffer code;
	const char *line;    /* where the line at hand starts */
	unsigned int number; /* of that line */
	bool failed;
};

/* The place of @at, which is in line @number starting at @line. */
static struct position place_in_line(const struct source *template,
				     const char *line, unsigned int number,
				     const char *at)
{
	struct position place = { template, number, 1 };

	for (; line < at; line++)
		place.column += ((unsigned char)*line & 0xc0) != 0x80;
	return place;
}

static struct position place_of(const struct source *template, const char *at)
{
	const char *line = template->text;
	unsigned int number = 1;

	for (const char *c = line; c < at; c++) {
		if (*c == '\n') {
			line = c + 1;
			number++;
		}
	}
	return place_in_line(template, line, number, at);
}

static const char *find_pair(const char *at, const char *end, char c)
{
	for (; end - at >= 2; at++)
		if (at[0] == c && at[1] == c)
			return at;
	return NULL;
}

static int write_out(lua_State *lua, int value)
{
	struct rendering *rendering = lua_touserdata(lua, lua_upvalueindex(1));
	size_t length;
	const char *text;

	if (!rendering->out)
		return luaL_error(lua, "the template of this emit has ended");
	text = lua_tolstring(lua, value, &length);
	if (length > LIMIT_LUA_BYTES ||
	    rendering->out->length > LIMIT_LUA_BYTES - length)
		return luaL_error(lua, "the template wrote more than %d MiB",
				  (int)(LIMIT_LUA_BYTES >> 20));
	buffer_add(rendering->out, text, length);
	return 0;
}

static bool is_text(lua_State *lua, int value)
{
	return lua_type(lua, value) == LUA_TSTRING || lua_isinteger(lua, value);
}

static const char *kind_of(lua_State *lua, int value)
{
	return lua_type(lua, value) == LUA_TNUMBER ? "float" :
						     luaL_typename(lua, value);
}

/* emit(s), and what literal text becomes */
static int emit(lua_State *lua)
{
	luaL_checkany(lua, 1);
	if (!is_text(lua, 1))
		return luaL_error(lua, "emit: neither string nor integer: %s",
				  kind_of(lua, 1));
	return write_out(lua, 1);
}

/* The value of the braces that stand at an offset of the template. */
static int emit_value(lua_State *lua)
{
	const struct rendering *rendering =
		lua_touserdata(lua, lua_upvalueindex(1));
	const struct source *template = rendering->template;
	const char *start, *end, *quote;

	if (!rendering->out || is_text(lua, 1))
		return write_out(lua, 1);
	start = template->text + lua_tointeger(lua, 2);
	end = find_pair(start, template->text + template->length, '}') + 2;
	quote = lua_pushlstring(lua, start, (size_t)(end - start));
	return sandbox_fail(lua, place_of(template, start),
			    "'%s' is neither string nor integer: %s", quote,
			    kind_of(lua, 1));
}

static void __attribute__((format(printf, 3, 4)))
fail(struct translation *to, const char *at, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	diagnostic_verror(to->diagnostics,
			  place_in_line(to->template, to->line, to->number, at),
			  NULL, format, arguments);
	va_end(arguments);
	to->failed = true;
}

/* A carriage return would count as a line for Lua. */
static void add_code(struct buffer *code, const char *start, const char *end)
{
	for (; start < end; start++)
		buffer_add(code, *start == '\r' ? " " : start, 1);
}

/* Semicolons keep it apart from the Lua before and after it. */
static void add_literal(struct buffer *code, const char *start, const char *end)
{
	if (start == end)
		return;
	buffer_puts(code, ";__text\"");
	for (; start < end; start++) {
		unsigned char c = (unsigned char)*start;

		if (c < ' ' || c == '"' || c == '\\')
			buffer_printf(code, "\\%03u", c);
		else
			buffer_add(code, start, 1);
	}
	buffer_puts(code, "\";");
}

/* Compiles prefix, expression, suffix; pushes Lua's message if that fails. */
static bool compiles(lua_State *lua, const char *prefix, const char *start,
		     const char *end, const char *suffix)
{
	struct buffer code = { 0 };
	int status;

	buffer_puts(&code, prefix);
	add_code(&code, start, end);
	buffer_puts(&code, suffix);
	status = luaL_loadbufferx(lua, code.data, code.length, "=", "t");
	buffer_free(&code);
	if (status == LUA_OK)
		lua_pop(lua, 1);
	return status == LUA_OK;
}

/*
 * Both forms must compile: alone, so that it does not close our parenthesis
 * and open another; in parentheses, so that it is one, without a comment.
 */
static void check_expression(struct translation *to, const char *open,
			     const char *start, const char *end)
{
	static const char prefix[] = ":1: "; /* that chunk has no name */
	int quote = (int)(end + 2 - open);

	if (!compiles(to->lua, "return ", start, end, "")) {
		const char *message = lua_tostring(to->lua, -1);

		if (strncmp(message, prefix, strlen(prefix)) == 0)
			message += strlen(prefix);
		fail(to, open, "'%.*s': %s", quote, open, message);
		lua_pop(to->lua, 1);
	} else if (!compiles(to->lua, "return (", start, end, ")")) {
		fail(to, open, "'%.*s' is not one expression", quote, open);
		lua_pop(to->lua, 1);
	}
}

static void add_text_line(struct translation *to, const char *at,
			  const char *end)
{
	const char *open, *close;

	while ((open = find_pair(at, end, '{'))) {
		close = find_pair(open + 2, end, '}');
		if (!close) {
			fail(to, open, "'{{' is not closed on its line");
			return;
		}
		check_expression(to, open, open + 2, close);
		add_literal(&to->code, at, open);
		buffer_puts(&to->code, ";__value((");
		add_code(&to->code, open + 2, close);
		buffer_printf(&to->code, "),%td);", open - to->template->text);
		at = close + 2;
	}
	add_literal(&to->code, at, end);
}

/* @end is behind the line's newline, if it has one. */
static void add_line(struct translation *to, const char *end)
{
	const char *at = to->line;
	bool is_lua = *at == '%' && !(end - at > 1 && at[1] == '%');

	if (!is_lua) {
		add_text_line(to, *at == '%' ? at + 1 : at, end);
	} else if (!(end - at > 1 && at[1] == '#')) {
		if (end[-1] == '\n')
			end--;
		add_code(&to->code, at + 1, end);
	}
}

static bool translate(struct translation *to)
{
	const struct source *template = to->template;
	const char *end = template->text + template->length;
	const char *at = template->text;

	buffer_puts(&to->code, PRELUDE);
	while (at < end) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		const char *next = newline ? newline + 1 : end;

		/* None after the last: errors there have the last line. */
		if (to->number++)
			buffer_puts(&to->code, "\n");
		to->line = at;
		add_line(to, next);
		at = next;
	}
	return !to->failed;
}

static bool load(struct sandbox *sandbox, const struct source *template,
		 struct diagnostics *diagnostics)
{
	struct translation to = {
		.template = template,
		.lua = sandbox_lua(sandbox),
		.diagnostics = diagnostics,
	};
	bool loaded = translate(&to) &&
		      sandbox_load(sandbox, template, to.code.data,
				   to.code.length, diagnostics);

	buffer_free(&to.code);
	return loaded;
}

/* Pushes a function that writes to the rendering at index @rendering. */
static void push_writer(lua_State *lua, int rendering, lua_CFunction writer)
{
	lua_pushvalue(lua, rendering);
	lua_pushcclosure(lua, writer, 1);
}

bool template_render(struct sandbox *sandbox, const struct source *template,
		     struct buffer *out, struct diagnostics *diagnostics)
{
	lua_State *lua = sandbox_lua(sandbox);
	struct rendering *rendering;
	bool rendered;
	int index;

	if (!load(sandbox, template, diagnostics))
		return false;
	rendering = lua_newuserdatauv(lua, sizeof(*rendering), 0);
	*rendering = (struct rendering){ template, out };
	lua_insert(lua, -2);
	index = lua_gettop(lua) - 1;
	push_writer(lua, index, emit);
	sandbox_set_global(sandbox, "emit");
	push_writer(lua, index, emit);
	push_writer(lua, index, emit_value);
	rendered = sandbox_call(sandbox, 2, 0, diagnostics);
	rendering->out = NULL;
	lua_pushnil(lua);
	sandbox_set_global(sandbox, "emit");
	lua_pop(lua, 1);
	return rendered;
}
