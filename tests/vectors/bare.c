/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The libc-free check as firmware would run it; the number is its status.
 * INTERFACE is rmi, rsi or psci, CHECK the header of its check.
 */
#include <stdio.h>

#include CHECK

#define NAME_OF(interface, function) interface##_vector_##function
#define NAME(interface, function) NAME_OF(interface, function)
#define CALL(function) NAME(INTERFACE, function)

int main(void)
{
	uint32_t number = CALL(first_failing)();

	if (number)
		printf("vector %u of %u: %s\n", (unsigned int)number,
		       (unsigned int)CALL(count)(), CALL(name)(number));
	return number != 0;
}
