/* SPDX-License-Identifier: BSD-3-Clause */
/* Translation tables, DEN0137 A5: what rtt.c and pages.c share. */
#ifndef RTT_H
#define RTT_H

#include "rmm.h"

#define ENTRIES 512
#define ENTRY_BITS 9
#define PAGE_BITS 12

/*
 * An entry as this RMM keeps it: a state and a RIPAS with the RMI's numbers,
 * the address of the page or table, and what the Host asked for beside it.
 */
#define STATE_SHIFT 62
#define RIPAS_SHIFT 60
#define RIPAS_MASK 3U
#define ADDRESS_MASK 0x0000fffffffff000U
/* MemAttr, S2AP and SH of a stage 2 descriptor. */
#define ATTRIBUTES_MASK 0x3fcU

/* Where a walk ended. */
struct walk {
	uint64_t *entry;
	int64_t level;
};

/* Walks from the first level towards a page, down to a level at most. */
struct walk rtt_walk(const struct realm *realm, uint64_t ipa, int64_t level);

/*
 * The first IPA from ipa on that has something live, or the end of the table
 * that the walk ended in.
 */
uint64_t rtt_skip_dead(const struct walk *walk, uint64_t ipa);

static inline uint64_t rtt_entry(uint64_t state, uint64_t ripas, uint64_t rest)
{
	return state << STATE_SHIFT | ripas << RIPAS_SHIFT | rest;
}

static inline uint64_t rtt_state(uint64_t entry)
{
	return entry >> STATE_SHIFT;
}

static inline uint64_t rtt_ripas(uint64_t entry)
{
	return entry >> RIPAS_SHIFT & RIPAS_MASK;
}

/* How many bytes an entry of a level translates. */
static inline uint64_t rtt_size(int64_t level)
{
	return 1UL << (PAGE_BITS + ENTRY_BITS * (PAGE_LEVEL - level));
}

static inline unsigned int rtt_index(uint64_t ipa, int64_t level)
{
	return (unsigned int)(ipa / rtt_size(level) % ENTRIES);
}

/* RMI_ERROR_RTT with the level that the walk reached. */
static inline uint64_t rtt_error(const struct walk *walk)
{
	return rmm_status(RMI_ERROR_RTT, walk->level);
}

#endif
