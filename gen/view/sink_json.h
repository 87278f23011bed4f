/* SPDX-License-Identifier: BSD-3-Clause */
/* A sink that builds JSON; numbers become hex strings. */
#ifndef RMIGEN_SINK_JSON_H
#define RMIGEN_SINK_JSON_H

#include <jansson.h>

#include "model/expression.h"
#include "view/sink.h"

/* A tree of an expression has a map and a list at each height. */
#define SINK_JSON_DEPTH (16 + 2 * EXPRESSION_HEIGHT)

struct sink_json {
	struct sink sink;
	json_t *root; /* owned by whoever asked for it */
	json_t *open[SINK_JSON_DEPTH];
	unsigned int depth;
};

void sink_json_init(struct sink_json *json);

#endif
