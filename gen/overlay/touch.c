/* SPDX-License-Identifier: BSD-3-Clause */
#include "overlay/touch.h"

void touch_add(struct arena *arena, struct item *item, const struct edit *edit,
	       bool inside)
{
	struct touch *touch = list_add(arena, &item->touches, sizeof(*touch));

	*touch = (struct touch){ edit, inside };
}

const struct edit *touch_edit(const struct item *item)
{
	const struct touch *touches = item->touches.items;

	for (size_t i = 0; i < item->touches.count; i++)
		if (!touches[i].inside)
			return touches[i].edit;
	return NULL;
}

bool touch_is_added(const struct item *item)
{
	const struct edit *edit = touch_edit(item);

	return edit && edit->kind == EDIT_ADD;
}
