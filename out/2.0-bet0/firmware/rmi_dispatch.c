/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The RMM's side of the RMI.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#include "rmi_dispatch.h"

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
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
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
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

static void call_rmi_rtt_data_map_init(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_data_map_init_outputs outputs = { 0U, 0U };

	if (handlers->rtt_data_map_init == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[5], 0xfffffffffffffffeU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_data_map_init(
			request, regs->x[1], regs->x[2], regs->x[3], regs->x[4],
			regs->x[5] & ~0xfffffffffffffffeU, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_realm_activate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->realm_activate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
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
	struct rmi_realm_create_outputs outputs = { 0U, 0U };

	if (handlers->realm_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_create(request, regs->x[1], regs->x[2],
					    &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_realm_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_realm_destroy_outputs outputs = { 0U, 0U };

	if (handlers->realm_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_destroy(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rec_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rec_create_outputs outputs = { 0U, 0U };

	if (handlers->rec_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rec_create(request, regs->x[1], regs->x[2],
					  regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rec_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rec_destroy_outputs outputs = { 0U, 0U };

	if (handlers->rec_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rec_destroy(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rec_enter(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rec_enter == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
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
	struct rmi_rtt_create_outputs outputs = { 0U, 0U };

	if (handlers->rtt_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_create(request, regs->x[1], regs->x[2],
					  regs->x[3], (int64_t)regs->x[4],
					  &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_destroy_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->rtt_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_destroy(request, regs->x[1], regs->x[2],
					   (int64_t)regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.rtt;
		}
		if ((rmi_returned(x0, RMI_SUCCESS) != 0) ||
		    (rmi_returned(x0, RMI_ERROR_RTT) != 0)) {
			regs->x[2] = outputs.top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_read_entry(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_read_entry_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->rtt_read_entry == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
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

static void call_rmi_rtt_dev_validate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_dev_validate_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_dev_validate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_dev_validate(request, regs->x[1], regs->x[2],
						regs->x[3], regs->x[4],
						regs->x[5], regs->x[6],
						&outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_psci_complete(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->psci_complete == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
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
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
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
	struct rmi_rtt_fold_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_fold == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_fold(request, regs->x[1], regs->x[2],
					(int64_t)regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.rtt;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_init_ripas(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_init_ripas_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_init_ripas == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_init_ripas(request, regs->x[1], regs->x[2],
					      regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_set_ripas(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_set_ripas_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_set_ripas == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_set_ripas(request, regs->x[1], regs->x[2],
					     regs->x[3], regs->x[4], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_vsmmu_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vsmmu_create_outputs outputs = { 0U, 0U };

	if (handlers->vsmmu_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_create(request, regs->x[1], regs->x[2],
					    regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_vsmmu_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vsmmu_destroy_outputs outputs = { 0U, 0U };

	if (handlers->vsmmu_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_destroy(request, regs->x[1], regs->x[2],
					     &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rmm_config_set(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rmm_config_set == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rmm_config_set(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_psmmu_irq_notify(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_psmmu_irq_notify_outputs outputs = { 0U, 0U, 0U, 0U, 0U, 0U,
							0U };

	if (handlers->psmmu_irq_notify == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[2], 0xfffffffffffffff0U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->psmmu_irq_notify(
			request, regs->x[1], regs->x[2] & ~0xfffffffffffffff0U,
			&outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.flags;
			regs->x[2] = outputs.event_num;
			regs->x[3] = outputs.sid;
			regs->x[4] = outputs.fetch_addr;
			regs->x[5] = outputs.input_addr;
			regs->x[6] = outputs.fipa;
			regs->x[7] = outputs.syndrome;
		}
	}
}

static void call_rmi_attest_plat_token_refresh(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->attest_plat_token_refresh == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->attest_plat_token_refresh(request);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_abort(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_abort == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_abort(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_communicate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_communicate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_communicate(request, regs->x[1],
						regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_pdev_create_outputs outputs = { 0U, 0U };

	if (handlers->pdev_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_create(request, regs->x[1], regs->x[2],
					   &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_pdev_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_pdev_destroy_outputs outputs = { 0U, 0U };

	if (handlers->pdev_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_destroy(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_pdev_get_state(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_pdev_get_state_outputs outputs = { 0U };

	if (handlers->pdev_get_state == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_get_state(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] =
				rmm_field_set(0U, 0xffU, 0U, outputs.state);
		}
	}
}

static void call_rmi_pdev_stream_key_refresh(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_stream_key_refresh == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_stream_key_refresh(request, regs->x[1],
						       regs->x[2], regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_set_pubkey(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_set_pubkey == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_set_pubkey(request, regs->x[1], regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_stop(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_stop == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_stop(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_rtt_aux_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_create_outputs outputs = { 0U, 0U };

	if (handlers->rtt_aux_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_create(request, regs->x[1], regs->x[2],
					      regs->x[3], (int64_t)regs->x[4],
					      regs->x[5], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_aux_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_destroy_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->rtt_aux_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_destroy(request, regs->x[1], regs->x[2],
					       (int64_t)regs->x[3], regs->x[4],
					       &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.rtt;
		}
		if ((rmi_returned(x0, RMI_SUCCESS) != 0) ||
		    (rmi_returned(x0, RMI_ERROR_RTT_AUX) != 0)) {
			regs->x[2] = outputs.top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_aux_fold(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_fold_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_aux_fold == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_fold(request, regs->x[1], regs->x[2],
					    (int64_t)regs->x[3], regs->x[4],
					    &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.rtt;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_vdev_abort(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_abort == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_abort(request, regs->x[1], regs->x[2],
					  regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_communicate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_communicate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_communicate(request, regs->x[1], regs->x[2],
						regs->x[3], regs->x[4]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vdev_create_outputs outputs = { 0U, 0U };

	if (handlers->vdev_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_create(request, regs->x[1], regs->x[2],
					   regs->x[3], regs->x[4], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_vdev_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vdev_destroy_outputs outputs = { 0U, 0U };

	if (handlers->vdev_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_destroy(request, regs->x[1], regs->x[2],
					    regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_vdev_get_state(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vdev_get_state_outputs outputs = { 0U };

	if (handlers->vdev_get_state == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_get_state(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] =
				rmm_field_set(0U, 0xffU, 0U, outputs.state);
		}
	}
}

static void call_rmi_vdev_unlock(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vdev_unlock_outputs outputs = { 0U };

	if (handlers->vdev_unlock == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_unlock(request, regs->x[1], regs->x[2],
					   regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_ERROR_GRANULE) != 0) {
			regs->x[1] = outputs.addr;
		}
	}
}

static void call_rmi_rtt_set_s2ap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_set_s2ap_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->rtt_set_s2ap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_set_s2ap(request, regs->x[1], regs->x[2],
					    regs->x[3], regs->x[4], &outputs);
		rmi_finish(regs, x0);
		if ((rmi_returned(x0, RMI_SUCCESS) != 0) ||
		    (rmi_returned(x0, RMI_ERROR_RTT) != 0) ||
		    (rmi_returned(x0, RMI_ERROR_RTT_AUX) != 0)) {
			regs->x[1] = outputs.out_top;
		}
		if ((rmi_returned(x0, RMI_ERROR_RTT) != 0) ||
		    (rmi_returned(x0, RMI_ERROR_RTT_AUX) != 0)) {
			regs->x[2] = outputs.rtt_tree;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_vdev_complete(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_complete == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_complete(request, regs->x[1], regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_get_interface_report(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_get_interface_report == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_get_interface_report(request, regs->x[1],
							 regs->x[2],
							 regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_get_measurements(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_get_measurements == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_get_measurements(request, regs->x[1],
						     regs->x[2], regs->x[3],
						     regs->x[4]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_lock(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_lock == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_lock(request, regs->x[1], regs->x[2],
					 regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_start(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_start == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_start(request, regs->x[1], regs->x[2],
					  regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_p2p_bind(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_p2p_bind == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_p2p_bind(request, regs->x[1], regs->x[2],
					     regs->x[3], regs->x[4], regs->x[5],
					     regs->x[6], regs->x[7]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vdev_p2p_unbind(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vdev_p2p_unbind == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vdev_p2p_unbind(request, regs->x[1], regs->x[2],
					       regs->x[3], regs->x[4],
					       regs->x[5], regs->x[6]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vsmmu_event_notify(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vsmmu_event_notify_outputs outputs = { 0U, 0U, 0U, 0U, 0U };

	if (handlers->vsmmu_event_notify == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_event_notify(request, regs->x[1],
						  regs->x[2], regs->x[3],
						  regs->x[4], regs->x[5],
						  &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.flags;
			regs->x[2] = outputs.msi_addr;
			regs->x[3] = outputs.msi_data;
			regs->x[4] = outputs.fipa;
			regs->x[5] = outputs.syndrome;
		}
	}
}

static void call_rmi_psmmu_activate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_psmmu_activate_outputs outputs = { 0U, 0U };

	if (handlers->psmmu_activate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->psmmu_activate(request, regs->x[1], regs->x[2],
					      &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_psmmu_deactivate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_psmmu_deactivate_outputs outputs = { 0U, 0U };

	if (handlers->psmmu_deactivate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->psmmu_deactivate(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_psmmu_st_l2_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->psmmu_st_l2_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->psmmu_st_l2_create(request, regs->x[1],
						  regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_psmmu_st_l2_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_psmmu_st_l2_destroy_outputs outputs = { 0U, 0U };

	if (handlers->psmmu_st_l2_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->psmmu_st_l2_destroy(request, regs->x[1],
						   regs->x[2], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_dpt_l0_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_dpt_l0_create_outputs outputs = { 0U, 0U };

	if (handlers->dpt_l0_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->dpt_l0_create(request, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_dpt_l0_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_dpt_l0_destroy_outputs outputs = { 0U, 0U };

	if (handlers->dpt_l0_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->dpt_l0_destroy(request, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_dpt_l1_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_dpt_l1_create_outputs outputs = { 0U, 0U };

	if (handlers->dpt_l1_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->dpt_l1_create(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_dpt_l1_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_dpt_l1_destroy_outputs outputs = { 0U, 0U };

	if (handlers->dpt_l1_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->dpt_l1_destroy(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_granule_tracking_get(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_granule_tracking_get_outputs outputs = { 0U, 0U };

	if (handlers->granule_tracking_get == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->granule_tracking_get(request, regs->x[1],
						    &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] =
				rmm_field_set(0U, 0x3U, 0U, outputs.category);
			regs->x[2] = rmm_field_set(0U, 0x7U, 0U, outputs.state);
		}
	}
}

static void call_rmi_granule_tracking_set(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_granule_tracking_set_outputs outputs = { 0U, 0U };

	if (handlers->granule_tracking_set == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[2], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else if (rmi_rejected(regs->x[3], 0xfffffffffffffff8U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->granule_tracking_set(
			request, regs->x[1],
			(uint8_t)rmm_field_get(regs->x[2], 0x3U, 0U),
			(uint8_t)rmm_field_get(regs->x[3], 0x7U, 0U), &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_cmem_add_pdev(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->cmem_add_pdev == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_add_pdev(request, regs->x[1], regs->x[2],
					     regs->x[3], regs->x[4]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_cmem_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_cmem_create_outputs outputs = { 0U, 0U };

	if (handlers->cmem_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_create(request, regs->x[1], regs->x[2],
					   &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_cmem_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_cmem_destroy_outputs outputs = { 0U, 0U };

	if (handlers->cmem_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_destroy(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_cmem_populate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_cmem_populate_outputs outputs = { 0U };

	if (handlers->cmem_populate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_populate(request, regs->x[1], regs->x[2],
					     regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
	}
}

static void call_rmi_cmem_remove_pdev(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->cmem_remove_pdev == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_remove_pdev(request, regs->x[1], regs->x[2],
						regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_cmem_start(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->cmem_start == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_start(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_cmem_stop(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->cmem_stop == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_stop(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_cmem_unpopulate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_cmem_unpopulate_outputs outputs = { 0U };

	if (handlers->cmem_unpopulate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->cmem_unpopulate(request, regs->x[1], regs->x[2],
					       regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
	}
}

static void call_rmi_rmm_config_get(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->rmm_config_get == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rmm_config_get(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_mec_refresh(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_mec_refresh == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_mec_refresh(request, regs->x[1],
						regs->x[2]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vsmmu_event_complete(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vsmmu_event_complete == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_event_complete(request, regs->x[1],
						    regs->x[2], regs->x[3],
						    regs->x[4]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_psmmu_event_discard(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->psmmu_event_discard == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[2], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->psmmu_event_discard(
			request, regs->x[1],
			(uint8_t)rmm_field_get(regs->x[2], 0x3U, 0U));
		rmi_finish(regs, x0);
	}
}

static void call_rmi_granule_range_delegate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_granule_range_delegate_outputs outputs = { 0U, 0U, 0U };

	if (handlers->granule_range_delegate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->granule_range_delegate(request, regs->x[1],
						      regs->x[2], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_granule_range_undelegate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_granule_range_undelegate_outputs outputs = { 0U, 0U, 0U };

	if (handlers->granule_range_undelegate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->granule_range_undelegate(request, regs->x[1],
							regs->x[2], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_gpt_l1_create(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_gpt_l1_create_outputs outputs = { 0U, 0U };

	if (handlers->gpt_l1_create == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->gpt_l1_create(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_gpt_l1_destroy(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_gpt_l1_destroy_outputs outputs = { 0U, 0U };

	if (handlers->gpt_l1_destroy == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->gpt_l1_destroy(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_data_map(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_data_map_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_data_map == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xffffffffffff0000U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_data_map(request, regs->x[1], regs->x[2],
					    regs->x[3],
					    regs->x[4] & ~0xffffffffffff0000U,
					    regs->x[5], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_data_unmap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_data_unmap_outputs outputs = { 0U, 0U, 0U, 0U, 0U };

	if (handlers->rtt_data_unmap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_data_unmap(request, regs->x[1], regs->x[2],
					      regs->x[3],
					      regs->x[4] & ~0xfffffffffffffffcU,
					      regs->x[5], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
			regs->x[2] = outputs.out_range;
			regs->x[3] = outputs.out_count;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_dev_map(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_dev_map_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_dev_map == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[5], 0xffffffffffff0000U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_dev_map(request, regs->x[1], regs->x[2],
					   regs->x[3], regs->x[4],
					   regs->x[5] & ~0xffffffffffff0000U,
					   regs->x[6], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_dev_unmap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_dev_unmap_outputs outputs = { 0U, 0U, 0U, 0U, 0U };

	if (handlers->rtt_dev_unmap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_dev_unmap(request, regs->x[1], regs->x[2],
					     regs->x[3],
					     regs->x[4] & ~0xfffffffffffffffcU,
					     regs->x[5], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
			regs->x[2] = outputs.out_range;
			regs->x[3] = outputs.out_count;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_arch_dev_map(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_arch_dev_map_outputs outputs = { 0U };

	if (handlers->rtt_arch_dev_map == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_arch_dev_map(request, regs->x[1], regs->x[2],
						regs->x[3], regs->x[4],
						&outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
	}
}

static void call_rmi_rtt_arch_dev_unmap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_arch_dev_unmap_outputs outputs = { 0U };

	if (handlers->rtt_arch_dev_unmap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_arch_dev_unmap(request, regs->x[1],
						  regs->x[2], regs->x[3],
						  regs->x[4], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
	}
}

static void call_rmi_rtt_unprot_map(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_unprot_map_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_unprot_map == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0x3fffffffff800000U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else if (rmi_rejected(regs->x[4], 0xc000000000000000U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_unprot_map(request, regs->x[1], regs->x[2],
					      regs->x[3],
					      regs->x[4] & ~0xffffffffff800000U,
					      regs->x[5], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_unprot_unmap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_unprot_unmap_outputs outputs = { 0U, 0U, 0U, 0U, 0U };

	if (handlers->rtt_unprot_unmap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_unprot_unmap(
			request, regs->x[1], regs->x[2], regs->x[3],
			regs->x[4] & ~0xfffffffffffffffcU, regs->x[5],
			&outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
			regs->x[2] = outputs.out_range;
			regs->x[3] = outputs.out_count;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_aux_prot_map(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_prot_map_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_aux_prot_map == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffff0U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_prot_map(
			request, regs->x[1], regs->x[2], regs->x[3],
			regs->x[4] & ~0xfffffffffffffff0U, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_aux_prot_unmap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_prot_unmap_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_aux_prot_unmap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_prot_unmap(
			request, regs->x[1], regs->x[2], regs->x[3],
			regs->x[4] & ~0xfffffffffffffffcU, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_aux_unprot_map(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_unprot_map_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_aux_unprot_map == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffff0U) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_unprot_map(
			request, regs->x[1], regs->x[2], regs->x[3],
			regs->x[4] & ~0xfffffffffffffff0U, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rtt_aux_unprot_unmap(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rtt_aux_unprot_unmap_outputs outputs = { 0U, 0U, 0U };

	if (handlers->rtt_aux_unprot_unmap == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[4], 0xfffffffffffffffcU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->rtt_aux_unprot_unmap(
			request, regs->x[1], regs->x[2], regs->x[3],
			regs->x[4] & ~0xfffffffffffffffcU, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.out_top;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_realm_terminate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_realm_terminate_outputs outputs = { 0U, 0U };

	if (handlers->realm_terminate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->realm_terminate(request, regs->x[1], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_rmm_activate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_rmm_activate_outputs outputs = { 0U, 0U };

	if (handlers->rmm_activate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->rmm_activate(request, &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[1] = outputs.handle;
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_op_continue(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_op_continue_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->op_continue == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else if (rmi_rejected(regs->x[2], 0xfffffffffffffffeU) != 0) {
		rmi_finish(regs, RMI_ERROR_INPUT);
	} else {
		uint64_t x0;

		x0 = handlers->op_continue(request, regs->x[1],
					   regs->x[2] & ~0xfffffffffffffffeU,
					   &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[2] = outputs.donate_req;
		}
		if ((rmi_answered(x0) != 0) &&
		    (rmi_returned(x0, RMI_INCOMPLETE) == 0)) {
			regs->x[1] = outputs.x1;
			regs->x[2] = outputs.x2;
			regs->x[3] = outputs.x3;
		}
	}
}

static void call_rmi_pdev_stream_connect(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_pdev_stream_connect_outputs outputs = { 0U };

	if (handlers->pdev_stream_connect == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_stream_connect(request, regs->x[1],
						   &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.stream_hnd;
		}
	}
}

static void call_rmi_pdev_stream_disconnect(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_stream_disconnect == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_stream_disconnect(request, regs->x[1],
						      regs->x[2], regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_stream_complete(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_stream_complete == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_stream_complete(request, regs->x[1],
						    regs->x[2], regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_pdev_stream_key_purge(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->pdev_stream_key_purge == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->pdev_stream_key_purge(request, regs->x[1],
						     regs->x[2], regs->x[3]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_op_mem_donate(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_op_mem_donate_outputs outputs = { 0U, 0U };

	if (handlers->op_mem_donate == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->op_mem_donate(request, regs->x[1], regs->x[2],
					     regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if ((rmi_returned(x0, RMI_SUCCESS) != 0) ||
		    (rmi_returned(x0, RMI_INCOMPLETE) != 0)) {
			regs->x[1] = outputs.donated_count;
		}
		if (rmi_returned(x0, RMI_INCOMPLETE) != 0) {
			regs->x[2] = outputs.donate_req;
		}
	}
}

static void call_rmi_op_mem_reclaim(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_op_mem_reclaim_outputs outputs = { 0U };

	if (handlers->op_mem_reclaim == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->op_mem_reclaim(request, regs->x[1], regs->x[2],
					      regs->x[3], &outputs);
		rmi_finish(regs, x0);
		if ((rmi_returned(x0, RMI_SUCCESS) != 0) ||
		    (rmi_returned(x0, RMI_INCOMPLETE) != 0)) {
			regs->x[1] = outputs.reclaim_count;
		}
	}
}

static void call_rmi_op_cancel(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->op_cancel == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->op_cancel(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vsmmu_features(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	if (handlers->vsmmu_features == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_features(request, regs->x[1]);
		rmi_finish(regs, x0);
	}
}

static void call_rmi_vsmmu_cmd_get(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vsmmu_cmd_get_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->vsmmu_cmd_get == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_cmd_get(request, regs->x[1], regs->x[2],
					     &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.flags;
			regs->x[2] = outputs.vsid;
			regs->x[3] = outputs.msi_addr;
			regs->x[4] = outputs.msi_data;
		}
	}
}

static void call_rmi_vsmmu_cmd_complete(
	const struct rmi_handlers *handlers,
	const struct rmi_request *request, struct rmm_regs *regs)
{
	struct rmi_vsmmu_cmd_complete_outputs outputs = { 0U, 0U, 0U, 0U };

	if (handlers->vsmmu_cmd_complete == NULL) {
		rmi_finish(regs, RMI_ERROR_NOT_SUPPORTED);
	} else {
		uint64_t x0;

		x0 = handlers->vsmmu_cmd_complete(request, regs->x[1],
						  regs->x[2], regs->x[3],
						  regs->x[4], &outputs);
		rmi_finish(regs, x0);
		if (rmi_returned(x0, RMI_SUCCESS) != 0) {
			regs->x[1] = outputs.flags;
			regs->x[2] = outputs.vsid;
			regs->x[3] = outputs.msi_addr;
			regs->x[4] = outputs.msi_data;
		}
	}
}

/* In the order of the function IDs. */
static const struct rmi_command rmi_commands[RMI_COMMANDS_COUNT] = {
	{ SMC_RMI_VERSION, 2U, 3U, call_rmi_version },
	{ SMC_RMI_RTT_DATA_MAP_INIT, 6U, 1U, call_rmi_rtt_data_map_init },
	{ SMC_RMI_REALM_ACTIVATE, 2U, 1U, call_rmi_realm_activate },
	{ SMC_RMI_REALM_CREATE, 3U, 1U, call_rmi_realm_create },
	{ SMC_RMI_REALM_DESTROY, 2U, 1U, call_rmi_realm_destroy },
	{ SMC_RMI_REC_CREATE, 4U, 1U, call_rmi_rec_create },
	{ SMC_RMI_REC_DESTROY, 2U, 1U, call_rmi_rec_destroy },
	{ SMC_RMI_REC_ENTER, 3U, 1U, call_rmi_rec_enter },
	{ SMC_RMI_RTT_CREATE, 5U, 1U, call_rmi_rtt_create },
	{ SMC_RMI_RTT_DESTROY, 4U, 3U, call_rmi_rtt_destroy },
	{ SMC_RMI_RTT_READ_ENTRY, 4U, 5U, call_rmi_rtt_read_entry },
	{ SMC_RMI_RTT_DEV_VALIDATE, 7U, 2U, call_rmi_rtt_dev_validate },
	{ SMC_RMI_PSCI_COMPLETE, 4U, 1U, call_rmi_psci_complete },
	{ SMC_RMI_FEATURES, 2U, 2U, call_rmi_features },
	{ SMC_RMI_RTT_FOLD, 4U, 2U, call_rmi_rtt_fold },
	{ SMC_RMI_RTT_INIT_RIPAS, 4U, 2U, call_rmi_rtt_init_ripas },
	{ SMC_RMI_RTT_SET_RIPAS, 5U, 2U, call_rmi_rtt_set_ripas },
	{ SMC_RMI_VSMMU_CREATE, 4U, 1U, call_rmi_vsmmu_create },
	{ SMC_RMI_VSMMU_DESTROY, 3U, 1U, call_rmi_vsmmu_destroy },
	{ SMC_RMI_RMM_CONFIG_SET, 2U, 1U, call_rmi_rmm_config_set },
	{ SMC_RMI_PSMMU_IRQ_NOTIFY, 3U, 8U, call_rmi_psmmu_irq_notify },
	{ SMC_RMI_ATTEST_PLAT_TOKEN_REFRESH, 1U, 1U,
	  call_rmi_attest_plat_token_refresh },
	{ SMC_RMI_PDEV_ABORT, 2U, 1U, call_rmi_pdev_abort },
	{ SMC_RMI_PDEV_COMMUNICATE, 3U, 1U, call_rmi_pdev_communicate },
	{ SMC_RMI_PDEV_CREATE, 3U, 1U, call_rmi_pdev_create },
	{ SMC_RMI_PDEV_DESTROY, 2U, 1U, call_rmi_pdev_destroy },
	{ SMC_RMI_PDEV_GET_STATE, 2U, 2U, call_rmi_pdev_get_state },
	{ SMC_RMI_PDEV_STREAM_KEY_REFRESH, 4U, 1U,
	  call_rmi_pdev_stream_key_refresh },
	{ SMC_RMI_PDEV_SET_PUBKEY, 3U, 1U, call_rmi_pdev_set_pubkey },
	{ SMC_RMI_PDEV_STOP, 2U, 1U, call_rmi_pdev_stop },
	{ SMC_RMI_RTT_AUX_CREATE, 6U, 1U, call_rmi_rtt_aux_create },
	{ SMC_RMI_RTT_AUX_DESTROY, 5U, 3U, call_rmi_rtt_aux_destroy },
	{ SMC_RMI_RTT_AUX_FOLD, 5U, 2U, call_rmi_rtt_aux_fold },
	{ SMC_RMI_VDEV_ABORT, 4U, 1U, call_rmi_vdev_abort },
	{ SMC_RMI_VDEV_COMMUNICATE, 5U, 1U, call_rmi_vdev_communicate },
	{ SMC_RMI_VDEV_CREATE, 5U, 1U, call_rmi_vdev_create },
	{ SMC_RMI_VDEV_DESTROY, 4U, 1U, call_rmi_vdev_destroy },
	{ SMC_RMI_VDEV_GET_STATE, 2U, 2U, call_rmi_vdev_get_state },
	{ SMC_RMI_VDEV_UNLOCK, 4U, 2U, call_rmi_vdev_unlock },
	{ SMC_RMI_RTT_SET_S2AP, 5U, 3U, call_rmi_rtt_set_s2ap },
	{ SMC_RMI_VDEV_COMPLETE, 3U, 1U, call_rmi_vdev_complete },
	{ SMC_RMI_VDEV_GET_INTERFACE_REPORT, 4U, 1U,
	  call_rmi_vdev_get_interface_report },
	{ SMC_RMI_VDEV_GET_MEASUREMENTS, 5U, 1U,
	  call_rmi_vdev_get_measurements },
	{ SMC_RMI_VDEV_LOCK, 4U, 1U, call_rmi_vdev_lock },
	{ SMC_RMI_VDEV_START, 4U, 1U, call_rmi_vdev_start },
	{ SMC_RMI_VDEV_P2P_BIND, 8U, 1U, call_rmi_vdev_p2p_bind },
	{ SMC_RMI_VDEV_P2P_UNBIND, 7U, 1U, call_rmi_vdev_p2p_unbind },
	{ SMC_RMI_VSMMU_EVENT_NOTIFY, 6U, 6U, call_rmi_vsmmu_event_notify },
	{ SMC_RMI_PSMMU_ACTIVATE, 3U, 1U, call_rmi_psmmu_activate },
	{ SMC_RMI_PSMMU_DEACTIVATE, 2U, 1U, call_rmi_psmmu_deactivate },
	{ SMC_RMI_PSMMU_ST_L2_CREATE, 3U, 1U, call_rmi_psmmu_st_l2_create },
	{ SMC_RMI_PSMMU_ST_L2_DESTROY, 3U, 1U, call_rmi_psmmu_st_l2_destroy },
	{ SMC_RMI_DPT_L0_CREATE, 1U, 1U, call_rmi_dpt_l0_create },
	{ SMC_RMI_DPT_L0_DESTROY, 1U, 1U, call_rmi_dpt_l0_destroy },
	{ SMC_RMI_DPT_L1_CREATE, 2U, 1U, call_rmi_dpt_l1_create },
	{ SMC_RMI_DPT_L1_DESTROY, 2U, 1U, call_rmi_dpt_l1_destroy },
	{ SMC_RMI_GRANULE_TRACKING_GET, 2U, 3U, call_rmi_granule_tracking_get },
	{ SMC_RMI_GRANULE_TRACKING_SET, 4U, 1U, call_rmi_granule_tracking_set },
	{ SMC_RMI_CMEM_ADD_PDEV, 5U, 1U, call_rmi_cmem_add_pdev },
	{ SMC_RMI_CMEM_CREATE, 3U, 1U, call_rmi_cmem_create },
	{ SMC_RMI_CMEM_DESTROY, 2U, 1U, call_rmi_cmem_destroy },
	{ SMC_RMI_CMEM_POPULATE, 4U, 2U, call_rmi_cmem_populate },
	{ SMC_RMI_CMEM_REMOVE_PDEV, 4U, 1U, call_rmi_cmem_remove_pdev },
	{ SMC_RMI_CMEM_START, 2U, 1U, call_rmi_cmem_start },
	{ SMC_RMI_CMEM_STOP, 2U, 1U, call_rmi_cmem_stop },
	{ SMC_RMI_CMEM_UNPOPULATE, 4U, 2U, call_rmi_cmem_unpopulate },
	{ SMC_RMI_RMM_CONFIG_GET, 2U, 1U, call_rmi_rmm_config_get },
	{ SMC_RMI_PDEV_MEC_REFRESH, 3U, 1U, call_rmi_pdev_mec_refresh },
	{ SMC_RMI_VSMMU_EVENT_COMPLETE, 5U, 1U, call_rmi_vsmmu_event_complete },
	{ SMC_RMI_PSMMU_EVENT_DISCARD, 3U, 1U, call_rmi_psmmu_event_discard },
	{ SMC_RMI_GRANULE_RANGE_DELEGATE, 3U, 2U,
	  call_rmi_granule_range_delegate },
	{ SMC_RMI_GRANULE_RANGE_UNDELEGATE, 3U, 2U,
	  call_rmi_granule_range_undelegate },
	{ SMC_RMI_GPT_L1_CREATE, 2U, 1U, call_rmi_gpt_l1_create },
	{ SMC_RMI_GPT_L1_DESTROY, 2U, 1U, call_rmi_gpt_l1_destroy },
	{ SMC_RMI_RTT_DATA_MAP, 6U, 2U, call_rmi_rtt_data_map },
	{ SMC_RMI_RTT_DATA_UNMAP, 6U, 4U, call_rmi_rtt_data_unmap },
	{ SMC_RMI_RTT_DEV_MAP, 7U, 2U, call_rmi_rtt_dev_map },
	{ SMC_RMI_RTT_DEV_UNMAP, 6U, 4U, call_rmi_rtt_dev_unmap },
	{ SMC_RMI_RTT_ARCH_DEV_MAP, 5U, 2U, call_rmi_rtt_arch_dev_map },
	{ SMC_RMI_RTT_ARCH_DEV_UNMAP, 5U, 2U, call_rmi_rtt_arch_dev_unmap },
	{ SMC_RMI_RTT_UNPROT_MAP, 6U, 2U, call_rmi_rtt_unprot_map },
	{ SMC_RMI_RTT_UNPROT_UNMAP, 6U, 4U, call_rmi_rtt_unprot_unmap },
	{ SMC_RMI_RTT_AUX_PROT_MAP, 5U, 2U, call_rmi_rtt_aux_prot_map },
	{ SMC_RMI_RTT_AUX_PROT_UNMAP, 5U, 2U, call_rmi_rtt_aux_prot_unmap },
	{ SMC_RMI_RTT_AUX_UNPROT_MAP, 5U, 2U, call_rmi_rtt_aux_unprot_map },
	{ SMC_RMI_RTT_AUX_UNPROT_UNMAP, 5U, 2U, call_rmi_rtt_aux_unprot_unmap },
	{ SMC_RMI_REALM_TERMINATE, 2U, 1U, call_rmi_realm_terminate },
	{ SMC_RMI_RMM_ACTIVATE, 1U, 1U, call_rmi_rmm_activate },
	{ SMC_RMI_OP_CONTINUE, 3U, 2U, call_rmi_op_continue },
	{ SMC_RMI_PDEV_STREAM_CONNECT, 2U, 2U, call_rmi_pdev_stream_connect },
	{ SMC_RMI_PDEV_STREAM_DISCONNECT, 4U, 1U,
	  call_rmi_pdev_stream_disconnect },
	{ SMC_RMI_PDEV_STREAM_COMPLETE, 4U, 1U, call_rmi_pdev_stream_complete },
	{ SMC_RMI_PDEV_STREAM_KEY_PURGE, 4U, 1U,
	  call_rmi_pdev_stream_key_purge },
	{ SMC_RMI_OP_MEM_DONATE, 4U, 3U, call_rmi_op_mem_donate },
	{ SMC_RMI_OP_MEM_RECLAIM, 4U, 2U, call_rmi_op_mem_reclaim },
	{ SMC_RMI_OP_CANCEL, 2U, 1U, call_rmi_op_cancel },
	{ SMC_RMI_VSMMU_FEATURES, 2U, 1U, call_rmi_vsmmu_features },
	{ SMC_RMI_VSMMU_CMD_GET, 3U, 5U, call_rmi_vsmmu_cmd_get },
	{ SMC_RMI_VSMMU_CMD_COMPLETE, 5U, 5U, call_rmi_vsmmu_cmd_complete },
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
