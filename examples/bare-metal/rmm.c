/* SPDX-License-Identifier: BSD-3-Clause */
/* The table of handlers, and the commands that need no state. */
#include "rmm.h"

#include "monitor.h"

uint64_t rmm_version(const struct rmi_request *request, uint64_t req,
		     struct rmi_version_outputs *outputs)
{
	(void)request;
	outputs->lower = RMI_ABI_VERSION;
	outputs->higher = RMI_ABI_VERSION;
	return req == RMI_ABI_VERSION ? RMI_SUCCESS : RMI_ERROR_INPUT;
}

uint64_t rmm_features(const struct rmi_request *request, uint64_t index,
		      struct rmi_features_outputs *outputs)
{
	uint64_t value = 0;

	(void)request;
	if (index == 0) {
		value = rmi_feature_register_0_set_s2sz(value, IPA_BITS);
		value = rmi_feature_register_0_set_num_bps(value, 1);
		value = rmi_feature_register_0_set_num_wps(value, 1);
		value = rmi_feature_register_0_set_hash_sha_256(
			value, RMI_FEATURE_TRUE);
	}
	outputs->value = value;
	return RMI_SUCCESS;
}

int monitor_serve(uint64_t *x)
{
	static const struct rmi_handlers handlers = {
		.version = rmm_version,
		.features = rmm_features,
		.granule_delegate = rmm_granule_delegate,
		.granule_undelegate = rmm_granule_undelegate,
		.realm_create = rmm_realm_create,
		.realm_activate = rmm_realm_activate,
		.realm_destroy = rmm_realm_destroy,
		.rec_aux_count = rmm_rec_aux_count,
		.rec_create = rmm_rec_create,
		.rec_destroy = rmm_rec_destroy,
		.rec_enter = rmm_rec_enter,
		.psci_complete = rmm_psci_complete,
		.data_create = rmm_data_create,
		.data_create_unknown = rmm_data_create_unknown,
		.data_destroy = rmm_data_destroy,
		.rtt_create = rmm_rtt_create,
		.rtt_destroy = rmm_rtt_destroy,
		.rtt_fold = rmm_rtt_fold,
		.rtt_read_entry = rmm_rtt_read_entry,
		.rtt_map_unprotected = rmm_rtt_map_unprotected,
		.rtt_unmap_unprotected = rmm_rtt_unmap_unprotected,
		.rtt_init_ripas = rmm_rtt_init_ripas,
		.rtt_set_ripas = rmm_rtt_set_ripas,
	};
	struct rmm_regs regs;
	unsigned int i;

	for (i = 0; i < RMM_REGS_COUNT; i++)
		regs.x[i] = x[i];
	rmi_dispatch(&handlers, &regs);
	for (i = 0; i < RMM_REGS_COUNT; i++)
		x[i] = regs.x[i];
	return 1;
}
