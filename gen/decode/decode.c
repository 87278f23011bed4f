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
		if (parts[i].kind == PLACE_VALUE)
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
		if (parts[i].kind == PLACE_VALUE)
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

static void put_value(struct decoder *decoder, const struct image_place *place,
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
	start = out->length;
	put_meaning(out, place, value);
	if (place->brief) {
		buffer_puts(out, out->length > start ? "  (" : "(");
		buffer_puts(out, place->brief);
		buffer_puts(out, ")");
	}
	end_line(out);
}

void decode_value(struct decoder *decoder, const struct image_place *place,
		  uint64_t value, const struct decode_columns *columns)
{
	const struct image_place *parts = place->parts.items;
	size_t violations = decoder->violations.list.count;
	uint64_t own = image_field(place, value);

	put_value(decoder, place, own, columns);
	violation_check_value(&decoder->violations, place, own);
	decode_violations(decoder, violations);
	for (size_t i = 0; i < place->parts.count; i++)
		if (parts[i].kind == PLACE_VALUE)
			decode_value(decoder, &parts[i], value, columns);
}
