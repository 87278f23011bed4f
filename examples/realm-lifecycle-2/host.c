// SPDX-License-Identifier: BSD-3-Clause
/*
 * Nothing here knows of the mock: the wrappers are those of the kernel, and
 * memory.h is what page allocation is there. Commands that may start an
 * operation go through operation.h, the others are called as they are.
 */
#include "host.h"

#include <errno.h>

#include <linux/arm-rmi-cmds.h>

#include "granules.h"
#include "memory.h"
#include "operation.h"

#define START_LEVEL 1
#define PAGE_LEVEL 3
#define TABLE_BITS 9 /* 512 entries */
#define IPA_BITS 39
#define DEBUG_REGISTERS 2 /* breakpoints and watchpoints: as few as can be */
#define PSCI_SYSTEM_OFF 0x84000008UL

static long give_back(unsigned long phys)
{
	return granules_undelegate(phys, 1);
}

static long configure(void)
{
	unsigned long page = memory_alloc();
	struct rmm_config *config = memory_at(page);
	long ret;

	if (!config)
		return -ENOMEM;
	config->rmi_granule_size = RMI_GRANULE_SIZE_4KB;
	ret = rmi_rmm_config_set(page);
	memory_free(page);
	return ret;
}

/*
 * The RMM takes granules only of memory that it tracks one by one: here, one
 * region is all there is.
 */
long host_start(void)
{
	long ret = rmi_version(RMI_ABI_VERSION(RMI_ABI_MAJOR_VERSION,
					       RMI_ABI_MINOR_VERSION),
			       NULL, NULL);

	if (!ret)
		ret = configure();
	if (!ret)
		ret = operation_call(rmi_rmm_activate_regs());
	if (!ret)
		ret = operation_call(rmi_granule_tracking_set_regs(
			MEMORY_BASE, RMI_MEM_CATEGORY_CONVENTIONAL,
			RMI_TRACKING_FINE));
	return ret;
}

static void describe_realm(struct realm_params *params, unsigned long root)
{
	params->s2sz = IPA_BITS;
	params->num_bps = DEBUG_REGISTERS - 1;
	params->num_wps = DEBUG_REGISTERS - 1;
	params->hash_algo = RMI_HASH_SHA_256;
	params->rtt_base = root;
	params->rtt_level_start = START_LEVEL;
	params->rtt_num_start = 1;
}

long realm_create(struct realm *realm)
{
	unsigned long page = memory_alloc();
	long ret = -ENOMEM;

	realm->rd = granules_delegate(1);
	realm->root = granules_delegate(1);
	if (page && realm->rd && realm->root) {
		describe_realm(memory_at(page), realm->root);
		ret = operation_call(rmi_realm_create_regs(realm->rd, page));
	}
	memory_free(page);
	if (ret) {
		give_back(realm->root);
		give_back(realm->rd);
	}
	return ret;
}

/* The first address that a table of this level translates. */
static unsigned long table_base(unsigned long ipa, int level)
{
	unsigned long size = GRANULE << TABLE_BITS * (PAGE_LEVEL + 1 - level);

	return ipa & ~(size - 1);
}

static long add_table(const struct realm *realm, unsigned long ipa, int level)
{
	unsigned long rtt = granules_delegate(1);
	long ret = -ENOMEM;

	if (rtt)
		ret = operation_call(rmi_rtt_create_regs(
			realm->rd, rtt, table_base(ipa, level), level));
	if (ret)
		give_back(rtt);
	return ret;
}

/* Adds the tables between the level where a walk ended and the pages. */
static long add_tables(const struct realm *realm, unsigned long ipa, int level)
{
	long ret = 0;

	while (level < PAGE_LEVEL && !ret)
		ret = add_table(realm, ipa, ++level);
	return ret;
}

/*
 * Runs a command on addresses from @ipa on, with the tables that it lacks; but
 * where the Realm has no memory, it gets no tables: it could ask for any
 * number.
 */
static long run_on_tables(const struct realm *realm, unsigned long ipa,
			  struct arm_smccc_1_2_regs *regs)
{
	struct arm_smccc_1_2_regs again = *regs;
	long ret = operation_run(regs);

	if (!rmi_returned(ret, RMI_ERROR_RTT) || ipa < realm->base ||
	    ipa >= realm->top)
		return ret;
	ret = add_tables(realm, ipa, RMI_RESULT_DATA_LEVEL(ret));
	*regs = again;
	return ret ? ret : operation_run(regs);
}

/* Addresses that shall be memory; they are part of the measurement. */
static long init_ripas(const struct realm *realm, unsigned long base,
		       unsigned long top)
{
	long ret = 0;

	while (base < top && !ret) {
		struct arm_smccc_1_2_regs regs =
			rmi_rtt_init_ripas_regs(realm->rd, base, top);

		ret = run_on_tables(realm, base, &regs);
		if (!ret)
			ret = operation_reached(regs.a1, &base, top);
	}
	return ret;
}

/* The RMM copies and measures a page of contents at a time. */
static long map_image(const struct realm *realm, unsigned long ipa,
		      unsigned long pages)
{
	/* A kernel would fill it with each page of the image in turn. */
	unsigned long src = memory_alloc();
	unsigned long phys = granules_delegate(pages);
	unsigned long done = 0;
	long ret = src && phys ? 0 : -ENOMEM;

	while (done < pages && !ret) {
		struct arm_smccc_1_2_regs regs = rmi_rtt_data_map_init_regs(
			realm->rd, phys + done * GRANULE, ipa + done * GRANULE,
			src, RMI_MEASURE_CONTENT);

		ret = run_on_tables(realm, ipa + done * GRANULE, &regs);
		if (!ret)
			done++;
	}
	if (phys)
		granules_undelegate(phys + done * GRANULE, pages - done);
	memory_free(src);
	return ret;
}

/* The first addresses from @ipa on, as many as one descriptor can map. */
static struct arm_smccc_1_2_regs map_run_regs(const struct realm *realm,
					      unsigned long ipa,
					      unsigned long top,
					      unsigned long phys)
{
	unsigned long count = (top - ipa) / GRANULE;

	if (count > GRANULES_IN_RUN)
		count = GRANULES_IN_RUN;
	return rmi_rtt_data_map_regs(
		realm->rd, ipa, ipa + count * GRANULE,
		FIELD_PREP(RMI_RTT_PROT_MAP_FLAGS_OADDR_TYPE_MASK,
			   RMI_ADDR_TYPE_SINGLE),
		granules_run(phys, count));
}

/* Without contents a run of pages goes at once, or as far as the RMM likes. */
static long map_ram(const struct realm *realm, unsigned long ipa,
		    unsigned long pages)
{
	unsigned long phys = granules_delegate(pages);
	unsigned long top = ipa + pages * GRANULE;
	unsigned long at = ipa;
	long ret = phys ? 0 : -ENOMEM;

	while (at < top && !ret) {
		struct arm_smccc_1_2_regs regs =
			map_run_regs(realm, at, top, phys + (at - ipa));

		ret = run_on_tables(realm, at, &regs);
		if (!ret)
			ret = operation_reached(regs.a1, &at, top);
	}
	if (phys)
		granules_undelegate(phys + (at - ipa), (top - at) / GRANULE);
	return ret;
}

long realm_populate(struct realm *realm, unsigned long ipa, unsigned long image,
		    unsigned long ram)
{
	unsigned long data = ipa + image * GRANULE;
	long ret;

	realm->base = ipa;
	realm->top = data + ram * GRANULE;
	ret = init_ripas(realm, realm->base, realm->top);
	if (!ret)
		ret = map_image(realm, ipa, image);
	return ret ? ret : map_ram(realm, data, ram);
}

/* What a REC needs beside its granule the RMM asks for itself. */
long realm_add_rec(struct realm *realm, unsigned long entry)
{
	unsigned long page = memory_alloc();
	struct rec_params *params = memory_at(page);
	long ret = -ENOMEM;

	realm->rec = granules_delegate(1);
	realm->run = memory_alloc();
	if (params && realm->rec && realm->run) {
		params->flags = REC_PARAMS_FLAG_RUNNABLE;
		params->pc = entry;
		ret = operation_call(
			rmi_rec_create_regs(realm->rd, realm->rec, page));
	}
	memory_free(page);
	if (ret) {
		memory_free(realm->run);
		give_back(realm->rec);
		realm->run = 0;
		realm->rec = 0;
	}
	return ret;
}

static long set_ripas(const struct realm *realm, const struct rec_exit *exit)
{
	unsigned long base = exit->ripas_base;
	long ret = 0;

	while (base < exit->ripas_top && !ret) {
		struct arm_smccc_1_2_regs regs = rmi_rtt_set_ripas_regs(
			realm->rd, realm->rec, base, exit->ripas_top);

		ret = run_on_tables(realm, base, &regs);
		if (!ret)
			ret = operation_reached(regs.a1, &base,
						exit->ripas_top);
	}
	return ret;
}

long realm_run(const struct realm *realm)
{
	struct rec_run *run = memory_at(realm->run);
	long ret = rmi_realm_activate(realm->rd);

	if (!ret)
		ret = rmi_rec_enter(realm->rec, realm->run);
	while (!ret) {
		const struct rec_exit *exit = &run->exit;

		if (exit->exit_reason == RMI_EXIT_PSCI &&
		    exit->gprs[0] == PSCI_SYSTEM_OFF)
			return 0;
		run->enter.gprs[0] = 0;
		if (exit->exit_reason == RMI_EXIT_RIPAS_CHANGE)
			ret = set_ripas(realm, exit);
		if (!ret)
			ret = rmi_rec_enter(realm->rec, realm->run);
	}
	return ret;
}

static long remove_rec(const struct realm *realm)
{
	long ret = 0;

	if (realm->rec)
		ret = operation_call(rmi_rec_destroy_regs(realm->rec));
	memory_free(realm->run);
	return ret ? ret : give_back(realm->rec);
}

/* The RMM tells what was mapped, a run of pages with each answer. */
static long unmap(const struct realm *realm)
{
	unsigned long base = realm->base;
	long ret = 0;

	while (base < realm->top && !ret) {
		struct arm_smccc_1_2_regs regs = rmi_rtt_data_unmap_regs(
			realm->rd, base, realm->top,
			FIELD_PREP(RMI_RTT_UNMAP_FLAGS_OADDR_TYPE_MASK,
				   RMI_ADDR_TYPE_SINGLE),
			0);

		ret = operation_run(&regs);
		if (!ret)
			ret = granules_release(regs.a2);
		if (!ret)
			ret = operation_reached(regs.a1, &base, realm->top);
	}
	return ret;
}

/* Where there is no table, X2 tells how far that is so. */
static long remove_tables_of(const struct realm *realm, int level)
{
	unsigned long ipa = table_base(realm->base, level);
	long ret = 0;

	while (ipa < realm->top && !ret) {
		struct arm_smccc_1_2_regs regs =
			rmi_rtt_destroy_regs(realm->rd, ipa, level);

		ret = operation_run(&regs);
		if (!ret)
			ret = give_back(regs.a1);
		else if (rmi_returned(ret, RMI_ERROR_RTT))
			ret = 0;
		if (!ret)
			ret = operation_reached(regs.a2, &ipa, realm->top);
	}
	return ret;
}

static long remove_tables(const struct realm *realm)
{
	long ret = 0;

	for (int level = PAGE_LEVEL; level > START_LEVEL && !ret; level--)
		ret = remove_tables_of(realm, level);
	return ret;
}

/* Nothing is taken apart before the Realm has been stopped for good. */
long realm_destroy(const struct realm *realm)
{
	long ret = operation_call(rmi_realm_terminate_regs(realm->rd));

	if (!ret)
		ret = remove_rec(realm);
	if (!ret)
		ret = unmap(realm);
	if (!ret)
		ret = remove_tables(realm);
	if (!ret)
		ret = operation_call(rmi_realm_destroy_regs(realm->rd));
	if (!ret)
		ret = give_back(realm->root);
	return ret ? ret : give_back(realm->rd);
}
