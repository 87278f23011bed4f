/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Numbers of conditions; internal to the mock.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMM_MOCK_NUMBERS_H
#define RMM_MOCK_NUMBERS_H

#include <stdbool.h>
#include <stdint.h>

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * 64 bits and a sign. A result that does not fit is not known, and neither is
 * what is made of it.
 */
struct number {
	uint64_t magnitude;
	bool is_negative; /* never beside a magnitude of zero */
	bool is_known;
};

static inline struct number number_make(uint64_t magnitude, bool is_negative,
					bool is_known)
{
	return (struct number){ magnitude, is_negative && magnitude, is_known };
}

static inline struct number number_of(uint64_t value)
{
	return number_make(value, false, true);
}

static inline struct number number_negative(uint64_t magnitude)
{
	return number_make(magnitude, true, true);
}

/* @value is two's complement of @width bits, 1 to 64. */
static inline struct number number_signed(uint64_t value, unsigned int width)
{
	uint64_t sign = UINT64_C(1) << (width - 1);
	bool is_negative = value & sign;

	value = (value ^ sign) - sign;
	return number_make(is_negative ? 0 - value : value, is_negative, true);
}

static inline uint64_t number_bits(struct number number)
{
	return number.is_negative ? 0 - number.magnitude : number.magnitude;
}

static inline struct number number_add(struct number left, struct number right)
{
	bool is_known = left.is_known && right.is_known;

	if (left.is_negative == right.is_negative)
		return number_make(
			left.magnitude + right.magnitude, left.is_negative,
			is_known &&
				left.magnitude <= UINT64_MAX - right.magnitude);
	if (left.magnitude >= right.magnitude)
		return number_make(left.magnitude - right.magnitude,
				   left.is_negative, is_known);
	return number_make(right.magnitude - left.magnitude, right.is_negative,
			   is_known);
}

static inline struct number number_subtract(struct number left,
					    struct number right)
{
	return number_add(left, number_make(right.magnitude, !right.is_negative,
					    right.is_known));
}

static inline struct number number_multiply(struct number left,
					    struct number right)
{
	bool fits = !left.magnitude ||
		    right.magnitude <= UINT64_MAX / left.magnitude;

	return number_make(left.magnitude * right.magnitude,
			   left.is_negative != right.is_negative,
			   left.is_known && right.is_known && fits);
}

/* What is left of a division by more than zero; it is not negative. */
static inline struct number number_modulo(struct number left,
					  struct number right)
{
	bool is_known = left.is_known && right.is_known && right.magnitude &&
			!right.is_negative;
	uint64_t rest = is_known ? left.magnitude % right.magnitude : 0;

	return number_make(left.is_negative && rest ? right.magnitude - rest :
						      rest,
			   false, is_known);
}

/* Of an exponent of zero or more. */
static inline struct number number_power(struct number base,
					 struct number exponent)
{
	struct number result = number_of(1);

	result.is_known = base.is_known && exponent.is_known &&
			  !exponent.is_negative;
	/* Others are known, or not, after as many steps as there are bits. */
	if (base.magnitude < 2 && exponent.magnitude > 1)
		exponent.magnitude = 2 - (exponent.magnitude & 1);
	for (; exponent.magnitude && result.is_known; exponent.magnitude--)
		result = number_multiply(result, base);
	return result;
}

/* How a number may be to another; bits, which can be together. */
#define NUMBER_LESS 1u
#define NUMBER_EQUAL 2u
#define NUMBER_GREATER 4u

/* False if one of them is not known. */
static inline bool number_is(struct number left, unsigned int relations,
			     struct number right)
{
	unsigned int found = left.is_negative ? NUMBER_LESS : NUMBER_GREATER;

	if (left.is_negative == right.is_negative) {
		if (left.magnitude == right.magnitude)
			found = NUMBER_EQUAL;
		else if (left.magnitude < right.magnitude)
			found = left.is_negative ? NUMBER_GREATER : NUMBER_LESS;
	}
	return left.is_known && right.is_known && (found & relations);
}

#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMM_MOCK_NUMBERS_H */
