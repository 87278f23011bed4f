/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef RMIGEN_COMPARE_ORDERS_H
#define RMIGEN_COMPARE_ORDERS_H

#include "diff/comparison.h"

/*
 * Reports between which failure conditions of a command an order is gone or
 * new; @partners are those of the old conditions, NULL where there is none.
 */
void compare_orders(struct comparison *comparison, struct change_topic *topic,
		    const struct command *old, const struct command *new,
		    const struct item *const *partners);

#endif
