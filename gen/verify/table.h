/* SPDX-License-Identifier: BSD-3-Clause */
/* A part of text.c. */
#ifndef RMIGEN_VERIFY_TABLE_H
#define RMIGEN_VERIFY_TABLE_H

#include <stdio.h>

#include "verify/finding.h"

/*
 * Prints what the document and the object have around the bytes that @finding
 * is about; it is about a structure.
 */
void verify_print_table(struct arena *arena, const struct finding *finding,
			FILE *out);

#endif
