/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The caller's side of the PSCI: one function for each command.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef PSCI_CALL_H
#define PSCI_CALL_H

#include "psci_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#ifdef __aarch64__
/*
 * The call itself. X4-X17, which no command of the interface uses, are passed
 * as zero and stay in regs as they are. Nothing is assumed to survive in
 * X0-X17 and memory.
 */
static inline void psci_smc(struct rmm_regs *regs)
{
	register uint64_t x0 __asm__("x0") = regs->x[0];
	register uint64_t x1 __asm__("x1") = regs->x[1];
	register uint64_t x2 __asm__("x2") = regs->x[2];
	register uint64_t x3 __asm__("x3") = regs->x[3];

	__asm__ volatile("mov x4, xzr\n\t"
			 "mov x5, xzr\n\t"
			 "mov x6, xzr\n\t"
			 "mov x7, xzr\n\t"
			 "mov x8, xzr\n\t"
			 "mov x9, xzr\n\t"
			 "mov x10, xzr\n\t"
			 "mov x11, xzr\n\t"
			 "mov x12, xzr\n\t"
			 "mov x13, xzr\n\t"
			 "mov x14, xzr\n\t"
			 "mov x15, xzr\n\t"
			 "mov x16, xzr\n\t"
			 "mov x17, xzr\n\t"
			 "smc #0"
			 : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3)
			 :
			 : "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11",
			   "x12", "x13", "x14", "x15", "x16", "x17", "memory",
			   "cc");
	regs->x[0] = x0;
	regs->x[1] = x1;
	regs->x[2] = x2;
	regs->x[3] = x3;
}
#endif

/*
 * PSCI_CONDUIT names a function or macro that takes a struct rmm_regs *,
 * carries out the call and leaves X0-X17 there. Define it before this file is
 * included to use another way than the SMC instruction.
 */
#ifndef PSCI_CONDUIT
#ifndef __aarch64__
#error "define PSCI_CONDUIT: this host has no SMC instruction"
#endif
#define PSCI_CONDUIT psci_smc
#endif

/*
 * Each function passes zero in all registers that the command does not use and
 * returns what X0 held, and the outputs.
 *
 * x0 holds a PsciReturnCode, in 32 or 64 bits, unless the function says
 * otherwise: see psci_status(). An SMCCC error looks the same.
 */

/*
 * PSCI_VERSION, DEN0137 B6.3.8. Ask which revision of PSCI is spoken.
 *
 * x0: PsciInterfaceVersion, 64 bits: 0xffffffff80000000 reserved, or an SMCCC
 * error.
 */
struct psci_version_result {
	uint64_t x0;
};

static inline struct psci_version_result psci_version(void)
{
	struct psci_version_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_VERSION;
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * PSCI_CPU_OFF, DEN0137 B6.3.2. Stop the calling execution context until
 * another one starts it.
 *
 * Does not return, unless nobody serves it: then x0 is an SMCCC error.
 */
struct psci_cpu_off_result {
	uint64_t x0;
};

static inline struct psci_cpu_off_result psci_cpu_off(void)
{
	struct psci_cpu_off_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_CPU_OFF;
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * PSCI_SYSTEM_OFF, DEN0137 B6.3.6. Shut the Realm down.
 *
 * Does not return, unless nobody serves it: then x0 is an SMCCC error.
 */
struct psci_system_off_result {
	uint64_t x0;
};

static inline struct psci_system_off_result psci_system_off(void)
{
	struct psci_system_off_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_SYSTEM_OFF;
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * PSCI_SYSTEM_RESET, DEN0137 B6.3.7. Reset the Realm, which for the RMM is the
 * end of it.
 *
 * Does not return, unless nobody serves it: then x0 is an SMCCC error.
 */
struct psci_system_reset_result {
	uint64_t x0;
};

static inline struct psci_system_reset_result psci_system_reset(void)
{
	struct psci_system_reset_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_SYSTEM_RESET;
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * PSCI_FEATURES, DEN0137 B6.3.5. Ask whether a function of PSCI is there.
 *
 * psci_func_id: its function ID; UInt32, 32 bits: 0 to 0xffffffff
 */
struct psci_features_result {
	uint64_t x0;
};

static inline struct psci_features_result psci_features(uint32_t psci_func_id)
{
	struct psci_features_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_FEATURES;
	regs.x[1] |= rmm_field_set(0U, 0xffffffffU, 0U, psci_func_id);
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * PSCI_CPU_SUSPEND, DEN0137 B6.3.4. Wait for an interrupt; the Realm keeps its
 * state.
 *
 * power_state: the RMM ignores it; UInt32, 32 bits: 0 to 0xffffffff
 * entry_point_address: the RMM ignores it; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * context_id: the RMM ignores it; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Does not return, unless nobody serves it: then x0 is an SMCCC error.
 */
struct psci_cpu_suspend_result {
	uint64_t x0;
};

static inline struct psci_cpu_suspend_result
psci_cpu_suspend(uint32_t power_state, uint64_t entry_point_address,
		 uint64_t context_id)
{
	struct psci_cpu_suspend_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_CPU_SUSPEND;
	regs.x[1] |= rmm_field_set(0U, 0xffffffffU, 0U, power_state);
	regs.x[2] = entry_point_address;
	regs.x[3] = context_id;
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

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
struct psci_cpu_on_result {
	uint64_t x0;
};

static inline struct psci_cpu_on_result
psci_cpu_on(uint64_t target_cpu, uint64_t entry_point_address,
	    uint32_t context_id)
{
	struct psci_cpu_on_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_CPU_ON;
	regs.x[1] = target_cpu;
	regs.x[2] = entry_point_address;
	regs.x[3] |= rmm_field_set(0U, 0xffffffffU, 0U, context_id);
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

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
struct psci_affinity_info_result {
	uint64_t x0;
};

static inline struct psci_affinity_info_result
psci_affinity_info(uint64_t target_affinity, uint32_t lowest_affinity_level)
{
	struct psci_affinity_info_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_PSCI_AFFINITY_INFO;
	regs.x[1] = target_affinity;
	regs.x[2] |= rmm_field_set(0U, 0xffffffffU, 0U, lowest_affinity_level);
	PSCI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* PSCI_CALL_H */
