/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Captured bytes and registers, explained. What is printed collects in a
 * buffer, and what is wrong with an item in its violations.
 */
#ifndef RMIGEN_DECODE_H
#define RMIGEN_DECODE_H

#include <jansson.h>
#include <stdio.h>

#include "check/symbols.h"
#include "decode/violation.h"

struct decoder {
	const struct model *model;
	struct symbols symbols;
	struct arena *arena;
	bool json;
	bool unsure; /* the alternative at hand may be another one */
	struct violations violations; /* of the item at hand */
	uint64_t found;		      /* violations of all items so far */
	struct buffer out;	      /* not yet written */
};

void decoder_init(struct decoder *decoder, const struct model *model,
		  bool json);
void decoder_free(struct decoder *decoder);

/* Writes what is in the buffer, if that is much or if @all. */
void decoder_flush(struct decoder *decoder, bool all);

/* Counts the violations of the item at hand and forgets them. */
void decoder_end_item(struct decoder *decoder);

/* Prints the violations from number @first on, a line for each. */
void decode_violations(struct decoder *decoder, size_t first);

/*
 * How wide the columns of lines about places are: where a place is, its path,
 * its value.
 */
struct decode_columns {
	int where;
	int path;
	int value;
};

/* Widens @columns for @place, which starts a line with @where. */
void decode_measure(const struct image_place *place, const char *where,
		    unsigned int depth, struct decode_columns *columns);

/* Gives @place and its fields the labels for such lines. */
void decode_label(struct decoder *decoder, struct image_place *place,
		  const char *where, unsigned int depth,
		  const struct decode_columns *columns);

/* A line about @value, of up to 64 bits, at @place, one for each of its fields,
 * and what is wrong with them. */
void decode_value(struct decoder *decoder, const struct image_place *place,
		  uint64_t value, const struct decode_columns *columns);

/* A type, ready for any number of its images. */
struct decode_image {
	struct image_place top;
	struct decode_columns columns;
};

/* Makes @image for a type that has a fixed form in memory. */
void decode_image_prepare(struct decoder *decoder, const struct type_ref *ref,
			  struct decode_image *image);

/*
 * Prints the image at @bytes as item number @number, found at @at in its
 * input. If @available is less than its size, what is missing is reported.
 */
void decode_image_text(struct decoder *decoder,
		       const struct decode_image *image,
		       const unsigned char *bytes, uint64_t available,
		       uint64_t number, uint64_t at);
void decode_image_json(struct decoder *decoder,
		       const struct decode_image *image,
		       const unsigned char *bytes, uint64_t available,
		       uint64_t number, uint64_t at);

/*
 * The value of @place, within @whole, as JSON: what `encode` takes. A choice
 * of which nobody knows how to read it is a number.
 */
json_t *decode_json_value(const struct image_place *place, uint64_t whole,
			  const struct image_context *context);
/* Numbers are hex strings. */
json_t *decode_json_number(uint64_t value);
/* Sets @key of the object @map to @value; ends the program if there is no
 * memory. */
void decode_json_set(json_t *map, const char *key, json_t *value);
/* Prints @line, with the violations, as one line, and frees it. */
void decode_json_line(struct decoder *decoder, json_t *line);

#endif
