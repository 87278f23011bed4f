/* SPDX-License-Identifier: BSD-3-Clause */
/* What verify has to say, before anybody prints it. */
#ifndef RMIGEN_FINDING_H
#define RMIGEN_FINDING_H

#include "model/model.h"
#include "verify/object.h"

enum severity {
	SEVERITY_WIDTH,	  /* works, and is not what the document has */
	SEVERITY_EXTRA,	  /* something that the document does not have */
	SEVERITY_MISSING, /* something that only the document has */
	SEVERITY_ERROR,
};

enum finding_kind {
	FINDING_SIZE,
	FINDING_OFFSET,
	FINDING_OVERLAP,
	FINDING_NARROW,
	FINDING_WIDE,
	FINDING_COUNT,
	FINDING_STRIDE,
	FINDING_SIGN,
	FINDING_BITS,
	FINDING_VALUE,
	FINDING_UNREADABLE,
	FINDING_MISSING,
	FINDING_EXTRA,
	FINDING_WIDTH,
	FINDING_KINDS,
};

struct finding_rule {
	const char *name;
	enum severity severity;
	const char *explains;
};

extern const struct finding_rule finding_rules[FINDING_KINDS];

/* "error", "width", ... */
extern const char *const severity_names[];

struct finding {
	enum finding_kind kind;
	const char *text;
	const struct type *type; /* of the document; NULL: about no type */
	const struct item *item; /* the member, field or enumerator in it */
	const char *expected;	 /* "0x510, 8 bytes, UInt8": the document */
	const char *found;	 /* the same of the object; NULL: nothing */
	const char *name;	 /* in the object: "rec_exit.ripas_value" */
	const char *object;	 /* the path of the object */
	struct place place;	 /* of the declaration */
	struct list also;	 /* const char *: members with the same */
	const struct object_structure *structure; /* NULL: none */
	uint64_t first, end; /* the bytes of the structure that it is about */
};

#endif
