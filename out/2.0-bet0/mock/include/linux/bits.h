/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in: bit masks. As in the kernel, msb and lsb in the wrong order or out
 * of range do not compile, and a mask is an integer constant expression.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_BITS_H
#define STANDIN_LINUX_BITS_H

#define STANDIN_CHECKED(condition) (sizeof(char[(condition) ? 1 : -1]) - 1)
#define STANDIN_MASK(msb, lsb)                                         \
	(STANDIN_CHECKED((msb) >= (lsb) && (lsb) >= 0 && (msb) < 64) + \
	 ((~0ULL >> (63 - (msb))) & (~0ULL << (lsb))))

#define BIT(bit) (1UL << (bit))
#define BIT_ULL(bit) (1ULL << (bit))
#define GENMASK(msb, lsb) ((unsigned long)STANDIN_MASK(msb, lsb))
#define GENMASK_ULL(msb, lsb) STANDIN_MASK(msb, lsb)

#endif
