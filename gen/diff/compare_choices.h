/* SPDX-License-Identifier: BSD-3-Clause */
/* What differs between two fields that have alternatives. */
#ifndef RMIGEN_COMPARE_CHOICES_H
#define RMIGEN_COMPARE_CHOICES_H

#include "diff/compare_rows.h"

/* "RmiSingle or RmiList by flags.type": what a field with alternatives holds.
 */
const char *choice_text(struct arena *arena, const struct field *field);

/* Compares two partners, rows of struct field; one of other fields is none. */
void compare_choices(struct comparison *comparison,
		     const struct row_table *table, const struct row *old,
		     const struct row *new);

#endif
