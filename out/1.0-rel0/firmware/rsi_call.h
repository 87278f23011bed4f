/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The caller's side of the RSI: one function for each command.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef RSI_CALL_H
#define RSI_CALL_H

#include "rsi_smc.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

#ifdef __aarch64__
/*
 * The call itself. X11-X17, which no command of the interface uses, are passed
 * as zero and stay in regs as they are. Nothing is assumed to survive in
 * X0-X17 and memory.
 */
static inline void rsi_smc(struct rmm_regs *regs)
{
	register uint64_t x0 __asm__("x0") = regs->x[0];
	register uint64_t x1 __asm__("x1") = regs->x[1];
	register uint64_t x2 __asm__("x2") = regs->x[2];
	register uint64_t x3 __asm__("x3") = regs->x[3];
	register uint64_t x4 __asm__("x4") = regs->x[4];
	register uint64_t x5 __asm__("x5") = regs->x[5];
	register uint64_t x6 __asm__("x6") = regs->x[6];
	register uint64_t x7 __asm__("x7") = regs->x[7];
	register uint64_t x8 __asm__("x8") = regs->x[8];
	register uint64_t x9 __asm__("x9") = regs->x[9];
	register uint64_t x10 __asm__("x10") = regs->x[10];

	__asm__ volatile("mov x11, xzr\n\t"
			 "mov x12, xzr\n\t"
			 "mov x13, xzr\n\t"
			 "mov x14, xzr\n\t"
			 "mov x15, xzr\n\t"
			 "mov x16, xzr\n\t"
			 "mov x17, xzr\n\t"
			 "smc #0"
			 : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4),
			   "+r"(x5), "+r"(x6), "+r"(x7), "+r"(x8), "+r"(x9),
			   "+r"(x10)
			 :
			 : "x11", "x12", "x13", "x14", "x15", "x16", "x17",
			   "memory", "cc");
	regs->x[0] = x0;
	regs->x[1] = x1;
	regs->x[2] = x2;
	regs->x[3] = x3;
	regs->x[4] = x4;
	regs->x[5] = x5;
	regs->x[6] = x6;
	regs->x[7] = x7;
	regs->x[8] = x8;
	regs->x[9] = x9;
	regs->x[10] = x10;
}
#endif

/*
 * RSI_CONDUIT names a function or macro that takes a struct rmm_regs *,
 * carries out the call and leaves X0-X17 there. Define it before this file is
 * included to use another way than the SMC instruction.
 */
#ifndef RSI_CONDUIT
#ifndef __aarch64__
#error "define RSI_CONDUIT: this host has no SMC instruction"
#endif
#define RSI_CONDUIT rsi_smc
#endif

/*
 * Each function passes zero in all registers that the command does not use
 * (DEN0137 B1.2) and returns what X0 held, and the outputs.
 *
 * x0 is an RsiCommandReturnCode, or an SMCCC error, which is negative as a
 * signed number and makes no output valid. The bits of valid tell which
 * outputs mean something with this x0; all other outputs are 0.
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
#define RSI_VERSION_LOWER_VALID  RMM_U32(0x1)
#define RSI_VERSION_HIGHER_VALID RMM_U32(0x2)

struct rsi_version_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t lower;
	uint64_t higher;
};

static inline struct rsi_version_result rsi_version(uint64_t req)
{
	struct rsi_version_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success_or_error_input = 0U;

	regs.x[0] = SMC_RSI_VERSION;
	regs.x[1] = req;
	RSI_CONDUIT(&regs);

	if ((rsi_returned(regs.x[0], RSI_SUCCESS) != 0) ||
	    (rsi_returned(regs.x[0], RSI_ERROR_INPUT) != 0)) {
		on_success_or_error_input =
			RSI_VERSION_LOWER_VALID |
			RSI_VERSION_HIGHER_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success_or_error_input;
	result.lower = (on_success_or_error_input != 0U) ? regs.x[1] : 0U;
	result.higher = (on_success_or_error_input != 0U) ? regs.x[2] : 0U;
	return result;
}

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
#define RSI_FEATURES_VALUE_VALID RMM_U32(0x1)

struct rsi_features_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t value;
};

static inline struct rsi_features_result rsi_features(uint64_t index)
{
	struct rsi_features_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RSI_FEATURES;
	regs.x[1] = index;
	RSI_CONDUIT(&regs);

	if (rsi_returned(regs.x[0], RSI_SUCCESS) != 0) {
		on_success = RSI_FEATURES_VALUE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.value = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

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
#define RSI_MEASUREMENT_READ_VALUE_0_VALID RMM_U32(0x1)
#define RSI_MEASUREMENT_READ_VALUE_1_VALID RMM_U32(0x2)
#define RSI_MEASUREMENT_READ_VALUE_2_VALID RMM_U32(0x4)
#define RSI_MEASUREMENT_READ_VALUE_3_VALID RMM_U32(0x8)
#define RSI_MEASUREMENT_READ_VALUE_4_VALID RMM_U32(0x10)
#define RSI_MEASUREMENT_READ_VALUE_5_VALID RMM_U32(0x20)
#define RSI_MEASUREMENT_READ_VALUE_6_VALID RMM_U32(0x40)
#define RSI_MEASUREMENT_READ_VALUE_7_VALID RMM_U32(0x80)

struct rsi_measurement_read_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t value_0;
	uint64_t value_1;
	uint64_t value_2;
	uint64_t value_3;
	uint64_t value_4;
	uint64_t value_5;
	uint64_t value_6;
	uint64_t value_7;
};

static inline struct rsi_measurement_read_result
rsi_measurement_read(uint64_t index)
{
	struct rsi_measurement_read_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RSI_MEASUREMENT_READ;
	regs.x[1] = index;
	RSI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	result.valid = 0U;
	result.value_0 = 0U;
	result.value_1 = 0U;
	result.value_2 = 0U;
	result.value_3 = 0U;
	result.value_4 = 0U;
	result.value_5 = 0U;
	result.value_6 = 0U;
	result.value_7 = 0U;
	if (rsi_returned(regs.x[0], RSI_SUCCESS) != 0) {
		result.valid =
			result.valid |
			RSI_MEASUREMENT_READ_VALUE_0_VALID |
			RSI_MEASUREMENT_READ_VALUE_1_VALID |
			RSI_MEASUREMENT_READ_VALUE_2_VALID |
			RSI_MEASUREMENT_READ_VALUE_3_VALID |
			RSI_MEASUREMENT_READ_VALUE_4_VALID |
			RSI_MEASUREMENT_READ_VALUE_5_VALID |
			RSI_MEASUREMENT_READ_VALUE_6_VALID |
			RSI_MEASUREMENT_READ_VALUE_7_VALID;
		result.value_0 = regs.x[1];
		result.value_1 = regs.x[2];
		result.value_2 = regs.x[3];
		result.value_3 = regs.x[4];
		result.value_4 = regs.x[5];
		result.value_5 = regs.x[6];
		result.value_6 = regs.x[7];
		result.value_7 = regs.x[8];
	}
	return result;
}

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
struct rsi_measurement_extend_result {
	uint64_t x0;
};

static inline struct rsi_measurement_extend_result
rsi_measurement_extend(uint64_t index, uint64_t size, uint64_t value_0,
		       uint64_t value_1, uint64_t value_2, uint64_t value_3,
		       uint64_t value_4, uint64_t value_5, uint64_t value_6,
		       uint64_t value_7)
{
	struct rsi_measurement_extend_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RSI_MEASUREMENT_EXTEND;
	regs.x[1] = index;
	regs.x[2] = size;
	regs.x[3] = value_0;
	regs.x[4] = value_1;
	regs.x[5] = value_2;
	regs.x[6] = value_3;
	regs.x[7] = value_4;
	regs.x[8] = value_5;
	regs.x[9] = value_6;
	regs.x[10] = value_7;
	RSI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

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
#define RSI_ATTESTATION_TOKEN_INIT_SIZE_VALID RMM_U32(0x1)

struct rsi_attestation_token_init_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t size;
};

static inline struct rsi_attestation_token_init_result
rsi_attestation_token_init(uint64_t challenge_0, uint64_t challenge_1,
			   uint64_t challenge_2, uint64_t challenge_3,
			   uint64_t challenge_4, uint64_t challenge_5,
			   uint64_t challenge_6, uint64_t challenge_7)
{
	struct rsi_attestation_token_init_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RSI_ATTESTATION_TOKEN_INIT;
	regs.x[1] = challenge_0;
	regs.x[2] = challenge_1;
	regs.x[3] = challenge_2;
	regs.x[4] = challenge_3;
	regs.x[5] = challenge_4;
	regs.x[6] = challenge_5;
	regs.x[7] = challenge_6;
	regs.x[8] = challenge_7;
	RSI_CONDUIT(&regs);

	if (rsi_returned(regs.x[0], RSI_SUCCESS) != 0) {
		on_success = RSI_ATTESTATION_TOKEN_INIT_SIZE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.size = (on_success != 0U) ? regs.x[1] : 0U;
	return result;
}

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
#define RSI_ATTESTATION_TOKEN_CONTINUE_LEN_VALID RMM_U32(0x1)

struct rsi_attestation_token_continue_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t len;
};

static inline struct rsi_attestation_token_continue_result
rsi_attestation_token_continue(uint64_t addr, uint64_t offset, uint64_t size)
{
	struct rsi_attestation_token_continue_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success_or_incomplete = 0U;

	regs.x[0] = SMC_RSI_ATTESTATION_TOKEN_CONTINUE;
	regs.x[1] = addr;
	regs.x[2] = offset;
	regs.x[3] = size;
	RSI_CONDUIT(&regs);

	if ((rsi_returned(regs.x[0], RSI_SUCCESS) != 0) ||
	    (rsi_returned(regs.x[0], RSI_INCOMPLETE) != 0)) {
		on_success_or_incomplete =
			RSI_ATTESTATION_TOKEN_CONTINUE_LEN_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success_or_incomplete;
	result.len = (on_success_or_incomplete != 0U) ? regs.x[1] : 0U;
	return result;
}

/*
 * RSI_REALM_CONFIG, DEN0137 B5.3.9. Learn how the Realm was configured.
 *
 * addr: IPA of the page that takes the answer; Address, 64 bits: 0 to
 *   0xffffffffffffffff
 *
 * Errors: RSI_ERROR_INPUT.
 */
struct rsi_realm_config_result {
	uint64_t x0;
};

static inline struct rsi_realm_config_result rsi_realm_config(uint64_t addr)
{
	struct rsi_realm_config_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RSI_REALM_CONFIG;
	regs.x[1] = addr;
	RSI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

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
#define RSI_IPA_STATE_SET_NEW_BASE_VALID RMM_U32(0x1)
#define RSI_IPA_STATE_SET_RESPONSE_VALID RMM_U32(0x2)

struct rsi_ipa_state_set_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t new_base;
	uint8_t response;
};

static inline struct rsi_ipa_state_set_result
rsi_ipa_state_set(uint64_t base, uint64_t top, uint8_t ripas, uint64_t flags)
{
	struct rsi_ipa_state_set_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RSI_IPA_STATE_SET;
	regs.x[1] = base;
	regs.x[2] = top;
	regs.x[3] |= rmm_field_set(0U, 0xffU, 0U, ripas);
	regs.x[4] = flags;
	RSI_CONDUIT(&regs);

	if (rsi_returned(regs.x[0], RSI_SUCCESS) != 0) {
		on_success =
			RSI_IPA_STATE_SET_NEW_BASE_VALID |
			RSI_IPA_STATE_SET_RESPONSE_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.new_base = (on_success != 0U) ? regs.x[1] : 0U;
	result.response = (on_success != 0U)
				  ? (uint8_t)rmm_field_get(regs.x[2], 0x1U, 0U)
				  : 0U;
	return result;
}

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
#define RSI_IPA_STATE_GET_OUT_TOP_VALID RMM_U32(0x1)
#define RSI_IPA_STATE_GET_RIPAS_VALID   RMM_U32(0x2)

struct rsi_ipa_state_get_result {
	uint64_t x0;
	uint32_t valid;
	uint64_t out_top;
	uint8_t ripas;
};

static inline struct rsi_ipa_state_get_result
rsi_ipa_state_get(uint64_t base, uint64_t top)
{
	struct rsi_ipa_state_get_result result;
	struct rmm_regs regs = { { 0U } };
	uint32_t on_success = 0U;

	regs.x[0] = SMC_RSI_IPA_STATE_GET;
	regs.x[1] = base;
	regs.x[2] = top;
	RSI_CONDUIT(&regs);

	if (rsi_returned(regs.x[0], RSI_SUCCESS) != 0) {
		on_success =
			RSI_IPA_STATE_GET_OUT_TOP_VALID |
			RSI_IPA_STATE_GET_RIPAS_VALID;
	}

	result.x0 = regs.x[0];
	result.valid = on_success;
	result.out_top = (on_success != 0U) ? regs.x[1] : 0U;
	result.ripas = (on_success != 0U)
			       ? (uint8_t)rmm_field_get(regs.x[2], 0xffU, 0U)
			       : 0U;
	return result;
}

/*
 * RSI_HOST_CALL, DEN0137 B5.3.4. Exchange registers with the Host through a
 * structure in the Realm's memory.
 *
 * addr: IPA of what is exchanged; Address, 64 bits: 0 to 0xffffffffffffffff
 *
 * Errors: RSI_ERROR_INPUT.
 */
struct rsi_host_call_result {
	uint64_t x0;
};

static inline struct rsi_host_call_result rsi_host_call(uint64_t addr)
{
	struct rsi_host_call_result result;
	struct rmm_regs regs = { { 0U } };

	regs.x[0] = SMC_RSI_HOST_CALL;
	regs.x[1] = addr;
	RSI_CONDUIT(&regs);

	result.x0 = regs.x[0];
	return result;
}

#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RSI_CALL_H */
