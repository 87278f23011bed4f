/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/token.h"

#include <string.h>

/* Longer ones first: the first match wins. */
static const char *const symbols[] = {
	"&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-",
	"*",  "^",  ".",  ",",	":",  "(",  ")", "[", "]", "{", "}",
};

static bool starts_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t word_length(const char *text)
{
	size_t length = 0;

	while (starts_name(text[length]) || is_digit(text[length]))
		length++;
	return length;
}

static size_t symbol_length(const char *text)
{
	for (size_t i = 0; i < sizeof(symbols) / sizeof(symbols[0]); i++) {
		size_t length = strlen(symbols[i]);

		if (strncmp(text, symbols[i], length) == 0)
			return length;
	}
	return 0;
}

/* The bytes of the character that starts at @text. */
static size_t character_length(const char *text)
{
	size_t length = 1;

	while (((unsigned char)text[length] & 0xc0) == 0x80)
		length++;
	return length;
}

struct token token_first(const char *text)
{
	struct token token;

	while (*text == ' ')
		text++;
	if (!*text)
		return (struct token){ TOKEN_END, text, 0 };
	token = (struct token){ TOKEN_NAME, text, word_length(text) };
	if (is_digit(*text))
		token.kind = TOKEN_NUMBER;
	if (token.length)
		return token;
	token = (struct token){ TOKEN_SYMBOL, text, symbol_length(text) };
	if (token.length)
		return token;
	return (struct token){ TOKEN_INVALID, text, character_length(text) };
}

bool token_is(const struct token *token, const char *text)
{
	return token->length == strlen(text) &&
	       strncmp(token->text, text, token->length) == 0;
}
