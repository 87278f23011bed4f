/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The structures of RSI 1.0 as a guest writes them by hand. Each MISTAKE_*
 * brings back one that was made; without any, all is right.
 */
#ifndef RSI_H
#define RSI_H

#include "types.h"

struct rsi_host_call {
	SLOT(u16 imm, 0x0, 0x8);
#ifdef MISTAKE_CALL /* islet PR 443: the count of a handler's arguments */
	u64 gprs[30];
#else
	u64 gprs[31];
#endif
};

struct rsi_realm_config {
	union {
		struct {
			u64 ipa_width;
			u8 hash_algo;
#ifdef MISTAKE_PADDING /* islet #276: counted by hand */
			u8 pad0[0x208 - 0x9];
#else
			u8 pad0[0x200 - 0x9];
#endif
			u8 rpv[64];
		};
		u8 pad[0x1000];
	};
} __attribute__((aligned(0x1000)));

#endif
