/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Structures of the RMI from and to bytes, on any host.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMI_CODEC_H
#define RMI_CODEC_H

#include "rmi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * An image is what memory holds: little-endian, of the size that the structure
 * has, at any address. Nothing here fails: a pointer must be good for the whole
 * structure, and an index within its array.
 */

/*
 * RmiAddrRange.base, DEN0137 B4.6.2: first address; Address, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_addr_range_get_base(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_ADDR_RANGE_BASE_OFFSET, 8U);
}

static inline void rmi_addr_range_put_base(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_ADDR_RANGE_BASE_OFFSET, 8U, value);
}

/*
 * RmiAddrRange.top, DEN0137 B4.6.2: first address behind the range; Address,
 * 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_addr_range_get_top(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_ADDR_RANGE_TOP_OFFSET, 8U);
}

static inline void rmi_addr_range_put_top(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_ADDR_RANGE_TOP_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiAddrRange,
 * DEN0137 B4.6.2. A range of addresses, its top excluded.
 */
static inline void
rmi_addr_range_load(struct rmi_addr_range *value, const uint8_t *image)
{
	value->base = rmi_addr_range_get_base(image);
	value->top = rmi_addr_range_get_top(image);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiAddrRange, DEN0137
 * B4.6.2. A range of addresses, its top excluded.
 */
static inline void
rmi_addr_range_store(uint8_t *image, const struct rmi_addr_range *value)
{
	rmi_addr_range_put_base(image, value->base);
	rmi_addr_range_put_top(image, value->top);
}

/*
 * RmiCmemParams.flags, DEN0137 B4.6.11: RmiCmemFlags, 64 bits:
 * 0xffffffffffffffff reserved.
 */
static inline uint64_t rmi_cmem_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_CMEM_PARAMS_FLAGS_OFFSET, 8U);
}

static inline void rmi_cmem_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_CMEM_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiCmemParams.chbcr_addr, DEN0137 B4.6.11: PA of the registers of the CXL
 * host bridge; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_cmem_params_get_chbcr_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_CMEM_PARAMS_CHBCR_ADDR_OFFSET,
				       8U);
}

static inline void
rmi_cmem_params_put_chbcr_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_CMEM_PARAMS_CHBCR_ADDR_OFFSET, 8U, value);
}

/*
 * RmiCmemParams.hb_hdm_id, DEN0137 B4.6.11: which decoder of the host bridge;
 * Bits8, 8 bits: 0 to 0xff.
 */
static inline uint8_t rmi_cmem_params_get_hb_hdm_id(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_CMEM_PARAMS_HB_HDM_ID_OFFSET,
				      1U);
}

static inline void rmi_cmem_params_put_hb_hdm_id(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_CMEM_PARAMS_HB_HDM_ID_OFFSET, 1U, value);
}

/*
 * RmiCmemParams.addr_range, DEN0137 B4.6.11: addresses of the memory;
 * RmiAddrRange, 16 bytes, any.
 */
static inline void
rmi_cmem_params_get_addr_range(const uint8_t *image,
			       struct rmi_addr_range *value)
{
	rmi_addr_range_load(value, &image[RMI_CMEM_PARAMS_ADDR_RANGE_OFFSET]);
}

static inline void
rmi_cmem_params_put_addr_range(uint8_t *image,
			       const struct rmi_addr_range *value)
{
	rmi_addr_range_store(&image[RMI_CMEM_PARAMS_ADDR_RANGE_OFFSET], value);
}

/*
 * RmiCmemParams.ilv_gran, DEN0137 B4.6.11: interleave granularity; UInt64, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_cmem_params_get_ilv_gran(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_CMEM_PARAMS_ILV_GRAN_OFFSET,
				       8U);
}

static inline void rmi_cmem_params_put_ilv_gran(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_CMEM_PARAMS_ILV_GRAN_OFFSET, 8U, value);
}

/*
 * RmiCmemParams.ilv_ways, DEN0137 B4.6.11: interleave ways; UInt64, 64 bits: 0
 * to 0xffffffffffffffff.
 */
static inline uint64_t rmi_cmem_params_get_ilv_ways(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_CMEM_PARAMS_ILV_WAYS_OFFSET,
				       8U);
}

static inline void rmi_cmem_params_put_ilv_ways(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_CMEM_PARAMS_ILV_WAYS_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiCmemParams,
 * DEN0137 B4.6.11. The page that describes a coherent memory device; the Host
 * writes it.
 */
static inline void
rmi_cmem_params_load(struct rmi_cmem_params *value, const uint8_t *image)
{
	value->flags = rmi_cmem_params_get_flags(image);
	value->chbcr_addr = rmi_cmem_params_get_chbcr_addr(image);
	value->hb_hdm_id = rmi_cmem_params_get_hb_hdm_id(image);
	rmm_image_zero(value->pad_0x011, 0U, 0x7U);
	rmi_cmem_params_get_addr_range(image, &value->addr_range);
	value->ilv_gran = rmi_cmem_params_get_ilv_gran(image);
	value->ilv_ways = rmi_cmem_params_get_ilv_ways(image);
	rmm_image_zero(value->pad_0x038, 0U, 0xfc8U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiCmemParams,
 * DEN0137 B4.6.11. The page that describes a coherent memory device; the Host
 * writes it.
 */
static inline void
rmi_cmem_params_store(uint8_t *image, const struct rmi_cmem_params *value)
{
	rmi_cmem_params_put_flags(image, value->flags);
	rmi_cmem_params_put_chbcr_addr(image, value->chbcr_addr);
	rmi_cmem_params_put_hb_hdm_id(image, value->hb_hdm_id);
	rmm_image_zero(image, 0x11U, 0x7U);
	rmi_cmem_params_put_addr_range(image, &value->addr_range);
	rmi_cmem_params_put_ilv_gran(image, value->ilv_gran);
	rmi_cmem_params_put_ilv_ways(image, value->ilv_ways);
	rmm_image_zero(image, 0x38U, 0xfc8U);
}

/*
 * RmiCmemPdevParams.dev_hdm_id, DEN0137 B4.6.12: which decoder of the device;
 * Bits8, 8 bits: 0 to 0xff.
 */
static inline uint8_t rmi_cmem_pdev_params_get_dev_hdm_id(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image,
				      RMI_CMEM_PDEV_PARAMS_DEV_HDM_ID_OFFSET,
				      1U);
}

static inline void
rmi_cmem_pdev_params_put_dev_hdm_id(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_CMEM_PDEV_PARAMS_DEV_HDM_ID_OFFSET, 1U, value);
}

/*
 * RmiCmemPdevParams.dpa_skip_range, DEN0137 B4.6.12: device addresses to skip;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t
rmi_cmem_pdev_params_get_dpa_skip_range(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(
		image, RMI_CMEM_PDEV_PARAMS_DPA_SKIP_RANGE_OFFSET, 8U);
}

static inline void
rmi_cmem_pdev_params_put_dpa_skip_range(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_CMEM_PDEV_PARAMS_DPA_SKIP_RANGE_OFFSET, 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiCmemPdevParams,
 * DEN0137 B4.6.12. The page that describes a physical device's share of
 * coherent memory.
 */
static inline void
rmi_cmem_pdev_params_load(struct rmi_cmem_pdev_params *value,
			  const uint8_t *image)
{
	value->dev_hdm_id = rmi_cmem_pdev_params_get_dev_hdm_id(image);
	rmm_image_zero(value->pad_0x001, 0U, 0x7U);
	value->dpa_skip_range = rmi_cmem_pdev_params_get_dpa_skip_range(image);
	rmm_image_zero(value->pad_0x010, 0U, 0xff0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiCmemPdevParams,
 * DEN0137 B4.6.12. The page that describes a physical device's share of
 * coherent memory.
 */
static inline void
rmi_cmem_pdev_params_store(uint8_t *image,
			   const struct rmi_cmem_pdev_params *value)
{
	rmi_cmem_pdev_params_put_dev_hdm_id(image, value->dev_hdm_id);
	rmm_image_zero(image, 0x1U, 0x7U);
	rmi_cmem_pdev_params_put_dpa_skip_range(image, value->dpa_skip_range);
	rmm_image_zero(image, 0x10U, 0xff0U);
}

/*
 * RmiDevCommEnter.status, DEN0137 B4.6.18: what became of the previous
 * request; RmiDevCommStatus, 8 bits: RMI_DEV_COMM_NONE, RMI_DEV_COMM_RESPONSE,
 * RMI_DEV_COMM_ERROR.
 */
static inline uint8_t rmi_dev_comm_enter_get_status(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_DEV_COMM_ENTER_STATUS_OFFSET,
				      1U);
}

static inline void rmi_dev_comm_enter_put_status(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_ENTER_STATUS_OFFSET, 1U, value);
}

/*
 * RmiDevCommEnter.req_addr, DEN0137 B4.6.18: PA of the request buffer;
 * Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_enter_get_req_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_DEV_COMM_ENTER_REQ_ADDR_OFFSET, 8U);
}

static inline void
rmi_dev_comm_enter_put_req_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_ENTER_REQ_ADDR_OFFSET, 8U, value);
}

/*
 * RmiDevCommEnter.rsp_addr, DEN0137 B4.6.18: PA of the response buffer;
 * Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_enter_get_rsp_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_DEV_COMM_ENTER_RSP_ADDR_OFFSET, 8U);
}

static inline void
rmi_dev_comm_enter_put_rsp_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_ENTER_RSP_ADDR_OFFSET, 8U, value);
}

/*
 * RmiDevCommEnter.rsp_len, DEN0137 B4.6.18: bytes of the response; UInt64, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_enter_get_rsp_len(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_DEV_COMM_ENTER_RSP_LEN_OFFSET,
				       8U);
}

static inline void
rmi_dev_comm_enter_put_rsp_len(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_ENTER_RSP_LEN_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiDevCommEnter,
 * DEN0137 B4.6.18. The part of the communication page that the Host fills.
 */
static inline void
rmi_dev_comm_enter_load(struct rmi_dev_comm_enter *value, const uint8_t *image)
{
	value->status = rmi_dev_comm_enter_get_status(image);
	rmm_image_zero(value->pad_0x001, 0U, 0x7U);
	value->req_addr = rmi_dev_comm_enter_get_req_addr(image);
	value->rsp_addr = rmi_dev_comm_enter_get_rsp_addr(image);
	value->rsp_len = rmi_dev_comm_enter_get_rsp_len(image);
	rmm_image_zero(value->pad_0x020, 0U, 0xe0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiDevCommEnter,
 * DEN0137 B4.6.18. The part of the communication page that the Host fills.
 */
static inline void
rmi_dev_comm_enter_store(uint8_t *image, const struct rmi_dev_comm_enter *value)
{
	rmi_dev_comm_enter_put_status(image, value->status);
	rmm_image_zero(image, 0x1U, 0x7U);
	rmi_dev_comm_enter_put_req_addr(image, value->req_addr);
	rmi_dev_comm_enter_put_rsp_addr(image, value->rsp_addr);
	rmi_dev_comm_enter_put_rsp_len(image, value->rsp_len);
	rmm_image_zero(image, 0x20U, 0xe0U);
}

/*
 * RmiDevCommExit.flags, DEN0137 B4.6.19: RmiDevCommExitFlags, 64 bits:
 * 0xffffffffffffff80 reserved.
 */
static inline uint64_t rmi_dev_comm_exit_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_DEV_COMM_EXIT_FLAGS_OFFSET,
				       8U);
}

static inline void rmi_dev_comm_exit_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiDevCommExit.req_cache_offset, DEN0137 B4.6.19: first byte of the request
 * to keep; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t
rmi_dev_comm_exit_get_req_cache_offset(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(
		image, RMI_DEV_COMM_EXIT_REQ_CACHE_OFFSET_OFFSET, 8U);
}

static inline void
rmi_dev_comm_exit_put_req_cache_offset(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_REQ_CACHE_OFFSET_OFFSET, 8U,
		      value);
}

/*
 * RmiDevCommExit.req_cache_len, DEN0137 B4.6.19: bytes of the request to keep;
 * UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_exit_get_req_cache_len(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_DEV_COMM_EXIT_REQ_CACHE_LEN_OFFSET,
				       8U);
}

static inline void
rmi_dev_comm_exit_put_req_cache_len(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_REQ_CACHE_LEN_OFFSET, 8U, value);
}

/*
 * RmiDevCommExit.rsp_cache_offset, DEN0137 B4.6.19: first byte of the response
 * to keep; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t
rmi_dev_comm_exit_get_rsp_cache_offset(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(
		image, RMI_DEV_COMM_EXIT_RSP_CACHE_OFFSET_OFFSET, 8U);
}

static inline void
rmi_dev_comm_exit_put_rsp_cache_offset(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_RSP_CACHE_OFFSET_OFFSET, 8U,
		      value);
}

/*
 * RmiDevCommExit.rsp_cache_len, DEN0137 B4.6.19: bytes of the response to
 * keep; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_exit_get_rsp_cache_len(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_DEV_COMM_EXIT_RSP_CACHE_LEN_OFFSET,
				       8U);
}

static inline void
rmi_dev_comm_exit_put_rsp_cache_len(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_RSP_CACHE_LEN_OFFSET, 8U, value);
}

/*
 * RmiDevCommExit.cache_object_id, DEN0137 B4.6.19: which copy they belong to;
 * RmiDevCommObject, 8 bits: RMI_DEV_NEGOTIATION_DATA, RMI_DEV_IDENTITY,
 * RMI_DEV_MEASUREMENTS, RMI_DEV_INTERFACE_REPORT.
 */
static inline uint8_t
rmi_dev_comm_exit_get_cache_object_id(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image,
				      RMI_DEV_COMM_EXIT_CACHE_OBJECT_ID_OFFSET,
				      1U);
}

static inline void
rmi_dev_comm_exit_put_cache_object_id(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_CACHE_OBJECT_ID_OFFSET, 1U,
		      value);
}

/*
 * RmiDevCommExit.protocol, DEN0137 B4.6.19: RmiDevCommProtocol, 8 bits:
 * RMI_PROTOCOL_SPDM, RMI_PROTOCOL_SECURE_SPDM.
 */
static inline uint8_t rmi_dev_comm_exit_get_protocol(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_DEV_COMM_EXIT_PROTOCOL_OFFSET,
				      1U);
}

static inline void rmi_dev_comm_exit_put_protocol(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_PROTOCOL_OFFSET, 1U, value);
}

/*
 * RmiDevCommExit.req_delay, DEN0137 B4.6.19: how long to wait before sending;
 * UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_exit_get_req_delay(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_DEV_COMM_EXIT_REQ_DELAY_OFFSET, 8U);
}

static inline void
rmi_dev_comm_exit_put_req_delay(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_REQ_DELAY_OFFSET, 8U, value);
}

/*
 * RmiDevCommExit.req_len, DEN0137 B4.6.19: bytes of the request; UInt64, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_exit_get_req_len(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_DEV_COMM_EXIT_REQ_LEN_OFFSET,
				       8U);
}

static inline void rmi_dev_comm_exit_put_req_len(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_REQ_LEN_OFFSET, 8U, value);
}

/*
 * RmiDevCommExit.rsp_timeout, DEN0137 B4.6.19: how long to wait for a
 * response; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_dev_comm_exit_get_rsp_timeout(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_DEV_COMM_EXIT_RSP_TIMEOUT_OFFSET,
				       8U);
}

static inline void
rmi_dev_comm_exit_put_rsp_timeout(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_DEV_COMM_EXIT_RSP_TIMEOUT_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiDevCommExit,
 * DEN0137 B4.6.19. The part of the communication page in which the RMM says
 * what to do next.
 */
static inline void
rmi_dev_comm_exit_load(struct rmi_dev_comm_exit *value, const uint8_t *image)
{
	value->flags = rmi_dev_comm_exit_get_flags(image);
	value->req_cache_offset = rmi_dev_comm_exit_get_req_cache_offset(image);
	value->req_cache_len = rmi_dev_comm_exit_get_req_cache_len(image);
	value->rsp_cache_offset = rmi_dev_comm_exit_get_rsp_cache_offset(image);
	value->rsp_cache_len = rmi_dev_comm_exit_get_rsp_cache_len(image);
	value->cache_object_id = rmi_dev_comm_exit_get_cache_object_id(image);
	rmm_image_zero(value->pad_0x029, 0U, 0x7U);
	value->protocol = rmi_dev_comm_exit_get_protocol(image);
	rmm_image_zero(value->pad_0x031, 0U, 0x7U);
	value->req_delay = rmi_dev_comm_exit_get_req_delay(image);
	value->req_len = rmi_dev_comm_exit_get_req_len(image);
	value->rsp_timeout = rmi_dev_comm_exit_get_rsp_timeout(image);
	rmm_image_zero(value->pad_0x050, 0U, 0xb0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiDevCommExit,
 * DEN0137 B4.6.19. The part of the communication page in which the RMM says
 * what to do next.
 */
static inline void
rmi_dev_comm_exit_store(uint8_t *image, const struct rmi_dev_comm_exit *value)
{
	rmi_dev_comm_exit_put_flags(image, value->flags);
	rmi_dev_comm_exit_put_req_cache_offset(image, value->req_cache_offset);
	rmi_dev_comm_exit_put_req_cache_len(image, value->req_cache_len);
	rmi_dev_comm_exit_put_rsp_cache_offset(image, value->rsp_cache_offset);
	rmi_dev_comm_exit_put_rsp_cache_len(image, value->rsp_cache_len);
	rmi_dev_comm_exit_put_cache_object_id(image, value->cache_object_id);
	rmm_image_zero(image, 0x29U, 0x7U);
	rmi_dev_comm_exit_put_protocol(image, value->protocol);
	rmm_image_zero(image, 0x31U, 0x7U);
	rmi_dev_comm_exit_put_req_delay(image, value->req_delay);
	rmi_dev_comm_exit_put_req_len(image, value->req_len);
	rmi_dev_comm_exit_put_rsp_timeout(image, value->rsp_timeout);
	rmm_image_zero(image, 0x50U, 0xb0U);
}

/*
 * RmiDevCommData.enter, DEN0137 B4.6.17: written by the Host; RmiDevCommEnter,
 * 256 bytes, any.
 */
static inline void
rmi_dev_comm_data_get_enter(const uint8_t *image,
			    struct rmi_dev_comm_enter *value)
{
	rmi_dev_comm_enter_load(value, &image[RMI_DEV_COMM_DATA_ENTER_OFFSET]);
}

static inline void
rmi_dev_comm_data_put_enter(uint8_t *image,
			    const struct rmi_dev_comm_enter *value)
{
	rmi_dev_comm_enter_store(&image[RMI_DEV_COMM_DATA_ENTER_OFFSET], value);
}

/*
 * RmiDevCommData.exit, DEN0137 B4.6.17: written by the RMM; RmiDevCommExit,
 * 256 bytes, any.
 */
static inline void
rmi_dev_comm_data_get_exit(const uint8_t *image,
			   struct rmi_dev_comm_exit *value)
{
	rmi_dev_comm_exit_load(value, &image[RMI_DEV_COMM_DATA_EXIT_OFFSET]);
}

static inline void
rmi_dev_comm_data_put_exit(uint8_t *image,
			   const struct rmi_dev_comm_exit *value)
{
	rmi_dev_comm_exit_store(&image[RMI_DEV_COMM_DATA_EXIT_OFFSET], value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiDevCommData,
 * DEN0137 B4.6.17. The page shared by both sides while the RMM talks to a
 * device.
 */
static inline void
rmi_dev_comm_data_load(struct rmi_dev_comm_data *value, const uint8_t *image)
{
	rmi_dev_comm_data_get_enter(image, &value->enter);
	rmm_image_zero(value->pad_0x100, 0U, 0x700U);
	rmi_dev_comm_data_get_exit(image, &value->exit);
	rmm_image_zero(value->pad_0x900, 0U, 0x700U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiDevCommData,
 * DEN0137 B4.6.17. The page shared by both sides while the RMM talks to a
 * device.
 */
static inline void
rmi_dev_comm_data_store(uint8_t *image, const struct rmi_dev_comm_data *value)
{
	rmi_dev_comm_data_put_enter(image, &value->enter);
	rmm_image_zero(image, 0x100U, 0x700U);
	rmi_dev_comm_data_put_exit(image, &value->exit);
	rmm_image_zero(image, 0x900U, 0x700U);
}

/*
 * RmiPdevParams.flags, DEN0137 B4.6.46: RmiPdevFlags, 64 bits:
 * 0xfffffffffffffff0 reserved.
 */
static inline uint64_t rmi_pdev_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PDEV_PARAMS_FLAGS_OFFSET, 8U);
}

static inline void rmi_pdev_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiPdevParams.pdev_id, DEN0137 B4.6.46: identity of the device; Bits64, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_params_get_pdev_id(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PDEV_PARAMS_PDEV_ID_OFFSET,
				       8U);
}

static inline void rmi_pdev_params_put_pdev_id(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_PDEV_ID_OFFSET, 8U, value);
}

/*
 * RmiPdevParams.routing_id, DEN0137 B4.6.46: its address on the bus; Bits64,
 * 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_params_get_routing_id(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PDEV_PARAMS_ROUTING_ID_OFFSET,
				       8U);
}

static inline void
rmi_pdev_params_put_routing_id(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_ROUTING_ID_OFFSET, 8U, value);
}

/*
 * RmiPdevParams.id_index, DEN0137 B4.6.46: which of its certificates to use;
 * UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_params_get_id_index(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PDEV_PARAMS_ID_INDEX_OFFSET,
				       8U);
}

static inline void rmi_pdev_params_put_id_index(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_ID_INDEX_OFFSET, 8U, value);
}

/*
 * RmiPdevParams.rid_base, DEN0137 B4.6.46: first requester ID of its
 * functions; Bits16, 16 bits: 0 to 0xffff.
 */
static inline uint16_t rmi_pdev_params_get_rid_base(const uint8_t *image)
{
	return (uint16_t)rmm_image_get(image, RMI_PDEV_PARAMS_RID_BASE_OFFSET,
				       2U);
}

static inline void rmi_pdev_params_put_rid_base(uint8_t *image, uint16_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_RID_BASE_OFFSET, 2U, value);
}

/*
 * RmiPdevParams.rid_top, DEN0137 B4.6.46: first requester ID behind them;
 * Bits16, 16 bits: 0 to 0xffff.
 */
static inline uint16_t rmi_pdev_params_get_rid_top(const uint8_t *image)
{
	return (uint16_t)rmm_image_get(image, RMI_PDEV_PARAMS_RID_TOP_OFFSET,
				       2U);
}

static inline void rmi_pdev_params_put_rid_top(uint8_t *image, uint16_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_RID_TOP_OFFSET, 2U, value);
}

/*
 * RmiPdevParams.hash_algo, DEN0137 B4.6.46: how its objects are hashed;
 * RmiHashAlgorithm, 8 bits: RMI_HASH_SHA_256, RMI_HASH_SHA_512,
 * RMI_HASH_SHA_384.
 */
static inline uint8_t rmi_pdev_params_get_hash_algo(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_PDEV_PARAMS_HASH_ALGO_OFFSET,
				      1U);
}

static inline void rmi_pdev_params_put_hash_algo(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_HASH_ALGO_OFFSET, 1U, value);
}

/*
 * RmiPdevParams.max_vdevs_order, DEN0137 B4.6.46: log2 of its virtual devices
 * at most; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_params_get_max_vdevs_order(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PDEV_PARAMS_MAX_VDEVS_ORDER_OFFSET,
				       8U);
}

static inline void
rmi_pdev_params_put_max_vdevs_order(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_PARAMS_MAX_VDEVS_ORDER_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiPdevParams,
 * DEN0137 B4.6.46. The page that describes a physical device; the Host writes
 * it.
 */
static inline void
rmi_pdev_params_load(struct rmi_pdev_params *value, const uint8_t *image)
{
	value->flags = rmi_pdev_params_get_flags(image);
	value->pdev_id = rmi_pdev_params_get_pdev_id(image);
	value->routing_id = rmi_pdev_params_get_routing_id(image);
	value->id_index = rmi_pdev_params_get_id_index(image);
	value->rid_base = rmi_pdev_params_get_rid_base(image);
	rmm_image_zero(value->pad_0x022, 0U, 0x6U);
	value->rid_top = rmi_pdev_params_get_rid_top(image);
	rmm_image_zero(value->pad_0x02a, 0U, 0x6U);
	value->hash_algo = rmi_pdev_params_get_hash_algo(image);
	rmm_image_zero(value->pad_0x031, 0U, 0x7U);
	value->max_vdevs_order = rmi_pdev_params_get_max_vdevs_order(image);
	rmm_image_zero(value->pad_0x040, 0U, 0xfc0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiPdevParams,
 * DEN0137 B4.6.46. The page that describes a physical device; the Host writes
 * it.
 */
static inline void
rmi_pdev_params_store(uint8_t *image, const struct rmi_pdev_params *value)
{
	rmi_pdev_params_put_flags(image, value->flags);
	rmi_pdev_params_put_pdev_id(image, value->pdev_id);
	rmi_pdev_params_put_routing_id(image, value->routing_id);
	rmi_pdev_params_put_id_index(image, value->id_index);
	rmi_pdev_params_put_rid_base(image, value->rid_base);
	rmm_image_zero(image, 0x22U, 0x6U);
	rmi_pdev_params_put_rid_top(image, value->rid_top);
	rmm_image_zero(image, 0x2aU, 0x6U);
	rmi_pdev_params_put_hash_algo(image, value->hash_algo);
	rmm_image_zero(image, 0x31U, 0x7U);
	rmi_pdev_params_put_max_vdevs_order(image, value->max_vdevs_order);
	rmm_image_zero(image, 0x40U, 0xfc0U);
}

/*
 * RmiPdevStreamParams.flags, DEN0137 B4.6.50: RmiPdevStreamFlags, 64 bits:
 * 0xffffffffffffffff reserved.
 */
static inline uint64_t rmi_pdev_stream_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PDEV_STREAM_PARAMS_FLAGS_OFFSET, 8U);
}

static inline void
rmi_pdev_stream_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_STREAM_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiPdevStreamParams.stream_type, DEN0137 B4.6.50: RmiPdevStreamType, 8 bits:
 * RMI_PDEV_STREAM_NON_TEE, RMI_PDEV_STREAM_NCOH, RMI_PDEV_STREAM_COH,
 * RMI_PDEV_STREAM_NCOH_SYS, RMI_PDEV_STREAM_COH_SYS, RMI_PDEV_STREAM_NCOH_P2P,
 * RMI_PDEV_STREAM_COH_CMEM.
 */
static inline uint8_t
rmi_pdev_stream_params_get_stream_type(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image,
				      RMI_PDEV_STREAM_PARAMS_STREAM_TYPE_OFFSET,
				      1U);
}

static inline void
rmi_pdev_stream_params_put_stream_type(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_PDEV_STREAM_PARAMS_STREAM_TYPE_OFFSET, 1U,
		      value);
}

/*
 * RmiPdevStreamParams.pdev_1, DEN0137 B4.6.50: PA of the first physical
 * device; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_stream_params_get_pdev_1(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PDEV_STREAM_PARAMS_PDEV_1_OFFSET,
				       8U);
}

static inline void
rmi_pdev_stream_params_put_pdev_1(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_STREAM_PARAMS_PDEV_1_OFFSET, 8U, value);
}

/*
 * RmiPdevStreamParams.pdev_2, DEN0137 B4.6.50: PA of the second physical
 * device, if the type has one; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_stream_params_get_pdev_2(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PDEV_STREAM_PARAMS_PDEV_2_OFFSET,
				       8U);
}

static inline void
rmi_pdev_stream_params_put_pdev_2(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_STREAM_PARAMS_PDEV_2_OFFSET, 8U, value);
}

/*
 * RmiPdevStreamParams.ide_sid, DEN0137 B4.6.50: stream ID of the link
 * encryption; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_pdev_stream_params_get_ide_sid(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PDEV_STREAM_PARAMS_IDE_SID_OFFSET,
				       8U);
}

static inline void
rmi_pdev_stream_params_put_ide_sid(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_STREAM_PARAMS_IDE_SID_OFFSET, 8U, value);
}

/*
 * RmiPdevStreamParams.num_addr_range, DEN0137 B4.6.50: entries of addr_range
 * that count; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t
rmi_pdev_stream_params_get_num_addr_range(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(
		image, RMI_PDEV_STREAM_PARAMS_NUM_ADDR_RANGE_OFFSET, 8U);
}

static inline void
rmi_pdev_stream_params_put_num_addr_range(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PDEV_STREAM_PARAMS_NUM_ADDR_RANGE_OFFSET, 8U,
		      value);
}

/*
 * RmiPdevStreamParams.addr_range, DEN0137 B4.6.50: addresses that the stream
 * carries; RmiAddrRange, 16 bytes, any. Index 0 to 15.
 */
static inline void
rmi_pdev_stream_params_get_addr_range(const uint8_t *image, uint32_t index,
				      struct rmi_addr_range *value)
{
	uint32_t offset = index * 16U;

	rmi_addr_range_load(
		value,
		&image[RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_OFFSET + offset]);
}

static inline void
rmi_pdev_stream_params_put_addr_range(uint8_t *image, uint32_t index,
				      const struct rmi_addr_range *value)
{
	uint32_t offset = index * 16U;

	rmi_addr_range_store(
		&image[RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_OFFSET + offset],
		value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiPdevStreamParams,
 * DEN0137 B4.6.50. The page that describes a stream to connect; the Host
 * writes it.
 */
static inline void
rmi_pdev_stream_params_load(struct rmi_pdev_stream_params *value,
			    const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_pdev_stream_params_get_flags(image);
	value->stream_type = rmi_pdev_stream_params_get_stream_type(image);
	rmm_image_zero(value->pad_0x009, 0U, 0x7U);
	value->pdev_1 = rmi_pdev_stream_params_get_pdev_1(image);
	value->pdev_2 = rmi_pdev_stream_params_get_pdev_2(image);
	value->ide_sid = rmi_pdev_stream_params_get_ide_sid(image);
	value->num_addr_range = rmi_pdev_stream_params_get_num_addr_range(
		image);
	rmm_image_zero(value->pad_0x030, 0U, 0xd0U);
	for (index = 0U; index < RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_COUNT;
	     index++) {
		rmi_pdev_stream_params_get_addr_range(
			image, index, &value->addr_range[index]);
	}
	rmm_image_zero(value->pad_0x200, 0U, 0xe00U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiPdevStreamParams,
 * DEN0137 B4.6.50. The page that describes a stream to connect; the Host
 * writes it.
 */
static inline void
rmi_pdev_stream_params_store(uint8_t *image,
			     const struct rmi_pdev_stream_params *value)
{
	uint32_t index;

	rmi_pdev_stream_params_put_flags(image, value->flags);
	rmi_pdev_stream_params_put_stream_type(image, value->stream_type);
	rmm_image_zero(image, 0x9U, 0x7U);
	rmi_pdev_stream_params_put_pdev_1(image, value->pdev_1);
	rmi_pdev_stream_params_put_pdev_2(image, value->pdev_2);
	rmi_pdev_stream_params_put_ide_sid(image, value->ide_sid);
	rmi_pdev_stream_params_put_num_addr_range(image, value->num_addr_range);
	rmm_image_zero(image, 0x30U, 0xd0U);
	for (index = 0U; index < RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_COUNT;
	     index++) {
		rmi_pdev_stream_params_put_addr_range(
			image, index, &value->addr_range[index]);
	}
	rmm_image_zero(image, 0x200U, 0xe00U);
}

/*
 * RmiPsmmuParams.flags, DEN0137 B4.6.58: RmiPsmmuFlags, 64 bits:
 * 0xfffffffffffffff8 reserved.
 */
static inline uint64_t rmi_psmmu_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PSMMU_PARAMS_FLAGS_OFFSET,
				       8U);
}

static inline void rmi_psmmu_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiPsmmuParams.gerr_addr, DEN0137 B4.6.58: message address for global
 * errors; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_psmmu_params_get_gerr_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PSMMU_PARAMS_GERR_ADDR_OFFSET,
				       8U);
}

static inline void
rmi_psmmu_params_put_gerr_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_GERR_ADDR_OFFSET, 8U, value);
}

/*
 * RmiPsmmuParams.gerr_data, DEN0137 B4.6.58: message data for global errors;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_psmmu_params_get_gerr_data(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PSMMU_PARAMS_GERR_DATA_OFFSET,
				       8U);
}

static inline void
rmi_psmmu_params_put_gerr_data(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_GERR_DATA_OFFSET, 8U, value);
}

/*
 * RmiPsmmuParams.eventq_addr, DEN0137 B4.6.58: message address for the event
 * queue; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_psmmu_params_get_eventq_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PSMMU_PARAMS_EVENTQ_ADDR_OFFSET, 8U);
}

static inline void
rmi_psmmu_params_put_eventq_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_EVENTQ_ADDR_OFFSET, 8U, value);
}

/*
 * RmiPsmmuParams.eventq_data, DEN0137 B4.6.58: message data for the event
 * queue; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_psmmu_params_get_eventq_data(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PSMMU_PARAMS_EVENTQ_DATA_OFFSET, 8U);
}

static inline void
rmi_psmmu_params_put_eventq_data(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_EVENTQ_DATA_OFFSET, 8U, value);
}

/*
 * RmiPsmmuParams.priq_addr, DEN0137 B4.6.58: message address for page
 * requests; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_psmmu_params_get_priq_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PSMMU_PARAMS_PRIQ_ADDR_OFFSET,
				       8U);
}

static inline void
rmi_psmmu_params_put_priq_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_PRIQ_ADDR_OFFSET, 8U, value);
}

/*
 * RmiPsmmuParams.priq_data, DEN0137 B4.6.58: message data for page requests;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_psmmu_params_get_priq_data(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_PSMMU_PARAMS_PRIQ_DATA_OFFSET,
				       8U);
}

static inline void
rmi_psmmu_params_put_priq_data(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PSMMU_PARAMS_PRIQ_DATA_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiPsmmuParams,
 * DEN0137 B4.6.58. The page that describes a physical SMMU; the Host writes
 * it.
 */
static inline void
rmi_psmmu_params_load(struct rmi_psmmu_params *value, const uint8_t *image)
{
	value->flags = rmi_psmmu_params_get_flags(image);
	value->gerr_addr = rmi_psmmu_params_get_gerr_addr(image);
	value->gerr_data = rmi_psmmu_params_get_gerr_data(image);
	value->eventq_addr = rmi_psmmu_params_get_eventq_addr(image);
	value->eventq_data = rmi_psmmu_params_get_eventq_data(image);
	value->priq_addr = rmi_psmmu_params_get_priq_addr(image);
	value->priq_data = rmi_psmmu_params_get_priq_data(image);
	rmm_image_zero(value->pad_0x038, 0U, 0xfc8U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiPsmmuParams,
 * DEN0137 B4.6.58. The page that describes a physical SMMU; the Host writes
 * it.
 */
static inline void
rmi_psmmu_params_store(uint8_t *image, const struct rmi_psmmu_params *value)
{
	rmi_psmmu_params_put_flags(image, value->flags);
	rmi_psmmu_params_put_gerr_addr(image, value->gerr_addr);
	rmi_psmmu_params_put_gerr_data(image, value->gerr_data);
	rmi_psmmu_params_put_eventq_addr(image, value->eventq_addr);
	rmi_psmmu_params_put_eventq_data(image, value->eventq_data);
	rmi_psmmu_params_put_priq_addr(image, value->priq_addr);
	rmi_psmmu_params_put_priq_data(image, value->priq_data);
	rmm_image_zero(image, 0x38U, 0xfc8U);
}

/*
 * RmiPublicKeyParams.key, DEN0137 B4.6.59: Bits8, 8 bits: 0 to 0xff. Index 0
 * to 1023.
 */
static inline uint8_t
rmi_public_key_params_get_key(const uint8_t *image, uint32_t index)
{
	return (uint8_t)rmm_image_get(
		image, RMI_PUBLIC_KEY_PARAMS_KEY_OFFSET + (index * 1U), 1U);
}

static inline void
rmi_public_key_params_put_key(uint8_t *image, uint32_t index, uint8_t value)
{
	rmm_image_put(image, RMI_PUBLIC_KEY_PARAMS_KEY_OFFSET + (index * 1U),
		      1U, value);
}

/*
 * RmiPublicKeyParams.metadata, DEN0137 B4.6.59: what belongs to the key, by
 * algorithm; Bits8, 8 bits: 0 to 0xff. Index 0 to 1023.
 */
static inline uint8_t
rmi_public_key_params_get_metadata(const uint8_t *image, uint32_t index)
{
	return (uint8_t)rmm_image_get(
		image, RMI_PUBLIC_KEY_PARAMS_METADATA_OFFSET + (index * 1U),
		1U);
}

static inline void
rmi_public_key_params_put_metadata(uint8_t *image, uint32_t index,
				   uint8_t value)
{
	rmm_image_put(image,
		      RMI_PUBLIC_KEY_PARAMS_METADATA_OFFSET + (index * 1U), 1U,
		      value);
}

/*
 * RmiPublicKeyParams.key_len, DEN0137 B4.6.59: bytes of the key; UInt64, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_public_key_params_get_key_len(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_PUBLIC_KEY_PARAMS_KEY_LEN_OFFSET,
				       8U);
}

static inline void
rmi_public_key_params_put_key_len(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PUBLIC_KEY_PARAMS_KEY_LEN_OFFSET, 8U, value);
}

/*
 * RmiPublicKeyParams.metadata_len, DEN0137 B4.6.59: bytes of metadata that
 * count; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t
rmi_public_key_params_get_metadata_len(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(
		image, RMI_PUBLIC_KEY_PARAMS_METADATA_LEN_OFFSET, 8U);
}

static inline void
rmi_public_key_params_put_metadata_len(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_PUBLIC_KEY_PARAMS_METADATA_LEN_OFFSET, 8U,
		      value);
}

/*
 * RmiPublicKeyParams.algo, DEN0137 B4.6.59: RmiSignatureAlgorithm, 8 bits:
 * RMI_SIG_RSASSA_3072, RMI_SIG_ECDSA_P256, RMI_SIG_ECDSA_P384.
 */
static inline uint8_t rmi_public_key_params_get_algo(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image, RMI_PUBLIC_KEY_PARAMS_ALGO_OFFSET,
				      1U);
}

static inline void rmi_public_key_params_put_algo(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_PUBLIC_KEY_PARAMS_ALGO_OFFSET, 1U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiPublicKeyParams,
 * DEN0137 B4.6.59. The page that carries a public key; the Host writes it.
 */
static inline void
rmi_public_key_params_load(struct rmi_public_key_params *value,
			   const uint8_t *image)
{
	uint32_t index;

	for (index = 0U; index < RMI_PUBLIC_KEY_PARAMS_KEY_COUNT; index++) {
		value->key[index] = rmi_public_key_params_get_key(image, index);
	}
	for (index = 0U; index < RMI_PUBLIC_KEY_PARAMS_METADATA_COUNT;
	     index++) {
		value->metadata[index] = rmi_public_key_params_get_metadata(
			image, index);
	}
	value->key_len = rmi_public_key_params_get_key_len(image);
	value->metadata_len = rmi_public_key_params_get_metadata_len(image);
	value->algo = rmi_public_key_params_get_algo(image);
	rmm_image_zero(value->pad_0x811, 0U, 0x7efU);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiPublicKeyParams,
 * DEN0137 B4.6.59. The page that carries a public key; the Host writes it.
 */
static inline void
rmi_public_key_params_store(uint8_t *image,
			    const struct rmi_public_key_params *value)
{
	uint32_t index;

	for (index = 0U; index < RMI_PUBLIC_KEY_PARAMS_KEY_COUNT; index++) {
		rmi_public_key_params_put_key(image, index, value->key[index]);
	}
	for (index = 0U; index < RMI_PUBLIC_KEY_PARAMS_METADATA_COUNT;
	     index++) {
		rmi_public_key_params_put_metadata(image, index,
						   value->metadata[index]);
	}
	rmi_public_key_params_put_key_len(image, value->key_len);
	rmi_public_key_params_put_metadata_len(image, value->metadata_len);
	rmi_public_key_params_put_algo(image, value->algo);
	rmm_image_zero(image, 0x811U, 0x7efU);
}

/*
 * RmiRealmParams.flags0, DEN0137 B4.6.62: features and policies;
 * RmiRealmFlags0, 64 bits: 0xfffffffffffffe10 reserved.
 */
static inline uint64_t rmi_realm_params_get_flags0(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REALM_PARAMS_FLAGS0_OFFSET,
				       8U);
}

static inline void rmi_realm_params_put_flags0(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_FLAGS0_OFFSET, 8U, value);
}

/*
 * RmiRealmParams.s2sz, DEN0137 B4.6.62: width of an IPA in bits; UInt8, 8
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
 * RmiRealmParams.sve_vl, DEN0137 B4.6.62: SVE vector length, in units of 128
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
 * RmiRealmParams.num_bps, DEN0137 B4.6.62: breakpoints minus one; zero is
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
 * RmiRealmParams.num_wps, DEN0137 B4.6.62: watchpoints minus one; zero is
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
 * RmiRealmParams.pmu_num_ctrs, DEN0137 B4.6.62: PMU counters; UInt8, 8 bits: 0
 * to 0xff.
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
 * RmiRealmParams.hash_algo, DEN0137 B4.6.62: how the Realm is measured;
 * RmiHashAlgorithm, 8 bits: RMI_HASH_SHA_256, RMI_HASH_SHA_512,
 * RMI_HASH_SHA_384.
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
 * RmiRealmParams.num_aux_planes, DEN0137 B4.6.62: planes besides the primary
 * one; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_realm_params_get_num_aux_planes(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_REALM_PARAMS_NUM_AUX_PLANES_OFFSET,
				       8U);
}

static inline void
rmi_realm_params_put_num_aux_planes(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_NUM_AUX_PLANES_OFFSET, 8U, value);
}

/*
 * RmiRealmParams.rpv, DEN0137 B4.6.62: personalization value; Bits512, 64
 * bytes, any. Index 0 to 63.
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
 * RmiRealmParams.ats_plane, DEN0137 B4.6.62: the plane whose translation
 * devices use; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_realm_params_get_ats_plane(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REALM_PARAMS_ATS_PLANE_OFFSET,
				       8U);
}

static inline void
rmi_realm_params_put_ats_plane(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_ATS_PLANE_OFFSET, 8U, value);
}

/*
 * RmiRealmParams.rtt_base, DEN0137 B4.6.62: PA of the first starting level
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
 * RmiRealmParams.rtt_level_start, DEN0137 B4.6.62: level at which translation
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
 * RmiRealmParams.rtt_num_start, DEN0137 B4.6.62: how many starting level
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
 * RmiRealmParams.flags1, DEN0137 B4.6.62: planes and translation services;
 * RmiRealmFlags1, 64 bits: 0xfffffffffffffff8 reserved.
 */
static inline uint64_t rmi_realm_params_get_flags1(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REALM_PARAMS_FLAGS1_OFFSET,
				       8U);
}

static inline void rmi_realm_params_put_flags1(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REALM_PARAMS_FLAGS1_OFFSET, 8U, value);
}

/*
 * RmiRealmParams.aux_rtt_base, DEN0137 B4.6.62: PAs of the starting level
 * tables of auxiliary trees; Address, 64 bits: 0 to 0xffffffffffffffff. Index
 * 0 to 2.
 */
static inline uint64_t
rmi_realm_params_get_aux_rtt_base(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(
		image, RMI_REALM_PARAMS_AUX_RTT_BASE_OFFSET + (index * 8U), 8U);
}

static inline void
rmi_realm_params_put_aux_rtt_base(uint8_t *image, uint32_t index,
				  uint64_t value)
{
	rmm_image_put(image,
		      RMI_REALM_PARAMS_AUX_RTT_BASE_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRealmParams,
 * DEN0137 B4.6.62. The page that describes the Realm to create; the Host
 * writes it.
 */
static inline void
rmi_realm_params_load(struct rmi_realm_params *value, const uint8_t *image)
{
	uint32_t index;

	value->flags0 = rmi_realm_params_get_flags0(image);
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
	rmm_image_zero(value->pad_0x031, 0U, 0x7U);
	value->num_aux_planes = rmi_realm_params_get_num_aux_planes(image);
	rmm_image_zero(value->pad_0x040, 0U, 0x3c0U);
	for (index = 0U; index < RMI_REALM_PARAMS_RPV_BYTES; index++) {
		value->rpv[index] = rmi_realm_params_get_rpv(image, index);
	}
	value->ats_plane = rmi_realm_params_get_ats_plane(image);
	rmm_image_zero(value->pad_0x448, 0U, 0x3c0U);
	value->rtt_base = rmi_realm_params_get_rtt_base(image);
	value->rtt_level_start = rmi_realm_params_get_rtt_level_start(image);
	value->rtt_num_start = rmi_realm_params_get_rtt_num_start(image);
	rmm_image_zero(value->pad_0x81c, 0U, 0x4U);
	value->flags1 = rmi_realm_params_get_flags1(image);
	rmm_image_zero(value->pad_0x828, 0U, 0x758U);
	for (index = 0U; index < RMI_REALM_PARAMS_AUX_RTT_BASE_COUNT; index++) {
		value->aux_rtt_base[index] = rmi_realm_params_get_aux_rtt_base(
			image, index);
	}
	rmm_image_zero(value->pad_0xf98, 0U, 0x68U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRealmParams,
 * DEN0137 B4.6.62. The page that describes the Realm to create; the Host
 * writes it.
 */
static inline void
rmi_realm_params_store(uint8_t *image, const struct rmi_realm_params *value)
{
	uint32_t index;

	rmi_realm_params_put_flags0(image, value->flags0);
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
	rmm_image_zero(image, 0x31U, 0x7U);
	rmi_realm_params_put_num_aux_planes(image, value->num_aux_planes);
	rmm_image_zero(image, 0x40U, 0x3c0U);
	for (index = 0U; index < RMI_REALM_PARAMS_RPV_BYTES; index++) {
		rmi_realm_params_put_rpv(image, index, value->rpv[index]);
	}
	rmi_realm_params_put_ats_plane(image, value->ats_plane);
	rmm_image_zero(image, 0x448U, 0x3c0U);
	rmi_realm_params_put_rtt_base(image, value->rtt_base);
	rmi_realm_params_put_rtt_level_start(image, value->rtt_level_start);
	rmi_realm_params_put_rtt_num_start(image, value->rtt_num_start);
	rmm_image_zero(image, 0x81cU, 0x4U);
	rmi_realm_params_put_flags1(image, value->flags1);
	rmm_image_zero(image, 0x828U, 0x758U);
	for (index = 0U; index < RMI_REALM_PARAMS_AUX_RTT_BASE_COUNT; index++) {
		rmi_realm_params_put_aux_rtt_base(image, index,
						  value->aux_rtt_base[index]);
	}
	rmm_image_zero(image, 0xf98U, 0x68U);
}

/*
 * RmiRecEnter.flags, DEN0137 B4.6.64: requests and answers; RmiRecEnterFlags,
 * 64 bits: 0xffffffffffffff00 reserved.
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
 * RmiRecEnter.gprs, DEN0137 B4.6.64: X0-X30 for the REC, where the last exit
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
 * Takes a structure from its image; padding becomes zero. RmiRecEnter, DEN0137
 * B4.6.64. The half of the run page that the Host fills before entry.
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
	rmm_image_zero(value->pad_0x2f8, 0U, 0x508U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecEnter, DEN0137
 * B4.6.64. The half of the run page that the Host fills before entry.
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
	rmm_image_zero(image, 0x2f8U, 0x508U);
}

/*
 * RmiRecExit.exit_reason, DEN0137 B4.6.66: why the run ended;
 * RmiRecExitReason, 8 bits: RMI_EXIT_SYNC, RMI_EXIT_IRQ, RMI_EXIT_FIQ,
 * RMI_EXIT_PSCI, RMI_EXIT_RIPAS_CHANGE, RMI_EXIT_HOST_CALL, RMI_EXIT_SERROR,
 * RMI_EXIT_S2AP_CHANGE, RMI_EXIT_VDEV_REQUEST, RMI_EXIT_VDEV_VALIDATE_MAPPING,
 * RMI_EXIT_VSMMU_COMMAND, RMI_EXIT_VDEV_P2P_BINDING.
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
 * RmiRecExit.esr, DEN0137 B4.6.66: what the Host may see of ESR_EL2; Bits64,
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
 * RmiRecExit.far, DEN0137 B4.6.66: what the Host may see of FAR_EL2; Bits64,
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
 * RmiRecExit.hpfar, DEN0137 B4.6.66: what the Host may see of HPFAR_EL2;
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
 * RmiRecExit.rtt_tree, DEN0137 B4.6.66: index of the tree behind the exit;
 * UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_rtt_tree(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_RTT_TREE_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_rtt_tree(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_RTT_TREE_OFFSET, 8U, value);
}

/*
 * RmiRecExit.gprs, DEN0137 B4.6.66: X0-X30 of the REC, where the exit reason
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
 * RmiRecExit.cntp_ctl, DEN0137 B4.6.66: CNTP_CTL_EL0; Bits64, 64 bits: 0 to
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
 * RmiRecExit.cntp_cval, DEN0137 B4.6.66: CNTP_CVAL_EL0; Bits64, 64 bits: 0 to
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
 * RmiRecExit.cntv_ctl, DEN0137 B4.6.66: CNTV_CTL_EL0; Bits64, 64 bits: 0 to
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
 * RmiRecExit.cntv_cval, DEN0137 B4.6.66: CNTV_CVAL_EL0; Bits64, 64 bits: 0 to
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
 * RmiRecExit.ripas_base, DEN0137 B4.6.66: first IPA of the requested RIPAS
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
 * RmiRecExit.ripas_top, DEN0137 B4.6.66: first IPA behind it; Bits64, 64 bits:
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
 * RmiRecExit.ripas_value, DEN0137 B4.6.66: the RIPAS that the REC asks for;
 * RmiRipas, 8 bits: RMI_RIPAS_EMPTY, RMI_RIPAS_RAM, RMI_RIPAS_DESTROYED,
 * RMI_RIPAS_DEV.
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
 * RmiRecExit.s2ap_base, DEN0137 B4.6.66: first IPA of the requested S2AP
 * change; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_s2ap_base(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_S2AP_BASE_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_s2ap_base(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_S2AP_BASE_OFFSET, 8U, value);
}

/*
 * RmiRecExit.s2ap_top, DEN0137 B4.6.66: first IPA behind it; Bits64, 64 bits:
 * 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_s2ap_top(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_S2AP_TOP_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_s2ap_top(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_S2AP_TOP_OFFSET, 8U, value);
}

/*
 * RmiRecExit.vdev_id_1, DEN0137 B4.6.66: the virtual device of the request;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_vdev_id_1(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_VDEV_ID_1_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_vdev_id_1(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_VDEV_ID_1_OFFSET, 8U, value);
}

/*
 * RmiRecExit.vdev_id_2, DEN0137 B4.6.66: the other device of a request about
 * two; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_vdev_id_2(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_VDEV_ID_2_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_vdev_id_2(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_VDEV_ID_2_OFFSET, 8U, value);
}

/*
 * RmiRecExit.dev_mem_base, DEN0137 B4.6.66: first IPA of the device memory to
 * validate; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_dev_mem_base(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_DEV_MEM_BASE_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_dev_mem_base(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_DEV_MEM_BASE_OFFSET, 8U, value);
}

/*
 * RmiRecExit.dev_mem_top, DEN0137 B4.6.66: first IPA behind it; Bits64, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_dev_mem_top(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_DEV_MEM_TOP_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_dev_mem_top(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_DEV_MEM_TOP_OFFSET, 8U, value);
}

/*
 * RmiRecExit.dev_mem_pa, DEN0137 B4.6.66: where the REC expects that memory;
 * Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_dev_mem_pa(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_DEV_MEM_PA_OFFSET,
				       8U);
}

static inline void rmi_rec_exit_put_dev_mem_pa(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_DEV_MEM_PA_OFFSET, 8U, value);
}

/*
 * RmiRecExit.imm, DEN0137 B4.6.66: immediate value of the Host call; Bits16,
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
 * RmiRecExit.plane, DEN0137 B4.6.66: the plane that ran last; UInt64, 64 bits:
 * 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_plane(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_PLANE_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_plane(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_PLANE_OFFSET, 8U, value);
}

/*
 * RmiRecExit.pmu_ovf_status, DEN0137 B4.6.66: whether a counter is over;
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
 * RmiRecExit.vsmmu, DEN0137 B4.6.66: PA of the virtual SMMU with a command;
 * Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_rec_exit_get_vsmmu(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_REC_EXIT_VSMMU_OFFSET, 8U);
}

static inline void rmi_rec_exit_put_vsmmu(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_REC_EXIT_VSMMU_OFFSET, 8U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRecExit, DEN0137
 * B4.6.66. The half of the run page in which the RMM explains why it came
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
	value->rtt_tree = rmi_rec_exit_get_rtt_tree(image);
	rmm_image_zero(value->pad_0x120, 0U, 0xe0U);
	for (index = 0U; index < RMI_REC_EXIT_GPRS_COUNT; index++) {
		value->gprs[index] = rmi_rec_exit_get_gprs(image, index);
	}
	rmm_image_zero(value->pad_0x2f8, 0U, 0x108U);
	value->cntp_ctl = rmi_rec_exit_get_cntp_ctl(image);
	value->cntp_cval = rmi_rec_exit_get_cntp_cval(image);
	value->cntv_ctl = rmi_rec_exit_get_cntv_ctl(image);
	value->cntv_cval = rmi_rec_exit_get_cntv_cval(image);
	rmm_image_zero(value->pad_0x420, 0U, 0xe0U);
	value->ripas_base = rmi_rec_exit_get_ripas_base(image);
	value->ripas_top = rmi_rec_exit_get_ripas_top(image);
	value->ripas_value = rmi_rec_exit_get_ripas_value(image);
	rmm_image_zero(value->pad_0x511, 0U, 0xfU);
	value->s2ap_base = rmi_rec_exit_get_s2ap_base(image);
	value->s2ap_top = rmi_rec_exit_get_s2ap_top(image);
	value->vdev_id_1 = rmi_rec_exit_get_vdev_id_1(image);
	value->vdev_id_2 = rmi_rec_exit_get_vdev_id_2(image);
	value->dev_mem_base = rmi_rec_exit_get_dev_mem_base(image);
	value->dev_mem_top = rmi_rec_exit_get_dev_mem_top(image);
	value->dev_mem_pa = rmi_rec_exit_get_dev_mem_pa(image);
	rmm_image_zero(value->pad_0x558, 0U, 0xa8U);
	value->imm = rmi_rec_exit_get_imm(image);
	rmm_image_zero(value->pad_0x602, 0U, 0x6U);
	value->plane = rmi_rec_exit_get_plane(image);
	rmm_image_zero(value->pad_0x610, 0U, 0xf0U);
	value->pmu_ovf_status = rmi_rec_exit_get_pmu_ovf_status(image);
	rmm_image_zero(value->pad_0x701, 0U, 0xfU);
	value->vsmmu = rmi_rec_exit_get_vsmmu(image);
	rmm_image_zero(value->pad_0x718, 0U, 0xe8U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecExit, DEN0137
 * B4.6.66. The half of the run page in which the RMM explains why it came
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
	rmi_rec_exit_put_rtt_tree(image, value->rtt_tree);
	rmm_image_zero(image, 0x120U, 0xe0U);
	for (index = 0U; index < RMI_REC_EXIT_GPRS_COUNT; index++) {
		rmi_rec_exit_put_gprs(image, index, value->gprs[index]);
	}
	rmm_image_zero(image, 0x2f8U, 0x108U);
	rmi_rec_exit_put_cntp_ctl(image, value->cntp_ctl);
	rmi_rec_exit_put_cntp_cval(image, value->cntp_cval);
	rmi_rec_exit_put_cntv_ctl(image, value->cntv_ctl);
	rmi_rec_exit_put_cntv_cval(image, value->cntv_cval);
	rmm_image_zero(image, 0x420U, 0xe0U);
	rmi_rec_exit_put_ripas_base(image, value->ripas_base);
	rmi_rec_exit_put_ripas_top(image, value->ripas_top);
	rmi_rec_exit_put_ripas_value(image, value->ripas_value);
	rmm_image_zero(image, 0x511U, 0xfU);
	rmi_rec_exit_put_s2ap_base(image, value->s2ap_base);
	rmi_rec_exit_put_s2ap_top(image, value->s2ap_top);
	rmi_rec_exit_put_vdev_id_1(image, value->vdev_id_1);
	rmi_rec_exit_put_vdev_id_2(image, value->vdev_id_2);
	rmi_rec_exit_put_dev_mem_base(image, value->dev_mem_base);
	rmi_rec_exit_put_dev_mem_top(image, value->dev_mem_top);
	rmi_rec_exit_put_dev_mem_pa(image, value->dev_mem_pa);
	rmm_image_zero(image, 0x558U, 0xa8U);
	rmi_rec_exit_put_imm(image, value->imm);
	rmm_image_zero(image, 0x602U, 0x6U);
	rmi_rec_exit_put_plane(image, value->plane);
	rmm_image_zero(image, 0x610U, 0xf0U);
	rmi_rec_exit_put_pmu_ovf_status(image, value->pmu_ovf_status);
	rmm_image_zero(image, 0x701U, 0xfU);
	rmi_rec_exit_put_vsmmu(image, value->vsmmu);
	rmm_image_zero(image, 0x718U, 0xe8U);
}

/*
 * RmiRecParams.flags, DEN0137 B4.6.69: options; RmiRecCreateFlags, 64 bits:
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
 * RmiRecParams.mpidr, DEN0137 B4.6.69: the affinity that the Realm sees;
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
 * RmiRecParams.pc, DEN0137 B4.6.69: where execution starts; Bits64, 64 bits: 0
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
 * RmiRecParams.gprs, DEN0137 B4.6.69: initial X0-X7; the others start at zero;
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
 * Takes a structure from its image; padding becomes zero. RmiRecParams,
 * DEN0137 B4.6.69. The page that describes the execution context to create;
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
	rmm_image_zero(value->pad_0x340, 0U, 0xcc0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecParams, DEN0137
 * B4.6.69. The page that describes the execution context to create; the Host
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
	rmm_image_zero(image, 0x340U, 0xcc0U);
}

/*
 * RmiRecRun.enter, DEN0137 B4.6.70: written by the Host; RmiRecEnter, 2048
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
 * RmiRecRun.exit, DEN0137 B4.6.70: written by the RMM; RmiRecExit, 2048 bytes,
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
 * B4.6.70. The page shared by both sides of RMI_REC_ENTER.
 */
static inline void
rmi_rec_run_load(struct rmi_rec_run *value, const uint8_t *image)
{
	rmi_rec_run_get_enter(image, &value->enter);
	rmi_rec_run_get_exit(image, &value->exit);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRecRun, DEN0137
 * B4.6.70. The page shared by both sides of RMI_REC_ENTER.
 */
static inline void
rmi_rec_run_store(uint8_t *image, const struct rmi_rec_run *value)
{
	rmi_rec_run_put_enter(image, &value->enter);
	rmi_rec_run_put_exit(image, &value->exit);
}

/*
 * RmiRmmConfig.tracking_region_size, DEN0137 B4.6.78: size of the regions in
 * which memory is tracked; UInt8, 8 bits: 0 to 0xff.
 */
static inline uint8_t
rmi_rmm_config_get_tracking_region_size(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(
		image, RMI_RMM_CONFIG_TRACKING_REGION_SIZE_OFFSET, 1U);
}

static inline void
rmi_rmm_config_put_tracking_region_size(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_RMM_CONFIG_TRACKING_REGION_SIZE_OFFSET, 1U,
		      value);
}

/*
 * RmiRmmConfig.rmi_granule_size, DEN0137 B4.6.78: RmiGranuleSize, 8 bits:
 * RMI_GRANULE_SIZE_4KB, RMI_GRANULE_SIZE_16KB, RMI_GRANULE_SIZE_64KB.
 */
static inline uint8_t rmi_rmm_config_get_rmi_granule_size(const uint8_t *image)
{
	return (uint8_t)rmm_image_get(image,
				      RMI_RMM_CONFIG_RMI_GRANULE_SIZE_OFFSET,
				      1U);
}

static inline void
rmi_rmm_config_put_rmi_granule_size(uint8_t *image, uint8_t value)
{
	rmm_image_put(image, RMI_RMM_CONFIG_RMI_GRANULE_SIZE_OFFSET, 1U, value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiRmmConfig,
 * DEN0137 B4.6.78. The page with the RMM's configuration.
 */
static inline void
rmi_rmm_config_load(struct rmi_rmm_config *value, const uint8_t *image)
{
	value->tracking_region_size = rmi_rmm_config_get_tracking_region_size(
		image);
	rmm_image_zero(value->pad_0x001, 0U, 0x7U);
	value->rmi_granule_size = rmi_rmm_config_get_rmi_granule_size(image);
	rmm_image_zero(value->pad_0x009, 0U, 0xff7U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiRmmConfig, DEN0137
 * B4.6.78. The page with the RMM's configuration.
 */
static inline void
rmi_rmm_config_store(uint8_t *image, const struct rmi_rmm_config *value)
{
	rmi_rmm_config_put_tracking_region_size(image,
						value->tracking_region_size);
	rmm_image_zero(image, 0x1U, 0x7U);
	rmi_rmm_config_put_rmi_granule_size(image, value->rmi_granule_size);
	rmm_image_zero(image, 0x9U, 0xff7U);
}

/*
 * RmiVdevMeasureParams.flags, DEN0137 B4.6.97: RmiVdevMeasureFlags, 64 bits:
 * 0xfffffffffffffffe reserved.
 */
static inline uint64_t rmi_vdev_measure_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_VDEV_MEASURE_PARAMS_FLAGS_OFFSET,
				       8U);
}

static inline void
rmi_vdev_measure_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_MEASURE_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiVdevMeasureParams.nonce, DEN0137 B4.6.97: makes the answer a fresh one;
 * Bits256, 32 bytes, any. Index 0 to 31.
 */
static inline uint8_t
rmi_vdev_measure_params_get_nonce(const uint8_t *image, uint32_t index)
{
	return (uint8_t)rmm_image_get(
		image, RMI_VDEV_MEASURE_PARAMS_NONCE_OFFSET + (index * 1U), 1U);
}

static inline void
rmi_vdev_measure_params_put_nonce(uint8_t *image, uint32_t index, uint8_t value)
{
	rmm_image_put(image,
		      RMI_VDEV_MEASURE_PARAMS_NONCE_OFFSET + (index * 1U), 1U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero.
 * RmiVdevMeasureParams, DEN0137 B4.6.97. The page that says how to measure a
 * virtual device; the Host writes it.
 */
static inline void
rmi_vdev_measure_params_load(struct rmi_vdev_measure_params *value,
			     const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_vdev_measure_params_get_flags(image);
	rmm_image_zero(value->pad_0x008, 0U, 0xf8U);
	for (index = 0U; index < RMI_VDEV_MEASURE_PARAMS_NONCE_BYTES; index++) {
		value->nonce[index] = rmi_vdev_measure_params_get_nonce(image,
									index);
	}
	rmm_image_zero(value->pad_0x120, 0U, 0xee0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiVdevMeasureParams,
 * DEN0137 B4.6.97. The page that says how to measure a virtual device; the
 * Host writes it.
 */
static inline void
rmi_vdev_measure_params_store(uint8_t *image,
			      const struct rmi_vdev_measure_params *value)
{
	uint32_t index;

	rmi_vdev_measure_params_put_flags(image, value->flags);
	rmm_image_zero(image, 0x8U, 0xf8U);
	for (index = 0U; index < RMI_VDEV_MEASURE_PARAMS_NONCE_BYTES; index++) {
		rmi_vdev_measure_params_put_nonce(image, index,
						  value->nonce[index]);
	}
	rmm_image_zero(image, 0x120U, 0xee0U);
}

/*
 * RmiVdevParams.flags, DEN0137 B4.6.99: RmiVdevFlags, 64 bits:
 * 0xfffffffffffffffe reserved.
 */
static inline uint64_t rmi_vdev_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VDEV_PARAMS_FLAGS_OFFSET, 8U);
}

static inline void rmi_vdev_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiVdevParams.vdev_id, DEN0137 B4.6.99: what the Realm calls the device;
 * Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vdev_params_get_vdev_id(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VDEV_PARAMS_VDEV_ID_OFFSET,
				       8U);
}

static inline void rmi_vdev_params_put_vdev_id(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_PARAMS_VDEV_ID_OFFSET, 8U, value);
}

/*
 * RmiVdevParams.tdi_id, DEN0137 B4.6.99: which function of the physical
 * device; Bits64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vdev_params_get_tdi_id(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VDEV_PARAMS_TDI_ID_OFFSET,
				       8U);
}

static inline void rmi_vdev_params_put_tdi_id(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_PARAMS_TDI_ID_OFFSET, 8U, value);
}

/*
 * RmiVdevParams.vsmmu_addr, DEN0137 B4.6.99: PA of the virtual SMMU, if there
 * is one; Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vdev_params_get_vsmmu_addr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VDEV_PARAMS_VSMMU_ADDR_OFFSET,
				       8U);
}

static inline void
rmi_vdev_params_put_vsmmu_addr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_PARAMS_VSMMU_ADDR_OFFSET, 8U, value);
}

/*
 * RmiVdevParams.vsid, DEN0137 B4.6.99: stream ID as the Realm sees it; Bits64,
 * 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vdev_params_get_vsid(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VDEV_PARAMS_VSID_OFFSET, 8U);
}

static inline void rmi_vdev_params_put_vsid(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_PARAMS_VSID_OFFSET, 8U, value);
}

/*
 * RmiVdevParams.num_addr_range, DEN0137 B4.6.99: entries of addr_range that
 * count; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vdev_params_get_num_addr_range(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image,
				       RMI_VDEV_PARAMS_NUM_ADDR_RANGE_OFFSET,
				       8U);
}

static inline void
rmi_vdev_params_put_num_addr_range(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VDEV_PARAMS_NUM_ADDR_RANGE_OFFSET, 8U, value);
}

/*
 * RmiVdevParams.addr_range, DEN0137 B4.6.99: where the device's memory lies;
 * RmiAddrRange, 16 bytes, any. Index 0 to 7.
 */
static inline void
rmi_vdev_params_get_addr_range(const uint8_t *image, uint32_t index,
			       struct rmi_addr_range *value)
{
	uint32_t offset = index * 16U;

	rmi_addr_range_load(value,
			    &image[RMI_VDEV_PARAMS_ADDR_RANGE_OFFSET + offset]);
}

static inline void
rmi_vdev_params_put_addr_range(uint8_t *image, uint32_t index,
			       const struct rmi_addr_range *value)
{
	uint32_t offset = index * 16U;

	rmi_addr_range_store(&image[RMI_VDEV_PARAMS_ADDR_RANGE_OFFSET + offset],
			     value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiVdevParams,
 * DEN0137 B4.6.99. The page that describes a virtual device; the Host writes
 * it.
 */
static inline void
rmi_vdev_params_load(struct rmi_vdev_params *value, const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_vdev_params_get_flags(image);
	value->vdev_id = rmi_vdev_params_get_vdev_id(image);
	value->tdi_id = rmi_vdev_params_get_tdi_id(image);
	rmm_image_zero(value->pad_0x018, 0U, 0x8U);
	value->vsmmu_addr = rmi_vdev_params_get_vsmmu_addr(image);
	value->vsid = rmi_vdev_params_get_vsid(image);
	value->num_addr_range = rmi_vdev_params_get_num_addr_range(image);
	rmm_image_zero(value->pad_0x038, 0U, 0x1c8U);
	for (index = 0U; index < RMI_VDEV_PARAMS_ADDR_RANGE_COUNT; index++) {
		rmi_vdev_params_get_addr_range(image, index,
					       &value->addr_range[index]);
	}
	rmm_image_zero(value->pad_0x280, 0U, 0xd80U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiVdevParams,
 * DEN0137 B4.6.99. The page that describes a virtual device; the Host writes
 * it.
 */
static inline void
rmi_vdev_params_store(uint8_t *image, const struct rmi_vdev_params *value)
{
	uint32_t index;

	rmi_vdev_params_put_flags(image, value->flags);
	rmi_vdev_params_put_vdev_id(image, value->vdev_id);
	rmi_vdev_params_put_tdi_id(image, value->tdi_id);
	rmm_image_zero(image, 0x18U, 0x8U);
	rmi_vdev_params_put_vsmmu_addr(image, value->vsmmu_addr);
	rmi_vdev_params_put_vsid(image, value->vsid);
	rmi_vdev_params_put_num_addr_range(image, value->num_addr_range);
	rmm_image_zero(image, 0x38U, 0x1c8U);
	for (index = 0U; index < RMI_VDEV_PARAMS_ADDR_RANGE_COUNT; index++) {
		rmi_vdev_params_put_addr_range(image, index,
					       &value->addr_range[index]);
	}
	rmm_image_zero(image, 0x280U, 0xd80U);
}

/*
 * RmiVsmmuFeatures.aidr, DEN0137 B4.6.103: SMMU_AIDR; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_vsmmu_features_get_aidr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VSMMU_FEATURES_AIDR_OFFSET,
				       8U);
}

static inline void rmi_vsmmu_features_put_aidr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_FEATURES_AIDR_OFFSET, 8U, value);
}

/*
 * RmiVsmmuFeatures.idr, DEN0137 B4.6.103: SMMU_IDR0 to SMMU_IDR6; Bits64, 64
 * bits: 0 to 0xffffffffffffffff. Index 0 to 6.
 */
static inline uint64_t
rmi_vsmmu_features_get_idr(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(
		image, RMI_VSMMU_FEATURES_IDR_OFFSET + (index * 8U), 8U);
}

static inline void
rmi_vsmmu_features_put_idr(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_FEATURES_IDR_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiVsmmuFeatures,
 * DEN0137 B4.6.103. The page in which the RMM describes what virtual SMMUs can
 * offer.
 */
static inline void
rmi_vsmmu_features_load(struct rmi_vsmmu_features *value, const uint8_t *image)
{
	uint32_t index;

	value->aidr = rmi_vsmmu_features_get_aidr(image);
	for (index = 0U; index < RMI_VSMMU_FEATURES_IDR_COUNT; index++) {
		value->idr[index] = rmi_vsmmu_features_get_idr(image, index);
	}
	rmm_image_zero(value->pad_0x040, 0U, 0xc0U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiVsmmuFeatures,
 * DEN0137 B4.6.103. The page in which the RMM describes what virtual SMMUs can
 * offer.
 */
static inline void
rmi_vsmmu_features_store(uint8_t *image, const struct rmi_vsmmu_features *value)
{
	uint32_t index;

	rmi_vsmmu_features_put_aidr(image, value->aidr);
	for (index = 0U; index < RMI_VSMMU_FEATURES_IDR_COUNT; index++) {
		rmi_vsmmu_features_put_idr(image, index, value->idr[index]);
	}
	rmm_image_zero(image, 0x40U, 0xc0U);
}

/*
 * RmiVsmmuParams.flags, DEN0137 B4.6.105: RmiVsmmuFlags, 64 bits:
 * 0xffffffffffffffff reserved.
 */
static inline uint64_t rmi_vsmmu_params_get_flags(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VSMMU_PARAMS_FLAGS_OFFSET,
				       8U);
}

static inline void rmi_vsmmu_params_put_flags(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_PARAMS_FLAGS_OFFSET, 8U, value);
}

/*
 * RmiVsmmuParams.reg_base, DEN0137 B4.6.105: first IPA of its registers;
 * Address, 64 bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vsmmu_params_get_reg_base(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VSMMU_PARAMS_REG_BASE_OFFSET,
				       8U);
}

static inline void rmi_vsmmu_params_put_reg_base(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_PARAMS_REG_BASE_OFFSET, 8U, value);
}

/*
 * RmiVsmmuParams.reg_top, DEN0137 B4.6.105: first IPA behind them; Address, 64
 * bits: 0 to 0xffffffffffffffff.
 */
static inline uint64_t rmi_vsmmu_params_get_reg_top(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VSMMU_PARAMS_REG_TOP_OFFSET,
				       8U);
}

static inline void rmi_vsmmu_params_put_reg_top(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_PARAMS_REG_TOP_OFFSET, 8U, value);
}

/*
 * RmiVsmmuParams.aidr, DEN0137 B4.6.105: SMMU_AIDR; Bits64, 64 bits: 0 to
 * 0xffffffffffffffff.
 */
static inline uint64_t rmi_vsmmu_params_get_aidr(const uint8_t *image)
{
	return (uint64_t)rmm_image_get(image, RMI_VSMMU_PARAMS_AIDR_OFFSET, 8U);
}

static inline void rmi_vsmmu_params_put_aidr(uint8_t *image, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_PARAMS_AIDR_OFFSET, 8U, value);
}

/*
 * RmiVsmmuParams.idr, DEN0137 B4.6.105: SMMU_IDR0 to SMMU_IDR6; Bits64, 64
 * bits: 0 to 0xffffffffffffffff. Index 0 to 6.
 */
static inline uint64_t
rmi_vsmmu_params_get_idr(const uint8_t *image, uint32_t index)
{
	return (uint64_t)rmm_image_get(
		image, RMI_VSMMU_PARAMS_IDR_OFFSET + (index * 8U), 8U);
}

static inline void
rmi_vsmmu_params_put_idr(uint8_t *image, uint32_t index, uint64_t value)
{
	rmm_image_put(image, RMI_VSMMU_PARAMS_IDR_OFFSET + (index * 8U), 8U,
		      value);
}

/*
 * Takes a structure from its image; padding becomes zero. RmiVsmmuParams,
 * DEN0137 B4.6.105. The page that describes a virtual SMMU; the Host writes
 * it.
 */
static inline void
rmi_vsmmu_params_load(struct rmi_vsmmu_params *value, const uint8_t *image)
{
	uint32_t index;

	value->flags = rmi_vsmmu_params_get_flags(image);
	value->reg_base = rmi_vsmmu_params_get_reg_base(image);
	value->reg_top = rmi_vsmmu_params_get_reg_top(image);
	value->aidr = rmi_vsmmu_params_get_aidr(image);
	for (index = 0U; index < RMI_VSMMU_PARAMS_IDR_COUNT; index++) {
		value->idr[index] = rmi_vsmmu_params_get_idr(image, index);
	}
	rmm_image_zero(value->pad_0x058, 0U, 0xfa8U);
}

/*
 * Writes the image of a structure; padding becomes zero. RmiVsmmuParams,
 * DEN0137 B4.6.105. The page that describes a virtual SMMU; the Host writes
 * it.
 */
static inline void
rmi_vsmmu_params_store(uint8_t *image, const struct rmi_vsmmu_params *value)
{
	uint32_t index;

	rmi_vsmmu_params_put_flags(image, value->flags);
	rmi_vsmmu_params_put_reg_base(image, value->reg_base);
	rmi_vsmmu_params_put_reg_top(image, value->reg_top);
	rmi_vsmmu_params_put_aidr(image, value->aidr);
	for (index = 0U; index < RMI_VSMMU_PARAMS_IDR_COUNT; index++) {
		rmi_vsmmu_params_put_idr(image, index, value->idr[index]);
	}
	rmm_image_zero(image, 0x58U, 0xfa8U);
}

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_CODEC_H */
