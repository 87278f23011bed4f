/* SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause */
/*
 * Realm Services Interface (RSI): one wrapper for each command.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#ifndef __ASM_RSI_CMDS_H
#define __ASM_RSI_CMDS_H

#include <linux/arm-smccc.h>
#include <linux/bitfield.h>
#include <linux/bits.h>
#include <linux/types.h>

#include <asm/rsi_smc.h>

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST 0x57c4e2abc6ba9db2ULL
#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * Every output whose pointer is not NULL is written: with the register's value
 * if the returned status makes it valid, else with 0.
 *
 * X1-X7 that a command does not use are passed as zero, by arm_smccc_smc(); a
 * command with more than 7 inputs or 3 outputs passes zero in all registers up
 * to X17.
 */

/**
 * rsi_answered() - Tell an answer of the RMM from an SMCCC error.
 * @x0: what X0 held when the call returned
 *
 * Return: whether @x0 is an RsiCommandReturnCode, whatever its status; all
 * SMCCC errors are negative, in 32 or 64 bits.
 */
static inline bool rsi_answered(unsigned long x0)
{
	return !(x0 >> 31);
}

/**
 * rsi_returned() - Test for a status.
 * @x0: what X0 held when the call returned
 * @status: a status, such as RSI_SUCCESS
 *
 * Return: whether @x0 is an RsiCommandReturnCode with that status.
 */
static inline bool rsi_returned(unsigned long x0, unsigned long status)
{
	return x0 == status;
}

/**
 * rsi_version() - Agree on a revision of the interface.
 * @req: the revision that the Realm would like (RsiInterfaceVersion)
 * @out_lower: highest supported version that is not above the request; higher
 *   if there is none (RsiInterfaceVersion); valid on RSI_SUCCESS and
 *   RSI_ERROR_INPUT, else 0
 * @out_higher: highest supported version (RsiInterfaceVersion); valid on
 *   RSI_SUCCESS and RSI_ERROR_INPUT, else 0
 *
 * RSI_VERSION, DEN0137 B5.3.10.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_version(unsigned long req, unsigned long *out_lower,
			      unsigned long *out_higher)
{
	struct arm_smccc_res res;
	bool valid;

	arm_smccc_smc(SMC_RSI_ABI_VERSION, req, 0, 0, 0, 0, 0, 0, &res);
	valid = rsi_returned(res.a0, RSI_SUCCESS);
	valid |= rsi_returned(res.a0, RSI_ERROR_INPUT);

	if (!valid) {
		res.a1 = 0;
		res.a2 = 0;
	}

	if (out_lower)
		*out_lower = res.a1;

	if (out_higher)
		*out_higher = res.a2;

	return res.a0;
}

/**
 * rsi_features() - Read one of the registers that describe what the RMM offers
 * a Realm; there are none yet.
 * @index: which register
 * @out_value: its contents; zero when there is no such register; valid on
 *   RSI_SUCCESS, else 0
 *
 * RSI_FEATURES, DEN0137 B5.3.3.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_features(unsigned long index, unsigned long *out_value)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_FEATURES, index, 0, 0, 0, 0, 0, 0, &res);

	if (out_value)
		*out_value = rsi_returned(res.a0, RSI_SUCCESS) ? res.a1 : 0;

	return res.a0;
}

/**
 * struct rsi_measurement - The outputs of RSI_MEASUREMENT_READ.
 * @value_0: bytes 0 to 7, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_1: bytes 8 to 15, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_2: bytes 16 to 23, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_3: bytes 24 to 31, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_4: bytes 32 to 39, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_5: bytes 40 to 47, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_6: bytes 48 to 55, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 * @value_7: bytes 56 to 63, zero behind a shorter hash; valid on RSI_SUCCESS,
 *   else 0
 */
struct rsi_measurement {
	unsigned long value_0;
	unsigned long value_1;
	unsigned long value_2;
	unsigned long value_3;
	unsigned long value_4;
	unsigned long value_5;
	unsigned long value_6;
	unsigned long value_7;
};

/**
 * rsi_measurement_read() - Read a measurement of the Realm, the initial one
 * included.
 * @index: which measurement; 0 is the initial one
 * @measurement: where the outputs go, or NULL; what is not valid on the
 *   returned status is 0
 *
 * RSI_MEASUREMENT_READ, DEN0137 B5.3.8.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_measurement_read(unsigned long index,
				       struct rsi_measurement *measurement)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RSI_MEASUREMENT_READ,
		.a1 = index,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (!rsi_returned(regs.a0, RSI_SUCCESS)) {
		regs.a1 = 0;
		regs.a2 = 0;
		regs.a3 = 0;
		regs.a4 = 0;
		regs.a5 = 0;
		regs.a6 = 0;
		regs.a7 = 0;
		regs.a8 = 0;
	}

	if (measurement) {
		measurement->value_0 = regs.a1;
		measurement->value_1 = regs.a2;
		measurement->value_2 = regs.a3;
		measurement->value_3 = regs.a4;
		measurement->value_4 = regs.a5;
		measurement->value_5 = regs.a6;
		measurement->value_6 = regs.a7;
		measurement->value_7 = regs.a8;
	}

	return regs.a0;
}

/**
 * rsi_measurement_extend() - Extend one of the measurements that belong to the
 * Realm itself.
 * @index: which measurement; not the initial one
 * @size: bytes of the value that count
 * @value_0: bytes 0 to 7 of the value
 * @value_1: bytes 8 to 15 of the value
 * @value_2: bytes 16 to 23 of the value
 * @value_3: bytes 24 to 31 of the value
 * @value_4: bytes 32 to 39 of the value
 * @value_5: bytes 40 to 47 of the value
 * @value_6: bytes 48 to 55 of the value
 * @value_7: bytes 56 to 63 of the value
 *
 * RSI_MEASUREMENT_EXTEND, DEN0137 B5.3.7.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_measurement_extend(unsigned long index,
					 unsigned long size,
					 unsigned long value_0,
					 unsigned long value_1,
					 unsigned long value_2,
					 unsigned long value_3,
					 unsigned long value_4,
					 unsigned long value_5,
					 unsigned long value_6,
					 unsigned long value_7)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RSI_MEASUREMENT_EXTEND,
		.a1 = index,
		.a2 = size,
		.a3 = value_0,
		.a4 = value_1,
		.a5 = value_2,
		.a6 = value_3,
		.a7 = value_4,
		.a8 = value_5,
		.a9 = value_6,
		.a10 = value_7,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	return regs.a0;
}

/**
 * rsi_attestation_token_init() - Start a new attestation token for a
 * challenge, giving up one in the making.
 * @challenge_0: bytes 0 to 7 of the challenge
 * @challenge_1: bytes 8 to 15 of the challenge
 * @challenge_2: bytes 16 to 23 of the challenge
 * @challenge_3: bytes 24 to 31 of the challenge
 * @challenge_4: bytes 32 to 39 of the challenge
 * @challenge_5: bytes 40 to 47 of the challenge
 * @challenge_6: bytes 48 to 55 of the challenge
 * @challenge_7: bytes 56 to 63 of the challenge
 * @out_size: most bytes that the token can have; valid on RSI_SUCCESS, else 0
 *
 * RSI_ATTESTATION_TOKEN_INIT, DEN0137 B5.3.2.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_attestation_token_init(unsigned long challenge_0,
					     unsigned long challenge_1,
					     unsigned long challenge_2,
					     unsigned long challenge_3,
					     unsigned long challenge_4,
					     unsigned long challenge_5,
					     unsigned long challenge_6,
					     unsigned long challenge_7,
					     unsigned long *out_size)
{
	struct arm_smccc_1_2_regs regs = {
		.a0 = SMC_RSI_ATTESTATION_TOKEN_INIT,
		.a1 = challenge_0,
		.a2 = challenge_1,
		.a3 = challenge_2,
		.a4 = challenge_3,
		.a5 = challenge_4,
		.a6 = challenge_5,
		.a7 = challenge_6,
		.a8 = challenge_7,
	};

	arm_smccc_1_2_smc(&regs, &regs);

	if (out_size)
		*out_size = rsi_returned(regs.a0, RSI_SUCCESS) ? regs.a1 : 0;

	return regs.a0;
}

/**
 * rsi_attestation_token_continue() - Fetch the next piece of an attestation
 * token, generating more of it as needed.
 * @addr: IPA of the page that takes the piece
 * @offset: bytes into that page
 * @size: bytes that the piece may have
 * @out_len: bytes that were written; valid on RSI_SUCCESS and RSI_INCOMPLETE,
 *   else 0
 *
 * RSI_ATTESTATION_TOKEN_CONTINUE, DEN0137 B5.3.1.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_attestation_token_continue(unsigned long addr,
						 unsigned long offset,
						 unsigned long size,
						 unsigned long *out_len)
{
	struct arm_smccc_res res;
	bool valid;

	arm_smccc_smc(SMC_RSI_ATTESTATION_TOKEN_CONTINUE, addr, offset, size, 0,
		      0, 0, 0, &res);
	valid = rsi_returned(res.a0, RSI_SUCCESS);
	valid |= rsi_returned(res.a0, RSI_INCOMPLETE);

	if (!valid)
		res.a1 = 0;

	if (out_len)
		*out_len = res.a1;

	return res.a0;
}

/**
 * rsi_realm_config() - Learn how the Realm was configured.
 * @addr: IPA of the page that takes the answer
 *
 * RSI_REALM_CONFIG, DEN0137 B5.3.9.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_realm_config(unsigned long addr)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_REALM_CONFIG, addr, 0, 0, 0, 0, 0, 0, &res);

	return res.a0;
}

/**
 * rsi_ipa_state_set() - Ask the Host to let the RIPAS of a range of IPAs be
 * changed.
 * @base: first IPA of the range
 * @top: first IPA behind it
 * @ripas: the RIPAS that is wanted, empty or RAM (RsiRipas)
 * @flags: RsiRipasChangeFlags
 * @out_new_base: first IPA that was not changed; valid on RSI_SUCCESS, else 0
 * @out_response: whether the Host agreed (RsiResponse); valid on RSI_SUCCESS,
 *   else 0
 *
 * RSI_IPA_STATE_SET, DEN0137 B5.3.6.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_ipa_state_set(unsigned long base, unsigned long top,
				    unsigned long ripas, unsigned long flags,
				    unsigned long *out_new_base,
				    unsigned long *out_response)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_IPA_STATE_SET, base, top,
		      FIELD_PREP(GENMASK(7, 0), ripas), flags, 0, 0, 0, &res);

	if (!rsi_returned(res.a0, RSI_SUCCESS)) {
		res.a1 = 0;
		res.a2 = 0;
	}

	if (out_new_base)
		*out_new_base = res.a1;

	if (out_response)
		*out_response = FIELD_GET(BIT(0), res.a2);

	return res.a0;
}

/**
 * rsi_ipa_state_get() - Ask for the RIPAS at the start of a range of IPAs, and
 * how far it goes.
 * @base: first IPA of the range
 * @top: first IPA behind it
 * @out_top: first IPA behind those with the RIPAS of base; valid on
 *   RSI_SUCCESS, else 0
 * @out_ripas: the RIPAS from base to out_top (RsiRipas); valid on RSI_SUCCESS,
 *   else 0
 *
 * RSI_IPA_STATE_GET, DEN0137 B5.3.5.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_ipa_state_get(unsigned long base, unsigned long top,
				    unsigned long *out_top,
				    unsigned long *out_ripas)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_IPA_STATE_GET, base, top, 0, 0, 0, 0, 0, &res);

	if (!rsi_returned(res.a0, RSI_SUCCESS)) {
		res.a1 = 0;
		res.a2 = 0;
	}

	if (out_top)
		*out_top = res.a1;

	if (out_ripas)
		*out_ripas = FIELD_GET(GENMASK(7, 0), res.a2);

	return res.a0;
}

/**
 * rsi_host_call() - Exchange registers with the Host through a structure in
 * the Realm's memory.
 * @addr: IPA of what is exchanged
 *
 * RSI_HOST_CALL, DEN0137 B5.3.4.
 *
 * Return: an RsiCommandReturnCode or a negative SMCCC error.
 */
static inline int rsi_host_call(unsigned long addr)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_HOST_CALL, addr, 0, 0, 0, 0, 0, 0, &res);

	return res.a0;
}

#elif RMM_ABI_DIGEST != 0x57c4e2abc6ba9db2ULL
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* __ASM_RSI_CMDS_H */
