// SPDX-License-Identifier: BSD-3-Clause
/*
 * The life of a Realm, with a mock as the RMM: what the host asks for, and what
 * it is told, comes out as a trace.
 */
#include <stdio.h>

#include <linux/arm-rmi-cmds.h>

#include "host.h"
#include "memory.h"
#include "rmm.h"

#define ENTRY 0x10000UL
#define IMAGE 2
#define RAM 6

/* The first attempt fails, and must be as if it had never been. */
static long add_rec(struct realm *realm)
{
	size_t used = memory_used();
	long ret = realm_add_rec(realm, ENTRY);

	if (ret != RMI_ERROR_INPUT || memory_used() != used)
		return ret ? ret : -1;
	return realm_add_rec(realm, ENTRY);
}

static long use(struct realm *realm)
{
	long ret = realm_populate(realm, ENTRY, IMAGE, RAM);

	if (!ret)
		ret = add_rec(realm);
	return ret ? ret : realm_run(realm);
}

/* Whatever happens to the Realm, it is taken apart. */
static long live(struct realm *realm)
{
	long ret = host_start();
	long end;

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
	long ret;

	rmm_prepare(&mock, &rmm);
	/* The memory for the Realm is welcome; for the first REC it is not. */
	rmm_mock_fail(&mock, RMI_MOCK_OP_MEM_DONATE, 2, RMI_ERROR_INPUT, 0);
	rmm_mock_use(&mock);
	ret = live(&realm);
	rmm_mock_finish(&mock);
	rmm_mock_print(&mock, stdout);
	if (ret || mock.violation_count || memory_used()) {
		fprintf(stderr, "the host got %ld and keeps %zu granules\n",
			ret, memory_used());
		return 1;
	}
	return 0;
}
