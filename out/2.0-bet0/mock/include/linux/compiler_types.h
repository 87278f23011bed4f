/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Stand-in for the attributes that the kernel's build adds to every file.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef STANDIN_LINUX_COMPILER_TYPES_H
#define STANDIN_LINUX_COMPILER_TYPES_H

#define __packed __attribute__((__packed__))
#define __aligned(bytes) __attribute__((__aligned__(bytes)))
/* A test that also includes the C library has its own. */
#ifndef __always_inline
#define __always_inline inline __attribute__((__always_inline__))
#endif
#define __maybe_unused __attribute__((__unused__))

#endif
