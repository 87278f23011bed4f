/* SPDX-License-Identifier: BSD-3-Clause */
/* The arguments of a function in an expression. */
#ifndef RMIGEN_CHECK_CALLS_H
#define RMIGEN_CHECK_CALLS_H

#include "check/expressions.h"

/*
 * Finds the form of the function that takes the arguments of @call, whose
 * types are known, and gives the call its type. @first is the first form.
 */
void check_call(const struct scope *scope, struct expression *call,
		const struct symbol *first);

#endif
