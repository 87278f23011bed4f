/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The parameters of a Realm of RMI 2.0, in the kernel's style. MISTAKE_* brings
 * back one that was made; without it, all is right.
 */
#ifndef REALM_H
#define REALM_H

#include "types.h"

struct rmi_realm_params {
	SLOT(
		struct {
			u64 flags0;
			SLOT(u8 s2sz, 0x8, 0x10);
			SLOT(u8 sve_vl, 0x10, 0x18);
			SLOT(u8 num_bps, 0x18, 0x20);
			SLOT(u8 num_wps, 0x20, 0x28);
			SLOT(u8 pmu_num_ctrs, 0x28, 0x30);
			SLOT(u8 hash_algo, 0x30, 0x38);
			u64 num_aux_planes;
		},
		0x0, 0x400);
	SLOT(
		struct {
			u8 rpv[64];
			u64 ats_plane;
		},
		0x400, 0x808);
	SLOT(
		struct {
			u64 rtt_base;
			s64 rtt_level_start;
			u32 rtt_num_start;
			u32 pad0;
			u64 flags1;
#ifdef MISTAKE_ARRAY_OFFSET /* Linux v14: right behind, not at 0xF80 */
			u64 aux_rtt_base[3];
#else
			u8 pad1[0xf80 - 0x828];
			u64 aux_rtt_base[3];
#endif
		},
		0x808, 0x1000);
};

#endif
