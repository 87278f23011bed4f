/* SPDX-License-Identifier: BSD-3-Clause */
/* The registers of one call, or of its result, explained. */
#ifndef RMIGEN_DECODE_CALL_H
#define RMIGEN_DECODE_CALL_H

#include "decode/call.h"
#include "decode/decode.h"

/* Prints what the caller had in the first @count registers; others are zero. */
void decode_call(struct decoder *decoder, const struct calls *calls,
		 const struct call_frame *frame, unsigned int count);

/* Prints what the callee of @command left in them. */
void decode_return(struct decoder *decoder, const struct call_command *command,
		   const struct call_frame *frame, unsigned int count);

/* The parts of the JSON of calls: values by the names of the document. */
json_t *decode_call_inputs(const struct decoder *decoder,
			   const struct call_command *command,
			   const struct call_frame *frame);
json_t *decode_call_outputs(const struct decoder *decoder,
			    const struct call_command *command,
			    const struct call_frame *frame,
			    const struct call_result *result);

/* The registers that hold more than inputs account for, whole. */
json_t *decode_call_registers(const struct call_command *command,
			      const struct call_frame *frame);

/*
 * Adds to @line the status and the index, or the whole @x0; and what the index
 * is if it has alternatives. @command is NULL if it is not known.
 */
void decode_result_json(json_t *line, const struct decoder *decoder,
			const struct call_command *command,
			const struct call_result *result, uint64_t x0);

#endif
