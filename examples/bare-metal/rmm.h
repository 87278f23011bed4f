/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A small RMM: it keeps the state of granules, Realms, RTTs and RECs as the
 * document says, and makes up what the Realm does. Its Realms have 39 bits of
 * IPA, one table at level 1, and no optional feature.
 */
#ifndef RMM_H
#define RMM_H

#include <stdint.h>

#include "rmi_codec.h"
#include "rmi_dispatch.h"

#include "machine.h"

#define IPA_BITS 39
#define START_LEVEL 1
#define PAGE_LEVEL 3
#define AUX_GRANULES 1

enum granule_state {
	GRANULE_NONE, /* no granule of the Host's memory has the address */
	GRANULE_UNDELEGATED,
	GRANULE_DELEGATED,
	GRANULE_RD,
	GRANULE_REC,
	GRANULE_REC_AUX,
	GRANULE_RTT,
	GRANULE_DATA,
};

enum realm_state { REALM_NEW, REALM_ACTIVE, REALM_SYSTEM_OFF };

/* What is in an RD. */
struct realm {
	enum realm_state state;
	uint64_t rtt; /* the address of the table at START_LEVEL */
	uint64_t rec_count;
	uint64_t next_rec; /* index that is due, of an MPIDR */
};

/* What is in a REC. */
struct rec {
	uint64_t rd;
	uint64_t mpidr;
	uint64_t aux[AUX_GRANULES];
	uint64_t step;	     /* what the Realm does next */
	uint64_t read_value; /* what it read from its device */
	uint64_t ripas_base; /* what it has asked for */
	uint64_t ripas_top;
	uint8_t ripas;
	uint8_t runnable;
	uint8_t emulatable_abort; /* the Host may answer the last access */
	uint8_t psci_pending;
	uint64_t psci_target; /* the MPIDR that the pending call is about */
};

/* granule.c; an address between granules has the state GRANULE_NONE. */
enum granule_state granule_state(uint64_t address);
void granule_set(uint64_t address, enum granule_state state);
/* Zeroes what is in it. */
void granule_wipe(uint64_t address);

/* realm.c, rec.c: NULL if there is no RD or REC at the address. */
struct realm *realm_find(uint64_t rd);
struct rec *rec_find(uint64_t address);

/* MPIDRs are given in this order: Aff0 has 4 bits, the others 8. */
uint64_t rec_index(uint64_t mpidr);

/*
 * program.c: runs a REC with the flags of an entry until the Host is needed,
 * and says why in exit. The first REC goes through a list of steps, others turn
 * themselves off.
 */
void program_run(struct rec *rec, uint64_t flags, uint8_t *exit);

/* rtt.c: whether any entry of a table is in use. */
int rtt_is_live(uint64_t table);

/* X0 for a status with an index. */
static inline uint64_t rmm_status(uint8_t status, int64_t index)
{
	uint64_t x0 = rmi_command_return_code_set_status(0, status);

	return rmi_command_return_code_set_index(x0, (uint8_t)index);
}

/* The handlers, one for each command. */
rmi_version_handler rmm_version;
rmi_features_handler rmm_features;
rmi_granule_delegate_handler rmm_granule_delegate;
rmi_granule_undelegate_handler rmm_granule_undelegate;
rmi_realm_create_handler rmm_realm_create;
rmi_realm_activate_handler rmm_realm_activate;
rmi_realm_destroy_handler rmm_realm_destroy;
rmi_rec_aux_count_handler rmm_rec_aux_count;
rmi_rec_create_handler rmm_rec_create;
rmi_rec_destroy_handler rmm_rec_destroy;
rmi_rec_enter_handler rmm_rec_enter;
rmi_psci_complete_handler rmm_psci_complete;
rmi_data_create_handler rmm_data_create;
rmi_data_create_unknown_handler rmm_data_create_unknown;
rmi_data_destroy_handler rmm_data_destroy;
rmi_rtt_create_handler rmm_rtt_create;
rmi_rtt_destroy_handler rmm_rtt_destroy;
rmi_rtt_fold_handler rmm_rtt_fold;
rmi_rtt_read_entry_handler rmm_rtt_read_entry;
rmi_rtt_map_unprotected_handler rmm_rtt_map_unprotected;
rmi_rtt_unmap_unprotected_handler rmm_rtt_unmap_unprotected;
rmi_rtt_init_ripas_handler rmm_rtt_init_ripas;
rmi_rtt_set_ripas_handler rmm_rtt_set_ripas;

#endif
