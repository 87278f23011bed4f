/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What the Host calls to create, populate, run and destroy Realms, and to
 * assign devices. This is what both sides agree on: numbers, layouts, fields.
 * The constants work in assembly too.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMI_SMC_H
#define RMI_SMC_H

#include "rmm_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * The version that this file describes, DEN0137 B4.5.92; encoded as
 * RmiInterfaceVersion.
 */
#define RMI_ABI_MAJOR_VERSION RMM_U32(2)
#define RMI_ABI_MINOR_VERSION RMM_U32(0)
#define RMI_ABI_VERSION       RMM_U64(0x20000)

/* Function IDs. */
#define SMC_RMI_VERSION                   RMM_U32(0xc4000150)
#define SMC_RMI_RTT_DATA_MAP_INIT         RMM_U32(0xc4000153)
#define SMC_RMI_REALM_ACTIVATE            RMM_U32(0xc4000157)
#define SMC_RMI_REALM_CREATE              RMM_U32(0xc4000158)
#define SMC_RMI_REALM_DESTROY             RMM_U32(0xc4000159)
#define SMC_RMI_REC_CREATE                RMM_U32(0xc400015a)
#define SMC_RMI_REC_DESTROY               RMM_U32(0xc400015b)
#define SMC_RMI_REC_ENTER                 RMM_U32(0xc400015c)
#define SMC_RMI_RTT_CREATE                RMM_U32(0xc400015d)
#define SMC_RMI_RTT_DESTROY               RMM_U32(0xc400015e)
#define SMC_RMI_RTT_READ_ENTRY            RMM_U32(0xc4000161)
#define SMC_RMI_RTT_DEV_VALIDATE          RMM_U32(0xc4000163)
#define SMC_RMI_PSCI_COMPLETE             RMM_U32(0xc4000164)
#define SMC_RMI_FEATURES                  RMM_U32(0xc4000165)
#define SMC_RMI_RTT_FOLD                  RMM_U32(0xc4000166)
#define SMC_RMI_RTT_INIT_RIPAS            RMM_U32(0xc4000168)
#define SMC_RMI_RTT_SET_RIPAS             RMM_U32(0xc4000169)
#define SMC_RMI_VSMMU_CREATE              RMM_U32(0xc400016a)
#define SMC_RMI_VSMMU_DESTROY             RMM_U32(0xc400016b)
#define SMC_RMI_RMM_CONFIG_SET            RMM_U32(0xc400016e)
#define SMC_RMI_PSMMU_IRQ_NOTIFY          RMM_U32(0xc400016f)
#define SMC_RMI_ATTEST_PLAT_TOKEN_REFRESH RMM_U32(0xc4000170)
#define SMC_RMI_PDEV_ABORT                RMM_U32(0xc4000174)
#define SMC_RMI_PDEV_COMMUNICATE          RMM_U32(0xc4000175)
#define SMC_RMI_PDEV_CREATE               RMM_U32(0xc4000176)
#define SMC_RMI_PDEV_DESTROY              RMM_U32(0xc4000177)
#define SMC_RMI_PDEV_GET_STATE            RMM_U32(0xc4000178)
#define SMC_RMI_PDEV_STREAM_KEY_REFRESH   RMM_U32(0xc400017a)
#define SMC_RMI_PDEV_SET_PUBKEY           RMM_U32(0xc400017b)
#define SMC_RMI_PDEV_STOP                 RMM_U32(0xc400017c)
#define SMC_RMI_RTT_AUX_CREATE            RMM_U32(0xc400017d)
#define SMC_RMI_RTT_AUX_DESTROY           RMM_U32(0xc400017e)
#define SMC_RMI_RTT_AUX_FOLD              RMM_U32(0xc400017f)
#define SMC_RMI_VDEV_ABORT                RMM_U32(0xc4000185)
#define SMC_RMI_VDEV_COMMUNICATE          RMM_U32(0xc4000186)
#define SMC_RMI_VDEV_CREATE               RMM_U32(0xc4000187)
#define SMC_RMI_VDEV_DESTROY              RMM_U32(0xc4000188)
#define SMC_RMI_VDEV_GET_STATE            RMM_U32(0xc4000189)
#define SMC_RMI_VDEV_UNLOCK               RMM_U32(0xc400018a)
#define SMC_RMI_RTT_SET_S2AP              RMM_U32(0xc400018b)
#define SMC_RMI_VDEV_COMPLETE             RMM_U32(0xc400018e)
#define SMC_RMI_VDEV_GET_INTERFACE_REPORT RMM_U32(0xc40001d0)
#define SMC_RMI_VDEV_GET_MEASUREMENTS     RMM_U32(0xc40001d1)
#define SMC_RMI_VDEV_LOCK                 RMM_U32(0xc40001d2)
#define SMC_RMI_VDEV_START                RMM_U32(0xc40001d3)
#define SMC_RMI_VDEV_P2P_BIND             RMM_U32(0xc40001d4)
#define SMC_RMI_VDEV_P2P_UNBIND           RMM_U32(0xc40001d5)
#define SMC_RMI_VSMMU_EVENT_NOTIFY        RMM_U32(0xc40001d6)
#define SMC_RMI_PSMMU_ACTIVATE            RMM_U32(0xc40001d7)
#define SMC_RMI_PSMMU_DEACTIVATE          RMM_U32(0xc40001d8)
#define SMC_RMI_PSMMU_ST_L2_CREATE        RMM_U32(0xc40001db)
#define SMC_RMI_PSMMU_ST_L2_DESTROY       RMM_U32(0xc40001dc)
#define SMC_RMI_DPT_L0_CREATE             RMM_U32(0xc40001dd)
#define SMC_RMI_DPT_L0_DESTROY            RMM_U32(0xc40001de)
#define SMC_RMI_DPT_L1_CREATE             RMM_U32(0xc40001df)
#define SMC_RMI_DPT_L1_DESTROY            RMM_U32(0xc40001e0)
#define SMC_RMI_GRANULE_TRACKING_GET      RMM_U32(0xc40001e1)
#define SMC_RMI_GRANULE_TRACKING_SET      RMM_U32(0xc40001e3)
#define SMC_RMI_CMEM_ADD_PDEV             RMM_U32(0xc40001e4)
#define SMC_RMI_CMEM_CREATE               RMM_U32(0xc40001e5)
#define SMC_RMI_CMEM_DESTROY              RMM_U32(0xc40001e6)
#define SMC_RMI_CMEM_POPULATE             RMM_U32(0xc40001e7)
#define SMC_RMI_CMEM_REMOVE_PDEV          RMM_U32(0xc40001e8)
#define SMC_RMI_CMEM_START                RMM_U32(0xc40001e9)
#define SMC_RMI_CMEM_STOP                 RMM_U32(0xc40001ea)
#define SMC_RMI_CMEM_UNPOPULATE           RMM_U32(0xc40001eb)
#define SMC_RMI_RMM_CONFIG_GET            RMM_U32(0xc40001ec)
#define SMC_RMI_PDEV_MEC_REFRESH          RMM_U32(0xc40001ed)
#define SMC_RMI_VSMMU_EVENT_COMPLETE      RMM_U32(0xc40001ee)
#define SMC_RMI_PSMMU_EVENT_DISCARD       RMM_U32(0xc40001f0)
#define SMC_RMI_GRANULE_RANGE_DELEGATE    RMM_U32(0xc40001f1)
#define SMC_RMI_GRANULE_RANGE_UNDELEGATE  RMM_U32(0xc40001f2)
#define SMC_RMI_GPT_L1_CREATE             RMM_U32(0xc40001f3)
#define SMC_RMI_GPT_L1_DESTROY            RMM_U32(0xc40001f4)
#define SMC_RMI_RTT_DATA_MAP              RMM_U32(0xc40001f5)
#define SMC_RMI_RTT_DATA_UNMAP            RMM_U32(0xc40001f6)
#define SMC_RMI_RTT_DEV_MAP               RMM_U32(0xc40001f7)
#define SMC_RMI_RTT_DEV_UNMAP             RMM_U32(0xc40001f8)
#define SMC_RMI_RTT_ARCH_DEV_MAP          RMM_U32(0xc40001f9)
#define SMC_RMI_RTT_ARCH_DEV_UNMAP        RMM_U32(0xc40001fa)
#define SMC_RMI_RTT_UNPROT_MAP            RMM_U32(0xc40001fb)
#define SMC_RMI_RTT_UNPROT_UNMAP          RMM_U32(0xc40001fc)
#define SMC_RMI_RTT_AUX_PROT_MAP          RMM_U32(0xc40001fd)
#define SMC_RMI_RTT_AUX_PROT_UNMAP        RMM_U32(0xc40001fe)
#define SMC_RMI_RTT_AUX_UNPROT_MAP        RMM_U32(0xc40001ff)
#define SMC_RMI_RTT_AUX_UNPROT_UNMAP      RMM_U32(0xc4000200)
#define SMC_RMI_REALM_TERMINATE           RMM_U32(0xc4000201)
#define SMC_RMI_RMM_ACTIVATE              RMM_U32(0xc4000202)
#define SMC_RMI_OP_CONTINUE               RMM_U32(0xc4000203)
#define SMC_RMI_PDEV_STREAM_CONNECT       RMM_U32(0xc4000204)
#define SMC_RMI_PDEV_STREAM_DISCONNECT    RMM_U32(0xc4000205)
#define SMC_RMI_PDEV_STREAM_COMPLETE      RMM_U32(0xc4000206)
#define SMC_RMI_PDEV_STREAM_KEY_PURGE     RMM_U32(0xc4000207)
#define SMC_RMI_OP_MEM_DONATE             RMM_U32(0xc4000208)
#define SMC_RMI_OP_MEM_RECLAIM            RMM_U32(0xc4000209)
#define SMC_RMI_OP_CANCEL                 RMM_U32(0xc400020a)
#define SMC_RMI_VSMMU_FEATURES            RMM_U32(0xc400020b)
#define SMC_RMI_VSMMU_CMD_GET             RMM_U32(0xc400020c)
#define SMC_RMI_VSMMU_CMD_COMPLETE        RMM_U32(0xc400020d)

/* How many commands there are. */
#define RMI_COMMANDS_COUNT RMM_U32(99)

/* Function IDs that are set aside for the RMI, used or not; first and last. */
#define SMC_RMI_RANGE_0_FIRST RMM_U32(0xc4000150)
#define SMC_RMI_RANGE_0_LAST  RMM_U32(0xc400018f)
#define SMC_RMI_RANGE_1_FIRST RMM_U32(0xc40001d0)
#define SMC_RMI_RANGE_1_LAST  RMM_U32(0xc40002cf)

/*
 * RmiAddrBlockSize, DEN0137 B4.6.1. Size of a block of memory, as the level of
 * the entry that maps it.
 */
#define RMI_PAGE_L3  RMM_U32(0)
#define RMI_BLOCK_L2 RMM_U32(1)
#define RMI_BLOCK_L1 RMM_U32(2)
#define RMI_BLOCK_L0 RMM_U32(3)

/*
 * RmiAddrRange, DEN0137 B4.6.2. A range of addresses, its top excluded. Sizes
 * and offsets in bytes.
 */
#define RMI_ADDR_RANGE_SIZE        RMM_U32(0x10)
#define RMI_ADDR_RANGE_BASE_OFFSET RMM_U32(0x0)
#define RMI_ADDR_RANGE_TOP_OFFSET  RMM_U32(0x8)

/*
 * RmiAddrRangeDesc, DEN0137 B4.6.3. A run of equal blocks in one word; its
 * layout depends on the granule size.
 */
#define RMI_ADDR_RANGE_DESC_DATA_SHIFT              RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_DATA_WIDTH              RMM_U32(64)
#define RMI_ADDR_RANGE_DESC_DATA_MASK               RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_SHIFT  RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_WIDTH  RMM_U32(64)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_MASK   RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_SHIFT RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_WIDTH RMM_U32(64)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_MASK  RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_SHIFT RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_WIDTH RMM_U32(64)
#define RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_MASK  RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_RANGE_DESC_RESERVED_MASK           RMM_U64(0x7ff0000000000000)

/*
 * RmiAddrRangeDesc16KB, DEN0137 B4.6.4. A run of equal blocks where Granules
 * have 16 KB.
 */
#define RMI_ADDR_RANGE_DESC_16KB_SIZE_SHIFT    RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_16KB_SIZE_WIDTH    RMM_U32(2)
#define RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK     RMM_U64(0x3)
#define RMI_ADDR_RANGE_DESC_16KB_COUNT_SHIFT   RMM_U32(2)
#define RMI_ADDR_RANGE_DESC_16KB_COUNT_WIDTH   RMM_U32(12)
#define RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK    RMM_U64(0x3ffc)
#define RMI_ADDR_RANGE_DESC_16KB_ADDR_SHIFT    RMM_U32(14)
#define RMI_ADDR_RANGE_DESC_16KB_ADDR_WIDTH    RMM_U32(38)
#define RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK     RMM_U64(0xfffffffffc000)
#define RMI_ADDR_RANGE_DESC_16KB_STATE_SHIFT   RMM_U32(63)
#define RMI_ADDR_RANGE_DESC_16KB_STATE_WIDTH   RMM_U32(1)
#define RMI_ADDR_RANGE_DESC_16KB_STATE_MASK    RMM_U64(0x8000000000000000)
#define RMI_ADDR_RANGE_DESC_16KB_RESERVED_MASK RMM_U64(0x7ff0000000000000)

/*
 * RmiAddrRangeDesc4KB, DEN0137 B4.6.5. A run of equal blocks where Granules
 * have 4 KB.
 */
#define RMI_ADDR_RANGE_DESC_4KB_SIZE_SHIFT    RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_4KB_SIZE_WIDTH    RMM_U32(2)
#define RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK     RMM_U64(0x3)
#define RMI_ADDR_RANGE_DESC_4KB_COUNT_SHIFT   RMM_U32(2)
#define RMI_ADDR_RANGE_DESC_4KB_COUNT_WIDTH   RMM_U32(10)
#define RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK    RMM_U64(0xffc)
#define RMI_ADDR_RANGE_DESC_4KB_ADDR_SHIFT    RMM_U32(12)
#define RMI_ADDR_RANGE_DESC_4KB_ADDR_WIDTH    RMM_U32(40)
#define RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK     RMM_U64(0xffffffffff000)
#define RMI_ADDR_RANGE_DESC_4KB_STATE_SHIFT   RMM_U32(63)
#define RMI_ADDR_RANGE_DESC_4KB_STATE_WIDTH   RMM_U32(1)
#define RMI_ADDR_RANGE_DESC_4KB_STATE_MASK    RMM_U64(0x8000000000000000)
#define RMI_ADDR_RANGE_DESC_4KB_RESERVED_MASK RMM_U64(0x7ff0000000000000)

/*
 * RmiAddrRangeDesc64KB, DEN0137 B4.6.6. A run of equal blocks where Granules
 * have 64 KB.
 */
#define RMI_ADDR_RANGE_DESC_64KB_SIZE_SHIFT    RMM_U32(0)
#define RMI_ADDR_RANGE_DESC_64KB_SIZE_WIDTH    RMM_U32(2)
#define RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK     RMM_U64(0x3)
#define RMI_ADDR_RANGE_DESC_64KB_COUNT_SHIFT   RMM_U32(2)
#define RMI_ADDR_RANGE_DESC_64KB_COUNT_WIDTH   RMM_U32(14)
#define RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK    RMM_U64(0xfffc)
#define RMI_ADDR_RANGE_DESC_64KB_ADDR_SHIFT    RMM_U32(16)
#define RMI_ADDR_RANGE_DESC_64KB_ADDR_WIDTH    RMM_U32(36)
#define RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK     RMM_U64(0xfffffffff0000)
#define RMI_ADDR_RANGE_DESC_64KB_STATE_SHIFT   RMM_U32(63)
#define RMI_ADDR_RANGE_DESC_64KB_STATE_WIDTH   RMM_U32(1)
#define RMI_ADDR_RANGE_DESC_64KB_STATE_MASK    RMM_U64(0x8000000000000000)
#define RMI_ADDR_RANGE_DESC_64KB_RESERVED_MASK RMM_U64(0x7ff0000000000000)

/*
 * RmiAddrSetDesc, DEN0137 B4.6.7. A set of addresses: one run of blocks, or a
 * list of runs in memory.
 */
#define RMI_ADDR_SET_DESC_DATA_SHIFT           RMM_U32(0)
#define RMI_ADDR_SET_DESC_DATA_WIDTH           RMM_U32(64)
#define RMI_ADDR_SET_DESC_DATA_MASK            RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_SET_DESC_DATA_SINGLE_SHIFT    RMM_U32(0)
#define RMI_ADDR_SET_DESC_DATA_SINGLE_WIDTH    RMM_U32(64)
#define RMI_ADDR_SET_DESC_DATA_SINGLE_MASK     RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_SET_DESC_DATA_LIST_ADDR_SHIFT RMM_U32(0)
#define RMI_ADDR_SET_DESC_DATA_LIST_ADDR_WIDTH RMM_U32(64)
#define RMI_ADDR_SET_DESC_DATA_LIST_ADDR_MASK  RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_SET_DESC_RESERVED_MASK        RMM_U64(0x0)

/* RmiAddrSetList, DEN0137 B4.6.8. Where a list of runs of blocks lies. */
#define RMI_ADDR_SET_LIST_ADDR_SHIFT    RMM_U32(0)
#define RMI_ADDR_SET_LIST_ADDR_WIDTH    RMM_U32(64)
#define RMI_ADDR_SET_LIST_ADDR_MASK     RMM_U64(0xffffffffffffffff)
#define RMI_ADDR_SET_LIST_RESERVED_MASK RMM_U64(0x0)

/* RmiBoolean, DEN0137 B4.6.9. Yes or no. */
#define RMI_FALSE RMM_U32(0)
#define RMI_TRUE  RMM_U32(1)

/*
 * RmiCmemFlags, DEN0137 B4.6.10. Options of a coherent memory device; none are
 * defined.
 */
#define RMI_CMEM_FLAGS_RESERVED_MASK RMM_U64(0xffffffffffffffff)

/*
 * RmiCmemParams, DEN0137 B4.6.11. The page that describes a coherent memory
 * device; the Host writes it. Sizes and offsets in bytes. An address is a
 * multiple of RMI_CMEM_PARAMS_ALIGN.
 */
#define RMI_CMEM_PARAMS_SIZE              RMM_U32(0x1000)
#define RMI_CMEM_PARAMS_ALIGN             RMM_U32(0x1000)
#define RMI_CMEM_PARAMS_FLAGS_OFFSET      RMM_U32(0x0)
#define RMI_CMEM_PARAMS_CHBCR_ADDR_OFFSET RMM_U32(0x8)
#define RMI_CMEM_PARAMS_HB_HDM_ID_OFFSET  RMM_U32(0x10)
#define RMI_CMEM_PARAMS_ADDR_RANGE_OFFSET RMM_U32(0x18)
#define RMI_CMEM_PARAMS_ILV_GRAN_OFFSET   RMM_U32(0x28)
#define RMI_CMEM_PARAMS_ILV_WAYS_OFFSET   RMM_U32(0x30)

/*
 * RmiCmemPdevParams, DEN0137 B4.6.12. The page that describes a physical
 * device's share of coherent memory. Sizes and offsets in bytes.
 */
#define RMI_CMEM_PDEV_PARAMS_SIZE                  RMM_U32(0x1000)
#define RMI_CMEM_PDEV_PARAMS_DEV_HDM_ID_OFFSET     RMM_U32(0x0)
#define RMI_CMEM_PDEV_PARAMS_DPA_SKIP_RANGE_OFFSET RMM_U32(0x8)

/*
 * RmiContinueBeyond, DEN0137 B4.6.13. Whether an operation may go on beyond
 * its next result.
 */
#define RMI_CONTINUE_KEEP_GOING RMM_U32(0)
#define RMI_CONTINUE_STOP       RMM_U32(1)

/* RmiContinueFlags, DEN0137 B4.6.14. Options of RMI_OP_CONTINUE. */
#define RMI_CONTINUE_FLAGS_BEYOND_SHIFT  RMM_U32(0)
#define RMI_CONTINUE_FLAGS_BEYOND_WIDTH  RMM_U32(1)
#define RMI_CONTINUE_FLAGS_BEYOND_MASK   RMM_U64(0x1)
#define RMI_CONTINUE_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffffe)

/* RmiDataFlags, DEN0137 B4.6.15. Options of RMI_RTT_DATA_MAP_INIT. */
#define RMI_DATA_FLAGS_MEASURE_SHIFT RMM_U32(0)
#define RMI_DATA_FLAGS_MEASURE_WIDTH RMM_U32(1)
#define RMI_DATA_FLAGS_MEASURE_MASK  RMM_U64(0x1)
#define RMI_DATA_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffffe)

/*
 * RmiDataMeasureContent, DEN0137 B4.6.16. Whether the contents of a new page
 * count towards the measurement.
 */
#define RMI_NO_MEASURE_CONTENT RMM_U32(0)
#define RMI_MEASURE_CONTENT    RMM_U32(1)

/*
 * RmiDevCommData, DEN0137 B4.6.17. The page shared by both sides while the RMM
 * talks to a device. Sizes and offsets in bytes. An address is a multiple of
 * RMI_DEV_COMM_DATA_ALIGN.
 */
#define RMI_DEV_COMM_DATA_SIZE         RMM_U32(0x1000)
#define RMI_DEV_COMM_DATA_ALIGN        RMM_U32(0x1000)
#define RMI_DEV_COMM_DATA_ENTER_OFFSET RMM_U32(0x0)
#define RMI_DEV_COMM_DATA_EXIT_OFFSET  RMM_U32(0x800)

/*
 * RmiDevCommEnter, DEN0137 B4.6.18. The part of the communication page that
 * the Host fills. Sizes and offsets in bytes.
 */
#define RMI_DEV_COMM_ENTER_SIZE            RMM_U32(0x100)
#define RMI_DEV_COMM_ENTER_STATUS_OFFSET   RMM_U32(0x0)
#define RMI_DEV_COMM_ENTER_REQ_ADDR_OFFSET RMM_U32(0x8)
#define RMI_DEV_COMM_ENTER_RSP_ADDR_OFFSET RMM_U32(0x10)
#define RMI_DEV_COMM_ENTER_RSP_LEN_OFFSET  RMM_U32(0x18)

/*
 * RmiDevCommExit, DEN0137 B4.6.19. The part of the communication page in which
 * the RMM says what to do next. Sizes and offsets in bytes.
 */
#define RMI_DEV_COMM_EXIT_SIZE                    RMM_U32(0x100)
#define RMI_DEV_COMM_EXIT_FLAGS_OFFSET            RMM_U32(0x0)
#define RMI_DEV_COMM_EXIT_REQ_CACHE_OFFSET_OFFSET RMM_U32(0x8)
#define RMI_DEV_COMM_EXIT_REQ_CACHE_LEN_OFFSET    RMM_U32(0x10)
#define RMI_DEV_COMM_EXIT_RSP_CACHE_OFFSET_OFFSET RMM_U32(0x18)
#define RMI_DEV_COMM_EXIT_RSP_CACHE_LEN_OFFSET    RMM_U32(0x20)
#define RMI_DEV_COMM_EXIT_CACHE_OBJECT_ID_OFFSET  RMM_U32(0x28)
#define RMI_DEV_COMM_EXIT_PROTOCOL_OFFSET         RMM_U32(0x30)
#define RMI_DEV_COMM_EXIT_REQ_DELAY_OFFSET        RMM_U32(0x38)
#define RMI_DEV_COMM_EXIT_REQ_LEN_OFFSET          RMM_U32(0x40)
#define RMI_DEV_COMM_EXIT_RSP_TIMEOUT_OFFSET      RMM_U32(0x48)

/*
 * RmiDevCommExitFlags, DEN0137 B4.6.20. What the Host is asked to do before it
 * comes back.
 */
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_SHIFT   RMM_U32(0)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_WIDTH   RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_MASK    RMM_U64(0x1)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_SHIFT   RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_WIDTH   RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_MASK    RMM_U64(0x2)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_SHIFT    RMM_U32(2)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_WIDTH    RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_MASK     RMM_U64(0x4)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_SHIFT    RMM_U32(3)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_WIDTH    RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_MASK     RMM_U64(0x8)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_SHIFT   RMM_U32(4)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_WIDTH   RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_MASK    RMM_U64(0x10)
#define RMI_DEV_COMM_EXIT_FLAGS_MULTI_SHIFT       RMM_U32(5)
#define RMI_DEV_COMM_EXIT_FLAGS_MULTI_WIDTH       RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_MULTI_MASK        RMM_U64(0x20)
#define RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_SHIFT RMM_U32(6)
#define RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_WIDTH RMM_U32(1)
#define RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_MASK  RMM_U64(0x40)
#define RMI_DEV_COMM_EXIT_FLAGS_RESERVED_MASK     RMM_U64(0xffffffffffffff80)

/*
 * RmiDevCommObject, DEN0137 B4.6.21. What of a device the Host may keep a copy
 * of. Other values are reserved.
 */
#define RMI_DEV_NEGOTIATION_DATA RMM_U32(0)
#define RMI_DEV_IDENTITY         RMM_U32(1)
#define RMI_DEV_MEASUREMENTS     RMM_U32(2)
#define RMI_DEV_INTERFACE_REPORT RMM_U32(3)

/*
 * RmiDevCommProtocol, DEN0137 B4.6.22. Whether the message to a device is
 * protected. Other values are reserved.
 */
#define RMI_PROTOCOL_SPDM        RMM_U32(0)
#define RMI_PROTOCOL_SECURE_SPDM RMM_U32(1)

/*
 * RmiDevCommStatus, DEN0137 B4.6.23. What has become of the previous message.
 * Other values are reserved.
 */
#define RMI_DEV_COMM_NONE     RMM_U32(0)
#define RMI_DEV_COMM_RESPONSE RMM_U32(1)
#define RMI_DEV_COMM_ERROR    RMM_U32(2)

/*
 * RmiEmulatedMmio, DEN0137 B4.6.24. Whether the Host has emulated the access
 * that ended the previous run.
 */
#define RMI_NOT_EMULATED_MMIO RMM_U32(0)
#define RMI_EMULATED_MMIO     RMM_U32(1)

/*
 * RmiFeature, DEN0137 B4.6.25. Whether an optional feature is there, or
 * wanted.
 */
#define RMI_FEATURE_FALSE RMM_U32(0)
#define RMI_FEATURE_TRUE  RMM_U32(1)

/*
 * RmiFeatureRegister0, DEN0137 B4.6.26. Optional features and limits of
 * Realms.
 */
#define RMI_FEATURE_REGISTER_0_S2SZ_SHIFT         RMM_U32(0)
#define RMI_FEATURE_REGISTER_0_S2SZ_WIDTH         RMM_U32(8)
#define RMI_FEATURE_REGISTER_0_S2SZ_MASK          RMM_U64(0xff)
#define RMI_FEATURE_REGISTER_0_LPA2_SHIFT         RMM_U32(8)
#define RMI_FEATURE_REGISTER_0_LPA2_WIDTH         RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_LPA2_MASK          RMM_U64(0x100)
#define RMI_FEATURE_REGISTER_0_SVE_SHIFT          RMM_U32(9)
#define RMI_FEATURE_REGISTER_0_SVE_WIDTH          RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_SVE_MASK           RMM_U64(0x200)
#define RMI_FEATURE_REGISTER_0_SVE_VL_SHIFT       RMM_U32(10)
#define RMI_FEATURE_REGISTER_0_SVE_VL_WIDTH       RMM_U32(4)
#define RMI_FEATURE_REGISTER_0_SVE_VL_MASK        RMM_U64(0x3c00)
#define RMI_FEATURE_REGISTER_0_NUM_BPS_SHIFT      RMM_U32(14)
#define RMI_FEATURE_REGISTER_0_NUM_BPS_WIDTH      RMM_U32(6)
#define RMI_FEATURE_REGISTER_0_NUM_BPS_MASK       RMM_U64(0xfc000)
#define RMI_FEATURE_REGISTER_0_NUM_WPS_SHIFT      RMM_U32(20)
#define RMI_FEATURE_REGISTER_0_NUM_WPS_WIDTH      RMM_U32(6)
#define RMI_FEATURE_REGISTER_0_NUM_WPS_MASK       RMM_U64(0x3f00000)
#define RMI_FEATURE_REGISTER_0_PMU_SHIFT          RMM_U32(26)
#define RMI_FEATURE_REGISTER_0_PMU_WIDTH          RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_PMU_MASK           RMM_U64(0x4000000)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_SHIFT RMM_U32(27)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH RMM_U32(5)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK  RMM_U64(0xf8000000)
#define RMI_FEATURE_REGISTER_0_RESERVED_MASK      RMM_U64(0xffffffff00000000)

/*
 * RmiFeatureRegister1, DEN0137 B4.6.27. Granule sizes, hash algorithms and
 * limits of the platform.
 */
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_SHIFT  RMM_U32(0)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_WIDTH  RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_MASK   RMM_U64(0x1)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_SHIFT RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_WIDTH RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_MASK  RMM_U64(0x2)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_SHIFT RMM_U32(2)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_WIDTH RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_MASK  RMM_U64(0x4)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_256_SHIFT     RMM_U32(3)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_256_WIDTH     RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_256_MASK      RMM_U64(0x8)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_384_SHIFT     RMM_U32(4)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_384_WIDTH     RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_384_MASK      RMM_U64(0x10)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_512_SHIFT     RMM_U32(5)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_512_WIDTH     RMM_U32(1)
#define RMI_FEATURE_REGISTER_1_HASH_SHA_512_MASK      RMM_U64(0x20)
#define RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_SHIFT   RMM_U32(6)
#define RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_WIDTH   RMM_U32(4)
#define RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_MASK    RMM_U64(0x3c0)
#define RMI_FEATURE_REGISTER_1_L0GPTSZ_SHIFT          RMM_U32(10)
#define RMI_FEATURE_REGISTER_1_L0GPTSZ_WIDTH          RMM_U32(4)
#define RMI_FEATURE_REGISTER_1_L0GPTSZ_MASK           RMM_U64(0x3c00)
#define RMI_FEATURE_REGISTER_1_PPS_SHIFT              RMM_U32(14)
#define RMI_FEATURE_REGISTER_1_PPS_WIDTH              RMM_U32(3)
#define RMI_FEATURE_REGISTER_1_PPS_MASK               RMM_U64(0x1c000)

#define RMI_FEATURE_REGISTER_1_RESERVED_MASK RMM_U64(0xfffffffffffe0000)

/*
 * RmiFeatureRegister2, DEN0137 B4.6.28. Optional features and limits of device
 * assignment.
 */
#define RMI_FEATURE_REGISTER_2_DA_SHIFT              RMM_U32(0)
#define RMI_FEATURE_REGISTER_2_DA_WIDTH              RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_DA_MASK               RMM_U64(0x1)
#define RMI_FEATURE_REGISTER_2_DA_COH_SHIFT          RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_DA_COH_WIDTH          RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_DA_COH_MASK           RMM_U64(0x2)
#define RMI_FEATURE_REGISTER_2_VSMMU_SHIFT           RMM_U32(2)
#define RMI_FEATURE_REGISTER_2_VSMMU_WIDTH           RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_VSMMU_MASK            RMM_U64(0x4)
#define RMI_FEATURE_REGISTER_2_ATS_SHIFT             RMM_U32(3)
#define RMI_FEATURE_REGISTER_2_ATS_WIDTH             RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_ATS_MASK              RMM_U64(0x8)
#define RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_SHIFT RMM_U32(4)
#define RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_WIDTH RMM_U32(4)
#define RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_MASK  RMM_U64(0xf0)
#define RMI_FEATURE_REGISTER_2_VDEV_KROU_SHIFT       RMM_U32(8)
#define RMI_FEATURE_REGISTER_2_VDEV_KROU_WIDTH       RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_VDEV_KROU_MASK        RMM_U64(0x100)
#define RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_SHIFT  RMM_U32(9)
#define RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_WIDTH  RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_MASK   RMM_U64(0x200)
#define RMI_FEATURE_REGISTER_2_P2P_SHIFT             RMM_U32(10)
#define RMI_FEATURE_REGISTER_2_P2P_WIDTH             RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_P2P_MASK              RMM_U64(0x400)
#define RMI_FEATURE_REGISTER_2_CMEM_CXL_SHIFT        RMM_U32(11)
#define RMI_FEATURE_REGISTER_2_CMEM_CXL_WIDTH        RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_CMEM_CXL_MASK         RMM_U64(0x800)
#define RMI_FEATURE_REGISTER_2_MAX_CMEM_SHIFT        RMM_U32(12)
#define RMI_FEATURE_REGISTER_2_MAX_CMEM_WIDTH        RMM_U32(8)
#define RMI_FEATURE_REGISTER_2_MAX_CMEM_MASK         RMM_U64(0xff000)
#define RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_SHIFT    RMM_U32(20)
#define RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_WIDTH    RMM_U32(1)
#define RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_MASK     RMM_U64(0x100000)
#define RMI_FEATURE_REGISTER_2_RESERVED_MASK         RMM_U64(0xffffffffffe00000)

/*
 * RmiFeatureRegister3, DEN0137 B4.6.29. What is offered for planes and their
 * translation.
 */
#define RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_SHIFT RMM_U32(0)
#define RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_WIDTH RMM_U32(4)
#define RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_MASK  RMM_U64(0xf)
#define RMI_FEATURE_REGISTER_3_RTT_PLANE_SHIFT          RMM_U32(4)
#define RMI_FEATURE_REGISTER_3_RTT_PLANE_WIDTH          RMM_U32(2)
#define RMI_FEATURE_REGISTER_3_RTT_PLANE_MASK           RMM_U64(0x30)
#define RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_SHIFT  RMM_U32(6)
#define RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_WIDTH  RMM_U32(1)
#define RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_MASK   RMM_U64(0x40)

#define RMI_FEATURE_REGISTER_3_RESERVED_MASK RMM_U64(0xffffffffffffff80)

/*
 * RmiFeatureRegister4, DEN0137 B4.6.30. How many memory encryption contexts
 * there are.
 */
#define RMI_FEATURE_REGISTER_4_MEC_COUNT_SHIFT RMM_U32(0)
#define RMI_FEATURE_REGISTER_4_MEC_COUNT_WIDTH RMM_U32(64)
#define RMI_FEATURE_REGISTER_4_MEC_COUNT_MASK  RMM_U64(0xffffffffffffffff)
#define RMI_FEATURE_REGISTER_4_RESERVED_MASK   RMM_U64(0x0)

/*
 * RmiForceP0, DEN0137 B4.6.31. Whether to enter the primary plane, whichever
 * ran before.
 */
#define RMI_NO_FORCE_P0 RMM_U32(0)
#define RMI_FORCE_P0    RMM_U32(1)

/*
 * RmiGranuleSize, DEN0137 B4.6.32. How large a Granule of the interface is.
 * Other values are reserved.
 */
#define RMI_GRANULE_SIZE_4KB  RMM_U32(0)
#define RMI_GRANULE_SIZE_16KB RMM_U32(1)
#define RMI_GRANULE_SIZE_64KB RMM_U32(2)

/*
 * RmiHashAlgorithm, DEN0137 B4.6.33. How a Realm is measured; encodings are
 * not in order of length. Other values are reserved.
 */
#define RMI_HASH_SHA_256 RMM_U32(0)
#define RMI_HASH_SHA_512 RMM_U32(1)
#define RMI_HASH_SHA_384 RMM_U32(2)

/*
 * RmiInjectSea, DEN0137 B4.6.34. Whether to deliver a synchronous external
 * abort on entry.
 */
#define RMI_NO_INJECT_SEA RMM_U32(0)
#define RMI_INJECT_SEA    RMM_U32(1)

/*
 * RmiInterfaceVersion, DEN0137 B4.6.35. A revision of the interface, in the
 * form the VERSION command exchanges.
 */
#define RMI_INTERFACE_VERSION_MINOR_SHIFT   RMM_U32(0)
#define RMI_INTERFACE_VERSION_MINOR_WIDTH   RMM_U32(16)
#define RMI_INTERFACE_VERSION_MINOR_MASK    RMM_U64(0xffff)
#define RMI_INTERFACE_VERSION_MAJOR_SHIFT   RMM_U32(16)
#define RMI_INTERFACE_VERSION_MAJOR_WIDTH   RMM_U32(15)
#define RMI_INTERFACE_VERSION_MAJOR_MASK    RMM_U64(0x7fff0000)
#define RMI_INTERFACE_VERSION_RESERVED_MASK RMM_U64(0xffffffff80000000)

/*
 * RmiLfaPolicy, DEN0137 B4.6.36. Whether firmware may be updated while the
 * Realm lives. Other values are reserved.
 */
#define RMI_LFA_DISALLOW RMM_U32(0)
#define RMI_LFA_ALLOW    RMM_U32(1)

/*
 * RmiMecPolicy, DEN0137 B4.6.37. Whether a Realm has a memory encryption
 * context of its own. Other values are reserved.
 */
#define RMI_MEC_POLICY_SHARED  RMM_U32(0)
#define RMI_MEC_POLICY_PRIVATE RMM_U32(1)

/*
 * RmiMemCategory, DEN0137 B4.6.38. What kind of memory a tracked region holds.
 * Other values are reserved.
 */
#define RMI_MEM_CATEGORY_CONVENTIONAL RMM_U32(0)
#define RMI_MEM_CATEGORY_DEV_NCOH     RMM_U32(1)
#define RMI_MEM_CATEGORY_DEV_COH      RMM_U32(2)

/*
 * RmiOpCanCancel, DEN0137 B4.6.39. Whether an unfinished operation can be
 * given up.
 */
#define RMI_OP_CANNOT_CANCEL RMM_U32(0)
#define RMI_OP_CAN_CANCEL    RMM_U32(1)

/*
 * RmiOpMemContig, DEN0137 B4.6.40. Whether requested memory must be in one
 * piece.
 */
#define RMI_OP_MEM_NON_CONTIG RMM_U32(0)
#define RMI_OP_MEM_CONTIG     RMM_U32(1)

/*
 * RmiOpMemDonateReq, DEN0137 B4.6.41. What memory an unfinished operation asks
 * for.
 */
#define RMI_OP_MEM_DONATE_REQ_SIZE_SHIFT    RMM_U32(0)
#define RMI_OP_MEM_DONATE_REQ_SIZE_WIDTH    RMM_U32(2)
#define RMI_OP_MEM_DONATE_REQ_SIZE_MASK     RMM_U64(0x3)
#define RMI_OP_MEM_DONATE_REQ_COUNT_SHIFT   RMM_U32(2)
#define RMI_OP_MEM_DONATE_REQ_COUNT_WIDTH   RMM_U32(14)
#define RMI_OP_MEM_DONATE_REQ_COUNT_MASK    RMM_U64(0xfffc)
#define RMI_OP_MEM_DONATE_REQ_CONTIG_SHIFT  RMM_U32(16)
#define RMI_OP_MEM_DONATE_REQ_CONTIG_WIDTH  RMM_U32(1)
#define RMI_OP_MEM_DONATE_REQ_CONTIG_MASK   RMM_U64(0x10000)
#define RMI_OP_MEM_DONATE_REQ_STATE_SHIFT   RMM_U32(17)
#define RMI_OP_MEM_DONATE_REQ_STATE_WIDTH   RMM_U32(1)
#define RMI_OP_MEM_DONATE_REQ_STATE_MASK    RMM_U64(0x20000)
#define RMI_OP_MEM_DONATE_REQ_RESERVED_MASK RMM_U64(0xfffffffffffc0000)

/*
 * RmiOpMemReq, DEN0137 B4.6.42. Whether an unfinished operation needs memory
 * or has some to return. Other values are reserved.
 */
#define RMI_OP_MEM_REQ_NONE    RMM_U32(0)
#define RMI_OP_MEM_REQ_DONATE  RMM_U32(1)
#define RMI_OP_MEM_REQ_RECLAIM RMM_U32(2)

/*
 * RmiOpMemState, DEN0137 B4.6.43. Who owns memory that is donated or returned.
 */
#define RMI_OP_MEM_DELEGATED   RMM_U32(0)
#define RMI_OP_MEM_UNDELEGATED RMM_U32(1)

/*
 * RmiPdevCategory, DEN0137 B4.6.44. What kind of device a physical device is.
 */
#define RMI_PDEV_ROOT_PORT               RMM_U32(0)
#define RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP RMM_U32(1)
#define RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP  RMM_U32(2)
#define RMI_PDEV_ENDPOINT_CMEM           RMM_U32(3)

/* RmiPdevFlags, DEN0137 B4.6.45. Options of a new physical device. */
#define RMI_PDEV_FLAGS_SPDM_SHIFT     RMM_U32(0)
#define RMI_PDEV_FLAGS_SPDM_WIDTH     RMM_U32(1)
#define RMI_PDEV_FLAGS_SPDM_MASK      RMM_U64(0x1)
#define RMI_PDEV_FLAGS_CATEGORY_SHIFT RMM_U32(1)
#define RMI_PDEV_FLAGS_CATEGORY_WIDTH RMM_U32(2)
#define RMI_PDEV_FLAGS_CATEGORY_MASK  RMM_U64(0x6)
#define RMI_PDEV_FLAGS_P2P_SHIFT      RMM_U32(3)
#define RMI_PDEV_FLAGS_P2P_WIDTH      RMM_U32(1)
#define RMI_PDEV_FLAGS_P2P_MASK       RMM_U64(0x8)
#define RMI_PDEV_FLAGS_RESERVED_MASK  RMM_U64(0xfffffffffffffff0)

/*
 * RmiPdevParams, DEN0137 B4.6.46. The page that describes a physical device;
 * the Host writes it. Sizes and offsets in bytes. An address is a multiple of
 * RMI_PDEV_PARAMS_ALIGN.
 */
#define RMI_PDEV_PARAMS_SIZE                   RMM_U32(0x1000)
#define RMI_PDEV_PARAMS_ALIGN                  RMM_U32(0x1000)
#define RMI_PDEV_PARAMS_FLAGS_OFFSET           RMM_U32(0x0)
#define RMI_PDEV_PARAMS_PDEV_ID_OFFSET         RMM_U32(0x8)
#define RMI_PDEV_PARAMS_ROUTING_ID_OFFSET      RMM_U32(0x10)
#define RMI_PDEV_PARAMS_ID_INDEX_OFFSET        RMM_U32(0x18)
#define RMI_PDEV_PARAMS_RID_BASE_OFFSET        RMM_U32(0x20)
#define RMI_PDEV_PARAMS_RID_TOP_OFFSET         RMM_U32(0x28)
#define RMI_PDEV_PARAMS_HASH_ALGO_OFFSET       RMM_U32(0x30)
#define RMI_PDEV_PARAMS_MAX_VDEVS_ORDER_OFFSET RMM_U32(0x38)

/*
 * RmiPdevSpdm, DEN0137 B4.6.47. Whether a physical device is authenticated by
 * SPDM.
 */
#define RMI_SPDM_FALSE RMM_U32(0)
#define RMI_SPDM_TRUE  RMM_U32(1)

/*
 * RmiPdevState, DEN0137 B4.6.48. How far a physical device has got in its
 * life. Other values are reserved.
 */
#define RMI_PDEV_NEW       RMM_U32(0)
#define RMI_PDEV_NEEDS_KEY RMM_U32(1)
#define RMI_PDEV_HAS_KEY   RMM_U32(2)
#define RMI_PDEV_READY     RMM_U32(3)
#define RMI_PDEV_STOPPED   RMM_U32(4)
#define RMI_PDEV_ERROR     RMM_U32(5)

/*
 * RmiPdevStreamFlags, DEN0137 B4.6.49. Options of a stream; none are defined.
 */
#define RMI_PDEV_STREAM_FLAGS_RESERVED_MASK RMM_U64(0xffffffffffffffff)

/*
 * RmiPdevStreamParams, DEN0137 B4.6.50. The page that describes a stream to
 * connect; the Host writes it. Sizes and offsets in bytes. An address is a
 * multiple of RMI_PDEV_STREAM_PARAMS_ALIGN.
 */
#define RMI_PDEV_STREAM_PARAMS_SIZE                  RMM_U32(0x1000)
#define RMI_PDEV_STREAM_PARAMS_ALIGN                 RMM_U32(0x1000)
#define RMI_PDEV_STREAM_PARAMS_FLAGS_OFFSET          RMM_U32(0x0)
#define RMI_PDEV_STREAM_PARAMS_STREAM_TYPE_OFFSET    RMM_U32(0x8)
#define RMI_PDEV_STREAM_PARAMS_PDEV_1_OFFSET         RMM_U32(0x10)
#define RMI_PDEV_STREAM_PARAMS_PDEV_2_OFFSET         RMM_U32(0x18)
#define RMI_PDEV_STREAM_PARAMS_IDE_SID_OFFSET        RMM_U32(0x20)
#define RMI_PDEV_STREAM_PARAMS_NUM_ADDR_RANGE_OFFSET RMM_U32(0x28)
#define RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_OFFSET     RMM_U32(0x100)
#define RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_COUNT      RMM_U32(16)

/*
 * RmiPdevStreamType, DEN0137 B4.6.51. Who uses a stream, and whether its
 * accesses are coherent. Other values are reserved.
 */
#define RMI_PDEV_STREAM_NON_TEE  RMM_U32(0)
#define RMI_PDEV_STREAM_NCOH     RMM_U32(1)
#define RMI_PDEV_STREAM_COH      RMM_U32(2)
#define RMI_PDEV_STREAM_NCOH_SYS RMM_U32(3)
#define RMI_PDEV_STREAM_COH_SYS  RMM_U32(4)
#define RMI_PDEV_STREAM_NCOH_P2P RMM_U32(5)
#define RMI_PDEV_STREAM_COH_CMEM RMM_U32(6)

/*
 * RmiPmuOverflowStatus, DEN0137 B4.6.52. Whether a performance counter of the
 * Realm has overflowed. Other values are reserved.
 */
#define RMI_PMU_OVERFLOW_NOT_ACTIVE RMM_U32(0)
#define RMI_PMU_OVERFLOW_ACTIVE     RMM_U32(1)

/*
 * RmiPsmmuAction, DEN0137 B4.6.53. Whether the Host has to raise a virtual
 * interrupt.
 */
#define RMI_PSMMU_ACTION_NONE RMM_U32(0)
#define RMI_PSMMU_ACTION_VIRQ RMM_U32(1)

/*
 * RmiPsmmuFlags, DEN0137 B4.6.54. Optional functions of a physical SMMU that
 * are to be used.
 */
#define RMI_PSMMU_FLAGS_MSI_SHIFT     RMM_U32(0)
#define RMI_PSMMU_FLAGS_MSI_WIDTH     RMM_U32(1)
#define RMI_PSMMU_FLAGS_MSI_MASK      RMM_U64(0x1)
#define RMI_PSMMU_FLAGS_ATS_SHIFT     RMM_U32(1)
#define RMI_PSMMU_FLAGS_ATS_WIDTH     RMM_U32(1)
#define RMI_PSMMU_FLAGS_ATS_MASK      RMM_U64(0x2)
#define RMI_PSMMU_FLAGS_PRI_SHIFT     RMM_U32(2)
#define RMI_PSMMU_FLAGS_PRI_WIDTH     RMM_U32(1)
#define RMI_PSMMU_FLAGS_PRI_MASK      RMM_U64(0x4)
#define RMI_PSMMU_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffff8)

/* RmiPsmmuIrq, DEN0137 B4.6.55. The interrupts of a physical SMMU. */
#define RMI_PSMMU_IRQ_GERROR RMM_U32(0)
#define RMI_PSMMU_IRQ_EVENTQ RMM_U32(1)
#define RMI_PSMMU_IRQ_PRIQ   RMM_U32(2)
#define RMI_PSMMU_IRQ_CMDQ   RMM_U32(3)

/*
 * RmiPsmmuIrqResult, DEN0137 B4.6.56. What the RMM has found behind an
 * interrupt.
 */
#define RMI_PSMMU_IRQ_RESULT_PENDING_SHIFT     RMM_U32(0)
#define RMI_PSMMU_IRQ_RESULT_PENDING_WIDTH     RMM_U32(1)
#define RMI_PSMMU_IRQ_RESULT_PENDING_MASK      RMM_U64(0x1)
#define RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_SHIFT RMM_U32(1)
#define RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_WIDTH RMM_U32(1)
#define RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_MASK  RMM_U64(0x2)
#define RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_SHIFT  RMM_U32(2)
#define RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_WIDTH  RMM_U32(1)
#define RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_MASK   RMM_U64(0x4)
#define RMI_PSMMU_IRQ_RESULT_EMPTY_SHIFT       RMM_U32(3)
#define RMI_PSMMU_IRQ_RESULT_EMPTY_WIDTH       RMM_U32(1)
#define RMI_PSMMU_IRQ_RESULT_EMPTY_MASK        RMM_U64(0x8)
#define RMI_PSMMU_IRQ_RESULT_RESERVED_MASK     RMM_U64(0xfffffffffffffff0)

/*
 * RmiPsmmuIrqSet, DEN0137 B4.6.57. Which interrupts of a physical SMMU have
 * fired.
 */
#define RMI_PSMMU_IRQ_SET_GERROR_SHIFT  RMM_U32(0)
#define RMI_PSMMU_IRQ_SET_GERROR_WIDTH  RMM_U32(1)
#define RMI_PSMMU_IRQ_SET_GERROR_MASK   RMM_U64(0x1)
#define RMI_PSMMU_IRQ_SET_EVENTQ_SHIFT  RMM_U32(1)
#define RMI_PSMMU_IRQ_SET_EVENTQ_WIDTH  RMM_U32(1)
#define RMI_PSMMU_IRQ_SET_EVENTQ_MASK   RMM_U64(0x2)
#define RMI_PSMMU_IRQ_SET_PRIQ_SHIFT    RMM_U32(2)
#define RMI_PSMMU_IRQ_SET_PRIQ_WIDTH    RMM_U32(1)
#define RMI_PSMMU_IRQ_SET_PRIQ_MASK     RMM_U64(0x4)
#define RMI_PSMMU_IRQ_SET_CMDQ_SHIFT    RMM_U32(3)
#define RMI_PSMMU_IRQ_SET_CMDQ_WIDTH    RMM_U32(1)
#define RMI_PSMMU_IRQ_SET_CMDQ_MASK     RMM_U64(0x8)
#define RMI_PSMMU_IRQ_SET_RESERVED_MASK RMM_U64(0xfffffffffffffff0)

/*
 * RmiPsmmuParams, DEN0137 B4.6.58. The page that describes a physical SMMU;
 * the Host writes it. Sizes and offsets in bytes. An address is a multiple of
 * RMI_PSMMU_PARAMS_ALIGN.
 */
#define RMI_PSMMU_PARAMS_SIZE               RMM_U32(0x1000)
#define RMI_PSMMU_PARAMS_ALIGN              RMM_U32(0x1000)
#define RMI_PSMMU_PARAMS_FLAGS_OFFSET       RMM_U32(0x0)
#define RMI_PSMMU_PARAMS_GERR_ADDR_OFFSET   RMM_U32(0x8)
#define RMI_PSMMU_PARAMS_GERR_DATA_OFFSET   RMM_U32(0x10)
#define RMI_PSMMU_PARAMS_EVENTQ_ADDR_OFFSET RMM_U32(0x18)
#define RMI_PSMMU_PARAMS_EVENTQ_DATA_OFFSET RMM_U32(0x20)
#define RMI_PSMMU_PARAMS_PRIQ_ADDR_OFFSET   RMM_U32(0x28)
#define RMI_PSMMU_PARAMS_PRIQ_DATA_OFFSET   RMM_U32(0x30)

/*
 * RmiPublicKeyParams, DEN0137 B4.6.59. The page that carries a public key; the
 * Host writes it. Sizes and offsets in bytes. An address is a multiple of
 * RMI_PUBLIC_KEY_PARAMS_ALIGN.
 */
#define RMI_PUBLIC_KEY_PARAMS_SIZE                RMM_U32(0x1000)
#define RMI_PUBLIC_KEY_PARAMS_ALIGN               RMM_U32(0x1000)
#define RMI_PUBLIC_KEY_PARAMS_KEY_OFFSET          RMM_U32(0x0)
#define RMI_PUBLIC_KEY_PARAMS_KEY_COUNT           RMM_U32(1024)
#define RMI_PUBLIC_KEY_PARAMS_METADATA_OFFSET     RMM_U32(0x400)
#define RMI_PUBLIC_KEY_PARAMS_METADATA_COUNT      RMM_U32(1024)
#define RMI_PUBLIC_KEY_PARAMS_KEY_LEN_OFFSET      RMM_U32(0x800)
#define RMI_PUBLIC_KEY_PARAMS_METADATA_LEN_OFFSET RMM_U32(0x808)
#define RMI_PUBLIC_KEY_PARAMS_ALGO_OFFSET         RMM_U32(0x810)

/*
 * RmiRealmFlags0, DEN0137 B4.6.60. Optional features and policies of a new
 * Realm.
 */
#define RMI_REALM_FLAGS_0_LPA2_SHIFT       RMM_U32(0)
#define RMI_REALM_FLAGS_0_LPA2_WIDTH       RMM_U32(1)
#define RMI_REALM_FLAGS_0_LPA2_MASK        RMM_U64(0x1)
#define RMI_REALM_FLAGS_0_SVE_SHIFT        RMM_U32(1)
#define RMI_REALM_FLAGS_0_SVE_WIDTH        RMM_U32(1)
#define RMI_REALM_FLAGS_0_SVE_MASK         RMM_U64(0x2)
#define RMI_REALM_FLAGS_0_PMU_SHIFT        RMM_U32(2)
#define RMI_REALM_FLAGS_0_PMU_WIDTH        RMM_U32(1)
#define RMI_REALM_FLAGS_0_PMU_MASK         RMM_U64(0x4)
#define RMI_REALM_FLAGS_0_DA_SHIFT         RMM_U32(3)
#define RMI_REALM_FLAGS_0_DA_WIDTH         RMM_U32(1)
#define RMI_REALM_FLAGS_0_DA_MASK          RMM_U64(0x8)
#define RMI_REALM_FLAGS_0_LFA_POLICY_SHIFT RMM_U32(5)
#define RMI_REALM_FLAGS_0_LFA_POLICY_WIDTH RMM_U32(2)
#define RMI_REALM_FLAGS_0_LFA_POLICY_MASK  RMM_U64(0x60)
#define RMI_REALM_FLAGS_0_MEC_POLICY_SHIFT RMM_U32(7)
#define RMI_REALM_FLAGS_0_MEC_POLICY_WIDTH RMM_U32(2)
#define RMI_REALM_FLAGS_0_MEC_POLICY_MASK  RMM_U64(0x180)
#define RMI_REALM_FLAGS_0_RESERVED_MASK    RMM_U64(0xfffffffffffffe10)

/*
 * RmiRealmFlags1, DEN0137 B4.6.61. How a new Realm uses planes and address
 * translation services.
 */
#define RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_SHIFT RMM_U32(0)
#define RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_WIDTH RMM_U32(1)
#define RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_MASK  RMM_U64(0x1)
#define RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_SHIFT  RMM_U32(1)
#define RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_WIDTH  RMM_U32(1)
#define RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_MASK   RMM_U64(0x2)
#define RMI_REALM_FLAGS_1_ATS_SHIFT                RMM_U32(2)
#define RMI_REALM_FLAGS_1_ATS_WIDTH                RMM_U32(1)
#define RMI_REALM_FLAGS_1_ATS_MASK                 RMM_U64(0x4)
#define RMI_REALM_FLAGS_1_RESERVED_MASK            RMM_U64(0xfffffffffffffff8)

/*
 * RmiRealmParams, DEN0137 B4.6.62. The page that describes the Realm to
 * create; the Host writes it. Sizes and offsets in bytes. An address is a
 * multiple of RMI_REALM_PARAMS_ALIGN.
 */
#define RMI_REALM_PARAMS_SIZE                   RMM_U32(0x1000)
#define RMI_REALM_PARAMS_ALIGN                  RMM_U32(0x1000)
#define RMI_REALM_PARAMS_FLAGS0_OFFSET          RMM_U32(0x0)
#define RMI_REALM_PARAMS_S2SZ_OFFSET            RMM_U32(0x8)
#define RMI_REALM_PARAMS_SVE_VL_OFFSET          RMM_U32(0x10)
#define RMI_REALM_PARAMS_NUM_BPS_OFFSET         RMM_U32(0x18)
#define RMI_REALM_PARAMS_NUM_WPS_OFFSET         RMM_U32(0x20)
#define RMI_REALM_PARAMS_PMU_NUM_CTRS_OFFSET    RMM_U32(0x28)
#define RMI_REALM_PARAMS_HASH_ALGO_OFFSET       RMM_U32(0x30)
#define RMI_REALM_PARAMS_NUM_AUX_PLANES_OFFSET  RMM_U32(0x38)
#define RMI_REALM_PARAMS_RPV_OFFSET             RMM_U32(0x400)
#define RMI_REALM_PARAMS_RPV_BYTES              RMM_U32(64)
#define RMI_REALM_PARAMS_ATS_PLANE_OFFSET       RMM_U32(0x440)
#define RMI_REALM_PARAMS_RTT_BASE_OFFSET        RMM_U32(0x808)
#define RMI_REALM_PARAMS_RTT_LEVEL_START_OFFSET RMM_U32(0x810)
#define RMI_REALM_PARAMS_RTT_NUM_START_OFFSET   RMM_U32(0x818)
#define RMI_REALM_PARAMS_FLAGS1_OFFSET          RMM_U32(0x820)
#define RMI_REALM_PARAMS_AUX_RTT_BASE_OFFSET    RMM_U32(0xf80)
#define RMI_REALM_PARAMS_AUX_RTT_BASE_COUNT     RMM_U32(3)

/* RmiRecCreateFlags, DEN0137 B4.6.63. Options of a new execution context. */
#define RMI_REC_CREATE_FLAGS_RUNNABLE_SHIFT RMM_U32(0)
#define RMI_REC_CREATE_FLAGS_RUNNABLE_WIDTH RMM_U32(1)
#define RMI_REC_CREATE_FLAGS_RUNNABLE_MASK  RMM_U64(0x1)
#define RMI_REC_CREATE_FLAGS_RESERVED_MASK  RMM_U64(0xfffffffffffffffe)

/*
 * RmiRecEnter, DEN0137 B4.6.64. The half of the run page that the Host fills
 * before entry. Sizes and offsets in bytes.
 */
#define RMI_REC_ENTER_SIZE         RMM_U32(0x800)
#define RMI_REC_ENTER_FLAGS_OFFSET RMM_U32(0x0)
#define RMI_REC_ENTER_GPRS_OFFSET  RMM_U32(0x200)
#define RMI_REC_ENTER_GPRS_COUNT   RMM_U32(31)

/*
 * RmiRecEnterFlags, DEN0137 B4.6.65. What the Host asks for, or answers, when
 * it enters a REC.
 */
#define RMI_REC_ENTER_FLAGS_EMUL_MMIO_SHIFT        RMM_U32(0)
#define RMI_REC_ENTER_FLAGS_EMUL_MMIO_WIDTH        RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK         RMM_U64(0x1)
#define RMI_REC_ENTER_FLAGS_INJECT_SEA_SHIFT       RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_INJECT_SEA_WIDTH       RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK        RMM_U64(0x2)
#define RMI_REC_ENTER_FLAGS_TRAP_WFI_SHIFT         RMM_U32(2)
#define RMI_REC_ENTER_FLAGS_TRAP_WFI_WIDTH         RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK          RMM_U64(0x4)
#define RMI_REC_ENTER_FLAGS_TRAP_WFE_SHIFT         RMM_U32(3)
#define RMI_REC_ENTER_FLAGS_TRAP_WFE_WIDTH         RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK          RMM_U64(0x8)
#define RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_SHIFT   RMM_U32(4)
#define RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_WIDTH   RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK    RMM_U64(0x10)
#define RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_SHIFT    RMM_U32(5)
#define RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_WIDTH    RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_MASK     RMM_U64(0x20)
#define RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_SHIFT RMM_U32(6)
#define RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_WIDTH RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_MASK  RMM_U64(0x40)
#define RMI_REC_ENTER_FLAGS_FORCE_P0_SHIFT         RMM_U32(7)
#define RMI_REC_ENTER_FLAGS_FORCE_P0_WIDTH         RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_FORCE_P0_MASK          RMM_U64(0x80)
#define RMI_REC_ENTER_FLAGS_RESERVED_MASK          RMM_U64(0xffffffffffffff00)

/*
 * RmiRecExit, DEN0137 B4.6.66. The half of the run page in which the RMM
 * explains why it came back. Sizes and offsets in bytes.
 */
#define RMI_REC_EXIT_SIZE                  RMM_U32(0x800)
#define RMI_REC_EXIT_EXIT_REASON_OFFSET    RMM_U32(0x0)
#define RMI_REC_EXIT_ESR_OFFSET            RMM_U32(0x100)
#define RMI_REC_EXIT_FAR_OFFSET            RMM_U32(0x108)
#define RMI_REC_EXIT_HPFAR_OFFSET          RMM_U32(0x110)
#define RMI_REC_EXIT_RTT_TREE_OFFSET       RMM_U32(0x118)
#define RMI_REC_EXIT_GPRS_OFFSET           RMM_U32(0x200)
#define RMI_REC_EXIT_GPRS_COUNT            RMM_U32(31)
#define RMI_REC_EXIT_CNTP_CTL_OFFSET       RMM_U32(0x400)
#define RMI_REC_EXIT_CNTP_CVAL_OFFSET      RMM_U32(0x408)
#define RMI_REC_EXIT_CNTV_CTL_OFFSET       RMM_U32(0x410)
#define RMI_REC_EXIT_CNTV_CVAL_OFFSET      RMM_U32(0x418)
#define RMI_REC_EXIT_RIPAS_BASE_OFFSET     RMM_U32(0x500)
#define RMI_REC_EXIT_RIPAS_TOP_OFFSET      RMM_U32(0x508)
#define RMI_REC_EXIT_RIPAS_VALUE_OFFSET    RMM_U32(0x510)
#define RMI_REC_EXIT_S2AP_BASE_OFFSET      RMM_U32(0x520)
#define RMI_REC_EXIT_S2AP_TOP_OFFSET       RMM_U32(0x528)
#define RMI_REC_EXIT_VDEV_ID_1_OFFSET      RMM_U32(0x530)
#define RMI_REC_EXIT_VDEV_ID_2_OFFSET      RMM_U32(0x538)
#define RMI_REC_EXIT_DEV_MEM_BASE_OFFSET   RMM_U32(0x540)
#define RMI_REC_EXIT_DEV_MEM_TOP_OFFSET    RMM_U32(0x548)
#define RMI_REC_EXIT_DEV_MEM_PA_OFFSET     RMM_U32(0x550)
#define RMI_REC_EXIT_IMM_OFFSET            RMM_U32(0x600)
#define RMI_REC_EXIT_PLANE_OFFSET          RMM_U32(0x608)
#define RMI_REC_EXIT_PMU_OVF_STATUS_OFFSET RMM_U32(0x700)
#define RMI_REC_EXIT_VSMMU_OFFSET          RMM_U32(0x710)

/*
 * RmiRecExitReason, DEN0137 B4.6.67. Why a run of a REC ended. Other values
 * are reserved.
 */
#define RMI_EXIT_SYNC                  RMM_U32(0)
#define RMI_EXIT_IRQ                   RMM_U32(1)
#define RMI_EXIT_FIQ                   RMM_U32(2)
#define RMI_EXIT_PSCI                  RMM_U32(3)
#define RMI_EXIT_RIPAS_CHANGE          RMM_U32(4)
#define RMI_EXIT_HOST_CALL             RMM_U32(5)
#define RMI_EXIT_SERROR                RMM_U32(6)
#define RMI_EXIT_S2AP_CHANGE           RMM_U32(7)
#define RMI_EXIT_VDEV_REQUEST          RMM_U32(8)
#define RMI_EXIT_VDEV_VALIDATE_MAPPING RMM_U32(9)
#define RMI_EXIT_VSMMU_COMMAND         RMM_U32(10)
#define RMI_EXIT_VDEV_P2P_BINDING      RMM_U32(11)

/*
 * RmiRecMpidr, DEN0137 B4.6.68. The affinity of a REC, laid out like MPIDR_EL1
 * without its upper affinity byte.
 */
#define RMI_REC_MPIDR_AFF0_SHIFT    RMM_U32(0)
#define RMI_REC_MPIDR_AFF0_WIDTH    RMM_U32(4)
#define RMI_REC_MPIDR_AFF0_MASK     RMM_U64(0xf)
#define RMI_REC_MPIDR_AFF1_SHIFT    RMM_U32(8)
#define RMI_REC_MPIDR_AFF1_WIDTH    RMM_U32(8)
#define RMI_REC_MPIDR_AFF1_MASK     RMM_U64(0xff00)
#define RMI_REC_MPIDR_AFF2_SHIFT    RMM_U32(16)
#define RMI_REC_MPIDR_AFF2_WIDTH    RMM_U32(8)
#define RMI_REC_MPIDR_AFF2_MASK     RMM_U64(0xff0000)
#define RMI_REC_MPIDR_AFF3_SHIFT    RMM_U32(24)
#define RMI_REC_MPIDR_AFF3_WIDTH    RMM_U32(8)
#define RMI_REC_MPIDR_AFF3_MASK     RMM_U64(0xff000000)
#define RMI_REC_MPIDR_RESERVED_MASK RMM_U64(0xffffffff000000f0)

/*
 * RmiRecParams, DEN0137 B4.6.69. The page that describes the execution context
 * to create; the Host writes it. Sizes and offsets in bytes. An address is a
 * multiple of RMI_REC_PARAMS_ALIGN.
 */
#define RMI_REC_PARAMS_SIZE         RMM_U32(0x1000)
#define RMI_REC_PARAMS_ALIGN        RMM_U32(0x1000)
#define RMI_REC_PARAMS_FLAGS_OFFSET RMM_U32(0x0)
#define RMI_REC_PARAMS_MPIDR_OFFSET RMM_U32(0x100)
#define RMI_REC_PARAMS_PC_OFFSET    RMM_U32(0x200)
#define RMI_REC_PARAMS_GPRS_OFFSET  RMM_U32(0x300)
#define RMI_REC_PARAMS_GPRS_COUNT   RMM_U32(8)

/*
 * RmiRecRun, DEN0137 B4.6.70. The page shared by both sides of RMI_REC_ENTER.
 * Sizes and offsets in bytes. An address is a multiple of RMI_REC_RUN_ALIGN.
 */
#define RMI_REC_RUN_SIZE         RMM_U32(0x1000)
#define RMI_REC_RUN_ALIGN        RMM_U32(0x1000)
#define RMI_REC_RUN_ENTER_OFFSET RMM_U32(0x0)
#define RMI_REC_RUN_EXIT_OFFSET  RMM_U32(0x800)

/*
 * RmiRecRunnable, DEN0137 B4.6.71. Whether a new REC may be entered at once,
 * or waits for PSCI_CPU_ON.
 */
#define RMI_NOT_RUNNABLE RMM_U32(0)
#define RMI_RUNNABLE     RMM_U32(1)

/* RmiResponse, DEN0137 B4.6.72. The Host's answer to a request of the Realm. */
#define RMI_RESPONSE_ACCEPT RMM_U32(0)
#define RMI_RESPONSE_REJECT RMM_U32(1)

/*
 * RmiResult, DEN0137 B4.6.73. What a command leaves in X0: a status, and data
 * that depend on it.
 */
#define RMI_RESULT_STATUS_SHIFT          RMM_U32(0)
#define RMI_RESULT_STATUS_WIDTH          RMM_U32(8)
#define RMI_RESULT_STATUS_MASK           RMM_U64(0xff)
#define RMI_RESULT_DATA_SHIFT            RMM_U32(8)
#define RMI_RESULT_DATA_WIDTH            RMM_U32(56)
#define RMI_RESULT_DATA_MASK             RMM_U64(0xffffffffffffff00)
#define RMI_RESULT_DATA_INCOMPLETE_SHIFT RMM_U32(8)
#define RMI_RESULT_DATA_INCOMPLETE_WIDTH RMM_U32(56)
#define RMI_RESULT_DATA_INCOMPLETE_MASK  RMM_U64(0xffffffffffffff00)
#define RMI_RESULT_DATA_LEVEL_SHIFT      RMM_U32(8)
#define RMI_RESULT_DATA_LEVEL_WIDTH      RMM_U32(56)
#define RMI_RESULT_DATA_LEVEL_MASK       RMM_U64(0xffffffffffffff00)
#define RMI_RESULT_DATA_NULL_SHIFT       RMM_U32(8)
#define RMI_RESULT_DATA_NULL_WIDTH       RMM_U32(56)
#define RMI_RESULT_DATA_NULL_MASK        RMM_U64(0xffffffffffffff00)
#define RMI_RESULT_RESERVED_MASK         RMM_U64(0xffffffffffff0000)

/*
 * RmiResultDataIncomplete, DEN0137 B4.6.74. What an unfinished operation needs
 * from the Host.
 */
#define RMI_RESULT_DATA_INCOMPLETE_MEM_SHIFT     RMM_U32(0)
#define RMI_RESULT_DATA_INCOMPLETE_MEM_WIDTH     RMM_U32(2)
#define RMI_RESULT_DATA_INCOMPLETE_MEM_MASK      RMM_U64(0x3)
#define RMI_RESULT_DATA_INCOMPLETE_CANCEL_SHIFT  RMM_U32(2)
#define RMI_RESULT_DATA_INCOMPLETE_CANCEL_WIDTH  RMM_U32(1)
#define RMI_RESULT_DATA_INCOMPLETE_CANCEL_MASK   RMM_U64(0x4)
#define RMI_RESULT_DATA_INCOMPLETE_RESERVED_MASK RMM_U64(0xfffffffffffff8)

/*
 * RmiResultDataLevel, DEN0137 B4.6.75. The level at which a walk of a table
 * ended.
 */
#define RMI_RESULT_DATA_LEVEL_LEVEL_SHIFT   RMM_U32(0)
#define RMI_RESULT_DATA_LEVEL_LEVEL_WIDTH   RMM_U32(8)
#define RMI_RESULT_DATA_LEVEL_LEVEL_MASK    RMM_U64(0xff)
#define RMI_RESULT_DATA_LEVEL_RESERVED_MASK RMM_U64(0xffffffffffff00)

/*
 * RmiResultDataNull, DEN0137 B4.6.76. The empty data of a status without
 * details.
 */
#define RMI_RESULT_DATA_NULL_RESERVED_MASK RMM_U64(0xffffffffffffff)

/*
 * RmiRipas, DEN0137 B4.6.77. How the Realm may use an address, as the Host
 * sees it. Other values are reserved.
 */
#define RMI_RIPAS_EMPTY     RMM_U32(0)
#define RMI_RIPAS_RAM       RMM_U32(1)
#define RMI_RIPAS_DESTROYED RMM_U32(2)
#define RMI_RIPAS_DEV       RMM_U32(3)

/*
 * RmiRmmConfig, DEN0137 B4.6.78. The page with the RMM's configuration. Sizes
 * and offsets in bytes. An address is a multiple of RMI_RMM_CONFIG_ALIGN.
 */
#define RMI_RMM_CONFIG_SIZE                        RMM_U32(0x1000)
#define RMI_RMM_CONFIG_ALIGN                       RMM_U32(0x1000)
#define RMI_RMM_CONFIG_TRACKING_REGION_SIZE_OFFSET RMM_U32(0x0)
#define RMI_RMM_CONFIG_RMI_GRANULE_SIZE_OFFSET     RMM_U32(0x8)

/*
 * RmiRttAddrType, DEN0137 B4.6.79. How a command describes the addresses
 * behind a mapping. Other values are reserved.
 */
#define RMI_ADDR_TYPE_NONE   RMM_U32(0)
#define RMI_ADDR_TYPE_SINGLE RMM_U32(1)
#define RMI_ADDR_TYPE_LIST   RMM_U32(2)

/*
 * RmiRttAuxBlock, DEN0137 B4.6.80. Whether a mapping in an auxiliary tree may
 * create a block.
 */
#define RMI_RTT_AUX_BLOCK_NO_CREATE RMM_U32(0)
#define RMI_RTT_AUX_BLOCK_CREATE    RMM_U32(1)

/*
 * RmiRttAuxInvalidPri, DEN0137 B4.6.81. What to do where the primary tree maps
 * nothing.
 */
#define RMI_RTT_AUX_INVALID_PRI_STOP     RMM_U32(0)
#define RMI_RTT_AUX_INVALID_PRI_CONTINUE RMM_U32(1)

/*
 * RmiRttAuxMapFlags, DEN0137 B4.6.82. Options of the commands that map into an
 * auxiliary tree.
 */
#define RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_SHIFT  RMM_U32(0)
#define RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_WIDTH  RMM_U32(2)
#define RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK   RMM_U64(0x3)
#define RMI_RTT_AUX_MAP_FLAGS_BLOCK_SHIFT       RMM_U32(2)
#define RMI_RTT_AUX_MAP_FLAGS_BLOCK_WIDTH       RMM_U32(1)
#define RMI_RTT_AUX_MAP_FLAGS_BLOCK_MASK        RMM_U64(0x4)
#define RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_SHIFT RMM_U32(3)
#define RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_WIDTH RMM_U32(1)
#define RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_MASK  RMM_U64(0x8)
#define RMI_RTT_AUX_MAP_FLAGS_RESERVED_MASK     RMM_U64(0xfffffffffffffff0)

/*
 * RmiRttAuxUnmapFlags, DEN0137 B4.6.83. Options of the commands that unmap
 * from an auxiliary tree.
 */
#define RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_SHIFT RMM_U32(0)
#define RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_WIDTH RMM_U32(2)
#define RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK  RMM_U64(0x3)
#define RMI_RTT_AUX_UNMAP_FLAGS_RESERVED_MASK    RMM_U64(0xfffffffffffffffc)

/*
 * RmiRttEntryState, DEN0137 B4.6.84. What a translation table entry holds, as
 * the Host sees it. Other values are reserved.
 */
#define RMI_RTTE_VOID          RMM_U32(0)
#define RMI_RTTE_DATA          RMM_U32(1)
#define RMI_RTTE_TABLE         RMM_U32(2)
#define RMI_RTTE_NARCH_DEV     RMM_U32(3)
#define RMI_RTTE_AUX_DESTROYED RMM_U32(4)
#define RMI_RTTE_ARCH_DEV      RMM_U32(5)

/*
 * RmiRttPlaneFeature, DEN0137 B4.6.85. Which arrangements of translation trees
 * the planes may have. Other values are reserved.
 */
#define RMI_RTT_PLANE_AUX        RMM_U32(0)
#define RMI_RTT_PLANE_AUX_SINGLE RMM_U32(1)
#define RMI_RTT_PLANE_SINGLE     RMM_U32(2)

/*
 * RmiRttProtMapFlags, DEN0137 B4.6.86. Options of the commands that map
 * protected addresses.
 */
#define RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_SHIFT RMM_U32(0)
#define RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_WIDTH RMM_U32(2)
#define RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK  RMM_U64(0x3)
#define RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_SHIFT RMM_U32(2)
#define RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_WIDTH RMM_U32(14)
#define RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK  RMM_U64(0xfffc)
#define RMI_RTT_PROT_MAP_FLAGS_RESERVED_MASK    RMM_U64(0xffffffffffff0000)

/*
 * RmiRttS2APBase, DEN0137 B4.6.87. The base permissions that a stage 2 overlay
 * refines. Other values are reserved.
 */
#define RMI_S2AP_NO_ACCESS RMM_U32(0)
#define RMI_S2AP_RO        RMM_U32(1)
#define RMI_S2AP_WO        RMM_U32(2)
#define RMI_S2AP_RW        RMM_U32(3)
#define RMI_S2AP_RW_PUX    RMM_U32(4)

/*
 * RmiRttS2APEncoding, DEN0137 B4.6.88. Whether stage 2 permissions are stated
 * directly or through an overlay.
 */
#define RMI_S2AP_DIRECT   RMM_U32(0)
#define RMI_S2AP_INDIRECT RMM_U32(1)

/*
 * RmiRttUnmapFlags, DEN0137 B4.6.89. Options of the commands that unmap a
 * range.
 */
#define RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_SHIFT RMM_U32(0)
#define RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_WIDTH RMM_U32(2)
#define RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK  RMM_U64(0x3)
#define RMI_RTT_UNMAP_FLAGS_RESERVED_MASK    RMM_U64(0xfffffffffffffffc)

/* RmiRttUnprotMapFlags, DEN0137 B4.6.90. Options of RMI_RTT_UNPROT_MAP. */
#define RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_SHIFT RMM_U32(0)
#define RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_WIDTH RMM_U32(2)
#define RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK  RMM_U64(0x3)
#define RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_SHIFT RMM_U32(2)
#define RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_WIDTH RMM_U32(14)
#define RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK  RMM_U64(0xfffc)
#define RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_SHIFT    RMM_U32(16)
#define RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_WIDTH    RMM_U32(3)
#define RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK     RMM_U64(0x70000)
#define RMI_RTT_UNPROT_MAP_FLAGS_S2AP_SHIFT       RMM_U32(19)
#define RMI_RTT_UNPROT_MAP_FLAGS_S2AP_WIDTH       RMM_U32(4)
#define RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK        RMM_U64(0x780000)
#define RMI_RTT_UNPROT_MAP_FLAGS_RESERVED_MASK    RMM_U64(0xffffffffff800000)

/*
 * RmiSignatureAlgorithm, DEN0137 B4.6.91. The algorithm behind a public key.
 * Other values are reserved.
 */
#define RMI_SIG_RSASSA_3072 RMM_U32(0)
#define RMI_SIG_ECDSA_P256  RMM_U32(1)
#define RMI_SIG_ECDSA_P384  RMM_U32(2)

/*
 * RmiStatusCode, DEN0137 B4.6.92. How a command ended. Other values are
 * reserved.
 */
#define RMI_SUCCESS             RMM_U32(0)
#define RMI_ERROR_INPUT         RMM_U32(1)
#define RMI_ERROR_REALM         RMM_U32(2)
#define RMI_ERROR_REC           RMM_U32(3)
#define RMI_ERROR_RTT           RMM_U32(4)
#define RMI_ERROR_NOT_SUPPORTED RMM_U32(5)
#define RMI_ERROR_DEVICE        RMM_U32(6)
#define RMI_ERROR_RTT_AUX       RMM_U32(7)
#define RMI_ERROR_PSMMU_ST      RMM_U32(8)
#define RMI_ERROR_DPT           RMM_U32(9)
#define RMI_BUSY                RMM_U32(10)
#define RMI_ERROR_GLOBAL        RMM_U32(11)
#define RMI_ERROR_TRACKING      RMM_U32(12)
#define RMI_INCOMPLETE          RMM_U32(13)
#define RMI_BLOCKED             RMM_U32(14)
#define RMI_ERROR_GPT           RMM_U32(15)
#define RMI_ERROR_GRANULE       RMM_U32(16)

/*
 * RmiTrackingRegionState, DEN0137 B4.6.93. In what detail the Granules of a
 * region are tracked. Other values are reserved.
 */
#define RMI_TRACKING_RESERVED RMM_U32(0)
#define RMI_TRACKING_NONE     RMM_U32(1)
#define RMI_TRACKING_FINE     RMM_U32(2)
#define RMI_TRACKING_COARSE   RMM_U32(3)

/* RmiTrap, DEN0137 B4.6.94. Whether an instruction of the Realm is to trap. */
#define RMI_NO_TRAP RMM_U32(0)
#define RMI_TRAP    RMM_U32(1)

/* RmiVdevFlags, DEN0137 B4.6.95. Options of a new virtual device. */
#define RMI_VDEV_FLAGS_VSMMU_SHIFT   RMM_U32(0)
#define RMI_VDEV_FLAGS_VSMMU_WIDTH   RMM_U32(1)
#define RMI_VDEV_FLAGS_VSMMU_MASK    RMM_U64(0x1)
#define RMI_VDEV_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffffe)

/*
 * RmiVdevMeasureFlags, DEN0137 B4.6.96. Options of RMI_VDEV_GET_MEASUREMENTS.
 */
#define RMI_VDEV_MEASURE_FLAGS_RAW_SHIFT     RMM_U32(0)
#define RMI_VDEV_MEASURE_FLAGS_RAW_WIDTH     RMM_U32(1)
#define RMI_VDEV_MEASURE_FLAGS_RAW_MASK      RMM_U64(0x1)
#define RMI_VDEV_MEASURE_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffffe)

/*
 * RmiVdevMeasureParams, DEN0137 B4.6.97. The page that says how to measure a
 * virtual device; the Host writes it. Sizes and offsets in bytes. An address
 * is a multiple of RMI_VDEV_MEASURE_PARAMS_ALIGN.
 */
#define RMI_VDEV_MEASURE_PARAMS_SIZE         RMM_U32(0x1000)
#define RMI_VDEV_MEASURE_PARAMS_ALIGN        RMM_U32(0x1000)
#define RMI_VDEV_MEASURE_PARAMS_FLAGS_OFFSET RMM_U32(0x0)
#define RMI_VDEV_MEASURE_PARAMS_NONCE_OFFSET RMM_U32(0x100)
#define RMI_VDEV_MEASURE_PARAMS_NONCE_BYTES  RMM_U32(32)

/*
 * RmiVdevMeasureRaw, DEN0137 B4.6.98. Whether measurements are wanted as raw
 * bit streams.
 */
#define RMI_VDEV_MEASURE_NOT_RAW RMM_U32(0)
#define RMI_VDEV_MEASURE_RAW     RMM_U32(1)

/*
 * RmiVdevParams, DEN0137 B4.6.99. The page that describes a virtual device;
 * the Host writes it. Sizes and offsets in bytes. An address is a multiple of
 * RMI_VDEV_PARAMS_ALIGN.
 */
#define RMI_VDEV_PARAMS_SIZE                  RMM_U32(0x1000)
#define RMI_VDEV_PARAMS_ALIGN                 RMM_U32(0x1000)
#define RMI_VDEV_PARAMS_FLAGS_OFFSET          RMM_U32(0x0)
#define RMI_VDEV_PARAMS_VDEV_ID_OFFSET        RMM_U32(0x8)
#define RMI_VDEV_PARAMS_TDI_ID_OFFSET         RMM_U32(0x10)
#define RMI_VDEV_PARAMS_VSMMU_ADDR_OFFSET     RMM_U32(0x20)
#define RMI_VDEV_PARAMS_VSID_OFFSET           RMM_U32(0x28)
#define RMI_VDEV_PARAMS_NUM_ADDR_RANGE_OFFSET RMM_U32(0x30)
#define RMI_VDEV_PARAMS_ADDR_RANGE_OFFSET     RMM_U32(0x200)
#define RMI_VDEV_PARAMS_ADDR_RANGE_COUNT      RMM_U32(8)

/*
 * RmiVdevState, DEN0137 B4.6.100. How far a virtual device has got in its
 * life. Other values are reserved.
 */
#define RMI_VDEV_NEW         RMM_U32(0)
#define RMI_VDEV_UNLOCKED    RMM_U32(1)
#define RMI_VDEV_LOCKED      RMM_U32(2)
#define RMI_VDEV_STARTED     RMM_U32(3)
#define RMI_VDEV_ERROR       RMM_U32(4)
#define RMI_VDEV_KEY_REFRESH RMM_U32(5)
#define RMI_VDEV_KEY_PURGE   RMM_U32(6)

/*
 * RmiVsmmuCmdFlags, DEN0137 B4.6.101. What became of a command of a virtual
 * SMMU.
 */
#define RMI_VSMMU_CMD_FLAGS_PENDING_SHIFT      RMM_U32(0)
#define RMI_VSMMU_CMD_FLAGS_PENDING_WIDTH      RMM_U32(1)
#define RMI_VSMMU_CMD_FLAGS_PENDING_MASK       RMM_U64(0x1)
#define RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_SHIFT RMM_U32(1)
#define RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_WIDTH RMM_U32(1)
#define RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_MASK  RMM_U64(0x2)
#define RMI_VSMMU_CMD_FLAGS_IRQ_SHIFT          RMM_U32(2)
#define RMI_VSMMU_CMD_FLAGS_IRQ_WIDTH          RMM_U32(1)
#define RMI_VSMMU_CMD_FLAGS_IRQ_MASK           RMM_U64(0x4)
#define RMI_VSMMU_CMD_FLAGS_RESERVED_MASK      RMM_U64(0xfffffffffffffff8)

/*
 * RmiVsmmuEventFlags, DEN0137 B4.6.102. What the Host has to deliver for an
 * event.
 */
#define RMI_VSMMU_EVENT_FLAGS_IRQ_SHIFT     RMM_U32(0)
#define RMI_VSMMU_EVENT_FLAGS_IRQ_WIDTH     RMM_U32(1)
#define RMI_VSMMU_EVENT_FLAGS_IRQ_MASK      RMM_U64(0x1)
#define RMI_VSMMU_EVENT_FLAGS_ABORT_SHIFT   RMM_U32(1)
#define RMI_VSMMU_EVENT_FLAGS_ABORT_WIDTH   RMM_U32(1)
#define RMI_VSMMU_EVENT_FLAGS_ABORT_MASK    RMM_U64(0x2)
#define RMI_VSMMU_EVENT_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffffc)

/*
 * RmiVsmmuFeatures, DEN0137 B4.6.103. The page in which the RMM describes what
 * virtual SMMUs can offer. Sizes and offsets in bytes. An address is a
 * multiple of RMI_VSMMU_FEATURES_ALIGN.
 */
#define RMI_VSMMU_FEATURES_SIZE        RMM_U32(0x100)
#define RMI_VSMMU_FEATURES_ALIGN       RMM_U32(0x100)
#define RMI_VSMMU_FEATURES_AIDR_OFFSET RMM_U32(0x0)
#define RMI_VSMMU_FEATURES_IDR_OFFSET  RMM_U32(0x8)
#define RMI_VSMMU_FEATURES_IDR_COUNT   RMM_U32(7)

/*
 * RmiVsmmuFlags, DEN0137 B4.6.104. Options of a virtual SMMU; none are
 * defined.
 */
#define RMI_VSMMU_FLAGS_RESERVED_MASK RMM_U64(0xffffffffffffffff)

/*
 * RmiVsmmuParams, DEN0137 B4.6.105. The page that describes a virtual SMMU;
 * the Host writes it. Sizes and offsets in bytes. An address is a multiple of
 * RMI_VSMMU_PARAMS_ALIGN.
 */
#define RMI_VSMMU_PARAMS_SIZE            RMM_U32(0x1000)
#define RMI_VSMMU_PARAMS_ALIGN           RMM_U32(0x1000)
#define RMI_VSMMU_PARAMS_FLAGS_OFFSET    RMM_U32(0x0)
#define RMI_VSMMU_PARAMS_REG_BASE_OFFSET RMM_U32(0x8)
#define RMI_VSMMU_PARAMS_REG_TOP_OFFSET  RMM_U32(0x10)
#define RMI_VSMMU_PARAMS_AIDR_OFFSET     RMM_U32(0x18)
#define RMI_VSMMU_PARAMS_IDR_OFFSET      RMM_U32(0x20)
#define RMI_VSMMU_PARAMS_IDR_COUNT       RMM_U32(7)

#ifndef __ASSEMBLER__

/* RmiAddrRange, DEN0137 B4.6.2. A range of addresses, its top excluded. */
struct rmi_addr_range {
	/* 0x000: first address; Address, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t base;
	/*
	 * 0x008: first address behind the range; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t top;
};

RMM_ASSERT(sizeof(struct rmi_addr_range) == RMI_ADDR_RANGE_SIZE);
RMM_ASSERT(offsetof(struct rmi_addr_range, base) == RMI_ADDR_RANGE_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_addr_range *)0)->base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_addr_range, top) == RMI_ADDR_RANGE_TOP_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_addr_range *)0)->top) == 0x8U);

/*
 * RmiCmemParams, DEN0137 B4.6.11. The page that describes a coherent memory
 * device; the Host writes it.
 */
struct rmi_cmem_params {
	/* 0x000: RmiCmemFlags, 64 bits: 0xffffffffffffffff reserved */
	uint64_t flags;
	/*
	 * 0x008: PA of the registers of the CXL host bridge; Bits64, 64 bits:
	 * 0 to 0xffffffffffffffff
	 */
	uint64_t chbcr_addr;
	/* 0x010: which decoder of the host bridge; Bits8, 8 bits: 0 to 0xff */
	uint8_t hb_hdm_id;
	/* 0x011: SBZ */
	uint8_t pad_0x011[0x7U];
	/* 0x018: addresses of the memory; RmiAddrRange, 16 bytes, any */
	struct rmi_addr_range addr_range;
	/*
	 * 0x028: interleave granularity; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t ilv_gran;
	/* 0x030: interleave ways; UInt64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t ilv_ways;
	/* 0x038: SBZ */
	uint8_t pad_0x038[0xfc8U];
};

RMM_ASSERT(sizeof(struct rmi_cmem_params) == RMI_CMEM_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_cmem_params) % RMI_CMEM_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_cmem_params, flags) ==
	   RMI_CMEM_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_cmem_params, chbcr_addr) ==
	   RMI_CMEM_PARAMS_CHBCR_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_params *)0)->chbcr_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_cmem_params, hb_hdm_id) ==
	   RMI_CMEM_PARAMS_HB_HDM_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_params *)0)->hb_hdm_id) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_cmem_params, addr_range) ==
	   RMI_CMEM_PARAMS_ADDR_RANGE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_params *)0)->addr_range) == 0x10U);
RMM_ASSERT(offsetof(struct rmi_cmem_params, ilv_gran) ==
	   RMI_CMEM_PARAMS_ILV_GRAN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_params *)0)->ilv_gran) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_cmem_params, ilv_ways) ==
	   RMI_CMEM_PARAMS_ILV_WAYS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_params *)0)->ilv_ways) == 0x8U);

/*
 * RmiCmemPdevParams, DEN0137 B4.6.12. The page that describes a physical
 * device's share of coherent memory.
 */
struct rmi_cmem_pdev_params {
	/* 0x000: which decoder of the device; Bits8, 8 bits: 0 to 0xff */
	uint8_t dev_hdm_id;
	/* 0x001: SBZ */
	uint8_t pad_0x001[0x7U];
	/*
	 * 0x008: device addresses to skip; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t dpa_skip_range;
	/* 0x010: SBZ */
	uint8_t pad_0x010[0xff0U];
};

RMM_ASSERT(sizeof(struct rmi_cmem_pdev_params) == RMI_CMEM_PDEV_PARAMS_SIZE);
RMM_ASSERT(offsetof(struct rmi_cmem_pdev_params, dev_hdm_id) ==
	   RMI_CMEM_PDEV_PARAMS_DEV_HDM_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_pdev_params *)0)->dev_hdm_id) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_cmem_pdev_params, dpa_skip_range) ==
	   RMI_CMEM_PDEV_PARAMS_DPA_SKIP_RANGE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_cmem_pdev_params *)0)->dpa_skip_range) == 0x8U);

/*
 * RmiDevCommEnter, DEN0137 B4.6.18. The part of the communication page that
 * the Host fills.
 */
struct rmi_dev_comm_enter {
	/*
	 * 0x000: what became of the previous request; RmiDevCommStatus, 8
	 * bits: RMI_DEV_COMM_NONE, RMI_DEV_COMM_RESPONSE, RMI_DEV_COMM_ERROR
	 */
	uint8_t status;
	/* 0x001: SBZ */
	uint8_t pad_0x001[0x7U];
	/*
	 * 0x008: PA of the request buffer; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t req_addr;
	/*
	 * 0x010: PA of the response buffer; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rsp_addr;
	/*
	 * 0x018: bytes of the response; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rsp_len;
	/* 0x020: SBZ */
	uint8_t pad_0x020[0xe0U];
};

RMM_ASSERT(sizeof(struct rmi_dev_comm_enter) == RMI_DEV_COMM_ENTER_SIZE);
RMM_ASSERT(offsetof(struct rmi_dev_comm_enter, status) ==
	   RMI_DEV_COMM_ENTER_STATUS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_enter *)0)->status) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_enter, req_addr) ==
	   RMI_DEV_COMM_ENTER_REQ_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_enter *)0)->req_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_enter, rsp_addr) ==
	   RMI_DEV_COMM_ENTER_RSP_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_enter *)0)->rsp_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_enter, rsp_len) ==
	   RMI_DEV_COMM_ENTER_RSP_LEN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_enter *)0)->rsp_len) == 0x8U);

/*
 * RmiDevCommExit, DEN0137 B4.6.19. The part of the communication page in which
 * the RMM says what to do next.
 */
struct rmi_dev_comm_exit {
	/* 0x000: RmiDevCommExitFlags, 64 bits: 0xffffffffffffff80 reserved */
	uint64_t flags;
	/*
	 * 0x008: first byte of the request to keep; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t req_cache_offset;
	/*
	 * 0x010: bytes of the request to keep; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t req_cache_len;
	/*
	 * 0x018: first byte of the response to keep; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rsp_cache_offset;
	/*
	 * 0x020: bytes of the response to keep; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rsp_cache_len;
	/*
	 * 0x028: which copy they belong to; RmiDevCommObject, 8 bits:
	 * RMI_DEV_NEGOTIATION_DATA, RMI_DEV_IDENTITY, RMI_DEV_MEASUREMENTS,
	 * RMI_DEV_INTERFACE_REPORT
	 */
	uint8_t cache_object_id;
	/* 0x029: MBZ */
	uint8_t pad_0x029[0x7U];
	/*
	 * 0x030: RmiDevCommProtocol, 8 bits: RMI_PROTOCOL_SPDM,
	 * RMI_PROTOCOL_SECURE_SPDM
	 */
	uint8_t protocol;
	/* 0x031: MBZ */
	uint8_t pad_0x031[0x7U];
	/*
	 * 0x038: how long to wait before sending; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t req_delay;
	/*
	 * 0x040: bytes of the request; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t req_len;
	/*
	 * 0x048: how long to wait for a response; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rsp_timeout;
	/* 0x050: MBZ */
	uint8_t pad_0x050[0xb0U];
};

RMM_ASSERT(sizeof(struct rmi_dev_comm_exit) == RMI_DEV_COMM_EXIT_SIZE);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, flags) ==
	   RMI_DEV_COMM_EXIT_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, req_cache_offset) ==
	   RMI_DEV_COMM_EXIT_REQ_CACHE_OFFSET_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->req_cache_offset) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, req_cache_len) ==
	   RMI_DEV_COMM_EXIT_REQ_CACHE_LEN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->req_cache_len) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, rsp_cache_offset) ==
	   RMI_DEV_COMM_EXIT_RSP_CACHE_OFFSET_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->rsp_cache_offset) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, rsp_cache_len) ==
	   RMI_DEV_COMM_EXIT_RSP_CACHE_LEN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->rsp_cache_len) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, cache_object_id) ==
	   RMI_DEV_COMM_EXIT_CACHE_OBJECT_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->cache_object_id) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, protocol) ==
	   RMI_DEV_COMM_EXIT_PROTOCOL_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->protocol) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, req_delay) ==
	   RMI_DEV_COMM_EXIT_REQ_DELAY_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->req_delay) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, req_len) ==
	   RMI_DEV_COMM_EXIT_REQ_LEN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->req_len) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_exit, rsp_timeout) ==
	   RMI_DEV_COMM_EXIT_RSP_TIMEOUT_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_exit *)0)->rsp_timeout) == 0x8U);

/*
 * RmiDevCommData, DEN0137 B4.6.17. The page shared by both sides while the RMM
 * talks to a device.
 */
struct rmi_dev_comm_data {
	/* 0x000: written by the Host; RmiDevCommEnter, 256 bytes, any */
	struct rmi_dev_comm_enter enter;
	/* 0x100: SBZ */
	uint8_t pad_0x100[0x700U];
	/* 0x800: written by the RMM; RmiDevCommExit, 256 bytes, any */
	struct rmi_dev_comm_exit exit;
	/* 0x900: SBZ */
	uint8_t pad_0x900[0x700U];
};

RMM_ASSERT(sizeof(struct rmi_dev_comm_data) == RMI_DEV_COMM_DATA_SIZE);
RMM_ASSERT((sizeof(struct rmi_dev_comm_data) % RMI_DEV_COMM_DATA_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_dev_comm_data, enter) ==
	   RMI_DEV_COMM_DATA_ENTER_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_data *)0)->enter) == 0x100U);
RMM_ASSERT(offsetof(struct rmi_dev_comm_data, exit) ==
	   RMI_DEV_COMM_DATA_EXIT_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_dev_comm_data *)0)->exit) == 0x100U);

/*
 * RmiPdevParams, DEN0137 B4.6.46. The page that describes a physical device;
 * the Host writes it.
 */
struct rmi_pdev_params {
	/* 0x000: RmiPdevFlags, 64 bits: 0xfffffffffffffff0 reserved */
	uint64_t flags;
	/*
	 * 0x008: identity of the device; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t pdev_id;
	/*
	 * 0x010: its address on the bus; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t routing_id;
	/*
	 * 0x018: which of its certificates to use; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t id_index;
	/*
	 * 0x020: first requester ID of its functions; Bits16, 16 bits: 0 to
	 * 0xffff
	 */
	uint16_t rid_base;
	/* 0x022: SBZ */
	uint8_t pad_0x022[0x6U];
	/*
	 * 0x028: first requester ID behind them; Bits16, 16 bits: 0 to 0xffff
	 */
	uint16_t rid_top;
	/* 0x02a: SBZ */
	uint8_t pad_0x02a[0x6U];
	/*
	 * 0x030: how its objects are hashed; RmiHashAlgorithm, 8 bits:
	 * RMI_HASH_SHA_256, RMI_HASH_SHA_512, RMI_HASH_SHA_384
	 */
	uint8_t hash_algo;
	/* 0x031: SBZ */
	uint8_t pad_0x031[0x7U];
	/*
	 * 0x038: log2 of its virtual devices at most; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t max_vdevs_order;
	/* 0x040: SBZ */
	uint8_t pad_0x040[0xfc0U];
};

RMM_ASSERT(sizeof(struct rmi_pdev_params) == RMI_PDEV_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_pdev_params) % RMI_PDEV_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_pdev_params, flags) ==
	   RMI_PDEV_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, pdev_id) ==
	   RMI_PDEV_PARAMS_PDEV_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->pdev_id) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, routing_id) ==
	   RMI_PDEV_PARAMS_ROUTING_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->routing_id) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, id_index) ==
	   RMI_PDEV_PARAMS_ID_INDEX_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->id_index) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, rid_base) ==
	   RMI_PDEV_PARAMS_RID_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->rid_base) == 0x2U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, rid_top) ==
	   RMI_PDEV_PARAMS_RID_TOP_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->rid_top) == 0x2U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, hash_algo) ==
	   RMI_PDEV_PARAMS_HASH_ALGO_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->hash_algo) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_pdev_params, max_vdevs_order) ==
	   RMI_PDEV_PARAMS_MAX_VDEVS_ORDER_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_params *)0)->max_vdevs_order) == 0x8U);

/*
 * RmiPdevStreamParams, DEN0137 B4.6.50. The page that describes a stream to
 * connect; the Host writes it.
 */
struct rmi_pdev_stream_params {
	/* 0x000: RmiPdevStreamFlags, 64 bits: 0xffffffffffffffff reserved */
	uint64_t flags;
	/*
	 * 0x008: RmiPdevStreamType, 8 bits: RMI_PDEV_STREAM_NON_TEE,
	 * RMI_PDEV_STREAM_NCOH, RMI_PDEV_STREAM_COH, RMI_PDEV_STREAM_NCOH_SYS,
	 * RMI_PDEV_STREAM_COH_SYS, RMI_PDEV_STREAM_NCOH_P2P,
	 * RMI_PDEV_STREAM_COH_CMEM
	 */
	uint8_t stream_type;
	/* 0x009: SBZ */
	uint8_t pad_0x009[0x7U];
	/*
	 * 0x010: PA of the first physical device; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t pdev_1;
	/*
	 * 0x018: PA of the second physical device, if the type has one;
	 * Address, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t pdev_2;
	/*
	 * 0x020: stream ID of the link encryption; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t ide_sid;
	/*
	 * 0x028: entries of addr_range that count; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t num_addr_range;
	/* 0x030: SBZ */
	uint8_t pad_0x030[0xd0U];
	/*
	 * 0x100: addresses that the stream carries; RmiAddrRange, 16 bytes,
	 * any
	 */
	struct rmi_addr_range
		addr_range[RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_COUNT];
	/* 0x200: SBZ */
	uint8_t pad_0x200[0xe00U];
};

RMM_ASSERT(sizeof(struct rmi_pdev_stream_params) ==
	   RMI_PDEV_STREAM_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_pdev_stream_params) %
	    RMI_PDEV_STREAM_PARAMS_ALIGN) == RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, flags) ==
	   RMI_PDEV_STREAM_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, stream_type) ==
	   RMI_PDEV_STREAM_PARAMS_STREAM_TYPE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->stream_type) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, pdev_1) ==
	   RMI_PDEV_STREAM_PARAMS_PDEV_1_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->pdev_1) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, pdev_2) ==
	   RMI_PDEV_STREAM_PARAMS_PDEV_2_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->pdev_2) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, ide_sid) ==
	   RMI_PDEV_STREAM_PARAMS_IDE_SID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->ide_sid) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, num_addr_range) ==
	   RMI_PDEV_STREAM_PARAMS_NUM_ADDR_RANGE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->num_addr_range) ==
	   0x8U);
RMM_ASSERT(offsetof(struct rmi_pdev_stream_params, addr_range) ==
	   RMI_PDEV_STREAM_PARAMS_ADDR_RANGE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_pdev_stream_params *)0)->addr_range) == 0x100U);

/*
 * RmiPsmmuParams, DEN0137 B4.6.58. The page that describes a physical SMMU;
 * the Host writes it.
 */
struct rmi_psmmu_params {
	/* 0x000: RmiPsmmuFlags, 64 bits: 0xfffffffffffffff8 reserved */
	uint64_t flags;
	/*
	 * 0x008: message address for global errors; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t gerr_addr;
	/*
	 * 0x010: message data for global errors; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t gerr_data;
	/*
	 * 0x018: message address for the event queue; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t eventq_addr;
	/*
	 * 0x020: message data for the event queue; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t eventq_data;
	/*
	 * 0x028: message address for page requests; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t priq_addr;
	/*
	 * 0x030: message data for page requests; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t priq_data;
	/* 0x038: SBZ */
	uint8_t pad_0x038[0xfc8U];
};

RMM_ASSERT(sizeof(struct rmi_psmmu_params) == RMI_PSMMU_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_psmmu_params) % RMI_PSMMU_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_psmmu_params, flags) ==
	   RMI_PSMMU_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_psmmu_params, gerr_addr) ==
	   RMI_PSMMU_PARAMS_GERR_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->gerr_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_psmmu_params, gerr_data) ==
	   RMI_PSMMU_PARAMS_GERR_DATA_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->gerr_data) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_psmmu_params, eventq_addr) ==
	   RMI_PSMMU_PARAMS_EVENTQ_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->eventq_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_psmmu_params, eventq_data) ==
	   RMI_PSMMU_PARAMS_EVENTQ_DATA_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->eventq_data) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_psmmu_params, priq_addr) ==
	   RMI_PSMMU_PARAMS_PRIQ_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->priq_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_psmmu_params, priq_data) ==
	   RMI_PSMMU_PARAMS_PRIQ_DATA_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_psmmu_params *)0)->priq_data) == 0x8U);

/*
 * RmiPublicKeyParams, DEN0137 B4.6.59. The page that carries a public key; the
 * Host writes it.
 */
struct rmi_public_key_params {
	/* 0x000: Bits8, 8 bits: 0 to 0xff */
	uint8_t key[RMI_PUBLIC_KEY_PARAMS_KEY_COUNT];
	/*
	 * 0x400: what belongs to the key, by algorithm; Bits8, 8 bits: 0 to
	 * 0xff
	 */
	uint8_t metadata[RMI_PUBLIC_KEY_PARAMS_METADATA_COUNT];
	/* 0x800: bytes of the key; UInt64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t key_len;
	/*
	 * 0x808: bytes of metadata that count; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t metadata_len;
	/*
	 * 0x810: RmiSignatureAlgorithm, 8 bits: RMI_SIG_RSASSA_3072,
	 * RMI_SIG_ECDSA_P256, RMI_SIG_ECDSA_P384
	 */
	uint8_t algo;
	/* 0x811: SBZ */
	uint8_t pad_0x811[0x7efU];
};

RMM_ASSERT(sizeof(struct rmi_public_key_params) == RMI_PUBLIC_KEY_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_public_key_params) %
	    RMI_PUBLIC_KEY_PARAMS_ALIGN) == RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_public_key_params, key) ==
	   RMI_PUBLIC_KEY_PARAMS_KEY_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_public_key_params *)0)->key) == 0x400U);
RMM_ASSERT(offsetof(struct rmi_public_key_params, metadata) ==
	   RMI_PUBLIC_KEY_PARAMS_METADATA_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_public_key_params *)0)->metadata) == 0x400U);
RMM_ASSERT(offsetof(struct rmi_public_key_params, key_len) ==
	   RMI_PUBLIC_KEY_PARAMS_KEY_LEN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_public_key_params *)0)->key_len) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_public_key_params, metadata_len) ==
	   RMI_PUBLIC_KEY_PARAMS_METADATA_LEN_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_public_key_params *)0)->metadata_len) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_public_key_params, algo) ==
	   RMI_PUBLIC_KEY_PARAMS_ALGO_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_public_key_params *)0)->algo) == 0x1U);

/*
 * RmiRealmParams, DEN0137 B4.6.62. The page that describes the Realm to
 * create; the Host writes it.
 */
struct rmi_realm_params {
	/*
	 * 0x000: features and policies; RmiRealmFlags0, 64 bits:
	 * 0xfffffffffffffe10 reserved
	 */
	uint64_t flags0;
	/* 0x008: width of an IPA in bits; UInt8, 8 bits: 0 to 0xff */
	uint8_t s2sz;
	/* 0x009: SBZ */
	uint8_t pad_0x009[0x7U];
	/*
	 * 0x010: SVE vector length, in units of 128 bits minus one; UInt8, 8
	 * bits: 0 to 0xff
	 */
	uint8_t sve_vl;
	/* 0x011: SBZ */
	uint8_t pad_0x011[0x7U];
	/*
	 * 0x018: breakpoints minus one; zero is reserved; UInt8, 8 bits: 0 to
	 * 0xff
	 */
	uint8_t num_bps;
	/* 0x019: SBZ */
	uint8_t pad_0x019[0x7U];
	/*
	 * 0x020: watchpoints minus one; zero is reserved; UInt8, 8 bits: 0 to
	 * 0xff
	 */
	uint8_t num_wps;
	/* 0x021: SBZ */
	uint8_t pad_0x021[0x7U];
	/* 0x028: PMU counters; UInt8, 8 bits: 0 to 0xff */
	uint8_t pmu_num_ctrs;
	/* 0x029: SBZ */
	uint8_t pad_0x029[0x7U];
	/*
	 * 0x030: how the Realm is measured; RmiHashAlgorithm, 8 bits:
	 * RMI_HASH_SHA_256, RMI_HASH_SHA_512, RMI_HASH_SHA_384
	 */
	uint8_t hash_algo;
	/* 0x031: SBZ */
	uint8_t pad_0x031[0x7U];
	/*
	 * 0x038: planes besides the primary one; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t num_aux_planes;
	/* 0x040: SBZ */
	uint8_t pad_0x040[0x3c0U];
	/* 0x400: personalization value; Bits512, 64 bytes, any */
	uint8_t rpv[RMI_REALM_PARAMS_RPV_BYTES];
	/*
	 * 0x440: the plane whose translation devices use; UInt64, 64 bits: 0
	 * to 0xffffffffffffffff
	 */
	uint64_t ats_plane;
	/* 0x448: SBZ */
	uint8_t pad_0x448[0x3c0U];
	/*
	 * 0x808: PA of the first starting level table; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rtt_base;
	/*
	 * 0x810: level at which translation starts; Int64, 64 bits: two's
	 * complement
	 */
	int64_t rtt_level_start;
	/*
	 * 0x818: how many starting level tables follow each other; UInt32, 32
	 * bits: 0 to 0xffffffff
	 */
	uint32_t rtt_num_start;
	/* 0x81c: SBZ */
	uint8_t pad_0x81c[0x4U];
	/*
	 * 0x820: planes and translation services; RmiRealmFlags1, 64 bits:
	 * 0xfffffffffffffff8 reserved
	 */
	uint64_t flags1;
	/* 0x828: SBZ */
	uint8_t pad_0x828[0x758U];
	/*
	 * 0xf80: PAs of the starting level tables of auxiliary trees; Address,
	 * 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t aux_rtt_base[RMI_REALM_PARAMS_AUX_RTT_BASE_COUNT];
	/* 0xf98: SBZ */
	uint8_t pad_0xf98[0x68U];
};

RMM_ASSERT(sizeof(struct rmi_realm_params) == RMI_REALM_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_realm_params) % RMI_REALM_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_realm_params, flags0) ==
	   RMI_REALM_PARAMS_FLAGS0_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->flags0) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, s2sz) ==
	   RMI_REALM_PARAMS_S2SZ_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->s2sz) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_realm_params, sve_vl) ==
	   RMI_REALM_PARAMS_SVE_VL_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->sve_vl) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_realm_params, num_bps) ==
	   RMI_REALM_PARAMS_NUM_BPS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->num_bps) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_realm_params, num_wps) ==
	   RMI_REALM_PARAMS_NUM_WPS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->num_wps) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_realm_params, pmu_num_ctrs) ==
	   RMI_REALM_PARAMS_PMU_NUM_CTRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->pmu_num_ctrs) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_realm_params, hash_algo) ==
	   RMI_REALM_PARAMS_HASH_ALGO_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->hash_algo) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_realm_params, num_aux_planes) ==
	   RMI_REALM_PARAMS_NUM_AUX_PLANES_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->num_aux_planes) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rpv) ==
	   RMI_REALM_PARAMS_RPV_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rpv) == 0x40U);
RMM_ASSERT(offsetof(struct rmi_realm_params, ats_plane) ==
	   RMI_REALM_PARAMS_ATS_PLANE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->ats_plane) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rtt_base) ==
	   RMI_REALM_PARAMS_RTT_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rtt_base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rtt_level_start) ==
	   RMI_REALM_PARAMS_RTT_LEVEL_START_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rtt_level_start) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rtt_num_start) ==
	   RMI_REALM_PARAMS_RTT_NUM_START_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rtt_num_start) == 0x4U);
RMM_ASSERT(offsetof(struct rmi_realm_params, flags1) ==
	   RMI_REALM_PARAMS_FLAGS1_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->flags1) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, aux_rtt_base) ==
	   RMI_REALM_PARAMS_AUX_RTT_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->aux_rtt_base) == 0x18U);

/*
 * RmiRecEnter, DEN0137 B4.6.64. The half of the run page that the Host fills
 * before entry.
 */
struct rmi_rec_enter {
	/*
	 * 0x000: requests and answers; RmiRecEnterFlags, 64 bits:
	 * 0xffffffffffffff00 reserved
	 */
	uint64_t flags;
	/* 0x008: SBZ */
	uint8_t pad_0x008[0x1f8U];
	/*
	 * 0x200: X0-X30 for the REC, where the last exit asked for values;
	 * Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t gprs[RMI_REC_ENTER_GPRS_COUNT];
	/* 0x2f8: SBZ */
	uint8_t pad_0x2f8[0x508U];
};

RMM_ASSERT(sizeof(struct rmi_rec_enter) == RMI_REC_ENTER_SIZE);
RMM_ASSERT(offsetof(struct rmi_rec_enter, flags) == RMI_REC_ENTER_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_enter *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_enter, gprs) == RMI_REC_ENTER_GPRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_enter *)0)->gprs) == 0xf8U);

/*
 * RmiRecExit, DEN0137 B4.6.66. The half of the run page in which the RMM
 * explains why it came back.
 */
struct rmi_rec_exit {
	/*
	 * 0x000: why the run ended; RmiRecExitReason, 8 bits: RMI_EXIT_SYNC,
	 * RMI_EXIT_IRQ, RMI_EXIT_FIQ, RMI_EXIT_PSCI, RMI_EXIT_RIPAS_CHANGE,
	 * RMI_EXIT_HOST_CALL, RMI_EXIT_SERROR, RMI_EXIT_S2AP_CHANGE,
	 * RMI_EXIT_VDEV_REQUEST, RMI_EXIT_VDEV_VALIDATE_MAPPING,
	 * RMI_EXIT_VSMMU_COMMAND, RMI_EXIT_VDEV_P2P_BINDING
	 */
	uint8_t exit_reason;
	/* 0x001: MBZ */
	uint8_t pad_0x001[0xffU];
	/*
	 * 0x100: what the Host may see of ESR_EL2; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t esr;
	/*
	 * 0x108: what the Host may see of FAR_EL2; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t far;
	/*
	 * 0x110: what the Host may see of HPFAR_EL2; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t hpfar;
	/*
	 * 0x118: index of the tree behind the exit; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t rtt_tree;
	/* 0x120: MBZ */
	uint8_t pad_0x120[0xe0U];
	/*
	 * 0x200: X0-X30 of the REC, where the exit reason discloses them;
	 * Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t gprs[RMI_REC_EXIT_GPRS_COUNT];
	/* 0x2f8: MBZ */
	uint8_t pad_0x2f8[0x108U];
	/* 0x400: CNTP_CTL_EL0; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t cntp_ctl;
	/* 0x408: CNTP_CVAL_EL0; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t cntp_cval;
	/* 0x410: CNTV_CTL_EL0; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t cntv_ctl;
	/* 0x418: CNTV_CVAL_EL0; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t cntv_cval;
	/* 0x420: MBZ */
	uint8_t pad_0x420[0xe0U];
	/*
	 * 0x500: first IPA of the requested RIPAS change; Bits64, 64 bits: 0
	 * to 0xffffffffffffffff
	 */
	uint64_t ripas_base;
	/*
	 * 0x508: first IPA behind it; Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t ripas_top;
	/*
	 * 0x510: the RIPAS that the REC asks for; RmiRipas, 8 bits:
	 * RMI_RIPAS_EMPTY, RMI_RIPAS_RAM, RMI_RIPAS_DESTROYED, RMI_RIPAS_DEV
	 */
	uint8_t ripas_value;
	/* 0x511: MBZ */
	uint8_t pad_0x511[0xfU];
	/*
	 * 0x520: first IPA of the requested S2AP change; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t s2ap_base;
	/*
	 * 0x528: first IPA behind it; Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t s2ap_top;
	/*
	 * 0x530: the virtual device of the request; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t vdev_id_1;
	/*
	 * 0x538: the other device of a request about two; Bits64, 64 bits: 0
	 * to 0xffffffffffffffff
	 */
	uint64_t vdev_id_2;
	/*
	 * 0x540: first IPA of the device memory to validate; Bits64, 64 bits:
	 * 0 to 0xffffffffffffffff
	 */
	uint64_t dev_mem_base;
	/*
	 * 0x548: first IPA behind it; Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t dev_mem_top;
	/*
	 * 0x550: where the REC expects that memory; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t dev_mem_pa;
	/* 0x558: MBZ */
	uint8_t pad_0x558[0xa8U];
	/*
	 * 0x600: immediate value of the Host call; Bits16, 16 bits: 0 to
	 * 0xffff
	 */
	uint16_t imm;
	/* 0x602: MBZ */
	uint8_t pad_0x602[0x6U];
	/*
	 * 0x608: the plane that ran last; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t plane;
	/* 0x610: MBZ */
	uint8_t pad_0x610[0xf0U];
	/*
	 * 0x700: whether a counter is over; RmiPmuOverflowStatus, 8 bits:
	 * RMI_PMU_OVERFLOW_NOT_ACTIVE, RMI_PMU_OVERFLOW_ACTIVE
	 */
	uint8_t pmu_ovf_status;
	/* 0x701: MBZ */
	uint8_t pad_0x701[0xfU];
	/*
	 * 0x710: PA of the virtual SMMU with a command; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t vsmmu;
	/* 0x718: MBZ */
	uint8_t pad_0x718[0xe8U];
};

RMM_ASSERT(sizeof(struct rmi_rec_exit) == RMI_REC_EXIT_SIZE);
RMM_ASSERT(offsetof(struct rmi_rec_exit, exit_reason) ==
	   RMI_REC_EXIT_EXIT_REASON_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->exit_reason) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, esr) == RMI_REC_EXIT_ESR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->esr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, far) == RMI_REC_EXIT_FAR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->far) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, hpfar) == RMI_REC_EXIT_HPFAR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->hpfar) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, rtt_tree) ==
	   RMI_REC_EXIT_RTT_TREE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->rtt_tree) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, gprs) == RMI_REC_EXIT_GPRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->gprs) == 0xf8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, cntp_ctl) ==
	   RMI_REC_EXIT_CNTP_CTL_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->cntp_ctl) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, cntp_cval) ==
	   RMI_REC_EXIT_CNTP_CVAL_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->cntp_cval) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, cntv_ctl) ==
	   RMI_REC_EXIT_CNTV_CTL_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->cntv_ctl) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, cntv_cval) ==
	   RMI_REC_EXIT_CNTV_CVAL_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->cntv_cval) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, ripas_base) ==
	   RMI_REC_EXIT_RIPAS_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->ripas_base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, ripas_top) ==
	   RMI_REC_EXIT_RIPAS_TOP_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->ripas_top) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, ripas_value) ==
	   RMI_REC_EXIT_RIPAS_VALUE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->ripas_value) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, s2ap_base) ==
	   RMI_REC_EXIT_S2AP_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->s2ap_base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, s2ap_top) ==
	   RMI_REC_EXIT_S2AP_TOP_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->s2ap_top) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, vdev_id_1) ==
	   RMI_REC_EXIT_VDEV_ID_1_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->vdev_id_1) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, vdev_id_2) ==
	   RMI_REC_EXIT_VDEV_ID_2_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->vdev_id_2) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, dev_mem_base) ==
	   RMI_REC_EXIT_DEV_MEM_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->dev_mem_base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, dev_mem_top) ==
	   RMI_REC_EXIT_DEV_MEM_TOP_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->dev_mem_top) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, dev_mem_pa) ==
	   RMI_REC_EXIT_DEV_MEM_PA_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->dev_mem_pa) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, imm) == RMI_REC_EXIT_IMM_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->imm) == 0x2U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, plane) == RMI_REC_EXIT_PLANE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->plane) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, pmu_ovf_status) ==
	   RMI_REC_EXIT_PMU_OVF_STATUS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->pmu_ovf_status) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, vsmmu) == RMI_REC_EXIT_VSMMU_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->vsmmu) == 0x8U);

/*
 * RmiRecParams, DEN0137 B4.6.69. The page that describes the execution context
 * to create; the Host writes it.
 */
struct rmi_rec_params {
	/*
	 * 0x000: options; RmiRecCreateFlags, 64 bits: 0xfffffffffffffffe
	 * reserved
	 */
	uint64_t flags;
	/* 0x008: SBZ */
	uint8_t pad_0x008[0xf8U];
	/*
	 * 0x100: the affinity that the Realm sees; RmiRecMpidr, 64 bits:
	 * 0xffffffff000000f0 reserved
	 */
	uint64_t mpidr;
	/* 0x108: SBZ */
	uint8_t pad_0x108[0xf8U];
	/*
	 * 0x200: where execution starts; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t pc;
	/* 0x208: SBZ */
	uint8_t pad_0x208[0xf8U];
	/*
	 * 0x300: initial X0-X7; the others start at zero; Bits64, 64 bits: 0
	 * to 0xffffffffffffffff
	 */
	uint64_t gprs[RMI_REC_PARAMS_GPRS_COUNT];
	/* 0x340: SBZ */
	uint8_t pad_0x340[0xcc0U];
};

RMM_ASSERT(sizeof(struct rmi_rec_params) == RMI_REC_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_rec_params) % RMI_REC_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_rec_params, flags) ==
	   RMI_REC_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_params, mpidr) ==
	   RMI_REC_PARAMS_MPIDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_params *)0)->mpidr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_params, pc) == RMI_REC_PARAMS_PC_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_params *)0)->pc) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_params, gprs) == RMI_REC_PARAMS_GPRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_params *)0)->gprs) == 0x40U);

/*
 * RmiRecRun, DEN0137 B4.6.70. The page shared by both sides of RMI_REC_ENTER.
 */
struct rmi_rec_run {
	/* 0x000: written by the Host; RmiRecEnter, 2048 bytes, any */
	struct rmi_rec_enter enter;
	/* 0x800: written by the RMM; RmiRecExit, 2048 bytes, any */
	struct rmi_rec_exit exit;
};

RMM_ASSERT(sizeof(struct rmi_rec_run) == RMI_REC_RUN_SIZE);
RMM_ASSERT((sizeof(struct rmi_rec_run) % RMI_REC_RUN_ALIGN) == RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_rec_run, enter) == RMI_REC_RUN_ENTER_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_run *)0)->enter) == 0x800U);
RMM_ASSERT(offsetof(struct rmi_rec_run, exit) == RMI_REC_RUN_EXIT_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_run *)0)->exit) == 0x800U);

/* RmiRmmConfig, DEN0137 B4.6.78. The page with the RMM's configuration. */
struct rmi_rmm_config {
	/*
	 * 0x000: size of the regions in which memory is tracked; UInt8, 8
	 * bits: 0 to 0xff
	 */
	uint8_t tracking_region_size;
	/* 0x001: SBZ */
	uint8_t pad_0x001[0x7U];
	/*
	 * 0x008: RmiGranuleSize, 8 bits: RMI_GRANULE_SIZE_4KB,
	 * RMI_GRANULE_SIZE_16KB, RMI_GRANULE_SIZE_64KB
	 */
	uint8_t rmi_granule_size;
	/* 0x009: SBZ */
	uint8_t pad_0x009[0xff7U];
};

RMM_ASSERT(sizeof(struct rmi_rmm_config) == RMI_RMM_CONFIG_SIZE);
RMM_ASSERT((sizeof(struct rmi_rmm_config) % RMI_RMM_CONFIG_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_rmm_config, tracking_region_size) ==
	   RMI_RMM_CONFIG_TRACKING_REGION_SIZE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rmm_config *)0)->tracking_region_size) == 0x1U);
RMM_ASSERT(offsetof(struct rmi_rmm_config, rmi_granule_size) ==
	   RMI_RMM_CONFIG_RMI_GRANULE_SIZE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rmm_config *)0)->rmi_granule_size) == 0x1U);

/*
 * RmiVdevMeasureParams, DEN0137 B4.6.97. The page that says how to measure a
 * virtual device; the Host writes it.
 */
struct rmi_vdev_measure_params {
	/* 0x000: RmiVdevMeasureFlags, 64 bits: 0xfffffffffffffffe reserved */
	uint64_t flags;
	/* 0x008: MBZ */
	uint8_t pad_0x008[0xf8U];
	/* 0x100: makes the answer a fresh one; Bits256, 32 bytes, any */
	uint8_t nonce[RMI_VDEV_MEASURE_PARAMS_NONCE_BYTES];
	/* 0x120: MBZ */
	uint8_t pad_0x120[0xee0U];
};

RMM_ASSERT(sizeof(struct rmi_vdev_measure_params) ==
	   RMI_VDEV_MEASURE_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_vdev_measure_params) %
	    RMI_VDEV_MEASURE_PARAMS_ALIGN) == RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_vdev_measure_params, flags) ==
	   RMI_VDEV_MEASURE_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_measure_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_measure_params, nonce) ==
	   RMI_VDEV_MEASURE_PARAMS_NONCE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_measure_params *)0)->nonce) == 0x20U);

/*
 * RmiVdevParams, DEN0137 B4.6.99. The page that describes a virtual device;
 * the Host writes it.
 */
struct rmi_vdev_params {
	/* 0x000: RmiVdevFlags, 64 bits: 0xfffffffffffffffe reserved */
	uint64_t flags;
	/*
	 * 0x008: what the Realm calls the device; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t vdev_id;
	/*
	 * 0x010: which function of the physical device; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t tdi_id;
	/* 0x018: SBZ */
	uint8_t pad_0x018[0x8U];
	/*
	 * 0x020: PA of the virtual SMMU, if there is one; Address, 64 bits: 0
	 * to 0xffffffffffffffff
	 */
	uint64_t vsmmu_addr;
	/*
	 * 0x028: stream ID as the Realm sees it; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t vsid;
	/*
	 * 0x030: entries of addr_range that count; UInt64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t num_addr_range;
	/* 0x038: SBZ */
	uint8_t pad_0x038[0x1c8U];
	/* 0x200: where the device's memory lies; RmiAddrRange, 16 bytes, any */
	struct rmi_addr_range addr_range[RMI_VDEV_PARAMS_ADDR_RANGE_COUNT];
	/* 0x280: SBZ */
	uint8_t pad_0x280[0xd80U];
};

RMM_ASSERT(sizeof(struct rmi_vdev_params) == RMI_VDEV_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_vdev_params) % RMI_VDEV_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_vdev_params, flags) ==
	   RMI_VDEV_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_params, vdev_id) ==
	   RMI_VDEV_PARAMS_VDEV_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->vdev_id) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_params, tdi_id) ==
	   RMI_VDEV_PARAMS_TDI_ID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->tdi_id) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_params, vsmmu_addr) ==
	   RMI_VDEV_PARAMS_VSMMU_ADDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->vsmmu_addr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_params, vsid) ==
	   RMI_VDEV_PARAMS_VSID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->vsid) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_params, num_addr_range) ==
	   RMI_VDEV_PARAMS_NUM_ADDR_RANGE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->num_addr_range) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vdev_params, addr_range) ==
	   RMI_VDEV_PARAMS_ADDR_RANGE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vdev_params *)0)->addr_range) == 0x80U);

/*
 * RmiVsmmuFeatures, DEN0137 B4.6.103. The page in which the RMM describes what
 * virtual SMMUs can offer.
 */
struct rmi_vsmmu_features {
	/* 0x000: SMMU_AIDR; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t aidr;
	/*
	 * 0x008: SMMU_IDR0 to SMMU_IDR6; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t idr[RMI_VSMMU_FEATURES_IDR_COUNT];
	/* 0x040: SBZ */
	uint8_t pad_0x040[0xc0U];
};

RMM_ASSERT(sizeof(struct rmi_vsmmu_features) == RMI_VSMMU_FEATURES_SIZE);
RMM_ASSERT((sizeof(struct rmi_vsmmu_features) % RMI_VSMMU_FEATURES_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_vsmmu_features, aidr) ==
	   RMI_VSMMU_FEATURES_AIDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_features *)0)->aidr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vsmmu_features, idr) ==
	   RMI_VSMMU_FEATURES_IDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_features *)0)->idr) == 0x38U);

/*
 * RmiVsmmuParams, DEN0137 B4.6.105. The page that describes a virtual SMMU;
 * the Host writes it.
 */
struct rmi_vsmmu_params {
	/* 0x000: RmiVsmmuFlags, 64 bits: 0xffffffffffffffff reserved */
	uint64_t flags;
	/*
	 * 0x008: first IPA of its registers; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t reg_base;
	/*
	 * 0x010: first IPA behind them; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t reg_top;
	/* 0x018: SMMU_AIDR; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t aidr;
	/*
	 * 0x020: SMMU_IDR0 to SMMU_IDR6; Bits64, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t idr[RMI_VSMMU_PARAMS_IDR_COUNT];
	/* 0x058: SBZ */
	uint8_t pad_0x058[0xfa8U];
};

RMM_ASSERT(sizeof(struct rmi_vsmmu_params) == RMI_VSMMU_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_vsmmu_params) % RMI_VSMMU_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_vsmmu_params, flags) ==
	   RMI_VSMMU_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_params *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vsmmu_params, reg_base) ==
	   RMI_VSMMU_PARAMS_REG_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_params *)0)->reg_base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vsmmu_params, reg_top) ==
	   RMI_VSMMU_PARAMS_REG_TOP_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_params *)0)->reg_top) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vsmmu_params, aidr) ==
	   RMI_VSMMU_PARAMS_AIDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_params *)0)->aidr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_vsmmu_params, idr) ==
	   RMI_VSMMU_PARAMS_IDR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_vsmmu_params *)0)->idr) == 0x38U);

/*
 * RmiAddrRangeDesc4KB.size, bits 1:0, DEN0137 B4.6.5: RmiAddrBlockSize, 2
 *   bits: RMI_PAGE_L3, RMI_BLOCK_L2, RMI_BLOCK_L1, RMI_BLOCK_L0.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_addr_range_desc_4kb_get_size(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK,
				      RMI_ADDR_RANGE_DESC_4KB_SIZE_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_4kb_set_size(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_4KB_SIZE_MASK,
			     RMI_ADDR_RANGE_DESC_4KB_SIZE_SHIFT, value);
}

/*
 * RmiAddrRangeDesc4KB.count, bits 11:2, DEN0137 B4.6.5: blocks in the run;
 *   UInt10, 10 bits: 0 to 0x3ff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_addr_range_desc_4kb_get_count(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK,
				       RMI_ADDR_RANGE_DESC_4KB_COUNT_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_4kb_set_count(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_4KB_COUNT_MASK,
			     RMI_ADDR_RANGE_DESC_4KB_COUNT_SHIFT, value);
}

/*
 * RmiAddrRangeDesc4KB.addr, bits 51:12, DEN0137 B4.6.5: bits 51:12 of the
 *   first address; Bits40, 40 bits: 0 to 0xffffffffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_range_desc_4kb_get_addr(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK,
				       RMI_ADDR_RANGE_DESC_4KB_ADDR_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_4kb_set_addr(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_4KB_ADDR_MASK,
			     RMI_ADDR_RANGE_DESC_4KB_ADDR_SHIFT, value);
}

/*
 * RmiAddrRangeDesc4KB.state, bit 63, DEN0137 B4.6.5: RmiOpMemState, 1 bit:
 *   RMI_OP_MEM_DELEGATED, RMI_OP_MEM_UNDELEGATED.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_addr_range_desc_4kb_get_state(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_ADDR_RANGE_DESC_4KB_STATE_MASK,
				      RMI_ADDR_RANGE_DESC_4KB_STATE_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_4kb_set_state(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_4KB_STATE_MASK,
			     RMI_ADDR_RANGE_DESC_4KB_STATE_SHIFT, value);
}

/*
 * RmiAddrRangeDesc16KB.size, bits 1:0, DEN0137 B4.6.4: RmiAddrBlockSize, 2
 *   bits: RMI_PAGE_L3, RMI_BLOCK_L2, RMI_BLOCK_L1, RMI_BLOCK_L0.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_addr_range_desc_16kb_get_size(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK,
				      RMI_ADDR_RANGE_DESC_16KB_SIZE_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_16kb_set_size(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_16KB_SIZE_MASK,
			     RMI_ADDR_RANGE_DESC_16KB_SIZE_SHIFT, value);
}

/*
 * RmiAddrRangeDesc16KB.count, bits 13:2, DEN0137 B4.6.4: blocks in the run;
 *   UInt12, 12 bits: 0 to 0xfff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_addr_range_desc_16kb_get_count(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK,
				       RMI_ADDR_RANGE_DESC_16KB_COUNT_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_16kb_set_count(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_16KB_COUNT_MASK,
			     RMI_ADDR_RANGE_DESC_16KB_COUNT_SHIFT, value);
}

/*
 * RmiAddrRangeDesc16KB.addr, bits 51:14, DEN0137 B4.6.4: bits 51:14 of the
 *   first address; Bits38, 38 bits: 0 to 0x3fffffffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_range_desc_16kb_get_addr(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK,
				       RMI_ADDR_RANGE_DESC_16KB_ADDR_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_16kb_set_addr(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_16KB_ADDR_MASK,
			     RMI_ADDR_RANGE_DESC_16KB_ADDR_SHIFT, value);
}

/*
 * RmiAddrRangeDesc16KB.state, bit 63, DEN0137 B4.6.4: RmiOpMemState, 1 bit:
 *   RMI_OP_MEM_DELEGATED, RMI_OP_MEM_UNDELEGATED.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_addr_range_desc_16kb_get_state(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_ADDR_RANGE_DESC_16KB_STATE_MASK,
				      RMI_ADDR_RANGE_DESC_16KB_STATE_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_16kb_set_state(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_16KB_STATE_MASK,
			     RMI_ADDR_RANGE_DESC_16KB_STATE_SHIFT, value);
}

/*
 * RmiAddrRangeDesc64KB.size, bits 1:0, DEN0137 B4.6.6: RmiAddrBlockSize, 2
 *   bits: RMI_PAGE_L3, RMI_BLOCK_L2, RMI_BLOCK_L1, RMI_BLOCK_L0.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_addr_range_desc_64kb_get_size(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK,
				      RMI_ADDR_RANGE_DESC_64KB_SIZE_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_64kb_set_size(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_64KB_SIZE_MASK,
			     RMI_ADDR_RANGE_DESC_64KB_SIZE_SHIFT, value);
}

/*
 * RmiAddrRangeDesc64KB.count, bits 15:2, DEN0137 B4.6.6: blocks in the run;
 *   UInt14, 14 bits: 0 to 0x3fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_addr_range_desc_64kb_get_count(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK,
				       RMI_ADDR_RANGE_DESC_64KB_COUNT_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_64kb_set_count(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_64KB_COUNT_MASK,
			     RMI_ADDR_RANGE_DESC_64KB_COUNT_SHIFT, value);
}

/*
 * RmiAddrRangeDesc64KB.addr, bits 51:16, DEN0137 B4.6.6: bits 51:16 of the
 *   first address; Bits36, 36 bits: 0 to 0xfffffffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_range_desc_64kb_get_addr(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK,
				       RMI_ADDR_RANGE_DESC_64KB_ADDR_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_64kb_set_addr(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_64KB_ADDR_MASK,
			     RMI_ADDR_RANGE_DESC_64KB_ADDR_SHIFT, value);
}

/*
 * RmiAddrRangeDesc64KB.state, bit 63, DEN0137 B4.6.6: RmiOpMemState, 1 bit:
 *   RMI_OP_MEM_DELEGATED, RMI_OP_MEM_UNDELEGATED.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_addr_range_desc_64kb_get_state(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_ADDR_RANGE_DESC_64KB_STATE_MASK,
				      RMI_ADDR_RANGE_DESC_64KB_STATE_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_64kb_set_state(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_64KB_STATE_MASK,
			     RMI_ADDR_RANGE_DESC_64KB_STATE_SHIFT, value);
}

/*
 * RmiAddrRangeDesc.data, bits 63:0, DEN0137 B4.6.3: RmiAddrRangeDesc4KB for
 *   RMI_GRANULE_SIZE_4KB; RmiAddrRangeDesc16KB for RMI_GRANULE_SIZE_16KB;
 *   RmiAddrRangeDesc64KB for RMI_GRANULE_SIZE_64KB; by
 *   RmmGlobal().static.rmm_granule_size.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_range_desc_get_data(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset, RMI_ADDR_RANGE_DESC_DATA_MASK,
				       RMI_ADDR_RANGE_DESC_DATA_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_set_data(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_RANGE_DESC_DATA_MASK,
			     RMI_ADDR_RANGE_DESC_DATA_SHIFT, value);
}

/*
 * RmiAddrRangeDesc.data.granule_4kb, bits 63:0, DEN0137 B4.6.3:
 *   RmiAddrRangeDesc4KB, 64 bits: 0x7ff0000000000000 reserved. Only if
 *   RmmGlobal().static.rmm_granule_size is RMI_GRANULE_SIZE_4KB.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t
rmi_addr_range_desc_get_data_granule_4kb(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(
		fieldset, RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_MASK,
		RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_set_data_granule_4kb(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset,
			     RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_MASK,
			     RMI_ADDR_RANGE_DESC_DATA_GRANULE_4KB_SHIFT, value);
}

/*
 * RmiAddrRangeDesc.data.granule_16kb, bits 63:0, DEN0137 B4.6.3:
 *   RmiAddrRangeDesc16KB, 64 bits: 0x7ff0000000000000 reserved. Only if
 *   RmmGlobal().static.rmm_granule_size is RMI_GRANULE_SIZE_16KB.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t
rmi_addr_range_desc_get_data_granule_16kb(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(
		fieldset, RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_MASK,
		RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_set_data_granule_16kb(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset,
			     RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_MASK,
			     RMI_ADDR_RANGE_DESC_DATA_GRANULE_16KB_SHIFT,
			     value);
}

/*
 * RmiAddrRangeDesc.data.granule_64kb, bits 63:0, DEN0137 B4.6.3:
 *   RmiAddrRangeDesc64KB, 64 bits: 0x7ff0000000000000 reserved. Only if
 *   RmmGlobal().static.rmm_granule_size is RMI_GRANULE_SIZE_64KB.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t
rmi_addr_range_desc_get_data_granule_64kb(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(
		fieldset, RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_MASK,
		RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_SHIFT);
}

static inline uint64_t
rmi_addr_range_desc_set_data_granule_64kb(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset,
			     RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_MASK,
			     RMI_ADDR_RANGE_DESC_DATA_GRANULE_64KB_SHIFT,
			     value);
}

/*
 * RmiAddrSetList.addr, bits 63:0, DEN0137 B4.6.8: PA of the list; Address, 64
 *   bits: 0 to 0xffffffffffffffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_set_list_get_addr(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset, RMI_ADDR_SET_LIST_ADDR_MASK,
				       RMI_ADDR_SET_LIST_ADDR_SHIFT);
}

static inline uint64_t
rmi_addr_set_list_set_addr(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_SET_LIST_ADDR_MASK,
			     RMI_ADDR_SET_LIST_ADDR_SHIFT, value);
}

/*
 * RmiAddrSetDesc.data, bits 63:0, DEN0137 B4.6.7: RmiAddrRangeDesc for
 *   RMI_ADDR_TYPE_SINGLE; RmiAddrSetList for RMI_ADDR_TYPE_LIST; by
 *   flags.oaddr_type.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_set_desc_get_data(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset, RMI_ADDR_SET_DESC_DATA_MASK,
				       RMI_ADDR_SET_DESC_DATA_SHIFT);
}

static inline uint64_t
rmi_addr_set_desc_set_data(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_SET_DESC_DATA_MASK,
			     RMI_ADDR_SET_DESC_DATA_SHIFT, value);
}

/*
 * RmiAddrSetDesc.data.single, bits 63:0, DEN0137 B4.6.7: RmiAddrRangeDesc, 64
 *   bits: 0x7ff0000000000000 reserved. Only if flags.oaddr_type is
 *   RMI_ADDR_TYPE_SINGLE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_set_desc_get_data_single(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_ADDR_SET_DESC_DATA_SINGLE_MASK,
				       RMI_ADDR_SET_DESC_DATA_SINGLE_SHIFT);
}

static inline uint64_t
rmi_addr_set_desc_set_data_single(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_SET_DESC_DATA_SINGLE_MASK,
			     RMI_ADDR_SET_DESC_DATA_SINGLE_SHIFT, value);
}

/*
 * RmiAddrSetDesc.data.list_addr, bits 63:0, DEN0137 B4.6.7: RmiAddrSetList, 64
 *   bits: any. Only if flags.oaddr_type is RMI_ADDR_TYPE_LIST.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_addr_set_desc_get_data_list_addr(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_ADDR_SET_DESC_DATA_LIST_ADDR_MASK,
				       RMI_ADDR_SET_DESC_DATA_LIST_ADDR_SHIFT);
}

static inline uint64_t
rmi_addr_set_desc_set_data_list_addr(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_ADDR_SET_DESC_DATA_LIST_ADDR_MASK,
			     RMI_ADDR_SET_DESC_DATA_LIST_ADDR_SHIFT, value);
}

/*
 * RmiContinueFlags.beyond, bit 0, DEN0137 B4.6.14: RmiContinueBeyond, 1 bit:
 *   RMI_CONTINUE_KEEP_GOING, RMI_CONTINUE_STOP.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_continue_flags_get_beyond(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_CONTINUE_FLAGS_BEYOND_MASK,
				      RMI_CONTINUE_FLAGS_BEYOND_SHIFT);
}

static inline uint64_t
rmi_continue_flags_set_beyond(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_CONTINUE_FLAGS_BEYOND_MASK,
			     RMI_CONTINUE_FLAGS_BEYOND_SHIFT, value);
}

/*
 * RmiDataFlags.measure, bit 0, DEN0137 B4.6.15: RmiDataMeasureContent, 1 bit:
 *   RMI_NO_MEASURE_CONTENT, RMI_MEASURE_CONTENT.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_data_flags_get_measure(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_DATA_FLAGS_MEASURE_MASK,
				      RMI_DATA_FLAGS_MEASURE_SHIFT);
}

static inline uint64_t
rmi_data_flags_set_measure(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DATA_FLAGS_MEASURE_MASK,
			     RMI_DATA_FLAGS_MEASURE_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.req_cache, bit 0, DEN0137 B4.6.20: copy part of the
 *   request to the cache; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_req_cache(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_MASK,
				      RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_req_cache(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_REQ_CACHE_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.rsp_cache, bit 1, DEN0137 B4.6.20: copy part of the
 *   response to the cache; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_rsp_cache(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_MASK,
				      RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_rsp_cache(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_RSP_CACHE_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.req_send, bit 2, DEN0137 B4.6.20: send the request to
 *   the device; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_req_send(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_MASK,
				      RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_req_send(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_REQ_SEND_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.rsp_wait, bit 3, DEN0137 B4.6.20: wait for a response;
 *   RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_rsp_wait(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_MASK,
				      RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_rsp_wait(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_RSP_WAIT_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.rsp_reset, bit 4, DEN0137 B4.6.20: start the time for a
 *   response anew; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_rsp_reset(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_MASK,
				      RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_rsp_reset(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_RSP_RESET_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.multi, bit 5, DEN0137 B4.6.20: more messages follow;
 *   RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_multi(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_DEV_COMM_EXIT_FLAGS_MULTI_MASK,
				      RMI_DEV_COMM_EXIT_FLAGS_MULTI_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_multi(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_MULTI_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_MULTI_SHIFT, value);
}

/*
 * RmiDevCommExitFlags.stream_wait, bit 6, DEN0137 B4.6.20: wait for the other
 *   device of the stream; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_dev_comm_exit_flags_get_stream_wait(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_MASK,
		RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_SHIFT);
}

static inline uint64_t
rmi_dev_comm_exit_flags_set_stream_wait(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_MASK,
			     RMI_DEV_COMM_EXIT_FLAGS_STREAM_WAIT_SHIFT, value);
}

/*
 * RmiFeatureRegister0.S2SZ, bits 7:0, DEN0137 B4.6.26: greatest width of an
 *   IPA in bits; UInt8, 8 bits: 0 to 0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_s2sz(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_S2SZ_MASK,
				      RMI_FEATURE_REGISTER_0_S2SZ_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_s2sz(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_S2SZ_MASK,
			     RMI_FEATURE_REGISTER_0_S2SZ_SHIFT, value);
}

/*
 * RmiFeatureRegister0.LPA2, bit 8, DEN0137 B4.6.26: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_lpa2(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_LPA2_MASK,
				      RMI_FEATURE_REGISTER_0_LPA2_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_lpa2(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_LPA2_MASK,
			     RMI_FEATURE_REGISTER_0_LPA2_SHIFT, value);
}

/*
 * RmiFeatureRegister0.SVE, bit 9, DEN0137 B4.6.26: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_sve(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_FEATURE_REGISTER_0_SVE_MASK,
				      RMI_FEATURE_REGISTER_0_SVE_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_sve(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_SVE_MASK,
			     RMI_FEATURE_REGISTER_0_SVE_SHIFT, value);
}

/*
 * RmiFeatureRegister0.SVE_VL, bits 13:10, DEN0137 B4.6.26: greatest SVE vector
 *   length, in units of 128 bits minus one; UInt4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_sve_vl(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_SVE_VL_MASK,
				      RMI_FEATURE_REGISTER_0_SVE_VL_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_sve_vl(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_SVE_VL_MASK,
			     RMI_FEATURE_REGISTER_0_SVE_VL_SHIFT, value);
}

/*
 * RmiFeatureRegister0.NUM_BPS, bits 19:14, DEN0137 B4.6.26: breakpoints minus
 *   one; zero is reserved; UInt6, 6 bits: 0 to 0x3f.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_num_bps(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_NUM_BPS_MASK,
				      RMI_FEATURE_REGISTER_0_NUM_BPS_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_num_bps(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_NUM_BPS_MASK,
			     RMI_FEATURE_REGISTER_0_NUM_BPS_SHIFT, value);
}

/*
 * RmiFeatureRegister0.NUM_WPS, bits 25:20, DEN0137 B4.6.26: watchpoints minus
 *   one; zero is reserved; UInt6, 6 bits: 0 to 0x3f.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_num_wps(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_NUM_WPS_MASK,
				      RMI_FEATURE_REGISTER_0_NUM_WPS_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_num_wps(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_NUM_WPS_MASK,
			     RMI_FEATURE_REGISTER_0_NUM_WPS_SHIFT, value);
}

/*
 * RmiFeatureRegister0.PMU, bit 26, DEN0137 B4.6.26: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_pmu(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_FEATURE_REGISTER_0_PMU_MASK,
				      RMI_FEATURE_REGISTER_0_PMU_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_pmu(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_PMU_MASK,
			     RMI_FEATURE_REGISTER_0_PMU_SHIFT, value);
}

/*
 * RmiFeatureRegister0.PMU_NUM_CTRS, bits 31:27, DEN0137 B4.6.26: PMU counters;
 *   UInt5, 5 bits: 0 to 0x1f.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_pmu_num_ctrs(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK,
		RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_pmu_num_ctrs(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK,
			     RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_SHIFT, value);
}

/*
 * RmiFeatureRegister1.RMI_GRAN_SZ_4KB, bit 0, DEN0137 B4.6.27: RmiFeature, 1
 *   bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_1_get_rmi_gran_sz_4kb(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_MASK,
		RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_rmi_gran_sz_4kb(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_MASK,
			     RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_4KB_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister1.RMI_GRAN_SZ_16KB, bit 1, DEN0137 B4.6.27: RmiFeature, 1
 *   bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_1_get_rmi_gran_sz_16kb(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_MASK,
		RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_rmi_gran_sz_16kb(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_MASK,
			     RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_16KB_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister1.RMI_GRAN_SZ_64KB, bit 2, DEN0137 B4.6.27: RmiFeature, 1
 *   bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_1_get_rmi_gran_sz_64kb(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_MASK,
		RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_rmi_gran_sz_64kb(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_MASK,
			     RMI_FEATURE_REGISTER_1_RMI_GRAN_SZ_64KB_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister1.HASH_SHA_256, bit 3, DEN0137 B4.6.27: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_1_get_hash_sha_256(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_HASH_SHA_256_MASK,
		RMI_FEATURE_REGISTER_1_HASH_SHA_256_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_hash_sha_256(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_1_HASH_SHA_256_MASK,
			     RMI_FEATURE_REGISTER_1_HASH_SHA_256_SHIFT, value);
}

/*
 * RmiFeatureRegister1.HASH_SHA_384, bit 4, DEN0137 B4.6.27: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_1_get_hash_sha_384(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_HASH_SHA_384_MASK,
		RMI_FEATURE_REGISTER_1_HASH_SHA_384_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_hash_sha_384(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_1_HASH_SHA_384_MASK,
			     RMI_FEATURE_REGISTER_1_HASH_SHA_384_SHIFT, value);
}

/*
 * RmiFeatureRegister1.HASH_SHA_512, bit 5, DEN0137 B4.6.27: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_1_get_hash_sha_512(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_HASH_SHA_512_MASK,
		RMI_FEATURE_REGISTER_1_HASH_SHA_512_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_hash_sha_512(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_1_HASH_SHA_512_MASK,
			     RMI_FEATURE_REGISTER_1_HASH_SHA_512_SHIFT, value);
}

/*
 * RmiFeatureRegister1.MAX_RECS_ORDER, bits 9:6, DEN0137 B4.6.27: log2 of one
 *   more than the RECs that a Realm may have; UInt4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_1_get_max_recs_order(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_MASK,
		RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_max_recs_order(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_MASK,
			     RMI_FEATURE_REGISTER_1_MAX_RECS_ORDER_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister1.L0GPTSZ, bits 13:10, DEN0137 B4.6.27: what an entry of
 *   the top granule protection table covers, as GPCCR_EL3 encodes it; Bits4, 4
 *   bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_1_get_l0gptsz(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_1_L0GPTSZ_MASK,
				      RMI_FEATURE_REGISTER_1_L0GPTSZ_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_l0gptsz(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_1_L0GPTSZ_MASK,
			     RMI_FEATURE_REGISTER_1_L0GPTSZ_SHIFT, value);
}

/*
 * RmiFeatureRegister1.PPS, bits 16:14, DEN0137 B4.6.27: protected physical
 *   address size, as GPCCR_EL3 encodes it; Bits3, 3 bits: 0 to 0x7.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_1_get_pps(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_FEATURE_REGISTER_1_PPS_MASK,
				      RMI_FEATURE_REGISTER_1_PPS_SHIFT);
}

static inline uint64_t
rmi_feature_register_1_set_pps(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_1_PPS_MASK,
			     RMI_FEATURE_REGISTER_1_PPS_SHIFT, value);
}

/*
 * RmiFeatureRegister2.DA, bit 0, DEN0137 B4.6.28: device assignment;
 *   RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_da(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_FEATURE_REGISTER_2_DA_MASK,
				      RMI_FEATURE_REGISTER_2_DA_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_da(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_DA_MASK,
			     RMI_FEATURE_REGISTER_2_DA_SHIFT, value);
}

/*
 * RmiFeatureRegister2.DA_COH, bit 1, DEN0137 B4.6.28: assignment of coherent
 *   devices; RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_da_coh(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_2_DA_COH_MASK,
				      RMI_FEATURE_REGISTER_2_DA_COH_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_da_coh(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_DA_COH_MASK,
			     RMI_FEATURE_REGISTER_2_DA_COH_SHIFT, value);
}

/*
 * RmiFeatureRegister2.VSMMU, bit 2, DEN0137 B4.6.28: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_vsmmu(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_2_VSMMU_MASK,
				      RMI_FEATURE_REGISTER_2_VSMMU_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_vsmmu(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_VSMMU_MASK,
			     RMI_FEATURE_REGISTER_2_VSMMU_SHIFT, value);
}

/*
 * RmiFeatureRegister2.ATS, bit 3, DEN0137 B4.6.28: address translation
 *   services; RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_ats(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_FEATURE_REGISTER_2_ATS_MASK,
				      RMI_FEATURE_REGISTER_2_ATS_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_ats(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_ATS_MASK,
			     RMI_FEATURE_REGISTER_2_ATS_SHIFT, value);
}

/*
 * RmiFeatureRegister2.MAX_VDEVS_ORDER, bits 7:4, DEN0137 B4.6.28: log2 of the
 *   virtual devices that a physical one may have; UInt4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_2_get_max_vdevs_order(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_MASK,
		RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_max_vdevs_order(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_MASK,
			     RMI_FEATURE_REGISTER_2_MAX_VDEVS_ORDER_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister2.VDEV_KROU, bit 8, DEN0137 B4.6.28: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_vdev_krou(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_2_VDEV_KROU_MASK,
				      RMI_FEATURE_REGISTER_2_VDEV_KROU_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_vdev_krou(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_VDEV_KROU_MASK,
			     RMI_FEATURE_REGISTER_2_VDEV_KROU_SHIFT, value);
}

/*
 * RmiFeatureRegister2.NON_TEE_STREAM, bit 9, DEN0137 B4.6.28: RmiFeature, 1
 *   bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_2_get_non_tee_stream(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_MASK,
		RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_non_tee_stream(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_MASK,
			     RMI_FEATURE_REGISTER_2_NON_TEE_STREAM_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister2.P2P, bit 10, DEN0137 B4.6.28: direct access between
 *   devices; RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_p2p(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_FEATURE_REGISTER_2_P2P_MASK,
				      RMI_FEATURE_REGISTER_2_P2P_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_p2p(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_P2P_MASK,
			     RMI_FEATURE_REGISTER_2_P2P_SHIFT, value);
}

/*
 * RmiFeatureRegister2.CMEM_CXL, bit 11, DEN0137 B4.6.28: coherent memory
 *   behind CXL; RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_cmem_cxl(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_2_CMEM_CXL_MASK,
				      RMI_FEATURE_REGISTER_2_CMEM_CXL_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_cmem_cxl(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_CMEM_CXL_MASK,
			     RMI_FEATURE_REGISTER_2_CMEM_CXL_SHIFT, value);
}

/*
 * RmiFeatureRegister2.MAX_CMEM, bits 19:12, DEN0137 B4.6.28: coherent memory
 *   devices at most; UInt8, 8 bits: 0 to 0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_max_cmem(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_2_MAX_CMEM_MASK,
				      RMI_FEATURE_REGISTER_2_MAX_CMEM_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_max_cmem(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_MAX_CMEM_MASK,
			     RMI_FEATURE_REGISTER_2_MAX_CMEM_SHIFT, value);
}

/*
 * RmiFeatureRegister2.CMEM_TSE_REQ, bit 20, DEN0137 B4.6.28: RmiFeature, 1
 *   bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_2_get_cmem_tse_req(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_MASK,
		RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_SHIFT);
}

static inline uint64_t
rmi_feature_register_2_set_cmem_tse_req(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_MASK,
			     RMI_FEATURE_REGISTER_2_CMEM_TSE_REQ_SHIFT, value);
}

/*
 * RmiFeatureRegister3.MAX_NUM_AUX_PLANES, bits 3:0, DEN0137 B4.6.29: auxiliary
 *   planes that a Realm may have; UInt4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_3_get_max_num_aux_planes(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_MASK,
		RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_SHIFT);
}

static inline uint64_t
rmi_feature_register_3_set_max_num_aux_planes(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_MASK,
			     RMI_FEATURE_REGISTER_3_MAX_NUM_AUX_PLANES_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister3.RTT_PLANE, bits 5:4, DEN0137 B4.6.29: arrangements of
 *   translation trees; RmiRttPlaneFeature, 2 bits: RMI_RTT_PLANE_AUX,
 *   RMI_RTT_PLANE_AUX_SINGLE, RMI_RTT_PLANE_SINGLE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_3_get_rtt_plane(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_3_RTT_PLANE_MASK,
				      RMI_FEATURE_REGISTER_3_RTT_PLANE_SHIFT);
}

static inline uint64_t
rmi_feature_register_3_set_rtt_plane(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_3_RTT_PLANE_MASK,
			     RMI_FEATURE_REGISTER_3_RTT_PLANE_SHIFT, value);
}

/*
 * RmiFeatureRegister3.RTT_S2AP_INDIRECT, bit 6, DEN0137 B4.6.29: permissions
 *   through an overlay; RmiFeature, 1 bit: RMI_FEATURE_FALSE,
 *   RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_3_get_rtt_s2ap_indirect(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_MASK,
		RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_SHIFT);
}

static inline uint64_t
rmi_feature_register_3_set_rtt_s2ap_indirect(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_MASK,
			     RMI_FEATURE_REGISTER_3_RTT_S2AP_INDIRECT_SHIFT,
			     value);
}

/*
 * RmiFeatureRegister4.MEC_COUNT, bits 63:0, DEN0137 B4.6.30: memory encryption
 *   contexts; UInt64, 64 bits: 0 to 0xffffffffffffffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_feature_register_4_get_mec_count(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_FEATURE_REGISTER_4_MEC_COUNT_MASK,
				       RMI_FEATURE_REGISTER_4_MEC_COUNT_SHIFT);
}

static inline uint64_t
rmi_feature_register_4_set_mec_count(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_4_MEC_COUNT_MASK,
			     RMI_FEATURE_REGISTER_4_MEC_COUNT_SHIFT, value);
}

/*
 * RmiInterfaceVersion.minor, bits 15:0, DEN0137 B4.6.35: UInt16, 16 bits: 0 to
 *   0xffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_interface_version_get_minor(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_INTERFACE_VERSION_MINOR_MASK,
				       RMI_INTERFACE_VERSION_MINOR_SHIFT);
}

static inline uint64_t
rmi_interface_version_set_minor(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_INTERFACE_VERSION_MINOR_MASK,
			     RMI_INTERFACE_VERSION_MINOR_SHIFT, value);
}

/*
 * RmiInterfaceVersion.major, bits 30:16, DEN0137 B4.6.35: UInt15, 15 bits: 0
 *   to 0x7fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_interface_version_get_major(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_INTERFACE_VERSION_MAJOR_MASK,
				       RMI_INTERFACE_VERSION_MAJOR_SHIFT);
}

static inline uint64_t
rmi_interface_version_set_major(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_INTERFACE_VERSION_MAJOR_MASK,
			     RMI_INTERFACE_VERSION_MAJOR_SHIFT, value);
}

/*
 * RmiOpMemDonateReq.size, bits 1:0, DEN0137 B4.6.41: RmiAddrBlockSize, 2 bits:
 *   RMI_PAGE_L3, RMI_BLOCK_L2, RMI_BLOCK_L1, RMI_BLOCK_L0.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_op_mem_donate_req_get_size(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_OP_MEM_DONATE_REQ_SIZE_MASK,
				      RMI_OP_MEM_DONATE_REQ_SIZE_SHIFT);
}

static inline uint64_t
rmi_op_mem_donate_req_set_size(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_OP_MEM_DONATE_REQ_SIZE_MASK,
			     RMI_OP_MEM_DONATE_REQ_SIZE_SHIFT, value);
}

/*
 * RmiOpMemDonateReq.count, bits 15:2, DEN0137 B4.6.41: blocks that are asked
 *   for; UInt14, 14 bits: 0 to 0x3fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_op_mem_donate_req_get_count(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_OP_MEM_DONATE_REQ_COUNT_MASK,
				       RMI_OP_MEM_DONATE_REQ_COUNT_SHIFT);
}

static inline uint64_t
rmi_op_mem_donate_req_set_count(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_OP_MEM_DONATE_REQ_COUNT_MASK,
			     RMI_OP_MEM_DONATE_REQ_COUNT_SHIFT, value);
}

/*
 * RmiOpMemDonateReq.contig, bit 16, DEN0137 B4.6.41: RmiOpMemContig, 1 bit:
 *   RMI_OP_MEM_NON_CONTIG, RMI_OP_MEM_CONTIG.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_op_mem_donate_req_get_contig(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_OP_MEM_DONATE_REQ_CONTIG_MASK,
				      RMI_OP_MEM_DONATE_REQ_CONTIG_SHIFT);
}

static inline uint64_t
rmi_op_mem_donate_req_set_contig(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_OP_MEM_DONATE_REQ_CONTIG_MASK,
			     RMI_OP_MEM_DONATE_REQ_CONTIG_SHIFT, value);
}

/*
 * RmiOpMemDonateReq.state, bit 17, DEN0137 B4.6.41: RmiOpMemState, 1 bit:
 *   RMI_OP_MEM_DELEGATED, RMI_OP_MEM_UNDELEGATED.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_op_mem_donate_req_get_state(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_OP_MEM_DONATE_REQ_STATE_MASK,
				      RMI_OP_MEM_DONATE_REQ_STATE_SHIFT);
}

static inline uint64_t
rmi_op_mem_donate_req_set_state(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_OP_MEM_DONATE_REQ_STATE_MASK,
			     RMI_OP_MEM_DONATE_REQ_STATE_SHIFT, value);
}

/*
 * RmiPdevFlags.spdm, bit 0, DEN0137 B4.6.45: RmiPdevSpdm, 1 bit:
 *   RMI_SPDM_FALSE, RMI_SPDM_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_pdev_flags_get_spdm(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PDEV_FLAGS_SPDM_MASK,
				      RMI_PDEV_FLAGS_SPDM_SHIFT);
}

static inline uint64_t rmi_pdev_flags_set_spdm(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PDEV_FLAGS_SPDM_MASK,
			     RMI_PDEV_FLAGS_SPDM_SHIFT, value);
}

/*
 * RmiPdevFlags.category, bits 2:1, DEN0137 B4.6.45: RmiPdevCategory, 2 bits:
 *   RMI_PDEV_ROOT_PORT, RMI_PDEV_ENDPOINT_ACCEL_OFF_CHIP,
 *   RMI_PDEV_ENDPOINT_ACCEL_ON_CHIP, RMI_PDEV_ENDPOINT_CMEM.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_pdev_flags_get_category(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PDEV_FLAGS_CATEGORY_MASK,
				      RMI_PDEV_FLAGS_CATEGORY_SHIFT);
}

static inline uint64_t
rmi_pdev_flags_set_category(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PDEV_FLAGS_CATEGORY_MASK,
			     RMI_PDEV_FLAGS_CATEGORY_SHIFT, value);
}

/*
 * RmiPdevFlags.p2p, bit 3, DEN0137 B4.6.45: whether other devices may reach it
 *   directly; RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_pdev_flags_get_p2p(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PDEV_FLAGS_P2P_MASK,
				      RMI_PDEV_FLAGS_P2P_SHIFT);
}

static inline uint64_t rmi_pdev_flags_set_p2p(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PDEV_FLAGS_P2P_MASK,
			     RMI_PDEV_FLAGS_P2P_SHIFT, value);
}

/*
 * RmiPsmmuFlags.msi, bit 0, DEN0137 B4.6.54: interrupts as messages;
 *   RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_flags_get_msi(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_FLAGS_MSI_MASK,
				      RMI_PSMMU_FLAGS_MSI_SHIFT);
}

static inline uint64_t rmi_psmmu_flags_set_msi(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_FLAGS_MSI_MASK,
			     RMI_PSMMU_FLAGS_MSI_SHIFT, value);
}

/*
 * RmiPsmmuFlags.ats, bit 1, DEN0137 B4.6.54: address translation services;
 *   RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_flags_get_ats(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_FLAGS_ATS_MASK,
				      RMI_PSMMU_FLAGS_ATS_SHIFT);
}

static inline uint64_t rmi_psmmu_flags_set_ats(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_FLAGS_ATS_MASK,
			     RMI_PSMMU_FLAGS_ATS_SHIFT, value);
}

/*
 * RmiPsmmuFlags.pri, bit 2, DEN0137 B4.6.54: page requests of devices;
 *   RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_flags_get_pri(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_FLAGS_PRI_MASK,
				      RMI_PSMMU_FLAGS_PRI_SHIFT);
}

static inline uint64_t rmi_psmmu_flags_set_pri(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_FLAGS_PRI_MASK,
			     RMI_PSMMU_FLAGS_PRI_SHIFT, value);
}

/*
 * RmiPsmmuIrqResult.pending, bit 0, DEN0137 B4.6.56: more interrupts wait;
 *   RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_result_get_pending(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_PSMMU_IRQ_RESULT_PENDING_MASK,
				      RMI_PSMMU_IRQ_RESULT_PENDING_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_result_set_pending(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_RESULT_PENDING_MASK,
			     RMI_PSMMU_IRQ_RESULT_PENDING_SHIFT, value);
}

/*
 * RmiPsmmuIrqResult.vsmmu_event, bit 1, DEN0137 B4.6.56: the event belongs to
 *   a virtual SMMU; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_result_get_vsmmu_event(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_MASK,
				      RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_result_set_vsmmu_event(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_MASK,
			     RMI_PSMMU_IRQ_RESULT_VSMMU_EVENT_SHIFT, value);
}

/*
 * RmiPsmmuIrqResult.smmu_event, bit 2, DEN0137 B4.6.56: the event belongs to
 *   the physical SMMU; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_result_get_smmu_event(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_MASK,
				      RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_result_set_smmu_event(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_MASK,
			     RMI_PSMMU_IRQ_RESULT_SMMU_EVENT_SHIFT, value);
}

/*
 * RmiPsmmuIrqResult.empty, bit 3, DEN0137 B4.6.56: the queue held no event;
 *   RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_result_get_empty(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_IRQ_RESULT_EMPTY_MASK,
				      RMI_PSMMU_IRQ_RESULT_EMPTY_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_result_set_empty(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_RESULT_EMPTY_MASK,
			     RMI_PSMMU_IRQ_RESULT_EMPTY_SHIFT, value);
}

/*
 * RmiPsmmuIrqSet.gerror, bit 0, DEN0137 B4.6.57: global error; RmiBoolean, 1
 *   bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_set_get_gerror(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_IRQ_SET_GERROR_MASK,
				      RMI_PSMMU_IRQ_SET_GERROR_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_set_set_gerror(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_SET_GERROR_MASK,
			     RMI_PSMMU_IRQ_SET_GERROR_SHIFT, value);
}

/*
 * RmiPsmmuIrqSet.eventq, bit 1, DEN0137 B4.6.57: event queue; RmiBoolean, 1
 *   bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_set_get_eventq(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_IRQ_SET_EVENTQ_MASK,
				      RMI_PSMMU_IRQ_SET_EVENTQ_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_set_set_eventq(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_SET_EVENTQ_MASK,
			     RMI_PSMMU_IRQ_SET_EVENTQ_SHIFT, value);
}

/*
 * RmiPsmmuIrqSet.priq, bit 2, DEN0137 B4.6.57: page request queue; RmiBoolean,
 *   1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_set_get_priq(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_IRQ_SET_PRIQ_MASK,
				      RMI_PSMMU_IRQ_SET_PRIQ_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_set_set_priq(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_SET_PRIQ_MASK,
			     RMI_PSMMU_IRQ_SET_PRIQ_SHIFT, value);
}

/*
 * RmiPsmmuIrqSet.cmdq, bit 3, DEN0137 B4.6.57: command queue; RmiBoolean, 1
 *   bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_psmmu_irq_set_get_cmdq(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_PSMMU_IRQ_SET_CMDQ_MASK,
				      RMI_PSMMU_IRQ_SET_CMDQ_SHIFT);
}

static inline uint64_t
rmi_psmmu_irq_set_set_cmdq(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_PSMMU_IRQ_SET_CMDQ_MASK,
			     RMI_PSMMU_IRQ_SET_CMDQ_SHIFT, value);
}

/*
 * RmiRealmFlags0.lpa2, bit 0, DEN0137 B4.6.60: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_0_get_lpa2(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_0_LPA2_MASK,
				      RMI_REALM_FLAGS_0_LPA2_SHIFT);
}

static inline uint64_t
rmi_realm_flags_0_set_lpa2(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_0_LPA2_MASK,
			     RMI_REALM_FLAGS_0_LPA2_SHIFT, value);
}

/*
 * RmiRealmFlags0.sve, bit 1, DEN0137 B4.6.60: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_0_get_sve(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_0_SVE_MASK,
				      RMI_REALM_FLAGS_0_SVE_SHIFT);
}

static inline uint64_t
rmi_realm_flags_0_set_sve(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_0_SVE_MASK,
			     RMI_REALM_FLAGS_0_SVE_SHIFT, value);
}

/*
 * RmiRealmFlags0.pmu, bit 2, DEN0137 B4.6.60: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_0_get_pmu(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_0_PMU_MASK,
				      RMI_REALM_FLAGS_0_PMU_SHIFT);
}

static inline uint64_t
rmi_realm_flags_0_set_pmu(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_0_PMU_MASK,
			     RMI_REALM_FLAGS_0_PMU_SHIFT, value);
}

/*
 * RmiRealmFlags0.da, bit 3, DEN0137 B4.6.60: device assignment; RmiFeature, 1
 *   bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_0_get_da(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_0_DA_MASK,
				      RMI_REALM_FLAGS_0_DA_SHIFT);
}

static inline uint64_t
rmi_realm_flags_0_set_da(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_0_DA_MASK,
			     RMI_REALM_FLAGS_0_DA_SHIFT, value);
}

/*
 * RmiRealmFlags0.lfa_policy, bits 6:5, DEN0137 B4.6.60: RmiLfaPolicy, 2 bits:
 *   RMI_LFA_DISALLOW, RMI_LFA_ALLOW.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_0_get_lfa_policy(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REALM_FLAGS_0_LFA_POLICY_MASK,
				      RMI_REALM_FLAGS_0_LFA_POLICY_SHIFT);
}

static inline uint64_t
rmi_realm_flags_0_set_lfa_policy(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_0_LFA_POLICY_MASK,
			     RMI_REALM_FLAGS_0_LFA_POLICY_SHIFT, value);
}

/*
 * RmiRealmFlags0.mec_policy, bits 8:7, DEN0137 B4.6.60: RmiMecPolicy, 2 bits:
 *   RMI_MEC_POLICY_SHARED, RMI_MEC_POLICY_PRIVATE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_0_get_mec_policy(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REALM_FLAGS_0_MEC_POLICY_MASK,
				      RMI_REALM_FLAGS_0_MEC_POLICY_SHIFT);
}

static inline uint64_t
rmi_realm_flags_0_set_mec_policy(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_0_MEC_POLICY_MASK,
			     RMI_REALM_FLAGS_0_MEC_POLICY_SHIFT, value);
}

/*
 * RmiRealmFlags1.rtt_tree_per_plane, bit 0, DEN0137 B4.6.61: whether each
 *   plane has a translation tree of its own; RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_realm_flags_1_get_rtt_tree_per_plane(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_MASK,
		RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_SHIFT);
}

static inline uint64_t
rmi_realm_flags_1_set_rtt_tree_per_plane(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_MASK,
			     RMI_REALM_FLAGS_1_RTT_TREE_PER_PLANE_SHIFT, value);
}

/*
 * RmiRealmFlags1.rtt_s2ap_encoding, bit 1, DEN0137 B4.6.61:
 *   RmiRttS2APEncoding, 1 bit: RMI_S2AP_DIRECT, RMI_S2AP_INDIRECT.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_1_get_rtt_s2ap_encoding(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_MASK,
		RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_SHIFT);
}

static inline uint64_t
rmi_realm_flags_1_set_rtt_s2ap_encoding(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_MASK,
			     RMI_REALM_FLAGS_1_RTT_S2AP_ENCODING_SHIFT, value);
}

/*
 * RmiRealmFlags1.ats, bit 2, DEN0137 B4.6.61: address translation services;
 *   RmiFeature, 1 bit: RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_1_get_ats(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_1_ATS_MASK,
				      RMI_REALM_FLAGS_1_ATS_SHIFT);
}

static inline uint64_t
rmi_realm_flags_1_set_ats(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_1_ATS_MASK,
			     RMI_REALM_FLAGS_1_ATS_SHIFT, value);
}

/*
 * RmiRecCreateFlags.runnable, bit 0, DEN0137 B4.6.63: RmiRecRunnable, 1 bit:
 *   RMI_NOT_RUNNABLE, RMI_RUNNABLE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_create_flags_get_runnable(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_CREATE_FLAGS_RUNNABLE_MASK,
				      RMI_REC_CREATE_FLAGS_RUNNABLE_SHIFT);
}

static inline uint64_t
rmi_rec_create_flags_set_runnable(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_CREATE_FLAGS_RUNNABLE_MASK,
			     RMI_REC_CREATE_FLAGS_RUNNABLE_SHIFT, value);
}

/*
 * RmiRecEnterFlags.emul_mmio, bit 0, DEN0137 B4.6.65: RmiEmulatedMmio, 1 bit:
 *   RMI_NOT_EMULATED_MMIO, RMI_EMULATED_MMIO.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_emul_mmio(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK,
				      RMI_REC_ENTER_FLAGS_EMUL_MMIO_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_emul_mmio(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK,
			     RMI_REC_ENTER_FLAGS_EMUL_MMIO_SHIFT, value);
}

/*
 * RmiRecEnterFlags.inject_sea, bit 1, DEN0137 B4.6.65: RmiInjectSea, 1 bit:
 *   RMI_NO_INJECT_SEA, RMI_INJECT_SEA.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_inject_sea(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK,
				      RMI_REC_ENTER_FLAGS_INJECT_SEA_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_inject_sea(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK,
			     RMI_REC_ENTER_FLAGS_INJECT_SEA_SHIFT, value);
}

/*
 * RmiRecEnterFlags.trap_wfi, bit 2, DEN0137 B4.6.65: whether WFI ends the run;
 *   RmiTrap, 1 bit: RMI_NO_TRAP, RMI_TRAP.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_trap_wfi(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK,
				      RMI_REC_ENTER_FLAGS_TRAP_WFI_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_trap_wfi(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK,
			     RMI_REC_ENTER_FLAGS_TRAP_WFI_SHIFT, value);
}

/*
 * RmiRecEnterFlags.trap_wfe, bit 3, DEN0137 B4.6.65: whether WFE ends the run;
 *   RmiTrap, 1 bit: RMI_NO_TRAP, RMI_TRAP.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_trap_wfe(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK,
				      RMI_REC_ENTER_FLAGS_TRAP_WFE_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_trap_wfe(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK,
			     RMI_REC_ENTER_FLAGS_TRAP_WFE_SHIFT, value);
}

/*
 * RmiRecEnterFlags.ripas_response, bit 4, DEN0137 B4.6.65: answer to the
 *   request behind the last RIPAS change exit; RmiResponse, 1 bit:
 *   RMI_RESPONSE_ACCEPT, RMI_RESPONSE_REJECT.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_ripas_response(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK,
				      RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_ripas_response(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK,
			     RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_SHIFT, value);
}

/*
 * RmiRecEnterFlags.s2ap_response, bit 5, DEN0137 B4.6.65: answer to the
 *   request behind the last S2AP change exit; RmiResponse, 1 bit:
 *   RMI_RESPONSE_ACCEPT, RMI_RESPONSE_REJECT.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_s2ap_response(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_MASK,
				      RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_s2ap_response(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_MASK,
			     RMI_REC_ENTER_FLAGS_S2AP_RESPONSE_SHIFT, value);
}

/*
 * RmiRecEnterFlags.dev_mem_response, bit 6, DEN0137 B4.6.65: answer to the
 *   request to validate device memory; RmiResponse, 1 bit:
 *   RMI_RESPONSE_ACCEPT, RMI_RESPONSE_REJECT.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_rec_enter_flags_get_dev_mem_response(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_MASK,
		RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_dev_mem_response(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_MASK,
			     RMI_REC_ENTER_FLAGS_DEV_MEM_RESPONSE_SHIFT, value);
}

/*
 * RmiRecEnterFlags.force_p0, bit 7, DEN0137 B4.6.65: RmiForceP0, 1 bit:
 *   RMI_NO_FORCE_P0, RMI_FORCE_P0.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_enter_flags_get_force_p0(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_REC_ENTER_FLAGS_FORCE_P0_MASK,
				      RMI_REC_ENTER_FLAGS_FORCE_P0_SHIFT);
}

static inline uint64_t
rmi_rec_enter_flags_set_force_p0(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_ENTER_FLAGS_FORCE_P0_MASK,
			     RMI_REC_ENTER_FLAGS_FORCE_P0_SHIFT, value);
}

/*
 * RmiRecMpidr.aff0, bits 3:0, DEN0137 B4.6.68: Bits4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_mpidr_get_aff0(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REC_MPIDR_AFF0_MASK,
				      RMI_REC_MPIDR_AFF0_SHIFT);
}

static inline uint64_t rmi_rec_mpidr_set_aff0(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_MPIDR_AFF0_MASK,
			     RMI_REC_MPIDR_AFF0_SHIFT, value);
}

/*
 * RmiRecMpidr.aff1, bits 15:8, DEN0137 B4.6.68: Bits8, 8 bits: 0 to 0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_mpidr_get_aff1(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REC_MPIDR_AFF1_MASK,
				      RMI_REC_MPIDR_AFF1_SHIFT);
}

static inline uint64_t rmi_rec_mpidr_set_aff1(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_MPIDR_AFF1_MASK,
			     RMI_REC_MPIDR_AFF1_SHIFT, value);
}

/*
 * RmiRecMpidr.aff2, bits 23:16, DEN0137 B4.6.68: Bits8, 8 bits: 0 to 0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_mpidr_get_aff2(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REC_MPIDR_AFF2_MASK,
				      RMI_REC_MPIDR_AFF2_SHIFT);
}

static inline uint64_t rmi_rec_mpidr_set_aff2(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_MPIDR_AFF2_MASK,
			     RMI_REC_MPIDR_AFF2_SHIFT, value);
}

/*
 * RmiRecMpidr.aff3, bits 31:24, DEN0137 B4.6.68: Bits8, 8 bits: 0 to 0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rec_mpidr_get_aff3(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REC_MPIDR_AFF3_MASK,
				      RMI_REC_MPIDR_AFF3_SHIFT);
}

static inline uint64_t rmi_rec_mpidr_set_aff3(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REC_MPIDR_AFF3_MASK,
			     RMI_REC_MPIDR_AFF3_SHIFT, value);
}

/*
 * RmiResultDataIncomplete.mem, bits 1:0, DEN0137 B4.6.74: what it needs before
 *   it can go on; RmiOpMemReq, 2 bits: RMI_OP_MEM_REQ_NONE,
 *   RMI_OP_MEM_REQ_DONATE, RMI_OP_MEM_REQ_RECLAIM.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_result_data_incomplete_get_mem(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RESULT_DATA_INCOMPLETE_MEM_MASK,
				      RMI_RESULT_DATA_INCOMPLETE_MEM_SHIFT);
}

static inline uint64_t
rmi_result_data_incomplete_set_mem(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_INCOMPLETE_MEM_MASK,
			     RMI_RESULT_DATA_INCOMPLETE_MEM_SHIFT, value);
}

/*
 * RmiResultDataIncomplete.cancel, bit 2, DEN0137 B4.6.74: RmiOpCanCancel, 1
 *   bit: RMI_OP_CANNOT_CANCEL, RMI_OP_CAN_CANCEL.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_result_data_incomplete_get_cancel(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RESULT_DATA_INCOMPLETE_CANCEL_MASK,
				      RMI_RESULT_DATA_INCOMPLETE_CANCEL_SHIFT);
}

static inline uint64_t
rmi_result_data_incomplete_set_cancel(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_INCOMPLETE_CANCEL_MASK,
			     RMI_RESULT_DATA_INCOMPLETE_CANCEL_SHIFT, value);
}

/*
 * RmiResultDataLevel.level, bits 7:0, DEN0137 B4.6.75: UInt8, 8 bits: 0 to
 *   0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_result_data_level_get_level(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RESULT_DATA_LEVEL_LEVEL_MASK,
				      RMI_RESULT_DATA_LEVEL_LEVEL_SHIFT);
}

static inline uint64_t
rmi_result_data_level_set_level(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_LEVEL_LEVEL_MASK,
			     RMI_RESULT_DATA_LEVEL_LEVEL_SHIFT, value);
}

/*
 * RmiResult.status, bits 7:0, DEN0137 B4.6.73: RmiStatusCode, 8 bits:
 *   RMI_SUCCESS, RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_REC,
 *   RMI_ERROR_RTT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 *   RMI_ERROR_RTT_AUX, RMI_ERROR_PSMMU_ST, RMI_ERROR_DPT, RMI_BUSY,
 *   RMI_ERROR_GLOBAL, RMI_ERROR_TRACKING, RMI_INCOMPLETE, RMI_BLOCKED,
 *   RMI_ERROR_GPT, RMI_ERROR_GRANULE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_result_get_status(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_RESULT_STATUS_MASK,
				      RMI_RESULT_STATUS_SHIFT);
}

static inline uint64_t rmi_result_set_status(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_STATUS_MASK,
			     RMI_RESULT_STATUS_SHIFT, value);
}

/*
 * RmiResult.data, bits 63:8, DEN0137 B4.6.73: what it holds depends on the
 *   status; RmiResultDataIncomplete for RMI_INCOMPLETE; RmiResultDataLevel for
 *   RMI_ERROR_DPT, RMI_ERROR_RTT, RMI_ERROR_RTT_AUX, RMI_ERROR_PSMMU_ST;
 *   RmiResultDataNull for others; by status.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_result_get_data(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset, RMI_RESULT_DATA_MASK,
				       RMI_RESULT_DATA_SHIFT);
}

static inline uint64_t rmi_result_set_data(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_MASK,
			     RMI_RESULT_DATA_SHIFT, value);
}

/*
 * RmiResult.data.incomplete, bits 63:8, DEN0137 B4.6.73:
 *   RmiResultDataIncomplete, 56 bits: 0xfffffffffffff8 reserved. Only if
 *   status is RMI_INCOMPLETE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_result_get_data_incomplete(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset,
				       RMI_RESULT_DATA_INCOMPLETE_MASK,
				       RMI_RESULT_DATA_INCOMPLETE_SHIFT);
}

static inline uint64_t
rmi_result_set_data_incomplete(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_INCOMPLETE_MASK,
			     RMI_RESULT_DATA_INCOMPLETE_SHIFT, value);
}

/*
 * RmiResult.data.level, bits 63:8, DEN0137 B4.6.73: RmiResultDataLevel, 56
 *   bits: 0xffffffffffff00 reserved. Only if status is RMI_ERROR_DPT or
 *   RMI_ERROR_RTT or RMI_ERROR_RTT_AUX or RMI_ERROR_PSMMU_ST.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_result_get_data_level(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset, RMI_RESULT_DATA_LEVEL_MASK,
				       RMI_RESULT_DATA_LEVEL_SHIFT);
}

static inline uint64_t
rmi_result_set_data_level(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_LEVEL_MASK,
			     RMI_RESULT_DATA_LEVEL_SHIFT, value);
}

/*
 * RmiResult.data.null, bits 63:8, DEN0137 B4.6.73: RmiResultDataNull, 56 bits:
 *   0xffffffffffffff reserved. Only if status has none of the values that
 *   choose something else.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint64_t rmi_result_get_data_null(uint64_t fieldset)
{
	return (uint64_t)rmm_field_get(fieldset, RMI_RESULT_DATA_NULL_MASK,
				       RMI_RESULT_DATA_NULL_SHIFT);
}

static inline uint64_t
rmi_result_set_data_null(uint64_t fieldset, uint64_t value)
{
	return rmm_field_set(fieldset, RMI_RESULT_DATA_NULL_MASK,
			     RMI_RESULT_DATA_NULL_SHIFT, value);
}

/*
 * RmiRttAuxMapFlags.tree_index, bits 1:0, DEN0137 B4.6.82: which of the
 *   auxiliary trees; UInt2, 2 bits: 0 to 0x3.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_aux_map_flags_get_tree_index(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK,
				      RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_SHIFT);
}

static inline uint64_t
rmi_rtt_aux_map_flags_set_tree_index(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_MASK,
			     RMI_RTT_AUX_MAP_FLAGS_TREE_INDEX_SHIFT, value);
}

/*
 * RmiRttAuxMapFlags.block, bit 2, DEN0137 B4.6.82: RmiRttAuxBlock, 1 bit:
 *   RMI_RTT_AUX_BLOCK_NO_CREATE, RMI_RTT_AUX_BLOCK_CREATE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_aux_map_flags_get_block(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_AUX_MAP_FLAGS_BLOCK_MASK,
				      RMI_RTT_AUX_MAP_FLAGS_BLOCK_SHIFT);
}

static inline uint64_t
rmi_rtt_aux_map_flags_set_block(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_AUX_MAP_FLAGS_BLOCK_MASK,
			     RMI_RTT_AUX_MAP_FLAGS_BLOCK_SHIFT, value);
}

/*
 * RmiRttAuxMapFlags.invalid_pri, bit 3, DEN0137 B4.6.82: RmiRttAuxInvalidPri,
 *   1 bit: RMI_RTT_AUX_INVALID_PRI_STOP, RMI_RTT_AUX_INVALID_PRI_CONTINUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_aux_map_flags_get_invalid_pri(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_MASK,
				      RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_SHIFT);
}

static inline uint64_t
rmi_rtt_aux_map_flags_set_invalid_pri(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_MASK,
			     RMI_RTT_AUX_MAP_FLAGS_INVALID_PRI_SHIFT, value);
}

/*
 * RmiRttAuxUnmapFlags.tree_index, bits 1:0, DEN0137 B4.6.83: which of the
 *   auxiliary trees; UInt2, 2 bits: 0 to 0x3.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_aux_unmap_flags_get_tree_index(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK,
				      RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_SHIFT);
}

static inline uint64_t
rmi_rtt_aux_unmap_flags_set_tree_index(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_MASK,
			     RMI_RTT_AUX_UNMAP_FLAGS_TREE_INDEX_SHIFT, value);
}

/*
 * RmiRttProtMapFlags.oaddr_type, bits 1:0, DEN0137 B4.6.86: RmiRttAddrType, 2
 *   bits: RMI_ADDR_TYPE_NONE, RMI_ADDR_TYPE_SINGLE, RMI_ADDR_TYPE_LIST.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_prot_map_flags_get_oaddr_type(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK,
				      RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_SHIFT);
}

static inline uint64_t
rmi_rtt_prot_map_flags_set_oaddr_type(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK,
			     RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_SHIFT, value);
}

/*
 * RmiRttProtMapFlags.list_count, bits 15:2, DEN0137 B4.6.86: entries of the
 *   list, if there is one; UInt14, 14 bits: 0 to 0x3fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t rmi_rtt_prot_map_flags_get_list_count(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK,
				       RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_SHIFT);
}

static inline uint64_t
rmi_rtt_prot_map_flags_set_list_count(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_MASK,
			     RMI_RTT_PROT_MAP_FLAGS_LIST_COUNT_SHIFT, value);
}

/*
 * RmiRttUnmapFlags.oaddr_type, bits 1:0, DEN0137 B4.6.89: RmiRttAddrType, 2
 *   bits: RMI_ADDR_TYPE_NONE, RMI_ADDR_TYPE_SINGLE, RMI_ADDR_TYPE_LIST.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_unmap_flags_get_oaddr_type(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK,
				      RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_SHIFT);
}

static inline uint64_t
rmi_rtt_unmap_flags_set_oaddr_type(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK,
			     RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_SHIFT, value);
}

/*
 * RmiRttUnprotMapFlags.oaddr_type, bits 1:0, DEN0137 B4.6.90: RmiRttAddrType,
 *   2 bits: RMI_ADDR_TYPE_NONE, RMI_ADDR_TYPE_SINGLE, RMI_ADDR_TYPE_LIST.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_unprot_map_flags_get_oaddr_type(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK,
		RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_SHIFT);
}

static inline uint64_t
rmi_rtt_unprot_map_flags_set_oaddr_type(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_MASK,
			     RMI_RTT_UNPROT_MAP_FLAGS_OADDR_TYPE_SHIFT, value);
}

/*
 * RmiRttUnprotMapFlags.list_count, bits 15:2, DEN0137 B4.6.90: entries of the
 *   list, if there is one; UInt14, 14 bits: 0 to 0x3fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t
rmi_rtt_unprot_map_flags_get_list_count(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(
		fieldset, RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK,
		RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_SHIFT);
}

static inline uint64_t
rmi_rtt_unprot_map_flags_set_list_count(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_MASK,
			     RMI_RTT_UNPROT_MAP_FLAGS_LIST_COUNT_SHIFT, value);
}

/*
 * RmiRttUnprotMapFlags.memattr, bits 18:16, DEN0137 B4.6.90: memory attributes
 *   as in a stage 2 descriptor; Bits3, 3 bits: 0 to 0x7.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_unprot_map_flags_get_memattr(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK,
				      RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_SHIFT);
}

static inline uint64_t
rmi_rtt_unprot_map_flags_set_memattr(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_MASK,
			     RMI_RTT_UNPROT_MAP_FLAGS_MEMATTR_SHIFT, value);
}

/*
 * RmiRttUnprotMapFlags.s2ap, bits 22:19, DEN0137 B4.6.90: access permissions;
 *   Bits4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_rtt_unprot_map_flags_get_s2ap(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK,
				      RMI_RTT_UNPROT_MAP_FLAGS_S2AP_SHIFT);
}

static inline uint64_t
rmi_rtt_unprot_map_flags_set_s2ap(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_RTT_UNPROT_MAP_FLAGS_S2AP_MASK,
			     RMI_RTT_UNPROT_MAP_FLAGS_S2AP_SHIFT, value);
}

/*
 * RmiVdevFlags.VSMMU, bit 0, DEN0137 B4.6.95: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vdev_flags_get_vsmmu(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_VDEV_FLAGS_VSMMU_MASK,
				      RMI_VDEV_FLAGS_VSMMU_SHIFT);
}

static inline uint64_t
rmi_vdev_flags_set_vsmmu(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VDEV_FLAGS_VSMMU_MASK,
			     RMI_VDEV_FLAGS_VSMMU_SHIFT, value);
}

/*
 * RmiVdevMeasureFlags.raw, bit 0, DEN0137 B4.6.96: RmiVdevMeasureRaw, 1 bit:
 *   RMI_VDEV_MEASURE_NOT_RAW, RMI_VDEV_MEASURE_RAW.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vdev_measure_flags_get_raw(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_VDEV_MEASURE_FLAGS_RAW_MASK,
				      RMI_VDEV_MEASURE_FLAGS_RAW_SHIFT);
}

static inline uint64_t
rmi_vdev_measure_flags_set_raw(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VDEV_MEASURE_FLAGS_RAW_MASK,
			     RMI_VDEV_MEASURE_FLAGS_RAW_SHIFT, value);
}

/*
 * RmiVsmmuCmdFlags.pending, bit 0, DEN0137 B4.6.101: a command waits for the
 *   Host; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vsmmu_cmd_flags_get_pending(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_VSMMU_CMD_FLAGS_PENDING_MASK,
				      RMI_VSMMU_CMD_FLAGS_PENDING_SHIFT);
}

static inline uint64_t
rmi_vsmmu_cmd_flags_set_pending(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VSMMU_CMD_FLAGS_PENDING_MASK,
			     RMI_VSMMU_CMD_FLAGS_PENDING_SHIFT, value);
}

/*
 * RmiVsmmuCmdFlags.cmd_complete, bit 1, DEN0137 B4.6.101: the command is
 *   finished; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vsmmu_cmd_flags_get_cmd_complete(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_MASK,
				      RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_SHIFT);
}

static inline uint64_t
rmi_vsmmu_cmd_flags_set_cmd_complete(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_MASK,
			     RMI_VSMMU_CMD_FLAGS_CMD_COMPLETE_SHIFT, value);
}

/*
 * RmiVsmmuCmdFlags.irq, bit 2, DEN0137 B4.6.101: an interrupt message is to be
 *   sent; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vsmmu_cmd_flags_get_irq(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_VSMMU_CMD_FLAGS_IRQ_MASK,
				      RMI_VSMMU_CMD_FLAGS_IRQ_SHIFT);
}

static inline uint64_t
rmi_vsmmu_cmd_flags_set_irq(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VSMMU_CMD_FLAGS_IRQ_MASK,
			     RMI_VSMMU_CMD_FLAGS_IRQ_SHIFT, value);
}

/*
 * RmiVsmmuEventFlags.irq, bit 0, DEN0137 B4.6.102: an interrupt message is to
 *   be sent; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vsmmu_event_flags_get_irq(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_VSMMU_EVENT_FLAGS_IRQ_MASK,
				      RMI_VSMMU_EVENT_FLAGS_IRQ_SHIFT);
}

static inline uint64_t
rmi_vsmmu_event_flags_set_irq(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VSMMU_EVENT_FLAGS_IRQ_MASK,
			     RMI_VSMMU_EVENT_FLAGS_IRQ_SHIFT, value);
}

/*
 * RmiVsmmuEventFlags.abort, bit 1, DEN0137 B4.6.102: the access is to be
 *   reported as a fault; RmiBoolean, 1 bit: RMI_FALSE, RMI_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_vsmmu_event_flags_get_abort(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_VSMMU_EVENT_FLAGS_ABORT_MASK,
				      RMI_VSMMU_EVENT_FLAGS_ABORT_SHIFT);
}

static inline uint64_t
rmi_vsmmu_event_flags_set_abort(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_VSMMU_EVENT_FLAGS_ABORT_MASK,
			     RMI_VSMMU_EVENT_FLAGS_ABORT_SHIFT, value);
}

/*
 * Whether X0 is an RmiResult, whatever its status (1), or an SMCCC error (0),
 * which has bits set that are reserved there. DEN0137 B4.6.73.
 */
static inline int rmi_answered(uint64_t x0)
{
	return (x0 & RMI_RESULT_RESERVED_MASK) == RMM_U64(0);
}

/*
 * Whether X0 is an RmiResult with this status, whatever the index beside it
 * (1, else 0). DEN0137 B4.6.73.
 */
static inline int rmi_returned(uint64_t x0, uint32_t status)
{
	const uint64_t other = x0 & RMI_RESULT_RESERVED_MASK;

	return (other | (x0 & RMI_RESULT_STATUS_MASK)) == status;
}

/* Whether a function ID is in a range of the RMI, used or not (1, else 0). */
static inline int rmi_fid_in_range(uint32_t fid)
{
	return ((fid >= SMC_RMI_RANGE_0_FIRST) &&
		(fid <= SMC_RMI_RANGE_0_LAST)) ||
	       ((fid >= SMC_RMI_RANGE_1_FIRST) &&
		(fid <= SMC_RMI_RANGE_1_LAST));
}

/* The name of a command by its function ID; NULL if there is none. */
static inline const char *rmi_fid_name(uint32_t fid)
{
	const char *name = NULL;

	switch (fid) {
	case SMC_RMI_VERSION:
		name = "RMI_VERSION";
		break;
	case SMC_RMI_RTT_DATA_MAP_INIT:
		name = "RMI_RTT_DATA_MAP_INIT";
		break;
	case SMC_RMI_REALM_ACTIVATE:
		name = "RMI_REALM_ACTIVATE";
		break;
	case SMC_RMI_REALM_CREATE:
		name = "RMI_REALM_CREATE";
		break;
	case SMC_RMI_REALM_DESTROY:
		name = "RMI_REALM_DESTROY";
		break;
	case SMC_RMI_REC_CREATE:
		name = "RMI_REC_CREATE";
		break;
	case SMC_RMI_REC_DESTROY:
		name = "RMI_REC_DESTROY";
		break;
	case SMC_RMI_REC_ENTER:
		name = "RMI_REC_ENTER";
		break;
	case SMC_RMI_RTT_CREATE:
		name = "RMI_RTT_CREATE";
		break;
	case SMC_RMI_RTT_DESTROY:
		name = "RMI_RTT_DESTROY";
		break;
	case SMC_RMI_RTT_READ_ENTRY:
		name = "RMI_RTT_READ_ENTRY";
		break;
	case SMC_RMI_RTT_DEV_VALIDATE:
		name = "RMI_RTT_DEV_VALIDATE";
		break;
	case SMC_RMI_PSCI_COMPLETE:
		name = "RMI_PSCI_COMPLETE";
		break;
	case SMC_RMI_FEATURES:
		name = "RMI_FEATURES";
		break;
	case SMC_RMI_RTT_FOLD:
		name = "RMI_RTT_FOLD";
		break;
	case SMC_RMI_RTT_INIT_RIPAS:
		name = "RMI_RTT_INIT_RIPAS";
		break;
	case SMC_RMI_RTT_SET_RIPAS:
		name = "RMI_RTT_SET_RIPAS";
		break;
	case SMC_RMI_VSMMU_CREATE:
		name = "RMI_VSMMU_CREATE";
		break;
	case SMC_RMI_VSMMU_DESTROY:
		name = "RMI_VSMMU_DESTROY";
		break;
	case SMC_RMI_RMM_CONFIG_SET:
		name = "RMI_RMM_CONFIG_SET";
		break;
	case SMC_RMI_PSMMU_IRQ_NOTIFY:
		name = "RMI_PSMMU_IRQ_NOTIFY";
		break;
	case SMC_RMI_ATTEST_PLAT_TOKEN_REFRESH:
		name = "RMI_ATTEST_PLAT_TOKEN_REFRESH";
		break;
	case SMC_RMI_PDEV_ABORT:
		name = "RMI_PDEV_ABORT";
		break;
	case SMC_RMI_PDEV_COMMUNICATE:
		name = "RMI_PDEV_COMMUNICATE";
		break;
	case SMC_RMI_PDEV_CREATE:
		name = "RMI_PDEV_CREATE";
		break;
	case SMC_RMI_PDEV_DESTROY:
		name = "RMI_PDEV_DESTROY";
		break;
	case SMC_RMI_PDEV_GET_STATE:
		name = "RMI_PDEV_GET_STATE";
		break;
	case SMC_RMI_PDEV_STREAM_KEY_REFRESH:
		name = "RMI_PDEV_STREAM_KEY_REFRESH";
		break;
	case SMC_RMI_PDEV_SET_PUBKEY:
		name = "RMI_PDEV_SET_PUBKEY";
		break;
	case SMC_RMI_PDEV_STOP:
		name = "RMI_PDEV_STOP";
		break;
	case SMC_RMI_RTT_AUX_CREATE:
		name = "RMI_RTT_AUX_CREATE";
		break;
	case SMC_RMI_RTT_AUX_DESTROY:
		name = "RMI_RTT_AUX_DESTROY";
		break;
	case SMC_RMI_RTT_AUX_FOLD:
		name = "RMI_RTT_AUX_FOLD";
		break;
	case SMC_RMI_VDEV_ABORT:
		name = "RMI_VDEV_ABORT";
		break;
	case SMC_RMI_VDEV_COMMUNICATE:
		name = "RMI_VDEV_COMMUNICATE";
		break;
	case SMC_RMI_VDEV_CREATE:
		name = "RMI_VDEV_CREATE";
		break;
	case SMC_RMI_VDEV_DESTROY:
		name = "RMI_VDEV_DESTROY";
		break;
	case SMC_RMI_VDEV_GET_STATE:
		name = "RMI_VDEV_GET_STATE";
		break;
	case SMC_RMI_VDEV_UNLOCK:
		name = "RMI_VDEV_UNLOCK";
		break;
	case SMC_RMI_RTT_SET_S2AP:
		name = "RMI_RTT_SET_S2AP";
		break;
	case SMC_RMI_VDEV_COMPLETE:
		name = "RMI_VDEV_COMPLETE";
		break;
	case SMC_RMI_VDEV_GET_INTERFACE_REPORT:
		name = "RMI_VDEV_GET_INTERFACE_REPORT";
		break;
	case SMC_RMI_VDEV_GET_MEASUREMENTS:
		name = "RMI_VDEV_GET_MEASUREMENTS";
		break;
	case SMC_RMI_VDEV_LOCK:
		name = "RMI_VDEV_LOCK";
		break;
	case SMC_RMI_VDEV_START:
		name = "RMI_VDEV_START";
		break;
	case SMC_RMI_VDEV_P2P_BIND:
		name = "RMI_VDEV_P2P_BIND";
		break;
	case SMC_RMI_VDEV_P2P_UNBIND:
		name = "RMI_VDEV_P2P_UNBIND";
		break;
	case SMC_RMI_VSMMU_EVENT_NOTIFY:
		name = "RMI_VSMMU_EVENT_NOTIFY";
		break;
	case SMC_RMI_PSMMU_ACTIVATE:
		name = "RMI_PSMMU_ACTIVATE";
		break;
	case SMC_RMI_PSMMU_DEACTIVATE:
		name = "RMI_PSMMU_DEACTIVATE";
		break;
	case SMC_RMI_PSMMU_ST_L2_CREATE:
		name = "RMI_PSMMU_ST_L2_CREATE";
		break;
	case SMC_RMI_PSMMU_ST_L2_DESTROY:
		name = "RMI_PSMMU_ST_L2_DESTROY";
		break;
	case SMC_RMI_DPT_L0_CREATE:
		name = "RMI_DPT_L0_CREATE";
		break;
	case SMC_RMI_DPT_L0_DESTROY:
		name = "RMI_DPT_L0_DESTROY";
		break;
	case SMC_RMI_DPT_L1_CREATE:
		name = "RMI_DPT_L1_CREATE";
		break;
	case SMC_RMI_DPT_L1_DESTROY:
		name = "RMI_DPT_L1_DESTROY";
		break;
	case SMC_RMI_GRANULE_TRACKING_GET:
		name = "RMI_GRANULE_TRACKING_GET";
		break;
	case SMC_RMI_GRANULE_TRACKING_SET:
		name = "RMI_GRANULE_TRACKING_SET";
		break;
	case SMC_RMI_CMEM_ADD_PDEV:
		name = "RMI_CMEM_ADD_PDEV";
		break;
	case SMC_RMI_CMEM_CREATE:
		name = "RMI_CMEM_CREATE";
		break;
	case SMC_RMI_CMEM_DESTROY:
		name = "RMI_CMEM_DESTROY";
		break;
	case SMC_RMI_CMEM_POPULATE:
		name = "RMI_CMEM_POPULATE";
		break;
	case SMC_RMI_CMEM_REMOVE_PDEV:
		name = "RMI_CMEM_REMOVE_PDEV";
		break;
	case SMC_RMI_CMEM_START:
		name = "RMI_CMEM_START";
		break;
	case SMC_RMI_CMEM_STOP:
		name = "RMI_CMEM_STOP";
		break;
	case SMC_RMI_CMEM_UNPOPULATE:
		name = "RMI_CMEM_UNPOPULATE";
		break;
	case SMC_RMI_RMM_CONFIG_GET:
		name = "RMI_RMM_CONFIG_GET";
		break;
	case SMC_RMI_PDEV_MEC_REFRESH:
		name = "RMI_PDEV_MEC_REFRESH";
		break;
	case SMC_RMI_VSMMU_EVENT_COMPLETE:
		name = "RMI_VSMMU_EVENT_COMPLETE";
		break;
	case SMC_RMI_PSMMU_EVENT_DISCARD:
		name = "RMI_PSMMU_EVENT_DISCARD";
		break;
	case SMC_RMI_GRANULE_RANGE_DELEGATE:
		name = "RMI_GRANULE_RANGE_DELEGATE";
		break;
	case SMC_RMI_GRANULE_RANGE_UNDELEGATE:
		name = "RMI_GRANULE_RANGE_UNDELEGATE";
		break;
	case SMC_RMI_GPT_L1_CREATE:
		name = "RMI_GPT_L1_CREATE";
		break;
	case SMC_RMI_GPT_L1_DESTROY:
		name = "RMI_GPT_L1_DESTROY";
		break;
	case SMC_RMI_RTT_DATA_MAP:
		name = "RMI_RTT_DATA_MAP";
		break;
	case SMC_RMI_RTT_DATA_UNMAP:
		name = "RMI_RTT_DATA_UNMAP";
		break;
	case SMC_RMI_RTT_DEV_MAP:
		name = "RMI_RTT_DEV_MAP";
		break;
	case SMC_RMI_RTT_DEV_UNMAP:
		name = "RMI_RTT_DEV_UNMAP";
		break;
	case SMC_RMI_RTT_ARCH_DEV_MAP:
		name = "RMI_RTT_ARCH_DEV_MAP";
		break;
	case SMC_RMI_RTT_ARCH_DEV_UNMAP:
		name = "RMI_RTT_ARCH_DEV_UNMAP";
		break;
	case SMC_RMI_RTT_UNPROT_MAP:
		name = "RMI_RTT_UNPROT_MAP";
		break;
	case SMC_RMI_RTT_UNPROT_UNMAP:
		name = "RMI_RTT_UNPROT_UNMAP";
		break;
	case SMC_RMI_RTT_AUX_PROT_MAP:
		name = "RMI_RTT_AUX_PROT_MAP";
		break;
	case SMC_RMI_RTT_AUX_PROT_UNMAP:
		name = "RMI_RTT_AUX_PROT_UNMAP";
		break;
	case SMC_RMI_RTT_AUX_UNPROT_MAP:
		name = "RMI_RTT_AUX_UNPROT_MAP";
		break;
	case SMC_RMI_RTT_AUX_UNPROT_UNMAP:
		name = "RMI_RTT_AUX_UNPROT_UNMAP";
		break;
	case SMC_RMI_REALM_TERMINATE:
		name = "RMI_REALM_TERMINATE";
		break;
	case SMC_RMI_RMM_ACTIVATE:
		name = "RMI_RMM_ACTIVATE";
		break;
	case SMC_RMI_OP_CONTINUE:
		name = "RMI_OP_CONTINUE";
		break;
	case SMC_RMI_PDEV_STREAM_CONNECT:
		name = "RMI_PDEV_STREAM_CONNECT";
		break;
	case SMC_RMI_PDEV_STREAM_DISCONNECT:
		name = "RMI_PDEV_STREAM_DISCONNECT";
		break;
	case SMC_RMI_PDEV_STREAM_COMPLETE:
		name = "RMI_PDEV_STREAM_COMPLETE";
		break;
	case SMC_RMI_PDEV_STREAM_KEY_PURGE:
		name = "RMI_PDEV_STREAM_KEY_PURGE";
		break;
	case SMC_RMI_OP_MEM_DONATE:
		name = "RMI_OP_MEM_DONATE";
		break;
	case SMC_RMI_OP_MEM_RECLAIM:
		name = "RMI_OP_MEM_RECLAIM";
		break;
	case SMC_RMI_OP_CANCEL:
		name = "RMI_OP_CANCEL";
		break;
	case SMC_RMI_VSMMU_FEATURES:
		name = "RMI_VSMMU_FEATURES";
		break;
	case SMC_RMI_VSMMU_CMD_GET:
		name = "RMI_VSMMU_CMD_GET";
		break;
	case SMC_RMI_VSMMU_CMD_COMPLETE:
		name = "RMI_VSMMU_CMD_COMPLETE";
		break;
	default:
		break;
	}
	return name;
}

/* The name of an RmiStatusCode; NULL if there is none. */
static inline const char *rmi_status_name(uint32_t status)
{
	const char *name = NULL;

	switch (status) {
	case RMI_SUCCESS:
		name = "RMI_SUCCESS";
		break;
	case RMI_ERROR_INPUT:
		name = "RMI_ERROR_INPUT";
		break;
	case RMI_ERROR_REALM:
		name = "RMI_ERROR_REALM";
		break;
	case RMI_ERROR_REC:
		name = "RMI_ERROR_REC";
		break;
	case RMI_ERROR_RTT:
		name = "RMI_ERROR_RTT";
		break;
	case RMI_ERROR_NOT_SUPPORTED:
		name = "RMI_ERROR_NOT_SUPPORTED";
		break;
	case RMI_ERROR_DEVICE:
		name = "RMI_ERROR_DEVICE";
		break;
	case RMI_ERROR_RTT_AUX:
		name = "RMI_ERROR_RTT_AUX";
		break;
	case RMI_ERROR_PSMMU_ST:
		name = "RMI_ERROR_PSMMU_ST";
		break;
	case RMI_ERROR_DPT:
		name = "RMI_ERROR_DPT";
		break;
	case RMI_BUSY:
		name = "RMI_BUSY";
		break;
	case RMI_ERROR_GLOBAL:
		name = "RMI_ERROR_GLOBAL";
		break;
	case RMI_ERROR_TRACKING:
		name = "RMI_ERROR_TRACKING";
		break;
	case RMI_INCOMPLETE:
		name = "RMI_INCOMPLETE";
		break;
	case RMI_BLOCKED:
		name = "RMI_BLOCKED";
		break;
	case RMI_ERROR_GPT:
		name = "RMI_ERROR_GPT";
		break;
	case RMI_ERROR_GRANULE:
		name = "RMI_ERROR_GRANULE";
		break;
	default:
		break;
	}
	return name;
}

#endif /* __ASSEMBLER__ */

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_SMC_H */
