/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Structures of the RSI from and to bytes, on any host.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RSI_CODEC_H
#define RSI_CODEC_H

#include "rsi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * An image is what memory holds: little-endian, of the size that the structure
 * has, at any address. Nothing here fails: a pointer must be good for the whole
 * structure, and an index within its array.
 */

/*
 * RsiHostCall.imm, DEN0137 B5.4.3: tells the Host which call it is; UInt16, 16
 * bits: 0 to 0xffff.
 */
static inline uint16_t rsi_host_call_get_imm(const uint8_t *image)
{
	return (uint16_t)rmm_image_get(image, RSI_HOST_CALL_IMM_OFFSET, 2U);
}

static inline void rsi_host_call_put_imm(uint8_t *image, uint16_t value)
{
	rmm_image_put(image, RSI_HOST_CALL_IMM_OFFSET, 2U, value);
}

/*
 * RsiHostCall.gprs, DEN0137 B5.4.3: X0-X30 as the Host sees them; Bits64, 64
 * bits: 0 to 0xffffffffffffffff. Index 0 to 30.
 */
static inline uint64_t
rsi_host_call_get_gprs(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(image,
				       RSI_HOST_CALL_GPRS_OFFSET + (index * 8U),
				       8U);
}

static inline void
rsi_host_call_put_gprs(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RSI_HOST_CALL_GPRS_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RsiHostCall, DEN0137
 * B5.4.3. What a Realm passes to the Host and gets back.
 */
static inline void
rsi_host_call_load(struct rsi_host_call *value, const uint8_t *image)
{
	uint32_t index;

	value->imm = rsi_host_call_get_imm(image);
	rmm_image_zero(value->pad_0x002, 0U, 0x6U);
	for (index = 0U; index < RSI_HOST_CALL_GPRS_COUNT; index++) {
		value->gprs[index] = rsi_host_call_get_gprs(image, index);
	}
}

/*
 * Writes the image of a structure; padding becomes zero. RsiHostCall, DEN0137
 * B5.4.3. What a Realm passes to the Host and gets back.
 */
static inline void
rsi_host_call_store(uint8_t *image, const struct rsi_host_call *value)
{
	uint32_t index;

	rsi_host_call_put_imm(image, value->imm);
	rmm_image_zero(image, 0x2U, 0x6U);
	for (index = 0U; index < RSI_HOST_CALL_GPRS_COUNT; index++) {
		rsi_host_call_put_gprs(image, index, value->gprs[index]);
	}
}

/*
 * RsiRealmConfig.ipa_width, DEN0137 B5.4.5: bits of an IPA; UInt64, 64 bits: 0
 * to 0xffffffffffffffff.
 */
static inline uint64_t rsi_realm_config_get_ipa_width(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RSI_REALM_CONFIG_IPA_WIDTH_OFFSET,
				       8U);
}

static inline void
rsi_realm_config_put_ipa_width(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RSI_REALM_CONFIG_IPA_WIDTH_OFFSET, 8U, value);
}

/*
 * RsiRealmConfig.hash_algo, DEN0137 B5.4.5: how the Realm is measured;
 * RsiHashAlgorithm, 8 bits: RSI_HASH_SHA_256, RSI_HASH_SHA_512.
 */
static inline uint8_t rsi_realm_config_get_hash_algo(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RSI_REALM_CONFIG_HASH_ALGO_OFFSET,
				      1U);
}

static inline void rsi_realm_config_put_hash_algo(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RSI_REALM_CONFIG_HASH_ALGO_OFFSET, 1U, value);
}

/*
 * RsiRealmConfig.rpv, DEN0137 B5.4.5: the personalization value that the Host
 * gave; Bits512, 64 bytes, any. Index 0 to 63.
 */
static inline uint8_t
rsi_realm_config_get_rpv(const uint8_t *image, uint32_t index)
{
	return (uint8_t)rmm_image_get(
		image, RSI_REALM_CONFIG_RPV_OFFSET + (index * 1U), 1U);
}

static inline void
rsi_realm_config_put_rpv(uint8_t *image, uint32_t index, uint8_t value)
{
	rmm_image_put(image, RSI_REALM_CONFIG_RPV_OFFSET + (index * 1U), 1U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RsiRealmConfig,
 * DEN0137 B5.4.5. How the Realm was configured; the RMM fills it.
 */
static inline void
rsi_realm_config_load(struct rsi_realm_config *value, const uint8_t *image)
{
	uint32_t index;

	value->ipa_width = rsi_realm_config_get_ipa_width(image);
	value->hash_algo = rsi_realm_config_get_hash_algo(image);
	rmm_image_zero(value->pad_0x009, 0U, 0x1f7U);
	for (index = 0U; index < RSI_REALM_CONFIG_RPV_BYTES; index++) {
		value->rpv[index] = rsi_realm_config_get_rpv(image, index);
	}
	rmm_image_zero(value->pad_0x240, 0U, 0xdc0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RsiRealmConfig,
 * DEN0137 B5.4.5. How the Realm was configured; the RMM fills it.
 */
static inline void
rsi_realm_config_store(uint8_t *image, const struct rsi_realm_config *value)
{
	uint32_t index;

	rsi_realm_config_put_ipa_width(image, value->ipa_width);
	rsi_realm_config_put_hash_algo(image, value->hash_algo);
	rmm_image_zero(image, 0x9U, 0x1f7U);
	for (index = 0U; index < RSI_REALM_CONFIG_RPV_BYTES; index++) {
		rsi_realm_config_put_rpv(image, index, value->rpv[index]);
	}
	rmm_image_zero(image, 0x240U, 0xdc0U);
}

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RSI_CODEC_H */
