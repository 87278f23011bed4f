/* SPDX-License-Identifier: BSD-3-Clause */
/* What the tables lead to: pages of a Realm and of the Host, and their RIPAS.
 */
#include "rtt.h"

static int is_protected(uint64_t ipa)
{
	return ipa >> (IPA_BITS - 1) == 0;
}

static int is_unprotected(uint64_t ipa)
{
	return ipa >> (IPA_BITS - 1) == 1;
}

/* Puts a page at an IPA of a Realm. */
static uint64_t add_page(const struct realm *realm, uint64_t data, uint64_t ipa,
			 int make_ram)
{
	struct walk walk;

	if (granule_state(data) != GRANULE_DELEGATED || ipa % GRANULE_SIZE ||
	    !is_protected(ipa))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, PAGE_LEVEL);
	if (walk.level < PAGE_LEVEL || rtt_state(*walk.entry) != RMI_UNASSIGNED)
		return rtt_error(&walk);
	granule_set(data, GRANULE_DATA);
	*walk.entry = rtt_entry(RMI_ASSIGNED,
				make_ram ? RMI_RAM : rtt_ripas(*walk.entry),
				data);
	return RMI_SUCCESS;
}

uint64_t rmm_data_create(const struct rmi_request *request, uint64_t rd,
			 uint64_t data, uint64_t ipa, uint64_t src,
			 uint64_t flags)
{
	const struct realm *realm = realm_find(rd);
	uint64_t x0;

	(void)request;
	(void)flags; /* nothing is measured here */
	if (!realm || granule_state(src) != GRANULE_UNDELEGATED)
		return RMI_ERROR_INPUT;
	if (realm->state != REALM_NEW)
		return RMI_ERROR_REALM;
	x0 = add_page(realm, data, ipa, 1);
	for (unsigned int i = 0; x0 == RMI_SUCCESS && i < GRANULE_SIZE; i += 8)
		*(uint64_t *)(data + i) = *(const uint64_t *)(src + i);
	return x0;
}

uint64_t rmm_data_create_unknown(const struct rmi_request *request, uint64_t rd,
				 uint64_t data, uint64_t ipa)
{
	const struct realm *realm = realm_find(rd);

	(void)request;
	return realm ? add_page(realm, data, ipa, 0) : RMI_ERROR_INPUT;
}

uint64_t rmm_data_destroy(const struct rmi_request *request, uint64_t rd,
			  uint64_t ipa,
			  struct rmi_data_destroy_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	uint64_t ripas;
	struct walk walk;

	(void)request;
	if (!realm || ipa % GRANULE_SIZE || !is_protected(ipa))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, PAGE_LEVEL);
	if (walk.level < PAGE_LEVEL || rtt_state(*walk.entry) != RMI_ASSIGNED) {
		outputs->top = rtt_skip_dead(&walk, ipa);
		return rtt_error(&walk);
	}
	outputs->data = *walk.entry & ADDRESS_MASK;
	granule_set(outputs->data, GRANULE_DELEGATED);
	ripas = rtt_ripas(*walk.entry);
	*walk.entry = rtt_entry(RMI_UNASSIGNED,
				ripas == RMI_RAM ? RMI_DESTROYED : ripas, 0);
	outputs->top = rtt_skip_dead(&walk, ipa);
	return RMI_SUCCESS;
}

static int is_block_place(uint64_t ipa, int64_t level)
{
	return level > START_LEVEL && level <= PAGE_LEVEL &&
	       is_unprotected(ipa) && ipa % rtt_size(level) == 0;
}

uint64_t rmm_rtt_map_unprotected(const struct rmi_request *request, uint64_t rd,
				 uint64_t ipa, int64_t level, uint64_t desc)
{
	const struct realm *realm = realm_find(rd);
	struct walk walk;

	(void)request;
	if (!realm || !is_block_place(ipa, level) ||
	    desc & ~(ADDRESS_MASK | ATTRIBUTES_MASK) ||
	    (desc & ADDRESS_MASK) % rtt_size(level))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, level);
	if (walk.level < level || rtt_state(*walk.entry) != RMI_UNASSIGNED)
		return rtt_error(&walk);
	*walk.entry = rtt_entry(RMI_ASSIGNED, 0, desc);
	return RMI_SUCCESS;
}

uint64_t
rmm_rtt_unmap_unprotected(const struct rmi_request *request, uint64_t rd,
			  uint64_t ipa, int64_t level,
			  struct rmi_rtt_unmap_unprotected_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	struct walk walk;

	(void)request;
	if (!realm || !is_block_place(ipa, level))
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, ipa, level);
	if (walk.level < level || rtt_state(*walk.entry) != RMI_ASSIGNED) {
		outputs->top = rtt_skip_dead(&walk, ipa);
		return rtt_error(&walk);
	}
	*walk.entry = rtt_entry(RMI_UNASSIGNED, 0, 0);
	outputs->top = rtt_skip_dead(&walk, ipa);
	return RMI_SUCCESS;
}

/*
 * Gives the walk's entries from base on a RIPAS, up to top, to the end of the
 * table, or to an entry of a state from `stop` on. Returns where that was.
 */
static uint64_t change_ripas(const struct walk *walk, uint64_t base,
			     uint64_t top, uint64_t ripas, uint64_t stop)
{
	uint64_t size = rtt_size(walk->level);
	unsigned int index = rtt_index(base, walk->level);
	uint64_t *entry = walk->entry;

	for (; index < ENTRIES && base + size <= top; index++, entry++) {
		if (rtt_state(*entry) >= stop)
			break;
		*entry &= ~((uint64_t)RIPAS_MASK << RIPAS_SHIFT);
		*entry |= ripas << RIPAS_SHIFT;
		base += size;
	}
	return base;
}

uint64_t rmm_rtt_init_ripas(const struct rmi_request *request, uint64_t rd,
			    uint64_t base, uint64_t top,
			    struct rmi_rtt_init_ripas_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	struct walk walk;

	(void)request;
	if (!realm || top <= base || top % GRANULE_SIZE ||
	    !is_protected(top - GRANULE_SIZE))
		return RMI_ERROR_INPUT;
	if (realm->state != REALM_NEW)
		return RMI_ERROR_REALM;
	walk = rtt_walk(realm, base, PAGE_LEVEL);
	if (base % rtt_size(walk.level))
		return rtt_error(&walk);
	outputs->out_top =
		change_ripas(&walk, base, top, RMI_RAM, RMI_ASSIGNED);
	return outputs->out_top == base ? rtt_error(&walk) : RMI_SUCCESS;
}

uint64_t rmm_rtt_set_ripas(const struct rmi_request *request, uint64_t rd,
			   uint64_t rec_ptr, uint64_t base, uint64_t top,
			   struct rmi_rtt_set_ripas_outputs *outputs)
{
	const struct realm *realm = realm_find(rd);
	struct rec *rec = rec_find(rec_ptr);
	struct walk walk;

	(void)request;
	if (!realm || !rec)
		return RMI_ERROR_INPUT;
	if (rec->rd != rd)
		return RMI_ERROR_REC;
	if (top <= base || base != rec->ripas_base || top > rec->ripas_top ||
	    top % GRANULE_SIZE)
		return RMI_ERROR_INPUT;
	walk = rtt_walk(realm, base, PAGE_LEVEL);
	if (base % rtt_size(walk.level))
		return rtt_error(&walk);
	outputs->out_top =
		change_ripas(&walk, base, top, rec->ripas, RMI_TABLE);
	if (outputs->out_top == base)
		return rtt_error(&walk);
	rec->ripas_base = outputs->out_top;
	return RMI_SUCCESS;
}
