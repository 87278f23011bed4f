/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the PSCI: from registers to handlers and back.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef PSCI_DISPATCH_H
#define PSCI_DISPATCH_H

#include "psci_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* What every handler is told about the call. */
struct psci_request {
	/* What struct psci_handlers holds; nobody else looks at it. */
	void *context;
	/* The function ID, without the hint. */
	uint32_t fid;
	/* 1 if the caller gave the hint RMM_FID_SVE_HINT_MASK, else 0. */
	uint32_t sve_hint;
};

/*
 * Below, for each command, is the type of its handler. A handler gets the
 * arguments, decoded. It returns what X0 is to hold: a PsciReturnCode (DEN0137
 * B6.4.2), if its comment does not say otherwise.
 */

/*
 * PSCI_VERSION, DEN0137 B6.3.8. Ask which revision of PSCI is spoken.
 *
 * Returns PsciInterfaceVersion, 64 bits: 0xffffffff80000000 reserved.
 */
typedef uint64_t psci_version_handler(const struct psci_request *request);

/*
 * PSCI_CPU_OFF, DEN0137 B6.3.2. Stop the calling execution context until
 * another one starts it.
 *
 * Has no result, and need not return.
 */
typedef void psci_cpu_off_handler(const struct psci_request *request);

/*
 * PSCI_SYSTEM_OFF, DEN0137 B6.3.6. Shut the Realm down.
 *
 * Has no result, and need not return.
 */
typedef void psci_system_off_handler(const struct psci_request *request);

/*
 * PSCI_SYSTEM_RESET, DEN0137 B6.3.7. Reset the Realm, which for the RMM is the
 * end of it.
 *
 * Has no result, and need not return.
 */
typedef void psci_system_reset_handler(const struct psci_request *request);

/*
 * PSCI_FEATURES, DEN0137 B6.3.5. Ask whether a function of PSCI is there.
 *
 * psci_func_id: its function ID; UInt32, 32 bits: 0 to 0xffffffff
 */
typedef int64_t psci_features_handler(const struct psci_request *request,
				      uint32_t psci_func_id);

/*
 * PSCI_CPU_SUSPEND, DEN0137 B6.3.4. Wait for an interrupt; the Realm keeps its
 * state.
 *
 * power_state: the RMM ignores it; UInt32, 32 bits: 0 to 0xffffffff
 * entry_point_address: the RMM ignores it; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * context_id: the RMM ignores it; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Has no result, and need not return.
 */
typedef void psci_cpu_suspend_handler(const struct psci_request *request,
				      uint32_t power_state,
				      uint64_t entry_point_address,
				      uint64_t context_id);

/*
 * PSCI_CPU_ON, DEN0137 B6.3.3. Start another execution context of the Realm.
 *
 * target_cpu: MPIDR of the context to start; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * entry_point_address: IPA of its first instruction; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * context_id: what it finds in X0; UInt32, 32 bits: 0 to 0xffffffff
 *
 * Errors: PSCI_ALREADY_ON, PSCI_INVALID_PARAMETERS.
 */
typedef int64_t psci_cpu_on_handler(const struct psci_request *request,
				    uint64_t target_cpu,
				    uint64_t entry_point_address,
				    uint32_t context_id);

/*
 * PSCI_AFFINITY_INFO, DEN0137 B6.3.1. Ask whether another execution context of
 * the Realm runs.
 *
 * target_affinity: MPIDR of the context that is asked about; Bits64, 64 bits:
 *   0 to 0xffffffffffffffff
 * lowest_affinity_level: only level 0 is served; UInt32, 32 bits: 0 to
 *   0xffffffff
 *
 * Errors: PSCI_INVALID_PARAMETERS.
 */
typedef int64_t psci_affinity_info_handler(const struct psci_request *request,
					   uint64_t target_affinity,
					   uint32_t lowest_affinity_level);

/* One handler for each command; NULL if there is none. */
struct psci_handlers {
	void *context;
	psci_version_handler *version;
	psci_cpu_off_handler *cpu_off;
	psci_system_off_handler *system_off;
	psci_system_reset_handler *system_reset;
	psci_features_handler *features;
	psci_cpu_suspend_handler *cpu_suspend;
	psci_cpu_on_handler *cpu_on;
	psci_affinity_info_handler *affinity_info;
};

/*
 * A command by numbers. The counts are the document's: inputs with the
 * function ID, outputs with the return code.
 */
struct psci_command {
	uint32_t fid;
	uint8_t inputs;
	uint8_t outputs;
	/* For psci_dispatch(): decodes, calls the handler and encodes. */
	void (*call)(const struct psci_handlers *handlers,
		     const struct psci_request *request,
		     struct rmm_regs *regs);
};

/* The command with a function ID, hint excluded; NULL if there is none. */
const struct psci_command *psci_command_find(uint32_t fid);

/*
 * Answers a call. regs holds X0-X17 as the caller left them, and afterwards
 * what the caller gets.
 *
 * The function ID is in W0, where the SVE hint does not count. All IDs of no
 * command, bits 23:17 included, get the SMCCC error NOT_SUPPORTED. A command
 * without a handler gets it too, which is PSCI_NOT_SUPPORTED.
 *
 * Bits that should be zero (SBZ), beside an argument in its register or
 * reserved in it, are ignored: a handler gets zero there. Registers that a
 * command does not use are never looked at: callers leave in them what they
 * like.
 *
 * After the call X1-X3 that hold no valid output are zero, and X4-X17 that
 * hold none keep what the caller had there. All registers stay as they are if
 * the handler of a command without a result returns.
 */
void psci_dispatch(const struct psci_handlers *handlers, struct rmm_regs *regs);

#ifdef __cplusplus
}
#endif

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* PSCI_DISPATCH_H */
