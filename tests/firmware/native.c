/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Carries out the SMC instruction of rmi_call.h where it is not allowed: the
 * signal that it raises becomes the call. What is no result is overwritten, so
 * that a register that the compiler believes preserved shows.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <string.h>
#include <ucontext.h>

#include "scene.h"

static void carry_out(int number, siginfo_t *info, void *data)
{
	ucontext_t *context = data;
	uint64_t x[REGISTERS], before[REGISTERS];

	(void)number;
	(void)info;
	for (int i = 0; i < REGISTERS; i++)
		x[i] = before[i] = context->uc_mcontext.regs[i];
	test_conduit(x);
	for (int i = 0; i < REGISTERS; i++)
		context->uc_mcontext.regs[i] =
			i < 4 || x[i] != before[i] ? x[i] : 0x5a5a5a5a5a5au;
	context->uc_mcontext.pc += 4;
}

__attribute__((constructor)) static void install(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_sigaction = carry_out;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGILL, &action, NULL);
}
