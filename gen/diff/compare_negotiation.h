/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef RMIGEN_COMPARE_NEGOTIATION_H
#define RMIGEN_COMPARE_NEGOTIATION_H

#include "diff/comparison.h"

/*
 * Reports interfaces whose versions are agreed on in another way. What commands
 * and their rows are called now must be known.
 */
void compare_negotiations(struct comparison *comparison);

#endif
