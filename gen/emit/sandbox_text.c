/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The text functions of chunks, in place of Lua's patterns, which can go back
 * and forth over a text for ages within one instruction. Each of these goes
 * through its arguments a fixed number of times, and ignores the locale.
 */
/* For memmem. NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl*) */
#define _GNU_SOURCE
#include "emit/sandbox_library.h"

#include <inttypes.h>
#include <lauxlib.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/words.h"
#include "emit/sandbox.h"

/* A line of text; far above any column that a style guide allows. */
#define COLUMN_MAX 1000
#define TAB_MAX 16

static size_t length_of(struct span text)
{
	return (size_t)(text.end - text.start);
}

static struct span check_span(lua_State *lua, int argument)
{
	size_t length;
	const char *text = luaL_checklstring(lua, argument, &length);

	sandbox_charge(lua, length);
	return (struct span){ text, text + length };
}

/* For a text that is looked for: it is everywhere if it is empty. */
static struct span check_filled(lua_State *lua, int argument)
{
	struct span text = check_span(lua, argument);

	luaL_argcheck(lua, length_of(text) > 0, argument, "empty text");
	return text;
}

static const char *find(struct span text, struct span what)
{
	return memmem(text.start, length_of(text), what.start, length_of(what));
}

static void push_span(lua_State *lua, const char *start, const char *end)
{
	lua_pushlstring(lua, start, (size_t)(end - start));
}

/* Appends the string at the stack top to the list below it. */
static void append(lua_State *lua)
{
	lua_rawseti(lua, -2, (lua_Integer)lua_rawlen(lua, -2) + 1);
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t characters(const char *start, const char *end)
{
	size_t count = 0;

	for (; start < end; start++)
		count += ((unsigned char)*start & 0xc0) != 0x80;
	return count;
}

/* split(s, sep) -> list of the texts between the separators */
static int split(lua_State *lua)
{
	struct span text = check_span(lua, 1);
	struct span separator = check_filled(lua, 2);
	const char *at;

	lua_newtable(lua);
	while ((at = find(text, separator))) {
		push_span(lua, text.start, at);
		append(lua);
		text.start = at + length_of(separator);
	}
	push_span(lua, text.start, text.end);
	append(lua);
	return 1;
}

/* replace(s, from, to) -> s with every from replaced */
static int replace(lua_State *lua)
{
	struct span text = check_span(lua, 1);
	struct span from = check_filled(lua, 2);
	struct span to = check_span(lua, 3);
	luaL_Buffer result;
	const char *at;

	luaL_buffinit(lua, &result);
	while ((at = find(text, from))) {
		luaL_addlstring(&result, text.start, (size_t)(at - text.start));
		luaL_addlstring(&result, to.start, length_of(to));
		text.start = at + length_of(from);
	}
	luaL_addlstring(&result, text.start, length_of(text));
	luaL_pushresult(&result);
	return 1;
}

static int starts_with(lua_State *lua)
{
	struct span text = check_span(lua, 1), start = check_span(lua, 2);
	size_t length = length_of(start);

	lua_pushboolean(lua, length <= length_of(text) &&
				     !memcmp(text.start, start.start, length));
	return 1;
}

static int ends_with(lua_State *lua)
{
	struct span text = check_span(lua, 1), end = check_span(lua, 2);
	size_t length = length_of(end);

	lua_pushboolean(lua,
			length <= length_of(text) &&
				!memcmp(text.end - length, end.start, length));
	return 1;
}

static int contains(lua_State *lua)
{
	struct span text = check_span(lua, 1);

	lua_pushboolean(lua, find(text, check_span(lua, 2)) != NULL);
	return 1;
}

static struct span trimmed(struct span text)
{
	while (text.start < text.end && is_space(*text.start))
		text.start++;
	while (text.start < text.end && is_space(text.end[-1]))
		text.end--;
	return text;
}

/* trim(s) -> s without white space at both ends */
static int trim(lua_State *lua)
{
	struct span text = trimmed(check_span(lua, 1));

	push_span(lua, text.start, text.end);
	return 1;
}

/* Appends the lines of one paragraph; spaces at a break go with the break. */
static void wrap_paragraph(lua_State *lua, struct span text, size_t width)
{
	const char *start = text.start, *end = text.start, *at = text.start;
	size_t used = 0;

	while (at < text.end) {
		const char *word = at + strspn(at, " ");
		size_t more;

		at = word;
		while (at < text.end && *at != ' ')
			at++;
		more = characters(end, at);
		if (used && used + more > width) {
			push_span(lua, start, end);
			append(lua);
			start = word;
			more = characters(word, at);
			used = 0;
		}
		used += more;
		end = at;
	}
	push_span(lua, start, end);
	append(lua);
}

/* wrap(s, width) -> list of lines; the text's own line breaks stay */
static int wrap(lua_State *lua)
{
	struct span text = trimmed(check_span(lua, 1));
	lua_Integer width = luaL_checkinteger(lua, 2);

	luaL_argcheck(lua, width > 0 && width <= COLUMN_MAX, 2,
		      "width out of range");
	lua_newtable(lua);
	while (text.start < text.end) {
		const char *newline = memchr(text.start, '\n', length_of(text));
		struct span paragraph = { text.start,
					  newline ? newline : text.end };

		wrap_paragraph(lua, trimmed(paragraph), (size_t)width);
		text.start = newline ? newline + 1 : text.end;
	}
	return 1;
}

/* The column after @text, counted from 0. */
static lua_Integer width_of(struct span text, lua_Integer tab)
{
	lua_Integer width = 0;

	for (const char *at = text.start; at < text.end; at++) {
		if (tab && *at == '\t')
			width += tab - width % tab;
		else
			width += (lua_Integer)characters(at, at + 1);
	}
	return width;
}

/* pad(s, column[, tab]) -> s and at least one space or tab, up to column */
static int pad(lua_State *lua)
{
	struct span text = check_span(lua, 1);
	lua_Integer column = luaL_checkinteger(lua, 2);
	lua_Integer tab = luaL_optinteger(lua, 3, 0);
	lua_Integer width = width_of(text, tab > 0 ? tab : 0);
	luaL_Buffer result;

	luaL_argcheck(lua, column >= 0 && column <= COLUMN_MAX, 2,
		      "column out of range");
	luaL_argcheck(lua,
		      lua_isnoneornil(lua, 3) || (tab > 0 && tab <= TAB_MAX), 3,
		      "tab width out of range");
	luaL_buffinit(lua, &result);
	luaL_addlstring(&result, text.start, length_of(text));
	do {
		luaL_addchar(&result, tab ? '\t' : ' ');
		width += tab ? tab - width % tab : 1;
	} while (width < column);
	luaL_pushresult(&result);
	return 1;
}

/* hex(n[, digits]) -> "0x..", all 64 bits as unsigned */
static int hex(lua_State *lua)
{
	lua_Integer number = luaL_checkinteger(lua, 1);
	lua_Integer digits = luaL_optinteger(lua, 2, 1);
	char text[24];

	luaL_argcheck(lua, digits >= 1 && digits <= 16, 2,
		      "number of digits out of range");
	snprintf(text, sizeof(text), "0x%0*" PRIx64, (int)digits,
		 (uint64_t)number);
	lua_pushstring(lua, text);
	return 1;
}

/* mask(msb, lsb) -> integer with the bits msb:lsb set */
static int mask(lua_State *lua)
{
	lua_Integer msb = luaL_checkinteger(lua, 1);
	lua_Integer lsb = luaL_checkinteger(lua, 2);
	uint64_t bits;

	luaL_argcheck(lua, msb >= 0 && msb <= 63, 1, "bit out of range");
	luaL_argcheck(lua, lsb >= 0 && lsb <= msb, 2, "bit out of range");
	bits = UINT64_MAX >> (63 - msb) & UINT64_MAX << lsb;
	lua_pushinteger(lua, (lua_Integer)bits);
	return 1;
}

/* What a look at one acronym takes, in bytes copied in the same time. */
#define ACRONYM_BYTES 16u

/* The stack of words(). */
enum { WORDS_NAME = 1, WORDS_ACRONYMS = 2, WORDS_OPTIONS = 3 };

static void check_words(lua_State *lua)
{
	luaL_checkstring(lua, WORDS_NAME);
	lua_settop(lua, WORDS_OPTIONS);
	if (lua_isnil(lua, WORDS_ACRONYMS)) {
		lua_newtable(lua);
		lua_replace(lua, WORDS_ACRONYMS);
	}
	luaL_checktype(lua, WORDS_ACRONYMS, LUA_TTABLE);
	for (lua_Integer i = 1; lua_rawgeti(lua, WORDS_ACRONYMS, i) != LUA_TNIL;
	     i++) {
		luaL_argcheck(lua, lua_type(lua, -1) == LUA_TSTRING,
			      WORDS_ACRONYMS, "not a list of strings");
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
	if (!lua_isnil(lua, WORDS_OPTIONS))
		luaL_checktype(lua, WORDS_OPTIONS, LUA_TTABLE);
}

/*
 * The acronyms, in memory of Lua; their table keeps their bytes. Each place of
 * the name is looked at for each of them.
 */
static void read_acronyms(lua_State *lua, size_t looks,
			  struct word_rules *rules)
{
	size_t count = lua_rawlen(lua, WORDS_ACRONYMS);
	struct span *acronyms =
		lua_newuserdatauv(lua, count * sizeof(*acronyms), 0);

	sandbox_charge(lua, looks * count * ACRONYM_BYTES);
	for (size_t i = 0; i < count; i++) {
		size_t length;

		lua_rawgeti(lua, WORDS_ACRONYMS, (lua_Integer)i + 1);
		acronyms[i].start = lua_tolstring(lua, -1, &length);
		acronyms[i].end = acronyms[i].start + length;
		lua_pop(lua, 1);
	}
	rules->acronyms = acronyms;
	rules->acronym_count = count;
}

/* words(name, acronyms, {digits = true}) -> list; see docs/templates.md */
static int words(lua_State *lua)
{
	struct word_rules rules = { 0 };
	struct span rest, word;

	check_words(lua);
	rest = check_span(lua, WORDS_NAME);
	if (lua_istable(lua, WORDS_OPTIONS)) {
		lua_getfield(lua, WORDS_OPTIONS, "digits");
		rules.digits = lua_toboolean(lua, -1);
	}
	read_acronyms(lua, length_of(rest), &rules);
	lua_newtable(lua);
	while (words_next(&rest, &rules, &word)) {
		push_span(lua, word.start, word.end);
		append(lua);
	}
	return 1;
}

static const luaL_Reg functions[] = {
	{ "contains", contains }, { "ends_with", ends_with },
	{ "hex", hex },		  { "mask", mask },
	{ "pad", pad },		  { "replace", replace },
	{ "split", split },	  { "starts_with", starts_with },
	{ "trim", trim },	  { "words", words },
	{ "wrap", wrap },	  { NULL, NULL },
};

void library_add_text(lua_State *lua)
{
	luaL_setfuncs(lua, functions, 0);
}
