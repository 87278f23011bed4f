/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Negative vectors, and an RMM with which they are to find nothing wrong. Then
 * it forgets each of its checks in turn, and they are to notice.
 *
 * INTERFACE is rmi, rsi or psci, NEGATIVE the header of its negative vectors.
 */
#include "rmm.h"

#include <stdio.h>
#include <string.h>

#include NEGATIVE

#define NAME_OF(interface, rest) interface##_vector_##rest
#define NAME(interface, rest) NAME_OF(interface, rest)
#define OWN(rest) NAME(INTERFACE, rest)

static int has_check[CHECKS];

/* The number of a check; 0: none. */
static unsigned int forgotten;

int finds(unsigned int number, int wrong)
{
	has_check[number] = 1;
	return wrong && number != forgotten;
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
	return rmm_serve(&call);
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
	int result = is_noticed(0) || !answers_are_allowed();

	for (unsigned int check = 1; check < CHECKS; check++)
		if (has_check[check])
			result |= !is_noticed(check);
	return result;
}
