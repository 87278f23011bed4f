/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/coverage.h"

#include <stdlib.h>

static int compare_spans(const void *left, const void *right)
{
	const struct span *a = left;
	const struct span *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->end != b->end)
		return a->end < b->end ? -1 : 1;
	return 0;
}

static void add_fault(struct arena *arena, struct list *faults,
		      struct coverage_fault fault)
{
	struct coverage_fault *added = list_add(arena, faults, sizeof(*added));

	*added = fault;
}

static uint64_t lesser(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

void coverage_find(struct arena *arena, struct span *spans, size_t count,
		   uint64_t end, struct list *faults)
{
	const struct span *furthest = NULL;
	uint64_t covered = 0;

	if (count)
		qsort(spans, count, sizeof(*spans), compare_spans);
	for (size_t i = 0; i < count; i++) {
		const struct span *span = &spans[i];

		if (span->end <= span->first)
			continue;
		if (span->first > covered && covered < end)
			add_fault(arena, faults,
				  (struct coverage_fault){
					  COVERAGE_HOLE, covered,
					  lesser(span->first, end), span,
					  NULL });
		if (span->first < covered)
			add_fault(arena, faults,
				  (struct coverage_fault){
					  COVERAGE_OVERLAP, span->first,
					  lesser(span->end, covered), span,
					  furthest });
		if (span->end > end)
			add_fault(arena, faults,
				  (struct coverage_fault){ COVERAGE_OUTSIDE,
							   end, span->end, span,
							   NULL });
		if (span->end > covered) {
			covered = span->end;
			furthest = span;
		}
	}
	if (covered < end)
		add_fault(arena, faults,
			  (struct coverage_fault){ COVERAGE_HOLE, covered, end,
						   NULL, NULL });
}
