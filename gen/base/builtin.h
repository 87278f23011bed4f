/* SPDX-License-Identifier: BSD-3-Clause */
/* The files that the program carries, so that it works without any around. */
#ifndef RMIGEN_BUILTIN_H
#define RMIGEN_BUILTIN_H

#include <stddef.h>

struct builtin {
	const char *path; /* relative to the root: "spec/den0137.yaml" */
	const char *data; /* a NUL follows the last byte */
	size_t size;
};

/* All of spec/ and templates/, sorted by path. */
extern const struct builtin builtins[];
extern const size_t builtin_count;

#endif
