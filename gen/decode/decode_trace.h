/* SPDX-License-Identifier: BSD-3-Clause */
/* A log of calls, explained line by line. */
#ifndef RMIGEN_DECODE_TRACE_H
#define RMIGEN_DECODE_TRACE_H

#include "decode/decode.h"

/*
 * Prints the calls of @stream, which messages call @name. Lines that are no
 * calls are reported on @errors and left out; returns how many.
 */
uint64_t decode_trace(struct decoder *decoder, FILE *stream, const char *name,
		      FILE *errors);

#endif
