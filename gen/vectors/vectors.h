/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Test vectors: numbers, registers and images of memory that follow from a
 * checked model, for anyone who implements or calls the interfaces. They are
 * computed from the model alone and point into it; docs/vectors.md tells what
 * each kind is good for.
 */
#ifndef RMIGEN_VECTORS_H
#define RMIGEN_VECTORS_H

#include "model/model.h"
#include "model/smccc.h"

/* Bytes around an image that nobody may touch. */
#define VECTORS_GUARD 16u

/* An argument or an output of a call. */
struct vector_value {
	const struct parameter *row;
	uint64_t value; /* as wide as the row's bits */
	bool valid;	/* outputs: whether the caller may look at it */
};

/* Who can be tested with a call. */
enum vector_side { VECTOR_BOTH, VECTOR_CALLER, VECTOR_RMM };

/* One SMC with its answer. */
struct vector_call {
	const char *kind;
	enum vector_side side;
	const char *status; /* NULL: an SMCCC error */
	uint64_t index;
	const struct list *setting; /* struct vector_choice: what chooses */
	uint64_t in[MODEL_REGISTERS];
	uint64_t out[MODEL_REGISTERS];
	struct list inputs;  /* struct vector_value, without the function ID */
	struct list outputs; /* struct vector_value, without the result */
};

/* The structure behind an address, of a call that is to be refused. */
struct vector_page {
	const struct parameter *input;
	const struct structure_vectors *layout;
	struct list elements; /* struct vector_element: all others are zero */
	const unsigned char *image;
};

/* What X0 may tell. */
struct vector_outcome {
	const char *status;
	bool has_x0; /* the index does not depend on state */
	uint64_t index;
	uint64_t x0;
};

/*
 * A call that fails, if the state of the RMM is such that it has no other
 * reason to: what depends on state and is assumed to be false is listed.
 */
struct negative_vector {
	const struct command *command;
	const struct failure *failure; /* NULL: none; the call is good */
	struct list changed;	       /* const char *: "rd", "params.aux[3]" */
	uint64_t in[MODEL_REGISTERS];
	struct list inputs;    /* struct vector_value, without the FID */
	struct list pages;     /* struct vector_page */
	struct list also_true; /* const struct failure * */
	struct list undefined; /* const struct failure *: for these inputs */
	struct list assumed;   /* const struct failure * */
	struct list expected;  /* struct vector_outcome */
	struct list any_state; /* const char *: statuses without assumptions */
};

/* A failure condition, and why no vector makes it true. */
struct condition_cover {
	const struct failure *failure;
	const char *reason; /* NULL: there are vectors */
};

struct command_vectors {
	const struct command *command;
	struct list calls;	/* struct vector_call */
	struct list conditions; /* struct condition_cover */
	struct list negatives;	/* struct negative_vector */
};

/*
 * A number that holds a field's value; or one bit that no field has. A field
 * with alternatives has vectors for each of them, and where a field beside it
 * chooses, the number holds what chooses too.
 */
struct fieldset_vector {
	const char *kind;
	const struct field *row;
	const struct alternative *reading; /* NULL: none, or of all */
	const char *chosen_by;		   /* the value that chooses it */
	enum rule rule;			   /* of a reserved bit */
	uint64_t value;			   /* of the field */
	uint64_t raw;			   /* of the fieldset */
};

struct fieldset_vectors {
	const struct type *type;
	struct list cases; /* struct fieldset_vector */
};

struct enumeration_vector {
	const struct enumerator
		*enumerator; /* NULL: the encoding is reserved */
	uint64_t encoding;   /* two's complement if negative */
	bool negative;
	uint64_t raw; /* the bits, as many as the type has */
};

struct enumeration_vectors {
	const struct type *type;
	struct list cases; /* struct enumeration_vector */
};

/* A step on the way from a structure to a leaf. */
struct vector_step {
	const struct type *structure;
	const struct member *member;
	uint64_t index;
	bool indexed; /* the member is an array of structures */
};

/* A member without members of its own; or an array of such. */
struct vector_leaf {
	const char *path;  /* "enter.gprs" */
	struct list steps; /* struct vector_step */
	const struct member *member;
	uint64_t offset; /* in bytes, from the start of the outer structure */
	uint64_t size;	 /* of one element */
	uint64_t count;	 /* of elements; 1 if it is no array */
	uint64_t stride;
	bool array;
};

/* A run of bytes that no member has. */
struct vector_gap {
	enum rule rule;
	uint64_t offset;
	uint64_t size;
};

struct vector_element {
	size_t leaf; /* in structure_vectors.leaves */
	uint64_t index;
	const unsigned char *bytes; /* as many as the element has */
};

struct structure_vector {
	const char *kind;
	size_t leaf;	      /* which is at its maximum */
	size_t gap;	      /* whose bytes are set */
	struct list elements; /* struct vector_element: all others are zero */
	const unsigned char *image;
};

struct structure_vectors {
	const struct type *type;
	struct list leaves; /* struct vector_leaf */
	struct list gaps;   /* struct vector_gap */
	struct list cases;  /* struct structure_vector */
};

/* A function ID taken apart as SMCCC has it. */
struct fid_vector {
	const char *kind;
	uint64_t fid;
	const struct command *command; /* NULL: no command has it */
	bool in_range;
	struct smccc_function parts;
};

/* What X0 holds on return. */
struct return_vector {
	const char *kind;
	uint64_t x0;
	const char *status; /* NULL: X0 is no return code */
	uint64_t index;
};

struct negotiation_vector {
	const struct scenario *scenario;
	bool accepted;
	uint64_t requested;
	const uint64_t *supported; /* as many as the scenario has */
	uint64_t x0;
	uint64_t lower;
	uint64_t higher;
};

struct interface_vectors {
	const struct interface *interface;
	struct list commands;	  /* struct command_vectors */
	struct list fieldsets;	  /* struct fieldset_vectors */
	struct list enumerations; /* struct enumeration_vectors */
	struct list structures;	  /* struct structure_vectors */
	struct list fids;	  /* struct fid_vector */
	struct list returns;	  /* struct return_vector */
	struct list negotiation;  /* struct negotiation_vector */
};

struct vectors {
	const struct model *model;
	struct list interfaces; /* struct interface_vectors */
};

/* Computes all vectors of @model, which must be checked; in its arena. */
void vectors_build(const struct model *model, struct vectors *vectors);

#endif
