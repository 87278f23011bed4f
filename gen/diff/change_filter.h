/* SPDX-License-Identifier: BSD-3-Clause */
/* What of the changes a consumer sees, and by which names. */
#ifndef RMIGEN_CHANGE_FILTER_H
#define RMIGEN_CHANGE_FILTER_H

#include "diff/change.h"

/* What a consumer calls the items of both specifications. */
struct change_names {
	struct list old; /* struct item_name, see item_name.h */
	struct list new;
};

/* Keeps of @topics (struct change_topic *) what is about items with names. */
void change_filter(struct list *topics, const struct change_names *names);

/* A change_namer whose context is a struct change_names; NULL: no name. */
const char *change_consumer_name(const void *names, const struct change *change,
				 const struct side *side);

#endif
