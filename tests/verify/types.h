/* SPDX-License-Identifier: BSD-3-Clause */
/* What the headers of this folder need, without a C library. */
#ifndef TYPES_H
#define TYPES_H

typedef __UINT8_TYPE__ u8;
typedef __UINT16_TYPE__ u16;
typedef __UINT32_TYPE__ u32;
typedef __UINT64_TYPE__ u64;
typedef __INT64_TYPE__ s64;

/* A member that takes all bytes from @start up to @end. */
#define SLOT(member, start, end)                   \
	union {                                    \
		member;                            \
		u8 reserved_##end[(end) - (start)]; \
	}

#endif
