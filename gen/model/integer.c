/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/integer.h"

static struct integer make(uint64_t magnitude, bool negative)
{
	return (struct integer){ magnitude, negative && magnitude };
}

struct integer integer_unsigned(uint64_t value)
{
	return make(value, false);
}

struct integer integer_signed(uint64_t value, unsigned int width)
{
	uint64_t sign = UINT64_C(1) << (width - 1);
	uint64_t extended = (value ^ sign) - sign;

	return (value & sign) ? make(-extended, true) : make(value, false);
}

uint64_t integer_bits(struct integer value)
{
	return value.negative ? -value.magnitude : value.magnitude;
}

static int compare_magnitudes(uint64_t left, uint64_t right)
{
	return (left > right) - (left < right);
}

int integer_compare(struct integer left, struct integer right)
{
	if (left.negative != right.negative)
		return left.negative ? -1 : 1;
	return left.negative ?
		       compare_magnitudes(right.magnitude, left.magnitude) :
		       compare_magnitudes(left.magnitude, right.magnitude);
}

bool integer_add(struct integer left, struct integer right,
		 struct integer *result)
{
	uint64_t sum = left.magnitude + right.magnitude;

	if (left.negative == right.negative) {
		*result = make(sum, left.negative);
		return sum >= left.magnitude;
	}
	*result =
		left.magnitude >= right.magnitude ?
			make(left.magnitude - right.magnitude, left.negative) :
			make(right.magnitude - left.magnitude, right.negative);
	return true;
}

bool integer_subtract(struct integer left, struct integer right,
		      struct integer *result)
{
	return integer_add(left, make(right.magnitude, !right.negative),
			   result);
}

bool integer_multiply(struct integer left, struct integer right,
		      struct integer *result)
{
	uint64_t product = left.magnitude * right.magnitude;

	*result = make(product, left.negative != right.negative);
	return !left.magnitude || product / left.magnitude == right.magnitude;
}

bool integer_modulo(struct integer left, struct integer right,
		    struct integer *result)
{
	uint64_t rest;

	if (right.negative || !right.magnitude)
		return false;
	rest = left.magnitude % right.magnitude;
	*result = make(left.negative && rest ? right.magnitude - rest : rest,
		       false);
	return true;
}

bool integer_power(struct integer base, struct integer exponent,
		   struct integer *result)
{
	*result = make(1, false);
	if (exponent.negative)
		return false;
	/* Of these every power is one of the first three. */
	if (base.magnitude <= 1 && exponent.magnitude > 2)
		exponent.magnitude = 2 - exponent.magnitude % 2;
	for (uint64_t i = 0; i < exponent.magnitude; i++)
		if (!integer_multiply(*result, base, result))
			return false;
	return true;
}
