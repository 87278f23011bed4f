/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The caller's side of the RMI: one function for each command.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMI_CALL_H
#define RMI_CALL_H

#include "rmi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#ifdef __aarch64__
/*
 * The call itself. X8-X17, which no command of the interface uses, are passed
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
	register uint64_t x6 __asm__("x6") = regs->x[6];
	register uint64_t x7 __asm__("x7") = regs->x[7];

	__asm__ volatile("mov x8, xzr\n\t"
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
			   "+r"(x5), "+r"(x6), "+r"(x7)
			 :
			 : "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15",
			   "x16", "x17", "memory", "cc");
	regs->x[0] = x0;
	regs->x[1] = x1;
	regs->x[2] = x2;
	regs->x[3] = x3;
	regs->x[4] = x4;
	regs->x[5] = x5;
	regs->x[6] = x6;
	regs->x[7] = x7;
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
 * x0 is an RmiResult, or an SMCCC error, which is negative as a signed number
 * and makes no output valid. The bits of valid tell which outputs mean
 * something with this x0; all other outputs are 0. Where an output has a
 * further condition, its caller looks at that.
 */

/*
 * RMI_VERSION, DEN0137 B4.5.92. Negotiate the version of the interface.
 *
 * req: version that the Host would use; RmiInterfaceVersion, 64 bits:
 *   0xffffffff80000000 reserved
 *
 * Outputs:
 * lower: highest supported version that is not above the request, or else the
 *   lowest supported one; RmiInterfaceVersion, 64 bits: 0xffffffff80000000
 *   reserved; valid on RMI_SUCCESS and RMI_ERROR_INPUT
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
 * RMI_RTT_DATA_MAP_INIT, DEN0137 B4.5.66. Give a Realm that is not active yet
 * a page of memory, filled from a Host page.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * data: PA of the delegated Granule that becomes the page; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * ipa: IPA at which the Realm sees the page; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * src: PA of the Non-secure page to copy; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * flags: RmiDataFlags, 64 bits: 0xfffffffffffffffe reserved
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_RTT.
 */
#define RMI_RTT_DATA_MAP_INIT_HANDLE_VALID     RMM_U32(0x1)
#define RMI_RTT_DATA_MAP_INIT_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_rtt_data_map_init_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_data_map_init_result
rmi_rtt_data_map_init(uint64_t rd, uint64_t data, uint64_t ipa, uint64_t src,
		      uint64_t flags)
{
	struct rmi_rtt_data_map_init_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DATA_MAP_INIT;
	regs.x[1] = rd;
	regs.x[2] = data;
	regs.x[3] = ipa;
	regs.x[4] = src;
	regs.x[5] = flags;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DATA_MAP_INIT_HANDLE_VALID |
			RMI_RTT_DATA_MAP_INIT_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REALM_ACTIVATE, DEN0137 B4.5.45. End the construction of a Realm, so
 * that its RECs can run.
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
 * RMI_REALM_CREATE, DEN0137 B4.5.46. Make a Realm from a parameter page and
 * its starting translation tables.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the delegated Granule that becomes the Realm descriptor; Address,
 *   64 bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiRealmParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
#define RMI_REALM_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_REALM_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_realm_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_realm_create_result
rmi_realm_create(uint64_t rd, uint64_t params_ptr)
{
	struct rmi_realm_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_REALM_CREATE;
	regs.x[1] = rd;
	regs.x[2] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_REALM_CREATE_HANDLE_VALID |
			RMI_REALM_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REALM_DESTROY, DEN0137 B4.5.47. Dismantle a terminated Realm that owns
 * nothing any more.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
#define RMI_REALM_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_REALM_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_realm_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_realm_destroy_result rmi_realm_destroy(uint64_t rd)
{
	struct rmi_realm_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_REALM_DESTROY;
	regs.x[1] = rd;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_REALM_DESTROY_HANDLE_VALID |
			RMI_REALM_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REC_CREATE, DEN0137 B4.5.49. Make an execution context (a virtual CPU)
 * of a Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the delegated Granule that becomes the REC; Address, 64 bits:
 *   0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiRecParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
#define RMI_REC_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_REC_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_rec_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rec_create_result
rmi_rec_create(uint64_t rd, uint64_t rec_ptr, uint64_t params_ptr)
{
	struct rmi_rec_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_REC_CREATE;
	regs.x[1] = rd;
	regs.x[2] = rec_ptr;
	regs.x[3] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_REC_CREATE_HANDLE_VALID |
			RMI_REC_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REC_DESTROY, DEN0137 B4.5.50. Dismantle an execution context that is not
 * running.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC.
 */
#define RMI_REC_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_REC_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_rec_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rec_destroy_result rmi_rec_destroy(uint64_t rec_ptr)
{
	struct rmi_rec_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_REC_DESTROY;
	regs.x[1] = rec_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_REC_DESTROY_HANDLE_VALID |
			RMI_REC_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REC_ENTER, DEN0137 B4.5.51. Run an execution context until something
 * needs the Host.
 *
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * run_ptr: PA of a Non-secure page with RmiRecRun; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_REC.
 */
struct rmi_rec_enter_result {
	uint64_t x0;
};

static inline struct rmi_rec_enter_result
rmi_rec_enter(uint64_t rec_ptr, uint64_t run_ptr)
{
	struct rmi_rec_enter_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_REC_ENTER;
	regs.x[1] = rec_ptr;
	regs.x[2] = run_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_RTT_CREATE, DEN0137 B4.5.64. Insert a translation table one level below
 * an existing entry.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rtt: PA of the delegated Granule that becomes the table; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the new table; Int64, 64 bits: two's complement
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_RTT_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_rtt_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_create_result
rmi_rtt_create(uint64_t rd, uint64_t rtt, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_CREATE;
	regs.x[1] = rd;
	regs.x[2] = rtt;
	regs.x[3] = ipa;
	regs.x[4] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_CREATE_HANDLE_VALID |
			RMI_RTT_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_DESTROY, DEN0137 B4.5.68. Remove a translation table that maps
 * nothing live.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the table; Int64, 64 bits: two's complement
 *
 * Outputs:
 * rtt: PA of the table that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * top: first IPA above ipa that may hold something live; Address, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_SUCCESS and RMI_ERROR_RTT
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_DESTROY_RTT_VALID        RMM_U32(0x1)
#define RMI_RTT_DESTROY_TOP_VALID        RMM_U32(0x2)
#define RMI_RTT_DESTROY_HANDLE_VALID     RMM_U32(0x4)
#define RMI_RTT_DESTROY_DONATE_REQ_VALID RMM_U32(0x8)

struct rmi_rtt_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t rtt;
	uint64_t top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_destroy_result
rmi_rtt_destroy(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_success_or_error_rtt = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DESTROY;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_DESTROY_RTT_VALID;
	}
	if ((rmi_returned(regs.x[0], RMI_SUCCESS) != 0) ||
	    (rmi_returned(regs.x[0], RMI_ERROR_RTT) != 0)) {
		on_success_or_error_rtt = RMI_RTT_DESTROY_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DESTROY_HANDLE_VALID |
			RMI_RTT_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_success_or_error_rtt | on_incomplete;
	result.rtt = (on_success != 0U) ? regs.x[1] : 0U;
	result.top = (on_success_or_error_rtt != 0U) ? regs.x[2] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_READ_ENTRY, DEN0137 B4.5.74. Look up the translation table entry for
 * an IPA.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: IPA to look up; Address, 64 bits: 0 to 0xffffffffffffffff
 * level: deepest level to go to; Int64, 64 bits: two's complement
 *
 * Outputs:
 * walk_level: level that the walk reached; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * state: what the entry holds; RmiRttEntryState, 8 bits: RMI_RTTE_VOID,
 *   RMI_RTTE_DATA, RMI_RTTE_TABLE, RMI_RTTE_NARCH_DEV, RMI_RTTE_AUX_DESTROYED,
 *   RMI_RTTE_ARCH_DEV; valid on RMI_SUCCESS
 * desc: its address and attributes, as a stage 2 descriptor; Bits64, 64 bits:
 *   0 to 0xffffffffffffffff; valid on RMI_SUCCESS
 * ripas: its RIPAS; RmiRipas, 8 bits: RMI_RIPAS_EMPTY, RMI_RIPAS_RAM,
 *   RMI_RIPAS_DESTROYED, RMI_RIPAS_DEV; valid on RMI_SUCCESS
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
 * RMI_RTT_DEV_VALIDATE, DEN0137 B4.5.71. Confirm to a Realm that device memory
 * lies where its REC expects it.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC, RMI_ERROR_RTT, RMI_ERROR_DEVICE.
 */
#define RMI_RTT_DEV_VALIDATE_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_DEV_VALIDATE_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_DEV_VALIDATE_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_dev_validate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_dev_validate_result
rmi_rtt_dev_validate(uint64_t rd, uint64_t rec_ptr, uint64_t pdev_ptr,
		     uint64_t vdev_ptr, uint64_t base, uint64_t top)
{
	struct rmi_rtt_dev_validate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DEV_VALIDATE;
	regs.x[1] = rd;
	regs.x[2] = rec_ptr;
	regs.x[3] = pdev_ptr;
	regs.x[4] = vdev_ptr;
	regs.x[5] = base;
	regs.x[6] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_DEV_VALIDATE_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DEV_VALIDATE_HANDLE_VALID |
			RMI_RTT_DEV_VALIDATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_PSCI_COMPLETE, DEN0137 B4.5.38. Answer a PSCI call of one REC that
 * concerns another REC of the same Realm.
 *
 * calling_rec_ptr: PA of the REC that made the PSCI call; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * target_rec_ptr: PA of the REC that the call names; Address, 64 bits: 0 to
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
rmi_psci_complete(uint64_t calling_rec_ptr, uint64_t target_rec_ptr,
		  int64_t status)
{
	struct rmi_psci_complete_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PSCI_COMPLETE;
	regs.x[1] = calling_rec_ptr;
	regs.x[2] = target_rec_ptr;
	regs.x[3] = (uint64_t)status;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_FEATURES, DEN0137 B4.5.14. Read one of the registers that describe what
 * the RMM and the platform offer.
 *
 * index: which register; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * value: its contents; Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on
 *   RMI_SUCCESS
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
 * RMI_RTT_FOLD, DEN0137 B4.5.72. Replace a translation table with uniform
 * entries by one entry of its parent.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the table; Int64, 64 bits: two's complement
 *
 * Outputs:
 * rtt: PA of the table that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_FOLD_RTT_VALID        RMM_U32(0x1)
#define RMI_RTT_FOLD_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_FOLD_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_fold_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t rtt;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_fold_result
rmi_rtt_fold(uint64_t rd, uint64_t ipa, int64_t level)
{
	struct rmi_rtt_fold_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_FOLD;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_FOLD_RTT_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_FOLD_HANDLE_VALID |
			RMI_RTT_FOLD_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.rtt = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_INIT_RIPAS, DEN0137 B4.5.73. Declare part of a new Realm's protected
 * address space to be RAM, and measure it.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_RTT.
 */
#define RMI_RTT_INIT_RIPAS_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_INIT_RIPAS_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_INIT_RIPAS_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_init_ripas_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_init_ripas_result
rmi_rtt_init_ripas(uint64_t rd, uint64_t base, uint64_t top)
{
	struct rmi_rtt_init_ripas_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_INIT_RIPAS;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_INIT_RIPAS_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_INIT_RIPAS_HANDLE_VALID |
			RMI_RTT_INIT_RIPAS_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_SET_RIPAS, DEN0137 B4.5.75. Carry out a change of RIPAS that a REC
 * has asked for, as far as one table reaches.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC, RMI_ERROR_RTT.
 */
#define RMI_RTT_SET_RIPAS_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_SET_RIPAS_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_SET_RIPAS_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_set_ripas_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_set_ripas_result
rmi_rtt_set_ripas(uint64_t rd, uint64_t rec_ptr, uint64_t base, uint64_t top)
{
	struct rmi_rtt_set_ripas_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_SET_RIPAS;
	regs.x[1] = rd;
	regs.x[2] = rec_ptr;
	regs.x[3] = base;
	regs.x[4] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_SET_RIPAS_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_SET_RIPAS_HANDLE_VALID |
			RMI_RTT_SET_RIPAS_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_VSMMU_CREATE, DEN0137 B4.5.95. Make a virtual SMMU for a Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * vsmmu_ptr: PA of the delegated Granule that becomes the object; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiVsmmuParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_VSMMU_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_VSMMU_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_vsmmu_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_vsmmu_create_result
rmi_vsmmu_create(uint64_t rd, uint64_t vsmmu_ptr, uint64_t params_ptr)
{
	struct rmi_vsmmu_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_VSMMU_CREATE;
	regs.x[1] = rd;
	regs.x[2] = vsmmu_ptr;
	regs.x[3] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_VSMMU_CREATE_HANDLE_VALID |
			RMI_VSMMU_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_VSMMU_DESTROY, DEN0137 B4.5.96. Dismantle a virtual SMMU that is not in
 * use.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * vsmmu_ptr: PA of the virtual SMMU; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_VSMMU_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_VSMMU_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_vsmmu_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_vsmmu_destroy_result
rmi_vsmmu_destroy(uint64_t rd, uint64_t vsmmu_ptr)
{
	struct rmi_vsmmu_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_VSMMU_DESTROY;
	regs.x[1] = rd;
	regs.x[2] = vsmmu_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_VSMMU_DESTROY_HANDLE_VALID |
			RMI_VSMMU_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RMM_CONFIG_SET, DEN0137 B4.5.54. Configure the RMM before it is
 * activated.
 *
 * cfg_ptr: PA of a Non-secure page with RmiRmmConfig; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
struct rmi_rmm_config_set_result {
	uint64_t x0;
};

static inline struct rmi_rmm_config_set_result
rmi_rmm_config_set(uint64_t cfg_ptr)
{
	struct rmi_rmm_config_set_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_RMM_CONFIG_SET;
	regs.x[1] = cfg_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PSMMU_IRQ_NOTIFY, DEN0137 B4.5.42. Pass interrupts of a physical SMMU
 * on, and learn what is behind them.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * irqs: the interrupts that fired; RmiPsmmuIrqSet, 64 bits: 0xfffffffffffffff0
 *   reserved
 *
 * Outputs:
 * flags: RmiPsmmuIrqResult, 64 bits: 0xfffffffffffffff0 reserved; valid on
 *   RMI_SUCCESS
 * event_num: number of the event; UInt64, 64 bits: 0 to 0xffffffffffffffff;
 *   valid on RMI_SUCCESS
 * sid: stream ID of the event; Bits64, 64 bits: 0 to 0xffffffffffffffff; valid
 *   on RMI_SUCCESS, if flags.vsmmu_event == RMI_TRUE
 * fetch_addr: address of a failed fetch; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * input_addr: address that the device used; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * fipa: IPA that faulted; Address, 64 bits: 0 to 0xffffffffffffffff; valid on
 *   RMI_SUCCESS
 * syndrome: RnW in bit 0, S2 in bit 1, Class in bits 3:2; Bits64, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_PSMMU_IRQ_NOTIFY_FLAGS_VALID      RMM_U32(0x1)
#define RMI_PSMMU_IRQ_NOTIFY_EVENT_NUM_VALID  RMM_U32(0x2)
#define RMI_PSMMU_IRQ_NOTIFY_SID_VALID        RMM_U32(0x4)
#define RMI_PSMMU_IRQ_NOTIFY_FETCH_ADDR_VALID RMM_U32(0x8)
#define RMI_PSMMU_IRQ_NOTIFY_INPUT_ADDR_VALID RMM_U32(0x10)
#define RMI_PSMMU_IRQ_NOTIFY_FIPA_VALID       RMM_U32(0x20)
#define RMI_PSMMU_IRQ_NOTIFY_SYNDROME_VALID   RMM_U32(0x40)

struct rmi_psmmu_irq_notify_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t flags;
	uint64_t event_num;
	uint64_t sid;
	uint64_t fetch_addr;
	uint64_t input_addr;
	uint64_t fipa;
	uint64_t syndrome;
};

static inline struct rmi_psmmu_irq_notify_result
rmi_psmmu_irq_notify(uint64_t psmmu_ptr, uint64_t irqs)
{
	struct rmi_psmmu_irq_notify_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PSMMU_IRQ_NOTIFY;
	regs.x[1] = psmmu_ptr;
	regs.x[2] = irqs;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	result.valid = 0U;
	result.flags = 0U;
	result.event_num = 0U;
	result.sid = 0U;
	result.fetch_addr = 0U;
	result.input_addr = 0U;
	result.fipa = 0U;
	result.syndrome = 0U;
	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		result.valid =
			result.valid |
			RMI_PSMMU_IRQ_NOTIFY_FLAGS_VALID |
			RMI_PSMMU_IRQ_NOTIFY_EVENT_NUM_VALID |
			RMI_PSMMU_IRQ_NOTIFY_SID_VALID |
			RMI_PSMMU_IRQ_NOTIFY_FETCH_ADDR_VALID |
			RMI_PSMMU_IRQ_NOTIFY_INPUT_ADDR_VALID |
			RMI_PSMMU_IRQ_NOTIFY_FIPA_VALID |
			RMI_PSMMU_IRQ_NOTIFY_SYNDROME_VALID;
		result.flags = regs.x[1];
		result.event_num = regs.x[2];
		result.sid = regs.x[3];
		result.fetch_addr = regs.x[4];
		result.input_addr = regs.x[5];
		result.fipa = regs.x[6];
		result.syndrome = regs.x[7];
	}
	return result;
}

/*
 * RMI_ATTEST_PLAT_TOKEN_REFRESH, DEN0137 B4.5.1. Make the RMM fetch a new
 * attestation token of the platform.
 *
 * Errors: RMI_ERROR_GLOBAL.
 */
struct rmi_attest_plat_token_refresh_result {
	uint64_t x0;
};

static inline struct rmi_attest_plat_token_refresh_result
rmi_attest_plat_token_refresh(void)
{
	struct rmi_attest_plat_token_refresh_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_ATTEST_PLAT_TOKEN_REFRESH;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_ABORT, DEN0137 B4.5.25. Break off the communication with a physical
 * device.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_pdev_abort_result {
	uint64_t x0;
};

static inline struct rmi_pdev_abort_result rmi_pdev_abort(uint64_t pdev_ptr)
{
	struct rmi_pdev_abort_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_ABORT;
	regs.x[1] = pdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_COMMUNICATE, DEN0137 B4.5.26. Carry one message between the RMM and
 * a physical device.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * data_ptr: PA of a Non-secure page with RmiDevCommData; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 * RMI_BUSY.
 */
struct rmi_pdev_communicate_result {
	uint64_t x0;
};

static inline struct rmi_pdev_communicate_result
rmi_pdev_communicate(uint64_t pdev_ptr, uint64_t data_ptr)
{
	struct rmi_pdev_communicate_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_COMMUNICATE;
	regs.x[1] = pdev_ptr;
	regs.x[2] = data_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_CREATE, DEN0137 B4.5.27. Make the RMM's object for a physical
 * device.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * pdev_ptr: PA of the delegated Granule that becomes the object; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiPdevParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_PDEV_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_PDEV_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_pdev_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_pdev_create_result
rmi_pdev_create(uint64_t pdev_ptr, uint64_t params_ptr)
{
	struct rmi_pdev_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_PDEV_CREATE;
	regs.x[1] = pdev_ptr;
	regs.x[2] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_PDEV_CREATE_HANDLE_VALID |
			RMI_PDEV_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_PDEV_DESTROY, DEN0137 B4.5.28. Dismantle the object of a physical device
 * that has stopped.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_PDEV_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_PDEV_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_pdev_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_pdev_destroy_result rmi_pdev_destroy(uint64_t pdev_ptr)
{
	struct rmi_pdev_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_PDEV_DESTROY;
	regs.x[1] = pdev_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_PDEV_DESTROY_HANDLE_VALID |
			RMI_PDEV_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_PDEV_GET_STATE, DEN0137 B4.5.29. Ask how far a physical device has got
 * in its life.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * state: RmiPdevState, 8 bits: RMI_PDEV_NEW, RMI_PDEV_NEEDS_KEY,
 *   RMI_PDEV_HAS_KEY, RMI_PDEV_READY, RMI_PDEV_STOPPED, RMI_PDEV_ERROR; valid
 *   on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_PDEV_GET_STATE_STATE_VALID RMM_U32(0x1)

struct rmi_pdev_get_state_result {
	uint64_t x0;
	uint32_t valid;
	uint8_t state;
};

static inline struct rmi_pdev_get_state_result
rmi_pdev_get_state(uint64_t pdev_ptr)
{
	struct rmi_pdev_get_state_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_PDEV_GET_STATE;
	regs.x[1] = pdev_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_PDEV_GET_STATE_STATE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.state = (on_success != 0U)
			       ? (uint8_t)rmm_field_get(regs.x[1], 0xffU, 0U)
			       : 0U;
	return result;
}

/*
 * RMI_PDEV_STREAM_KEY_REFRESH, DEN0137 B4.5.37. Begin to renew the keys of a
 * stream.
 *
 * pdev_1_ptr: PA of the first physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_2_ptr: PA of the second physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_pdev_stream_key_refresh_result {
	uint64_t x0;
};

static inline struct rmi_pdev_stream_key_refresh_result
rmi_pdev_stream_key_refresh(uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			    uint64_t stream_hnd)
{
	struct rmi_pdev_stream_key_refresh_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_STREAM_KEY_REFRESH;
	regs.x[1] = pdev_1_ptr;
	regs.x[2] = pdev_2_ptr;
	regs.x[3] = stream_hnd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_SET_PUBKEY, DEN0137 B4.5.31. Hand the RMM the public key against
 * which a physical device is authenticated.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiPublicKeyParams; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_pdev_set_pubkey_result {
	uint64_t x0;
};

static inline struct rmi_pdev_set_pubkey_result
rmi_pdev_set_pubkey(uint64_t pdev_ptr, uint64_t params_ptr)
{
	struct rmi_pdev_set_pubkey_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_SET_PUBKEY;
	regs.x[1] = pdev_ptr;
	regs.x[2] = params_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_STOP, DEN0137 B4.5.32. Begin to end the use of a physical device.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_pdev_stop_result {
	uint64_t x0;
};

static inline struct rmi_pdev_stop_result rmi_pdev_stop(uint64_t pdev_ptr)
{
	struct rmi_pdev_stop_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_STOP;
	regs.x[1] = pdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_RTT_AUX_CREATE, DEN0137 B4.5.57. Insert a table into an auxiliary
 * translation tree.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rtt: PA of the delegated Granule that becomes the table; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the new table; Int64, 64 bits: two's complement
 * index: which of the auxiliary trees; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_RTT_AUX_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_rtt_aux_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_create_result
rmi_rtt_aux_create(uint64_t rd, uint64_t rtt, uint64_t ipa, int64_t level,
		   uint64_t index)
{
	struct rmi_rtt_aux_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_CREATE;
	regs.x[1] = rd;
	regs.x[2] = rtt;
	regs.x[3] = ipa;
	regs.x[4] = (uint64_t)level;
	regs.x[5] = index;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_CREATE_HANDLE_VALID |
			RMI_RTT_AUX_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_AUX_DESTROY, DEN0137 B4.5.58. Remove a table from an auxiliary
 * translation tree.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the table; Int64, 64 bits: two's complement
 * index: which of the auxiliary trees; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * rtt: PA of the table that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * top: first IPA above ipa that may hold something live; Address, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_SUCCESS and RMI_ERROR_RTT_AUX
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_DESTROY_RTT_VALID        RMM_U32(0x1)
#define RMI_RTT_AUX_DESTROY_TOP_VALID        RMM_U32(0x2)
#define RMI_RTT_AUX_DESTROY_HANDLE_VALID     RMM_U32(0x4)
#define RMI_RTT_AUX_DESTROY_DONATE_REQ_VALID RMM_U32(0x8)

struct rmi_rtt_aux_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t rtt;
	uint64_t top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_destroy_result
rmi_rtt_aux_destroy(uint64_t rd, uint64_t ipa, int64_t level, uint64_t index)
{
	struct rmi_rtt_aux_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_success_or_error_rtt_aux = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_DESTROY;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	regs.x[4] = index;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_AUX_DESTROY_RTT_VALID;
	}
	if ((rmi_returned(regs.x[0], RMI_SUCCESS) != 0) ||
	    (rmi_returned(regs.x[0], RMI_ERROR_RTT_AUX) != 0)) {
		on_success_or_error_rtt_aux = RMI_RTT_AUX_DESTROY_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_DESTROY_HANDLE_VALID |
			RMI_RTT_AUX_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_success_or_error_rtt_aux | on_incomplete;
	result.rtt = (on_success != 0U) ? regs.x[1] : 0U;
	result.top = (on_success_or_error_rtt_aux != 0U) ? regs.x[2] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_AUX_FOLD, DEN0137 B4.5.59. Replace a uniform table of an auxiliary
 * tree by one entry of its parent.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * ipa: first IPA that the table translates; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * level: level of the table; Int64, 64 bits: two's complement
 * index: which of the auxiliary trees; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * rtt: PA of the table that came back; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_FOLD_RTT_VALID        RMM_U32(0x1)
#define RMI_RTT_AUX_FOLD_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_AUX_FOLD_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_aux_fold_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t rtt;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_fold_result
rmi_rtt_aux_fold(uint64_t rd, uint64_t ipa, int64_t level, uint64_t index)
{
	struct rmi_rtt_aux_fold_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_FOLD;
	regs.x[1] = rd;
	regs.x[2] = ipa;
	regs.x[3] = (uint64_t)level;
	regs.x[4] = index;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_AUX_FOLD_RTT_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_FOLD_HANDLE_VALID |
			RMI_RTT_AUX_FOLD_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.rtt = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_VDEV_ABORT, DEN0137 B4.5.79. Break off the communication on behalf of a
 * virtual device.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_vdev_abort_result {
	uint64_t x0;
};

static inline struct rmi_vdev_abort_result
rmi_vdev_abort(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_abort_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_ABORT;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_COMMUNICATE, DEN0137 B4.5.80. Carry one message between the RMM and
 * the device behind a virtual device.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * data_ptr: PA of a Non-secure page with RmiDevCommData; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 * RMI_BUSY.
 */
struct rmi_vdev_communicate_result {
	uint64_t x0;
};

static inline struct rmi_vdev_communicate_result
rmi_vdev_communicate(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr,
		     uint64_t data_ptr)
{
	struct rmi_vdev_communicate_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_COMMUNICATE;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	regs.x[4] = data_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_CREATE, DEN0137 B4.5.82. Assign a function of a physical device to
 * a Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the delegated Granule that becomes the object; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiVdevParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_NOT_SUPPORTED,
 * RMI_ERROR_DEVICE.
 */
#define RMI_VDEV_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_VDEV_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_vdev_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_vdev_create_result
rmi_vdev_create(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr,
		uint64_t params_ptr)
{
	struct rmi_vdev_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_VDEV_CREATE;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	regs.x[4] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_VDEV_CREATE_HANDLE_VALID |
			RMI_VDEV_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_VDEV_DESTROY, DEN0137 B4.5.83. Take an assigned device function back
 * from a Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_VDEV_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_VDEV_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_vdev_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_vdev_destroy_result
rmi_vdev_destroy(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_VDEV_DESTROY;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_VDEV_DESTROY_HANDLE_VALID |
			RMI_VDEV_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_VDEV_GET_STATE, DEN0137 B4.5.86. Ask how far a virtual device has got in
 * its life.
 *
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * state: RmiVdevState, 8 bits: RMI_VDEV_NEW, RMI_VDEV_UNLOCKED,
 *   RMI_VDEV_LOCKED, RMI_VDEV_STARTED, RMI_VDEV_ERROR, RMI_VDEV_KEY_REFRESH,
 *   RMI_VDEV_KEY_PURGE; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_VDEV_GET_STATE_STATE_VALID RMM_U32(0x1)

struct rmi_vdev_get_state_result {
	uint64_t x0;
	uint32_t valid;
	uint8_t state;
};

static inline struct rmi_vdev_get_state_result
rmi_vdev_get_state(uint64_t vdev_ptr)
{
	struct rmi_vdev_get_state_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_VDEV_GET_STATE;
	regs.x[1] = vdev_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_VDEV_GET_STATE_STATE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.state = (on_success != 0U)
			       ? (uint8_t)rmm_field_get(regs.x[1], 0xffU, 0U)
			       : 0U;
	return result;
}

/*
 * RMI_VDEV_UNLOCK, DEN0137 B4.5.91. Begin to release the configuration of a
 * virtual device.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * addr: an address at which device memory is still mapped; Address, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_ERROR_GRANULE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 * RMI_ERROR_GRANULE.
 */
#define RMI_VDEV_UNLOCK_ADDR_VALID RMM_U32(0x1)

struct rmi_vdev_unlock_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t addr;
};

static inline struct rmi_vdev_unlock_result
rmi_vdev_unlock(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_unlock_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_error_granule = 0U;

	regs.x[0] = SMC_RMI_VDEV_UNLOCK;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_ERROR_GRANULE) != 0) {
		on_error_granule = RMI_VDEV_UNLOCK_ADDR_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_error_granule;
	result.addr = (on_error_granule != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RTT_SET_S2AP, DEN0137 B4.5.76. Carry out a change of access permissions
 * that a REC has asked for.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, RMI_ERROR_RTT and
 *   RMI_ERROR_RTT_AUX
 * rtt_tree: index of the tree whose alignment check failed; UInt64, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_ERROR_RTT and RMI_ERROR_RTT_AUX
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC, RMI_ERROR_RTT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_SET_S2AP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_SET_S2AP_RTT_TREE_VALID   RMM_U32(0x2)
#define RMI_RTT_SET_S2AP_HANDLE_VALID     RMM_U32(0x4)
#define RMI_RTT_SET_S2AP_DONATE_REQ_VALID RMM_U32(0x8)

struct rmi_rtt_set_s2ap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t rtt_tree;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_set_s2ap_result
rmi_rtt_set_s2ap(uint64_t rd, uint64_t rec_ptr, uint64_t base, uint64_t top)
{
	struct rmi_rtt_set_s2ap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success_or_error_rtt_or_error_rtt_aux = 0U;
	uint32_t on_error_rtt_or_error_rtt_aux = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_SET_S2AP;
	regs.x[1] = rd;
	regs.x[2] = rec_ptr;
	regs.x[3] = base;
	regs.x[4] = top;
	RMI_CONDUIT(&regs);

	if ((rmi_returned(regs.x[0], RMI_SUCCESS) != 0) ||
	    (rmi_returned(regs.x[0], RMI_ERROR_RTT) != 0) ||
	    (rmi_returned(regs.x[0], RMI_ERROR_RTT_AUX) != 0)) {
		on_success_or_error_rtt_or_error_rtt_aux =
			RMI_RTT_SET_S2AP_OUT_TOP_VALID;
	}
	if ((rmi_returned(regs.x[0], RMI_ERROR_RTT) != 0) ||
	    (rmi_returned(regs.x[0], RMI_ERROR_RTT_AUX) != 0)) {
		on_error_rtt_or_error_rtt_aux = RMI_RTT_SET_S2AP_RTT_TREE_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_SET_S2AP_HANDLE_VALID |
			RMI_RTT_SET_S2AP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid =
		on_success_or_error_rtt_or_error_rtt_aux |
		on_error_rtt_or_error_rtt_aux |
		on_incomplete;
	result.out_top = (on_success_or_error_rtt_or_error_rtt_aux != 0U)
				 ? regs.x[1]
				 : 0U;
	result.rtt_tree = (on_error_rtt_or_error_rtt_aux != 0U)
				  ? regs.x[2]
				  : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_VDEV_COMPLETE, DEN0137 B4.5.81. Answer the request by which a REC asked
 * for a virtual device.
 *
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_DEVICE.
 */
struct rmi_vdev_complete_result {
	uint64_t x0;
};

static inline struct rmi_vdev_complete_result
rmi_vdev_complete(uint64_t rec_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_complete_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_COMPLETE;
	regs.x[1] = rec_ptr;
	regs.x[2] = vdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_GET_INTERFACE_REPORT, DEN0137 B4.5.84. Begin to fetch the interface
 * report of a virtual device.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_vdev_get_interface_report_result {
	uint64_t x0;
};

static inline struct rmi_vdev_get_interface_report_result
rmi_vdev_get_interface_report(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_get_interface_report_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_GET_INTERFACE_REPORT;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_GET_MEASUREMENTS, DEN0137 B4.5.85. Begin to fetch measurements of a
 * virtual device.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiVdevMeasureParams; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_vdev_get_measurements_result {
	uint64_t x0;
};

static inline struct rmi_vdev_get_measurements_result
rmi_vdev_get_measurements(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr,
			  uint64_t params_ptr)
{
	struct rmi_vdev_get_measurements_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_GET_MEASUREMENTS;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	regs.x[4] = params_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_LOCK, DEN0137 B4.5.87. Begin to freeze the configuration of a
 * virtual device.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_vdev_lock_result {
	uint64_t x0;
};

static inline struct rmi_vdev_lock_result
rmi_vdev_lock(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_lock_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_LOCK;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_START, DEN0137 B4.5.90. Begin to let a locked virtual device run.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 */
struct rmi_vdev_start_result {
	uint64_t x0;
};

static inline struct rmi_vdev_start_result
rmi_vdev_start(uint64_t rd, uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vdev_start_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_START;
	regs.x[1] = rd;
	regs.x[2] = pdev_ptr;
	regs.x[3] = vdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_P2P_BIND, DEN0137 B4.5.88. Let two virtual devices of a Realm reach
 * each other directly.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_1_ptr: PA of the first physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_2_ptr: PA of the second physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_1_ptr: PA of the first virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_2_ptr: PA of the second virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC, RMI_ERROR_NOT_SUPPORTED,
 * RMI_ERROR_DEVICE.
 */
struct rmi_vdev_p2p_bind_result {
	uint64_t x0;
};

static inline struct rmi_vdev_p2p_bind_result
rmi_vdev_p2p_bind(uint64_t rd, uint64_t rec_ptr, uint64_t pdev_1_ptr,
		  uint64_t stream_hnd, uint64_t pdev_2_ptr, uint64_t vdev_1_ptr,
		  uint64_t vdev_2_ptr)
{
	struct rmi_vdev_p2p_bind_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_P2P_BIND;
	regs.x[1] = rd;
	regs.x[2] = rec_ptr;
	regs.x[3] = pdev_1_ptr;
	regs.x[4] = stream_hnd;
	regs.x[5] = pdev_2_ptr;
	regs.x[6] = vdev_1_ptr;
	regs.x[7] = vdev_2_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VDEV_P2P_UNBIND, DEN0137 B4.5.89. End the direct access between two
 * virtual devices.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_1_ptr: PA of the first physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_2_ptr: PA of the second physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_1_ptr: PA of the first virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_2_ptr: PA of the second virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_vdev_p2p_unbind_result {
	uint64_t x0;
};

static inline struct rmi_vdev_p2p_unbind_result
rmi_vdev_p2p_unbind(uint64_t rd, uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
		    uint64_t stream_hnd, uint64_t vdev_1_ptr,
		    uint64_t vdev_2_ptr)
{
	struct rmi_vdev_p2p_unbind_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VDEV_P2P_UNBIND;
	regs.x[1] = rd;
	regs.x[2] = pdev_1_ptr;
	regs.x[3] = pdev_2_ptr;
	regs.x[4] = stream_hnd;
	regs.x[5] = vdev_1_ptr;
	regs.x[6] = vdev_2_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VSMMU_EVENT_NOTIFY, DEN0137 B4.5.98. Deliver an event of a physical SMMU
 * to a virtual one.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * vsmmu_ptr: PA of the virtual SMMU; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * flags: RmiVsmmuEventFlags, 64 bits: 0xfffffffffffffffc reserved; valid on
 *   RMI_SUCCESS
 * msi_addr: address of the interrupt message to send; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.irq == RMI_TRUE
 * msi_data: data of the interrupt message to send; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.irq == RMI_TRUE
 * fipa: IPA that faulted; Address, 64 bits: 0 to 0xffffffffffffffff; valid on
 *   RMI_SUCCESS, if flags.abort == RMI_TRUE
 * syndrome: RnW in bit 0, S2 in bit 1, Class in bits 3:2; Bits64, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RMI_SUCCESS, if flags.abort == RMI_TRUE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_NOT_SUPPORTED,
 * RMI_ERROR_DEVICE.
 */
#define RMI_VSMMU_EVENT_NOTIFY_FLAGS_VALID    RMM_U32(0x1)
#define RMI_VSMMU_EVENT_NOTIFY_MSI_ADDR_VALID RMM_U32(0x2)
#define RMI_VSMMU_EVENT_NOTIFY_MSI_DATA_VALID RMM_U32(0x4)
#define RMI_VSMMU_EVENT_NOTIFY_FIPA_VALID     RMM_U32(0x8)
#define RMI_VSMMU_EVENT_NOTIFY_SYNDROME_VALID RMM_U32(0x10)

struct rmi_vsmmu_event_notify_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t flags;
	uint64_t msi_addr;
	uint64_t msi_data;
	uint64_t fipa;
	uint64_t syndrome;
};

static inline struct rmi_vsmmu_event_notify_result
rmi_vsmmu_event_notify(uint64_t psmmu_ptr, uint64_t rd, uint64_t vsmmu_ptr,
		       uint64_t pdev_ptr, uint64_t vdev_ptr)
{
	struct rmi_vsmmu_event_notify_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VSMMU_EVENT_NOTIFY;
	regs.x[1] = psmmu_ptr;
	regs.x[2] = rd;
	regs.x[3] = vsmmu_ptr;
	regs.x[4] = pdev_ptr;
	regs.x[5] = vdev_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	result.valid = 0U;
	result.flags = 0U;
	result.msi_addr = 0U;
	result.msi_data = 0U;
	result.fipa = 0U;
	result.syndrome = 0U;
	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		result.valid =
			result.valid |
			RMI_VSMMU_EVENT_NOTIFY_FLAGS_VALID |
			RMI_VSMMU_EVENT_NOTIFY_MSI_ADDR_VALID |
			RMI_VSMMU_EVENT_NOTIFY_MSI_DATA_VALID |
			RMI_VSMMU_EVENT_NOTIFY_FIPA_VALID |
			RMI_VSMMU_EVENT_NOTIFY_SYNDROME_VALID;
		result.flags = regs.x[1];
		result.msi_addr = regs.x[2];
		result.msi_data = regs.x[3];
		result.fipa = regs.x[4];
		result.syndrome = regs.x[5];
	}
	return result;
}

/*
 * RMI_PSMMU_ACTIVATE, DEN0137 B4.5.39. Bring a physical SMMU under the control
 * of the RMM.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiPsmmuParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_PSMMU_ACTIVATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_PSMMU_ACTIVATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_psmmu_activate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_psmmu_activate_result
rmi_psmmu_activate(uint64_t psmmu_ptr, uint64_t params_ptr)
{
	struct rmi_psmmu_activate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_PSMMU_ACTIVATE;
	regs.x[1] = psmmu_ptr;
	regs.x[2] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_PSMMU_ACTIVATE_HANDLE_VALID |
			RMI_PSMMU_ACTIVATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_PSMMU_DEACTIVATE, DEN0137 B4.5.40. Release a physical SMMU that serves
 * no device.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_PSMMU_DEACTIVATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_PSMMU_DEACTIVATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_psmmu_deactivate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_psmmu_deactivate_result
rmi_psmmu_deactivate(uint64_t psmmu_ptr)
{
	struct rmi_psmmu_deactivate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_PSMMU_DEACTIVATE;
	regs.x[1] = psmmu_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_PSMMU_DEACTIVATE_HANDLE_VALID |
			RMI_PSMMU_DEACTIVATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_PSMMU_ST_L2_CREATE, DEN0137 B4.5.43. Insert a second-level stream table
 * of a physical SMMU.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * sid: stream ID; Bits64, 64 bits: 0 to 0xffffffffffffffff
 */
struct rmi_psmmu_st_l2_create_result {
	uint64_t x0;
};

static inline struct rmi_psmmu_st_l2_create_result
rmi_psmmu_st_l2_create(uint64_t psmmu_ptr, uint64_t sid)
{
	struct rmi_psmmu_st_l2_create_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PSMMU_ST_L2_CREATE;
	regs.x[1] = psmmu_ptr;
	regs.x[2] = sid;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PSMMU_ST_L2_DESTROY, DEN0137 B4.5.44. Remove a second-level stream table
 * that has no live entry.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * sid: stream ID; Bits64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_PSMMU_ST_L2_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_PSMMU_ST_L2_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_psmmu_st_l2_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_psmmu_st_l2_destroy_result
rmi_psmmu_st_l2_destroy(uint64_t psmmu_ptr, uint64_t sid)
{
	struct rmi_psmmu_st_l2_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_PSMMU_ST_L2_DESTROY;
	regs.x[1] = psmmu_ptr;
	regs.x[2] = sid;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_PSMMU_ST_L2_DESTROY_HANDLE_VALID |
			RMI_PSMMU_ST_L2_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_DPT_L0_CREATE, DEN0137 B4.5.10. Make the top table that says which
 * physical memory devices may reach.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_DPT_L0_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_DPT_L0_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_dpt_l0_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_dpt_l0_create_result rmi_dpt_l0_create(void)
{
	struct rmi_dpt_l0_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_DPT_L0_CREATE;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_DPT_L0_CREATE_HANDLE_VALID |
			RMI_DPT_L0_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_DPT_L0_DESTROY, DEN0137 B4.5.11. Remove the top table of device
 * permissions.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_DPT_L0_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_DPT_L0_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_dpt_l0_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_dpt_l0_destroy_result rmi_dpt_l0_destroy(void)
{
	struct rmi_dpt_l0_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_DPT_L0_DESTROY;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_DPT_L0_DESTROY_HANDLE_VALID |
			RMI_DPT_L0_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_DPT_L1_CREATE, DEN0137 B4.5.12. Refine one entry of the top device
 * permission table into a table of its own.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * addr: PA that the entry covers; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_GLOBAL.
 */
#define RMI_DPT_L1_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_DPT_L1_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_dpt_l1_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_dpt_l1_create_result rmi_dpt_l1_create(uint64_t addr)
{
	struct rmi_dpt_l1_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_DPT_L1_CREATE;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_DPT_L1_CREATE_HANDLE_VALID |
			RMI_DPT_L1_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_DPT_L1_DESTROY, DEN0137 B4.5.13. Coarsen device permissions again by
 * removing a lower table.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * addr: PA that the entry covers; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_DPT_L1_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_DPT_L1_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_dpt_l1_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_dpt_l1_destroy_result rmi_dpt_l1_destroy(uint64_t addr)
{
	struct rmi_dpt_l1_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_DPT_L1_DESTROY;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_DPT_L1_DESTROY_HANDLE_VALID |
			RMI_DPT_L1_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_GRANULE_TRACKING_GET, DEN0137 B4.5.19. Ask in what detail the RMM tracks
 * a region of memory.
 *
 * addr: PA of the region; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * category: the kind of memory; RmiMemCategory, 2 bits:
 *   RMI_MEM_CATEGORY_CONVENTIONAL, RMI_MEM_CATEGORY_DEV_NCOH,
 *   RMI_MEM_CATEGORY_DEV_COH; valid on RMI_SUCCESS
 * state: in what detail it is tracked; RmiTrackingRegionState, 3 bits:
 *   RMI_TRACKING_RESERVED, RMI_TRACKING_NONE, RMI_TRACKING_FINE,
 *   RMI_TRACKING_COARSE; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_GRANULE_TRACKING_GET_CATEGORY_VALID RMM_U32(0x1)
#define RMI_GRANULE_TRACKING_GET_STATE_VALID    RMM_U32(0x2)

struct rmi_granule_tracking_get_result {
	uint64_t x0;
	uint32_t valid;
	uint8_t category;
	uint8_t state;
};

static inline struct rmi_granule_tracking_get_result
rmi_granule_tracking_get(uint64_t addr)
{
	struct rmi_granule_tracking_get_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_GRANULE_TRACKING_GET;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_GRANULE_TRACKING_GET_CATEGORY_VALID |
			RMI_GRANULE_TRACKING_GET_STATE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.category = (on_success != 0U)
				  ? (uint8_t)rmm_field_get(regs.x[1], 0x3U, 0U)
				  : 0U;
	result.state = (on_success != 0U)
			       ? (uint8_t)rmm_field_get(regs.x[2], 0x7U, 0U)
			       : 0U;
	return result;
}

/*
 * RMI_GRANULE_TRACKING_SET, DEN0137 B4.5.20. Choose in what detail the RMM
 * tracks a region of memory.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * addr: PA of the region; Address, 64 bits: 0 to 0xffffffffffffffff
 * category: the kind of memory; RmiMemCategory, 2 bits:
 *   RMI_MEM_CATEGORY_CONVENTIONAL, RMI_MEM_CATEGORY_DEV_NCOH,
 *   RMI_MEM_CATEGORY_DEV_COH
 * state: in what detail to track it; RmiTrackingRegionState, 3 bits:
 *   RMI_TRACKING_RESERVED, RMI_TRACKING_NONE, RMI_TRACKING_FINE,
 *   RMI_TRACKING_COARSE
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
#define RMI_GRANULE_TRACKING_SET_HANDLE_VALID     RMM_U32(0x1)
#define RMI_GRANULE_TRACKING_SET_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_granule_tracking_set_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_granule_tracking_set_result
rmi_granule_tracking_set(uint64_t addr, uint8_t category, uint8_t state)
{
	struct rmi_granule_tracking_set_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_GRANULE_TRACKING_SET;
	regs.x[1] = addr;
	regs.x[2] |= rmm_field_set(0U, 0x3U, 0U, category);
	regs.x[3] |= rmm_field_set(0U, 0x7U, 0U, state);
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_GRANULE_TRACKING_SET_HANDLE_VALID |
			RMI_GRANULE_TRACKING_SET_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_CMEM_ADD_PDEV, DEN0137 B4.5.2. Put a physical device into one of the
 * interleave ways of a coherent memory device.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * index: which interleave way; UInt64, 64 bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiCmemPdevParams; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_cmem_add_pdev_result {
	uint64_t x0;
};

static inline struct rmi_cmem_add_pdev_result
rmi_cmem_add_pdev(uint64_t cmem_ptr, uint64_t pdev_ptr, uint64_t index,
		  uint64_t params_ptr)
{
	struct rmi_cmem_add_pdev_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_CMEM_ADD_PDEV;
	regs.x[1] = cmem_ptr;
	regs.x[2] = pdev_ptr;
	regs.x[3] = index;
	regs.x[4] = params_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_CMEM_CREATE, DEN0137 B4.5.3. Set up a coherent memory device behind a
 * host bridge.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * cmem_ptr: PA of the delegated Granule that becomes the object; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 * params_ptr: PA of a Non-secure page with RmiCmemParams; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_CMEM_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_CMEM_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_cmem_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_cmem_create_result
rmi_cmem_create(uint64_t cmem_ptr, uint64_t params_ptr)
{
	struct rmi_cmem_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_CMEM_CREATE;
	regs.x[1] = cmem_ptr;
	regs.x[2] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_CMEM_CREATE_HANDLE_VALID |
			RMI_CMEM_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_CMEM_DESTROY, DEN0137 B4.5.4. Dismantle a coherent memory device that
 * has no physical devices left.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_CMEM_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_CMEM_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_cmem_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_cmem_destroy_result rmi_cmem_destroy(uint64_t cmem_ptr)
{
	struct rmi_cmem_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_CMEM_DESTROY;
	regs.x[1] = cmem_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_CMEM_DESTROY_HANDLE_VALID |
			RMI_CMEM_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_CMEM_POPULATE, DEN0137 B4.5.5. Declare memory behind a coherent memory
 * device to be there.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * base: first PA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first PA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first PA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_CMEM_POPULATE_OUT_TOP_VALID RMM_U32(0x1)

struct rmi_cmem_populate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
};

static inline struct rmi_cmem_populate_result
rmi_cmem_populate(uint64_t cmem_ptr, uint64_t base, uint64_t top)
{
	struct rmi_cmem_populate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_CMEM_POPULATE;
	regs.x[1] = cmem_ptr;
	regs.x[2] = base;
	regs.x[3] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_CMEM_POPULATE_OUT_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_CMEM_REMOVE_PDEV, DEN0137 B4.5.6. Take a physical device out of its
 * interleave way.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * index: which interleave way; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_cmem_remove_pdev_result {
	uint64_t x0;
};

static inline struct rmi_cmem_remove_pdev_result
rmi_cmem_remove_pdev(uint64_t cmem_ptr, uint64_t pdev_ptr, uint64_t index)
{
	struct rmi_cmem_remove_pdev_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_CMEM_REMOVE_PDEV;
	regs.x[1] = cmem_ptr;
	regs.x[2] = pdev_ptr;
	regs.x[3] = index;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_CMEM_START, DEN0137 B4.5.7. Put a complete coherent memory device into
 * service.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 * RMI_ERROR_GLOBAL.
 */
struct rmi_cmem_start_result {
	uint64_t x0;
};

static inline struct rmi_cmem_start_result rmi_cmem_start(uint64_t cmem_ptr)
{
	struct rmi_cmem_start_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_CMEM_START;
	regs.x[1] = cmem_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_CMEM_STOP, DEN0137 B4.5.8. Take a coherent memory device out of service.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 * RMI_ERROR_GLOBAL.
 */
struct rmi_cmem_stop_result {
	uint64_t x0;
};

static inline struct rmi_cmem_stop_result rmi_cmem_stop(uint64_t cmem_ptr)
{
	struct rmi_cmem_stop_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_CMEM_STOP;
	regs.x[1] = cmem_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_CMEM_UNPOPULATE, DEN0137 B4.5.9. Declare memory behind a coherent memory
 * device to be gone.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * base: first PA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first PA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first PA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
#define RMI_CMEM_UNPOPULATE_OUT_TOP_VALID RMM_U32(0x1)

struct rmi_cmem_unpopulate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
};

static inline struct rmi_cmem_unpopulate_result
rmi_cmem_unpopulate(uint64_t cmem_ptr, uint64_t base, uint64_t top)
{
	struct rmi_cmem_unpopulate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_CMEM_UNPOPULATE;
	regs.x[1] = cmem_ptr;
	regs.x[2] = base;
	regs.x[3] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_CMEM_UNPOPULATE_OUT_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RMM_CONFIG_GET, DEN0137 B4.5.53. Read how the RMM has been configured.
 *
 * cfg_ptr: PA of a Non-secure page for RmiRmmConfig; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
struct rmi_rmm_config_get_result {
	uint64_t x0;
};

static inline struct rmi_rmm_config_get_result
rmi_rmm_config_get(uint64_t cfg_ptr)
{
	struct rmi_rmm_config_get_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_RMM_CONFIG_GET;
	regs.x[1] = cfg_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_MEC_REFRESH, DEN0137 B4.5.30. Renew what a physical device holds of
 * a Realm's memory encryption context.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_NOT_SUPPORTED,
 * RMI_ERROR_DEVICE.
 */
struct rmi_pdev_mec_refresh_result {
	uint64_t x0;
};

static inline struct rmi_pdev_mec_refresh_result
rmi_pdev_mec_refresh(uint64_t pdev_ptr, uint64_t rd)
{
	struct rmi_pdev_mec_refresh_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_MEC_REFRESH;
	regs.x[1] = pdev_ptr;
	regs.x[2] = rd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VSMMU_EVENT_COMPLETE, DEN0137 B4.5.97. Finish an event that was
 * delivered to a virtual SMMU.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 * psid: stream ID as the physical SMMU sees it; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_REC,
 * RMI_ERROR_NOT_SUPPORTED, RMI_BUSY.
 */
struct rmi_vsmmu_event_complete_result {
	uint64_t x0;
};

static inline struct rmi_vsmmu_event_complete_result
rmi_vsmmu_event_complete(uint64_t psmmu_ptr, uint64_t rd, uint64_t rec_ptr,
			 uint64_t psid)
{
	struct rmi_vsmmu_event_complete_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VSMMU_EVENT_COMPLETE;
	regs.x[1] = psmmu_ptr;
	regs.x[2] = rd;
	regs.x[3] = rec_ptr;
	regs.x[4] = psid;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PSMMU_EVENT_DISCARD, DEN0137 B4.5.41. Drop the event at the head of a
 * queue of a physical SMMU.
 *
 * psmmu_ptr: PA of the registers of the physical SMMU; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * irq: the interrupt whose queue is meant; RmiPsmmuIrq, 2 bits:
 *   RMI_PSMMU_IRQ_GERROR, RMI_PSMMU_IRQ_EVENTQ, RMI_PSMMU_IRQ_PRIQ,
 *   RMI_PSMMU_IRQ_CMDQ
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
struct rmi_psmmu_event_discard_result {
	uint64_t x0;
};

static inline struct rmi_psmmu_event_discard_result
rmi_psmmu_event_discard(uint64_t psmmu_ptr, uint8_t irq)
{
	struct rmi_psmmu_event_discard_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PSMMU_EVENT_DISCARD;
	regs.x[1] = psmmu_ptr;
	regs.x[2] |= rmm_field_set(0U, 0x3U, 0U, irq);
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_GRANULE_RANGE_DELEGATE, DEN0137 B4.5.17. Hand a range of Non-secure
 * Granules over to the RMM.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * base: first PA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first PA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first PA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
#define RMI_GRANULE_RANGE_DELEGATE_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_GRANULE_RANGE_DELEGATE_HANDLE_VALID     RMM_U32(0x2)
#define RMI_GRANULE_RANGE_DELEGATE_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_granule_range_delegate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_granule_range_delegate_result
rmi_granule_range_delegate(uint64_t base, uint64_t top)
{
	struct rmi_granule_range_delegate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_GRANULE_RANGE_DELEGATE;
	regs.x[1] = base;
	regs.x[2] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_GRANULE_RANGE_DELEGATE_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_GRANULE_RANGE_DELEGATE_HANDLE_VALID |
			RMI_GRANULE_RANGE_DELEGATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_GRANULE_RANGE_UNDELEGATE, DEN0137 B4.5.18. Return a range of delegated
 * Granules to the Non-secure world.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * base: first PA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first PA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first PA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_GRANULE_RANGE_UNDELEGATE_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_GRANULE_RANGE_UNDELEGATE_HANDLE_VALID     RMM_U32(0x2)
#define RMI_GRANULE_RANGE_UNDELEGATE_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_granule_range_undelegate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_granule_range_undelegate_result
rmi_granule_range_undelegate(uint64_t base, uint64_t top)
{
	struct rmi_granule_range_undelegate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_GRANULE_RANGE_UNDELEGATE;
	regs.x[1] = base;
	regs.x[2] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_GRANULE_RANGE_UNDELEGATE_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_GRANULE_RANGE_UNDELEGATE_HANDLE_VALID |
			RMI_GRANULE_RANGE_UNDELEGATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_GPT_L1_CREATE, DEN0137 B4.5.15. Refine one entry of the top granule
 * protection table into a table of its own.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * addr: PA that the entry covers; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL, RMI_ERROR_GPT.
 */
#define RMI_GPT_L1_CREATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_GPT_L1_CREATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_gpt_l1_create_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_gpt_l1_create_result rmi_gpt_l1_create(uint64_t addr)
{
	struct rmi_gpt_l1_create_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_GPT_L1_CREATE;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_GPT_L1_CREATE_HANDLE_VALID |
			RMI_GPT_L1_CREATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_GPT_L1_DESTROY, DEN0137 B4.5.16. Fold a uniform lower granule protection
 * table back into one entry.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * addr: PA that the entry covers; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_GPT_L1_DESTROY_HANDLE_VALID     RMM_U32(0x1)
#define RMI_GPT_L1_DESTROY_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_gpt_l1_destroy_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_gpt_l1_destroy_result rmi_gpt_l1_destroy(uint64_t addr)
{
	struct rmi_gpt_l1_destroy_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_GPT_L1_DESTROY;
	regs.x[1] = addr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_GPT_L1_DESTROY_HANDLE_VALID |
			RMI_GPT_L1_DESTROY_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_DATA_MAP, DEN0137 B4.5.65. Give a Realm memory whose contents the
 * Host does not choose.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttProtMapFlags, 64 bits: 0xffffffffffff0000 reserved
 * oaddr: the output addresses; RmiAddrSetDesc, 64 bits: any
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_DPT, RMI_ERROR_TRACKING.
 */
#define RMI_RTT_DATA_MAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_DATA_MAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_DATA_MAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_data_map_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_data_map_result
rmi_rtt_data_map(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags,
		 uint64_t oaddr)
{
	struct rmi_rtt_data_map_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DATA_MAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	regs.x[5] = oaddr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_DATA_MAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DATA_MAP_HANDLE_VALID |
			RMI_RTT_DATA_MAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_DATA_UNMAP, DEN0137 B4.5.67. Take a range of memory back from a
 * Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttUnmapFlags, 64 bits: 0xfffffffffffffffc reserved
 * oaddr: where to list what is unmapped; RmiAddrSetDesc, 64 bits: any
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * out_range: the run of blocks that was unmapped; RmiAddrRangeDesc, 64 bits:
 *   0x7ff0000000000000 reserved; valid on RMI_SUCCESS, if flags.oaddr_type ==
 *   RMI_ADDR_TYPE_SINGLE
 * out_count: entries written to the list; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.oaddr_type ==
 *   RMI_ADDR_TYPE_LIST
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_DPT, RMI_ERROR_TRACKING.
 */
#define RMI_RTT_DATA_UNMAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_DATA_UNMAP_OUT_RANGE_VALID  RMM_U32(0x2)
#define RMI_RTT_DATA_UNMAP_OUT_COUNT_VALID  RMM_U32(0x4)
#define RMI_RTT_DATA_UNMAP_HANDLE_VALID     RMM_U32(0x8)
#define RMI_RTT_DATA_UNMAP_DONATE_REQ_VALID RMM_U32(0x10)

struct rmi_rtt_data_unmap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t out_range;
	uint64_t out_count;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_data_unmap_result
rmi_rtt_data_unmap(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags,
		   uint64_t oaddr)
{
	struct rmi_rtt_data_unmap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DATA_UNMAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	regs.x[5] = oaddr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_RTT_DATA_UNMAP_OUT_TOP_VALID |
			RMI_RTT_DATA_UNMAP_OUT_RANGE_VALID |
			RMI_RTT_DATA_UNMAP_OUT_COUNT_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DATA_UNMAP_HANDLE_VALID |
			RMI_RTT_DATA_UNMAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.out_range = (on_success != 0U) ? regs.x[2] : 0U;
	result.out_count = (on_success != 0U) ? regs.x[3] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_DEV_MAP, DEN0137 B4.5.69. Map memory of an assigned device into a
 * Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttProtMapFlags, 64 bits: 0xffffffffffff0000 reserved
 * oaddr: the output addresses; RmiAddrSetDesc, 64 bits: any
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_DPT, RMI_ERROR_TRACKING.
 */
#define RMI_RTT_DEV_MAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_DEV_MAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_DEV_MAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_dev_map_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_dev_map_result
rmi_rtt_dev_map(uint64_t rd, uint64_t vdev_ptr, uint64_t base, uint64_t top,
		uint64_t flags, uint64_t oaddr)
{
	struct rmi_rtt_dev_map_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DEV_MAP;
	regs.x[1] = rd;
	regs.x[2] = vdev_ptr;
	regs.x[3] = base;
	regs.x[4] = top;
	regs.x[5] = flags;
	regs.x[6] = oaddr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_DEV_MAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DEV_MAP_HANDLE_VALID |
			RMI_RTT_DEV_MAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_DEV_UNMAP, DEN0137 B4.5.70. Remove mappings of device memory from a
 * Realm.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttUnmapFlags, 64 bits: 0xfffffffffffffffc reserved
 * oaddr: where to list what is unmapped; RmiAddrSetDesc, 64 bits: any
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * out_range: the run of blocks that was unmapped; RmiAddrRangeDesc, 64 bits:
 *   0x7ff0000000000000 reserved; valid on RMI_SUCCESS, if flags.oaddr_type ==
 *   RMI_ADDR_TYPE_SINGLE
 * out_count: entries written to the list; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.oaddr_type ==
 *   RMI_ADDR_TYPE_LIST
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_DPT, RMI_ERROR_TRACKING.
 */
#define RMI_RTT_DEV_UNMAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_DEV_UNMAP_OUT_RANGE_VALID  RMM_U32(0x2)
#define RMI_RTT_DEV_UNMAP_OUT_COUNT_VALID  RMM_U32(0x4)
#define RMI_RTT_DEV_UNMAP_HANDLE_VALID     RMM_U32(0x8)
#define RMI_RTT_DEV_UNMAP_DONATE_REQ_VALID RMM_U32(0x10)

struct rmi_rtt_dev_unmap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t out_range;
	uint64_t out_count;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_dev_unmap_result
rmi_rtt_dev_unmap(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags,
		  uint64_t oaddr)
{
	struct rmi_rtt_dev_unmap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_DEV_UNMAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	regs.x[5] = oaddr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_RTT_DEV_UNMAP_OUT_TOP_VALID |
			RMI_RTT_DEV_UNMAP_OUT_RANGE_VALID |
			RMI_RTT_DEV_UNMAP_OUT_COUNT_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_DEV_UNMAP_HANDLE_VALID |
			RMI_RTT_DEV_UNMAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.out_range = (on_success != 0U) ? regs.x[2] : 0U;
	result.out_count = (on_success != 0U) ? regs.x[3] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_ARCH_DEV_MAP, DEN0137 B4.5.55. Give a Realm access to an emulated
 * architected device, such as a virtual SMMU.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * dev_ptr: PA of the object of the emulated device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_RTT_ARCH_DEV_MAP_OUT_TOP_VALID RMM_U32(0x1)

struct rmi_rtt_arch_dev_map_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
};

static inline struct rmi_rtt_arch_dev_map_result
rmi_rtt_arch_dev_map(uint64_t rd, uint64_t dev_ptr, uint64_t base, uint64_t top)
{
	struct rmi_rtt_arch_dev_map_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_RTT_ARCH_DEV_MAP;
	regs.x[1] = rd;
	regs.x[2] = dev_ptr;
	regs.x[3] = base;
	regs.x[4] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_ARCH_DEV_MAP_OUT_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RTT_ARCH_DEV_UNMAP, DEN0137 B4.5.56. Take access to an emulated
 * architected device away from a Realm.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * dev_ptr: PA of the object of the emulated device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_ARCH_DEV_UNMAP_OUT_TOP_VALID RMM_U32(0x1)

struct rmi_rtt_arch_dev_unmap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
};

static inline struct rmi_rtt_arch_dev_unmap_result
rmi_rtt_arch_dev_unmap(uint64_t rd, uint64_t dev_ptr, uint64_t base,
		       uint64_t top)
{
	struct rmi_rtt_arch_dev_unmap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_RTT_ARCH_DEV_UNMAP;
	regs.x[1] = rd;
	regs.x[2] = dev_ptr;
	regs.x[3] = base;
	regs.x[4] = top;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_ARCH_DEV_UNMAP_OUT_TOP_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_RTT_UNPROT_MAP, DEN0137 B4.5.77. Map Host memory into the unprotected
 * half of a Realm's address space.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttUnprotMapFlags, 64 bits: 0xffffffffff800000 reserved
 * oaddr: the output addresses; RmiAddrSetDesc, 64 bits: any
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_UNPROT_MAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_UNPROT_MAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_UNPROT_MAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_unprot_map_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_unprot_map_result
rmi_rtt_unprot_map(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags,
		   uint64_t oaddr)
{
	struct rmi_rtt_unprot_map_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_UNPROT_MAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	regs.x[5] = oaddr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_UNPROT_MAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_UNPROT_MAP_HANDLE_VALID |
			RMI_RTT_UNPROT_MAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_UNPROT_UNMAP, DEN0137 B4.5.78. Remove mappings of Host memory.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttUnmapFlags, 64 bits: 0xfffffffffffffffc reserved
 * oaddr: where to list what is unmapped; RmiAddrSetDesc, 64 bits: any
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * out_range: the run of blocks that was unmapped; RmiAddrRangeDesc, 64 bits:
 *   0x7ff0000000000000 reserved; valid on RMI_SUCCESS, if flags.oaddr_type ==
 *   RMI_ADDR_TYPE_SINGLE
 * out_count: entries written to the list; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.oaddr_type ==
 *   RMI_ADDR_TYPE_LIST
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT.
 */
#define RMI_RTT_UNPROT_UNMAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_UNPROT_UNMAP_OUT_RANGE_VALID  RMM_U32(0x2)
#define RMI_RTT_UNPROT_UNMAP_OUT_COUNT_VALID  RMM_U32(0x4)
#define RMI_RTT_UNPROT_UNMAP_HANDLE_VALID     RMM_U32(0x8)
#define RMI_RTT_UNPROT_UNMAP_DONATE_REQ_VALID RMM_U32(0x10)

struct rmi_rtt_unprot_unmap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t out_range;
	uint64_t out_count;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_unprot_unmap_result
rmi_rtt_unprot_unmap(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags,
		     uint64_t oaddr)
{
	struct rmi_rtt_unprot_unmap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_UNPROT_UNMAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	regs.x[5] = oaddr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_RTT_UNPROT_UNMAP_OUT_TOP_VALID |
			RMI_RTT_UNPROT_UNMAP_OUT_RANGE_VALID |
			RMI_RTT_UNPROT_UNMAP_OUT_COUNT_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_UNPROT_UNMAP_HANDLE_VALID |
			RMI_RTT_UNPROT_UNMAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.out_range = (on_success != 0U) ? regs.x[2] : 0U;
	result.out_count = (on_success != 0U) ? regs.x[3] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_AUX_PROT_MAP, DEN0137 B4.5.60. Copy mappings of protected addresses
 * into an auxiliary tree.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttAuxMapFlags, 64 bits: 0xfffffffffffffff0 reserved
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_PROT_MAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_AUX_PROT_MAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_AUX_PROT_MAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_aux_prot_map_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_prot_map_result
rmi_rtt_aux_prot_map(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags)
{
	struct rmi_rtt_aux_prot_map_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_PROT_MAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_AUX_PROT_MAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_PROT_MAP_HANDLE_VALID |
			RMI_RTT_AUX_PROT_MAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_AUX_PROT_UNMAP, DEN0137 B4.5.61. Remove mappings of protected
 * addresses from an auxiliary tree.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttAuxUnmapFlags, 64 bits: 0xfffffffffffffffc reserved
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_PROT_UNMAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_AUX_PROT_UNMAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_AUX_PROT_UNMAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_aux_prot_unmap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_prot_unmap_result
rmi_rtt_aux_prot_unmap(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags)
{
	struct rmi_rtt_aux_prot_unmap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_PROT_UNMAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_AUX_PROT_UNMAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_PROT_UNMAP_HANDLE_VALID |
			RMI_RTT_AUX_PROT_UNMAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_AUX_UNPROT_MAP, DEN0137 B4.5.62. Copy mappings of unprotected
 * addresses into an auxiliary tree.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttAuxMapFlags, 64 bits: 0xfffffffffffffff0 reserved
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_UNPROT_MAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_AUX_UNPROT_MAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_AUX_UNPROT_MAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_aux_unprot_map_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_unprot_map_result
rmi_rtt_aux_unprot_map(uint64_t rd, uint64_t base, uint64_t top, uint64_t flags)
{
	struct rmi_rtt_aux_unprot_map_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_UNPROT_MAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_AUX_UNPROT_MAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_UNPROT_MAP_HANDLE_VALID |
			RMI_RTT_AUX_UNPROT_MAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RTT_AUX_UNPROT_UNMAP, DEN0137 B4.5.63. Remove mappings of unprotected
 * addresses from an auxiliary tree.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiRttAuxUnmapFlags, 64 bits: 0xfffffffffffffffc reserved
 *
 * Outputs:
 * out_top: first IPA that was not reached; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_RTT_AUX.
 */
#define RMI_RTT_AUX_UNPROT_UNMAP_OUT_TOP_VALID    RMM_U32(0x1)
#define RMI_RTT_AUX_UNPROT_UNMAP_HANDLE_VALID     RMM_U32(0x2)
#define RMI_RTT_AUX_UNPROT_UNMAP_DONATE_REQ_VALID RMM_U32(0x4)

struct rmi_rtt_aux_unprot_unmap_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rtt_aux_unprot_unmap_result
rmi_rtt_aux_unprot_unmap(uint64_t rd, uint64_t base, uint64_t top,
			 uint64_t flags)
{
	struct rmi_rtt_aux_unprot_unmap_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RTT_AUX_UNPROT_UNMAP;
	regs.x[1] = rd;
	regs.x[2] = base;
	regs.x[3] = top;
	regs.x[4] = flags;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_RTT_AUX_UNPROT_UNMAP_OUT_TOP_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RTT_AUX_UNPROT_UNMAP_HANDLE_VALID |
			RMI_RTT_AUX_UNPROT_UNMAP_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success | on_incomplete;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_REALM_TERMINATE, DEN0137 B4.5.48. Stop a Realm for good, as the first
 * step of taking it apart.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
#define RMI_REALM_TERMINATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_REALM_TERMINATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_realm_terminate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_realm_terminate_result rmi_realm_terminate(uint64_t rd)
{
	struct rmi_realm_terminate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_REALM_TERMINATE;
	regs.x[1] = rd;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_REALM_TERMINATE_HANDLE_VALID |
			RMI_REALM_TERMINATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_RMM_ACTIVATE, DEN0137 B4.5.52. End the configuration of the RMM, so that
 * it can serve Realms.
 *
 * It may start an operation, which has not finished where RMI_INCOMPLETE is
 * returned. It may ask for memory, or give some back.
 *
 * Outputs:
 * handle: the operation that goes on, for RMI_OP_CONTINUE and its like;
 *   Bits64, 64 bits: 0 to 0xffffffffffffffff; valid on RMI_INCOMPLETE
 * donate_req: what memory is asked for, or given back; RmiOpMemDonateReq, 64
 *   bits: 0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_GLOBAL.
 */
#define RMI_RMM_ACTIVATE_HANDLE_VALID     RMM_U32(0x1)
#define RMI_RMM_ACTIVATE_DONATE_REQ_VALID RMM_U32(0x2)

struct rmi_rmm_activate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t handle;
	uint64_t donate_req;
};

static inline struct rmi_rmm_activate_result rmi_rmm_activate(void)
{
	struct rmi_rmm_activate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_RMM_ACTIVATE;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete =
			RMI_RMM_ACTIVATE_HANDLE_VALID |
			RMI_RMM_ACTIVATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete;
	result.handle = (on_incomplete != 0U) ? regs.x[1] : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_OP_CONTINUE, DEN0137 B4.5.22. Go on with an operation that returned
 * before it had finished.
 *
 * On every status but RMI_INCOMPLETE it returns what the command returns that
 * started the operation.
 *
 * handle: the unfinished operation; Bits64, 64 bits: 0 to 0xffffffffffffffff
 * flags: RmiContinueFlags, 64 bits: 0xfffffffffffffffe reserved
 *
 * Outputs:
 * donate_req: what memory is asked for next; RmiOpMemDonateReq, 64 bits:
 *   0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE, if
 *   result.data.incomplete.mem == RMI_OP_MEM_REQ_DONATE
 * x1: all of X1, an output of the resumed command or 0; valid on every status
 *   but RMI_INCOMPLETE
 * x2: all of X2, an output of the resumed command or 0; valid on every status
 *   but RMI_INCOMPLETE
 * x3: all of X3, an output of the resumed command or 0; valid on every status
 *   but RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_OP_CONTINUE_DONATE_REQ_VALID RMM_U32(0x1)
#define RMI_OP_CONTINUE_X1_VALID         RMM_U32(0x2)
#define RMI_OP_CONTINUE_X2_VALID         RMM_U32(0x4)
#define RMI_OP_CONTINUE_X3_VALID         RMM_U32(0x8)

struct rmi_op_continue_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t donate_req;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
};

static inline struct rmi_op_continue_result
rmi_op_continue(uint64_t handle, uint64_t flags)
{
	struct rmi_op_continue_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_incomplete = 0U;
	uint32_t on_completion = 0U;

	regs.x[0] = SMC_RMI_OP_CONTINUE;
	regs.x[1] = handle;
	regs.x[2] = flags;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete = RMI_OP_CONTINUE_DONATE_REQ_VALID;
	}
	if ((rmi_answered(regs.x[0]) != 0) &&
	    (rmi_returned(regs.x[0], RMI_INCOMPLETE) == 0)) {
		on_completion =
			RMI_OP_CONTINUE_X1_VALID |
			RMI_OP_CONTINUE_X2_VALID |
			RMI_OP_CONTINUE_X3_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_incomplete | on_completion;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	result.x1 = (on_completion != 0U) ? regs.x[1] : 0U;
	result.x2 = (on_completion != 0U) ? regs.x[2] : 0U;
	result.x3 = (on_completion != 0U) ? regs.x[3] : 0U;
	return result;
}

/*
 * RMI_PDEV_STREAM_CONNECT, DEN0137 B4.5.34. Begin to connect a protected
 * stream.
 *
 * params_ptr: PA of a Non-secure page with RmiPdevStreamParams; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_PDEV_STREAM_CONNECT_STREAM_HND_VALID RMM_U32(0x1)

struct rmi_pdev_stream_connect_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t stream_hnd;
};

static inline struct rmi_pdev_stream_connect_result
rmi_pdev_stream_connect(uint64_t params_ptr)
{
	struct rmi_pdev_stream_connect_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_PDEV_STREAM_CONNECT;
	regs.x[1] = params_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success = RMI_PDEV_STREAM_CONNECT_STREAM_HND_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.stream_hnd = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RMI_PDEV_STREAM_DISCONNECT, DEN0137 B4.5.35. Begin to close a protected
 * stream.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * pdev_1_ptr: PA of the first physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_2_ptr: PA of the second physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 */
struct rmi_pdev_stream_disconnect_result {
	uint64_t x0;
};

static inline struct rmi_pdev_stream_disconnect_result
rmi_pdev_stream_disconnect(uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			   uint64_t stream_hnd)
{
	struct rmi_pdev_stream_disconnect_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_STREAM_DISCONNECT;
	regs.x[1] = pdev_1_ptr;
	regs.x[2] = pdev_2_ptr;
	regs.x[3] = stream_hnd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_STREAM_COMPLETE, DEN0137 B4.5.33. Finish what was begun on a stream
 * between devices.
 *
 * pdev_1_ptr: PA of the first physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_2_ptr: PA of the second physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
struct rmi_pdev_stream_complete_result {
	uint64_t x0;
};

static inline struct rmi_pdev_stream_complete_result
rmi_pdev_stream_complete(uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			 uint64_t stream_hnd)
{
	struct rmi_pdev_stream_complete_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_STREAM_COMPLETE;
	regs.x[1] = pdev_1_ptr;
	regs.x[2] = pdev_2_ptr;
	regs.x[3] = stream_hnd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_PDEV_STREAM_KEY_PURGE, DEN0137 B4.5.36. Begin to erase the keys of a
 * stream.
 *
 * Unverified: its tables are not in the source; these registers come from
 * implementations and from sibling commands.
 *
 * pdev_1_ptr: PA of the first physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * pdev_2_ptr: PA of the second physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * stream_hnd: handle from RMI_PDEV_STREAM_CONNECT; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 */
struct rmi_pdev_stream_key_purge_result {
	uint64_t x0;
};

static inline struct rmi_pdev_stream_key_purge_result
rmi_pdev_stream_key_purge(uint64_t pdev_1_ptr, uint64_t pdev_2_ptr,
			  uint64_t stream_hnd)
{
	struct rmi_pdev_stream_key_purge_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_PDEV_STREAM_KEY_PURGE;
	regs.x[1] = pdev_1_ptr;
	regs.x[2] = pdev_2_ptr;
	regs.x[3] = stream_hnd;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_OP_MEM_DONATE, DEN0137 B4.5.23. Give an unfinished operation the memory
 * that it has asked for.
 *
 * handle: the unfinished operation; Bits64, 64 bits: 0 to 0xffffffffffffffff
 * list_addr: PA of a Non-secure list of RmiAddrRangeDesc; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * list_count: entries of the list; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * donated_count: entries that were taken; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS and RMI_INCOMPLETE
 * donate_req: what memory is asked for next; RmiOpMemDonateReq, 64 bits:
 *   0xfffffffffffc0000 reserved; valid on RMI_INCOMPLETE, if
 *   result.data.incomplete.mem == RMI_OP_MEM_REQ_DONATE
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_OP_MEM_DONATE_DONATED_COUNT_VALID RMM_U32(0x1)
#define RMI_OP_MEM_DONATE_DONATE_REQ_VALID    RMM_U32(0x2)

struct rmi_op_mem_donate_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t donated_count;
	uint64_t donate_req;
};

static inline struct rmi_op_mem_donate_result
rmi_op_mem_donate(uint64_t handle, uint64_t list_addr, uint64_t list_count)
{
	struct rmi_op_mem_donate_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success_or_incomplete = 0U;
	uint32_t on_incomplete = 0U;

	regs.x[0] = SMC_RMI_OP_MEM_DONATE;
	regs.x[1] = handle;
	regs.x[2] = list_addr;
	regs.x[3] = list_count;
	RMI_CONDUIT(&regs);

	if ((rmi_returned(regs.x[0], RMI_SUCCESS) != 0) ||
	    (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0)) {
		on_success_or_incomplete =
			RMI_OP_MEM_DONATE_DONATED_COUNT_VALID;
	}
	if (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0) {
		on_incomplete = RMI_OP_MEM_DONATE_DONATE_REQ_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success_or_incomplete | on_incomplete;
	result.donated_count = (on_success_or_incomplete != 0U)
				       ? regs.x[1]
				       : 0U;
	result.donate_req = (on_incomplete != 0U) ? regs.x[2] : 0U;
	return result;
}

/*
 * RMI_OP_MEM_RECLAIM, DEN0137 B4.5.24. Collect memory that an operation does
 * not need any more.
 *
 * handle: the unfinished operation; Bits64, 64 bits: 0 to 0xffffffffffffffff
 * list_addr: PA of a Non-secure list of RmiAddrRangeDesc; Address, 64 bits: 0
 *   to 0xffffffffffffffff
 * list_count: entries of the list; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * reclaim_count: entries that were written; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS and RMI_INCOMPLETE
 *
 * Errors: RMI_ERROR_INPUT.
 */
#define RMI_OP_MEM_RECLAIM_RECLAIM_COUNT_VALID RMM_U32(0x1)

struct rmi_op_mem_reclaim_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t reclaim_count;
};

static inline struct rmi_op_mem_reclaim_result
rmi_op_mem_reclaim(uint64_t handle, uint64_t list_addr, uint64_t list_count)
{
	struct rmi_op_mem_reclaim_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success_or_incomplete = 0U;

	regs.x[0] = SMC_RMI_OP_MEM_RECLAIM;
	regs.x[1] = handle;
	regs.x[2] = list_addr;
	regs.x[3] = list_count;
	RMI_CONDUIT(&regs);

	if ((rmi_returned(regs.x[0], RMI_SUCCESS) != 0) ||
	    (rmi_returned(regs.x[0], RMI_INCOMPLETE) != 0)) {
		on_success_or_incomplete =
			RMI_OP_MEM_RECLAIM_RECLAIM_COUNT_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success_or_incomplete;
	result.reclaim_count = (on_success_or_incomplete != 0U)
				       ? regs.x[1]
				       : 0U;
	return result;
}

/*
 * RMI_OP_CANCEL, DEN0137 B4.5.21. Give up an operation that has not finished.
 *
 * handle: the unfinished operation; Bits64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
struct rmi_op_cancel_result {
	uint64_t x0;
};

static inline struct rmi_op_cancel_result rmi_op_cancel(uint64_t handle)
{
	struct rmi_op_cancel_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_OP_CANCEL;
	regs.x[1] = handle;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VSMMU_FEATURES, DEN0137 B4.5.99. Read what virtual SMMUs can offer.
 *
 * features_ptr: PA of a Non-secure page for RmiVsmmuFeatures; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
struct rmi_vsmmu_features_result {
	uint64_t x0;
};

static inline struct rmi_vsmmu_features_result
rmi_vsmmu_features(uint64_t features_ptr)
{
	struct rmi_vsmmu_features_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RMI_VSMMU_FEATURES;
	regs.x[1] = features_ptr;
	RMI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

/*
 * RMI_VSMMU_CMD_GET, DEN0137 B4.5.94. Fetch the next command of a virtual SMMU
 * that needs the Host.
 *
 * vsmmu_ptr: PA of the virtual SMMU; Address, 64 bits: 0 to 0xffffffffffffffff
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * flags: RmiVsmmuCmdFlags, 64 bits: 0xfffffffffffffff8 reserved; valid on
 *   RMI_SUCCESS
 * vsid: stream ID as the Realm sees it; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * msi_addr: address of the interrupt message to send; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.irq == RMI_TRUE
 * msi_data: data of the interrupt message to send; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.irq == RMI_TRUE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_NOT_SUPPORTED.
 */
#define RMI_VSMMU_CMD_GET_FLAGS_VALID    RMM_U32(0x1)
#define RMI_VSMMU_CMD_GET_VSID_VALID     RMM_U32(0x2)
#define RMI_VSMMU_CMD_GET_MSI_ADDR_VALID RMM_U32(0x4)
#define RMI_VSMMU_CMD_GET_MSI_DATA_VALID RMM_U32(0x8)

struct rmi_vsmmu_cmd_get_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t flags;
	uint64_t vsid;
	uint64_t msi_addr;
	uint64_t msi_data;
};

static inline struct rmi_vsmmu_cmd_get_result
rmi_vsmmu_cmd_get(uint64_t vsmmu_ptr, uint64_t rd)
{
	struct rmi_vsmmu_cmd_get_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_VSMMU_CMD_GET;
	regs.x[1] = vsmmu_ptr;
	regs.x[2] = rd;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_VSMMU_CMD_GET_FLAGS_VALID |
			RMI_VSMMU_CMD_GET_VSID_VALID |
			RMI_VSMMU_CMD_GET_MSI_ADDR_VALID |
			RMI_VSMMU_CMD_GET_MSI_DATA_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.flags = (on_success != 0U) ? regs.x[1] : 0U;
	result.vsid = (on_success != 0U) ? regs.x[2] : 0U;
	result.msi_addr = (on_success != 0U) ? regs.x[3] : 0U;
	result.msi_data = (on_success != 0U) ? regs.x[4] : 0U;
	return result;
}

/*
 * RMI_VSMMU_CMD_COMPLETE, DEN0137 B4.5.93. Finish a command of a virtual SMMU
 * that the Host has carried out.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 * vsmmu_ptr: PA of the virtual SMMU; Address, 64 bits: 0 to 0xffffffffffffffff
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * vdev_ptr: PA of the virtual device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * flags: RmiVsmmuCmdFlags, 64 bits: 0xfffffffffffffff8 reserved; valid on
 *   RMI_SUCCESS
 * vsid: stream ID as the Realm sees it; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS
 * msi_addr: address of the interrupt message to send; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.irq == RMI_TRUE
 * msi_data: data of the interrupt message to send; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RMI_SUCCESS, if flags.irq == RMI_TRUE
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM, RMI_ERROR_NOT_SUPPORTED,
 * RMI_ERROR_DEVICE.
 */
#define RMI_VSMMU_CMD_COMPLETE_FLAGS_VALID    RMM_U32(0x1)
#define RMI_VSMMU_CMD_COMPLETE_VSID_VALID     RMM_U32(0x2)
#define RMI_VSMMU_CMD_COMPLETE_MSI_ADDR_VALID RMM_U32(0x4)
#define RMI_VSMMU_CMD_COMPLETE_MSI_DATA_VALID RMM_U32(0x8)

struct rmi_vsmmu_cmd_complete_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t flags;
	uint64_t vsid;
	uint64_t msi_addr;
	uint64_t msi_data;
};

static inline struct rmi_vsmmu_cmd_complete_result
rmi_vsmmu_cmd_complete(uint64_t rd, uint64_t vsmmu_ptr, uint64_t pdev_ptr,
		       uint64_t vdev_ptr)
{
	struct rmi_vsmmu_cmd_complete_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RMI_VSMMU_CMD_COMPLETE;
	regs.x[1] = rd;
	regs.x[2] = vsmmu_ptr;
	regs.x[3] = pdev_ptr;
	regs.x[4] = vdev_ptr;
	RMI_CONDUIT(&regs);

	if (rmi_returned(regs.x[0], RMI_SUCCESS) != 0) {
		on_success =
			RMI_VSMMU_CMD_COMPLETE_FLAGS_VALID |
			RMI_VSMMU_CMD_COMPLETE_VSID_VALID |
			RMI_VSMMU_CMD_COMPLETE_MSI_ADDR_VALID |
			RMI_VSMMU_CMD_COMPLETE_MSI_DATA_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.flags = (on_success != 0U) ? regs.x[1] : 0U;
	result.vsid = (on_success != 0U) ? regs.x[2] : 0U;
	result.msi_addr = (on_success != 0U) ? regs.x[3] : 0U;
	result.msi_data = (on_success != 0U) ? regs.x[4] : 0U;
	return result;
}

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_CALL_H */
