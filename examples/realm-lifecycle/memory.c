// SPDX-License-Identifier: BSD-3-Clause
#include "memory.h"

#include <stdbool.h>
#include <string.h>

#define GRANULES (MEMORY_SIZE / GRANULE)

static _Alignas(GRANULE) unsigned char memory[MEMORY_SIZE];
static bool used[GRANULES];

static bool is_free(size_t first, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (used[first + i])
			return false;
	return true;
}

unsigned long memory_alloc_run(size_t count)
{
	size_t first = 0;

	while (first + count <= GRANULES && !is_free(first, count))
		first++;
	if (first + count > GRANULES)
		return 0;
	for (size_t i = 0; i < count; i++)
		used[first + i] = true;
	memset(memory + first * GRANULE, 0, count * GRANULE);
	return MEMORY_BASE + first * GRANULE;
}

unsigned long memory_alloc(void)
{
	return memory_alloc_run(1);
}

void memory_free(unsigned long phys)
{
	if (phys)
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
