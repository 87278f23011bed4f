/* SPDX-License-Identifier: BSD-3-Clause */
/* The YAML format as a JSON Schema, for editors. */
#ifndef RMIGEN_SCHEMA_JSON_H
#define RMIGEN_SCHEMA_JSON_H

#include <jansson.h>

/* Builds the schema from the reader's tables; the caller owns it. */
json_t *schema_json(void);

#endif
