/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/buffer.h"
#include "emit/template.h"

struct fixture {
	struct sandbox *sandbox;
	struct arena arena;
	struct diagnostics diagnostics;
	struct buffer out;
	struct buffer messages;
};

static const char library[] = "local m = {}\n"
			      "function m.write() emit('written') end\n"
			      "function m.fail() error('wrong') end\n"
			      "return m";

static bool find_library(void *context, const char *path, struct source *source)
{
	(void)context;
	*source = (struct source){ "lib.lua", library, strlen(library) };
	return strcmp(path, "lib.lua") == 0;
}

static int set_up(void **state)
{
	static struct fixture fixture;

	fixture = (struct fixture){ 0 };
	fixture.diagnostics.arena = &fixture.arena;
	fixture.sandbox = sandbox_new(find_library, NULL);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(lua_gettop(sandbox_lua(fixture->sandbox)), 0);
	sandbox_free(fixture->sandbox);
	buffer_free(&fixture->out);
	buffer_free(&fixture->messages);
	arena_free(&fixture->arena);
	return 0;
}

static bool render_bytes(struct fixture *fixture, const char *text,
			 size_t length)
{
	struct source *source = arena_alloc(&fixture->arena, sizeof(*source));

	*source = (struct source){ "x.tmpl", text, length };
	fixture->diagnostics.errors = (struct list){ 0 };
	buffer_free(&fixture->out);
	return template_render(fixture->sandbox, source, &fixture->out,
			       &fixture->diagnostics);
}

/* All errors, a line each, with line and column. */
static const char *messages(struct fixture *fixture)
{
	const struct diagnostic *errors = fixture->diagnostics.errors.items;

	buffer_free(&fixture->messages);
	for (size_t i = 0; i < fixture->diagnostics.errors.count; i++)
		buffer_printf(&fixture->messages, "%s%s:%u:%u: %s",
			      i ? "\n" : "", errors[i].at.source->name,
			      errors[i].at.line, errors[i].at.column,
			      errors[i].text);
	return fixture->messages.data;
}

static void assert_renders(void **state, const char *template,
			   const char *expected)
{
	struct fixture *fixture = *state;

	if (!render_bytes(fixture, template, strlen(template)))
		fail_msg("%s", messages(fixture));
	assert_string_equal(fixture->out.data ? fixture->out.data : "",
			    expected);
}

static void assert_fails(void **state, const char *template,
			 const char *expected)
{
	struct fixture *fixture = *state;

	assert_false(render_bytes(fixture, template, strlen(template)));
	assert_string_equal(messages(fixture), expected);
}

static void text_stays_as_it_is(void **state)
{
	assert_renders(state, "", "");
	assert_renders(state, "a", "a");
	assert_renders(state, "a\n", "a\n");
	assert_renders(state, "\n\n", "\n\n");
	assert_renders(state, "a\r\n\tb\r\n", "a\r\n\tb\r\n");
	assert_renders(state, "]] [[ ]==] \" ' \\ \\n --",
		       "]] [[ ]==] \" ' \\ \\n --");
	assert_renders(state, "\0011\n", "\0011\n");
	assert_renders(state, " % a\n}} } { {\n", " % a\n}} } { {\n");
	assert_renders(state, "\u00e9\n", "\u00e9\n");
}

static void every_byte_survives(void **state)
{
	struct fixture *fixture = *state;
	char bytes[2 * 256];

	for (int i = 0; i < 256; i++) {
		bytes[2 * i] = (char)i;
		bytes[2 * i + 1] = '0';
	}
	assert_true(render_bytes(fixture, bytes, sizeof(bytes)));
	assert_int_equal(fixture->out.length, sizeof(bytes));
	assert_memory_equal(fixture->out.data, bytes, sizeof(bytes));
}

static void lua_lines_leave_nothing(void **state)
{
	assert_renders(state, "% local x = 1\na\n", "a\n");
	assert_renders(state, "%\n%\n", "");
	assert_renders(state, "%", "");
	assert_renders(state, "%# }} {{ x\n%#\na", "a");
	assert_renders(state, "% for i = 1, 2 do\nx\n% end\ny\n", "x\nx\ny\n");
	assert_renders(state, "% if false then\nx\n% else\ny\n% end", "y\n");
	assert_renders(state, "% local t = {\n%   1,\n% }\n{{ #t }}\n", "1\n");
	assert_renders(state, "% do return end\na\n", "");
	assert_renders(state, "a\r\n% local x = 1\r\n{{ x }}\r\n",
		       "a\r\n1\r\n");
}

static void doubled_percent_is_text(void **state)
{
	assert_renders(state, "%%\n", "%\n");
	assert_renders(state, "%% a\n", "% a\n");
	assert_renders(state, "%%%\n", "%%\n");
	assert_renders(state, "%%{{ 1 }}", "%1");
}

static void expressions_become_text(void **state)
{
	assert_renders(state, "{{ 'a' }}{{1+1}}-{{ ('x'):rep(2) }}\n",
		       "a2-xx\n");
	assert_renders(state, "{{ 1 << 63 }}", "-9223372036854775808");
	assert_renders(state, "{{ hex(1 << 63) }}", "0x8000000000000000");
	assert_renders(state, "{{ select(1, 'a', 'b') }}", "a");
	assert_renders(state, "{{ '' }}", "");
	assert_renders(state, "{{ 'a\\0b' == 'a\\0b' and 'same' }}", "same");
	assert_renders(state, "{{ \"{{\" }}", "{{");
	assert_renders(state, "{{ '\"' }}", "\"");
	assert_renders(state, "a{{1}}\r\n", "a1\r\n");
	assert_renders(state, "{{ ({ 5 })[1] }}", "5");
}

static void text_does_not_run_into_lua(void **state)
{
	assert_renders(state, "a\n% (emit)('b')\nc\n", "a\nbc\n");
	assert_renders(state, "{{ 1 }}\n% (emit)('b')", "1\nb");
	assert_fails(state, "% local x =\ntext\n",
		     "x.tmpl:2:1: unexpected symbol near ';'");
}

static void functions_can_write(void **state)
{
	assert_renders(state,
		       "% local function f(x)\n<{{ x }}>\n% emit('|')\n"
		       "% emit(7)\n% end\n% f(1)\n% f('b')\n",
		       "<1>\n|7<b>\n|7");
	assert_renders(state, "% import('lib.lua').write()\n", "written");
	assert_fails(state, "\n% emit(nil)",
		     "x.tmpl:2:1: emit: neither string nor integer: nil");
	assert_fails(state, "% emit()",
		     "x.tmpl:1:1: bad argument #1 to 'emit' (value expected)");
}

static void values_without_text_are_errors(void **state)
{
	assert_fails(state, "a\nb {{ nil }}\n",
		     "x.tmpl:2:3: '{{ nil }}' is neither string nor integer: "
		     "nil");
	assert_fails(state, "{{ 1 }}{{ 1 > 0 }}",
		     "x.tmpl:1:8: '{{ 1 > 0 }}' is neither string nor "
		     "integer: boolean");
	assert_fails(state, "\u00e9{{ {} }}",
		     "x.tmpl:1:2: '{{ {} }}' is neither string nor integer: "
		     "table");
	assert_fails(state, "% local x = 2\n%% {{ 2^48 }}",
		     "x.tmpl:2:4: '{{ 2^48 }}' is neither string nor "
		     "integer: float");
	assert_fails(state, "{{ emit }}",
		     "x.tmpl:1:1: '{{ emit }}' is neither string nor "
		     "integer: function");
}

static void run_time_errors_have_the_line(void **state)
{
	assert_fails(state, "% local x = nil + 1",
		     "x.tmpl:1:1: attempt to perform arithmetic on a nil "
		     "value");
	assert_fails(state, "{{ x }}", "x.tmpl:1:1: undefined global 'x'");
	assert_fails(state,
		     "%# one\n% local t = {\n%\t1,\n% }\n\n{{ t.a.b }}\n",
		     "x.tmpl:6:1: attempt to index a nil value (field 'a')");
	assert_fails(state, "a\nb\n% error('last')", "x.tmpl:3:1: last");
	assert_fails(state, "a\r\nb\r\n% error('last')\r\n",
		     "x.tmpl:3:1: last");
	assert_fails(state, "a\n% local x = 1 \r + 1\n% error('three')",
		     "x.tmpl:3:1: three");
	assert_fails(state, "%\n% import('lib.lua').fail()",
		     "lib.lua:3:1: wrong");
	assert_fails(state, "\n% x = 1",
		     "x.tmpl:2:1: assignment to global 'x' (write 'local')");
}

static void syntax_errors_have_the_line(void **state)
{
	assert_fails(state, "% local = 1\n",
		     "x.tmpl:1:1: <name> expected near '='");
	assert_fails(state, "a\n% for i = 1, 2 do\nb\n",
		     "x.tmpl:3:1: 'end' expected (to close 'for' at line 2) "
		     "near <eof>");
	assert_fails(state, "a\n% end\nb\n",
		     "x.tmpl:2:1: <eof> expected near 'end'");
	assert_fails(state, "a\n% --[[\nb",
		     "x.tmpl:3:1: unfinished long comment (starting at line 2) "
		     "near <eof>");
}

static void braces_must_hold_an_expression(void **state)
{
	assert_fails(state, "a {{ b\n}}\n",
		     "x.tmpl:1:3: '{{' is not closed on its line");
	assert_fails(state, "\n\u00e9 {{ 1 }} {{ 1 }",
		     "x.tmpl:2:11: '{{' is not closed on its line");
	assert_fails(state, "{{}}", "x.tmpl:1:1: '{{}}' is not one expression");
	assert_fails(state, "{{ 1, 2 }}",
		     "x.tmpl:1:1: '{{ 1, 2 }}' is not one expression");
	assert_fails(state, "{{ 1 -- one }}",
		     "x.tmpl:1:1: '{{ 1 -- one }}' is not one expression");
	assert_fails(state, "{{ 1; }}",
		     "x.tmpl:1:1: '{{ 1; }}' is not one expression");
	assert_fails(state, "{{ 1) or (2 }}",
		     "x.tmpl:1:1: '{{ 1) or (2 }}': <eof> expected near ')'");
	assert_fails(state, "{{ 1 + }}",
		     "x.tmpl:1:1: '{{ 1 + }}': unexpected symbol near <eof>");
	assert_fails(state, "{{ --[[ }}\n{{ ]] 1 }}",
		     "x.tmpl:1:1: '{{ --[[ }}': unfinished long comment "
		     "(starting at line 1) near <eof>\n"
		     "x.tmpl:2:1: '{{ ]] 1 }}': unexpected symbol near ']'");
}

static void braces_are_all_reported(void **state)
{
	assert_fails(state, "{{ + }} {{ 1, }}\n{{ a\n% local\n",
		     "x.tmpl:1:1: '{{ + }}': unexpected symbol near '+'\n"
		     "x.tmpl:1:9: '{{ 1, }}': unexpected symbol near <eof>\n"
		     "x.tmpl:2:1: '{{' is not closed on its line");
}

static void output_is_appended(void **state)
{
	struct fixture *fixture = *state;
	const struct source source = { "x.tmpl", "b", 1 };

	buffer_puts(&fixture->out, "a");
	assert_true(template_render(fixture->sandbox, &source, &fixture->out,
				    &fixture->diagnostics));
	assert_string_equal(fixture->out.data, "ab");
}

static void endless_output_ends(void **state)
{
	assert_fails(state,
		     "% local s = ('x'):rep(1000000)\n% while true do\n"
		     "{{ s }}\n% end\n",
		     "x.tmpl:3:1: the template wrote more than 64 MiB");
}

/* Functions of a template can be kept in a file that was imported. */
static void ended_templates_do_not_write(void **state)
{
	assert_renders(state,
		       "% local m = import('lib.lua')\n"
		       "% function m.text()\ntext\n% end\n"
		       "% function m.value()\n{{ nil }}\n% end\n"
		       "% m.emit = emit\n% m.text()\n",
		       "text\n");
	assert_fails(state, "% import('lib.lua').text()",
		     "x.tmpl:3:1: the template of this emit has ended");
	assert_fails(state, "% import('lib.lua').value()",
		     "x.tmpl:6:1: the template of this emit has ended");
	assert_fails(state, "% import('lib.lua').emit('x')",
		     "x.tmpl:1:1: the template of this emit has ended");
	assert_renders(state, "% import('lib.lua').write()", "written");
}

static void emit_is_for_templates_only(void **state)
{
	struct fixture *fixture = *state;
	const struct source source = { "x.lua", "emit('x')", 9 };

	assert_renders(state, "a", "a");
	assert_false(
		sandbox_run(fixture->sandbox, &source, &fixture->diagnostics));
	assert_string_equal(messages(fixture),
			    "x.lua:1:1: undefined global 'emit'");
}

#define TEST(function) \
	cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(text_stays_as_it_is),
		TEST(every_byte_survives),
		TEST(lua_lines_leave_nothing),
		TEST(doubled_percent_is_text),
		TEST(expressions_become_text),
		TEST(text_does_not_run_into_lua),
		TEST(functions_can_write),
		TEST(values_without_text_are_errors),
		TEST(run_time_errors_have_the_line),
		TEST(syntax_errors_have_the_line),
		TEST(braces_must_hold_an_expression),
		TEST(braces_are_all_reported),
		TEST(output_is_appended),
		TEST(endless_output_ends),
		TEST(ended_templates_do_not_write),
		TEST(emit_is_for_templates_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
