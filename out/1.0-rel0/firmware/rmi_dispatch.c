/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the RMI.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "rmi_dispatch.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x57c4e2abc6ba9db2)
#elif RMM_ABI_DIGEST != RMM_U64(0x57c4e2abc6ba9db2)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* Whether bits that should be zero are answered with an error, or ignored. */
#ifndef RMI_SBZ_REJECT
#define RMI_SBZ_REJECT 0
#endif

static int rmi_rejected(uint64_t word, uint64_t sbz)
{
	return (RMI_SBZ_REJECT != 0) && ((word & sbz) != 0U);
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
static void rmi_finish(struct rmm_regs *regs, uint64_t x0)
{
	uint32_t i;

	regs->x[0] = x0;
	for (i = 1U; i <= 3U; i++) {
		regs->x[i] = 0U;
	}
}

static void call_rmi_version(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_version_outputs outputs = { 0U, 0U };

	if (handlers->version == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->version(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if ((rmi_returned(x0, RMI_SUCCESS) != 0) ||
		    (rmi_returned(x0, RMI_ERROR_INPUT) != 0)) {
			regs->x[1] = outputs.lower;
			regs->x[2] = outputs.higher;
		}
	}
}

static void call_rmi_granule_delegate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->granule_delegate == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->granule_delegate(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_granule_undelegate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->granule_undelegate == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->granule_undelegate(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_data_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->data_create == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[5], 0xfffffffffffffffeU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->data_create(request, regs->x[1], regs->x[2],
					   regs->x[3], regs->x[4],
					   regs->x[5] & ~0xfffffffffffffffeU);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_data_create_unknown(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->data_create_unknown == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->data_create_unknown(request, regs->x[1],
						   regs->x[2], regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_data_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_data_destroy_outputs outputs = { 0U, 0U };

	if (handlers->data_destroy == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->data_destroy(request, regs->x[1], regs->x[2],
					    &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.data;
		}
		if (rmi_answered(x0) != 0) {
			regs->x[2] = outputs.top;
		}
	}
}

static void call_rmi_realm_activate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->realm_activate == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_activate(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_realm_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->realm_create == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_create(request, regs->x[1], regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_realm_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->realm_destroy == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_destroy(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rec_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rec_create == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rec_create(request, regs->x[1], regs->x[2],
					  regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rec_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rec_destroy == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rec_destroy(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rec_enter(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rec_enter == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rec_enter(request, regs->x[1], regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rtt_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rtt_create == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_create(request, regs->x[1], regs->x[2],
					  regs->x[3], (int64_t)regs->x[4]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rtt_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_destroy_outputs outputs = { 0U, 0U };

	if (handlers->rtt_destroy == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_destroy(request, regs->x[1], regs->x[2],
					   (int64_t)regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.rtt;
		}
		if (rmi_answered(x0) != 0) {
			regs->x[2] = outputs.top;
		}
	}
}

static void call_rmi_rtt_map_unprotected(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rtt_map_unprotected == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_map_unprotected(request, regs->x[1],
						   regs->x[2],
						   (int64_t)regs->x[3],
						   regs->x[4]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rtt_read_entry(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_read_entry_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->rtt_read_entry == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_read_entry(request, regs->x[1], regs->x[2],
					      (int64_t)regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.walk_level;
			regs->x[2] =
				rmm_field_set(0U, 0xffU, 0U, outputs.state);
			regs->x[3] = outputs.desc;
			regs->x[4] =
				rmm_field_set(0U, 0xffU, 0U, outputs.ripas);
		}
	}
}

static void call_rmi_rtt_unmap_unprotected(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_unmap_unprotected_outputs outputs = { 0U };

	if (handlers->rtt_unmap_unprotected == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_unmap_unprotected(request, regs->x[1],
						     regs->x[2],
						     (int64_t)regs->x[3],
						     &outputs);
		rmi_finish(regs, x0);
		if (rmi_answered(x0) != 0) {
			regs->x[1] = outputs.top;
		}
	}
}

static void call_rmi_psci_complete(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->psci_complete == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->psci_complete(request, regs->x[1], regs->x[2],
					     (int64_t)regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_features(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_features_outputs outputs = { 0U };

	if (handlers->features == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->features(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.value;
		}
	}
}

static void call_rmi_rtt_fold(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_fold_outputs outputs = { 0U };

	if (handlers->rtt_fold == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_fold(request, regs->x[1], regs->x[2],
					(int64_t)regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.rtt;
		}
	}
}

static void call_rmi_rec_aux_count(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rec_aux_count_outputs outputs = { 0U };

	if (handlers->rec_aux_count == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rec_aux_count(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.aux_count;
		}
	}
}

static void call_rmi_rtt_init_ripas(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_init_ripas_outputs outputs = { 0U };

	if (handlers->rtt_init_ripas == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_init_ripas(request, regs->x[1], regs->x[2],
					      regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
	}
}

static void call_rmi_rtt_set_ripas(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_set_ripas_outputs outputs = { 0U };

	if (handlers->rtt_set_ripas == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_set_ripas(request, regs->x[1], regs->x[2],
					     regs->x[3], regs->x[4], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
	}
}

/* In the order of the function IDs. */
static const struct rmi_command rmi_commands[RMI_COMMANDS_COUNT] = {
	{ SMC_RMI_VERSION, 2U, 3U, call_rmi_version },
	{ SMC_RMI_GRANULE_DELEGATE, 2U, 1U, call_rmi_granule_delegate },
	{ SMC_RMI_GRANULE_UNDELEGATE, 2U, 1U, call_rmi_granule_undelegate },
	{ SMC_RMI_DATA_CREATE, 6U, 1U, call_rmi_data_create },
	{ SMC_RMI_DATA_CREATE_UNKNOWN, 4U, 1U, call_rmi_data_create_unknown },
	{ SMC_RMI_DATA_DESTROY, 3U, 3U, call_rmi_data_destroy },
	{ SMC_RMI_REALM_ACTIVATE, 2U, 1U, call_rmi_realm_activate },
	{ SMC_RMI_REALM_CREATE, 3U, 1U, call_rmi_realm_create },
	{ SMC_RMI_REALM_DESTROY, 2U, 1U, call_rmi_realm_destroy },
	{ SMC_RMI_REC_CREATE, 4U, 1U, call_rmi_rec_create },
	{ SMC_RMI_REC_DESTROY, 2U, 1U, call_rmi_rec_destroy },
	{ SMC_RMI_REC_ENTER, 3U, 1U, call_rmi_rec_enter },
	{ SMC_RMI_RTT_CREATE, 5U, 1U, call_rmi_rtt_create },
	{ SMC_RMI_RTT_DESTROY, 4U, 3U, call_rmi_rtt_destroy },
	{ SMC_RMI_RTT_MAP_UNPROTECTED, 5U, 1U, call_rmi_rtt_map_unprotected },
	{ SMC_RMI_RTT_READ_ENTRY, 4U, 5U, call_rmi_rtt_read_entry },
	{ SMC_RMI_RTT_UNMAP_UNPROTECTED, 4U, 2U,
	  call_rmi_rtt_unmap_unprotected },
	{ SMC_RMI_PSCI_COMPLETE, 4U, 1U, call_rmi_psci_complete },
	{ SMC_RMI_FEATURES, 2U, 2U, call_rmi_features },
	{ SMC_RMI_RTT_FOLD, 4U, 2U, call_rmi_rtt_fold },
	{ SMC_RMI_REC_AUX_COUNT, 2U, 2U, call_rmi_rec_aux_count },
	{ SMC_RMI_RTT_INIT_RIPAS, 4U, 2U, call_rmi_rtt_init_ripas },
	{ SMC_RMI_RTT_SET_RIPAS, 5U, 2U, call_rmi_rtt_set_ripas },
};

const struct rmi_command *rmi_command_find(uint32_t fid)
{
	const struct rmi_command *found = NULL;
	uint32_t first = 0U;
	uint32_t end = RMI_COMMANDS_COUNT;

	while (first < end) {
		uint32_t middle = first + ((end - first) >> 1U);

		if (rmi_commands[middle].fid < fid) {
			first = middle + 1U;
		} else {
			end = middle;
		}
	}
	if ((first < RMI_COMMANDS_COUNT) && (rmi_commands[first].fid == fid)) {
		found = &rmi_commands[first];
	}
	return found;
}

void rmi_dispatch(const struct rmi_handlers *handlers, struct rmm_regs *regs)
{
	const struct rmi_command *command;
	struct rmi_request request;
	uint32_t w0 = (uint32_t)(regs->x[0] & 0xffffffffU);

	request.context = handlers->context;
	request.fid = w0 & ~RMM_FID_SVE_HINT_MASK;
	request.sve_hint = 0U;
	if ((w0 & RMM_FID_SVE_HINT_MASK) != 0U) {
		request.sve_hint = 1U;
	}

	/* Only whole function IDs match, so bits 23:17 must be zero. */
	command = rmi_command_find(request.fid);
	if (command == NULL) {
		rmi_finish(regs, RMM_SMCCC_NOT_SUPPORTED);
	} else {
		command->call(handlers, &request, regs);
	}
}
