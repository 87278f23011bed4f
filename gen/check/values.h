/* SPDX-License-Identifier: BSD-3-Clause */
/* What the names in an expression mean. */
#ifndef RMIGEN_CHECK_VALUES_H
#define RMIGEN_CHECK_VALUES_H

#include "check/expressions.h"

/* Finds what the name of a value stands for, and its type. */
void check_value_name(const struct scope *scope, struct expression *expression);

/*
 * Whether no more than the name is known of @expression; notes that it is
 * used. The type stays unknown.
 */
bool check_external_name(const struct scope *scope, enum symbol_kind kind,
			 const struct expression *expression);

/* Reports that the name of @expression is not @what; see check.h. */
void check_report_name(const struct scope *scope,
		       const struct expression *expression, const char *what,
		       const char *suggestion);

#endif
