/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What the Host calls to create, populate, run and destroy Realms. This is
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
#ifndef RMI_SMC_H
#define RMI_SMC_H

#include "rmm_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * The version that this file describes, DEN0137 B4.1; encoded as
 * RmiInterfaceVersion.
 */
#define RMI_ABI_MAJOR_VERSION RMM_U32(1)
#define RMI_ABI_MINOR_VERSION RMM_U32(0)
#define RMI_ABI_VERSION       RMM_U64(0x10000)

/* Function IDs. */
#define SMC_RMI_VERSION               RMM_U32(0xc4000150)
#define SMC_RMI_GRANULE_DELEGATE      RMM_U32(0xc4000151)
#define SMC_RMI_GRANULE_UNDELEGATE    RMM_U32(0xc4000152)
#define SMC_RMI_DATA_CREATE           RMM_U32(0xc4000153)
#define SMC_RMI_DATA_CREATE_UNKNOWN   RMM_U32(0xc4000154)
#define SMC_RMI_DATA_DESTROY          RMM_U32(0xc4000155)
#define SMC_RMI_REALM_ACTIVATE        RMM_U32(0xc4000157)
#define SMC_RMI_REALM_CREATE          RMM_U32(0xc4000158)
#define SMC_RMI_REALM_DESTROY         RMM_U32(0xc4000159)
#define SMC_RMI_REC_CREATE            RMM_U32(0xc400015a)
#define SMC_RMI_REC_DESTROY           RMM_U32(0xc400015b)
#define SMC_RMI_REC_ENTER             RMM_U32(0xc400015c)
#define SMC_RMI_RTT_CREATE            RMM_U32(0xc400015d)
#define SMC_RMI_RTT_DESTROY           RMM_U32(0xc400015e)
#define SMC_RMI_RTT_MAP_UNPROTECTED   RMM_U32(0xc400015f)
#define SMC_RMI_RTT_READ_ENTRY        RMM_U32(0xc4000161)
#define SMC_RMI_RTT_UNMAP_UNPROTECTED RMM_U32(0xc4000162)
#define SMC_RMI_PSCI_COMPLETE         RMM_U32(0xc4000164)
#define SMC_RMI_FEATURES              RMM_U32(0xc4000165)
#define SMC_RMI_RTT_FOLD              RMM_U32(0xc4000166)
#define SMC_RMI_REC_AUX_COUNT         RMM_U32(0xc4000167)
#define SMC_RMI_RTT_INIT_RIPAS        RMM_U32(0xc4000168)
#define SMC_RMI_RTT_SET_RIPAS         RMM_U32(0xc4000169)

/* How many commands there are. */
#define RMI_COMMANDS_COUNT RMM_U32(23)

/* Function IDs that are set aside for the RMI, used or not; first and last. */
#define SMC_RMI_RANGE_0_FIRST RMM_U32(0xc4000150)
#define SMC_RMI_RANGE_0_LAST  RMM_U32(0xc400018f)

/*
 * RmiCommandReturnCode, DEN0137 B4.4.1. What a command leaves in X0, a status
 * and for some statuses a detail.
 */
#define RMI_COMMAND_RETURN_CODE_STATUS_SHIFT  RMM_U32(0)
#define RMI_COMMAND_RETURN_CODE_STATUS_WIDTH  RMM_U32(8)
#define RMI_COMMAND_RETURN_CODE_STATUS_MASK   RMM_U64(0xff)
#define RMI_COMMAND_RETURN_CODE_INDEX_SHIFT   RMM_U32(8)
#define RMI_COMMAND_RETURN_CODE_INDEX_WIDTH   RMM_U32(8)
#define RMI_COMMAND_RETURN_CODE_INDEX_MASK    RMM_U64(0xff00)
#define RMI_COMMAND_RETURN_CODE_RESERVED_MASK RMM_U64(0xffffffffffff0000)

/* RmiDataFlags, DEN0137 B4.4.2. Options of RMI_DATA_CREATE. */
#define RMI_DATA_FLAGS_MEASURE_SHIFT RMM_U32(0)
#define RMI_DATA_FLAGS_MEASURE_WIDTH RMM_U32(1)
#define RMI_DATA_FLAGS_MEASURE_MASK  RMM_U64(0x1)
#define RMI_DATA_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffffe)

/*
 * RmiDataMeasureContent, DEN0137 B4.4.3. Whether the contents of a new page
 * count towards the measurement.
 */
#define RMI_NO_MEASURE_CONTENT RMM_U32(0)
#define RMI_MEASURE_CONTENT    RMM_U32(1)

/*
 * RmiEmulatedMmio, DEN0137 B4.4.4. Whether the Host has emulated the access
 * that ended the previous run.
 */
#define RMI_NOT_EMULATED_MMIO RMM_U32(0)
#define RMI_EMULATED_MMIO     RMM_U32(1)

/*
 * RmiFeature, DEN0137 B4.4.5. Whether an optional feature is there, or wanted.
 */
#define RMI_FEATURE_FALSE RMM_U32(0)
#define RMI_FEATURE_TRUE  RMM_U32(1)

/*
 * RmiFeatureRegister0, DEN0137 B4.4.6. The first register of optional features
 * and limits.
 */
#define RMI_FEATURE_REGISTER_0_S2SZ_SHIFT           RMM_U32(0)
#define RMI_FEATURE_REGISTER_0_S2SZ_WIDTH           RMM_U32(8)
#define RMI_FEATURE_REGISTER_0_S2SZ_MASK            RMM_U64(0xff)
#define RMI_FEATURE_REGISTER_0_LPA2_SHIFT           RMM_U32(8)
#define RMI_FEATURE_REGISTER_0_LPA2_WIDTH           RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_LPA2_MASK            RMM_U64(0x100)
#define RMI_FEATURE_REGISTER_0_SVE_EN_SHIFT         RMM_U32(9)
#define RMI_FEATURE_REGISTER_0_SVE_EN_WIDTH         RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_SVE_EN_MASK          RMM_U64(0x200)
#define RMI_FEATURE_REGISTER_0_SVE_VL_SHIFT         RMM_U32(10)
#define RMI_FEATURE_REGISTER_0_SVE_VL_WIDTH         RMM_U32(4)
#define RMI_FEATURE_REGISTER_0_SVE_VL_MASK          RMM_U64(0x3c00)
#define RMI_FEATURE_REGISTER_0_NUM_BPS_SHIFT        RMM_U32(14)
#define RMI_FEATURE_REGISTER_0_NUM_BPS_WIDTH        RMM_U32(6)
#define RMI_FEATURE_REGISTER_0_NUM_BPS_MASK         RMM_U64(0xfc000)
#define RMI_FEATURE_REGISTER_0_NUM_WPS_SHIFT        RMM_U32(20)
#define RMI_FEATURE_REGISTER_0_NUM_WPS_WIDTH        RMM_U32(6)
#define RMI_FEATURE_REGISTER_0_NUM_WPS_MASK         RMM_U64(0x3f00000)
#define RMI_FEATURE_REGISTER_0_PMU_EN_SHIFT         RMM_U32(26)
#define RMI_FEATURE_REGISTER_0_PMU_EN_WIDTH         RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_PMU_EN_MASK          RMM_U64(0x4000000)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_SHIFT   RMM_U32(27)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_WIDTH   RMM_U32(5)
#define RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS_MASK    RMM_U64(0xf8000000)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_256_SHIFT   RMM_U32(32)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_256_WIDTH   RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_256_MASK    RMM_U64(0x100000000)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_512_SHIFT   RMM_U32(33)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_512_WIDTH   RMM_U32(1)
#define RMI_FEATURE_REGISTER_0_HASH_SHA_512_MASK    RMM_U64(0x200000000)
#define RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_SHIFT  RMM_U32(34)
#define RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_WIDTH  RMM_U32(4)
#define RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_MASK   RMM_U64(0x3c00000000)
#define RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_SHIFT RMM_U32(38)
#define RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_WIDTH RMM_U32(4)
#define RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_MASK  RMM_U64(0x3c000000000)
#define RMI_FEATURE_REGISTER_0_RESERVED_MASK        RMM_U64(0xfffffc0000000000)

/*
 * RmiHashAlgorithm, DEN0137 B4.4.7. How a Realm is measured. Other values are
 * reserved.
 */
#define RMI_HASH_SHA_256 RMM_U32(0)
#define RMI_HASH_SHA_512 RMM_U32(1)

/*
 * RmiInjectSea, DEN0137 B4.4.8. Whether to deliver a synchronous external
 * abort on entry.
 */
#define RMI_NO_INJECT_SEA RMM_U32(0)
#define RMI_INJECT_SEA    RMM_U32(1)

/*
 * RmiInterfaceVersion, DEN0137 B4.4.9. A revision of the interface, in the
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
 * RmiPmuOverflowStatus, DEN0137 B4.4.10. Whether a performance counter of the
 * Realm has overflowed. Other values are reserved.
 */
#define RMI_PMU_OVERFLOW_NOT_ACTIVE RMM_U32(0)
#define RMI_PMU_OVERFLOW_ACTIVE     RMM_U32(1)

/*
 * RmiRealmFlags, DEN0137 B4.4.11. Optional features that a new Realm is to
 * have.
 */
#define RMI_REALM_FLAGS_LPA2_SHIFT    RMM_U32(0)
#define RMI_REALM_FLAGS_LPA2_WIDTH    RMM_U32(1)
#define RMI_REALM_FLAGS_LPA2_MASK     RMM_U64(0x1)
#define RMI_REALM_FLAGS_SVE_SHIFT     RMM_U32(1)
#define RMI_REALM_FLAGS_SVE_WIDTH     RMM_U32(1)
#define RMI_REALM_FLAGS_SVE_MASK      RMM_U64(0x2)
#define RMI_REALM_FLAGS_PMU_SHIFT     RMM_U32(2)
#define RMI_REALM_FLAGS_PMU_WIDTH     RMM_U32(1)
#define RMI_REALM_FLAGS_PMU_MASK      RMM_U64(0x4)
#define RMI_REALM_FLAGS_RESERVED_MASK RMM_U64(0xfffffffffffffff8)

/*
 * RmiRealmParams, DEN0137 B4.4.12. The page that describes the Realm to
 * create; the Host writes it. Sizes and offsets in bytes. An address is a
 * multiple of RMI_REALM_PARAMS_ALIGN.
 */
#define RMI_REALM_PARAMS_SIZE                   RMM_U32(0x1000)
#define RMI_REALM_PARAMS_ALIGN                  RMM_U32(0x1000)
#define RMI_REALM_PARAMS_FLAGS_OFFSET           RMM_U32(0x0)
#define RMI_REALM_PARAMS_S2SZ_OFFSET            RMM_U32(0x8)
#define RMI_REALM_PARAMS_SVE_VL_OFFSET          RMM_U32(0x10)
#define RMI_REALM_PARAMS_NUM_BPS_OFFSET         RMM_U32(0x18)
#define RMI_REALM_PARAMS_NUM_WPS_OFFSET         RMM_U32(0x20)
#define RMI_REALM_PARAMS_PMU_NUM_CTRS_OFFSET    RMM_U32(0x28)
#define RMI_REALM_PARAMS_HASH_ALGO_OFFSET       RMM_U32(0x30)
#define RMI_REALM_PARAMS_RPV_OFFSET             RMM_U32(0x400)
#define RMI_REALM_PARAMS_RPV_BYTES              RMM_U32(64)
#define RMI_REALM_PARAMS_VMID_OFFSET            RMM_U32(0x800)
#define RMI_REALM_PARAMS_RTT_BASE_OFFSET        RMM_U32(0x808)
#define RMI_REALM_PARAMS_RTT_LEVEL_START_OFFSET RMM_U32(0x810)
#define RMI_REALM_PARAMS_RTT_NUM_START_OFFSET   RMM_U32(0x818)

/* RmiRecCreateFlags, DEN0137 B4.4.13. Options of a new execution context. */
#define RMI_REC_CREATE_FLAGS_RUNNABLE_SHIFT RMM_U32(0)
#define RMI_REC_CREATE_FLAGS_RUNNABLE_WIDTH RMM_U32(1)
#define RMI_REC_CREATE_FLAGS_RUNNABLE_MASK  RMM_U64(0x1)
#define RMI_REC_CREATE_FLAGS_RESERVED_MASK  RMM_U64(0xfffffffffffffffe)

/*
 * RmiRecEnter, DEN0137 B4.4.14. The half of the run page that the Host fills
 * before entry. Sizes and offsets in bytes.
 */
#define RMI_REC_ENTER_SIZE                     RMM_U32(0x800)
#define RMI_REC_ENTER_FLAGS_OFFSET             RMM_U32(0x0)
#define RMI_REC_ENTER_GPRS_OFFSET              RMM_U32(0x200)
#define RMI_REC_ENTER_GPRS_COUNT               RMM_U32(31)
#define RMI_REC_ENTER_GICV3_HCR_OFFSET         RMM_U32(0x300)
#define RMI_REC_ENTER_GICV3_HCR_PERMITTED_MASK RMM_U64(0x40fe)
#define RMI_REC_ENTER_GICV3_LRS_OFFSET         RMM_U32(0x308)
#define RMI_REC_ENTER_GICV3_LRS_COUNT          RMM_U32(16)
#define RMI_REC_ENTER_GICV3_LRS_PERMITTED_MASK RMM_U64(0xdfffffffffffffff)

/*
 * RmiRecEnterFlags, DEN0137 B4.4.15. What the Host asks for, or answers, when
 * it enters a REC.
 */
#define RMI_REC_ENTER_FLAGS_EMUL_MMIO_SHIFT      RMM_U32(0)
#define RMI_REC_ENTER_FLAGS_EMUL_MMIO_WIDTH      RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_EMUL_MMIO_MASK       RMM_U64(0x1)
#define RMI_REC_ENTER_FLAGS_INJECT_SEA_SHIFT     RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_INJECT_SEA_WIDTH     RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_INJECT_SEA_MASK      RMM_U64(0x2)
#define RMI_REC_ENTER_FLAGS_TRAP_WFI_SHIFT       RMM_U32(2)
#define RMI_REC_ENTER_FLAGS_TRAP_WFI_WIDTH       RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_TRAP_WFI_MASK        RMM_U64(0x4)
#define RMI_REC_ENTER_FLAGS_TRAP_WFE_SHIFT       RMM_U32(3)
#define RMI_REC_ENTER_FLAGS_TRAP_WFE_WIDTH       RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_TRAP_WFE_MASK        RMM_U64(0x8)
#define RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_SHIFT RMM_U32(4)
#define RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_WIDTH RMM_U32(1)
#define RMI_REC_ENTER_FLAGS_RIPAS_RESPONSE_MASK  RMM_U64(0x10)
#define RMI_REC_ENTER_FLAGS_RESERVED_MASK        RMM_U64(0xffffffffffffffe0)

/*
 * RmiRecExit, DEN0137 B4.4.16. The half of the run page in which the RMM
 * explains why it came back. Sizes and offsets in bytes.
 */
#define RMI_REC_EXIT_SIZE                  RMM_U32(0x800)
#define RMI_REC_EXIT_EXIT_REASON_OFFSET    RMM_U32(0x0)
#define RMI_REC_EXIT_ESR_OFFSET            RMM_U32(0x100)
#define RMI_REC_EXIT_FAR_OFFSET            RMM_U32(0x108)
#define RMI_REC_EXIT_HPFAR_OFFSET          RMM_U32(0x110)
#define RMI_REC_EXIT_GPRS_OFFSET           RMM_U32(0x200)
#define RMI_REC_EXIT_GPRS_COUNT            RMM_U32(31)
#define RMI_REC_EXIT_GICV3_HCR_OFFSET      RMM_U32(0x300)
#define RMI_REC_EXIT_GICV3_LRS_OFFSET      RMM_U32(0x308)
#define RMI_REC_EXIT_GICV3_LRS_COUNT       RMM_U32(16)
#define RMI_REC_EXIT_GICV3_MISR_OFFSET     RMM_U32(0x388)
#define RMI_REC_EXIT_GICV3_VMCR_OFFSET     RMM_U32(0x390)
#define RMI_REC_EXIT_CNTP_CTL_OFFSET       RMM_U32(0x400)
#define RMI_REC_EXIT_CNTP_CVAL_OFFSET      RMM_U32(0x408)
#define RMI_REC_EXIT_CNTV_CTL_OFFSET       RMM_U32(0x410)
#define RMI_REC_EXIT_CNTV_CVAL_OFFSET      RMM_U32(0x418)
#define RMI_REC_EXIT_RIPAS_BASE_OFFSET     RMM_U32(0x500)
#define RMI_REC_EXIT_RIPAS_TOP_OFFSET      RMM_U32(0x508)
#define RMI_REC_EXIT_RIPAS_VALUE_OFFSET    RMM_U32(0x510)
#define RMI_REC_EXIT_IMM_OFFSET            RMM_U32(0x600)
#define RMI_REC_EXIT_PMU_OVF_STATUS_OFFSET RMM_U32(0x700)

/*
 * RmiRecExitReason, DEN0137 B4.4.17. Why a run of a REC ended. Other values
 * are reserved.
 */
#define RMI_EXIT_SYNC         RMM_U32(0)
#define RMI_EXIT_IRQ          RMM_U32(1)
#define RMI_EXIT_FIQ          RMM_U32(2)
#define RMI_EXIT_PSCI         RMM_U32(3)
#define RMI_EXIT_RIPAS_CHANGE RMM_U32(4)
#define RMI_EXIT_HOST_CALL    RMM_U32(5)
#define RMI_EXIT_SERROR       RMM_U32(6)

/*
 * RmiRecMpidr, DEN0137 B4.4.18. The affinity of a REC, laid out like MPIDR_EL1
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
 * RmiRecParams, DEN0137 B4.4.19. The page that describes the execution context
 * to create; the Host writes it. Sizes and offsets in bytes. An address is a
 * multiple of RMI_REC_PARAMS_ALIGN.
 */
#define RMI_REC_PARAMS_SIZE           RMM_U32(0x1000)
#define RMI_REC_PARAMS_ALIGN          RMM_U32(0x1000)
#define RMI_REC_PARAMS_FLAGS_OFFSET   RMM_U32(0x0)
#define RMI_REC_PARAMS_MPIDR_OFFSET   RMM_U32(0x100)
#define RMI_REC_PARAMS_PC_OFFSET      RMM_U32(0x200)
#define RMI_REC_PARAMS_GPRS_OFFSET    RMM_U32(0x300)
#define RMI_REC_PARAMS_GPRS_COUNT     RMM_U32(8)
#define RMI_REC_PARAMS_NUM_AUX_OFFSET RMM_U32(0x800)
#define RMI_REC_PARAMS_AUX_OFFSET     RMM_U32(0x808)
#define RMI_REC_PARAMS_AUX_COUNT      RMM_U32(16)

/*
 * RmiRecRun, DEN0137 B4.4.20. The page shared by both sides of RMI_REC_ENTER.
 * Sizes and offsets in bytes. An address is a multiple of RMI_REC_RUN_ALIGN.
 */
#define RMI_REC_RUN_SIZE         RMM_U32(0x1000)
#define RMI_REC_RUN_ALIGN        RMM_U32(0x1000)
#define RMI_REC_RUN_ENTER_OFFSET RMM_U32(0x0)
#define RMI_REC_RUN_EXIT_OFFSET  RMM_U32(0x800)

/*
 * RmiRecRunnable, DEN0137 B4.4.21. Whether a new REC may be entered at once,
 * or waits for PSCI_CPU_ON.
 */
#define RMI_NOT_RUNNABLE RMM_U32(0)
#define RMI_RUNNABLE     RMM_U32(1)

/* RmiResponse, DEN0137 B4.4.22. The Host's answer to a request of the Realm. */
#define RMI_ACCEPT RMM_U32(0)
#define RMI_REJECT RMM_U32(1)

/*
 * RmiRipas, DEN0137 B4.4.23. How the Realm may use an address, as the Host
 * sees it. Other values are reserved.
 */
#define RMI_EMPTY     RMM_U32(0)
#define RMI_RAM       RMM_U32(1)
#define RMI_DESTROYED RMM_U32(2)

/*
 * RmiRttEntryState, DEN0137 B4.4.24. What a translation table entry holds, as
 * the Host sees it. Other values are reserved.
 */
#define RMI_UNASSIGNED RMM_U32(0)
#define RMI_ASSIGNED   RMM_U32(1)
#define RMI_TABLE      RMM_U32(2)

/*
 * RmiStatusCode, DEN0137 B4.4.25. How a command ended. Other values are
 * reserved.
 */
#define RMI_SUCCESS     RMM_U32(0)
#define RMI_ERROR_INPUT RMM_U32(1)
#define RMI_ERROR_REALM RMM_U32(2)
#define RMI_ERROR_REC   RMM_U32(3)
#define RMI_ERROR_RTT   RMM_U32(4)

/* RmiTrap, DEN0137 B4.4.26. Whether an instruction of the Realm is to trap. */
#define RMI_NO_TRAP RMM_U32(0)
#define RMI_TRAP    RMM_U32(1)

#ifndef __ASSEMBLER__

/*
 * RmiRealmParams, DEN0137 B4.4.12. The page that describes the Realm to
 * create; the Host writes it.
 */
struct rmi_realm_params {
	/*
	 * 0x000: optional features; RmiRealmFlags, 64 bits: 0xfffffffffffffff8
	 * reserved
	 */
	uint64_t flags;
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
	/* 0x028: PMU counters, not minus one; UInt8, 8 bits: 0 to 0xff */
	uint8_t pmu_num_ctrs;
	/* 0x029: SBZ */
	uint8_t pad_0x029[0x7U];
	/*
	 * 0x030: how the Realm is measured; RmiHashAlgorithm, 8 bits:
	 * RMI_HASH_SHA_256, RMI_HASH_SHA_512
	 */
	uint8_t hash_algo;
	/* 0x031: SBZ */
	uint8_t pad_0x031[0x3cfU];
	/*
	 * 0x400: personalization value; the RMM keeps it and never looks
	 * inside; Bits512, 64 bytes, any
	 */
	uint8_t rpv[RMI_REALM_PARAMS_RPV_BYTES];
	/* 0x440: SBZ */
	uint8_t pad_0x440[0x3c0U];
	/*
	 * 0x800: a VMID that no other Realm has; the upper byte is zero
	 * without FEAT_VMID16; Bits16, 16 bits: 0 to 0xffff
	 */
	uint16_t vmid;
	/* 0x802: SBZ */
	uint8_t pad_0x802[0x6U];
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
	uint8_t pad_0x81c[0x7e4U];
};

RMM_ASSERT(sizeof(struct rmi_realm_params) == RMI_REALM_PARAMS_SIZE);
RMM_ASSERT((sizeof(struct rmi_realm_params) % RMI_REALM_PARAMS_ALIGN) ==
	   RMM_U32(0));
RMM_ASSERT(offsetof(struct rmi_realm_params, flags) ==
	   RMI_REALM_PARAMS_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->flags) == 0x8U);
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
RMM_ASSERT(offsetof(struct rmi_realm_params, rpv) ==
	   RMI_REALM_PARAMS_RPV_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rpv) == 0x40U);
RMM_ASSERT(offsetof(struct rmi_realm_params, vmid) ==
	   RMI_REALM_PARAMS_VMID_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->vmid) == 0x2U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rtt_base) ==
	   RMI_REALM_PARAMS_RTT_BASE_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rtt_base) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rtt_level_start) ==
	   RMI_REALM_PARAMS_RTT_LEVEL_START_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rtt_level_start) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_realm_params, rtt_num_start) ==
	   RMI_REALM_PARAMS_RTT_NUM_START_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_realm_params *)0)->rtt_num_start) == 0x4U);

/*
 * RmiRecEnter, DEN0137 B4.4.14. The half of the run page that the Host fills
 * before entry.
 */
struct rmi_rec_enter {
	/*
	 * 0x000: requests and answers; RmiRecEnterFlags, 64 bits:
	 * 0xffffffffffffffe0 reserved
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
	uint8_t pad_0x2f8[0x8U];
	/*
	 * 0x300: ICH_HCR_EL2; any bit that is not permitted makes
	 * RMI_REC_ENTER fail; Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t gicv3_hcr;
	/*
	 * 0x308: ICH_LR<n>_EL2; HW, bit 61, must be zero; Bits64, 64 bits: 0
	 * to 0xffffffffffffffff
	 */
	uint64_t gicv3_lrs[RMI_REC_ENTER_GICV3_LRS_COUNT];
	/* 0x388: SBZ */
	uint8_t pad_0x388[0x478U];
};

RMM_ASSERT(sizeof(struct rmi_rec_enter) == RMI_REC_ENTER_SIZE);
RMM_ASSERT(offsetof(struct rmi_rec_enter, flags) == RMI_REC_ENTER_FLAGS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_enter *)0)->flags) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_enter, gprs) == RMI_REC_ENTER_GPRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_enter *)0)->gprs) == 0xf8U);
RMM_ASSERT(offsetof(struct rmi_rec_enter, gicv3_hcr) ==
	   RMI_REC_ENTER_GICV3_HCR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_enter *)0)->gicv3_hcr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_enter, gicv3_lrs) ==
	   RMI_REC_ENTER_GICV3_LRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_enter *)0)->gicv3_lrs) == 0x80U);

/*
 * RmiRecExit, DEN0137 B4.4.16. The half of the run page in which the RMM
 * explains why it came back.
 */
struct rmi_rec_exit {
	/*
	 * 0x000: why the run ended; RmiRecExitReason, 8 bits: RMI_EXIT_SYNC,
	 * RMI_EXIT_IRQ, RMI_EXIT_FIQ, RMI_EXIT_PSCI, RMI_EXIT_RIPAS_CHANGE,
	 * RMI_EXIT_HOST_CALL, RMI_EXIT_SERROR
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
	/* 0x118: MBZ */
	uint8_t pad_0x118[0xe8U];
	/*
	 * 0x200: X0-X30 of the REC, where the exit reason discloses them;
	 * Bits64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t gprs[RMI_REC_EXIT_GPRS_COUNT];
	/* 0x2f8: MBZ */
	uint8_t pad_0x2f8[0x8U];
	/* 0x300: ICH_HCR_EL2; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t gicv3_hcr;
	/* 0x308: ICH_LR<n>_EL2; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t gicv3_lrs[RMI_REC_EXIT_GICV3_LRS_COUNT];
	/* 0x388: ICH_MISR_EL2; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t gicv3_misr;
	/* 0x390: ICH_VMCR_EL2; Bits64, 64 bits: 0 to 0xffffffffffffffff */
	uint64_t gicv3_vmcr;
	/* 0x398: MBZ */
	uint8_t pad_0x398[0x68U];
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
	 * 0x510: the RIPAS that the REC asks for; RmiRipas, 8 bits: RMI_EMPTY,
	 * RMI_RAM, RMI_DESTROYED
	 */
	uint8_t ripas_value;
	/* 0x511: MBZ */
	uint8_t pad_0x511[0xefU];
	/*
	 * 0x600: immediate value of the Host call; Bits16, 16 bits: 0 to
	 * 0xffff
	 */
	uint16_t imm;
	/* 0x602: MBZ */
	uint8_t pad_0x602[0xfeU];
	/*
	 * 0x700: whether a counter is over; RmiPmuOverflowStatus, 8 bits:
	 * RMI_PMU_OVERFLOW_NOT_ACTIVE, RMI_PMU_OVERFLOW_ACTIVE
	 */
	uint8_t pmu_ovf_status;
	/* 0x701: MBZ */
	uint8_t pad_0x701[0xffU];
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
RMM_ASSERT(offsetof(struct rmi_rec_exit, gprs) == RMI_REC_EXIT_GPRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->gprs) == 0xf8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, gicv3_hcr) ==
	   RMI_REC_EXIT_GICV3_HCR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->gicv3_hcr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, gicv3_lrs) ==
	   RMI_REC_EXIT_GICV3_LRS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->gicv3_lrs) == 0x80U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, gicv3_misr) ==
	   RMI_REC_EXIT_GICV3_MISR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->gicv3_misr) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, gicv3_vmcr) ==
	   RMI_REC_EXIT_GICV3_VMCR_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->gicv3_vmcr) == 0x8U);
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
RMM_ASSERT(offsetof(struct rmi_rec_exit, imm) == RMI_REC_EXIT_IMM_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->imm) == 0x2U);
RMM_ASSERT(offsetof(struct rmi_rec_exit, pmu_ovf_status) ==
	   RMI_REC_EXIT_PMU_OVF_STATUS_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_exit *)0)->pmu_ovf_status) == 0x1U);

/*
 * RmiRecParams, DEN0137 B4.4.19. The page that describes the execution context
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
	uint8_t pad_0x340[0x4c0U];
	/*
	 * 0x800: entries of aux that count; the value of RMI_REC_AUX_COUNT;
	 * UInt64, 64 bits: 0 to 0xffffffffffffffff
	 */
	uint64_t num_aux;
	/*
	 * 0x808: PAs of delegated Granules; Address, 64 bits: 0 to
	 * 0xffffffffffffffff
	 */
	uint64_t aux[RMI_REC_PARAMS_AUX_COUNT];
	/* 0x888: SBZ */
	uint8_t pad_0x888[0x778U];
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
RMM_ASSERT(offsetof(struct rmi_rec_params, num_aux) ==
	   RMI_REC_PARAMS_NUM_AUX_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_params *)0)->num_aux) == 0x8U);
RMM_ASSERT(offsetof(struct rmi_rec_params, aux) == RMI_REC_PARAMS_AUX_OFFSET);
RMM_ASSERT(sizeof(((struct rmi_rec_params *)0)->aux) == 0x80U);

/*
 * RmiRecRun, DEN0137 B4.4.20. The page shared by both sides of RMI_REC_ENTER.
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

/*
 * RmiCommandReturnCode.status, bits 7:0, DEN0137 B4.4.1: RmiStatusCode, 8
 *   bits: RMI_SUCCESS, RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_REC,
 *   RMI_ERROR_RTT.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_command_return_code_get_status(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_COMMAND_RETURN_CODE_STATUS_MASK,
				      RMI_COMMAND_RETURN_CODE_STATUS_SHIFT);
}

static inline uint64_t
rmi_command_return_code_set_status(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_COMMAND_RETURN_CODE_STATUS_MASK,
			     RMI_COMMAND_RETURN_CODE_STATUS_SHIFT, value);
}

/*
 * RmiCommandReturnCode.index, bits 15:8, DEN0137 B4.4.1: what it tells depends
 *   on the status; UInt8, 8 bits: 0 to 0xff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_command_return_code_get_index(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_COMMAND_RETURN_CODE_INDEX_MASK,
				      RMI_COMMAND_RETURN_CODE_INDEX_SHIFT);
}

static inline uint64_t
rmi_command_return_code_set_index(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_COMMAND_RETURN_CODE_INDEX_MASK,
			     RMI_COMMAND_RETURN_CODE_INDEX_SHIFT, value);
}

/*
 * RmiDataFlags.measure, bit 0, DEN0137 B4.4.2: RmiDataMeasureContent, 1 bit:
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
 * RmiFeatureRegister0.S2SZ, bits 7:0, DEN0137 B4.4.6: greatest width of an IPA
 *   in bits; UInt8, 8 bits: 0 to 0xff.
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
 * RmiFeatureRegister0.LPA2, bit 8, DEN0137 B4.4.6: RmiFeature, 1 bit:
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
 * RmiFeatureRegister0.SVE_EN, bit 9, DEN0137 B4.4.6: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_sve_en(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_SVE_EN_MASK,
				      RMI_FEATURE_REGISTER_0_SVE_EN_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_sve_en(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_SVE_EN_MASK,
			     RMI_FEATURE_REGISTER_0_SVE_EN_SHIFT, value);
}

/*
 * RmiFeatureRegister0.SVE_VL, bits 13:10, DEN0137 B4.4.6: greatest SVE vector
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
 * RmiFeatureRegister0.NUM_BPS, bits 19:14, DEN0137 B4.4.6: breakpoints minus
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
 * RmiFeatureRegister0.NUM_WPS, bits 25:20, DEN0137 B4.4.6: watchpoints minus
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
 * RmiFeatureRegister0.PMU_EN, bit 26, DEN0137 B4.4.6: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_pmu_en(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset,
				      RMI_FEATURE_REGISTER_0_PMU_EN_MASK,
				      RMI_FEATURE_REGISTER_0_PMU_EN_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_pmu_en(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_PMU_EN_MASK,
			     RMI_FEATURE_REGISTER_0_PMU_EN_SHIFT, value);
}

/*
 * RmiFeatureRegister0.PMU_NUM_CTRS, bits 31:27, DEN0137 B4.4.6: PMU counters,
 *   not minus one; UInt5, 5 bits: 0 to 0x1f.
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
 * RmiFeatureRegister0.HASH_SHA_256, bit 32, DEN0137 B4.4.6: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_hash_sha_256(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_0_HASH_SHA_256_MASK,
		RMI_FEATURE_REGISTER_0_HASH_SHA_256_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_hash_sha_256(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_HASH_SHA_256_MASK,
			     RMI_FEATURE_REGISTER_0_HASH_SHA_256_SHIFT, value);
}

/*
 * RmiFeatureRegister0.HASH_SHA_512, bit 33, DEN0137 B4.4.6: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_feature_register_0_get_hash_sha_512(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_0_HASH_SHA_512_MASK,
		RMI_FEATURE_REGISTER_0_HASH_SHA_512_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_hash_sha_512(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_FEATURE_REGISTER_0_HASH_SHA_512_MASK,
			     RMI_FEATURE_REGISTER_0_HASH_SHA_512_SHIFT, value);
}

/*
 * RmiFeatureRegister0.GICV3_NUM_LRS, bits 37:34, DEN0137 B4.4.6: GICv3 List
 *   Registers minus one; UInt4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_0_get_gicv3_num_lrs(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_MASK,
		RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_gicv3_num_lrs(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_MASK,
			     RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS_SHIFT, value);
}

/*
 * RmiFeatureRegister0.MAX_RECS_ORDER, bits 41:38, DEN0137 B4.4.6: log2 of one
 *   more than the RECs that a Realm may have; UInt4, 4 bits: 0 to 0xf.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t
rmi_feature_register_0_get_max_recs_order(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(
		fieldset, RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_MASK,
		RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_SHIFT);
}

static inline uint64_t
rmi_feature_register_0_set_max_recs_order(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset,
			     RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_MASK,
			     RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER_SHIFT,
			     value);
}

/*
 * RmiInterfaceVersion.minor, bits 15:0, DEN0137 B4.4.9: UInt16, 16 bits: 0 to
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
 * RmiInterfaceVersion.major, bits 30:16, DEN0137 B4.4.9: UInt15, 15 bits: 0 to
 *   0x7fff.
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
 * RmiRealmFlags.lpa2, bit 0, DEN0137 B4.4.11: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_get_lpa2(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_LPA2_MASK,
				      RMI_REALM_FLAGS_LPA2_SHIFT);
}

static inline uint64_t
rmi_realm_flags_set_lpa2(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_LPA2_MASK,
			     RMI_REALM_FLAGS_LPA2_SHIFT, value);
}

/*
 * RmiRealmFlags.sve, bit 1, DEN0137 B4.4.11: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_get_sve(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_SVE_MASK,
				      RMI_REALM_FLAGS_SVE_SHIFT);
}

static inline uint64_t rmi_realm_flags_set_sve(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_SVE_MASK,
			     RMI_REALM_FLAGS_SVE_SHIFT, value);
}

/*
 * RmiRealmFlags.pmu, bit 2, DEN0137 B4.4.11: RmiFeature, 1 bit:
 *   RMI_FEATURE_FALSE, RMI_FEATURE_TRUE.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint8_t rmi_realm_flags_get_pmu(uint64_t fieldset)
{
	return (uint8_t)rmm_field_get(fieldset, RMI_REALM_FLAGS_PMU_MASK,
				      RMI_REALM_FLAGS_PMU_SHIFT);
}

static inline uint64_t rmi_realm_flags_set_pmu(uint64_t fieldset, uint8_t value)
{
	return rmm_field_set(fieldset, RMI_REALM_FLAGS_PMU_MASK,
			     RMI_REALM_FLAGS_PMU_SHIFT, value);
}

/*
 * RmiRecCreateFlags.runnable, bit 0, DEN0137 B4.4.13: RmiRecRunnable, 1 bit:
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
 * RmiRecEnterFlags.emul_mmio, bit 0, DEN0137 B4.4.15: RmiEmulatedMmio, 1 bit:
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
 * RmiRecEnterFlags.inject_sea, bit 1, DEN0137 B4.4.15: RmiInjectSea, 1 bit:
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
 * RmiRecEnterFlags.trap_wfi, bit 2, DEN0137 B4.4.15: whether WFI ends the run;
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
 * RmiRecEnterFlags.trap_wfe, bit 3, DEN0137 B4.4.15: whether WFE ends the run;
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
 * RmiRecEnterFlags.ripas_response, bit 4, DEN0137 B4.4.15: answer to the
 *   request behind the last RIPAS change exit; RmiResponse, 1 bit: RMI_ACCEPT,
 *   RMI_REJECT.
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
 * RmiRecMpidr.aff0, bits 3:0, DEN0137 B4.4.18: Bits4, 4 bits: 0 to 0xf.
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
 * RmiRecMpidr.aff1, bits 15:8, DEN0137 B4.4.18: Bits8, 8 bits: 0 to 0xff.
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
 * RmiRecMpidr.aff2, bits 23:16, DEN0137 B4.4.18: Bits8, 8 bits: 0 to 0xff.
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
 * RmiRecMpidr.aff3, bits 31:24, DEN0137 B4.4.18: Bits8, 8 bits: 0 to 0xff.
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
 * Whether X0 is an RmiCommandReturnCode, whatever its status (1), or an SMCCC
 * error (0), which has bits set that are reserved there. DEN0137 B4.2.
 */
static inline int rmi_answered(uint64_t x0)
{
	return (x0 & RMI_COMMAND_RETURN_CODE_RESERVED_MASK) == RMM_U64(0);
}

/*
 * Whether X0 is an RmiCommandReturnCode with this status, whatever the index
 * beside it (1, else 0). DEN0137 B4.2.
 */
static inline int rmi_returned(uint64_t x0, uint32_t status)
{
	const uint64_t other = x0 & RMI_COMMAND_RETURN_CODE_RESERVED_MASK;

	return (other | (x0 & RMI_COMMAND_RETURN_CODE_STATUS_MASK)) == status;
}

/* Whether a function ID is in a range of the RMI, used or not (1, else 0). */
static inline int rmi_fid_in_range(uint32_t fid)
{
	return (fid >= SMC_RMI_RANGE_0_FIRST) && (fid <= SMC_RMI_RANGE_0_LAST);
}

/* The name of a command by its function ID; NULL if there is none. */
static inline const char *rmi_fid_name(uint32_t fid)
{
	const char *name = NULL;

	switch (fid) {
	case SMC_RMI_VERSION:
		name = "RMI_VERSION";
		break;
	case SMC_RMI_GRANULE_DELEGATE:
		name = "RMI_GRANULE_DELEGATE";
		break;
	case SMC_RMI_GRANULE_UNDELEGATE:
		name = "RMI_GRANULE_UNDELEGATE";
		break;
	case SMC_RMI_DATA_CREATE:
		name = "RMI_DATA_CREATE";
		break;
	case SMC_RMI_DATA_CREATE_UNKNOWN:
		name = "RMI_DATA_CREATE_UNKNOWN";
		break;
	case SMC_RMI_DATA_DESTROY:
		name = "RMI_DATA_DESTROY";
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
	case SMC_RMI_RTT_MAP_UNPROTECTED:
		name = "RMI_RTT_MAP_UNPROTECTED";
		break;
	case SMC_RMI_RTT_READ_ENTRY:
		name = "RMI_RTT_READ_ENTRY";
		break;
	case SMC_RMI_RTT_UNMAP_UNPROTECTED:
		name = "RMI_RTT_UNMAP_UNPROTECTED";
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
	case SMC_RMI_REC_AUX_COUNT:
		name = "RMI_REC_AUX_COUNT";
		break;
	case SMC_RMI_RTT_INIT_RIPAS:
		name = "RMI_RTT_INIT_RIPAS";
		break;
	case SMC_RMI_RTT_SET_RIPAS:
		name = "RMI_RTT_SET_RIPAS";
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
	default:
		break;
	}
	return name;
}

#endif /* __ASSEMBLER__ */

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_SMC_H */
