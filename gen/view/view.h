/* SPDX-License-Identifier: BSD-3-Clause */
/* The checked model, with its layout, as nested maps and lists. */
#ifndef RMIGEN_VIEW_H
#define RMIGEN_VIEW_H

#include "model/model.h"
#include "model/policy.h"
#include "view/sink.h"

/*
 * Writes @model to @sink as one map. @policy (may be NULL) is what a consumer
 * does to the layout of structures.
 */
void view_model(const struct model *model, const struct policy *policy,
		struct sink *sink);

#endif
