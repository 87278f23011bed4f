/* SPDX-License-Identifier: BSD-3-Clause */
/* RECs, DEN0137 A2.3 and A4. */
#include "rmm.h"

/* REC_ENTER's index with RMI_ERROR_REALM: what state the Realm is in. */
#define INDEX_NEW 0
#define INDEX_SYSTEM_OFF 1

struct rec *rec_find(uint64_t address)
{
	return granule_state(address) == GRANULE_REC ? (struct rec *)address :
						       NULL;
}

uint64_t rmm_rec_aux_count(const struct rmi_request *request, uint64_t rd,
			   struct rmi_rec_aux_count_outputs *outputs)
{
	(void)request;
	if (!realm_find(rd))
		return RMI_ERROR_INPUT;
	outputs->aux_count = AUX_GRANULES;
	return RMI_SUCCESS;
}

uint64_t rec_index(uint64_t mpidr)
{
	return rmi_rec_mpidr_get_aff0(mpidr) |
	       (uint64_t)rmi_rec_mpidr_get_aff1(mpidr) << 4 |
	       (uint64_t)rmi_rec_mpidr_get_aff2(mpidr) << 12 |
	       (uint64_t)rmi_rec_mpidr_get_aff3(mpidr) << 20;
}

static int is_aux_good(const uint8_t *params, uint64_t rec)
{
	if (rmi_rec_params_get_num_aux(params) != AUX_GRANULES)
		return 0;
	for (uint32_t i = 0; i < AUX_GRANULES; i++) {
		uint64_t aux = rmi_rec_params_get_aux(params, i);

		if (granule_state(aux) != GRANULE_DELEGATED || aux == rec)
			return 0;
	}
	return 1;
}

static void set_up(struct rec *rec, uint64_t rd, const uint8_t *params)
{
	uint64_t flags = rmi_rec_params_get_flags(params);

	*rec = (struct rec){
		.rd = rd,
		.mpidr = rmi_rec_params_get_mpidr(params),
		.runnable = rmi_rec_create_flags_get_runnable(flags),
	};
	for (uint32_t i = 0; i < AUX_GRANULES; i++) {
		rec->aux[i] = rmi_rec_params_get_aux(params, i);
		granule_set(rec->aux[i], GRANULE_REC_AUX);
	}
}

uint64_t rmm_rec_create(const struct rmi_request *request, uint64_t rd,
			uint64_t rec, uint64_t params_ptr)
{
	const uint8_t *params = (const uint8_t *)params_ptr;
	struct realm *realm = realm_find(rd);

	(void)request;
	if (!realm || granule_state(params_ptr) != GRANULE_UNDELEGATED ||
	    granule_state(rec) != GRANULE_DELEGATED)
		return RMI_ERROR_INPUT;
	if (realm->state != REALM_NEW)
		return RMI_ERROR_REALM;
	if (rec_index(rmi_rec_params_get_mpidr(params)) != realm->next_rec ||
	    !is_aux_good(params, rec))
		return RMI_ERROR_INPUT;
	granule_set(rec, GRANULE_REC);
	set_up((struct rec *)rec, rd, params);
	realm->next_rec++;
	realm->rec_count++;
	return RMI_SUCCESS;
}

uint64_t rmm_rec_destroy(const struct rmi_request *request, uint64_t rec_ptr)
{
	struct rec *rec = rec_find(rec_ptr);

	(void)request;
	if (!rec)
		return RMI_ERROR_INPUT;
	for (uint32_t i = 0; i < AUX_GRANULES; i++)
		granule_set(rec->aux[i], GRANULE_DELEGATED);
	realm_find(rec->rd)->rec_count--;
	granule_set(rec_ptr, GRANULE_DELEGATED);
	return RMI_SUCCESS;
}

/* Whether the REC can be entered with what the Host has in the run page. */
static int is_acceptable(const struct rec *rec, const uint8_t *enter)
{
	uint64_t flags = rmi_rec_enter_get_flags(enter);
	uint64_t hcr = rmi_rec_enter_get_gicv3_hcr(enter);

	return rec->runnable == RMI_RUNNABLE && !rec->psci_pending &&
	       (hcr & ~RMI_REC_ENTER_GICV3_HCR_PERMITTED_MASK) == 0 &&
	       (rec->emulatable_abort ||
		rmi_rec_enter_flags_get_emul_mmio(flags) ==
			RMI_NOT_EMULATED_MMIO);
}

/* The Realm reads from its device what the Host says, or tries again. */
static void finish_access(struct rec *rec, const uint8_t *enter)
{
	if (!rec->emulatable_abort)
		return;
	rec->emulatable_abort = 0;
	if (rmi_rec_enter_flags_get_emul_mmio(rmi_rec_enter_get_flags(enter)))
		rec->read_value = rmi_rec_enter_get_gprs(enter, 0);
	else
		rec->step--;
}

/* No interrupt of the Realm is taken here: the list comes back as it is. */
static void keep_interrupts(const uint8_t *enter, uint8_t *exit)
{
	rmi_rec_exit_put_gicv3_hcr(exit, rmi_rec_enter_get_gicv3_hcr(enter));
	for (uint32_t i = 0; i < RMI_REC_EXIT_GICV3_LRS_COUNT; i++)
		rmi_rec_exit_put_gicv3_lrs(
			exit, i, rmi_rec_enter_get_gicv3_lrs(enter, i));
}

uint64_t rmm_rec_enter(const struct rmi_request *request, uint64_t rec_ptr,
		       uint64_t run_ptr)
{
	const uint8_t *enter =
		(const uint8_t *)(run_ptr + RMI_REC_RUN_ENTER_OFFSET);
	uint8_t *exit = (uint8_t *)(run_ptr + RMI_REC_RUN_EXIT_OFFSET);
	struct rec *rec = rec_find(rec_ptr);
	const struct realm *realm;

	(void)request;
	if (!rec || granule_state(run_ptr) != GRANULE_UNDELEGATED)
		return RMI_ERROR_INPUT;
	realm = realm_find(rec->rd);
	if (realm->state == REALM_NEW)
		return rmm_status(RMI_ERROR_REALM, INDEX_NEW);
	if (realm->state == REALM_SYSTEM_OFF)
		return rmm_status(RMI_ERROR_REALM, INDEX_SYSTEM_OFF);
	if (!is_acceptable(rec, enter))
		return RMI_ERROR_REC;
	finish_access(rec, enter);
	rmm_image_zero(exit, 0, RMI_REC_EXIT_SIZE);
	keep_interrupts(enter, exit);
	program_run(rec, rmi_rec_enter_get_flags(enter), exit);
	return RMI_SUCCESS;
}

uint64_t rmm_psci_complete(const struct rmi_request *request,
			   uint64_t calling_rec, uint64_t target_rec,
			   int64_t status)
{
	struct rec *calling = rec_find(calling_rec);
	struct rec *target = rec_find(target_rec);

	(void)request;
	if (!calling || !target || calling == target ||
	    !calling->psci_pending || target->rd != calling->rd ||
	    target->mpidr != calling->psci_target ||
	    (status != PSCI_SUCCESS && status != PSCI_DENIED))
		return RMI_ERROR_INPUT;
	calling->psci_pending = 0;
	if (status == PSCI_SUCCESS)
		target->runnable = RMI_RUNNABLE;
	return RMI_SUCCESS;
}
