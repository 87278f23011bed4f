/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The caller's side of the RMI: one function for each command.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RMI_CALL_H
#define RMI_CALL_H

#include "rmi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#ifdef __aarch64__
/*
 * The call itself. X6-X17, which no command of the interface uses, are passed
 * as zero and stay in regs as they are. Nothing is assumed to survive in
 * X0-X17 and memory.
 */
static inline void rmi_smc(struct rmm_regs *regs)
{
	register uint64_t x0 __asm__("x0") = regs->x[0];
	register uint64_t x1 __asm__("x1") = regs->x[1];
	register uint64_t x2 __asm__("x2") = regs->x[2];
	register uint64_t x3 __asm__("x3") = regs->x[3];
	register uint64_t x4 __asm__("x4") = regs->x[4];
	register uint64_t x5 __asm__("x5") = regs->x[5];

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
			   "x14", "x15", "x16", "x17", "memory", "cc");
	regs->x[0] = x0;
	regs->x[1] = x1;
	regs->x[2] = x2;
	regs->x[3] = x3;
	regs->x[4] = x4;
	regs->x[5] = x5;
}
#endif

/*
 * RMI_CONDUIT names a function or macro that takes a struct rmm_regs *,
 * carries out the call and leaves X0-X17 there. Define it before this file is
 * included to use another way than the SMC instruction.
 */
#ifndef RMI_CONDUIT
#ifndef __aarch64__
#error "define RMI_CONDUIT: this host has no SMC instruction"
#endif
#define RMI_CONDUIT rmi_smc
#endif

/*
 * Each function passes zero in all registers that the command does not use
 * (DEN0137 B1.2) and returns what X0 held, and the outputs.
 *
 * x0 is an RmiCommandReturnCode, or an SMCCC error, which is negative as a
 * signed number and makes no output valid. The bits of valid tell which
 * outputs mean something with this x0; all other outputs are 0.
 */

/*
 * RMI_VERSION, DEN0137 B4.3.23. Negotiate the version of the interface.
 *
 * req: version that the Host would use; RmiInterfaceVersion, 64 bits:
 *   0xffffffff80000000 reserved
 *
 * Outputs:
 * lower: highest supported version that is not above the request; higher if
 *   there is none; RmiInterfaceVersion, 64 bits: 0xffffffff80000000 reserved;
 *   valid on RMI_SUCCESS and RMI_ERROR_INPUT
 * higher: highest supported version; RmiInterfaceVersion, 64 bits:
 *   0xffffffff80000000 reserved; valid on RMI_SUCCESS and RMI_ERROR_INPUT
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_VERSION_LOWER_VALID  RMM_U32(0x1)
#define RMI_VERSION_HIGHER_VALID RMM_U32(0x2)

struct rmi_version_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t lower;
	uint64_t higher;
};

static inline struct rmi_version_result rmi_version(uint64_t req)
{
	struct rmi_version_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success_or_error_input = 0U;

	regs.x[0] = SMC_RMI_VERSION;
	regs.x[1] = req;
	RMI_CONDUIT(&regs);

	if ((rmi_returned(regs.x[0], RMI_SUCCESS) != 0) ||
	    (rmi_returned(regs.x[0], RMI_ERROR_INPUT) != 0)) {
		on_success_or_error_input =
			RMI_VERSION_LOWER_VALID |
			RMI_VERSION_HIGHER_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success_or_error_input;
	result.lower = (on_success_or_error_input != 0U) ? regs.x[1] : 0U;
	result.higher = (on_success_or_error_input != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_GRANULE_DELEGATE, DEN0137 B4.3.5. Hand a Non-secure Granule over to the
 * RMM.
 *
 * addr: PA of the Granule; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
struct rmi_granule_delegate_result {
	uint64_t x0;
};

static inline struct rmi_granule_delegate_result
rmi_granule_delegate(uint64_t addr)
{
	struct rmi_granule_delegate_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_GRANULE_DELEGATE;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_GRANULE_UNDELEGATE, DEN0137 B4.3.6. Return a delegated Granule to the
 * Non-secure world, wiped.
 *
 * addr: PA of the Granule; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
struct rmi_granule_undelegate_result {
	uint64_t x0;
};

static inline struct rmi_granule_undelegate_result
rmi_granule_undelegate(uint64_t addr)
{
	struct rmi_granule_undelegate_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_GRANULE_UNDELEGATE;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_DATA_CREATE, DEN0137 B4.3.1. Give a Realm that is not active yet a page
 * of memory, filled from a Host page and measured.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * data: PA of the delegated Granule that becomes the page; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * ipa: IPA at which the Realm sees it; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * src: PA of the Non-secure page to copy; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * flags: RmiDataFlags, 64 bits: 0xfffffffffffffffe reserved
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_RTT.
 */
struct rmi_data_create_result {
	uint64_t x0;
};

static inline struct rmi_data_create_result
rmi_data_create(uint64_t rd, uint64_t data, uint64_t ipa, uint64_t src,
		uint64_t flags)
{
	struct rmi_data_create_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_DATA_CREATE;
	regs.x[1] = rd;
	regs.x[2] = data;
	regs.x[3] = ipa;
	regs.x[4] = src;
	regs.x[5] = flags;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_DATA_CREATE_UNKNOWN, DEN0137 B4.3.2. Give a Realm a page of memory whose
 * contents the Host does not choose.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * data: PA of the delegated Granule that becomes the page; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * ipa: IPA at which the Realm sees it; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
struct rmi_data_create_unknown_result {
	uint64_t x0;
};

static inline struct rmi_data_create_unknown_result
rmi_data_create_unknown(uint64_t rd, uint64_t data, uint64_t ipa)
{
	struct rmi_data_create_unknown_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_DATA_CREATE_UNKNOWN;
	regs.x[1] = rd;
	regs.x[2] = data;
	regs.x[3] = ipa;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_DATA_DESTROY, DEN0137 B4.3.3. Take a page of memory back from a Realm.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: IPA at which the Realm sees the page; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * data: PA of the page that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * top: first IPA above ipa that may hold something live; 0 when no walk was
 *   made; Address, 64 bits: 0 to 0xffffffffffffffff; valid on every RMI status
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_DATA_DESTROY_DATA_VALID RMM_U32(0x1)
#define RMI_DATA_DESTROY_TOP_VALID  RMM_U32(0x2)

struct rmi_data_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t data;
	uint64_t top;
};

static inline struct rmi_data_destroy_result
rmi_data_destroy(uint64_t rd, uint64_t ipa)
{
	struct rmi_data_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_any_status = 0U;

	regs.x[0] = SMC_RMI_DATA_DESTROY;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_DATA_DESTROY_DATA_VALID;
	}
	if (rmi_answered(regs.x[0]) != 0) {
		on_any_status = RMI_DATA_DESTROY_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_any_status;
	result.data = (on_success != 0U) ? regs.x[1] : 0U;
	result.top = (on_any_status != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REALM_ACTIVATE, DEN0137 B4.3.8. End the construction of a Realm, so that
 * its RECs can run.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
struct rmi_realm_activate_result {
	uint64_t x0;
};

static inline struct rmi_realm_activate_result rmi_realm_activate(uint64_t rd)
{
	struct rmi_realm_activate_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REALM_ACTIVATE;
	regs.x[1] = rd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_REALM_CREATE, DEN0137 B4.3.9. Make a Realm from a parameter page and its
 * starting translation tables.
 *
 * rd: PA of the delegated Granule that becomes the Realm descriptor; Address,
 *   64 bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiRealmParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
struct rmi_realm_create_result {
	uint64_t x0;
};

static inline struct rmi_realm_create_result
rmi_realm_create(uint64_t rd, uint64_t params_ptr)
{
	struct rmi_realm_create_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REALM_CREATE;
	regs.x[1] = rd;
	regs.x[2] = params_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_REALM_DESTROY, DEN0137 B4.3.10. Dismantle a Realm that owns nothing any
 * more.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
struct rmi_realm_destroy_result {
	uint64_t x0;
};

static inline struct rmi_realm_destroy_result rmi_realm_destroy(uint64_t rd)
{
	struct rmi_realm_destroy_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REALM_DESTROY;
	regs.x[1] = rd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_REC_CREATE, DEN0137 B4.3.12. Make an execution context (a virtual CPU)
 * of a Realm.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec: PA of the delegated Granule that becomes the REC; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiRecParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
struct rmi_rec_create_result {
	uint64_t x0;
};

static inline struct rmi_rec_create_result
rmi_rec_create(uint64_t rd, uint64_t rec, uint64_t params_ptr)
{
	struct rmi_rec_create_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REC_CREATE;
	regs.x[1] = rd;
	regs.x[2] = rec;
	regs.x[3] = params_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_REC_DESTROY, DEN0137 B4.3.13. Dismantle an execution context that is not
 * running.
 *
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC.
 */
struct rmi_rec_destroy_result {
	uint64_t x0;
};

static inline struct rmi_rec_destroy_result rmi_rec_destroy(uint64_t rec_ptr)
{
	struct rmi_rec_destroy_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REC_DESTROY;
	regs.x[1] = rec_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_REC_ENTER, DEN0137 B4.3.14. Run an execution context until something
 * needs the Host.
 *
 * rec: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * run_ptr: PA of a Non-secure page with RmiRecRun; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_REC.
 */
struct rmi_rec_enter_result {
	uint64_t x0;
};

static inline struct rmi_rec_enter_result
rmi_rec_enter(uint64_t rec, uint64_t run_ptr)
{
	struct rmi_rec_enter_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REC_ENTER;
	regs.x[1] = rec;
	regs.x[2] = run_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_RTT_CREATE, DEN0137 B4.3.15. Insert a translation table one level below
 * an existing entry.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rtt: PA of the delegated Granule that becomes the table; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the new table; Int64, 64 bits: two's complement
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
struct rmi_rtt_create_result {
	uint64_t x0;
};

static inline struct rmi_rtt_create_result
rmi_rtt_create(uint64_t rd, uint64_t rtt, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_create_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_RTT_CREATE;
	regs.x[1] = rd;
	regs.x[2] = rtt;
	regs.x[3] = ipa;
	regs.x[4] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_RTT_DESTROY, DEN0137 B4.3.16. Remove a translation table that maps
 * nothing live.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the table; Int64, 64 bits: two's complement
 *
 * Outputs:
 * rtt: PA of the table that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * top: first IPA above ipa that may hold something live; 0 when no walk was
 *   made; Address, 64 bits: 0 to 0xffffffffffffffff; valid on every RMI status
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_DESTROY_RTT_VALID RMM_U32(0x1)
#define RMI_RTT_DESTROY_TOP_VALID RMM_U32(0x2)

struct rmi_rtt_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t rtt;
	uint64_t top;
};

static inline struct rmi_rtt_destroy_result
rmi_rtt_destroy(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_any_status = 0U;

	regs.x[0] = SMC_RMI_RTT_DESTROY;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_DESTROY_RTT_VALID;
	}
	if (rmi_answered(regs.x[0]) != 0) {
		on_any_status = RMI_RTT_DESTROY_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_any_status;
	result.rtt = (on_success != 0U) ? regs.x[1] : 0U;
	result.top = (on_any_status != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_MAP_UNPROTECTED, DEN0137 B4.3.19. Map Host memory into the
 * unprotected half of a Realm's address space.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: IPA to map; Address, 64 bits: 0 to 0xffffffffffffffff
 * level: level of the entry, which gives the size of the mapping; Int64, 64
 *   bits: two's complement
 * desc: the address and attributes of a stage 2 descriptor; Bits64, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
struct rmi_rtt_map_unprotected_result {
	uint64_t x0;
};

static inline struct rmi_rtt_map_unprotected_result
rmi_rtt_map_unprotected(uint64_t rd, uint64_t ipa, int64_t level, uint64_t desc)
{
	struct rmi_rtt_map_unprotected_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_RTT_MAP_UNPROTECTED;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	regs.x[4] = desc;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_RTT_READ_ENTRY, DEN0137 B4.3.20. Look up the translation table entry for
 * an IPA.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: IPA to look up; Address, 64 bits: 0 to 0xffffffffffffffff
 * level: deepest level to go to; Int64, 64 bits: two's complement
 *
 * Outputs:
 * walk_level: level that the walk reached; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * state: what the entry holds; RmiRttEntryState, 8 bits: RMI_UNASSIGNED,
 *   RMI_ASSIGNED, RMI_TABLE; valid on RMI_SUCCESS
 * desc: its address and attributes, as a stage 2 descriptor; Bits64, 64 bits:
 *   0 to 0xffffffffffffffff; valid on RMI_SUCCESS
 * ripas: its RIPAS; without meaning for a table; RmiRipas, 8 bits: RMI_EMPTY,
 *   RMI_RAM, RMI_DESTROYED; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_RTT_READ_ENTRY_WALK_LEVEL_VALID RMM_U32(0x1)
#define RMI_RTT_READ_ENTRY_STATE_VALID      RMM_U32(0x2)
#define RMI_RTT_READ_ENTRY_DESC_VALID       RMM_U32(0x4)
#define RMI_RTT_READ_ENTRY_RIPAS_VALID      RMM_U32(0x8)

struct rmi_rtt_read_entry_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t walk_level;
	uint8_t state;
	uint64_t desc;
	uint8_t ripas;
};

static inline struct rmi_rtt_read_entry_result
rmi_rtt_read_entry(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_read_entry_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_RTT_READ_ENTRY;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_RTT_READ_ENTRY_WALK_LEVEL_VALID |
			RMI_RTT_READ_ENTRY_STATE_VALID |
			RMI_RTT_READ_ENTRY_DESC_VALID |
			RMI_RTT_READ_ENTRY_RIPAS_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.walk_level = (on_success != 0U) ? regs.x[1] : 0U;
	result.state = (on_success != 0U)
			       ? (uint8_t)rmm_field_get(regs.x[2], 0xffU, 0U)
			       : 0U;
	result.desc = (on_success != 0U) ? regs.x[3] : 0U;
	result.ripas = (on_success != 0U)
			       ? (uint8_t)rmm_field_get(regs.x[4], 0xffU, 0U)
			       : 0U;
	return result;
}

/*
 * RMI_RTT_UNMAP_UNPROTECTED, DEN0137 B4.3.22. Remove a mapping of Host memory.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: IPA to unmap; Address, 64 bits: 0 to 0xffffffffffffffff
 * level: level of the entry; Int64, 64 bits: two's complement
 *
 * Outputs:
 * top: first IPA above ipa that may hold something live; 0 when no walk was
 *   made; Address, 64 bits: 0 to 0xffffffffffffffff; valid on every RMI status
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_UNMAP_UNPROTECTED_TOP_VALID RMM_U32(0x1)

struct rmi_rtt_unmap_unprotected_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t top;
};

static inline struct rmi_rtt_unmap_unprotected_result
rmi_rtt_unmap_unprotected(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_unmap_unprotected_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_any_status = 0U;

	regs.x[0] = SMC_RMI_RTT_UNMAP_UNPROTECTED;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_answered(regs.x[0]) != 0) {
		on_any_status = RMI_RTT_UNMAP_UNPROTECTED_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_any_status;
	result.top = (on_any_status != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_PSCI_COMPLETE, DEN0137 B4.3.7. Answer a PSCI call of one REC that
 * concerns another REC of the same Realm.
 *
 * calling_rec: PA of the REC that made the PSCI call; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * target_rec: PA of the REC that the call names; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * status: whether the Host lets the call happen; PsciReturnCode, 64 bits:
 *   PSCI_INVALID_ADDRESS, PSCI_DISABLED, PSCI_NOT_PRESENT,
 *   PSCI_INTERNAL_FAILURE, PSCI_ON_PENDING, PSCI_ALREADY_ON, PSCI_DENIED,
 *   PSCI_INVALID_PARAMETERS, PSCI_NOT_SUPPORTED, PSCI_SUCCESS, PSCI_OFF
 *
 * Errors: RMI_ERROR_INPUT.
 */
struct rmi_psci_complete_result {
	uint64_t x0;
};

static inline struct rmi_psci_complete_result
rmi_psci_complete(uint64_t calling_rec, uint64_t target_rec, int64_t status)
{
	struct rmi_psci_complete_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PSCI_COMPLETE;
	regs.x[1] = calling_rec;
	regs.x[2] = target_rec;
	regs.x[3] = (uint64_t)status;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_FEATURES, DEN0137 B4.3.4. Read one of the registers that describe what
 * the RMM and the platform offer.
 *
 * index: which register; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * value: its contents; zero when there is no such register; Bits64, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_SUCCESS
 */
#define RMI_FEATURES_VALUE_VALID RMM_U32(0x1)

struct rmi_features_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t value;
};

static inline struct rmi_features_result rmi_features(uint64_t index)
{
	struct rmi_features_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_FEATURES;
	regs.x[1] = index;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_FEATURES_VALUE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.value = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RTT_FOLD, DEN0137 B4.3.17. Replace a translation table with uniform
 * entries by one entry of its parent.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the table; Int64, 64 bits: two's complement
 *
 * Outputs:
 * rtt: PA of the table that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_FOLD_RTT_VALID RMM_U32(0x1)

struct rmi_rtt_fold_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t rtt;
};

static inline struct rmi_rtt_fold_result
rmi_rtt_fold(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_fold_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_RTT_FOLD;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_FOLD_RTT_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.rtt = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_REC_AUX_COUNT, DEN0137 B4.3.11. Ask how many auxiliary Granules each REC
 * of a Realm needs.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * aux_count: Granules to delegate for each REC; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_REC_AUX_COUNT_AUX_COUNT_VALID RMM_U32(0x1)

struct rmi_rec_aux_count_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t aux_count;
};

static inline struct rmi_rec_aux_count_result rmi_rec_aux_count(uint64_t rd)
{
	struct rmi_rec_aux_count_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_REC_AUX_COUNT;
	regs.x[1] = rd;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_REC_AUX_COUNT_AUX_COUNT_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.aux_count = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RTT_INIT_RIPAS, DEN0137 B4.3.18. Declare part of a new Realm's protected
 * address space to be RAM, and measure it.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_RTT.
 */
#define RMI_RTT_INIT_RIPAS_OUT_TOP_VALID RMM_U32(0x1)

struct rmi_rtt_init_ripas_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
};

static inline struct rmi_rtt_init_ripas_result
rmi_rtt_init_ripas(uint64_t rd, uint64_t base, uint64_t top)
{
	struct rmi_rtt_init_ripas_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_RTT_INIT_RIPAS;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_INIT_RIPAS_OUT_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RTT_SET_RIPAS, DEN0137 B4.3.21. Carry out a change of RIPAS that a REC
 * has asked for, as far as one table reaches.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the REC that asked; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA to change; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC, RMI_ERROR_RTT.
 */
#define RMI_RTT_SET_RIPAS_OUT_TOP_VALID RMM_U32(0x1)

struct rmi_rtt_set_ripas_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
};

static inline struct rmi_rtt_set_ripas_result
rmi_rtt_set_ripas(uint64_t rd, uint64_t rec_ptr, uint64_t base, uint64_t top)
{
	struct rmi_rtt_set_ripas_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_RTT_SET_RIPAS;
	regs.x[1] = rd;
	regs.x[2] = rec_ptr;
	regs.x[3] = base;
	regs.x[4] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_SET_RIPAS_OUT_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_CALL_H */
