/* SPDX-License-Identifier: BSD-3-Clause */
#include "verify/map.h"

#include "read/schema_keys.h"

static const struct choice kinds[] = {
	{ "structure", MAP_STRUCTURE },
	{ "typedef", MAP_TYPEDEF },
	{ "member", MAP_MEMBER },
	{ "field", MAP_FIELD },
	{ "enumerator", MAP_ENUMERATOR },
	{ "fid", MAP_FID },
	{ "mask", MAP_MASK },
	{ "shift", MAP_SHIFT },
	{ "width", MAP_WIDTH },
	{ 0 },
};

static const struct choice styles[] = {
	{ "snake", MAP_SNAKE },
	{ "upper", MAP_UPPER },
	{ "lower", MAP_LOWER },
	{ "camel", MAP_CAMEL },
	{ 0 },
};

static const struct key rule_keys[] = {
	REQUIRED_OF("rule", VALUE_CHOICE, struct map_rule, kind,
		    "What the names are for.", .choices = kinds),
	OPTIONAL("without", VALUE_NAME, struct map_rule, without,
		 "What the document's names lose in front."),
	OPTIONAL_OF("case", VALUE_CHOICE, struct map_rule, style,
		    "How the words of a name are written.", .choices = styles),
	OPTIONAL("prefix", VALUE_NAME, struct map_rule, prefix,
		 "What goes in front."),
	OPTIONAL("suffix", VALUE_NAME, struct map_rule, suffix,
		 "What goes behind."),
};

static const struct shape rule_shapes[] = {
	{ "rule", KEYS(rule_keys) },
};

/* What is said of an item whose struct starts with a struct map_exception. */
#define EXCEPTION_KEYS(type)                                            \
	OPTIONAL("name", VALUE_TEXT, type, item.called,                 \
		 "What the project calls it."),                         \
		OPTIONAL("absent", VALUE_TEXT, type, item.absent,       \
			 "Why the project does not have it."),          \
		OPTIONAL("different", VALUE_TEXT, type, item.different, \
			 "Why it is not as the document has it.")

static const struct key member_keys[] = {
	REQUIRED("member", VALUE_NAME, struct map_member, item.name,
		 "A member of the structure."),
	EXCEPTION_KEYS(struct map_member),
};

static const struct shape member_shapes[] = {
	{ "member", KEYS(member_keys) },
};

static const struct key extra_keys[] = {
	REQUIRED("extra", VALUE_TEXT, struct map_extra, name,
		 "A member that only the project has."),
	REQUIRED("reason", VALUE_TEXT, struct map_extra, reason,
		 "Why that is right."),
};

static const struct shape extra_shapes[] = {
	{ "extra member", KEYS(extra_keys) },
};

static const struct key structure_keys[] = {
	REQUIRED("structure", VALUE_NAME, struct map_structure, item.name,
		 "A structure of the interface."),
	EXCEPTION_KEYS(struct map_structure),
	OPTIONAL("typedef", VALUE_NAME, struct map_structure, alias,
		 "What the project calls it, if only a typedef does."),
	OPTIONAL("wide", VALUE_TEXT, struct map_structure, wide,
		 "Why narrow members fill their 8-byte slots."),
	OPTIONAL_OF("members", VALUE_ITEMS, struct map_structure, members,
		    "Members that the rules do not make right.",
		    ITEMS(struct map_member, member_shapes)),
	OPTIONAL_OF("extras", VALUE_ITEMS, struct map_structure, extras,
		    "Members that the document does not have.",
		    ITEMS(struct map_extra, extra_shapes)),
};

static const struct shape structure_shapes[] = {
	{ "structure", KEYS(structure_keys) },
};

/* An entry of names: the first key tells the kind. */
#define NAME_KEYS(word)                                                \
	{                                                              \
		REQUIRED(word, VALUE_TEXT, struct map_name, item.name, \
			 "The item; a field behind its fieldset: "     \
			 "RmiRealmFlags.lpa2."),                       \
			EXCEPTION_KEYS(struct map_name)                \
	}

static const struct key field_keys[] = NAME_KEYS("field");
static const struct key enumerator_keys[] = NAME_KEYS("enumerator");
static const struct key fid_keys[] = NAME_KEYS("fid");
static const struct key mask_keys[] = NAME_KEYS("mask");
static const struct key shift_keys[] = NAME_KEYS("shift");
static const struct key width_keys[] = NAME_KEYS("width");

#define NAME_SHAPE(word, keys, tag)                                          \
	{                                                                    \
		word, KEYS(keys), true, offsetof(struct map_name, kind), tag \
	}

static const struct shape name_shapes[] = {
	NAME_SHAPE("field", field_keys, MAP_FIELD),
	NAME_SHAPE("enumerator", enumerator_keys, MAP_ENUMERATOR),
	NAME_SHAPE("function ID", fid_keys, MAP_FID),
	NAME_SHAPE("mask", mask_keys, MAP_MASK),
	NAME_SHAPE("shift", shift_keys, MAP_SHIFT),
	NAME_SHAPE("width", width_keys, MAP_WIDTH),
};

static const struct key root_keys[] = {
	REQUIRED("format", VALUE_NUMBER, struct map, format,
		 "The version of this format."),
	REQUIRED("interface", VALUE_NAME, struct map, interface,
		 "The interface whose items are named."),
	OPTIONAL("acronyms", VALUE_NAMES, struct map, acronyms,
		 "Words of the document's names that stay together."),
	OPTIONAL("padding", VALUE_NAMES, struct map, padding,
		 "What the names of padding start with."),
	OPTIONAL_OF("rules", VALUE_ITEMS, struct map, rules,
		    "How names are made from the document's.",
		    ITEMS(struct map_rule, rule_shapes)),
	OPTIONAL_OF("structures", VALUE_ITEMS, struct map, structures,
		    "Structures that the rules do not make right.",
		    ITEMS(struct map_structure, structure_shapes)),
	OPTIONAL_OF("names", VALUE_ITEMS, struct map, names,
		    "Other names that the rules do not make right.",
		    ITEMS(struct map_name, name_shapes)),
};

const struct shape map_root = { "map", KEYS(root_keys) };
