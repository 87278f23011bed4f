/* SPDX-License-Identifier: BSD-3-Clause */
/* What overlays did to the model. */
#ifndef RMIGEN_VIEW_OVERLAY_H
#define RMIGEN_VIEW_OVERLAY_H

#include "model/model.h"
#include "view/sink.h"

/* Writes the list of the overlays, with their deviations. */
void view_overlays(struct sink *sink, const struct model *model);

/* Writes, if there are any, the edits that made @item what it is. */
void view_touches(struct sink *sink, const struct item *item);

#endif
