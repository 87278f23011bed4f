/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What chooses among alternatives in the registers of a command: other inputs
 * and state of the RMM. A setting gives each of them a value.
 */
#ifndef RMIGEN_VECTORS_SETTINGS_H
#define RMIGEN_VECTORS_SETTINGS_H

#include "model/chooser.h"

struct vector_choice {
	const char *by; /* the expression */
	struct chooser chooser;
	const char *value; /* the enumerator */
};

/*
 * Adds to @settings (struct list of struct vector_choice) each combination of
 * the values that choose in @command, or if there are too many, enough for each
 * value to occur; one empty setting if nothing chooses.
 */
void settings_list(struct arena *arena, const struct command *command,
		   struct list *settings);

/* The value of the expression @by in a setting; NULL: it has none. */
const char *settings_value(const struct list *setting, const char *by);

/* @word, the register of @input, with the values that @setting puts there. */
uint64_t settings_force(const struct list *setting,
			const struct parameter *input, uint64_t word);

#endif
