/* SPDX-License-Identifier: BSD-3-Clause */
/* Which items owe something to which edits. */
#ifndef RMIGEN_TOUCH_H
#define RMIGEN_TOUCH_H

#include "overlay/overlay.h"

/* Notes that @edit is about @item, or about a part of it. */
void touch_add(struct arena *arena, struct item *item, const struct edit *edit,
	       bool inside);

/* The edit that @item itself comes from, or that changed it; or NULL. */
const struct edit *touch_edit(const struct item *item);

/* Whether the document does not have @item. */
bool touch_is_added(const struct item *item);

#endif
