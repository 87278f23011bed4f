/* SPDX-License-Identifier: BSD-3-Clause */
/* What the Realm does when it runs: there is none, so this makes it up. */
#include "psci_smc.h"

#include "rmm.h"

/* What the Realm wants to be RAM, and where the second REC starts. */
#define RAM_BASE 0x200000U
#define RAM_TOP 0x400000U
#define ENTRY_POINT 0x10000U

/* A device that the Host plays, and what a read of it looks like. */
#define DEVICE 0x4000001008U
#define ESR_DATA_ABORT 0x93c00006U
#define ESR_WFX 0x06000000U
#define HPFAR_SHIFT 4

/* The steps of the first REC. */
enum step {
	ASK_FOR_RAM,
	READ_DEVICE,
	WAIT,
	OVERFLOW_COUNTER,
	BREAK_MEMORY,
	CALL_HOST,
	TURN_OTHER_ON,
	TURN_REALM_OFF,
};

static void ask_for_ram(struct rec *rec, uint8_t *exit)
{
	rec->ripas_base = RAM_BASE;
	rec->ripas_top = RAM_TOP;
	rec->ripas = RMI_RAM;
	rmi_rec_exit_put_ripas_base(exit, RAM_BASE);
	rmi_rec_exit_put_ripas_top(exit, RAM_TOP);
	rmi_rec_exit_put_ripas_value(exit, RMI_RAM);
}

static void read_device(struct rec *rec, uint8_t *exit)
{
	rec->emulatable_abort = 1;
	rmi_rec_exit_put_esr(exit, ESR_DATA_ABORT);
	rmi_rec_exit_put_far(exit, DEVICE % GRANULE_SIZE);
	rmi_rec_exit_put_hpfar(exit, DEVICE / GRANULE_SIZE << HPFAR_SHIFT);
}

static void turn_other_on(struct rec *rec, uint8_t *exit)
{
	rec->psci_pending = 1;
	rec->psci_target = rec->mpidr + 1;
	rmi_rec_exit_put_gprs(exit, 0, SMC_PSCI_CPU_ON);
	rmi_rec_exit_put_gprs(exit, 1, rec->psci_target);
	rmi_rec_exit_put_gprs(exit, 2, ENTRY_POINT);
}

/* Returns why the run ends. */
static uint8_t run_first(struct rec *rec, uint64_t flags, uint8_t *exit)
{
	if (rec->step == WAIT &&
	    rmi_rec_enter_flags_get_trap_wfi(flags) == RMI_NO_TRAP)
		rec->step++;
	switch (rec->step++) {
	case ASK_FOR_RAM:
		ask_for_ram(rec, exit);
		return RMI_EXIT_RIPAS_CHANGE;
	case READ_DEVICE:
		read_device(rec, exit);
		return RMI_EXIT_SYNC;
	case WAIT:
		rmi_rec_exit_put_esr(exit, ESR_WFX);
		return RMI_EXIT_SYNC;
	case OVERFLOW_COUNTER:
		rmi_rec_exit_put_pmu_ovf_status(exit, RMI_PMU_OVERFLOW_ACTIVE);
		return RMI_EXIT_IRQ;
	case BREAK_MEMORY:
		return RMI_EXIT_SERROR;
	case CALL_HOST:
		rmi_rec_exit_put_imm(exit, (uint16_t)rec->read_value);
		return RMI_EXIT_HOST_CALL;
	case TURN_OTHER_ON:
		turn_other_on(rec, exit);
		return RMI_EXIT_PSCI;
	default:
		realm_find(rec->rd)->state = REALM_SYSTEM_OFF;
		rmi_rec_exit_put_gprs(exit, 0, SMC_PSCI_SYSTEM_OFF);
		return RMI_EXIT_PSCI;
	}
}

static uint8_t run_other(struct rec *rec, uint8_t *exit)
{
	rec->runnable = RMI_NOT_RUNNABLE;
	rmi_rec_exit_put_gprs(exit, 0, SMC_PSCI_CPU_OFF);
	return RMI_EXIT_PSCI;
}

void program_run(struct rec *rec, uint64_t flags, uint8_t *exit)
{
	uint8_t reason = rec_index(rec->mpidr) ? run_other(rec, exit) :
						 run_first(rec, flags, exit);

	rmi_rec_exit_put_exit_reason(exit, reason);
}
