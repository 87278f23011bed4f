/* SPDX-License-Identifier: BSD-3-Clause */
/* What the SMC Calling Convention says, whatever the specification. */
#ifndef RMIGEN_VIEW_SMCCC_H
#define RMIGEN_VIEW_SMCCC_H

#include "view/sink.h"

/* Writes it to @sink as one map. */
void view_smccc(struct sink *sink);

#endif
