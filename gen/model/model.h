/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The specification as plain structs. The reader fills them from the YAML, the
 * checks resolve the references and judge them; from then on nothing changes.
 * All memory belongs to the model's arena. Lists hold the struct named beside
 * them, in the order of the document. A struct that has an item starts with it.
 */
#ifndef RMIGEN_MODEL_H
#define RMIGEN_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/source.h"

struct edit;
struct expression;

/* The version of the YAML format and of `dump --format json`. */
#define MODEL_FORMAT 1

/* X0 to X17: what an SMC64 call can carry (SMCCC 1.2). */
#define MODEL_REGISTERS 18u

struct name {
	const char *text; /* NULL: not given */
	struct position at;
};

struct number {
	uint64_t value; /* two's complement if negative */
	bool negative;
	bool hex; /* the base in which the document writes it */
	bool given;
	struct position at;
};

struct bit_range {
	unsigned int msb;
	unsigned int lsb;
	struct position at;
};

/* What reserved bits and padding are to hold: written, or returned, as zero. */
enum rule { RULE_NONE, RULE_SBZ, RULE_MBZ };

/* A check that is known to fire on an item, and why that is right. */
struct waiver {
	struct name check;
	struct name reason;
	bool used;
};

/* An edit of an overlay that made an item what it is; see overlay.h. */
struct touch {
	const struct edit *edit;
	bool inside; /* the edit is about a part of the item */
};

/* What everything with a name in the document has. */
struct item {
	struct name name; /* no text: a reserved row or padding */
	struct name section;
	struct name brief;
	struct name derived;	   /* why: not printed word for word */
	struct name reconstructed; /* why: damaged in the source */
	struct name unverified;	   /* why: from elsewhere than the document */
	struct list waivers;	   /* struct waiver */
	struct list touches;	   /* struct touch */
};

/* A type by name; the checks fill in the rest. */
struct type_ref {
	struct name name;
	const struct type *type; /* NULL: unresolved */
	unsigned int width;	 /* in bits; 0: abstract or unresolved */
};

/* An expression by its text; the checks fill in the tree. */
struct formula {
	struct name text;
	const struct expression *tree; /* NULL: no text, or not checked */
};

/* Names from a list, or all that the word for it stands for. */
struct selection {
	bool all;
	struct list names; /* struct name */
	struct position at;
};

/* What a field holds where what chooses has one of some values. */
struct alternative {
	struct item item;
	struct type_ref type;
	struct selection values; /* all: those of no other alternative */
};

struct field {
	struct item item;
	enum rule reserved;
	struct bit_range bits;
	struct type_ref type;	  /* unless there are alternatives */
	struct formula by;	  /* chooses among them */
	struct list alternatives; /* struct alternative */
};

struct enumerator {
	struct item item;
	struct number encoding;
};

struct member {
	struct item item;
	enum rule padding;
	struct number offset; /* in bytes */
	struct number size;   /* in bytes; padding only */
	struct type_ref type;
	struct number count;	 /* of array elements */
	struct number stride;	 /* in bytes, from element to element */
	struct number permitted; /* mask of the bits that may be set */
};

enum type_kind {
	TYPE_FIELDSET,
	TYPE_ENUMERATION,
	TYPE_STRUCTURE,
	TYPE_SCALAR,
	TYPE_ABSTRACT_ENUMERATION,
	TYPE_ABSTRACT_STRUCTURE,
};

/* Whether an enumeration has encodings without a name. */
enum unused_encodings { UNUSED_NONE, UNUSED_RESERVED };

enum scalar_encoding {
	SCALAR_BITS,
	SCALAR_UNSIGNED,
	SCALAR_SIGNED,
	SCALAR_ADDRESS,
};

struct type {
	struct item item;
	enum type_kind kind;
	size_t number;	     /* among all, as model_each_type() visits them */
	struct number width; /* in bits; 0: N, the scalar is a family */
	struct number size;  /* in bytes; structures only */
	struct number align; /* in bytes; structures only */
	enum unused_encodings unused;
	enum scalar_encoding encoding;
	uint64_t reserved;	 /* the bits of a fieldset that are, always */
	struct list fields;	 /* struct field */
	struct list enumerators; /* struct enumerator */
	struct list members;	 /* struct member */
	struct list names;	 /* struct name: of an abstract enumeration */
};

struct constant {
	struct item item;
	struct number value;
	struct name unit;
};

/*
 * A form of a function: its name may stand for several. What it returns may be
 * stated; or, of a boolean, only what it needs to be true.
 */
struct function {
	struct item item;
	struct list parameters; /* struct member */
	struct type_ref returns;
	struct number count; /* of array elements that it returns */
	struct formula value;
	struct formula requires;
};

/* One row of a command's table of inputs or outputs. */
struct parameter {
	struct item item;
	enum rule reserved;
	struct number reg; /* the number of the X register */
	struct bit_range bits;
	struct type_ref type;
	struct type_ref
		points_to;	/* the structure at an address; inputs only */
	struct name as;		/* what conditions call that structure */
	struct selection valid; /* outputs only: the statuses */
	struct formula when;	/* outputs only: what else that takes */
	bool unfinished; /* an output that struct unfinished adds; in a register
			  * in which another one may be on other statuses */
};

/* A value that the conditions of a command name. */
struct context {
	struct item item;
	struct type_ref type;
	struct formula value;
	bool before; /* evaluated before the command takes effect */
};

struct failure {
	struct item item;
	struct formula when;
	struct name informal; /* instead of @when */
	struct name status;   /* NULL: that of another command; informal only */
	struct formula index;
	struct formula also; /* holds in addition */
};

/* What holds after a command that was successful. */
struct success {
	struct item item;
	struct formula when; /* only if this held before; else always */
	struct formula then;
	struct name informal; /* what the document has no expression for */
};

/* State that a successful command may change. */
struct footprint {
	struct item item;
	struct formula value;
};

/* Each condition of @first is checked before any of @then. */
struct order {
	struct list first; /* struct name */
	struct list then;  /* struct name */
};

/* What a command may do; not every revision tells. */
enum trait { TRAIT_UNSTATED, TRAIT_NO, TRAIT_YES };

struct command {
	struct item item;
	struct number fid;
	struct name result; /* of X0: not the interface's type, or "none" */
	bool exempt;	    /* from the rule for registers; the checks tell */
	enum trait may_start_operation; /* that goes on after it returns */
	enum trait may_transfer_memory; /* between the two sides */
	enum trait resumes_operation;	/* that another command started */
	struct number input_count;	/* named rows, the FID included */
	struct number output_count;
	struct list inputs;	/* struct parameter */
	struct list outputs;	/* struct parameter */
	struct list contexts;	/* struct context */
	struct list failures;	/* struct failure */
	struct list successes;	/* struct success */
	struct list footprints; /* struct footprint */
	struct list orders;	/* struct order */
};

struct fid_range {
	struct number first;
	struct number last;
};

enum index_rule {
	INDEX_ZERO,   /* the index is always zero */
	INDEX_VARIES, /* a condition may state it */
	INDEX_STATED, /* every condition states it */
	INDEX_NONE,   /* the result has no index */
};

struct status_row {
	struct name status;
	enum index_rule index;
	struct name meaning;
};

/*
 * What X0 holds when a command of the interface returns: a fieldset with a
 * status and an index, or an enumeration, whose values are the statuses.
 */
struct result {
	struct name section;
	struct type_ref type;
	struct name status;   /* the field with the status */
	struct name index;    /* the field with the detail */
	struct list statuses; /* struct status_row; from the values, if none */
	struct name unsupported; /* the status for a command that the RMM does
				  * not have; no text: SMCCC's error */
};

struct version {
	struct name section;
	struct type_ref type;
	struct number major;
	struct number minor;
};

/* The command that agrees on a version, and its parameters by name. */
struct negotiation {
	struct name command; /* no text: none does */
	struct name requested;
	struct name lower;
	struct name higher;
	struct name refused; /* the status if the versions do not match */
};

/*
 * What a command that may start an operation returns when it has not finished;
 * the checks make outputs of the command of it.
 */
struct unfinished {
	struct name status;  /* no text: the interface has no operations */
	struct list outputs; /* struct parameter */
};

struct interface {
	struct item item;
	struct version version;
	struct negotiation negotiation;
	struct list ranges; /* struct fid_range */
	struct result result;
	struct unfinished unfinished;
	struct list commands; /* struct command */
	struct list types;    /* struct type */
};

struct document {
	struct name number;
	struct name title;
	struct name revision;
	struct name url;
};

/* What the document has and the specification leaves away: see lacks.h. */
struct lacks {
	struct name reason;	/* no text: it is complete */
	struct list interfaces; /* struct name */
	struct list parts;	/* struct name: keys of the YAML */
};

/* A name of which nothing is known but that conditions have it. */
struct external_name {
	struct name name;
	bool used;
};

/* Lists of struct external_name. */
struct external {
	struct list functions;
	struct list names;
	struct list members;
};

/* The rule for registers that a command does not name. */
struct unused_rule {
	struct number first;
	struct number last;
	enum rule rule;
};

struct unused_registers {
	struct name section;
	struct list exempt; /* struct name: interfaces without the rule */
	struct unused_rule inputs;
	struct unused_rule outputs;
	struct name conflict;
};

struct version_number {
	struct number major;
	struct number minor;
};

/* Versions that an RMM supports, and one that a caller asks for. */
struct scenario {
	struct version_number requested;
	struct list supported; /* struct version_number */
};

/* How versions are agreed on: the document's examples. */
struct versioning {
	struct name section;   /* no text: the document has none */
	struct list scenarios; /* struct scenario */
};

struct model {
	struct arena *arena;
	uint64_t digest; /* the ABI's identity, see digest.h; the checks tell */
	struct number format;
	struct document document;
	struct lacks lacks;
	struct unused_registers unused;
	struct versioning versioning;
	struct list constants; /* struct constant */
	struct list functions; /* struct function */
	struct external external;
	struct list interfaces; /* struct interface */
	struct list types;	/* struct type: those of no interface */
	struct list overlays;	/* struct overlay *: what was laid over it */
};

/* Calls @visit for every type, those of the interfaces first. */
typedef void type_visitor(void *context, struct type *type);
void model_each_type(const struct model *model, type_visitor *visit,
		     void *context);

/* Calls @visit for everything with a struct item, in the order of the file. */
typedef void item_visitor(void *context, const struct item *item);
void model_each_item(const struct model *model, item_visitor *visit,
		     void *context);

/* The type called @name, without regard to families; NULL if there is none. */
const struct type *model_type(const struct model *model, const char *name);

/* Whether @type is a scalar of any width: BitsN, of which Bits64 is one. */
bool type_is_family(const struct type *type);

/* Whether it names @name, or all; NULL is among all alone. */
bool selection_has(const struct selection *selection, const char *name);

/*
 * What @field, which has alternatives, holds where @value, the name of an
 * enumerator or NULL, chooses; NULL if no alternative is for it.
 */
const struct alternative *field_alternative(const struct field *field,
					    const char *value);

/*
 * @inner, a field of the fieldset that an alternative of @field is, with its
 * bits where they are in the fieldset of @field.
 */
struct field field_inside(const struct field *field, const struct field *inner);

/* Whether an index other than zero may come with the status. */
bool status_has_index(const struct status_row *row);

/* Whether a function ID is in a range of @interface. */
bool interface_has_fid(const struct interface *interface, uint64_t fid);

/* Whether the command is called as SMC64, or else as SMC32. */
bool command_is_smc64(const struct command *command);

/* Whether X0 holds nothing when the command returns. */
bool command_has_no_result(const struct command *command);

/* The value of an enumeration that has these bits; NULL if none has. */
const struct enumerator *type_enumerator(const struct type *type,
					 uint64_t bits);

/* The field of @type called @name; NULL if there is none. */
const struct field *type_field(const struct type *type, const char *name);

#endif
