/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the RSI: from registers to handlers and back.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RSI_DISPATCH_H
#define RSI_DISPATCH_H

#include "rsi_smc.h"

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
struct rsi_request {
	/* What struct rsi_handlers holds; nobody else looks at it. */
	void *context;
	/* The function ID, without the hint. */
	uint32_t fid;
	/* 1 if the caller gave the hint RMM_FID_SVE_HINT_MASK, else 0. */
	uint32_t sve_hint;
};

/*
 * Below, for each command, is the type of its handler. A handler gets the
 * arguments, decoded. It returns what X0 is to hold: an RsiCommandReturnCode
 * (DEN0137 B5.4.1). The outputs are zero when it is called; those that are
 * valid on the status that it returns go into their registers. An SMCCC error,
 * which is negative in 32 or 64 bits, makes no output valid.
 */

/*
 * RSI_VERSION, DEN0137 B5.3.10. Agree on a revision of the interface.
 *
 * req: the revision that the Realm would like; RsiInterfaceVersion, 64 bits:
 *   0xffffffff80000000 reserved
 *
 * Outputs:
 * lower: highest supported version that is not above the request; higher if
 *   there is none; RsiInterfaceVersion, 64 bits: 0xffffffff80000000 reserved;
 *   valid on RSI_SUCCESS and RSI_ERROR_INPUT
 * higher: highest supported version; RsiInterfaceVersion, 64 bits:
 *   0xffffffff80000000 reserved; valid on RSI_SUCCESS and RSI_ERROR_INPUT
 *
 * Errors: RSI_ERROR_INPUT.
 */
struct rsi_version_outputs {
	uint64_t lower;
	uint64_t higher;
};

typedef uint64_t rsi_version_handler(const struct rsi_request *request,
				     uint64_t req,
				     struct rsi_version_outputs *outputs);

/*
 * RSI_FEATURES, DEN0137 B5.3.3. Read one of the registers that describe what
 * the RMM offers a Realm; there are none yet.
 *
 * index: which register; UInt64, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * value: its contents; zero when there is no such register; Bits64, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RSI_SUCCESS
 */
struct rsi_features_outputs {
	uint64_t value;
};

typedef uint64_t rsi_features_handler(const struct rsi_request *request,
				      uint64_t index,
				      struct rsi_features_outputs *outputs);

/*
 * RSI_MEASUREMENT_READ, DEN0137 B5.3.8. Read a measurement of the Realm, the
 * initial one included.
 *
 * index: which measurement; 0 is the initial one; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * value_0: bytes 0 to 7, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_1: bytes 8 to 15, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_2: bytes 16 to 23, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_3: bytes 24 to 31, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_4: bytes 32 to 39, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_5: bytes 40 to 47, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_6: bytes 48 to 55, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * value_7: bytes 56 to 63, zero behind a shorter hash; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 *
 * Errors: RSI_ERROR_INPUT.
 */
struct rsi_measurement_read_outputs {
	uint64_t value_0;
	uint64_t value_1;
	uint64_t value_2;
	uint64_t value_3;
	uint64_t value_4;
	uint64_t value_5;
	uint64_t value_6;
	uint64_t value_7;
};

typedef uint64_t rsi_measurement_read_handler(
	const struct rsi_request *request, uint64_t index,
	struct rsi_measurement_read_outputs *outputs);

/*
 * RSI_MEASUREMENT_EXTEND, DEN0137 B5.3.7. Extend one of the measurements that
 * belong to the Realm itself.
 *
 * index: which measurement; not the initial one; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 * size: bytes of the value that count; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_0: bytes 0 to 7 of the value; Bits64, 64 bits: 0 to 0xffffffffffffffff
 * value_1: bytes 8 to 15 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_2: bytes 16 to 23 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_3: bytes 24 to 31 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_4: bytes 32 to 39 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_5: bytes 40 to 47 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_6: bytes 48 to 55 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * value_7: bytes 56 to 63 of the value; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RSI_ERROR_INPUT.
 */
typedef uint64_t rsi_measurement_extend_handler(
	const struct rsi_request *request, uint64_t index, uint64_t size,
	uint64_t value_0, uint64_t value_1, uint64_t value_2, uint64_t value_3,
	uint64_t value_4, uint64_t value_5, uint64_t value_6, uint64_t value_7);

/*
 * RSI_ATTESTATION_TOKEN_INIT, DEN0137 B5.3.2. Start a new attestation token
 * for a challenge, giving up one in the making.
 *
 * challenge_0: bytes 0 to 7 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_1: bytes 8 to 15 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_2: bytes 16 to 23 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_3: bytes 24 to 31 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_4: bytes 32 to 39 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_5: bytes 40 to 47 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_6: bytes 48 to 55 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 * challenge_7: bytes 56 to 63 of the challenge; Bits64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * size: most bytes that the token can have; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 */
struct rsi_attestation_token_init_outputs {
	uint64_t size;
};

typedef uint64_t rsi_attestation_token_init_handler(
	const struct rsi_request *request, uint64_t challenge_0,
	uint64_t challenge_1, uint64_t challenge_2, uint64_t challenge_3,
	uint64_t challenge_4, uint64_t challenge_5, uint64_t challenge_6,
	uint64_t challenge_7,
	struct rsi_attestation_token_init_outputs *outputs);

/*
 * RSI_ATTESTATION_TOKEN_CONTINUE, DEN0137 B5.3.1. Fetch the next piece of an
 * attestation token, generating more of it as needed.
 *
 * addr: IPA of the page that takes the piece; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 * offset: bytes into that page; UInt64, 64 bits: 0 to 0xffffffffffffffff
 * size: bytes that the piece may have; UInt64, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Outputs:
 * len: bytes that were written; UInt64, 64 bits: 0 to 0xffffffffffffffff;
 *   valid on RSI_SUCCESS and RSI_INCOMPLETE
 *
 * Errors: RSI_ERROR_INPUT, RSI_ERROR_STATE, RSI_INCOMPLETE, RSI_ERROR_UNKNOWN.
 */
struct rsi_attestation_token_continue_outputs {
	uint64_t len;
};

typedef uint64_t rsi_attestation_token_continue_handler(
	const struct rsi_request *request, uint64_t addr, uint64_t offset,
	uint64_t size, struct rsi_attestation_token_continue_outputs *outputs);

/*
 * RSI_REALM_CONFIG, DEN0137 B5.3.9. Learn how the Realm was configured.
 *
 * addr: IPA of the page that takes the answer; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RSI_ERROR_INPUT.
 */
typedef uint64_t rsi_realm_config_handler(const struct rsi_request *request,
					  uint64_t addr);

/*
 * RSI_IPA_STATE_SET, DEN0137 B5.3.6. Ask the Host to let the RIPAS of a range
 * of IPAs be changed.
 *
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind it; Address, 64 bits: 0 to 0xffffffffffffffff
 * ripas: the RIPAS that is wanted, empty or RAM; RsiRipas, 8 bits: RSI_EMPTY,
 *   RSI_RAM, RSI_DESTROYED, RSI_DEV
 * flags: RsiRipasChangeFlags, 64 bits: 0xfffffffffffffffe reserved
 *
 * Outputs:
 * new_base: first IPA that was not changed; Address, 64 bits: 0 to
 *   0xffffffffffffffff; valid on RSI_SUCCESS
 * response: whether the Host agreed; RsiResponse, 1 bit: RSI_ACCEPT,
 *   RSI_REJECT; valid on RSI_SUCCESS
 *
 * Errors: RSI_ERROR_INPUT.
 */
struct rsi_ipa_state_set_outputs {
	uint64_t new_base;
	uint8_t response;
};

typedef uint64_t rsi_ipa_state_set_handler(
	const struct rsi_request *request, uint64_t base, uint64_t top,
	uint8_t ripas, uint64_t flags,
	struct rsi_ipa_state_set_outputs *outputs);

/*
 * RSI_IPA_STATE_GET, DEN0137 B5.3.5. Ask for the RIPAS at the start of a range
 * of IPAs, and how far it goes.
 *
 * base: first IPA of the range; Address, 64 bits: 0 to 0xffffffffffffffff
 * top: first IPA behind it; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Outputs:
 * out_top: first IPA behind those with the RIPAS of base; Address, 64 bits: 0
 *   to 0xffffffffffffffff; valid on RSI_SUCCESS
 * ripas: the RIPAS from base to out_top; RsiRipas, 8 bits: RSI_EMPTY, RSI_RAM,
 *   RSI_DESTROYED, RSI_DEV; valid on RSI_SUCCESS
 *
 * Errors: RSI_ERROR_INPUT.
 */
struct rsi_ipa_state_get_outputs {
	uint64_t out_top;
	uint8_t ripas;
};

typedef uint64_t rsi_ipa_state_get_handler(
	const struct rsi_request *request, uint64_t base, uint64_t top,
	struct rsi_ipa_state_get_outputs *outputs);

/*
 * RSI_HOST_CALL, DEN0137 B5.3.4. Exchange registers with the Host through a
 * structure in the Realm's memory.
 *
 * addr: IPA of what is exchanged; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RSI_ERROR_INPUT.
 */
typedef uint64_t rsi_host_call_handler(const struct rsi_request *request,
				       uint64_t addr);

/* One handler for each command; NULL if there is none. */
struct rsi_handlers {
	void *context;
	rsi_version_handler *version;
	rsi_features_handler *features;
	rsi_measurement_read_handler *measurement_read;
	rsi_measurement_extend_handler *measurement_extend;
	rsi_attestation_token_init_handler *attestation_token_init;
	rsi_attestation_token_continue_handler *attestation_token_continue;
	rsi_realm_config_handler *realm_config;
	rsi_ipa_state_set_handler *ipa_state_set;
	rsi_ipa_state_get_handler *ipa_state_get;
	rsi_host_call_handler *host_call;
};

/*
 * A command by numbers. The counts are the document's: inputs with the
 * function ID, outputs with the return code.
 */
struct rsi_command {
	uint32_t fid;
	uint8_t inputs;
	uint8_t outputs;
	/* For rsi_dispatch(): decodes, calls the handler and encodes. */
	void (*call)(const struct rsi_handlers *handlers,
		     const struct rsi_request *request,
		     struct rmm_regs *regs);
};

/* The command with a function ID, hint excluded; NULL if there is none. */
const struct rsi_command *rsi_command_find(uint32_t fid);

/*
 * Answers a call. regs holds X0-X17 as the caller left them, and afterwards
 * what the caller gets.
 *
 * The function ID is in W0, where the SVE hint does not count. All IDs of no
 * command, bits 23:17 included, get the SMCCC error NOT_SUPPORTED. A command
 * without a handler gets it too, as the document has no status for that.
 *
 * Bits that should be zero (SBZ), beside an argument in its register or
 * reserved in it, are ignored: a handler gets zero there. With RSI_SBZ_REJECT
 * defined as 1 when rsi_dispatch.c is compiled they are answered with
 * RSI_ERROR_INPUT. Registers that a command does not use are never looked at:
 * callers leave in them what they like.
 *
 * Bits that must be zero (MBZ) are answered with RSI_ERROR_INPUT, and the
 * handler is not called. Where that status makes an output valid, only the
 * handler knows the output: it gets the argument with these bits, and refuses
 * them itself. The comment of its type says so.
 *
 * After the call X1-X3 that hold no valid output are zero, and X4-X17 that
 * hold none keep what the caller had there: also a register that is an output
 * on success, when the status is another one.
 */
void rsi_dispatch(const struct rsi_handlers *handlers, struct rmm_regs *regs);

#ifdef __cplusplus
}
#endif

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RSI_DISPATCH_H */
