/* SPDX-License-Identifier: BSD-3-Clause */
#include "expression.h"

#include <string.h>

/* Longer ones first: the first match wins. */
static const char *const operators[] = {
	"&&", "||", "==", "!=", "<=", ">=", "<", ">",
	"!",  "+",  "-",  "*",	"^",  ".",  ",", ":",
};

static bool starts_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool continues_name(char c)
{
	return starts_name(c) || is_digit(c);
}

void tokenizer_init(struct tokenizer *tokenizer, const char *expression)
{
	*tokenizer =
		(struct tokenizer){ .start = expression, .next = expression };
}

static const char *skip_spaces(const char *text)
{
	while (*text == ' ' || *text == '\n')
		text++;
	return text;
}

static enum token_kind name_kind(const struct tokenizer *tokenizer)
{
	if (tokenizer->behind_dot)
		return TOKEN_MEMBER;
	return *skip_spaces(tokenizer->next) == '(' ? TOKEN_FUNCTION :
						      TOKEN_NAME;
}

/* Takes an opening or a closing bracket. */
static enum token_kind take_bracket(struct tokenizer *tokenizer, char bracket)
{
	tokenizer->next++;
	if (bracket == '(' || bracket == '[') {
		if (tokenizer->depth == EXPRESSION_NESTING)
			return TOKEN_UNBALANCED;
		tokenizer->closing[tokenizer->depth++] = bracket == '(' ? ')' :
									  ']';
		return TOKEN_OPERATOR;
	}
	if (!tokenizer->depth ||
	    tokenizer->closing[tokenizer->depth - 1] != bracket)
		return TOKEN_UNBALANCED;
	tokenizer->depth--;
	return TOKEN_OPERATOR;
}

static enum token_kind take_operator(struct tokenizer *tokenizer)
{
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		size_t length = strlen(operators[i]);

		if (strncmp(tokenizer->next, operators[i], length) == 0) {
			tokenizer->next += length;
			return TOKEN_OPERATOR;
		}
	}
	tokenizer->next++;
	return TOKEN_INVALID;
}

static enum token_kind take_token(struct tokenizer *tokenizer)
{
	char first = *tokenizer->next;

	if (!first)
		return tokenizer->depth ? TOKEN_UNBALANCED : TOKEN_END;
	if (continues_name(first)) {
		while (continues_name(*tokenizer->next))
			tokenizer->next++;
		return is_digit(first) ? TOKEN_NUMBER : name_kind(tokenizer);
	}
	if (strchr("()[]", first))
		return take_bracket(tokenizer, first);
	return take_operator(tokenizer);
}

struct token tokenizer_next(struct tokenizer *tokenizer)
{
	struct token token;

	tokenizer->next = skip_spaces(tokenizer->next);
	token.text = tokenizer->next;
	token.kind = take_token(tokenizer);
	token.length = (size_t)(tokenizer->next - token.text);
	tokenizer->behind_dot = token_is(&token, ".");
	return token;
}

bool token_is(const struct token *token, const char *text)
{
	return token->length == strlen(text) &&
	       strncmp(token->text, text, token->length) == 0;
}
