/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The wrappers of PSCI as one writes them by hand; only the numbers are those
 * of the generated header. The contract is that of psci_call.h, see
 * peer_firmware.c.
 */
#include "psci_smc.h"

struct only_x0 {
	uint64_t x0;
};

static inline struct only_x0 call(uint64_t fid, uint64_t a1, uint64_t a2,
				  uint64_t a3)
{
	register uint64_t x0 __asm__("x0") = fid;
	register uint64_t x1 __asm__("x1") = a1;
	register uint64_t x2 __asm__("x2") = a2;
	register uint64_t x3 __asm__("x3") = a3;

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
			   "x12", "x13", "x14", "x15", "x16", "x17", "cc",
			   "memory");
	return (struct only_x0){ x0 };
}

struct only_x0 psci_version(void)
{
	return call(SMC_PSCI_VERSION, 0, 0, 0);
}

struct only_x0 psci_cpu_off(void)
{
	return call(SMC_PSCI_CPU_OFF, 0, 0, 0);
}

struct only_x0 psci_system_off(void)
{
	return call(SMC_PSCI_SYSTEM_OFF, 0, 0, 0);
}

struct only_x0 psci_system_reset(void)
{
	return call(SMC_PSCI_SYSTEM_RESET, 0, 0, 0);
}

struct only_x0 psci_features(uint32_t psci_func_id)
{
	return call(SMC_PSCI_FEATURES, psci_func_id, 0, 0);
}

struct only_x0 psci_cpu_suspend(uint32_t power_state,
				uint64_t entry_point_address,
				uint64_t context_id)
{
	return call(SMC_PSCI_CPU_SUSPEND, power_state, entry_point_address,
		    context_id);
}

struct only_x0 psci_cpu_on(uint64_t target_cpu, uint64_t entry_point_address,
			   uint32_t context_id)
{
	return call(SMC_PSCI_CPU_ON, target_cpu, entry_point_address,
		    context_id);
}

struct only_x0 psci_affinity_info(uint64_t target_affinity,
				  uint32_t lowest_affinity_level)
{
	return call(SMC_PSCI_AFFINITY_INFO, target_affinity,
		    lowest_affinity_level, 0);
}
