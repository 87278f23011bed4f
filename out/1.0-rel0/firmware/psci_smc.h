/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What a Realm calls to start and stop its execution contexts, as it would
 * without a Host. This is what both sides agree on: numbers, layouts, fields.
 * The constants work in assembly too.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef PSCI_SMC_H
#define PSCI_SMC_H

#include "rmm_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * The version that this file describes, DEN0137 B6.2; encoded as
 * PsciInterfaceVersion.
 */
#define PSCI_ABI_MAJOR_VERSION RMM_U32(1)
#define PSCI_ABI_MINOR_VERSION RMM_U32(1)
#define PSCI_ABI_VERSION       RMM_U64(0x10001)

/* Function IDs. */
#define SMC_PSCI_VERSION       RMM_U32(0x84000000)
#define SMC_PSCI_CPU_OFF       RMM_U32(0x84000002)
#define SMC_PSCI_SYSTEM_OFF    RMM_U32(0x84000008)
#define SMC_PSCI_SYSTEM_RESET  RMM_U32(0x84000009)
#define SMC_PSCI_FEATURES      RMM_U32(0x8400000a)
#define SMC_PSCI_CPU_SUSPEND   RMM_U32(0xc4000001)
#define SMC_PSCI_CPU_ON        RMM_U32(0xc4000003)
#define SMC_PSCI_AFFINITY_INFO RMM_U32(0xc4000004)

/* How many commands there are. */
#define PSCI_COMMANDS_COUNT RMM_U32(8)

/* Function IDs that are set aside for the PSCI, used or not; first and last. */
#define SMC_PSCI_RANGE_0_FIRST RMM_U32(0x84000000)
#define SMC_PSCI_RANGE_0_LAST  RMM_U32(0x8400001f)
#define SMC_PSCI_RANGE_1_FIRST RMM_U32(0xc4000000)
#define SMC_PSCI_RANGE_1_LAST  RMM_U32(0xc400001f)

/* PsciInterfaceVersion, DEN0137 B6.4.1. A revision of PSCI. */
#define PSCI_INTERFACE_VERSION_MINOR_SHIFT   RMM_U32(0)
#define PSCI_INTERFACE_VERSION_MINOR_WIDTH   RMM_U32(16)
#define PSCI_INTERFACE_VERSION_MINOR_MASK    RMM_U64(0xffff)
#define PSCI_INTERFACE_VERSION_MAJOR_SHIFT   RMM_U32(16)
#define PSCI_INTERFACE_VERSION_MAJOR_WIDTH   RMM_U32(15)
#define PSCI_INTERFACE_VERSION_MAJOR_MASK    RMM_U64(0x7fff0000)
#define PSCI_INTERFACE_VERSION_RESERVED_MASK RMM_U64(0xffffffff80000000)

#ifndef __ASSEMBLER__

/*
 * PsciInterfaceVersion.minor, bits 15:0, DEN0137 B6.4.1: UInt16, 16 bits: 0 to
 *   0xffff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t psci_interface_version_get_minor(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       PSCI_INTERFACE_VERSION_MINOR_MASK,
				       PSCI_INTERFACE_VERSION_MINOR_SHIFT);
}

static inline uint64_t
psci_interface_version_set_minor(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, PSCI_INTERFACE_VERSION_MINOR_MASK,
			     PSCI_INTERFACE_VERSION_MINOR_SHIFT, value);
}

/*
 * PsciInterfaceVersion.major, bits 30:16, DEN0137 B6.4.1: UInt15, 15 bits: 0
 *   to 0x7fff.
 * No errors: setting cuts off what does not fit and keeps all other bits.
 */
static inline uint16_t psci_interface_version_get_major(uint64_t fieldset)
{
	return (uint16_t)rmm_field_get(fieldset,
				       PSCI_INTERFACE_VERSION_MAJOR_MASK,
				       PSCI_INTERFACE_VERSION_MAJOR_SHIFT);
}

static inline uint64_t
psci_interface_version_set_major(uint64_t fieldset, uint16_t value)
{
	return rmm_field_set(fieldset, PSCI_INTERFACE_VERSION_MAJOR_MASK,
			     PSCI_INTERFACE_VERSION_MAJOR_SHIFT, value);
}

/*
 * The PsciReturnCode in X0, DEN0137 B6.4.2: errors are negative in 32 bits, as
 * SMC32 calls return them, or in 64.
 */
static inline int64_t psci_status(uint64_t x0)
{
	return rmm_field_get_signed(x0, RMM_U64(0xffffffff), RMM_U32(0),
				    RMM_U32(32));
}

/* Whether X0 is this PsciReturnCode (1, else 0). DEN0137 B6.4.2. */
static inline int psci_returned(uint64_t x0, int64_t status)
{
	return psci_status(x0) == status;
}

/* Whether a function ID is in a range of the PSCI, used or not (1, else 0). */
static inline int psci_fid_in_range(uint32_t fid)
{
	return ((fid >= SMC_PSCI_RANGE_0_FIRST) &&
		(fid <= SMC_PSCI_RANGE_0_LAST)) ||
	       ((fid >= SMC_PSCI_RANGE_1_FIRST) &&
		(fid <= SMC_PSCI_RANGE_1_LAST));
}

/* The name of a command by its function ID; NULL if there is none. */
static inline const char *psci_fid_name(uint32_t fid)
{
	const char *name = NULL;

	switch (fid) {
	case SMC_PSCI_VERSION:
		name = "PSCI_VERSION";
		break;
	case SMC_PSCI_CPU_OFF:
		name = "PSCI_CPU_OFF";
		break;
	case SMC_PSCI_SYSTEM_OFF:
		name = "PSCI_SYSTEM_OFF";
		break;
	case SMC_PSCI_SYSTEM_RESET:
		name = "PSCI_SYSTEM_RESET";
		break;
	case SMC_PSCI_FEATURES:
		name = "PSCI_FEATURES";
		break;
	case SMC_PSCI_CPU_SUSPEND:
		name = "PSCI_CPU_SUSPEND";
		break;
	case SMC_PSCI_CPU_ON:
		name = "PSCI_CPU_ON";
		break;
	case SMC_PSCI_AFFINITY_INFO:
		name = "PSCI_AFFINITY_INFO";
		break;
	default:
		break;
	}
	return name;
}

/* The name of a PsciReturnCode; NULL if there is none. */
static inline const char *psci_status_name(int64_t status)
{
	const char *name = NULL;

	switch (status) {
	case PSCI_INVALID_ADDRESS:
		name = "PSCI_INVALID_ADDRESS";
		break;
	case PSCI_DISABLED:
		name = "PSCI_DISABLED";
		break;
	case PSCI_NOT_PRESENT:
		name = "PSCI_NOT_PRESENT";
		break;
	case PSCI_INTERNAL_FAILURE:
		name = "PSCI_INTERNAL_FAILURE";
		break;
	case PSCI_ON_PENDING:
		name = "PSCI_ON_PENDING";
		break;
	case PSCI_ALREADY_ON:
		name = "PSCI_ALREADY_ON";
		break;
	case PSCI_DENIED:
		name = "PSCI_DENIED";
		break;
	case PSCI_INVALID_PARAMETERS:
		name = "PSCI_INVALID_PARAMETERS";
		break;
	case PSCI_NOT_SUPPORTED:
		name = "PSCI_NOT_SUPPORTED";
		break;
	case PSCI_SUCCESS:
		name = "PSCI_SUCCESS";
		break;
	case PSCI_OFF:
		name = "PSCI_OFF";
		break;
	default:
		break;
	}
	return name;
}

#endif /* __ASSEMBLER__ */

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* PSCI_SMC_H */
