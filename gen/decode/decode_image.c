/* SPDX-License-Identifier: BSD-3-Clause */
/* Images of a type, as text. */
#include <inttypes.h>
#include <string.h>

#include "base/bytes.h"
#include "decode/decode.h"

#define BYTES_PER_LINE 16u

/* Where the decoder is in an image of which not all may be there. */
struct walk {
	struct decoder *decoder;
	const struct decode_image *image;
	const unsigned char *bytes;
	uint64_t available;
};

static const char *where_text(struct arena *arena,
			      const struct image_place *top, uint64_t offset)
{
	int digits = 1;

	while ((top->size - 1) >> 4 * digits)
		digits++;
	return arena_printf(arena, "0x%0*" PRIx64, digits, offset);
}

/* Elements that are zero, as one. */
static const char *run_text(struct arena *arena,
			    const struct image_place *array, size_t first,
			    size_t count)
{
	return arena_printf(arena, "%s[%zu..%zu]", array->path, first,
			    first + count - 1);
}

static void measure(struct arena *arena, const struct image_place *top,
		    const struct image_place *place,
		    struct decode_columns *columns)
{
	const struct image_place *parts = place->parts.items;
	const char *where = where_text(arena, top, place->offset);
	int run = 0;

	if (place->kind == PLACE_VALUE)
		decode_measure(place, where, 0, columns);
	if (place->kind == PLACE_ARRAY)
		run = (int)strlen(
			run_text(arena, place, 0, place->parts.count));
	if (columns->path < run)
		columns->path = run;
	for (size_t i = 0; place->kind != PLACE_VALUE && i < place->parts.count;
	     i++)
		measure(arena, top, &parts[i], columns);
}

static void label(struct decoder *decoder, const struct image_place *top,
		  struct image_place *place,
		  const struct decode_columns *columns)
{
	struct image_place *parts = place->parts.items;
	const char *where = where_text(decoder->arena, top, place->offset);

	if (place->kind == PLACE_VALUE)
		decode_label(decoder, place, where, 0, columns);
	if (place->kind == PLACE_RESERVED)
		place->path =
			arena_printf(decoder->arena, "padding at %s", where);
	for (size_t i = 0; place->kind != PLACE_VALUE && i < place->parts.count;
	     i++)
		label(decoder, top, &parts[i], columns);
}

void decode_image_prepare(struct decoder *decoder, const struct type_ref *ref,
			  struct decode_image *image)
{
	*image = (struct decode_image){ 0 };
	image_of_type(decoder->arena, ref, &image->top);
	measure(decoder->arena, &image->top, &image->top, &image->columns);
	label(decoder, &image->top, &image->top, &image->columns);
}

static bool is_zero(const unsigned char *bytes, uint64_t size)
{
	return size == 0 ||
	       (!bytes[0] && memcmp(bytes, bytes + 1, size - 1) == 0);
}

/* A value without a number: its bytes as they stand in memory. */
static void put_bytes(struct walk *walk, const struct image_place *place)
{
	const unsigned char *bytes = walk->bytes + place->offset;
	struct buffer *out = &walk->decoder->out;

	buffer_puts(out, place->label);
	if (is_zero(bytes, place->size)) {
		buffer_printf(out, "0  (%" PRIu64 " bytes)\n", place->size);
		return;
	}
	for (uint64_t i = 0; i < place->size; i++) {
		if (i && i % BYTES_PER_LINE == 0) {
			buffer_add(out, "\n", 1);
			buffer_pad(out, strlen(place->label));
		}
		buffer_printf(out, "%s%02x", i % BYTES_PER_LINE ? " " : "",
			      bytes[i]);
	}
	buffer_add(out, "\n", 1);
}

static void put_value(struct walk *walk, const struct image_place *place)
{
	struct decoder *decoder = walk->decoder;
	uint64_t value;
	size_t violations;

	if (place->size > IMAGE_VALUE_BYTES) {
		put_bytes(walk, place);
		return;
	}
	value = bytes_load(walk->bytes + place->offset, place->size);
	decode_value(decoder, place, value, &walk->image->columns);
	violations = decoder->violations.list.count;
	violation_check_narrow(&decoder->violations, place, value);
	decode_violations(decoder, violations);
}

static void put_padding(struct walk *walk, const struct image_place *place)
{
	struct violations *violations = &walk->decoder->violations;
	size_t first = violations->list.count;

	violation_check_padding(violations, place, walk->bytes,
				walk->available);
	decode_violations(walk->decoder, first);
}

/* How many elements from @first on are there and zero. */
static size_t zero_run(const struct walk *walk, const struct image_place *array,
		       size_t first)
{
	const struct image_place *elements = array->parts.items;
	size_t i = first;

	while (i < array->parts.count &&
	       elements[i].offset + elements[i].size <= walk->available &&
	       is_zero(walk->bytes + elements[i].offset, elements[i].size))
		i++;
	return i - first;
}

static void put_run(struct walk *walk, const struct image_place *array,
		    size_t first, size_t count)
{
	const struct image_place *elements = array->parts.items;
	const struct decode_columns *columns = &walk->image->columns;
	struct arena scratch = { 0 };
	const char *where =
		where_text(&scratch, &walk->image->top, elements[first].offset);
	const char *path = run_text(&scratch, array, first, count);

	buffer_printf(&walk->decoder->out, "  %-*s  %-*s  0\n", columns->where,
		      where, columns->path, path);
	arena_free(&scratch);
}

static void put_place(struct walk *walk, const struct image_place *place);

static void put_array(struct walk *walk, const struct image_place *array)
{
	const struct image_place *elements = array->parts.items;
	size_t i = 0;

	while (i < array->parts.count) {
		size_t zeroes = zero_run(walk, array, i);

		if (zeroes > 1)
			put_run(walk, array, i, zeroes);
		else
			put_place(walk, &elements[i]);
		i += zeroes > 1 ? zeroes : 1;
	}
}

static void put_structure(struct walk *walk,
			  const struct image_place *structure)
{
	const struct image_place *parts = structure->parts.items;

	for (size_t i = 0; i < structure->parts.count; i++)
		put_place(walk, &parts[i]);
}

/* Of what is cut off only the padding can be looked at. */
static void put_place(struct walk *walk, const struct image_place *place)
{
	if (place->offset >= walk->available)
		return;
	switch (place->kind) {
	case PLACE_VALUE:
	case PLACE_CHOICE:
		if (place->offset + place->size <= walk->available)
			put_value(walk, place);
		break;
	case PLACE_RESERVED:
		put_padding(walk, place);
		break;
	case PLACE_STRUCTURE:
		put_structure(walk, place);
		break;
	case PLACE_ARRAY:
		put_array(walk, place);
		break;
	}
}

static void put_header(const struct walk *walk, uint64_t number, uint64_t at)
{
	const struct document *document = &walk->decoder->model->document;
	const struct image_place *top = &walk->image->top;
	struct buffer *out = &walk->decoder->out;

	if (number)
		buffer_add(out, "\n", 1);
	buffer_puts(out, top->name);
	if (number || at) {
		buffer_puts(out, " number ");
		buffer_decimal(out, number);
		buffer_puts(out, ", at ");
		buffer_hex(out, at, 1);
	}
	if (!number)
		buffer_printf(out, " (%s %s, %s): %s", document->number.text,
			      document->revision.text, top->section,
			      top->type.type->item.brief.text ?
				      top->type.type->item.brief.text :
				      "");
	buffer_add(out, "\n", 1);
}

void decode_image_text(struct decoder *decoder,
		       const struct decode_image *image,
		       const unsigned char *bytes, uint64_t available,
		       uint64_t number, uint64_t at)
{
	struct walk walk = { decoder, image, bytes, available };
	size_t violations;

	put_header(&walk, number, at);
	put_place(&walk, &image->top);
	violations = decoder->violations.list.count;
	if (available < image->top.size)
		violation_add(&decoder->violations, VIOLATION_CUT_OFF,
			      image->top.name, NULL,
			      "ends behind 0x%" PRIx64 " of 0x%" PRIx64
			      " bytes",
			      available, image->top.size);
	decode_violations(decoder, violations);
}
