/* SPDX-License-Identifier: BSD-3-Clause */
/* Conditions that inputs alone decide, as templates see them. */
#ifndef RMIGEN_VIEW_TERM_H
#define RMIGEN_VIEW_TERM_H

#include "model/expression.h"
#include "view/sink.h"

/*
 * Writes "refuses": what is true of registers and pages where @condition is
 * true whatever the state; nothing if there are no such inputs. What it
 * consists of is told in docs/templates.md.
 */
void view_refusal(struct sink *sink, struct arena *arena,
		  const struct expression *condition);

#endif
