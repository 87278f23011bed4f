/* SPDX-License-Identifier: BSD-3-Clause */
/* Values put together to the image of a type. What is not given is zero. */
#ifndef RMIGEN_ENCODE_H
#define RMIGEN_ENCODE_H

#include <jansson.h>

#include "base/diagnostic.h"
#include "decode/violation.h"

struct encoder {
	struct arena *arena;
	struct diagnostics *diagnostics;
	struct image_place top;
	unsigned char *bytes; /* the image, top.size of them */
	unsigned char *given; /* which bits of it were given */
	struct list readings; /* struct encoder_reading */
	struct list assumed;  /* struct image_assumption */
};

/* An alternative that was named, so it must be the right one. */
struct encoder_reading {
	const struct image_place *choice;
	const struct image_place *part;
};

void encoder_init(struct encoder *encoder, struct arena *arena,
		  struct diagnostics *diagnostics, const struct type_ref *type);

/* Takes back all that was given. */
void encoder_clear(struct encoder *encoder);

/* Takes "path=value", or the value of the whole. Reports what is wrong. */
void encode_assignment(struct encoder *encoder, const char *text);

/* Takes a value in the form in which `decode --format json` prints it. */
void encode_json(struct encoder *encoder, const json_t *value);

/* Reports what breaks a rule of the document, as `decode` would. */
void encode_check(struct encoder *encoder);

#endif
