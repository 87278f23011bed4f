/* SPDX-License-Identifier: BSD-3-Clause */
/* Compile-time assertions about somebody's own header. */
#ifndef RMIGEN_ASSERTS_H
#define RMIGEN_ASSERTS_H

#include "base/buffer.h"
#include "verify/plan.h"

/*
 * Writes a C file that includes @header, as the project writes it ("a.h" or
 * <a.h>), and asserts everything that @plan has a name for. @command_line
 * makes the file again.
 */
void asserts_write(const struct plan *plan, const char *header,
		   const char *command_line, struct buffer *out);

#endif
