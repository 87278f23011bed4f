/* SPDX-License-Identifier: BSD-3-Clause */
/* A YAML format as a JSON Schema, for editors. */
#ifndef RMIGEN_SCHEMA_JSON_H
#define RMIGEN_SCHEMA_JSON_H

#include <jansson.h>

#include "read/schema.h"

/* Builds the schema from the reader's table of a file; the caller owns it. */
json_t *schema_json(const struct shape *root);

#endif
