/* SPDX-License-Identifier: BSD-3-Clause */
/* What changes from one specification to another. */
#ifndef RMIGEN_COMPARE_H
#define RMIGEN_COMPARE_H

#include "diff/change.h"
#include "model/model.h"

/*
 * Compares two checked models. Returns the topics that differ (struct
 * change_topic *), in the order of the new document; all in @arena.
 */
struct list compare_models(struct arena *arena, const struct model *old,
			   const struct model *new);

#endif
