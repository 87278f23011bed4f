/* SPDX-License-Identifier: BSD-3-Clause */
/* Which failure conditions of a command are checked before which others. */
#ifndef RMIGEN_PRECEDENCE_H
#define RMIGEN_PRECEDENCE_H

#include "model/model.h"

/* The partial order as far as it is known, with all that follows from it. */
struct precedence {
	size_t count; /* of conditions, which are numbered as in the model */
	bool *before; /* [i * count + j]: i is checked before j */
	bool *stated; /* the same, without what follows from others */
};

/* No condition of @command is before another yet; the memory is @arena's. */
void precedence_init(struct precedence *precedence, struct arena *arena,
		     const struct command *command);

/* Adds that @earlier is before @later; false if the contrary stands. */
bool precedence_add(struct precedence *precedence, size_t earlier,
		    size_t later);

bool precedence_is_before(const struct precedence *precedence, size_t first,
			  size_t then);

/* All that the orders of @command, which are checked, say. */
void precedence_build(struct precedence *precedence, struct arena *arena,
		      const struct command *command);

/* The number of the failure condition @id; their count if there is none. */
size_t precedence_find(const struct command *command, const char *id);

#endif
