/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the PSCI.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "psci_dispatch.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/*
 * Sets X0, and zeroes what may turn out to be no output.
 *
 * SMCCC lets callers rely on X4-X17 being preserved where they hold no output.
 */
static void psci_finish(struct rmm_regs *regs, uint64_t x0)
{
	uint32_t i;

	regs->x[0] = x0;
	for (i = 1U; i <= 3U; i++) {
		regs->x[i] = 0U;
	}
}

static void call_psci_version(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->version == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->version(request);
		psci_finish(regs, x0);
	}
}

static void call_psci_cpu_off(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->cpu_off == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		handlers->cpu_off(request);
	}
}

static void call_psci_system_off(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->system_off == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		handlers->system_off(request);
	}
}

static void call_psci_system_reset(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->system_reset == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		handlers->system_reset(request);
	}
}

static void call_psci_features(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->features == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = (uint64_t)handlers->features(
			request,
			(uint32_t)rmm_field_get(regs->x[1], 0xffffffffU, 0U));
		psci_finish(regs, x0);
	}
}

static void call_psci_cpu_suspend(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->cpu_suspend == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		handlers->cpu_suspend(
			request,
			(uint32_t)rmm_field_get(regs->x[1], 0xffffffffU, 0U),
			regs->x[2], regs->x[3]);
	}
}

static void call_psci_cpu_on(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->cpu_on == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = (uint64_t)handlers->cpu_on(
			request, regs->x[1], regs->x[2],
			(uint32_t)rmm_field_get(regs->x[3], 0xffffffffU, 0U));
		psci_finish(regs, x0);
	}
}

static void call_psci_affinity_info(
	const struct psci_handlers *handlers,
	const struct psci_request *request, struct rmm_regs *regs)
{
	if (handlers->affinity_info == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = (uint64_t)handlers->affinity_info(
			request, regs->x[1],
			(uint32_t)rmm_field_get(regs->x[2], 0xffffffffU, 0U));
		psci_finish(regs, x0);
	}
}

/* In the order of the function IDs. */
static const struct psci_command psci_commands[PSCI_COMMANDS_COUNT] = {
	{ SMC_PSCI_VERSION, 1U, 1U, call_psci_version },
	{ SMC_PSCI_CPU_OFF, 1U, 0U, call_psci_cpu_off },
	{ SMC_PSCI_SYSTEM_OFF, 1U, 0U, call_psci_system_off },
	{ SMC_PSCI_SYSTEM_RESET, 1U, 0U, call_psci_system_reset },
	{ SMC_PSCI_FEATURES, 2U, 1U, call_psci_features },
	{ SMC_PSCI_CPU_SUSPEND, 4U, 0U, call_psci_cpu_suspend },
	{ SMC_PSCI_CPU_ON, 4U, 1U, call_psci_cpu_on },
	{ SMC_PSCI_AFFINITY_INFO, 3U, 1U, call_psci_affinity_info },
};

const struct psci_command *psci_command_find(uint32_t fid)
{
	const struct psci_command *found = NULL;
	uint32_t first = 0U;
	uint32_t end = PSCI_COMMANDS_COUNT;

	while (first < end) {
		uint32_t middle = first + ((end - first) >> 1U);

		if (psci_commands[middle].fid < fid) {
			first = middle + 1U;
		} else {
			end = middle;
		}
	}
	if ((first < PSCI_COMMANDS_COUNT) &&
	    (psci_commands[first].fid == fid)) {
		found = &psci_commands[first];
	}
	return found;
}

void psci_dispatch(const struct psci_handlers *handlers, struct rmm_regs *regs)
{
	const struct psci_command *command;
	struct psci_request request;
	uint32_t w0 = (uint32_t)(regs->x[0] & 0xffffffffU);

	request.context = handlers->context;
	request.fid = w0 & ~RMM_FID_SVE_HINT_MASK;
	request.sve_hint = 0U;
	if ((w0 & RMM_FID_SVE_HINT_MASK) != 0U) {
		request.sve_hint = 1U;
	}

	/* Only whole function IDs match, so bits 23:17 must be zero. */
	command = psci_command_find(request.fid);
	if (command == NULL) {
		psci_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		command->call(handlers, &request, regs);
	}
}
