/* SPDX-License-Identifier: BSD-3-Clause */
/* Numbers of enumerations, and numbers that fields are to hold. */
#include <inttypes.h>

#include "check/check.h"

static bool encoding_fits(const struct number *encoding, uint64_t width)
{
	uint64_t highest = width >= 64 ? UINT64_MAX :
					 (UINT64_C(1) << width) - 1;

	if (!encoding->negative)
		return encoding->value <= highest;
	/* Two's complement: at most half of the encodings are negative. */
	return ~encoding->value <= highest / 2;
}

/* In 8 bits, -1 and 255 are the same encoding; 256 is none. */
static bool same_encoding(const struct number *left, const struct number *right,
			  uint64_t width)
{
	return encoding_fits(left, width) && encoding_fits(right, width) &&
	       (left->value ^ right->value) << (64 - width) == 0;
}

/* Whether an earlier value has the same encoding; reports it. */
static void check_duplicate(struct checker *checker, const struct type *type,
			    size_t index)
{
	const struct enumerator *values = type->enumerators.items;
	struct diagnostic *error;

	for (size_t i = 0; i < index; i++) {
		if (!same_encoding(&values[i].encoding, &values[index].encoding,
				   type->width.value))
			continue;
		error = check_report(checker, CHECK_ENCODING_DUPLICATE,
				     &type->item, values[index].encoding.at,
				     "%s and %s have the same encoding",
				     values[i].item.name.text,
				     values[index].item.name.text);
		check_note(checker, error, values[i].encoding.at,
			   "first seen here");
		return;
	}
}

static void check_unused(struct checker *checker, const struct type *type)
{
	uint64_t width = type->width.value;
	bool complete = width < 32 &&
			type->enumerators.count >= UINT64_C(1) << width;

	if (complete && type->unused == UNUSED_RESERVED)
		check_report(checker, CHECK_ENCODING_UNUSED, &type->item,
			     type->item.name.at,
			     "%s has no unused encodings to reserve",
			     type->item.name.text);
	if (!complete && type->unused == UNUSED_NONE)
		check_report(checker, CHECK_ENCODING_UNUSED, &type->item,
			     type->item.name.at,
			     "%s has encodings without a name: 'unused: "
			     "reserved', or a value is missing",
			     type->item.name.text);
}

static void check_enumeration(void *context, struct type *type)
{
	const struct enumerator *values = type->enumerators.items;
	struct checker *checker = context;

	if (type->kind != TYPE_ENUMERATION)
		return;
	if (type->width.value == 0 || type->width.value > 64) {
		check_report(checker, CHECK_OUT_OF_RANGE, &type->item,
			     type->width.at, "must be from 1 to 64");
		return;
	}
	if (!type->enumerators.count) {
		check_report(checker, CHECK_ENCODING_NONE, &type->item,
			     type->item.name.at, "%s has no values",
			     type->item.name.text);
		return;
	}
	for (size_t i = 0; i < type->enumerators.count; i++) {
		if (!encoding_fits(&values[i].encoding, type->width.value))
			check_report(checker, CHECK_ENCODING_RANGE, &type->item,
				     values[i].encoding.at,
				     "%s does not fit into %" PRIu64 " bits",
				     values[i].item.name.text,
				     type->width.value);
		check_duplicate(checker, type, i);
	}
	check_unused(checker, type);
}

void check_encodings(struct checker *checker)
{
	model_each_type(checker->model, check_enumeration, checker);
}
