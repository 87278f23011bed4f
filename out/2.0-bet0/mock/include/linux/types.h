/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in: the kernel's types; 64 bits are long long on every architecture.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_TYPES_H
#define STANDIN_LINUX_TYPES_H

#include <linux/compiler_types.h>

#if !defined(__LP64__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the stand-ins are for hosts with 64 bits that are little-endian"
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;
/* A test that also includes stdbool.h has its own. */
#ifndef __bool_true_false_are_defined
typedef _Bool bool;
#endif

#endif
