/* SPDX-License-Identifier: BSD-3-Clause */
/* How much a name or a member is like another one. */
#ifndef RMIGEN_LIKENESS_H
#define RMIGEN_LIKENESS_H

#include "model/model.h"
#include "verify/object.h"

/*
 * 0 if the names have nothing in common; more if one of them, whatever its
 * case and breaks, is part of the other, and most if they are the same. What
 * names have in front for their project, @prefix of the document, counts
 * little.
 */
unsigned int likeness_of_names(const char *document, const char *prefix,
			       const char *object);

/* The same of a member and where it lies; 0: surely another one. */
unsigned int likeness_of_members(const struct member *member,
				 const struct object_member *found);

#endif
