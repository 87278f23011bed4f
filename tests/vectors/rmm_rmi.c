/* SPDX-License-Identifier: BSD-3-Clause */
#include "rmm.h"

#include <stddef.h>

#include "rmi_smc.h"

#define ERROR_INPUT 1u
#define ERROR_REC 3u

static uint64_t load(const struct call *call, unsigned int offset,
		     unsigned int size)
{
	uint64_t value = 0;

	while (size-- > 0)
		value = value << 8 | call->page[offset + size];
	return value;
}

static int is_odd(uint64_t address)
{
	return (address & 4095) != 0;
}

static int no_level(int64_t level)
{
	return level < -1 || level > 3;
}

/* Check number @number, and the next one. */
static int misses_level(unsigned int number, int64_t level)
{
	return finds(number, level < -1) || finds(number + 1, level > 3);
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

static uint64_t psci_complete(const struct call *call)
{
	if (finds(1, call->x[1] == call->x[2]) ||
	    finds(2, call->x[3] != 0 && call->x[3] != (uint64_t)-3))
		return ERROR_INPUT;
	return SUCCESS;
}

/* Whether @count tables, which follow each other, translate @width bits. */
static int no_tables(int64_t level, uint64_t width, uint64_t count)
{
	unsigned int entry = no_level(level) ? 0 : bits_of(level);

	if (finds(4, no_level(level)))
		return 1;
	if (no_level(level))
		return 0;
	return finds(5, width <= entry) || finds(6, count < 1 || count > 16) ||
	       finds(7, width > entry + 9 ?
				count != UINT64_C(1) << (width - entry - 9) :
				count > 1);
}

static uint64_t realm_create(const struct call *call)
{
	uint64_t base = load(call, 0x808, 8);
	uint64_t count = load(call, 0x818, 4);

	if (finds(3, load(call, 0x30, 1) > 1) ||
	    no_tables((int64_t)load(call, 0x810, 8), load(call, 0x8, 1),
		      count) ||
	    finds(8, count && base % (count * 4096) != 0) ||
	    finds(9, call->x[1] >= base &&
			     call->x[1] <= base + (count - 1) * 4096))
		return ERROR_INPUT;
	return SUCCESS;
}

static uint64_t rec_create(const struct call *call)
{
	uint64_t count = load(call, 0x800, 8);

	for (unsigned int i = 0; i < count && i < 16; i++) {
		uint64_t aux = load(call, 0x808 + 8 * i, 8);

		if (finds(10, is_odd(aux)) || finds(11, aux == call->x[2]))
			return ERROR_INPUT;
		for (unsigned int j = 0; j < i; j++)
			if (finds(12, aux == load(call, 0x808 + 8 * j, 8)))
				return ERROR_INPUT;
	}
	return SUCCESS;
}

static uint64_t rec_enter(const struct call *call)
{
	if (finds(13, (load(call, 0x300, 8) &
		       ~RMI_REC_ENTER_GICV3_HCR_PERMITTED_MASK) != 0))
		return ERROR_REC;
	for (unsigned int i = 0; i < 16; i++)
		if (finds(14, (load(call, 0x308 + 8 * i, 8) &
			       ~RMI_REC_ENTER_GICV3_LRS_PERMITTED_MASK) != 0))
			return ERROR_REC;
	return SUCCESS;
}

static uint64_t rtt_create(const struct call *call)
{
	int64_t level = (int64_t)call->x[4];

	if (misses_level(15, level) ||
	    finds(17, is_between(call->x[3], level - 1)))
		return ERROR_INPUT;
	return SUCCESS;
}

/* RMI_RTT_DESTROY, RMI_RTT_FOLD */
static uint64_t rtt_remove(const struct call *call)
{
	int64_t level = (int64_t)call->x[3];

	if (misses_level(18, level) ||
	    finds(20, is_between(call->x[2], level - 1)))
		return ERROR_INPUT;
	return SUCCESS;
}

/* RMI_RTT_READ_ENTRY, RMI_RTT_UNMAP_UNPROTECTED */
static uint64_t rtt_entry(const struct call *call)
{
	int64_t level = (int64_t)call->x[3];

	if (misses_level(21, level) || finds(23, is_between(call->x[2], level)))
		return ERROR_INPUT;
	return SUCCESS;
}

static uint64_t rtt_map(const struct call *call)
{
	if (finds(24, (call->x[4] & ~UINT64_C(0x3fffffffff3dc)) != 0))
		return ERROR_INPUT;
	return rtt_entry(call);
}

static uint64_t init_ripas(const struct call *call)
{
	return finds(25, call->x[3] <= call->x[2]) ? ERROR_INPUT : SUCCESS;
}

static uint64_t set_ripas(const struct call *call)
{
	return finds(25, call->x[4] <= call->x[3]) ? ERROR_INPUT : SUCCESS;
}

/* The commands, and which of X1-X4 are addresses of granules: bit n is X<n>. */
static const struct {
	uint64_t fid;
	unsigned int granules;
	uint64_t (*check)(const struct call *call);
} commands[] = {
	{ 0xc4000151, 1 << 1, NULL },
	{ 0xc4000152, 1 << 1, NULL },
	{ 0xc4000153, 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4, NULL },
	{ 0xc4000154, 1 << 1 | 1 << 2 | 1 << 3, NULL },
	{ 0xc4000155, 1 << 1 | 1 << 2, NULL },
	{ 0xc4000157, 1 << 1, NULL },
	{ 0xc4000158, 1 << 1 | 1 << 2, realm_create },
	{ 0xc4000159, 1 << 1, NULL },
	{ 0xc400015a, 1 << 1 | 1 << 2 | 1 << 3, rec_create },
	{ 0xc400015b, 1 << 1, NULL },
	{ 0xc400015c, 1 << 1 | 1 << 2, rec_enter },
	{ 0xc400015d, 1 << 1 | 1 << 2, rtt_create },
	{ 0xc400015e, 1 << 1, rtt_remove },
	{ 0xc400015f, 1 << 1, rtt_map },
	{ 0xc4000161, 1 << 1, rtt_entry },
	{ 0xc4000162, 1 << 1, rtt_entry },
	{ 0xc4000164, 1 << 1 | 1 << 2, psci_complete },
	{ 0xc4000166, 1 << 1, rtt_remove },
	{ 0xc4000167, 1 << 1, NULL },
	{ 0xc4000168, 1 << 1 | 1 << 3, init_ripas },
	{ 0xc4000169, 1 << 1 | 1 << 2 | 1 << 4, set_ripas },
};

/* Checks of alignment have numbers from here. */
#define FIRST_ALIGNMENT 100u
#define REGISTERS 4u

uint64_t rmm_serve(const struct call *call)
{
	unsigned int number = FIRST_ALIGNMENT;

	for (size_t i = 0; i < COUNT_OF(commands); i++, number += REGISTERS) {
		if (call->x[0] != commands[i].fid)
			continue;
		for (unsigned int reg = 1; reg <= REGISTERS; reg++)
			if (commands[i].granules >> reg & 1 &&
			    finds(number + reg, is_odd(call->x[reg])))
				return ERROR_INPUT;
		return commands[i].check ? commands[i].check(call) : SUCCESS;
	}
	return NOT_SUPPORTED;
}
