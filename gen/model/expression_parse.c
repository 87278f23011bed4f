/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Recursive descent. After the first error every function returns NULL, and
 * the next token is the end, so that all loops stop.
 */
#include "model/expression.h"

#include <string.h>

#include "base/number.h"
#include "model/token.h"

struct parser {
	struct arena *arena;
	const struct name *text;
	struct expression_error *error;
	struct token token; /* the next one */
	unsigned int depth;
};

/* How tightly operators bind. */
enum level {
	LEVEL_OR,
	LEVEL_AND,
	LEVEL_COMPARISON,
	LEVEL_SUM,
	LEVEL_PRODUCT,
	LEVEL_POWER,
};

static const struct operator
{
	const char *text;
	enum level level;
	bool prefix;
}
operators[OPERATION_COUNT] = {
	[OPERATION_OR] = { "||", LEVEL_OR, false },
	[OPERATION_AND] = { "&&", LEVEL_AND, false },
	[OPERATION_NOT] = { "!", LEVEL_COMPARISON, true },
	[OPERATION_EQUAL] = { "==", LEVEL_COMPARISON, false },
	[OPERATION_NOT_EQUAL] = { "!=", LEVEL_COMPARISON, false },
	[OPERATION_LESS] = { "<", LEVEL_COMPARISON, false },
	[OPERATION_LESS_EQUAL] = { "<=", LEVEL_COMPARISON, false },
	[OPERATION_GREATER] = { ">", LEVEL_COMPARISON, false },
	[OPERATION_GREATER_EQUAL] = { ">=", LEVEL_COMPARISON, false },
	[OPERATION_IN] = { "IN", LEVEL_COMPARISON, false },
	[OPERATION_PERMITTED] = { "PERMITTED", LEVEL_POWER, true },
	[OPERATION_VALID] = { "VALID", LEVEL_POWER, true },
	[OPERATION_ADD] = { "+", LEVEL_SUM, false },
	[OPERATION_SUBTRACT] = { "-", LEVEL_SUM, false },
	[OPERATION_MULTIPLY] = { "*", LEVEL_PRODUCT, false },
	[OPERATION_MODULO] = { "MOD", LEVEL_PRODUCT, false },
	[OPERATION_POWER] = { "^", LEVEL_POWER, false },
	[OPERATION_NEGATE] = { "-", LEVEL_POWER, true },
};

/* What somebody used to another language writes. */
static const struct {
	const char *wrong;
	const char *right;
} habits[] = {
	{ "=", "'==' compares" },
	{ "&", "'&&' is and" },
	{ "|", "'||' is or" },
	{ "~", "'!' is not" },
};

static struct expression *parse_level(struct parser *parser, enum level level);

const char *operation_text(enum operation operation)
{
	return operators[operation].text;
}

static size_t offset_of(const struct parser *parser)
{
	return (size_t)(parser->token.text - parser->text->text);
}

static char *token_text(struct parser *parser)
{
	return arena_copy(parser->arena, parser->token.text,
			  parser->token.length);
}

/* Reports that @text is wrong with what stands here, unless something was. */
static void fail(struct parser *parser, const char *text)
{
	if (!parser->error->text)
		*parser->error = (struct expression_error){
			source_text_position(parser->text->at,
					     parser->text->text,
					     offset_of(parser)),
			text,
		};
	parser->token.kind = TOKEN_END;
	parser->token.length = 0;
}

static void fail_character(struct parser *parser)
{
	const char *hint = "";
	char *text = token_text(parser);

	for (size_t i = 0; i < sizeof(habits) / sizeof(habits[0]); i++)
		if (strcmp(text, habits[i].wrong) == 0)
			hint = habits[i].right;
	fail(parser, arena_printf(parser->arena,
				  "'%s' has no meaning in an expression%s%s",
				  text, *hint ? ": " : "", hint));
}

/* Reports that @wanted should stand here. */
static void fail_wanted(struct parser *parser, const char *wanted)
{
	if (parser->token.kind == TOKEN_END)
		fail(parser, arena_printf(parser->arena,
					  "%s is missing at the end", wanted));
	else
		fail(parser,
		     arena_printf(parser->arena, "%s is missing before '%s'",
				  wanted, token_text(parser)));
}

static void advance(struct parser *parser)
{
	if (parser->error->text)
		return;
	parser->token = token_first(parser->token.text + parser->token.length);
	if (parser->token.kind == TOKEN_INVALID)
		fail_character(parser);
}

static bool at(const struct parser *parser, const char *text)
{
	return parser->token.kind == TOKEN_SYMBOL &&
	       token_is(&parser->token, text);
}

static bool take(struct parser *parser, const char *text)
{
	bool found = at(parser, text);

	if (found)
		advance(parser);
	return found;
}

static void expect(struct parser *parser, const char *text)
{
	if (!take(parser, text))
		fail_wanted(parser, arena_printf(parser->arena, "'%s'", text));
}

/* A new expression, at the next token. */
static struct expression *create(struct parser *parser,
				 enum expression_kind kind)
{
	struct expression *expression =
		arena_alloc(parser->arena, sizeof(*expression));

	*expression = (struct expression){ .kind = kind,
					   .offset = offset_of(parser),
					   .height = 1 };
	return expression;
}

static struct expression *create_operation(struct parser *parser,
					   enum operation operation)
{
	struct expression *expression = create(parser, EXPRESSION_OPERATION);

	expression->operation = operation;
	return expression;
}

static void fail_height(struct parser *parser)
{
	fail(parser, arena_printf(parser->arena,
				  "this is nested too deeply: %u operations "
				  "inside each other are the limit",
				  EXPRESSION_HEIGHT));
}

/* Adds an operand, which is NULL after an error. */
static void add(struct parser *parser, struct expression *expression,
		struct expression *operand)
{
	struct expression **added;

	if (!operand)
		return;
	added = list_add(parser->arena, &expression->operands,
			 sizeof(struct expression *));
	*added = operand;
	if (expression->height <= operand->height)
		expression->height = operand->height + 1;
	if (expression->height > EXPRESSION_HEIGHT)
		fail_height(parser);
}

/* expression { "," expression } @closing */
static void parse_list(struct parser *parser, struct expression *expression,
		       const char *closing)
{
	do
		add(parser, expression, parse_level(parser, LEVEL_OR));
	while (take(parser, ","));
	expect(parser, closing);
}

static struct expression *parse_number(struct parser *parser)
{
	struct expression *number = create(parser, EXPRESSION_NUMBER);
	const char *text = token_text(parser);
	struct number_value value = { 0 };
	enum number_fault fault = number_parse(text, &value);

	if (fault == NUMBER_GOOD)
		advance(parser);
	else
		fail(parser, arena_printf(parser->arena, "'%s' %s", text,
					  number_fault_text(fault)));
	number->value = value.value;
	return number;
}

/* name [ "(" [ list ] ")" ] */
static struct expression *parse_name(struct parser *parser)
{
	struct expression *name = create(parser, EXPRESSION_NAME);

	name->text = token_text(parser);
	if (token_is(&parser->token, "TRUE") ||
	    token_is(&parser->token, "FALSE")) {
		name->kind = EXPRESSION_BOOLEAN;
		name->value = token_is(&parser->token, "TRUE");
	}
	advance(parser);
	if (!take(parser, "("))
		return name;
	name->kind = EXPRESSION_CALL;
	if (!take(parser, ")"))
		parse_list(parser, name, ")");
	return name;
}

/* number | name | "(" expression ")" | "[" list "]" */
static struct expression *parse_primary(struct parser *parser)
{
	struct expression *expression;

	if (parser->token.kind == TOKEN_NUMBER)
		return parse_number(parser);
	if (parser->token.kind == TOKEN_NAME)
		return parse_name(parser);
	if (at(parser, "[")) {
		expression = create(parser, EXPRESSION_JOIN);
		advance(parser);
		parse_list(parser, expression, "]");
		return expression;
	}
	if (take(parser, "(")) {
		expression = parse_level(parser, LEVEL_OR);
		expect(parser, ")");
		return expression;
	}
	if (at(parser, "!"))
		fail(parser, "'!' negates a whole comparison: put brackets "
			     "around it and what it negates");
	fail_wanted(parser, "a value");
	return NULL;
}

/* "." name */
static struct expression *parse_member(struct parser *parser,
				       struct expression *owner)
{
	struct expression *member;

	advance(parser);
	member = create(parser, EXPRESSION_MEMBER);
	if (parser->token.kind != TOKEN_NAME) {
		fail_wanted(parser, "the name of a member");
		return NULL;
	}
	member->text = token_text(parser);
	advance(parser);
	add(parser, member, owner);
	return member;
}

/*
 * "[" expression [ ":" expression ] "]"
 * Later revisions print a[[i]] for an element and a[i] for bits; both will do.
 */
static struct expression *parse_index(struct parser *parser,
				      struct expression *array)
{
	struct expression *index = create(parser, EXPRESSION_INDEX);
	bool doubled;

	advance(parser);
	doubled = take(parser, "[");
	add(parser, index, array);
	add(parser, index, parse_level(parser, LEVEL_OR));
	if (!doubled && take(parser, ":")) {
		index->kind = EXPRESSION_SLICE;
		add(parser, index, parse_level(parser, LEVEL_OR));
	}
	expect(parser, "]");
	if (doubled)
		expect(parser, "]");
	return index;
}

/* primary { "." name | "[" index "]" } */
static struct expression *parse_postfix(struct parser *parser)
{
	struct expression *expression = parse_primary(parser);

	while (parser->token.kind == TOKEN_SYMBOL) {
		if (at(parser, "."))
			expression = parse_member(parser, expression);
		else if (at(parser, "["))
			expression = parse_index(parser, expression);
		else
			break;
	}
	return expression;
}

/* The operator that stands here, if it binds as tightly as @level. */
static enum operation find_operator(const struct parser *parser,
				    enum level level, bool prefix)
{
	enum operation found = 0;

	while (found < OPERATION_COUNT &&
	       (operators[found].level < level ||
		operators[found].prefix != prefix ||
		!token_is(&parser->token, operators[found].text)))
		found++;
	return found;
}

/* "{" list "}" */
static struct expression *parse_set(struct parser *parser)
{
	struct expression *set = create(parser, EXPRESSION_SET);

	expect(parser, "{");
	parse_list(parser, set, "}");
	return set;
}

/* a && b && c is one operation with three operands. */
static bool goes_on(const struct expression *left, enum operation operation)
{
	return left && operators[operation].level <= LEVEL_AND &&
	       left->kind == EXPRESSION_OPERATION &&
	       left->operation == operation;
}

static struct expression *parse_right(struct parser *parser,
				      enum operation operation)
{
	enum level level = operators[operation].level;

	if (operation == OPERATION_IN)
		return parse_set(parser);
	if (level == LEVEL_POWER)
		return parse_level(parser, level); /* 2 ^ (3 ^ 2) */
	return parse_level(parser, level + 1);
}

/* The operators of @level or tighter behind @left, and their operands. */
static struct expression *parse_operators(struct parser *parser,
					  enum level level,
					  struct expression *left,
					  bool bracketed)
{
	enum operation operation;

	while ((operation = find_operator(parser, level, false)) !=
	       OPERATION_COUNT) {
		struct expression *whole = left;

		if (bracketed || !goes_on(left, operation)) {
			whole = create_operation(parser, operation);
			add(parser, whole, left);
		}
		advance(parser);
		add(parser, whole, parse_right(parser, operation));
		if (operators[operation].level == LEVEL_COMPARISON &&
		    find_operator(parser, LEVEL_COMPARISON, false) <
			    OPERATION_ADD)
			fail(parser, "comparisons do not chain: compare twice, "
				     "with '&&' between");
		left = whole;
		bracketed = false;
	}
	return left;
}

/* ( "EVERY" | "SOME" ) name "<" sum ":" expression */
static struct expression *parse_quantifier(struct parser *parser,
					   enum expression_kind kind)
{
	struct expression *whole = create(parser, kind);

	advance(parser);
	if (parser->token.kind != TOKEN_NAME) {
		fail_wanted(parser, "the name of a number");
		return NULL;
	}
	whole->text = token_text(parser);
	advance(parser);
	expect(parser, "<");
	add(parser, whole, parse_level(parser, LEVEL_SUM));
	expect(parser, ":");
	add(parser, whole, parse_level(parser, LEVEL_OR));
	return whole;
}

/* What stands before the first operator between two operands. */
static struct expression *parse_first(struct parser *parser, enum level level)
{
	enum operation prefix = find_operator(parser, level, true);
	struct expression *first;

	if (level == LEVEL_OR && token_is(&parser->token, "EVERY"))
		return parse_quantifier(parser, EXPRESSION_EVERY);
	if (level == LEVEL_OR && token_is(&parser->token, "SOME"))
		return parse_quantifier(parser, EXPRESSION_SOME);
	if (prefix == OPERATION_COUNT)
		return parse_postfix(parser);
	first = create_operation(parser, prefix);
	advance(parser);
	add(parser, first, parse_level(parser, operators[prefix].level));
	return first;
}

/* An expression whose operators all bind as tightly as @level, or more so. */
static struct expression *parse_level(struct parser *parser, enum level level)
{
	bool bracketed = at(parser, "(");
	struct expression *left;

	if (parser->depth == EXPRESSION_HEIGHT) {
		fail_height(parser);
		return NULL;
	}
	parser->depth++;
	left = parse_first(parser, level);
	left = parse_operators(parser, level, left, bracketed);
	parser->depth--;
	return left;
}

struct expression *expression_parse(struct arena *arena,
				    const struct name *text,
				    struct expression_error *error)
{
	struct parser parser = { .arena = arena, .text = text, .error = error };
	struct expression *whole;

	*error = (struct expression_error){ 0 };
	parser.token.text = text->text;
	advance(&parser);
	whole = parse_level(&parser, LEVEL_OR);
	if (at(&parser, ")") || at(&parser, "]") || at(&parser, "}"))
		fail(&parser, arena_printf(arena, "'%s' has no partner",
					   token_text(&parser)));
	if (parser.token.kind != TOKEN_END)
		fail_wanted(&parser, "an operator");
	return error->text ? NULL : whole;
}
