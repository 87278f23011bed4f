/* SPDX-License-Identifier: BSD-3-Clause */
/* Wrappers of the kernel, as the table calls.inc has them. */
#ifndef TESTS_KERNEL_WRAPPER_H
#define TESTS_KERNEL_WRAPPER_H

#include <linux/arm-smccc.h>

#define REGISTERS 18
#define LAST_STATUS 16
#define MAX_INPUTS 10
#define MAX_OUTPUTS 8
#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

struct input {
	unsigned int reg;
	unsigned long mask;
	bool is_signed;
};

struct output {
	const char *name;
	unsigned int reg;
	unsigned long mask;
	unsigned int valid; /* bit n: on status n */
};

/* How the wrappers of an interface call, and what X0 is then. */
struct form {
	unsigned int least;   /* registers that are always loaded */
	unsigned long beside; /* bits of X0 that may be set beside a status */
	unsigned long last;   /* status */
};

static const struct form rmi_1 __maybe_unused = { 1, 0xFF00, 4 };
static const struct form rmi_2 __maybe_unused = { REGISTERS, 0xFF00,
						  LAST_STATUS };
static const struct form rsi __maybe_unused = { 8, 0, 4 };

struct wrapper {
	const char *name;
	const struct form *form;
	unsigned long fid;
	/* Calls the wrapper; out[n] is NULL for an output not wanted. */
	long (*call)(const unsigned long *in, unsigned long *const *out);
	unsigned int input_count;
	struct input inputs[MAX_INPUTS];
	unsigned int output_count;
	bool outputs_together; /* they are members of one structure */
	struct output outputs[MAX_OUTPUTS];
};

/* What a wrapper that hands out all registers has got; returns X0. */
long all_registers(const struct arm_smccc_1_2_regs *got);

#endif
