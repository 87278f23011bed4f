/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Whether ranges cover 0 to @end exactly: the rule that every bit and every
 * byte is stated once.
 */
#ifndef RMIGEN_COVERAGE_H
#define RMIGEN_COVERAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* From @first up to, not including, @end. */
struct span {
	uint64_t first;
	uint64_t end;
	const void *row; /* what states it */
};

enum coverage_fault_kind {
	COVERAGE_HOLE,	  /* nothing states first..end; span: the next row */
	COVERAGE_OVERLAP, /* span and other both state first..end */
	COVERAGE_OUTSIDE, /* span reaches beyond the end */
};

struct coverage_fault {
	enum coverage_fault_kind kind;
	uint64_t first;
	uint64_t end;
	const struct span *span; /* NULL: a hole behind the last row */
	const struct span *other;
};

/*
 * Sorts @spans and adds each fault to @faults, a list of struct
 * coverage_fault, in ascending order. An empty span is skipped.
 */
void coverage_find(struct arena *arena, struct span *spans, size_t count,
		   uint64_t end, struct list *faults);

#endif
