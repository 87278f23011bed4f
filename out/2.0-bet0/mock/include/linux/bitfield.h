/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in: FIELD_GET and FIELD_PREP. As in the kernel they are statement
 * expressions, so they work inside functions only, and they refuse a mask that
 * is not one run of constant bits, is wider than the register, or does not
 * hold a constant value.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_BITFIELD_H
#define STANDIN_LINUX_BITFIELD_H

#define STANDIN_LSB(mask) ((mask) & (~(mask) + 1))
#define STANDIN_SHIFT(mask) (__builtin_ffsll((long long)(mask)) - 1)
#define STANDIN_IS_RUN(mask) \
	((mask) != 0 && (((mask) + STANDIN_LSB(mask)) & (mask)) == 0)
#define STANDIN_FITS(mask, value)                                             \
	__builtin_choose_expr(                                                \
		__builtin_constant_p(value),                                  \
		(((unsigned long long)(mask) >> STANDIN_SHIFT(mask)) &        \
		 (unsigned long long)(value)) == (unsigned long long)(value), \
		1)

#define FIELD_GET(mask, reg)                                                 \
	({                                                                   \
		_Static_assert(STANDIN_IS_RUN((unsigned long long)(mask)),   \
			       "FIELD_GET: mask is not one run of bits");    \
		_Static_assert((mask) <= (__typeof__(reg))~0ULL,             \
			       "FIELD_GET: register is narrower");           \
		(__typeof__(mask))(((reg) & (mask)) >> STANDIN_SHIFT(mask)); \
	})

#define FIELD_PREP(mask, value)                                              \
	({                                                                   \
		_Static_assert(STANDIN_IS_RUN((unsigned long long)(mask)),   \
			       "FIELD_PREP: mask is not one run of bits");   \
		_Static_assert(STANDIN_FITS(mask, value),                    \
			       "FIELD_PREP: value does not fit");            \
		((__typeof__(mask))(value) << STANDIN_SHIFT(mask)) & (mask); \
	})

#endif
