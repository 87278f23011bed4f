/* SPDX-License-Identifier: BSD-3-Clause */
/* The tokens of the expressions in conditions. */
#ifndef RMIGEN_EXPRESSION_H
#define RMIGEN_EXPRESSION_H

#include <stdbool.h>
#include <stddef.h>

enum token_kind {
	TOKEN_END,
	TOKEN_NAME,	/* a value */
	TOKEN_FUNCTION, /* a name before an opening parenthesis */
	TOKEN_MEMBER,	/* a name behind a dot */
	TOKEN_NUMBER,
	TOKEN_OPERATOR,
	TOKEN_INVALID,	  /* a character that no expression has */
	TOKEN_UNBALANCED, /* a bracket without its partner */
};

struct token {
	enum token_kind kind;
	const char *text; /* in the expression, not terminated */
	size_t length;
};

#define EXPRESSION_NESTING 16

struct tokenizer {
	const char *start;
	const char *next;
	bool behind_dot;
	unsigned int depth;
	char closing[EXPRESSION_NESTING]; /* the brackets that are due */
};

void tokenizer_init(struct tokenizer *tokenizer, const char *expression);

/* The next token; after the last one TOKEN_END, again and again. */
struct token tokenizer_next(struct tokenizer *tokenizer);

bool token_is(const struct token *token, const char *text);

#endif
