/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef RMIGEN_COMPARE_INTERFACES_H
#define RMIGEN_COMPARE_INTERFACES_H

#include "diff/comparison.h"

/*
 * Reports which interfaces are gone or new, and what differs in the version,
 * the function IDs and the result of the others. The renames must be known.
 */
void compare_interfaces(struct comparison *comparison);

#endif
