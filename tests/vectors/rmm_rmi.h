/* SPDX-License-Identifier: BSD-3-Clause */
/* What an RMM of the RMI has in each revision: a table of its commands. */
#ifndef TESTS_VECTORS_RMM_RMI_H
#define TESTS_VECTORS_RMM_RMI_H

#include "rmm.h"

#include <stddef.h>

#define ERROR_INPUT 1u

struct command {
	uint64_t fid;
	unsigned int granules; /* bit n: X<n> is the address of one */
	unsigned int base;     /* 0, or X<n> to X<n + 1> is a range */
	/* Looks at the rest; its checks are numbered from @first on. */
	uint64_t (*check)(const struct call *call, unsigned int first);
};

/* The checks of a command: of X1 to X7, of a range, and its own. */
#define CHECKED_REGISTERS 7u
#define RANGE 8u
#define OWN_CHECKS 9u
#define CHECKS_OF_COMMAND 16u

/* Of a member of the structure behind an address. */
static inline uint64_t load(const struct call *call, unsigned int offset,
			    unsigned int size)
{
	uint64_t value = 0;

	while (size-- > 0)
		value = value << 8 | call->page[offset + size];
	return value;
}

static inline uint64_t input_error(int wrong)
{
	return wrong ? ERROR_INPUT : SUCCESS;
}

static inline int is_odd(uint64_t address)
{
	return (address & 4095) != 0;
}

static inline uint64_t serve(const struct command *command,
			     const struct call *call, unsigned int first)
{
	const uint64_t *x = call->x;

	checks_end = first + CHECKS_OF_COMMAND;
	for (unsigned int reg = 1; reg <= CHECKED_REGISTERS; reg++)
		if (command->granules >> reg & 1 &&
		    finds(first + reg, is_odd(x[reg])))
			return ERROR_INPUT;
	if (command->base &&
	    finds(first + RANGE, x[command->base + 1] <= x[command->base]))
		return ERROR_INPUT;
	return command->check ? command->check(call, first + OWN_CHECKS) :
				SUCCESS;
}

static inline uint64_t serve_one_of(const struct command *commands,
				    size_t count, const struct call *call)
{
	for (size_t i = 0; i < count; i++)
		if (call->x[0] == commands[i].fid)
			return serve(&commands[i], call,
				     (unsigned int)i * CHECKS_OF_COMMAND);
	return NOT_SUPPORTED;
}

#endif
