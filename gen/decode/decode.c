/* SPDX-License-Identifier: BSD-3-Clause */
#include "decode/decode.h"

#include <string.h>

#include "decode/value.h"

/* As much as is written at once: system calls stop to matter. */
#define OUTPUT_BYTES (64u << 10)

void decoder_init(struct decoder *decoder, const struct model *model, bool json)
{
	*decoder = (struct decoder){
		.model = model,
		.arena = model->arena,
		.json = json,
		.violations = { .arena = model->arena },
	};
	symbols_fill(&decoder->symbols, model);
}

void decoder_free(struct decoder *decoder)
{
	buffer_free(&decoder->out);
	buffer_free(&decoder->violations.text);
}

void decoder_flush(struct decoder *decoder, bool all)
{
	if (!decoder->out.length ||
	    (!all && decoder->out.length < OUTPUT_BYTES))
		return;
	/* Whether that went well is asked once, at the end of the program. */
	fwrite(decoder->out.data, 1, decoder->out.length, stdout);
	decoder->out.length = 0;
}

void decoder_end_item(struct decoder *decoder)
{
	decoder->found += decoder->violations.list.count;
	violations_clear(&decoder->violations);
}

void decode_violations(struct decoder *decoder, size_t first)
{
	const struct violation *violations = decoder->violations.list.items;
	struct buffer *out = &decoder->out;

	for (size_t i = first; i < decoder->violations.list.count; i++) {
		buffer_puts(out, "! ");
		buffer_puts(out, violations[i].path);
		buffer_puts(out, ": ");
		buffer_puts(out,
			    decoder->violations.text.data + violations[i].text);
		buffer_puts(out, " [");
		buffer_puts(out, violation_rule_name(violations[i].rule));
		if (violations[i].section) {
			buffer_puts(out, ", ");
			buffer_puts(out, violations[i].section);
		}
		buffer_puts(out, "]\n");
	}
}

static int widest(int a, size_t b)
{
	return a > (int)b ? a : (int)b;
}

static unsigned int digits_of(const struct image_place *place)
{
	return (place->width + 3) / 4;
}

void decode_measure(const struct image_place *place, const char *where,
		    unsigned int depth, struct decode_columns *columns)
{
	const struct image_place *parts = place->parts.items;
	const char *name = depth ? place->name : place->path;

	columns->where = widest(columns->where, strlen(where));
	columns->path = widest(columns->path, strlen(name) + 2 * (size_t)depth);
	if (place->width <= 64)
		columns->value = widest(columns->value, 2 + digits_of(place));
	for (size_t i = 0; i < place->parts.count; i++)
		if (image_is_value(&parts[i]))
			decode_measure(&parts[i], "  63:63", depth + 1,
				       columns);
}

void decode_label(struct decoder *decoder, struct image_place *place,
		  const char *where, unsigned int depth,
		  const struct decode_columns *columns)
{
	struct image_place *parts = place->parts.items;
	int indent = 2 * (int)depth;

	place->label = arena_printf(decoder->arena, "  %-*s  %*s%-*s  ",
				    columns->where, where, indent, "",
				    columns->path - indent,
				    depth ? place->name : place->path);
	for (size_t i = 0; i < place->parts.count; i++)
		if (image_is_value(&parts[i]))
			decode_label(
				decoder, &parts[i],
				arena_printf(decoder->arena, "  %u:%u",
					     parts[i].lsb + parts[i].width - 1,
					     parts[i].lsb),
				depth + 1, columns);
}

/* The name of the encoding, or the number as people count, or nothing. */
static void put_meaning(struct buffer *out, const struct image_place *place,
			uint64_t value)
{
	const struct enumerator *named =
		type_enumerator(place->type.type, value);
	enum scalar_encoding encoding = place->type.type->encoding;

	if (named)
		buffer_puts(out, named->item.name.text);
	else if (place->type.type->kind == TYPE_ENUMERATION)
		buffer_puts(out, "(no name)");
	else if (place->type.type->kind == TYPE_SCALAR && value > 9 &&
		 encoding == SCALAR_UNSIGNED)
		buffer_decimal(out, value);
	else if (place->type.type->kind == TYPE_SCALAR && value > 9 &&
		 encoding == SCALAR_SIGNED)
		value_put_signed(out, place->width, value);
}

/* Leaves away the spaces that stand before the end of a line. */
static void end_line(struct buffer *out)
{
	while (out->data[out->length - 1] == ' ')
		out->length--;
	buffer_add(out, "\n", 1);
}

/* The label and the number; what it means follows. */
static void put_number(struct decoder *decoder, const struct image_place *place,
		       uint64_t value, const struct decode_columns *columns)
{
	struct buffer *out = &decoder->out;
	size_t start, used;

	buffer_puts(out, place->label);
	start = out->length;
	if (value)
		buffer_hex(out, value, digits_of(place));
	else
		buffer_add(out, "0", 1);
	used = out->length - start;
	buffer_pad(out, (size_t)columns->value + 2 - used);
}

/* What it is for, behind a meaning that is there or not. */
static void put_brief(struct buffer *out, const struct image_place *place,
		      bool behind)
{
	if (!place->brief)
		return;
	buffer_puts(out, behind ? "  (" : "(");
	buffer_puts(out, place->brief);
	buffer_puts(out, ")");
}

static void put_value(struct decoder *decoder, const struct image_place *place,
		      uint64_t value, const struct decode_columns *columns)
{
	struct buffer *out = &decoder->out;
	size_t start;

	put_number(decoder, place, value, columns);
	start = out->length;
	put_meaning(out, place, value);
	put_brief(out, place, out->length > start);
	end_line(out);
}

static void check_value(struct decoder *decoder,
			const struct image_place *place, uint64_t value)
{
	size_t violations = decoder->violations.list.count;

	if (decoder->unsure)
		return;
	violation_check_value(&decoder->violations, place, value);
	decode_violations(decoder, violations);
}

static void decode_parts(struct decoder *decoder,
			 const struct image_place *place, uint64_t value,
			 const struct decode_columns *columns)
{
	const struct image_place *parts = place->parts.items;

	for (size_t i = 0; i < place->parts.count; i++)
		if (image_is_value(&parts[i]))
			decode_value(decoder, &parts[i], value, columns);
}

/* "if RMI_GRANULE_SIZE_4KB": when a choice holds its part number @index. */
static void put_condition(struct buffer *out, const struct image_place *place,
			  size_t index)
{
	const struct alternative *items = place->field->alternatives.items;
	const struct name *names = items[index].values.names.items;

	for (size_t i = 0; i < items[index].values.names.count; i++) {
		buffer_puts(out, i ? " or " : "if ");
		buffer_puts(out, names[i].text);
	}
	if (items[index].values.all)
		buffer_puts(out, "if anything else");
}

/* All that a choice may hold. Which rules it breaks nobody knows. */
static void decode_readings(struct decoder *decoder,
			    const struct image_place *place, uint64_t value,
			    const struct decode_columns *columns)
{
	const struct image_place *parts = place->parts.items;
	bool unsure = decoder->unsure;

	decoder->unsure = true;
	for (size_t i = 0; i < place->parts.count; i++) {
		put_number(decoder, &parts[i], image_field(&parts[i], value),
			   columns);
		put_condition(&decoder->out, place, i);
		put_brief(&decoder->out, &parts[i], true);
		end_line(&decoder->out);
		decode_parts(decoder, &parts[i], value, columns);
	}
	decoder->unsure = unsure;
}

/* The line of a choice: how it is read, and why. */
static void put_choice(struct decoder *decoder, const struct image_place *place,
		       uint64_t value, const struct image_reading *reading,
		       const struct decode_columns *columns)
{
	struct buffer *out = &decoder->out;

	put_number(decoder, place, value, columns);
	if (reading->known) {
		buffer_puts(out,
			    reading->part ? reading->part->name : "nothing");
		buffer_puts(out, " for ");
		buffer_puts(out, reading->value ? reading->value :
						  "a reserved encoding");
	} else {
		buffer_puts(out, "depends on ");
		buffer_puts(out, place->field->by.text.text);
	}
	put_brief(out, place, true);
	end_line(out);
}

static void decode_choice(struct decoder *decoder,
			  const struct image_place *place, uint64_t whole,
			  const struct decode_columns *columns)
{
	const struct image_reading reading =
		image_read_choice(place, whole, &decoder->violations.context);
	uint64_t value = image_field(place, whole);
	size_t violations = decoder->violations.list.count;

	put_choice(decoder, place, value, &reading, columns);
	if (!reading.known) {
		if (!decoder->unsure)
			violation_check_choice(&decoder->violations, place,
					       whole);
		decode_violations(decoder, violations);
		decode_readings(decoder, place, whole, columns);
	} else if (reading.part && reading.part->parts.count) {
		check_value(decoder, reading.part, value);
		decode_parts(decoder, reading.part, whole, columns);
	} else if (reading.part) {
		decode_value(decoder, reading.part, whole, columns);
	}
}

void decode_value(struct decoder *decoder, const struct image_place *place,
		  uint64_t value, const struct decode_columns *columns)
{
	uint64_t own = image_field(place, value);

	if (place->kind == PLACE_CHOICE) {
		decode_choice(decoder, place, value, columns);
		return;
	}
	put_value(decoder, place, own, columns);
	check_value(decoder, place, own);
	decode_parts(decoder, place, value, columns);
}
