/* SPDX-License-Identifier: BSD-3-Clause */
/* The RMI of 1.0-rel0. */
#include "rmm_rmi.h"

#include "rmi_smc.h"

#define ERROR_REC 3u

static int no_level(int64_t level)
{
	return level < -1 || level > 3;
}

/* Checks number @first and the next one. */
static int misses_level(unsigned int first, int64_t level)
{
	return finds(first, level < -1) || finds(first + 1, level > 3);
}

/* Bits that an entry at @level translates, or at the one above all. */
static unsigned int bits_of(int64_t level)
{
	return (unsigned int)(12 + 9 * (3 - level));
}

/* Whether @address is none of an RTT entry at @level. */
static int is_between(uint64_t address, int64_t level)
{
	return level >= -2 && level <= 3 &&
	       (address & ((UINT64_C(1) << bits_of(level)) - 1)) != 0;
}

static uint64_t psci_complete(const struct call *call, unsigned int first)
{
	return input_error(
		finds(first, call->x[1] == call->x[2]) ||
		finds(first + 1,
		      call->x[3] != 0 && call->x[3] != (uint64_t)-3));
}

/* Whether @count tables, which follow each other, translate @width bits. */
static int no_tables(int64_t level, uint64_t width, uint64_t count,
		     unsigned int first)
{
	unsigned int entry = no_level(level) ? 0 : bits_of(level);

	if (finds(first, no_level(level)))
		return 1;
	if (no_level(level))
		return 0;
	return finds(first + 1, width <= entry) ||
	       finds(first + 2, count < 1 || count > 16) ||
	       finds(first + 3,
		     width > entry + 9 ?
			     count != UINT64_C(1) << (width - entry - 9) :
			     count > 1);
}

static uint64_t realm_create(const struct call *call, unsigned int first)
{
	uint64_t base = load(call, 0x808, 8);
	uint64_t count = load(call, 0x818, 4);

	return input_error(
		finds(first, load(call, 0x30, 1) > 1) ||
		no_tables((int64_t)load(call, 0x810, 8), load(call, 0x8, 1),
			  count, first + 1) ||
		finds(first + 5, count && base % (count * 4096) != 0) ||
		finds(first + 6,
		      call->x[1] >= base &&
			      call->x[1] <= base + (count - 1) * 4096));
}

static uint64_t rec_create(const struct call *call, unsigned int first)
{
	uint64_t count = load(call, 0x800, 8);

	for (unsigned int i = 0; i < count && i < 16; i++) {
		uint64_t aux = load(call, 0x808 + 8 * i, 8);

		if (finds(first, is_odd(aux)) ||
		    finds(first + 1, aux == call->x[2]))
			return ERROR_INPUT;
		for (unsigned int j = 0; j < i; j++)
			if (finds(first + 2,
				  aux == load(call, 0x808 + 8 * j, 8)))
				return ERROR_INPUT;
	}
	return SUCCESS;
}

static uint64_t rec_enter(const struct call *call, unsigned int first)
{
	if (finds(first, (load(call, 0x300, 8) &
			  ~RMI_REC_ENTER_GICV3_HCR_PERMITTED_MASK) != 0))
		return ERROR_REC;
	for (unsigned int i = 0; i < 16; i++)
		if (finds(first + 1,
			  (load(call, 0x308 + 8 * i, 8) &
			   ~RMI_REC_ENTER_GICV3_LRS_PERMITTED_MASK) != 0))
			return ERROR_REC;
	return SUCCESS;
}

static uint64_t rtt_create(const struct call *call, unsigned int first)
{
	int64_t level = (int64_t)call->x[4];

	return input_error(misses_level(first, level) ||
			   finds(first + 2, is_between(call->x[3], level - 1)));
}

/* RMI_RTT_DESTROY, RMI_RTT_FOLD */
static uint64_t rtt_remove(const struct call *call, unsigned int first)
{
	int64_t level = (int64_t)call->x[3];

	return input_error(misses_level(first, level) ||
			   finds(first + 2, is_between(call->x[2], level - 1)));
}

/* RMI_RTT_READ_ENTRY, RMI_RTT_UNMAP_UNPROTECTED */
static uint64_t rtt_entry(const struct call *call, unsigned int first)
{
	int64_t level = (int64_t)call->x[3];

	return input_error(misses_level(first, level) ||
			   finds(first + 2, is_between(call->x[2], level)));
}

static uint64_t rtt_map(const struct call *call, unsigned int first)
{
	if (finds(first, (call->x[4] & ~UINT64_C(0x3fffffffff3dc)) != 0))
		return ERROR_INPUT;
	return rtt_entry(call, first + 1);
}

static const struct command commands[] = {
	{ 0xc4000151, 1 << 1, 0, NULL },
	{ 0xc4000152, 1 << 1, 0, NULL },
	{ 0xc4000153, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, 0, NULL },
	{ 0xc4000154, 1 << 1 | 1 << 2 | 1 << 3, 0, NULL },
	{ 0xc4000155, 1 << 1 | 1 << 2, 0, NULL },
	{ 0xc4000157, 1 << 1, 0, NULL },
	{ 0xc4000158, 1 << 1 | 1 << 2, 0, realm_create },
	{ 0xc4000159, 1 << 1, 0, NULL },
	{ 0xc400015a, 1 << 1 | 1 << 2 | 1 << 3, 0, rec_create },
	{ 0xc400015b, 1 << 1, 0, NULL },
	{ 0xc400015c, 1 << 1 | 1 << 2, 0, rec_enter },
	{ 0xc400015d, 1 << 1 | 1 << 2, 0, rtt_create },
	{ 0xc400015e, 1 << 1, 0, rtt_remove },
	{ 0xc400015f, 1 << 1, 0, rtt_map },
	{ 0xc4000161, 1 << 1, 0, rtt_entry },
	{ 0xc4000162, 1 << 1, 0, rtt_entry },
	{ 0xc4000164, 1 << 1 | 1 << 2, 0, psci_complete },
	{ 0xc4000166, 1 << 1, 0, rtt_remove },
	{ 0xc4000167, 1 << 1, 0, NULL },
	{ 0xc4000168, 1 << 1 | 1 << 3, 2, NULL },
	{ 0xc4000169, 1 << 1 | 1 << 2 | 1 << 4, 3, NULL },
};

_Static_assert(COUNT_OF(commands) * CHECKS_OF_COMMAND <= CHECKS,
	       "each command has numbers for its checks");

uint64_t rmm_serve(const struct call *call)
{
	return serve_one_of(commands, COUNT_OF(commands), call);
}
