/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The life of a Realm, seen from the Host: every command of the RMI, some of
 * them wrong on purpose. rmi_call.h does what is to be learned here; the rest
 * is what a Host has to know anyway.
 */
#include "host.h"

#include "psci_smc.h"
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

/* A device of the Realm, what it reads there, and an interrupt that is due. */
#define DEVICE 0x4000001008U
#define DEVICE_VALUE 0x2a
#define INTERRUPT (1UL << 62 | 27)
#define ESR_CLASS_SHIFT 26
#define ESR_CLASS_WFX 0x01
#define ESR_CLASS_ABORT 0x24
#define HPFAR_SHIFT 4

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
	struct rmi_rtt_destroy_result rtt_destroy =
		rmi_rtt_destroy(realm->rd, ipa, level);

	EXPECT(rtt_destroy.x0, RMI_SUCCESS);
	take_back(rtt_destroy.rtt);
}

/* Adds a page; the RMM says which tables are missing first. */
static void add_pages(const struct realm_of_host *realm)
{
	uint64_t src = alloc();
	uint64_t data = alloc_delegated();
	struct rmi_rtt_init_ripas_result init_ripas;
	uint64_t data_create;

	*(uint64_t *)src = 0x5eed;
	data_create = rmi_data_create(realm->rd, data, IPA, src,
				      RMI_DATA_FLAGS_MEASURE_MASK)
			      .x0;
	EXPECT(data_create, status(RMI_ERROR_RTT, START_LEVEL));
	for (int64_t level = rmi_command_return_code_get_index(data_create) + 1;
	     level <= PAGE_LEVEL; level++)
		add_table(realm, 0, level);
	init_ripas =
		rmi_rtt_init_ripas(realm->rd, IPA, IPA + PAGES * GRANULE_SIZE);
	EXPECT(init_ripas.x0, RMI_SUCCESS);
	EXPECT(init_ripas.out_top, IPA + PAGES * GRANULE_SIZE);
	EXPECT(rmi_rtt_read_entry(realm->rd, IPA, PAGE_LEVEL).ripas, RMI_RAM);
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
	struct rmi_rtt_unmap_unprotected_result unmap_unprotected;
	struct rmi_rtt_read_entry_result read_entry;

	EXPECT(rmi_rtt_map_unprotected(realm->rd, ipa, 2, desc).x0,
	       status(RMI_ERROR_RTT, START_LEVEL));
	add_table(realm, ipa, 2);
	EXPECT(rmi_rtt_map_unprotected(realm->rd, ipa, 2, desc).x0,
	       RMI_SUCCESS);
	read_entry = rmi_rtt_read_entry(realm->rd, ipa, 2);
	EXPECT(read_entry.x0, RMI_SUCCESS);
	EXPECT(read_entry.state, RMI_ASSIGNED);
	EXPECT(read_entry.desc, desc);
	unmap_unprotected = rmi_rtt_unmap_unprotected(realm->rd, ipa, 2);
	EXPECT(unmap_unprotected.x0, RMI_SUCCESS);
	EXPECT(unmap_unprotected.top, ipa + 512 * BLOCK_SIZE);
	unmap_unprotected = rmi_rtt_unmap_unprotected(realm->rd, ipa, 2);
	EXPECT(unmap_unprotected.x0, status(RMI_ERROR_RTT, 2));
	EXPECT(unmap_unprotected.top, ipa + 512 * BLOCK_SIZE);
	remove_table(realm, ipa, 2);
}

/* A table whose entries are all alike is not needed. */
static void fold(const struct realm_of_host *realm)
{
	const uint64_t ipa = 2 * BLOCK_SIZE;
	struct rmi_rtt_read_entry_result read_entry;
	struct rmi_rtt_fold_result rtt_fold;

	add_table(realm, ipa, PAGE_LEVEL);
	read_entry = rmi_rtt_read_entry(realm->rd, ipa, 2);
	EXPECT(read_entry.state, RMI_TABLE);
	rtt_fold = rmi_rtt_fold(realm->rd, ipa, PAGE_LEVEL);
	EXPECT(rtt_fold.x0, RMI_SUCCESS);
	EXPECT(rtt_fold.rtt, read_entry.desc);
	take_back(rtt_fold.rtt);
	EXPECT(rmi_rtt_fold(realm->rd, 0, PAGE_LEVEL).x0,
	       status(RMI_ERROR_RTT, PAGE_LEVEL));
}

static void add_rec(struct realm_of_host *realm, uint8_t number)
{
	uint64_t page = alloc();
	uint8_t *params = (uint8_t *)page;
	struct rmi_rec_aux_count_result rec_aux_count =
		rmi_rec_aux_count(realm->rd);

	EXPECT(rec_aux_count.x0, RMI_SUCCESS);
	EXPECT(rec_aux_count.aux_count, 1);
	realm->rec[number] = alloc_delegated();
	realm->aux[number] = alloc_delegated();
	rmi_rec_params_put_pc(params, IPA);
	rmi_rec_params_put_num_aux(params, rec_aux_count.aux_count);
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

static void change_ripas(const struct realm_of_host *realm)
{
	const uint8_t *exit = run(realm, 0, RMI_EXIT_RIPAS_CHANGE);
	uint64_t base = rmi_rec_exit_get_ripas_base(exit);
	uint64_t top = rmi_rec_exit_get_ripas_top(exit);
	struct rmi_rtt_set_ripas_result set_ripas;

	EXPECT(rmi_rec_exit_get_ripas_value(exit), RMI_RAM);
	EXPECT(rmi_rtt_set_ripas(realm->rd, realm->rec[1], base, top).x0,
	       RMI_ERROR_INPUT);
	set_ripas = rmi_rtt_set_ripas(realm->rd, realm->rec[0], base, top);
	EXPECT(set_ripas.x0, RMI_SUCCESS);
	EXPECT(set_ripas.out_top, top);
}

/* The Host plays a device: the Realm reads, and gets the value when it runs. */
static void emulate_device(const struct realm_of_host *realm, uint64_t flags)
{
	uint8_t *enter = (uint8_t *)(realm->run + RMI_REC_RUN_ENTER_OFFSET);
	const uint8_t *exit = run(realm, 0, RMI_EXIT_SYNC);

	EXPECT(rmi_rec_exit_get_esr(exit) >> ESR_CLASS_SHIFT, ESR_CLASS_ABORT);
	EXPECT(rmi_rec_exit_get_far(exit), DEVICE % GRANULE_SIZE);
	EXPECT(rmi_rec_exit_get_hpfar(exit) >> HPFAR_SHIFT,
	       DEVICE / GRANULE_SIZE);
	rmi_rec_enter_put_gprs(enter, 0, DEVICE_VALUE);
	rmi_rec_enter_put_flags(enter, rmi_rec_enter_flags_set_emul_mmio(
					       flags, RMI_EMULATED_MMIO));
}

/* Waiting ends the run only if the Host asks for it. */
static void let_wait(const struct realm_of_host *realm)
{
	uint8_t *enter = (uint8_t *)(realm->run + RMI_REC_RUN_ENTER_OFFSET);
	const uint8_t *exit;

	exit = run(realm, 0, RMI_EXIT_SYNC);
	EXPECT(rmi_rec_exit_get_esr(exit) >> ESR_CLASS_SHIFT, ESR_CLASS_WFX);
	/* There is no access to answer any more. */
	EXPECT(rmi_rec_enter(realm->rec[0], realm->run).x0, RMI_ERROR_REC);
	rmi_rec_enter_put_flags(enter, 0);
}

/* Interrupts go in and come out; not all of ICH_HCR_EL2 is the Host's. */
static void inject_interrupt(const struct realm_of_host *realm)
{
	uint8_t *enter = (uint8_t *)(realm->run + RMI_REC_RUN_ENTER_OFFSET);
	const uint8_t *exit;

	rmi_rec_enter_put_gicv3_lrs(enter, 0, INTERRUPT);
	rmi_rec_enter_put_gicv3_hcr(enter, 1);
	EXPECT(rmi_rec_enter(realm->rec[0], realm->run).x0, RMI_ERROR_REC);
	rmi_rec_enter_put_gicv3_hcr(enter,
				    RMI_REC_ENTER_GICV3_HCR_PERMITTED_MASK);
	exit = run(realm, 0, RMI_EXIT_IRQ);
	EXPECT(rmi_rec_exit_get_gicv3_lrs(exit, 0), INTERRUPT);
	EXPECT(rmi_rec_exit_get_pmu_ovf_status(exit), RMI_PMU_OVERFLOW_ACTIVE);
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

	change_ripas(realm);
	emulate_device(realm, rmi_rec_enter_flags_set_trap_wfi(0, RMI_TRAP));
	let_wait(realm);
	inject_interrupt(realm);
	run(realm, 0, RMI_EXIT_SERROR);
	exit = run(realm, 0, RMI_EXIT_HOST_CALL);
	EXPECT(rmi_rec_exit_get_imm(exit), DEVICE_VALUE);
	exit = run(realm, 0, RMI_EXIT_PSCI);
	EXPECT(rmi_rec_exit_get_gprs(exit, 0), SMC_PSCI_CPU_ON);
	turn_on(realm);
	exit = run(realm, 1, RMI_EXIT_PSCI);
	EXPECT(rmi_rec_exit_get_gprs(exit, 0), SMC_PSCI_CPU_OFF);
	exit = run(realm, 0, RMI_EXIT_PSCI);
	EXPECT(rmi_rec_exit_get_gprs(exit, 0), SMC_PSCI_SYSTEM_OFF);
	EXPECT(rmi_rec_enter(realm->rec[0], realm->run).x0,
	       status(RMI_ERROR_REALM, INDEX_SYSTEM_OFF));
}

static void remove_pages(const struct realm_of_host *realm)
{
	struct rmi_rtt_destroy_result rtt_destroy;
	struct rmi_data_destroy_result data_destroy;

	rtt_destroy = rmi_rtt_destroy(realm->rd, 0, PAGE_LEVEL);
	EXPECT(rtt_destroy.x0, status(RMI_ERROR_RTT, PAGE_LEVEL));
	EXPECT(rtt_destroy.top, 0);
	for (uint64_t i = 0; i < PAGES; i++) {
		data_destroy =
			rmi_data_destroy(realm->rd, IPA + i * GRANULE_SIZE);
		EXPECT(data_destroy.x0, RMI_SUCCESS);
		EXPECT(data_destroy.top,
		       i + 1 < PAGES ? IPA + GRANULE_SIZE : BLOCK_SIZE);
		take_back(data_destroy.data);
	}
	data_destroy = rmi_data_destroy(realm->rd, IPA);
	EXPECT(data_destroy.x0, status(RMI_ERROR_RTT, PAGE_LEVEL));
	EXPECT(data_destroy.top, BLOCK_SIZE);
	EXPECT(data_destroy.data, 0);
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
