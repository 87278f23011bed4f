/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What a Realm calls to learn about itself and to prove what it is. This is
 * what both sides agree on: numbers, layouts, fields. The constants work in
 * assembly too.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RSI_SMC_H
#define RSI_SMC_H

#include "rmm_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * The version that this file describes, DEN0137 B5.1; encoded as
 * RsiInterfaceVersion.
 */
#define RSI_ABI_MAJOR_VERSION RMM_U32(1)
#define RSI_ABI_MINOR_VERSION RMM_U32(0)
#define RSI_ABI_VERSION       RMM_U64(0x10000)

/* Function IDs. */
#define SMC_RSI_VERSION                    RMM_U32(0xc4000190)
#define SMC_RSI_FEATURES                   RMM_U32(0xc4000191)
#define SMC_RSI_MEASUREMENT_READ           RMM_U32(0xc4000192)
#define SMC_RSI_MEASUREMENT_EXTEND         RMM_U32(0xc4000193)
#define SMC_RSI_ATTESTATION_TOKEN_INIT     RMM_U32(0xc4000194)
#define SMC_RSI_ATTESTATION_TOKEN_CONTINUE RMM_U32(0xc4000195)
#define SMC_RSI_REALM_CONFIG               RMM_U32(0xc4000196)
#define SMC_RSI_IPA_STATE_SET              RMM_U32(0xc4000197)
#define SMC_RSI_IPA_STATE_GET              RMM_U32(0xc4000198)
#define SMC_RSI_HOST_CALL                  RMM_U32(0xc4000199)

/* How many commands there are. */
#define RSI_COMMANDS_COUNT RMM_U32(10)

/* Function IDs that are set aside for the RSI, used or not; first and last. */
#define SMC_RSI_RANGE_0_FIRST RMM_U32(0xc4000190)
#define SMC_RSI_RANGE_0_LAST  RMM_U32(0xc40001af)

/*
 * RsiCommandReturnCode, DEN0137 B5.4.1. How a command ended. Other values are
 * reserved.
 */
#define RSI_SUCCESS       RMM_U32(0)
#define RSI_ERROR_INPUT   RMM_U32(1)
#define RSI_ERROR_STATE   RMM_U32(2)
#define RSI_INCOMPLETE    RMM_U32(3)
#define RSI_ERROR_UNKNOWN RMM_U32(4)

/*
 * RsiHashAlgorithm, DEN0137 B5.4.2. How the Realm is measured. Other values
 * are reserved.
 */
#define RSI_HASH_SHA_256 RMM_U32(0)
#define RSI_HASH_SHA_512 RMM_U32(1)

/*
 * RsiHostCall, DEN0137 B5.4.3. What a Realm passes to the Host and gets back.
 * Sizes and offsets in bytes. An address is a multiple of RSI_HOST_CALL_ALIGN.
 */
#define RSI_HOST_CALL_SIZE        RMM_U32(0x100)
#define RSI_HOST_CALL_ALIGN       RMM_U32(0x100)
#define RSI_HOST_CALL_IMM_OFFSET  RMM_U32(0x0)
#define RSI_HOST_CALL_GPRS_OFFSET RMM_U32(0x8)
#define RSI_HOST_CALL_GPRS_COUNT  RMM_U32(31)

/* RsiInterfaceVersion, DEN0137 B5.4.4. A revision of the RSI. */
#define RSI_INTERFACE_VERSION_MINOR_SHIFT   RMM_U32(0)
#define RSI_INTERFACE_VERSION_MINOR_WIDTH   RMM_U32(16)
#define RSI_INTERFACE_VERSION_MINOR_MASK    RMM_U64(0xffff)
#define RSI_INTERFACE_VERSION_MAJOR_SHIFT   RMM_U32(16)
#define RSI_INTERFACE_VERSION_MAJOR_WIDTH   RMM_U32(15)
#define RSI_INTERFACE_VERSION_MAJOR_MASK    RMM_U64(0x7fff0000)
#define RSI_INTERFACE_VERSION_RESERVED_MASK RMM_U64(0xffffffff80000000)

/*
 * RsiRealmConfig, DEN0137 B5.4.5. How the Realm was configured; the RMM fills
 * it. Sizes and offsets in bytes. An address is a multiple of
 * RSI_REALM_CONFIG_ALIGN.
 */
#define RSI_REALM_CONFIG_SIZE             RMM_U32(0x1000)
#define RSI_REALM_CONFIG_ALIGN            RMM_U32(0x1000)
#define RSI_REALM_CONFIG_IPA_WIDTH_OFFSET RMM_U32(0x0)
#define RSI_REALM_CONFIG_HASH_ALGO_OFFSET RMM_U32(0x8)
#define RSI_REALM_CONFIG_RPV_OFFSET       RMM_U32(0x200)
#define RSI_REALM_CONFIG_RPV_BYTES        RMM_U32(64)

/* RsiResponse, DEN0137 B5.4.6. Whether the Host agreed to a request. */
#define RSI_ACCEPT RMM_U32(0)
#define RSI_REJECT RMM_U32(1)

/*
 * RsiRipas, DEN0137 B5.4.7. How the Realm may use an address, as the Realm
 * sees it. Other values are reserved.
 */
#define RSI_EMPTY     RMM_U32(0)
#define RSI_RAM       RMM_U32(1)
#define RSI_DESTROYED RMM_U32(2)
#define RSI_DEV       RMM_U32(3)

/*
 * RsiRipasChangeDestroyed, DEN0137 B5.4.8. Whether a change of RIPAS may also
 * touch addresses that lost their memory.
 */
#define RSI_NO_CHANGE_DESTROYED RMM_U32(0)
#define RSI_CHANGE_DESTROYED    RMM_U32(1)

/* RsiRipasChangeFlags, DEN0137 B5.4.9. Options of a change of RIPAS. */
#define RSI_RIPAS_CHANGE_FLAGS_DESTROYED_SHIFT RMM_U32(0)
#define RSI_RIPAS_CHANGE_FLAGS_DESTROYED_WIDTH RMM_U32(1)
#define RSI_RIPAS_CHANGE_FLAGS_DESTROYED_MASK  RMM_U64(0x1)
#define RSI_RIPAS_CHANGE_FLAGS_RESERVED_MASK   RMM_U64(0xfffffffffffffffe)

#ifndef __ASSEMBLER__

/*
 * RsiHostCall, DEN0137 B5.4.3. What a Realm passes to the Host and gets back.
 */
struct rsi_host_call {
	/*
	 * 0x000: tells the Host which call it is; UInt16, 16 bits: 0 to 0xffff
	 */
	uint16_t imm;
	/* 0x002: SBZ */
	uint8_t pad_0x002[0x6U];
	/*
	 * 0x008: X0-X30 as the Host sees them; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t gprs[RSI_HOST_CALL_GPRS_COUNT];
};

RMM_ASSERT(sizeof(struct rsi_host_call) == RSI_HOST_CALL_SIZE);
RMM_ASSERT((sizeof(struct rsi_host_call) % RSI_HOST_CALL_ALIGN) == RMM_U32(0));
RMM_ASSERT(offsetof(struct rsi_host_call, imm) == RSI_HOST_CALL_IMM_OFFSET);
RMM_ASSERT(sizeof(((struct rsi_host_call *)0)->imm) == 0x2U);
RMM_ASSERT(offsetof(struct rsi_host_call, gprs) == RSI_HOST_CALL_GPRS_OFFSET);
RMM_ASSERT(sizeof(((struct rsi_host_call *)0)->gprs) == 0xf8U);

/*
 * RsiRealmConfig, DEN0137 B5.4.5. How the Realm was configured; the RMM fills
 * it.
 */
struct rsi_realm_config {
	/* 0x000: bits of an IPA; UInt64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t ipa_width;
	/*
	 * 0x008: how the Realm is measured; RsiHashAlgorithm, 8 bits:
	 * RSI_HASH_SHA_256, RSI_HASH_SHA_512
	 */
	uint8_t hash_algo;
	/* 0x009: MBZ */
	uint8_t pad_0x009[0x1f7U];
	/*
	 * 0x200: the personalization value that the Host gave; Bits512, 64
	 * bytes, any
	 */
	uint8_t rpv[RSI_REALM_CONFIG_RPV_BYTES];
	/* 0x240: MBZ */
	uint8_t pad_0x240[0xdc0U];
};

RMM_ASSERT(sizeof(struct rsi_realm_config) == RSI_REALM_CONFIG_SIZE);
RMM_ASSERT((sizeof(struct rsi_realm_config) % RSI_REALM_CONFIG_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rsi_realm_config, ipa_width) ==
	   RSI_REALM_CONFIG_IPA_WIDTH_OFFSET);
RMM_ASSERT(sizeof(((struct rsi_realm_config *)0)->ipa_width) == 0x8U);
RMM_ASSERT(offsetof(struct rsi_realm_config, hash_algo) ==
	   RSI_REALM_CONFIG_HASH_ALGO_OFFSET);
RMM_ASSERT(sizeof(((struct rsi_realm_config *)0)->hash_algo) == 0x1U);
RMM_ASSERT(offsetof(struct rsi_realm_config, rpv) ==
	   RSI_REALM_CONFIG_RPV_OFFSET);
RMM_ASSERT(sizeof(((struct rsi_realm_config *)0)->rpv) == 0x40U);

/*
 * RsiInterfaceVersion.minor, bits 15:0, DEN0137 B5.4.4: UInt16, 16 bits: 0 to
 *   0xffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rsi_interface_version_get_minor(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RSI_INTERFACE_VERSION_MINOR_MASK,
				       RSI_INTERFACE_VERSION_MINOR_SHIFT);
}

static inline uint64_t
rsi_interface_version_set_minor(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RSI_INTERFACE_VERSION_MINOR_MASK,
			     RSI_INTERFACE_VERSION_MINOR_SHIFT, value);
}

/*
 * RsiInterfaceVersion.major, bits 30:16, DEN0137 B5.4.4: UInt15, 15 bits: 0 to
 *   0x7fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rsi_interface_version_get_major(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RSI_INTERFACE_VERSION_MAJOR_MASK,
				       RSI_INTERFACE_VERSION_MAJOR_SHIFT);
}

static inline uint64_t
rsi_interface_version_set_major(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RSI_INTERFACE_VERSION_MAJOR_MASK,
			     RSI_INTERFACE_VERSION_MAJOR_SHIFT, value);
}

/*
 * RsiRipasChangeFlags.destroyed, bit 0, DEN0137 B5.4.9:
 *   RsiRipasChangeDestroyed, 1 bit: RSI_NO_CHANGE_DESTROYED,
 *   RSI_CHANGE_DESTROYED.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rsi_ripas_change_flags_get_destroyed(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RSI_RIPAS_CHANGE_FLAGS_DESTROYED_MASK,
				      RSI_RIPAS_CHANGE_FLAGS_DESTROYED_SHIFT);
}

static inline uint64_t
rsi_ripas_change_flags_set_destroyed(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RSI_RIPAS_CHANGE_FLAGS_DESTROYED_MASK,
			     RSI_RIPAS_CHANGE_FLAGS_DESTROYED_SHIFT, value);
}

/*
 * Whether X0 is an RsiCommandReturnCode, whatever its value (1), or an SMCCC
 * error (0), which is negative in 32 or 64 bits. DEN0137 B5.4.1.
 */
static inline int rsi_answered(uint64_t x0)
{
	return (x0 >> RMM_U32(31)) == RMM_U64(0);
}

/* Whether X0 is this RsiCommandReturnCode (1, else 0). DEN0137 B5.4.1. */
static inline int rsi_returned(uint64_t x0, uint32_t status)
{
	return x0 == status;
}

/* Whether a function ID is in a range of the RSI, used or not (1, else 0). */
static inline int rsi_fid_in_range(uint32_t fid)
{
	return (fid >= SMC_RSI_RANGE_0_FIRST) && (fid <= SMC_RSI_RANGE_0_LAST);
}

/* The name of a command by its function ID; NULL if there is none. */
static inline const char *rsi_fid_name(uint32_t fid)
{
	const char *name = NULL;

	switch (fid) {
	case SMC_RSI_VERSION:
		name = "RSI_VERSION";
		break;
	case SMC_RSI_FEATURES:
		name = "RSI_FEATURES";
		break;
	case SMC_RSI_MEASUREMENT_READ:
		name = "RSI_MEASUREMENT_READ";
		break;
	case SMC_RSI_MEASUREMENT_EXTEND:
		name = "RSI_MEASUREMENT_EXTEND";
		break;
	case SMC_RSI_ATTESTATION_TOKEN_INIT:
		name = "RSI_ATTESTATION_TOKEN_INIT";
		break;
	case SMC_RSI_ATTESTATION_TOKEN_CONTINUE:
		name = "RSI_ATTESTATION_TOKEN_CONTINUE";
		break;
	case SMC_RSI_REALM_CONFIG:
		name = "RSI_REALM_CONFIG";
		break;
	case SMC_RSI_IPA_STATE_SET:
		name = "RSI_IPA_STATE_SET";
		break;
	case SMC_RSI_IPA_STATE_GET:
		name = "RSI_IPA_STATE_GET";
		break;
	case SMC_RSI_HOST_CALL:
		name = "RSI_HOST_CALL";
		break;
	default:
		break;
	}
	return name;
}

/* The name of an RsiCommandReturnCode; NULL if there is none. */
static inline const char *rsi_status_name(uint32_t status)
{
	const char *name = NULL;

	switch (status) {
	case RSI_SUCCESS:
		name = "RSI_SUCCESS";
		break;
	case RSI_ERROR_INPUT:
		name = "RSI_ERROR_INPUT";
		break;
	case RSI_ERROR_STATE:
		name = "RSI_ERROR_STATE";
		break;
	case RSI_INCOMPLETE:
		name = "RSI_INCOMPLETE";
		break;
	case RSI_ERROR_UNKNOWN:
		name = "RSI_ERROR_UNKNOWN";
		break;
	default:
		break;
	}
	return name;
}

#endif /* __ASSEMBLER__ */

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RSI_SMC_H */
