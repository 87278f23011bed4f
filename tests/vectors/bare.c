/* SPDX-License-Identifier: BSD-3-Clause */
/* The libc-free check as firmware would run it; the number is its status. */
#include <stdio.h>

#include "rmi_vectors_check.h"

int main(void)
{
	uint32_t number = rmi_vector_first_failing();

	if (number)
		printf("vector %u of %u: %s\n", (unsigned int)number,
		       (unsigned int)rmi_vector_count(),
		       rmi_vector_name(number));
	return number != 0;
}
