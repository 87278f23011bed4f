// SPDX-License-Identifier: BSD-3-Clause
/*
 * Nothing here knows of the mock: the wrappers are those of the kernel, and
 * memory.h is what page allocation is there.
 */
#include "host.h"

#include <asm/rmi_cmds.h>

#include "memory.h"

#define START_LEVEL 1
#define PAGE_LEVEL 3
#define TABLE_BITS 9 /* 512 entries */
#define IPA_BITS 39
#define VMID 1
#define PSCI_SYSTEM_OFF 0x84000008UL

/* A granule that belongs to the RMM; 0 if it does not take it. */
static unsigned long alloc_delegated(void)
{
	unsigned long phys = memory_alloc();

	if (rmi_granule_delegate(phys) == RMI_SUCCESS)
		return phys;
	memory_free(phys);
	return 0;
}

static int free_delegated(unsigned long phys)
{
	int ret = rmi_granule_undelegate(phys);

	/* Otherwise it is lost: nobody may touch it. */
	if (ret == RMI_SUCCESS)
		memory_free(phys);
	return ret;
}

/* The RMM must offer the version that the wrappers were made for. */
int realm_negotiate(void)
{
	return rmi_version(RMI_ABI_VERSION(RMI_ABI_MAJOR_VERSION,
					   RMI_ABI_MINOR_VERSION),
			   NULL, NULL);
}

int realm_create(struct realm *realm)
{
	unsigned long page = memory_alloc();
	struct realm_params *params = memory_at(page);
	int ret;

	realm->rd = alloc_delegated();
	realm->root = alloc_delegated();
	params->s2sz = IPA_BITS;
	params->hash_algo = RMI_HASH_SHA_256;
	params->vmid = VMID;
	params->rtt_base = realm->root;
	params->rtt_level_start = START_LEVEL;
	params->rtt_num_start = 1;
	ret = rmi_realm_create(realm->rd, page);
	memory_free(page);
	return ret;
}

/* The first address that a table of this level translates. */
static unsigned long table_base(unsigned long ipa, int level)
{
	unsigned long size = GRANULE << TABLE_BITS * (PAGE_LEVEL + 1 - level);

	return ipa & ~(size - 1);
}

/* Adds the tables between the level where a walk ended and the pages. */
static int add_tables(const struct realm *realm, unsigned long ipa, int level)
{
	while (++level <= PAGE_LEVEL) {
		int ret = rmi_rtt_create(realm->rd, alloc_delegated(),
					 table_base(ipa, level), level);

		if (ret)
			return ret;
	}
	return 0;
}

static int add_page(const struct realm *realm, unsigned long ipa,
		    unsigned long src)
{
	unsigned long data = alloc_delegated();
	int ret =
		rmi_data_create(realm->rd, data, ipa, src, RMI_MEASURE_CONTENT);

	if (RMI_RETURN_STATUS(ret) == RMI_ERROR_RTT) {
		ret = add_tables(realm, ipa, RMI_RETURN_INDEX(ret));
		if (!ret)
			ret = rmi_data_create(realm->rd, data, ipa, src,
					      RMI_MEASURE_CONTENT);
	}
	if (ret)
		free_delegated(data);
	return ret;
}

int realm_populate(const struct realm *realm, unsigned long ipa,
		   unsigned long pages)
{
	unsigned long src = memory_alloc();
	int ret = 0;

	for (unsigned long i = 0; i < pages && !ret; i++)
		ret = add_page(realm, ipa + i * GRANULE, src);
	memory_free(src);
	return ret;
}

int realm_add_rec(struct realm *realm, unsigned long entry)
{
	unsigned long page = memory_alloc();
	struct rec_params *params = memory_at(page);
	unsigned long aux_count;
	int ret = rmi_rec_aux_count(realm->rd, &aux_count);

	realm->run = memory_alloc();
	realm->rec = alloc_delegated();
	realm->aux = alloc_delegated();
	params->flags = REC_PARAMS_FLAG_RUNNABLE;
	params->pc = entry;
	params->num_rec_aux = aux_count;
	params->aux[0] = realm->aux;
	if (!ret)
		ret = rmi_rec_create(realm->rd, realm->rec, page);
	memory_free(page);
	return ret ? ret : rmi_realm_activate(realm->rd);
}

static int set_ripas(const struct realm *realm, const struct rec_exit *exit)
{
	unsigned long base = exit->ripas_base;
	int ret = 0;

	while (base < exit->ripas_top && !ret)
		ret = rmi_rtt_set_ripas(realm->rd, realm->rec, base,
					exit->ripas_top, &base);
	return ret;
}

int realm_run(const struct realm *realm)
{
	struct rec_run *run = memory_at(realm->run);
	int ret = rmi_rec_enter(realm->rec, realm->run);

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

static int remove_page(const struct realm *realm, unsigned long ipa)
{
	unsigned long data, top;
	int ret = rmi_data_destroy(realm->rd, ipa, &data, &top);

	return ret ? ret : free_delegated(data);
}

static int remove_tables(const struct realm *realm, unsigned long ipa)
{
	int ret = 0;

	for (int level = PAGE_LEVEL; level > START_LEVEL && !ret; level--) {
		unsigned long rtt, top;

		ret = rmi_rtt_destroy(realm->rd, table_base(ipa, level), level,
				      &rtt, &top);
		if (!ret)
			ret = free_delegated(rtt);
	}
	return ret;
}

int realm_destroy(struct realm *realm, unsigned long ipa, unsigned long pages)
{
	int ret = rmi_rec_destroy(realm->rec);

	if (!ret)
		ret = free_delegated(realm->rec);
	if (!ret)
		ret = free_delegated(realm->aux);
	memory_free(realm->run);
	for (unsigned long i = 0; i < pages && !ret; i++)
		ret = remove_page(realm, ipa + i * GRANULE);
	if (!ret)
		ret = remove_tables(realm, ipa);
	if (!ret)
		ret = rmi_realm_destroy(realm->rd);
	if (!ret)
		ret = free_delegated(realm->root);
	return ret ? ret : free_delegated(realm->rd);
}
