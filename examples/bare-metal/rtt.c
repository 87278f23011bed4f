/* SPDX-License-Identifier: BSD-3-Clause */
/* Translation tables: walks, and the commands that make and remove tables. */
#include "rtt.h"

struct walk rtt_walk(const struct realm *realm, uint64_t ipa, int64_t level)
{
	uint64_t *table = (uint64_t *)realm->rtt;
	struct walk walk = { &table[rtt_index(ipa, START_LEVEL)], START_LEVEL };

	while (walk.level < level && rtt_state(*walk.entry) == RMI_TABLE) {
		table = (uint64_t *)(*walk.entry & ADDRESS_MASK);
		walk.level++;
		walk.entry = &table[rtt_index(ipa, walk.level)];
	}
	return walk;
}

int rtt_is_live(uint64_t table)
{
	const uint64_t *entries = (const uint64_t *)table;

	for (unsigned int i = 0; i < ENTRIES; i++)
		if (rtt_state(entries[i]) != RMI_UNASSIGNED)
			return 1;
	return 0;
}

uint64_t rtt_skip_dead(const struct walk *walk, uint64_t ipa)
{
	uint64_t size = rtt_size(walk->level);
	unsigned int index = rtt_index(ipa, walk->level);
	const uint64_t *entry = walk->entry;

	for (ipa -= ipa % size; index < ENTRIES; index++, ipa += size)
		if (rtt_state(*entry++) != RMI_UNASSIGNED)
			break;
	return ipa;
}

/* Whether there can be a table of a level, other than the first, at an IPA. */
static int is_table_place(uint64_t ipa, int64_t level)
{
	return level > START_LEVEL && level <= PAGE_LEVEL &&
	       ipa >> IPA_BITS == 0 && ipa % rtt_size(level - 1) == 0;
}

/* The table gets entries that together say what the one above said. */
static void unfold(uint64_t entry, uint64_t table, int64_t level)
{
	uint64_t *entries = (uint64_t *)table;
	uint64_t step = rtt_state(entry) == RMI_ASSIGNED ? rtt_size(level) : 0;

	for (unsigned int i = 0; i < ENTRIES; i++)
		entries[i] = entry + i * step;
}

static int is_homogeneous(const uint64_t *entries, int64_t level)
{
	uint64_t step = 0;

	if (rtt_state(entries[0]) == RMI_TABLE)
		return 0;
	if (rtt_state(entries[0]) == RMI_ASSIGNED) {
		step = rtt_size(level);
		if ((entries[0] & ADDRESS_MASK) % rtt_size(level - 1))
			return 0;
	}
	for (unsigned int i = 0; i < ENTRIES; i++)
		if (entries[i] != entries[0] + i * step)
			return 0;
	return 1;
}

uint64_t rmm_rtt_create(const struct rmi_request *request, uint64_t rd,
			uint64_t rtt, uint64_t ipa, int64_t level)
{
	const struct realm *realm = realm_find(rd);
	struct walk walk;

	(void)request;
	if (!realm || granule_state(rtt) != GRANULE_DELEGATED ||
	    !is_table_place(ipa, level))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, level - 1);
	if (walk.level < level - 1 || rtt_state(*walk.entry) == RMI_TABLE)
		return rtt_error(&walk);
	granule_set(rtt, GRANULE_RTT);
	unfold(*walk.entry, rtt, level);
	*walk.entry = rtt_entry(RMI_TABLE, 0, rtt);
	return RMI_SUCCESS;
}

uint64_t rmm_rtt_destroy(const struct rmi_request *request, uint64_t rd,
			 uint64_t ipa, int64_t level,
			 struct rmi_rtt_destroy_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	struct walk walk;

	(void)request;
	if (!realm || !is_table_place(ipa, level))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, level - 1);
	if (walk.level < level - 1 || rtt_state(*walk.entry) != RMI_TABLE) {
		outputs->top = rtt_skip_dead(&walk, ipa);
		return rtt_error(&walk);
	}
	outputs->rtt = *walk.entry & ADDRESS_MASK;
	if (rtt_is_live(outputs->rtt)) {
		outputs->top = ipa;
		return rmm_status(RMI_ERROR_RTT, level);
	}
	granule_set(outputs->rtt, GRANULE_DELEGATED);
	*walk.entry = rtt_entry(RMI_UNASSIGNED, RMI_DESTROYED, 0);
	outputs->top = rtt_skip_dead(&walk, ipa);
	return RMI_SUCCESS;
}

uint64_t rmm_rtt_fold(const struct rmi_request *request, uint64_t rd,
		      uint64_t ipa, int64_t level,
		      struct rmi_rtt_fold_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	const uint64_t *entries;
	struct walk walk;

	(void)request;
	if (!realm || !is_table_place(ipa, level))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, level - 1);
	if (walk.level < level - 1 || rtt_state(*walk.entry) != RMI_TABLE)
		return rtt_error(&walk);
	outputs->rtt = *walk.entry & ADDRESS_MASK;
	entries = (const uint64_t *)outputs->rtt;
	if (!is_homogeneous(entries, level))
		return rmm_status(RMI_ERROR_RTT, level);
	*walk.entry = entries[0];
	granule_set(outputs->rtt, GRANULE_DELEGATED);
	return RMI_SUCCESS;
}

uint64_t rmm_rtt_read_entry(const struct rmi_request *request, uint64_t rd,
			    uint64_t ipa, int64_t level,
			    struct rmi_rtt_read_entry_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	struct walk walk;

	(void)request;
	if (!realm || level < START_LEVEL || level > PAGE_LEVEL ||
	    ipa >> IPA_BITS || ipa % rtt_size(level))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, level);
	outputs->walk_level = (uint64_t)walk.level;
	outputs->state = (uint8_t)rtt_state(*walk.entry);
	outputs->ripas = (uint8_t)rtt_ripas(*walk.entry);
	outputs->desc = *walk.entry & (ADDRESS_MASK | ATTRIBUTES_MASK);
	return RMI_SUCCESS;
}
