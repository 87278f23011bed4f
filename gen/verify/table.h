/* SPDX-License-Identifier: BSD-3-Clause */
/* A part of text.c. */
#ifndef RMIGEN_VERIFY_TABLE_H
#define RMIGEN_VERIFY_TABLE_H

#include <stdio.h>

#include "verify/verify.h"

/*
 * How many of the @count findings the table of the first one shows: those that
 * follow it and are about bytes that it shows anyway. 0: it has no table.
 */
size_t verify_table_findings(const struct finding *findings, size_t count);

/*
 * Prints what the document and the object have around the bytes that the first
 * of the findings is about, and marks the bytes of all of them.
 */
void verify_print_table(const struct verification *verification,
			const struct finding *findings, size_t count,
			FILE *out);

#endif
