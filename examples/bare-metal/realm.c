/* SPDX-License-Identifier: BSD-3-Clause */
/* Realms and the memory that they have, DEN0137 A2.1. */
#include "rmm.h"

#define VMID_BITS 8

struct realm *realm_find(uint64_t rd)
{
	return granule_state(rd) == GRANULE_RD ? (struct realm *)rd : NULL;
}

static int is_supported(const uint8_t *params)
{
	return rmi_realm_params_get_flags(params) == 0 &&
	       rmi_realm_params_get_s2sz(params) == IPA_BITS &&
	       rmi_realm_params_get_hash_algo(params) == RMI_HASH_SHA_256 &&
	       rmi_realm_params_get_vmid(params) >> VMID_BITS == 0 &&
	       rmi_realm_params_get_rtt_level_start(params) == START_LEVEL &&
	       rmi_realm_params_get_rtt_num_start(params) == 1;
}

uint64_t rmm_realm_create(const struct rmi_request *request, uint64_t rd,
			  uint64_t params_ptr)
{
	const uint8_t *params = (const uint8_t *)params_ptr;
	struct realm *realm = (struct realm *)rd;
	uint64_t rtt;

	(void)request;
	if (granule_state(params_ptr) != GRANULE_UNDELEGATED ||
	    granule_state(rd) != GRANULE_DELEGATED || !is_supported(params))
		return RMI_ERROR_INPUT;
	rtt = rmi_realm_params_get_rtt_base(params);
	if (granule_state(rtt) != GRANULE_DELEGATED || rtt == rd)
		return RMI_ERROR_INPUT;
	granule_set(rd, GRANULE_RD);
	granule_set(rtt, GRANULE_RTT);
	granule_wipe(rtt);
	*realm = (struct realm){ .state = REALM_NEW, .rtt = rtt };
	return RMI_SUCCESS;
}

uint64_t rmm_realm_activate(const struct rmi_request *request, uint64_t rd)
{
	struct realm *realm = realm_find(rd);

	(void)request;
	if (!realm)
		return RMI_ERROR_INPUT;
	if (realm->state != REALM_NEW)
		return RMI_ERROR_REALM;
	realm->state = REALM_ACTIVE;
	return RMI_SUCCESS;
}

uint64_t rmm_realm_destroy(const struct rmi_request *request, uint64_t rd)
{
	const struct realm *realm = realm_find(rd);

	(void)request;
	if (!realm)
		return RMI_ERROR_INPUT;
	if (realm->rec_count || rtt_is_live(realm->rtt))
		return RMI_ERROR_REALM;
	granule_set(realm->rtt, GRANULE_DELEGATED);
	granule_set(rd, GRANULE_DELEGATED);
	return RMI_SUCCESS;
}
