/* SPDX-License-Identifier: BSD-3-Clause */
/* Vectors of calls that must be refused, made from a trial. */
#ifndef RMIGEN_NEGATIVES_H
#define RMIGEN_NEGATIVES_H

#include "vectors/search.h"

/* What all such vectors of a command have in common. */
struct negatives {
	struct trial trial; /* the good call, but while one is changed */
	struct command_vectors *set;
};

/* A vector of the trial as it is, for the condition that is true or NULL. */
struct negative_vector *negatives_add(struct negatives *negatives,
				      const struct failure *failure);

/* Puts into a copy of a trial what a vector of it has. */
void negatives_recall(struct trial *trial,
		      const struct negative_vector *vector);

/* A vector of the trial with some changes, which are taken back. */
void negatives_add_changed(struct negatives *negatives,
			   const struct failure *failure,
			   struct changes changes);

#endif
