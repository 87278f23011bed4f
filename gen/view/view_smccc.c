/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/view_smccc.h"

#include <stddef.h>

#include "model/model.h"
#include "model/smccc.h"

void view_smccc(struct sink *sink)
{
	sink_open_map(sink, NULL);
	sink->number(sink, "registers", MODEL_REGISTERS, false);
	sink->number(sink, "sve_hint", SMCCC_SVE_HINT, false);
	sink->number(sink, "not_supported", SMCCC_NOT_SUPPORTED, false);
	sink_close(sink);
}
