/* SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause */
/*
 * Realm Services Interface (RSI): function IDs, values and layouts.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef __ASM_RSI_SMC_H
#define __ASM_RSI_SMC_H

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

#define SMC_RSI_CALL(func) \
	ARM_SMCCC_CALL_VAL(ARM_SMCCC_FAST_CALL, ARM_SMCCC_SMC_64, \
			   ARM_SMCCC_OWNER_STANDARD, (func))

#define SMC_RSI_ABI_VERSION			SMC_RSI_CALL(0x0190)
#define SMC_RSI_FEATURES			SMC_RSI_CALL(0x0191)
#define SMC_RSI_MEASUREMENT_READ		SMC_RSI_CALL(0x0192)
#define SMC_RSI_MEASUREMENT_EXTEND		SMC_RSI_CALL(0x0193)
#define SMC_RSI_ATTESTATION_TOKEN_INIT		SMC_RSI_CALL(0x0194)
#define SMC_RSI_ATTESTATION_TOKEN_CONTINUE	SMC_RSI_CALL(0x0195)
#define SMC_RSI_REALM_CONFIG			SMC_RSI_CALL(0x0196)
#define SMC_RSI_IPA_STATE_SET			SMC_RSI_CALL(0x0197)
#define SMC_RSI_IPA_STATE_GET			SMC_RSI_CALL(0x0198)
#define SMC_RSI_HOST_CALL			SMC_RSI_CALL(0x0199)

/*
 * Function IDs that are set aside for the RSI, used or not. A function ID is
 * what W0 holds: bits 63:32 of X0 do not count.
 */
#define SMC_RSI_RANGE_0_FIRST			SMC_RSI_CALL(0x0190)
#define SMC_RSI_RANGE_0_LAST			SMC_RSI_CALL(0x01af)
#define SMC_RSI_IN_RANGE_0(fid) \
	((u32)(fid) - SMC_RSI_RANGE_0_FIRST <= SMC_RSI_RANGE_0_LAST - SMC_RSI_RANGE_0_FIRST)

/* The version that this file describes, DEN0137 B5.1. */
#define RSI_ABI_VERSION_MAJOR			1
#define RSI_ABI_VERSION_MINOR			0

/* A version as RsiInterfaceVersion encodes it. */
#define RSI_ABI_VERSION(major, minor) \
	((((u64)(major) << 16) & RSI_ABI_VERSION_MAJOR_MASK) | \
	 ((u64)(minor) & RSI_ABI_VERSION_MINOR_MASK))

/* RsiCommandReturnCode, DEN0137 B5.4.1. How a command ended. */
#define RSI_SUCCESS				0
#define RSI_ERROR_INPUT				1
#define RSI_ERROR_STATE				2
#define RSI_INCOMPLETE				3
#define RSI_ERROR_UNKNOWN			4

/* RsiHashAlgorithm, DEN0137 B5.4.2. How the Realm is measured. */
#define RSI_HASH_SHA_256			0
#define RSI_HASH_SHA_512			1

#define RSI_HOST_CALL_GPRS_COUNT		31

/* An address of struct rsi_host_call is a multiple of this, in bytes. */
#define RSI_HOST_CALL_ALIGN			0x100

/**
 * struct rsi_host_call - What a Realm passes to the Host and gets back.
 * @imm: tells the Host which call it is
 * @gprs: X0-X30 as the Host sees them
 *
 * RsiHostCall, DEN0137 B5.4.3.
 */
struct rsi_host_call {
	u16 imm;				/* 0x000 */
	/* private: */
	u8 pad_0x002[0x6];			/* 0x002 */
	/* public: */
	u64 gprs[RSI_HOST_CALL_GPRS_COUNT];	/* 0x008 */
} __packed __aligned(8);

static_assert(sizeof(struct rsi_host_call) == 0x100);
static_assert(sizeof(struct rsi_host_call) % RSI_HOST_CALL_ALIGN == 0);
static_assert(offsetof(struct rsi_host_call, imm) == 0x0);
static_assert(sizeof_field(struct rsi_host_call, imm) == 0x2);
static_assert(offsetof(struct rsi_host_call, gprs) == 0x8);
static_assert(sizeof_field(struct rsi_host_call, gprs) == 0xf8);

/* RsiInterfaceVersion, DEN0137 B5.4.4. A revision of the RSI. */
#define RSI_ABI_VERSION_MINOR_MASK		GENMASK_ULL(15, 0)
#define RSI_ABI_VERSION_MAJOR_MASK		GENMASK_ULL(30, 16)
#define RSI_ABI_VERSION_RESERVED		GENMASK_ULL(63, 31)
#define RSI_ABI_VERSION_GET_MINOR(value) \
	((value) & RSI_ABI_VERSION_MINOR_MASK)
#define RSI_ABI_VERSION_GET_MAJOR(value) \
	(((value) & RSI_ABI_VERSION_MAJOR_MASK) >> 16)

#define REALM_CONFIG_RPV_BYTES			64

/**
 * struct realm_config - How the Realm was configured; the RMM fills it.
 * @ipa_bits: bits of an IPA
 * @hash_algo: how the Realm is measured (RsiHashAlgorithm)
 * @rpv: the personalization value that the Host gave
 *
 * RsiRealmConfig, DEN0137 B5.4.5.
 */
struct realm_config {
	u64 ipa_bits;				/* 0x000 */
	u8 hash_algo;				/* 0x008 */
	/* private: */
	u8 pad_0x009[0x1f7];			/* 0x009 */
	/* public: */
	u8 rpv[REALM_CONFIG_RPV_BYTES];		/* 0x200 */
	/* private: */
	u8 pad_0x240[0xdc0];			/* 0x240 */
} __packed __aligned(0x1000);

static_assert(sizeof(struct realm_config) == 0x1000);
static_assert(__alignof__(struct realm_config) == 0x1000);
static_assert(offsetof(struct realm_config, ipa_bits) == 0x0);
static_assert(sizeof_field(struct realm_config, ipa_bits) == 0x8);
static_assert(offsetof(struct realm_config, hash_algo) == 0x8);
static_assert(sizeof_field(struct realm_config, hash_algo) == 0x1);
static_assert(offsetof(struct realm_config, rpv) == 0x200);
static_assert(sizeof_field(struct realm_config, rpv) == 0x40);

/* RsiResponse, DEN0137 B5.4.6. Whether the Host agreed to a request. */
#define RSI_ACCEPT				0
#define RSI_REJECT				1

/*
 * RsiRipas, DEN0137 B5.4.7. How the Realm may use an address, as the Realm
 * sees it.
 */
#define RSI_RIPAS_EMPTY				0
#define RSI_RIPAS_RAM				1
#define RSI_RIPAS_DESTROYED			2
#define RSI_RIPAS_DEV				3

/*
 * RsiRipasChangeDestroyed, DEN0137 B5.4.8. Whether a change of RIPAS may also
 * touch addresses that lost their memory.
 */
#define RSI_NO_CHANGE_DESTROYED			0
#define RSI_CHANGE_DESTROYED			1

/* RsiRipasChangeFlags, DEN0137 B5.4.9. Options of a change of RIPAS. */
/* RSI_CHANGE_DESTROYED (0x1) is defined above. */
#define RSI_RIPAS_CHANGE_FLAGS_RESERVED		GENMASK_ULL(63, 1)

#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* __ASM_RSI_SMC_H */
