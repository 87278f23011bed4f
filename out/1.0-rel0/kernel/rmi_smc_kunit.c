// SPDX-License-Identifier: GPL-2.0-only OR BSD-3-Clause
/*
 * KUnit tests of the RMI: the headers against the test vectors.
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

static void capture_invoke(const unsigned long *values, unsigned int count,
			   struct arm_smccc_res *res)
{
	if (conduit.real)
		arm_smccc_1_1_invoke(values[0], values[1], values[2], values[3], values[4],
				     values[5], values[6], values[7], res);
	else
		capture(values, count, res);
}

/* As many arguments as arm_smccc_1_1_invoke() takes, the last one is @res. */
#define CAPTURE(res, ...)						\
	do {								\
		unsigned long values[8] = { __VA_ARGS__ };		\
		unsigned long given[] = { __VA_ARGS__ };		\
									\
		capture_invoke(values, ARRAY_SIZE(given), res);		\
	} while (0)
#define CAPTURE_1(a0, res) CAPTURE(res, a0)
#define CAPTURE_2(a0, a1, res) CAPTURE(res, a0, a1)
#define CAPTURE_3(a0, a1, a2, res) CAPTURE(res, a0, a1, a2)
#define CAPTURE_4(a0, a1, a2, a3, res) CAPTURE(res, a0, a1, a2, a3)
#define CAPTURE_5(a0, a1, a2, a3, a4, res) CAPTURE(res, a0, a1, a2, a3, a4)
#define CAPTURE_6(a0, a1, a2, a3, a4, a5, res) CAPTURE(res, a0, a1, a2, a3, a4, a5)
#define CAPTURE_7(a0, a1, a2, a3, a4, a5, a6, res) CAPTURE(res, a0, a1, a2, a3, a4, a5, a6)
#define CAPTURE_8(a0, a1, a2, a3, a4, a5, a6, a7, res) CAPTURE(res, a0, a1, a2, a3, a4, a5, a6, a7)
#define PICK(a0, a1, a2, a3, a4, a5, a6, a7, res, name, ...) name

#undef arm_smccc_1_1_invoke
#define arm_smccc_1_1_invoke(...)					\
	PICK(__VA_ARGS__, CAPTURE_8, CAPTURE_7, CAPTURE_6, CAPTURE_5,	\
	     CAPTURE_4, CAPTURE_3, CAPTURE_2, CAPTURE_1, 0)(__VA_ARGS__)

#include <asm/rmi_cmds.h>

static int call_rmi_data_create(const u64 *in, unsigned long *out)
{
	return rmi_data_create(in[0], in[1], in[2], in[3], in[4]);
}

static int call_rmi_data_create_unknown(const u64 *in, unsigned long *out)
{
	return rmi_data_create_unknown(in[0], in[1], in[2]);
}

static int call_rmi_data_destroy(const u64 *in, unsigned long *out)
{
	return rmi_data_destroy(in[0], in[1], &out[0], &out[1]);
}

static int call_rmi_features(const u64 *in, unsigned long *out)
{
	return rmi_features(in[0], &out[0]);
}

static int call_rmi_granule_delegate(const u64 *in, unsigned long *out)
{
	return rmi_granule_delegate(in[0]);
}

static int call_rmi_granule_undelegate(const u64 *in, unsigned long *out)
{
	return rmi_granule_undelegate(in[0]);
}

static int call_rmi_psci_complete(const u64 *in, unsigned long *out)
{
	return rmi_psci_complete(in[0], in[1], in[2]);
}

static int call_rmi_realm_activate(const u64 *in, unsigned long *out)
{
	return rmi_realm_activate(in[0]);
}

static int call_rmi_realm_create(const u64 *in, unsigned long *out)
{
	return rmi_realm_create(in[0], in[1]);
}

static int call_rmi_realm_destroy(const u64 *in, unsigned long *out)
{
	return rmi_realm_destroy(in[0]);
}

static int call_rmi_rec_aux_count(const u64 *in, unsigned long *out)
{
	return rmi_rec_aux_count(in[0], &out[0]);
}

static int call_rmi_rec_create(const u64 *in, unsigned long *out)
{
	return rmi_rec_create(in[0], in[1], in[2]);
}

static int call_rmi_rec_destroy(const u64 *in, unsigned long *out)
{
	return rmi_rec_destroy(in[0]);
}

static int call_rmi_rec_enter(const u64 *in, unsigned long *out)
{
	return rmi_rec_enter(in[0], in[1]);
}

static int call_rmi_rtt_create(const u64 *in, unsigned long *out)
{
	return rmi_rtt_create(in[0], in[1], in[2], in[3]);
}

static int call_rmi_rtt_destroy(const u64 *in, unsigned long *out)
{
	return rmi_rtt_destroy(in[0], in[1], in[2], &out[0], &out[1]);
}

static int call_rmi_rtt_fold(const u64 *in, unsigned long *out)
{
	return rmi_rtt_fold(in[0], in[1], in[2], &out[0]);
}

static int call_rmi_rtt_init_ripas(const u64 *in, unsigned long *out)
{
	return rmi_rtt_init_ripas(in[0], in[1], in[2], &out[0]);
}

static int call_rmi_rtt_map_unprotected(const u64 *in, unsigned long *out)
{
	return rmi_rtt_map_unprotected(in[0], in[1], in[2], in[3]);
}

static int call_rmi_rtt_read_entry(const u64 *in, unsigned long *out)
{
	struct rtt_entry rtt;
	int ret;

	memset(&rtt, 0x5a, sizeof(rtt));
	ret = rmi_rtt_read_entry(in[0], in[1], in[2], &rtt);
	out[0] = rtt.walk_level;
	out[1] = rtt.state;
	out[2] = rtt.desc;
	out[3] = rtt.ripas;
	return ret;
}

static int call_rmi_rtt_set_ripas(const u64 *in, unsigned long *out)
{
	return rmi_rtt_set_ripas(in[0], in[1], in[2], in[3], &out[0]);
}

static int call_rmi_rtt_unmap_unprotected(const u64 *in, unsigned long *out)
{
	return rmi_rtt_unmap_unprotected(in[0], in[1], in[2], &out[0]);
}

static int call_rmi_version(const u64 *in, unsigned long *out)
{
	return rmi_version(in[0], &out[0], &out[1]);
}

static const struct {
	int (*call)(const u64 *in, unsigned long *out);
	unsigned int outputs;
} wrappers[] = {
	{ call_rmi_data_create, 0 },
	{ call_rmi_data_create_unknown, 0 },
	{ call_rmi_data_destroy, 2 },
	{ call_rmi_features, 1 },
	{ call_rmi_granule_delegate, 0 },
	{ call_rmi_granule_undelegate, 0 },
	{ call_rmi_psci_complete, 0 },
	{ call_rmi_realm_activate, 0 },
	{ call_rmi_realm_create, 0 },
	{ call_rmi_realm_destroy, 0 },
	{ call_rmi_rec_aux_count, 1 },
	{ call_rmi_rec_create, 0 },
	{ call_rmi_rec_destroy, 0 },
	{ call_rmi_rec_enter, 0 },
	{ call_rmi_rtt_create, 0 },
	{ call_rmi_rtt_destroy, 2 },
	{ call_rmi_rtt_fold, 1 },
	{ call_rmi_rtt_init_ripas, 1 },
	{ call_rmi_rtt_map_unprotected, 0 },
	{ call_rmi_rtt_read_entry, 4 },
	{ call_rmi_rtt_set_ripas, 1 },
	{ call_rmi_rtt_unmap_unprotected, 1 },
	{ call_rmi_version, 2 },
};

/*
 * A call; zeroes at the end of a list are left away, and outputs that mean
 * nothing are 0.
 */
static const struct {
	const char *name;
	unsigned int command;
	u64 inputs[5];
	u64 outputs[4];
	u64 in[REGISTERS];
	u64 out[REGISTERS];
} calls[] = {
	{
		"RMI_DATA_CREATE status RMI_SUCCESS",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_DATA_CREATE status RMI_ERROR_INPUT",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_DATA_CREATE status RMI_ERROR_REALM",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x302, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_DATA_CREATE status RMI_ERROR_RTT",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_DATA_CREATE no_handler",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_DATA_CREATE no_rmm",
		0,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0x0 },
		{ 0xc4000153, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000,
		  0x2827262524232000, 0x1 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000, 0x2827262524232000, 0x1 },
	},
	{
		"RMI_DATA_CREATE_UNKNOWN status RMI_SUCCESS",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000154, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_DATA_CREATE_UNKNOWN status RMI_ERROR_INPUT",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000154, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_DATA_CREATE_UNKNOWN status RMI_ERROR_RTT",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000154, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x304 },
	},
	{
		"RMI_DATA_CREATE_UNKNOWN no_handler",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000154, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_DATA_CREATE_UNKNOWN no_rmm",
		1,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000154, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_DATA_DESTROY status RMI_SUCCESS",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_DATA_DESTROY status RMI_ERROR_INPUT",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0x0, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_DATA_DESTROY stale_outputs RMI_ERROR_INPUT",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_DATA_DESTROY status RMI_ERROR_RTT",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x304, 0x0, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_DATA_DESTROY stale_outputs RMI_ERROR_RTT",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_DATA_DESTROY no_handler",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_DATA_DESTROY no_rmm",
		2,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000155, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_FEATURES status RMI_SUCCESS",
		3,
		{ 0x100f0e0d0c0b0a09 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000165, 0x100f0e0d0c0b0a09 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_FEATURES no_handler",
		3,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000165, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_FEATURES no_rmm",
		3,
		{ 0x100f0e0d0c0b0a09 },
		{ 0x0 },
		{ 0xc4000165, 0x100f0e0d0c0b0a09 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0a09 },
	},
	{
		"RMI_GRANULE_DELEGATE status RMI_SUCCESS",
		4,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000151, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_GRANULE_DELEGATE status RMI_ERROR_INPUT",
		4,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000151, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_GRANULE_DELEGATE no_handler",
		4,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000151, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_GRANULE_DELEGATE no_rmm",
		4,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000151, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_GRANULE_UNDELEGATE status RMI_SUCCESS",
		5,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000152, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_GRANULE_UNDELEGATE status RMI_ERROR_INPUT",
		5,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000152, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_GRANULE_UNDELEGATE no_handler",
		5,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000152, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_GRANULE_UNDELEGATE no_rmm",
		5,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000152, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_PSCI_COMPLETE status RMI_SUCCESS",
		6,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
	},
	{
		"RMI_PSCI_COMPLETE status RMI_ERROR_INPUT",
		6,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x1 },
	},
	{
		"RMI_PSCI_COMPLETE no_handler",
		6,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_PSCI_COMPLETE no_rmm",
		6,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0x0 },
		{ 0xc4000164, 0x100f0e0d0c0b0000, 0x1817161514131000, 0xfffffffffffffff8 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0xfffffffffffffff8 },
	},
	{
		"RMI_REALM_ACTIVATE status RMI_SUCCESS",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_ACTIVATE status RMI_ERROR_INPUT",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_ACTIVATE status RMI_ERROR_REALM",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0x302 },
	},
	{
		"RMI_REALM_ACTIVATE no_handler",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REALM_ACTIVATE no_rmm",
		7,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000157, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REALM_CREATE status RMI_SUCCESS",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_CREATE status RMI_ERROR_INPUT",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_CREATE no_handler",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REALM_CREATE no_rmm",
		8,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc4000158, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_REALM_DESTROY status RMI_SUCCESS",
		9,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REALM_DESTROY status RMI_ERROR_INPUT",
		9,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REALM_DESTROY status RMI_ERROR_REALM",
		9,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0x302 },
	},
	{
		"RMI_REALM_DESTROY no_handler",
		9,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REALM_DESTROY no_rmm",
		9,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000159, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REC_AUX_COUNT status RMI_SUCCESS",
		10,
		{ 0x100f0e0d0c0b0000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000167, 0x100f0e0d0c0b0000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_REC_AUX_COUNT status RMI_ERROR_INPUT",
		10,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000167, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REC_AUX_COUNT stale_outputs RMI_ERROR_INPUT",
		10,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000167, 0x100f0e0d0c0b0000 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_REC_AUX_COUNT no_handler",
		10,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000167, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REC_AUX_COUNT no_rmm",
		10,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc4000167, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REC_CREATE status RMI_SUCCESS",
		11,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
	},
	{
		"RMI_REC_CREATE status RMI_ERROR_INPUT",
		11,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_REC_CREATE status RMI_ERROR_REALM",
		11,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x302 },
	},
	{
		"RMI_REC_CREATE no_handler",
		11,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REC_CREATE no_rmm",
		11,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc400015a, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_REC_DESTROY status RMI_SUCCESS",
		12,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x0 },
	},
	{
		"RMI_REC_DESTROY status RMI_ERROR_INPUT",
		12,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x1 },
	},
	{
		"RMI_REC_DESTROY status RMI_ERROR_REC",
		12,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0x3 },
	},
	{
		"RMI_REC_DESTROY no_handler",
		12,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REC_DESTROY no_rmm",
		12,
		{ 0x100f0e0d0c0b0000 },
		{ 0x0 },
		{ 0xc400015b, 0x100f0e0d0c0b0000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000 },
	},
	{
		"RMI_REC_ENTER status RMI_SUCCESS",
		13,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
	},
	{
		"RMI_REC_ENTER status RMI_ERROR_INPUT",
		13,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x1 },
	},
	{
		"RMI_REC_ENTER status RMI_ERROR_REALM",
		13,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x302 },
	},
	{
		"RMI_REC_ENTER status RMI_ERROR_REC",
		13,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x3 },
	},
	{
		"RMI_REC_ENTER no_handler",
		13,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_REC_ENTER no_rmm",
		13,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0x0 },
		{ 0xc400015c, 0x100f0e0d0c0b0000, 0x1817161514131000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000 },
	},
	{
		"RMI_RTT_CREATE status RMI_SUCCESS",
		14,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE status RMI_ERROR_INPUT",
		14,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE status RMI_ERROR_RTT",
		14,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE no_handler",
		14,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_CREATE no_rmm",
		14,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015d, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232221 },
	},
	{
		"RMI_RTT_DESTROY status RMI_SUCCESS",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY status RMI_ERROR_INPUT",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0x0, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY stale_outputs RMI_ERROR_INPUT",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY status RMI_ERROR_RTT",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0x0, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY stale_outputs RMI_ERROR_RTT",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb8b7b6b5b4b3b2b1 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0xb0afaeadacabaaa9, 0xb8b7b6b5b4b3b2b1 },
	},
	{
		"RMI_RTT_DESTROY no_handler",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_RTT_DESTROY no_rmm",
		15,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc400015e, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_RTT_FOLD status RMI_SUCCESS",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_FOLD status RMI_ERROR_INPUT",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_RTT_FOLD stale_outputs RMI_ERROR_INPUT",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_FOLD status RMI_ERROR_RTT",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304 },
	},
	{
		"RMI_RTT_FOLD stale_outputs RMI_ERROR_RTT",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_FOLD no_handler",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_RTT_FOLD no_rmm",
		16,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000166, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_SUCCESS",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_ERROR_INPUT",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x1 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_ERROR_INPUT",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_ERROR_REALM",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x302 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_ERROR_REALM",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x302, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_INIT_RIPAS status RMI_ERROR_RTT",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x304 },
	},
	{
		"RMI_RTT_INIT_RIPAS stale_outputs RMI_ERROR_RTT",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x304, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_INIT_RIPAS no_handler",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_RTT_INIT_RIPAS no_rmm",
		17,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0x0 },
		{ 0xc4000168, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1000 },
	},
	{
		"RMI_RTT_MAP_UNPROTECTED status RMI_SUCCESS",
		18,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_MAP_UNPROTECTED status RMI_ERROR_INPUT",
		18,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_MAP_UNPROTECTED status RMI_ERROR_RTT",
		18,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_MAP_UNPROTECTED no_handler",
		18,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x2827262524232221 },
	},
	{
		"RMI_RTT_MAP_UNPROTECTED no_rmm",
		18,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0x0 },
		{ 0xc400015f, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19,
		  0x2827262524232221 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19, 0x2827262524232221 },
	},
	{
		"RMI_RTT_READ_ENTRY status RMI_SUCCESS",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0x1, 0xc0bfbebdbcbbbab9, 0x2 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x1, 0xc0bfbebdbcbbbab9, 0x2 },
	},
	{
		"RMI_RTT_READ_ENTRY status RMI_ERROR_INPUT",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1 },
	},
	{
		"RMI_RTT_READ_ENTRY stale_outputs RMI_ERROR_INPUT",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x1, 0xc0bfbebdbcbbbab9, 0x2 },
	},
	{
		"RMI_RTT_READ_ENTRY widest_outputs RMI_SUCCESS",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0xff, 0xc0bfbebdbcbbbab9, 0xff },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xff, 0xc0bfbebdbcbbbab9, 0xff },
	},
	{
		"RMI_RTT_READ_ENTRY stale_bits RMI_SUCCESS",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9, 0x1, 0xc0bfbebdbcbbbab9, 0x2 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9, 0xffffffffffffff01, 0xc0bfbebdbcbbbab9,
		  0xffffffffffffff02 },
	},
	{
		"RMI_RTT_READ_ENTRY no_handler",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_RTT_READ_ENTRY no_rmm",
		19,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000161, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_SUCCESS",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_ERROR_INPUT",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x1, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_ERROR_INPUT",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x1, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_ERROR_REC",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x3, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_ERROR_REC",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x3, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS status RMI_ERROR_RTT",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x304, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS stale_outputs RMI_ERROR_RTT",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x304, 0xb0afaeadacabaaa9, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS no_handler",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x0, 0x0, 0x0, 0x2827262524232000 },
	},
	{
		"RMI_RTT_SET_RIPAS no_rmm",
		20,
		{ 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0x0 },
		{ 0xc4000169, 0x100f0e0d0c0b0000, 0x1817161514131000, 0x201f1e1d1c1b1a19,
		  0x2827262524232000 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131000,
		  0x201f1e1d1c1b1a19, 0x2827262524232000 },
	},
	{
		"RMI_RTT_UNMAP_UNPROTECTED status RMI_SUCCESS",
		21,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000162, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_UNMAP_UNPROTECTED status RMI_ERROR_INPUT",
		21,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000162, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x1, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_UNMAP_UNPROTECTED status RMI_ERROR_RTT",
		21,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xb0afaeadacabaaa9 },
		{ 0xc4000162, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x304, 0xb0afaeadacabaaa9 },
	},
	{
		"RMI_RTT_UNMAP_UNPROTECTED no_handler",
		21,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000162, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_RTT_UNMAP_UNPROTECTED no_rmm",
		21,
		{ 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0x0 },
		{ 0xc4000162, 0x100f0e0d0c0b0000, 0x1817161514131211, 0x201f1e1d1c1b1a19 },
		{ 0xffffffffffffffff, 0x100f0e0d0c0b0000, 0x1817161514131211,
		  0x201f1e1d1c1b1a19 },
	},
	{
		"RMI_VERSION status RMI_SUCCESS",
		22,
		{ 0xc0b0a09 },
		{ 0x2cabaaa9, 0x34b3b2b1 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0x0, 0x2cabaaa9, 0x34b3b2b1 },
	},
	{
		"RMI_VERSION status RMI_ERROR_INPUT",
		22,
		{ 0xc0b0a09 },
		{ 0x2cabaaa9, 0x34b3b2b1 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0x1, 0x2cabaaa9, 0x34b3b2b1 },
	},
	{
		"RMI_VERSION no_handler",
		22,
		{ 0xc0b0a09 },
		{ 0x0 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0xffffffffffffffff },
	},
	{
		"RMI_VERSION no_rmm",
		22,
		{ 0xc0b0a09 },
		{ 0x0 },
		{ 0xc4000150, 0xc0b0a09 },
		{ 0xffffffffffffffff, 0xc0b0a09 },
	},
};

/* The registers are as expected, and outputs that mean nothing are 0. */
static void rmi_test_calls(struct kunit *test)
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
static void rmi_test_real_conduit(struct kunit *test)
{
	unsigned long out[ARRAY_SIZE(calls[0].outputs)];
	u64 in[ARRAY_SIZE(calls[0].inputs)] = {};
	unsigned int i;
	int ret;

	memset(out, 0x5a, sizeof(out));
	conduit.real = true;
	ret = call_rmi_version(in, out);
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
	{ 0, 0x0, 0xff00 },
	{ 0, 0x1, 0x1 },
	{ 0, 0xff, 0xff },
	{ 0, 0x2, 0x2 },
	{ 0, 0x4, 0x4 },
	{ 0, 0x8, 0x8 },
	{ 0, 0x10, 0x10 },
	{ 0, 0x20, 0x20 },
	{ 0, 0x40, 0x40 },
	{ 0, 0x80, 0x80 },
	{ 1, 0x0, 0xff },
	{ 1, 0x1, 0x100 },
	{ 1, 0xff, 0xff00 },
	{ 1, 0x2, 0x200 },
	{ 1, 0x4, 0x400 },
	{ 1, 0x8, 0x800 },
	{ 1, 0x10, 0x1000 },
	{ 1, 0x20, 0x2000 },
	{ 1, 0x40, 0x4000 },
	{ 1, 0x80, 0x8000 },
	{ 2, 0x0, 0x0 },
	{ 2, 0x1, 0x1 },
	{ 2, 0x1, 0x1 },
	{ 3, 0x0, 0x3ffffffff00 },
	{ 3, 0x1, 0x1 },
	{ 3, 0xff, 0xff },
	{ 3, 0x2, 0x2 },
	{ 3, 0x4, 0x4 },
	{ 3, 0x8, 0x8 },
	{ 3, 0x10, 0x10 },
	{ 3, 0x20, 0x20 },
	{ 3, 0x40, 0x40 },
	{ 3, 0x80, 0x80 },
	{ 4, 0x0, 0x3fffffffeff },
	{ 4, 0x1, 0x100 },
	{ 4, 0x1, 0x100 },
	{ 5, 0x0, 0x3fffffffdff },
	{ 5, 0x1, 0x200 },
	{ 5, 0x1, 0x200 },
	{ 6, 0x0, 0x3ffffffc3ff },
	{ 6, 0x1, 0x400 },
	{ 6, 0xf, 0x3c00 },
	{ 6, 0x2, 0x800 },
	{ 6, 0x4, 0x1000 },
	{ 6, 0x8, 0x2000 },
	{ 7, 0x0, 0x3fffff03fff },
	{ 7, 0x1, 0x4000 },
	{ 7, 0x3f, 0xfc000 },
	{ 7, 0x2, 0x8000 },
	{ 7, 0x4, 0x10000 },
	{ 7, 0x8, 0x20000 },
	{ 7, 0x10, 0x40000 },
	{ 7, 0x20, 0x80000 },
	{ 8, 0x0, 0x3fffc0fffff },
	{ 8, 0x1, 0x100000 },
	{ 8, 0x3f, 0x3f00000 },
	{ 8, 0x2, 0x200000 },
	{ 8, 0x4, 0x400000 },
	{ 8, 0x8, 0x800000 },
	{ 8, 0x10, 0x1000000 },
	{ 8, 0x20, 0x2000000 },
	{ 9, 0x0, 0x3fffbffffff },
	{ 9, 0x1, 0x4000000 },
	{ 9, 0x1, 0x4000000 },
	{ 10, 0x0, 0x3ff07ffffff },
	{ 10, 0x1, 0x8000000 },
	{ 10, 0x1f, 0xf8000000 },
	{ 10, 0x2, 0x10000000 },
	{ 10, 0x4, 0x20000000 },
	{ 10, 0x8, 0x40000000 },
	{ 10, 0x10, 0x80000000 },
	{ 11, 0x0, 0x3feffffffff },
	{ 11, 0x1, 0x100000000 },
	{ 11, 0x1, 0x100000000 },
	{ 12, 0x0, 0x3fdffffffff },
	{ 12, 0x1, 0x200000000 },
	{ 12, 0x1, 0x200000000 },
	{ 13, 0x0, 0x3c3ffffffff },
	{ 13, 0x1, 0x400000000 },
	{ 13, 0xf, 0x3c00000000 },
	{ 13, 0x2, 0x800000000 },
	{ 13, 0x4, 0x1000000000 },
	{ 13, 0x8, 0x2000000000 },
	{ 14, 0x0, 0x3fffffffff },
	{ 14, 0x1, 0x4000000000 },
	{ 14, 0xf, 0x3c000000000 },
	{ 14, 0x2, 0x8000000000 },
	{ 14, 0x4, 0x10000000000 },
	{ 14, 0x8, 0x20000000000 },
	{ 15, 0x0, 0x7fff0000 },
	{ 15, 0x1, 0x1 },
	{ 15, 0xffff, 0xffff },
	{ 15, 0x2, 0x2 },
	{ 15, 0x4, 0x4 },
	{ 15, 0x8, 0x8 },
	{ 15, 0x10, 0x10 },
	{ 15, 0x20, 0x20 },
	{ 15, 0x40, 0x40 },
	{ 15, 0x80, 0x80 },
	{ 15, 0x100, 0x100 },
	{ 15, 0x200, 0x200 },
	{ 15, 0x400, 0x400 },
	{ 15, 0x800, 0x800 },
	{ 15, 0x1000, 0x1000 },
	{ 15, 0x2000, 0x2000 },
	{ 15, 0x4000, 0x4000 },
	{ 15, 0x8000, 0x8000 },
	{ 16, 0x0, 0xffff },
	{ 16, 0x1, 0x10000 },
	{ 16, 0x7fff, 0x7fff0000 },
	{ 16, 0x2, 0x20000 },
	{ 16, 0x4, 0x40000 },
	{ 16, 0x8, 0x80000 },
	{ 16, 0x10, 0x100000 },
	{ 16, 0x20, 0x200000 },
	{ 16, 0x40, 0x400000 },
	{ 16, 0x80, 0x800000 },
	{ 16, 0x100, 0x1000000 },
	{ 16, 0x200, 0x2000000 },
	{ 16, 0x400, 0x4000000 },
	{ 16, 0x800, 0x8000000 },
	{ 16, 0x1000, 0x10000000 },
	{ 16, 0x2000, 0x20000000 },
	{ 16, 0x4000, 0x40000000 },
	{ 17, 0x0, 0x6 },
	{ 17, 0x1, 0x1 },
	{ 17, 0x1, 0x1 },
	{ 18, 0x0, 0x5 },
	{ 18, 0x1, 0x2 },
	{ 18, 0x1, 0x2 },
	{ 19, 0x0, 0x3 },
	{ 19, 0x1, 0x4 },
	{ 19, 0x1, 0x4 },
	{ 20, 0x0, 0x0 },
	{ 20, 0x1, 0x1 },
	{ 20, 0x1, 0x1 },
	{ 21, 0x0, 0x1e },
	{ 21, 0x1, 0x1 },
	{ 21, 0x1, 0x1 },
	{ 22, 0x0, 0x1d },
	{ 22, 0x1, 0x2 },
	{ 22, 0x1, 0x2 },
	{ 23, 0x0, 0x1b },
	{ 23, 0x1, 0x4 },
	{ 23, 0x1, 0x4 },
	{ 24, 0x0, 0x17 },
	{ 24, 0x1, 0x8 },
	{ 24, 0x1, 0x8 },
	{ 25, 0x0, 0xf },
	{ 25, 0x1, 0x10 },
	{ 25, 0x1, 0x10 },
	{ 26, 0x0, 0xffffff00 },
	{ 26, 0x1, 0x1 },
	{ 26, 0xf, 0xf },
	{ 26, 0x2, 0x2 },
	{ 26, 0x4, 0x4 },
	{ 26, 0x8, 0x8 },
	{ 27, 0x0, 0xffff000f },
	{ 27, 0x1, 0x100 },
	{ 27, 0xff, 0xff00 },
	{ 27, 0x2, 0x200 },
	{ 27, 0x4, 0x400 },
	{ 27, 0x8, 0x800 },
	{ 27, 0x10, 0x1000 },
	{ 27, 0x20, 0x2000 },
	{ 27, 0x40, 0x4000 },
	{ 27, 0x80, 0x8000 },
	{ 28, 0x0, 0xff00ff0f },
	{ 28, 0x1, 0x10000 },
	{ 28, 0xff, 0xff0000 },
	{ 28, 0x2, 0x20000 },
	{ 28, 0x4, 0x40000 },
	{ 28, 0x8, 0x80000 },
	{ 28, 0x10, 0x100000 },
	{ 28, 0x20, 0x200000 },
	{ 28, 0x40, 0x400000 },
	{ 28, 0x80, 0x800000 },
	{ 29, 0x0, 0xffff0f },
	{ 29, 0x1, 0x1000000 },
	{ 29, 0xff, 0xff000000 },
	{ 29, 0x2, 0x2000000 },
	{ 29, 0x4, 0x4000000 },
	{ 29, 0x8, 0x8000000 },
	{ 29, 0x10, 0x10000000 },
	{ 29, 0x20, 0x20000000 },
	{ 29, 0x40, 0x40000000 },
	{ 29, 0x80, 0x80000000 },
};

static const char *const field_names[] = {
	"RmiCommandReturnCode.status",
	"RmiCommandReturnCode.index",
	"RmiDataFlags.measure",
	"RmiFeatureRegister0.S2SZ",
	"RmiFeatureRegister0.LPA2",
	"RmiFeatureRegister0.SVE_EN",
	"RmiFeatureRegister0.SVE_VL",
	"RmiFeatureRegister0.NUM_BPS",
	"RmiFeatureRegister0.NUM_WPS",
	"RmiFeatureRegister0.PMU_EN",
	"RmiFeatureRegister0.PMU_NUM_CTRS",
	"RmiFeatureRegister0.HASH_SHA_256",
	"RmiFeatureRegister0.HASH_SHA_512",
	"RmiFeatureRegister0.GICV3_NUM_LRS",
	"RmiFeatureRegister0.MAX_RECS_ORDER",
	"RmiInterfaceVersion.minor",
	"RmiInterfaceVersion.major",
	"RmiRealmFlags.lpa2",
	"RmiRealmFlags.sve",
	"RmiRealmFlags.pmu",
	"RmiRecCreateFlags.runnable",
	"RmiRecEnterFlags.emul_mmio",
	"RmiRecEnterFlags.inject_sea",
	"RmiRecEnterFlags.trap_wfi",
	"RmiRecEnterFlags.trap_wfe",
	"RmiRecEnterFlags.ripas_response",
	"RmiRecMpidr.aff0",
	"RmiRecMpidr.aff1",
	"RmiRecMpidr.aff2",
	"RmiRecMpidr.aff3",
};

static bool field_passes(unsigned int field, u64 value, u64 raw)
{
	switch (field) {
	case 0:
		return RMI_RETURN_STATUS_MASK == 0xffULL &&
		       (raw & ~RMI_RETURN_STATUS_MASK) ==
			       (value ? 0 : 0xff00ULL) &&
		       (u64)FIELD_GET(RMI_RETURN_STATUS_MASK, raw) == value &&
		       FIELD_PREP(RMI_RETURN_STATUS_MASK, value) ==
			       (raw & RMI_RETURN_STATUS_MASK);
	case 1:
		return RMI_RETURN_INDEX_MASK == 0xff00ULL &&
		       (raw & ~RMI_RETURN_INDEX_MASK) ==
			       (value ? 0 : 0xffULL) &&
		       (u64)FIELD_GET(RMI_RETURN_INDEX_MASK, raw) == value &&
		       FIELD_PREP(RMI_RETURN_INDEX_MASK, value) ==
			       (raw & RMI_RETURN_INDEX_MASK);
	case 2:
		return RMI_MEASURE_CONTENT == 0x1ULL &&
		       (raw & ~RMI_MEASURE_CONTENT) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(RMI_MEASURE_CONTENT, raw) == value &&
		       FIELD_PREP(RMI_MEASURE_CONTENT, value) ==
			       (raw & RMI_MEASURE_CONTENT);
	case 3:
		return RMI_FEATURE_REGISTER_0_S2SZ == 0xffULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_S2SZ) ==
			       (value ? 0 : 0x3ffffffff00ULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_S2SZ, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_S2SZ, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_S2SZ);
	case 4:
		return RMI_FEATURE_REGISTER_0_LPA2 == 0x100ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_LPA2) ==
			       (value ? 0 : 0x3fffffffeffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_LPA2, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_LPA2, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_LPA2);
	case 5:
		return RMI_FEATURE_REGISTER_0_SVE_EN == 0x200ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_SVE_EN) ==
			       (value ? 0 : 0x3fffffffdffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_SVE_EN, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_SVE_EN, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_SVE_EN);
	case 6:
		return RMI_FEATURE_REGISTER_0_SVE_VL == 0x3c00ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_SVE_VL) ==
			       (value ? 0 : 0x3ffffffc3ffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_SVE_VL, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_SVE_VL, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_SVE_VL);
	case 7:
		return RMI_FEATURE_REGISTER_0_NUM_BPS == 0xfc000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_NUM_BPS) ==
			       (value ? 0 : 0x3fffff03fffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_NUM_BPS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_NUM_BPS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_NUM_BPS);
	case 8:
		return RMI_FEATURE_REGISTER_0_NUM_WPS == 0x3f00000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_NUM_WPS) ==
			       (value ? 0 : 0x3fffc0fffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_NUM_WPS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_NUM_WPS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_NUM_WPS);
	case 9:
		return RMI_FEATURE_REGISTER_0_PMU_EN == 0x4000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_PMU_EN) ==
			       (value ? 0 : 0x3fffbffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_PMU_EN, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_PMU_EN, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_PMU_EN);
	case 10:
		return RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS == 0xf8000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS) ==
			       (value ? 0 : 0x3ff07ffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_PMU_NUM_CTRS);
	case 11:
		return RMI_FEATURE_REGISTER_0_HASH_SHA_256 == 0x100000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_HASH_SHA_256) ==
			       (value ? 0 : 0x3feffffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_HASH_SHA_256, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_HASH_SHA_256, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_HASH_SHA_256);
	case 12:
		return RMI_FEATURE_REGISTER_0_HASH_SHA_512 == 0x200000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_HASH_SHA_512) ==
			       (value ? 0 : 0x3fdffffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_HASH_SHA_512, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_HASH_SHA_512, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_HASH_SHA_512);
	case 13:
		return RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS == 0x3c00000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS) ==
			       (value ? 0 : 0x3c3ffffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_GICV3_NUM_LRS);
	case 14:
		return RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER == 0x3c000000000ULL &&
		       (raw & ~RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER) ==
			       (value ? 0 : 0x3fffffffffULL) &&
		       (u64)FIELD_GET(RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER, raw) == value &&
		       FIELD_PREP(RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER, value) ==
			       (raw & RMI_FEATURE_REGISTER_0_MAX_RECS_ORDER);
	case 15:
		return RMI_ABI_VERSION_MINOR_MASK == 0xffffULL &&
		       (raw & ~RMI_ABI_VERSION_MINOR_MASK) ==
			       (value ? 0 : 0x7fff0000ULL) &&
		       (u64)FIELD_GET(RMI_ABI_VERSION_MINOR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ABI_VERSION_MINOR_MASK, value) ==
			       (raw & RMI_ABI_VERSION_MINOR_MASK);
	case 16:
		return RMI_ABI_VERSION_MAJOR_MASK == 0x7fff0000ULL &&
		       (raw & ~RMI_ABI_VERSION_MAJOR_MASK) ==
			       (value ? 0 : 0xffffULL) &&
		       (u64)FIELD_GET(RMI_ABI_VERSION_MAJOR_MASK, raw) == value &&
		       FIELD_PREP(RMI_ABI_VERSION_MAJOR_MASK, value) ==
			       (raw & RMI_ABI_VERSION_MAJOR_MASK);
	case 17:
		return RMI_REALM_PARAM_FLAG_LPA2 == 0x1ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_LPA2) ==
			       (value ? 0 : 0x6ULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_LPA2, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_LPA2, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_LPA2);
	case 18:
		return RMI_REALM_PARAM_FLAG_SVE == 0x2ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_SVE) ==
			       (value ? 0 : 0x5ULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_SVE, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_SVE, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_SVE);
	case 19:
		return RMI_REALM_PARAM_FLAG_PMU == 0x4ULL &&
		       (raw & ~RMI_REALM_PARAM_FLAG_PMU) ==
			       (value ? 0 : 0x3ULL) &&
		       (u64)FIELD_GET(RMI_REALM_PARAM_FLAG_PMU, raw) == value &&
		       FIELD_PREP(RMI_REALM_PARAM_FLAG_PMU, value) ==
			       (raw & RMI_REALM_PARAM_FLAG_PMU);
	case 20:
		return REC_PARAMS_FLAG_RUNNABLE == 0x1ULL &&
		       (raw & ~REC_PARAMS_FLAG_RUNNABLE) ==
			       (value ? 0 : 0x0ULL) &&
		       (u64)FIELD_GET(REC_PARAMS_FLAG_RUNNABLE, raw) == value &&
		       FIELD_PREP(REC_PARAMS_FLAG_RUNNABLE, value) ==
			       (raw & REC_PARAMS_FLAG_RUNNABLE);
	case 21:
		return REC_ENTER_FLAG_EMULATED_MMIO == 0x1ULL &&
		       (raw & ~REC_ENTER_FLAG_EMULATED_MMIO) ==
			       (value ? 0 : 0x1eULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_EMULATED_MMIO, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_EMULATED_MMIO, value) ==
			       (raw & REC_ENTER_FLAG_EMULATED_MMIO);
	case 22:
		return REC_ENTER_FLAG_INJECT_SEA == 0x2ULL &&
		       (raw & ~REC_ENTER_FLAG_INJECT_SEA) ==
			       (value ? 0 : 0x1dULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_INJECT_SEA, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_INJECT_SEA, value) ==
			       (raw & REC_ENTER_FLAG_INJECT_SEA);
	case 23:
		return REC_ENTER_FLAG_TRAP_WFI == 0x4ULL &&
		       (raw & ~REC_ENTER_FLAG_TRAP_WFI) ==
			       (value ? 0 : 0x1bULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_TRAP_WFI, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_TRAP_WFI, value) ==
			       (raw & REC_ENTER_FLAG_TRAP_WFI);
	case 24:
		return REC_ENTER_FLAG_TRAP_WFE == 0x8ULL &&
		       (raw & ~REC_ENTER_FLAG_TRAP_WFE) ==
			       (value ? 0 : 0x17ULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_TRAP_WFE, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_TRAP_WFE, value) ==
			       (raw & REC_ENTER_FLAG_TRAP_WFE);
	case 25:
		return REC_ENTER_FLAG_RIPAS_RESPONSE == 0x10ULL &&
		       (raw & ~REC_ENTER_FLAG_RIPAS_RESPONSE) ==
			       (value ? 0 : 0xfULL) &&
		       (u64)FIELD_GET(REC_ENTER_FLAG_RIPAS_RESPONSE, raw) == value &&
		       FIELD_PREP(REC_ENTER_FLAG_RIPAS_RESPONSE, value) ==
			       (raw & REC_ENTER_FLAG_RIPAS_RESPONSE);
	case 26:
		return RMI_REC_MPIDR_AFF0 == 0xfULL &&
		       (raw & ~RMI_REC_MPIDR_AFF0) ==
			       (value ? 0 : 0xffffff00ULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF0, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF0, value) ==
			       (raw & RMI_REC_MPIDR_AFF0);
	case 27:
		return RMI_REC_MPIDR_AFF1 == 0xff00ULL &&
		       (raw & ~RMI_REC_MPIDR_AFF1) ==
			       (value ? 0 : 0xffff000fULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF1, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF1, value) ==
			       (raw & RMI_REC_MPIDR_AFF1);
	case 28:
		return RMI_REC_MPIDR_AFF2 == 0xff0000ULL &&
		       (raw & ~RMI_REC_MPIDR_AFF2) ==
			       (value ? 0 : 0xff00ff0fULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF2, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF2, value) ==
			       (raw & RMI_REC_MPIDR_AFF2);
	case 29:
		return RMI_REC_MPIDR_AFF3 == 0xff000000ULL &&
		       (raw & ~RMI_REC_MPIDR_AFF3) ==
			       (value ? 0 : 0xffff0fULL) &&
		       (u64)FIELD_GET(RMI_REC_MPIDR_AFF3, raw) == value &&
		       FIELD_PREP(RMI_REC_MPIDR_AFF3, value) ==
			       (raw & RMI_REC_MPIDR_AFF3);
	}
	return true;
}

static void rmi_test_fields(struct kunit *test)
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
	RMI_RETURN_RESERVED,
	RMI_DATA_FLAGS_RESERVED,
	RMI_FEATURE_REGISTER_0_Reserved,
	RMI_ABI_VERSION_RESERVED,
	RMI_REALM_PARAM_FLAG_RESERVED,
	REC_PARAMS_FLAG_RESERVED,
	REC_ENTER_FLAG_RESERVED,
	RMI_REC_MPIDR_RESERVED,
};

static const char *const reserved_names[] = {
	"RmiCommandReturnCode reserved bits",
	"RmiDataFlags reserved bits",
	"RmiFeatureRegister0 reserved bits",
	"RmiInterfaceVersion reserved bits",
	"RmiRealmFlags reserved bits",
	"RmiRecCreateFlags reserved bits",
	"RmiRecEnterFlags reserved bits",
	"RmiRecMpidr reserved bits",
};

static const struct {
	unsigned int fieldset;
	u64 raw;
} reserved_bits[] = {
	{ 0, 0x10000 },
	{ 0, 0x20000 },
	{ 0, 0x40000 },
	{ 0, 0x80000 },
	{ 0, 0x100000 },
	{ 0, 0x200000 },
	{ 0, 0x400000 },
	{ 0, 0x800000 },
	{ 0, 0x1000000 },
	{ 0, 0x2000000 },
	{ 0, 0x4000000 },
	{ 0, 0x8000000 },
	{ 0, 0x10000000 },
	{ 0, 0x20000000 },
	{ 0, 0x40000000 },
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
	{ 2, 0x40000000000 },
	{ 2, 0x80000000000 },
	{ 2, 0x100000000000 },
	{ 2, 0x200000000000 },
	{ 2, 0x400000000000 },
	{ 2, 0x800000000000 },
	{ 2, 0x1000000000000 },
	{ 2, 0x2000000000000 },
	{ 2, 0x4000000000000 },
	{ 2, 0x8000000000000 },
	{ 2, 0x10000000000000 },
	{ 2, 0x20000000000000 },
	{ 2, 0x40000000000000 },
	{ 2, 0x80000000000000 },
	{ 2, 0x100000000000000 },
	{ 2, 0x200000000000000 },
	{ 2, 0x400000000000000 },
	{ 2, 0x800000000000000 },
	{ 2, 0x1000000000000000 },
	{ 2, 0x2000000000000000 },
	{ 2, 0x4000000000000000 },
	{ 2, 0x8000000000000000 },
	{ 3, 0x80000000 },
	{ 3, 0x100000000 },
	{ 3, 0x200000000 },
	{ 3, 0x400000000 },
	{ 3, 0x800000000 },
	{ 3, 0x1000000000 },
	{ 3, 0x2000000000 },
	{ 3, 0x4000000000 },
	{ 3, 0x8000000000 },
	{ 3, 0x10000000000 },
	{ 3, 0x20000000000 },
	{ 3, 0x40000000000 },
	{ 3, 0x80000000000 },
	{ 3, 0x100000000000 },
	{ 3, 0x200000000000 },
	{ 3, 0x400000000000 },
	{ 3, 0x800000000000 },
	{ 3, 0x1000000000000 },
	{ 3, 0x2000000000000 },
	{ 3, 0x4000000000000 },
	{ 3, 0x8000000000000 },
	{ 3, 0x10000000000000 },
	{ 3, 0x20000000000000 },
	{ 3, 0x40000000000000 },
	{ 3, 0x80000000000000 },
	{ 3, 0x100000000000000 },
	{ 3, 0x200000000000000 },
	{ 3, 0x400000000000000 },
	{ 3, 0x800000000000000 },
	{ 3, 0x1000000000000000 },
	{ 3, 0x2000000000000000 },
	{ 3, 0x4000000000000000 },
	{ 3, 0x8000000000000000 },
	{ 4, 0x8 },
	{ 4, 0x10 },
	{ 4, 0x20 },
	{ 4, 0x40 },
	{ 4, 0x80 },
	{ 4, 0x100 },
	{ 4, 0x200 },
	{ 4, 0x400 },
	{ 4, 0x800 },
	{ 4, 0x1000 },
	{ 4, 0x2000 },
	{ 4, 0x4000 },
	{ 4, 0x8000 },
	{ 4, 0x10000 },
	{ 4, 0x20000 },
	{ 4, 0x40000 },
	{ 4, 0x80000 },
	{ 4, 0x100000 },
	{ 4, 0x200000 },
	{ 4, 0x400000 },
	{ 4, 0x800000 },
	{ 4, 0x1000000 },
	{ 4, 0x2000000 },
	{ 4, 0x4000000 },
	{ 4, 0x8000000 },
	{ 4, 0x10000000 },
	{ 4, 0x20000000 },
	{ 4, 0x40000000 },
	{ 4, 0x80000000 },
	{ 4, 0x100000000 },
	{ 4, 0x200000000 },
	{ 4, 0x400000000 },
	{ 4, 0x800000000 },
	{ 4, 0x1000000000 },
	{ 4, 0x2000000000 },
	{ 4, 0x4000000000 },
	{ 4, 0x8000000000 },
	{ 4, 0x10000000000 },
	{ 4, 0x20000000000 },
	{ 4, 0x40000000000 },
	{ 4, 0x80000000000 },
	{ 4, 0x100000000000 },
	{ 4, 0x200000000000 },
	{ 4, 0x400000000000 },
	{ 4, 0x800000000000 },
	{ 4, 0x1000000000000 },
	{ 4, 0x2000000000000 },
	{ 4, 0x4000000000000 },
	{ 4, 0x8000000000000 },
	{ 4, 0x10000000000000 },
	{ 4, 0x20000000000000 },
	{ 4, 0x40000000000000 },
	{ 4, 0x80000000000000 },
	{ 4, 0x100000000000000 },
	{ 4, 0x200000000000000 },
	{ 4, 0x400000000000000 },
	{ 4, 0x800000000000000 },
	{ 4, 0x1000000000000000 },
	{ 4, 0x2000000000000000 },
	{ 4, 0x4000000000000000 },
	{ 4, 0x8000000000000000 },
	{ 5, 0x2 },
	{ 5, 0x4 },
	{ 5, 0x8 },
	{ 5, 0x10 },
	{ 5, 0x20 },
	{ 5, 0x40 },
	{ 5, 0x80 },
	{ 5, 0x100 },
	{ 5, 0x200 },
	{ 5, 0x400 },
	{ 5, 0x800 },
	{ 5, 0x1000 },
	{ 5, 0x2000 },
	{ 5, 0x4000 },
	{ 5, 0x8000 },
	{ 5, 0x10000 },
	{ 5, 0x20000 },
	{ 5, 0x40000 },
	{ 5, 0x80000 },
	{ 5, 0x100000 },
	{ 5, 0x200000 },
	{ 5, 0x400000 },
	{ 5, 0x800000 },
	{ 5, 0x1000000 },
	{ 5, 0x2000000 },
	{ 5, 0x4000000 },
	{ 5, 0x8000000 },
	{ 5, 0x10000000 },
	{ 5, 0x20000000 },
	{ 5, 0x40000000 },
	{ 5, 0x80000000 },
	{ 5, 0x100000000 },
	{ 5, 0x200000000 },
	{ 5, 0x400000000 },
	{ 5, 0x800000000 },
	{ 5, 0x1000000000 },
	{ 5, 0x2000000000 },
	{ 5, 0x4000000000 },
	{ 5, 0x8000000000 },
	{ 5, 0x10000000000 },
	{ 5, 0x20000000000 },
	{ 5, 0x40000000000 },
	{ 5, 0x80000000000 },
	{ 5, 0x100000000000 },
	{ 5, 0x200000000000 },
	{ 5, 0x400000000000 },
	{ 5, 0x800000000000 },
	{ 5, 0x1000000000000 },
	{ 5, 0x2000000000000 },
	{ 5, 0x4000000000000 },
	{ 5, 0x8000000000000 },
	{ 5, 0x10000000000000 },
	{ 5, 0x20000000000000 },
	{ 5, 0x40000000000000 },
	{ 5, 0x80000000000000 },
	{ 5, 0x100000000000000 },
	{ 5, 0x200000000000000 },
	{ 5, 0x400000000000000 },
	{ 5, 0x800000000000000 },
	{ 5, 0x1000000000000000 },
	{ 5, 0x2000000000000000 },
	{ 5, 0x4000000000000000 },
	{ 5, 0x8000000000000000 },
	{ 6, 0x20 },
	{ 6, 0x40 },
	{ 6, 0x80 },
	{ 6, 0x100 },
	{ 6, 0x200 },
	{ 6, 0x400 },
	{ 6, 0x800 },
	{ 6, 0x1000 },
	{ 6, 0x2000 },
	{ 6, 0x4000 },
	{ 6, 0x8000 },
	{ 6, 0x10000 },
	{ 6, 0x20000 },
	{ 6, 0x40000 },
	{ 6, 0x80000 },
	{ 6, 0x100000 },
	{ 6, 0x200000 },
	{ 6, 0x400000 },
	{ 6, 0x800000 },
	{ 6, 0x1000000 },
	{ 6, 0x2000000 },
	{ 6, 0x4000000 },
	{ 6, 0x8000000 },
	{ 6, 0x10000000 },
	{ 6, 0x20000000 },
	{ 6, 0x40000000 },
	{ 6, 0x80000000 },
	{ 6, 0x100000000 },
	{ 6, 0x200000000 },
	{ 6, 0x400000000 },
	{ 6, 0x800000000 },
	{ 6, 0x1000000000 },
	{ 6, 0x2000000000 },
	{ 6, 0x4000000000 },
	{ 6, 0x8000000000 },
	{ 6, 0x10000000000 },
	{ 6, 0x20000000000 },
	{ 6, 0x40000000000 },
	{ 6, 0x80000000000 },
	{ 6, 0x100000000000 },
	{ 6, 0x200000000000 },
	{ 6, 0x400000000000 },
	{ 6, 0x800000000000 },
	{ 6, 0x1000000000000 },
	{ 6, 0x2000000000000 },
	{ 6, 0x4000000000000 },
	{ 6, 0x8000000000000 },
	{ 6, 0x10000000000000 },
	{ 6, 0x20000000000000 },
	{ 6, 0x40000000000000 },
	{ 6, 0x80000000000000 },
	{ 6, 0x100000000000000 },
	{ 6, 0x200000000000000 },
	{ 6, 0x400000000000000 },
	{ 6, 0x800000000000000 },
	{ 6, 0x1000000000000000 },
	{ 6, 0x2000000000000000 },
	{ 6, 0x4000000000000000 },
	{ 6, 0x8000000000000000 },
	{ 7, 0x10 },
	{ 7, 0x20 },
	{ 7, 0x40 },
	{ 7, 0x80 },
	{ 7, 0x100000000 },
	{ 7, 0x200000000 },
	{ 7, 0x400000000 },
	{ 7, 0x800000000 },
	{ 7, 0x1000000000 },
	{ 7, 0x2000000000 },
	{ 7, 0x4000000000 },
	{ 7, 0x8000000000 },
	{ 7, 0x10000000000 },
	{ 7, 0x20000000000 },
	{ 7, 0x40000000000 },
	{ 7, 0x80000000000 },
	{ 7, 0x100000000000 },
	{ 7, 0x200000000000 },
	{ 7, 0x400000000000 },
	{ 7, 0x800000000000 },
	{ 7, 0x1000000000000 },
	{ 7, 0x2000000000000 },
	{ 7, 0x4000000000000 },
	{ 7, 0x8000000000000 },
	{ 7, 0x10000000000000 },
	{ 7, 0x20000000000000 },
	{ 7, 0x40000000000000 },
	{ 7, 0x80000000000000 },
	{ 7, 0x100000000000000 },
	{ 7, 0x200000000000000 },
	{ 7, 0x400000000000000 },
	{ 7, 0x800000000000000 },
	{ 7, 0x1000000000000000 },
	{ 7, 0x2000000000000000 },
	{ 7, 0x4000000000000000 },
	{ 7, 0x8000000000000000 },
};

static void rmi_test_reserved_bits(struct kunit *test)
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
	{ "RMI_NO_MEASURE_CONTENT", (u64)RMI_NO_MEASURE_CONTENT & 0x1, 0x0 },
	{ "RMI_MEASURE_CONTENT", (u64)RMI_MEASURE_CONTENT & 0x1, 0x1 },
	{ "RMI_NOT_EMULATED_MMIO", (u64)RMI_NOT_EMULATED_MMIO & 0x1, 0x0 },
	{ "RMI_EMULATED_MMIO", (u64)RMI_EMULATED_MMIO & 0x1, 0x1 },
	{ "RMI_FEATURE_FALSE", (u64)RMI_FEATURE_FALSE & 0x1, 0x0 },
	{ "RMI_FEATURE_TRUE", (u64)RMI_FEATURE_TRUE & 0x1, 0x1 },
	{ "RMI_HASH_SHA_256", (u64)RMI_HASH_SHA_256 & 0xff, 0x0 },
	{ "RMI_HASH_SHA_512", (u64)RMI_HASH_SHA_512 & 0xff, 0x1 },
	{ "RMI_NO_INJECT_SEA", (u64)RMI_NO_INJECT_SEA & 0x1, 0x0 },
	{ "RMI_INJECT_SEA", (u64)RMI_INJECT_SEA & 0x1, 0x1 },
	{ "RMI_PMU_OVERFLOW_NOT_ACTIVE", (u64)RMI_PMU_OVERFLOW_NOT_ACTIVE & 0xff, 0x0 },
	{ "RMI_PMU_OVERFLOW_ACTIVE", (u64)RMI_PMU_OVERFLOW_ACTIVE & 0xff, 0x1 },
	{ "RMI_EXIT_SYNC", (u64)RMI_EXIT_SYNC & 0xff, 0x0 },
	{ "RMI_EXIT_IRQ", (u64)RMI_EXIT_IRQ & 0xff, 0x1 },
	{ "RMI_EXIT_FIQ", (u64)RMI_EXIT_FIQ & 0xff, 0x2 },
	{ "RMI_EXIT_PSCI", (u64)RMI_EXIT_PSCI & 0xff, 0x3 },
	{ "RMI_EXIT_RIPAS_CHANGE", (u64)RMI_EXIT_RIPAS_CHANGE & 0xff, 0x4 },
	{ "RMI_EXIT_HOST_CALL", (u64)RMI_EXIT_HOST_CALL & 0xff, 0x5 },
	{ "RMI_EXIT_SERROR", (u64)RMI_EXIT_SERROR & 0xff, 0x6 },
	{ "RMI_NOT_RUNNABLE", (u64)RMI_NOT_RUNNABLE & 0x1, 0x0 },
	{ "RMI_RUNNABLE", (u64)RMI_RUNNABLE & 0x1, 0x1 },
	{ "RMI_ACCEPT", (u64)RMI_ACCEPT & 0x1, 0x0 },
	{ "RMI_REJECT", (u64)RMI_REJECT & 0x1, 0x1 },
	{ "RMI_EMPTY", (u64)RMI_EMPTY & 0xff, 0x0 },
	{ "RMI_RAM", (u64)RMI_RAM & 0xff, 0x1 },
	{ "RMI_DESTROYED", (u64)RMI_DESTROYED & 0xff, 0x2 },
	{ "RMI_UNASSIGNED", (u64)RMI_UNASSIGNED & 0xff, 0x0 },
	{ "RMI_ASSIGNED", (u64)RMI_ASSIGNED & 0xff, 0x1 },
	{ "RMI_TABLE", (u64)RMI_TABLE & 0xff, 0x2 },
	{ "RMI_SUCCESS", (u64)RMI_SUCCESS & 0xff, 0x0 },
	{ "RMI_ERROR_INPUT", (u64)RMI_ERROR_INPUT & 0xff, 0x1 },
	{ "RMI_ERROR_REALM", (u64)RMI_ERROR_REALM & 0xff, 0x2 },
	{ "RMI_ERROR_REC", (u64)RMI_ERROR_REC & 0xff, 0x3 },
	{ "RMI_ERROR_RTT", (u64)RMI_ERROR_RTT & 0xff, 0x4 },
	{ "RMI_NO_TRAP", (u64)RMI_NO_TRAP & 0x1, 0x0 },
	{ "RMI_TRAP", (u64)RMI_TRAP & 0x1, 0x1 },
};

static void rmi_test_encodings(struct kunit *test)
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
	{ "RmiRealmParams", 0, 0, sizeof(struct realm_params), 0x1000 },
	{ "RmiRealmParams.flags", offsetof(struct realm_params, flags), 0x0,
	  sizeof_field(struct realm_params, flags), 8 },
	{ "RmiRealmParams.s2sz", offsetof(struct realm_params, s2sz), 0x8,
	  sizeof_field(struct realm_params, s2sz), 1 },
	{ "RmiRealmParams.sve_vl", offsetof(struct realm_params, sve_vl), 0x10,
	  sizeof_field(struct realm_params, sve_vl), 1 },
	{ "RmiRealmParams.num_bps", offsetof(struct realm_params, num_bps), 0x18,
	  sizeof_field(struct realm_params, num_bps), 1 },
	{ "RmiRealmParams.num_wps", offsetof(struct realm_params, num_wps), 0x20,
	  sizeof_field(struct realm_params, num_wps), 1 },
	{ "RmiRealmParams.pmu_num_ctrs", offsetof(struct realm_params, pmu_num_ctrs), 0x28,
	  sizeof_field(struct realm_params, pmu_num_ctrs), 1 },
	{ "RmiRealmParams.hash_algo", offsetof(struct realm_params, hash_algo), 0x30,
	  sizeof_field(struct realm_params, hash_algo), 1 },
	{ "RmiRealmParams.rpv", offsetof(struct realm_params, rpv), 0x400,
	  sizeof_field(struct realm_params, rpv), 64 },
	{ "RmiRealmParams.vmid", offsetof(struct realm_params, vmid), 0x800,
	  sizeof_field(struct realm_params, vmid), 2 },
	{ "RmiRealmParams.rtt_base", offsetof(struct realm_params, rtt_base), 0x808,
	  sizeof_field(struct realm_params, rtt_base), 8 },
	{ "RmiRealmParams.rtt_level_start", offsetof(struct realm_params, rtt_level_start), 0x810,
	  sizeof_field(struct realm_params, rtt_level_start), 8 },
	{ "RmiRealmParams.rtt_num_start", offsetof(struct realm_params, rtt_num_start), 0x818,
	  sizeof_field(struct realm_params, rtt_num_start), 4 },
	{ "RmiRecEnter", 0, 0, sizeof(struct rec_enter), 0x800 },
	{ "RmiRecEnter.flags", offsetof(struct rec_enter, flags), 0x0,
	  sizeof_field(struct rec_enter, flags), 8 },
	{ "RmiRecEnter.gprs", offsetof(struct rec_enter, gprs), 0x200,
	  sizeof_field(struct rec_enter, gprs), 248 },
	{ "RmiRecEnter.gicv3_hcr", offsetof(struct rec_enter, gicv3_hcr), 0x300,
	  sizeof_field(struct rec_enter, gicv3_hcr), 8 },
	{ "RmiRecEnter.gicv3_lrs", offsetof(struct rec_enter, gicv3_lrs), 0x308,
	  sizeof_field(struct rec_enter, gicv3_lrs), 128 },
	{ "RmiRecExit", 0, 0, sizeof(struct rec_exit), 0x800 },
	{ "RmiRecExit.exit_reason", offsetof(struct rec_exit, exit_reason), 0x0,
	  sizeof_field(struct rec_exit, exit_reason), 1 },
	{ "RmiRecExit.esr", offsetof(struct rec_exit, esr), 0x100,
	  sizeof_field(struct rec_exit, esr), 8 },
	{ "RmiRecExit.far", offsetof(struct rec_exit, far), 0x108,
	  sizeof_field(struct rec_exit, far), 8 },
	{ "RmiRecExit.hpfar", offsetof(struct rec_exit, hpfar), 0x110,
	  sizeof_field(struct rec_exit, hpfar), 8 },
	{ "RmiRecExit.gprs", offsetof(struct rec_exit, gprs), 0x200,
	  sizeof_field(struct rec_exit, gprs), 248 },
	{ "RmiRecExit.gicv3_hcr", offsetof(struct rec_exit, gicv3_hcr), 0x300,
	  sizeof_field(struct rec_exit, gicv3_hcr), 8 },
	{ "RmiRecExit.gicv3_lrs", offsetof(struct rec_exit, gicv3_lrs), 0x308,
	  sizeof_field(struct rec_exit, gicv3_lrs), 128 },
	{ "RmiRecExit.gicv3_misr", offsetof(struct rec_exit, gicv3_misr), 0x388,
	  sizeof_field(struct rec_exit, gicv3_misr), 8 },
	{ "RmiRecExit.gicv3_vmcr", offsetof(struct rec_exit, gicv3_vmcr), 0x390,
	  sizeof_field(struct rec_exit, gicv3_vmcr), 8 },
	{ "RmiRecExit.cntp_ctl", offsetof(struct rec_exit, cntp_ctl), 0x400,
	  sizeof_field(struct rec_exit, cntp_ctl), 8 },
	{ "RmiRecExit.cntp_cval", offsetof(struct rec_exit, cntp_cval), 0x408,
	  sizeof_field(struct rec_exit, cntp_cval), 8 },
	{ "RmiRecExit.cntv_ctl", offsetof(struct rec_exit, cntv_ctl), 0x410,
	  sizeof_field(struct rec_exit, cntv_ctl), 8 },
	{ "RmiRecExit.cntv_cval", offsetof(struct rec_exit, cntv_cval), 0x418,
	  sizeof_field(struct rec_exit, cntv_cval), 8 },
	{ "RmiRecExit.ripas_base", offsetof(struct rec_exit, ripas_base), 0x500,
	  sizeof_field(struct rec_exit, ripas_base), 8 },
	{ "RmiRecExit.ripas_top", offsetof(struct rec_exit, ripas_top), 0x508,
	  sizeof_field(struct rec_exit, ripas_top), 8 },
	{ "RmiRecExit.ripas_value", offsetof(struct rec_exit, ripas_value), 0x510,
	  sizeof_field(struct rec_exit, ripas_value), 1 },
	{ "RmiRecExit.imm", offsetof(struct rec_exit, imm), 0x600,
	  sizeof_field(struct rec_exit, imm), 2 },
	{ "RmiRecExit.pmu_ovf_status", offsetof(struct rec_exit, pmu_ovf_status), 0x700,
	  sizeof_field(struct rec_exit, pmu_ovf_status), 1 },
	{ "RmiRecParams", 0, 0, sizeof(struct rec_params), 0x1000 },
	{ "RmiRecParams.flags", offsetof(struct rec_params, flags), 0x0,
	  sizeof_field(struct rec_params, flags), 8 },
	{ "RmiRecParams.mpidr", offsetof(struct rec_params, mpidr), 0x100,
	  sizeof_field(struct rec_params, mpidr), 8 },
	{ "RmiRecParams.pc", offsetof(struct rec_params, pc), 0x200,
	  sizeof_field(struct rec_params, pc), 8 },
	{ "RmiRecParams.gprs", offsetof(struct rec_params, gprs), 0x300,
	  sizeof_field(struct rec_params, gprs), 64 },
	{ "RmiRecParams.num_aux", offsetof(struct rec_params, num_rec_aux), 0x800,
	  sizeof_field(struct rec_params, num_rec_aux), 8 },
	{ "RmiRecParams.aux", offsetof(struct rec_params, aux), 0x808,
	  sizeof_field(struct rec_params, aux), 128 },
	{ "RmiRecRun", 0, 0, sizeof(struct rec_run), 0x1000 },
	{ "RmiRecRun.enter", offsetof(struct rec_run, enter), 0x0,
	  sizeof_field(struct rec_run, enter), 2048 },
	{ "RmiRecRun.exit", offsetof(struct rec_run, exit), 0x800,
	  sizeof_field(struct rec_run, exit), 2048 },
};

static void rmi_test_layouts(struct kunit *test)
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
	{ 0x0, 1, 0, 0 },
	{ 0x8, 1, 1, 0 },
	{ 0x10, 1, 2, 0 },
	{ 0x18, 1, 3, 0 },
	{ 0x20, 1, 4, 0 },
	{ 0x28, 1, 5, 0 },
	{ 0x30, 1, 6, 0 },
	{ 0x400, 64, 7, 1 },
	{ 0x800, 2, 71, 1 },
	{ 0x808, 20, 73, 1 },
	{ 0x0, 8, 93, 0 },
	{ 0x8, 1, 94, 0 },
	{ 0x10, 1, 95, 0 },
	{ 0x18, 1, 96, 0 },
	{ 0x20, 1, 97, 0 },
	{ 0x28, 1, 98, 0 },
	{ 0x30, 1, 99, 0 },
	{ 0x400, 64, 100, 0 },
	{ 0x800, 2, 101, 0 },
	{ 0x808, 8, 102, 0 },
	{ 0x810, 8, 103, 0 },
	{ 0x818, 4, 104, 0 },
	{ 0x9, 1, 105, 0 },
	{ 0xf, 1, 106, 0 },
	{ 0x9, 7, 107, 0 },
	{ 0x11, 1, 108, 0 },
	{ 0x17, 1, 109, 0 },
	{ 0x11, 7, 110, 0 },
	{ 0x19, 1, 111, 0 },
	{ 0x1f, 1, 112, 0 },
	{ 0x19, 7, 113, 0 },
	{ 0x21, 1, 114, 0 },
	{ 0x27, 1, 115, 0 },
	{ 0x21, 7, 116, 0 },
	{ 0x29, 1, 117, 0 },
	{ 0x2f, 1, 118, 0 },
	{ 0x29, 7, 119, 0 },
	{ 0x31, 1, 120, 0 },
	{ 0x3ff, 1, 121, 0 },
	{ 0x31, 975, 122, 0 },
	{ 0x440, 1, 123, 0 },
	{ 0x7ff, 1, 124, 0 },
	{ 0x440, 960, 125, 0 },
	{ 0x802, 1, 126, 0 },
	{ 0x807, 1, 127, 0 },
	{ 0x802, 6, 128, 0 },
	{ 0x81c, 1, 129, 0 },
	{ 0xfff, 1, 130, 0 },
	{ 0x81c, 2020, 131, 0 },
	{ 0x0, 1, 132, 0 },
	{ 0x200, 248, 133, 1 },
	{ 0x300, 1, 381, 0 },
	{ 0x308, 128, 382, 1 },
	{ 0x0, 8, 510, 0 },
	{ 0x200, 8, 511, 0 },
	{ 0x2f0, 8, 512, 0 },
	{ 0x300, 8, 513, 0 },
	{ 0x308, 8, 514, 0 },
	{ 0x380, 8, 515, 0 },
	{ 0x8, 1, 516, 0 },
	{ 0x1ff, 1, 517, 0 },
	{ 0x8, 504, 518, 0 },
	{ 0x2f8, 1, 519, 0 },
	{ 0x2ff, 1, 520, 0 },
	{ 0x2f8, 8, 521, 0 },
	{ 0x388, 1, 522, 0 },
	{ 0x7ff, 1, 523, 0 },
	{ 0x388, 1144, 524, 0 },
	{ 0x0, 1, 525, 0 },
	{ 0x100, 24, 526, 1 },
	{ 0x200, 248, 550, 1 },
	{ 0x300, 152, 798, 1 },
	{ 0x400, 32, 950, 1 },
	{ 0x500, 17, 982, 1 },
	{ 0x600, 2, 999, 1 },
	{ 0x700, 1, 1001, 0 },
	{ 0x0, 1, 1002, 0 },
	{ 0x100, 8, 1003, 0 },
	{ 0x108, 8, 1004, 0 },
	{ 0x110, 8, 1005, 0 },
	{ 0x200, 8, 1006, 0 },
	{ 0x2f0, 8, 1007, 0 },
	{ 0x300, 8, 1008, 0 },
	{ 0x308, 8, 1009, 0 },
	{ 0x380, 8, 1010, 0 },
	{ 0x388, 8, 1011, 0 },
	{ 0x390, 8, 1012, 0 },
	{ 0x400, 8, 1013, 0 },
	{ 0x408, 8, 1014, 0 },
	{ 0x410, 8, 1015, 0 },
	{ 0x418, 8, 1016, 0 },
	{ 0x500, 8, 1017, 0 },
	{ 0x508, 8, 1018, 0 },
	{ 0x510, 1, 1019, 0 },
	{ 0x600, 2, 1020, 0 },
	{ 0x700, 1, 1021, 0 },
	{ 0x1, 1, 1022, 0 },
	{ 0xff, 1, 1023, 0 },
	{ 0x1, 255, 1024, 0 },
	{ 0x118, 1, 1025, 0 },
	{ 0x1ff, 1, 1026, 0 },
	{ 0x118, 232, 1027, 0 },
	{ 0x2f8, 1, 1028, 0 },
	{ 0x2ff, 1, 1029, 0 },
	{ 0x2f8, 8, 1030, 0 },
	{ 0x398, 1, 1031, 0 },
	{ 0x3ff, 1, 1032, 0 },
	{ 0x398, 104, 1033, 0 },
	{ 0x420, 1, 1034, 0 },
	{ 0x4ff, 1, 1035, 0 },
	{ 0x420, 224, 1036, 0 },
	{ 0x511, 1, 1037, 0 },
	{ 0x5ff, 1, 1038, 0 },
	{ 0x511, 239, 1039, 0 },
	{ 0x602, 1, 1040, 0 },
	{ 0x6ff, 1, 1041, 0 },
	{ 0x602, 254, 1042, 0 },
	{ 0x701, 1, 1043, 0 },
	{ 0x7ff, 1, 1044, 0 },
	{ 0x701, 255, 1045, 0 },
	{ 0x0, 1, 1046, 0 },
	{ 0x100, 4, 1047, 1 },
	{ 0x200, 8, 1051, 1 },
	{ 0x300, 64, 1059, 1 },
	{ 0x800, 136, 1123, 1 },
	{ 0x0, 8, 1259, 0 },
	{ 0x100, 8, 1260, 0 },
	{ 0x200, 8, 1261, 0 },
	{ 0x300, 8, 1262, 0 },
	{ 0x338, 8, 1263, 0 },
	{ 0x800, 8, 1264, 0 },
	{ 0x808, 8, 1265, 0 },
	{ 0x880, 8, 1266, 0 },
	{ 0x8, 1, 1267, 0 },
	{ 0xff, 1, 1268, 0 },
	{ 0x8, 248, 1269, 0 },
	{ 0x108, 1, 1270, 0 },
	{ 0x1ff, 1, 1271, 0 },
	{ 0x108, 248, 1272, 0 },
	{ 0x208, 1, 1273, 0 },
	{ 0x2ff, 1, 1274, 0 },
	{ 0x208, 248, 1275, 0 },
	{ 0x340, 1, 1276, 0 },
	{ 0x7ff, 1, 1277, 0 },
	{ 0x340, 1216, 1278, 0 },
	{ 0x888, 1, 1279, 0 },
	{ 0xfff, 1, 1280, 0 },
	{ 0x888, 1912, 1281, 0 },
	{ 0x0, 1, 1282, 0 },
	{ 0x200, 248, 1283, 1 },
	{ 0x300, 1, 1531, 0 },
	{ 0x308, 128, 1532, 1 },
	{ 0x800, 1, 1660, 0 },
	{ 0x900, 24, 1661, 1 },
	{ 0xa00, 248, 1685, 1 },
	{ 0xb00, 152, 1933, 1 },
	{ 0xc00, 32, 2085, 1 },
	{ 0xd00, 17, 2117, 1 },
	{ 0xe00, 2, 2134, 1 },
	{ 0xf00, 1, 2136, 0 },
	{ 0x0, 8, 2137, 0 },
	{ 0x200, 8, 2138, 0 },
	{ 0x2f0, 8, 2139, 0 },
	{ 0x300, 8, 2140, 0 },
	{ 0x308, 8, 2141, 0 },
	{ 0x380, 8, 2142, 0 },
	{ 0x800, 1, 2143, 0 },
	{ 0x900, 8, 2144, 0 },
	{ 0x908, 8, 2145, 0 },
	{ 0x910, 8, 2146, 0 },
	{ 0xa00, 8, 2147, 0 },
	{ 0xaf0, 8, 2148, 0 },
	{ 0xb00, 8, 2149, 0 },
	{ 0xb08, 8, 2150, 0 },
	{ 0xb80, 8, 2151, 0 },
	{ 0xb88, 8, 2152, 0 },
	{ 0xb90, 8, 2153, 0 },
	{ 0xc00, 8, 2154, 0 },
	{ 0xc08, 8, 2155, 0 },
	{ 0xc10, 8, 2156, 0 },
	{ 0xc18, 8, 2157, 0 },
	{ 0xd00, 8, 2158, 0 },
	{ 0xd08, 8, 2159, 0 },
	{ 0xd10, 1, 2160, 0 },
	{ 0xe00, 2, 2161, 0 },
	{ 0xf00, 1, 2162, 0 },
	{ 0x8, 1, 2163, 0 },
	{ 0x1ff, 1, 2164, 0 },
	{ 0x8, 504, 2165, 0 },
	{ 0x2f8, 1, 2166, 0 },
	{ 0x2ff, 1, 2167, 0 },
	{ 0x2f8, 8, 2168, 0 },
	{ 0x388, 1, 2169, 0 },
	{ 0x7ff, 1, 2170, 0 },
	{ 0x388, 1144, 2171, 0 },
	{ 0x801, 1, 2172, 0 },
	{ 0x8ff, 1, 2173, 0 },
	{ 0x801, 255, 2174, 0 },
	{ 0x918, 1, 2175, 0 },
	{ 0x9ff, 1, 2176, 0 },
	{ 0x918, 232, 2177, 0 },
	{ 0xaf8, 1, 2178, 0 },
	{ 0xaff, 1, 2179, 0 },
	{ 0xaf8, 8, 2180, 0 },
	{ 0xb98, 1, 2181, 0 },
	{ 0xbff, 1, 2182, 0 },
	{ 0xb98, 104, 2183, 0 },
	{ 0xc20, 1, 2184, 0 },
	{ 0xcff, 1, 2185, 0 },
	{ 0xc20, 224, 2186, 0 },
	{ 0xd11, 1, 2187, 0 },
	{ 0xdff, 1, 2188, 0 },
	{ 0xd11, 239, 2189, 0 },
	{ 0xe02, 1, 2190, 0 },
	{ 0xeff, 1, 2191, 0 },
	{ 0xe02, 254, 2192, 0 },
	{ 0xf01, 1, 2193, 0 },
	{ 0xfff, 1, 2194, 0 },
	{ 0xf01, 255, 2195, 0 },
};

static const u8 bytes[] = {
	0x07, 0x09, 0x11, 0x19, 0x21, 0x29, 0x01, 0x39,
	0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41,
	0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49,
	0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51,
	0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59,
	0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x61,
	0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69,
	0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71,
	0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79,
	0x7a, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87,
	0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f,
	0x90, 0x91, 0x92, 0x93, 0x94, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0x1f, 0x09, 0x0a, 0x0b,
	0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13,
	0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b,
	0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23,
	0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b,
	0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33,
	0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b,
	0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43,
	0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b,
	0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53,
	0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b,
	0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63,
	0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b,
	0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73,
	0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b,
	0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83,
	0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b,
	0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93,
	0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b,
	0x9c, 0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3,
	0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab,
	0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3,
	0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb,
	0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3,
	0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb,
	0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3,
	0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb,
	0xdc, 0xdd, 0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3,
	0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb,
	0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3,
	0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb,
	0xfc, 0xfd, 0xfe, 0xff, 0x01, 0x02, 0x0a, 0x0b,
	0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13,
	0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b,
	0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x01, 0x22, 0x23,
	0x24, 0x25, 0x26, 0x27, 0x28, 0x09, 0x2a, 0x2b,
	0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x11, 0x32, 0x33,
	0x34, 0x35, 0x36, 0x37, 0x38, 0x19, 0x3a, 0x3b,
	0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43,
	0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b,
	0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53,
	0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b,
	0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x41, 0x62, 0x63,
	0x64, 0x65, 0x66, 0x67, 0x68, 0x49, 0x6a, 0x6b,
	0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x51, 0x72, 0x73,
	0x74, 0x75, 0x76, 0x77, 0x78, 0x59, 0x7a, 0x7b,
	0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83,
	0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0x06, 0x09, 0x0a,
	0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12,
	0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a,
	0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22,
	0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a,
	0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32,
	0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a,
	0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42,
	0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a,
	0x4b, 0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52,
	0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a,
	0x5b, 0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x61, 0x62,
	0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a,
	0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72,
	0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a,
	0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82,
	0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a,
	0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92,
	0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a,
	0x9b, 0x9c, 0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2,
	0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa,
	0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2,
	0xb3, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba,
	0xbb, 0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xc2,
	0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca,
	0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2,
	0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda,
	0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xe0, 0xe1, 0xe2,
	0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea,
	0xeb, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf2,
	0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa,
	0xfb, 0xfc, 0xfd, 0xfe, 0xff, 0x01, 0x02, 0x03,
	0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b,
	0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13,
	0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b,
	0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23,
	0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b,
	0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33,
	0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b,
	0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43,
	0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b,
	0x4c, 0x4d, 0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53,
	0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b,
	0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63,
	0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b,
	0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73,
	0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b,
	0x7c, 0x7d, 0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83,
	0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b,
	0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93,
	0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b,
	0x9c, 0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3,
	0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab,
	0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3,
	0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb,
	0xbc, 0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3,
	0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb,
	0xcc, 0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3,
	0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb,
	0xdc, 0xdd, 0xde, 0xdf, 0xe0, 0xe1, 0x02, 0xea,
	0xeb, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01, 0x09,
	0x0a, 0x0b, 0x0c, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d,
	0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55,
	0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d,
	0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
	0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d,
	0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5,
	0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad,
	0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5,
	0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd,
	0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5,
	0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd,
	0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5,
	0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd,
	0xde, 0xdf, 0xe0, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0x1f, 0x09, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d,
	0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55,
	0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d,
	0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
	0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d,
	0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5,
	0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad,
	0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5,
	0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd,
	0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5,
	0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd,
	0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5,
	0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd,
	0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5,
	0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed,
	0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5,
	0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd,
	0xfe, 0xff, 0x01, 0x02, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x01, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x09, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x11, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x19, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d,
	0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55,
	0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x41, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x49, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x51, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x59, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x05, 0x92, 0x93, 0x94,
	0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c,
	0x9d, 0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4,
	0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac,
	0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4,
	0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc,
	0xbd, 0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4,
	0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc,
	0xcd, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4,
	0xd5, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc,
	0xdd, 0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4,
	0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec,
	0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4,
	0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc,
	0xfd, 0xfe, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05,
	0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d,
	0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
	0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
	0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25,
	0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d,
	0x2e, 0x2f, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35,
	0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d,
	0x3e, 0x3f, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45,
	0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d,
	0x4e, 0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55,
	0x56, 0x57, 0x58, 0x59, 0x5a, 0x5b, 0x5c, 0x5d,
	0x5e, 0x5f, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65,
	0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
	0x6e, 0x6f, 0x70, 0x71, 0x72, 0x73, 0x74, 0x75,
	0x76, 0x77, 0x78, 0x79, 0x7a, 0x7b, 0x7c, 0x7d,
	0x7e, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85,
	0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d,
	0x8e, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
	0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d,
	0x9e, 0x9f, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5,
	0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad,
	0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5,
	0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd,
	0xbe, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5,
	0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd,
	0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5,
	0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd,
	0xde, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5,
	0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed,
	0xee, 0xef, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5,
	0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd,
	0xfe, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06,
	0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e,
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
	0x67, 0x68, 0x69, 0x6a, 0x6b, 0x02, 0x74, 0x75,
	0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff,
};

/* Members of an image that are not zero. */
static const struct {
	unsigned int member;
	unsigned int index;
	u64 value;
} values[] = {
	{ 0, 0, 0x7 },
	{ 1, 0, 0x9 },
	{ 2, 0, 0x11 },
	{ 3, 0, 0x19 },
	{ 4, 0, 0x21 },
	{ 5, 0, 0x29 },
	{ 6, 0, 0x1 },
	{ 7, 0, 0x39 },
	{ 7, 1, 0x3a },
	{ 7, 2, 0x3b },
	{ 7, 3, 0x3c },
	{ 7, 4, 0x3d },
	{ 7, 5, 0x3e },
	{ 7, 6, 0x3f },
	{ 7, 7, 0x40 },
	{ 7, 8, 0x41 },
	{ 7, 9, 0x42 },
	{ 7, 10, 0x43 },
	{ 7, 11, 0x44 },
	{ 7, 12, 0x45 },
	{ 7, 13, 0x46 },
	{ 7, 14, 0x47 },
	{ 7, 15, 0x48 },
	{ 7, 16, 0x49 },
	{ 7, 17, 0x4a },
	{ 7, 18, 0x4b },
	{ 7, 19, 0x4c },
	{ 7, 20, 0x4d },
	{ 7, 21, 0x4e },
	{ 7, 22, 0x4f },
	{ 7, 23, 0x50 },
	{ 7, 24, 0x51 },
	{ 7, 25, 0x52 },
	{ 7, 26, 0x53 },
	{ 7, 27, 0x54 },
	{ 7, 28, 0x55 },
	{ 7, 29, 0x56 },
	{ 7, 30, 0x57 },
	{ 7, 31, 0x58 },
	{ 7, 32, 0x59 },
	{ 7, 33, 0x5a },
	{ 7, 34, 0x5b },
	{ 7, 35, 0x5c },
	{ 7, 36, 0x5d },
	{ 7, 37, 0x5e },
	{ 7, 38, 0x5f },
	{ 7, 39, 0x60 },
	{ 7, 40, 0x61 },
	{ 7, 41, 0x62 },
	{ 7, 42, 0x63 },
	{ 7, 43, 0x64 },
	{ 7, 44, 0x65 },
	{ 7, 45, 0x66 },
	{ 7, 46, 0x67 },
	{ 7, 47, 0x68 },
	{ 7, 48, 0x69 },
	{ 7, 49, 0x6a },
	{ 7, 50, 0x6b },
	{ 7, 51, 0x6c },
	{ 7, 52, 0x6d },
	{ 7, 53, 0x6e },
	{ 7, 54, 0x6f },
	{ 7, 55, 0x70 },
	{ 7, 56, 0x71 },
	{ 7, 57, 0x72 },
	{ 7, 58, 0x73 },
	{ 7, 59, 0x74 },
	{ 7, 60, 0x75 },
	{ 7, 61, 0x76 },
	{ 7, 62, 0x77 },
	{ 7, 63, 0x78 },
	{ 8, 0, 0x7a79 },
	{ 9, 0, 0x8887868584838281 },
	{ 10, 0, 0x908f8e8d8c8b8a89 },
	{ 11, 0, 0x94939291 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xff },
	{ 2, 0, 0xff },
	{ 3, 0, 0xff },
	{ 4, 0, 0xff },
	{ 5, 0, 0xff },
	{ 6, 0, 0xff },
	{ 7, 0, 0xff },
	{ 7, 1, 0xff },
	{ 7, 2, 0xff },
	{ 7, 3, 0xff },
	{ 7, 4, 0xff },
	{ 7, 5, 0xff },
	{ 7, 6, 0xff },
	{ 7, 7, 0xff },
	{ 7, 8, 0xff },
	{ 7, 9, 0xff },
	{ 7, 10, 0xff },
	{ 7, 11, 0xff },
	{ 7, 12, 0xff },
	{ 7, 13, 0xff },
	{ 7, 14, 0xff },
	{ 7, 15, 0xff },
	{ 7, 16, 0xff },
	{ 7, 17, 0xff },
	{ 7, 18, 0xff },
	{ 7, 19, 0xff },
	{ 7, 20, 0xff },
	{ 7, 21, 0xff },
	{ 7, 22, 0xff },
	{ 7, 23, 0xff },
	{ 7, 24, 0xff },
	{ 7, 25, 0xff },
	{ 7, 26, 0xff },
	{ 7, 27, 0xff },
	{ 7, 28, 0xff },
	{ 7, 29, 0xff },
	{ 7, 30, 0xff },
	{ 7, 31, 0xff },
	{ 7, 32, 0xff },
	{ 7, 33, 0xff },
	{ 7, 34, 0xff },
	{ 7, 35, 0xff },
	{ 7, 36, 0xff },
	{ 7, 37, 0xff },
	{ 7, 38, 0xff },
	{ 7, 39, 0xff },
	{ 7, 40, 0xff },
	{ 7, 41, 0xff },
	{ 7, 42, 0xff },
	{ 7, 43, 0xff },
	{ 7, 44, 0xff },
	{ 7, 45, 0xff },
	{ 7, 46, 0xff },
	{ 7, 47, 0xff },
	{ 7, 48, 0xff },
	{ 7, 49, 0xff },
	{ 7, 50, 0xff },
	{ 7, 51, 0xff },
	{ 7, 52, 0xff },
	{ 7, 53, 0xff },
	{ 7, 54, 0xff },
	{ 7, 55, 0xff },
	{ 7, 56, 0xff },
	{ 7, 57, 0xff },
	{ 7, 58, 0xff },
	{ 7, 59, 0xff },
	{ 7, 60, 0xff },
	{ 7, 61, 0xff },
	{ 7, 62, 0xff },
	{ 7, 63, 0xff },
	{ 8, 0, 0xffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffff },
	{ 0, 0, 0x1f },
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
	{ 2, 0, 0x2 },
	{ 3, 0, 0x11100f0e0d0c0b0a },
	{ 3, 1, 0x1918171615141312 },
	{ 3, 2, 0x1201f1e1d1c1b1a },
	{ 3, 3, 0x928272625242322 },
	{ 3, 4, 0x11302f2e2d2c2b2a },
	{ 3, 5, 0x1938373635343332 },
	{ 3, 6, 0x41403f3e3d3c3b3a },
	{ 3, 7, 0x4948474645444342 },
	{ 3, 8, 0x51504f4e4d4c4b4a },
	{ 3, 9, 0x5958575655545352 },
	{ 3, 10, 0x41605f5e5d5c5b5a },
	{ 3, 11, 0x4968676665646362 },
	{ 3, 12, 0x51706f6e6d6c6b6a },
	{ 3, 13, 0x5978777675747372 },
	{ 3, 14, 0x81807f7e7d7c7b7a },
	{ 3, 15, 0x8988878685848382 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 1, 30, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 3, 15, 0xffffffffffffffff },
	{ 0, 0, 0x6 },
	{ 1, 0, 0x100f0e0d0c0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 4, 0, 0x2827262524232221 },
	{ 4, 1, 0x302f2e2d2c2b2a29 },
	{ 4, 2, 0x3837363534333231 },
	{ 4, 3, 0x403f3e3d3c3b3a39 },
	{ 4, 4, 0x4847464544434241 },
	{ 4, 5, 0x504f4e4d4c4b4a49 },
	{ 4, 6, 0x5857565554535251 },
	{ 4, 7, 0x605f5e5d5c5b5a59 },
	{ 4, 8, 0x6867666564636261 },
	{ 4, 9, 0x706f6e6d6c6b6a69 },
	{ 4, 10, 0x7877767574737271 },
	{ 4, 11, 0x807f7e7d7c7b7a79 },
	{ 4, 12, 0x8887868584838281 },
	{ 4, 13, 0x908f8e8d8c8b8a89 },
	{ 4, 14, 0x9897969594939291 },
	{ 4, 15, 0xa09f9e9d9c9b9a99 },
	{ 4, 16, 0xa8a7a6a5a4a3a2a1 },
	{ 4, 17, 0xb0afaeadacabaaa9 },
	{ 4, 18, 0xb8b7b6b5b4b3b2b1 },
	{ 4, 19, 0xc0bfbebdbcbbbab9 },
	{ 4, 20, 0xc8c7c6c5c4c3c2c1 },
	{ 4, 21, 0xd0cfcecdcccbcac9 },
	{ 4, 22, 0xd8d7d6d5d4d3d2d1 },
	{ 4, 23, 0xe0dfdedddcdbdad9 },
	{ 4, 24, 0xe8e7e6e5e4e3e2e1 },
	{ 4, 25, 0xf0efeeedecebeae9 },
	{ 4, 26, 0xf8f7f6f5f4f3f2f1 },
	{ 4, 27, 0x1fffefdfcfbfaf9 },
	{ 4, 28, 0x908070605040302 },
	{ 4, 29, 0x11100f0e0d0c0b0a },
	{ 4, 30, 0x1918171615141312 },
	{ 5, 0, 0x21201f1e1d1c1b1a },
	{ 6, 0, 0x2928272625242322 },
	{ 6, 1, 0x31302f2e2d2c2b2a },
	{ 6, 2, 0x3938373635343332 },
	{ 6, 3, 0x41403f3e3d3c3b3a },
	{ 6, 4, 0x4948474645444342 },
	{ 6, 5, 0x51504f4e4d4c4b4a },
	{ 6, 6, 0x5958575655545352 },
	{ 6, 7, 0x61605f5e5d5c5b5a },
	{ 6, 8, 0x6968676665646362 },
	{ 6, 9, 0x71706f6e6d6c6b6a },
	{ 6, 10, 0x7978777675747372 },
	{ 6, 11, 0x81807f7e7d7c7b7a },
	{ 6, 12, 0x8988878685848382 },
	{ 6, 13, 0x91908f8e8d8c8b8a },
	{ 6, 14, 0x9998979695949392 },
	{ 6, 15, 0xa1a09f9e9d9c9b9a },
	{ 7, 0, 0xa9a8a7a6a5a4a3a2 },
	{ 8, 0, 0xb1b0afaeadacabaa },
	{ 9, 0, 0xb9b8b7b6b5b4b3b2 },
	{ 10, 0, 0xc1c0bfbebdbcbbba },
	{ 11, 0, 0xc9c8c7c6c5c4c3c2 },
	{ 12, 0, 0xd1d0cfcecdcccbca },
	{ 13, 0, 0xd9d8d7d6d5d4d3d2 },
	{ 14, 0, 0xe1e0dfdedddcdbda },
	{ 15, 0, 0x2 },
	{ 16, 0, 0xebea },
	{ 17, 0, 0x1 },
	{ 0, 0, 0xff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 4, 30, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 6, 15, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffffffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xffffffffffffffff },
	{ 15, 0, 0xff },
	{ 16, 0, 0xffff },
	{ 17, 0, 0xff },
	{ 0, 0, 0x1 },
	{ 1, 0, 0xc0b0a09 },
	{ 2, 0, 0x1817161514131211 },
	{ 3, 0, 0x201f1e1d1c1b1a19 },
	{ 3, 1, 0x2827262524232221 },
	{ 3, 2, 0x302f2e2d2c2b2a29 },
	{ 3, 3, 0x3837363534333231 },
	{ 3, 4, 0x403f3e3d3c3b3a39 },
	{ 3, 5, 0x4847464544434241 },
	{ 3, 6, 0x504f4e4d4c4b4a49 },
	{ 3, 7, 0x5857565554535251 },
	{ 4, 0, 0x605f5e5d5c5b5a59 },
	{ 5, 0, 0x6867666564636261 },
	{ 5, 1, 0x706f6e6d6c6b6a69 },
	{ 5, 2, 0x7877767574737271 },
	{ 5, 3, 0x807f7e7d7c7b7a79 },
	{ 5, 4, 0x8887868584838281 },
	{ 5, 5, 0x908f8e8d8c8b8a89 },
	{ 5, 6, 0x9897969594939291 },
	{ 5, 7, 0xa09f9e9d9c9b9a99 },
	{ 5, 8, 0xa8a7a6a5a4a3a2a1 },
	{ 5, 9, 0xb0afaeadacabaaa9 },
	{ 5, 10, 0xb8b7b6b5b4b3b2b1 },
	{ 5, 11, 0xc0bfbebdbcbbbab9 },
	{ 5, 12, 0xc8c7c6c5c4c3c2c1 },
	{ 5, 13, 0xd0cfcecdcccbcac9 },
	{ 5, 14, 0xd8d7d6d5d4d3d2d1 },
	{ 5, 15, 0xe0dfdedddcdbdad9 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 3, 7, 0xffffffffffffffff },
	{ 4, 0, 0xffffffffffffffff },
	{ 5, 0, 0xffffffffffffffff },
	{ 5, 15, 0xffffffffffffffff },
	{ 0, 0, 0x1f },
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
	{ 2, 0, 0x2 },
	{ 3, 0, 0x11100f0e0d0c0b0a },
	{ 3, 1, 0x1918171615141312 },
	{ 3, 2, 0x1201f1e1d1c1b1a },
	{ 3, 3, 0x928272625242322 },
	{ 3, 4, 0x11302f2e2d2c2b2a },
	{ 3, 5, 0x1938373635343332 },
	{ 3, 6, 0x41403f3e3d3c3b3a },
	{ 3, 7, 0x4948474645444342 },
	{ 3, 8, 0x51504f4e4d4c4b4a },
	{ 3, 9, 0x5958575655545352 },
	{ 3, 10, 0x41605f5e5d5c5b5a },
	{ 3, 11, 0x4968676665646362 },
	{ 3, 12, 0x51706f6e6d6c6b6a },
	{ 3, 13, 0x5978777675747372 },
	{ 3, 14, 0x81807f7e7d7c7b7a },
	{ 3, 15, 0x8988878685848382 },
	{ 4, 0, 0x5 },
	{ 5, 0, 0x9998979695949392 },
	{ 6, 0, 0xa1a09f9e9d9c9b9a },
	{ 7, 0, 0xa9a8a7a6a5a4a3a2 },
	{ 8, 0, 0xb1b0afaeadacabaa },
	{ 8, 1, 0xb9b8b7b6b5b4b3b2 },
	{ 8, 2, 0xc1c0bfbebdbcbbba },
	{ 8, 3, 0xc9c8c7c6c5c4c3c2 },
	{ 8, 4, 0xd1d0cfcecdcccbca },
	{ 8, 5, 0xd9d8d7d6d5d4d3d2 },
	{ 8, 6, 0xe1e0dfdedddcdbda },
	{ 8, 7, 0xe9e8e7e6e5e4e3e2 },
	{ 8, 8, 0xf1f0efeeedecebea },
	{ 8, 9, 0xf9f8f7f6f5f4f3f2 },
	{ 8, 10, 0x201fffefdfcfbfa },
	{ 8, 11, 0xa09080706050403 },
	{ 8, 12, 0x1211100f0e0d0c0b },
	{ 8, 13, 0x1a19181716151413 },
	{ 8, 14, 0x2221201f1e1d1c1b },
	{ 8, 15, 0x2a29282726252423 },
	{ 8, 16, 0x3231302f2e2d2c2b },
	{ 8, 17, 0x3a39383736353433 },
	{ 8, 18, 0x4241403f3e3d3c3b },
	{ 8, 19, 0x4a49484746454443 },
	{ 8, 20, 0x5251504f4e4d4c4b },
	{ 8, 21, 0x5a59585756555453 },
	{ 8, 22, 0x6261605f5e5d5c5b },
	{ 8, 23, 0x6a69686766656463 },
	{ 8, 24, 0x7271706f6e6d6c6b },
	{ 8, 25, 0x7a79787776757473 },
	{ 8, 26, 0x8281807f7e7d7c7b },
	{ 8, 27, 0x8a89888786858483 },
	{ 8, 28, 0x9291908f8e8d8c8b },
	{ 8, 29, 0x9a99989796959493 },
	{ 8, 30, 0xa2a1a09f9e9d9c9b },
	{ 9, 0, 0xaaa9a8a7a6a5a4a3 },
	{ 10, 0, 0xb2b1b0afaeadacab },
	{ 10, 1, 0xbab9b8b7b6b5b4b3 },
	{ 10, 2, 0xc2c1c0bfbebdbcbb },
	{ 10, 3, 0xcac9c8c7c6c5c4c3 },
	{ 10, 4, 0xd2d1d0cfcecdcccb },
	{ 10, 5, 0xdad9d8d7d6d5d4d3 },
	{ 10, 6, 0xe2e1e0dfdedddcdb },
	{ 10, 7, 0xeae9e8e7e6e5e4e3 },
	{ 10, 8, 0xf2f1f0efeeedeceb },
	{ 10, 9, 0xfaf9f8f7f6f5f4f3 },
	{ 10, 10, 0x30201fffefdfcfb },
	{ 10, 11, 0xb0a090807060504 },
	{ 10, 12, 0x131211100f0e0d0c },
	{ 10, 13, 0x1b1a191817161514 },
	{ 10, 14, 0x232221201f1e1d1c },
	{ 10, 15, 0x2b2a292827262524 },
	{ 11, 0, 0x333231302f2e2d2c },
	{ 12, 0, 0x3b3a393837363534 },
	{ 13, 0, 0x434241403f3e3d3c },
	{ 14, 0, 0x4b4a494847464544 },
	{ 15, 0, 0x535251504f4e4d4c },
	{ 16, 0, 0x5b5a595857565554 },
	{ 17, 0, 0x636261605f5e5d5c },
	{ 18, 0, 0x6b6a696867666564 },
	{ 19, 0, 0x2 },
	{ 20, 0, 0x7574 },
	{ 21, 0, 0x1 },
	{ 0, 0, 0xffffffffffffffff },
	{ 1, 0, 0xffffffffffffffff },
	{ 1, 30, 0xffffffffffffffff },
	{ 2, 0, 0xffffffffffffffff },
	{ 3, 0, 0xffffffffffffffff },
	{ 3, 15, 0xffffffffffffffff },
	{ 4, 0, 0xff },
	{ 5, 0, 0xffffffffffffffff },
	{ 6, 0, 0xffffffffffffffff },
	{ 7, 0, 0xffffffffffffffff },
	{ 8, 0, 0xffffffffffffffff },
	{ 8, 30, 0xffffffffffffffff },
	{ 9, 0, 0xffffffffffffffff },
	{ 10, 0, 0xffffffffffffffff },
	{ 10, 15, 0xffffffffffffffff },
	{ 11, 0, 0xffffffffffffffff },
	{ 12, 0, 0xffffffffffffffff },
	{ 13, 0, 0xffffffffffffffff },
	{ 14, 0, 0xffffffffffffffff },
	{ 15, 0, 0xffffffffffffffff },
	{ 16, 0, 0xffffffffffffffff },
	{ 17, 0, 0xffffffffffffffff },
	{ 18, 0, 0xffffffffffffffff },
	{ 19, 0, 0xff },
	{ 20, 0, 0xffff },
	{ 21, 0, 0xff },
};

static const struct {
	const char *name;
	unsigned int structure;
	unsigned int first_value;
	unsigned int value_count;
	unsigned int first_run;
	unsigned int run_count;
} images[] = {
	{ "RmiRealmParams distinct", 0, 0, 75, 0, 10 },
	{ "RmiRealmParams maximum", 0, 75, 1, 10, 1 },
	{ "RmiRealmParams maximum", 0, 76, 1, 11, 1 },
	{ "RmiRealmParams maximum", 0, 77, 1, 12, 1 },
	{ "RmiRealmParams maximum", 0, 78, 1, 13, 1 },
	{ "RmiRealmParams maximum", 0, 79, 1, 14, 1 },
	{ "RmiRealmParams maximum", 0, 80, 1, 15, 1 },
	{ "RmiRealmParams maximum", 0, 81, 1, 16, 1 },
	{ "RmiRealmParams maximum", 0, 82, 64, 17, 1 },
	{ "RmiRealmParams maximum", 0, 146, 1, 18, 1 },
	{ "RmiRealmParams maximum", 0, 147, 1, 19, 1 },
	{ "RmiRealmParams maximum", 0, 148, 1, 20, 1 },
	{ "RmiRealmParams maximum", 0, 149, 1, 21, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 22, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 23, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 24, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 25, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 26, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 27, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 28, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 29, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 30, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 31, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 32, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 33, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 34, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 35, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 36, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 37, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 38, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 39, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 40, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 41, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 42, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 43, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 44, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 45, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 46, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 47, 1 },
	{ "RmiRealmParams padding SBZ", 0, 150, 0, 48, 1 },
	{ "RmiRecEnter distinct", 1, 150, 49, 49, 4 },
	{ "RmiRecEnter maximum", 1, 199, 1, 53, 1 },
	{ "RmiRecEnter maximum", 1, 200, 1, 54, 1 },
	{ "RmiRecEnter maximum", 1, 201, 1, 55, 1 },
	{ "RmiRecEnter maximum", 1, 202, 1, 56, 1 },
	{ "RmiRecEnter maximum", 1, 203, 1, 57, 1 },
	{ "RmiRecEnter maximum", 1, 204, 1, 58, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 59, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 60, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 61, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 62, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 63, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 64, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 65, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 66, 1 },
	{ "RmiRecEnter padding SBZ", 1, 205, 0, 67, 1 },
	{ "RmiRecExit distinct", 2, 205, 63, 68, 8 },
	{ "RmiRecExit maximum", 2, 268, 1, 76, 1 },
	{ "RmiRecExit maximum", 2, 269, 1, 77, 1 },
	{ "RmiRecExit maximum", 2, 270, 1, 78, 1 },
	{ "RmiRecExit maximum", 2, 271, 1, 79, 1 },
	{ "RmiRecExit maximum", 2, 272, 1, 80, 1 },
	{ "RmiRecExit maximum", 2, 273, 1, 81, 1 },
	{ "RmiRecExit maximum", 2, 274, 1, 82, 1 },
	{ "RmiRecExit maximum", 2, 275, 1, 83, 1 },
	{ "RmiRecExit maximum", 2, 276, 1, 84, 1 },
	{ "RmiRecExit maximum", 2, 277, 1, 85, 1 },
	{ "RmiRecExit maximum", 2, 278, 1, 86, 1 },
	{ "RmiRecExit maximum", 2, 279, 1, 87, 1 },
	{ "RmiRecExit maximum", 2, 280, 1, 88, 1 },
	{ "RmiRecExit maximum", 2, 281, 1, 89, 1 },
	{ "RmiRecExit maximum", 2, 282, 1, 90, 1 },
	{ "RmiRecExit maximum", 2, 283, 1, 91, 1 },
	{ "RmiRecExit maximum", 2, 284, 1, 92, 1 },
	{ "RmiRecExit maximum", 2, 285, 1, 93, 1 },
	{ "RmiRecExit maximum", 2, 286, 1, 94, 1 },
	{ "RmiRecExit maximum", 2, 287, 1, 95, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 96, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 97, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 98, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 99, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 100, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 101, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 102, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 103, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 104, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 105, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 106, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 107, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 108, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 109, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 110, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 111, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 112, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 113, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 114, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 115, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 116, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 117, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 118, 1 },
	{ "RmiRecExit padding MBZ", 2, 288, 0, 119, 1 },
	{ "RmiRecParams distinct", 3, 288, 28, 120, 5 },
	{ "RmiRecParams maximum", 3, 316, 1, 125, 1 },
	{ "RmiRecParams maximum", 3, 317, 1, 126, 1 },
	{ "RmiRecParams maximum", 3, 318, 1, 127, 1 },
	{ "RmiRecParams maximum", 3, 319, 1, 128, 1 },
	{ "RmiRecParams maximum", 3, 320, 1, 129, 1 },
	{ "RmiRecParams maximum", 3, 321, 1, 130, 1 },
	{ "RmiRecParams maximum", 3, 322, 1, 131, 1 },
	{ "RmiRecParams maximum", 3, 323, 1, 132, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 133, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 134, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 135, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 136, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 137, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 138, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 139, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 140, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 141, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 142, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 143, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 144, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 145, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 146, 1 },
	{ "RmiRecParams padding SBZ", 3, 324, 0, 147, 1 },
	{ "RmiRecRun distinct", 4, 324, 112, 148, 12 },
	{ "RmiRecRun maximum", 4, 436, 1, 160, 1 },
	{ "RmiRecRun maximum", 4, 437, 1, 161, 1 },
	{ "RmiRecRun maximum", 4, 438, 1, 162, 1 },
	{ "RmiRecRun maximum", 4, 439, 1, 163, 1 },
	{ "RmiRecRun maximum", 4, 440, 1, 164, 1 },
	{ "RmiRecRun maximum", 4, 441, 1, 165, 1 },
	{ "RmiRecRun maximum", 4, 442, 1, 166, 1 },
	{ "RmiRecRun maximum", 4, 443, 1, 167, 1 },
	{ "RmiRecRun maximum", 4, 444, 1, 168, 1 },
	{ "RmiRecRun maximum", 4, 445, 1, 169, 1 },
	{ "RmiRecRun maximum", 4, 446, 1, 170, 1 },
	{ "RmiRecRun maximum", 4, 447, 1, 171, 1 },
	{ "RmiRecRun maximum", 4, 448, 1, 172, 1 },
	{ "RmiRecRun maximum", 4, 449, 1, 173, 1 },
	{ "RmiRecRun maximum", 4, 450, 1, 174, 1 },
	{ "RmiRecRun maximum", 4, 451, 1, 175, 1 },
	{ "RmiRecRun maximum", 4, 452, 1, 176, 1 },
	{ "RmiRecRun maximum", 4, 453, 1, 177, 1 },
	{ "RmiRecRun maximum", 4, 454, 1, 178, 1 },
	{ "RmiRecRun maximum", 4, 455, 1, 179, 1 },
	{ "RmiRecRun maximum", 4, 456, 1, 180, 1 },
	{ "RmiRecRun maximum", 4, 457, 1, 181, 1 },
	{ "RmiRecRun maximum", 4, 458, 1, 182, 1 },
	{ "RmiRecRun maximum", 4, 459, 1, 183, 1 },
	{ "RmiRecRun maximum", 4, 460, 1, 184, 1 },
	{ "RmiRecRun maximum", 4, 461, 1, 185, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 186, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 187, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 188, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 189, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 190, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 191, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 192, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 193, 1 },
	{ "RmiRecRun padding SBZ", 4, 462, 0, 194, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 195, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 196, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 197, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 198, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 199, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 200, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 201, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 202, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 203, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 204, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 205, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 206, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 207, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 208, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 209, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 210, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 211, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 212, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 213, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 214, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 215, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 216, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 217, 1 },
	{ "RmiRecRun padding MBZ", 4, 462, 0, 218, 1 },
};

/* Bytes of a structure that no member has. */
static const struct {
	unsigned int structure;
	unsigned int offset;
	unsigned int size;
} gaps[] = {
	{ 0, 0x9, 7 },
	{ 0, 0x11, 7 },
	{ 0, 0x19, 7 },
	{ 0, 0x21, 7 },
	{ 0, 0x29, 7 },
	{ 0, 0x31, 975 },
	{ 0, 0x440, 960 },
	{ 0, 0x802, 6 },
	{ 0, 0x81c, 2020 },
	{ 1, 0x8, 504 },
	{ 1, 0x2f8, 8 },
	{ 1, 0x388, 1144 },
	{ 2, 0x1, 255 },
	{ 2, 0x118, 232 },
	{ 2, 0x2f8, 8 },
	{ 2, 0x398, 104 },
	{ 2, 0x420, 224 },
	{ 2, 0x511, 239 },
	{ 2, 0x602, 254 },
	{ 2, 0x701, 255 },
	{ 3, 0x8, 248 },
	{ 3, 0x108, 248 },
	{ 3, 0x208, 248 },
	{ 3, 0x340, 1216 },
	{ 3, 0x888, 1912 },
	{ 4, 0x8, 504 },
	{ 4, 0x2f8, 8 },
	{ 4, 0x388, 1144 },
	{ 4, 0x801, 255 },
	{ 4, 0x918, 232 },
	{ 4, 0xaf8, 8 },
	{ 4, 0xb98, 104 },
	{ 4, 0xc20, 224 },
	{ 4, 0xd11, 239 },
	{ 4, 0xe02, 254 },
	{ 4, 0xf01, 255 },
};

static void put_realm_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct realm_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->s2sz = number;
		break;
	case 2:
		value->sve_vl = number;
		break;
	case 3:
		value->num_bps = number;
		break;
	case 4:
		value->num_wps = number;
		break;
	case 5:
		value->pmu_num_ctrs = number;
		break;
	case 6:
		value->hash_algo = number;
		break;
	case 7:
		value->rpv[index] = number;
		break;
	case 8:
		value->vmid = number;
		break;
	case 9:
		value->rtt_base = number;
		break;
	case 10:
		value->rtt_level_start = number;
		break;
	case 11:
		value->rtt_num_start = number;
		break;
	}
}

static u64 get_realm_params(const void *at, unsigned int member, unsigned int index)
{
	const struct realm_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return (u8)value->s2sz;
	case 2:
		return (u8)value->sve_vl;
	case 3:
		return (u8)value->num_bps;
	case 4:
		return (u8)value->num_wps;
	case 5:
		return (u8)value->pmu_num_ctrs;
	case 6:
		return (u8)value->hash_algo;
	case 7:
		return (u8)value->rpv[index];
	case 8:
		return (u16)value->vmid;
	case 9:
		return value->rtt_base;
	case 10:
		return value->rtt_level_start;
	case 11:
		return (u32)value->rtt_num_start;
	}
	return 0;
}

static void put_rec_enter(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_enter *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->gprs[index] = number;
		break;
	case 2:
		value->gicv3_hcr = number;
		break;
	case 3:
		value->gicv3_lrs[index] = number;
		break;
	}
}

static u64 get_rec_enter(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_enter *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->gprs[index];
	case 2:
		return value->gicv3_hcr;
	case 3:
		return value->gicv3_lrs[index];
	}
	return 0;
}

static void put_rec_exit(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_exit *value = at;

	switch (member) {
	case 0:
		value->exit_reason = number;
		break;
	case 1:
		value->esr = number;
		break;
	case 2:
		value->far = number;
		break;
	case 3:
		value->hpfar = number;
		break;
	case 4:
		value->gprs[index] = number;
		break;
	case 5:
		value->gicv3_hcr = number;
		break;
	case 6:
		value->gicv3_lrs[index] = number;
		break;
	case 7:
		value->gicv3_misr = number;
		break;
	case 8:
		value->gicv3_vmcr = number;
		break;
	case 9:
		value->cntp_ctl = number;
		break;
	case 10:
		value->cntp_cval = number;
		break;
	case 11:
		value->cntv_ctl = number;
		break;
	case 12:
		value->cntv_cval = number;
		break;
	case 13:
		value->ripas_base = number;
		break;
	case 14:
		value->ripas_top = number;
		break;
	case 15:
		value->ripas_value = number;
		break;
	case 16:
		value->imm = number;
		break;
	case 17:
		value->pmu_ovf_status = number;
		break;
	}
}

static u64 get_rec_exit(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_exit *value = at;

	switch (member) {
	case 0:
		return (u8)value->exit_reason;
	case 1:
		return value->esr;
	case 2:
		return value->far;
	case 3:
		return value->hpfar;
	case 4:
		return value->gprs[index];
	case 5:
		return value->gicv3_hcr;
	case 6:
		return value->gicv3_lrs[index];
	case 7:
		return value->gicv3_misr;
	case 8:
		return value->gicv3_vmcr;
	case 9:
		return value->cntp_ctl;
	case 10:
		return value->cntp_cval;
	case 11:
		return value->cntv_ctl;
	case 12:
		return value->cntv_cval;
	case 13:
		return value->ripas_base;
	case 14:
		return value->ripas_top;
	case 15:
		return (u8)value->ripas_value;
	case 16:
		return (u16)value->imm;
	case 17:
		return (u8)value->pmu_ovf_status;
	}
	return 0;
}

static void put_rec_params(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_params *value = at;

	switch (member) {
	case 0:
		value->flags = number;
		break;
	case 1:
		value->mpidr = number;
		break;
	case 2:
		value->pc = number;
		break;
	case 3:
		value->gprs[index] = number;
		break;
	case 4:
		value->num_rec_aux = number;
		break;
	case 5:
		value->aux[index] = number;
		break;
	}
}

static u64 get_rec_params(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_params *value = at;

	switch (member) {
	case 0:
		return value->flags;
	case 1:
		return value->mpidr;
	case 2:
		return value->pc;
	case 3:
		return value->gprs[index];
	case 4:
		return value->num_rec_aux;
	case 5:
		return value->aux[index];
	}
	return 0;
}

static void put_rec_run(void *at, unsigned int member, unsigned int index, u64 number)
{
	struct rec_run *value = at;

	switch (member) {
	case 0:
		value->enter.flags = number;
		break;
	case 1:
		value->enter.gprs[index] = number;
		break;
	case 2:
		value->enter.gicv3_hcr = number;
		break;
	case 3:
		value->enter.gicv3_lrs[index] = number;
		break;
	case 4:
		value->exit.exit_reason = number;
		break;
	case 5:
		value->exit.esr = number;
		break;
	case 6:
		value->exit.far = number;
		break;
	case 7:
		value->exit.hpfar = number;
		break;
	case 8:
		value->exit.gprs[index] = number;
		break;
	case 9:
		value->exit.gicv3_hcr = number;
		break;
	case 10:
		value->exit.gicv3_lrs[index] = number;
		break;
	case 11:
		value->exit.gicv3_misr = number;
		break;
	case 12:
		value->exit.gicv3_vmcr = number;
		break;
	case 13:
		value->exit.cntp_ctl = number;
		break;
	case 14:
		value->exit.cntp_cval = number;
		break;
	case 15:
		value->exit.cntv_ctl = number;
		break;
	case 16:
		value->exit.cntv_cval = number;
		break;
	case 17:
		value->exit.ripas_base = number;
		break;
	case 18:
		value->exit.ripas_top = number;
		break;
	case 19:
		value->exit.ripas_value = number;
		break;
	case 20:
		value->exit.imm = number;
		break;
	case 21:
		value->exit.pmu_ovf_status = number;
		break;
	}
}

static u64 get_rec_run(const void *at, unsigned int member, unsigned int index)
{
	const struct rec_run *value = at;

	switch (member) {
	case 0:
		return value->enter.flags;
	case 1:
		return value->enter.gprs[index];
	case 2:
		return value->enter.gicv3_hcr;
	case 3:
		return value->enter.gicv3_lrs[index];
	case 4:
		return (u8)value->exit.exit_reason;
	case 5:
		return value->exit.esr;
	case 6:
		return value->exit.far;
	case 7:
		return value->exit.hpfar;
	case 8:
		return value->exit.gprs[index];
	case 9:
		return value->exit.gicv3_hcr;
	case 10:
		return value->exit.gicv3_lrs[index];
	case 11:
		return value->exit.gicv3_misr;
	case 12:
		return value->exit.gicv3_vmcr;
	case 13:
		return value->exit.cntp_ctl;
	case 14:
		return value->exit.cntp_cval;
	case 15:
		return value->exit.cntv_ctl;
	case 16:
		return value->exit.cntv_cval;
	case 17:
		return value->exit.ripas_base;
	case 18:
		return value->exit.ripas_top;
	case 19:
		return (u8)value->exit.ripas_value;
	case 20:
		return (u16)value->exit.imm;
	case 21:
		return (u8)value->exit.pmu_ovf_status;
	}
	return 0;
}

static const struct {
	size_t size;
	void (*put)(void *at, unsigned int member, unsigned int index, u64 number);
	u64 (*get)(const void *at, unsigned int member, unsigned int index);
} structures[] = {
	{ 0x1000, put_realm_params, get_realm_params },
	{ 0x800, put_rec_enter, get_rec_enter },
	{ 0x800, put_rec_exit, get_rec_exit },
	{ 0x1000, put_rec_params, get_rec_params },
	{ 0x1000, put_rec_run, get_rec_run },
};

#define GUARD 16

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
		12,
		4,
		18,
		6,
		22,
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

static void rmi_test_images(struct kunit *test)
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
	{ "RMI_DATA_CREATE", 0xc4000153, 1 },
	{ "RMI_DATA_CREATE", 0xc4010153, 1 },
	{ "RMI_DATA_CREATE_UNKNOWN", 0xc4000154, 1 },
	{ "RMI_DATA_CREATE_UNKNOWN", 0xc4010154, 1 },
	{ "RMI_DATA_DESTROY", 0xc4000155, 1 },
	{ "RMI_DATA_DESTROY", 0xc4010155, 1 },
	{ "RMI_FEATURES", 0xc4000165, 1 },
	{ "RMI_FEATURES", 0xc4010165, 1 },
	{ "RMI_GRANULE_DELEGATE", 0xc4000151, 1 },
	{ "RMI_GRANULE_DELEGATE", 0xc4010151, 1 },
	{ "RMI_GRANULE_UNDELEGATE", 0xc4000152, 1 },
	{ "RMI_GRANULE_UNDELEGATE", 0xc4010152, 1 },
	{ "RMI_PSCI_COMPLETE", 0xc4000164, 1 },
	{ "RMI_PSCI_COMPLETE", 0xc4010164, 1 },
	{ "RMI_REALM_ACTIVATE", 0xc4000157, 1 },
	{ "RMI_REALM_ACTIVATE", 0xc4010157, 1 },
	{ "RMI_REALM_CREATE", 0xc4000158, 1 },
	{ "RMI_REALM_CREATE", 0xc4010158, 1 },
	{ "RMI_REALM_DESTROY", 0xc4000159, 1 },
	{ "RMI_REALM_DESTROY", 0xc4010159, 1 },
	{ "RMI_REC_AUX_COUNT", 0xc4000167, 1 },
	{ "RMI_REC_AUX_COUNT", 0xc4010167, 1 },
	{ "RMI_REC_CREATE", 0xc400015a, 1 },
	{ "RMI_REC_CREATE", 0xc401015a, 1 },
	{ "RMI_REC_DESTROY", 0xc400015b, 1 },
	{ "RMI_REC_DESTROY", 0xc401015b, 1 },
	{ "RMI_REC_ENTER", 0xc400015c, 1 },
	{ "RMI_REC_ENTER", 0xc401015c, 1 },
	{ "RMI_RTT_CREATE", 0xc400015d, 1 },
	{ "RMI_RTT_CREATE", 0xc401015d, 1 },
	{ "RMI_RTT_DESTROY", 0xc400015e, 1 },
	{ "RMI_RTT_DESTROY", 0xc401015e, 1 },
	{ "RMI_RTT_FOLD", 0xc4000166, 1 },
	{ "RMI_RTT_FOLD", 0xc4010166, 1 },
	{ "RMI_RTT_INIT_RIPAS", 0xc4000168, 1 },
	{ "RMI_RTT_INIT_RIPAS", 0xc4010168, 1 },
	{ "RMI_RTT_MAP_UNPROTECTED", 0xc400015f, 1 },
	{ "RMI_RTT_MAP_UNPROTECTED", 0xc401015f, 1 },
	{ "RMI_RTT_READ_ENTRY", 0xc4000161, 1 },
	{ "RMI_RTT_READ_ENTRY", 0xc4010161, 1 },
	{ "RMI_RTT_SET_RIPAS", 0xc4000169, 1 },
	{ "RMI_RTT_SET_RIPAS", 0xc4010169, 1 },
	{ "RMI_RTT_UNMAP_UNPROTECTED", 0xc4000162, 1 },
	{ "RMI_RTT_UNMAP_UNPROTECTED", 0xc4010162, 1 },
	{ "RMI_VERSION", 0xc4000150, 1 },
	{ "RMI_VERSION", 0xc4010150, 1 },
	{ "function ID below_range", 0xc400014f, 0 },
	{ "RMI_VERSION", 0xc4000150, 1 },
	{ "function ID last_of_range", 0xc400018f, 1 },
	{ "function ID above_range", 0xc4000190, 0 },
	{ "function ID other_convention", 0x84000153, 0 },
	{ "function ID yielding", 0x44000153, 0 },
	{ "function ID other_owner", 0xc5000153, 0 },
	{ "function ID other_owner", 0xc6000153, 0 },
	{ "function ID other_owner", 0xc0000153, 0 },
	{ "function ID other_owner", 0xcc000153, 0 },
	{ "function ID other_owner", 0xd4000153, 0 },
	{ "function ID other_owner", 0xe4000153, 0 },
	{ "function ID reserved_bit", 0xc4020153, 0 },
	{ "function ID reserved_bit", 0xc4040153, 0 },
	{ "function ID reserved_bit", 0xc4080153, 0 },
	{ "function ID reserved_bit", 0xc4100153, 0 },
	{ "function ID reserved_bit", 0xc4200153, 0 },
	{ "function ID reserved_bit", 0xc4400153, 0 },
	{ "function ID reserved_bit", 0xc4800153, 0 },
};

static void rmi_test_fids(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(fids); i++) {
		u32 fid = fids[i].fid & ~SVE_HINT;
		bool in_range = false;

		in_range |= SMC_RMI_IN_RANGE_0(fid);
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
	{ "X0 RMI_SUCCESS", 0x0, 1, 0x0, 0x0 },
	{ "X0 RMI_ERROR_INPUT", 0x1, 1, 0x1, 0x0 },
	{ "X0 RMI_ERROR_REALM", 0x2, 1, 0x2, 0x0 },
	{ "X0 RMI_ERROR_REALM", 0x102, 1, 0x2, 0x1 },
	{ "X0 RMI_ERROR_REALM", 0x202, 1, 0x2, 0x2 },
	{ "X0 RMI_ERROR_REALM", 0x402, 1, 0x2, 0x4 },
	{ "X0 RMI_ERROR_REALM", 0x802, 1, 0x2, 0x8 },
	{ "X0 RMI_ERROR_REALM", 0x1002, 1, 0x2, 0x10 },
	{ "X0 RMI_ERROR_REALM", 0x2002, 1, 0x2, 0x20 },
	{ "X0 RMI_ERROR_REALM", 0x4002, 1, 0x2, 0x40 },
	{ "X0 RMI_ERROR_REALM", 0x8002, 1, 0x2, 0x80 },
	{ "X0 RMI_ERROR_REALM", 0xff02, 1, 0x2, 0xff },
	{ "X0 RMI_ERROR_REC", 0x3, 1, 0x3, 0x0 },
	{ "X0 RMI_ERROR_RTT", 0x4, 1, 0x4, 0x0 },
	{ "X0 RMI_ERROR_RTT", 0x104, 1, 0x4, 0x1 },
	{ "X0 RMI_ERROR_RTT", 0x204, 1, 0x4, 0x2 },
	{ "X0 RMI_ERROR_RTT", 0x404, 1, 0x4, 0x4 },
	{ "X0 RMI_ERROR_RTT", 0x804, 1, 0x4, 0x8 },
	{ "X0 RMI_ERROR_RTT", 0x1004, 1, 0x4, 0x10 },
	{ "X0 RMI_ERROR_RTT", 0x2004, 1, 0x4, 0x20 },
	{ "X0 RMI_ERROR_RTT", 0x4004, 1, 0x4, 0x40 },
	{ "X0 RMI_ERROR_RTT", 0x8004, 1, 0x4, 0x80 },
	{ "X0 RMI_ERROR_RTT", 0xff04, 1, 0x4, 0xff },
	{ "X0 smccc_error", 0xffffffffffffffff, 0, 0x0, 0x0 },
	{ "X0 smccc_error", 0xffffffff, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x10000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x20000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x40000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x80000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x100000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x200000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x400000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x800000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x1000000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x2000000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x4000000000000000, 0, 0x0, 0x0 },
	{ "X0 reserved_bit", 0x8000000000000000, 0, 0x0, 0x0 },
};

static void rmi_test_returns(struct kunit *test)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(returns); i++) {
		const char *name = returns[i].name;
		u64 x0 = returns[i].x0;

		KUNIT_EXPECT_EQ_MSG(test, rmi_answered(x0), returns[i].answered, "%s", name);
		if (!returns[i].answered)
			continue;
		KUNIT_EXPECT_TRUE_MSG(test, rmi_returned(x0, returns[i].status), "%s", name);
		KUNIT_EXPECT_FALSE_MSG(test, rmi_returned(x0, returns[i].status ^ 1), "%s",
				       name);
		KUNIT_EXPECT_EQ_MSG(test, (u64)RMI_RETURN_STATUS(x0), (u64)returns[i].status, "%s",
				    name);
		KUNIT_EXPECT_EQ_MSG(test, (u64)RMI_RETURN_INDEX(x0), (u64)returns[i].index, "%s",
				    name);
	}
}

static struct kunit_case rmi_cases[] = {
	KUNIT_CASE(rmi_test_calls),
	KUNIT_CASE(rmi_test_real_conduit),
	KUNIT_CASE(rmi_test_fields),
	KUNIT_CASE(rmi_test_reserved_bits),
	KUNIT_CASE(rmi_test_encodings),
	KUNIT_CASE(rmi_test_layouts),
	KUNIT_CASE(rmi_test_images),
	KUNIT_CASE(rmi_test_fids),
	KUNIT_CASE(rmi_test_returns),
	{}
};

static struct kunit_suite rmi_suite = {
	.name = "rmi_smc",
	.test_cases = rmi_cases,
};

kunit_test_suite(rmi_suite);

MODULE_DESCRIPTION("KUnit tests of the RMI headers");
MODULE_LICENSE("Dual BSD/GPL");
