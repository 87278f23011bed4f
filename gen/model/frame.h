/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What a checked model implies for the registers of a call: the bits that must
 * be zero. Conditions state the alignment of addresses.
 */
#ifndef RMIGEN_FRAME_H
#define RMIGEN_FRAME_H

#include "model/model.h"

/*
 * The number of bytes, a power of two, that @input, an address, is a multiple
 * of in any good call, and the condition that says so; 0 if none does.
 */
uint64_t frame_alignment(const struct model *model,
			 const struct command *command,
			 const struct parameter *input,
			 const struct failure **rule);

/* The bits of X<@reg> that are zero in any good call of @command. */
uint64_t frame_input_zeroes(const struct model *model,
			    const struct command *command, unsigned int reg);

/* The bits of X<@reg> that no result of @command sets. */
uint64_t frame_output_zeroes(const struct model *model,
			     const struct command *command, unsigned int reg);

#endif
