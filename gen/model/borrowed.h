/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Types that an interface uses and another one owns, or none: a caller of
 * RMI_PSCI_COMPLETE has to know PsciReturnCode.
 */
#ifndef RMIGEN_BORROWED_H
#define RMIGEN_BORROWED_H

#include "model/model.h"

/*
 * Lists in @types (const struct type *) the enumerations, fieldsets and
 * structures that the registers, fields and members of @interface have as their
 * type and that are not its own; then what those refer to in turn. Each is
 * there once. The references must be resolved, and the types numbered.
 */
void borrowed_types(const struct model *model,
		    const struct interface *interface, struct list *types);

#endif
