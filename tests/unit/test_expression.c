/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <string.h>

#include "base/buffer.h"
#include "model/expression.h"

static struct arena arena;

static int free_arena(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

/* Writes the tree with a bracket around everything that has operands. */
static void show(struct buffer *text, const struct expression *expression)
{
	static const char *const kinds[] = {
		[EXPRESSION_INDEX] = "index", [EXPRESSION_SLICE] = "slice",
		[EXPRESSION_JOIN] = "join",   [EXPRESSION_SET] = "set",
		[EXPRESSION_EVERY] = "every", [EXPRESSION_SOME] = "some",
	};
	bool call = expression->kind == EXPRESSION_CALL;

	if (expression->operands.count || call)
		buffer_printf(text, "(");
	if (expression->kind == EXPRESSION_NUMBER)
		buffer_printf(text, "%" PRIu64, expression->value);
	else if (expression->kind == EXPRESSION_OPERATION)
		buffer_printf(text, "%s",
			      operation_text(expression->operation));
	else if (expression->kind == EXPRESSION_MEMBER)
		buffer_printf(text, ".%s", expression->text);
	else if (kinds[expression->kind])
		buffer_printf(text, "%s", kinds[expression->kind]);
	if (expression->text && expression->kind != EXPRESSION_MEMBER)
		buffer_printf(text, kinds[expression->kind] ? " %s" : "%s",
			      expression->text);
	for (size_t i = 0; i < expression->operands.count; i++) {
		buffer_printf(text, " ");
		show(text, expression_operand(expression, i));
	}
	if (expression->operands.count || call)
		buffer_printf(text, ")");
}

static const struct expression *parse(const char *text,
				      struct expression_error *error)
{
	static struct source source;
	const struct name name = { text, { &source, 1, 1 } };

	source = (struct source){ "test", text, strlen(text) };
	return expression_parse(&arena, &name, error);
}

static void assert_tree(const char *text, const char *tree)
{
	struct expression_error error;
	const struct expression *expression = parse(text, &error);
	struct buffer found = { 0 };

	assert_non_null(expression);
	assert_null(error.text);
	show(&found, expression);
	assert_string_equal(found.data, tree);
	buffer_free(&found);
}

static void assert_error(const char *text, unsigned int column,
			 const char *message)
{
	struct expression_error error;

	assert_null(parse(text, &error));
	assert_string_equal(error.text, message);
	assert_int_equal(error.at.line, 1);
	assert_int_equal(error.at.column, column);
}

static void values(void **state)
{
	(void)state;
	assert_tree("a", "a");
	assert_tree("12", "12");
	assert_tree("0xFFFFFFFFFFFFFFFF", "18446744073709551615");
	assert_tree("TRUE", "TRUE");
	assert_tree("((a))", "a");
	assert_tree("F()", "(F)");
	assert_tree("F(a, 1)", "(F a 1)");
	assert_tree("F(G(a)).b", "(.b (F (G a)))");
	assert_tree("a.b.c", "(.c (.b a))");
	assert_tree("a[1].b", "(.b (index a 1))");
	assert_tree("a[[i + 1]]", "(index a (+ i 1))");
	assert_tree("a[(w - 1):0]", "(slice a (- w 1) 0)");
	assert_tree("[a, b][7:0]", "(slice (join a b) 7 0)");
}

static void booleans_are_not_names(void **state)
{
	struct expression_error error;
	const struct expression *expression = parse("TRUE", &error);

	(void)state;
	assert_int_equal(expression->kind, EXPRESSION_BOOLEAN);
	assert_int_equal(expression->value, 1);
	expression = parse("FALSE", &error);
	assert_int_equal(expression->kind, EXPRESSION_BOOLEAN);
	assert_int_equal(expression->value, 0);
	assert_int_equal(parse("TRUES", &error)->kind, EXPRESSION_NAME);
}

static void tighter_operators_come_first(void **state)
{
	(void)state;
	assert_tree("a || b && c", "(|| a (&& b c))");
	assert_tree("a && b || c", "(|| (&& a b) c)");
	assert_tree("a == b && c < d", "(&& (== a b) (< c d))");
	assert_tree("a + 1 > b - 1", "(> (+ a 1) (- b 1))");
	assert_tree("a - b * c ^ d", "(- a (* b (^ c d)))");
	assert_tree("(a - b) * c", "(* (- a b) c)");
	assert_tree("2^48", "(^ 2 48)");
}

static void numbers_below_a_bound(void **state)
{
	(void)state;
	assert_tree("EVERY i < n: F(a[i])", "(every i n (F (index a i)))");
	assert_tree("SOME i < n + 1: a == i || b",
		    "(some i (+ n 1) (|| (== a i) b))");
	assert_tree("a && (SOME i < 4: EVERY j < i: b)",
		    "(&& a (some i 4 (every j i b)))");
	assert_tree("!(EVERY i < 4: b)", "(! (every i 4 b))");
	assert_tree("EVERYONE < 2", "(< EVERYONE 2)");
}

static void words_are_operators(void **state)
{
	(void)state;
	assert_tree("a MOD b * c == 0", "(== (* (MOD a b) c) 0)");
	assert_tree("PERMITTED a[i] && VALID F(b)",
		    "(&& (PERMITTED (index a i)) (VALID (F b)))");
	assert_tree("!PERMITTED a", "(! (PERMITTED a))");
	assert_tree("MODE", "MODE");
}

static void equal_operators_group(void **state)
{
	(void)state;
	assert_tree("a - b - c", "(- (- a b) c)");
	assert_tree("a - b + c", "(+ (- a b) c)");
	assert_tree("a - (b - c)", "(- a (- b c))");
	assert_tree("2 ^ 3 ^ 2", "(^ 2 (^ 3 2))");
	assert_tree("a && b && c", "(&& a b c)");
	assert_tree("(a && b) && c", "(&& (&& a b) c)");
	assert_tree("a && (b && c)", "(&& a (&& b c))");
	assert_tree("a || b || c", "(|| a b c)");
}

static void prefixes(void **state)
{
	(void)state;
	assert_tree("!F(a)", "(! (F a))");
	assert_tree("!!a", "(! (! a))");
	assert_tree("!a || !b", "(|| (! a) (! b))");
	assert_tree("!a == b", "(! (== a b))");
	assert_tree("!(a == b) && c", "(&& (! (== a b)) c)");
	assert_tree("-1", "(- 1)");
	assert_tree("a * -b", "(* a (- b))");
	assert_tree("-a ^ b + c", "(+ (- (^ a b)) c)");
	assert_tree("a - -1", "(- a (- 1))");
}

static void sets(void **state)
{
	(void)state;
	assert_tree("a.b IN {C}", "(IN (.b a) (set C))");
	assert_tree("!a.b IN {C, D} && e", "(&& (! (IN (.b a) (set C D))) e)");
	assert_tree("!(a IN {C, D})", "(! (IN a (set C D)))");
	assert_tree("INSIDE", "INSIDE");
}

static void wrong_characters(void **state)
{
	(void)state;
	assert_error("a > $2", 5, "'$' has no meaning in an expression");
	assert_error("a = b", 3,
		     "'=' has no meaning in an expression: '==' compares");
	assert_error("a & b", 3,
		     "'&' has no meaning in an expression: '&&' is and");
	assert_error("a | b", 3,
		     "'|' has no meaning in an expression: '||' is or");
	assert_error("~a", 1,
		     "'~' has no meaning in an expression: '!' is not");
	assert_error("a \xe2\x89\xa5 b", 3,
		     "'\xe2\x89\xa5' has no meaning in an expression");
}

static void something_is_missing(void **state)
{
	(void)state;
	assert_error("", 1, "a value is missing at the end");
	assert_error("a ==", 5, "a value is missing at the end");
	assert_error("a && == b", 6, "a value is missing before '=='");
	assert_error("F(a,)", 5, "a value is missing before ')'");
	assert_error("a b", 3, "an operator is missing before 'b'");
	assert_error("F(a b)", 5, "')' is missing before 'b'");
	assert_error("F(a", 4, "')' is missing at the end");
	assert_error("(a]", 3, "')' is missing before ']'");
	assert_error("a[1", 4, "']' is missing at the end");
	assert_error("a[[1]", 6, "']' is missing at the end");
	assert_error("[a, b", 6, "']' is missing at the end");
	assert_error("a IN B", 6, "'{' is missing before 'B'");
	assert_error("a IN {B", 8, "'}' is missing at the end");
	assert_error("a.1", 3, "the name of a member is missing before '1'");
	assert_error("a.", 3, "the name of a member is missing at the end");
	assert_error("{a}", 1, "a value is missing before '{'");
	assert_error("EVERY 1 < 2: a", 7,
		     "the name of a number is missing before '1'");
	assert_error("SOME i: a", 7, "'<' is missing before ':'");
	assert_error("SOME i < 2 a", 12, "':' is missing before 'a'");
	assert_error("SOME i < 2:", 12, "a value is missing at the end");
}

static void something_is_too_much(void **state)
{
	(void)state;
	assert_error("a)", 2, "')' has no partner");
	assert_error("a]", 2, "']' has no partner");
	assert_error("a}", 2, "'}' has no partner");
	assert_error("a < b < c", 7,
		     "comparisons do not chain: compare twice, with '&&' "
		     "between");
	assert_error("a == b IN {C}", 8,
		     "comparisons do not chain: compare twice, with '&&' "
		     "between");
	assert_error("a == !b", 6,
		     "'!' negates a whole comparison: put brackets around it "
		     "and what it negates");
}

static void wrong_numbers(void **state)
{
	(void)state;
	assert_error("a > 12b", 5,
		     "'12b' is not a number; write it like 17, -9 or 0x1F");
	assert_error("a > 0x10000000000000000", 5,
		     "'0x10000000000000000' does not fit into 64 bits");
}

#define TOO_DEEP                                                \
	"this is nested too deeply: 24 operations inside each " \
	"other are the limit"

/* Fills @text with @count times @piece, then @middle, then the same again. */
static const char *repeat(char *text, unsigned int count, const char *before,
			  const char *middle, const char *behind)
{
	text[0] = '\0';
	for (unsigned int i = 0; i < count; i++)
		strcat(text, before);
	strcat(text, middle);
	for (unsigned int i = 0; i < count; i++)
		strcat(text, behind);
	return text;
}

static void nesting_has_a_limit(void **state)
{
	const unsigned int most = EXPRESSION_HEIGHT - 1;
	struct expression_error error;
	char text[1000];

	(void)state;
	assert_non_null(parse(repeat(text, most, "(", "a", ")"), &error));
	assert_error(repeat(text, most + 1, "(", "a", ")"), most + 2, TOO_DEEP);
	assert_non_null(parse(repeat(text, most, "!", "a", ""), &error));
	assert_error(repeat(text, most + 1, "!", "a", ""), most + 2, TOO_DEEP);
	assert_non_null(parse(repeat(text, most, "", "a", "+b"), &error));
	assert_error(repeat(text, most + 1, "", "a", "+b"), 2 * most + 2,
		     TOO_DEEP);
	assert_non_null(parse(repeat(text, most, "", "a", ".b"), &error));
	assert_error(repeat(text, most + 1, "", "a", ".b"), 2 * most + 4,
		     TOO_DEEP);
	assert_non_null(parse(repeat(text, 100, "", "a", "&&b"), &error));
}

static void errors_find_their_line_in_folded_text(void **state)
{
	static const char yaml[] = "when: >-\n"
				   "  a == b &&\n"
				   "    c = d\n";
	const struct source source = { "test", yaml, sizeof(yaml) - 1 };
	const struct name name = { "a == b && c = d", { &source, 1, 7 } };
	struct expression_error error;

	(void)state;
	assert_null(expression_parse(&arena, &name, &error));
	assert_int_equal(error.at.line, 3);
	assert_int_equal(error.at.column, 7);
}

static void calls_of_one_name_are_told(void **state)
{
	struct expression_error error;

	(void)state;
	assert_true(expression_is_call(parse("F(a)", &error), "F", "a"));
	assert_false(expression_is_call(parse("F(a)", &error), "G", "a"));
	assert_false(expression_is_call(parse("F(b)", &error), "F", "a"));
	assert_false(expression_is_call(parse("F(a, a)", &error), "F", "a"));
	assert_false(expression_is_call(parse("F(a())", &error), "F", "a"));
	assert_false(expression_is_call(parse("F()", &error), "F", "a"));
	assert_false(expression_is_call(parse("F", &error), "F", "a"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values),
		cmocka_unit_test(booleans_are_not_names),
		cmocka_unit_test(tighter_operators_come_first),
		cmocka_unit_test(numbers_below_a_bound),
		cmocka_unit_test(words_are_operators),
		cmocka_unit_test(equal_operators_group),
		cmocka_unit_test(prefixes),
		cmocka_unit_test(sets),
		cmocka_unit_test(wrong_characters),
		cmocka_unit_test(something_is_missing),
		cmocka_unit_test(something_is_too_much),
		cmocka_unit_test(wrong_numbers),
		cmocka_unit_test(nesting_has_a_limit),
		cmocka_unit_test(errors_find_their_line_in_folded_text),
		cmocka_unit_test(calls_of_one_name_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, free_arena);
}
