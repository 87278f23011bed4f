/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Calls of the RSI that an RMM must refuse, without libc.
 *
 * Generated from DEN0137 1.0-rel0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 1.0-rel0 --consumer vectors
 *
 * Document: https://developer.arm.com/documentation/den0137/1-0rel0/
 * ABI digest: 0x57c4e2abc6ba9db2
 */
#include "rsi_vectors_negative.h"

/* What of X0 must have a value. */
struct outcome {
	uint64_t value;
	uint64_t mask;
};

static const struct outcome outcomes[] = {
	{ 0x1U, 0xffffffffffffffffU },
	{ 0x2U, 0xffffffffffffffffU },
	{ 0x4U, 0xffffffffffffffffU },
};

/* Bytes of a page that are not zero, the lowest first. */
struct store {
	uint32_t offset;
	uint32_t size;
	uint64_t value;
};

static const struct store stores[] = {
	{ 0x0U, 0x2U, 0x1fU },
};

static const struct rsi_vector_page pages[] = {
	{ 1U, 0x100U, 0x40000000U, 0U, 1U },
};

static const struct rsi_vector_negative negatives[] = {
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE good",
		NULL, "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0x2U, 0x2U },
		0U, 0U, 0U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE addr_align: addr",
		"addr_align", "B5.3.1",
		{ 0xc4000195U, 0x40000001U, 0x2U, 0x2U },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE addr_align: addr",
		"addr_align", "B5.3.1",
		{ 0xc4000195U, 0x40000800U, 0x2U, 0x2U },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE offset_bound: offset, size",
		"offset_bound", "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0x1000U },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE size_overflow: size",
		"size_overflow", "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0x2U, 0xfffffffffffffffeU },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE size_bound: offset",
		"size_bound", "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0xfffU, 0x2U },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE size_bound: size",
		"size_bound", "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0x2U, 0xfffU },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE size_bound: size",
		"size_bound", "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0x2U, 0x1002U },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_ATTESTATION_TOKEN_CONTINUE size_bound: size",
		"size_bound", "B5.3.1",
		{ 0xc4000195U, 0x40000000U, 0x2U, 0x8000000000000002U },
		0U, 0U, 1U, 0U, 3U, 0U, 0U,
	},
	{
		"RSI_HOST_CALL good",
		NULL, "B5.3.4",
		{ 0xc4000199U, 0x40000000U },
		0U, 0U, 0U, 0U, 1U, 0U, 1U,
	},
	{
		"RSI_HOST_CALL addr_align: addr",
		"addr_align", "B5.3.4",
		{ 0xc4000199U, 0x40000001U },
		0U, 0U, 1U, 0U, 1U, 0U, 1U,
	},
	{
		"RSI_HOST_CALL addr_align: addr",
		"addr_align", "B5.3.4",
		{ 0xc4000199U, 0x40000080U },
		0U, 0U, 1U, 0U, 1U, 0U, 1U,
	},
	{
		"RSI_IPA_STATE_GET good",
		NULL, "B5.3.5",
		{ 0xc4000198U, 0x40000000U, 0x80000000U },
		0U, 0U, 0U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET base_align: base",
		"base_align", "B5.3.5",
		{ 0xc4000198U, 0x40000001U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET base_align: base",
		"base_align", "B5.3.5",
		{ 0xc4000198U, 0x40000800U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET end_align: top",
		"end_align", "B5.3.5",
		{ 0xc4000198U, 0x40000000U, 0x80000001U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET end_align: top",
		"end_align", "B5.3.5",
		{ 0xc4000198U, 0x40000000U, 0x80000800U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET size_valid: base",
		"size_valid", "B5.3.5",
		{ 0xc4000198U, 0x80000000U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET size_valid: base",
		"size_valid", "B5.3.5",
		{ 0xc4000198U, 0xc0000000U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET size_valid: base",
		"size_valid", "B5.3.5",
		{ 0xc4000198U, 0x8000000040000000U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET size_valid: top",
		"size_valid", "B5.3.5",
		{ 0xc4000198U, 0x40000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_GET size_valid: top",
		"size_valid", "B5.3.5",
		{ 0xc4000198U, 0x40000000U, 0x40000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET good",
		NULL, "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000000U },
		0U, 0U, 0U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET base_align: base",
		"base_align", "B5.3.6",
		{ 0xc4000197U, 0x40000001U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET base_align: base",
		"base_align", "B5.3.6",
		{ 0xc4000197U, 0x40000800U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET top_align: top",
		"top_align", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000001U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET top_align: top",
		"top_align", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000800U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET size_valid: base",
		"size_valid", "B5.3.6",
		{ 0xc4000197U, 0x80000000U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET size_valid: base",
		"size_valid", "B5.3.6",
		{ 0xc4000197U, 0xc0000000U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET size_valid: base",
		"size_valid", "B5.3.6",
		{ 0xc4000197U, 0x8000000040000000U, 0x80000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET size_valid: top",
		"size_valid", "B5.3.6",
		{ 0xc4000197U, 0x40000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET size_valid: top",
		"size_valid", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x40000000U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET ripas_valid: ripas",
		"ripas_valid", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000000U, 0x2U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET ripas_valid: ripas",
		"ripas_valid", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000000U, 0x3U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET ripas_valid: ripas",
		"ripas_valid", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000000U, 0x4U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_IPA_STATE_SET ripas_valid: ripas",
		"ripas_valid", "B5.3.6",
		{ 0xc4000197U, 0x40000000U, 0x80000000U, 0xffU },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND good",
		NULL, "B5.3.7",
		{ 0xc4000193U, 0x2U, 0x2U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 0U, 0U, 0U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND index_bound: index",
		"index_bound", "B5.3.7",
		{ 0xc4000193U, 0x0U, 0x2U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND index_bound: index",
		"index_bound", "B5.3.7",
		{ 0xc4000193U, 0x5U, 0x2U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND index_bound: index",
		"index_bound", "B5.3.7",
		{ 0xc4000193U, 0x8000000000000002U, 0x2U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND size_bound: size",
		"size_bound", "B5.3.7",
		{ 0xc4000193U, 0x2U, 0x41U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND size_bound: size",
		"size_bound", "B5.3.7",
		{ 0xc4000193U, 0x2U, 0x42U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_EXTEND size_bound: size",
		"size_bound", "B5.3.7",
		{ 0xc4000193U, 0x2U, 0x8000000000000002U, 0x201f1e1d1c1b1a19U,
		  0x2827262524232221U, 0x302f2e2d2c2b2a29U, 0x3837363534333231U,
		  0x403f3e3d3c3b3a39U, 0x4847464544434241U, 0x504f4e4d4c4b4a49U,
		  0x5857565554535251U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_READ good",
		NULL, "B5.3.8",
		{ 0xc4000192U, 0x2U },
		0U, 0U, 0U, 0U, 0U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_READ index_bound: index",
		"index_bound", "B5.3.8",
		{ 0xc4000192U, 0x5U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_READ index_bound: index",
		"index_bound", "B5.3.8",
		{ 0xc4000192U, 0x6U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_MEASUREMENT_READ index_bound: index",
		"index_bound", "B5.3.8",
		{ 0xc4000192U, 0x8000000000000002U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_REALM_CONFIG good",
		NULL, "B5.3.9",
		{ 0xc4000196U, 0x40000000U },
		0U, 0U, 0U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_REALM_CONFIG addr_align: addr",
		"addr_align", "B5.3.9",
		{ 0xc4000196U, 0x40000001U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
	{
		"RSI_REALM_CONFIG addr_align: addr",
		"addr_align", "B5.3.9",
		{ 0xc4000196U, 0x40000800U },
		0U, 0U, 1U, 0U, 1U, 0U, 0U,
	},
};

#define NEGATIVES ((uint32_t)(sizeof(negatives) / sizeof(negatives[0])))

uint32_t rsi_vector_negatives(void)
{
	return NEGATIVES;
}

const struct rsi_vector_negative *rsi_vector_negative(uint32_t number)
{
	if ((number == 0U) || (number > NEGATIVES)) {
		return NULL;
	}
	return &negatives[number - 1U];
}

const struct rsi_vector_page *
rsi_vector_negative_page(const struct rsi_vector_negative *negative,
			 uint32_t index)
{
	if (index >= negative->pages) {
		return NULL;
	}
	return &pages[negative->first_page + index];
}

void rsi_vector_negative_fill(const struct rsi_vector_page *page, uint8_t *bytes)
{
	uint32_t i;
	uint32_t j;

	for (i = 0U; i < page->size; i++) {
		bytes[i] = 0U;
	}
	for (i = 0U; i < page->stores; i++) {
		const struct store *store = &stores[page->first_store + i];

		for (j = 0U; j < store->size; j++) {
			bytes[store->offset + j] = (uint8_t)((store->value >> (8U * j)) & 0xffU);
		}
	}
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
int rsi_vector_negative_expects(const struct rsi_vector_negative *negative, uint64_t x0)
{
	if (negative->condition == NULL) {
		return (x0 != NOT_SUPPORTED) &&
		       !has_outcome(negative->first_possible, negative->possible, x0);
	}
	return has_outcome(negative->first_expected, negative->expected, x0);
}

int rsi_vector_negative_allows(const struct rsi_vector_negative *negative, uint64_t x0)
{
	return (negative->condition == NULL) ||
	       has_outcome(negative->first_possible, negative->possible, x0);
}

uint32_t rsi_vector_negative_first_failing(rsi_vector_caller *caller, void *context)
{
	uint32_t number;

	for (number = 1U; number <= NEGATIVES; number++) {
		const struct rsi_vector_negative *negative = &negatives[number - 1U];

		if (!rsi_vector_negative_expects(negative, caller(context, negative))) {
			return number;
		}
	}
	return 0U;
}
