/* SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause */
/*
 * Realm Management Interface (RMI): function IDs, values and layouts.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef __LINUX_ARM_SMCCC_RMI_H
#define __LINUX_ARM_SMCCC_RMI_H

#include <linux/arm-smccc.h>
#include <linux/bits.h>
#include <linux/build_bug.h>
#include <linux/stddef.h>
#include <linux/types.h>

#include <asm/page.h>

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST 0x6b2616c704b895d6ULL
#elif RMM_ABI_DIGEST != 0x6b2616c704b895d6ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#define SMC_RMI_CALL(func) \
	ARM_SMCCC_CALL_VAL(ARM_SMCCC_FAST_CALL, ARM_SMCCC_SMC_64, \
			   ARM_SMCCC_OWNER_STANDARD, (func))

#define SMC_RMI_VERSION				SMC_RMI_CALL(0x0150)

#define SMC_RMI_RTT_DATA_MAP_INIT		SMC_RMI_CALL(0x0153)

#define SMC_RMI_REALM_ACTIVATE			SMC_RMI_CALL(0x0157)
#define SMC_RMI_REALM_CREATE			SMC_RMI_CALL(0x0158)
#define SMC_RMI_REALM_DESTROY			SMC_RMI_CALL(0x0159)
#define SMC_RMI_REC_CREATE			SMC_RMI_CALL(0x015a)
#define SMC_RMI_REC_DESTROY			SMC_RMI_CALL(0x015b)
#define SMC_RMI_REC_ENTER			SMC_RMI_CALL(0x015c)
#define SMC_RMI_RTT_CREATE			SMC_RMI_CALL(0x015d)
#define SMC_RMI_RTT_DESTROY			SMC_RMI_CALL(0x015e)

#define SMC_RMI_RTT_READ_ENTRY			SMC_RMI_CALL(0x0161)

#define SMC_RMI_RTT_DEV_VALIDATE		SMC_RMI_CALL(0x0163)
#define SMC_RMI_PSCI_COMPLETE			SMC_RMI_CALL(0x0164)
#define SMC_RMI_FEATURES			SMC_RMI_CALL(0x0165)
#define SMC_RMI_RTT_FOLD			SMC_RMI_CALL(0x0166)

#define SMC_RMI_RTT_INIT_RIPAS			SMC_RMI_CALL(0x0168)
#define SMC_RMI_RTT_SET_RIPAS			SMC_RMI_CALL(0x0169)
#define SMC_RMI_VSMMU_CREATE			SMC_RMI_CALL(0x016a)
#define SMC_RMI_VSMMU_DESTROY			SMC_RMI_CALL(0x016b)

#define SMC_RMI_RMM_CONFIG_SET			SMC_RMI_CALL(0x016e)
#define SMC_RMI_PSMMU_IRQ_NOTIFY		SMC_RMI_CALL(0x016f)
#define SMC_RMI_ATTEST_PLAT_TOKEN_REFRESH	SMC_RMI_CALL(0x0170)

#define SMC_RMI_PDEV_ABORT			SMC_RMI_CALL(0x0174)
#define SMC_RMI_PDEV_COMMUNICATE		SMC_RMI_CALL(0x0175)
#define SMC_RMI_PDEV_CREATE			SMC_RMI_CALL(0x0176)
#define SMC_RMI_PDEV_DESTROY			SMC_RMI_CALL(0x0177)
#define SMC_RMI_PDEV_GET_STATE			SMC_RMI_CALL(0x0178)

#define SMC_RMI_PDEV_STREAM_KEY_REFRESH		SMC_RMI_CALL(0x017a)
#define SMC_RMI_PDEV_SET_PUBKEY			SMC_RMI_CALL(0x017b)
#define SMC_RMI_PDEV_STOP			SMC_RMI_CALL(0x017c)
#define SMC_RMI_RTT_AUX_CREATE			SMC_RMI_CALL(0x017d)
#define SMC_RMI_RTT_AUX_DESTROY			SMC_RMI_CALL(0x017e)
#define SMC_RMI_RTT_AUX_FOLD			SMC_RMI_CALL(0x017f)

#define SMC_RMI_VDEV_ABORT			SMC_RMI_CALL(0x0185)
#define SMC_RMI_VDEV_COMMUNICATE		SMC_RMI_CALL(0x0186)
#define SMC_RMI_VDEV_CREATE			SMC_RMI_CALL(0x0187)
#define SMC_RMI_VDEV_DESTROY			SMC_RMI_CALL(0x0188)
#define SMC_RMI_VDEV_GET_STATE			SMC_RMI_CALL(0x0189)
#define SMC_RMI_VDEV_UNLOCK			SMC_RMI_CALL(0x018a)
#define SMC_RMI_RTT_SET_S2AP			SMC_RMI_CALL(0x018b)

#define SMC_RMI_VDEV_COMPLETE			SMC_RMI_CALL(0x018e)

#define SMC_RMI_VDEV_GET_INTERFACE_REPORT	SMC_RMI_CALL(0x01d0)
#define SMC_RMI_VDEV_GET_MEASUREMENTS		SMC_RMI_CALL(0x01d1)
#define SMC_RMI_VDEV_LOCK			SMC_RMI_CALL(0x01d2)
#define SMC_RMI_VDEV_START			SMC_RMI_CALL(0x01d3)
#define SMC_RMI_VDEV_P2P_BIND			SMC_RMI_CALL(0x01d4)
#define SMC_RMI_VDEV_P2P_UNBIND			SMC_RMI_CALL(0x01d5)
#define SMC_RMI_VSMMU_EVENT_NOTIFY		SMC_RMI_CALL(0x01d6)
#define SMC_RMI_PSMMU_ACTIVATE			SMC_RMI_CALL(0x01d7)
#define SMC_RMI_PSMMU_DEACTIVATE		SMC_RMI_CALL(0x01d8)

#define SMC_RMI_PSMMU_ST_L2_CREATE		SMC_RMI_CALL(0x01db)
#define SMC_RMI_PSMMU_ST_L2_DESTROY		SMC_RMI_CALL(0x01dc)
#define SMC_RMI_DPT_L0_CREATE			SMC_RMI_CALL(0x01dd)
#define SMC_RMI_DPT_L0_DESTROY			SMC_RMI_CALL(0x01de)
#define SMC_RMI_DPT_L1_CREATE			SMC_RMI_CALL(0x01df)
#define SMC_RMI_DPT_L1_DESTROY			SMC_RMI_CALL(0x01e0)
#define SMC_RMI_GRANULE_TRACKING_GET		SMC_RMI_CALL(0x01e1)

#define SMC_RMI_GRANULE_TRACKING_SET		SMC_RMI_CALL(0x01e3)
#define SMC_RMI_CMEM_ADD_PDEV			SMC_RMI_CALL(0x01e4)
#define SMC_RMI_CMEM_CREATE			SMC_RMI_CALL(0x01e5)
#define SMC_RMI_CMEM_DESTROY			SMC_RMI_CALL(0x01e6)
#define SMC_RMI_CMEM_POPULATE			SMC_RMI_CALL(0x01e7)
#define SMC_RMI_CMEM_REMOVE_PDEV		SMC_RMI_CALL(0x01e8)
#define SMC_RMI_CMEM_START			SMC_RMI_CALL(0x01e9)
#define SMC_RMI_CMEM_STOP			SMC_RMI_CALL(0x01ea)
#define SMC_RMI_CMEM_UNPOPULATE			SMC_RMI_CALL(0x01eb)
#define SMC_RMI_RMM_CONFIG_GET			SMC_RMI_CALL(0x01ec)
#define SMC_RMI_PDEV_MEC_REFRESH		SMC_RMI_CALL(0x01ed)
#define SMC_RMI_VSMMU_EVENT_COMPLETE		SMC_RMI_CALL(0x01ee)

#define SMC_RMI_PSMMU_EVENT_DISCARD		SMC_RMI_CALL(0x01f0)
#define SMC_RMI_GRANULE_RANGE_DELEGATE		SMC_RMI_CALL(0x01f1)
#define SMC_RMI_GRANULE_RANGE_UNDELEGATE	SMC_RMI_CALL(0x01f2)
#define SMC_RMI_GPT_L1_CREATE			SMC_RMI_CALL(0x01f3)
#define SMC_RMI_GPT_L1_DESTROY			SMC_RMI_CALL(0x01f4)
#define SMC_RMI_RTT_DATA_MAP			SMC_RMI_CALL(0x01f5)
#define SMC_RMI_RTT_DATA_UNMAP			SMC_RMI_CALL(0x01f6)
#define SMC_RMI_RTT_DEV_MAP			SMC_RMI_CALL(0x01f7)
#define SMC_RMI_RTT_DEV_UNMAP			SMC_RMI_CALL(0x01f8)
#define SMC_RMI_RTT_ARCH_DEV_MAP		SMC_RMI_CALL(0x01f9)
#define SMC_RMI_RTT_ARCH_DEV_UNMAP		SMC_RMI_CALL(0x01fa)
#define SMC_RMI_RTT_UNPROT_MAP			SMC_RMI_CALL(0x01fb)
#define SMC_RMI_RTT_UNPROT_UNMAP		SMC_RMI_CALL(0x01fc)
#define SMC_RMI_RTT_AUX_PROT_MAP		SMC_RMI_CALL(0x01fd)
#define SMC_RMI_RTT_AUX_PROT_UNMAP		SMC_RMI_CALL(0x01fe)
#define SMC_RMI_RTT_AUX_UNPROT_MAP		SMC_RMI_CALL(0x01ff)
#define SMC_RMI_RTT_AUX_UNPROT_UNMAP		SMC_RMI_CALL(0x0200)
#define SMC_RMI_REALM_TERMINATE			SMC_RMI_CALL(0x0201)
#define SMC_RMI_RMM_ACTIVATE			SMC_RMI_CALL(0x0202)
#define SMC_RMI_OP_CONTINUE			SMC_RMI_CALL(0x0203)
#define SMC_RMI_PDEV_STREAM_CONNECT		SMC_RMI_CALL(0x0204)
#define SMC_RMI_PDEV_STREAM_DISCONNECT		SMC_RMI_CALL(0x0205)
#define SMC_RMI_PDEV_STREAM_COMPLETE		SMC_RMI_CALL(0x0206)
#define SMC_RMI_PDEV_STREAM_KEY_PURGE		SMC_RMI_CALL(0x0207)
#define SMC_RMI_OP_MEM_DONATE			SMC_RMI_CALL(0x0208)
#define SMC_RMI_OP_MEM_RECLAIM			SMC_RMI_CALL(0x0209)
#define SMC_RMI_OP_CANCEL			SMC_RMI_CALL(0x020a)
#define SMC_RMI_VSMMU_FEATURES			SMC_RMI_CALL(0x020b)
#define SMC_RMI_VSMMU_CMD_GET			SMC_RMI_CALL(0x020c)
#define SMC_RMI_VSMMU_CMD_COMPLETE		SMC_RMI_CALL(0x020d)

/*
 * Function IDs that are set aside for the RMI, used or not. A function ID is
 * what W0 holds: bits 63:32 of X0 do not count.
 */
#define SMC_RMI_RANGE_0_FIRST			SMC_RMI_CALL(0x0150)
#define SMC_RMI_RANGE_0_LAST			SMC_RMI_CALL(0x018f)
#define SMC_RMI_IN_RANGE_0(fid) \
	((u32)(fid) - SMC_RMI_RANGE_0_FIRST <= SMC_RMI_RANGE_0_LAST - SMC_RMI_RANGE_0_FIRST)
#define SMC_RMI_RANGE_1_FIRST			SMC_RMI_CALL(0x01d0)
#define SMC_RMI_RANGE_1_LAST			SMC_RMI_CALL(0x02cf)
#define SMC_RMI_IN_RANGE_1(fid) \
	((u32)(fid) - SMC_RMI_RANGE_1_FIRST <= SMC_RMI_RANGE_1_LAST - SMC_RMI_RANGE_1_FIRST)

/* The version that this file describes, DEN0137 B4.5.92. */
#define RMI_ABI_MAJOR_VERSION			2
#define RMI_ABI_MINOR_VERSION			0

/* A version as RmiInterfaceVersion encodes it. */
#define RMI_ABI_VERSION(major, minor) \
	((((u64)(major) << 16) & RMI_ABI_VERSION_MAJOR_MASK) | \
	 ((u64)(minor) & RMI_ABI_VERSION_MINOR_MASK))

/*
 * RmiAddrBlockSize, DEN0137 B4.6.1. Size of a block of memory, as the level of
 * the entry that maps it.
 */
#define RMI_PAGE_L3				0
#define RMI_BLOCK_L2				1
#define RMI_BLOCK_L1				2
#define RMI_BLOCK_L0				3

/**
 * struct addr_range - A range of addresses, its top excluded.
 * @base: first address
 * @top: first address behind the range
 *
 * RmiAddrRange, DEN0137 B4.6.2.
 */
struct addr_range {
	u64 base;				/* 0x000 */
	u64 top;				/* 0x008 */
} __packed __aligned(8);

static_assert(sizeof(struct addr_range) == 0x10);
static_assert(offsetof(struct addr_range, base) == 0x0);
static_assert(sizeof_field(struct addr_range, base) == 0x8);
static_assert(offsetof(struct addr_range, top) == 0x8);
static_assert(sizeof_field(struct addr_range, top) == 0x8);

/*
 * RmiAddrRangeDesc4KB, DEN0137 B4.6.5. A run of equal blocks where Granules
 * have 4 KB.
 */
#define RMI_ADDR_RANGE_DESC_4KB_STATE		BIT_ULL(63)
#define RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK	GENMASK_ULL(51, 12)
#define RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK	GENMASK(11, 2)
#define RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK	GENMASK(1, 0)
#define RMI_ADDR_RANGE_DESC_4KB_RESERVED	GENMASK_ULL(62, 52)

/*
 * RmiAddrRangeDesc16KB, DEN0137 B4.6.4. A run of equal blocks where Granules
 * have 16 KB.
 */
#define RMI_ADDR_RANGE_DESC_16KB_STATE		BIT_ULL(63)
#define RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK	GENMASK_ULL(51, 14)
#define RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK	GENMASK(13, 2)
#define RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK	GENMASK(1, 0)
#define RMI_ADDR_RANGE_DESC_16KB_RESERVED	GENMASK_ULL(62, 52)

/*
 * RmiAddrRangeDesc64KB, DEN0137 B4.6.6. A run of equal blocks where Granules
 * have 64 KB.
 */
#define RMI_ADDR_RANGE_DESC_64KB_STATE		BIT_ULL(63)
#define RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK	GENMASK_ULL(51, 16)
#define RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK	GENMASK(15, 2)
#define RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK	GENMASK(1, 0)
#define RMI_ADDR_RANGE_DESC_64KB_RESERVED	GENMASK_ULL(62, 52)

/*
 * RmiAddrRangeDesc, DEN0137 B4.6.3. A run of equal blocks in one word; its
 * layout depends on the granule size.
 */
#define RMI_ADDR_RANGE_DESC_RESERVED		GENMASK_ULL(62, 52)

/* What its parts are where Granules are as large as pages. */
#if PAGE_SHIFT == 12
#define RMI_ADDR_RANGE_STATE_MASK		RMI_ADDR_RANGE_DESC_4KB_STATE
#define RMI_ADDR_RANGE_ADDR_MASK		RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK
#define RMI_ADDR_RANGE_COUNT_MASK		RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK
#define RMI_ADDR_RANGE_BLOCK_SIZE_MASK		RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK
#elif PAGE_SHIFT == 14
#define RMI_ADDR_RANGE_STATE_MASK		RMI_ADDR_RANGE_DESC_16KB_STATE
#define RMI_ADDR_RANGE_ADDR_MASK		RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK
#define RMI_ADDR_RANGE_COUNT_MASK		RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK
#define RMI_ADDR_RANGE_BLOCK_SIZE_MASK		RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK
#elif PAGE_SHIFT == 16
#define RMI_ADDR_RANGE_STATE_MASK		RMI_ADDR_RANGE_DESC_64KB_STATE
#define RMI_ADDR_RANGE_ADDR_MASK		RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK
#define RMI_ADDR_RANGE_COUNT_MASK		RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK
#define RMI_ADDR_RANGE_BLOCK_SIZE_MASK		RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK
#else
#error "no layout of RmiAddrRangeDesc is known for pages of this size"
#endif
#define RMI_ADDR_RANGE_STATE(value) \
	(((value) & RMI_ADDR_RANGE_STATE_MASK) >> 63)
#define RMI_ADDR_RANGE_ADDR(value) \
	((value) & RMI_ADDR_RANGE_ADDR_MASK)
#define RMI_ADDR_RANGE_COUNT(value) \
	(((value) & RMI_ADDR_RANGE_COUNT_MASK) >> 2)
#define RMI_ADDR_RANGE_BLOCK_SIZE(value) \
	((value) & RMI_ADDR_RANGE_BLOCK_SIZE_MASK)

/* RmiAddrSetList, DEN0137 B4.6.8. Where a list of runs of blocks lies. */
#define RMI_ADDR_SET_LIST_ADDR_MASK		GENMASK_ULL(63, 0)

/*
 * RmiAddrSetDesc, DEN0137 B4.6.7. A set of addresses: one run of blocks, or a
 * list of runs in memory. Its data is RmiAddrRangeDesc for
 * RMI_ADDR_TYPE_SINGLE; RmiAddrSetList for RMI_ADDR_TYPE_LIST; by
 * flags.oaddr_type.
 */

/* RmiBoolean, DEN0137 B4.6.9. Yes or no. */
#define RMI_FALSE				0
#define RMI_TRUE				1

/*
 * RmiCmemFlags, DEN0137 B4.6.10. Options of a coherent memory device; none are
 * defined.
 */
#define RMI_CMEM_FLAGS_RESERVED			GENMASK_ULL(63, 0)

/* An address of struct cmem_params is a multiple of this, in bytes. */
#define CMEM_PARAMS_ALIGN			0x1000

/**
 * struct cmem_params - The page that describes a coherent memory device; the
 * Host writes it.
 * @flags: RmiCmemFlags
 * @chbcr_addr: PA of the registers of the CXL host bridge
 * @hb_hdm_id: which decoder of the host bridge
 * @addr_range: addresses of the memory
 * @ilv_gran: interleave granularity
 * @ilv_ways: interleave ways
 *
 * RmiCmemParams, DEN0137 B4.6.11.
 */
struct cmem_params {
	u64 flags;				/* 0x000 */
	u64 chbcr_addr;				/* 0x008 */
	u8 hb_hdm_id;				/* 0x010 */
	/* private: */
	u8 pad_0x011[0x7];			/* 0x011 */
	/* public: */
	struct addr_range addr_range;		/* 0x018 */
	u64 ilv_gran;				/* 0x028 */
	u64 ilv_ways;				/* 0x030 */
	/* private: */
	u8 pad_0x038[0xfc8];			/* 0x038 */
} __packed __aligned(8);

static_assert(sizeof(struct cmem_params) == 0x1000);
static_assert(sizeof(struct cmem_params) % CMEM_PARAMS_ALIGN == 0);
static_assert(offsetof(struct cmem_params, flags) == 0x0);
static_assert(sizeof_field(struct cmem_params, flags) == 0x8);
static_assert(offsetof(struct cmem_params, chbcr_addr) == 0x8);
static_assert(sizeof_field(struct cmem_params, chbcr_addr) == 0x8);
static_assert(offsetof(struct cmem_params, hb_hdm_id) == 0x10);
static_assert(sizeof_field(struct cmem_params, hb_hdm_id) == 0x1);
static_assert(offsetof(struct cmem_params, addr_range) == 0x18);
static_assert(sizeof_field(struct cmem_params, addr_range) == 0x10);
static_assert(offsetof(struct cmem_params, ilv_gran) == 0x28);
static_assert(sizeof_field(struct cmem_params, ilv_gran) == 0x8);
static_assert(offsetof(struct cmem_params, ilv_ways) == 0x30);
static_assert(sizeof_field(struct cmem_params, ilv_ways) == 0x8);

/**
 * struct cmem_pdev_params - The page that describes a physical device's share
 * of coherent memory.
 * @dev_hdm_id: which decoder of the device
 * @dpa_skip_range: device addresses to skip
 *
 * RmiCmemPdevParams, DEN0137 B4.6.12.
 */
struct cmem_pdev_params {
	u8 dev_hdm_id;				/* 0x000 */
	/* private: */
	u8 pad_0x001[0x7];			/* 0x001 */
	/* public: */
	u64 dpa_skip_range;			/* 0x008 */
	/* private: */
	u8 pad_0x010[0xff0];			/* 0x010 */
} __packed __aligned(8);

static_assert(sizeof(struct cmem_pdev_params) == 0x1000);
static_assert(offsetof(struct cmem_pdev_params, dev_hdm_id) == 0x0);
static_assert(sizeof_field(struct cmem_pdev_params, dev_hdm_id) == 0x1);
static_assert(offsetof(struct cmem_pdev_params, dpa_skip_range) == 0x8);
static_assert(sizeof_field(struct cmem_pdev_params, dpa_skip_range) == 0x8);

/*
 * RmiContinueBeyond, DEN0137 B4.6.13. Whether an operation may go on beyond
 * its next result.
 */
#define RMI_CONTINUE_KEEP_GOING			0
#define RMI_CONTINUE_STOP			1

/* RmiContinueFlags, DEN0137 B4.6.14. Options of RMI_OP_CONTINUE. */
#define RMI_CONTINUE_FLAGS_BEYOND		BIT(0)
#define RMI_CONTINUE_FLAGS_RESERVED		GENMASK_ULL(63, 1)

/* RmiDataFlags, DEN0137 B4.6.15. Options of RMI_RTT_DATA_MAP_INIT. */
#define RMI_MEASURE_CONTENT			BIT(0)
#define RMI_DATA_FLAGS_RESERVED			GENMASK_ULL(63, 1)

/*
 * RmiDataMeasureContent, DEN0137 B4.6.16. Whether the contents of a new page
 * count towards the measurement.
 */
#define RMI_NO_MEASURE_CONTENT			0
/* RMI_MEASURE_CONTENT (1) is defined above. */

/**
 * struct dev_comm_enter - The part of the communication page that the Host
 * fills.
 * @status: what became of the previous request (RmiDevCommStatus)
 * @req_addr: PA of the request buffer
 * @rsp_addr: PA of the response buffer
 * @rsp_len: bytes of the response
 *
 * RmiDevCommEnter, DEN0137 B4.6.18.
 */
struct dev_comm_enter {
	u8 status;				/* 0x000 */
	/* private: */
	u8 pad_0x001[0x7];			/* 0x001 */
	/* public: */
	u64 req_addr;				/* 0x008 */
	u64 rsp_addr;				/* 0x010 */
	u64 rsp_len;				/* 0x018 */
	/* private: */
	u8 pad_0x020[0xe0];			/* 0x020 */
} __packed __aligned(8);

static_assert(sizeof(struct dev_comm_enter) == 0x100);
static_assert(offsetof(struct dev_comm_enter, status) == 0x0);
static_assert(sizeof_field(struct dev_comm_enter, status) == 0x1);
static_assert(offsetof(struct dev_comm_enter, req_addr) == 0x8);
static_assert(sizeof_field(struct dev_comm_enter, req_addr) == 0x8);
static_assert(offsetof(struct dev_comm_enter, rsp_addr) == 0x10);
static_assert(sizeof_field(struct dev_comm_enter, rsp_addr) == 0x8);
static_assert(offsetof(struct dev_comm_enter, rsp_len) == 0x18);
static_assert(sizeof_field(struct dev_comm_enter, rsp_len) == 0x8);

/**
 * struct dev_comm_exit - The part of the communication page in which the RMM
 * says what to do next.
 * @flags: RmiDevCommExitFlags
 * @req_cache_offset: first byte of the request to keep
 * @req_cache_len: bytes of the request to keep
 * @rsp_cache_offset: first byte of the response to keep
 * @rsp_cache_len: bytes of the response to keep
 * @cache_object_id: which copy they belong to (RmiDevCommObject)
 * @protocol: RmiDevCommProtocol
 * @req_delay: how long to wait before sending
 * @req_len: bytes of the request
 * @rsp_timeout: how long to wait for a response
 *
 * RmiDevCommExit, DEN0137 B4.6.19.
 */
struct dev_comm_exit {
	u64 flags;				/* 0x000 */
	u64 req_cache_offset;			/* 0x008 */
	u64 req_cache_len;			/* 0x010 */
	u64 rsp_cache_offset;			/* 0x018 */
	u64 rsp_cache_len;			/* 0x020 */
	u8 cache_object_id;			/* 0x028 */
	/* private: */
	u8 pad_0x029[0x7];			/* 0x029 */
	/* public: */
	u8 protocol;				/* 0x030 */
	/* private: */
	u8 pad_0x031[0x7];			/* 0x031 */
	/* public: */
	u64 req_delay;				/* 0x038 */
	u64 req_len;				/* 0x040 */
	u64 rsp_timeout;			/* 0x048 */
	/* private: */
	u8 pad_0x050[0xb0];			/* 0x050 */
} __packed __aligned(8);

static_assert(sizeof(struct dev_comm_exit) == 0x100);
static_assert(offsetof(struct dev_comm_exit, flags) == 0x0);
static_assert(sizeof_field(struct dev_comm_exit, flags) == 0x8);
static_assert(offsetof(struct dev_comm_exit, req_cache_offset) == 0x8);
static_assert(sizeof_field(struct dev_comm_exit, req_cache_offset) == 0x8);
static_assert(offsetof(struct dev_comm_exit, req_cache_len) == 0x10);
static_assert(sizeof_field(struct dev_comm_exit, req_cache_len) == 0x8);
static_assert(offsetof(struct dev_comm_exit, rsp_cache_offset) == 0x18);
static_assert(sizeof_field(struct dev_comm_exit, rsp_cache_offset) == 0x8);
static_assert(offsetof(struct dev_comm_exit, rsp_cache_len) == 0x20);
static_assert(sizeof_field(struct dev_comm_exit, rsp_cache_len) == 0x8);
static_assert(offsetof(struct dev_comm_exit, cache_object_id) == 0x28);
static_assert(sizeof_field(struct dev_comm_exit, cache_object_id) == 0x1);
static_assert(offsetof(struct dev_comm_exit, protocol) == 0x30);
static_assert(sizeof_field(struct dev_comm_exit, protocol) == 0x1);
static_assert(offsetof(struct dev_comm_exit, req_delay) == 0x38);
static_assert(sizeof_field(struct dev_comm_exit, req_delay) == 0x8);
static_assert(offsetof(struct dev_comm_exit, req_len) == 0x40);
static_assert(sizeof_field(struct dev_comm_exit, req_len) == 0x8);
static_assert(offsetof(struct dev_comm_exit, rsp_timeout) == 0x48);
static_assert(sizeof_field(struct dev_comm_exit, rsp_timeout) == 0x8);

/* An address of struct dev_comm_data is a multiple of this, in bytes. */
#define DEV_COMM_DATA_ALIGN			0x1000

/**
 * struct dev_comm_data - The page shared by both sides while the RMM talks to
 * a device.
 * @enter: written by the Host
 * @exit: written by the RMM
 *
 * RmiDevCommData, DEN0137 B4.6.17.
 */
struct dev_comm_data {
	struct dev_comm_enter enter;		/* 0x000 */
	/* private: */
	u8 pad_0x100[0x700];			/* 0x100 */
	/* public: */
	struct dev_comm_exit exit;		/* 0x800 */
	/* private: */
	u8 pad_0x900[0x700];			/* 0x900 */
} __packed __aligned(8);

static_assert(sizeof(struct dev_comm_data) == 0x1000);
static_assert(sizeof(struct dev_comm_data) % DEV_COMM_DATA_ALIGN == 0);
static_assert(offsetof(struct dev_comm_data, enter) == 0x0);
static_assert(sizeof_field(struct dev_comm_data, enter) == 0x100);
static_assert(offsetof(struct dev_comm_data, exit) == 0x800);
static_assert(sizeof_field(struct dev_comm_data, exit) == 0x100);

/*
 * RmiDevCommExitFlags, DEN0137 B4.6.20. What the Host is asked to do before it
 * comes back.
 */
#define RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT	BIT(6)
#define RMI_DEV_COMM_EXIT_FLAGS_MULTI		BIT(5)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET	BIT(4)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT	BIT(3)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND	BIT(2)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE	BIT(1)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE	BIT(0)
#define RMI_DEV_COMM_EXIT_FLAGS_RESERVED	GENMASK_ULL(63, 7)

/*
 * RmiDevCommObject, DEN0137 B4.6.21. What of a device the Host may keep a copy
 * of.
 */
#define RMI_DEV_NEGOTIATION_DATA		0
#define RMI_DEV_IDENTITY			1
#define RMI_DEV_MEASUREMENTS			2
#define RMI_DEV_INTERFACE_REPORT		3

/*
 * RmiDevCommProtocol, DEN0137 B4.6.22. Whether the message to a device is
 * protected.
 */
#define RMI_PROTOCOL_SPDM			0
#define RMI_PROTOCOL_SECURE_SPDM		1

/*
 * RmiDevCommStatus, DEN0137 B4.6.23. What has become of the previous message.
 */
#define RMI_DEV_COMM_NONE			0
#define RMI_DEV_COMM_RESPONSE			1
#define RMI_DEV_COMM_ERROR			2

/*
 * RmiEmulatedMmio, DEN0137 B4.6.24. Whether the Host has emulated the access
 * that ended the previous run.
 */
#define RMI_NOT_EMULATED_MMIO			0
#define RMI_EMULATED_MMIO			1

/*
 * RmiFeature, DEN0137 B4.6.25. Whether an optional feature is there, or
 * wanted.
 */
#define RMI_FEATURE_FALSE			0
#define RMI_FEATURE_TRUE			1

/*
 * RmiFeatureRegister0, DEN0137 B4.6.26. Optional features and limits of
 * Realms.
 */
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS	GENMASK(31, 27)
#define RMI_FEATURE_REGISTER_0_PMU		BIT(26)
#define RMI_FEATURE_REGISTER_0_NUM_WPS		GENMASK(25, 20)
#define RMI_FEATURE_REGISTER_0_NUM_BPS		GENMASK(19, 14)
#define RMI_FEATURE_REGISTER_0_SVE_VL		GENMASK(13, 10)
#define RMI_FEATURE_REGISTER_0_SVE		BIT(9)
#define RMI_FEATURE_REGISTER_0_LPA2		BIT(8)
#define RMI_FEATURE_REGISTER_0_S2SZ		GENMASK(7, 0)
#define RMI_FEATURE_REGISTER_0_RESERVED		GENMASK_ULL(63, 32)

/*
 * RmiFeatureRegister1, DEN0137 B4.6.27. Granule sizes, hash algorithms and
 * limits of the platform.
 */
#define RMI_FEATURE_REGISTER_1_PPS		GENMASK(16, 14)
#define RMI_FEATURE_REGISTER_1_L0GPTSZ		GENMASK(13, 10)
#define RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER	GENMASK(9, 6)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_512	BIT(5)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_384	BIT(4)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_256	BIT(3)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB	BIT(2)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB	BIT(1)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB	BIT(0)
#define RMI_FEATURE_REGISTER_1_RESERVED		GENMASK_ULL(63, 17)

/*
 * RmiFeatureRegister2, DEN0137 B4.6.28. Optional features and limits of device
 * assignment.
 */
#define RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ	BIT(20)
#define RMI_FEATURE_REGISTER_2_MAX_CMEM		GENMASK(19, 12)
#define RMI_FEATURE_REGISTER_2_CMEM_CXL		BIT(11)
#define RMI_FEATURE_REGISTER_2_P2P		BIT(10)
#define RMI_FEATURE_REGISTER_2_NON_TEE_STREAM	BIT(9)
#define RMI_FEATURE_REGISTER_2_VDEV_KROU	BIT(8)
#define RMI_FEATURE_REGISTER_2_PDEV_MAX_VDEVS_ORDER	GENMASK(7, 4)
#define RMI_FEATURE_REGISTER_2_ATS		BIT(3)
#define RMI_FEATURE_REGISTER_2_VSMMU		BIT(2)
#define RMI_FEATURE_REGISTER_2_DA_COH		BIT(1)
#define RMI_FEATURE_REGISTER_2_DA		BIT(0)
#define RMI_FEATURE_REGISTER_2_RESERVED		GENMASK_ULL(63, 21)

/*
 * RmiFeatureRegister3, DEN0137 B4.6.29. What is offered for planes and their
 * translation.
 */
#define RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT	BIT(6)
#define RMI_FEATURE_REGISTER_3_RTT_PLANE	GENMASK(5, 4)
#define RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES	GENMASK(3, 0)
#define RMI_FEATURE_REGISTER_3_RESERVED		GENMASK_ULL(63, 7)

/*
 * RmiFeatureRegister4, DEN0137 B4.6.30. How many memory encryption contexts
 * there are.
 */
#define RMI_FEATURE_REGISTER_4_MEC_COUNT	GENMASK_ULL(63, 0)

/*
 * RmiForceP0, DEN0137 B4.6.31. Whether to enter the primary plane, whichever
 * ran before.
 */
#define RMI_NO_FORCE_P0				0
#define RMI_FORCE_P0				1

/* RmiGranuleSize, DEN0137 B4.6.32. How large a Granule of the interface is. */
#define RMI_GRANULE_SIZE_4KB			0
#define RMI_GRANULE_SIZE_16KB			1
#define RMI_GRANULE_SIZE_64KB			2

/*
 * RmiHashAlgorithm, DEN0137 B4.6.33. How a Realm is measured; encodings are
 * not in order of length.
 */
#define RMI_HASH_SHA_256			0
#define RMI_HASH_SHA_512			1
#define RMI_HASH_SHA_384			2

/*
 * RmiInjectSea, DEN0137 B4.6.34. Whether to deliver a synchronous external
 * abort on entry.
 */
#define RMI_NO_INJECT_SEA			0
#define RMI_INJECT_SEA				1

/*
 * RmiInterfaceVersion, DEN0137 B4.6.35. A revision of the interface, in the
 * form the VERSION command exchanges.
 */
#define RMI_ABI_VERSION_MAJOR_MASK		GENMASK(30, 16)
#define RMI_ABI_VERSION_MINOR_MASK		GENMASK(15, 0)
#define RMI_ABI_VERSION_RESERVED		GENMASK_ULL(63, 31)
#define RMI_ABI_VERSION_GET_MAJOR(value) \
	(((value) & RMI_ABI_VERSION_MAJOR_MASK) >> 16)
#define RMI_ABI_VERSION_GET_MINOR(value) \
	((value) & RMI_ABI_VERSION_MINOR_MASK)

/*
 * RmiLfaPolicy, DEN0137 B4.6.36. Whether firmware may be updated while the
 * Realm lives.
 */
#define RMI_LFA_DISALLOW			0
#define RMI_LFA_ALLOW				1

/*
 * RmiMecPolicy, DEN0137 B4.6.37. Whether a Realm has a memory encryption
 * context of its own.
 */
#define RMI_MEC_POLICY_SHARED			0
#define RMI_MEC_POLICY_PRIVATE			1

/*
 * RmiMemCategory, DEN0137 B4.6.38. What kind of memory a tracked region holds.
 */
#define RMI_MEM_CATEGORY_CONVENTIONAL		0
#define RMI_MEM_CATEGORY_DEV_NCOH		1
#define RMI_MEM_CATEGORY_DEV_COH		2

/*
 * RmiOpCanCancel, DEN0137 B4.6.39. Whether an unfinished operation can be
 * given up.
 */
#define RMI_OP_CANNOT_CANCEL			0
#define RMI_OP_CAN_CANCEL			1

/*
 * RmiOpMemContig, DEN0137 B4.6.40. Whether requested memory must be in one
 * piece.
 */
#define RMI_OP_MEM_NON_CONTIG			0
#define RMI_OP_MEM_CONTIG			1

/*
 * RmiOpMemDonateReq, DEN0137 B4.6.41. What memory an unfinished operation asks
 * for.
 */
#define RMI_DONATE_STATE_MASK			BIT(17)
#define RMI_DONATE_CONTIG_MASK			BIT(16)
#define RMI_DONATE_COUNT_MASK			GENMASK(15, 2)
#define RMI_DONATE_BLOCK_SIZE_MASK		GENMASK(1, 0)
#define RMI_DONATE_RESERVED			GENMASK_ULL(63, 18)
#define RMI_DONATE_STATE(value) \
	(((value) & RMI_DONATE_STATE_MASK) >> 17)
#define RMI_DONATE_CONTIG(value) \
	(((value) & RMI_DONATE_CONTIG_MASK) >> 16)
#define RMI_DONATE_COUNT(value) \
	(((value) & RMI_DONATE_COUNT_MASK) >> 2)
#define RMI_DONATE_BLOCK_SIZE(value) \
	((value) & RMI_DONATE_BLOCK_SIZE_MASK)

/*
 * RmiOpMemReq, DEN0137 B4.6.42. Whether an unfinished operation needs memory
 * or has some to return.
 */
#define RMI_OP_MEM_REQ_NONE			0
#define RMI_OP_MEM_REQ_DONATE			1
#define RMI_OP_MEM_REQ_RECLAIM			2

/*
 * RmiOpMemState, DEN0137 B4.6.43. Who owns memory that is donated or returned.
 */
#define RMI_OP_MEM_DELEGATED			0
#define RMI_OP_MEM_UNDELEGATED			1

/*
 * RmiPdevCategory, DEN0137 B4.6.44. What kind of device a physical device is.
 */
#define RMI_PDEV_ROOT_PORT			0
#define RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP	1
#define RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP		2
#define RMI_PDEV_ENDPOINT_CMEM			3

/* RmiPdevFlags, DEN0137 B4.6.45. Options of a new physical device. */
#define RMI_PDEV_FLAGS_P2P			BIT(3)
#define RMI_PDEV_FLAGS_CATEGORY_MASK		GENMASK(2, 1)
#define RMI_PDEV_FLAGS_SPDM			BIT(0)
#define RMI_PDEV_FLAGS_RESERVED			GENMASK_ULL(63, 4)

/* An address of struct pdev_params is a multiple of this, in bytes. */
#define PDEV_PARAMS_ALIGN			0x1000

/**
 * struct pdev_params - The page that describes a physical device; the Host
 * writes it.
 * @flags: RmiPdevFlags
 * @pdev_id: identity of the device
 * @routing_id: its address on the bus
 * @id_index: which of its certificates to use
 * @rid_base: first requester ID of its functions
 * @rid_top: first requester ID behind them
 * @hash_algo: how its objects are hashed (RmiHashAlgorithm)
 * @max_vdevs_order: log2 of its virtual devices at most
 *
 * RmiPdevParams, DEN0137 B4.6.46.
 */
struct pdev_params {
	u64 flags;				/* 0x000 */
	u64 pdev_id;				/* 0x008 */
	u64 routing_id;				/* 0x010 */
	u64 id_index;				/* 0x018 */
	u16 rid_base;				/* 0x020 */
	/* private: */
	u8 pad_0x022[0x6];			/* 0x022 */
	/* public: */
	u16 rid_top;				/* 0x028 */
	/* private: */
	u8 pad_0x02a[0x6];			/* 0x02a */
	/* public: */
	u8 hash_algo;				/* 0x030 */
	/* private: */
	u8 pad_0x031[0x7];			/* 0x031 */
	/* public: */
	u64 max_vdevs_order;			/* 0x038 */
	/* private: */
	u8 pad_0x040[0xfc0];			/* 0x040 */
} __packed __aligned(8);

static_assert(sizeof(struct pdev_params) == 0x1000);
static_assert(sizeof(struct pdev_params) % PDEV_PARAMS_ALIGN == 0);
static_assert(offsetof(struct pdev_params, flags) == 0x0);
static_assert(sizeof_field(struct pdev_params, flags) == 0x8);
static_assert(offsetof(struct pdev_params, pdev_id) == 0x8);
static_assert(sizeof_field(struct pdev_params, pdev_id) == 0x8);
static_assert(offsetof(struct pdev_params, routing_id) == 0x10);
static_assert(sizeof_field(struct pdev_params, routing_id) == 0x8);
static_assert(offsetof(struct pdev_params, id_index) == 0x18);
static_assert(sizeof_field(struct pdev_params, id_index) == 0x8);
static_assert(offsetof(struct pdev_params, rid_base) == 0x20);
static_assert(sizeof_field(struct pdev_params, rid_base) == 0x2);
static_assert(offsetof(struct pdev_params, rid_top) == 0x28);
static_assert(sizeof_field(struct pdev_params, rid_top) == 0x2);
static_assert(offsetof(struct pdev_params, hash_algo) == 0x30);
static_assert(sizeof_field(struct pdev_params, hash_algo) == 0x1);
static_assert(offsetof(struct pdev_params, max_vdevs_order) == 0x38);
static_assert(sizeof_field(struct pdev_params, max_vdevs_order) == 0x8);

/*
 * RmiPdevSpdm, DEN0137 B4.6.47. Whether a physical device is authenticated by
 * SPDM.
 */
#define RMI_SPDM_FALSE				0
#define RMI_SPDM_TRUE				1

/*
 * RmiPdevState, DEN0137 B4.6.48. How far a physical device has got in its
 * life.
 */
#define RMI_PDEV_NEW				0
#define RMI_PDEV_NEEDS_KEY			1
#define RMI_PDEV_HAS_KEY			2
#define RMI_PDEV_READY				3
#define RMI_PDEV_STOPPED			4
#define RMI_PDEV_ERROR				5

/*
 * RmiPdevStreamFlags, DEN0137 B4.6.49. Options of a stream; none are defined.
 */
#define RMI_PDEV_STREAM_FLAGS_RESERVED		GENMASK_ULL(63, 0)

#define PDEV_STREAM_PARAMS_ADDR_RANGE_COUNT	16

/* An address of struct pdev_stream_params is a multiple of this, in bytes. */
#define PDEV_STREAM_PARAMS_ALIGN		0x1000

/**
 * struct pdev_stream_params - The page that describes a stream to connect; the
 * Host writes it.
 * @flags: RmiPdevStreamFlags
 * @stream_type: RmiPdevStreamType
 * @pdev_1: PA of the first physical device
 * @pdev_2: PA of the second physical device, if the type has one
 * @ide_sid: stream ID of the link encryption
 * @num_addr_range: entries of addr_range that count
 * @addr_range: addresses that the stream carries
 *
 * RmiPdevStreamParams, DEN0137 B4.6.50.
 */
struct pdev_stream_params {
	u64 flags;				/* 0x000 */
	u8 stream_type;				/* 0x008 */
	/* private: */
	u8 pad_0x009[0x7];			/* 0x009 */
	/* public: */
	u64 pdev_1;				/* 0x010 */
	u64 pdev_2;				/* 0x018 */
	u64 ide_sid;				/* 0x020 */
	u64 num_addr_range;			/* 0x028 */
	/* private: */
	u8 pad_0x030[0xd0];			/* 0x030 */
	/* public: */
	struct addr_range addr_range[PDEV_STREAM_PARAMS_ADDR_RANGE_COUNT];	/* 0x100 */
	/* private: */
	u8 pad_0x200[0xe00];			/* 0x200 */
} __packed __aligned(8);

static_assert(sizeof(struct pdev_stream_params) == 0x1000);
static_assert(sizeof(struct pdev_stream_params) % PDEV_STREAM_PARAMS_ALIGN == 0);
static_assert(offsetof(struct pdev_stream_params, flags) == 0x0);
static_assert(sizeof_field(struct pdev_stream_params, flags) == 0x8);
static_assert(offsetof(struct pdev_stream_params, stream_type) == 0x8);
static_assert(sizeof_field(struct pdev_stream_params, stream_type) == 0x1);
static_assert(offsetof(struct pdev_stream_params, pdev_1) == 0x10);
static_assert(sizeof_field(struct pdev_stream_params, pdev_1) == 0x8);
static_assert(offsetof(struct pdev_stream_params, pdev_2) == 0x18);
static_assert(sizeof_field(struct pdev_stream_params, pdev_2) == 0x8);
static_assert(offsetof(struct pdev_stream_params, ide_sid) == 0x20);
static_assert(sizeof_field(struct pdev_stream_params, ide_sid) == 0x8);
static_assert(offsetof(struct pdev_stream_params, num_addr_range) == 0x28);
static_assert(sizeof_field(struct pdev_stream_params, num_addr_range) == 0x8);
static_assert(offsetof(struct pdev_stream_params, addr_range) == 0x100);
static_assert(sizeof_field(struct pdev_stream_params, addr_range) == 0x100);

/*
 * RmiPdevStreamType, DEN0137 B4.6.51. Who uses a stream, and whether its
 * accesses are coherent.
 */
#define RMI_PDEV_STREAM_NON_TEE			0
#define RMI_PDEV_STREAM_NCOH			1
#define RMI_PDEV_STREAM_COH			2
#define RMI_PDEV_STREAM_NCOH_SYS		3
#define RMI_PDEV_STREAM_COH_SYS			4
#define RMI_PDEV_STREAM_NCOH_P2P		5
#define RMI_PDEV_STREAM_COH_CMEM		6

/*
 * RmiPmuOverflowStatus, DEN0137 B4.6.52. Whether a performance counter of the
 * Realm has overflowed.
 */
#define RMI_PMU_OVERFLOW_NOT_ACTIVE		0
#define RMI_PMU_OVERFLOW_ACTIVE			1

/*
 * RmiPsmmuAction, DEN0137 B4.6.53. Whether the Host has to raise a virtual
 * interrupt.
 */
#define RMI_PSMMU_ACTION_NONE			0
#define RMI_PSMMU_ACTION_VIRQ			1

/*
 * RmiPsmmuFlags, DEN0137 B4.6.54. Optional functions of a physical SMMU that
 * are to be used.
 */
#define RMI_PSMMU_FLAGS_PRI			BIT(2)
#define RMI_PSMMU_FLAGS_ATS			BIT(1)
#define RMI_PSMMU_FLAGS_MSI			BIT(0)
#define RMI_PSMMU_FLAGS_RESERVED		GENMASK_ULL(63, 3)

/* RmiPsmmuIrq, DEN0137 B4.6.55. The interrupts of a physical SMMU. */
#define RMI_PSMMU_IRQ_GERROR			0
#define RMI_PSMMU_IRQ_EVENTQ			1
#define RMI_PSMMU_IRQ_PRIQ			2
#define RMI_PSMMU_IRQ_CMDQ			3

/*
 * RmiPsmmuIrqResult, DEN0137 B4.6.56. What the RMM has found behind an
 * interrupt.
 */
#define RMI_PSMMU_IRQ_RESULT_EMPTY		BIT(3)
#define RMI_PSMMU_IRQ_RESULT_SMMU_EVENT		BIT(2)
#define RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT	BIT(1)
#define RMI_PSMMU_IRQ_RESULT_PENDING		BIT(0)
#define RMI_PSMMU_IRQ_RESULT_RESERVED		GENMASK_ULL(63, 4)

/*
 * RmiPsmmuIrqSet, DEN0137 B4.6.57. Which interrupts of a physical SMMU have
 * fired.
 */
#define RMI_PSMMU_IRQ_SET_CMDQ			BIT(3)
#define RMI_PSMMU_IRQ_SET_PRIQ			BIT(2)
#define RMI_PSMMU_IRQ_SET_EVENTQ		BIT(1)
#define RMI_PSMMU_IRQ_SET_GERROR		BIT(0)
#define RMI_PSMMU_IRQ_SET_RESERVED		GENMASK_ULL(63, 4)

/* An address of struct psmmu_params is a multiple of this, in bytes. */
#define PSMMU_PARAMS_ALIGN			0x1000

/**
 * struct psmmu_params - The page that describes a physical SMMU; the Host
 * writes it.
 * @flags: RmiPsmmuFlags
 * @gerr_addr: message address for global errors
 * @gerr_data: message data for global errors
 * @eventq_addr: message address for the event queue
 * @eventq_data: message data for the event queue
 * @priq_addr: message address for page requests
 * @priq_data: message data for page requests
 *
 * RmiPsmmuParams, DEN0137 B4.6.58.
 */
struct psmmu_params {
	u64 flags;				/* 0x000 */
	u64 gerr_addr;				/* 0x008 */
	u64 gerr_data;				/* 0x010 */
	u64 eventq_addr;			/* 0x018 */
	u64 eventq_data;			/* 0x020 */
	u64 priq_addr;				/* 0x028 */
	u64 priq_data;				/* 0x030 */
	/* private: */
	u8 pad_0x038[0xfc8];			/* 0x038 */
} __packed __aligned(8);

static_assert(sizeof(struct psmmu_params) == 0x1000);
static_assert(sizeof(struct psmmu_params) % PSMMU_PARAMS_ALIGN == 0);
static_assert(offsetof(struct psmmu_params, flags) == 0x0);
static_assert(sizeof_field(struct psmmu_params, flags) == 0x8);
static_assert(offsetof(struct psmmu_params, gerr_addr) == 0x8);
static_assert(sizeof_field(struct psmmu_params, gerr_addr) == 0x8);
static_assert(offsetof(struct psmmu_params, gerr_data) == 0x10);
static_assert(sizeof_field(struct psmmu_params, gerr_data) == 0x8);
static_assert(offsetof(struct psmmu_params, eventq_addr) == 0x18);
static_assert(sizeof_field(struct psmmu_params, eventq_addr) == 0x8);
static_assert(offsetof(struct psmmu_params, eventq_data) == 0x20);
static_assert(sizeof_field(struct psmmu_params, eventq_data) == 0x8);
static_assert(offsetof(struct psmmu_params, priq_addr) == 0x28);
static_assert(sizeof_field(struct psmmu_params, priq_addr) == 0x8);
static_assert(offsetof(struct psmmu_params, priq_data) == 0x30);
static_assert(sizeof_field(struct psmmu_params, priq_data) == 0x8);

#define PUBLIC_KEY_PARAMS_KEY_COUNT		1024
#define PUBLIC_KEY_PARAMS_METADATA_COUNT	1024

/* An address of struct public_key_params is a multiple of this, in bytes. */
#define PUBLIC_KEY_PARAMS_ALIGN			0x1000

/**
 * struct public_key_params - The page that carries a public key; the Host
 * writes it.
 * @key: Bits8
 * @metadata: what belongs to the key, by algorithm
 * @key_len: bytes of the key
 * @metadata_len: bytes of metadata that count
 * @algo: RmiSignatureAlgorithm
 *
 * RmiPublicKeyParams, DEN0137 B4.6.59.
 */
struct public_key_params {
	u8 key[PUBLIC_KEY_PARAMS_KEY_COUNT];	/* 0x000 */
	u8 metadata[PUBLIC_KEY_PARAMS_METADATA_COUNT];	/* 0x400 */
	u64 key_len;				/* 0x800 */
	u64 metadata_len;			/* 0x808 */
	u8 algo;				/* 0x810 */
	/* private: */
	u8 pad_0x811[0x7ef];			/* 0x811 */
} __packed __aligned(8);

static_assert(sizeof(struct public_key_params) == 0x1000);
static_assert(sizeof(struct public_key_params) % PUBLIC_KEY_PARAMS_ALIGN == 0);
static_assert(offsetof(struct public_key_params, key) == 0x0);
static_assert(sizeof_field(struct public_key_params, key) == 0x400);
static_assert(offsetof(struct public_key_params, metadata) == 0x400);
static_assert(sizeof_field(struct public_key_params, metadata) == 0x400);
static_assert(offsetof(struct public_key_params, key_len) == 0x800);
static_assert(sizeof_field(struct public_key_params, key_len) == 0x8);
static_assert(offsetof(struct public_key_params, metadata_len) == 0x808);
static_assert(sizeof_field(struct public_key_params, metadata_len) == 0x8);
static_assert(offsetof(struct public_key_params, algo) == 0x810);
static_assert(sizeof_field(struct public_key_params, algo) == 0x1);

/*
 * RmiRealmFlags0, DEN0137 B4.6.60. Optional features and policies of a new
 * Realm.
 */
#define RMI_REALM_PARAM_FLAG_MEC_POLICY_MASK	GENMASK(8, 7)
#define RMI_REALM_PARAM_FLAG_LFA_POLICY_MASK	GENMASK(6, 5)
#define RMI_REALM_PARAM_FLAG_DA			BIT(3)
#define RMI_REALM_PARAM_FLAG_PMU		BIT(2)
#define RMI_REALM_PARAM_FLAG_SVE		BIT(1)
#define RMI_REALM_PARAM_FLAG_LPA2		BIT(0)
#define RMI_REALM_PARAM_FLAG_RESERVED \
	(GENMASK_ULL(63, 9) | BIT(4))

/*
 * RmiRealmFlags1, DEN0137 B4.6.61. How a new Realm uses planes and address
 * translation services.
 */
#define RMI_REALM_FLAGS_1_ATS			BIT(2)
#define RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING	BIT(1)
#define RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE	BIT(0)
#define RMI_REALM_FLAGS_1_RESERVED		GENMASK_ULL(63, 3)

#define REALM_PARAMS_RPV_BYTES			64
#define REALM_PARAMS_AUX_RTT_BASE_COUNT		3

/* An address of struct realm_params is a multiple of this, in bytes. */
#define REALM_PARAMS_ALIGN			0x1000

/**
 * struct realm_params - The page that describes the Realm to create; the Host
 * writes it.
 * @flags0: features and policies (RmiRealmFlags0)
 * @s2sz: width of an IPA in bits
 * @sve_vl: SVE vector length, in units of 128 bits minus one
 * @num_bps: breakpoints minus one; zero is reserved
 * @num_wps: watchpoints minus one; zero is reserved
 * @pmu_num_ctrs: PMU counters
 * @hash_algo: how the Realm is measured (RmiHashAlgorithm)
 * @num_aux_planes: planes besides the primary one
 * @rpv: personalization value
 * @ats_plane: the plane whose translation devices use
 * @rtt_base: PA of the first starting level table
 * @rtt_level_start: level at which translation starts
 * @rtt_num_start: how many starting level tables follow each other
 * @flags1: planes and translation services (RmiRealmFlags1)
 * @aux_rtt_base: PAs of the starting level tables of auxiliary trees
 *
 * RmiRealmParams, DEN0137 B4.6.62.
 */
struct realm_params {
	u64 flags0;				/* 0x000 */
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
	u8 pad_0x031[0x7];			/* 0x031 */
	/* public: */
	u64 num_aux_planes;			/* 0x038 */
	/* private: */
	u8 pad_0x040[0x3c0];			/* 0x040 */
	/* public: */
	u8 rpv[REALM_PARAMS_RPV_BYTES];		/* 0x400 */
	u64 ats_plane;				/* 0x440 */
	/* private: */
	u8 pad_0x448[0x3c0];			/* 0x448 */
	/* public: */
	u64 rtt_base;				/* 0x808 */
	s64 rtt_level_start;			/* 0x810 */
	u32 rtt_num_start;			/* 0x818 */
	/* private: */
	u8 pad_0x81c[0x4];			/* 0x81c */
	/* public: */
	u64 flags1;				/* 0x820 */
	/* private: */
	u8 pad_0x828[0x758];			/* 0x828 */
	/* public: */
	u64 aux_rtt_base[REALM_PARAMS_AUX_RTT_BASE_COUNT];	/* 0xf80 */
	/* private: */
	u8 pad_0xf98[0x68];			/* 0xf98 */
} __packed __aligned(8);

static_assert(sizeof(struct realm_params) == 0x1000);
static_assert(sizeof(struct realm_params) % REALM_PARAMS_ALIGN == 0);
static_assert(offsetof(struct realm_params, flags0) == 0x0);
static_assert(sizeof_field(struct realm_params, flags0) == 0x8);
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
static_assert(offsetof(struct realm_params, num_aux_planes) == 0x38);
static_assert(sizeof_field(struct realm_params, num_aux_planes) == 0x8);
static_assert(offsetof(struct realm_params, rpv) == 0x400);
static_assert(sizeof_field(struct realm_params, rpv) == 0x40);
static_assert(offsetof(struct realm_params, ats_plane) == 0x440);
static_assert(sizeof_field(struct realm_params, ats_plane) == 0x8);
static_assert(offsetof(struct realm_params, rtt_base) == 0x808);
static_assert(sizeof_field(struct realm_params, rtt_base) == 0x8);
static_assert(offsetof(struct realm_params, rtt_level_start) == 0x810);
static_assert(sizeof_field(struct realm_params, rtt_level_start) == 0x8);
static_assert(offsetof(struct realm_params, rtt_num_start) == 0x818);
static_assert(sizeof_field(struct realm_params, rtt_num_start) == 0x4);
static_assert(offsetof(struct realm_params, flags1) == 0x820);
static_assert(sizeof_field(struct realm_params, flags1) == 0x8);
static_assert(offsetof(struct realm_params, aux_rtt_base) == 0xf80);
static_assert(sizeof_field(struct realm_params, aux_rtt_base) == 0x18);

/* RmiRecCreateFlags, DEN0137 B4.6.63. Options of a new execution context. */
#define REC_PARAMS_FLAG_RUNNABLE		BIT(0)
#define REC_PARAMS_FLAG_RESERVED		GENMASK_ULL(63, 1)

#define REC_RUN_GPRS				31

/**
 * struct rec_enter - The half of the run page that the Host fills before
 * entry.
 * @flags: requests and answers (RmiRecEnterFlags)
 * @gprs: X0-X30 for the REC, where the last exit asked for values
 *
 * RmiRecEnter, DEN0137 B4.6.64.
 */
struct rec_enter {
	u64 flags;				/* 0x000 */
	/* private: */
	u8 pad_0x008[0x1f8];			/* 0x008 */
	/* public: */
	u64 gprs[REC_RUN_GPRS];			/* 0x200 */
	/* private: */
	u8 pad_0x2f8[0x508];			/* 0x2f8 */
} __packed __aligned(8);

static_assert(sizeof(struct rec_enter) == 0x800);
static_assert(offsetof(struct rec_enter, flags) == 0x0);
static_assert(sizeof_field(struct rec_enter, flags) == 0x8);
static_assert(offsetof(struct rec_enter, gprs) == 0x200);
static_assert(sizeof_field(struct rec_enter, gprs) == 0xf8);

/*
 * RmiRecEnterFlags, DEN0137 B4.6.65. What the Host asks for, or answers, when
 * it enters a REC.
 */
#define REC_ENTER_FLAG_FORCE_P0			BIT(7)
#define REC_ENTER_FLAG_DEV_MEM_RESPONSE		BIT(6)
#define REC_ENTER_FLAG_S2AP_RESPONSE		BIT(5)
#define REC_ENTER_FLAG_RIPAS_RESPONSE		BIT(4)
#define REC_ENTER_FLAG_TRAP_WFE			BIT(3)
#define REC_ENTER_FLAG_TRAP_WFI			BIT(2)
#define REC_ENTER_FLAG_INJECT_SEA		BIT(1)
#define REC_ENTER_FLAG_EMULATED_MMIO		BIT(0)
#define REC_ENTER_FLAG_RESERVED			GENMASK_ULL(63, 8)

/**
 * struct rec_exit - The half of the run page in which the RMM explains why it
 * came back.
 * @exit_reason: why the run ended (RmiRecExitReason)
 * @esr: what the Host may see of ESR_EL2
 * @far: what the Host may see of FAR_EL2
 * @hpfar: what the Host may see of HPFAR_EL2
 * @rtt_tree: index of the tree behind the exit
 * @gprs: X0-X30 of the REC, where the exit reason discloses them
 * @cntp_ctl: CNTP_CTL_EL0
 * @cntp_cval: CNTP_CVAL_EL0
 * @cntv_ctl: CNTV_CTL_EL0
 * @cntv_cval: CNTV_CVAL_EL0
 * @ripas_base: first IPA of the requested RIPAS change
 * @ripas_top: first IPA behind it
 * @ripas_value: the RIPAS that the REC asks for (RmiRipas)
 * @s2ap_base: first IPA of the requested S2AP change
 * @s2ap_top: first IPA behind it
 * @vdev_id_1: the virtual device of the request
 * @vdev_id_2: the other device of a request about two
 * @dev_mem_base: first IPA of the device memory to validate
 * @dev_mem_top: first IPA behind it
 * @dev_mem_pa: where the REC expects that memory
 * @imm: immediate value of the Host call
 * @plane: the plane that ran last
 * @pmu_ovf_status: whether a counter is over (RmiPmuOverflowStatus)
 * @vsmmu: PA of the virtual SMMU with a command
 *
 * RmiRecExit, DEN0137 B4.6.66.
 */
struct rec_exit {
	u8 exit_reason;				/* 0x000 */
	/* private: */
	u8 pad_0x001[0xff];			/* 0x001 */
	/* public: */
	u64 esr;				/* 0x100 */
	u64 far;				/* 0x108 */
	u64 hpfar;				/* 0x110 */
	u64 rtt_tree;				/* 0x118 */
	/* private: */
	u8 pad_0x120[0xe0];			/* 0x120 */
	/* public: */
	u64 gprs[REC_RUN_GPRS];			/* 0x200 */
	/* private: */
	u8 pad_0x2f8[0x108];			/* 0x2f8 */
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
	u8 pad_0x511[0xf];			/* 0x511 */
	/* public: */
	u64 s2ap_base;				/* 0x520 */
	u64 s2ap_top;				/* 0x528 */
	u64 vdev_id_1;				/* 0x530 */
	u64 vdev_id_2;				/* 0x538 */
	u64 dev_mem_base;			/* 0x540 */
	u64 dev_mem_top;			/* 0x548 */
	u64 dev_mem_pa;				/* 0x550 */
	/* private: */
	u8 pad_0x558[0xa8];			/* 0x558 */
	/* public: */
	u16 imm;				/* 0x600 */
	/* private: */
	u8 pad_0x602[0x6];			/* 0x602 */
	/* public: */
	u64 plane;				/* 0x608 */
	/* private: */
	u8 pad_0x610[0xf0];			/* 0x610 */
	/* public: */
	u8 pmu_ovf_status;			/* 0x700 */
	/* private: */
	u8 pad_0x701[0xf];			/* 0x701 */
	/* public: */
	u64 vsmmu;				/* 0x710 */
	/* private: */
	u8 pad_0x718[0xe8];			/* 0x718 */
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
static_assert(offsetof(struct rec_exit, rtt_tree) == 0x118);
static_assert(sizeof_field(struct rec_exit, rtt_tree) == 0x8);
static_assert(offsetof(struct rec_exit, gprs) == 0x200);
static_assert(sizeof_field(struct rec_exit, gprs) == 0xf8);
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
static_assert(offsetof(struct rec_exit, s2ap_base) == 0x520);
static_assert(sizeof_field(struct rec_exit, s2ap_base) == 0x8);
static_assert(offsetof(struct rec_exit, s2ap_top) == 0x528);
static_assert(sizeof_field(struct rec_exit, s2ap_top) == 0x8);
static_assert(offsetof(struct rec_exit, vdev_id_1) == 0x530);
static_assert(sizeof_field(struct rec_exit, vdev_id_1) == 0x8);
static_assert(offsetof(struct rec_exit, vdev_id_2) == 0x538);
static_assert(sizeof_field(struct rec_exit, vdev_id_2) == 0x8);
static_assert(offsetof(struct rec_exit, dev_mem_base) == 0x540);
static_assert(sizeof_field(struct rec_exit, dev_mem_base) == 0x8);
static_assert(offsetof(struct rec_exit, dev_mem_top) == 0x548);
static_assert(sizeof_field(struct rec_exit, dev_mem_top) == 0x8);
static_assert(offsetof(struct rec_exit, dev_mem_pa) == 0x550);
static_assert(sizeof_field(struct rec_exit, dev_mem_pa) == 0x8);
static_assert(offsetof(struct rec_exit, imm) == 0x600);
static_assert(sizeof_field(struct rec_exit, imm) == 0x2);
static_assert(offsetof(struct rec_exit, plane) == 0x608);
static_assert(sizeof_field(struct rec_exit, plane) == 0x8);
static_assert(offsetof(struct rec_exit, pmu_ovf_status) == 0x700);
static_assert(sizeof_field(struct rec_exit, pmu_ovf_status) == 0x1);
static_assert(offsetof(struct rec_exit, vsmmu) == 0x710);
static_assert(sizeof_field(struct rec_exit, vsmmu) == 0x8);

/* RmiRecExitReason, DEN0137 B4.6.67. Why a run of a REC ended. */
#define RMI_EXIT_SYNC				0
#define RMI_EXIT_IRQ				1
#define RMI_EXIT_FIQ				2
#define RMI_EXIT_PSCI				3
#define RMI_EXIT_RIPAS_CHANGE			4
#define RMI_EXIT_HOST_CALL			5
#define RMI_EXIT_SERROR				6
#define RMI_EXIT_S2AP_CHANGE			7
#define RMI_EXIT_VDEV_REQUEST			8
#define RMI_EXIT_VDEV_VALIDATE_MAPPING		9
#define RMI_EXIT_VSMMU_COMMAND			10
#define RMI_EXIT_VDEV_P2P_BINDING		11

/*
 * RmiRecMpidr, DEN0137 B4.6.68. The affinity of a REC, laid out like MPIDR_EL1
 * without its upper affinity byte.
 */
#define RMI_REC_MPIDR_AFF3_MASK			GENMASK(31, 24)
#define RMI_REC_MPIDR_AFF2_MASK			GENMASK(23, 16)
#define RMI_REC_MPIDR_AFF1_MASK			GENMASK(15, 8)
#define RMI_REC_MPIDR_AFF0_MASK			GENMASK(3, 0)
#define RMI_REC_MPIDR_RESERVED \
	(GENMASK_ULL(63, 32) | GENMASK(7, 4))

#define REC_CREATE_NR_GPRS			8

/* An address of struct rec_params is a multiple of this, in bytes. */
#define REC_PARAMS_ALIGN			0x1000

/**
 * struct rec_params - The page that describes the execution context to create;
 * the Host writes it.
 * @flags: options (RmiRecCreateFlags)
 * @mpidr: the affinity that the Realm sees (RmiRecMpidr)
 * @pc: where execution starts
 * @gprs: initial X0-X7; the others start at zero
 *
 * RmiRecParams, DEN0137 B4.6.69.
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
	u8 pad_0x340[0xcc0];			/* 0x340 */
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

/* An address of struct rec_run is a multiple of this, in bytes. */
#define REC_RUN_ALIGN				0x1000

/**
 * struct rec_run - The page shared by both sides of RMI_REC_ENTER.
 * @enter: written by the Host
 * @exit: written by the RMM
 *
 * RmiRecRun, DEN0137 B4.6.70.
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
 * RmiRecRunnable, DEN0137 B4.6.71. Whether a new REC may be entered at once,
 * or waits for PSCI_CPU_ON.
 */
#define RMI_NOT_RUNNABLE			0
#define RMI_RUNNABLE				1

/* RmiResponse, DEN0137 B4.6.72. The Host's answer to a request of the Realm. */
#define RMI_RESPONSE_ACCEPT			0
#define RMI_RESPONSE_REJECT			1

/*
 * RmiResult, DEN0137 B4.6.73. What a command leaves in X0: a status, and data
 * that depend on it.
 */
#define RMI_RESULT_DATA_MASK			GENMASK_ULL(63, 8)
#define RMI_RESULT_STATUS_MASK			GENMASK(7, 0)
#define RMI_RESULT_RESERVED			GENMASK_ULL(63, 16)
#define RMI_RESULT_DATA(value) \
	(((value) & RMI_RESULT_DATA_MASK) >> 8)
#define RMI_RESULT_STATUS(value) \
	((value) & RMI_RESULT_STATUS_MASK)

/* RmiResultDataIncomplete, DEN0137 B4.6.74. On RMI_INCOMPLETE. */
#define RMI_RESULT_CAN_CANCEL_MASK		BIT(10)
#define RMI_RESULT_MEMREQ_MASK			GENMASK(9, 8)
#define RMI_RESULT_CAN_CANCEL(value) \
	(((value) & RMI_RESULT_CAN_CANCEL_MASK) >> 10)
#define RMI_RESULT_MEMREQ(value) \
	(((value) & RMI_RESULT_MEMREQ_MASK) >> 8)

/*
 * RmiResultDataLevel, DEN0137 B4.6.75. On RMI_ERROR_DPT, RMI_ERROR_RTT,
 * RMI_ERROR_RTT_AUX, RMI_ERROR_PSMMU_ST.
 */
#define RMI_RESULT_DATA_LEVEL_MASK		GENMASK(15, 8)
#define RMI_RESULT_DATA_LEVEL(value) \
	(((value) & RMI_RESULT_DATA_LEVEL_MASK) >> 8)

/*
 * RmiRipas, DEN0137 B4.6.77. How the Realm may use an address, as the Host
 * sees it.
 */
enum rmi_ripas {
	RMI_EMPTY				= 0,
	RMI_RAM					= 1,
	RMI_DESTROYED				= 2,
	RMI_DEV					= 3,
};

/* An address of struct rmm_config is a multiple of this, in bytes. */
#define RMM_CONFIG_ALIGN			0x1000

/**
 * struct rmm_config - The page with the RMM's configuration.
 * @tracking_region_size: size of the regions in which memory is tracked
 * @rmi_granule_size: RmiGranuleSize
 *
 * RmiRmmConfig, DEN0137 B4.6.78.
 */
struct rmm_config {
	u8 tracking_region_size;		/* 0x000 */
	/* private: */
	u8 pad_0x001[0x7];			/* 0x001 */
	/* public: */
	u8 rmi_granule_size;			/* 0x008 */
	/* private: */
	u8 pad_0x009[0xff7];			/* 0x009 */
} __packed __aligned(8);

static_assert(sizeof(struct rmm_config) == 0x1000);
static_assert(sizeof(struct rmm_config) % RMM_CONFIG_ALIGN == 0);
static_assert(offsetof(struct rmm_config, tracking_region_size) == 0x0);
static_assert(sizeof_field(struct rmm_config, tracking_region_size) == 0x1);
static_assert(offsetof(struct rmm_config, rmi_granule_size) == 0x8);
static_assert(sizeof_field(struct rmm_config, rmi_granule_size) == 0x1);

/*
 * RmiRttAddrType, DEN0137 B4.6.79. How a command describes the addresses
 * behind a mapping.
 */
#define RMI_ADDR_TYPE_NONE			0
#define RMI_ADDR_TYPE_SINGLE			1
#define RMI_ADDR_TYPE_LIST			2

/*
 * RmiRttAuxBlock, DEN0137 B4.6.80. Whether a mapping in an auxiliary tree may
 * create a block.
 */
#define RMI_RTT_AUX_BLOCK_NO_CREATE		0
#define RMI_RTT_AUX_BLOCK_CREATE		1

/*
 * RmiRttAuxInvalidPri, DEN0137 B4.6.81. What to do where the primary tree maps
 * nothing.
 */
#define RMI_RTT_AUX_INVALID_PRI_STOP		0
#define RMI_RTT_AUX_INVALID_PRI_CONTINUE	1

/*
 * RmiRttAuxMapFlags, DEN0137 B4.6.82. Options of the commands that map into an
 * auxiliary tree.
 */
#define RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI	BIT(3)
#define RMI_RTT_AUX_MAP_FLAGS_BLOCK		BIT(2)
#define RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK	GENMASK(1, 0)
#define RMI_RTT_AUX_MAP_FLAGS_RESERVED		GENMASK_ULL(63, 4)

/*
 * RmiRttAuxUnmapFlags, DEN0137 B4.6.83. Options of the commands that unmap
 * from an auxiliary tree.
 */
#define RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK	GENMASK(1, 0)
#define RMI_RTT_AUX_UNMAP_FLAGS_RESERVED	GENMASK_ULL(63, 2)

/*
 * RmiRttEntryState, DEN0137 B4.6.84. What a translation table entry holds, as
 * the Host sees it.
 */
#define RMI_RTTE_VOID				0
#define RMI_RTTE_DATA				1
#define RMI_RTTE_TABLE				2
#define RMI_RTTE_NARCH_DEV			3
#define RMI_RTTE_AUX_DESTROYED			4
#define RMI_RTTE_ARCH_DEV			5

/*
 * RmiRttPlaneFeature, DEN0137 B4.6.85. Which arrangements of translation trees
 * the planes may have.
 */
#define RMI_RTT_PLANE_AUX			0
#define RMI_RTT_PLANE_AUX_SINGLE		1
#define RMI_RTT_PLANE_SINGLE			2

/*
 * RmiRttProtMapFlags, DEN0137 B4.6.86. Options of the commands that map
 * protected addresses.
 */
#define RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK	GENMASK(15, 2)
#define RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK	GENMASK(1, 0)
#define RMI_RTT_PROT_MAP_FLAGS_RESERVED		GENMASK_ULL(63, 16)

/*
 * RmiRttS2APBase, DEN0137 B4.6.87. The base permissions that a stage 2 overlay
 * refines.
 */
#define RMI_S2AP_NO_ACCESS			0
#define RMI_S2AP_RO				1
#define RMI_S2AP_WO				2
#define RMI_S2AP_RW				3
#define RMI_S2AP_RW_PUX				4

/*
 * RmiRttS2APEncoding, DEN0137 B4.6.88. Whether stage 2 permissions are stated
 * directly or through an overlay.
 */
#define RMI_S2AP_DIRECT				0
#define RMI_S2AP_INDIRECT			1

/*
 * RmiRttUnmapFlags, DEN0137 B4.6.89. Options of the commands that unmap a
 * range.
 */
#define RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK	GENMASK(1, 0)
#define RMI_RTT_UNMAP_FLAGS_RESERVED		GENMASK_ULL(63, 2)

/* RmiRttUnprotMapFlags, DEN0137 B4.6.90. Options of RMI_RTT_UNPROT_MAP. */
#define RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK	GENMASK(22, 19)
#define RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK	GENMASK(18, 16)
#define RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK	GENMASK(15, 2)
#define RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK	GENMASK(1, 0)
#define RMI_RTT_UNPROT_MAP_FLAGS_RESERVED	GENMASK_ULL(63, 23)

/* RmiSignatureAlgorithm, DEN0137 B4.6.91. The algorithm behind a public key. */
#define RMI_SIG_RSASSA_3072			0
#define RMI_SIG_ECDSA_P256			1
#define RMI_SIG_ECDSA_P384			2

/* RmiStatusCode, DEN0137 B4.6.92. How a command ended. */
#define RMI_SUCCESS				0
#define RMI_ERROR_INPUT				1
#define RMI_ERROR_REALM				2
#define RMI_ERROR_REC				3
#define RMI_ERROR_RTT				4
#define RMI_ERROR_NOT_SUPPORTED			5
#define RMI_ERROR_DEVICE			6
#define RMI_ERROR_RTT_AUX			7
#define RMI_ERROR_PSMMU_ST			8
#define RMI_ERROR_DPT				9
#define RMI_BUSY				10
#define RMI_ERROR_GLOBAL			11
#define RMI_ERROR_TRACKING			12
#define RMI_INCOMPLETE				13
#define RMI_BLOCKED				14
#define RMI_ERROR_GPT				15
#define RMI_ERROR_GRANULE			16

/*
 * RmiTrackingRegionState, DEN0137 B4.6.93. In what detail the Granules of a
 * region are tracked.
 */
#define RMI_TRACKING_RESERVED			0
#define RMI_TRACKING_NONE			1
#define RMI_TRACKING_FINE			2
#define RMI_TRACKING_COARSE			3

/* RmiTrap, DEN0137 B4.6.94. Whether an instruction of the Realm is to trap. */
#define RMI_NO_TRAP				0
#define RMI_TRAP				1

/* RmiVdevFlags, DEN0137 B4.6.95. Options of a new virtual device. */
#define RMI_VDEV_FLAGS_VSMMU			BIT(0)
#define RMI_VDEV_FLAGS_RESERVED			GENMASK_ULL(63, 1)

/*
 * RmiVdevMeasureFlags, DEN0137 B4.6.96. Options of RMI_VDEV_GET_MEASUREMENTS.
 */
#define RMI_VDEV_MEASURE_FLAGS_RAW		BIT(0)
#define RMI_VDEV_MEASURE_FLAGS_RESERVED		GENMASK_ULL(63, 1)

#define VDEV_MEASURE_PARAMS_NONCE_BYTES		32

/* An address of struct vdev_measure_params is a multiple of this, in bytes. */
#define VDEV_MEASURE_PARAMS_ALIGN		0x1000

/**
 * struct vdev_measure_params - The page that says how to measure a virtual
 * device; the Host writes it.
 * @flags: RmiVdevMeasureFlags
 * @nonce: makes the answer a fresh one
 *
 * RmiVdevMeasureParams, DEN0137 B4.6.97.
 */
struct vdev_measure_params {
	u64 flags;				/* 0x000 */
	/* private: */
	u8 pad_0x008[0xf8];			/* 0x008 */
	/* public: */
	u8 nonce[VDEV_MEASURE_PARAMS_NONCE_BYTES];	/* 0x100 */
	/* private: */
	u8 pad_0x120[0xee0];			/* 0x120 */
} __packed __aligned(8);

static_assert(sizeof(struct vdev_measure_params) == 0x1000);
static_assert(sizeof(struct vdev_measure_params) % VDEV_MEASURE_PARAMS_ALIGN == 0);
static_assert(offsetof(struct vdev_measure_params, flags) == 0x0);
static_assert(sizeof_field(struct vdev_measure_params, flags) == 0x8);
static_assert(offsetof(struct vdev_measure_params, nonce) == 0x100);
static_assert(sizeof_field(struct vdev_measure_params, nonce) == 0x20);

/*
 * RmiVdevMeasureRaw, DEN0137 B4.6.98. Whether measurements are wanted as raw
 * bit streams.
 */
#define RMI_VDEV_MEASURE_NOT_RAW		0
#define RMI_VDEV_MEASURE_RAW			1

#define VDEV_PARAMS_ADDR_RANGE_COUNT		8

/* An address of struct vdev_params is a multiple of this, in bytes. */
#define VDEV_PARAMS_ALIGN			0x1000

/**
 * struct vdev_params - The page that describes a virtual device; the Host
 * writes it.
 * @flags: RmiVdevFlags
 * @vdev_id: what the Realm calls the device
 * @tdi_id: which function of the physical device
 * @vsmmu_addr: PA of the virtual SMMU, if there is one
 * @vsid: stream ID as the Realm sees it
 * @num_addr_range: entries of addr_range that count
 * @addr_range: where the device's memory lies
 *
 * RmiVdevParams, DEN0137 B4.6.99.
 */
struct vdev_params {
	u64 flags;				/* 0x000 */
	u64 vdev_id;				/* 0x008 */
	u64 tdi_id;				/* 0x010 */
	/* private: */
	u8 pad_0x018[0x8];			/* 0x018 */
	/* public: */
	u64 vsmmu_addr;				/* 0x020 */
	u64 vsid;				/* 0x028 */
	u64 num_addr_range;			/* 0x030 */
	/* private: */
	u8 pad_0x038[0x1c8];			/* 0x038 */
	/* public: */
	struct addr_range addr_range[VDEV_PARAMS_ADDR_RANGE_COUNT];	/* 0x200 */
	/* private: */
	u8 pad_0x280[0xd80];			/* 0x280 */
} __packed __aligned(8);

static_assert(sizeof(struct vdev_params) == 0x1000);
static_assert(sizeof(struct vdev_params) % VDEV_PARAMS_ALIGN == 0);
static_assert(offsetof(struct vdev_params, flags) == 0x0);
static_assert(sizeof_field(struct vdev_params, flags) == 0x8);
static_assert(offsetof(struct vdev_params, vdev_id) == 0x8);
static_assert(sizeof_field(struct vdev_params, vdev_id) == 0x8);
static_assert(offsetof(struct vdev_params, tdi_id) == 0x10);
static_assert(sizeof_field(struct vdev_params, tdi_id) == 0x8);
static_assert(offsetof(struct vdev_params, vsmmu_addr) == 0x20);
static_assert(sizeof_field(struct vdev_params, vsmmu_addr) == 0x8);
static_assert(offsetof(struct vdev_params, vsid) == 0x28);
static_assert(sizeof_field(struct vdev_params, vsid) == 0x8);
static_assert(offsetof(struct vdev_params, num_addr_range) == 0x30);
static_assert(sizeof_field(struct vdev_params, num_addr_range) == 0x8);
static_assert(offsetof(struct vdev_params, addr_range) == 0x200);
static_assert(sizeof_field(struct vdev_params, addr_range) == 0x80);

/*
 * RmiVdevState, DEN0137 B4.6.100. How far a virtual device has got in its
 * life.
 */
#define RMI_VDEV_NEW				0
#define RMI_VDEV_UNLOCKED			1
#define RMI_VDEV_LOCKED				2
#define RMI_VDEV_STARTED			3
#define RMI_VDEV_ERROR				4
#define RMI_VDEV_KEY_REFRESH			5
#define RMI_VDEV_KEY_PURGE			6

/*
 * RmiVsmmuCmdFlags, DEN0137 B4.6.101. What became of a command of a virtual
 * SMMU.
 */
#define RMI_VSMMU_CMD_FLAGS_IRQ			BIT(2)
#define RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE	BIT(1)
#define RMI_VSMMU_CMD_FLAGS_PENDING		BIT(0)
#define RMI_VSMMU_CMD_FLAGS_RESERVED		GENMASK_ULL(63, 3)

/*
 * RmiVsmmuEventFlags, DEN0137 B4.6.102. What the Host has to deliver for an
 * event.
 */
#define RMI_VSMMU_EVENT_FLAGS_ABORT		BIT(1)
#define RMI_VSMMU_EVENT_FLAGS_IRQ		BIT(0)
#define RMI_VSMMU_EVENT_FLAGS_RESERVED		GENMASK_ULL(63, 2)

#define VSMMU_FEATURES_IDR_COUNT		7

/* An address of struct vsmmu_features is a multiple of this, in bytes. */
#define VSMMU_FEATURES_ALIGN			0x100

/**
 * struct vsmmu_features - The page in which the RMM describes what virtual
 * SMMUs can offer.
 * @aidr: SMMU_AIDR
 * @idr: SMMU_IDR0 to SMMU_IDR6
 *
 * RmiVsmmuFeatures, DEN0137 B4.6.103.
 */
struct vsmmu_features {
	u64 aidr;				/* 0x000 */
	u64 idr[VSMMU_FEATURES_IDR_COUNT];	/* 0x008 */
	/* private: */
	u8 pad_0x040[0xc0];			/* 0x040 */
} __packed __aligned(8);

static_assert(sizeof(struct vsmmu_features) == 0x100);
static_assert(sizeof(struct vsmmu_features) % VSMMU_FEATURES_ALIGN == 0);
static_assert(offsetof(struct vsmmu_features, aidr) == 0x0);
static_assert(sizeof_field(struct vsmmu_features, aidr) == 0x8);
static_assert(offsetof(struct vsmmu_features, idr) == 0x8);
static_assert(sizeof_field(struct vsmmu_features, idr) == 0x38);

/*
 * RmiVsmmuFlags, DEN0137 B4.6.104. Options of a virtual SMMU; none are
 * defined.
 */
#define RMI_VSMMU_FLAGS_RESERVED		GENMASK_ULL(63, 0)

#define VSMMU_PARAMS_IDR_COUNT			7

/* An address of struct vsmmu_params is a multiple of this, in bytes. */
#define VSMMU_PARAMS_ALIGN			0x1000

/**
 * struct vsmmu_params - The page that describes a virtual SMMU; the Host
 * writes it.
 * @flags: RmiVsmmuFlags
 * @reg_base: first IPA of its registers
 * @reg_top: first IPA behind them
 * @aidr: SMMU_AIDR
 * @idr: SMMU_IDR0 to SMMU_IDR6
 *
 * RmiVsmmuParams, DEN0137 B4.6.105.
 */
struct vsmmu_params {
	u64 flags;				/* 0x000 */
	u64 reg_base;				/* 0x008 */
	u64 reg_top;				/* 0x010 */
	u64 aidr;				/* 0x018 */
	u64 idr[VSMMU_PARAMS_IDR_COUNT];	/* 0x020 */
	/* private: */
	u8 pad_0x058[0xfa8];			/* 0x058 */
} __packed __aligned(8);

static_assert(sizeof(struct vsmmu_params) == 0x1000);
static_assert(sizeof(struct vsmmu_params) % VSMMU_PARAMS_ALIGN == 0);
static_assert(offsetof(struct vsmmu_params, flags) == 0x0);
static_assert(sizeof_field(struct vsmmu_params, flags) == 0x8);
static_assert(offsetof(struct vsmmu_params, reg_base) == 0x8);
static_assert(sizeof_field(struct vsmmu_params, reg_base) == 0x8);
static_assert(offsetof(struct vsmmu_params, reg_top) == 0x10);
static_assert(sizeof_field(struct vsmmu_params, reg_top) == 0x8);
static_assert(offsetof(struct vsmmu_params, aidr) == 0x18);
static_assert(sizeof_field(struct vsmmu_params, aidr) == 0x8);
static_assert(offsetof(struct vsmmu_params, idr) == 0x20);
static_assert(sizeof_field(struct vsmmu_params, idr) == 0x38);

#elif RMM_ABI_DIGEST != 0x6b2616c704b895d6ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* __LINUX_ARM_SMCCC_RMI_H */
