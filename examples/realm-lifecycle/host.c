// SPDX-License-Identifier: BSD-3-Clause
/*
 * Nothing here knows of the mock: the wrappers are those of the kernel, and
 * memory.h is what page allocation is there.
 */
#include "host.h"

#include <errno.h>

#include <asm/rmi_cmds.h>

#include "memory.h"

#define START_LEVEL 1
#define PAGE_LEVEL 3
#define TABLE_BITS 9 /* 512 entries */
#define IPA_BITS 39
#define VMID 1
#define PSCI_SYSTEM_OFF 0x84000008UL

/* A granule that belongs to the RMM; 0 if there is none, or it is not taken. */
static unsigned long alloc_delegated(void)
{
	unsigned long phys = memory_alloc();

	if (phys && rmi_granule_delegate(phys) == RMI_SUCCESS)
		return phys;
	memory_free(phys);
	return 0;
}

static int free_delegated(unsigned long phys)
{
	int ret = phys ? rmi_granule_undelegate(phys) : 0;

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

static void describe_realm(struct realm_params *params, unsigned long root)
{
	params->s2sz = IPA_BITS;
	params->hash_algo = RMI_HASH_SHA_256;
	params->vmid = VMID;
	params->rtt_base = root;
	params->rtt_level_start = START_LEVEL;
	params->rtt_num_start = 1;
}

int realm_create(struct realm *realm)
{
	unsigned long page = memory_alloc();
	int ret = -ENOMEM;

	realm->rd = alloc_delegated();
	realm->root = alloc_delegated();
	if (page && realm->rd && realm->root) {
		describe_realm(memory_at(page), realm->root);
		ret = rmi_realm_create(realm->rd, page);
	}
	memory_free(page);
	if (ret) {
		free_delegated(realm->root);
		free_delegated(realm->rd);
	}
	return ret;
}

/* The first address that a table of this level translates. */
static unsigned long table_base(unsigned long ipa, int level)
{
	unsigned long size = GRANULE << TABLE_BITS * (PAGE_LEVEL + 1 - level);

	return ipa & ~(size - 1);
}

static int add_table(const struct realm *realm, unsigned long ipa, int level)
{
	unsigned long rtt = alloc_delegated();
	int ret = -ENOMEM;

	if (rtt)
		ret = rmi_rtt_create(realm->rd, rtt, table_base(ipa, level),
				     level);
	if (ret)
		free_delegated(rtt);
	return ret;
}

/* Adds the tables between the level where a walk ended and the pages. */
static int add_tables(const struct realm *realm, unsigned long ipa, int level)
{
	int ret = 0;

	while (level < PAGE_LEVEL && !ret)
		ret = add_table(realm, ipa, ++level);
	return ret;
}

static int add_page(const struct realm *realm, unsigned long ipa,
		    unsigned long src)
{
	unsigned long data = alloc_delegated();
	int ret = -ENOMEM;

	if (data)
		ret = rmi_data_create(realm->rd, data, ipa, src,
				      RMI_MEASURE_CONTENT);
	if (rmi_returned(ret, RMI_ERROR_RTT)) {
		ret = add_tables(realm, ipa, RMI_RETURN_INDEX(ret));
		if (!ret)
			ret = rmi_data_create(realm->rd, data, ipa, src,
					      RMI_MEASURE_CONTENT);
	}
	if (ret)
		free_delegated(data);
	return ret;
}

int realm_populate(struct realm *realm, unsigned long ipa, unsigned long pages)
{
	/* A kernel would fill it with each page of the image in turn. */
	unsigned long src = memory_alloc();
	int ret = src ? 0 : -ENOMEM;

	realm->base = ipa;
	realm->top = ipa + pages * GRANULE;
	for (; ipa < realm->top && !ret; ipa += GRANULE)
		ret = add_page(realm, ipa, src);
	memory_free(src);
	return ret;
}

/* What the RMM does not use, or not any more. */
static int free_rec(struct realm *realm)
{
	int ret = free_delegated(realm->rec);

	if (!ret)
		ret = free_delegated(realm->aux);
	memory_free(realm->run);
	realm->rec = 0;
	realm->aux = 0;
	realm->run = 0;
	return ret;
}

static void describe_rec(struct rec_params *params, unsigned long entry,
			 unsigned long aux_count, unsigned long aux)
{
	params->flags = REC_PARAMS_FLAG_RUNNABLE;
	params->pc = entry;
	params->num_rec_aux = aux_count;
	params->aux[0] = aux;
}

int realm_add_rec(struct realm *realm, unsigned long entry)
{
	unsigned long page = memory_alloc();
	unsigned long aux_count;
	int ret = rmi_rec_aux_count(realm->rd, &aux_count);

	realm->run = memory_alloc();
	realm->rec = alloc_delegated();
	realm->aux = alloc_delegated();
	if (!ret && !(page && realm->run && realm->rec && realm->aux))
		ret = -ENOMEM;
	if (!ret) {
		describe_rec(memory_at(page), entry, aux_count, realm->aux);
		ret = rmi_rec_create(realm->rd, realm->rec, page);
	}
	memory_free(page);
	if (ret)
		free_rec(realm);
	return ret ? ret : rmi_realm_activate(realm->rd);
}

/* Where a command goes on. If that is where it was, it would do so for ever. */
static int reached(unsigned long next, unsigned long *base)
{
	if (next <= *base)
		return -EIO;
	*base = next;
	return 0;
}

static int set_ripas(const struct realm *realm, const struct rec_exit *exit)
{
	unsigned long base = exit->ripas_base;
	int ret = 0;

	while (base < exit->ripas_top && !ret) {
		unsigned long next;

		ret = rmi_rtt_set_ripas(realm->rd, realm->rec, base,
					exit->ripas_top, &next);
		if (!ret)
			ret = reached(next, &base);
	}
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

static int remove_rec(struct realm *realm)
{
	int ret = realm->rec ? rmi_rec_destroy(realm->rec) : 0;

	return ret ? ret : free_rec(realm);
}

/* The RMM had something to give back, or there is nothing at that address. */
static int take_back(int ret, unsigned long phys)
{
	if (rmi_returned(ret, RMI_ERROR_RTT))
		return 0;
	return ret ? ret : free_delegated(phys);
}

static int remove_pages(const struct realm *realm)
{
	unsigned long ipa = realm->base;
	int ret = 0;

	while (ipa < realm->top && !ret) {
		unsigned long data, top;

		ret = rmi_data_destroy(realm->rd, ipa, &data, &top);
		ret = take_back(ret, data);
		if (!ret)
			ret = reached(top, &ipa);
	}
	return ret;
}

static int remove_tables_of(const struct realm *realm, int level)
{
	unsigned long ipa = table_base(realm->base, level);
	int ret = 0;

	while (ipa < realm->top && !ret) {
		unsigned long rtt, top;

		ret = rmi_rtt_destroy(realm->rd, ipa, level, &rtt, &top);
		ret = take_back(ret, rtt);
		if (!ret)
			ret = reached(top, &ipa);
	}
	return ret;
}

static int remove_tables(const struct realm *realm)
{
	int ret = 0;

	for (int level = PAGE_LEVEL; level > START_LEVEL && !ret; level--)
		ret = remove_tables_of(realm, level);
	return ret;
}

int realm_destroy(struct realm *realm)
{
	int ret = remove_rec(realm);

	if (!ret)
		ret = remove_pages(realm);
	if (!ret)
		ret = remove_tables(realm);
	if (!ret)
		ret = rmi_realm_destroy(realm->rd);
	if (!ret)
		ret = free_delegated(realm->root);
	return ret ? ret : free_delegated(realm->rd);
}
