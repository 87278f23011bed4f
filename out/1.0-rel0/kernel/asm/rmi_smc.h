/* SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause */
/*
 * Realm Management Interface (RMI): function IDs, values and layouts.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef __ASM_RMI_SMC_H
#define __ASM_RMI_SMC_H

#include <linux/arm-smccc.h>
#include <linux/bits.h>
#include <linux/build_bug.h>
#include <linux/stddef.h>
#include <linux/types.h>

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST 0x57c4e2abc6ba9db2ULL
#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#define SMC_RMI_CALL(func) \
	ARM_SMCCC_CALL_VAL(ARM_SMCCC_FAST_CALL, ARM_SMCCC_SMC_64, \
			   ARM_SMCCC_OWNER_STANDARD, (func))

#define SMC_RMI_VERSION				SMC_RMI_CALL(0x0150)
#define SMC_RMI_GRANULE_DELEGATE		SMC_RMI_CALL(0x0151)
#define SMC_RMI_GRANULE_UNDELEGATE		SMC_RMI_CALL(0x0152)
#define SMC_RMI_DATA_CREATE			SMC_RMI_CALL(0x0153)
#define SMC_RMI_DATA_CREATE_UNKNOWN		SMC_RMI_CALL(0x0154)
#define SMC_RMI_DATA_DESTROY			SMC_RMI_CALL(0x0155)
#define SMC_RMI_REALM_ACTIVATE			SMC_RMI_CALL(0x0157)
#define SMC_RMI_REALM_CREATE			SMC_RMI_CALL(0x0158)
#define SMC_RMI_REALM_DESTROY			SMC_RMI_CALL(0x0159)
#define SMC_RMI_REC_CREATE			SMC_RMI_CALL(0x015a)
#define SMC_RMI_REC_DESTROY			SMC_RMI_CALL(0x015b)
#define SMC_RMI_REC_ENTER			SMC_RMI_CALL(0x015c)
#define SMC_RMI_RTT_CREATE			SMC_RMI_CALL(0x015d)
#define SMC_RMI_RTT_DESTROY			SMC_RMI_CALL(0x015e)
#define SMC_RMI_RTT_MAP_UNPROTECTED		SMC_RMI_CALL(0x015f)
#define SMC_RMI_RTT_READ_ENTRY			SMC_RMI_CALL(0x0161)
#define SMC_RMI_RTT_UNMAP_UNPROTECTED		SMC_RMI_CALL(0x0162)
#define SMC_RMI_PSCI_COMPLETE			SMC_RMI_CALL(0x0164)
#define SMC_RMI_FEATURES			SMC_RMI_CALL(0x0165)
#define SMC_RMI_RTT_FOLD			SMC_RMI_CALL(0x0166)
#define SMC_RMI_REC_AUX_COUNT			SMC_RMI_CALL(0x0167)
#define SMC_RMI_RTT_INIT_RIPAS			SMC_RMI_CALL(0x0168)
#define SMC_RMI_RTT_SET_RIPAS			SMC_RMI_CALL(0x0169)

/*
 * Function IDs that are set aside for the RMI, used or not. A function ID is
 * what W0 holds: bits 63:32 of X0 do not count.
 */
#define SMC_RMI_RANGE_0_FIRST			SMC_RMI_CALL(0x0150)
#define SMC_RMI_RANGE_0_LAST			SMC_RMI_CALL(0x018f)
#define SMC_RMI_IN_RANGE_0(fid) \
	((u32)(fid) - SMC_RMI_RANGE_0_FIRST <= SMC_RMI_RANGE_0_LAST - SMC_RMI_RANGE_0_FIRST)

/* The version that this file describes, DEN0137 B4.1. */
#define RMI_ABI_MAJOR_VERSION			1
#define RMI_ABI_MINOR_VERSION			0

/* A version as RmiInterfaceVersion encodes it. */
#define RMI_ABI_VERSION(major, minor) \
	((((u64)(major) << 16) & RMI_ABI_VERSION_MAJOR_MASK) | \
	 ((u64)(minor) & RMI_ABI_VERSION_MINOR_MASK))

/*
 * RmiCommandReturnCode, DEN0137 B4.4.1. What a command leaves in X0, a status
 * and for some statuses a detail.
 */
#define RMI_RETURN_STATUS_MASK			GENMASK_ULL(7, 0)
#define RMI_RETURN_INDEX_MASK			GENMASK_ULL(15, 8)
#define RMI_RETURN_RESERVED			GENMASK_ULL(63, 16)
#define RMI_RETURN_STATUS(value) \
	((value) & RMI_RETURN_STATUS_MASK)
#define RMI_RETURN_INDEX(value) \
	(((value) & RMI_RETURN_INDEX_MASK) >> 8)

/* RmiDataFlags, DEN0137 B4.4.2. Options of RMI_DATA_CREATE. */
#define RMI_MEASURE_CONTENT			BIT_ULL(0)
#define RMI_DATA_FLAGS_RESERVED			GENMASK_ULL(63, 1)

/*
 * RmiDataMeasureContent, DEN0137 B4.4.3. Whether the contents of a new page
 * count towards the measurement.
 */
#define RMI_NO_MEASURE_CONTENT			0
/* RMI_MEASURE_CONTENT (1) is defined above. */

/*
 * RmiEmulatedMmio, DEN0137 B4.4.4. Whether the Host has emulated the access
 * that ended the previous run.
 */
#define RMI_NOT_EMULATED_MMIO			0
#define RMI_EMULATED_MMIO			1

/*
 * RmiFeature, DEN0137 B4.4.5. Whether an optional feature is there, or wanted.
 */
#define RMI_FEATURE_FALSE			0
#define RMI_FEATURE_TRUE			1

/*
 * RmiFeatureRegister0, DEN0137 B4.4.6. The first register of optional features
 * and limits.
 */
#define RMI_FEATURE_REGISTER_0_S2SZ		GENMASK_ULL(7, 0)
#define RMI_FEATURE_REGISTER_0_LPA2		BIT_ULL(8)
#define RMI_FEATURE_REGISTER_0_SVE_EN		BIT_ULL(9)
#define RMI_FEATURE_REGISTER_0_SVE_VL		GENMASK_ULL(13, 10)
#define RMI_FEATURE_REGISTER_0_NUM_BPS		GENMASK_ULL(19, 14)
#define RMI_FEATURE_REGISTER_0_NUM_WPS		GENMASK_ULL(25, 20)
#define RMI_FEATURE_REGISTER_0_PMU_EN		BIT_ULL(26)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS	GENMASK_ULL(31, 27)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_256	BIT_ULL(32)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_512	BIT_ULL(33)
#define RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS	GENMASK_ULL(37, 34)
#define RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER	GENMASK_ULL(41, 38)
#define RMI_FEATURE_REGISTER_0_Reserved		GENMASK_ULL(63, 42)

/* RmiHashAlgorithm, DEN0137 B4.4.7. How a Realm is measured. */
#define RMI_HASH_SHA_256			0
#define RMI_HASH_SHA_512			1

/*
 * RmiInjectSea, DEN0137 B4.4.8. Whether to deliver a synchronous external
 * abort on entry.
 */
#define RMI_NO_INJECT_SEA			0
#define RMI_INJECT_SEA				1

/*
 * RmiInterfaceVersion, DEN0137 B4.4.9. A revision of the interface, in the
 * form the VERSION command exchanges.
 */
#define RMI_ABI_VERSION_MINOR_MASK		GENMASK_ULL(15, 0)
#define RMI_ABI_VERSION_MAJOR_MASK		GENMASK_ULL(30, 16)
#define RMI_ABI_VERSION_RESERVED		GENMASK_ULL(63, 31)
#define RMI_ABI_VERSION_GET_MINOR(value) \
	((value) & RMI_ABI_VERSION_MINOR_MASK)
#define RMI_ABI_VERSION_GET_MAJOR(value) \
	(((value) & RMI_ABI_VERSION_MAJOR_MASK) >> 16)

/*
 * RmiPmuOverflowStatus, DEN0137 B4.4.10. Whether a performance counter of the
 * Realm has overflowed.
 */
#define RMI_PMU_OVERFLOW_NOT_ACTIVE		0
#define RMI_PMU_OVERFLOW_ACTIVE			1

/*
 * RmiRealmFlags, DEN0137 B4.4.11. Optional features that a new Realm is to
 * have.
 */
#define RMI_REALM_PARAM_FLAG_LPA2		BIT_ULL(0)
#define RMI_REALM_PARAM_FLAG_SVE		BIT_ULL(1)
#define RMI_REALM_PARAM_FLAG_PMU		BIT_ULL(2)
#define RMI_REALM_PARAM_FLAG_RESERVED		GENMASK_ULL(63, 3)

#define REALM_PARAMS_RPV_BYTES			64

/* An address of struct realm_params is a multiple of this, in bytes. */
#define REALM_PARAMS_ALIGN			0x1000

/**
 * struct realm_params - The page that describes the Realm to create; the Host
 * writes it.
 * @flags: optional features (RmiRealmFlags)
 * @s2sz: width of an IPA in bits
 * @sve_vl: SVE vector length, in units of 128 bits minus one
 * @num_bps: breakpoints minus one; zero is reserved
 * @num_wps: watchpoints minus one; zero is reserved
 * @pmu_num_ctrs: PMU counters, not minus one
 * @hash_algo: how the Realm is measured (RmiHashAlgorithm)
 * @rpv: personalization value; the RMM keeps it and never looks inside
 * @vmid: a VMID that no other Realm has; the upper byte is zero without
 *   FEAT_VMID16
 * @rtt_base: PA of the first starting level table
 * @rtt_level_start: level at which translation starts
 * @rtt_num_start: how many starting level tables follow each other
 *
 * RmiRealmParams, DEN0137 B4.4.12.
 */
struct realm_params {
	u64 flags;				/* 0x000 */
	u8 s2sz;				/* 0x008 */
	/* private: */
	u8 pad_0x009[0x7];			/* 0x009 */
	/* public: */
	u8 sve_vl;				/* 0x010 */
	/* private: */
	u8 pad_0x011[0x7];			/* 0x011 */
	/* public: */
	u8 num_bps;				/* 0x018 */
	/* private: */
	u8 pad_0x019[0x7];			/* 0x019 */
	/* public: */
	u8 num_wps;				/* 0x020 */
	/* private: */
	u8 pad_0x021[0x7];			/* 0x021 */
	/* public: */
	u8 pmu_num_ctrs;			/* 0x028 */
	/* private: */
	u8 pad_0x029[0x7];			/* 0x029 */
	/* public: */
	u8 hash_algo;				/* 0x030 */
	/* private: */
	u8 pad_0x031[0x3cf];			/* 0x031 */
	/* public: */
	u8 rpv[REALM_PARAMS_RPV_BYTES];		/* 0x400 */
	/* private: */
	u8 pad_0x440[0x3c0];			/* 0x440 */
	/* public: */
	u16 vmid;				/* 0x800 */
	/* private: */
	u8 pad_0x802[0x6];			/* 0x802 */
	/* public: */
	u64 rtt_base;				/* 0x808 */
	s64 rtt_level_start;			/* 0x810 */
	u32 rtt_num_start;			/* 0x818 */
	/* private: */
	u8 pad_0x81c[0x7e4];			/* 0x81c */
} __packed __aligned(8);

static_assert(sizeof(struct realm_params) == 0x1000);
static_assert(sizeof(struct realm_params) % REALM_PARAMS_ALIGN == 0);
static_assert(offsetof(struct realm_params, flags) == 0x0);
static_assert(sizeof_field(struct realm_params, flags) == 0x8);
static_assert(offsetof(struct realm_params, s2sz) == 0x8);
static_assert(sizeof_field(struct realm_params, s2sz) == 0x1);
static_assert(offsetof(struct realm_params, sve_vl) == 0x10);
static_assert(sizeof_field(struct realm_params, sve_vl) == 0x1);
static_assert(offsetof(struct realm_params, num_bps) == 0x18);
static_assert(sizeof_field(struct realm_params, num_bps) == 0x1);
static_assert(offsetof(struct realm_params, num_wps) == 0x20);
static_assert(sizeof_field(struct realm_params, num_wps) == 0x1);
static_assert(offsetof(struct realm_params, pmu_num_ctrs) == 0x28);
static_assert(sizeof_field(struct realm_params, pmu_num_ctrs) == 0x1);
static_assert(offsetof(struct realm_params, hash_algo) == 0x30);
static_assert(sizeof_field(struct realm_params, hash_algo) == 0x1);
static_assert(offsetof(struct realm_params, rpv) == 0x400);
static_assert(sizeof_field(struct realm_params, rpv) == 0x40);
static_assert(offsetof(struct realm_params, vmid) == 0x800);
static_assert(sizeof_field(struct realm_params, vmid) == 0x2);
static_assert(offsetof(struct realm_params, rtt_base) == 0x808);
static_assert(sizeof_field(struct realm_params, rtt_base) == 0x8);
static_assert(offsetof(struct realm_params, rtt_level_start) == 0x810);
static_assert(sizeof_field(struct realm_params, rtt_level_start) == 0x8);
static_assert(offsetof(struct realm_params, rtt_num_start) == 0x818);
static_assert(sizeof_field(struct realm_params, rtt_num_start) == 0x4);

/* RmiRecCreateFlags, DEN0137 B4.4.13. Options of a new execution context. */
#define REC_PARAMS_FLAG_RUNNABLE		BIT_ULL(0)
#define REC_PARAMS_FLAG_RESERVED		GENMASK_ULL(63, 1)

#define REC_RUN_GPRS				31
#define REC_MAX_GIC_NUM_LRS			16

/**
 * struct rec_enter - The half of the run page that the Host fills before
 * entry.
 * @flags: requests and answers (RmiRecEnterFlags)
 * @gprs: X0-X30 for the REC, where the last exit asked for values
 * @gicv3_hcr: ICH_HCR_EL2; any bit that is not permitted makes RMI_REC_ENTER
 *   fail
 * @gicv3_lrs: ICH_LR<n>_EL2; HW, bit 61, must be zero
 *
 * RmiRecEnter, DEN0137 B4.4.14.
 */
struct rec_enter {
	u64 flags;				/* 0x000 */
	/* private: */
	u8 pad_0x008[0x1f8];			/* 0x008 */
	/* public: */
	u64 gprs[REC_RUN_GPRS];			/* 0x200 */
	/* private: */
	u8 pad_0x2f8[0x8];			/* 0x2f8 */
	/* public: */
	u64 gicv3_hcr;				/* 0x300 */
	u64 gicv3_lrs[REC_MAX_GIC_NUM_LRS];	/* 0x308 */
	/* private: */
	u8 pad_0x388[0x478];			/* 0x388 */
} __packed __aligned(8);

static_assert(sizeof(struct rec_enter) == 0x800);
static_assert(offsetof(struct rec_enter, flags) == 0x0);
static_assert(sizeof_field(struct rec_enter, flags) == 0x8);
static_assert(offsetof(struct rec_enter, gprs) == 0x200);
static_assert(sizeof_field(struct rec_enter, gprs) == 0xf8);
static_assert(offsetof(struct rec_enter, gicv3_hcr) == 0x300);
static_assert(sizeof_field(struct rec_enter, gicv3_hcr) == 0x8);
static_assert(offsetof(struct rec_enter, gicv3_lrs) == 0x308);
static_assert(sizeof_field(struct rec_enter, gicv3_lrs) == 0x80);

/*
 * RmiRecEnterFlags, DEN0137 B4.4.15. What the Host asks for, or answers, when
 * it enters a REC.
 */
#define REC_ENTER_FLAG_EMULATED_MMIO		BIT_ULL(0)
#define REC_ENTER_FLAG_INJECT_SEA		BIT_ULL(1)
#define REC_ENTER_FLAG_TRAP_WFI			BIT_ULL(2)
#define REC_ENTER_FLAG_TRAP_WFE			BIT_ULL(3)
#define REC_ENTER_FLAG_RIPAS_RESPONSE		BIT_ULL(4)
#define REC_ENTER_FLAG_RESERVED			GENMASK_ULL(63, 5)

/**
 * struct rec_exit - The half of the run page in which the RMM explains why it
 * came back.
 * @exit_reason: why the run ended (RmiRecExitReason)
 * @esr: what the Host may see of ESR_EL2
 * @far: what the Host may see of FAR_EL2
 * @hpfar: what the Host may see of HPFAR_EL2
 * @gprs: X0-X30 of the REC, where the exit reason discloses them
 * @gicv3_hcr: ICH_HCR_EL2
 * @gicv3_lrs: ICH_LR<n>_EL2
 * @gicv3_misr: ICH_MISR_EL2
 * @gicv3_vmcr: ICH_VMCR_EL2
 * @cntp_ctl: CNTP_CTL_EL0
 * @cntp_cval: CNTP_CVAL_EL0
 * @cntv_ctl: CNTV_CTL_EL0
 * @cntv_cval: CNTV_CVAL_EL0
 * @ripas_base: first IPA of the requested RIPAS change
 * @ripas_top: first IPA behind it
 * @ripas_value: the RIPAS that the REC asks for (RmiRipas)
 * @imm: immediate value of the Host call
 * @pmu_ovf_status: whether a counter is over (RmiPmuOverflowStatus)
 *
 * RmiRecExit, DEN0137 B4.4.16.
 */
struct rec_exit {
	u8 exit_reason;				/* 0x000 */
	/* private: */
	u8 pad_0x001[0xff];			/* 0x001 */
	/* public: */
	u64 esr;				/* 0x100 */
	u64 far;				/* 0x108 */
	u64 hpfar;				/* 0x110 */
	/* private: */
	u8 pad_0x118[0xe8];			/* 0x118 */
	/* public: */
	u64 gprs[REC_RUN_GPRS];			/* 0x200 */
	/* private: */
	u8 pad_0x2f8[0x8];			/* 0x2f8 */
	/* public: */
	u64 gicv3_hcr;				/* 0x300 */
	u64 gicv3_lrs[REC_MAX_GIC_NUM_LRS];	/* 0x308 */
	u64 gicv3_misr;				/* 0x388 */
	u64 gicv3_vmcr;				/* 0x390 */
	/* private: */
	u8 pad_0x398[0x68];			/* 0x398 */
	/* public: */
	u64 cntp_ctl;				/* 0x400 */
	u64 cntp_cval;				/* 0x408 */
	u64 cntv_ctl;				/* 0x410 */
	u64 cntv_cval;				/* 0x418 */
	/* private: */
	u8 pad_0x420[0xe0];			/* 0x420 */
	/* public: */
	u64 ripas_base;				/* 0x500 */
	u64 ripas_top;				/* 0x508 */
	u8 ripas_value;				/* 0x510 */
	/* private: */
	u8 pad_0x511[0xef];			/* 0x511 */
	/* public: */
	u16 imm;				/* 0x600 */
	/* private: */
	u8 pad_0x602[0xfe];			/* 0x602 */
	/* public: */
	u8 pmu_ovf_status;			/* 0x700 */
	/* private: */
	u8 pad_0x701[0xff];			/* 0x701 */
} __packed __aligned(8);

static_assert(sizeof(struct rec_exit) == 0x800);
static_assert(offsetof(struct rec_exit, exit_reason) == 0x0);
static_assert(sizeof_field(struct rec_exit, exit_reason) == 0x1);
static_assert(offsetof(struct rec_exit, esr) == 0x100);
static_assert(sizeof_field(struct rec_exit, esr) == 0x8);
static_assert(offsetof(struct rec_exit, far) == 0x108);
static_assert(sizeof_field(struct rec_exit, far) == 0x8);
static_assert(offsetof(struct rec_exit, hpfar) == 0x110);
static_assert(sizeof_field(struct rec_exit, hpfar) == 0x8);
static_assert(offsetof(struct rec_exit, gprs) == 0x200);
static_assert(sizeof_field(struct rec_exit, gprs) == 0xf8);
static_assert(offsetof(struct rec_exit, gicv3_hcr) == 0x300);
static_assert(sizeof_field(struct rec_exit, gicv3_hcr) == 0x8);
static_assert(offsetof(struct rec_exit, gicv3_lrs) == 0x308);
static_assert(sizeof_field(struct rec_exit, gicv3_lrs) == 0x80);
static_assert(offsetof(struct rec_exit, gicv3_misr) == 0x388);
static_assert(sizeof_field(struct rec_exit, gicv3_misr) == 0x8);
static_assert(offsetof(struct rec_exit, gicv3_vmcr) == 0x390);
static_assert(sizeof_field(struct rec_exit, gicv3_vmcr) == 0x8);
static_assert(offsetof(struct rec_exit, cntp_ctl) == 0x400);
static_assert(sizeof_field(struct rec_exit, cntp_ctl) == 0x8);
static_assert(offsetof(struct rec_exit, cntp_cval) == 0x408);
static_assert(sizeof_field(struct rec_exit, cntp_cval) == 0x8);
static_assert(offsetof(struct rec_exit, cntv_ctl) == 0x410);
static_assert(sizeof_field(struct rec_exit, cntv_ctl) == 0x8);
static_assert(offsetof(struct rec_exit, cntv_cval) == 0x418);
static_assert(sizeof_field(struct rec_exit, cntv_cval) == 0x8);
static_assert(offsetof(struct rec_exit, ripas_base) == 0x500);
static_assert(sizeof_field(struct rec_exit, ripas_base) == 0x8);
static_assert(offsetof(struct rec_exit, ripas_top) == 0x508);
static_assert(sizeof_field(struct rec_exit, ripas_top) == 0x8);
static_assert(offsetof(struct rec_exit, ripas_value) == 0x510);
static_assert(sizeof_field(struct rec_exit, ripas_value) == 0x1);
static_assert(offsetof(struct rec_exit, imm) == 0x600);
static_assert(sizeof_field(struct rec_exit, imm) == 0x2);
static_assert(offsetof(struct rec_exit, pmu_ovf_status) == 0x700);
static_assert(sizeof_field(struct rec_exit, pmu_ovf_status) == 0x1);

/* RmiRecExitReason, DEN0137 B4.4.17. Why a run of a REC ended. */
#define RMI_EXIT_SYNC				0
#define RMI_EXIT_IRQ				1
#define RMI_EXIT_FIQ				2
#define RMI_EXIT_PSCI				3
#define RMI_EXIT_RIPAS_CHANGE			4
#define RMI_EXIT_HOST_CALL			5
#define RMI_EXIT_SERROR				6

/*
 * RmiRecMpidr, DEN0137 B4.4.18. The affinity of a REC, laid out like MPIDR_EL1
 * without its upper affinity byte.
 */
#define RMI_REC_MPIDR_AFF0			GENMASK_ULL(3, 0)
#define RMI_REC_MPIDR_AFF1			GENMASK_ULL(15, 8)
#define RMI_REC_MPIDR_AFF2			GENMASK_ULL(23, 16)
#define RMI_REC_MPIDR_AFF3			GENMASK_ULL(31, 24)
#define RMI_REC_MPIDR_RESERVED \
	(GENMASK_ULL(63, 32) | GENMASK_ULL(7, 4))

#define REC_CREATE_NR_GPRS			8
#define REC_PARAMS_AUX_GRANULES			16

/* An address of struct rec_params is a multiple of this, in bytes. */
#define REC_PARAMS_ALIGN			0x1000

/**
 * struct rec_params - The page that describes the execution context to create;
 * the Host writes it.
 * @flags: options (RmiRecCreateFlags)
 * @mpidr: the affinity that the Realm sees (RmiRecMpidr)
 * @pc: where execution starts
 * @gprs: initial X0-X7; the others start at zero
 * @num_rec_aux: entries of aux that count; the value of RMI_REC_AUX_COUNT
 * @aux: PAs of delegated Granules
 *
 * RmiRecParams, DEN0137 B4.4.19.
 */
struct rec_params {
	u64 flags;				/* 0x000 */
	/* private: */
	u8 pad_0x008[0xf8];			/* 0x008 */
	/* public: */
	u64 mpidr;				/* 0x100 */
	/* private: */
	u8 pad_0x108[0xf8];			/* 0x108 */
	/* public: */
	u64 pc;					/* 0x200 */
	/* private: */
	u8 pad_0x208[0xf8];			/* 0x208 */
	/* public: */
	u64 gprs[REC_CREATE_NR_GPRS];		/* 0x300 */
	/* private: */
	u8 pad_0x340[0x4c0];			/* 0x340 */
	/* public: */
	u64 num_rec_aux;			/* 0x800 */
	u64 aux[REC_PARAMS_AUX_GRANULES];	/* 0x808 */
	/* private: */
	u8 pad_0x888[0x778];			/* 0x888 */
} __packed __aligned(8);

static_assert(sizeof(struct rec_params) == 0x1000);
static_assert(sizeof(struct rec_params) % REC_PARAMS_ALIGN == 0);
static_assert(offsetof(struct rec_params, flags) == 0x0);
static_assert(sizeof_field(struct rec_params, flags) == 0x8);
static_assert(offsetof(struct rec_params, mpidr) == 0x100);
static_assert(sizeof_field(struct rec_params, mpidr) == 0x8);
static_assert(offsetof(struct rec_params, pc) == 0x200);
static_assert(sizeof_field(struct rec_params, pc) == 0x8);
static_assert(offsetof(struct rec_params, gprs) == 0x300);
static_assert(sizeof_field(struct rec_params, gprs) == 0x40);
static_assert(offsetof(struct rec_params, num_rec_aux) == 0x800);
static_assert(sizeof_field(struct rec_params, num_rec_aux) == 0x8);
static_assert(offsetof(struct rec_params, aux) == 0x808);
static_assert(sizeof_field(struct rec_params, aux) == 0x80);

/* An address of struct rec_run is a multiple of this, in bytes. */
#define REC_RUN_ALIGN				0x1000

/**
 * struct rec_run - The page shared by both sides of RMI_REC_ENTER.
 * @enter: written by the Host
 * @exit: written by the RMM
 *
 * RmiRecRun, DEN0137 B4.4.20.
 */
struct rec_run {
	struct rec_enter enter;			/* 0x000 */
	struct rec_exit exit;			/* 0x800 */
} __packed __aligned(8);

static_assert(sizeof(struct rec_run) == 0x1000);
static_assert(sizeof(struct rec_run) % REC_RUN_ALIGN == 0);
static_assert(offsetof(struct rec_run, enter) == 0x0);
static_assert(sizeof_field(struct rec_run, enter) == 0x800);
static_assert(offsetof(struct rec_run, exit) == 0x800);
static_assert(sizeof_field(struct rec_run, exit) == 0x800);

/*
 * RmiRecRunnable, DEN0137 B4.4.21. Whether a new REC may be entered at once,
 * or waits for PSCI_CPU_ON.
 */
#define RMI_NOT_RUNNABLE			0
#define RMI_RUNNABLE				1

/* RmiResponse, DEN0137 B4.4.22. The Host's answer to a request of the Realm. */
#define RMI_ACCEPT				0
#define RMI_REJECT				1

/*
 * RmiRipas, DEN0137 B4.4.23. How the Realm may use an address, as the Host
 * sees it.
 */
#define RMI_EMPTY				0
#define RMI_RAM					1
#define RMI_DESTROYED				2

/*
 * RmiRttEntryState, DEN0137 B4.4.24. What a translation table entry holds, as
 * the Host sees it.
 */
#define RMI_UNASSIGNED				0
#define RMI_ASSIGNED				1
#define RMI_TABLE				2

/* RmiStatusCode, DEN0137 B4.4.25. How a command ended. */
#define RMI_SUCCESS				0
#define RMI_ERROR_INPUT				1
#define RMI_ERROR_REALM				2
#define RMI_ERROR_REC				3
#define RMI_ERROR_RTT				4

/* RmiTrap, DEN0137 B4.4.26. Whether an instruction of the Realm is to trap. */
#define RMI_NO_TRAP				0
#define RMI_TRAP				1

#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* __ASM_RMI_SMC_H */
