// SPDX-License-Identifier: BSD-3-Clause
#include "memory.h"

#include <stdbool.h>
#include <string.h>

#define GRANULES (MEMORY_SIZE / GRANULE)

static _Alignas(GRANULE) unsigned char memory[MEMORY_SIZE];
static bool used[GRANULES];

unsigned long memory_alloc(void)
{
	size_t number = 0;

	while (used[number])
		number++;
	used[number] = true;
	memset(memory + number * GRANULE, 0, GRANULE);
	return MEMORY_BASE + number * GRANULE;
}

void memory_free(unsigned long phys)
{
	used[(phys - MEMORY_BASE) / GRANULE] = false;
}

void *memory_at(unsigned long phys)
{
	if (phys < MEMORY_BASE || phys >= MEMORY_BASE + MEMORY_SIZE)
		return NULL;
	return memory + (phys - MEMORY_BASE);
}

size_t memory_used(void)
{
	size_t count = 0;

	for (size_t i = 0; i < GRANULES; i++)
		count += used[i];
	return count;
}
