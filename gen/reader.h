/* SPDX-License-Identifier: BSD-3-Clause */
/* From YAML straight into the model. */
#ifndef RMIGEN_READER_H
#define RMIGEN_READER_H

#include "diagnostic.h"
#include "model.h"

/*
 * Reads @source into @model, whose arena is set and whose other members are
 * zero. Errors are about the shape: what a key means is for the checks. False
 * if there were any.
 */
bool reader_read(struct model *model, const struct source *source,
		 struct diagnostics *diagnostics);

#endif
