/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The life of a Realm, seen from the Host: every command of the RMI, some of
 * them wrong on purpose. rmi_call.h does what is to be learned here; the rest
 * is what a Host has to know anyway.
 */
#include "host.h"

#include "rmi_call.h"
#include "rmi_codec.h"

#include "checked_smc.h"
#include "machine.h"

#define UNKNOWN_FID 0xc4000156U

#define IPA_BITS 39
#define PROTECTED_END (1UL << (IPA_BITS - 1))
#define START_LEVEL 1
#define PAGE_LEVEL 3
#define BLOCK_SIZE 0x200000UL /* what a table at PAGE_LEVEL translates */

/* Where the Realm's pages are, and how many. */
#define IPA 0x10000UL
#define PAGES 2
#define RECS 2

#define INDEX_NEW 0 /* REC_ENTER: the Realm is not active yet */
#define INDEX_SYSTEM_OFF 1

#define PSCI_CPU_OFF 0x84000002U
#define PSCI_CPU_ON 0xc4000003U
#define PSCI_SYSTEM_OFF 0x84000008U

#define EXPECT(value, wanted) host_expect(#value, value, wanted)

static unsigned int failures;

void host_expect(const char *what, uint64_t value, uint64_t wanted)
{
	if (value == wanted)
		return;
	failures++;
	machine_print("# ");
	machine_print(what);
	machine_print(" is ");
	machine_print_hex(value);
	machine_print(", not ");
	machine_print_hex(wanted);
	machine_print("\n");
}

/* X0 of a failure that tells a level, or another detail. */
static uint64_t status(uint8_t code, uint8_t index)
{
	uint64_t x0 = rmi_command_return_code_set_status(0, code);

	return rmi_command_return_code_set_index(x0, index);
}

/* The next granule of the Host's memory; it is zero. */
static uint64_t alloc(void)
{
	static uint64_t next = MEMORY_BASE;

	next += GRANULE_SIZE;
	return next - GRANULE_SIZE;
}

static uint64_t alloc_delegated(void)
{
	uint64_t granule = alloc();

	EXPECT(rmi_granule_delegate(granule).x0, RMI_SUCCESS);
	return granule;
}

static void take_back(uint64_t granule)
{
	EXPECT(rmi_granule_undelegate(granule).x0, RMI_SUCCESS);
}

struct realm_of_host {
	uint64_t rd;
	uint64_t rtt;
	uint64_t rec[RECS];
	uint64_t aux[RECS];
	uint64_t run; /* the page that both sides share */
};

static void negotiate(void)
{
	struct rmi_version_result version = rmi_version(2U << 16);
	struct rmi_features_result features;
	struct rmm_regs regs = { { UNKNOWN_FID, 0x5 } };

	/* An RMM that does not know version 2.0 says what it knows. */
	EXPECT(version.x0, RMI_ERROR_INPUT);
	EXPECT(version.higher, RMI_ABI_VERSION);
	version = rmi_version(RMI_ABI_VERSION);
	EXPECT(version.x0, RMI_SUCCESS);
	EXPECT(version.lower, RMI_ABI_VERSION);
	features = rmi_features(0);
	EXPECT(features.x0, RMI_SUCCESS);
	EXPECT(rmi_feature_register_0_get_s2sz(features.value), IPA_BITS);
	RMI_CONDUIT(&regs);
	EXPECT(regs.x[0], RMM_SMCCC_NOT_SUPPORTED);
}

static void create(struct realm_of_host *realm)
{
	uint64_t page = alloc();
	uint8_t *params = (uint8_t *)page;

	realm->rd = alloc_delegated();
	EXPECT(rmi_granule_delegate(realm->rd).x0, RMI_ERROR_INPUT);
	EXPECT(rmi_granule_delegate(realm->rd + 8).x0, RMI_ERROR_INPUT);
	EXPECT(rmi_granule_undelegate(page).x0, RMI_ERROR_INPUT);
	realm->rtt = alloc_delegated();
	rmi_realm_params_put_s2sz(params, IPA_BITS);
	rmi_realm_params_put_hash_algo(params, RMI_HASH_SHA_256);
	rmi_realm_params_put_vmid(params, 1);
	rmi_realm_params_put_rtt_level_start(params, START_LEVEL);
	rmi_realm_params_put_rtt_num_start(params, 1);
	EXPECT(rmi_realm_create(realm->rd, page).x0, RMI_ERROR_INPUT);
	rmi_realm_params_put_rtt_base(params, realm->rtt);
	EXPECT(rmi_realm_create(realm->rd, page).x0, RMI_SUCCESS);
}

static void add_table(const struct realm_of_host *realm, uint64_t ipa,
		      int64_t level)
{
	EXPECT(rmi_rtt_create(realm->rd, alloc_delegated(), ipa, level).x0,
	       RMI_SUCCESS);
}

static void remove_table(const struct realm_of_host *realm, uint64_t ipa,
			 int64_t level)
{
	struct rmi_rtt_destroy_result result =
		rmi_rtt_destroy(realm->rd, ipa, level);

	EXPECT(result.x0, RMI_SUCCESS);
	take_back(result.rtt);
}

/* Adds a page; the RMM says which tables are missing first. */
static void add_pages(const struct realm_of_host *realm)
{
	uint64_t src = alloc();
	uint64_t data = alloc_delegated();
	struct rmi_rtt_init_ripas_result ripas;
	uint64_t x0;

	*(uint64_t *)src = 0x5eed;
	x0 = rmi_data_create(realm->rd, data, IPA, src,
			     RMI_DATA_FLAGS_MEASURE_MASK)
		     .x0;
	EXPECT(x0, status(RMI_ERROR_RTT, START_LEVEL));
	for (int64_t level = rmi_command_return_code_get_index(x0) + 1;
	     level <= PAGE_LEVEL; level++)
		add_table(realm, 0, level);
	ripas = rmi_rtt_init_ripas(realm->rd, IPA, IPA + PAGES * GRANULE_SIZE);
	EXPECT(ripas.x0, RMI_SUCCESS);
	EXPECT(ripas.out_top, IPA + PAGES * GRANULE_SIZE);
	EXPECT(rmi_data_create(realm->rd, data, IPA, src, 0).x0, RMI_SUCCESS);
	EXPECT(*(uint64_t *)data, 0x5eed);
	data = alloc_delegated();
	EXPECT(rmi_data_create(realm->rd, data, IPA, src, 0).x0,
	       status(RMI_ERROR_RTT, PAGE_LEVEL));
	EXPECT(rmi_data_create_unknown(realm->rd, data, IPA + GRANULE_SIZE).x0,
	       RMI_SUCCESS);
}

/* A block of the Host's memory that the Realm may see; it is not protected. */
static void share_memory(const struct realm_of_host *realm)
{
	const uint64_t ipa = PROTECTED_END;
	const uint64_t desc = MEMORY_BASE | 1 << 2;
	struct rmi_rtt_unmap_unprotected_result unmapped;
	struct rmi_rtt_read_entry_result entry;

	EXPECT(rmi_rtt_map_unprotected(realm->rd, ipa, 2, desc).x0,
	       status(RMI_ERROR_RTT, START_LEVEL));
	add_table(realm, ipa, 2);
	EXPECT(rmi_rtt_map_unprotected(realm->rd, ipa, 2, desc).x0,
	       RMI_SUCCESS);
	entry = rmi_rtt_read_entry(realm->rd, ipa, 2);
	EXPECT(entry.x0, RMI_SUCCESS);
	EXPECT(entry.state, RMI_ASSIGNED);
	EXPECT(entry.desc, desc);
	unmapped = rmi_rtt_unmap_unprotected(realm->rd, ipa, 2);
	EXPECT(unmapped.x0, RMI_SUCCESS);
	EXPECT(unmapped.top, ipa + 512 * BLOCK_SIZE);
	unmapped = rmi_rtt_unmap_unprotected(realm->rd, ipa, 2);
	EXPECT(unmapped.x0, status(RMI_ERROR_RTT, 2));
	EXPECT(unmapped.top, ipa + 512 * BLOCK_SIZE);
	remove_table(realm, ipa, 2);
}

/* A table whose entries are all alike is not needed. */
static void fold(const struct realm_of_host *realm)
{
	const uint64_t ipa = 2 * BLOCK_SIZE;
	struct rmi_rtt_read_entry_result entry;
	struct rmi_rtt_fold_result folded;

	add_table(realm, ipa, PAGE_LEVEL);
	entry = rmi_rtt_read_entry(realm->rd, ipa, 2);
	EXPECT(entry.state, RMI_TABLE);
	folded = rmi_rtt_fold(realm->rd, ipa, PAGE_LEVEL);
	EXPECT(folded.x0, RMI_SUCCESS);
	EXPECT(folded.rtt, entry.desc);
	take_back(folded.rtt);
	EXPECT(rmi_rtt_fold(realm->rd, 0, PAGE_LEVEL).x0,
	       status(RMI_ERROR_RTT, PAGE_LEVEL));
}

static void add_rec(struct realm_of_host *realm, uint8_t number)
{
	uint64_t page = alloc();
	uint8_t *params = (uint8_t *)page;
	struct rmi_rec_aux_count_result aux = rmi_rec_aux_count(realm->rd);

	EXPECT(aux.x0, RMI_SUCCESS);
	EXPECT(aux.aux_count, 1);
	realm->rec[number] = alloc_delegated();
	realm->aux[number] = alloc_delegated();
	rmi_rec_params_put_pc(params, IPA);
	rmi_rec_params_put_num_aux(params, aux.aux_count);
	rmi_rec_params_put_aux(params, 0, realm->aux[number]);
	/* MPIDRs without a gap; the Realm turns the others on by itself. */
	rmi_rec_params_put_mpidr(params, rmi_rec_mpidr_set_aff0(0, number + 1));
	EXPECT(rmi_rec_create(realm->rd, realm->rec[number], page).x0,
	       RMI_ERROR_INPUT);
	rmi_rec_params_put_mpidr(params, rmi_rec_mpidr_set_aff0(0, number));
	rmi_rec_params_put_flags(
		params, rmi_rec_create_flags_set_runnable(0, number == 0));
	EXPECT(rmi_rec_create(realm->rd, realm->rec[number], page).x0,
	       RMI_SUCCESS);
}

static void activate(struct realm_of_host *realm)
{
	realm->run = alloc();
	EXPECT(rmi_rec_enter(realm->rec[0], realm->run).x0,
	       status(RMI_ERROR_REALM, INDEX_NEW));
	EXPECT(rmi_realm_activate(realm->rd).x0, RMI_SUCCESS);
	EXPECT(rmi_realm_activate(realm->rd).x0, RMI_ERROR_REALM);
	EXPECT(rmi_rec_enter(realm->rec[1], realm->run).x0, RMI_ERROR_REC);
}

/* Runs a REC until it leaves for the reason that is expected. */
static const uint8_t *run(const struct realm_of_host *realm, unsigned int rec,
			  uint8_t reason)
{
	const uint8_t *exit =
		(const uint8_t *)(realm->run + RMI_REC_RUN_EXIT_OFFSET);

	EXPECT(rmi_rec_enter(realm->rec[rec], realm->run).x0, RMI_SUCCESS);
	EXPECT(rmi_rec_exit_get_exit_reason(exit), reason);
	return exit;
}

static void change_ripas(const struct realm_of_host *realm, const uint8_t *exit)
{
	uint64_t base = rmi_rec_exit_get_ripas_base(exit);
	uint64_t top = rmi_rec_exit_get_ripas_top(exit);
	struct rmi_rtt_set_ripas_result result;

	EXPECT(rmi_rtt_set_ripas(realm->rd, realm->rec[1], base, top).x0,
	       RMI_ERROR_INPUT);
	result = rmi_rtt_set_ripas(realm->rd, realm->rec[0], base, top);
	EXPECT(result.x0, RMI_SUCCESS);
	EXPECT(result.out_top, top);
}

static void turn_on(const struct realm_of_host *realm)
{
	EXPECT(rmi_rec_enter(realm->rec[0], realm->run).x0, RMI_ERROR_REC);
	EXPECT(rmi_psci_complete(realm->rec[0], realm->rec[0], PSCI_SUCCESS).x0,
	       RMI_ERROR_INPUT);
	EXPECT(rmi_psci_complete(realm->rec[0], realm->rec[1], PSCI_SUCCESS).x0,
	       RMI_SUCCESS);
}

static void run_realm(const struct realm_of_host *realm)
{
	const uint8_t *exit;

	exit = run(realm, 0, RMI_EXIT_RIPAS_CHANGE);
	change_ripas(realm, exit);
	exit = run(realm, 0, RMI_EXIT_HOST_CALL);
	EXPECT(rmi_rec_exit_get_imm(exit), 0x2a);
	exit = run(realm, 0, RMI_EXIT_PSCI);
	EXPECT(rmi_rec_exit_get_gprs(exit, 0), PSCI_CPU_ON);
	turn_on(realm);
	exit = run(realm, 1, RMI_EXIT_PSCI);
	EXPECT(rmi_rec_exit_get_gprs(exit, 0), PSCI_CPU_OFF);
	exit = run(realm, 0, RMI_EXIT_PSCI);
	EXPECT(rmi_rec_exit_get_gprs(exit, 0), PSCI_SYSTEM_OFF);
	EXPECT(rmi_rec_enter(realm->rec[0], realm->run).x0,
	       status(RMI_ERROR_REALM, INDEX_SYSTEM_OFF));
}

static void remove_pages(const struct realm_of_host *realm)
{
	struct rmi_rtt_destroy_result table;
	struct rmi_data_destroy_result page;

	table = rmi_rtt_destroy(realm->rd, 0, PAGE_LEVEL);
	EXPECT(table.x0, status(RMI_ERROR_RTT, PAGE_LEVEL));
	EXPECT(table.top, 0);
	for (uint64_t i = 0; i < PAGES; i++) {
		page = rmi_data_destroy(realm->rd, IPA + i * GRANULE_SIZE);
		EXPECT(page.x0, RMI_SUCCESS);
		EXPECT(page.top,
		       i + 1 < PAGES ? IPA + GRANULE_SIZE : BLOCK_SIZE);
		take_back(page.data);
	}
	page = rmi_data_destroy(realm->rd, IPA);
	EXPECT(page.x0, status(RMI_ERROR_RTT, PAGE_LEVEL));
	EXPECT(page.top, BLOCK_SIZE);
	EXPECT(page.data, 0);
}

static void destroy(const struct realm_of_host *realm)
{
	EXPECT(rmi_realm_destroy(realm->rd).x0, RMI_ERROR_REALM);
	for (unsigned int i = 0; i < RECS; i++) {
		EXPECT(rmi_rec_destroy(realm->rec[i]).x0, RMI_SUCCESS);
		take_back(realm->rec[i]);
		take_back(realm->aux[i]);
	}
	remove_pages(realm);
	for (int64_t level = PAGE_LEVEL; level > START_LEVEL; level--)
		remove_table(realm, 0, level);
	EXPECT(rmi_realm_destroy(realm->rd).x0, RMI_SUCCESS);
	take_back(realm->rtt);
	take_back(realm->rd);
}

int host_main(void)
{
	struct realm_of_host realm = { 0 };

	negotiate();
	create(&realm);
	add_pages(&realm);
	share_memory(&realm);
	fold(&realm);
	for (uint8_t i = 0; i < RECS; i++)
		add_rec(&realm, i);
	activate(&realm);
	run_realm(&realm);
	destroy(&realm);
	machine_print(failures ? "# something is wrong\n" : "# all is well\n");
	return failures || checked_smc_failures();
}
