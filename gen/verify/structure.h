/* SPDX-License-Identifier: BSD-3-Clause */
/* Compares one definition of a structure; a part of verify.c. */
#ifndef RMIGEN_VERIFY_STRUCTURE_H
#define RMIGEN_VERIFY_STRUCTURE_H

#include "verify/verify.h"

/* What a member of the object is to the document. */
enum role {
	ROLE_NONE, /* the document does not have it */
	ROLE_MEMBER,
	ROLE_INSIDE,	/* part of one that has another role */
	ROLE_CONTAINER, /* members of the document are inside it */
	ROLE_FIELD,	/* a C bit-field for a field of the document */
	ROLE_PADDING,
	ROLE_ALLOWED, /* the map says so */
	ROLE_INSTEAD, /* lies where one is missing */
};

/* A member of the document and what was found for it. */
struct match {
	struct plan_member *planned;
	const struct object_member *found; /* NULL: nothing */
	uint64_t offset;		   /* of the document, in bytes */
	uint64_t size;
};

/* One definition at work. */
struct comparison {
	struct verification *verification;
	const struct object *object;
	const struct object_structure *structure;
	struct plan_structure *planned;
	struct match *matches; /* one for each member of the plan */
	size_t match_count;
	enum role *roles;   /* one for each member of the object */
	size_t width_index; /* 1 + its one finding about widths */
	size_t shift_index; /* 1 + the finding about a shift that goes on */
	int64_t shift;	    /* by how many bits */
};

/* Adds a finding about @found (may be NULL) for @item of the document. */
struct finding *verify_add(struct comparison *comparison,
			   enum finding_kind kind, const struct item *item,
			   const struct object_member *found,
			   const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* Adds what is wrong with a member that was found. */
void verify_member(struct comparison *comparison, const struct match *match);

/* Compares the C bit-fields inside @whole with the fieldset @type. */
void verify_fields(struct comparison *comparison, const struct type *type,
		   const struct object_member *whole);

/* Compares the definition with the document. */
void verify_structure(struct comparison *comparison);

#endif
