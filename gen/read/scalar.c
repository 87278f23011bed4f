/* SPDX-License-Identifier: BSD-3-Clause */
#include "read/scalar.h"

#include <string.h>

#include "base/buffer.h"
#include "base/number.h"

typedef const char *convert_fn(const struct key *key, const struct name *scalar,
			       void *value);

/* Without locale, unlike isalpha(). */
static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool scalar_is_control(const char *text)
{
	unsigned char first = (unsigned char)text[0];
	unsigned char second = (unsigned char)text[1];

	return first < 0x20 || first == 0x7f ||
	       (first == 0xc2 && second >= 0x80 && second <= 0x9f);
}

static const char *keep(const struct name *scalar, void *value)
{
	struct name *name = value;

	*name = *scalar;
	return scalar->text[0] ? NULL : "is empty";
}

/* Generated files quote texts in their comments. */
static const char *convert_text(const struct key *key,
				const struct name *scalar, void *value)
{
	const char *problem = keep(scalar, value);
	const char *text = scalar->text;

	(void)key;
	if (problem)
		return problem;
	if (strstr(text, "*/") || strstr(text, "/*"))
		return "would start or end a comment of C: "
		       "put a space between '/' and '*'";
	for (; *text; text++)
		if (scalar_is_control(text))
			return "has a line break, a tab or another control "
			       "character in it: fold long texts with '>-'";
	return text[-1] == '\\' ? "ends with a backslash: it would go on with "
				  "the next line of a comment" :
				  NULL;
}

/* The name of a folder, on any system. */
static const char *convert_label(const struct key *key,
				 const struct name *scalar, void *value)
{
	const char *problem = keep(scalar, value);
	const char *text = scalar->text;

	(void)key;
	if (problem)
		return problem;
	if (text[0] == '.')
		return "starts with a dot: folders are named after it";
	while (is_letter(*text) || is_digit(*text) || *text == '.' ||
	       *text == '-')
		text++;
	return *text ? "has more than letters, digits, '.', '_' and '-': "
		       "folders are named after it" :
		       NULL;
}

static const char *convert_name(const struct key *key,
				const struct name *scalar, void *value)
{
	const char *problem = keep(scalar, value);
	const char *text = scalar->text;

	(void)key;
	if (problem)
		return problem;
	if (!is_letter(text[0]))
		return "is not a name: a name starts with a letter";
	while (is_letter(*text) || is_digit(*text))
		text++;
	return *text ? "is not a name: letters, digits and _ make a name" :
		       NULL;
}

/* A letter and a number, then numbers behind dots: B4.3.1 */
static const char *convert_section(const struct key *key,
				   const struct name *scalar, void *value)
{
	const char *problem = keep(scalar, value);
	const char *text = scalar->text;

	(void)key;
	if (problem)
		return problem;
	problem = "is not a section number, like B4.3.1";
	if (*text < 'A' || *text > 'Z')
		return problem;
	do {
		text++;
		if (!is_digit(*text))
			return problem;
		while (is_digit(*text))
			text++;
	} while (*text == '.');
	return *text ? problem : NULL;
}

static const char *convert_integer(const struct key *key,
				   const struct name *scalar, void *value)
{
	struct number *number = value;
	struct number_value parsed;
	enum number_fault fault = number_parse(scalar->text, &parsed);

	(void)key;
	if (fault)
		return number_fault_text(fault);
	*number = (struct number){ parsed.value, parsed.negative, parsed.hex,
				   true, scalar->at };
	return NULL;
}

static const char *convert_number(const struct key *key,
				  const struct name *scalar, void *value)
{
	const struct number *number = value;
	const char *problem = convert_integer(key, scalar, value);

	return problem || !number->negative ? problem : "is negative";
}

static const char *convert_width(const struct key *key,
				 const struct name *scalar, void *value)
{
	struct number *number = value;
	const char *problem;

	if (strcmp(scalar->text, "N") == 0) {
		*number = (struct number){ .given = true, .at = scalar->at };
		return NULL;
	}
	problem = convert_number(key, scalar, value);
	if (!problem && number->value == 0)
		problem = "is not a width: a positive number, or N";
	return problem;
}

static const char *convert_register(const struct key *key,
				    const struct name *scalar, void *value)
{
	const char *problem = "is not a register, X0 to X17";
	struct name digits = *scalar;
	struct number *number = value;

	if (digits.text[0] != 'X')
		return problem;
	digits.text++;
	if (convert_number(key, &digits, value) || number->hex ||
	    number->value >= MODEL_REGISTERS)
		return problem;
	return NULL;
}

/*
 * Up to four digits without a leading zero; returns what follows them. A check
 * says which bits there are: here, no number may overflow.
 */
static const char *take_bit(const char *text, unsigned int *bit)
{
	const char *start = text;

	*bit = 0;
	while (is_digit(*text) && text - start < 4)
		*bit = *bit * 10 + (unsigned int)(*text++ - '0');
	if (text == start || (*start == '0' && text - start > 1))
		return NULL;
	return text;
}

/* 63:16, also 8:8 for one bit */
static const char *convert_bits(const struct key *key,
				const struct name *scalar, void *value)
{
	const char *problem = "is not a range of bits, like 15:8 or 8:8";
	struct bit_range *bits = value;
	const char *text = take_bit(scalar->text, &bits->msb);

	(void)key;
	bits->at = scalar->at;
	if (!text || *text != ':')
		return problem;
	text = take_bit(text + 1, &bits->lsb);
	if (!text || *text)
		return problem;
	return bits->msb < bits->lsb ? "has its lower bit first" : NULL;
}

static const char *convert_bool(const struct key *key,
				const struct name *scalar, void *value)
{
	bool *yes = value;

	(void)key;
	*yes = strcmp(scalar->text, "true") == 0;
	return *yes || strcmp(scalar->text, "false") == 0 ?
		       NULL :
		       "is neither true nor false";
}

static const char *convert_choice(const struct key *key,
				  const struct name *scalar, void *value)
{
	const struct choice *choice = key->choices;

	while (choice->word && strcmp(choice->word, scalar->text) != 0)
		choice++;
	if (!choice->word)
		return "is not among the words for it";
	memcpy(value, &choice->value, sizeof(choice->value));
	return NULL;
}

static const struct {
	const char *text;
	convert_fn *convert;
} kinds[] = {
	[VALUE_TEXT] = { "a text", convert_text },
	[VALUE_FORMULA] = { "a text", convert_text },
	[VALUE_LABEL] = { "the name of a folder", convert_label },
	[VALUE_LABEL_OF_ROW] = { "a row", convert_text },
	[VALUE_NAME] = { "a name", convert_name },
	[VALUE_TYPE] = { "a name", convert_name },
	[VALUE_SECTION] = { "a section number", convert_section },
	[VALUE_INTEGER] = { "a number", convert_integer },
	[VALUE_NUMBER] = { "a number", convert_number },
	[VALUE_WIDTH] = { "a number, or N", convert_width },
	[VALUE_REGISTER] = { "a register", convert_register },
	[VALUE_BITS] = { "a range of bits", convert_bits },
	[VALUE_BOOL] = { "true or false", convert_bool },
	[VALUE_CHOICE] = { "a word", convert_choice },
};

const char *scalar_kind_text(enum value_kind kind)
{
	return kinds[kind].text;
}

/* "is not among the words for it: SBZ, MBZ" */
static const char *list_choices(struct arena *arena, const char *problem,
				const struct choice *choices)
{
	const char *text = problem;

	for (size_t i = 0; choices[i].word; i++)
		text = arena_printf(arena, "%s%s %s", text, i ? "," : ":",
				    choices[i].word);
	return text;
}

const char *scalar_convert(struct arena *arena, const struct key *key,
			   const struct name *scalar, void *value)
{
	const char *problem = kinds[key->kind].convert(key, scalar, value);

	if (problem && key->kind == VALUE_CHOICE)
		problem = list_choices(arena, problem, key->choices);
	return problem;
}
