/* SPDX-License-Identifier: BSD-3-Clause */
/* RECs, and what the Realm does when they run, DEN0137 A2.3 and A4. */
#include "rmm.h"

#define PSCI_CPU_OFF 0x84000002U
#define PSCI_CPU_ON 0xc4000003U
#define PSCI_SYSTEM_OFF 0x84000008U

/* REC_ENTER's index with RMI_ERROR_REALM: what state the Realm is in. */
#define INDEX_NEW 0
#define INDEX_SYSTEM_OFF 1

/* What the Realm wants to be RAM, and where the second REC starts. */
#define RAM_BASE 0x200000U
#define RAM_TOP 0x400000U
#define ENTRY_POINT 0x10000U

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

/* MPIDRs are given in this order: Aff0 has 4 bits, the others 8. */
static uint64_t index_of(uint64_t mpidr)
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
	if (index_of(rmi_rec_params_get_mpidr(params)) != realm->next_rec ||
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

static void leave_for_psci(uint8_t *exit, uint64_t fid)
{
	rmi_rec_exit_put_exit_reason(exit, RMI_EXIT_PSCI);
	rmi_rec_exit_put_gprs(exit, 0, fid);
}

static void ask_for_ram(struct rec *rec, uint8_t *exit)
{
	rec->ripas_base = RAM_BASE;
	rec->ripas_top = RAM_TOP;
	rec->ripas = RMI_RAM;
	rmi_rec_exit_put_exit_reason(exit, RMI_EXIT_RIPAS_CHANGE);
	rmi_rec_exit_put_ripas_base(exit, RAM_BASE);
	rmi_rec_exit_put_ripas_top(exit, RAM_TOP);
	rmi_rec_exit_put_ripas_value(exit, RMI_RAM);
}

static void call_host(struct rec *rec, uint8_t *exit)
{
	(void)rec;
	rmi_rec_exit_put_exit_reason(exit, RMI_EXIT_HOST_CALL);
	rmi_rec_exit_put_imm(exit, 0x2a);
}

static void turn_other_on(struct rec *rec, uint8_t *exit)
{
	rec->psci_pending = 1;
	rec->psci_target = rec->mpidr + 1;
	leave_for_psci(exit, PSCI_CPU_ON);
	rmi_rec_exit_put_gprs(exit, 1, rec->psci_target);
	rmi_rec_exit_put_gprs(exit, 2, ENTRY_POINT);
}

static void turn_self_off(struct rec *rec, uint8_t *exit)
{
	rec->runnable = RMI_NOT_RUNNABLE;
	leave_for_psci(exit, PSCI_CPU_OFF);
}

static void turn_realm_off(struct rec *rec, uint8_t *exit)
{
	realm_find(rec->rd)->state = REALM_SYSTEM_OFF;
	leave_for_psci(exit, PSCI_SYSTEM_OFF);
}

/* The Realm's program: the first REC goes through it, others go to its end. */
static void run(struct rec *rec, uint8_t *exit)
{
	static void (*const steps[])(struct rec * rec, uint8_t * exit) = {
		ask_for_ram,
		call_host,
		turn_other_on,
		turn_realm_off,
	};

	if (index_of(rec->mpidr))
		turn_self_off(rec, exit);
	else
		steps[rec->runs](rec, exit);
	rec->runs++;
}

uint64_t rmm_rec_enter(const struct rmi_request *request, uint64_t rec_ptr,
		       uint64_t run_ptr)
{
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
	if (rec->runnable == RMI_NOT_RUNNABLE || rec->psci_pending)
		return RMI_ERROR_REC;
	rmm_image_zero(exit, 0, RMI_REC_EXIT_SIZE);
	run(rec, exit);
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
