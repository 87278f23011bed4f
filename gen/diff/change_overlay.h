/* SPDX-License-Identifier: BSD-3-Clause */
/* What overlays have to do with what changed. */
#ifndef RMIGEN_CHANGE_OVERLAY_H
#define RMIGEN_CHANGE_OVERLAY_H

#include "diff/change_report.h"
#include "overlay/overlay.h"

/* The edits of both sides that are about a topic. */
struct change_edits {
	const struct change_topic *topic;
	bool is_new; /* the side of the edit that was found last */
	struct edit_walk walk;
	const struct change_report *report;
};

/* Starts with the edits of the old side. */
struct change_edits change_edits(const struct change_report *report,
				 const struct change_topic *topic);

/* The next edit; NULL behind the last. */
const struct edit *change_edit_next(struct change_edits *edits);

/* "overlay NAME adds PATH: reason" */
void change_edit_text(struct buffer *text, const struct edit *edit);

#endif
