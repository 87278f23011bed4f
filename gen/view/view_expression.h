/* SPDX-License-Identifier: BSD-3-Clause */
/* The tree of an expression, as `dump` and templates see it. */
#ifndef RMIGEN_VIEW_EXPRESSION_H
#define RMIGEN_VIEW_EXPRESSION_H

#include "model/expression.h"
#include "view/sink.h"

/* Writes a checked expression; texts it needs are made in @arena, which must
 * live as long as what the sink makes. */
void view_expression(struct sink *sink, struct arena *arena, const char *key,
		     const struct expression *expression);

#endif
