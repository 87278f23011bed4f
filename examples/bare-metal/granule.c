/* SPDX-License-Identifier: BSD-3-Clause */
/* Who has which granule, DEN0137 A2.2. */
#include "rmm.h"

/* Zero is that of the start: the Host has all of its memory. */
static enum granule_state taken[MEMORY_GRANULES];

enum granule_state granule_state(uint64_t address)
{
	uint64_t number = (address - MEMORY_BASE) / GRANULE_SIZE;

	if (address < MEMORY_BASE || address >= MEMORY_END ||
	    address % GRANULE_SIZE)
		return GRANULE_NONE;
	return taken[number] ? taken[number] : GRANULE_UNDELEGATED;
}

void granule_set(uint64_t address, enum granule_state state)
{
	taken[(address - MEMORY_BASE) / GRANULE_SIZE] = state;
}

void granule_wipe(uint64_t address)
{
	uint64_t *words = (uint64_t *)address;

	for (unsigned int i = 0; i < GRANULE_SIZE / sizeof(*words); i++)
		words[i] = 0;
}

uint64_t rmm_granule_delegate(const struct rmi_request *request, uint64_t addr)
{
	(void)request;
	if (granule_state(addr) != GRANULE_UNDELEGATED)
		return RMI_ERROR_INPUT;
	granule_set(addr, GRANULE_DELEGATED);
	return RMI_SUCCESS;
}

uint64_t rmm_granule_undelegate(const struct rmi_request *request,
				uint64_t addr)
{
	(void)request;
	if (granule_state(addr) != GRANULE_DELEGATED)
		return RMI_ERROR_INPUT;
	granule_wipe(addr);
	granule_set(addr, GRANULE_UNDELEGATED);
	return RMI_SUCCESS;
}
