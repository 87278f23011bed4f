/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Calls of the PSCI that an RMM must refuse, without libc.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "psci_vectors_negative.h"

/* What of X0 must have a value. */
struct outcome {
	uint64_t value;
	uint64_t mask;
};

static const struct outcome outcomes[] = {
	{ 0xfffffffffffffffeU, 0xffffffffffffffffU },
	{ 0xfffffffffffffff7U, 0xffffffffffffffffU },
	{ 0xfffffffffffffffeU, 0xffffffffffffffffU },
	{ 0xfffffffffffffffcU, 0xffffffffffffffffU },
};

static const struct psci_vector_negative negatives[] = {
	{
		"PSCI_AFFINITY_INFO good",
		NULL, "B6.3.1",
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U },
		0U, 0U, 0U, 0U, 1U, 0U, 0U,
	},
	{
		"PSCI_AFFINITY_INFO target_bound: lowest_affinity_level",
		"target_bound", "B6.3.1",
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U, 0x1U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"PSCI_AFFINITY_INFO target_bound: lowest_affinity_level",
		"target_bound", "B6.3.1",
		{ 0xc4000004U, 0x100f0e0d0c0b0a09U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"PSCI_CPU_ON good",
		NULL, "B6.3.3",
		{ 0xc4000003U, 0x100f0e0d0c0b0a09U, 0x40000000U, 0x2U },
		0U, 0U, 0U, 1U, 3U, 0U, 0U,
	},
};

#define NEGATIVES ((uint32_t)(sizeof(negatives) / sizeof(negatives[0])))

uint32_t psci_vector_negatives(void)
{
	return NEGATIVES;
}

const struct psci_vector_negative *psci_vector_negative(uint32_t number)
{
	if ((number == 0U) || (number > NEGATIVES)) {
		return NULL;
	}
	return &negatives[number - 1U];
}

const struct psci_vector_page *
psci_vector_negative_page(const struct psci_vector_negative *negative,
			  uint32_t index)
{
	(void)negative;
	(void)index;
	return NULL;
}

void psci_vector_negative_fill(const struct psci_vector_page *page, uint8_t *bytes)
{
	(void)page;
	(void)bytes;
}

static int has_outcome(uint32_t first, uint32_t count, uint64_t x0)
{
	uint32_t i;

	for (i = 0U; i < count; i++) {
		const struct outcome *outcome = &outcomes[first + i];

		if ((x0 & outcome->mask) == outcome->value) {
			return 1;
		}
	}
	return 0;
}

#define NOT_SUPPORTED 0xffffffffffffffffU

/* A good call has no failure to expect: any other answer will do. */
int psci_vector_negative_expects(const struct psci_vector_negative *negative, uint64_t x0)
{
	if (negative->condition == NULL) {
		return (x0 != NOT_SUPPORTED) &&
		       !has_outcome(negative->first_possible, negative->possible, x0);
	}
	return has_outcome(negative->first_expected, negative->expected, x0);
}

int psci_vector_negative_allows(const struct psci_vector_negative *negative, uint64_t x0)
{
	return (negative->condition == NULL) ||
	       has_outcome(negative->first_possible, negative->possible, x0);
}

uint32_t psci_vector_negative_first_failing(psci_vector_caller *caller, void *context)
{
	uint32_t number;

	for (number = 1U; number <= NEGATIVES; number++) {
		const struct psci_vector_negative *negative = &negatives[number - 1U];

		if (!psci_vector_negative_expects(negative, caller(context, negative))) {
			return number;
		}
	}
	return 0U;
}
