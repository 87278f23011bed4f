/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the RMI: from registers to handlers and back.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RMI_DISPATCH_H
#define RMI_DISPATCH_H

#include "rmi_smc.h"

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
 * arguments, decoded. It returns what X0 is to hold: an RmiCommandReturnCode
 * (DEN0137 B4.2). The outputs are zero when it is called; those that are valid
 * on the status that it returns go into their registers. An SMCCC error, which
 * is negative in 32 or 64 bits, makes no output valid.
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
 * RMI_GRANULE_DELEGATE, DEN0137 B4.3.5. Hand a Non-secure Granule over to the
 * RMM.
 *
 * addr: PA of the Granule; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
typedef uint64_t rmi_granule_delegate_handler(const struct rmi_request *request,
					      uint64_t addr);

/*
 * RMI_GRANULE_UNDELEGATE, DEN0137 B4.3.6. Return a delegated Granule to the
 * Non-secure world, wiped.
 *
 * addr: PA of the Granule; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT.
 */
typedef uint64_t rmi_granule_undelegate_handler(
	const struct rmi_request *request, uint64_t addr);

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
typedef uint64_t rmi_data_create_handler(const struct rmi_request *request,
					 uint64_t rd, uint64_t data,
					 uint64_t ipa, uint64_t src,
					 uint64_t flags);

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
typedef uint64_t rmi_data_create_unknown_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t data,
	uint64_t ipa);

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
struct rmi_data_destroy_outputs {
	uint64_t data;
	uint64_t top;
};

typedef uint64_t rmi_data_destroy_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	struct rmi_data_destroy_outputs *outputs);

/*
 * RMI_REALM_ACTIVATE, DEN0137 B4.3.8. End the construction of a Realm, so that
 * its RECs can run.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
typedef uint64_t rmi_realm_activate_handler(const struct rmi_request *request,
					    uint64_t rd);

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
typedef uint64_t rmi_realm_create_handler(const struct rmi_request *request,
					  uint64_t rd, uint64_t params_ptr);

/*
 * RMI_REALM_DESTROY, DEN0137 B4.3.10. Dismantle a Realm that owns nothing any
 * more.
 *
 * rd: PA of the Realm descriptor; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REALM.
 */
typedef uint64_t rmi_realm_destroy_handler(const struct rmi_request *request,
					   uint64_t rd);

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
typedef uint64_t rmi_rec_create_handler(const struct rmi_request *request,
					uint64_t rd, uint64_t rec,
					uint64_t params_ptr);

/*
 * RMI_REC_DESTROY, DEN0137 B4.3.13. Dismantle an execution context that is not
 * running.
 *
 * rec_ptr: PA of the REC; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RMI_ERROR_INPUT, RMI_ERROR_REC.
 */
typedef uint64_t rmi_rec_destroy_handler(const struct rmi_request *request,
					 uint64_t rec_ptr);

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
typedef uint64_t rmi_rec_enter_handler(const struct rmi_request *request,
				       uint64_t rec, uint64_t run_ptr);

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
typedef uint64_t rmi_rtt_create_handler(const struct rmi_request *request,
					uint64_t rd, uint64_t rtt, uint64_t ipa,
					int64_t level);

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
struct rmi_rtt_destroy_outputs {
	uint64_t rtt;
	uint64_t top;
};

typedef uint64_t rmi_rtt_destroy_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, struct rmi_rtt_destroy_outputs *outputs);

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
typedef uint64_t rmi_rtt_map_unprotected_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, uint64_t desc);

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
struct rmi_rtt_unmap_unprotected_outputs {
	uint64_t top;
};

typedef uint64_t rmi_rtt_unmap_unprotected_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t ipa,
	int64_t level, struct rmi_rtt_unmap_unprotected_outputs *outputs);

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
typedef uint64_t rmi_psci_complete_handler(const struct rmi_request *request,
					   uint64_t calling_rec,
					   uint64_t target_rec, int64_t status);

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
struct rmi_features_outputs {
	uint64_t value;
};

typedef uint64_t rmi_features_handler(const struct rmi_request *request,
				      uint64_t index,
				      struct rmi_features_outputs *outputs);

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
struct rmi_rtt_fold_outputs {
	uint64_t rtt;
};

typedef uint64_t rmi_rtt_fold_handler(const struct rmi_request *request,
				      uint64_t rd, uint64_t ipa, int64_t level,
				      struct rmi_rtt_fold_outputs *outputs);

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
struct rmi_rec_aux_count_outputs {
	uint64_t aux_count;
};

typedef uint64_t rmi_rec_aux_count_handler(
	const struct rmi_request *request, uint64_t rd,
	struct rmi_rec_aux_count_outputs *outputs);

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
struct rmi_rtt_init_ripas_outputs {
	uint64_t out_top;
};

typedef uint64_t rmi_rtt_init_ripas_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t base,
	uint64_t top, struct rmi_rtt_init_ripas_outputs *outputs);

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
struct rmi_rtt_set_ripas_outputs {
	uint64_t out_top;
};

typedef uint64_t rmi_rtt_set_ripas_handler(
	const struct rmi_request *request, uint64_t rd, uint64_t rec_ptr,
	uint64_t base, uint64_t top, struct rmi_rtt_set_ripas_outputs *outputs);

/* One handler for each command; NULL if there is none. */
struct rmi_handlers {
	void *context;
	rmi_version_handler *version;
	rmi_granule_delegate_handler *granule_delegate;
	rmi_granule_undelegate_handler *granule_undelegate;
	rmi_data_create_handler *data_create;
	rmi_data_create_unknown_handler *data_create_unknown;
	rmi_data_destroy_handler *data_destroy;
	rmi_realm_activate_handler *realm_activate;
	rmi_realm_create_handler *realm_create;
	rmi_realm_destroy_handler *realm_destroy;
	rmi_rec_create_handler *rec_create;
	rmi_rec_destroy_handler *rec_destroy;
	rmi_rec_enter_handler *rec_enter;
	rmi_rtt_create_handler *rtt_create;
	rmi_rtt_destroy_handler *rtt_destroy;
	rmi_rtt_map_unprotected_handler *rtt_map_unprotected;
	rmi_rtt_read_entry_handler *rtt_read_entry;
	rmi_rtt_unmap_unprotected_handler *rtt_unmap_unprotected;
	rmi_psci_complete_handler *psci_complete;
	rmi_features_handler *features;
	rmi_rtt_fold_handler *rtt_fold;
	rmi_rec_aux_count_handler *rec_aux_count;
	rmi_rtt_init_ripas_handler *rtt_init_ripas;
	rmi_rtt_set_ripas_handler *rtt_set_ripas;
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
 * without a handler gets it too, as the document has no status for that.
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

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMI_DISPATCH_H */
