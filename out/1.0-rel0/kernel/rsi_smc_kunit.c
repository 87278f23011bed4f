// SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause
/*
 * KUnit tests of the RSI: the headers against the test vectors.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer kernel
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include <kunit/test.h>
#include <linux/arm-smccc.h>
#include <linux/bitfield.h>
#include <linux/build_bug.h>
#include <linux/kernel.h>
#include <linux/module.h>
#include <linux/stddef.h>
#include <linux/string.h>
#include <linux/types.h>

/* Bit 16 of a function ID: SMCCC 1.3, no live SVE state. */
#define SVE_HINT 0x10000
#define REGISTERS 18
static_assert(sizeof(struct arm_smccc_1_2_regs) == REGISTERS * sizeof(u64));

/* What the captured conduit compares with, and answers. */
static struct {
	bool real; /* calls go to the firmware */
	bool good; /* the registers were as expected */
	const u64 *in;
	const u64 *out;
} conduit;

/* Registers that are not loaded are not looked at: they are expected to be 0. */
static bool is_expected(const unsigned long *values, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < REGISTERS; i++)
		if (conduit.in[i] != (i < count ? values[i] : 0))
			return false;
	return true;
}

static void capture_1_2(const struct arm_smccc_1_2_regs *args, struct arm_smccc_1_2_regs *res)
{
	conduit.good = is_expected((const unsigned long *)args, REGISTERS);
	memcpy(res, conduit.out, sizeof(*res));
}

#define arm_smccc_1_2_smc capture_1_2

static void capture(const unsigned long *values, unsigned int count, struct arm_smccc_res *res)
{
	conduit.good = is_expected(values, count);
	res->a0 = conduit.out[0];
	res->a1 = conduit.out[1];
	res->a2 = conduit.out[2];
	res->a3 = conduit.out[3];
}

static void capture_smc(unsigned long a0, unsigned long a1, unsigned long a2, unsigned long a3,
			unsigned long a4, unsigned long a5, unsigned long a6, unsigned long a7,
			struct arm_smccc_res *res)
{
	const unsigned long values[] = { a0, a1, a2, a3, a4, a5, a6, a7 };

	if (conduit.real)
		arm_smccc_smc(a0, a1, a2, a3, a4, a5, a6, a7, res);
	else
		capture(values, ARRAY_SIZE(values), res);
}

#undef arm_smccc_smc
#define arm_smccc_smc capture_smc

#include <asm/rsi_cmds.h>

static int call_rsi_attestation_token_continue(const u64 *in, unsigned long *out)
{
	return rsi_attestation_token_continue(in[0], in[1], in[2], &out[0]);
}

static int call_rsi_attestation_token_init(const u64 *in, unsigned long *out)
{
	return rsi_attestation_token_init(in[0], in[1], in[2], in[3], in[4], in[5], in[6],
					  in[7], &out[0]);
}

static int call_rsi_features(const u64 *in, unsigned long *out)
{
	return rsi_features(in[0], &out[0]);
}

static int call_rsi_host_call(const u64 *in, unsigned long *out)
{
	return rsi_host_call(in[0]);
}

static int call_rsi_ipa_state_get(const u64 *in, unsigned long *out)
{
	return rsi_ipa_state_get(in[0], in[1], &out[0], &out[1]);
}

static int call_rsi_ipa_state_set(const u64 *in, unsigned long *out)
{
	return rsi_ipa_state_set(in[0], in[1], in[2], in[3], &out[0], &out[1]);
}

static int call_rsi_measurement_extend(const u64 *in, unsigned long *out)
{
	return rsi_measurement_extend(in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7],
				      in[8], in[9]);
}

static int call_rsi_measurement_read(const u64 *in, unsigned long *out)
{
	struct rsi_measurement measurement;
	int ret;

	memset(&measurement, 0x5a, sizeof(measurement));
	ret = rsi_measurement_read(in[0], &measurement);
	out[0] = measurement.value_0;
	out[1] = measurement.value_1;
	out[2] = measurement.value_2;
	out[3] = measurement.value_3;
	out[4] = measurement.value_4;
	out[5] = measurement.value_5;
	out[6] = measurement.value_6;
	out[7] = measurement.value_7;
	return ret;
}

static int call_rsi_realm_config(const u64 *in, unsigned long *out)
{
	return rsi_realm_config(in[0]);
}

static int call_rsi_version(const u64 *in, unsigned long *out)
{
	return rsi_version(in[0], &out[0], &out[1]);
}

static const struct {
	int (*call)(const u64 *in, unsigned long *out);
	unsigned int outputs;
} wrappers[] = {
	{ call_rsi_attestation_token_continue, 1 },
	{ call_rsi_attestation_token_init, 1 },
	{ call_rsi_features, 1 },
	{ call_rsi_host_call, 0 },
	{ call_rsi_ipa_state_get, 2 },
	{ call_rsi_ipa_state_set, 2 },
	{ call_rsi_measurement_extend, 0 },
	{ call_rsi_measurement_read, 8 },
	{ call_rsi_realm_config, 0 },
	{ call_rsi_version, 2 },
};

/*
 * A call; zeroes at the end of a list are left away, and outputs that mean
 * nothing are 0.
 */
static const struct {
	const char *name;
	unsigned int command;
	u64 inputs[10];
	u64 outputs[8];
	u64 in[REGISTERS];
	u64 out[REGISTERS];
} calls[] = {
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE status RSI_SUCCESS",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE status RSI_ERROR_INPUT",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE stale_outputs RSI_ERROR_INPUT",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE status RSI_ERROR_STATE",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x2 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE stale_outputs RSI_ERROR_STATE",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x2, 0xb0afaeadacabaaa9 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE status RSI_INCOMPLETE",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x3, 0xb0afaeadacabaaa9 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE status RSI_ERROR_UNKNOWN",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x4 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE stale_outputs RSI_ERROR_UNKNOWN",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x4, 0xb0afaeadacabaaa9 },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE no_handler",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE no_rmm",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000195, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RSI_ATTESTATION_TOKEN_INIT status RSI_SUCCESS",
		1,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000194, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241 },
	},
	{
		"RSI_ATTESTATION_TOKEN_INIT no_handler",
		1,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241 },
		{ 0x0 },
		{ 0xc4000194, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241 },
	},
	{
		"RSI_ATTESTATION_TOKEN_INIT no_rmm",
		1,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241 },
		{ 0x0 },
		{ 0xc4000194, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211,
		  0x201f1e1d1c1b1a19, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241 },
	},
	{
		"RSI_FEATURES status RSI_SUCCESS",
		2,
		{ 0x100f0e0d0c0b0a09 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000191, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RSI_FEATURES no_handler",
		2,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000191, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_FEATURES no_rmm",
		2,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000191, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RSI_HOST_CALL status RSI_SUCCESS",
		3,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc4000199, 0x100f0e0d0c0b0a00 },
		{ 0x0 },
	},
	{
		"RSI_HOST_CALL status RSI_ERROR_INPUT",
		3,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc4000199, 0x100f0e0d0c0b0a00 },
		{ 0x1 },
	},
	{
		"RSI_HOST_CALL no_handler",
		3,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc4000199, 0x100f0e0d0c0b0a00 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_HOST_CALL no_rmm",
		3,
		{ 0x100f0e0d0c0b0a00 },
		{ 0x0 },
		{ 0xc4000199, 0x100f0e0d0c0b0a00 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a00 },
	},
	{
		"RSI_IPA_STATE_GET status RSI_SUCCESS",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9, 0x1 },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x1 },
	},
	{
		"RSI_IPA_STATE_GET status RSI_ERROR_INPUT",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RSI_IPA_STATE_GET stale_outputs RSI_ERROR_INPUT",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x1 },
	},
	{
		"RSI_IPA_STATE_GET widest_outputs RSI_SUCCESS",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9, 0xff },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xff },
	},
	{
		"RSI_IPA_STATE_GET stale_bits RSI_SUCCESS",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9, 0x1 },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xffffffffffffff01 },
	},
	{
		"RSI_IPA_STATE_GET no_handler",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_IPA_STATE_GET no_rmm",
		4,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000198, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RSI_IPA_STATE_SET status RSI_SUCCESS",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0xb0afaeadacabaaa9, 0x1 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x1, 0x0, 0x1 },
	},
	{
		"RSI_IPA_STATE_SET status RSI_ERROR_INPUT",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x1, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RSI_IPA_STATE_SET stale_outputs RSI_ERROR_INPUT",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x1, 0x0, 0x1 },
	},
	{
		"RSI_IPA_STATE_SET widest_outputs RSI_SUCCESS",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0xb0afaeadacabaaa9, 0x1 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x1, 0x0, 0x1 },
	},
	{
		"RSI_IPA_STATE_SET stale_bits RSI_SUCCESS",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0xb0afaeadacabaaa9, 0x1 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xffffffffffffffff, 0x0, 0x1 },
	},
	{
		"RSI_IPA_STATE_SET no_handler",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x1 },
	},
	{
		"RSI_IPA_STATE_SET no_rmm",
		5,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0x0 },
		{ 0xc4000197, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x2, 0x1 },
	},
	{
		"RSI_MEASUREMENT_EXTEND status RSI_SUCCESS",
		6,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0x0 },
		{ 0xc4000193, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241,
		  0x504f4e4d4c4b4a49, 0x5857565554535251 },
	},
	{
		"RSI_MEASUREMENT_EXTEND status RSI_ERROR_INPUT",
		6,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0x0 },
		{ 0xc4000193, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241,
		  0x504f4e4d4c4b4a49, 0x5857565554535251 },
	},
	{
		"RSI_MEASUREMENT_EXTEND no_handler",
		6,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0x0 },
		{ 0xc4000193, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241,
		  0x504f4e4d4c4b4a49, 0x5857565554535251 },
	},
	{
		"RSI_MEASUREMENT_EXTEND no_rmm",
		6,
		{ 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0x0 },
		{ 0xc4000193, 0x100f0e0d0c0b0a09, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221, 0x302f2e2d2c2b2a29, 0x3837363534333231,
		  0x403f3e3d3c3b3a39, 0x4847464544434241, 0x504f4e4d4c4b4a49,
		  0x5857565554535251 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09, 0x1817161514131211,
		  0x201f1e1d1c1b1a19, 0x2827262524232221, 0x302f2e2d2c2b2a29,
		  0x3837363534333231, 0x403f3e3d3c3b3a39, 0x4847464544434241,
		  0x504f4e4d4c4b4a49, 0x5857565554535251 },
	},
	{
		"RSI_MEASUREMENT_READ status RSI_SUCCESS",
		7,
		{ 0x100f0e0d0c0b0a09 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9,
		  0xc8c7c6c5c4c3c2c1, 0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1,
		  0xe0dfdedddcdbdad9, 0xe8e7e6e5e4e3e2e1 },
		{ 0xc4000192, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9,
		  0xc8c7c6c5c4c3c2c1, 0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1,
		  0xe0dfdedddcdbdad9, 0xe8e7e6e5e4e3e2e1 },
	},
	{
		"RSI_MEASUREMENT_READ status RSI_ERROR_INPUT",
		7,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000192, 0x100f0e0d0c0b0a09 },
		{ 0x1 },
	},
	{
		"RSI_MEASUREMENT_READ stale_outputs RSI_ERROR_INPUT",
		7,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000192, 0x100f0e0d0c0b0a09 },
		{ 0x1, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1, 0xc0bfbebdbcbbbab9,
		  0xc8c7c6c5c4c3c2c1, 0xd0cfcecdcccbcac9, 0xd8d7d6d5d4d3d2d1,
		  0xe0dfdedddcdbdad9, 0xe8e7e6e5e4e3e2e1 },
	},
	{
		"RSI_MEASUREMENT_READ no_handler",
		7,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000192, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_MEASUREMENT_READ no_rmm",
		7,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000192, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RSI_REALM_CONFIG status RSI_SUCCESS",
		8,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000196, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RSI_REALM_CONFIG status RSI_ERROR_INPUT",
		8,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000196, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RSI_REALM_CONFIG no_handler",
		8,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000196, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_REALM_CONFIG no_rmm",
		8,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000196, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RSI_VERSION status RSI_SUCCESS",
		9,
		{ 0xc0b0a09 },
		{ 0x2cabaaa9, 0x34b3b2b1 },
		{ 0xc4000190, 0xc0b0a09 },
		{ 0x0, 0x2cabaaa9, 0x34b3b2b1 },
	},
	{
		"RSI_VERSION status RSI_ERROR_INPUT",
		9,
		{ 0xc0b0a09 },
		{ 0x2cabaaa9, 0x34b3b2b1 },
		{ 0xc4000190, 0xc0b0a09 },
		{ 0x1, 0x2cabaaa9, 0x34b3b2b1 },
	},
	{
		"RSI_VERSION no_handler",
		9,
		{ 0xc0b0a09 },
		{ 0x0 },
		{ 0xc4000190, 0xc0b0a09 },
		{ 0xffffffffffffffff },
	},
	{
		"RSI_VERSION no_rmm",
		9,
		{ 0xc0b0a09 },
		{ 0x0 },
		{ 0xc4000190, 0xc0b0a09 },
		{ 0xffffffffffffffff, 0xc0b0a09 },
	},
};

/* The registers are as expected, and outputs that mean nothing are 0. */
static void rsi_test_calls(struct kunit *test)
{
	unsigned int i, j;

	conduit.real = false;
	for (i = 0; i < ARRAY_SIZE(calls); i++) {
		unsigned long out[ARRAY_SIZE(calls[0].outputs)] = {};

		conduit.good = false;
		conduit.in = calls[i].in;
		conduit.out = calls[i].out;
		memset(out, 0x5a, sizeof(out[0]) * wrappers[calls[i].command].outputs);
		KUNIT_EXPECT_EQ_MSG(test, wrappers[calls[i].command].call(calls[i].inputs, out),
				    (int)calls[i].out[0], "%s: return value", calls[i].name);
		KUNIT_EXPECT_TRUE_MSG(test, conduit.good, "%s: registers", calls[i].name);
		for (j = 0; j < ARRAY_SIZE(out); j++)
			KUNIT_EXPECT_EQ_MSG(test, (u64)out[j], calls[i].outputs[j],
					    "%s: output %u", calls[i].name, j);
	}
}

/* Without an RMM the call fails, and no stale value gets out. */
static void rsi_test_real_conduit(struct kunit *test)
{
	unsigned long out[ARRAY_SIZE(calls[0].outputs)];
	u64 in[ARRAY_SIZE(calls[0].inputs)] = {};
	unsigned int i;
	int ret;

	if (arm_smccc_1_1_get_conduit() != SMCCC_CONDUIT_SMC)
		kunit_skip(test, "nothing takes an SMC");
	memset(out, 0x5a, sizeof(out));
	conduit.real = true;
	ret = call_rsi_version(in, out);
	conduit.real = false;
	if (ret != SMCCC_RET_NOT_SUPPORTED)
		kunit_skip(test, "an RMM answers");
	for (i = 0; i < 2; i++)
		KUNIT_EXPECT_EQ(test, out[i], 0UL);
}

/* A field's value, and the fieldset that holds it. */
static const struct {
	unsigned int field;
	u64 value;
	u64 raw;
} fields[] = {
	{ 0, 0x0, 0x7fff0000 },
	{ 0, 0x1, 0x1 },
	{ 0, 0xffff, 0xffff },
	{ 0, 0x2, 0x2 },
	{ 0, 0x4, 0x4 },
	{ 0, 0x8, 0x8 },
	{ 0, 0x10, 0x10 },
	{ 0, 0x20, 0x20 },
	{ 0, 0x40, 0x40 },
	{ 0, 0x80, 0x80 },
	{ 0, 0x100, 0x100 },
	{ 0, 0x200, 0x200 },
	{ 0, 0x400, 0x400 },
	{ 0, 0x800, 0x800 },
	{ 0, 0x1000, 0x1000 },
	{ 0, 0x2000, 0x2000 },
	{ 0, 0x4000, 0x4000 },
	{ 0, 0x8000, 0x8000 },
	{ 1, 0x0, 0xffff },
	{ 1, 0x1, 0x10000 },
	{ 1, 0x7fff, 0x7fff0000 },
	{ 1, 0x2, 0x20000 },
	{ 1, 0x4, 0x40000 },
	{ 1, 0x8, 0x80000 },
	{ 1, 0x10, 0x100000 },
	{ 1, 0x20, 0x200000 },
	{ 1, 0x40, 0x400000 },
	{ 1, 0x80, 0x800000 },
	{ 1, 0x100, 0x1000000 },
	{ 1, 0x200, 0x2000000 },
	{ 1, 0x400, 0x4000000 },
	{ 1, 0x800, 0x8000000 },
	{ 1, 0x1000, 0x10000000 },
	{ 1, 0x2000, 0x20000000 },
	{ 1, 0x4000, 0x40000000 },
	{ 2, 0x0, 0x0 },
	{ 2, 0x1, 0x1 },
	{ 2, 0x1, 0x1 },
};

static const char *const field_names[] = {
	"RsiInterfaceVersion.minor",
	"RsiInterfaceVersion.major",
	"RsiRipasChangeFlags.destroyed",
};

static bool field_passes(unsigned int field, u64 value, u64 raw)
{
	switch (field) {
	case 0:
		return RSI_ABI_VERSION_MINOR_MASK == 0xffffULL &&
		       (raw & ~RSI_ABI_VERSION_MINOR_MASK) ==
			       (value ? 0 : 0x7fff0000ULL) &&
		       (u64)FIELD_GET(RSI_ABI_VERSION_MINOR_MASK, raw) == value &&
		       FIELD_PREP(RSI_ABI_VERSION_MINOR_MASK, value) ==
			       (raw & RSI_ABI_VERSION_MINOR_MASK);
	case 1:
		return RSI_ABI_VERSION_MAJOR_MASK == 0x7fff0000ULL &&
		       (raw & ~RSI_ABI_VERSION_MAJOR_MASK) ==
			       (value ? 0 : 0xffffULL) &&
		       (u64)FIELD_GET(RSI_ABI_VERSION_MAJOR_MASK, raw) == value &&
		       FIELD_PREP(RSI_ABI_VERSION_MAJOR_MASK, value) ==
			       (raw & RSI_ABI_VERSION_MAJOR_MASK);
	case 2:
		return RSI_CHANGE_DESTROYED == 0x1ULL &&
		       (raw & ~RSI_CHANGE_DESTROYED) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RSI_CHANGE_DESTROYED, raw) == value &&
		       FIELD_PREP(RSI_CHANGE_DESTROYED, value) ==
			       (raw & RSI_CHANGE_DESTROYED);
	}
	return true;
}

static void rsi_test_fields(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(fields); i++)
		KUNIT_EXPECT_TRUE_MSG(test,
				      field_passes(fields[i].field, fields[i].value, fields[i].raw),
				      "%s, value %#llx", field_names[fields[i].field],
				      (unsigned long long)fields[i].value);
}

/* Bits that no field has, by fieldset. */
static const u64 reserved_masks[] = {
	RSI_ABI_VERSION_RESERVED,
	RSI_RIPAS_CHANGE_FLAGS_RESERVED,
};

static const char *const reserved_names[] = {
	"RsiInterfaceVersion reserved bits",
	"RsiRipasChangeFlags reserved bits",
};

static const struct {
	unsigned int fieldset;
	u64 raw;
} reserved_bits[] = {
	{ 0, 0x80000000 },
	{ 0, 0x100000000 },
	{ 0, 0x200000000 },
	{ 0, 0x400000000 },
	{ 0, 0x800000000 },
	{ 0, 0x1000000000 },
	{ 0, 0x2000000000 },
	{ 0, 0x4000000000 },
	{ 0, 0x8000000000 },
	{ 0, 0x10000000000 },
	{ 0, 0x20000000000 },
	{ 0, 0x40000000000 },
	{ 0, 0x80000000000 },
	{ 0, 0x100000000000 },
	{ 0, 0x200000000000 },
	{ 0, 0x400000000000 },
	{ 0, 0x800000000000 },
	{ 0, 0x1000000000000 },
	{ 0, 0x2000000000000 },
	{ 0, 0x4000000000000 },
	{ 0, 0x8000000000000 },
	{ 0, 0x10000000000000 },
	{ 0, 0x20000000000000 },
	{ 0, 0x40000000000000 },
	{ 0, 0x80000000000000 },
	{ 0, 0x100000000000000 },
	{ 0, 0x200000000000000 },
	{ 0, 0x400000000000000 },
	{ 0, 0x800000000000000 },
	{ 0, 0x1000000000000000 },
	{ 0, 0x2000000000000000 },
	{ 0, 0x4000000000000000 },
	{ 0, 0x8000000000000000 },
	{ 1, 0x2 },
	{ 1, 0x4 },
	{ 1, 0x8 },
	{ 1, 0x10 },
	{ 1, 0x20 },
	{ 1, 0x40 },
	{ 1, 0x80 },
	{ 1, 0x100 },
	{ 1, 0x200 },
	{ 1, 0x400 },
	{ 1, 0x800 },
	{ 1, 0x1000 },
	{ 1, 0x2000 },
	{ 1, 0x4000 },
	{ 1, 0x8000 },
	{ 1, 0x10000 },
	{ 1, 0x20000 },
	{ 1, 0x40000 },
	{ 1, 0x80000 },
	{ 1, 0x100000 },
	{ 1, 0x200000 },
	{ 1, 0x400000 },
	{ 1, 0x800000 },
	{ 1, 0x1000000 },
	{ 1, 0x2000000 },
	{ 1, 0x4000000 },
	{ 1, 0x8000000 },
	{ 1, 0x10000000 },
	{ 1, 0x20000000 },
	{ 1, 0x40000000 },
	{ 1, 0x80000000 },
	{ 1, 0x100000000 },
	{ 1, 0x200000000 },
	{ 1, 0x400000000 },
	{ 1, 0x800000000 },
	{ 1, 0x1000000000 },
	{ 1, 0x2000000000 },
	{ 1, 0x4000000000 },
	{ 1, 0x8000000000 },
	{ 1, 0x10000000000 },
	{ 1, 0x20000000000 },
	{ 1, 0x40000000000 },
	{ 1, 0x80000000000 },
	{ 1, 0x100000000000 },
	{ 1, 0x200000000000 },
	{ 1, 0x400000000000 },
	{ 1, 0x800000000000 },
	{ 1, 0x1000000000000 },
	{ 1, 0x2000000000000 },
	{ 1, 0x4000000000000 },
	{ 1, 0x8000000000000 },
	{ 1, 0x10000000000000 },
	{ 1, 0x20000000000000 },
	{ 1, 0x40000000000000 },
	{ 1, 0x80000000000000 },
	{ 1, 0x100000000000000 },
	{ 1, 0x200000000000000 },
	{ 1, 0x400000000000000 },
	{ 1, 0x800000000000000 },
	{ 1, 0x1000000000000000 },
	{ 1, 0x2000000000000000 },
	{ 1, 0x4000000000000000 },
	{ 1, 0x8000000000000000 },
};

static void rsi_test_reserved_bits(struct kunit *test)
{
	u64 masks[ARRAY_SIZE(reserved_masks)] = {};
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(reserved_bits); i++)
		masks[reserved_bits[i].fieldset] |= reserved_bits[i].raw;
	for (i = 0; i < ARRAY_SIZE(masks); i++)
		KUNIT_EXPECT_EQ_MSG(test, reserved_masks[i], masks[i], "%s", reserved_names[i]);
}

static const struct {
	const char *name;
	u64 given;
	u64 raw;
} encodings[] = {
	{ "RSI_SUCCESS", (u64)RSI_SUCCESS & 0xffffffffffffffff, 0x0 },
	{ "RSI_ERROR_INPUT", (u64)RSI_ERROR_INPUT & 0xffffffffffffffff, 0x1 },
	{ "RSI_ERROR_STATE", (u64)RSI_ERROR_STATE & 0xffffffffffffffff, 0x2 },
	{ "RSI_INCOMPLETE", (u64)RSI_INCOMPLETE & 0xffffffffffffffff, 0x3 },
	{ "RSI_ERROR_UNKNOWN", (u64)RSI_ERROR_UNKNOWN & 0xffffffffffffffff, 0x4 },
	{ "RSI_HASH_SHA_256", (u64)RSI_HASH_SHA_256 & 0xff, 0x0 },
	{ "RSI_HASH_SHA_512", (u64)RSI_HASH_SHA_512 & 0xff, 0x1 },
	{ "RSI_ACCEPT", (u64)RSI_ACCEPT & 0x1, 0x0 },
	{ "RSI_REJECT", (u64)RSI_REJECT & 0x1, 0x1 },
	{ "RSI_EMPTY", (u64)RSI_RIPAS_EMPTY & 0xff, 0x0 },
	{ "RSI_RAM", (u64)RSI_RIPAS_RAM & 0xff, 0x1 },
	{ "RSI_DESTROYED", (u64)RSI_RIPAS_DESTROYED & 0xff, 0x2 },
	{ "RSI_DEV", (u64)RSI_RIPAS_DEV & 0xff, 0x3 },
	{ "RSI_NO_CHANGE_DESTROYED", (u64)RSI_NO_CHANGE_DESTROYED & 0x1, 0x0 },
	{ "RSI_CHANGE_DESTROYED", (u64)RSI_CHANGE_DESTROYED & 0x1, 0x1 },
};

static void rsi_test_encodings(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(encodings); i++)
		KUNIT_EXPECT_EQ_MSG(test, encodings[i].given, encodings[i].raw, "%s",
				    encodings[i].name);
}

/* Structures and members: what the compiler makes of them, and what they are. */
static const struct {
	const char *name;
	size_t offset, wanted_offset;
	size_t size, wanted_size;
} layouts[] = {
	{ "RsiHostCall", 0, 0, sizeof(struct rsi_host_call), 0x100 },
	{ "RsiHostCall.imm", offsetof(struct rsi_host_call, imm), 0x0,
	  sizeof_field(struct rsi_host_call, imm), 2 },
	{ "RsiHostCall.gprs", offsetof(struct rsi_host_call, gprs), 0x8,
	  sizeof_field(struct rsi_host_call, gprs), 248 },
	{ "RsiRealmConfig", 0, 0, sizeof(struct realm_config), 0x1000 },
	{ "RsiRealmConfig.ipa_width", offsetof(struct realm_config, ipa_bits), 0x0,
	  sizeof_field(struct realm_config, ipa_bits), 8 },
	{ "RsiRealmConfig.hash_algo", offsetof(struct realm_config, hash_algo), 0x8,
	  sizeof_field(struct realm_config, hash_algo), 1 },
	{ "RsiRealmConfig.rpv", offsetof(struct realm_config, rpv), 0x200,
	  sizeof_field(struct realm_config, rpv), 64 },
};

static void rsi_test_layouts(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(layouts); i++) {
		KUNIT_EXPECT_EQ_MSG(test, layouts[i].offset, layouts[i].wanted_offset, "%s: offset",
				    layouts[i].name);
		KUNIT_EXPECT_EQ_MSG(test, layouts[i].size, layouts[i].wanted_size, "%s: size",
				    layouts[i].name);
	}
}

/* Bytes of an image that are not zero. */
static const struct {
	unsigned int offset;
	unsigned int count;
	unsigned int bytes;
	unsigned int step; /* 0: all are the same */
} runs[] = {
	{ 0x0, 2, 0, 1 },
	{ 0x8, 248, 2, 1 },
	{ 0x0, 2, 250, 0 },
	{ 0x8, 8, 251, 0 },
	{ 0xf8, 8, 252, 0 },
	{ 0x2, 1, 253, 0 },
	{ 0x7, 1, 254, 0 },
	{ 0x2, 6, 255, 0 },
	{ 0x0, 9, 256, 1 },
	{ 0x200, 64, 265, 1 },
	{ 0x0, 8, 329, 0 },
	{ 0x8, 1, 330, 0 },
	{ 0x200, 64, 331, 0 },
	{ 0x9, 1, 332, 0 },
	{ 0x1ff, 1, 333, 0 },
	{ 0x9, 503, 334, 0 },
	{ 0x240, 1, 335, 0 },
	{ 0xfff, 1, 336, 0 },
	{ 0x240, 3520, 337, 0 },
};

static const u8 bytes[] = {
	0x01, 0x02, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e,
	0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16,
	0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e,
	0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26,
	0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e,
	0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36,
	0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e,
	0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46,
	0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e,
	0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56,
	0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e,
	0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66,
	0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e,
	0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76,
	0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e,
	0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86,
	0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e,
	0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
	0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d, 0x9e,
	0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6,
	0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae,
	0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6,
	0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe,
	0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6,
	0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce,
	0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6,
	0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde,
	0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6,
	0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee,
	0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6,
	0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
	0xff, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08,
	0x01, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17,
	0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f,
	0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27,
	0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f,
	0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37,
	0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f,
	0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47,
	0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f,
	0x50, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff,
};

/* Members of an image that are not zero. */
static const struct {
	unsigned int member;
	unsigned int index;
	u64 value;
} values[] = {
	{ 0, 0, 0x201 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 1, 1, 0x1817161514131211 },
	{ 1, 2, 0x201f1e1d1c1b1a19 },
	{ 1, 3, 0x2827262524232221 },
	{ 1, 4, 0x302f2e2d2c2b2a29 },
	{ 1, 5, 0x3837363534333231 },
	{ 1, 6, 0x403f3e3d3c3b3a39 },
	{ 1, 7, 0x4847464544434241 },
	{ 1, 8, 0x504f4e4d4c4b4a49 },
	{ 1, 9, 0x5857565554535251 },
	{ 1, 10, 0x605f5e5d5c5b5a59 },
	{ 1, 11, 0x6867666564636261 },
	{ 1, 12, 0x706f6e6d6c6b6a69 },
	{ 1, 13, 0x7877767574737271 },
	{ 1, 14, 0x807f7e7d7c7b7a79 },
	{ 1, 15, 0x8887868584838281 },
	{ 1, 16, 0x908f8e8d8c8b8a89 },
	{ 1, 17, 0x9897969594939291 },
	{ 1, 18, 0xa09f9e9d9c9b9a99 },
	{ 1, 19, 0xa8a7a6a5a4a3a2a1 },
	{ 1, 20, 0xb0afaeadacabaaa9 },
	{ 1, 21, 0xb8b7b6b5b4b3b2b1 },
	{ 1, 22, 0xc0bfbebdbcbbbab9 },
	{ 1, 23, 0xc8c7c6c5c4c3c2c1 },
	{ 1, 24, 0xd0cfcecdcccbcac9 },
	{ 1, 25, 0xd8d7d6d5d4d3d2d1 },
	{ 1, 26, 0xe0dfdedddcdbdad9 },
	{ 1, 27, 0xe8e7e6e5e4e3e2e1 },
	{ 1, 28, 0xf0efeeedecebeae9 },
	{ 1, 29, 0xf8f7f6f5f4f3f2f1 },
	{ 1, 30, 0x1fffefdfcfbfaf9 },
	{ 0, 0, 0xffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 1, 30, 0xffffffffffffffff },
	{ 0, 0, 0x807060504030201 },
	{ 1, 0, 0x1 },
	{ 2, 0, 0x11 },
	{ 2, 1, 0x12 },
	{ 2, 2, 0x13 },
	{ 2, 3, 0x14 },
	{ 2, 4, 0x15 },
	{ 2, 5, 0x16 },
	{ 2, 6, 0x17 },
	{ 2, 7, 0x18 },
	{ 2, 8, 0x19 },
	{ 2, 9, 0x1a },
	{ 2, 10, 0x1b },
	{ 2, 11, 0x1c },
	{ 2, 12, 0x1d },
	{ 2, 13, 0x1e },
	{ 2, 14, 0x1f },
	{ 2, 15, 0x20 },
	{ 2, 16, 0x21 },
	{ 2, 17, 0x22 },
	{ 2, 18, 0x23 },
	{ 2, 19, 0x24 },
	{ 2, 20, 0x25 },
	{ 2, 21, 0x26 },
	{ 2, 22, 0x27 },
	{ 2, 23, 0x28 },
	{ 2, 24, 0x29 },
	{ 2, 25, 0x2a },
	{ 2, 26, 0x2b },
	{ 2, 27, 0x2c },
	{ 2, 28, 0x2d },
	{ 2, 29, 0x2e },
	{ 2, 30, 0x2f },
	{ 2, 31, 0x30 },
	{ 2, 32, 0x31 },
	{ 2, 33, 0x32 },
	{ 2, 34, 0x33 },
	{ 2, 35, 0x34 },
	{ 2, 36, 0x35 },
	{ 2, 37, 0x36 },
	{ 2, 38, 0x37 },
	{ 2, 39, 0x38 },
	{ 2, 40, 0x39 },
	{ 2, 41, 0x3a },
	{ 2, 42, 0x3b },
	{ 2, 43, 0x3c },
	{ 2, 44, 0x3d },
	{ 2, 45, 0x3e },
	{ 2, 46, 0x3f },
	{ 2, 47, 0x40 },
	{ 2, 48, 0x41 },
	{ 2, 49, 0x42 },
	{ 2, 50, 0x43 },
	{ 2, 51, 0x44 },
	{ 2, 52, 0x45 },
	{ 2, 53, 0x46 },
	{ 2, 54, 0x47 },
	{ 2, 55, 0x48 },
	{ 2, 56, 0x49 },
	{ 2, 57, 0x4a },
	{ 2, 58, 0x4b },
	{ 2, 59, 0x4c },
	{ 2, 60, 0x4d },
	{ 2, 61, 0x4e },
	{ 2, 62, 0x4f },
	{ 2, 63, 0x50 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xff },
	{ 2, 0, 0xff },
	{ 2, 1, 0xff },
	{ 2, 2, 0xff },
	{ 2, 3, 0xff },
	{ 2, 4, 0xff },
	{ 2, 5, 0xff },
	{ 2, 6, 0xff },
	{ 2, 7, 0xff },
	{ 2, 8, 0xff },
	{ 2, 9, 0xff },
	{ 2, 10, 0xff },
	{ 2, 11, 0xff },
	{ 2, 12, 0xff },
	{ 2, 13, 0xff },
	{ 2, 14, 0xff },
	{ 2, 15, 0xff },
	{ 2, 16, 0xff },
	{ 2, 17, 0xff },
	{ 2, 18, 0xff },
	{ 2, 19, 0xff },
	{ 2, 20, 0xff },
	{ 2, 21, 0xff },
	{ 2, 22, 0xff },
	{ 2, 23, 0xff },
	{ 2, 24, 0xff },
	{ 2, 25, 0xff },
	{ 2, 26, 0xff },
	{ 2, 27, 0xff },
	{ 2, 28, 0xff },
	{ 2, 29, 0xff },
	{ 2, 30, 0xff },
	{ 2, 31, 0xff },
	{ 2, 32, 0xff },
	{ 2, 33, 0xff },
	{ 2, 34, 0xff },
	{ 2, 35, 0xff },
	{ 2, 36, 0xff },
	{ 2, 37, 0xff },
	{ 2, 38, 0xff },
	{ 2, 39, 0xff },
	{ 2, 40, 0xff },
	{ 2, 41, 0xff },
	{ 2, 42, 0xff },
	{ 2, 43, 0xff },
	{ 2, 44, 0xff },
	{ 2, 45, 0xff },
	{ 2, 46, 0xff },
	{ 2, 47, 0xff },
	{ 2, 48, 0xff },
	{ 2, 49, 0xff },
	{ 2, 50, 0xff },
	{ 2, 51, 0xff },
	{ 2, 52, 0xff },
	{ 2, 53, 0xff },
	{ 2, 54, 0xff },
	{ 2, 55, 0xff },
	{ 2, 56, 0xff },
	{ 2, 57, 0xff },
	{ 2, 58, 0xff },
	{ 2, 59, 0xff },
	{ 2, 60, 0xff },
	{ 2, 61, 0xff },
	{ 2, 62, 0xff },
	{ 2, 63, 0xff },
};

static const struct {
	const char *name;
	unsigned int structure;
	unsigned int first_value;
	unsigned int value_count;
	unsigned int first_run;
	unsigned int run_count;
} images[] = {
	{ "RsiHostCall distinct", 0, 0, 32, 0, 2 },
	{ "RsiHostCall maximum", 0, 32, 1, 2, 1 },
	{ "RsiHostCall maximum", 0, 33, 1, 3, 1 },
	{ "RsiHostCall maximum", 0, 34, 1, 4, 1 },
	{ "RsiHostCall padding SBZ", 0, 35, 0, 5, 1 },
	{ "RsiHostCall padding SBZ", 0, 35, 0, 6, 1 },
	{ "RsiHostCall padding SBZ", 0, 35, 0, 7, 1 },
	{ "RsiRealmConfig distinct", 1, 35, 66, 8, 2 },
	{ "RsiRealmConfig maximum", 1, 101, 1, 10, 1 },
	{ "RsiRealmConfig maximum", 1, 102, 1, 11, 1 },
	{ "RsiRealmConfig maximum", 1, 103, 64, 12, 1 },
	{ "RsiRealmConfig padding MBZ", 1, 167, 0, 13, 1 },
	{ "RsiRealmConfig padding MBZ", 1, 167, 0, 14, 1 },
	{ "RsiRealmConfig padding MBZ", 1, 167, 0, 15, 1 },
	{ "RsiRealmConfig padding MBZ", 1, 167, 0, 16, 1 },
	{ "RsiRealmConfig padding MBZ", 1, 167, 0, 17, 1 },
	{ "RsiRealmConfig padding MBZ", 1, 167, 0, 18, 1 },
};

/* Bytes of a structure that no member has. */
static const struct {
	unsigned int structure;
	unsigned int offset;
	unsigned int size;
} gaps[] = {
	{ 0, 0x2, 6 },
	{ 1, 0x9, 503 },
	{ 1, 0x240, 3520 },
};

static void put_rsi_host_call(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rsi_host_call *value = at;

	switch (member) {
	case 0:
		value->imm = number;
		break;
	case 1:
		value->gprs[index] = number;
		break;
	}
}

static u64 get_rsi_host_call(const void *at, unsigned int member, unsigned int index)
{
	const struct rsi_host_call *value = at;

	switch (member) {
	case 0:
		return (u16)value->imm;
	case 1:
		return value->gprs[index];
	}
	return 0;
}

static void put_realm_config(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct realm_config *value = at;

	switch (member) {
	case 0:
		value->ipa_bits = number;
		break;
	case 1:
		value->hash_algo = number;
		break;
	case 2:
		value->rpv[index] = number;
		break;
	}
}

static u64 get_realm_config(const void *at, unsigned int member, unsigned int index)
{
	const struct realm_config *value = at;

	switch (member) {
	case 0:
		return value->ipa_bits;
	case 1:
		return (u8)value->hash_algo;
	case 2:
		return (u8)value->rpv[index];
	}
	return 0;
}

static const struct {
	size_t size;
	void (*put)(void *at, unsigned int member, unsigned int index, u64 number);
	u64 (*get)(const void *at, unsigned int member, unsigned int index);
} structures[] = {
	{ 0x100, put_rsi_host_call, get_rsi_host_call },
	{ 0x1000, put_realm_config, get_realm_config },
};

#define GUARD 4096

/* A structure as the compiler lays it out, and as it must be. */
static u64 memory[(4096 + 2 * GUARD) / sizeof(u64)] __aligned(GUARD);
static u8 wanted[4096];

static void write_image(unsigned int image, size_t size)
{
	unsigned int i, j;

	memset(wanted, 0, size);
	for (i = 0; i < images[image].run_count; i++) {
		unsigned int run = images[image].first_run + i;

		for (j = 0; j < runs[run].count; j++)
			wanted[runs[run].offset + j] = bytes[runs[run].bytes + j * runs[run].step];
	}
}

/* Whether the bytes of an image are the first, the last or all of some padding. */
static bool is_padding(unsigned int image)
{
	unsigned int offset = runs[images[image].first_run].offset;
	unsigned int count = runs[images[image].first_run].count;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(gaps); i++) {
		unsigned int last = gaps[i].offset + gaps[i].size - 1;

		if (gaps[i].structure != images[image].structure || images[image].run_count != 1)
			continue;
		if (offset == gaps[i].offset && (count == 1 || count == gaps[i].size))
			return true;
		if (offset == last && count == 1)
			return true;
	}
	return false;
}

/* No value is in bytes of padding. */
static bool is_unseen(unsigned int image, const void *at)
{
	const unsigned int counts[] = {
		2,
		3,
	};
	unsigned int structure = images[image].structure;
	unsigned int i;

	for (i = 0; i < counts[structure]; i++)
		if (structures[structure].get(at, i, 0))
			return false;
	return true;
}

static void test_image(struct kunit *test, unsigned int image)
{
	unsigned int structure = images[image].structure;
	unsigned int first = images[image].first_value;
	size_t size = structures[structure].size;
	u8 *at = (u8 *)memory + GUARD;
	unsigned int i;

	write_image(image, size);
	memset(memory, 0xa5, sizeof(memory));
	memset(at, 0, size);
	for (i = first; i < first + images[image].value_count; i++)
		structures[structure].put(at, values[i].member, values[i].index, values[i].value);
	if (images[image].value_count)
		KUNIT_EXPECT_EQ_MSG(test, memcmp(at, wanted, size), 0, "%s", images[image].name);
	KUNIT_EXPECT_EQ(test, at[-1], 0xa5);
	KUNIT_EXPECT_EQ(test, at[size], 0xa5);

	memcpy(at, wanted, size);
	if (!images[image].value_count)
		KUNIT_EXPECT_TRUE_MSG(test, is_padding(image) && is_unseen(image, at), "%s",
				      images[image].name);
	for (i = first; i < first + images[image].value_count; i++)
		KUNIT_EXPECT_EQ_MSG(test,
				    structures[structure].get(at, values[i].member,
							      values[i].index),
				    values[i].value, "%s", images[image].name);
}

static void rsi_test_images(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(images); i++)
		test_image(test, i);
}

static const struct {
	const char *name;
	u32 fid;
	bool in_range;
} fids[] = {
	{ "RSI_ATTESTATION_TOKEN_CONTINUE", 0xc4000195, 1 },
	{ "RSI_ATTESTATION_TOKEN_CONTINUE", 0xc4010195, 1 },
	{ "RSI_ATTESTATION_TOKEN_INIT", 0xc4000194, 1 },
	{ "RSI_ATTESTATION_TOKEN_INIT", 0xc4010194, 1 },
	{ "RSI_FEATURES", 0xc4000191, 1 },
	{ "RSI_FEATURES", 0xc4010191, 1 },
	{ "RSI_HOST_CALL", 0xc4000199, 1 },
	{ "RSI_HOST_CALL", 0xc4010199, 1 },
	{ "RSI_IPA_STATE_GET", 0xc4000198, 1 },
	{ "RSI_IPA_STATE_GET", 0xc4010198, 1 },
	{ "RSI_IPA_STATE_SET", 0xc4000197, 1 },
	{ "RSI_IPA_STATE_SET", 0xc4010197, 1 },
	{ "RSI_MEASUREMENT_EXTEND", 0xc4000193, 1 },
	{ "RSI_MEASUREMENT_EXTEND", 0xc4010193, 1 },
	{ "RSI_MEASUREMENT_READ", 0xc4000192, 1 },
	{ "RSI_MEASUREMENT_READ", 0xc4010192, 1 },
	{ "RSI_REALM_CONFIG", 0xc4000196, 1 },
	{ "RSI_REALM_CONFIG", 0xc4010196, 1 },
	{ "RSI_VERSION", 0xc4000190, 1 },
	{ "RSI_VERSION", 0xc4010190, 1 },
	{ "function ID below_range", 0xc400018f, 0 },
	{ "RSI_VERSION", 0xc4000190, 1 },
	{ "function ID last_of_range", 0xc40001af, 1 },
	{ "function ID above_range", 0xc40001b0, 0 },
	{ "function ID other_convention", 0x84000195, 0 },
	{ "function ID yielding", 0x44000195, 0 },
	{ "function ID other_owner", 0xc5000195, 0 },
	{ "function ID other_owner", 0xc6000195, 0 },
	{ "function ID other_owner", 0xc0000195, 0 },
	{ "function ID other_owner", 0xcc000195, 0 },
	{ "function ID other_owner", 0xd4000195, 0 },
	{ "function ID other_owner", 0xe4000195, 0 },
	{ "function ID reserved_bit", 0xc4020195, 0 },
	{ "function ID reserved_bit", 0xc4040195, 0 },
	{ "function ID reserved_bit", 0xc4080195, 0 },
	{ "function ID reserved_bit", 0xc4100195, 0 },
	{ "function ID reserved_bit", 0xc4200195, 0 },
	{ "function ID reserved_bit", 0xc4400195, 0 },
	{ "function ID reserved_bit", 0xc4800195, 0 },
};

static void rsi_test_fids(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(fids); i++) {
		u32 fid = fids[i].fid & ~SVE_HINT;
		bool in_range = false;

		in_range |= SMC_RSI_IN_RANGE_0(fid);
		KUNIT_EXPECT_EQ_MSG(test, in_range, fids[i].in_range, "%s, %#x", fids[i].name,
				    fid);
	}
}

/* What X0 may hold on return. */
static const struct {
	const char *name;
	u64 x0;
	bool answered;
	unsigned int status;
	unsigned int index;
} returns[] = {
	{ "X0 RSI_SUCCESS", 0x0, 1, 0x0, 0x0 },
	{ "X0 RSI_ERROR_INPUT", 0x1, 1, 0x1, 0x0 },
	{ "X0 RSI_ERROR_STATE", 0x2, 1, 0x2, 0x0 },
	{ "X0 RSI_INCOMPLETE", 0x3, 1, 0x3, 0x0 },
	{ "X0 RSI_ERROR_UNKNOWN", 0x4, 1, 0x4, 0x0 },
	{ "X0 smccc_error", 0xffffffffffffffff, 0, 0x0, 0x0 },
	{ "X0 smccc_error", 0xffffffff, 0, 0x0, 0x0 },
};

static void rsi_test_returns(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(returns); i++) {
		const char *name = returns[i].name;
		u64 x0 = returns[i].x0;

		KUNIT_EXPECT_EQ_MSG(test, rsi_answered(x0), returns[i].answered, "%s", name);
		if (!returns[i].answered)
			continue;
		KUNIT_EXPECT_TRUE_MSG(test, rsi_returned(x0, returns[i].status), "%s", name);
		KUNIT_EXPECT_FALSE_MSG(test, rsi_returned(x0, returns[i].status ^ 1), "%s",
				       name);
	}
}

static struct kunit_case rsi_cases[] = {
	KUNIT_CASE(rsi_test_calls),
	KUNIT_CASE(rsi_test_real_conduit),
	KUNIT_CASE(rsi_test_fields),
	KUNIT_CASE(rsi_test_reserved_bits),
	KUNIT_CASE(rsi_test_encodings),
	KUNIT_CASE(rsi_test_layouts),
	KUNIT_CASE(rsi_test_images),
	KUNIT_CASE(rsi_test_fids),
	KUNIT_CASE(rsi_test_returns),
	{}
};

static struct kunit_suite rsi_suite = {
	.name = "rsi_smc",
	.test_cases = rsi_cases,
};

kunit_test_suite(rsi_suite);

MODULE_DESCRIPTION("KUnit tests of the RSI headers");
MODULE_LICENSE("Dual BSD/GPL");
