/* SPDX-License-Identifier: BSD-3-Clause */
/* A chunk cannot tell a table that is filled late from one that was there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "emit/sandbox.h"
#include "view/sink_lua.h"

static unsigned int written;

static void write_entries(struct sink *sink, const struct sink_later *later)
{
	(void)later;
	written++;
	sink->text(sink, "kind", "call");
	sink->number(sink, "value", 7, false);
	sink->open_list(sink, "operands");
	sink->open_map(sink, NULL);
	sink->text(sink, "kind", "name");
	sink->close(sink);
	sink->close(sink);
}

static const struct sink_later later = { write_entries };

/* Runs @code, in which `item.tree` is such a table; its text result. */
static const char *run(const char *code)
{
	static char result[200];
	const struct source source = { "chunk", code, strlen(code) };
	struct sandbox *sandbox = sandbox_new(NULL, NULL);
	lua_State *lua = sandbox_lua(sandbox);
	struct arena arena = { 0 };
	struct diagnostics diagnostics = { .arena = &arena };
	struct sink_lua sink;

	written = 0;
	sink_lua_init(&sink, lua);
	sink.sink.open_map(&sink.sink, NULL);
	sink.sink.map(&sink.sink, "tree", &later);
	sink.sink.close(&sink.sink);
	sandbox_set_global(sandbox, "item");
	assert_true(sandbox_run(sandbox, &source, &diagnostics));
	strncpy(result, lua_tostring(lua, -1), sizeof(result) - 1);
	sandbox_free(sandbox);
	arena_free(&arena);
	return result;
}

static void what_nobody_looks_at_is_not_written(void **state)
{
	(void)state;
	assert_string_equal(run("return type(item.tree)"), "table");
	assert_int_equal(written, 0);
	assert_string_equal(run("return item.tree == item.tree and 'same'"),
			    "same");
	assert_int_equal(written, 0);
}

static void entries_are_there(void **state)
{
	(void)state;
	assert_string_equal(run("return item.tree.kind"), "call");
	assert_int_equal(written, 1);
	assert_string_equal(run("return item.tree.kind .. item.tree.value"),
			    "call7");
	assert_int_equal(written, 1);
	assert_string_equal(run("return item.tree.operands[1].kind"), "name");
	assert_string_equal(run("return tostring(item.tree.absent)"), "nil");
	assert_string_equal(run("return tostring(item.tree[1])"), "nil");
}

static void pairs_sees_all_of_them(void **state)
{
	(void)state;
	assert_string_equal(run("local keys = ''\n"
				"for key in pairs(item.tree) do\n"
				"\tkeys = keys .. key .. ' '\n"
				"end\n"
				"return keys"),
			    "kind operands value ");
	assert_int_equal(written, 1);
}

static void lengths_and_lists_work(void **state)
{
	(void)state;
	assert_string_equal(run("return tostring(#item.tree)"), "0");
	assert_string_equal(run("local n = 0\n"
				"for _ in ipairs(item.tree) do n = n + 1 end\n"
				"return tostring(n)"),
			    "0");
	assert_string_equal(run("table.insert(item.tree, 'x')\n"
				"return item.tree[1] .. item.tree.kind"),
			    "xcall");
}

static void what_is_assigned_first_stays(void **state)
{
	(void)state;
	assert_string_equal(run("item.tree.kind = 'mine'\n"
				"item.tree.other = 'new'\n"
				"return item.tree.kind .. item.tree.other .. "
				"item.tree.value"),
			    "minenew7");
	assert_string_equal(run("item.tree.kind = nil\n"
				"return tostring(item.tree.kind)"),
			    "nil");
	assert_int_equal(written, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_nobody_looks_at_is_not_written),
		cmocka_unit_test(entries_are_there),
		cmocka_unit_test(pairs_sees_all_of_them),
		cmocka_unit_test(lengths_and_lists_work),
		cmocka_unit_test(what_is_assigned_first_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
