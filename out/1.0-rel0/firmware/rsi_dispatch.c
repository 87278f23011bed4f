/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the RSI.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "rsi_dispatch.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* Whether bits that should be zero are answered with an error, or ignored. */
#ifndef RSI_SBZ_REJECT
#define RSI_SBZ_REJECT 0
#endif

static int rsi_rejected(uint64_t word, uint64_t sbz)
{
	return (RSI_SBZ_REJECT != 0) && ((word & sbz) != 0U);
}

/*
 * Sets X0, and zeroes what may turn out to be no output.
 *
 * DEN0137 B1.2 says that X0-X16 that are no outputs are zero. SMCCC lets
 * callers rely on X4-X17 being preserved, and compilers keep live values
 * there: an RMM that writes zero to them corrupts such callers. This file
 * leaves X4-X17 alone where they hold no valid output (unused_results =
 * preserve).
 */
static void rsi_finish(struct rmm_regs *regs, uint64_t x0)
{
	uint32_t i;

	regs->x[0] = x0;
	for (i = 1U; i <= 3U; i++) {
		regs->x[i] = 0U;
	}
}

static void call_rsi_version(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_version_outputs outputs = { 0U, 0U };

	if (handlers->version == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->version(request,
				       regs->x[1] & ~0xffffffff80000000U,
				       &outputs);
		rsi_finish(regs, x0);
		if ((rsi_returned(x0, RSI_SUCCESS) != 0) ||
		    (rsi_returned(x0, RSI_ERROR_INPUT) != 0)) {
			regs->x[1] = outputs.lower;
			regs->x[2] = outputs.higher;
		}
	}
}

static void call_rsi_features(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_features_outputs outputs = { 0U };

	if (handlers->features == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->features(request, regs->x[1], &outputs);
		rsi_finish(regs, x0);
		if (rsi_returned(x0, RSI_SUCCESS) != 0) {
			regs->x[1] = outputs.value;
		}
	}
}

static void call_rsi_measurement_read(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_measurement_read_outputs outputs = { 0U, 0U, 0U, 0U, 0U, 0U,
							0U, 0U };

	if (handlers->measurement_read == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->measurement_read(request, regs->x[1], &outputs);
		rsi_finish(regs, x0);
		if (rsi_returned(x0, RSI_SUCCESS) != 0) {
			regs->x[1] = outputs.value_0;
			regs->x[2] = outputs.value_1;
			regs->x[3] = outputs.value_2;
			regs->x[4] = outputs.value_3;
			regs->x[5] = outputs.value_4;
			regs->x[6] = outputs.value_5;
			regs->x[7] = outputs.value_6;
			regs->x[8] = outputs.value_7;
		}
	}
}

static void call_rsi_measurement_extend(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	if (handlers->measurement_extend == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->measurement_extend(request, regs->x[1],
						  regs->x[2], regs->x[3],
						  regs->x[4], regs->x[5],
						  regs->x[6], regs->x[7],
						  regs->x[8], regs->x[9],
						  regs->x[10]);
		rsi_finish(regs, x0);
	}
}

static void call_rsi_attestation_token_init(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_attestation_token_init_outputs outputs = { 0U };

	if (handlers->attestation_token_init == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->attestation_token_init(request, regs->x[1],
						      regs->x[2], regs->x[3],
						      regs->x[4], regs->x[5],
						      regs->x[6], regs->x[7],
						      regs->x[8], &outputs);
		rsi_finish(regs, x0);
		if (rsi_returned(x0, RSI_SUCCESS) != 0) {
			regs->x[1] = outputs.size;
		}
	}
}

static void call_rsi_attestation_token_continue(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_attestation_token_continue_outputs outputs = { 0U };

	if (handlers->attestation_token_continue == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->attestation_token_continue(request, regs->x[1],
							  regs->x[2],
							  regs->x[3], &outputs);
		rsi_finish(regs, x0);
		if ((rsi_returned(x0, RSI_SUCCESS) != 0) ||
		    (rsi_returned(x0, RSI_INCOMPLETE) != 0)) {
			regs->x[1] = outputs.len;
		}
	}
}

static void call_rsi_realm_config(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	if (handlers->realm_config == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_config(request, regs->x[1]);
		rsi_finish(regs, x0);
	}
}

static void call_rsi_ipa_state_set(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_ipa_state_set_outputs outputs = { 0U, 0U };

	if (handlers->ipa_state_set == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else if (rsi_rejected(regs->x[3], 0xffffffffffffff00U) != 0) {
		rsi_finish(regs, RSI_ERROR_INPUT);
	} else if (rsi_rejected(regs->x[4], 0xfffffffffffffffeU) != 0) {
		rsi_finish(regs, RSI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->ipa_state_set(
			request, regs->x[1], regs->x[2],
			(uint8_t)rmm_field_get(regs->x[3], 0xffU, 0U),
			regs->x[4] & ~0xfffffffffffffffeU, &outputs);
		rsi_finish(regs, x0);
		if (rsi_returned(x0, RSI_SUCCESS) != 0) {
			regs->x[1] = outputs.new_base;
			regs->x[2] =
				rmm_field_set(0U, 0x1U, 0U, outputs.response);
		}
	}
}

static void call_rsi_ipa_state_get(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	struct rsi_ipa_state_get_outputs outputs = { 0U, 0U };

	if (handlers->ipa_state_get == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->ipa_state_get(request, regs->x[1], regs->x[2],
					     &outputs);
		rsi_finish(regs, x0);
		if (rsi_returned(x0, RSI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
			regs->x[2] =
				rmm_field_set(0U, 0xffU, 0U, outputs.ripas);
		}
	}
}

static void call_rsi_host_call(
	const struct rsi_handlers *handlers,
	const struct rsi_request *request, struct rmm_regs *regs)
{
	if (handlers->host_call == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->host_call(request, regs->x[1]);
		rsi_finish(regs, x0);
	}
}

/* In the order of the function IDs. */
static const struct rsi_command rsi_commands[RSI_COMMANDS_COUNT] = {
	{ SMC_RSI_VERSION, 2U, 3U, call_rsi_version },
	{ SMC_RSI_FEATURES, 2U, 2U, call_rsi_features },
	{ SMC_RSI_MEASUREMENT_READ, 2U, 9U, call_rsi_measurement_read },
	{ SMC_RSI_MEASUREMENT_EXTEND, 11U, 1U, call_rsi_measurement_extend },
	{ SMC_RSI_ATTESTATION_TOKEN_INIT, 9U, 2U,
	  call_rsi_attestation_token_init },
	{ SMC_RSI_ATTESTATION_TOKEN_CONTINUE, 4U, 2U,
	  call_rsi_attestation_token_continue },
	{ SMC_RSI_REALM_CONFIG, 2U, 1U, call_rsi_realm_config },
	{ SMC_RSI_IPA_STATE_SET, 5U, 3U, call_rsi_ipa_state_set },
	{ SMC_RSI_IPA_STATE_GET, 3U, 3U, call_rsi_ipa_state_get },
	{ SMC_RSI_HOST_CALL, 2U, 1U, call_rsi_host_call },
};

const struct rsi_command *rsi_command_find(uint32_t fid)
{
	const struct rsi_command *found = NULL;
	uint32_t first = 0U;
	uint32_t end = RSI_COMMANDS_COUNT;

	while (first < end) {
		uint32_t middle = first + ((end - first) >> 1U);

		if (rsi_commands[middle].fid < fid) {
			first = middle + 1U;
		} else {
			end = middle;
		}
	}
	if ((first < RSI_COMMANDS_COUNT) && (rsi_commands[first].fid == fid)) {
		found = &rsi_commands[first];
	}
	return found;
}

void rsi_dispatch(const struct rsi_handlers *handlers, struct rmm_regs *regs)
{
	const struct rsi_command *command;
	struct rsi_request request;
	uint32_t w0 = (uint32_t)(regs->x[0] & 0xffffffffU);

	request.context = handlers->context;
	request.fid = w0 & ~RMM_FID_SVE_HINT_MASK;
	request.sve_hint = 0U;
	if ((w0 & RMM_FID_SVE_HINT_MASK) != 0U) {
		request.sve_hint = 1U;
	}

	/* Only whole function IDs match, so bits 23:17 must be zero. */
	command = rsi_command_find(request.fid);
	if (command == NULL) {
		rsi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		command->call(handlers, &request, regs);
	}
}
