/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the RMI: from registers to handlers and back.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMI_DISPATCH_H
#define RMI_DISPATCH_H

#include "rmi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* What every handler is told about the call. */
struct rmi_request {
	/* What struct rmi_handlers holds; nobody else looks at it. */
	void *context;
	/* The function ID, without the hint. */
	uint32_t fid;
	/* 1 if the caller gave the hint RMM_FID_SVE_HINT_MASK, else 0. */
	uint32_t sve_hint;
};

/*
 * Below, for each command, is the type of its handler. A handler gets the
 * arguments, decoded. It returns what X0 is to hold: an RmiResult (DEN0137
 * B4.6.73). The outputs are zero when it is called; those that are valid on
 * the status that it returns go into their registers. An SMCCC error, which is
 * negative in 32 or 64 bits, makes no output valid. One with a further
 * condition that does not hold is left zero.
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
 *
 * To be refused by the handler, with RMI_ERROR_INPUT: bits 63:31 of req that
 * are not zero.
 */
struct rmi_version_outputs {
	uint64_t lower;
	uint64_t higher;
};

typedef uint64_t rmi_version_handler(const struct rmi_request *request,
				     uint64_t req,
				     struct rmi_version_outputs *outputs);

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
struct rmi_rtt_data_map_init_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_data_map_init_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t data,
	uint64_t ipa, uint64_t src, uint64_t flags,
	struct rmi_rtt_data_map_init_outputs *outputs);

/*
 * RMI_REALM_ACTIVATE, DEN0137 B4.5.45. End the construction of a Realm, so
 * that its RECs can run.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
typedef uint64_t rmi_realm_activate_handler(const struct rmi_request *request,
					    uint64_t rd);

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
struct rmi_realm_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_realm_create_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t params_ptr,
	struct rmi_realm_create_outputs *outputs);

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
struct rmi_realm_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_realm_destroy_handler(
	const struct rmi_request *request, uint64_t rd,
	struct rmi_realm_destroy_outputs *outputs);

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
struct rmi_rec_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rec_create_handler(const struct rmi_request *request,
					uint64_t rd, uint64_t rec_ptr,
					uint64_t params_ptr,
					struct rmi_rec_create_outputs *outputs);

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
struct rmi_rec_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rec_destroy_handler(
	const struct rmi_request *request, uint64_t rec_ptr,
	struct rmi_rec_destroy_outputs *outputs);

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
typedef uint64_t rmi_rec_enter_handler(const struct rmi_request *request,
				       uint64_t rec_ptr, uint64_t run_ptr);

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
struct rmi_rtt_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_create_handler(const struct rmi_request *request,
					uint64_t rd, uint64_t rtt, uint64_t ipa,
					int64_t level,
					struct rmi_rtt_create_outputs *outputs);

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
struct rmi_rtt_destroy_outputs {
	uint64_t rtt;
	uint64_t top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_destroy_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, struct rmi_rtt_destroy_outputs *outputs);

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
struct rmi_rtt_read_entry_outputs {
	uint64_t walk_level;
	uint8_t state;
	uint64_t desc;
	uint8_t ripas;
};

typedef uint64_t rmi_rtt_read_entry_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, struct rmi_rtt_read_entry_outputs *outputs);

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
struct rmi_rtt_dev_validate_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_dev_validate_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t rec_ptr,
	uint64_t pdev_ptr, uint64_t vdev_ptr, uint64_t base, uint64_t top,
	struct rmi_rtt_dev_validate_outputs *outputs);

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
typedef uint64_t rmi_psci_complete_handler(const struct rmi_request *request,
					   uint64_t calling_rec_ptr,
					   uint64_t target_rec_ptr,
					   int64_t status);

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
struct rmi_features_outputs {
	uint64_t value;
};

typedef uint64_t rmi_features_handler(const struct rmi_request *request,
				      uint64_t index,
				      struct rmi_features_outputs *outputs);

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
struct rmi_rtt_fold_outputs {
	uint64_t rtt;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_fold_handler(const struct rmi_request *request,
				      uint64_t rd, uint64_t ipa, int64_t level,
				      struct rmi_rtt_fold_outputs *outputs);

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
struct rmi_rtt_init_ripas_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_init_ripas_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, struct rmi_rtt_init_ripas_outputs *outputs);

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
struct rmi_rtt_set_ripas_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_set_ripas_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t rec_ptr,
	uint64_t base, uint64_t top, struct rmi_rtt_set_ripas_outputs *outputs);

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
struct rmi_vsmmu_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_vsmmu_create_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t vsmmu_ptr,
	uint64_t params_ptr, struct rmi_vsmmu_create_outputs *outputs);

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
struct rmi_vsmmu_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_vsmmu_destroy_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t vsmmu_ptr,
	struct rmi_vsmmu_destroy_outputs *outputs);

/*
 * RMI_RMM_CONFIG_SET, DEN0137 B4.5.54. Configure the RMM before it is
 * activated.
 *
 * cfg_ptr: PA of a Non-secure page with RmiRmmConfig; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
typedef uint64_t rmi_rmm_config_set_handler(const struct rmi_request *request,
					    uint64_t cfg_ptr);

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
struct rmi_psmmu_irq_notify_outputs {
	uint64_t flags;
	uint64_t event_num;
	uint64_t sid;
	uint64_t fetch_addr;
	uint64_t input_addr;
	uint64_t fipa;
	uint64_t syndrome;
};

typedef uint64_t rmi_psmmu_irq_notify_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr, uint64_t irqs,
	struct rmi_psmmu_irq_notify_outputs *outputs);

/*
 * RMI_ATTEST_PLAT_TOKEN_REFRESH, DEN0137 B4.5.1. Make the RMM fetch a new
 * attestation token of the platform.
 *
 * Errors: RMI_ERROR_GLOBAL.
 */
typedef uint64_t rmi_attest_plat_token_refresh_handler(
	const struct rmi_request *request);

/*
 * RMI_PDEV_ABORT, DEN0137 B4.5.25. Break off the communication with a physical
 * device.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
typedef uint64_t rmi_pdev_abort_handler(const struct rmi_request *request,
					uint64_t pdev_ptr);

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
typedef uint64_t rmi_pdev_communicate_handler(const struct rmi_request *request,
					      uint64_t pdev_ptr,
					      uint64_t data_ptr);

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
struct rmi_pdev_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_pdev_create_handler(
	const struct rmi_request *request, uint64_t pdev_ptr,
	uint64_t params_ptr, struct rmi_pdev_create_outputs *outputs);

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
struct rmi_pdev_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_pdev_destroy_handler(
	const struct rmi_request *request, uint64_t pdev_ptr,
	struct rmi_pdev_destroy_outputs *outputs);

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
struct rmi_pdev_get_state_outputs {
	uint8_t state;
};

typedef uint64_t rmi_pdev_get_state_handler(
	const struct rmi_request *request, uint64_t pdev_ptr,
	struct rmi_pdev_get_state_outputs *outputs);

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
typedef uint64_t rmi_pdev_stream_key_refresh_handler(
	const struct rmi_request *request, uint64_t pdev_1_ptr,
	uint64_t pdev_2_ptr, uint64_t stream_hnd);

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
typedef uint64_t rmi_pdev_set_pubkey_handler(const struct rmi_request *request,
					     uint64_t pdev_ptr,
					     uint64_t params_ptr);

/*
 * RMI_PDEV_STOP, DEN0137 B4.5.32. Begin to end the use of a physical device.
 *
 * pdev_ptr: PA of the physical device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE.
 */
typedef uint64_t rmi_pdev_stop_handler(const struct rmi_request *request,
				       uint64_t pdev_ptr);

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
struct rmi_rtt_aux_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_create_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t rtt,
	uint64_t ipa, int64_t level, uint64_t index,
	struct rmi_rtt_aux_create_outputs *outputs);

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
struct rmi_rtt_aux_destroy_outputs {
	uint64_t rtt;
	uint64_t top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_destroy_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, uint64_t index,
	struct rmi_rtt_aux_destroy_outputs *outputs);

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
struct rmi_rtt_aux_fold_outputs {
	uint64_t rtt;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_fold_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, uint64_t index,
	struct rmi_rtt_aux_fold_outputs *outputs);

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
typedef uint64_t rmi_vdev_abort_handler(const struct rmi_request *request,
					uint64_t rd, uint64_t pdev_ptr,
					uint64_t vdev_ptr);

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
typedef uint64_t rmi_vdev_communicate_handler(const struct rmi_request *request,
					      uint64_t rd, uint64_t pdev_ptr,
					      uint64_t vdev_ptr,
					      uint64_t data_ptr);

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
struct rmi_vdev_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_vdev_create_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t pdev_ptr,
	uint64_t vdev_ptr, uint64_t params_ptr,
	struct rmi_vdev_create_outputs *outputs);

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
struct rmi_vdev_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_vdev_destroy_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t pdev_ptr,
	uint64_t vdev_ptr, struct rmi_vdev_destroy_outputs *outputs);

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
struct rmi_vdev_get_state_outputs {
	uint8_t state;
};

typedef uint64_t rmi_vdev_get_state_handler(
	const struct rmi_request *request, uint64_t vdev_ptr,
	struct rmi_vdev_get_state_outputs *outputs);

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
struct rmi_vdev_unlock_outputs {
	uint64_t addr;
};

typedef uint64_t rmi_vdev_unlock_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t pdev_ptr,
	uint64_t vdev_ptr, struct rmi_vdev_unlock_outputs *outputs);

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
struct rmi_rtt_set_s2ap_outputs {
	uint64_t out_top;
	uint64_t rtt_tree;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_set_s2ap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t rec_ptr,
	uint64_t base, uint64_t top, struct rmi_rtt_set_s2ap_outputs *outputs);

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
typedef uint64_t rmi_vdev_complete_handler(const struct rmi_request *request,
					   uint64_t rec_ptr, uint64_t vdev_ptr);

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
typedef uint64_t rmi_vdev_get_interface_report_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t pdev_ptr,
	uint64_t vdev_ptr);

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
typedef uint64_t rmi_vdev_get_measurements_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t pdev_ptr,
	uint64_t vdev_ptr, uint64_t params_ptr);

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
typedef uint64_t rmi_vdev_lock_handler(const struct rmi_request *request,
				       uint64_t rd, uint64_t pdev_ptr,
				       uint64_t vdev_ptr);

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
typedef uint64_t rmi_vdev_start_handler(const struct rmi_request *request,
					uint64_t rd, uint64_t pdev_ptr,
					uint64_t vdev_ptr);

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
typedef uint64_t rmi_vdev_p2p_bind_handler(const struct rmi_request *request,
					   uint64_t rd, uint64_t rec_ptr,
					   uint64_t pdev_1_ptr,
					   uint64_t stream_hnd,
					   uint64_t pdev_2_ptr,
					   uint64_t vdev_1_ptr,
					   uint64_t vdev_2_ptr);

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
typedef uint64_t rmi_vdev_p2p_unbind_handler(const struct rmi_request *request,
					     uint64_t rd, uint64_t pdev_1_ptr,
					     uint64_t pdev_2_ptr,
					     uint64_t stream_hnd,
					     uint64_t vdev_1_ptr,
					     uint64_t vdev_2_ptr);

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
struct rmi_vsmmu_event_notify_outputs {
	uint64_t flags;
	uint64_t msi_addr;
	uint64_t msi_data;
	uint64_t fipa;
	uint64_t syndrome;
};

typedef uint64_t rmi_vsmmu_event_notify_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr, uint64_t rd,
	uint64_t vsmmu_ptr, uint64_t pdev_ptr, uint64_t vdev_ptr,
	struct rmi_vsmmu_event_notify_outputs *outputs);

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
struct rmi_psmmu_activate_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_psmmu_activate_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr,
	uint64_t params_ptr, struct rmi_psmmu_activate_outputs *outputs);

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
struct rmi_psmmu_deactivate_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_psmmu_deactivate_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr,
	struct rmi_psmmu_deactivate_outputs *outputs);

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
typedef uint64_t rmi_psmmu_st_l2_create_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr, uint64_t sid);

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
struct rmi_psmmu_st_l2_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_psmmu_st_l2_destroy_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr, uint64_t sid,
	struct rmi_psmmu_st_l2_destroy_outputs *outputs);

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
struct rmi_dpt_l0_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_dpt_l0_create_handler(
	const struct rmi_request *request,
	struct rmi_dpt_l0_create_outputs *outputs);

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
struct rmi_dpt_l0_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_dpt_l0_destroy_handler(
	const struct rmi_request *request,
	struct rmi_dpt_l0_destroy_outputs *outputs);

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
struct rmi_dpt_l1_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_dpt_l1_create_handler(
	const struct rmi_request *request, uint64_t addr,
	struct rmi_dpt_l1_create_outputs *outputs);

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
struct rmi_dpt_l1_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_dpt_l1_destroy_handler(
	const struct rmi_request *request, uint64_t addr,
	struct rmi_dpt_l1_destroy_outputs *outputs);

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
struct rmi_granule_tracking_get_outputs {
	uint8_t category;
	uint8_t state;
};

typedef uint64_t rmi_granule_tracking_get_handler(
	const struct rmi_request *request, uint64_t addr,
	struct rmi_granule_tracking_get_outputs *outputs);

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
struct rmi_granule_tracking_set_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_granule_tracking_set_handler(
	const struct rmi_request *request, uint64_t addr, uint8_t category,
	uint8_t state, struct rmi_granule_tracking_set_outputs *outputs);

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
typedef uint64_t rmi_cmem_add_pdev_handler(const struct rmi_request *request,
					   uint64_t cmem_ptr, uint64_t pdev_ptr,
					   uint64_t index, uint64_t params_ptr);

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
struct rmi_cmem_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_cmem_create_handler(
	const struct rmi_request *request, uint64_t cmem_ptr,
	uint64_t params_ptr, struct rmi_cmem_create_outputs *outputs);

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
struct rmi_cmem_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_cmem_destroy_handler(
	const struct rmi_request *request, uint64_t cmem_ptr,
	struct rmi_cmem_destroy_outputs *outputs);

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
struct rmi_cmem_populate_outputs {
	uint64_t out_top;
};

typedef uint64_t rmi_cmem_populate_handler(
	const struct rmi_request *request, uint64_t cmem_ptr, uint64_t base,
	uint64_t top, struct rmi_cmem_populate_outputs *outputs);

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
typedef uint64_t rmi_cmem_remove_pdev_handler(const struct rmi_request *request,
					      uint64_t cmem_ptr,
					      uint64_t pdev_ptr,
					      uint64_t index);

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
typedef uint64_t rmi_cmem_start_handler(const struct rmi_request *request,
					uint64_t cmem_ptr);

/*
 * RMI_CMEM_STOP, DEN0137 B4.5.8. Take a coherent memory device out of service.
 *
 * cmem_ptr: PA of the coherent memory device; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_NOT_SUPPORTED, RMI_ERROR_DEVICE,
 * RMI_ERROR_GLOBAL.
 */
typedef uint64_t rmi_cmem_stop_handler(const struct rmi_request *request,
				       uint64_t cmem_ptr);

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
struct rmi_cmem_unpopulate_outputs {
	uint64_t out_top;
};

typedef uint64_t rmi_cmem_unpopulate_handler(
	const struct rmi_request *request, uint64_t cmem_ptr, uint64_t base,
	uint64_t top, struct rmi_cmem_unpopulate_outputs *outputs);

/*
 * RMI_RMM_CONFIG_GET, DEN0137 B4.5.53. Read how the RMM has been configured.
 *
 * cfg_ptr: PA of a Non-secure page for RmiRmmConfig; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_GLOBAL.
 */
typedef uint64_t rmi_rmm_config_get_handler(const struct rmi_request *request,
					    uint64_t cfg_ptr);

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
typedef uint64_t rmi_pdev_mec_refresh_handler(const struct rmi_request *request,
					      uint64_t pdev_ptr, uint64_t rd);

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
typedef uint64_t rmi_vsmmu_event_complete_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr, uint64_t rd,
	uint64_t rec_ptr, uint64_t psid);

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
typedef uint64_t rmi_psmmu_event_discard_handler(
	const struct rmi_request *request, uint64_t psmmu_ptr, uint8_t irq);

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
struct rmi_granule_range_delegate_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_granule_range_delegate_handler(
	const struct rmi_request *request, uint64_t base, uint64_t top,
	struct rmi_granule_range_delegate_outputs *outputs);

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
struct rmi_granule_range_undelegate_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_granule_range_undelegate_handler(
	const struct rmi_request *request, uint64_t base, uint64_t top,
	struct rmi_granule_range_undelegate_outputs *outputs);

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
struct rmi_gpt_l1_create_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_gpt_l1_create_handler(
	const struct rmi_request *request, uint64_t addr,
	struct rmi_gpt_l1_create_outputs *outputs);

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
struct rmi_gpt_l1_destroy_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_gpt_l1_destroy_handler(
	const struct rmi_request *request, uint64_t addr,
	struct rmi_gpt_l1_destroy_outputs *outputs);

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
struct rmi_rtt_data_map_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_data_map_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags, uint64_t oaddr,
	struct rmi_rtt_data_map_outputs *outputs);

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
struct rmi_rtt_data_unmap_outputs {
	uint64_t out_top;
	uint64_t out_range;
	uint64_t out_count;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_data_unmap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags, uint64_t oaddr,
	struct rmi_rtt_data_unmap_outputs *outputs);

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
struct rmi_rtt_dev_map_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_dev_map_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t vdev_ptr,
	uint64_t base, uint64_t top, uint64_t flags, uint64_t oaddr,
	struct rmi_rtt_dev_map_outputs *outputs);

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
struct rmi_rtt_dev_unmap_outputs {
	uint64_t out_top;
	uint64_t out_range;
	uint64_t out_count;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_dev_unmap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags, uint64_t oaddr,
	struct rmi_rtt_dev_unmap_outputs *outputs);

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
struct rmi_rtt_arch_dev_map_outputs {
	uint64_t out_top;
};

typedef uint64_t rmi_rtt_arch_dev_map_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t dev_ptr,
	uint64_t base, uint64_t top,
	struct rmi_rtt_arch_dev_map_outputs *outputs);

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
struct rmi_rtt_arch_dev_unmap_outputs {
	uint64_t out_top;
};

typedef uint64_t rmi_rtt_arch_dev_unmap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t dev_ptr,
	uint64_t base, uint64_t top,
	struct rmi_rtt_arch_dev_unmap_outputs *outputs);

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
struct rmi_rtt_unprot_map_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_unprot_map_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags, uint64_t oaddr,
	struct rmi_rtt_unprot_map_outputs *outputs);

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
struct rmi_rtt_unprot_unmap_outputs {
	uint64_t out_top;
	uint64_t out_range;
	uint64_t out_count;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_unprot_unmap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags, uint64_t oaddr,
	struct rmi_rtt_unprot_unmap_outputs *outputs);

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
struct rmi_rtt_aux_prot_map_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_prot_map_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags,
	struct rmi_rtt_aux_prot_map_outputs *outputs);

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
struct rmi_rtt_aux_prot_unmap_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_prot_unmap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags,
	struct rmi_rtt_aux_prot_unmap_outputs *outputs);

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
struct rmi_rtt_aux_unprot_map_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_unprot_map_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags,
	struct rmi_rtt_aux_unprot_map_outputs *outputs);

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
struct rmi_rtt_aux_unprot_unmap_outputs {
	uint64_t out_top;
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rtt_aux_unprot_unmap_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, uint64_t flags,
	struct rmi_rtt_aux_unprot_unmap_outputs *outputs);

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
struct rmi_realm_terminate_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_realm_terminate_handler(
	const struct rmi_request *request, uint64_t rd,
	struct rmi_realm_terminate_outputs *outputs);

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
struct rmi_rmm_activate_outputs {
	uint64_t handle;
	uint64_t donate_req;
};

typedef uint64_t rmi_rmm_activate_handler(
	const struct rmi_request *request,
	struct rmi_rmm_activate_outputs *outputs);

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
struct rmi_op_continue_outputs {
	uint64_t donate_req;
	uint64_t x1;
	uint64_t x2;
	uint64_t x3;
};

typedef uint64_t rmi_op_continue_handler(
	const struct rmi_request *request, uint64_t handle, uint64_t flags,
	struct rmi_op_continue_outputs *outputs);

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
struct rmi_pdev_stream_connect_outputs {
	uint64_t stream_hnd;
};

typedef uint64_t rmi_pdev_stream_connect_handler(
	const struct rmi_request *request, uint64_t params_ptr,
	struct rmi_pdev_stream_connect_outputs *outputs);

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
typedef uint64_t rmi_pdev_stream_disconnect_handler(
	const struct rmi_request *request, uint64_t pdev_1_ptr,
	uint64_t pdev_2_ptr, uint64_t stream_hnd);

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
typedef uint64_t rmi_pdev_stream_complete_handler(
	const struct rmi_request *request, uint64_t pdev_1_ptr,
	uint64_t pdev_2_ptr, uint64_t stream_hnd);

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
typedef uint64_t rmi_pdev_stream_key_purge_handler(
	const struct rmi_request *request, uint64_t pdev_1_ptr,
	uint64_t pdev_2_ptr, uint64_t stream_hnd);

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
struct rmi_op_mem_donate_outputs {
	uint64_t donated_count;
	uint64_t donate_req;
};

typedef uint64_t rmi_op_mem_donate_handler(
	const struct rmi_request *request, uint64_t handle, uint64_t list_addr,
	uint64_t list_count, struct rmi_op_mem_donate_outputs *outputs);

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
struct rmi_op_mem_reclaim_outputs {
	uint64_t reclaim_count;
};

typedef uint64_t rmi_op_mem_reclaim_handler(
	const struct rmi_request *request, uint64_t handle, uint64_t list_addr,
	uint64_t list_count, struct rmi_op_mem_reclaim_outputs *outputs);

/*
 * RMI_OP_CANCEL, DEN0137 B4.5.21. Give up an operation that has not finished.
 *
 * handle: the unfinished operation; Bits64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
typedef uint64_t rmi_op_cancel_handler(const struct rmi_request *request,
				       uint64_t handle);

/*
 * RMI_VSMMU_FEATURES, DEN0137 B4.5.99. Read what virtual SMMUs can offer.
 *
 * features_ptr: PA of a Non-secure page for RmiVsmmuFeatures; Address, 64
 *   bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
typedef uint64_t rmi_vsmmu_features_handler(const struct rmi_request *request,
					    uint64_t features_ptr);

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
struct rmi_vsmmu_cmd_get_outputs {
	uint64_t flags;
	uint64_t vsid;
	uint64_t msi_addr;
	uint64_t msi_data;
};

typedef uint64_t rmi_vsmmu_cmd_get_handler(
	const struct rmi_request *request, uint64_t vsmmu_ptr, uint64_t rd,
	struct rmi_vsmmu_cmd_get_outputs *outputs);

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
struct rmi_vsmmu_cmd_complete_outputs {
	uint64_t flags;
	uint64_t vsid;
	uint64_t msi_addr;
	uint64_t msi_data;
};

typedef uint64_t rmi_vsmmu_cmd_complete_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t vsmmu_ptr,
	uint64_t pdev_ptr, uint64_t vdev_ptr,
	struct rmi_vsmmu_cmd_complete_outputs *outputs);

/* One handler for each command; NULL if there is none. */
struct rmi_handlers {
	void *context;
	rmi_version_handler *version;
	rmi_rtt_data_map_init_handler *rtt_data_map_init;
	rmi_realm_activate_handler *realm_activate;
	rmi_realm_create_handler *realm_create;
	rmi_realm_destroy_handler *realm_destroy;
	rmi_rec_create_handler *rec_create;
	rmi_rec_destroy_handler *rec_destroy;
	rmi_rec_enter_handler *rec_enter;
	rmi_rtt_create_handler *rtt_create;
	rmi_rtt_destroy_handler *rtt_destroy;
	rmi_rtt_read_entry_handler *rtt_read_entry;
	rmi_rtt_dev_validate_handler *rtt_dev_validate;
	rmi_psci_complete_handler *psci_complete;
	rmi_features_handler *features;
	rmi_rtt_fold_handler *rtt_fold;
	rmi_rtt_init_ripas_handler *rtt_init_ripas;
	rmi_rtt_set_ripas_handler *rtt_set_ripas;
	rmi_vsmmu_create_handler *vsmmu_create;
	rmi_vsmmu_destroy_handler *vsmmu_destroy;
	rmi_rmm_config_set_handler *rmm_config_set;
	rmi_psmmu_irq_notify_handler *psmmu_irq_notify;
	rmi_attest_plat_token_refresh_handler *attest_plat_token_refresh;
	rmi_pdev_abort_handler *pdev_abort;
	rmi_pdev_communicate_handler *pdev_communicate;
	rmi_pdev_create_handler *pdev_create;
	rmi_pdev_destroy_handler *pdev_destroy;
	rmi_pdev_get_state_handler *pdev_get_state;
	rmi_pdev_stream_key_refresh_handler *pdev_stream_key_refresh;
	rmi_pdev_set_pubkey_handler *pdev_set_pubkey;
	rmi_pdev_stop_handler *pdev_stop;
	rmi_rtt_aux_create_handler *rtt_aux_create;
	rmi_rtt_aux_destroy_handler *rtt_aux_destroy;
	rmi_rtt_aux_fold_handler *rtt_aux_fold;
	rmi_vdev_abort_handler *vdev_abort;
	rmi_vdev_communicate_handler *vdev_communicate;
	rmi_vdev_create_handler *vdev_create;
	rmi_vdev_destroy_handler *vdev_destroy;
	rmi_vdev_get_state_handler *vdev_get_state;
	rmi_vdev_unlock_handler *vdev_unlock;
	rmi_rtt_set_s2ap_handler *rtt_set_s2ap;
	rmi_vdev_complete_handler *vdev_complete;
	rmi_vdev_get_interface_report_handler *vdev_get_interface_report;
	rmi_vdev_get_measurements_handler *vdev_get_measurements;
	rmi_vdev_lock_handler *vdev_lock;
	rmi_vdev_start_handler *vdev_start;
	rmi_vdev_p2p_bind_handler *vdev_p2p_bind;
	rmi_vdev_p2p_unbind_handler *vdev_p2p_unbind;
	rmi_vsmmu_event_notify_handler *vsmmu_event_notify;
	rmi_psmmu_activate_handler *psmmu_activate;
	rmi_psmmu_deactivate_handler *psmmu_deactivate;
	rmi_psmmu_st_l2_create_handler *psmmu_st_l2_create;
	rmi_psmmu_st_l2_destroy_handler *psmmu_st_l2_destroy;
	rmi_dpt_l0_create_handler *dpt_l0_create;
	rmi_dpt_l0_destroy_handler *dpt_l0_destroy;
	rmi_dpt_l1_create_handler *dpt_l1_create;
	rmi_dpt_l1_destroy_handler *dpt_l1_destroy;
	rmi_granule_tracking_get_handler *granule_tracking_get;
	rmi_granule_tracking_set_handler *granule_tracking_set;
	rmi_cmem_add_pdev_handler *cmem_add_pdev;
	rmi_cmem_create_handler *cmem_create;
	rmi_cmem_destroy_handler *cmem_destroy;
	rmi_cmem_populate_handler *cmem_populate;
	rmi_cmem_remove_pdev_handler *cmem_remove_pdev;
	rmi_cmem_start_handler *cmem_start;
	rmi_cmem_stop_handler *cmem_stop;
	rmi_cmem_unpopulate_handler *cmem_unpopulate;
	rmi_rmm_config_get_handler *rmm_config_get;
	rmi_pdev_mec_refresh_handler *pdev_mec_refresh;
	rmi_vsmmu_event_complete_handler *vsmmu_event_complete;
	rmi_psmmu_event_discard_handler *psmmu_event_discard;
	rmi_granule_range_delegate_handler *granule_range_delegate;
	rmi_granule_range_undelegate_handler *granule_range_undelegate;
	rmi_gpt_l1_create_handler *gpt_l1_create;
	rmi_gpt_l1_destroy_handler *gpt_l1_destroy;
	rmi_rtt_data_map_handler *rtt_data_map;
	rmi_rtt_data_unmap_handler *rtt_data_unmap;
	rmi_rtt_dev_map_handler *rtt_dev_map;
	rmi_rtt_dev_unmap_handler *rtt_dev_unmap;
	rmi_rtt_arch_dev_map_handler *rtt_arch_dev_map;
	rmi_rtt_arch_dev_unmap_handler *rtt_arch_dev_unmap;
	rmi_rtt_unprot_map_handler *rtt_unprot_map;
	rmi_rtt_unprot_unmap_handler *rtt_unprot_unmap;
	rmi_rtt_aux_prot_map_handler *rtt_aux_prot_map;
	rmi_rtt_aux_prot_unmap_handler *rtt_aux_prot_unmap;
	rmi_rtt_aux_unprot_map_handler *rtt_aux_unprot_map;
	rmi_rtt_aux_unprot_unmap_handler *rtt_aux_unprot_unmap;
	rmi_realm_terminate_handler *realm_terminate;
	rmi_rmm_activate_handler *rmm_activate;
	rmi_op_continue_handler *op_continue;
	rmi_pdev_stream_connect_handler *pdev_stream_connect;
	rmi_pdev_stream_disconnect_handler *pdev_stream_disconnect;
	rmi_pdev_stream_complete_handler *pdev_stream_complete;
	rmi_pdev_stream_key_purge_handler *pdev_stream_key_purge;
	rmi_op_mem_donate_handler *op_mem_donate;
	rmi_op_mem_reclaim_handler *op_mem_reclaim;
	rmi_op_cancel_handler *op_cancel;
	rmi_vsmmu_features_handler *vsmmu_features;
	rmi_vsmmu_cmd_get_handler *vsmmu_cmd_get;
	rmi_vsmmu_cmd_complete_handler *vsmmu_cmd_complete;
};

/*
 * A command by numbers. The counts are the document's: inputs with the
 * function ID, outputs with the return code.
 */
struct rmi_command {
	uint32_t fid;
	uint8_t inputs;
	uint8_t outputs;
	/* For rmi_dispatch(): decodes, calls the handler and encodes. */
	void (*call)(const struct rmi_handlers *handlers,
		     const struct rmi_request *request,
		     struct rmm_regs *regs);
};

/* The command with a function ID, hint excluded; NULL if there is none. */
const struct rmi_command *rmi_command_find(uint32_t fid);

/*
 * Answers a call. regs holds X0-X17 as the caller left them, and afterwards
 * what the caller gets.
 *
 * The function ID is in W0, where the SVE hint does not count. All IDs of no
 * command, bits 23:17 included, get the SMCCC error NOT_SUPPORTED. A command
 * without a handler gets RMI_ERROR_NOT_SUPPORTED.
 *
 * Bits that should be zero (SBZ), beside an argument in its register or
 * reserved in it, are ignored: a handler gets zero there. With RMI_SBZ_REJECT
 * defined as 1 when rmi_dispatch.c is compiled they are answered with
 * RMI_ERROR_INPUT. Registers that a command does not use are never looked at:
 * callers leave in them what they like.
 *
 * Bits that must be zero (MBZ) are answered with RMI_ERROR_INPUT, and the
 * handler is not called. Where that status makes an output valid, only the
 * handler knows the output: it gets the argument with these bits, and refuses
 * them itself. The comment of its type says so.
 *
 * After the call X1-X3 that hold no valid output are zero, and X4-X17 that
 * hold none keep what the caller had there: also a register that is an output
 * on success, when the status is another one.
 */
void rmi_dispatch(const struct rmi_handlers *handlers, struct rmm_regs *regs);

#ifdef __cplusplus
}
#endif

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_DISPATCH_H */
