/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in: assertions at compile time; the message may be left out.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_BUILD_BUG_H
#define STANDIN_LINUX_BUILD_BUG_H

/* A test that also includes assert.h has its own, which wants a message. */
#undef static_assert
#define static_assert(condition, ...) \
	STANDIN_ASSERT(condition, ##__VA_ARGS__, #condition)
#define STANDIN_ASSERT(condition, message, ...) \
	_Static_assert(condition, message)

#endif
