/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "model/token.h"

/* One letter for each kind of token. */
static const char letters[] = {
	[TOKEN_NAME] = 'n',
	[TOKEN_NUMBER] = '1',
	[TOKEN_SYMBOL] = 's',
	[TOKEN_INVALID] = '?',
};

/* The kinds of the tokens of @expression must be those of @kinds. */
static void assert_tokens(const char *expression, const char *kinds)
{
	struct token token = { .text = expression };
	char found[100] = "";

	for (size_t i = 0; i + 1 < sizeof(found); i++) {
		token = token_first(token.text + token.length);
		assert_in_range((size_t)(token.text - expression), 0,
				strlen(expression));
		if (token.kind == TOKEN_END)
			break;
		found[i] = letters[token.kind];
	}
	assert_string_equal(found, kinds);
}

static void names_and_numbers(void **state)
{
	(void)state;
	assert_tokens("a", "n");
	assert_tokens("a1_B", "n");
	assert_tokens("a b", "nn");
	assert_tokens("0x1F", "1");
	assert_tokens("12a", "1");
	assert_tokens("a.b[1]", "nsns1s");
}

static void the_longest_symbol_wins(void **state)
{
	(void)state;
	assert_tokens("a>=b", "nsn");
	assert_tokens("a> =b", "ns?n");
	assert_tokens("a&&!b||c", "nssnsn");
	assert_tokens("{(2^48)}", "ss1s1ss");
	assert_tokens("a&b", "n?n");
	assert_tokens("15:8", "1s1");
}

static void a_character_of_several_bytes_is_one(void **state)
{
	(void)state;
	assert_tokens("\xc2\xa7\xe2\x89\xa5", "??");
}

static void nothing_ends_at_once(void **state)
{
	(void)state;
	assert_tokens("", "");
	assert_tokens("  ", "");
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
		cmocka_unit_test(names_and_numbers),
		cmocka_unit_test(the_longest_symbol_wins),
		cmocka_unit_test(a_character_of_several_bytes_is_one),
		cmocka_unit_test(nothing_ends_at_once),
		cmocka_unit_test(tokens_are_compared_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
