/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Structures of the RMI from and to bytes, on any host.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RMI_CODEC_H
#define RMI_CODEC_H

#include "rmi_smc.h"

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
 * RmiRealmParams.flags, DEN0137 B4.4.12: optional features; RmiRealmFlags, 64
 * bits: 0xfffffffffffffff8 reserved.
 */
static inline uint64_t rmi_realm_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REALM_PARAMS_FLAGS_OFFSET,
				       8U);
}

static inline void rmi_realm_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiRealmParams.s2sz, DEN0137 B4.4.12: width of an IPA in bits; UInt8, 8
 * bits: 0 to 0xff.
 */
static inline uint8_t rmi_realm_params_get_s2sz(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REALM_PARAMS_S2SZ_OFFSET, 1U);
}

static inline void rmi_realm_params_put_s2sz(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_S2SZ_OFFSET, 1U, value);
}

/*
 * RmiRealmParams.sve_vl, DEN0137 B4.4.12: SVE vector length, in units of 128
 * bits minus one; UInt8, 8 bits: 0 to 0xff.
 */
static inline uint8_t rmi_realm_params_get_sve_vl(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REALM_PARAMS_SVE_VL_OFFSET,
				      1U);
}

static inline void rmi_realm_params_put_sve_vl(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_SVE_VL_OFFSET, 1U, value);
}

/*
 * RmiRealmParams.num_bps, DEN0137 B4.4.12: breakpoints minus one; zero is
 * reserved; UInt8, 8 bits: 0 to 0xff.
 */
static inline uint8_t rmi_realm_params_get_num_bps(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REALM_PARAMS_NUM_BPS_OFFSET,
				      1U);
}

static inline void rmi_realm_params_put_num_bps(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_NUM_BPS_OFFSET, 1U, value);
}

/*
 * RmiRealmParams.num_wps, DEN0137 B4.4.12: watchpoints minus one; zero is
 * reserved; UInt8, 8 bits: 0 to 0xff.
 */
static inline uint8_t rmi_realm_params_get_num_wps(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REALM_PARAMS_NUM_WPS_OFFSET,
				      1U);
}

static inline void rmi_realm_params_put_num_wps(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_NUM_WPS_OFFSET, 1U, value);
}

/*
 * RmiRealmParams.pmu_num_ctrs, DEN0137 B4.4.12: PMU counters, not minus one;
 * UInt8, 8 bits: 0 to 0xff.
 */
static inline uint8_t rmi_realm_params_get_pmu_num_ctrs(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image,
				      RMI_REALM_PARAMS_PMU_NUM_CTRS_OFFSET, 1U);
}

static inline void
rmi_realm_params_put_pmu_num_ctrs(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_PMU_NUM_CTRS_OFFSET, 1U, value);
}

/*
 * RmiRealmParams.hash_algo, DEN0137 B4.4.12: how the Realm is measured;
 * RmiHashAlgorithm, 8 bits: RMI_HASH_SHA_256, RMI_HASH_SHA_512.
 */
static inline uint8_t rmi_realm_params_get_hash_algo(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REALM_PARAMS_HASH_ALGO_OFFSET,
				      1U);
}

static inline void rmi_realm_params_put_hash_algo(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_HASH_ALGO_OFFSET, 1U, value);
}

/*
 * RmiRealmParams.rpv, DEN0137 B4.4.12: personalization value; the RMM keeps it
 * and never looks inside; Bits512, 64 bytes, any. Index 0 to 63.
 */
static inline uint8_t
rmi_realm_params_get_rpv(const uint8_t *image, uint32_t index)
{
	return (uint8_t)rmm_image_get(
		image, RMI_REALM_PARAMS_RPV_OFFSET + (index * 1U), 1U);
}

static inline void
rmi_realm_params_put_rpv(uint8_t *image, uint32_t index, uint8_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_RPV_OFFSET + (index * 1U), 1U,
		      value);
}

/*
 * RmiRealmParams.vmid, DEN0137 B4.4.12: a VMID that no other Realm has; the
 * upper byte is zero without FEAT_VMID16; Bits16, 16 bits: 0 to 0xffff.
 */
static inline uint16_t rmi_realm_params_get_vmid(const uint8_t *image)
{
	return (uint16_t)rmm_image_get(image, RMI_REALM_PARAMS_VMID_OFFSET, 2U);
}

static inline void rmi_realm_params_put_vmid(uint8_t *image, uint16_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_VMID_OFFSET, 2U, value);
}

/*
 * RmiRealmParams.rtt_base, DEN0137 B4.4.12: PA of the first starting level
 * table; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_realm_params_get_rtt_base(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REALM_PARAMS_RTT_BASE_OFFSET,
				       8U);
}

static inline void rmi_realm_params_put_rtt_base(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_RTT_BASE_OFFSET, 8U, value);
}

/*
 * RmiRealmParams.rtt_level_start, DEN0137 B4.4.12: level at which translation
 * starts; Int64, 64 bits: two's complement.
 */
static inline int64_t rmi_realm_params_get_rtt_level_start(const uint8_t *image)
{
	return (int64_t)rmm_image_get(image,
				      RMI_REALM_PARAMS_RTT_LEVEL_START_OFFSET,
				      8U);
}

static inline void
rmi_realm_params_put_rtt_level_start(uint8_t *image, int64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_RTT_LEVEL_START_OFFSET, 8U,
		      (uint64_t)value);
}

/*
 * RmiRealmParams.rtt_num_start, DEN0137 B4.4.12: how many starting level
 * tables follow each other; UInt32, 32 bits: 0 to 0xffffffff.
 */
static inline uint32_t rmi_realm_params_get_rtt_num_start(const uint8_t *image)
{
	return (uint32_t)rmm_image_get(image,
				       RMI_REALM_PARAMS_RTT_NUM_START_OFFSET,
				       4U);
}

static inline void
rmi_realm_params_put_rtt_num_start(uint8_t *image, uint32_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_RTT_NUM_START_OFFSET, 4U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRealmParams,
 * DEN0137 B4.4.12. The page that describes the Realm to create; the Host
 * writes it.
 */
static inline void
rmi_realm_params_load(struct rmi_realm_params *value, const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_realm_params_get_flags(image);
	value->s2sz = rmi_realm_params_get_s2sz(image);
	rmm_image_zero(value->pad_0x009, 0U, 0x7U);
	value->sve_vl = rmi_realm_params_get_sve_vl(image);
	rmm_image_zero(value->pad_0x011, 0U, 0x7U);
	value->num_bps = rmi_realm_params_get_num_bps(image);
	rmm_image_zero(value->pad_0x019, 0U, 0x7U);
	value->num_wps = rmi_realm_params_get_num_wps(image);
	rmm_image_zero(value->pad_0x021, 0U, 0x7U);
	value->pmu_num_ctrs = rmi_realm_params_get_pmu_num_ctrs(image);
	rmm_image_zero(value->pad_0x029, 0U, 0x7U);
	value->hash_algo = rmi_realm_params_get_hash_algo(image);
	rmm_image_zero(value->pad_0x031, 0U, 0x3cfU);
	for (index = 0U; index < RMI_REALM_PARAMS_RPV_BYTES; index++) {
		value->rpv[index] = rmi_realm_params_get_rpv(image, index);
	}
	rmm_image_zero(value->pad_0x440, 0U, 0x3c0U);
	value->vmid = rmi_realm_params_get_vmid(image);
	rmm_image_zero(value->pad_0x802, 0U, 0x6U);
	value->rtt_base = rmi_realm_params_get_rtt_base(image);
	value->rtt_level_start = rmi_realm_params_get_rtt_level_start(image);
	value->rtt_num_start = rmi_realm_params_get_rtt_num_start(image);
	rmm_image_zero(value->pad_0x81c, 0U, 0x7e4U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRealmParams,
 * DEN0137 B4.4.12. The page that describes the Realm to create; the Host
 * writes it.
 */
static inline void
rmi_realm_params_store(uint8_t *image, const struct rmi_realm_params *value)
{
	uint32_t index;

	rmi_realm_params_put_flags(image, value->flags);
	rmi_realm_params_put_s2sz(image, value->s2sz);
	rmm_image_zero(image, 0x9U, 0x7U);
	rmi_realm_params_put_sve_vl(image, value->sve_vl);
	rmm_image_zero(image, 0x11U, 0x7U);
	rmi_realm_params_put_num_bps(image, value->num_bps);
	rmm_image_zero(image, 0x19U, 0x7U);
	rmi_realm_params_put_num_wps(image, value->num_wps);
	rmm_image_zero(image, 0x21U, 0x7U);
	rmi_realm_params_put_pmu_num_ctrs(image, value->pmu_num_ctrs);
	rmm_image_zero(image, 0x29U, 0x7U);
	rmi_realm_params_put_hash_algo(image, value->hash_algo);
	rmm_image_zero(image, 0x31U, 0x3cfU);
	for (index = 0U; index < RMI_REALM_PARAMS_RPV_BYTES; index++) {
		rmi_realm_params_put_rpv(image, index, value->rpv[index]);
	}
	rmm_image_zero(image, 0x440U, 0x3c0U);
	rmi_realm_params_put_vmid(image, value->vmid);
	rmm_image_zero(image, 0x802U, 0x6U);
	rmi_realm_params_put_rtt_base(image, value->rtt_base);
	rmi_realm_params_put_rtt_level_start(image, value->rtt_level_start);
	rmi_realm_params_put_rtt_num_start(image, value->rtt_num_start);
	rmm_image_zero(image, 0x81cU, 0x7e4U);
}

/*
 * RmiRecEnter.flags, DEN0137 B4.4.14: requests and answers; RmiRecEnterFlags,
 * 64 bits: 0xffffffffffffffe0 reserved.
 */
static inline uint64_t rmi_rec_enter_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_ENTER_FLAGS_OFFSET, 8U);
}

static inline void rmi_rec_enter_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_ENTER_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiRecEnter.gprs, DEN0137 B4.4.14: X0-X30 for the REC, where the last exit
 * asked for values; Bits64, 64 bits: 0 to 0xffffffffffffffff. Index 0 to 30.
 */
static inline uint64_t
rmi_rec_enter_get_gprs(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_REC_ENTER_GPRS_OFFSET + (index * 8U),
				       8U);
}

static inline void
rmi_rec_enter_put_gprs(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_REC_ENTER_GPRS_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * RmiRecEnter.gicv3_hcr, DEN0137 B4.4.14: ICH_HCR_EL2; any bit that is not
 * permitted makes RMI_REC_ENTER fail; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_enter_get_gicv3_hcr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_ENTER_GICV3_HCR_OFFSET,
				       8U);
}

static inline void rmi_rec_enter_put_gicv3_hcr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_ENTER_GICV3_HCR_OFFSET, 8U, value);
}

/*
 * RmiRecEnter.gicv3_lrs, DEN0137 B4.4.14: ICH_LR<n>_EL2; HW, bit 61, must be
 * zero; Bits64, 64 bits: 0 to 0xffffffffffffffff. Index 0 to 15.
 */
static inline uint64_t
rmi_rec_enter_get_gicv3_lrs(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(
		image, RMI_REC_ENTER_GICV3_LRS_OFFSET + (index * 8U), 8U);
}

static inline void
rmi_rec_enter_put_gicv3_lrs(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_REC_ENTER_GICV3_LRS_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRecEnter, DEN0137
 * B4.4.14. The half of the run page that the Host fills before entry.
 */
static inline void
rmi_rec_enter_load(struct rmi_rec_enter *value, const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_rec_enter_get_flags(image);
	rmm_image_zero(value->pad_0x008, 0U, 0x1f8U);
	for (index = 0U; index < RMI_REC_ENTER_GPRS_COUNT; index++) {
		value->gprs[index] = rmi_rec_enter_get_gprs(image, index);
	}
	rmm_image_zero(value->pad_0x2f8, 0U, 0x8U);
	value->gicv3_hcr = rmi_rec_enter_get_gicv3_hcr(image);
	for (index = 0U; index < RMI_REC_ENTER_GICV3_LRS_COUNT; index++) {
		value->gicv3_lrs[index] = rmi_rec_enter_get_gicv3_lrs(image,
								      index);
	}
	rmm_image_zero(value->pad_0x388, 0U, 0x478U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecEnter, DEN0137
 * B4.4.14. The half of the run page that the Host fills before entry.
 */
static inline void
rmi_rec_enter_store(uint8_t *image, const struct rmi_rec_enter *value)
{
	uint32_t index;

	rmi_rec_enter_put_flags(image, value->flags);
	rmm_image_zero(image, 0x8U, 0x1f8U);
	for (index = 0U; index < RMI_REC_ENTER_GPRS_COUNT; index++) {
		rmi_rec_enter_put_gprs(image, index, value->gprs[index]);
	}
	rmm_image_zero(image, 0x2f8U, 0x8U);
	rmi_rec_enter_put_gicv3_hcr(image, value->gicv3_hcr);
	for (index = 0U; index < RMI_REC_ENTER_GICV3_LRS_COUNT; index++) {
		rmi_rec_enter_put_gicv3_lrs(image, index,
					    value->gicv3_lrs[index]);
	}
	rmm_image_zero(image, 0x388U, 0x478U);
}

/*
 * RmiRecExit.exit_reason, DEN0137 B4.4.16: why the run ended;
 * RmiRecExitReason, 8 bits: RMI_EXIT_SYNC, RMI_EXIT_IRQ, RMI_EXIT_FIQ,
 * RMI_EXIT_PSCI, RMI_EXIT_RIPAS_CHANGE, RMI_EXIT_HOST_CALL, RMI_EXIT_SERROR.
 */
static inline uint8_t rmi_rec_exit_get_exit_reason(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REC_EXIT_EXIT_REASON_OFFSET,
				      1U);
}

static inline void rmi_rec_exit_put_exit_reason(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_EXIT_REASON_OFFSET, 1U, value);
}

/*
 * RmiRecExit.esr, DEN0137 B4.4.16: what the Host may see of ESR_EL2; Bits64,
 * 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_esr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_ESR_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_esr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_ESR_OFFSET, 8U, value);
}

/*
 * RmiRecExit.far, DEN0137 B4.4.16: what the Host may see of FAR_EL2; Bits64,
 * 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_far(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_FAR_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_far(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_FAR_OFFSET, 8U, value);
}

/*
 * RmiRecExit.hpfar, DEN0137 B4.4.16: what the Host may see of HPFAR_EL2;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_hpfar(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_HPFAR_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_hpfar(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_HPFAR_OFFSET, 8U, value);
}

/*
 * RmiRecExit.gprs, DEN0137 B4.4.16: X0-X30 of the REC, where the exit reason
 * discloses them; Bits64, 64 bits: 0 to 0xffffffffffffffff. Index 0 to 30.
 */
static inline uint64_t
rmi_rec_exit_get_gprs(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_REC_EXIT_GPRS_OFFSET + (index * 8U),
				       8U);
}

static inline void
rmi_rec_exit_put_gprs(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_GPRS_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * RmiRecExit.gicv3_hcr, DEN0137 B4.4.16: ICH_HCR_EL2; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_gicv3_hcr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_GICV3_HCR_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_gicv3_hcr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_GICV3_HCR_OFFSET, 8U, value);
}

/*
 * RmiRecExit.gicv3_lrs, DEN0137 B4.4.16: ICH_LR<n>_EL2; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff. Index 0 to 15.
 */
static inline uint64_t
rmi_rec_exit_get_gicv3_lrs(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(
		image, RMI_REC_EXIT_GICV3_LRS_OFFSET + (index * 8U), 8U);
}

static inline void
rmi_rec_exit_put_gicv3_lrs(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_GICV3_LRS_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * RmiRecExit.gicv3_misr, DEN0137 B4.4.16: ICH_MISR_EL2; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_gicv3_misr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_GICV3_MISR_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_gicv3_misr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_GICV3_MISR_OFFSET, 8U, value);
}

/*
 * RmiRecExit.gicv3_vmcr, DEN0137 B4.4.16: ICH_VMCR_EL2; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_gicv3_vmcr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_GICV3_VMCR_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_gicv3_vmcr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_GICV3_VMCR_OFFSET, 8U, value);
}

/*
 * RmiRecExit.cntp_ctl, DEN0137 B4.4.16: CNTP_CTL_EL0; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_cntp_ctl(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_CNTP_CTL_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_cntp_ctl(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_CNTP_CTL_OFFSET, 8U, value);
}

/*
 * RmiRecExit.cntp_cval, DEN0137 B4.4.16: CNTP_CVAL_EL0; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_cntp_cval(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_CNTP_CVAL_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_cntp_cval(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_CNTP_CVAL_OFFSET, 8U, value);
}

/*
 * RmiRecExit.cntv_ctl, DEN0137 B4.4.16: CNTV_CTL_EL0; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_cntv_ctl(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_CNTV_CTL_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_cntv_ctl(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_CNTV_CTL_OFFSET, 8U, value);
}

/*
 * RmiRecExit.cntv_cval, DEN0137 B4.4.16: CNTV_CVAL_EL0; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_cntv_cval(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_CNTV_CVAL_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_cntv_cval(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_CNTV_CVAL_OFFSET, 8U, value);
}

/*
 * RmiRecExit.ripas_base, DEN0137 B4.4.16: first IPA of the requested RIPAS
 * change; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_ripas_base(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_RIPAS_BASE_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_ripas_base(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_RIPAS_BASE_OFFSET, 8U, value);
}

/*
 * RmiRecExit.ripas_top, DEN0137 B4.4.16: first IPA behind it; Bits64, 64 bits:
 * 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_ripas_top(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_RIPAS_TOP_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_ripas_top(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_RIPAS_TOP_OFFSET, 8U, value);
}

/*
 * RmiRecExit.ripas_value, DEN0137 B4.4.16: the RIPAS that the REC asks for;
 * RmiRipas, 8 bits: RMI_EMPTY, RMI_RAM, RMI_DESTROYED.
 */
static inline uint8_t rmi_rec_exit_get_ripas_value(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REC_EXIT_RIPAS_VALUE_OFFSET,
				      1U);
}

static inline void rmi_rec_exit_put_ripas_value(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_RIPAS_VALUE_OFFSET, 1U, value);
}

/*
 * RmiRecExit.imm, DEN0137 B4.4.16: immediate value of the Host call; Bits16,
 * 16 bits: 0 to 0xffff.
 */
static inline uint16_t rmi_rec_exit_get_imm(const uint8_t *image)
{
	return (uint16_t)rmm_image_get(image, RMI_REC_EXIT_IMM_OFFSET, 2U);
}

static inline void rmi_rec_exit_put_imm(uint8_t *image, uint16_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_IMM_OFFSET, 2U, value);
}

/*
 * RmiRecExit.pmu_ovf_status, DEN0137 B4.4.16: whether a counter is over;
 * RmiPmuOverflowStatus, 8 bits: RMI_PMU_OVERFLOW_NOT_ACTIVE,
 * RMI_PMU_OVERFLOW_ACTIVE.
 */
static inline uint8_t rmi_rec_exit_get_pmu_ovf_status(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_REC_EXIT_PMU_OVF_STATUS_OFFSET,
				      1U);
}

static inline void
rmi_rec_exit_put_pmu_ovf_status(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_PMU_OVF_STATUS_OFFSET, 1U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRecExit, DEN0137
 * B4.4.16. The half of the run page in which the RMM explains why it came
 * back.
 */
static inline void
rmi_rec_exit_load(struct rmi_rec_exit *value, const uint8_t *image)
{
	uint32_t index;

	value->exit_reason = rmi_rec_exit_get_exit_reason(image);
	rmm_image_zero(value->pad_0x001, 0U, 0xffU);
	value->esr = rmi_rec_exit_get_esr(image);
	value->far = rmi_rec_exit_get_far(image);
	value->hpfar = rmi_rec_exit_get_hpfar(image);
	rmm_image_zero(value->pad_0x118, 0U, 0xe8U);
	for (index = 0U; index < RMI_REC_EXIT_GPRS_COUNT; index++) {
		value->gprs[index] = rmi_rec_exit_get_gprs(image, index);
	}
	rmm_image_zero(value->pad_0x2f8, 0U, 0x8U);
	value->gicv3_hcr = rmi_rec_exit_get_gicv3_hcr(image);
	for (index = 0U; index < RMI_REC_EXIT_GICV3_LRS_COUNT; index++) {
		value->gicv3_lrs[index] = rmi_rec_exit_get_gicv3_lrs(image,
								     index);
	}
	value->gicv3_misr = rmi_rec_exit_get_gicv3_misr(image);
	value->gicv3_vmcr = rmi_rec_exit_get_gicv3_vmcr(image);
	rmm_image_zero(value->pad_0x398, 0U, 0x68U);
	value->cntp_ctl = rmi_rec_exit_get_cntp_ctl(image);
	value->cntp_cval = rmi_rec_exit_get_cntp_cval(image);
	value->cntv_ctl = rmi_rec_exit_get_cntv_ctl(image);
	value->cntv_cval = rmi_rec_exit_get_cntv_cval(image);
	rmm_image_zero(value->pad_0x420, 0U, 0xe0U);
	value->ripas_base = rmi_rec_exit_get_ripas_base(image);
	value->ripas_top = rmi_rec_exit_get_ripas_top(image);
	value->ripas_value = rmi_rec_exit_get_ripas_value(image);
	rmm_image_zero(value->pad_0x511, 0U, 0xefU);
	value->imm = rmi_rec_exit_get_imm(image);
	rmm_image_zero(value->pad_0x602, 0U, 0xfeU);
	value->pmu_ovf_status = rmi_rec_exit_get_pmu_ovf_status(image);
	rmm_image_zero(value->pad_0x701, 0U, 0xffU);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecExit, DEN0137
 * B4.4.16. The half of the run page in which the RMM explains why it came
 * back.
 */
static inline void
rmi_rec_exit_store(uint8_t *image, const struct rmi_rec_exit *value)
{
	uint32_t index;

	rmi_rec_exit_put_exit_reason(image, value->exit_reason);
	rmm_image_zero(image, 0x1U, 0xffU);
	rmi_rec_exit_put_esr(image, value->esr);
	rmi_rec_exit_put_far(image, value->far);
	rmi_rec_exit_put_hpfar(image, value->hpfar);
	rmm_image_zero(image, 0x118U, 0xe8U);
	for (index = 0U; index < RMI_REC_EXIT_GPRS_COUNT; index++) {
		rmi_rec_exit_put_gprs(image, index, value->gprs[index]);
	}
	rmm_image_zero(image, 0x2f8U, 0x8U);
	rmi_rec_exit_put_gicv3_hcr(image, value->gicv3_hcr);
	for (index = 0U; index < RMI_REC_EXIT_GICV3_LRS_COUNT; index++) {
		rmi_rec_exit_put_gicv3_lrs(image, index,
					   value->gicv3_lrs[index]);
	}
	rmi_rec_exit_put_gicv3_misr(image, value->gicv3_misr);
	rmi_rec_exit_put_gicv3_vmcr(image, value->gicv3_vmcr);
	rmm_image_zero(image, 0x398U, 0x68U);
	rmi_rec_exit_put_cntp_ctl(image, value->cntp_ctl);
	rmi_rec_exit_put_cntp_cval(image, value->cntp_cval);
	rmi_rec_exit_put_cntv_ctl(image, value->cntv_ctl);
	rmi_rec_exit_put_cntv_cval(image, value->cntv_cval);
	rmm_image_zero(image, 0x420U, 0xe0U);
	rmi_rec_exit_put_ripas_base(image, value->ripas_base);
	rmi_rec_exit_put_ripas_top(image, value->ripas_top);
	rmi_rec_exit_put_ripas_value(image, value->ripas_value);
	rmm_image_zero(image, 0x511U, 0xefU);
	rmi_rec_exit_put_imm(image, value->imm);
	rmm_image_zero(image, 0x602U, 0xfeU);
	rmi_rec_exit_put_pmu_ovf_status(image, value->pmu_ovf_status);
	rmm_image_zero(image, 0x701U, 0xffU);
}

/*
 * RmiRecParams.flags, DEN0137 B4.4.19: options; RmiRecCreateFlags, 64 bits:
 * 0xfffffffffffffffe reserved.
 */
static inline uint64_t rmi_rec_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_PARAMS_FLAGS_OFFSET, 8U);
}

static inline void rmi_rec_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiRecParams.mpidr, DEN0137 B4.4.19: the affinity that the Realm sees;
 * RmiRecMpidr, 64 bits: 0xffffffff000000f0 reserved.
 */
static inline uint64_t rmi_rec_params_get_mpidr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_PARAMS_MPIDR_OFFSET, 8U);
}

static inline void rmi_rec_params_put_mpidr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_PARAMS_MPIDR_OFFSET, 8U, value);
}

/*
 * RmiRecParams.pc, DEN0137 B4.4.19: where execution starts; Bits64, 64 bits: 0
 * to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_params_get_pc(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_PARAMS_PC_OFFSET, 8U);
}

static inline void rmi_rec_params_put_pc(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_PARAMS_PC_OFFSET, 8U, value);
}

/*
 * RmiRecParams.gprs, DEN0137 B4.4.19: initial X0-X7; the others start at zero;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff. Index 0 to 7.
 */
static inline uint64_t
rmi_rec_params_get_gprs(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(
		image, RMI_REC_PARAMS_GPRS_OFFSET + (index * 8U), 8U);
}

static inline void
rmi_rec_params_put_gprs(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_REC_PARAMS_GPRS_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * RmiRecParams.num_aux, DEN0137 B4.4.19: entries of aux that count; the value
 * of RMI_REC_AUX_COUNT; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_params_get_num_aux(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_PARAMS_NUM_AUX_OFFSET,
				       8U);
}

static inline void rmi_rec_params_put_num_aux(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_PARAMS_NUM_AUX_OFFSET, 8U, value);
}

/*
 * RmiRecParams.aux, DEN0137 B4.4.19: PAs of delegated Granules; Address, 64
 * bits: 0 to 0xffffffffffffffff. Index 0 to 15.
 */
static inline uint64_t
rmi_rec_params_get_aux(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_REC_PARAMS_AUX_OFFSET + (index * 8U),
				       8U);
}

static inline void
rmi_rec_params_put_aux(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_REC_PARAMS_AUX_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRecParams,
 * DEN0137 B4.4.19. The page that describes the execution context to create;
 * the Host writes it.
 */
static inline void
rmi_rec_params_load(struct rmi_rec_params *value, const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_rec_params_get_flags(image);
	rmm_image_zero(value->pad_0x008, 0U, 0xf8U);
	value->mpidr = rmi_rec_params_get_mpidr(image);
	rmm_image_zero(value->pad_0x108, 0U, 0xf8U);
	value->pc = rmi_rec_params_get_pc(image);
	rmm_image_zero(value->pad_0x208, 0U, 0xf8U);
	for (index = 0U; index < RMI_REC_PARAMS_GPRS_COUNT; index++) {
		value->gprs[index] = rmi_rec_params_get_gprs(image, index);
	}
	rmm_image_zero(value->pad_0x340, 0U, 0x4c0U);
	value->num_aux = rmi_rec_params_get_num_aux(image);
	for (index = 0U; index < RMI_REC_PARAMS_AUX_COUNT; index++) {
		value->aux[index] = rmi_rec_params_get_aux(image, index);
	}
	rmm_image_zero(value->pad_0x888, 0U, 0x778U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecParams, DEN0137
 * B4.4.19. The page that describes the execution context to create; the Host
 * writes it.
 */
static inline void
rmi_rec_params_store(uint8_t *image, const struct rmi_rec_params *value)
{
	uint32_t index;

	rmi_rec_params_put_flags(image, value->flags);
	rmm_image_zero(image, 0x8U, 0xf8U);
	rmi_rec_params_put_mpidr(image, value->mpidr);
	rmm_image_zero(image, 0x108U, 0xf8U);
	rmi_rec_params_put_pc(image, value->pc);
	rmm_image_zero(image, 0x208U, 0xf8U);
	for (index = 0U; index < RMI_REC_PARAMS_GPRS_COUNT; index++) {
		rmi_rec_params_put_gprs(image, index, value->gprs[index]);
	}
	rmm_image_zero(image, 0x340U, 0x4c0U);
	rmi_rec_params_put_num_aux(image, value->num_aux);
	for (index = 0U; index < RMI_REC_PARAMS_AUX_COUNT; index++) {
		rmi_rec_params_put_aux(image, index, value->aux[index]);
	}
	rmm_image_zero(image, 0x888U, 0x778U);
}

/*
 * RmiRecRun.enter, DEN0137 B4.4.20: written by the Host; RmiRecEnter, 2048
 * bytes, any.
 */
static inline void
rmi_rec_run_get_enter(const uint8_t *image, struct rmi_rec_enter *value)
{
	rmi_rec_enter_load(value, &image[RMI_REC_RUN_ENTER_OFFSET]);
}

static inline void
rmi_rec_run_put_enter(uint8_t *image, const struct rmi_rec_enter *value)
{
	rmi_rec_enter_store(&image[RMI_REC_RUN_ENTER_OFFSET], value);
}

/*
 * RmiRecRun.exit, DEN0137 B4.4.20: written by the RMM; RmiRecExit, 2048 bytes,
 * any.
 */
static inline void
rmi_rec_run_get_exit(const uint8_t *image, struct rmi_rec_exit *value)
{
	rmi_rec_exit_load(value, &image[RMI_REC_RUN_EXIT_OFFSET]);
}

static inline void
rmi_rec_run_put_exit(uint8_t *image, const struct rmi_rec_exit *value)
{
	rmi_rec_exit_store(&image[RMI_REC_RUN_EXIT_OFFSET], value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRecRun, DEN0137
 * B4.4.20. The page shared by both sides of RMI_REC_ENTER.
 */
static inline void
rmi_rec_run_load(struct rmi_rec_run *value, const uint8_t *image)
{
	rmi_rec_run_get_enter(image, &value->enter);
	rmi_rec_run_get_exit(image, &value->exit);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecRun, DEN0137
 * B4.4.20. The page shared by both sides of RMI_REC_ENTER.
 */
static inline void
rmi_rec_run_store(uint8_t *image, const struct rmi_rec_run *value)
{
	rmi_rec_run_put_enter(image, &value->enter);
	rmi_rec_run_put_exit(image, &value->exit);
}

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_CODEC_H */
