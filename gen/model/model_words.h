/* SPDX-License-Identifier: BSD-3-Clause */
/* The words of the YAML for the enums of the model. */
#ifndef RMIGEN_MODEL_WORDS_H
#define RMIGEN_MODEL_WORDS_H

#include "model/model.h"

/* "SBZ", "MBZ"; NULL if there is no rule. */
const char *word_rule(enum rule rule);

/* "fieldset", "abstract_structure" */
const char *word_kind(enum type_kind kind);

/* "bits", "signed" */
const char *word_encoding(enum scalar_encoding encoding);

/* "none", "zero", "stated" */
const char *word_index(enum index_rule rule);

#endif
