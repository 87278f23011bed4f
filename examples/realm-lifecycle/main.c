// SPDX-License-Identifier: BSD-3-Clause
/*
 * The life of a Realm, with a mock as the RMM: what the host asks for, and what
 * it is told, comes out as a trace.
 */
#include <stdio.h>

#include <asm/rmi_smc.h>
#include <rmm_mock.h>

#include "host.h"
#include "memory.h"

#define ENTRY 0x10000UL
#define PAGES 2
#define LEVELS 4
#define PSCI_SYSTEM_OFF 0x84000008UL

/* What the RMM must know to answer: everything else succeeds with zeroes. */
struct rmm {
	unsigned long data[PAGES];
	unsigned long tables[LEVELS];
	unsigned int runs;
};

static const void *translate(void *context, uint64_t address, size_t size)
{
	(void)context;
	(void)size;
	return memory_at(address);
}

/* The number of a page of the Realm; PAGES if it is none. */
static uint64_t page_at(uint64_t ipa, struct rmm_mock_result *result)
{
	uint64_t page = (ipa - ENTRY) / GRANULE;

	if (page < PAGES)
		return page;
	result->x[0] = RMI_ERROR_INPUT;
	return PAGES;
}

static void data_create(void *context, const struct rmm_mock_frame *call,
			struct rmm_mock_result *result)
{
	struct rmm *rmm = context;
	uint64_t page = page_at(call->x[3], result);

	if (page < PAGES)
		rmm->data[page] = call->x[2];
}

/* Gives back what is in @slot, if there is anything. */
static void give_back(unsigned long *slot, struct rmm_mock_result *result)
{
	if (!*slot)
		result->x[0] = RMI_ERROR_RTT;
	result->x[1] = *slot;
	*slot = 0;
}

static void data_destroy(void *context, const struct rmm_mock_frame *call,
			 struct rmm_mock_result *result)
{
	struct rmm *rmm = context;
	uint64_t page = page_at(call->x[2], result);

	if (page == PAGES)
		return;
	give_back(&rmm->data[page], result);
	result->x[2] = call->x[2] + GRANULE;
}

/* One table of each level, but for the first of them. */
static bool is_level(uint64_t level, struct rmm_mock_result *result)
{
	bool is = level > 1 && level < LEVELS;

	if (!is)
		result->x[0] = RMI_ERROR_INPUT;
	return is;
}

static void rtt_create(void *context, const struct rmm_mock_frame *call,
		       struct rmm_mock_result *result)
{
	struct rmm *rmm = context;

	if (is_level(call->x[4], result))
		rmm->tables[call->x[4]] = call->x[2];
}

static void rtt_destroy(void *context, const struct rmm_mock_frame *call,
			struct rmm_mock_result *result)
{
	struct rmm *rmm = context;

	if (!is_level(call->x[3], result))
		return;
	give_back(&rmm->tables[call->x[3]], result);
	result->x[2] = call->x[2] + (GRANULE << 9 * (LEVELS - call->x[3]));
}

static void rtt_set_ripas(void *context, const struct rmm_mock_frame *call,
			  struct rmm_mock_result *result)
{
	(void)context;
	result->x[1] = call->x[4];
}

/* The Realm wants memory, then talks to the host, then turns itself off. */
static void rec_enter(void *context, const struct rmm_mock_frame *call,
		      struct rmm_mock_result *result)
{
	static const unsigned char reasons[] = {
		RMI_EXIT_RIPAS_CHANGE,
		RMI_EXIT_HOST_CALL,
		RMI_EXIT_PSCI,
	};
	struct rmm *rmm = context;
	struct rec_run *run = memory_at(call->x[2]);

	if (!run || rmm->runs == sizeof(reasons)) {
		result->x[0] = RMI_ERROR_INPUT;
		return;
	}
	run->exit.exit_reason = reasons[rmm->runs++];
	run->exit.ripas_base = 0x200000;
	run->exit.ripas_top = 0x400000;
	run->exit.ripas_value = RMI_RAM;
	run->exit.gprs[0] = PSCI_SYSTEM_OFF;
}

static void prepare(struct rmm_mock *mock, struct rmm *rmm)
{
	rmm_mock_init(mock);
	mock->translate = translate;
	rmm_mock_set_handler(mock, RMI_MOCK_DATA_CREATE, data_create, rmm);
	rmm_mock_set_handler(mock, RMI_MOCK_DATA_DESTROY, data_destroy, rmm);
	rmm_mock_set_handler(mock, RMI_MOCK_RTT_CREATE, rtt_create, rmm);
	rmm_mock_set_handler(mock, RMI_MOCK_RTT_DESTROY, rtt_destroy, rmm);
	rmm_mock_set_handler(mock, RMI_MOCK_RTT_SET_RIPAS, rtt_set_ripas, rmm);
	rmm_mock_set_handler(mock, RMI_MOCK_REC_ENTER, rec_enter, rmm);
	rmm_mock_will_return(mock, RMI_MOCK_VERSION, RMI_SUCCESS,
			     RMI_ABI_VERSION(1, 0), RMI_ABI_VERSION(1, 0));
	rmm_mock_will_return(mock, RMI_MOCK_REC_AUX_COUNT, RMI_SUCCESS, 1);
	/* There are no tables below level 1 yet: the host must add them. */
	rmm_mock_fail(mock, RMI_MOCK_DATA_CREATE, 1, RMI_ERROR_RTT, 1);
}

static int use(struct realm *realm)
{
	int ret = realm_populate(realm, ENTRY, PAGES);

	if (!ret)
		ret = realm_add_rec(realm, ENTRY);
	return ret ? ret : realm_run(realm);
}

/* Whatever happens to the Realm, it is taken apart. */
static int live(struct realm *realm)
{
	int ret = realm_negotiate();
	int end;

	if (!ret)
		ret = realm_create(realm);
	if (ret)
		return ret;
	ret = use(realm);
	end = realm_destroy(realm);
	return ret ? ret : end;
}

int main(void)
{
	static struct rmm_mock mock;
	static struct rmm rmm;
	struct realm realm = { 0 };
	int ret;

	prepare(&mock, &rmm);
	rmm_mock_use(&mock);
	ret = live(&realm);
	rmm_mock_finish(&mock);
	rmm_mock_print(&mock, stdout);
	if (ret || mock.violation_count || memory_used()) {
		fprintf(stderr, "the host got %d and keeps %zu granules\n", ret,
			memory_used());
		return 1;
	}
	return 0;
}
