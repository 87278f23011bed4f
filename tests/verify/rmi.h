/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * RMI 1.0 as projects have written it by hand, in two of their styles. Each
 * MISTAKE_* brings back one that was made; without any, all is right.
 */
#ifndef RMI_H
#define RMI_H

#include "types.h"

/* The monitor's style: each member fills its slot. */
struct rmi_realm_params {
#ifdef MISTAKE_SIGN
	SLOT(s64 flags, 0x0, 0x8);
#else
	SLOT(u64 flags, 0x0, 0x8);
#endif
	SLOT(u8 s2sz, 0x8, 0x10);
	SLOT(u8 sve_vl, 0x10, 0x18);
	SLOT(u8 num_bps, 0x18, 0x20);
	SLOT(u8 num_wps, 0x20, 0x28);
	SLOT(u8 pmu_num_ctrs, 0x28, 0x30);
	SLOT(u8 hash_algo, 0x30, 0x400);
	SLOT(u8 rpv[64], 0x400, 0x800);
	SLOT(
		struct {
			u16 vmid;
			u8 reserved_0x808[6];
#ifdef MISTAKE_NARROW_IN_UNION /* TF-RMM 64c46371 */
			SLOT(unsigned char rtt_base, 0x808, 0x810);
#else
			SLOT(u64 rtt_base, 0x808, 0x810);
#endif
#ifdef MISTAKE_NO_SIGN
			u64 rtt_level_start;
#else
			s64 rtt_level_start;
#endif
			u32 rtt_num_start;
		},
		0x800, 0x1000);
};

struct rmi_rec_params {
	SLOT(u64 flags, 0x0, 0x100);
	SLOT(u64 mpidr, 0x100, 0x200);
	SLOT(u64 pc, 0x200, 0x300);
	SLOT(u64 gprs[8], 0x300, 0x800);
	SLOT(
		struct {
			u64 num_aux;
#ifdef MISTAKE_COUNT
			u64 aux[15];
#else
			u64 aux[16];
#endif
		},
		0x800, 0x1000);
};

/* The kernel's style: padding between members. */
#ifdef MISTAKE_STRUCTURE_NAME /* Linux v2: rec_entry for rec_enter */
#define REC_ENTER_TAG rmi_rec_entry
#else
#define REC_ENTER_TAG rmi_rec_enter
#endif

struct REC_ENTER_TAG {
	u64 flags;
	u8 pad0[0x200 - 0x8];
	u64 gprs[31];
	u8 pad1[0x300 - 0x2f8];
#ifdef MISTAKE_OVERLAP
	union {
		u64 gicv3_hcr;
		u64 gicv3_lrs[16];
	};
	u8 pad2[0x800 - 0x380];
#else
	u64 gicv3_hcr;
	u64 gicv3_lrs[16];
	u8 pad2[0x800 - 0x388];
#endif
};

struct rmi_rec_exit {
	u8 exit_reason;
	u8 pad0[0x100 - 0x1];
	u64 esr;
	u64 far;
	u64 hpfar;
#ifdef MISTAKE_PADDING /* islet #276: counted by hand */
	u8 pad1[0x200 - 0x110];
#else
	u8 pad1[0x200 - 0x118];
#endif
	u64 gprs[31];
	u8 pad2[0x300 - 0x2f8];
	u64 gicv3_hcr;
	u64 gicv3_lrs[16];
	u64 gicv3_misr;
	u64 gicv3_vmcr;
	u8 pad3[0x400 - 0x398];
	u64 cntp_ctl;
	u64 cntp_cval;
	u64 cntv_ctl;
	u64 cntv_cval;
	u8 pad4[0x500 - 0x420];
	u64 ripas_base;
	u64 ripas_top;
#ifdef MISTAKE_RIPAS_VALUE /* Linux v9 */
	u64 ripas_value;
	u8 pad5[0x600 - 0x518];
#else
	u8 ripas_value;
	u8 pad5[0x600 - 0x511];
#endif
#ifdef MISTAKE_IMM
	u8 imm;
	u8 pad_imm;
#else
	u16 imm;
#endif
#ifdef MISTAKE_EXTRA
	u16 imm_valid;
	u8 pad6[0x700 - 0x604];
#else
	u8 pad6[0x700 - 0x602];
#endif
#ifdef MISTAKE_PMU_SIZE /* Linux v2 */
	u64 pmu_ovf_status;
	u8 pad7[0x800 - 0x708];
#elif defined(MISTAKE_PMU_WIDE)
	u64 pmu_ovf_status[2];
	u8 pad7[0x800 - 0x710];
#elif defined(MISTAKE_MISSING)
	u8 pad7[0x800 - 0x700];
#else
	u8 pmu_ovf_status;
	u8 pad7[0x800 - 0x701];
#endif
};

struct rmi_rec_run {
#ifdef MISTAKE_NESTING /* islet #294: the halves were written out */
	struct {
		u64 flags;
		u8 pad0[0x200 - 0x8];
		u64 gprs[30];
		u8 pad1[0x300 - 0x2f0];
		u64 gicv3_hcr;
		u64 gicv3_lrs[16];
		u8 pad2[0x800 - 0x388];
	} enter;
#else
	struct REC_ENTER_TAG enter;
#endif
	struct rmi_rec_exit exit;
};

enum rmi_ripas {
	RMI_EMPTY = 0,
	RMI_RAM = 1,
#ifdef MISTAKE_VALUE /* a number of another revision */
	RMI_DESTROYED = 3,
#else
	RMI_DESTROYED = 2,
#endif
};

#define RMI_FID(number) (0xC4000000U | (number))
#define SMC_RMI_VERSION RMI_FID(0x150U)
#ifdef MISTAKE_FID
#define SMC_RMI_FEATURES RMI_FID(0x166U)
#else
#define SMC_RMI_FEATURES RMI_FID(0x165U)
#endif

#define RMI_SUCCESS 0
#ifdef MISTAKE_STATUS
#define RMI_ERROR_INPUT 2
#else
#define RMI_ERROR_INPUT 1
#endif

#define RMI_BITS(msb, lsb) ((~0ULL >> (63 - (msb))) & (~0ULL << (lsb)))
#ifdef MISTAKE_MASK /* Linux v13: never expanded, so it compiled */
#define FEATURE_REGISTER_0_SVE_VL_MASK GEN_MASK(13, 10)
#else
#define FEATURE_REGISTER_0_SVE_VL_MASK RMI_BITS(13, 10)
#endif
#ifdef MISTAKE_FEATURE_BIT /* ACS 2f78d20 */
#define FEATURE_REGISTER_0_PMU_EN_MASK RMI_BITS(22, 22)
#else
#define FEATURE_REGISTER_0_PMU_EN_MASK RMI_BITS(26, 26)
#endif
#ifdef MISTAKE_WIDTH /* tf-a-tests c398c8f7 */
#define FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH 4
#else
#define FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH 5
#endif
#ifdef MISTAKE_SHIFT /* TF-RMM ff19e4be: the highest bit for the lowest */
#define FEATURE_REGISTER_0_NUM_BPS_SHIFT 19
#else
#define FEATURE_REGISTER_0_NUM_BPS_SHIFT 14
#endif

#endif
