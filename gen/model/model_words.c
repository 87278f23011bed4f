/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/model_words.h"

const char *word_rule(enum rule rule)
{
	static const char *const words[] = {
		[RULE_SBZ] = "SBZ",
		[RULE_MBZ] = "MBZ",
	};

	return words[rule];
}

const char *word_kind(enum type_kind kind)
{
	static const char *const words[] = {
		[TYPE_FIELDSET] = "fieldset",
		[TYPE_ENUMERATION] = "enumeration",
		[TYPE_STRUCTURE] = "structure",
		[TYPE_SCALAR] = "scalar",
		[TYPE_ABSTRACT_ENUMERATION] = "abstract_enumeration",
		[TYPE_ABSTRACT_STRUCTURE] = "abstract_structure",
	};

	return words[kind];
}

const char *word_encoding(enum scalar_encoding encoding)
{
	static const char *const words[] = {
		[SCALAR_BITS] = "bits",
		[SCALAR_UNSIGNED] = "unsigned",
		[SCALAR_SIGNED] = "signed",
		[SCALAR_ADDRESS] = "address",
	};

	return words[encoding];
}

const char *word_index(enum index_rule rule)
{
	static const char *const words[] = {
		[INDEX_ZERO] = "zero",
		[INDEX_VARIES] = "varies",
		[INDEX_STATED] = "stated",
		[INDEX_NONE] = "none",
	};

	return words[rule];
}
