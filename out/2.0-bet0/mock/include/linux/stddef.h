/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in: NULL and the layout operators.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_STDDEF_H
#define STANDIN_LINUX_STDDEF_H

/* A test that also includes the C library has its own. */
#ifndef NULL
#define NULL ((void *)0)
#endif
#ifndef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif

#define sizeof_field(type, member) sizeof(((type *)0)->member)

#endif
