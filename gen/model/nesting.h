/* SPDX-License-Identifier: BSD-3-Clause */
/* Which structures contain which, and which fieldsets. */
#ifndef RMIGEN_NESTING_H
#define RMIGEN_NESTING_H

#include "model/model.h"

/* @closing is the use that makes @type contain itself. */
struct nesting_cycle {
	const struct type *type;
	const struct type_ref *closing;
};

struct nesting {
	/*
	 * struct type *: each type of the model once, a structure behind those
	 * that it contains, a fieldset too, otherwise in the order of the
	 * document.
	 */
	struct list order;
	struct list cycles; /* struct nesting_cycle */
};

/* The references to types must be resolved, and the types numbered. */
void nesting_find(const struct model *model, struct nesting *nesting);

#endif
