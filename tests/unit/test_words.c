/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/words.h"

/* The words of @name with "|" between them. */
static const char *split(const char *name, const struct word_rules *rules)
{
	static char text[100];
	struct span rest = { name, name + strlen(name) }, word;
	size_t length = 0;

	text[0] = '\0';
	while (words_next(&rest, rules, &word))
		length += (size_t)snprintf(text + length, sizeof(text) - length,
					   "%s%.*s", length ? "|" : "",
					   (int)(word.end - word.start),
					   word.start);
	return text;
}

static void names_become_words(void **state)
{
	static const char s2ap[] = "S2AP";
	const struct span acronym = { s2ap, s2ap + 4 };
	const struct word_rules plain = { 0 };
	const struct word_rules digits = { .digits = true };
	const struct word_rules acronyms = { &acronym, 1, false };

	(void)state;
	assert_string_equal(split("", &plain), "");
	assert_string_equal(split("__", &plain), "");
	assert_string_equal(split("RmiRecExit", &plain), "Rmi|Rec|Exit");
	assert_string_equal(split("RmiRec.num_aux", &plain), "Rmi|Rec|num|aux");
	assert_string_equal(split("RmiFeatureRegister0", &plain),
			    "Rmi|Feature|Register0");
	assert_string_equal(split("RmiFeatureRegister0", &digits),
			    "Rmi|Feature|Register|0");
	assert_string_equal(split("RmiRttS2APBase", &plain),
			    "Rmi|Rtt|S2APBase");
	assert_string_equal(split("RmiRttS2APBase", &acronyms),
			    "Rmi|Rtt|S2AP|Base");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_become_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
