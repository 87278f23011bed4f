/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef RMIGEN_COMPARE_CONDITIONS_H
#define RMIGEN_COMPARE_CONDITIONS_H

#include "diff/comparison.h"

/*
 * Reports what differs between the contexts, the failure conditions and their
 * order of two commands. The renames must be known.
 */
void compare_conditions(struct comparison *comparison,
			struct change_topic *topic, const struct command *old,
			const struct command *new);

#endif
