/* SPDX-License-Identifier: BSD-3-Clause */
/* The rows of fieldsets, enumerations and structures. */
#ifndef RMIGEN_COMPARE_TYPE_ROWS_H
#define RMIGEN_COMPARE_TYPE_ROWS_H

#include "diff/compare_rows.h"

/* Whether the type has rows with numbers. */
bool type_has_rows(const struct type *type);

/*
 * The table of two types of a @kind that has rows (either may be NULL),
 * without partners and without a topic.
 */
struct row_table *type_rows(struct comparison *comparison, enum type_kind kind,
			    const struct type *old, const struct type *new);

#endif
