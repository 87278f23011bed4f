/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Whole numbers of up to 64 bits and a sign, as expressions calculate with
 * them. A result that does not fit is no result, never a wrong one.
 */
#ifndef RMIGEN_INTEGER_H
#define RMIGEN_INTEGER_H

#include <stdbool.h>
#include <stdint.h>

struct integer {
	uint64_t magnitude;
	bool negative; /* never beside a magnitude of zero */
};

/* @value as it is, or as two's complement of @width bits, 1 to 64. */
struct integer integer_unsigned(uint64_t value);
struct integer integer_signed(uint64_t value, unsigned int width);

/* The two's complement of @value, of which only 64 bits are kept. */
uint64_t integer_bits(struct integer value);

/* Less than zero, zero or more, as @left is less than, equal or more. */
int integer_compare(struct integer left, struct integer right);

/*
 * Each sets @result, or returns false if there is none of 64 bits and a sign:
 * nothing is divided by zero or by less, and no power is a fraction.
 */
bool integer_add(struct integer left, struct integer right,
		 struct integer *result);
bool integer_subtract(struct integer left, struct integer right,
		      struct integer *result);
bool integer_multiply(struct integer left, struct integer right,
		      struct integer *result);
/* What is left of a division, zero or more. */
bool integer_modulo(struct integer left, struct integer right,
		    struct integer *result);
bool integer_power(struct integer base, struct integer exponent,
		   struct integer *result);

#endif
