/* SPDX-License-Identifier: BSD-3-Clause */
/* Goes through units of debug information for what is wanted. */
#ifndef RMIGEN_DWARF_SCAN_H
#define RMIGEN_DWARF_SCAN_H

#include <elfutils/libdw.h>
#include <stdio.h>

#include "verify/object.h"

/* One object at work. */
struct scan {
	const struct wanted *wanted;
	FILE *out;
	struct arena arena;
	const char *problem; /* NULL: none so far */
	bool big_endian;
	bool any; /* some debug information was there */

	void *seen;	/* what was written so far, as a tree of tsearch() */
	void *imported; /* units of another file that were gone through */
	bool scoped;	/* the language of the unit has types inside types */
	Dwarf_Die *skeleton; /* what the unit was split from, or NULL */
};

/*
 * Writes each distinct definition of what is wanted in @unit, with what it
 * imports from another file.
 */
void scan_unit(struct scan *scan, Dwarf_Die *unit, Dwarf_Die *skeleton);

/*
 * Notes what is wrong with the object. The first problem counts; NULL is one
 * for which elfutils has no text.
 */
void scan_fail(struct scan *scan, const char *problem);

/* Frees what the scan has. */
void scan_end(struct scan *scan);

#endif
