/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef RMIGEN_COMPARE_COMMANDS_H
#define RMIGEN_COMPARE_COMMANDS_H

#include "diff/comparison.h"

/* Reports what differs between the commands. The types must have partners. */
void compare_commands(struct comparison *comparison);

/* Reports what differs in what commands return that have not finished. */
void compare_unfinished(struct comparison *comparison,
			struct change_topic *topic,
			const struct unfinished *old,
			const struct unfinished *new);

#endif
