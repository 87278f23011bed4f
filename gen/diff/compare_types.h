/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef RMIGEN_COMPARE_TYPES_H
#define RMIGEN_COMPARE_TYPES_H

#include "diff/comparison.h"

/* Finds the partner of each type: comparison.partners. */
void compare_types_pair(struct comparison *comparison);

/* Finds what has become of the rows of all types, in their tables. */
void compare_types_fill(struct comparison *comparison, struct list *tables);

/* Reports what differs between the types, and in @tables. */
void compare_types(struct comparison *comparison, const struct list *tables);

#endif
