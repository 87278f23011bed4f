/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/value.h"

#include <inttypes.h>
#include <string.h>

#include "base/number.h"
#include "base/suggest.h"

static uint64_t width_mask(unsigned int width)
{
	return UINT64_MAX >> (64 - width);
}

/* The bits of @value, of @width, as a 64 bit number. */
static uint64_t extend(unsigned int width, uint64_t value)
{
	uint64_t sign = UINT64_C(1) << (width - 1);

	return (value ^ sign) - sign;
}

void value_put_signed(struct buffer *text, unsigned int width, uint64_t value)
{
	value = extend(width, value);
	if (value >> 63) {
		buffer_add(text, "-", 1);
		value = 0 - value;
	}
	buffer_decimal(text, value);
}

void value_put(struct buffer *text, const struct type_ref *ref, uint64_t value)
{
	const struct enumerator *named = type_enumerator(ref->type, value);
	const struct type *type = ref->type;

	if (named)
		buffer_puts(text, named->item.name.text);
	else if (type->kind == TYPE_SCALAR && type->encoding == SCALAR_SIGNED)
		value_put_signed(text, ref->width, value);
	else if (type->kind == TYPE_SCALAR && type->encoding == SCALAR_UNSIGNED)
		buffer_decimal(text, value);
	else
		buffer_hex(text, value, 1);
}

/* Whether the number has a place in the bits of @ref. */
static bool fits(const struct type_ref *ref, const struct number_value *number)
{
	if (number->negative)
		return extend(ref->width,
			      number->value & width_mask(ref->width)) ==
		       number->value;
	if (number->value & ~width_mask(ref->width))
		return false;
	/* Hex is the bits; a decimal of a signed type has its sign. */
	return number->hex || !image_is_signed(ref) ||
	       !(number->value >> (ref->width - 1));
}

static bool parse_number(const struct type_ref *ref, const char *text,
			 size_t length, uint64_t *value, struct buffer *error)
{
	struct number_value number;
	enum number_fault fault = number_parse_bytes(text, length, &number);

	if (fault) {
		buffer_printf(error, "'%.*s' %s", (int)length, text,
			      number_fault_text(fault));
		return false;
	}
	if (number.negative && !image_is_signed(ref)) {
		buffer_printf(error, "%.*s is negative, and %s is not signed",
			      (int)length, text, ref->name.text);
		return false;
	}
	if (!fits(ref, &number)) {
		buffer_printf(error, "%.*s does not fit: %s has %u bit%s",
			      (int)length, text, ref->name.text, ref->width,
			      ref->width == 1 ? "" : "s");
		return false;
	}
	*value = number.value & width_mask(ref->width);
	return true;
}

/* "'RMI_RAN' is no value of RmiRipas, did you mean 'RMI_RAM'?" */
static void refuse_name(const struct type_ref *ref, const char *text,
			size_t length, struct buffer *error)
{
	const struct enumerator *values = ref->type->enumerators.items;
	struct suggestion best = { 0 };
	char wrong[64] = "";

	buffer_printf(error, "'%.*s' is no value of %s", (int)length, text,
		      ref->name.text);
	if (length < sizeof(wrong))
		memcpy(wrong, text, length);
	for (size_t i = 0; i < ref->type->enumerators.count; i++)
		suggest_consider(&best, wrong, values[i].item.name.text);
	if (best.name)
		buffer_printf(error, ", did you mean '%s'?", best.name);
}

bool value_parse(const struct type_ref *ref, const char *text, size_t length,
		 uint64_t *value, struct buffer *error)
{
	const struct enumerator *values = ref->type->enumerators.items;

	if (length && (*text == '-' || (*text >= '0' && *text <= '9')))
		return parse_number(ref, text, length, value, error);
	for (size_t i = 0; i < ref->type->enumerators.count; i++) {
		const char *name = values[i].item.name.text;

		if (strncmp(name, text, length) == 0 && !name[length]) {
			*value = values[i].encoding.value &
				 width_mask(ref->width);
			return true;
		}
	}
	if (ref->type->enumerators.count)
		refuse_name(ref, text, length, error);
	else
		buffer_printf(error, "'%.*s' %s", (int)length, text,
			      number_fault_text(NUMBER_MALFORMED));
	return false;
}
