/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "expression.h"

/* One letter for each kind of token. */
static const char letters[] = {
	[TOKEN_NAME] = 'n',	  [TOKEN_FUNCTION] = 'f', [TOKEN_MEMBER] = 'm',
	[TOKEN_NUMBER] = '1',	  [TOKEN_OPERATOR] = 'o', [TOKEN_INVALID] = '?',
	[TOKEN_UNBALANCED] = '!',
};

/* The kinds of the tokens of @expression must be those of @kinds. */
static void assert_tokens(const char *expression, const char *kinds)
{
	struct tokenizer tokenizer;
	char found[100] = "";

	tokenizer_init(&tokenizer, expression);
	for (size_t i = 0; i + 1 < sizeof(found); i++) {
		struct token token = tokenizer_next(&tokenizer);

		assert_in_range((size_t)(token.text - expression), 0,
				strlen(expression));
		if (token.kind == TOKEN_END)
			break;
		found[i] = letters[token.kind];
		if (token.kind == TOKEN_UNBALANCED && !token.length)
			break;
	}
	assert_string_equal(found, kinds);
}

static void names_are_told_apart_by_what_is_beside_them(void **state)
{
	(void)state;
	assert_tokens("a", "n");
	assert_tokens("a.b", "nom");
	assert_tokens("a . b", "nom");
	assert_tokens("f(a)", "fono");
	assert_tokens("f (a)", "fono");
	assert_tokens("f(a).b.c", "fonoomom");
	assert_tokens("a[1].b", "no1oom");
	assert_tokens("a b", "nn");
	assert_tokens("a1_B", "n");
}

static void numbers_and_operators(void **state)
{
	(void)state;
	assert_tokens("2^48", "1o1");
	assert_tokens("0x1F", "1");
	assert_tokens("15:8", "1o1");
	assert_tokens("a>=b", "non");
	assert_tokens("a> =b", "no?n");
	assert_tokens("!a&&!b||c", "onoonon");
	assert_tokens("a&b", "n?n");
	assert_tokens("-1", "o1");
}

static void nothing_ends_at_once_and_again(void **state)
{
	struct tokenizer tokenizer;

	(void)state;
	assert_tokens("", "");
	assert_tokens(" \n ", "");
	tokenizer_init(&tokenizer, "a");
	assert_int_equal(tokenizer_next(&tokenizer).kind, TOKEN_NAME);
	assert_int_equal(tokenizer_next(&tokenizer).kind, TOKEN_END);
	assert_int_equal(tokenizer_next(&tokenizer).kind, TOKEN_END);
}

static void brackets_come_in_pairs(void **state)
{
	(void)state;
	assert_tokens("([])", "oooo");
	assert_tokens("(", "o!");
	assert_tokens(")", "!");
	assert_tokens("(]", "o!!");
}

static void brackets_nest_so_far(void **state)
{
	char deep[EXPRESSION_NESTING * 2 + 3] = "";
	struct tokenizer tokenizer;

	(void)state;
	memset(deep, '(', EXPRESSION_NESTING);
	memset(deep + EXPRESSION_NESTING, ')', EXPRESSION_NESTING);
	tokenizer_init(&tokenizer, deep);
	for (int i = 0; i < EXPRESSION_NESTING * 2; i++)
		assert_int_equal(tokenizer_next(&tokenizer).kind,
				 TOKEN_OPERATOR);
	assert_int_equal(tokenizer_next(&tokenizer).kind, TOKEN_END);

	memset(deep, '(', EXPRESSION_NESTING + 1);
	tokenizer_init(&tokenizer, deep);
	for (int i = 0; i < EXPRESSION_NESTING; i++)
		tokenizer_next(&tokenizer);
	assert_int_equal(tokenizer_next(&tokenizer).kind, TOKEN_UNBALANCED);
}

static void tokens_are_compared_whole(void **state)
{
	const struct token token = { TOKEN_NAME, "TRUEST", 4 };

	(void)state;
	assert_true(token_is(&token, "TRUE"));
	assert_false(token_is(&token, "TRU"));
	assert_false(token_is(&token, "TRUES"));
	assert_false(token_is(&token, ""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_told_apart_by_what_is_beside_them),
		cmocka_unit_test(numbers_and_operators),
		cmocka_unit_test(nothing_ends_at_once_and_again),
		cmocka_unit_test(brackets_come_in_pairs),
		cmocka_unit_test(brackets_nest_so_far),
		cmocka_unit_test(tokens_are_compared_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
