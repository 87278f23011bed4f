/* SPDX-License-Identifier: BSD-3-Clause */
/* What the document has and a specification, by its own words, leaves away. */
#ifndef RMIGEN_LACKS_H
#define RMIGEN_LACKS_H

#include "model/model.h"

enum part {
	PART_CONSTANTS, /* some of them */
	PART_FUNCTIONS, /* the same */
	PART_TYPES,	/* some of those of no interface */
	PART_CONTEXTS,
	PART_SUCCESSES,
	PART_FOOTPRINT,
	PART_ORDER,
	PART_COUNT,
};

/* The keys of the YAML, by enum part. */
extern const char *const lacks_parts[PART_COUNT];

bool lacks_part(const struct model *model, enum part part);

/* Whether @model leaves away the interface @name. */
bool lacks_interface(const struct model *model, const char *name);

#endif
