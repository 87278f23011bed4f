/* SPDX-License-Identifier: BSD-3-Clause */
/* Compares what an object defines with the specification. */
#ifndef RMIGEN_VERIFY_H
#define RMIGEN_VERIFY_H

#include "verify/finding.h"
#include "verify/plan.h"

struct verification {
	const struct plan *plan;
	struct arena *arena;
	struct list findings; /* struct finding */
};

/* What to look for in an object. */
void verify_wanted(const struct plan *plan, struct wanted *wanted);

/*
 * Adds what is wrong with @object. Marks structures of the plan that it has,
 * and exceptions that it needs.
 */
void verify_object(struct verification *verification,
		   const struct object *object);

/* Adds the structures that none of the objects has. */
void verify_absent(struct verification *verification);

/* The worst of the findings; SEVERITY_WIDTH if there are none. */
enum severity verify_worst(const struct verification *verification);

#endif
