/* SPDX-License-Identifier: BSD-3-Clause */
/* The forms in which findings are printed. */
#ifndef RMIGEN_VERIFY_PRINT_H
#define RMIGEN_VERIFY_PRINT_H

#include <jansson.h>
#include <stdio.h>

#include "verify/verify.h"

/* For people: each finding with both sides of the damaged region. */
void verify_print_text(const struct verification *verification, FILE *out);

/* The same for machines; docs/verify.md has the keys. */
void verify_print_json(const struct verification *verification, FILE *out);

/* SARIF 2.1.0, for services that show findings beside the code. */
void verify_print_sarif(const struct verification *verification, FILE *out);

/* Commands of a GitHub workflow, which annotate the lines of a change. */
void verify_print_github(const struct verification *verification, FILE *out);

/* What a finding is about in the document: "RmiRecExit.ripas_value". */
const char *verify_path(struct arena *arena, const struct finding *finding);

/* The document, its revision and the section: "DEN0137 1.0-rel0 B4.4.16". */
const char *verify_section(const struct verification *verification,
			   const struct finding *finding);

/* The place of @finding as a path that is relative to the current folder. */
const char *verify_file(const struct place *place);

/* How many findings there are of @severity. */
size_t verify_count(const struct verification *verification,
		    enum severity severity);

#endif
