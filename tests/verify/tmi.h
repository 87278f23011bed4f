/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The structures of spec.yaml, with what RMI 1.0 has little of: nested
 * structures, arrays of structures, C bit-fields, types that only a typedef
 * names. Each MISTAKE_* is one that was made; without any, all is right.
 */
#ifndef TMI_H
#define TMI_H

#include "types.h"

#ifdef MISTAKE_SHIFTED_FIELD /* TF-RMM ff19e4be: [5:3] began at bit 5 */
#define DEPTH_LSB 5
#else
#define DEPTH_LSB 3
#endif
#ifdef MISTAKE_FIELD_WIDTH /* tf-a-tests c398c8f7: five bits, not four */
#define COUNTERS 4
#else
#define COUNTERS 5
#endif
#ifdef MISTAKE_FEATURE_BIT /* ACS 2f78d20: bit 26, not 22 */
#define PMU_BIT 22
#else
#define PMU_BIT 26
#endif
#ifdef MISTAKE_FLAG_BIT /* tf-a-tests de873bbd: bit 49, not 50 */
#define HASH_BIT 50
#else
#define HASH_BIT 49
#endif

/* Bit-fields start at the other end of a big-endian machine's word. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define TMI_FLAGS                                           \
	u64:(63 - HASH_BIT); u64 hash : 1;                  \
	u64:(HASH_BIT - PMU_BIT - 1); u64 pmu : 1;          \
	u64:(PMU_BIT - COUNTERS - 9); u64 counters : COUNTERS; \
	u64:(9 - 3 - DEPTH_LSB); u64 depth : 3;             \
	u64:(DEPTH_LSB - 1); u64 wipe : 1
#else
#define TMI_FLAGS                                           \
	u64 wipe : 1; u64:(DEPTH_LSB - 1);                  \
	u64 depth : 3; u64:(9 - 3 - DEPTH_LSB);             \
	u64 counters : COUNTERS; u64:(PMU_BIT - COUNTERS - 9); \
	u64 pmu : 1; u64:(HASH_BIT - PMU_BIT - 1);          \
	u64 hash : 1; u64:(63 - HASH_BIT)
#endif

struct tmi_row {
#ifdef MISTAKE_ROW /* the members of a row swapped */
	u32 kind;
	u32 pad0;
	u64 base;
#else
	u64 base;
	u32 kind;
	u32 pad0;
#endif
};

struct tmi_run {
	u8 reason;
	u8 pad0[0x10 - 0x1];
#ifdef MISTAKE_INNER
	u8 pad1[0x8];
	u64 esr;
	u8 pad2[0x100 - 0x20];
#else
	u64 esr;
	u8 pad2[0x100 - 0x18];
#endif
};

typedef struct {
	union {
		u64 flags;
		struct {
			TMI_FLAGS;
		};
	};
	struct {
		TMI_FLAGS;
	} saved;
	s64 level;
	u32 count;
	u32 pad0;
#ifdef MISTAKE_SEAL
	u8 seal[32];
	u8 pad1[32];
#else
	u8 seal[64];
#endif
	u8 pad2[0x100 - 0x60];
#ifdef MISTAKE_STRIDE /* ACS 0f5adc8: elements of 16 bits, not 64 */
	u64 lrs[4];
	u8 pad3[0x200 - 0x120];
#else
	u16 lrs[4];
	u8 pad3[0x200 - 0x108];
#endif
#ifdef MISTAKE_ROWS
	struct tmi_row rows[3];
	u8 pad4[0x800 - 0x230];
#else
	struct tmi_row rows[4];
	u8 pad4[0x800 - 0x240];
#endif
	struct tmi_run run;
	struct {
		u8 mode;
	} last;
	u8 pad5[0xf80 - 0x901];
	u64 aux_rtt_base[3];
	u8 pad6[0x1000 - 0xf98];
} tmi_params_t;

#endif
