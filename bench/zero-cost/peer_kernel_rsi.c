/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The wrappers of a guest's kernel as one writes them by hand; only the numbers
 * are those of the generated header.
 *
 * The contract is that of asm/rsi_cmds.h: X1-X7 that a command does not use are
 * passed as zero; X0 is returned; an output whose pointer is not NULL gets the
 * register's value if the returned status makes it valid, and 0 if not.
 */
#include <linux/arm-smccc.h>
#include <linux/types.h>

#include <asm/rsi_smc.h>

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

int rsi_version(unsigned long req, unsigned long *out_lower,
		unsigned long *out_higher)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_ABI_VERSION, req, 0, 0, 0, 0, 0, 0, &res);
	/* RSI_SUCCESS or RSI_ERROR_INPUT, which are 0 and 1. */
	if (res.a0 > RSI_ERROR_INPUT) {
		res.a1 = 0;
		res.a2 = 0;
	}
	if (out_lower)
		*out_lower = res.a1;
	if (out_higher)
		*out_higher = res.a2;
	return res.a0;
}

int rsi_features(unsigned long index, unsigned long *out_value)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_FEATURES, index, 0, 0, 0, 0, 0, 0, &res);
	if (out_value)
		*out_value = res.a0 == RSI_SUCCESS ? res.a1 : 0;
	return res.a0;
}

int rsi_measurement_read(unsigned long index,
			 struct rsi_measurement *measurement)
{
	struct arm_smccc_1_2_regs regs = { SMC_RSI_MEASUREMENT_READ, index };

	arm_smccc_1_2_smc(&regs, &regs);
	if (!measurement)
		return regs.a0;
	if (regs.a0 == RSI_SUCCESS)
		*measurement = (struct rsi_measurement){
			regs.a1, regs.a2, regs.a3, regs.a4,
			regs.a5, regs.a6, regs.a7, regs.a8,
		};
	else
		*measurement = (struct rsi_measurement){ 0 };
	return regs.a0;
}

int rsi_measurement_extend(unsigned long index, unsigned long size,
			   unsigned long value_0, unsigned long value_1,
			   unsigned long value_2, unsigned long value_3,
			   unsigned long value_4, unsigned long value_5,
			   unsigned long value_6, unsigned long value_7)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RSI_MEASUREMENT_EXTEND,
		index,
		size,
		value_0,
		value_1,
		value_2,
		value_3,
		value_4,
		value_5,
		value_6,
		value_7,
	};

	arm_smccc_1_2_smc(&regs, &regs);
	return regs.a0;
}

int rsi_attestation_token_init(
	unsigned long challenge_0, unsigned long challenge_1,
	unsigned long challenge_2, unsigned long challenge_3,
	unsigned long challenge_4, unsigned long challenge_5,
	unsigned long challenge_6, unsigned long challenge_7,
	unsigned long *out_size)
{
	struct arm_smccc_1_2_regs regs = {
		SMC_RSI_ATTESTATION_TOKEN_INIT,
		challenge_0,
		challenge_1,
		challenge_2,
		challenge_3,
		challenge_4,
		challenge_5,
		challenge_6,
		challenge_7,
	};

	arm_smccc_1_2_smc(&regs, &regs);
	if (out_size)
		*out_size = regs.a0 == RSI_SUCCESS ? regs.a1 : 0;
	return regs.a0;
}

int rsi_attestation_token_continue(unsigned long addr, unsigned long offset,
				   unsigned long size, unsigned long *out_len)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_ATTESTATION_TOKEN_CONTINUE, addr, offset, size, 0,
		      0, 0, 0, &res);
	if (!out_len)
		return res.a0;
	if (res.a0 == RSI_SUCCESS || res.a0 == RSI_INCOMPLETE)
		*out_len = res.a1;
	else
		*out_len = 0;
	return res.a0;
}

int rsi_realm_config(unsigned long addr)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_REALM_CONFIG, addr, 0, 0, 0, 0, 0, 0, &res);
	return res.a0;
}

int rsi_ipa_state_set(unsigned long base, unsigned long top,
		      unsigned long ripas, unsigned long flags,
		      unsigned long *out_new_base, unsigned long *out_response)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_IPA_STATE_SET, base, top, (u8)ripas, flags, 0, 0,
		      0, &res);
	if (res.a0 != RSI_SUCCESS) {
		res.a1 = 0;
		res.a2 = 0;
	}
	if (out_new_base)
		*out_new_base = res.a1;
	if (out_response)
		*out_response = res.a2 & 1;
	return res.a0;
}

int rsi_ipa_state_get(unsigned long base, unsigned long top,
		      unsigned long *out_top, unsigned long *out_ripas)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_IPA_STATE_GET, base, top, 0, 0, 0, 0, 0, &res);
	if (res.a0 != RSI_SUCCESS) {
		res.a1 = 0;
		res.a2 = 0;
	}
	if (out_top)
		*out_top = res.a1;
	if (out_ripas)
		*out_ripas = (u8)res.a2;
	return res.a0;
}

int rsi_host_call(unsigned long addr)
{
	struct arm_smccc_res res;

	arm_smccc_smc(SMC_RSI_HOST_CALL, addr, 0, 0, 0, 0, 0, 0, &res);
	return res.a0;
}
