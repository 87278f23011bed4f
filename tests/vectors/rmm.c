/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Negative vectors, and an RMM with which they are to find nothing wrong. Then
 * it forgets each of its checks in turn, and they are to notice.
 *
 * INTERFACE is rmi, rsi or psci, NEGATIVE the header of its negative vectors.
 * RMM is what makes the calls: rmm_serve(), or what is in front of it.
 */
#include "rmm.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include NEGATIVE

#ifndef RMM
#define RMM rmm_serve
#endif

#define NAME_OF(interface, rest) interface##_vector_##rest
#define NAME(interface, rest) NAME_OF(interface, rest)
#define OWN(rest) NAME(INTERFACE, rest)

static int has_check[CHECKS];

unsigned int checks_end = CHECKS;

/* The number of a check; 0: none. */
static unsigned int forgotten;

/* Whether all checks are made, to be counted, whatever they find. */
static int is_counting;
static unsigned int findings;

int finds(unsigned int number, int wrong)
{
	assert(number > 0 && number < checks_end && checks_end <= CHECKS);
	has_check[number] = 1;
	findings += wrong != 0;
	return wrong && number != forgotten && !is_counting;
}

static uint64_t make_call(void *context, const struct OWN(negative) * negative)
{
	const struct OWN(page) *page = OWN(negative_page)(negative, 0);
	static struct call call;

	(void)context;
	call = (struct call){ .x = negative->in };
	memset(call.page, 0xa5,
	       sizeof(call.page)); /* no byte is zero by chance */
	if (page)
		OWN(negative_fill)(page, call.page);
	return RMM(&call);
}

/* A call that is wrong in one way has nothing else that could hide it. */
static int one_is_wrong(void)
{
	int result = 1;

	is_counting = 1;
	for (uint32_t i = 1; i <= OWN(negatives)(); i++) {
		const struct OWN(negative) *negative = OWN(negative)(i);

		findings = 0;
		make_call(NULL, negative);
		if (findings == (negative->condition != NULL))
			continue;
		printf("%s: %u checks find something\n", negative->name,
		       findings);
		result = 0;
	}
	is_counting = 0;
	return result;
}

/* A name is that of a command, a space, and what is wrong. */
static int have_one_command(const char *one, const char *two)
{
	return strncmp(one, two, strcspn(one, " ") + 1) == 0;
}

/* Calls have a function ID for each command, and addresses of their pages. */
static int is_a_call(uint32_t number)
{
	const struct OWN(negative) *before = OWN(negative)(number - 1);
	const struct OWN(negative) *negative = OWN(negative)(number);
	const struct OWN(page) * page;

	if (before && have_one_command(before->name, negative->name) !=
			      (before->in[0] == negative->in[0]))
		return 0;
	for (uint32_t i = 0; (page = OWN(negative_page)(negative, i)) != NULL;
	     i++)
		if (negative->in[page->reg] - page->address >= page->size)
			return 0;
	return 1;
}

static int are_calls(void)
{
	for (uint32_t i = 1; i <= OWN(negatives)(); i++) {
		if (is_a_call(i))
			continue;
		printf("%s: not its function ID or address\n",
		       OWN(negative)(i)->name);
		return 0;
	}
	return 1;
}

/* What an RMM of another mind may say in any state. */
static int answers_are_allowed(void)
{
	for (uint32_t i = 1; i <= OWN(negatives)(); i++) {
		const struct OWN(negative) *negative = OWN(negative)(i);

		if (!OWN(negative_allows)(negative,
					  make_call(NULL, negative)) ||
		    (negative->condition &&
		     OWN(negative_allows)(negative, SUCCESS)))
			return 0;
	}
	return !OWN(negative)(0) && !OWN(negative)(OWN(negatives)() + 1);
}

static int is_noticed(unsigned int check)
{
	uint32_t failing;

	forgotten = check;
	failing = OWN(negative_first_failing)(make_call, NULL);
	forgotten = 0;
	if (check && !failing)
		printf("check %u is forgotten, and no vector fails\n", check);
	if (!check && failing)
		printf("%s fails\n", OWN(negative)(failing)->name);
	return failing != 0;
}

int main(void)
{
	int result = !are_calls() || is_noticed(0) || !answers_are_allowed() ||
		     !one_is_wrong();

	for (unsigned int check = 1; check < CHECKS; check++)
		if (has_check[check])
			result |= !is_noticed(check);
	return result;
}
