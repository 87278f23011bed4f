/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The wrappers of bare-metal callers as one writes them by hand, knowing what
 * each command does; only the numbers are those of the generated header.
 *
 * The contract is that of rmi_call.h: all registers up to X17 that a command
 * does not use are passed as zero; nothing is assumed to survive in X0-X17.
 * Returned are X0, and the outputs, each 0 unless the status makes it valid,
 * whatever the index beside the status; a bit of `valid` tells which are.
 */
#include "rmi_smc.h"

struct answer {
	uint64_t x0;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
	uint64_t x4;
};

/* No command has more than five arguments, or outputs behind X4. */
static inline struct answer call(uint64_t fid, uint64_t a1, uint64_t a2,
				 uint64_t a3, uint64_t a4, uint64_t a5)
{
	register uint64_t x0 __asm__("x0") = fid;
	register uint64_t x1 __asm__("x1") = a1;
	register uint64_t x2 __asm__("x2") = a2;
	register uint64_t x3 __asm__("x3") = a3;
	register uint64_t x4 __asm__("x4") = a4;
	register uint64_t x5 __asm__("x5") = a5;

	__asm__ volatile("mov x6, xzr\n\t"
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
			 : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4),
			   "+r"(x5)
			 :
			 : "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13",
			   "x14", "x15", "x16", "x17", "cc", "memory");
	return (struct answer){ x0, x1, x2, x3, x4 };
}

static inline int succeeded(uint64_t x0)
{
	return (x0 & ~RMI_COMMAND_RETURN_CODE_INDEX_MASK) == 0;
}

static inline int is_rmm(uint64_t x0)
{
	return (x0 & RMI_COMMAND_RETURN_CODE_RESERVED_MASK) == 0;
}

/* Most commands return nothing but X0. */
struct only_x0 {
	uint64_t x0;
};

static inline struct only_x0 call_plainly(uint64_t fid, uint64_t a1,
					  uint64_t a2, uint64_t a3, uint64_t a4,
					  uint64_t a5)
{
	return (struct only_x0){ call(fid, a1, a2, a3, a4, a5).x0 };
}

/* Others have one output that is valid on success... */
struct one_output {
	uint64_t x0;
	uint32_t valid;
	uint64_t output;
};

static inline struct one_output
call_for_one(uint64_t fid, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4)
{
	struct answer answer = call(fid, a1, a2, a3, a4, 0);

	if (!succeeded(answer.x0))
		return (struct one_output){ answer.x0, 0, 0 };
	return (struct one_output){ answer.x0, 1, answer.x1 };
}

/* ... or one on success, and one on every status. */
struct two_outputs {
	uint64_t x0;
	uint32_t valid;
	uint64_t first;
	uint64_t second;
};

static inline struct two_outputs call_for_two(uint64_t fid, uint64_t a1,
					      uint64_t a2, uint64_t a3)
{
	struct answer answer = call(fid, a1, a2, a3, 0, 0);

	if (!is_rmm(answer.x0))
		return (struct two_outputs){ answer.x0, 0, 0, 0 };
	if (!succeeded(answer.x0))
		return (struct two_outputs){ answer.x0, 2, 0, answer.x2 };
	return (struct two_outputs){ answer.x0, 3, answer.x1, answer.x2 };
}

struct two_outputs rmi_version(uint64_t req)
{
	struct answer answer = call(SMC_RMI_VERSION, req, 0, 0, 0, 0);

	/* RMI_SUCCESS or RMI_ERROR_INPUT, which are 0 and 1. */
	if ((answer.x0 & ~RMI_COMMAND_RETURN_CODE_INDEX_MASK) > RMI_ERROR_INPUT)
		return (struct two_outputs){ answer.x0, 0, 0, 0 };
	return (struct two_outputs){ answer.x0, 3, answer.x1, answer.x2 };
}

struct only_x0 rmi_granule_delegate(uint64_t addr)
{
	return call_plainly(SMC_RMI_GRANULE_DELEGATE, addr, 0, 0, 0, 0);
}

struct only_x0 rmi_granule_undelegate(uint64_t addr)
{
	return call_plainly(SMC_RMI_GRANULE_UNDELEGATE, addr, 0, 0, 0, 0);
}

struct only_x0 rmi_data_create(uint64_t rd, uint64_t data, uint64_t ipa,
			       uint64_t src, uint64_t flags)
{
	return call_plainly(SMC_RMI_DATA_CREATE, rd, data, ipa, src, flags);
}

struct only_x0 rmi_data_create_unknown(uint64_t rd, uint64_t data, uint64_t ipa)
{
	return call_plainly(SMC_RMI_DATA_CREATE_UNKNOWN, rd, data, ipa, 0, 0);
}

struct two_outputs rmi_data_destroy(uint64_t rd, uint64_t ipa)
{
	return call_for_two(SMC_RMI_DATA_DESTROY, rd, ipa, 0);
}

struct only_x0 rmi_realm_activate(uint64_t rd)
{
	return call_plainly(SMC_RMI_REALM_ACTIVATE, rd, 0, 0, 0, 0);
}

struct only_x0 rmi_realm_create(uint64_t rd, uint64_t params_ptr)
{
	return call_plainly(SMC_RMI_REALM_CREATE, rd, params_ptr, 0, 0, 0);
}

struct only_x0 rmi_realm_destroy(uint64_t rd)
{
	return call_plainly(SMC_RMI_REALM_DESTROY, rd, 0, 0, 0, 0);
}

struct only_x0 rmi_rec_create(uint64_t rd, uint64_t rec, uint64_t params_ptr)
{
	return call_plainly(SMC_RMI_REC_CREATE, rd, rec, params_ptr, 0, 0);
}

struct only_x0 rmi_rec_destroy(uint64_t rec_ptr)
{
	return call_plainly(SMC_RMI_REC_DESTROY, rec_ptr, 0, 0, 0, 0);
}

struct only_x0 rmi_rec_enter(uint64_t rec, uint64_t run_ptr)
{
	return call_plainly(SMC_RMI_REC_ENTER, rec, run_ptr, 0, 0, 0);
}

struct only_x0 rmi_rtt_create(uint64_t rd, uint64_t rtt, uint64_t ipa,
			      int64_t level)
{
	return call_plainly(SMC_RMI_RTT_CREATE, rd, rtt, ipa, (uint64_t)level,
			    0);
}

struct two_outputs rmi_rtt_destroy(uint64_t rd, uint64_t ipa, int64_t level)
{
	return call_for_two(SMC_RMI_RTT_DESTROY, rd, ipa, (uint64_t)level);
}

struct only_x0 rmi_rtt_map_unprotected(uint64_t rd, uint64_t ipa, int64_t level,
				       uint64_t desc)
{
	return call_plainly(SMC_RMI_RTT_MAP_UNPROTECTED, rd, ipa,
			    (uint64_t)level, desc, 0);
}

struct entry {
	uint64_t x0;
	uint32_t valid;
	uint64_t walk_level;
	uint8_t state;
	uint64_t desc;
	uint8_t ripas;
};

struct entry rmi_rtt_read_entry(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct answer answer =
		call(SMC_RMI_RTT_READ_ENTRY, rd, ipa, (uint64_t)level, 0, 0);

	if (!succeeded(answer.x0))
		return (struct entry){ answer.x0, 0, 0, 0, 0, 0 };
	return (struct entry){
		answer.x0,	    0xf,       answer.x1,
		(uint8_t)answer.x2, answer.x3, (uint8_t)answer.x4
	};
}

struct one_output rmi_rtt_unmap_unprotected(uint64_t rd, uint64_t ipa,
					    int64_t level)
{
	struct answer answer = call(SMC_RMI_RTT_UNMAP_UNPROTECTED, rd, ipa,
				    (uint64_t)level, 0, 0);

	if (!is_rmm(answer.x0))
		return (struct one_output){ answer.x0, 0, 0 };
	return (struct one_output){ answer.x0, 1, answer.x1 };
}

struct only_x0 rmi_psci_complete(uint64_t calling_rec, uint64_t target_rec,
				 int64_t status)
{
	return call_plainly(SMC_RMI_PSCI_COMPLETE, calling_rec, target_rec,
			    (uint64_t)status, 0, 0);
}

struct one_output rmi_features(uint64_t index)
{
	return call_for_one(SMC_RMI_FEATURES, index, 0, 0, 0);
}

struct one_output rmi_rtt_fold(uint64_t rd, uint64_t ipa, int64_t level)
{
	return call_for_one(SMC_RMI_RTT_FOLD, rd, ipa, (uint64_t)level, 0);
}

struct one_output rmi_rec_aux_count(uint64_t rd)
{
	return call_for_one(SMC_RMI_REC_AUX_COUNT, rd, 0, 0, 0);
}

struct one_output rmi_rtt_init_ripas(uint64_t rd, uint64_t base, uint64_t top)
{
	return call_for_one(SMC_RMI_RTT_INIT_RIPAS, rd, base, top, 0);
}

struct one_output rmi_rtt_set_ripas(uint64_t rd, uint64_t rec_ptr,
				    uint64_t base, uint64_t top)
{
	return call_for_one(SMC_RMI_RTT_SET_RIPAS, rd, rec_ptr, base, top);
}
