/* SPDX-License-Identifier: BSD-3-Clause */
/* What the modules of the vectors have in common, and one entry for each. */
#ifndef RMIGEN_VECTORS_KINDS_H
#define RMIGEN_VECTORS_KINDS_H

#include "vectors/settings.h"
#include "vectors/vectors.h"

/* How often another pattern is tried for a value that differs from others. */
#define VECTORS_ATTEMPTS 8u

/*
 * Eight bytes that no other number of up to 254 has at the same place; none of
 * them is zero.
 */
uint64_t vectors_pattern(uint64_t number);

/* Where nothing is known of what chooses among alternatives. */
extern const struct list vectors_no_setting;

/*
 * What a careful caller could write for a type of up to 64 bits, made from
 * @pattern: named encodings, no reserved bit; not zero where that is possible.
 * @setting tells what chooses among alternatives.
 */
uint64_t vectors_value(const struct type_ref *ref, uint64_t pattern,
		       const struct list *setting);

/*
 * How many such values are not zero; many is UINT64_MAX. Who picks different
 * ones for several types begins with those that have the fewest.
 */
uint64_t vectors_room(const struct type_ref *ref);

/* The lowest and the highest reserved encoding; false if there is none. */
bool vectors_reserved(const struct type *type, uint64_t *lowest,
		      uint64_t *highest);

/* The members and the padding of a structure, without any vectors. */
const struct structure_vectors *vectors_layout(const struct model *model,
					       const struct type *type);

/* The status of @interface whose encoding is zero; NULL if there is none. */
const char *vectors_success(const struct interface *interface);

/* The status whose encoding is an error of SMCCC too; NULL: they differ. */
const char *vectors_shared(const struct interface *interface);

/* The value of X0 for a status of @interface with an index, if it has one. */
uint64_t vectors_x0(const struct interface *interface, const char *status,
		    uint64_t index);

/* The bits that the index beside a status can have, moved down to bit 0. */
uint64_t vectors_index_mask(const struct interface *interface,
			    const char *status);

/* An index beside a status, zero if it has none. */
uint64_t vectors_index(const struct interface *interface,
		       const struct status_row *row);

/*
 * Each computes the vectors of one kind for an interface; the memory is the
 * model's.
 */
void vectors_commands(const struct model *model,
		      const struct interface *interface, struct list *vectors);
void vectors_negatives(const struct model *model,
		       const struct interface *interface,
		       struct command_vectors *set);
void vectors_fieldsets(const struct model *model,
		       const struct interface *interface, struct list *vectors);
void vectors_enumerations(const struct model *model,
			  const struct interface *interface,
			  struct list *vectors);
void vectors_structures(const struct model *model,
			const struct interface *interface,
			struct list *vectors);
void vectors_fids(const struct model *model, const struct interface *interface,
		  struct list *vectors);
void vectors_returns(const struct model *model,
		     const struct interface *interface, struct list *vectors);
void vectors_negotiation(const struct model *model,
			 const struct interface *interface,
			 struct list *vectors);

#endif
