/* SPDX-License-Identifier: BSD-3-Clause */
/* Positions and masks of a checked model; nothing here fills a gap. */
#ifndef RMIGEN_LAYOUT_H
#define RMIGEN_LAYOUT_H

#include "model/model.h"

/* The mask of the bits @msb to @lsb; msb is 63 at most. */
uint64_t layout_mask(unsigned int msb, unsigned int lsb);

/* What @word has in @bits, moved down to bit 0. */
uint64_t layout_get(uint64_t word, const struct bit_range *bits);

/* Puts @value there; what does not fit is cut off. */
void layout_set(uint64_t *word, const struct bit_range *bits, uint64_t value);

/*
 * The mask of the bits of @type that are reserved whatever it holds. The
 * fieldsets inside it must have theirs.
 */
uint64_t layout_reserved_mask(const struct type *type);

/* Fills in what types reserve; everything about them must be checked. */
void layout_fill(const struct model *model);

/* What the address of an element of the type is a multiple of, in bytes. */
uint64_t layout_alignment(const struct type_ref *ref);

/* Whether a value of @type is sign-extended when it is widened. */
bool layout_is_signed(const struct type *type);

/* The bytes of a member, all elements of an array together, or of padding. */
uint64_t layout_member_size(const struct member *member);

/* Whether only the RMM writes @type: all of its padding is to read as zero. */
bool layout_is_returned(const struct type *type);

#endif
