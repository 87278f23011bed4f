/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/violation.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "decode/value.h"
#include "model/layout.h"

#define SHORT_TEXT 256

const char *violation_rule_name(enum violation_rule rule)
{
	static const char *const names[] = {
		[VIOLATION_RESERVED_BITS] = "reserved-bits",
		[VIOLATION_RESERVED_ENCODING] = "reserved-encoding",
		[VIOLATION_PADDING] = "padding",
		[VIOLATION_NOT_PERMITTED] = "not-permitted",
		[VIOLATION_NARROW] = "narrow",
		[VIOLATION_UNUSED_REGISTER] = "unused-register",
		[VIOLATION_MISALIGNED] = "misaligned",
		[VIOLATION_INDEX] = "index",
		[VIOLATION_FUNCTION_ID] = "function-id",
		[VIOLATION_CUT_OFF] = "cut-off",
	};

	return names[rule];
}

const char *violation_rule_text(enum rule rule)
{
	static const char *const texts[] = {
		[RULE_NONE] = "reserved",
		[RULE_SBZ] = "SBZ",
		[RULE_MBZ] = "MBZ",
	};

	return texts[rule];
}

void violation_add(struct violations *violations, enum violation_rule rule,
		   const char *path, const char *section, const char *format,
		   ...)
{
	struct violation *violation = list_add(
		violations->arena, &violations->list, sizeof(*violation));
	char text[SHORT_TEXT];
	va_list arguments;

	*violation = (struct violation){ rule, path, section,
					 violations->text.length };
	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	buffer_add(&violations->text, text, strlen(text) + 1);
}

static void check_reserved(struct violations *violations,
			   const struct image_place *place, uint64_t value)
{
	const struct image_place *parts = place->parts.items;

	for (size_t i = 0; i < place->parts.count; i++) {
		const struct image_place *part = &parts[i];
		unsigned int lsb = part->lsb - place->lsb;
		unsigned int msb = lsb + part->width - 1;

		if (part->kind != PLACE_RESERVED ||
		    !(value & layout_mask(msb, lsb)))
			continue;
		violation_add(violations, VIOLATION_RESERVED_BITS, place->path,
			      part->section,
			      "%s %u:%u %s reserved (%s), but 0x%" PRIx64
			      " is set",
			      part->width == 1 ? "bit" : "bits", msb, lsb,
			      part->width == 1 ? "is" : "are",
			      violation_rule_text(part->rule),
			      value & layout_mask(msb, lsb));
	}
}

void violation_check_value(struct violations *violations,
			   const struct image_place *place, uint64_t value)
{
	const struct type *type = place->type.type;

	if (value & ~place->permitted)
		violation_add(violations, VIOLATION_NOT_PERMITTED, place->path,
			      place->section,
			      "only 0x%" PRIx64 " is permitted, but 0x%" PRIx64
			      " is set",
			      place->permitted, value & ~place->permitted);
	if (type->kind == TYPE_FIELDSET)
		check_reserved(violations, place, value);
	else if (type->unused == UNUSED_RESERVED &&
		 !type_enumerator(place->type.type, value))
		violation_add(violations, VIOLATION_RESERVED_ENCODING,
			      place->path, type->item.section.text,
			      "0x%" PRIx64 " is a reserved encoding of %s",
			      value, type->item.name.text);
}

void violation_check_narrow(struct violations *violations,
			    const struct image_place *place, uint64_t value)
{
	if (place->width < 64 && value >> place->width)
		violation_add(violations, VIOLATION_NARROW, place->path,
			      place->type.type->item.section.text,
			      "0x%" PRIx64 " is set beside the %u bit%s of %s",
			      value & UINT64_MAX << place->width, place->width,
			      place->width == 1 ? "" : "s",
			      place->type.name.text);
}

void violation_check_choice(struct violations *violations,
			    const struct image_place *place, uint64_t whole)
{
	uint64_t wrong = image_field(place, whole) & ~place->permitted;

	if (wrong)
		violation_add(violations, VIOLATION_RESERVED_BITS, place->path,
			      place->section,
			      "0x%" PRIx64
			      " is set, which is reserved in all alternatives",
			      wrong);
}

/* Of what may be any of its alternatives, only what they have in common. */
static void check_reading(struct violations *violations,
			  const struct image_place *place, uint64_t whole)
{
	struct image_reading reading =
		image_read_choice(place, whole, &violations->context);

	if (reading.part)
		violation_check_fields(violations, reading.part, whole);
	else if (!reading.known)
		violation_check_choice(violations, place, whole);
}

void violation_check_fields(struct violations *violations,
			    const struct image_place *place, uint64_t whole)
{
	const struct image_place *parts = place->parts.items;

	if (place->kind == PLACE_CHOICE) {
		check_reading(violations, place, whole);
		return;
	}
	violation_check_value(violations, place, image_field(place, whole));
	for (size_t i = 0; i < place->parts.count; i++)
		if (image_is_value(&parts[i]))
			violation_check_fields(violations, &parts[i], whole);
}

void violation_check_padding(struct violations *violations,
			     const struct image_place *place,
			     const unsigned char *image, uint64_t available)
{
	uint64_t end = place->offset + place->size;
	uint64_t count = 0, first = 0;

	if (end > available)
		end = available;
	for (uint64_t i = end; i-- > place->offset;)
		if (image[i]) {
			first = i;
			count++;
		}
	if (count)
		violation_add(violations, VIOLATION_PADDING, place->path,
			      place->section,
			      "%" PRIu64 " of %" PRIu64
			      " bytes %s not zero (%s), the first is 0x%02x at "
			      "0x%" PRIx64,
			      count, place->size, count == 1 ? "is" : "are",
			      violation_rule_text(place->rule), image[first],
			      first);
}

void violations_clear(struct violations *violations)
{
	violations->list.count = 0;
	violations->text.length = 0;
}
