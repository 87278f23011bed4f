/* SPDX-License-Identifier: BSD-3-Clause */
/* What has no number: it matters to conditions, and to nothing else. */
#ifndef RMIGEN_COMPARE_ABSTRACT_H
#define RMIGEN_COMPARE_ABSTRACT_H

#include "diff/comparison.h"

/* Reports what differs between two abstract types of one kind. */
void compare_abstract_types(struct comparison *comparison,
			    struct change_topic *topic, const struct type *old,
			    const struct type *new);

/* Reports which functions are gone and which are new. */
void compare_functions(struct comparison *comparison,
		       struct change_topic *topic);

/* The same for names that conditions have and nothing declares. */
void compare_externals(struct comparison *comparison,
		       struct change_topic *topic);

#endif
