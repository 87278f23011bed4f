/* SPDX-License-Identifier: BSD-3-Clause */
/* The shapes of types, with their fields, values and members. */
#include "read/schema_parts.h"

static const struct choice encodings[] = {
	{ "bits", SCALAR_BITS },
	{ "unsigned", SCALAR_UNSIGNED },
	{ "signed", SCALAR_SIGNED },
	{ "address", SCALAR_ADDRESS },
	{ 0 },
};

static const struct choice others_word[] = { { "others", true }, { 0 } };

static const struct choice unused_words[] = {
	{ "reserved", UNUSED_RESERVED },
	{ 0 },
};

static const struct key field_keys[] = {
	NAME_KEY("name", struct field, "The field's name."),
	REQUIRED("bits", VALUE_BITS, struct field, bits,
		 "The highest and the lowest bit."),
	REQUIRED("type", VALUE_TYPE, struct field, type,
		 "The type of its value."),
	BRIEF_KEY(struct field, false),
	MARK_KEYS(struct field),
};

static const struct key alternative_keys[] = {
	NAME_KEY("name", struct alternative, "What the field is called then."),
	REQUIRED("type", VALUE_TYPE, struct alternative, type,
		 "The type of its value then."),
	REQUIRED_OF("for", VALUE_SELECTION, struct alternative, values,
		    "The values that choose it.", .choices = others_word),
	BRIEF_KEY(struct alternative, false),
	MARK_KEYS(struct alternative),
};

static const struct shape alternative_shapes[] = {
	{ "alternative", KEYS(alternative_keys) },
};

static const struct key choice_keys[] = {
	NAME_KEY("choice", struct field, "The field's name."),
	REQUIRED("bits", VALUE_BITS, struct field, bits,
		 "The highest and the lowest bit."),
	REQUIRED("by", VALUE_FORMULA, struct field, by,
		 "An expression: the value that chooses."),
	BRIEF_KEY(struct field, false),
	REQUIRED_OF("alternatives", VALUE_ITEMS, struct field, alternatives,
		    "What the field may hold.",
		    ITEMS(struct alternative, alternative_shapes)),
	MARK_KEYS(struct field),
};

static const struct key reserved_field_keys[] = {
	REQUIRED_OF("reserved", VALUE_CHOICE, struct field, reserved,
		    "The rule for bits without a field.",
		    .choices = schema_rules),
	REQUIRED("bits", VALUE_BITS, struct field, bits,
		 "The highest and the lowest bit."),
	MARK_KEYS(struct field),
};

static const struct shape field_shapes[] = {
	{ "field", KEYS(field_keys) },
	{ "choice", KEYS(choice_keys) },
	{ "reserved bits", KEYS(reserved_field_keys) },
};

static const struct key enumerator_keys[] = {
	REQUIRED("encoding", VALUE_INTEGER, struct enumerator, encoding,
		 "The number."),
	NAME_KEY("name", struct enumerator, "What the number means."),
	BRIEF_KEY(struct enumerator, false),
	MARK_KEYS(struct enumerator),
};

static const struct shape enumerator_shapes[] = {
	{ "enumerator", KEYS(enumerator_keys) },
};

static const struct key member_keys[] = {
	NAME_KEY("name", struct member, "The member's name."),
	REQUIRED("offset", VALUE_NUMBER, struct member, offset,
		 "Bytes from the start of the structure."),
	REQUIRED("type", VALUE_TYPE, struct member, type,
		 "The type of its value, or of each element."),
	OPTIONAL("count", VALUE_NUMBER, struct member, count,
		 "How many elements an array has; needs a stride."),
	OPTIONAL("stride", VALUE_NUMBER, struct member, stride,
		 "Bytes from one element to the next."),
	OPTIONAL("permitted", VALUE_NUMBER, struct member, permitted,
		 "A mask of the bits that may be set."),
	BRIEF_KEY(struct member, false),
	MARK_KEYS(struct member),
};

static const struct key padding_keys[] = {
	REQUIRED_OF("padding", VALUE_CHOICE, struct member, padding,
		    "The rule for bytes without a member.",
		    .choices = schema_rules),
	REQUIRED("offset", VALUE_NUMBER, struct member, offset,
		 "Bytes from the start of the structure."),
	REQUIRED("size", VALUE_NUMBER, struct member, size, "How many bytes."),
	MARK_KEYS(struct member),
};

static const struct shape member_shapes[] = {
	{ "member", KEYS(member_keys) },
	{ "padding", KEYS(padding_keys) },
};

static const struct key abstract_member_keys[] = {
	NAME_KEY("name", struct member, "The member's name."),
	REQUIRED("type", VALUE_TYPE, struct member, type,
		 "The type of its value, or of each element."),
	OPTIONAL("count", VALUE_NUMBER, struct member, count,
		 "How many elements an array has."),
};

static const struct shape abstract_member_shapes[] = {
	{ "abstract member", KEYS(abstract_member_keys) },
};

/* Every type has these, whatever its kind. */
#define TYPE_KEYS                                               \
	SECTION_KEY(struct type), BRIEF_KEY(struct type, true), \
		DERIVED(VALUE_CHOICE, struct type, kind),       \
		DERIVED(VALUE_SIZE, struct type, number)

static const struct key fieldset_keys[] = {
	NAME_KEY("fieldset", struct type, "A value made of bit fields."),
	TYPE_KEYS,
	REQUIRED("width", VALUE_NUMBER, struct type, width,
		 "How many bits; fields and reserved rows cover each once."),
	REQUIRED_OF("fields", VALUE_ITEMS, struct type, fields,
		    "The rows of the table.",
		    ITEMS(struct field, field_shapes)),
	DERIVED(VALUE_MASK, struct type, reserved),
	MARK_KEYS(struct type),
	ALLOW_KEY(struct type),
};

static const struct key enumeration_keys[] = {
	NAME_KEY("enumeration", struct type, "Numbers with names."),
	TYPE_KEYS,
	REQUIRED("width", VALUE_NUMBER, struct type, width,
		 "How many bits an encoding has."),
	OPTIONAL_OF("unused", VALUE_CHOICE, struct type, unused,
		    "The rule for encodings without a name, if there are any.",
		    .choices = unused_words),
	REQUIRED_OF("values", VALUE_ITEMS, struct type, enumerators,
		    "The rows of the table.",
		    ITEMS(struct enumerator, enumerator_shapes)),
	MARK_KEYS(struct type),
	ALLOW_KEY(struct type),
};

static const struct key structure_keys[] = {
	NAME_KEY("structure", struct type, "A layout in memory."),
	TYPE_KEYS,
	REQUIRED("size", VALUE_NUMBER, struct type, size,
		 "How many bytes; members and padding cover each once."),
	OPTIONAL("align", VALUE_NUMBER, struct type, align,
		 "What its address is a multiple of, in bytes."),
	REQUIRED_OF("members", VALUE_ITEMS, struct type, members,
		    "The rows of the table.",
		    ITEMS(struct member, member_shapes)),
	MARK_KEYS(struct type),
	ALLOW_KEY(struct type),
};

static const struct key scalar_keys[] = {
	NAME_KEY("scalar", struct type, "A value without inner structure."),
	TYPE_KEYS,
	REQUIRED(
		"width", VALUE_WIDTH, struct type, width,
		"How many bits, or N for a family: BitsN stands for Bits64 too."),
	REQUIRED_OF("encoding", VALUE_CHOICE, struct type, encoding,
		    "What the bits mean.", .choices = encodings),
};

static const struct key abstract_enumeration_keys[] = {
	NAME_KEY("abstract_enumeration", struct type,
		 "Names that only conditions use."),
	TYPE_KEYS,
	REQUIRED("values", VALUE_NAMES, struct type, names,
		 "The names; they have no numbers."),
};

static const struct key abstract_structure_keys[] = {
	NAME_KEY("abstract_structure", struct type,
		 "State that only conditions look into."),
	TYPE_KEYS,
	REQUIRED_OF("members", VALUE_ITEMS, struct type, members,
		    "The rows of the table; they have no offsets.",
		    ITEMS(struct member, abstract_member_shapes)),
};

#define TYPE_SHAPE(name, keys, tag)                                      \
	{                                                                \
		name, KEYS(keys), true, offsetof(struct type, kind), tag \
	}

const struct shape schema_types[] = {
	TYPE_SHAPE("fieldset", fieldset_keys, TYPE_FIELDSET),
	TYPE_SHAPE("enumeration", enumeration_keys, TYPE_ENUMERATION),
	TYPE_SHAPE("structure", structure_keys, TYPE_STRUCTURE),
	TYPE_SHAPE("scalar", scalar_keys, TYPE_SCALAR),
	TYPE_SHAPE("abstract enumeration", abstract_enumeration_keys,
		   TYPE_ABSTRACT_ENUMERATION),
	TYPE_SHAPE("abstract structure", abstract_structure_keys,
		   TYPE_ABSTRACT_STRUCTURE),
};
