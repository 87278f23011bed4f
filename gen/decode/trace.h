/* SPDX-License-Identifier: BSD-3-Clause */
/* A call as a line of a log: docs/trace-format.md. */
#ifndef RMIGEN_TRACE_H
#define RMIGEN_TRACE_H

#include "decode/call.h"

struct trace_call {
	const struct call_command *command; /* NULL: nobody's function ID */
	struct call_frame in;
	struct call_frame out;
	bool smccc; /* the result is SMCCC_NOT_SUPPORTED */
};

/* Reads calls, and says where it fails. */
struct trace_reader {
	const struct calls *calls;
	const char *line;
	const char *at; /* where it is, or where the error is */
	const char *end;
	struct buffer error; /* what is wrong */
};

/*
 * Reads the @length bytes of @line, which a zero ends. False if that is no
 * call: @reader->error says what is wrong, and @reader->at where.
 */
bool trace_read(struct trace_reader *reader, const char *line, size_t length,
		struct trace_call *call);

#endif
