/* SPDX-License-Identifier: BSD-3-Clause */
/* Names that no header may define. */
#ifndef RMIGEN_KEYWORDS_H
#define RMIGEN_KEYWORDS_H

#include <stdbool.h>

/* Whether @name is a keyword of C11, C23 or C++ up to C++20. */
bool keyword_is(const char *name);

#endif
