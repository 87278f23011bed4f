/* SPDX-License-Identifier: BSD-3-Clause */
/* The tokens of an expression. */
#ifndef RMIGEN_TOKEN_H
#define RMIGEN_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

enum token_kind {
	TOKEN_END,
	TOKEN_NAME,
	TOKEN_NUMBER,  /* starts with a digit; need not be a good number */
	TOKEN_SYMBOL,  /* an operator, a bracket, a comma, a dot or a colon */
	TOKEN_INVALID, /* a character that no expression has */
};

struct token {
	enum token_kind kind;
	const char *text; /* in the expression, not terminated */
	size_t length;
};

/* The first token of @text; its end is where the next one is looked for. */
struct token token_first(const char *text);

bool token_is(const struct token *token, const char *text);

#endif
